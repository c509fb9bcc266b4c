"""W3C Web Annotation: the view as an annotation collection, one annotation a record.

https://www.w3.org/TR/annotation-model/. The source of the targets is the text as received, to which positions refer;
their scope is the publisher's page. Bodies hold the article's names and our own labels, never a summary.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from components.exporters.base import Export, Exporter, written
from components.identity import CONTEXT
from components.model import Event, Figure, Span, Statement
from components.selection import WORDINGS

Json = dict[str, Any]

_WORDING = {kind: name for name, kind in WORDINGS.items()}


def write_annotations(export: Export) -> str:
    """A collection with its one page embedded; the annotations in text order, statements, then events, then figures."""
    selection, about = export.sheet.selection, export.provenance()
    items = [_annotation(export, s.id, s.content, _statement_bodies(export, s)) for s in selection.statements]
    items += [_annotation(export, e.id, (e.span,), _event_bodies(export, e)) for e in selection.events]
    items += [_annotation(export, f.id, (f.span,), _figure_bodies(export, f)) for f in selection.figures]
    here = export.address("jsonld")
    collection: Json = {
        "@context": [
            "http://www.w3.org/ns/anno.jsonld",
            {"description": "dcterms:description", "citation": "dcterms:bibliographicCitation"},
        ],
        "id": here,
        "type": "AnnotationCollection",
        "label": about.title,
        "description": about.disclosure,
        "citation": ", ".join(part for part in (about.publisher, about.published) if part),
        "via": about.link,
        "generator": {
            "id": f"{export.sheet.href(export.whole())}#extractor-{about.version}",
            "type": "Software",
            "name": f"extractor {about.version}, text {about.fingerprint}",
        },
        "total": len(items),
        "first": {"id": f"{here}#page-1", "type": "AnnotationPage", "partOf": here, "startIndex": 0, "items": items},
    }
    return written(collection)


def _annotation(export: Export, record_id: str, spans: Sequence[Span], bodies: list[Json]) -> Json:
    targets = [_target(export, span) for span in spans]
    return {
        "id": export.item(record_id),
        "type": "Annotation",
        "motivation": "identifying",
        "body": bodies,
        "target": targets[0] if len(targets) == 1 else targets,
    }


def _target(export: Export, span: Span) -> Json:
    text, article = export.sheet.article.text, export.sheet.article
    target: Json = {
        "type": "SpecificResource",
        "source": {"id": export.address("txt"), "type": "Text", "format": "text/plain", "language": article.language},
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": span.text,
                "prefix": text[max(0, span.start - CONTEXT) : span.start],
                "suffix": text[span.end : span.end + CONTEXT],
            },
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        ],
    }
    publisher = export.sheet.publisher()
    return target | {"scope": publisher} if publisher else target


def _body(purpose: str, value: str) -> Json:
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value}


def _statement_bodies(export: Export, statement: Statement) -> list[Json]:
    bodies = [_body("identifying", statement.speaker), _body("tagging", "statement")]
    bodies.append(_body("tagging", _WORDING[statement.type]))
    if statement.party:
        bodies.append(_body("classifying", export.sheet.party_plain(statement.party)))
    if statement.cue:
        bodies.append(_body("describing", statement.cue.text))
    if statement.answers:
        answered = {"type": "SpecificResource", "purpose": "replying", "source": export.item(statement.answers)}
        bodies.append(answered)
    return bodies


def _event_bodies(export: Export, event: Event) -> list[Json]:
    bodies = [_body("tagging", "event"), _body("tagging", event.basis)]
    spelt = event.edtf or export.sheet.texts.interval(event.start_date, event.end_date, event.precision)
    return [_body("identifying", spelt), *bodies]


def _figure_bodies(export: Export, figure: Figure) -> list[Json]:
    number = f"{figure.value:g}" if figure.value_max is None else f"{figure.value:g}–{figure.value_max:g}"
    bodies = [_body("identifying", " ".join(part for part in (figure.qualifier, number, figure.unit) if part))]
    return [*bodies, _body("tagging", "figure")]


ANNOTATIONS = Exporter("jsonld", "application/ld+json", write_annotations)
