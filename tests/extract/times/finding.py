"""The time expressions that are found in a text, published on a Wednesday, and their values."""

from __future__ import annotations

from datetime import date

from components.extract.text.reading import as_printed, read
from components.extract.times.timex import find_timexes
from components.lang import LANGUAGES
from components.model import Article, Timex

WEDNESDAY = date(2024, 10, 23)


def found(text: str, published: date | None = WEDNESDAY) -> list[Timex]:
    reading = read(Article("made-up", text, published=published), LANGUAGES["en"])
    return list(as_printed(tuple(find_timexes(reading)), reading))


def values(text: str, published: date | None = WEDNESDAY) -> list[tuple[str, str | None]]:
    return [(timex.span.text, timex.value) for timex in found(text, published)]
