"""The extraction on one screen: read, find attributions, say whose they are, then dates, events, figures, topics."""

from __future__ import annotations

from collections.abc import Sequence

from components.extract.attribution.attribution import find_attributions
from components.extract.collector import resting
from components.extract.events.events import find_events
from components.extract.figures.figures import find_figures
from components.extract.statements import make_statements
from components.extract.text.reading import as_printed, read
from components.extract.times.timex import find_timexes
from components.extract.topics import find_topics
from components.extract.version import VERSION
from components.lang import LANGUAGES, rules_for
from components.lang.schema import Language
from components.model import Article, Explainer, Party


@resting()
def compose(article: Article, parties: Sequence[Party] | None = None, *, bounds: bytes | None = None) -> Explainer:
    """Everything found in the article, every list in text order; ``bounds`` are those of its tokens, where known."""
    reading = read(article, language_of(article), bounds)
    timexes = find_timexes(reading)
    statements, shown = make_statements(reading, find_attributions(reading, timexes), parties)
    found = Explainer(
        article=article,
        paragraphs=reading.paragraphs,
        sentences=reading.sentences,
        parties=shown,
        statements=statements,
        timexes=tuple(timexes),
        events=tuple(find_events(reading, timexes, statements)),
        figures=tuple(find_figures(reading, timexes, statements)),
        topics=tuple(find_topics(reading, statements, shown)),
        notes=() if article.published else ("no-publication-date",),
        version=VERSION,
    )
    return found if reading.printed == reading.article.text else as_printed(found, reading)


def language_of(article: Article) -> Language:
    """The rules for the article's language; ValueError where there are none."""
    language = rules_for(article.language)
    if language is None:
        raise ValueError(f"expected language to be one of {', '.join(LANGUAGES)}, found {article.language!r}")
    return language
