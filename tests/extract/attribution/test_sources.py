"""Sources: the phrase that names who says it, and the one whom it is said to or of."""

from __future__ import annotations

import pytest

from tests.extract.attribution.telling import attributions, told


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Prof Dan Lund, from Meska University, who took no part in the study, said it was late.", "Prof Dan Lund"),
        ("Ida Moor, 43, from Orsk, who lost her home, said it was late.", "Ida Moor"),
        ("A woman, of Mill Lane, who lost her home, said it was late.", "A woman"),
        ("The mayor met Ida Moor, from Orsk, who said it was late.", "Ida Moor"),
        ("Residents of Orsk, a mining town in Lower Harl, denied that it was late.", "Residents of Orsk"),
        ("A review she ordered in May found that it was late.", "A review"),
        ("All the nurses we interviewed said it was late.", "All the nurses"),
        ("The board met, and it said it was late.", "it"),
        ("Dan Lund, chief economist at Meska Bank, who left in May, said it was late.", "Dan Lund"),
        ("Speaking in Oslo, the mayor, Ida Moor, said it was late.", "Ida Moor"),
        ("The Orsk Union, in a letter by its head, Ida Moor, and clerk, Ed Lund, said it was late.", "The Orsk Union"),
        ("In a letter to the union, its head, Ida Moor, said it was late.", "Ida Moor"),
        ("Asked by Dan Lund, the mayor, Ida Moor, said it was late.", "Ida Moor"),
        ("Ed Lund, a founder of Orlo, who left in May, said it was late.", "Ed Lund"),
        ("Ida Moor, of the University of Harl, who led the study, said it was late.", "Ida Moor"),
        ("Most of those who spoke to the Post said it was late.", "Most of those"),
        ("Doctors, nurses and unions said it was late.", "Doctors, nurses and unions"),
        ("“It is late,” said doctors, nurses and unions.", "doctors, nurses and unions"),
        ("The plan was condemned by doctors and nurses.", "doctors and nurses"),
        ("“It is late,” said doctors, and nurses left.", "doctors"),
        ("Two witnesses - a man and a woman - said it was late.", "Two witnesses"),
        ("Nurses have hit back - saying that it was late.", "Nurses"),
        ("Velling has four times said it was late.", "Velling"),
        ("The board had several times warned that it was late.", "The board"),
        ("Of those held, nine admitted charges of theft.", "nine"),
        (
            "Orlo’s head of sales for the Alps and Harl, Ida Moor, said it was late.",
            "Orlo’s head of sales for the Alps and Harl",
        ),
        ("In talks with the board and Harl, Ida Moor said it was late.", "Ida Moor"),
        ("Days later, nurses and unions said it was late.", "nurses and unions"),
        ("Besides, nurses and unions said it was late.", "nurses and unions"),
        ("Nurses are angry, with some saying it was late.", "some"),
        ("Talks were calm, with some residents nodding and others saying it was late.", "others"),
        ("In May, at the port, officials, who had waited, said it was late.", "officials"),
        ("The firm, which sacked Ada Lorn, said it was late.", "The firm"),
        ("The firm’s owner, the novelist Ada Lorn, said it was late.", "novelist Ada Lorn"),
        ("The dockers’ union outright denied that it was late.", "The dockers’ union"),
        ("As one journalist covering the research put it, “fish are late.”", "one journalist"),
        ("At a council meeting the mayor said it was late.", "the mayor"),
        ("A minister who had read the report said it was late.", "A minister"),
        ("An official who has seen a draft of the report said it was late.", "An official"),
        ("A critic of the report said it was late.", "A critic of the report"),
        ("The clerk who kept the books, said it was late.", "The clerk"),
        ("The firm has in the past denied that it was late.", "The firm"),
        ("The firm had in a letter said it was late.", "The firm"),
        ("A man believed to have shot the guard said it was late.", "A man"),
        ("The man said to have led the raid has said it was late.", "The man"),
        ("When she tried to stop the guard said it was late.", "the guard"),
        ("All three accused guards of theft.", "All three"),
        ("Doctors not involved in the study said it was late.", "Doctors not involved in the study"),
        ("Doctors who were not involved in the study said it was late.", "Doctors"),
        (
            "Doctors not involved in the study, which came out in May, said it was late.",
            "Doctors not involved in the study",
        ),
        ("The clerk who kept the books, said Ida Orr, was late.", "Ida Orr"),
        ("Ada Lorn, 48, a nurse from Orsk, Velling, said it was late.", "Ada Lorn"),
        ("Ada Lorn, 48, a nurse from Orsk, Velling, who was tired, said it was late.", "Ada Lorn"),
        ("“We left,” Ada Lorn, 48, a nurse from Orsk, Velling, said.", "Ada Lorn"),
        ("Ada Lorn, 52, who lives in Orsk, Velling, said it was late.", "Ada Lorn"),
        ("Ada Lorn, Velling Road, Orsk, said it was late.", "Ada Lorn"),
        ("Ada Lorn (52), Velling Road, Orsk, said it was late.", "Ada Lorn"),
        ("The sister of Ada Lorn, 48, a nurse, Ida Moor, said it was late.", "Ida Moor"),
        ("Ada Lorn furthermore said it was late.", "Ada Lorn"),
        ("Ada Lorn likewise said it was late.", "Ada Lorn"),
        ("Ada Lorn said nothing pointed to fraud.", "Ada Lorn"),
    ],
)
def test_where_somebody_is_from_does_not_speak(text: str, source: str) -> None:
    assert [found for found, _, _ in told(text)] == [source]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("According to Dan Lund, from Meska University, the fort was old.", "the fort was old"),
        ("According to Dan Lund, of the Orsk Trust, who left in May, the fort was old.", "the fort was old"),
        ("According to Dan Lund, chief economist at Meska Bank, rates have peaked.", "rates have peaked"),
        ("According to Dan Lund, in May, the fort was shut.", "in May, the fort was shut"),
        ("According to Dan Lund, the mayor, Ida Orr, lied.", "the mayor, Ida Orr, lied"),
        ("According to Dan Lund, doctors, nurses and porters left.", "doctors, nurses and porters left"),
        ("According to Dan Lund, the council, which is broke, lied.", "the council, which is broke, lied"),
    ],
)
def test_what_is_told_of_a_source_is_no_part_of_its_words(text: str, content: str) -> None:
    assert told(text)[0] == ("Dan Lund", "According to", [content])


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The head of the Orsk Fire and Rescue Service said it was late.",
         "The head of the Orsk Fire and Rescue Service"),
        ("She was a guest of the Orsk Club and Hale said it was late.", "Hale"),
        ("The talks failed at the Oval and Hale said it was late.", "Hale"),
        ("He met the president of the Orsk Bank and Velling said it was late.", "Velling"),
    ],
)  # fmt: skip
def test_and_may_stand_inside_the_name_of_the_body_that_somebody_is_of(text: str, source: str) -> None:
    assert [found for found, _, _ in told(text)] == [source]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Its chairman, Ann Moor, said the dam was safe.", "Ann Moor"),
        ("Ann Moor, the chairman, said the dam was safe.", "Ann Moor"),
        ("Ann Moor, a founder of the club, which owns the dam, said it was safe.", "Ann Moor"),
        ("A report dated Feb. 4, 2025, said the dam was safe.", "A report"),
        ("A letter from Moor and Stade last week said the dam was safe.", "A letter from Moor and Stade"),
        ("Two people familiar with the talks said the dam was safe.", "Two people familiar with the talks"),
        ("An official, speaking on condition of anonymity, said the dam was safe.", "An official"),
        ("A spokesman for the army said the dam was safe.", "A spokesman for the army"),
        ("Prime Minister Theresa May said the dam was safe.", "Prime Minister Theresa May"),
        ("The WHO said the dam was safe.", "The WHO"),
        ("People who saw it said the dam was safe.", "People"),
        (
            "The mother of a boy shot dead by guards in Orsk said the dam was safe.",
            "The mother of a boy shot dead by guards in Orsk",
        ),
        ("The family of a man found dead in Orsk said the dam was safe.", "The family of a man found dead in Orsk"),
        ("A man found guilty of theft said the dam was safe.", "A man found guilty of theft"),
        ("The woman who reported the theft said the dam was safe.", "The woman"),
        ("Data agency (BDA) chief Ida Orr said the dam was safe.", "Data agency (BDA) chief Ida Orr"),
        ("The man accused of a shooting in Orsk said the dam was safe.", "The man accused of a shooting in Orsk"),
        ("A builder who left a roof half finished for a year said the dam was safe.", "A builder"),
        ("A neighbour of Moor’s, who owns a boat, said the dam was safe.", "A neighbour of Moor’s"),
        ("One trustee, the novelist Ivo Marr, said the dam was safe.", "novelist Ivo Marr"),
        ("A club memo dated Nov. 20, 2025, and seen by the paper, said the dam was safe.", "A club memo"),
        ("A letter sent on March 3, 2024, and signed by nine doctors, said the dam was safe.", "A letter"),
        ("A list drawn up by the guild said the dam was safe.", "A list drawn up by the guild"),
        ("A report by the audit office said the dam was safe.", "A report by the audit office"),
        ("A study published last week said the dam was safe.", "A study"),
        ("Court documents filed on Monday said the dam was safe.", "Court documents"),
        ("A study published in a journal said the dam was safe.", "A study published in a journal"),
        ("The mission sent under the truce said the bridge was shut.", "The mission sent under the truce"),
        # Times between the subject and its cue.
        ("The Works Board (WB) on Friday said the dam was safe.", "The Works Board"),
        ("A nurse who worked nights until June said the dam was safe.", "A nurse"),
        ("A nurse who met her in February said the dam was safe.", "A nurse"),
        ("A nurse who lives nearby said the dam was safe.", "A nurse"),
        ("A nurse who runs a cafe in the square said the dam was safe.", "A nurse"),
        ("Residents who live near the lake said the dam was safe.", "Residents"),
        # What the subject does to somebody, in words that no list of verbs knows.
        ("An officer investigating the flood said the dam was safe.", "An officer"),
        ("The judge hearing the case said the dam was safe.", "The judge"),
        ("The man accused of shooting the president said the dam was safe.", "The man"),
        ("A man wearing a mask and carrying a gun said the dam was safe.", "A man"),
        ("The mission, led by Ann Moor, a former judge, said the dam was safe.", "The mission"),
        ("The Front's armed wing said the dam was safe.", "The Front's armed wing"),
        ("Moor's far-right partners said the dam was safe.", "Moor's far-right partners"),
        ("A left-wing party said the dam was safe.", "A left-wing party"),
        ("The rebels, who hold the capital, Orsk, said the dam was safe.", "The rebels"),
        ("Ann Moor, who met the mayor, Ida Lund, said the dam was safe.", "Ann Moor"),
        ("In Orsk, which lies north of it, the mayor, Ida Lund, said the dam was safe.", "Ida Lund"),
        ("Ann Moor, whose son, Tom, died in the fire, said the dam was safe.", "Ann Moor"),
        ("A woman whose son died in the fire said the dam was safe.", "A woman"),
        ("The firm, whose staff in Orsk said the dam was safe, has left.", "whose staff in Orsk"),
        ("The minister in charge of the railways said the dam was safe.", "The minister in charge of the railways"),
        ("Relatives of those killed in the attack said it was.", "Relatives of those killed in the attack"),
        ("In response to the claim the minister said the dam was safe.", "the minister"),
        ("After a board meeting the chairman said the dam was safe.", "the chairman"),
        ("A firm that owns the bridge said the dam was safe.", "A firm"),
        ("A firm from a third town that sells tyres to Ann Moor said the dam was safe.", "A firm from a third town"),
        ("A lawyer representing Ida Rowe said the dam was safe.", "A lawyer representing Ida Rowe"),
        ("A panel of judges in 2019 said the dam was safe.", "A panel of judges"),
        ("A survey last spring said the dam was safe.", "A survey"),
        ("The firm last Tuesday said the dam was safe.", "The firm"),
        ("The firm in early May said the dam was safe.", "The firm"),
        ("The group on Sept. 17 said the dam was safe.", "The group"),
        ("Police late on Monday said the dam was safe.", "Police"),
        ("A review earlier this year said the dam was safe.", "A review"),
        ("The victims of Sept. 11 said the dam was safe.", "The victims"),
        # An apposition behind a relative clause, and one to a part of the phrase.
        ("It left the Front, whose president, Ida Lund, said the dam was safe.", "Ida Lund"),
        ("One of them, high school senior Ivo Karn, said the dam was safe.", "high school senior Ivo Karn"),
        ("The firm the following week said the dam was safe.", "The firm"),
        # Adverbs and adjectives.
        ("She did, however, say the dam was safe.", "She"),
        ("A nurse who formerly worked at the jail said the dam was safe.", "A nurse"),
        ("The panel set up under the Sept. 3 truce said he lied.", "The panel set up under the Sept. 3 truce"),
        ("The wounded said the dam was safe.", "The wounded"),
        (
            "According to figures posted on the club’s website, the dam was safe.",
            "figures posted on the club’s website",
        ),
        ("His party, the Order and Harvest League, said the dam was safe.", "the Order and Harvest League"),
        ("The firm’s owner, the Harbour Guild, said the dam was safe.", "the Harbour Guild"),
        ("Army spokesman Col. Ann Moor said the dam was safe.", "Army spokesman Col. Ann Moor"),
        ("The owner in a letter to the board said the dam was safe.", "The owner"),
        ("The union for its part said the dam was safe.", "The union"),
        ("The firm has so far said the dam was safe.", "The firm"),
        ("The union last month alone said the dam was safe.", "The union"),
        ("The firm has since said the dam was safe.", "The firm"),
        ("Ida Rowe, of Mill Lane, Orsk, said the dam was safe.", "Ida Rowe"),
        ("Ida Rowe, 52, who said the dam was safe, has left.", "Ida Rowe"),
        (
            "The dam was safe, a doctor at the nearest clinic and two guards said.",
            "a doctor at the nearest clinic and two guards",
        ),
        ("Votes were counted, with its chair, Ida Orr, saying the dam was safe.", "Ida Orr"),
        ("A letter seen by the Post said the dam was safe.", "A letter seen by the Post"),
        ("Emails released under new rules show the dam was safe.", "Emails released under new rules"),
        ("The plan has the support of the mayor, who said the dam was safe.", "the mayor"),
        ("She met a friend of the mayor, who said the dam was safe.", "a friend of the mayor"),
        ("“It is safe,” said the head of the mission, former judge Pia Lund.", "former judge Pia Lund"),
        ("The dam was safe, according to Norland, Brask and Meska.", "Norland, Brask and Meska"),
        ("No 10 said the dam was safe.", "No 10"),
        ("Ida Moor herself said the dam was safe.", "Ida Moor"),
        ("Votes were counted, with 4% of voters saying the dam was safe.", "4% of voters"),
        ("About one in ten voters said the dam was safe.", "one in ten voters"),
        ("Votes were counted, with analysts citing the safety of the dam.", "analysts"),
        ("The dam was in what police described as “a safe state”.", "police"),
        ("Moor met doctors who had raised fears that the dam was not safe.", "doctors"),
        ("ROME, Oct. 23 (Newswire) — Moor said the dam was safe.", "Moor"),
        ("Firms that collapsed said it was late.", "Firms"),
        ("Residents of streets that flooded twice last year say it was late.", "Residents of streets"),
        ("The union which won said it was late.", "The union"),
        ("Tenants who complained said it was late.", "Tenants"),
        ("But Ida Moor, a lawyer in Orsk, Velling, said it was late.", "Ida Moor"),
        ("On Friday, Ida Moor, a lawyer in Orsk, Velling, said it was late.", "Ida Moor"),
        ("“It is late,” Ida Moor, a lawyer in Orsk, Velling, said.", "Ida Moor"),
        ("A clerk in Orsk, Velling, said it was late.", "A clerk in Orsk"),
        ("The president of Orsk, Moor, said it was late.", "Moor"),
        ("In Orsk, Velling, the mayor, Ida Moor, said it was late.", "Ida Moor"),
        ("On Monday, police in Orsk, Velling and Brask said it was late.", "police in Orsk, Velling and Brask"),
        ("A letter signed by Moor and Lund said it was late.", "A letter signed by Moor and Lund"),
        ("A study funded by nurses and doctors said it was late.", "A study funded by nurses and doctors"),
        ("Ida Moor, and Bo Lund said it was late.", "Ida Moor, and Bo Lund"),
        ("Moor said, when asked, that it was late.", "Moor"),
        ("The army has left, rebels claim.", "rebels"),
        ("The mayor of Orsk, Ida Moor, said it was late.", "Ida Moor"),
        ("A report released today said it was late.", "A report"),
        ("A statement posted online late Friday said it was late.", "A statement"),
    ],
)
def test_the_source_is_the_phrase_that_names_it(text: str, source: str) -> None:
    assert [found[0] for found in told(text)] == [source]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Her sister, Ida Rowe, a nurse in Orsk, said she wanted no money.",
         ("Ida Rowe", "said", ["she wanted no money"])),
        ("In a letter, the firm’s owner, Ida Rowe, 52, a former judge, said he had lied.",
         ("Ida Rowe", "said", ["he had lied"])),
        ("The coach, Pim Lund, 41, a father of two, denied lying.", ("Pim Lund", "denied", ["lying"])),
    ],
)  # fmt: skip
def test_a_name_between_a_role_and_an_apposition_is_the_source(text: str, expected: tuple[str, str, list[str]]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The owner who complained, baker Ida Rowe, said it was late.", ("baker Ida Rowe", "said", ["it was late"])),
        ("The other, foreman Pim Lund, said it was late.", ("foreman Pim Lund", "said", ["it was late"])),
        ("A report by Rowe Hale, dated October 14 and sent to the builder, Lund Homes, warned that it was late.",
         ("A report by Rowe Hale", "warned", ["it was late"])),
        ("A clerk, asked about it by a reporter, Ian Moor, said it was late.", ("A clerk", "said", ["it was late"])),
        ("A letter from the council, signed by its clerk, Ida Rowe, warned that it was late.",
         ("A letter from the council", "warned", ["it was late"])),
    ],
)  # fmt: skip
def test_what_stands_between_a_subject_and_its_verb_is_told_of_it(
    text: str, expected: tuple[str, str, list[str]]
) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The offer was turned down by the union on Friday.", [("the union", "was turned down", ["The offer"])]),
        ("The raid was condemned by the bishops.", [("the bishops", "was condemned", ["The raid"])]),
        ("A mediator has been proposed by the players and turned down by the clubs.",
         [("the players", "has been proposed", ["A mediator"]), ("the clubs", "turned down", ["A mediator"])]),
        ("Staff were told by managers on Friday that the plant would close.",
         [("managers", "were told", ["the plant would close"])]),
        ("The board was warned in June, by its own auditor, that the fund was short.",
         [("its own auditor", "was warned", ["the fund was short"])]),
        ("The move, described by nurses as “shameful”, saves £2m.",
         [("nurses", "described", ["The move", "as “shameful”"])]),
        ("The deal was hailed as “historic” by both sides.",
         [("both sides", "was hailed", ["The deal", "as “historic”"])]),
        ("The offer was dismissed within hours by Orla Finn.", [("Orla Finn", "was dismissed", ["The offer"])]),
        ("The offer was turned down by nurses at a meeting.", [("nurses", "was turned down", ["The offer"])]),
        ("The offer was turned down by nurses for the third time.", [("nurses", "was turned down", ["The offer"])]),
        ("The offer was turned down by a member of the first board.",
         [("a member of the first board", "was turned down", ["The offer"])]),
        ("The offer was turned down by nurses by a wide margin.", [("nurses", "was turned down", ["The offer"])]),
        ("The offer was turned down by nurses at a hospital.",
         [("nurses at a hospital", "was turned down", ["The offer"])]),
        ("Workers were told by a manager at the gate that it was over.",
         [("a manager at the gate", "were told", ["it was over"])]),
        ("The plan, condemned by nurses as “shameful”, saves £2m.",
         [("nurses", "condemned", ["The plan", "as “shameful”"])]),
        ("That claim was described by the chair, Ida Orr, as “a joke”.",
         [("the chair", "was described", ["That claim", "as “a joke”"])]),
        ("Orr was asked by tenants not to sell the block.", [("tenants", "was asked", ["not to sell the block"])]),
    ],
)  # fmt: skip
def test_who_says_it_in_the_passive(text: str, expected: list[tuple[str, str, list[str]]]) -> None:
    assert told(text) == expected


