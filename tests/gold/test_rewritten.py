"""An article rewritten in a way that leaves its meaning gives the same records: other lines, spaces, marks, dates."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from components.corpus import read_filed
from components.extract import extract
from components.model import Article, Explainer
from tests.gold.scoring import HERE, annotated

EVERY = 6
"""Of so many annotated articles one is rewritten, and all of reference."""
PATHS = [*annotated(HERE / "reference"), *[*annotated(HERE / "dev")][::EVERY]]
MONTHS = {"January": "Jan.", "February": "Feb.", "August": "Aug.", "September": "Sept.", "October": "Oct."}
STRAIGHT = str.maketrans({"“": '"', "”": '"', "’": "'"})
Rewriting = Callable[[str], str]


def broken_into_lines(text: str) -> str:
    """A line end instead of every sixth space that stands between letters."""
    places = [match.start() for match in re.finditer(r"(?<=[a-z,]) (?=[a-zA-Z])", text)][5::6]
    return "".join("\n" if at in set(places) else letter for at, letter in enumerate(text))


def widely_spaced(text: str) -> str:
    return re.sub(r"(?<=[a-z,]) (?=[a-zA-Z])", "  ", text)


def in_straight_marks(text: str) -> str:
    """Straight marks, but in a text with single ones, which would not be told from apostrophes."""
    return text if "‘" in text else text.translate(STRAIGHT)


def with_short_months(text: str) -> str:
    return re.sub(rf"\b({'|'.join(MONTHS)}) (?=\d{{1,2}}\b(?!\d))", lambda month: f"{MONTHS[month[1]]} ", text)


def with_days_first(text: str) -> str:
    return re.sub(r"\b(January|August|September|October|November) (\d{1,2})\b(?!,|\d)", r"\2 \1", text)


def plain(words: str) -> str:
    """Words as they are in every rewriting: single spaces, straight marks."""
    return " ".join(words.translate(STRAIGHT).split())


def told(found: Explainer) -> list[tuple[str, ...]]:
    """Speaker, party, act and words of each statement, value of each date, words and value of each figure."""
    said = [(s.speaker, s.party or "", s.act, *(piece.text for piece in s.content)) for s in found.statements]
    dates = [(timex.type, timex.value or "") for timex in found.timexes]
    figures = [(figure.span.text, str(figure.value)) for figure in found.figures]
    return [tuple(map(plain, record)) for record in (*said, *dates, *figures)]


def rewritten(article: Article, rewriting: Rewriting) -> Explainer:
    return extract(replace(article, text=rewriting(article.text)))


@pytest.mark.parametrize("rewriting", [broken_into_lines, widely_spaced, in_straight_marks], ids=lambda f: f.__name__)
@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.parent.name)
def test_the_same_is_told_however_an_article_is_typed(path, rewriting):
    article = read_filed(path.parent / "article.md").article
    assert told(rewritten(article, rewriting)) == told(extract(article))


@pytest.mark.parametrize("rewriting", [with_short_months, with_days_first], ids=lambda f: f.__name__)
@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.parent.name)
def test_a_date_is_the_same_however_it_is_written(path, rewriting):
    article = read_filed(path.parent / "article.md").article
    assert [t.value for t in rewritten(article, rewriting).timexes] == [t.value for t in extract(article).timexes]
