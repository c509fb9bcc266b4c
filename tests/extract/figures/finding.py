"""The figures that are found in a text."""

from __future__ import annotations

from datetime import date

from components.extract.figures.figures import find_figures
from components.extract.text.reading import as_printed, read
from components.extract.times.timex import find_timexes
from components.lang import LANGUAGES
from components.model import Article, Figure


def found(text: str) -> list[Figure]:
    reading = read(Article("made-up", text, published=date(2024, 10, 23)), LANGUAGES["en"])
    return list(as_printed(tuple(find_figures(reading, find_timexes(reading), [])), reading))
