"""The folded day scale of the timeline: where a day lies, in pixels, and which empty stretches are folded.

Between two dates that lie far apart a plain scale is mostly nothing. Here a gap in which no event begins or ends for
more than ``FOLD_AFTER`` days is drawn as a fold of fixed width that says how many days it hides; between the folds
every day has the same width. A year in which nothing else is dated is a cell of fixed width, since a fold would only
hide its own days. Where days are too narrow all the same, shorter gaps fold too, and a month becomes a cell: what is
known to the day needs the room.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import pairwise

FOLD_AFTER = 30
"""Days without a beginning or an end after which a gap folds: about a month, the coarsest label of the axis."""

TIGHTER = (30, 14, 7)
"""The same where days are too narrow, each tried in turn, with the periods as cells."""

AIR = 4
"""Days shown on each side of a fold beyond the dated ones, so that a mark's label has room."""

DAY_WIDTH = 25.0
"""Widest a day is drawn, in pixels: a sign of 12 and its day number fit. Half of it is narrow."""

BROAD = 1.1
"""The most that a day is drawn wider than ``DAY_WIDTH`` beside a cell, where no other days can take the room."""

FOLD_WIDTH = 72.0
"""Width of a fold, in pixels, where there is room for its count of days; of a cell too."""

FOLDED = 0.4
"""The most of the width that folds take; with cells half as much again."""

LEAST_FOLD = 0.4
"""The least that a fold has of its full width where shorter gaps fold: room for its count of days in two lines."""

Days = tuple[date, date]
"""First and last day, both included."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Consecutive days, ``first`` and ``last`` included, from pixel ``x`` on: a stretch, a fold or a cell."""

    first: date
    last: date
    x: float
    width: float

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True)
class FoldedScale:
    """Days to pixels: stretches of days of one width, folds that hide days, cells of one period each; all in order."""

    width: float
    day: float
    stretches: tuple[Piece, ...] = ()
    folds: tuple[Piece, ...] = ()
    cells: tuple[Piece, ...] = ()

    @cached_property
    def _pieces(self) -> list[Piece]:
        return sorted((*self.stretches, *self.folds, *self.cells), key=lambda piece: piece.first)

    def x(self, day: date) -> float:
        """The left edge of a day; in a fold or a cell it lies in proportion, outside the scale at its edge."""
        return self._at(day, 0)

    def right(self, day: date) -> float:
        """The right edge of a day."""
        return self._at(day, 1)

    def _at(self, day: date, more: int) -> float:
        for piece in self._pieces:
            if day < piece.first:
                return piece.x
            if day <= piece.last:
                return piece.x + piece.width * ((day - piece.first).days + more) / piece.days
        return self.width

    def shows(self, day: date) -> bool:
        """Whether the day is drawn, not folded away and not beyond the edges."""
        return any(piece.first <= day <= piece.last for piece in (*self.stretches, *self.cells))


@dataclass(slots=True)
class _Group:
    """Days that are drawn together; whether they are one period drawn as a cell."""

    first: date
    last: date
    is_cell: bool = False


def folded_scale(
    days: Iterable[date],
    width: float,
    *,
    periods: Iterable[Days] = (),
    widest: float = DAY_WIDTH,
    fold: float = FOLD_WIDTH,
) -> FoldedScale:
    """The scale on which all the given days are drawn; without any, one without stretches.

    ``periods`` are months, seasons and years whose first and last days are among the days. ``widest`` is about how wide
    a day may be, ``fold`` how wide a fold; what room is left goes to days after the last.
    """
    marks = sorted(set(days))
    if not marks:
        return FoldedScale(width, widest)
    cells = _alone(sorted(set(periods)), marks)
    whole = [(first, last) for first, last in cells if (last - first).days - 1 > FOLD_AFTER]
    scale = _scaled(marks, whole, FOLD_AFTER, width, widest, fold)
    if whole and scale.day > widest * BROAD:
        scale = _scaled(marks, (), FOLD_AFTER, width, widest, fold)
    if scale.day >= widest / 2:
        return scale
    tried = [scale]
    for after in TIGHTER:
        tighter = _scaled(marks, cells, after, width, widest, fold)
        if min((piece.width for piece in tighter.folds), default=fold) < fold * LEAST_FOLD:
            break
        tried.append(tighter)
        if tighter.day >= widest / 2:
            return tighter
    return max(tried, key=lambda scale: scale.day)


