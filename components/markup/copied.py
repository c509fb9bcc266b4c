"""A passage as what is copied of it: as plain text and as HTML, with its speaker, its source and the way back."""

from __future__ import annotations

from components.html import Markup
from components.markup.citation import exchange, passage, provenance, source, words_in_attribution
from components.markup.sheet import Record, Sheet, clean
from components.model import Statement


def copy_text(sheet: Sheet, record: Record) -> str:
    """The passage as plain text, speaker first, with its source and how it was found; the script adds the link."""
    where = [sheet.article.title or "", provenance(sheet.article, sheet.texts)]
    where.append(sheet.texts("paragraph", number=record.paragraph))
    where.append(sheet.texts("preview.found"))
    return passage(sheet, record) + "\n" + " · ".join(part for part in where if part)


def citation_html(sheet: Sheet, record: Record, link: str) -> Markup:
    """The passage for pasting into a formatted text: speaker first, quotation, publisher and date with the link."""
    article, texts = sheet.article, sheet.texts
    when = Markup("")
    if article.published:
        when = Markup(', <time datetime="{}">{}</time>').format(
            article.published.isoformat(), texts.date(article.published)
        )
    origin = clean(article.publisher or article.title or source(article, texts))
    foot = Markup('<p>— <a href="{}">{}</a>{} · {}</p>').format(clean(link), origin, when, texts("preview.found"))
    if isinstance(record, Statement):
        other = exchange(sheet, record)
        return Markup('<p><b>{}</b></p><blockquote cite="{}"{}>{}</blockquote>{}{}').format(
            clean(texts("speaker-only", speaker=record.speaker)),
            clean(link),
            sheet.lang,
            clean(words_in_attribution(sheet, record)),
            Markup("<p>{}</p>").format(clean(other)) if other else "",
            foot,
        )
    return Markup('<blockquote cite="{}"{}>{}</blockquote>{}').format(
        clean(link), sheet.lang, clean(passage(sheet, record)), foot
    )
