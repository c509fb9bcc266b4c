"""The masthead: what article this is, where it comes from, and one line on how to use the page."""

from __future__ import annotations

from components.html import Markup
from components.markup.citation import headline
from components.markup.sheet import Sheet, clean


def header(sheet: Sheet, tools: Markup = Markup("")) -> Markup:
    """Headline, publisher, date and how it is known, place, the way to the publisher, the line of guidance.

    ``tools`` are set beside the link to the publisher, which always comes first. That everything was found
    automatically stands on paper too; the guidance before it does not.
    """
    texts, article = sheet.texts, sheet.article
    title = clean(headline(article, texts))
    lang = sheet.lang if article.title else Markup("")
    parts = [Markup("<b>{}</b>").format(sheet.words(article.publisher))] if article.publisher else []
    parts.append(_date(sheet))
    if article.place:
        parts.append(Markup("<span>{}</span>").format(sheet.words(article.place)))
    if article.title_basis:
        parts.append(
            Markup('<span>{} <a href="#method">{}</a></span>').format(
                texts("header.headline"), texts("header.headline-supplied")
            )
        )
    link = Markup("")
    if url := sheet.publisher():
        link = Markup('<a class="btn go1" href="{}" rel="noopener external" data-k="read">{}</a>').format(
            url, texts("header.read")
        )
    beside = Markup('<div class="tools">{}{}</div>').format(link, tools) if link or tools else Markup("")
    return Markup(
        '<header class="top"><div><h1 class="w"{}>{}</h1><p class="meta">{}</p></div>{}<p class="guide">'
        '<span class="offp">{}</span> {}</p></header>'
    ).format(lang, title, Markup(" ").join(parts), beside, texts("header.guide"), texts("header.found"))


def _date(sheet: Sheet) -> Markup:
    texts, article = sheet.texts, sheet.article
    if article.published is None:
        return Markup('<span><a href="#method">{}</a></span>').format(texts("header.no-date"))
    day = Markup('<time datetime="{}">{}</time>').format(article.published.isoformat(), texts.date(article.published))
    if article.published_basis == "stated":
        return Markup("<span>{}</span>").format(day)
    how = Markup('<a href="#method">{}</a>').format(texts(f"header.date-{article.published_basis}"))
    return Markup("<span>{}{}{}</span>").format(day, texts("list.comma"), how)
