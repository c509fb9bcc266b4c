"""Markdown and HTML that an export left: what is said in it, and that nothing moves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.formatting import unformatted
from tests.extract.saying import explained


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("**Ada Moor** left.", "Ada Moor left."),
        ("_Ada *Moor* left._", "Ada Moor left."),
        ("Ada [left on Monday](https://harl.example/a).", "Ada left on Monday ."),
        ("<p>Ada <b>Moor</b> left.</p>", "Ada Moor left."),
        ("It is &ldquo;late&rdquo; &amp; cold.", "It is “late ” & cold."),
        ("It is late.[1] It rains.", "It is late. It rains."),
        ("> “It is late,” she said.", "“It is late,” she said."),
        ("\u200b“It is late.”", "“It is late.”"),
    ],
)
def test_marks_are_blanks(text: str, read: str) -> None:
    found = unformatted(text)
    assert len(found) == len(text)
    assert found.split() == read.split()


@pytest.mark.parametrize(
    "text",
    [
        "It is 3 * 4 * 5 and 3*4*5.",
        "* a yacht\n* two cars",
        "a_b_c and _id",
        "He [Moor] left.",
        "![Moor](https://harl.example/a.jpg)",
        "5 < 6 > 4 & 3; &c; &unknown;",
        "> It is late.",
        "* * *",
    ],
)
def test_what_only_looks_like_a_mark_remains(text: str) -> None:
    assert unformatted(text) == text


@given(st.text(alphabet="aB *_[]()<>&;p/1“\n", max_size=60))
def test_nothing_moves(text: str) -> None:
    assert len(unformatted(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("**Ada Moor**, the mayor, said it was late.", "Ada Moor", "it was late"),
        ("Ada Moor [said on Monday](https://harl.example/2020/05) that it was late.", "Ada Moor", "it was late"),
        ("Ada Moor said it was [very late](https://harl.example).", "Ada Moor", "it was [very late"),
        ("“It is *very* late,” Ada Moor said.", "Ada Moor", "It is *very* late"),
        ("<p>Ada Moor said it was late &amp; cold.</p>", "Ada Moor", "it was late &amp; cold"),
        ("Ada Moor said:\n\n> It is late.", "Ada Moor", "It is late."),
        ("•\tAda Moor said it was late.\n•\tIt rained.", "Ada Moor", "it was late"),
        ("Ada Moor (@moor) said it was late.", "Ada Moor", "it was late"),
    ],
)
def test_statements_are_read_without_marks_and_printed_with_them(text: str, source: str, content: str) -> None:
    (statement,) = explained(text).statements
    assert statement.source is not None
    assert (statement.source.text, statement.speaker) == (source, "Ada Moor")
    assert [span.text for span in statement.content] == [content]
    assert all(text[span.start : span.end] == span.text for span in statement.content)


def test_an_address_has_no_date_and_no_figure() -> None:
    found = explained("It [burned in 2019](https://harl.example/2024/10/12/40-people-died).")
    assert ([timex.value for timex in found.timexes], found.figures) == (["2019"], ())
