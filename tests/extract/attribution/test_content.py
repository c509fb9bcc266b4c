"""Content: where the words that are somebody's begin and end."""

from __future__ import annotations

import pytest

from tests.extract.attribution.telling import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Moor said anything below nine pounds was a joke.",
         [("Moor", "said", ["anything below nine pounds was a joke"])]),
        ("Police said a gate had broken but gave no further details.", [("Police", "said", ["a gate had broken"])]),
        ("World No. 1 Ida Rask said it was late.", [("World No. 1 Ida Rask", "said", ["it was late"])]),
        ("Moor told the Brask Bell prices had risen.", [("Moor", "told", ["prices had risen"])]),
        ("Moor told Sky News talks had failed.", [("Moor", "told", ["talks had failed"])]),
        ("Moor told the BBC’s Today programme talks had failed.", [("Moor", "told", ["talks had failed"])]),
        ("Moor told MPs police officers had lied.", [("Moor", "told", ["police officers had lied"])]),
        ("Moor told union members strikes would go on.", [("Moor", "told", ["strikes would go on"])]),
        ("Moor warned council staff would leave.", [("Moor", "warned", ["council staff would leave"])]),
        ("She told the panel, which met in May, that it was late.", [("She", "told", ["it was late"])]),
        ("Moor, whose board wrote the rules, said it was late.", [("Moor", "said", ["it was late"])]),
        ("Workers coming off shift yesterday were told by a manager that it was over.",
         [("a manager", "were told", ["it was over"])]),
        ("The board said the gate was shut, as the council prepares its own inquiry.",
         [("The board", "said", ["the gate was shut"])]),
        ("Moor told the court it was late, as she announced an inquiry.", [("Moor", "told", ["it was late"])]),
        ("The union has called for a ban, and in June it sued.", [("The union", "has called", ["a ban"])]),
        ("The bridge had cracked, an inquiry was told yesterday.", [(None, "told", ["The bridge had cracked"])]),
        ("The inquest was told on Monday that it had cracked.", [(None, "told", ["it had cracked"])]),
        ("The court heard he fled and told officers it was late.",
         [("The court", "heard", ["he fled and told officers it was late"])]),
        ("The court heard he fled but ruled that he was ill.",
         [("The court", "heard", ["he fled"]), ("The court", "ruled", ["he was ill"])]),
        ("Orr said Lund rang her and ordered her to go.", [("Orr", "said", ["Lund rang her and ordered her to go"])]),
        ("Orr said Lund rang her and urged him to go.",
         [("Orr", "said", ["Lund rang her"]), ("Orr", "urged", ["to go"])]),
        ("About 300 people remain in tents, the board said.",
         [("the board", "said", ["About 300 people remain in tents"])]),
        ("Asked whether any of them mentioned a fee, she said: “Not so.”", [("she", "said", ["Not so."])]),
        ("It shut at 5 p.m. “It was late,” she said.", [("she", "said", ["It was late"])]),
        ("The inquest was told by her sister that she waited.", [("her sister", "told", ["she waited"])]),
        ("Ida Lund said her brother had rung and told her that it was over.",
         [("Ida Lund", "said", ["her brother had rung and told her that it was over"])]),
        ("She testified that the mayor had rung her and told her to “stop it”.",
         [("She", "testified", ["the mayor had rung her and told her to “stop it”"])]),
        ("The Post reported that it was late, citing two officials.", [("The Post", "reported", ["it was late"])]),
        ("The gate was shut, a leaked report of the board has found.",
         [("a leaked report of the board", "has found", ["The gate was shut"])]),
        ("Minutes of a meeting held on 6 June show that Ann Lund asked for more time.",
         [("Minutes of a meeting", "show", ["Ann Lund asked for more time"])]),
        ("ORSK, Sud. (Norland Wire) — The gate was shut, Ida Lund said.",
         [("Ida Lund", "said", ["The gate was shut"])]),
        ("ORSK/BRASK (Wire) -The gate was shut, Ida Lund said.", [("Ida Lund", "said", ["The gate was shut"])]),
        ("Orsk, May 3 (Wire).- The gate was shut, Ida Lund said.", [("Ida Lund", "said", ["The gate was shut"])]),
        ("Orsk Bay (Wire) – The gate was shut, Ida Lund said.", [("Ida Lund", "said", ["The gate was shut"])]),
        ("ORSK (Norland Wire): The gate was shut, Ida Lund said.", [("Ida Lund", "said", ["The gate was shut"])]),
        ("Ida Lund alleged that Orr, the clerk, lied.", [("Ida Lund", "alleged", ["Orr, the clerk, lied"])]),
        ("ORSK, May 3 (Wire)—The gate was shut, Ida Lund said.", [("Ida Lund", "said", ["The gate was shut"])]),
        ("He said his party would reopen the hall in May, but did not say how it would pay.",
         [("He", "said", ["his party would reopen the hall in May"])]),
        ("Orr said Lund had handed out pills at a camp and had described them as sugar.",
         [("Orr", "said", ["Lund had handed out pills at a camp and had described them as sugar"])]),
        ("A clerk who declined to be named said she had sold 215 tickets.",
         [("A clerk", "said", ["she had sold 215 tickets"])]),
        ("A safety audit ordered by the city and dated 12 May 2022 concluded that it was late.",
         [("A safety audit ordered by the city", "concluded", ["it was late"])]),
        ("His partner, Ian Orr, who left in 2023 to start a rival, said nothing was signed.",
         [("Ian Orr", "said", ["nothing was signed"])]),
        ("Ida Lund told staff on a hastily arranged call that she would stay.",
         [("Ida Lund", "told", ["she would stay"])]),
        ("Engineers warned the bridge could fall.", [("Engineers", "warned", ["the bridge could fall"])]),
        ("The board said it would sell, hours after clerks found the gate open.",
         [("The board", "said", ["it would sell"])]),
        ("The board said the gate was shut, while the port stayed open.",
         [("The board", "said", ["the gate was shut, while the port stayed open"])]),
        ("The board said the gate was shut, but could not say when it would open.",
         [("The board", "said", ["the gate was shut"])]),
        ("She said it had asked both parties for letters, as well as Orsk’s agent.",
         [("She", "said", ["it had asked both parties for letters, as well as Orsk’s agent"])]),
        ("The inquest at Orsk heard the gate was shut.", [("The inquest at Orsk", "heard", ["the gate was shut"])]),
        ("The site where tenants said homes should go was a farm.", [("tenants", "said", ["homes should go"])]),
        ("The site where tenants said homes should be built.", [("tenants", "said", ["homes should be built"])]),
        ("Figures suggest as many as 90 people came.", [("Figures", "suggest", ["as many as 90 people came"])]),
        ("Of those asked, 40% said they planned to leave.", [("40%", "said", ["they planned to leave"])]),
    ],
)  # fmt: skip
def test_a_reported_clause_ends_before_what_the_reporter_tells(
    text: str, expected: list[tuple[str | None, str, list[str]]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("According to Moor, the firm promised in May, when it rained, to pay.",
         [("Moor", "According to", ["the firm promised in May, when it rained, to pay"])]),
        ("It broke in May and, according to Moor, fell.", [("Moor", "according to", ["It broke in May and", "fell"])]),
        ("It sank, the coastguard said, in the first week of May.",
         [("the coastguard", "said", ["It sank", "in the first week of May"])]),
        ("It was late and, according to Moor, the road was shut.", [("Moor", "according to", ["the road was shut"])]),
        ("The dealer knew it and, according to the writ, it sold the car.",
         [("the writ", "according to", ["it sold the car"])]),
        ("They hold nine tonnes of salt, she said, up from six.",
         [("she", "said", ["They hold nine tonnes of salt", "up from six"])]),
        ("A log kept on site showed the gate was shut, according to the Post.",
         [("the Post", "according to", ["A log kept on site showed the gate was shut"])]),
        ("The farm employs 240 people in the valley, he said, and the water has been clear since May.",
         [("he", "said", ["The farm employs 240 people in the valley", "and the water has been clear since May"])]),
        ("According to the report, a welder saw a crack in May and asked for the part to be replaced.",
         [("the report", "According to", ["a welder saw a crack in May and asked for the part to be replaced"])]),
        ("The app cut the fares it offered to some drivers, according to its files.",
         [("its files", "according to", ["The app cut the fares it offered to some drivers"])]),
        ("According to the report, parts of which leaked, 23 of the lorries have no plates.",
         [("the report", "According to", ["23 of the lorries have no plates"])]),
        ("There is, according to the union, no plan at all.",
         [("the union", "according to", ["There is", "no plan at all"])]),
        ("“It is late,” according to Moor.", [("Moor", "according to", ["It is late"])]),
        ("The dam, built in 1950, was safe, said Ida Orr, the mayor.",
         [("Ida Orr", "said", ["The dam, built in 1950, was safe"])]),
        ("The dam, an old one, held, said Ida Orr, of Clean Rivers.",
         [("Ida Orr", "said", ["The dam, an old one, held"])]),
        ("In the north, workers found bones, the army said.",
         [("the army", "said", ["In the north, workers found bones"])]),
        ("Moor confirmed the inquiry in a press release Monday.", [("Moor", "confirmed", ["the inquiry"])]),
        ("Moor backed the release of nine men.", [("Moor", "backed", ["the release of nine men"])]),
        ("Moor said in a letter to owners on Monday the offer was low.", [("Moor", "said", ["the offer was low"])]),
        ("The port, which in turn said it was late, shut.", [("The port", "in turn said", ["it was late"])]),
    ],
)  # fmt: skip
def test_a_source_set_into_its_content_leaves_the_words_on_both_sides(
    text: str, expected: list[tuple[str | None, str, list[str]]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Most of the members said no, the guild announced late Tuesday.",
         ("the guild", "announced", ["Most of the members said no"])),
        ("The vote failed, the guild said early Friday.", ("the guild", "said", ["The vote failed"])),
        ("BRASK: Two people died, officials said on Friday.", ("officials", "said", ["Two people died"])),
        ("**18:05** – Two people died, officials said.", ("officials", "said", ["Two people died"])),
        ("3 June — Two people died, officials said.", ("officials", "said", ["Two people died"])),
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
        ("Lund promised that it would end and sacked the clerk.", [("Lund", "promised", ["it would end"])]),
        (
            "Lund said it would be shut and moved to Orsk.",
            [("Lund", "said", ["it would be shut and moved to Orsk"])],
        ),
        (
            "China said it was late, a claim repeated by Norway.",
            [("China", "said", ["it was late, a claim repeated by Norway"])],
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


def test_what_is_read_may_be_a_clause_with_a_quotation_in_it() -> None:
    assert told("To wait would “hurt the poor”, the letter read.") == [
        ("the letter", "read", ["To wait would “hurt the poor”"])
    ]
    assert told("To wait would hurt the poor, the letter read.") == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Lund told the jury Orr had fled.", "Orr had fled"),
        ("She told police Orr had fled.", "Orr had fled"),
        ("She told Brask Crown Court Orr had fled.", "Orr had fled"),
        ("Lund told the court Orr, a father of three, had fled.", "Orr, a father of three, had fled"),
        ("Lund warned the council Velling could leave.", "Velling could leave"),
        ("Lund told the minister Ann Orr had fled.", "the minister Ann Orr had fled"),
        ("Police said up to 900 people had come.", "up to 900 people had come"),
        ("The firm said up to a third of the shops would close.", "up to a third of the shops would close"),
        ("The firm said just under half of its shops had closed.", "just under half of its shops had closed"),
        ("The office said as much as 40mm of rain could fall.", "as much as 40mm of rain could fall"),
        (
            "Moor argued their plan, in league with Orlo, to wait was right.",
            "their plan, in league with Orlo, to wait was right",
        ),
        ("Moor said completely free travel was near.", "completely free travel was near"),
        ("Moor said quietly that travel was free.", "travel was free"),
        ("Moor warned they only had a day.", "they only had a day"),
        ("Moor warned them it was only a day.", "it was only a day"),
        ("Inspectors said too many pupils were late.", "too many pupils were late"),
        ("Nolan said that figure related to new tenancies.", "that figure related to new tenancies"),
        ("Nolan said that claim was false.", "that claim was false"),
        (
            "Nolan said that figures were wrong and that demand had fallen.",
            "figures were wrong and that demand had fallen",
        ),
        ("Police said shortly after 9am that two men had been held.", "two men had been held"),
    ],
)
def test_a_clause_begins_behind_whoever_is_told_and_with_its_number(text: str, content: str) -> None:
    assert [pieces for _, _, pieces in told(text)] == [[content]]
