"""Where every mark of the timeline's picture lies, in pixels from its upper left corner.

The result is data for ``components.charts``: a list of marks for each of its layers, by the layer's name.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from math import ceil
from typing import Any

from components.model import Event, Explainer
from components.rows import HEAD_HEIGHT, EventRow
from components.scale import FoldedScale, Piece, folded_scale
from components.texts import Texts

WIDTH = 524
"""Pixels; the list beside it takes the rest of the column."""

AXIS = HEAD_HEIGHT - 0.75
"""Where the line of time lies: it goes on from the line under the list's head."""

MONTHS, FOLDED, DAYS = 20, 34, 42
"""Base lines of the months, of the word under the days of a fold, and of the numbers of days over the line of time."""

SMALL = 6.3
"""About the width of a sign of the lower line's type, in pixels."""

SLICES = 24
"""Of a bar that fades in: as many as still look like one, at three pixels or more."""

STEP = 8
"""Pixels by which "published" is moved on over its day, to leave room for the name of a month."""

_END = 18
"""Pixels at the end of a bar that goes on, where its chevrons stand."""

_SERIF = 0.9
"""How wide the article's own words are set, as a share of a label as long."""

BASES = ("stated", "resolved", "inferred")
"""The ways of knowing a date; each has layers of its own."""

Row = dict[str, Any]
Marks = dict[str, list[Row]]


def timeline_marks(explainer: Explainer, rows: Sequence[EventRow], texts: Texts) -> tuple[Marks, int]:
    """The marks of the rows, in their order and of their height, by layer; and the height of the whole.

    Nothing is selected: the layer ``chosen`` is empty, ``targets`` has a mark an event with its ``id``.
    """
    picture = _Picture(explainer, rows, texts)
    return {"chosen": [], **picture.ground(), **picture.axis(), **picture.events()}, picture.height


def dated_days(events: Sequence[Event], published: date | None) -> list[date]:
    """The days a timeline must show: first and last of each event, and the day of publication."""
    days = [day for event in events for day in (event.start_date, event.end_date) if day]
    return [*days, published] if published else days


def dated_periods(events: Sequence[Event]) -> list[tuple[date, date]]:
    """The months, quarters, seasons and years that are all that is known of when something happened."""
    return [(e.start_date, e.end_date) for e in events if e.end_date and e.precision not in ("day", "week")]


@dataclass(frozen=True, slots=True)
class _Lane:
    """One event's row: its words' phrase, and where it is drawn. ``x0`` to ``x1`` is the span of its own days."""

    event: Event
    phrase: str
    top: float
    middle: float
    bottom: float
    x0: float
    x1: float


