"""The picture of a view that chat programs and social networks show: 1200 by 630 pixels.

A chosen passage: the speaker first, the words in their attribution, the publisher. Otherwise the headline, the dated
events on a line of days, the parties with their counts; and what a narrowed view hides.
"""

from __future__ import annotations

import io
import threading
from dataclasses import dataclass

from PIL import Image, ImageDraw

from components.markup.citation import cut, exchange, provenance, words_in_attribution
from components.markup.seen import counts, hidden
from components.markup.sheet import Record, Sheet
from components.model import Event, Figure, Party, Sentence, Statement
from components.scale import folded_scale
from components.selection import column_of
from components.server.address import Asked
from components.server.lettering import Voice, direction, put, width, wrap

WIDTH, HEIGHT, MARGIN = 1200, 630, 64
RIGHT = WIDTH - MARGIN

PAPER, INK, SOFT, LINE, WELL = "#FBFAF7", "#1C1C20", "#55555B", "#85827A", "#E6E3DB"
HUES = ("#87447A", "#7A5600", "#356083", "#874D37")
"""The page's light colours; each party hue has a contrast of 6.4 on the paper."""

_DRAWING = threading.Lock()
"""FreeType's faces, which the fonts share, may be used by one thread at a time."""


@dataclass(slots=True)
class Canvas:
    """A picture being drawn, and how far down it is filled."""

    image: Image.Image
    draw: ImageDraw.ImageDraw
    y: float = 0.0

    def line(self, text: str, voice: Voice, size: int, colour: str, *, x: float = MARGIN, end: float = RIGHT) -> None:
        """One line with its baseline at ``y``."""
        put(self.draw, (x, self.y), text, voice, size, colour, end=end)


def draw_card(asked: Asked) -> bytes:
    """The view as PNG."""
    sheet = asked.sheet()
    with _DRAWING:
        image = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
        canvas = Canvas(image, ImageDraw.Draw(image))
        _head(canvas, sheet)
        record = asked.selection.chosen
        if record is not None:
            _passage(canvas, sheet, record)
        else:
            _overview(canvas, sheet)
    out = io.BytesIO()
    image.save(out, "PNG", optimize=False, compress_level=6)
    return out.getvalue()


def _head(canvas: Canvas, sheet: Sheet) -> None:
    """The name of the site, publisher and date, and a rule."""
    canvas.y = 78
    site = sheet.texts("plain.site")
    room = RIGHT - MARGIN - width(site, "bold", 25) - 40
    origin = _one_line(_origin(sheet), "sans", 25, room)
    wide = width(origin, "sans", 25)
    canvas.line(site, "bold", 25, INK)
    # The name stands where lines begin, the origin where they end.
    x = MARGIN if direction(site) == "rtl" else RIGHT - wide
    canvas.line(origin, "sans", 25, SOFT, x=x, end=x + wide)
    canvas.draw.line([(MARGIN, 104), (RIGHT, 104)], fill=INK, width=1)
    canvas.y = 104


def _origin(sheet: Sheet) -> str:
    parts = [provenance(sheet.article, sheet.texts), sheet.article.place or ""]
    return " · ".join(part for part in parts if part)


def _one_line(text: str, voice: Voice, size: int, most: float) -> str:
    """The text, or as many of its words as fit with "…"."""
    if width(text, voice, size) <= most:
        return text
    words = text.split()
    while len(words) > 1 and width(" ".join(words) + " …", voice, size) > most:
        words.pop()
    shortened = " ".join(words)
    while shortened and width(shortened + " …", voice, size) > most:
        shortened = shortened[:-1]
    return shortened + " …"


# --- a chosen passage -----------------------------------------------------------------------------------------------


def _passage(canvas: Canvas, sheet: Sheet, record: Record) -> None:
    """Speaker, words as large as they fit, headline; a text that does not fit is cut at a sentence and says so."""
    speaker, party, words = _spoken(sheet, record)
    texts = sheet.texts
    canvas.draw.rectangle([(MARGIN, 138), (RIGHT, 144)], fill=_hue(sheet, party))
    canvas.y = 196
    canvas.line(_one_line(f"{speaker}:" if party != "" else speaker, "bold", 40, RIGHT - MARGIN), "bold", 40, INK)
    note = texts("preview.cut")
    size, lines, is_cut = _fit(words, RIGHT - MARGIN, 262)
    canvas.y += 22
    for line in lines:
        canvas.y += round(size * 1.3)
        canvas.line(line, "serif", size, INK)
    canvas.y = 494
    if isinstance(record, Statement):
        canvas.line(_one_line(exchange(sheet, record), "sans", 25, RIGHT - MARGIN), "sans", 25, INK)
    canvas.y = 532
    title = sheet.article.title or ""
    canvas.line(_one_line(title, "sans", 25, RIGHT - MARGIN), "sans", 25, SOFT)
    canvas.y = 574
    found = texts("preview.found")
    canvas.line(f"{found} {note}" if is_cut else found, "sans", 22, SOFT)


