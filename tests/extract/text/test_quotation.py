"""Texts, and what stands between their quotation marks."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.extract.text.quotation import Quotation, find_quotations
from components.extract.text.reading import read
from components.lang import LANGUAGES
from components.model import Article


def quotations(text: str) -> list[Quotation]:
    return find_quotations(read(Article("test", text), LANGUAGES["en"]))


def quoted(text: str) -> list[str]:
    return [text[found.inner_start : found.inner_end] for found in quotations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Yes,” she said. “No.”", ["Yes,", "No."]),
        ('"Yes," she said. "No."', ["Yes,", "No."]),
        ("‘Yes,’ she said. ‘No.’", ["Yes,", "No."]),
        ("'Yes,' she said. 'No.'", ["Yes,", "No."]),
        ("«Yes», she said. «No.»", ["Yes", "No."]),
        ("„Yes“, she said. „No.“", ["Yes", "No."]),
        ("„Yes”, she said.", ["Yes"]),
        ("”Yes,” she said. ”No.”", ["Yes,", "No."]),
        ("``Yes,'' she said.", ["Yes,"]),
        ("''Yes,'' she said.", ["Yes,"]),
        ('"Yes,” she said.', ["Yes,"]),
        ('“Yes," she said.', ["Yes,"]),
    ],
)
def test_every_kind_of_mark(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The workers’ hall isn’t Rowe’s.", []),
        ("‘It isn’t Rowe’s,’ she said.", ["It isn’t Rowe’s,"]),
        ("‘The workers’ hall is shut,’ she said.", ["The workers’ hall is shut,"]),
        ("'The workers' hall is shut,' she said.", ["The workers' hall is shut,"]),
        ("He left in the ’90s, and ‘not by choice’.", ["not by choice"]),
        ("Get 'em out, they said in '98.", []),
        ("He called it ‘late’ and the boys’ club ‘loud’.", ["late", "loud"]),
        ("The board is 6' by 4\" and grey.", []),
        ("The '80s, the '90s and '02 were \"dull\".", ["dull"]),
    ],
)
def test_apostrophes_are_no_marks(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(("opening", "closing"), ['""', "''", "“”", "‘’", "””"])
def test_a_quotation_may_begin_with_a_figure(opening: str, closing: str) -> None:
    text = f"{opening}19 men left,{closing} she said. {opening}20 stayed in 1990.{closing}"
    assert quoted(text) == ["19 men left,", "20 stayed in 1990."]
    assert quoted(f"He named {opening}40 to 50 homes{closing}.") == ([] if opening in "'‘" else ["40 to 50 homes"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“They said ‘no’ to us,” she said.", ["They said ‘no’ to us,"]),
        ("‘They said “no” to us,’ she said.", ["They said “no” to us,"]),
        ('"They sang “Oh Day” to us," she said.', ["They sang “Oh Day” to us,"]),
        ("“A “good man” who’s dead,” she said.", ["A “good man” who’s dead,"]),
        ("“A “good” and “kind” man. We knew,” she said. “No.”", ["A “good” and “kind” man. We knew,", "No."]),
        ("“They left. “It held,” she said. “No,” he said.", ["It held,", "No,"]),
    ],
)
def test_only_the_outermost_marks_count(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


def test_an_unclosed_mark_runs_to_the_end_of_its_paragraph() -> None:
    text = "“We knew.\n\n“We built it,” she said."
    assert quoted(text) == ["We knew.", "We built it,"]
    assert [(found.closed, found.paragraph) for found in quotations(text)] == [(False, 1), (True, 2)]


@pytest.mark.parametrize("mark", ["‘", "'"])
def test_a_plural_possessive_closes_nothing_where_the_quotation_goes_on(mark: str) -> None:
    text = f"{mark}We heard residents’ fears.\n\n{mark}We did,’ she said.".replace("’", "'" if mark == "'" else "’")
    assert [found.closed for found in quotations(text)] == [False, True]
    assert quoted(text)[0].endswith("fears.")


def test_a_word_in_marks_that_ends_in_s_is_closed_before_a_quotation_in_the_next_paragraph() -> None:
    assert quoted("The group ‘denies’ any deal. It left.\n\n‘No,’ she said.") == ["denies", "No,"]


def test_a_stray_mark_before_a_quotation_is_passed_over() -> None:
    assert quoted("He walked “home. “It held,” she said.") == ["It held,"]


def test_an_empty_pair_of_marks_is_no_quotation() -> None:
    assert quoted("She wrote “” and left.") == []


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="ab S.,\n“”„«»\"'‘’`", max_size=80))
def test_quotations_are_ordered_apart_and_within_their_paragraph(text: str) -> None:
    article = Article("test", text)
    reading = read(article, LANGUAGES["en"])
    found = find_quotations(reading)
    assert all(a.end <= b.start for a, b in pairwise(found))
    for one in found:
        paragraph = reading.paragraphs[one.paragraph - 1]
        assert paragraph.start <= one.start < one.inner_start <= one.inner_end <= one.end <= paragraph.end
        assert reading.article.text[one.inner_start : one.inner_end].strip()