class _Picture:
    """The layers, from the ground up."""

    def __init__(self, explainer: Explainer, rows: Sequence[EventRow], texts: Texts) -> None:
        self.texts = texts
        self.published = explainer.article.published
        events = [row.event for row in rows]
        self.scale: FoldedScale = folded_scale(dated_days(events, self.published), WIDTH, periods=dated_periods(events))
        self.periods = {(event.start_date, event.end_date): row.when for event, row in zip(events, rows, strict=True)}
        self.height = HEAD_HEIGHT + sum(row.height for row in rows)
        self.lanes = self._lanes({event.id: event for event in explainer.events}, rows)

    def _lanes(self, by_id: dict[str, Event], rows: Sequence[EventRow]) -> list[_Lane]:
        lanes, top = [], float(HEAD_HEIGHT)
        for event, height in ((row.event, row.height) for row in rows):
            anchor = by_id.get(event.anchor or "")
            last = event.end_date or (anchor.end_date if anchor and anchor.end_date else event.start_date)
            x0, x1 = self.scale.x(event.start_date), self.scale.right(last)
            lanes.append(
                _Lane(
                    event,
                    f"“{event.phrase.text}”" if event.phrase else "",
                    top,
                    top + height / 2,
                    top + height,
                    x0,
                    max(x1, x0 + self.scale.day),
                )
            )
            top += height
        return lanes

    def ground(self) -> Marks:
        """The column of the day of publication, the pleats of the folds, the lines of days and of rows."""
        published = []
        if self.published and self.scale.shows(self.published):
            x = self.scale.x(self.published)
            published.append(_box(x, HEAD_HEIGHT, self.scale.right(self.published), self.height))
        pleats: list[list[Row]] = [[], []]
        for fold in self.scale.folds:
            step = fold.width / 6
            for k in range(6):
                x = fold.x + k * step
                pleats[k % 2].append(_box(x, HEAD_HEIGHT, x + step, self.height))
        return {
            "published": published,
            "pleats0": pleats[0],
            "pleats1": pleats[1],
            "days": [_box(x, HEAD_HEIGHT, x, self.height) for x in self._grid()],
            "rows": [_box(0, lane.bottom - 0.5, WIDTH, lane.bottom - 0.5) for lane in self.lanes],
        }

    def _grid(self) -> list[float]:
        """Day lines where a day is wide enough to tell, else month lines, else none."""
        lines = []
        for stretch in self.scale.stretches:
            days = (stretch.first + timedelta(k) for k in range(stretch.days))
            if self.scale.day >= 6:
                lines += [self.scale.x(day) for day in days]
            elif self.scale.day * 28 >= 6:
                lines += [self.scale.x(day) for day in days if day.day == 1]
        return lines + [x for cell in self.scale.cells for x in (cell.x, cell.x + cell.width)]

    def axis(self) -> Marks:
        """The line of time with its zigzags, months above it and days below."""
        points: list[tuple[float, float]] = [(0.0, AXIS)]
        for fold in self.scale.folds:
            points.append((fold.x, AXIS))
            step = fold.width / 12
            points += [(fold.x + step * (2 * k + 1), AXIS + (4 if k % 2 else -6)) for k in range(6)]
            points.append((fold.x + fold.width, AXIS))
        points.append((float(WIDTH), AXIS))
        line: list[Row] = [{"x": x, "y": y, "order": k} for k, (x, y) in enumerate(points)]
        upper, ends, lower, marked = self._labels()
        return {"line": line, "upper": upper, "upper-end": ends, "lower": lower, "marked": marked}

    def _labels(self) -> tuple[list[Row], list[Row], list[Row], list[Row]]:
        """Labels of the upper line, left and right bound, of the lower, of days with an event; none covers another."""
        below = _Line(gap=3)
        line, ends, named = self._upper()
        upper: list[Row] = []
        lower: list[Row] = []
        marked: list[Row] = []
        starts = {day for event in (lane.event for lane in self.lanes) for day in (event.start_date, event.end_date)}
        upper += [name for _, names in named for name in names]
        for cell in self.scale.cells:
            lower += _lines(self.periods[cell.first, cell.last], cell, below)
        for fold in self.scale.folds:
            text = self.texts("axis.days", n=fold.days)
            middle = fold.x + fold.width / 2
            if _wide(text) <= fold.width + 10 and line.take(middle - _wide(text) / 2, _wide(text)):
                upper.append({"x": middle - _wide(text) / 2, "y": MONTHS - 1, "text": text})
                lower.append({"x": middle, "y": FOLDED, "text": self.texts("axis.folded")})
            else:
                lower += _lines(text, fold, below)
        # The numbers of days say nothing where no month stands over them.
        for day, x in [number for stretch, names in named if names for number in self._days(stretch)]:
            wide = SMALL * len(str(day.day))
            if below.take(x - wide / 2, wide):
                (marked if day in starts else lower).append({"x": x, "y": DAYS, "text": str(day.day)})
        if any(label["y"] < FOLDED for label in lower):
            # Where a label takes two lines below, those above make room.
            upper, ends = ([label | {"y": label["y"] - 4} for label in labels] for labels in (upper, ends))
        return upper, ends, lower, marked

    def _upper(self) -> tuple[_Line, list[Row], list[tuple[Piece, list[Row]]]]:
        """The upper line with "published" on it, and the names of each stretch's months.

        "published" ends with its day, or stands as far on over it as gives the most days a name near their beginning.
        """
        text = self.texts("axis.published")
        edges: list[float | None] = [None]
        if self.published and self.scale.shows(self.published):
            first, last = self.scale.right(self.published), self.scale.x(self.published) + _wide(text)
            steps = range(max(1, ceil((last - first) / STEP)))
            edges = [max(_wide(text), min(first + STEP * step, WIDTH - 2)) for step in steps]
        tried = []
        for right in edges:
            line = _Line()
            if right is not None:
                line.take(right - _wide(text) - 6, _wide(text) + 18)  # set apart from the name of a month
            named = [(stretch, self._named(stretch, line)) for stretch in self.scale.stretches]
            ends = [] if right is None else [{"x": right, "y": MONTHS, "text": text}]
            tried.append((line, ends, named))
        return max(tried, key=lambda made: _well_named(made[2]))

    def _named(self, stretch: Piece, line: _Line) -> list[Row]:
        """The names of a stretch's months, each somewhere over its own days; short where the whole does not fit."""
        found = []
        months = self._months(stretch)
        for number, (day, names) in enumerate(months):
            following = months[number + 1][0] if number + 1 < len(months) else stretch.last + timedelta(1)
            first = self.scale.x(day) + (5 if self.scale.day >= 12 else 0)
            last = max(first, self.scale.x(following - timedelta(1)))
            # At their beginning if one of them has room there, else further on.
            for name, latest in ((name, latest) for latest in (first, last) for name in dict.fromkeys(names)):
                x = line.place(first, _wide(name), min(latest, WIDTH + 8 - _wide(name)))
                if x is not None:
                    found.append({"x": x, "y": MONTHS, "text": name})
                    break
        return found

    def _months(self, stretch: Piece) -> list[tuple[date, tuple[str, ...]]]:
        """The first day of a stretch and of each month in it, or of each year where months are too narrow.

        With each stand its names, the fullest first.
        """
        firsts = [stretch.first]
        year, month = stretch.first.year, stretch.first.month
        while True:
            year, month = (year + 1, 1) if month == 12 else (year, month + 1)
            if year > MAXYEAR or date(year, month, 1) > stretch.last:
                break
            firsts.append(date(year, month, 1))
        if self.scale.day * 30 < 60:
            years = [day for day in firsts[1:] if day.month == 1]
            opening = () if firsts[0].timetuple().tm_yday == 1 else (self.texts.month(firsts[0], short=True),)
            return [(firsts[0], (*opening, str(firsts[0].year))), *((day, (str(day.year),)) for day in years)]
        names = (True,) if min(self.scale.day * 30, stretch.width) < 90 else (False, True)
        return [(day, tuple(self.texts.month(day, short=short) for short in names)) for day in firsts]

    def _days(self, stretch: Piece) -> list[tuple[date, float]]:
        """The days that get a number, and the middle of each."""
        step = next((n for n in (1, 2, 5, 7, 14) if n * self.scale.day >= 21), None)
        if step is None:
            return []
        days = (stretch.first + timedelta(k) for k in range(0, stretch.days, step))
        return [(day, self.scale.x(day) + self.scale.day / 2) for day in days]

    def events(self) -> Marks:
        """Days as a line under the sign, longer spans as a box, what goes on as a bar off the right edge."""
        marks: Marks = {f"{kind}-{basis}": [] for basis in BASES for kind in ("stems", "boxes", "edges", "signs")}
        marks |= {name: [] for name in ("fades", "bars", "ends", "phrases-right", "phrases-left", "weeks", "targets")}
        for lane in self.lanes:
            basis = lane.event.basis
            if lane.event.end_date is None:
                self._ongoing(lane, marks)
            elif lane.event.start_date == lane.event.end_date:
                y = min(lane.bottom - 8, lane.middle + 12)
                width = max(self.scale.day, 8)
                x = min(lane.x0, WIDTH - width)
                marks[f"stems-{basis}"].append(_box(x, y, x + width, y))
            else:
                marks[f"boxes-{basis}"].append(_box(lane.x0 + 1, lane.middle - 11, _right(lane), lane.middle + 11))
                marks["weeks"] += self._week(lane, _right(lane))
            self._sign(lane, marks)
            # A row-high invisible mark an event: where it is marked as the chosen one.
            marks["targets"].append(_box(0, lane.top, WIDTH, lane.bottom) | {"id": lane.event.id})
        return marks

    def _ongoing(self, lane: _Lane, marks: Marks) -> None:
        """A bar to the right edge; where the beginning is inferred it fades in over the days it may lie in."""
        top, bottom = lane.middle - 9, lane.middle + 9
        inferred = lane.event.basis == "inferred"
        solid = min(lane.x1, WIDTH) if inferred else lane.x0
        if inferred:
            marks["fades"] += _fade(lane.x0, top, solid, bottom)
        marks["bars"].append(_box(round(solid), top, WIDTH, bottom))
        edge = (lane.x0 + solid) / 2
        marks[f"edges-{lane.event.basis}"] += [_box(edge, y, WIDTH, y) for y in (top, bottom)]
        marks["ends"].append({"x": WIDTH - 10, "y": lane.middle})

    def _week(self, lane: _Lane, right: float) -> list[Row]:
        """From which weekday to which a box of seven days runs, at its end, where the phrase leaves room for it."""
        start, end = lane.event.start_date, lane.event.end_date
        if lane.event.precision != "week" or end is None or (end - start).days != 6:
            return []
        text = f"{self.texts.weekday(start)}–{self.texts.weekday(end)}"
        room = right - lane.x0 - 42 - _wide(lane.phrase)
        return [{"x": right - 10, "y": lane.middle + 4, "text": text}] if _wide(text) <= room else []

    def _sign(self, lane: _Lane, marks: Marks) -> None:
        """The sign for how the date is known, and the article's phrase beside it, on the side that has room.

        It stands in the middle of the first day, so that signs of one day stand under one another. A phrase too long
        for its box stands beside the box, one on a bar leaves the bar's end free.
        """
        x = lane.x0 + max(self.scale.day / 2, 15 if lane.x1 - lane.x0 > 24 and self.scale.day < 20 else 4)
        x = min(x, WIDTH - 7)
        marks[f"signs-{lane.event.basis}"].append({"x": x, "y": lane.middle})
        first, wide, end = x + 13, _wide(lane.phrase), lane.event.end_date
        if end is not None and end != lane.event.start_date and first + wide > _right(lane):
            first = max(first, _right(lane) + 6)
        if first + (wide if end else wide * _SERIF + _END) <= WIDTH:
            marks["phrases-right"].append({"x": first, "y": lane.middle + 4.5, "text": lane.phrase})
        else:
            marks["phrases-left"].append({"x": min(lane.x0 - 4, x - 9), "y": lane.middle + 4.5, "text": lane.phrase})


