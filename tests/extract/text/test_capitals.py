"""Words in capitals at the head of a paragraph, and who speaks there."""

from __future__ import annotations

import pytest

from components.extract.text.capitals import as_meant
from components.lang import LANGUAGES
from tests.extract.saying import explained, speakers


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("VILLAGERS who fought it left.", "Villagers who fought it left."),
        ("A MAN has been charged.", "A man has been charged."),
        ("THE family left. TWO boats sank.", "The family left. TWO boats sank."),
        ("“SCHOOLS are full,” she said.", "“Schools are full,” she said."),
        ("SIR TOM LUND HAS left.\n\nLund has denied it.", "Sir Tom Lund has left.\n\nLund has denied it."),
        ("HARL Town lost.\n\nIn Harl it rained.", "Harl Town lost.\n\nIn Harl it rained."),
        ("HARL RIVER POLICE left.\n\nHarl River Police did.", "Harl River Police left.\n\nHarl River Police did."),
        (
            "HARL Council left.\n\nHarl lost: https://harl.example",
            "Harl Council left.\n\nHarl lost: https://harl.example",
        ),
        ("It must be STOPPED, and was NOT.", "It must be stopped, and was not."),
        ("VELLAND’S army left.", "Velland’s army left."),
        ("TORY MPs left.", "Tory MPs left."),
        ("A DAD who left is back.", "A dad who left is back."),
    ],
)
def test_capitals_of_typesetting_are_none(text: str, meant: str) -> None:
    assert as_meant(text, LANGUAGES["en"]) == meant


@pytest.mark.parametrize(
    "text",
    [
        "NHS bosses left.",
        "WHO staff left. It was they who paid.",
        "USA TODAY’s poll is late.",
        "RSPCA officers left.",
        "UNICEF left.",
        "UNICEF left.\n\nOf UNICEF he said no more.",
        "HARL, May 3 (Wire) — It rained.",
        "HARL — It rained.",
        "WHAT WE KNOW",
        "MOOR: We left.",
        "He left the NATO summit for a UNICEF one, and WHO knew.",
    ],
)
def test_initials_datelines_and_lines_in_capitals_remain(text: str) -> None:
    assert as_meant(text, LANGUAGES["en"]) == text


def test_a_speaker_in_capitals_is_the_one_in_small_letters() -> None:
    text = "VILLAGERS who fought it say it is late.\n\nVillagers said that it rained."
    assert speakers(text) == ["villagers", "villagers"]


def test_the_records_have_the_words_as_printed() -> None:
    text = "VILLAGERS said 40 BOATS sank on Monday."
    found = explained(text)
    statement = found.statements[0]
    assert statement.source is not None
    assert (statement.source.text, statement.sentence.text) == ("VILLAGERS", text)
    assert (found.article.text, found.sentences[0].span.text, found.paragraphs[0].text) == (text, text, text)
    assert found.events[0].sentence.text == text
