"""Method and limits: how this was made, what the dates and the headline rest on, and what may be wrong."""

from __future__ import annotations

from components.html import Markup
from components.identity import fingerprint
from components.markup.frame import section
from components.markup.sheet import Sheet, clean

_NOTES_SAID_ELSEWHERE = frozenset({"no-publication-date"})


def method(sheet: Sheet) -> Markup:
    """Short paragraphs, each under the word of what it explains."""
    texts, article, explainer = sheet.texts, sheet.article, sheet.explainer
    items = [("found", clean(texts("method.found-text"))), ("date", _date(sheet))]
    if article.title_basis or not article.title:
        basis = sheet.words(article.title_basis) if article.title_basis else clean(texts("header.untitled"))
        items.append(("headline", basis))
    items.append(("order", clean(texts("method.order-text"))))
    if any(party.rule != "given" for party in explainer.parties):
        items.append(("parties", clean(texts("method.parties-text"))))
    notes = [note for note in explainer.notes if note not in _NOTES_SAID_ELSEWHERE]
    items += [("note", clean(texts(f"note.{note}") if texts.has(f"note.{note}") else note)) for note in notes]
    version = texts.markup(
        "method.version-text", version=clean(explainer.version), fingerprint=fingerprint(article.text)
    )
    if sheet.report:
        version += Markup(' <a href="{}">{}</a>').format(sheet.report, texts("method.report"))
    items.append(("version", version))
    if article.licence:
        items.append(("licence", clean(article.licence)))
    body = Markup("").join(
        Markup("<div><dt>{}</dt><dd>{}</dd></div>").format(texts(f"method.{name}"), text) for name, text in items
    )
    return section(sheet, "method", Markup('<dl class="meth">{}</dl>').format(body))


def _date(sheet: Sheet) -> Markup:
    texts, article = sheet.texts, sheet.article
    if article.published is None:
        return clean(texts("note.no-publication-date"))
    said = clean(texts(f"method.date-{article.published_basis}", date=texts.date(article.published)))
    return said + Markup(" ") + clean(article.published_note) if article.published_note else said