def _right(lane: _Lane) -> float:
    """Where the box of several days ends."""
    return min(max(lane.x1 - 1, lane.x0 + 6), WIDTH - 1)


def _well_named(named: Sequence[tuple[Piece, Sequence[Row]]]) -> tuple[int, float]:
    """How many days have the name of a month, and how far on from their beginning the names stand, as a loss."""
    first = [(stretch, names[0]) for stretch, names in named if names]
    return sum(stretch.days for stretch, _ in first), -sum(name["x"] - stretch.x for stretch, name in first)


class _Line:
    """A line of labels of which none may cover another, with ``gap`` pixels between them."""

    def __init__(self, gap: float = 6) -> None:
        self._gap = gap
        self._taken: list[tuple[float, float]] = []

    def take(self, x: float, width: float) -> bool:
        """Whether ``[x, x + width]`` was free; it is taken then."""
        free = all(x + width + self._gap <= a or x >= b + self._gap for a, b in self._taken)
        if free:
            self._taken.append((x, x + width))
        return free

    def place(self, x: float, width: float, latest: float) -> float | None:
        """The first place from ``x`` to ``latest`` that was free, which is taken then; None where there is none."""
        for left in sorted([x, *(b + self._gap for _, b in self._taken if x < b + self._gap)]):
            if left <= latest and self.take(left, width):
                return left
        return None


