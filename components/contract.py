"""The records as JSON and back: what the command prints, what exports carry, what is kept beside an article.

A span is ``{"start", "end", "text"}`` with ``text`` the article's slice; dates are ``YYYY-MM-DD``; what is not known
is ``null``. ``from_json(as_json(x)) == x`` for every Explainer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import date
from typing import Any

from components.identity import fingerprint
from components.model import (
    Article,
    Event,
    Explainer,
    Figure,
    Party,
    Sentence,
    Span,
    Statement,
    Timex,
    Topic,
)

Json = dict[str, Any]
_FIELDS = {kind: tuple(field.name for field in fields(kind)) for kind in (Article, Statement, Timex, Event, Figure)}


def as_json(explainer: Explainer) -> Json:
    """The contract's object: keys in the order of the contract, lists in text order."""
    article = explainer.article
    return {
        "id": article.slug,
        "version": explainer.version,
        "article": _article_json(article),
        "paragraphs": [_span_json(span) for span in explainer.paragraphs],
        "sentences": [_span_json(s.span) | {"paragraph": s.paragraph} for s in explainer.sentences],
        "parties": [
            {"id": p.id, "name": p.name, "members": list(p.members), "rule": p.rule} for p in explainer.parties
        ],
        "statements": [_record_json(s) for s in explainer.statements],
        "timexes": [_flat_json(t) for t in explainer.timexes],
        "events": [_flat_json(e) for e in explainer.events],
        "figures": [_flat_json(f) for f in explainer.figures],
        "topics": [
            {"word": t.word, "statements": list(t.statements), "forms": list(t.forms)} for t in explainer.topics
        ],
        "notes": list(explainer.notes),
    }


def _article_json(article: Article) -> Json:
    plain = _record_json(article)
    slug = plain.pop("slug")
    return {"slug": slug} | plain | {"fingerprint": fingerprint(article.text)}


def _span_json(span: Span) -> Json:
    return {"start": span.start, "end": span.end, "text": span.text}


def _record_json(record: Article | Statement | Timex | Event | Figure) -> Json:
    return {name: _value_json(getattr(record, name)) for name in _FIELDS[type(record)]}


def _flat_json(record: Timex | Event | Figure) -> Json:
    """A record that is a span: the span's keys stand among its own."""
    plain = _record_json(record)
    del plain["span"]
    return _span_json(record.span) | plain


def _value_json(value: Any) -> Any:
    if isinstance(value, Span):
        return _span_json(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_value_json(item) for item in value]
    return value


def from_json(data: Mapping[str, Any]) -> Explainer:
    """The records that ``as_json`` wrote.

    Raises KeyError where a key is missing and ValueError where a date is none, or a span's text is not the slice of
    the article that its offsets name.
    """
    article = _article(data["article"])
    _check_spans(data, article.text)
    return Explainer(
        article=article,
        paragraphs=tuple(_span(item) for item in data["paragraphs"]),
        sentences=tuple(Sentence(_span(item), item["paragraph"]) for item in data["sentences"]),
        parties=tuple(Party(p["id"], p["name"], tuple(p["members"]), p["rule"]) for p in data["parties"]),
        statements=tuple(_statement(item) for item in data["statements"]),
        timexes=tuple(_timex(item) for item in data["timexes"]),
        events=tuple(_event(item) for item in data["events"]),
        figures=tuple(_figure(item) for item in data["figures"]),
        topics=tuple(
            Topic(item["word"], tuple(item["statements"]), tuple(item.get("forms", ()))) for item in data["topics"]
        ),
        notes=tuple(data["notes"]),
        version=data["version"],
    )


def _article(item: Mapping[str, Any]) -> Article:
    values = {field.name: item[field.name] for field in fields(Article)}
    return Article(**values | {"published": _date(item["published"]), "parties": tuple(item["parties"])})


def _check_spans(node: Any, text: str) -> None:
    if isinstance(node, Mapping):
        if "start" in node and text[node["start"] : node["end"]] != node["text"]:
            raise ValueError(f"the article's text at {node['start']}:{node['end']} is not {node['text']!r}")
        for child in node.values():
            _check_spans(child, text)
    elif isinstance(node, Sequence) and not isinstance(node, str):
        for child in node:
            _check_spans(child, text)


def _span(item: Mapping[str, Any]) -> Span:
    return Span(item["start"], item["end"], item["text"])


def _maybe_span(item: Mapping[str, Any] | None) -> Span | None:
    return None if item is None else _span(item)


def _date(item: str | None) -> date | None:
    return None if item is None else date.fromisoformat(item)


def _values(item: Mapping[str, Any], record: type[Any]) -> Json:
    return {field.name: item[field.name] for field in fields(record) if field.name != "span"}


def _statement(item: Mapping[str, Any]) -> Statement:
    spans = {
        "source": _maybe_span(item["source"]),
        "cue": _maybe_span(item["cue"]),
        "content": tuple(_span(piece) for piece in item["content"]),
        "sentence": _span(item["sentence"]),
    }
    return Statement(**_values(item, Statement) | spans)


def _timex(item: Mapping[str, Any]) -> Timex:
    return Timex(span=_span(item), **_values(item, Timex))


def _event(item: Mapping[str, Any]) -> Event:
    first = _date(item["start_date"])
    if first is None:
        raise ValueError("an event has a start_date, found null")
    typed = {
        "start_date": first,
        "end_date": _date(item["end_date"]),
        "sentence": _span(item["sentence"]),
        "phrase": _maybe_span(item["phrase"]),
    }
    return Event(span=_span(item), **_values(item, Event) | typed)


def _figure(item: Mapping[str, Any]) -> Figure:
    return Figure(span=_span(item), **_values(item, Figure) | {"sentence": _span(item["sentence"])})