def _alone(periods: Sequence[Days], marks: Sequence[date]) -> list[Days]:
    """The periods in which no other day is to be shown; none where nothing else would be left to show."""
    found = [
        (first, last)
        for first, last in periods
        if first < last and not any(first <= day <= last and day not in (first, last) for day in marks)
    ]
    edges = {day for period in found for day in period}
    return found if any(day not in edges for day in marks) else []


def _scaled(
    marks: Sequence[date], cells: Sequence[Days], after: int, width: float, widest: float, fold: float
) -> FoldedScale:
    groups = _groups(marks, cells, after)
    gaps = sum(_gap(a, b) > 0 for a, b in pairwise(groups))
    fixed = gaps + len(cells)
    fixed_width = min(fold, (FOLDED * 1.5 if cells else FOLDED) * width / fixed) if fixed else 0.0
    room = width - fixed * fixed_width
    _give_air(groups, room, widest)
    day_width = room / sum(_length(group) for group in groups if not group.is_cell)
    stretches: list[Piece] = []
    folds: list[Piece] = []
    periods: list[Piece] = []
    x = 0.0
    for i, group in enumerate(groups):
        wide = fixed_width if group.is_cell else _length(group) * day_width
        (periods if group.is_cell else stretches).append(Piece(group.first, group.last, x, wide))
        x += wide
        if i + 1 < len(groups) and _gap(group, groups[i + 1]) > 0:
            folds.append(Piece(_shift(group.last, 1), _shift(groups[i + 1].first, -1), x, fixed_width))
            x += fixed_width
    return FoldedScale(width, day_width, tuple(stretches), tuple(folds), tuple(periods))


def _groups(marks: Sequence[date], cells: Sequence[Days], after: int) -> list[_Group]:
    """The days that are drawn together, in order; between two of them there is a fold or nothing."""
    edges = {day for cell in cells for day in cell}
    parts = [_Group(*cell, is_cell=True) for cell in cells] + [_Group(day, day) for day in marks if day not in edges]
    groups: list[_Group] = []
    for part in sorted(parts, key=lambda group: group.first):
        before = groups[-1] if groups else part
        is_near = before is not part and _gap(before, part) <= after
        if is_near and not before.is_cell and not part.is_cell:
            before.last = part.last
            continue
        if is_near and not part.is_cell:
            part.first = _shift(before.last, 1)
        elif is_near and not before.is_cell:
            before.last = _shift(part.first, -1)
        groups.append(part)
    return groups


def _gap(before: _Group, behind: _Group) -> int:
    """Days between two groups."""
    return (behind.first - before.last).days - 1


def _length(group: _Group) -> int:
    return (group.last - group.first).days + 1


def _give_air(groups: Sequence[_Group], room: float, widest: float) -> None:
    """Days before and after each stretch, as many as fit at the widest day, up to ``AIR``, where nothing touches it.

    The last stretch takes the days that are left over, as far as it may, so that a short article is not blown up.
    """
    fitting = int(room / widest)
    at_fold = [_gap(a, b) > 0 for a, b in pairwise(groups)]
    for air in range(AIR, -1, -1):
        near = min(air, 1)
        around = [
            (0, 0)
            if group.is_cell
            else (
                near if i and at_fold[i - 1] else 0,
                near if i == len(groups) - 1 else air if at_fold[i] else 0,
            )
            for i, group in enumerate(groups)
        ]
        spare = fitting - sum(_length(group) for group in groups if not group.is_cell) - sum(map(sum, around))
        if spare >= 0:
            break
    for group, (before, behind) in zip(groups, around, strict=True):
        group.first, group.last = _shift(group.first, -before), _shift(group.last, behind)
    last = max((number for number, group in enumerate(groups) if not group.is_cell), default=-1)
    if last + 1 < len(groups):
        spare = min(spare, _gap(groups[last], groups[last + 1]))
    if spare > 0:
        groups[last].last = _shift(groups[last].last, spare)


def _shift(day: date, days: int) -> date:
    """The day so many days later, at most the calendar's first or last."""
    return date.fromordinal(min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal()))
