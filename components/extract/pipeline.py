"""The extraction on one screen: read, find attributions, say whose they are, then dates, events, figures, topics."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from components.extract.reading import read
from components.extract.statements import make_statements
from components.extract.version import VERSION
from components.lang import LANGUAGES
from components.lang.schema import Language
from components.model import Article, Explainer, Party


def compose(article: Article, parties: Sequence[Party] | None = None) -> Explainer:
    """Everything found in the article, every list in text order."""
    reading = read(article, language_of(article))
    attributions = _found("attribution", "find_attributions", reading)
    statements, grouped = make_statements(reading, attributions, parties)
    timexes = _found("timex", "find_timexes", reading)
    return Explainer(
        article=article,
        paragraphs=reading.paragraphs,
        sentences=reading.sentences,
        parties=grouped,
        statements=statements,
        timexes=tuple(timexes),
        events=tuple(_found("events", "find_events", reading, timexes, statements)),
        figures=tuple(_found("figures", "find_figures", reading, timexes, statements)),
        topics=tuple(_found("topics", "find_topics", reading, statements, grouped)),
        notes=() if article.published else ("no-publication-date",),
        version=VERSION,
    )


def language_of(article: Article) -> Language:
    """The rules for the article's language; a region ("en-GB") reads as its language."""
    code = article.language.lower().replace("_", "-").split("-")[0]
    if code not in LANGUAGES:
        raise ValueError(f"expected language to be one of {', '.join(LANGUAGES)}, found {article.language!r}")
    return LANGUAGES[code]


def _found(module: str, finder: str, *given: object) -> list[Any]:
    """What the finder finds; nothing while its module is not written."""
    if find_spec(f"components.extract.{module}") is None:
        return []
    find = getattr(import_module(f"components.extract.{module}"), finder, None)
    return list(find(*given)) if find else []
