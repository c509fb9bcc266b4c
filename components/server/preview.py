"""What a view tells of itself before it is opened: title, description, picture."""

from __future__ import annotations

from urllib.parse import quote

from components.markup.citation import cut, headline, passage, provenance, source
from components.markup.document import Meta
from components.markup.seen import counts, hidden
from components.server.address import Asked

TITLE_LENGTH = 110
"""Characters of a title that chat programs and search engines show."""

DESCRIPTION_LENGTH = 300


def title(asked: Asked) -> str:
    """The chosen passage with its speaker first, else the article's headline."""
    record = asked.selection.chosen
    if record is not None:
        return cut(passage(asked.sheet(), record), TITLE_LENGTH)
    return headline(asked.explainer.article, asked.texts)


def description(asked: Asked) -> str:
    """The chosen passage and where it is from; for a narrowed view what it shows and hides; else the counts."""
    texts, article = asked.texts, asked.explainer.article
    record = asked.selection.chosen
    if record is not None:
        words = cut(passage(asked.sheet(), record), DESCRIPTION_LENGTH)
        return f"{words} — {source(article, texts)}"
    sheet = asked.sheet()
    told = hidden(sheet) or texts("plain.description", counts=counts(sheet))
    return " — ".join(part for part in (told, provenance(article, texts)) if part)


def meta(asked: Asked, *, canonical: str) -> Meta:
    """The tags of a view's address; ``canonical`` is that of the edition it stands in."""
    article, texts, view = asked.explainer.article, asked.texts, asked.view
    told = description(asked)
    return Meta(
        title=title(asked),
        description=told,
        site=texts("plain.site"),
        lang=texts.lang,
        dir=texts.dir,
        canonical=canonical,
        image=asked.card(),
        image_alt=texts("preview.alt", title=title(asked), description=told),
        oembed=f"{asked.site}/oembed?format=json&url={quote(asked.plain(view), safe='')}",
        plain=asked.plain(view),
        index=article.index,
        published=article.published.isoformat() if article.published else "",
    )
