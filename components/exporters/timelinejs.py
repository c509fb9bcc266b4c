"""TimelineJS3: the events of the view as slides, https://timeline.knightlab.com/docs/json-format.html.

TimelineJS has no sign for a date that is not exact, so each date is spelt in words with how it is known.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from components.exporters.base import Export, Exporter, Provenance, written
from components.html import Markup
from components.markup.citation import said
from components.markup.sheet import clean
from components.model import Event

Json = dict[str, Any]


def write_timeline(export: Export) -> str:
    """A title slide with publisher, date, disclosure and link, then one slide an event, in text order."""
    about, published = export.provenance(), export.sheet.article.published
    slides = [_slide(export, event) for event in export.sheet.selection.events]
    if not slides and published:
        # TimelineJS opens no timeline without an event; the article's own appearance is one that is known.
        slides = [_published(export, published, about)]
    timeline = {
        "scale": "human",
        "title": {"unique_id": "title", "text": {"headline": clean(about.title), "text": _about(export, about)}},
        "events": slides,
    }
    return written(timeline)


def _about(export: Export, about: Provenance) -> Markup:
    texts = export.sheet.texts
    lines = [about.source, about.disclosure, texts("plain.found-automatically")]
    out = Markup("").join(Markup("<p>{}</p>").format(clean(line)) for line in lines)
    for address in (about.link, about.original):
        if address:
            out += Markup('<p><a href="{0}">{0}</a></p>').format(address)
    return out + Markup("<p>{} {}</p>").format(texts("export.version"), about.edition)


def _slide(export: Export, event: Event) -> Json:
    sheet, texts = export.sheet, export.sheet.texts
    when = texts.interval(event.start_date, event.end_date, event.precision)
    known = texts(f"export.basis.{event.basis}")
    statement = sheet.statements.get(event.statement or "")
    words = said(sheet, statement) if statement else " ".join(event.sentence.text.split())
    body = Markup("<p{}>{}</p>").format(sheet.lang, clean(words))
    if event.phrase:
        body += Markup("<p>{}</p>").format(clean(texts("export.phrase", phrase=event.phrase.text, known=known)))
    body += Markup('<p><a href="{}">{}</a></p>').format(export.item(event.id), texts("export.context"))
    slide: Json = {
        "unique_id": f"e-{event.id}",
        "start_date": _date(event.start_date),
        "display_date": f"{when} ({known})",
        "text": {"headline": clean(event.span.text), "text": body},
    }
    if event.end_date and event.end_date != event.start_date:
        slide["end_date"] = _date(event.end_date)
    return slide


def _published(export: Export, day: date, about: Provenance) -> Json:
    texts = export.sheet.texts
    none = Markup("<p>{}: {}</p>").format(texts("export.events"), texts("export.none"))
    headline = clean(f"{texts('export.published')}: {about.source}")
    return {
        "unique_id": "published",
        "start_date": _date(day),
        "display_date": texts.date(day),
        "text": {"headline": headline, "text": none},
    }


def _date(day: date) -> Json:
    return {"year": day.year, "month": day.month, "day": day.day}


TIMELINE = Exporter("timeline.json", "application/json", write_timeline)
