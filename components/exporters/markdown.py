"""Markdown: the view as text with every statement under its party, attributed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote

from components.exporters.base import Export, Exporter, Provenance
from components.identity import OTHERS
from components.markup.citation import passage
from components.model import Event, Figure
from components.selection import column_of
from components.texts import Texts

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#+\-.!|~$&:@^=()])")


def plain(text: str) -> str:
    """The text on one line with every sign escaped that Markdown, CommonMark's or GitHub's, would read."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def write_markdown(export: Export) -> str:
    """Headline, where it is from, the disclosure, then parties with their statements, events and figures."""
    return "\n".join(_lines(export)).rstrip() + "\n"


def _lines(export: Export) -> Iterator[str]:
    texts, about = export.sheet.texts, export.provenance()
    yield f"# {plain(about.title)}"
    yield ""
    yield from _about(about, texts)
    yield ""
    yield f"> {plain(about.disclosure)}"
    yield ">"
    yield f"> {plain(texts('plain.found-automatically'))}"
    yield from _statements(export)
    yield from _list(texts("export.events"), texts("export.none"), [_event(export, e) for e in _events(export)])
    figures = export.sheet.selection.figures
    yield from _list(texts("export.figures"), texts("export.none"), [_figure(export, f) for f in figures])
    voice = [f"- {plain(s.span.text)} ({_paragraph(export, s.paragraph)})" for s in export.sheet.selection.voice]
    yield from _list(texts("export.voice"), texts("export.none"), voice)


def _about(about: Provenance, texts: Texts) -> Iterator[str]:
    rows = [
        ("export.publisher", plain(about.publisher)),
        ("export.published", about.published),
        ("export.original", _link(about.original)),
        ("export.view", _link(about.link)),
        ("export.version", plain(about.edition)),
    ]
    for key, value in rows:
        if value:
            yield f"- {plain(texts(key))}: {value}"


def _link(url: str) -> str:
    # Whatever could end or break an autolink is percent-encoded.
    return f"<{quote(url, safe=':/?#[]@!$&()*+,;=%~')}>" if url else ""


def _statements(export: Export) -> Iterator[str]:
    sheet = export.sheet
    for party in sheet.selection.columns:
        yield ""
        yield f"## {plain(sheet.party_plain(party.id) if party.id == OTHERS else party.name)}"
        yield ""
        mine = [s for s in sheet.selection.statements if column_of(s) == party.id]
        for statement in mine:
            link = _link(export.item(statement.id))
            yield f"- {plain(passage(sheet, statement))} ({_paragraph(export, statement.paragraph)}, {link})"
        if not mine:
            yield plain(sheet.texts("export.none"))


def _events(export: Export) -> list[Event]:
    return sorted(export.sheet.selection.events, key=lambda event: (event.start_date, event.span.start))


def _event(export: Export, event: Event) -> str:
    texts = export.sheet.texts
    when = texts.interval(event.start_date, event.end_date, event.precision)
    known = texts(f"export.basis.{event.basis}")
    return f"- {plain(when)} ({plain(known)}): {plain(event.sentence.text)} ({_paragraph(export, event.paragraph)})"


def _figure(export: Export, figure: Figure) -> str:
    statement = export.sheet.statements.get(figure.statement or "")
    who = statement.speaker if statement else export.sheet.texts("export.own")
    where = _paragraph(export, figure.paragraph)
    return f"- {plain(figure.span.text)} — {plain(who)}: {plain(figure.sentence.text)} ({where})"


def _list(title: str, none: str, lines: list[str]) -> Iterator[str]:
    yield ""
    yield f"## {plain(title)}"
    yield ""
    yield from lines or [plain(none)]


def _paragraph(export: Export, number: int) -> str:
    return plain(export.sheet.texts("export.paragraph", n=number))


MARKDOWN = Exporter("md", "text/markdown; charset=utf-8", write_markdown)
