"""The picture of a view that chat programs and social networks show: 1200 by 630 pixels.

A chosen passage: the speaker first, the words in their attribution, the reply or what it replies to. Otherwise the
view: its headline, what it hides, the dated events, the parties with their counts.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator, Sequence

from components.markup.citation import cut, exchange, own_words, provenance, words_in_attribution
from components.markup.notice import disclosure
from components.markup.sheet import Record, Sheet
from components.model import Event, Figure, Sentence, Statement
from components.server.address import Asked
from components.server.drawing import END, HUES, INK, LINE, MARGIN, SMALL, SOFT, Canvas
from components.server.lettering import direction, lines_of, one_line, width, wrap
from components.server.overview import draw_overview

SIZES = (80, 74, 68, 60, 54, 48, 44, 40, 36)
"""Sizes of a passage's words, the largest that fits."""

CUT_SIZE = 38
"""The size of words that are cut: what fits at it is shown."""

_DRAWING = threading.Lock()
"""FreeType's faces, which the fonts share, may be used by one thread at a time."""


def draw_card(asked: Asked) -> bytes:
    """The view as PNG."""
    sheet = asked.sheet()
    with _DRAWING:
        canvas = Canvas("rtl" if sheet.texts.dir == "rtl" else "ltr")
        _head(canvas, sheet)
        record = asked.selection.chosen
        if record is not None:
            _passage(canvas, sheet, record)
        else:
            draw_overview(canvas, sheet)
    out = io.BytesIO()
    canvas.image.save(out, "PNG", optimize=False, compress_level=6)
    return out.getvalue()


def _head(canvas: Canvas, sheet: Sheet) -> None:
    """The name of the site with the section, where that is one; publisher, date and place; a rule."""
    section = sheet.view.section
    site = sheet.texts("plain.site")
    name = site if section == "all" else f"{site} · {sheet.texts(f'section.{section}')}"
    canvas.y = 72
    canvas.say(name, "bold", SMALL)
    parts = [provenance(sheet.article, sheet.texts), sheet.article.place or ""]
    origin = " · ".join(part for part in parts if part)
    room = END - MARGIN - width(name, "bold", SMALL) - 40
    canvas.say(one_line(origin, "sans", SMALL, room), "sans", SMALL, SOFT, align="end")
    canvas.bar(MARGIN, END, 96, 97, INK)
    canvas.y = 97


def _passage(canvas: Canvas, sheet: Sheet, record: Record) -> None:
    """Speaker, words as large as they fit, reply, headline; what does not fit is cut at a sentence, which is said."""
    speaker, party, words, own, kind = _spoken(sheet, record)
    canvas.bar(MARGIN, END, 97, 105, _hue(sheet, party))
    canvas.y = 166
    room = END - MARGIN - width(kind, "sans", 30) - 40
    name = f"{speaker}:" if party != "" else speaker
    canvas.say(one_line(name, "bold", 44, room), "bold", 44, align="own")
    canvas.say(kind, "sans", 30, SOFT, align="end" if direction(name) == canvas.way else "start")
    other = exchange(sheet, record) if isinstance(record, Statement) else ""
    told = " ".join(disclosure(sheet.selection, sheet.texts)[: 2 if sheet.selection.hidden else None])
    foot = 36 if told else 0
    bottom = (504 if not other else 524 - _height(other)) - foot
    top = 180
    size, lines, is_cut = _fit(words, END - MARGIN, bottom - top - (16 if other else 0))
    rest = bottom - top - len(lines) * round(size * 1.25)
    canvas.y = top + min(60, max(0, rest / 3))
    canvas.write_in_two(_with_signs(lines, words, own), "serif", size)
    if other:
        canvas.panel(other, 30, 2, top=bottom + 8)
    if told:
        canvas.y = 526
        canvas.say(one_line(told, "sans", SMALL, END - MARGIN), "sans", SMALL)
    canvas.y = 562
    canvas.say(one_line(sheet.article.title or "", "sans", SMALL, END - MARGIN), "sans", SMALL, SOFT, align="own")
    canvas.y = 602
    found = sheet.texts("preview.found")
    canvas.say(f"{found} {sheet.texts('preview.cut')}" if is_cut else found, "sans", SMALL - 2, SOFT)


def _height(other: str) -> int:
    return 38 + 39 * len(lines_of(other, "sans", 30, END - MARGIN - 48, 2))


def _spoken(sheet: Sheet, record: Record) -> tuple[str, str | None, str, list[bool], str]:
    """Who says it, the party's id ("" where it is the article itself), the words, which characters of them are theirs
    and not the attribution, and whether they are quoted with their paragraph."""
    texts, number = sheet.texts, record.paragraph
    if isinstance(record, Statement):
        kind = texts("context.head", kind=texts(f"wording.{record.type}"), number=number)
        return record.speaker, record.party, words_in_attribution(sheet, record), own_words(sheet, record), kind
    sentence = record.span if isinstance(record, Sentence) else record.sentence
    words = " ".join(sentence.text.split())
    own = [True] * len(words)
    holder = sheet.statements.get(record.statement or "") if isinstance(record, Event | Figure) else None
    if holder is None:
        return texts("preview.article"), "", words, own, texts("export.paragraph", n=number)
    kind = texts("context.head", kind=texts(f"wording.{holder.type}"), number=number)
    return holder.speaker, holder.party, words, own, kind


def _with_signs(lines: Sequence[str], words: str, own: Sequence[bool]) -> Iterator[tuple[str, Sequence[bool]]]:
    """Each line with the signs of its characters; what was put behind words that are cut has none of its own."""
    at = 0
    for line in lines:
        if words[at : at + 1] == " ":
            at += 1
        signs = list(own[at : at + len(line)])
        yield line, signs + [False] * (len(line) - len(signs))
        at += len(line)


def _fit(words: str, across: float, down: float) -> tuple[int, list[str], bool]:
    """The largest size at which the words fit, the lines, and whether anything had to be cut."""
    for size in SIZES:
        lines = wrap(words, "serif", size, across)
        if len(lines) * round(size * 1.25) <= down:
            return size, lines, False
    length = len(words)
    while True:
        length = round(length * 0.9)
        lines = wrap(cut(words, length), "serif", CUT_SIZE, across)
        if len(lines) * round(CUT_SIZE * 1.25) <= down or length < 20:
            return CUT_SIZE, lines, True


def _hue(sheet: Sheet, party: str | None) -> str:
    name = sheet.hue(party) if party else "hx"
    return HUES[int(name[1:])] if name[1:].isdigit() else LINE