def _lines(text: str, piece: Piece, line: _Line) -> list[Row]:
    """A label in the lower line over its piece of the scale: on one line, else a word a line, else none."""
    middle = piece.x + piece.width / 2
    for words, first in (([text], DAYS - 8), (text.rsplit(" ", 1), DAYS - 12)):
        wide = SMALL * max(map(len, words))
        if wide <= piece.width + 8 and line.take(middle - wide / 2, wide):
            return [{"x": middle, "y": first + 12 * k, "text": word} for k, word in enumerate(words)]
    return []


def _wide(text: str) -> float:
    """About the width of a label at 13 px: a chart cannot measure its own text."""
    return 6.8 * len(text)


def _fade(x: float, y: float, x2: float, y2: float) -> list[Row]:
    """A box that grows from nothing to the bar's colour, as upright slices at whole pixels."""
    # No gradient: browsers look it up by the page's address, which every filter changes.
    count = min(SLICES, max(1, int(x2 - x) // 3))
    edges = [round(x + (x2 - x) * k / count) for k in range(count + 1)]
    return [
        _box(left, y, right, y2) | {"opacity": round((k + 0.5) / count, 3)}
        for k, (left, right) in enumerate(itertools.pairwise(edges))
    ]


def _box(x: float, y: float, x2: float, y2: float) -> Row:
    """A rectangle, or a straight line, between two corners."""
    return {"x": round(x, 2), "y": round(y, 2), "x2": round(x2, 2), "y2": round(y2, 2)}
