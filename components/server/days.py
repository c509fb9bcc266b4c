"""The dated events on a preview card: one line of days, each mark with its sign, the article's phrase and the date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from components.markup.sheet import Sheet
from components.model import DateBasis, Event, Precision
from components.scale import FoldedScale, folded_scale
from components.server.drawing import END, INK, LINE, MARGIN, PAPER, SOFT, Canvas
from components.server.lettering import one_line, width

HEIGHT = 146
"""From the top of the phrases to the bottom of the words for how the dates are known, with the space around."""

ABOVE = 50
"""How far the phrases reach above the line of days."""

DAY, WIDEST_DAY = 60.0, 180.0
"""How wide a day is drawn, in pixels, so that a label has room; and how wide where the picture would not be filled."""

FOLD = 160.0
"""Width of a fold, which holds the count of its days."""

FINE_DAY = 12.0
"""Narrowest days that are set off from one another in a box."""

SIGN = 12
"""Radius of a sign."""

PHRASE_WIDTH = 300
"""A longer phrase is cut."""

_CERTAIN: tuple[DateBasis, ...] = ("stated", "resolved", "inferred")


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands on the line for all events of the same days: the days, and the surest of the events."""

    start: date
    end: date | None
    precision: Precision
    event: Event

    @property
    def last(self) -> date:
        """The last day that is drawn: of what goes on without an end, the first."""
        return self.end or self.start

    @property
    def is_range(self) -> bool:
        """Whether it is drawn as a box of days."""
        return self.last > self.start


def find_marks(events: Sequence[Event]) -> tuple[Mark, ...]:
    """One mark for the same days, in the order of time; what goes on from a day with a mark adds none to it."""
    surest = sorted(events, key=lambda event: (_CERTAIN.index(event.basis), event.span.start))
    marks: dict[tuple[date, date | None, Precision], Mark] = {}
    for event in surest:
        days = (event.start_date, event.end_date, event.precision)
        marks.setdefault(days, Mark(*days, event))
    starts = {start for start, end, _ in marks if end is not None}
    kept = [mark for mark in marks.values() if mark.end is not None or mark.start not in starts]
    return tuple(sorted(kept, key=lambda mark: (mark.start, mark.last)))


def draw_days(canvas: Canvas, sheet: Sheet, top: float) -> None:
    """The events that the view shows, below ``top``, on a line with its empty stretches folded."""
    y = round(top) + ABOVE
    marks = find_marks(sheet.selection.events)
    scale = _scale(marks, END - MARGIN)
    labelled = _labelled(canvas, sheet, scale, marks, y)
    last = max(mark.last for mark in marks)
    end = max(labelled, MARGIN + scale.x(last) + 2 * scale.day)
    for stretch in scale.stretches:
        start = MARGIN + stretch.x
        # Behind the last event there is nothing to show.
        canvas.bar(start, min(start + stretch.days * scale.day, end, END), y - 1, y, INK)
    for fold in scale.folds:
        _zigzag(canvas, MARGIN + fold.x, fold.width, y)
    signs = {mark: MARGIN + (scale.x(mark.start) + scale.right(mark.start)) / 2 for mark in marks if not mark.is_range}
    for mark in marks:
        if mark.is_range:
            _box(canvas, scale, mark, list(signs.values()), y)
    for mark, at in signs.items():
        _sign(canvas, mark.event, at, y)


def _scale(marks: Sequence[Mark], wide: float) -> FoldedScale:
    """The days over the whole width: where they do not fill it, each is wider."""
    days = [day for mark in marks for day in (mark.start, mark.last)]
    periods = [(mark.start, mark.last) for mark in marks if mark.is_range and mark.precision not in ("day", "week")]
    scale = folded_scale(days, wide, periods=periods, widest=DAY, fold=FOLD)
    left_over = (scale.stretches[-1].last - max(days)).days - 1
    if left_over <= 0 or scale.cells:
        return scale
    total = sum(stretch.days for stretch in scale.stretches) - left_over
    room = wide - sum(fold.width for fold in scale.folds)
    # Half a day more than there are, so that rounding never makes it one less.
    return folded_scale(days, wide, widest=min(room / (total + 0.5), WIDEST_DAY), fold=FOLD)


