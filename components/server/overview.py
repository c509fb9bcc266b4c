"""The preview card of a whole view: headline, what is hidden, the days of its events, the parties with their counts."""

from __future__ import annotations

from components.markup.citation import headline
from components.markup.seen import counts, hidden
from components.markup.sheet import Sheet
from components.model import Party
from components.rows import ordered
from components.selection import column_of
from components.server import days
from components.server.drawing import END, HUES, INK, LINE, MARGIN, SMALL, SOFT, Canvas
from components.server.lettering import lines_of, one_line, width, wrap

TITLE_SIZES = (76, 68, 60, 54, 48, 44, 40)
PARTIES_TOP = 456
ROWS = 3


def draw_overview(canvas: Canvas, sheet: Sheet) -> None:
    """Fills the picture below its head."""
    told = _told(sheet)
    free = PARTIES_TOP - 24 - canvas.y
    panel = 30 + 36 * len(lines_of(told, "sans", 28, END - MARGIN - 48, 3)) if told else 0
    _title(canvas, sheet, free - panel - (days.HEIGHT if sheet.selection.events and not told else 0))
    if told:
        canvas.y = canvas.panel(told, 28, 3, top=canvas.y)
    room = PARTIES_TOP - canvas.y - days.HEIGHT
    if sheet.selection.events and room >= 0:
        # In the middle of what is free, but not far from the headline.
        days.draw_days(canvas, sheet, canvas.y + min(40, room / 2))
    if rows := _rows(sheet):
        _table(canvas, rows, PARTIES_TOP)
    else:
        _parties(canvas, sheet, PARTIES_TOP)
    canvas.y = 602
    counted = f"{counts(sheet)} · {sheet.texts('preview.found')}"
    canvas.say(one_line(counted, "sans", SMALL - 2, END - MARGIN), "sans", SMALL - 2, SOFT)


def _told(sheet: Sheet) -> str:
    """What the view hides, and that not all that its address asks for could be had."""
    parts = [hidden(sheet), sheet.texts("problem.head") if any(problem.lacks for problem in sheet.problems) else ""]
    return " ".join(part for part in parts if part)


def _title(canvas: Canvas, sheet: Sheet, room: float) -> None:
    """The headline, as large as it fits in three lines, or small in four; the room below its last line included."""
    title = headline(sheet.article, sheet.texts)
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
