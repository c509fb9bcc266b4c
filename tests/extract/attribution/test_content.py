"""Content: where the words that are somebody's begin and end."""

from __future__ import annotations

import pytest

from tests.extract.attribution.telling import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The audit faults the builder, Aldane Marine, for skipping two tests.",
         [("The audit", "faults", ["skipping two tests"])]),
        ("Moor blamed the firm, a bank in Orsk, for the delay.", [("Moor", "blamed", ["the delay"])]),
        ("The suit accuses the firm of hiding the tests and demands at least $40 million in damages.",
         [("The suit", "accuses", ["hiding the tests"]), ("The suit", "demands", ["at least $40 million in damages"])]),
        ("The ministry rejected a request from Norland for a recount.",
         [("The ministry", "rejected", ["a request from Norland for a recount"])]),
        ("Moor claimed a third term after the count, a result the union dismissed as “theft”.",
         [("the union", "dismissed", ["a result", "“theft”"])]),
        ("Moor put the share at “a tenth, at most.”", [("Moor", "put", ["the share at “a tenth, at most.”"])]),
        ("The army accused Capt. Ida Rowe of theft.", [("The army", "accused", ["theft"])]),
        ("According to the army, it was shut; residents said it was not.",
         [("the army", "According to", ["it was shut"]), ("residents", "said", ["it was not"])]),
        ("Moor said anything below nine pounds was a joke.",
         [("Moor", "said", ["anything below nine pounds was a joke"])]),
        ("Police said a gate had broken but gave no further details.", [("Police", "said", ["a gate had broken"])]),
        ("The loss, which Moor blamed on the rain, was small.", [("Moor", "blamed", ["which", "on the rain"])]),
        ("Moor denied threatening two officers.", [("Moor", "denied", ["threatening two officers"])]),
        ("Nurses left, accusing the firm of fraud and demanding a vote.",
         [("Nurses", "accusing", ["fraud"]), ("Nurses", "demanding", ["a vote"])]),
        ("According to Moor, the firm promised in May, when it rained, to pay.",
         [("Moor", "According to", ["the firm promised in May, when it rained, to pay"])]),
        ("She rejected the offer from Orr, who said it was final.",
         [("She", "rejected", ["the offer from Orr"]), ("Orr", "said", ["it was final"])]),
        ("The court sat in May, ruling 2-1 that it was late.", [("The court", "ruling", ["it was late"])]),
        ("World No. 1 Ida Rask said it was late.", [("World No. 1 Ida Rask", "said", ["it was late"])]),
        ("The army denied it had fired, then said that it had.",
         [("The army", "denied", ["it had fired"]), ("The army", "then said", ["it had"])]),
        ("Moor ended by warning that it was late.", [("Moor", "warning", ["it was late"])]),
        ("Nurses blamed a leak, before saying it was late.",
         [("Nurses", "blamed", ["a leak"]), ("Nurses", "saying", ["it was late"])]),
        ("“It is late,” the agency quoted Moor as saying.", [("Moor", "saying", ["It is late"])]),
        ("She posted a video in which she called it “late”.", [("she", "called", ["it “late”"])]),
        ("The bureau put the storm's speed at 90mph but later revised it.",
         [("The bureau", "put", ["the storm's speed at 90mph"])]),
        ("Moor vowed that it would stop, a pledge met with laughter.", [("Moor", "vowed", ["it would stop"])]),
        ("She called it “late”, with its head, Ida Orr, warning that it would shut.",
         [("She", "called", ["it “late”"]), ("Ida Orr", "warning", ["it would shut"])]),
        ("She told the panel, which met in May, that it was late.", [("She", "told", ["it was late"])]),
        ("The firm, which the union accuses of greed, says it is late.",
         [("the union", "accuses", ["greed"]), ("The firm", "says", ["it is late"])]),
        ("Lund refused three times to say why.", [("Lund", "refused", ["to say why"])]),
        ("It broke in May and, according to Moor, fell.", [("Moor", "according to", ["It broke in May and", "fell"])]),
        ("Moor declined to comment when contacted by the Post.", [("Moor", "declined", ["to comment"])]),
        ("Nurses branded the 2% rise “silly”.", [("Nurses", "branded", ["the 2% rise “silly”"])]),
        ("Moor promised that no school would shut, but nurses are unconvinced.",
         [("Moor", "promised", ["no school would shut"])]),
        ("Moor, whose board wrote the rules, said it was late.", [("Moor", "said", ["it was late"])]),
        ("The army claims its troops control the hill.", [("The army", "claims", ["its troops control the hill"])]),
        ("Moor denied ever taking bribes.", [("Moor", "denied", ["ever taking bribes"])]),
        ("Moor turned the second offer down on Friday.", [("Moor", "turned", ["the second offer"])]),
        ("She dismissed as “silly” claims that it was late.",
         [("She", "dismissed", ["as “silly” claims that it was late"])]),
        ("The firm said the test, which it said was legal, had gone well.",
         [("The firm", "said", ["the test", "had gone well"]), ("it", "said", ["which", "was legal"])]),
        ("In what Moor described as a mistake, the hall was sold.", [("Moor", "described", ["what", "as a mistake"])]),
        ("Staff walked out after their union turned down a final offer.",
         [("their union", "turned down", ["a final offer"])]),
        ("The firm agreed to repair the lifts, starting in May.", []),
        ("The firm promised to repair the lifts, starting in May.",
         [("The firm", "promised", ["to repair the lifts, starting in May"])]),
        ("Fees would rise, said the board, which promised that no one would lose a place.",
         [("the board", "said", ["Fees would rise"]), ("the board", "promised", ["no one would lose a place"])]),
        ("It sank, the coastguard said, in the first week of May.",
         [("the coastguard", "said", ["It sank", "in the first week of May"])]),
        ("It was late and, according to Moor, the road was shut.", [("Moor", "according to", ["the road was shut"])]),
        ("She said it was late but, according to Moor, 30 boats came.",
         [("She", "said", ["it was late"]), ("Moor", "according to", ["30 boats came"])]),
        ("The dealer knew it and, according to the writ, it sold the car.",
         [("the writ", "according to", ["it sold the car"])]),
        ("Workers coming off shift yesterday were told by a manager that it was over.",
         [("a manager", "were told", ["it was over"])]),
        ("They hold nine tonnes of salt, she said, up from six.",
         [("she", "said", ["They hold nine tonnes of salt", "up from six"])]),
        ("The board said the gate was shut, as the council prepares its own inquiry.",
         [("The board", "said", ["the gate was shut"])]),
        ("Moor told the court it was late, as she announced an inquiry.", [("Moor", "told", ["it was late"])]),
        ("The owner admitted that wages were late, as nearby Elmow demanded a guarantee.",
         [("The owner", "admitted", ["wages were late"]), ("nearby Elmow", "demanded", ["a guarantee"])]),
        ("Nurses accused the firm of bullying staff in a letter seen by the Post.",
         [("Nurses", "accused", ["bullying staff"])]),
        ("The board promised a vote by April, but the hall was shut.",
         [("The board", "promised", ["a vote by April"])]),
        ("The union has called for a ban, and in June it sued.", [("The union", "has called", ["a ban"])]),
        ("The bridge had cracked, an inquiry was told yesterday.", [(None, "told", ["The bridge had cracked"])]),
        ("The inquest was told on Monday that it had cracked.", [(None, "told", ["it had cracked"])]),
        ("The inquest was told by her sister that she waited.", [("her sister", "told", ["she waited"])]),
        ("Ida Lund said her brother had rung and told her that it was over.",
         [("Ida Lund", "said", ["her brother had rung and told her that it was over"])]),
        ("She testified that the mayor had rung her and told her to “stop it”.",
         [("She", "testified", ["the mayor had rung her and told her to “stop it”"])]),
        ("The audit blames a pump that was not checked for six years.",
         [("The audit", "blames", ["a pump that was not checked for six years"])]),
        ("The Post reported that it was late, citing two officials.", [("The Post", "reported", ["it was late"])]),
        ("Inspectors tested the air and found a rise of a third.",
         [("Inspectors", "found", ["a rise of a third"])]),
        ("A log kept on site showed the gate was shut, according to the Post.",
         [("the Post", "according to", ["A log kept on site showed the gate was shut"])]),
        ("The gate was shut, a leaked report of the board has found.",
         [("a leaked report of the board", "has found", ["The gate was shut"])]),
        ("Minutes of a meeting held on 6 June show that Ann Lund asked for more time.",
         [("Minutes of a meeting", "show", ["Ann Lund asked for more time"])]),
        ("She said the dam held, while her lawyers blamed the flood on a valve.",
         [("She", "said", ["the dam held"]), ("her lawyers", "blamed", ["the flood on a valve"])]),
        ("ORSK, Sud. (Norland Wire) — The gate was shut, Ida Lund said.",
         [("Ida Lund", "said", ["The gate was shut"])]),
        ("The inquiry turns to the head, whom it accuses of having ‘misled’ them.",
         [("it", "accuses", ["having ‘misled’ them"])]),
        ("He said his party would reopen the hall in May, but did not say how it would pay.",
         [("He", "said", ["his party would reopen the hall in May"])]),
        ("The brewer rejected an offer from Aldane on Friday.", [("The brewer", "rejected", ["an offer from Aldane"])]),
        ("The farm employs 240 people in the valley, he said, and the water has been clear since May.",
         [("he", "said", ["The farm employs 240 people in the valley", "and the water has been clear since May"])]),
        ("The league gave the rebels 48 hours to leave or face an attack.",
         [("The league", "gave", ["48 hours to leave or face an attack"])]),
        ("The union blamed the port for the delay and gave it until May 31 to pay.",
         [("The union", "blamed", ["the delay"]), ("The union", "gave", ["to pay"])]),
        ("Orr said Lund had handed out pills at a camp and had described them as sugar.",
         [("Orr", "said", ["Lund had handed out pills at a camp and had described them as sugar"])]),
        ("The minister said he knew nothing and has asked his deputy to find out why.",
         [("The minister", "said", ["he knew nothing"]), ("The minister", "has asked", ["to find out why"])]),
        ("According to the report, a welder saw a crack in May and asked for the part to be replaced.",
         [("the report", "According to", ["a welder saw a crack in May and asked for the part to be replaced"])]),
        ("A clerk who declined to be named said she had sold 215 tickets.",
         [("A clerk", "said", ["she had sold 215 tickets"])]),
        ("The city suspended the use of a filter linked to nine deaths, and ordered the firm to withdraw it.",
         [("The city", "ordered", ["to withdraw it"])]),
        ("A safety audit ordered by the city and dated 12 May 2022 concluded that it was late.",
         [("A safety audit ordered by the city", "concluded", ["it was late"])]),
        ("The app cut the fares it offered to some drivers, according to its files.",
         [("its files", "according to", ["The app cut the fares it offered to some drivers"])]),
        ("His partner, Ian Orr, who left in 2023 to start a rival, said nothing was signed.",
         [("Ian Orr", "said", ["nothing was signed"])]),
        ("According to the report, parts of which leaked, 23 of the lorries have no plates.",
         [("the report", "According to", ["23 of the lorries have no plates"])]),
        ("The union’s secretary, Ian Orr, hit back, saying it had voted for the cut.",
         [("Ian Orr", "saying", ["it had voted for the cut"])]),
        ("Ida Lund told staff on a hastily arranged call that she would stay.",
         [("Ida Lund", "told", ["she would stay"])]),
        ("Its director, Ida Lund, wrote to party leaders warning that lives were at risk.",
         [("Ida Lund", "warning", ["lives were at risk"])]),
        ("Doctors blame a bloom of algae followed by frost.",
         [("Doctors", "blame", ["a bloom of algae followed by frost"])]),
        ("The head appeared in court and denied three counts of fraud.",
         [("The head", "denied", ["three counts of fraud"])]),
        ("Ida Lund wrote to the firm demanding that it repay the grant.",
         [("Ida Lund", "demanding", ["it repay the grant"])]),
        ("The firm declined to comment Friday.", [("The firm", "declined", ["to comment"])]),
        ("Engineers warned the bridge could fall.", [("Engineers", "warned", ["the bridge could fall"])]),
        ("The board said it would sell, hours after clerks found the gate open.",
         [("The board", "said", ["it would sell"])]),
        ("Moor accused the firm of greed, two days after it shut.", [("Moor", "accused", ["greed"])]),
        ("The board said the gate was shut, while the port stayed open.",
         [("The board", "said", ["the gate was shut, while the port stayed open"])]),
        ("The board said the gate was shut, but could not say when it would open.",
         [("The board", "said", ["the gate was shut"])]),
        ("Nurses accused the firm of lying in a letter to the board.",
         [("Nurses", "accused", ["lying in a letter to the board"])]),
        ("Moor has written to the board asking it to wait.", [("Moor", "asking", ["to wait"])]),
        ("Despite a warning from nurses that the roof could fall, the hall stayed open.",
         [("nurses", "warning", ["the roof could fall"])]),
        ("There is, according to the union, no plan at all.",
         [("the union", "according to", ["There is", "no plan at all"])]),
        ("The inspector found no record of that.", [("The inspector", "found", ["no record of that"])]),
        ("Nurses called on the port to pay, with one describing it as “cold”.",
         [("Nurses", "called", ["to pay"]), ("one", "describing", ["it as “cold”"])]),
        ("She said it had asked both parties for letters, as well as Orsk’s agent.",
         [("She", "said", ["it had asked both parties for letters, as well as Orsk’s agent"])]),
        ("The report found it “most unlikely” that they met.",
         [("The report", "found", ["it “most unlikely” that they met"])]),
        ("The inquest at Orsk heard the gate was shut.", [("The inquest at Orsk", "heard", ["the gate was shut"])]),
        ("Figures suggest as many as 90 people came.", [("Figures", "suggest", ["as many as 90 people came"])]),
        ("Of those asked, 40% said they planned to leave.", [("40%", "said", ["they planned to leave"])]),
        ("Moor said it was late, but hinted at a sale.",
         [("Moor", "said", ["it was late"]), ("Moor", "hinted", ["a sale"])]),
        ("The sale won over the nurses, with one calling it “fair”.", [("one", "calling", ["it “fair”"])]),
        ("The report claims ministers ignored three warnings.",
         [("The report", "claims", ["ministers ignored three warnings"])]),
        ("“It is late,” according to Moor.", [("Moor", "according to", ["It is late"])]),
        ("The board denied the charge, which dates from May.", [("The board", "denied", ["the charge"])]),
        ("The mayor denied the charge and left the hall.", [("The mayor", "denied", ["the charge"])]),
    ],
)  # fmt: skip
def test_where_content_begins_and_ends(text: str, expected: list[tuple[str, str, list[str]]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Moor refused to sit down and left by the back stairs.", ["to sit down"]),
        ("The bank promised to lower fees, and opened two branches.", ["to lower fees"]),
        ("The mayor promised to resign and is expected to go.", ["to resign"]),
        ("The guild is demanding that the port reopen by May 3 and has hired a lawyer.", ["the port reopen by May 3"]),
        ("The league demanded that the club pay and was told to wait.", ["the club pay"]),
        ("Moor promised to have the road cleared and repaved.", ["to have the road cleared and repaved"]),
        ("Moor promised to see what was wrong and was true to his word.",
         ["to see what was wrong and was true to his word"]),
        ("The park promised to plant trees and protected areas.", ["to plant trees and protected areas"]),
    ],
)  # fmt: skip
def test_a_finite_verb_ends_what_is_refused_promised_or_demanded(text: str, expected: list[str]) -> None:
    assert [pieces for _, _, pieces in told(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The bakery rejected the petition within a day.", "the petition"),
        ("The club rejected the ban hours later.", "the ban"),
        ("The club turned down the request a day later.", "the request"),
        ("The cabinet rejected the demand on Thursday night.", "the demand"),
        ("The firm denied the charge on Monday.", "the charge"),
        ("The treasury disputed that figure.", "that figure"),
        ("Critics called the bridge a waste of money and sued the town.", "the bridge a waste of money"),
        ("The union condemned the burning of two buses on Friday.", "the burning of two buses on Friday"),
        ("The board demanded a reply within a day.", "a reply within a day"),
    ],
)
def test_the_time_of_a_reaction_is_no_part_of_its_object(text: str, content: str) -> None:
    assert [pieces for _, _, pieces in told(text)] == [[content]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The union urged the mayor, a former judge, to resign.", ("The union", "urged", ["to resign"])),
        ("The union urged the mayor, who took office in May, to resign.", ("The union", "urged", ["to resign"])),
        ("The guild urged Ida Rowe -- no relation -- to sell.", ("The guild", "urged", ["to sell"])),
        ("She asked the firm (the town’s largest employer) not to leave.", ("She", "asked", ["not to leave"])),
        ("The bishop called on Norland, Orsk and Velmark to lay down arms.",
         ("The bishop", "called", ["to lay down arms"])),
        ("Police appealed to drivers who filmed the crash to come forward.",
         ("Police", "appealed", ["to come forward"])),
        ("Pat Lorne told police in 2022 that he had seen it.", ("Pat Lorne", "told", ["he had seen it"])),
    ],
)  # fmt: skip
def test_what_is_told_of_an_addressee_is_no_part_of_what_it_is_asked(
    text: str, expected: tuple[str, str, list[str]]
) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The union asked that the vote be put off.", ("The union", "asked", ["the vote be put off"])),
        ("Rovers denied hiding a letter, as the league opened an inquiry.", ("Rovers", "denied", ["hiding a letter"])),
    ],
)
def test_an_object_ends_before_a_particle_and_before_what_happens_meanwhile(
    text: str, expected: tuple[str, str, list[str]]
) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Most of the members said no, the guild announced late Tuesday.",
         ("the guild", "announced", ["Most of the members said no"])),
        ("The vote failed, the guild said early Friday.", ("the guild", "said", ["The vote failed"])),
        ("BRASK: Two people died, officials said on Friday.", ("officials", "said", ["Two people died"])),
    ],
)  # fmt: skip
def test_the_time_of_saying_and_the_place_of_writing_are_no_content(
    text: str, expected: tuple[str, str, list[str]]
) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Officials said late on Monday that the bridge was open.", ("Officials", "said", ["the bridge was open"])),
        ("The owner said early Friday he would appeal.", ("The owner", "said", ["he would appeal"])),
        ("Critics said early next week would be too late.", ("Critics", "said", ["early next week would be too late"])),
        ("Critics said early Monday would be too late.", ("Critics", "said", ["early Monday would be too late"])),
        ("The owner said late payment was common.", ("The owner", "said", ["late payment was common"])),
    ],
)
def test_a_part_of_the_day_before_a_day_tells_when_it_was_said(text: str, expected: tuple[str, str, list[str]]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lund said in a letter to shareholders that the mill would close.",
            [("Lund", "said", ["the mill would close"])],
        ),
        (
            "Lund said after the hearing in Orsk that the mill would close.",
            [("Lund", "said", ["the mill would close"])],
        ),
        ("The pilot said Monday’s flight was late.", [("The pilot", "said", ["Monday’s flight was late"])]),
        ("The pilot said Monday was too late.", [("The pilot", "said", ["Monday was too late"])]),
        ("The board accused Orr of “lying” when the alarm rang.", [("The board", "accused", ["“lying”"])]),
        ("The board accused Orr of “lying” to the clerks.", [("The board", "accused", ["“lying” to the clerks"])]),
    ],
)
def test_where_and_when_it_is_said_is_no_content(text: str, expected: list[tuple[str, str, list[str]]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The firm says its tea is safe, after a doctor claimed it had harmed babies.",
            [("The firm", "says", ["its tea is safe"]), ("a doctor", "claimed", ["it had harmed babies"])],
        ),
        (
            "The union said it would strike, two days after the port said it would cut pay.",
            [("The union", "said", ["it would strike"]), ("the port", "said", ["it would cut pay"])],
        ),
        (
            "The army denied it had shelled Brask, where doctors say nine people died.",
            [("The army", "denied", ["it had shelled Brask"]), ("doctors", "say", ["nine people died"])],
        ),
        (
            "Lund said the gate was shut, after she told Orr that it swung.",
            [("Lund", "said", ["the gate was shut, after she told Orr that it swung"])],
        ),
        (
            "Lund said Orr flew to Brask, where police said he was lost.",
            [("Lund", "said", ["Orr flew to Brask, where police said he was lost"])],
        ),
    ],
)
def test_what_others_said_before_is_told_by_the_reporter(text: str, expected: list[tuple[str, str, list[str]]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A man died after what police say was a fall from a roof.", [("police", "say", ["a fall from a roof"])]),
        (
            "The guild has released what it says are photographs of the wreck.",
            [("it", "says", ["photographs of the wreck"])],
        ),
        ("He does what she says he wants.", []),
        ("The league asked courts in six states to wait.", [("The league", "asked", ["to wait"])]),
        ("Lund told her lawyers the firm was broke.", [("Lund", "told", ["the firm was broke"])]),
        ("Ida Lund, who wrote her first play at school, said it was bad.", [("Ida Lund", "said", ["it was bad"])]),
        (
            "The army rejected on Sunday claims that it had lied.",
            [("The army", "rejected", ["claims that it had lied"])],
        ),
        ("The mayor dismissed on Monday calls for a recount.", [("The mayor", "dismissed", ["calls for a recount"])]),
        (
            "Having lost the vote, the mayor said on Tuesday the plan was dead.",
            [("the mayor", "said", ["the plan was dead"])],
        ),
    ],
)
def test_content_begins_behind_the_verb_the_addressee_and_the_day(
    text: str, expected: list[tuple[str, str, list[str]]]
) -> None:
    assert told(text) == expected