def _box(canvas: Canvas, scale: FoldedScale, mark: Mark, signs: Sequence[float], y: int) -> None:
    """A box of several days with its sign in it, or in front of it where a sign of a day stands there."""
    start, end = MARGIN + scale.x(mark.start), MARGIN + scale.right(mark.last)
    left, right = canvas.across(start, max(end, start + 6))
    canvas.draw.rectangle([(left, y - 14), (right, y + 14)], outline=INK, width=2, fill=PAPER)
    days = (mark.last - mark.start).days + 1
    if scale.day >= FINE_DAY and abs(end - start - days * scale.day) <= 1:
        for day in range(1, days):
            x = canvas.across(start + day * scale.day, start + day * scale.day)[0]
            canvas.draw.line([(x, y - 12), (x, y + 12)], fill=LINE)
    inside, before = start + SIGN + 6, start - SIGN - 4
    is_free = before - SIGN >= MARGIN and all(abs(before - at) > 2 * SIGN for at in signs)
    is_taken = any(abs(inside - at) <= 2 * SIGN for at in signs)
    _sign(canvas, mark.event, before if is_free and is_taken else inside, y)


def _sign(canvas: Canvas, event: Event, at: float, y: float) -> None:
    """The page's signs: full for a date stated, half for one worked out, a dotted ring for one inferred."""
    x = canvas.across(at, at)[0]
    box = [(x - SIGN, y - SIGN), (x + SIGN, y + SIGN)]
    if event.basis == "inferred":
        canvas.draw.ellipse(box, fill=PAPER)
        for angle in range(0, 360, 45):
            canvas.draw.arc(box, angle, angle + 25, fill=INK, width=3)
        return
    canvas.draw.ellipse(box, outline=INK, width=2, fill=INK if event.basis == "stated" else PAPER)
    if event.basis == "resolved":
        canvas.draw.pieslice(box, 90, 270, fill=INK)


def _zigzag(canvas: Canvas, start: float, wide: float, y: float) -> None:
    """A stretch without events."""
    steps = 9
    left, _ = canvas.across(start, start + wide)
    canvas.draw.line(
        [(left + wide * i / steps, y + (0 if i in (0, steps) else 8 if i % 2 else -8)) for i in range(steps + 1)],
        fill=LINE,
        width=2,
    )


# --- labels -----------------------------------------------------------------------------------------------------------


def _labelled(canvas: Canvas, sheet: Sheet, scale: FoldedScale, marks: Sequence[Mark], y: int) -> float:
    """Writes what stands beside the line, as much of it as has room; where the last label ends."""
    texts = sheet.texts
    taken: list[tuple[float, float]] = []
    for fold in scale.folds:
        told = texts("preview.folded", n=fold.days)
        place = _place(MARGIN + fold.x + fold.width / 2, width(told, "sans", 21))
        if _free(place, taken):
            canvas.y = y - 22
            canvas.say(told, "sans", 21, SOFT, start=place[0], end=place[1])
            taken.append(place)
    free, end = float(MARGIN), float(MARGIN)
    for mark in marks:
        middle = MARGIN + (scale.x(mark.start) + scale.right(mark.last)) / 2
        days = texts.interval(mark.start, mark.end, mark.precision)
        known = texts(f"basis.{mark.event.basis}")
        wide = max(width(days, "sans", 25), width(known, "sans", 23))
        start, stop = _place(middle, wide)
        if start < free:
            continue
        for told, size, below in ((days, 25, 44), (known, 23, 72)):
            canvas.y = y + below
            centre, half = (start + stop) / 2, width(told, "sans", size) / 2
            canvas.say(told, "sans", size, SOFT, start=centre - half, end=centre + half)
        free, end = stop + 28, stop
        _phrase(canvas, sheet, mark.event, middle, y, taken)
    return end


def _phrase(
    canvas: Canvas, sheet: Sheet, event: Event, middle: float, y: int, taken: list[tuple[float, float]]
) -> None:
    """The article's words for the date, over its mark, where nothing stands yet."""
    if event.phrase is None:
        return
    told = sheet.texts("phrase", words=" ".join(event.phrase.text.split()))
    told = one_line(told, "serif", 25, PHRASE_WIDTH)
    place = _place(middle, width(told, "serif", 25))
    if _free(place, taken):
        canvas.y = y - 26
        canvas.say(told, "serif", 25, start=place[0], end=place[1], name=True)
        taken.append(place)


def _place(middle: float, wide: float) -> tuple[float, float]:
    """From where to where a text lies that is to stand over or under a place, but inside the picture."""
    start = min(max(MARGIN, middle - wide / 2), END - wide)
    return start, start + wide


def _free(place: tuple[float, float], taken: Sequence[tuple[float, float]]) -> bool:
    return all(place[1] + 16 <= start or end + 16 <= place[0] for start, end in taken)
