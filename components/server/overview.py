"""The preview card of a whole view: headline, what is hidden, the days of its events, the parties with their counts."""

from __future__ import annotations

from components.markup.seen import counts, hidden
from components.markup.sheet import Sheet
from components.model import Event, Party
from components.rows import ordered
from components.scale import folded_scale
from components.selection import column_of
from components.server.drawing import END, HUES, INK, LINE, MARGIN, PAPER, SMALL, SOFT, WIDTH, Canvas
from components.server.lettering import lines_of, one_line, put, width, wrap

TITLE_SIZES = (76, 68, 60, 54, 48, 44, 40)
PARTIES_TOP = 456
DAYS_HEIGHT = 108
ROWS = 3


def draw_overview(canvas: Canvas, sheet: Sheet) -> None:
    """Fills the picture below its head."""
    told = _told(sheet)
    free = PARTIES_TOP - 24 - canvas.y
    panel = 30 + 36 * len(lines_of(told, "sans", 28, END - MARGIN - 48, 3)) if told else 0
    _title(canvas, sheet, free - panel - (DAYS_HEIGHT if sheet.selection.events and not told else 0))
    if told:
        canvas.y = canvas.panel(told, 28, 3, top=canvas.y)
    if sheet.selection.events and PARTIES_TOP - canvas.y > DAYS_HEIGHT:
        # In the middle of what is free, but not far from the headline.
        room = PARTIES_TOP - canvas.y - DAYS_HEIGHT
        _days(canvas, sheet, round(canvas.y + min(40, room / 2)) + 38)
    if rows := _rows(sheet):
        _table(canvas, rows, PARTIES_TOP)
    else:
        _parties(canvas, sheet, PARTIES_TOP)
    canvas.y = 602
    counted = f"{counts(sheet)} · {sheet.texts('preview.found')}"
    canvas.say(one_line(counted, "sans", SMALL - 2, END - MARGIN), "sans", SMALL - 2, SOFT)


def _told(sheet: Sheet) -> str:
    """What the view hides, and that not all that its address asks for could be had."""
    parts = [hidden(sheet), sheet.texts("problem.head") if sheet.problems else ""]
    return " ".join(part for part in parts if part)


def _title(canvas: Canvas, sheet: Sheet, room: float) -> None:
    """The headline, as large as it fits in three lines, or small in four; the room below its last line included."""
    title = sheet.article.title or sheet.article.slug
    for size in TITLE_SIZES:
        lines = wrap(title, "serif", size, END - MARGIN)
        if len(lines) <= (3 if size > TITLE_SIZES[-1] else 4) and _tall(len(lines), size) <= room:
            break
    while len(lines) > 1 and _tall(len(lines), size) > room:
        lines = lines_of(title, "serif", size, END - MARGIN, len(lines) - 1)
    canvas.y += 8
    canvas.write(lines, "serif", size, leading=1.15, align="own")
    canvas.y += round(size * 0.45)


def _tall(lines: int, size: int) -> int:
    return 8 + lines * round(size * 1.15) + round(size * 0.45)


# --- days -------------------------------------------------------------------------------------------------------------


def _days(canvas: Canvas, sheet: Sheet, y: int) -> None:
    """The dated events that the view shows, on one line of days with its empty stretches folded."""
    events = sheet.selection.events
    days = [day for event in events for day in (event.start_date, event.end_date or event.start_date)]
    if sheet.article.published:
        days.append(sheet.article.published)
    scale = folded_scale(days, END - MARGIN)
    for stretch in scale.stretches:
        start = MARGIN + stretch.x
        canvas.bar(start, start + stretch.days * scale.day, y - 1, y, INK)
    for fold in scale.folds:
        _fold(canvas, sheet.texts("preview.folded", n=fold.days), MARGIN + fold.x, fold.width, y)
    ranges = [event for event in events if event.end_date and event.end_date > event.start_date]
    for event in ranges:
        start, end = MARGIN + scale.x(event.start_date), MARGIN + scale.x(event.end_date or event.start_date)
        left, right = canvas.across(start, max(end + scale.day, start + 6))
        canvas.draw.rectangle([(left, y - 14), (right, y + 14)], outline=INK, width=2, fill=PAPER)
    # A date that is stated is drawn over one inferred from it.
    for event in sorted(events, key=lambda e: ("inferred", "resolved", "stated").index(e.basis)):
        if event not in ranges:
            _sign(canvas, event, MARGIN + scale.x(event.start_date) + scale.day / 2, y)
    free = float(MARGIN)
    canvas.y = y + 50
    for event in ordered(events):
        told = sheet.texts.interval(event.start_date, event.end_date, event.precision)
        wide = width(told, "sans", 25)
        start = min(max(MARGIN, MARGIN + scale.x(event.start_date) + scale.day / 2 - 14), END - wide)
        if start >= free:
            canvas.say(told, "sans", 25, SOFT, start=start, end=start + wide)
            free = start + wide + 28