def _spoken(sheet: Sheet, record: Record) -> tuple[str, str | None, str]:
    """Who says it, the party's id ("" where it is the article itself), and the words."""
    if isinstance(record, Statement):
        return record.speaker, record.party, words_in_attribution(sheet, record)
    sentence = record.span if isinstance(record, Sentence) else record.sentence
    words = " ".join(sentence.text.split())
    holder = sheet.statements.get(record.statement or "") if isinstance(record, Event | Figure) else None
    if holder is None:
        return sheet.texts("preview.article"), "", words
    return holder.speaker, holder.party, words


def _fit(words: str, across: float, down: float) -> tuple[int, list[str], bool]:
    """The largest size at which the words fit, the lines, and whether anything had to be cut."""
    for size in (60, 54, 48, 44, 40, 36, 33):
        lines = wrap(words, "serif", size, across)
        if len(lines) * round(size * 1.3) <= down:
            return size, lines, False
    length = len(words)
    while True:
        length = round(length * 0.85)
        lines = wrap(cut(words, length), "serif", 36, across)
        if len(lines) * round(36 * 1.3) <= down or length < 20:
            return 36, lines, True


def _hue(sheet: Sheet, party: str | None) -> str:
    name = sheet.hue(party) if party else "hx"
    return HUES[int(name[1:])] if name[1:].isdigit() else LINE


# --- a whole view ---------------------------------------------------------------------------------------------------


