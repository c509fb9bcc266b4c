"""What a time rule does with its words: one function an operation, from the groups of a match to a TIMEX3 value.

Each takes a ``Found`` and gives an ``Outcome``, or None where the words are no time expression after all. A value is
never finer than the words: "two weeks ago" is a week, "a year ago" a year.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from components.extract.times import day_operations as days
from components.extract.times import length_operations as lengths
from components.extract.times import moment_operations as moments
from components.extract.times import month_operations as months
from components.extract.times import told_operations as told
from components.extract.times import unit_operations as units
from components.extract.times.found import Found, Outcome

Operation = Callable[[Found], Outcome | None]

OPERATIONS: Mapping[str, Operation] = {
    "ago": lengths.ago,
    "calendar": days.calendar_date,
    "century": units.century,
    "closing-day": told.closing_day,
    "decade": units.decade,
    "day-number": days.day_number,
    "day-spelled": days.day_spelled,
    "deictic": days.deictic,
    "duration": lengths.duration,
    "hours": lengths.hours_and_minutes,
    "from-day": lengths.from_day,
    "later": lengths.later,
    "moment": moments.moment,
    "months": months.first_months,
    "months-joined": months.months_joined,
    "neighbour": told.neighbour,
    "nth-weekday": months.nth_weekday,
    "overnight": moments.overnight,
    "part-named": moments.part_named,
    "part-told": moments.part_told,
    "quarter": units.quarter,
    "range": days.days_from_to,
    "rate": lengths.rate,
    "recurring": lengths.recurring,
    "reference": lengths.reference,
    "references": lengths.references,
    "same": months.same_unit,
    "season": units.season,
    "set": lengths.every,
    "slashed": days.slashed,
    "told-moment": told.told_moment,
    "told-month": told.told_month,
    "unit": units.unit,
    "unit-beyond": units.unit_beyond,
    "vague": lengths.vague,
    "weekday": days.weekday,
    "weekend": units.weekend,
    "weekof": months.week_of,
    "year": units.year,
    "years-joined": units.years_joined,
}
"""The operations that a rule of the language file may name."""