def test_the_one_aimed_at_and_the_addressee_are_kept() -> None:
    objects = [found.object.text for text in (
        "Norland accuses Sudia of lying.",
        "Moor told the board that it was late.",
        "Moor urged Stade to wait.",
    ) for found in attributions(text) if found.object]  # fmt: skip
    assert objects == ["Sudia", "the board", "Stade"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The town bought it despite doctors’ warning that it leaked.", ("doctors", "warning", ["it leaked"])),
        ("The town bought it despite its own divers' warning that it leaked.",
         ("its own divers", "warning", ["it leaked"])),
        ("The town bought it despite the union’s claim that it leaked.", ("the union", "claim", ["it leaked"])),
        ("A new look at Moor’s claim that it leaked is due.", ("Moor", "claim", ["it leaked"])),
    ],
)  # fmt: skip
def test_the_owner_of_a_claim_is_nothing_that_stands_before_a_preposition(text, expected):
    assert told(text) == [expected]


def test_whoever_meets_with_a_demand_speaks_behind_it():
    assert told("Orlo Aid studied the nurses’ demand for a rise but warned that it was late.") == [
        ("the nurses", "demand", ["a rise"]),
        ("Orlo Aid", "warned", ["it was late"]),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("While Velling blamed rebels, Orsk said it was late.", [("Velling", "rebels"), ("Orsk", "it was late")]),
        ("He left after Ada Lorn said the mayor, who was ill, had lied.",
         [("Ada Lorn", "the mayor, who was ill, had lied")]),
        ("After Ada Lorn said the mayor, Bo Karn, had lied, he left.", [("Ada Lorn", "the mayor, Bo Karn, had lied")]),
        ("After Ada Lorn said it was late, Bo Karn, the mayor, had left.", [("Ada Lorn", "it was late")]),
    ],
)  # fmt: skip
def test_what_is_said_in_a_subordinate_clause_ends_with_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(source, *content) for source, _, content in told(text)] == expected


