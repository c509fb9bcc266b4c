"""Sentences with more than one cue, and participles: each has its own source and its own words."""

from __future__ import annotations

import pytest

from tests.extract.attribution.telling import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The suit accuses the firm of hiding the tests and demands at least $40 million in damages.",
         [("The suit", "accuses", ["hiding the tests"]), ("The suit", "demands", ["at least $40 million in damages"])]),
        ("Moor dropped Mr Orr’s demand for talks, saying it was late.",
         [("Mr Orr", "demand", ["talks"]), ("Moor", "saying", ["it was late"])]),
        ("Moor repeated the board’s warning of floods, adding it was late.",
         [("the board", "warning", ["floods"]), ("Moor", "adding", ["it was late"])]),
        ("Ida Moor, acting, she said, on advice, told nurses to wait.",
         [("she", "said", ["acting", "on advice"]), ("Ida Moor", "told", ["to wait"])]),
        ("Ida Moor, who was, she said, misled, denied it.",
         [("she", "said", ["who was", "misled"]), ("Ida Moor", "denied", ["it"])]),
        ("The boat, which, Moor said, was old, sank in May.", [("Moor", "said", ["which", "was old"])]),
        ("The boat, Moor said, was old, slow and wet.", [("Moor", "said", ["The boat", "was old, slow and wet"])]),
        ("As nurses waited, ministers shouted, accusing the union of greed.",
         [("ministers", "accusing", ["greed"])]),
        ("ORSK: Observing that nurses “cannot wait”, the High Court told the firm to pay.",
         [("the High Court", "Observing", ["nurses “cannot wait”"]), ("the High Court", "told", ["to pay"])]),
        ("Saying she was tired, Mayor Ida Moor quit.", [("Mayor Ida Moor", "Saying", ["she was tired"])]),
        ("Noting that nurses had waited, the mayor left.", [("the mayor", "Noting", ["nurses had waited"])]),
        ("Saying it was late was wrong, Moor said.", [("Moor", "said", ["Saying it was late was wrong"])]),
        ("Fearing that it would fall, nurses left.", []),
        ("It fell, a coroner has been told.", [(None, "told", ["It fell"])]),
        ("Ruling out a vote was wrong, Moor said.", [("Moor", "said", ["Ruling out a vote was wrong"])]),
        ("Ruling out a vote, Moor said it was late.",
         [("Moor", "Ruling out", ["a vote"]), ("Moor", "said", ["it was late"])]),
        ("“It was late,” Moor said referring to Mr Orr’s claim that it was early.",
         [("Moor", "said", ["It was late"]), ("Mr Orr", "claim", ["it was early"])]),
        ("The roads were cut, the agency reported citing officials.",
         [("the agency", "reported", ["The roads were cut"])]),
        ("Moor denied in court he knew that it was late.", [("Moor", "denied", ["he knew that it was late"])]),
        ("The army has denied that it fled and says it won.",
         [("The army", "has denied", ["it fled"]), ("The army", "says", ["it won"])]),
        ("Nurses accuse the army of theft, burning boats and hiding money.",
         [("Nurses", "accuse", ["theft, burning boats and hiding money"])]),
        ("Nurses accuse the army of theft, saying it burned boats and left.",
         [("Nurses", "accuse", ["theft"]), ("Nurses", "saying", ["it burned boats and left"])]),
        ("A worker’s claim that the firm hid his doctor’s letter could go to court.",
         [("A worker", "claim", ["the firm hid his doctor’s letter"])]),
        ("The board issued a statement Tuesday condemning the raid.", [("The board", "condemning", ["the raid"])]),
        ("The board issued a statement on Tuesday condemning the raid.", [("The board", "condemning", ["the raid"])]),
        ("Two men claimed they saw a boat, said Sergeant Ida Orr.",
         [("Sergeant Ida Orr", "said", ["Two men claimed they saw a boat"])]),
        ("They met Ed Orr, who denied claims of fraud.", [("Ed Orr", "denied", ["claims of fraud"])]),
        ("It is wet, she said, after a judge ruled that it was shut.",
         [("she", "said", ["It is wet"]), ("a judge", "ruled", ["it was shut"])]),
        ("The union refused to go after observers reported fraud.",
         [("The union", "refused", ["to go"]), ("observers", "reported", ["fraud"])]),
        ("The board, in a letter on Monday, said it was late, and Ida Orr, a clerk, said it was wrong.",
         [("The board", "said", ["it was late"]), ("Ida Orr", "said", ["it was wrong"])]),
        ("The budget of May said rents would rise.", [("The budget of May", "said", ["rents would rise"])]),
        ("Nurses have hit back, saying that it was late.", [("Nurses", "saying", ["it was late"])]),
        ("According to the army, it was shut; residents said it was not.",
         [("the army", "According to", ["it was shut"]), ("residents", "said", ["it was not"])]),
        ("She rejected the offer from Orr, who said it was final.",
         [("She", "rejected", ["the offer from Orr"]), ("Orr", "said", ["it was final"])]),
        ("The firm, which the union accuses of greed, says it is late.",
         [("the union", "accuses", ["greed"]), ("The firm", "says", ["it is late"])]),
        ("The firm said the test, which it said was legal, had gone well.",
         [("The firm", "said", ["the test", "had gone well"]), ("it", "said", ["which", "was legal"])]),
        ("Fees would rise, said the board, which promised that no one would lose a place.",
         [("the board", "said", ["Fees would rise"]), ("the board", "promised", ["no one would lose a place"])]),
        ("She said it was late but, according to Moor, 30 boats came.",
         [("She", "said", ["it was late"]), ("Moor", "according to", ["30 boats came"])]),
        # Who said it is only told again.
        ("Ida Moor said boats “cannot be found,” she said.", [("Ida Moor", "said", ["boats “cannot be found,”"])]),
        ("The union said it was late, she said.", [("she", "said", ["The union said it was late"])]),
        ("Ida Moor claimed it was late, he said.", [("he", "said", ["Ida Moor claimed it was late"])]),
        ("The owner admitted that wages were late, as nearby Elmow demanded a guarantee.",
         [("The owner", "admitted", ["wages were late"]), ("nearby Elmow", "demanded", ["a guarantee"])]),
        ("She said the dam held, while her lawyers blamed the flood on a valve.",
         [("She", "said", ["the dam held"]), ("her lawyers", "blamed", ["the flood on a valve"])]),
        ("The union blamed the port for the delay and gave it until May 31 to pay.",
         [("The union", "blamed", ["the delay"]), ("The union", "gave", ["to pay"])]),
        ("The minister said he knew nothing and has asked his deputy to find out why.",
         [("The minister", "said", ["he knew nothing"]), ("The minister", "has asked", ["to find out why"])]),
        ("The mayor said roads would be mended and asked those who had blocked them to stop.",
         [("The mayor", "said", ["roads would be mended"]), ("The mayor", "asked", ["to stop"])]),
        ("The court heard that Moor had fled, saying he was late.",
         [("The court", "heard", ["Moor had fled, saying he was late"])]),
        ("It was late, medics said, with both sides accusing each other of firing first.",
         [("medics", "said", ["It was late"]), ("both sides", "accusing", ["firing first"])]),
        ("Boats were late, she said, though she would not say why.",
         [("she", "said", ["Boats were late"]), ("she", "would not", ["say why"])]),
        ("Moor said she understood but pleaded with people to listen.",
         [("Moor", "said", ["she understood"]), ("Moor", "pleaded", ["to listen"])]),
        ("The guild estimates losses of $46 million, and has called on the state to pay.",
         [("The guild", "estimates", ["losses of $46 million"]), ("The guild", "has called", ["to pay"])]),
        ("Moor called the claim “late”, and vowed full support.",
         [("Moor", "called", ["the claim “late”"]), ("Moor", "vowed", ["full support"])]),
        ("Norland, which has backed the talks but does not trust either side, urged restraint.",
         [("Norland", "has backed", ["the talks"]), ("Norland", "urged", ["restraint"])]),
        ("Moor, who backed the plan but called it late, has left.",
         [("Moor", "backed", ["the plan"]), ("Moor", "called", ["it late"])]),
        ("Norland, which backed the talks but wants a vote, urged restraint.",
         [("Norland", "backed", ["the talks"]), ("Norland", "urged", ["restraint"])]),
        ("Moor said it was late, but hinted at a sale.",
         [("Moor", "said", ["it was late"]), ("Moor", "hinted", ["a sale"])]),
    ],
)  # fmt: skip
def test_a_second_cue_takes_its_words_from_the_first(
    text: str, expected: list[tuple[str | None, str, list[str]]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nurses left, accusing the firm of fraud and demanding a vote.",
         [("Nurses", "accusing", ["fraud"]), ("Nurses", "demanding", ["a vote"])]),
        ("The court sat in May, ruling 2-1 that it was late.", [("The court", "ruling", ["it was late"])]),
        ("The army denied it had fired, then said that it had.",
         [("The army", "denied", ["it had fired"]), ("The army", "then said", ["it had"])]),
        ("Moor ended by warning that it was late.", [("Moor", "warning", ["it was late"])]),
        ("Nurses blamed a leak, before saying it was late.",
         [("Nurses", "blamed", ["a leak"]), ("Nurses", "saying", ["it was late"])]),
        ("“It is late,” the agency quoted Moor as saying.", [("Moor", "saying", ["It is late"])]),
        ("She called it “late”, with its head, Ida Orr, warning that it would shut.",
         [("She", "called", ["it “late”"]), ("Ida Orr", "warning", ["it would shut"])]),
        ("The union’s secretary, Ian Orr, hit back, saying it had voted for the cut.",
         [("Ian Orr", "saying", ["it had voted for the cut"])]),
        ("Its director, Ida Lund, wrote to party leaders warning that lives were at risk.",
         [("Ida Lund", "warning", ["lives were at risk"])]),
        ("Monday brought a letter from Ida Lund saying it was late.", [("Ida Lund", "saying", ["it was late"])]),
        ("The board got a letter from Ida Lund demanding a vote.", [("Ida Lund", "demanding", ["a vote"])]),
        ("The board sent a letter to Ida Lund demanding a vote.", [("The board", "demanding", ["a vote"])]),
        ("Ida Lund wrote a note to staff saying it was late.", [("Ida Lund", "saying", ["it was late"])]),
        ("Ida Lund refused to go, instead demanding a vote.",
         [("Ida Lund", "refused", ["to go"]), ("Ida Lund", "demanding", ["a vote"])]),
        ("Ida Lund wrote to the firm demanding that it repay the grant.",
         [("Ida Lund", "demanding", ["it repay the grant"])]),
        ("Moor has written to the board asking it to wait.", [("Moor", "asking", ["to wait"])]),
        ("Despite a warning from nurses that the roof could fall, the hall stayed open.",
         [("nurses", "warning", ["the roof could fall"])]),
        ("Nurses called on the port to pay, with one describing it as “cold”.",
         [("Nurses", "called", ["to pay"]), ("one", "describing", ["it as “cold”"])]),
        ("The sale won over the nurses, with one calling it “fair”.", [("one", "calling", ["it “fair”"])]),
        ("The count went on for two days with nurses alleging fraud and Ida Orr denying it.",
         [("nurses", "alleging", ["fraud"]), ("Ida Orr", "denying", ["it"])]),
        ("The talks ended on Monday with the opposition saying that they had failed.",
         [("the opposition", "saying", ["they had failed"])]),
        ("Moor wrote on Friday to nurses demanding a vote.", [("Moor", "demanding", ["a vote"])]),
    ],
)  # fmt: skip
def test_a_participle_goes_on_for_its_subject(text: str, expected: list[tuple[str | None, str, list[str]]]) -> None:
    assert told(text) == expected