def _fold(canvas: Canvas, told: str, start: float, wide: float, y: float) -> None:
    """A stretch without events: a zigzag with how many days it stands for."""
    steps = 9
    left, _ = canvas.across(start, start + wide)
    canvas.draw.line(
        [(left + wide * i / steps, y + (0 if i in (0, steps) else 8 if i % 2 else -8)) for i in range(steps + 1)],
        fill=LINE,
        width=2,
    )
    length = width(told, "sans", 21)
    x = min(max(MARGIN, left + wide / 2 - length / 2), WIDTH - MARGIN - length)
    put(canvas.draw, (x, y - 24), told, "sans", 21, SOFT, base=canvas.way)


def _sign(canvas: Canvas, event: Event, at: float, y: float) -> None:
    """The page's signs: full for a date stated, half for one worked out, hollow for one inferred."""
    x = canvas.across(at, at)[0]
    box = [(x - 12, y - 12), (x + 12, y + 12)]
    canvas.draw.ellipse(box, outline=INK, width=2, fill=INK if event.basis == "stated" else PAPER)
    if event.basis == "resolved":
        canvas.draw.pieslice(box, 90, 270, fill=INK)


# --- rows of one section ----------------------------------------------------------------------------------------------


def _rows(sheet: Sheet) -> list[tuple[str, str]]:
    """The first rows of a section that is a list: events with their dates, figures with who counts."""
    shown, texts = sheet.selection, sheet.texts
    if sheet.view.section == "timeline":
        days = [(texts.interval(e.start_date, e.end_date, e.precision), e.span.text) for e in ordered(shown.events)]
        return [(day, " ".join(words.split())) for day, words in days[:ROWS]]
    if sheet.view.section == "figures":
        counted = [(sheet.statements.get(f.statement or ""), f.span.text) for f in shown.figures[:ROWS]]
        return [(holder.speaker if holder else texts("own-voice"), words) for holder, words in counted]
    return []


def _table(canvas: Canvas, rows: list[tuple[str, str]], top: int) -> None:
    wide = max(width(lead, "bold", 28) for lead, _ in rows)
    wide = min(wide, (END - MARGIN) * 0.45)
    canvas.y = top - 16
    for lead, words in rows:
        canvas.bar(MARGIN, END, canvas.y, canvas.y, LINE)
        canvas.y += 33
        canvas.say(one_line(lead, "bold", 28, wide), "bold", 28, end=MARGIN + wide)
        start = MARGIN + wide + 28
        canvas.say(one_line(words, "serif", 28, END - start), "serif", 28, start=start, name=True)
        canvas.y += 9


# --- parties ----------------------------------------------------------------------------------------------------------


def _parties(canvas: Canvas, sheet: Sheet, top: int) -> None:
    """Every party in an equal frame with its count, or that it is hidden; of more than four the first three."""
    parties: list[Party] = list(sheet.every_column)
    named, more = (parties, 0) if len(parties) <= 4 else (parties[:3], len(parties) - 3)
    frames = len(named) + (1 if more else 0)
    if not frames:
        return
    gap = 32
    wide = (END - MARGIN - gap * (frames - 1)) / frames
    shown = {party.id for party in sheet.selection.columns}
    for index, party in enumerate(named):
        start = MARGIN + index * (wide + gap)
        is_shown = party.id in shown
        canvas.bar(start, start + wide, top, top + 5, _hue(sheet, party.id) if is_shown else LINE)
        found = sum(1 for statement in sheet.selection.statements if column_of(statement) == party.id)
        count = sheet.texts("preview.statements", n=found) if is_shown else sheet.texts("preview.hidden")
        _frame(canvas, sheet.party_plain(party.id), count, start, wide, top, INK if is_shown else SOFT)
    if more:
        start = MARGIN + len(named) * (wide + gap)
        canvas.bar(start, start + wide, top, top + 5, LINE)
        _frame(canvas, sheet.texts("preview.more", n=more), "", start, wide, top, SOFT)


def _frame(canvas: Canvas, name: str, count: str, start: float, wide: float, top: int, colour: str) -> None:
    """A party's name and under it its count."""
    size = next((size for size in (30, 28, 26, 24) if width(name, "bold", size) <= wide), 25)
    canvas.y = top + 10
    lines = lines_of(name, "bold", size, wide, 2)
    for line in lines:
        canvas.y += 34 if len(lines) == 1 else 29
        canvas.say(line, "bold", size, colour, start=start, end=start + wide, name=True)
    canvas.y += 38 if len(lines) == 1 else 35
    canvas.say(one_line(count, "sans", 28, wide), "sans", 28, SOFT, start=start, end=start + wide)


def _hue(sheet: Sheet, party: str) -> str:
    name = sheet.hue(party)
    return HUES[int(name[1:])] if name[1:].isdigit() else LINE