@pytest.mark.parametrize(
    "source",
    [
        "A statement read out by a captain flanked by a dozen guards",
        "A text read by a captain beside soldiers",
        "A statement read out on television",
        "A captain flanked by a dozen guards",
    ],
)
def test_what_somebody_reads_out_is_the_source_and_nobody_who_stands_by(source: str) -> None:
    assert told(f"{source} said it was late.") == [(source, "said", ["it was late"])]


def test_what_a_document_reads_is_its_words() -> None:
    assert told("The letter read on Monday: “It is late.”") == [("The letter", "read", ["It is late."])]


@pytest.mark.parametrize("adverb", ["Nevertheless", "Nonetheless", "Separately", "Elsewhere", "Consequently"])
def test_an_adverb_with_which_a_sentence_opens_is_nobody(adverb: str) -> None:
    assert told(f"{adverb}, the union, a small body, said it was late.") == [("the union", "said", ["it was late"])]


@pytest.mark.parametrize("opening", ["On Friday", "As of Friday evening", "In Velling"])
def test_where_or_when_something_was_is_no_subject_of_the_verb_behind(opening: str) -> None:
    content = f"{opening}, nine homes had burned"
    assert told(f"{content}, said Ada Lorn.") == [("Ada Lorn", "said", [content])]
    assert told(f"{opening}, the mayor, Bo Moor, said nothing was left.")[0][0] == "Bo Moor"


@pytest.mark.parametrize("measure", ["the rolls", "the needs of each family", "the rules of the game"])
def test_by_what_something_is_done_tells_nothing(measure: str) -> None:
    content = f"aid was shared according to {measure}"
    assert told(f"Ada Lorn said {content}.") == [("Ada Lorn", "said", [content])]
    whole = "Ada Lorn said aid was shared"
    assert told(f"{whole} according to the Bell.") == [("the Bell", "according to", [whole])]


@pytest.mark.parametrize("adverb", ["fully", "entirely", "almost wholly", "largely", "has almost universally", "even"])
def test_how_far_somebody_says_it_is_no_part_of_who_does(adverb: str) -> None:
    assert [found[0] for found in told(f"The firm {adverb} rejected the claim.")] == ["The firm"]
    assert [found[0] for found in told(f"She {adverb} accepted that it was late.")] == ["She"]


@pytest.mark.parametrize("adverb", ["almost", "nearly", "hardly"])
def test_what_is_almost_said_is_not(adverb: str) -> None:
    assert told(f"She {adverb} admitted that it was late.") == []
