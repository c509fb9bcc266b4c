"""Who is told to say what in a text: source, cue and content of each attribution."""

from __future__ import annotations

from components.extract.attribution.attribution import Attribution, find_attributions
from components.extract.text.reading import as_printed, read
from components.extract.times.timex import find_timexes
from components.lang import LANGUAGES
from components.model import Article

ENGLISH = LANGUAGES["en"]


def attributions(text: str) -> list[Attribution]:
    reading = read(Article("test", text), ENGLISH)
    return list(as_printed(tuple(find_attributions(reading, find_timexes(reading))), reading))


def told(text: str) -> list[tuple[str | None, str | None, list[str]]]:
    """Source, cue and content of each attribution."""
    return [
        (
            found.source.text if found.source else None,
            found.cue.text if found.cue else None,
            [piece.text for piece in found.content],
        )
        for found in attributions(text)
    ]
