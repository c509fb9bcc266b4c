"""What paragraphs are set as: headings, lists and lines, every mark where its words are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.extract import extract
from components.markup.blocks import blocks
from components.model import Article
from tests.extract.saying import explained
from tests.markup.page import Element, draw


def found(text: str) -> list[tuple[str, str]]:
    article = extract(Article("made-up", text))
    return [
        (block.tag, text[block.start : block.end])
        for number, paragraph in enumerate(article.paragraphs, 1)
        for block in blocks(paragraph, [s for s in article.sentences if s.paragraph == number])
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained.\nIt stopped and\nit rained.", [("p", "It rained.\nIt stopped and\nit rained.")]),
        ("## ‘I saw it’", [("h3", "‘I saw it’")]),
        ("### What we know ###", [("h3", "What we know")]),
        ("What we know\n-----", [("h3", "What we know")]),
        ("Taken:\n- a yacht\n- two cars", [("p", "Taken:"), ("li", "a yacht"), ("li", "two cars")]),
        ("* a yacht\n  with sails\n* two cars", [("li", "a yacht\n  with sails"), ("li", "two cars")]),
        ("• Deaths: 84", [("li", "Deaths: 84")]),
        ("1998: It opens\n2024: It burns", [("p", "1998: It opens"), ("p", "2024: It burns")]),
        ("Day\tHurt\n3 June\t14", [("p", "Day\tHurt"), ("p", "3 June\t14")]),
        ("**Late** is - at best - late.", [("p", "**Late** is - at best - late.")]),
        ("-5C was the low.", [("p", "-5C was the low.")]),
        ("#harl was late.", [("p", "#harl was late.")]),
    ],
)
def test_a_paragraph_is_set_as(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@given(st.text(alphabet="aB.:# -*•\t|\n", max_size=60))
def test_the_blocks_are_in_order_and_leave_out_nothing_but_marks(text: str) -> None:
    kept = "".join(words for _, words in found(text))
    assert [letter for letter in text if letter in "aB"] == [letter for letter in kept if letter in "aB"]


def article_of(text: str) -> Element:
    return draw(explained(text)).one("section", id="article")


def test_items_are_a_list_with_their_statements_marked() -> None:
    article = article_of("The council said:\n- “It is late.”\n- “It is <b>cold</b> here.”")
    assert [item.text for item in article.all("li") if item.within("ul")] == [
        "“It is late.”",
        "“It is <b>cold</b> here.”",
    ]
    assert [link.text for link in article.all("a", cls="mk")] == ["It is late.", "It is <b>cold</b> here."]


def test_a_heading_is_one_and_has_no_marks_of_markdown() -> None:
    article = article_of("It rained.\n\n## ‘A *boat*’\n\nIt stopped.")
    assert [heading.text for heading in article.all("h3")] == ["‘A *boat*’"]


def test_the_own_voice_leaves_off_the_marks_of_items() -> None:
    voice = draw(explained("It was hard:\n- Nine boats sank in the night.")).one("section", id="voice")
    assert "Nine boats sank in the night." in [link.text for link in voice.all("a", cls="w")]
