"""The folded day scale of the timeline: where a day lies, in pixels, and which empty stretches are folded.

Between two dates that lie far apart a plain scale is mostly nothing. Here a gap in which no event begins or ends for
more than ``FOLD_AFTER`` days is drawn as a fold of fixed width that says how many days it hides; between the folds
every day has the same width.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

FOLD_AFTER = 30
"""Days without a beginning or an end after which a gap folds: about a month, the coarsest label of the axis."""

AIR = 4
"""Days shown on each side of a fold beyond the dated ones, so that a mark's label has room."""

DAY_WIDTH = 25.0
"""Widest a day is drawn, in pixels: a sign of 12 and its day number fit."""

FOLD_WIDTH = 72.0
"""Width of a fold, in pixels, where there is room for its count of days."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Consecutive days drawn side by side: ``first`` and ``last`` included, from pixel ``x`` on."""

    first: date
    last: date
    x: float

    @property
    def days(self) -> int:
        """How many days the stretch has."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True)
class Fold:
    """A gap drawn as a fold from pixel ``x`` on; ``days`` are hidden in it."""

    x: float
    width: float
    days: int


@dataclass(frozen=True, slots=True)
class FoldedScale:
    """Days to pixels. ``stretches`` and the ``folds`` between them alternate, in the order of time."""

    width: float
    day: float
    stretches: tuple[Stretch, ...]
    folds: tuple[Fold, ...]

    def x(self, day: date) -> float:
        """The left edge of a day; a day inside a fold lies in proportion, one outside the scale at its edge."""
        for i, stretch in enumerate(self.stretches):
            if day < stretch.first:
                if i == 0:
                    return stretch.x
                before, fold = self.stretches[i - 1], self.folds[i - 1]
                return fold.x + fold.width * ((day - before.last).days - 1) / max(1, fold.days)
            if day <= stretch.last:
                return stretch.x + (day - stretch.first).days * self.day
        return self.width

    def shows(self, day: date) -> bool:
        """Whether the day is drawn, not folded away and not beyond the edges."""
        return any(stretch.first <= day <= stretch.last for stretch in self.stretches)


def folded_scale(
    days: Iterable[date], width: float, *, widest: float = DAY_WIDTH, fold: float = FOLD_WIDTH
) -> FoldedScale:
    """The scale on which all the given days are drawn; without any, one without stretches.

    ``widest`` is about how wide a day may be, ``fold`` how wide a fold; what room is left goes to days after the last.
    """
    marks = sorted(set(days))
    if not marks:
        return FoldedScale(width, widest, (), ())
    groups = [[marks[0]]]
    for day in marks[1:]:
        if (day - groups[-1][-1]).days - 1 > FOLD_AFTER:
            groups.append([day])
        else:
            groups[-1].append(day)
    folds = len(groups) - 1
    fold_width = min(fold, 0.4 * width / folds) if folds else 0.0
    room = width - folds * fold_width
    spans = _aired(groups, room, widest)
    total = sum((last - first).days + 1 for first, last in spans)
    day_width = room / total
    stretches: list[Stretch] = []
    folded: list[Fold] = []
    x = 0.0
    for i, (first, last) in enumerate(spans):
        stretches.append(Stretch(first, last, x))
        x += stretches[-1].days * day_width
        if i < folds:
            folded.append(Fold(x, fold_width, (spans[i + 1][0] - last).days - 1))
            x += fold_width
    return FoldedScale(width, day_width, tuple(stretches), tuple(folded))


def _aired(groups: list[list[date]], room: float, widest: float) -> list[tuple[date, date]]:
    """First and last day of each stretch, with as much air after it as fits at the widest day, up to ``AIR``.

    The last stretch takes the days that are left over, so that a short article is not blown up.
    """
    fitting = int(room / widest)
    for air in range(AIR, -1, -1):
        near = min(air, 1)
        spans = [
            (_shift(group[0], -near if i else 0), _shift(group[-1], air if i < len(groups) - 1 else near))
            for i, group in enumerate(groups)
        ]
        spare = fitting - sum((last - first).days + 1 for first, last in spans)
        if spare >= 0:
            break
    if spare > 0:
        spans[-1] = (spans[-1][0], _shift(spans[-1][1], spare))
    return spans


def _shift(day: date, days: int) -> date:
    """The day so many days later, at most the calendar's first or last."""
    return date.fromordinal(min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal()))
