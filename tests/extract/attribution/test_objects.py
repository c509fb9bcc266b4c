"""Objects: what is rejected, blamed, promised or found, where it is named and not told in a clause."""

from __future__ import annotations

import pytest

from tests.extract.attribution.telling import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The audit faults the builder, Aldane Marine, for skipping two tests.",
         [("The audit", "faults", ["skipping two tests"])]),
        ("Moor blamed the firm, a bank in Orsk, for the delay.", [("Moor", "blamed", ["the delay"])]),
        ("The ministry rejected a request from Norland for a recount.",
         [("The ministry", "rejected", ["a request from Norland for a recount"])]),
        ("Moor claimed a third term after the count, a result the union dismissed as “theft”.",
         [("the union", "dismissed", ["a result", "“theft”"])]),
        ("Moor put the share at “a tenth, at most.”", [("Moor", "put", ["the share at “a tenth, at most.”"])]),
        ("The court told the board and police not to act.", [("The court", "told", ["not to act"])]),
        ("Moor told jurors Orr walked to Orsk that night.", [("Moor", "told", ["Orr walked to Orsk that night"])]),
        ("Moor told supporters gathered in Orsk that it was late.", [("Moor", "told", ["it was late"])]),
        ("The army accused Capt. Ida Rowe of theft.", [("The army", "accused", ["theft"])]),
        ("The loss, which Moor blamed on the rain, was small.", [("Moor", "blamed", ["which", "on the rain"])]),
        ("Moor denied threatening two officers.", [("Moor", "denied", ["threatening two officers"])]),
        ("She posted a video in which she called it “late”.", [("she", "called", ["it “late”"])]),
        ("The bureau put the storm's speed at 90mph but later revised it.",
         [("The bureau", "put", ["the storm's speed at 90mph"])]),
        ("Moor vowed that it would stop, a pledge met with laughter.", [("Moor", "vowed", ["it would stop"])]),
        ("Lund refused three times to say why.", [("Lund", "refused", ["to say why"])]),
        ("Moor declined to comment when contacted by the Post.", [("Moor", "declined", ["to comment"])]),
        ("Nurses branded the 2% rise “silly”.", [("Nurses", "branded", ["the 2% rise “silly”"])]),
        ("Moor promised that no school would shut, but nurses are unconvinced.",
         [("Moor", "promised", ["no school would shut"])]),
        ("The army claims its troops control the hill.", [("The army", "claims", ["its troops control the hill"])]),
        ("Moor denied ever taking bribes.", [("Moor", "denied", ["ever taking bribes"])]),
        ("Moor turned the second offer down on Friday.", [("Moor", "turned", ["the second offer"])]),
        ("She dismissed as “silly” claims that it was late.",
         [("She", "dismissed", ["as “silly” claims that it was late"])]),
        ("In what Moor described as a mistake, the hall was sold.", [("Moor", "described", ["what", "as a mistake"])]),
        ("Staff walked out after their union turned down a final offer.",
         [("their union", "turned down", ["a final offer"])]),
        ("The firm agreed to repair the lifts, starting in May.", []),
        ("The firm promised to repair the lifts, starting in May.",
         [("The firm", "promised", ["to repair the lifts, starting in May"])]),
        ("Nurses accused the firm of bullying staff in a letter seen by the Post.",
         [("Nurses", "accused", ["bullying staff"])]),
        ("The board promised a vote by April, but the hall was shut.",
         [("The board", "promised", ["a vote by April"])]),
        ("The audit blames a pump that was not checked for six years.",
         [("The audit", "blames", ["a pump that was not checked for six years"])]),
        ("Inspectors tested the air and found a rise of a third.",
         [("Inspectors", "found", ["a rise of a third"])]),
        ("The inquiry turns to the head, whom it accuses of having ‘misled’ them.",
         [("it", "accuses", ["having ‘misled’ them"])]),
        ("The brewer rejected an offer from Aldane on Friday.", [("The brewer", "rejected", ["an offer from Aldane"])]),
        ("The league gave the rebels 48 hours to leave or face an attack.",
         [("The league", "gave", ["48 hours to leave or face an attack"])]),
        ("The city suspended the use of a filter linked to nine deaths, and ordered the firm to withdraw it.",
         [("The city", "ordered", ["to withdraw it"])]),
        ("Doctors blame a bloom of algae followed by frost.",
         [("Doctors", "blame", ["a bloom of algae followed by frost"])]),
        ("The head appeared in court and denied three counts of fraud.",
         [("The head", "denied", ["three counts of fraud"])]),
        ("The firm declined to comment Friday.", [("The firm", "declined", ["to comment"])]),
        ("Moor accused the firm of greed, two days after it shut.", [("Moor", "accused", ["greed"])]),
        ("Nurses accused the firm of lying in a letter to the board.",
         [("Nurses", "accused", ["lying in a letter to the board"])]),
        ("The inspector found no record of that.", [("The inspector", "found", ["no record of that"])]),
        ("The report found it “most unlikely” that they met.",
         [("The report", "found", ["it “most unlikely” that they met"])]),
        ("The report claims ministers ignored three warnings.",
         [("The report", "claims", ["ministers ignored three warnings"])]),
        ("The guild expressed “full support” for its head.",
         [("The guild", "expressed", ["“full support” for its head"])]),
        ("Orsk expressed regret over the crash.", [("Orsk", "expressed", ["regret over the crash"])]),
        ("Nurses voiced fears that it was late.", [("Nurses", "fears", ["it was late"])]),
        ("Seven voiced support for the plan in a letter seen by the Post.",
         [("Seven", "voiced support", ["the plan"])]),
        ("Two former engineers corroborated the memos.",
         [("Two former engineers", "corroborated", ["the memos"])]),
        ("The minister directed officials to file a report.",
         [("The minister", "directed", ["to file a report"])]),
        ("The bank forecast growth of 4%.", [("The bank", "forecast", ["growth of 4%"])]),
        ("The bank has projected output of nine tonnes.", [("The bank", "has projected", ["output of nine tonnes"])]),
        ("The board denied the charge, which dates from May.", [("The board", "denied", ["the charge"])]),
        ("The mayor denied the charge and left the hall.", [("The mayor", "denied", ["the charge"])]),
    ],
)  # fmt: skip
def test_where_an_object_begins_and_ends(text: str, expected: list[tuple[str | None, str, list[str]]]) -> None:
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
        ("The firm denied the charge in a statement.", "the charge"),
        ("Moor criticised plans for the hospital.", "plans for the hospital"),
        ("A $9 takeover offer by Orr Mill was rejected by Moor.", "A $9 takeover offer by Orr Mill"),
        ("The treasury disputed that figure.", "that figure"),
        ("Critics called the bridge a waste of money and sued the town.", "the bridge a waste of money"),
        ("The union condemned the burning of two buses on Friday.", "the burning of two buses on Friday"),
        ("The board demanded a reply within a day.", "a reply within a day"),
        ("The judge described Moor as “cruel” and jailed him.", "Moor as “cruel”"),
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
        ("The mayor asked those who had blocked traders to stop.", ("The mayor", "asked", ["to stop"])),
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
    ("text", "content"),
    [
        ("The minister denied the claim after the tape was aired.", "the claim"),
        ("Moor has denied the charges since his arrest in May.", "the charges"),
        ("Moor admitted two counts of fraud when he appeared in court.", "two counts of fraud"),
        ("The senator condemned the raid as he met survivors.", "the raid"),
        ("The bishop condemned the raid as an act of spite.", "the raid as an act of spite"),
        ("The bishop praised nurses who stayed after the fire.", "nurses who stayed after the fire"),
        (
            "The board denied reports that it met after the vote was lost.",
            "reports that it met after the vote was lost",
        ),
        ("The union demanded an inquiry after a worker was crushed.", "an inquiry"),
        ("The union demanded a vote before the summer.", "a vote before the summer"),
        ("The union called for a ban days after a worker was crushed.", "a ban"),
        ("Police urged drivers to avoid the road after a lorry overturned.", "to avoid the road"),
        ("Police urged drivers to avoid the road after the match.", "to avoid the road after the match"),
        ("The council asked residents to stay in until it was safe.", "to stay in until it was safe"),
        ("Ida Rowe branded the offer “an insult” to nurses.", "the offer “an insult” to nurses"),
        ("Ida Rowe branded the offer “an insult” in a letter.", "the offer “an insult”"),
    ],
)
def test_what_it_came_after_is_no_part_of_a_reaction(text: str, content: str) -> None:
    assert [pieces for _, _, pieces in told(text)] == [[content]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Claims that the firm hid losses were rejected by Velling.",
         ("Velling", "were rejected", ["Claims that the firm hid losses"])),
        ("The mayor’s claim that crime had fallen was disputed by the union.",
         ("the union", "was disputed", ["The mayor’s claim that crime had fallen"])),
        ("A request by Lund to speak in private was refused by the board.",
         ("the board", "was refused", ["A request by Lund to speak in private"])),
        ("Plans to turn the pub into flats were criticised by residents.",
         ("residents", "were criticised", ["Plans to turn the pub into flats"])),
        ("The council’s decision to close the pool was condemned by swimmers as “cruel”.",
         ("swimmers", "was condemned", ["The council’s decision to close the pool", "as “cruel”"])),
        ("He came to power in May and the move was criticised by the union.",
         ("the union", "was criticised", ["the move"])),
        ("The offer, branded “an insult” by the union, has lapsed.",
         ("the union", "branded", ["The offer", "“an insult”"])),
        ("The drug, hailed as a breakthrough by nurses, costs £40.",
         ("nurses", "hailed", ["The drug", "as a breakthrough"])),
        ("The figures were queried by the union.", ("the union", "were queried", ["The figures"])),
    ],
)  # fmt: skip
def test_what_is_reacted_to_in_the_passive_is_whole(text: str, expected: tuple[str, str, list[str]]) -> None:
    assert told(text) == [expected]


def test_a_claim_goes_on_behind_what_is_told_of_whose_it_is() -> None:
    claim = "the claim of Ida Orr, 42, that six are leaving"
    assert told(f"The Front denied {claim}.") == [("The Front", "denied", [claim])]
    assert told("The Front denied the claim of Ida Orr, who left in May.")[0][2] == ["the claim of Ida Orr"]


@pytest.mark.parametrize(
    "text",
    [
        "On Monday plans to close the pool were condemned by swimmers.",
        "The witness was questioned by police.",
        "Planning permission was refused by the council.",
    ],
)
def test_what_is_no_words_is_not_reacted_to_in_the_passive(text: str) -> None:
    assert told(text) == []