def test_what_somebody_had_done_and_found_is_one_statement() -> None:
    assert told("The agency said it had searched the mill and found “no faults”.") == [
        ("The agency", "said", ["it had searched the mill and found “no faults”"])
    ]


def test_what_was_said_is_contested_behind_a_comma_whatever_frame_it_has() -> None:
    assert told("The firm blamed the weather for the fires, a claim disputed by nurses.") == [
        ("The firm", "blamed", ["the fires"]),
        ("nurses", "disputed", ["a claim"]),
    ]


def test_a_warning_that_was_issued_keeps_who_issued_it_for_the_next_verb() -> None:
    assert told("The agency issued a warning and urged people to stay in.") == [("The agency", "urged", ["to stay in"])]


def test_what_is_done_despite_a_warning_ends_before_it() -> None:
    assert told("The board backed the plan despite a stark warning from nurses that it was unsafe.") == [
        ("The board", "backed", ["the plan"]),
        ("nurses", "warning", ["it was unsafe"]),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A pattern that researchers say could give towns days of warning was found.",
         [("researchers", "say", ["A pattern", "could give towns days of warning"])]),
        ("A man who police said was armed was held.", [("police", "said", ["A man", "was armed"])]),
        ("It is the storm of the century that sailors had said would never come.",
         [("sailors", "had said", ["the storm of the century", "would never come"])]),
        ("He was hit by a car that nurses said had been stolen, and fell.",
         [("nurses", "said", ["a car", "had been stolen"])]),
        ("They seek a man they say is armed, ill and cold, and left.",
         [("they", "say", ["a man", "is armed, ill and cold"])]),
        ("On Friday they said would be fine.", []),
        ("A drug that doctors say may kill has been sold, officials said.",
         [("officials", "said", ["A drug that doctors say may kill has been sold"])]),
        ("She said it was a wall that nurses believe could fall.",
         [("She", "said", ["it was a wall that nurses believe could fall"])]),
    ],
)  # fmt: skip
def test_what_is_said_of_an_antecedent_goes_on_behind_the_verb(
    text: str, expected: list[tuple[str | None, str, list[str]]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("mark", [", ", " – "])
def test_who_agrees_in_passing_leaves_the_words_to_the_speaker(mark: str) -> None:
    assert told(f"Moor says{mark}and Lund agrees{mark}that it was late.")[0] == ("Moor", "says", ["it was late"])
    assert told("It agreed on a truce, and Moor said that it was late.") == [("Moor", "said", ["it was late"])]