def _overview(canvas: Canvas, sheet: Sheet) -> None:
    title = sheet.article.title or sheet.article.slug
    told = hidden(sheet)
    room = 150 if not told else 84
    size = 56 if not told else 44
    lines = wrap(title, "serif", size, RIGHT - MARGIN)
    while len(lines) * size * 1.18 > room and size > 32:
        size -= 4
        lines = wrap(title, "serif", size, RIGHT - MARGIN)
    kept = lines[: max(1, int(room // (size * 1.18)))]
    if len(kept) < len(lines):
        kept[-1] = _one_line(f"{kept[-1]} {lines[len(kept)]}", "serif", size, RIGHT - MARGIN)
    canvas.y = 122
    for line in kept:
        canvas.y += round(size * 1.18)
        canvas.line(line, "serif", size, INK)
    if told:
        canvas.y = _disclosure(canvas, told, top=250)
    _days(canvas, sheet, top=300 if not told else 348)
    _parties(canvas, sheet, top=458)
    canvas.y = 584
    counted = f"{counts(sheet)} · {sheet.texts('preview.found')}"
    canvas.line(_one_line(counted, "sans", 22, RIGHT - MARGIN), "sans", 22, SOFT)


def _disclosure(canvas: Canvas, told: str, *, top: int) -> float:
    """What the view hides, on a ground of its own."""
    lines = wrap(told, "sans", 24, RIGHT - MARGIN - 40)
    if len(lines) > 2:
        lines = [lines[0], _one_line(" ".join(lines[1:]), "sans", 24, RIGHT - MARGIN - 40)]
    canvas.draw.rectangle([(MARGIN, top), (RIGHT, top + 24 + 32 * len(lines))], fill=WELL)
    canvas.y = top + 6
    for line in lines:
        canvas.y += 32
        canvas.line(line, "sans", 24, INK, x=MARGIN + 20, end=RIGHT - 20)
    return canvas.y


def _days(canvas: Canvas, sheet: Sheet, *, top: int) -> None:
    """The dated events that the view shows, on one line of days with its empty stretches folded."""
    events = sheet.selection.events
    if not events:
        return
    days = [day for event in events for day in (event.start_date, event.end_date or event.start_date)]
    if sheet.article.published:
        days.append(sheet.article.published)
    scale = folded_scale(days, RIGHT - MARGIN)
    y = top + 40
    for stretch in scale.stretches:
        left = MARGIN + stretch.x
        canvas.draw.line([(left, y), (left + stretch.days * scale.day, y)], fill=INK, width=1)
    for fold in scale.folds:
        _zigzag(canvas, MARGIN + fold.x, fold.width, y)
        told = sheet.texts("preview.folded", n=fold.days)
        wide = width(told, "sans", 18)
        x = max(float(MARGIN), MARGIN + fold.x + fold.width / 2 - wide / 2)
        put(canvas.draw, (x, y - 22), told, "sans", 18, SOFT, end=x + wide)
    ranges = [e for e in events if e.end_date and e.end_date > e.start_date]
    for event in ranges:
        left, right = (
            MARGIN + scale.x(event.start_date),
            MARGIN + scale.x(event.end_date or event.start_date) + scale.day,
        )
        canvas.draw.rectangle([(left, y - 12), (max(right, left + 6), y + 12)], outline=INK, width=2, fill=PAPER)
    # A date that is stated is drawn over one inferred from it.
    for event in sorted(events, key=lambda e: ("inferred", "resolved", "stated").index(e.basis)):
        if event not in ranges:
            _sign(canvas, event, MARGIN + scale.x(event.start_date) + scale.day / 2, y)
    free = float(MARGIN)
    for event in sorted(events, key=lambda e: (e.start_date, e.end_date is None, e.span.start)):
        x = MARGIN + scale.x(event.start_date) + scale.day / 2
        told = sheet.texts.interval(event.start_date, event.end_date, event.precision)
        wide = width(told, "sans", 20)
        left = min(max(MARGIN, x - 12), RIGHT - wide)
        if left >= free:
            put(canvas.draw, (left, y + 44), told, "sans", 20, SOFT, end=left + wide)
            free = left + wide + 24


def _zigzag(canvas: Canvas, x: float, wide: float, y: float) -> None:
    steps = 9
    points = [(x + wide * i / steps, y + (0 if i in (0, steps) else 7 if i % 2 else -7)) for i in range(steps + 1)]
    canvas.draw.line(points, fill=LINE, width=1)


def _sign(canvas: Canvas, event: Event, x: float, y: float) -> None:
    """The page's signs: full for a date stated, half for one worked out, hollow for one inferred."""
    box = [(x - 11, y - 11), (x + 11, y + 11)]
    canvas.draw.ellipse(box, outline=INK, width=2, fill=INK if event.basis == "stated" else PAPER)
    if event.basis == "resolved":
        canvas.draw.pieslice(box, 90, 270, fill=INK)


def _parties(canvas: Canvas, sheet: Sheet, *, top: int) -> None:
    """Every party in an equal frame with its count, or that it is hidden; of more than four the first three."""
    parties: list[Party] = list(sheet.every_column)
    named, more = (parties, 0) if len(parties) <= 4 else (parties[:3], len(parties) - 3)
    frames = len(named) + (1 if more else 0)
    if not frames:
        return
    gap = 32
    wide = (RIGHT - MARGIN - gap * (frames - 1)) / frames
    shown = {party.id for party in sheet.selection.columns}
    for index, party in enumerate(named):
        x = MARGIN + index * (wide + gap)
        is_shown = party.id in shown
        canvas.draw.rectangle([(x, top), (x + wide, top + 4)], fill=_hue(sheet, party.id) if is_shown else LINE)
        found = sum(1 for statement in sheet.selection.statements if column_of(statement) == party.id)
        count = sheet.texts("preview.statements", n=found) if is_shown else sheet.texts("preview.hidden")
        _frame(canvas, sheet.party_plain(party.id), count, x, wide, top, INK if is_shown else SOFT)
    if more:
        x = MARGIN + len(named) * (wide + gap)
        canvas.draw.rectangle([(x, top), (x + wide, top + 4)], fill=LINE)
        _frame(canvas, sheet.texts("preview.more", n=more), "", x, wide, top, SOFT)


def _frame(canvas: Canvas, name: str, count: str, x: float, wide: float, top: int, colour: str) -> None:
    """A party's name and under it, on the same side, its count."""
    size = next((size for size in (25, 23, 21) if width(name, "bold", size) <= wide), 21)
    canvas.y = top + 40
    canvas.line(_one_line(name, "bold", size, wide), "bold", size, colour, x=x, end=x + wide)
    canvas.y = top + 72
    told = _one_line(count, "sans", 25, wide)
    left = x + wide - width(told, "sans", 25) if direction(name) == "rtl" else x
    canvas.line(told, "sans", 25, SOFT, x=left, end=left + width(told, "sans", 25))
