"""Calendar arithmetic on TIMEX3 values: days, weeks, months and their neighbours, with the standard library alone.

A value is a string such as ``2024-10-07``, ``2024-W42``, ``2024-W42-WE``, ``2024-10``, ``2024-Q3``, ``2024-H1``,
``2024-SU``, ``2024``, ``202`` (a decade), ``20`` (a century) or ``2024-03-03/2024-03-05``.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import lru_cache

from components.model import Precision

SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""First month of a season (meteorological, northern); winter runs into the next year."""

_GRAINS = {
    "D": re.compile(r"(\d{4})-(\d\d)-(\d\d)"),
    "WE": re.compile(r"(\d{4})-W(\d\d)-WE"),
    "W": re.compile(r"(\d{4})-W(\d\d)"),
    "Q": re.compile(r"(\d{4})-Q([1-4])"),
    "H": re.compile(r"(\d{4})-H([12])"),
    "S": re.compile(r"(\d{4})-(SP|SU|FA|WI)"),
    "M": re.compile(r"(\d{4})-(\d\d)"),
    "Y": re.compile(r"(\d{4})"),
    "DE": re.compile(r"(\d{3})"),
    "CE": re.compile(r"(\d{2})"),
}
"""How a value is written, by its unit: day, weekend, week, quarter, half, season, month, year, decade, century."""
PRECISION: dict[str, Precision] = {
    "D": "day", "WE": "week", "W": "week", "M": "month", "Q": "quarter", "S": "season", "H": "year", "Y": "year",
    "DE": "year", "CE": "year",
}  # fmt: skip
"""How exactly a value of the unit dates; what has no word of its own gets the next coarser one."""
_LONGEST = {"D": 1, "W": 7, "WE": 7, "M": 31, "Q": 92, "H": 184, "Y": 366, "DE": 3653, "CE": 36525}
"""Days of a unit."""
_VALUES_KEPT = 1 << 12
"""Values whose days are remembered."""
_MONTHS = {"M": 1, "Q": 3, "S": 3, "H": 6, "Y": 12, "DE": 120, "CE": 1200}


class Unresolved(Exception):
    """What has no day: the text tells none to count from, or the calendar has no such year."""


def grain(value: str) -> str | None:
    """The unit that the value names, None where it names none."""
    value = value.partition("T")[0]
    return next((unit for unit, form in _GRAINS.items() if form.fullmatch(value)), None)


def coarser(value: str, unit: str) -> bool:
    """Whether the value names a longer time than the unit, so that no single unit can be told from it."""
    bounds = days(value)
    return bounds is None or (bounds[1] - bounds[0]).days >= _LONGEST[unit]


def precision(value: str) -> Precision:
    """How exactly the value dates."""
    return PRECISION[grain(value.partition("/")[0]) or "Y"]


@lru_cache(maxsize=_VALUES_KEPT)
def days(value: str | None) -> tuple[date, date] | None:
    """First and last day of the value; None for durations, sets, references and impossible dates."""
    first, slash, last = (value or "").partition("/")
    if slash:
        opens, closes = days(first), days(last)
        return (opens[0], closes[1]) if opens and closes and opens[0] <= closes[1] else None
    first = first.partition("T")[0]
    for unit, form in _GRAINS.items():
        if match := form.fullmatch(first):
            with suppress(ValueError, Unresolved):
                return _days_of(unit, *match.groups())
    return None


def _days_of(unit: str, written: str, part: str = "1", day: str = "") -> tuple[date, date]:
    """First and last day; ValueError where the calendar has no such day or week."""
    year = int(written)
    if day:
        return (date(year, int(part), int(day)),) * 2
    if unit in ("W", "WE"):
        monday = date.fromisocalendar(year, int(part), 1)
        return moved(monday, 5 if unit == "WE" else 0), moved(monday, 6)
    length = _MONTHS[unit]
    year *= max(1, length // 12)
    month = SEASONS[part] if unit == "S" else (int(part) - 1) * length + 1
    later, last = divmod(month + length - 2, 12)
    # The first decade and century open with the year 1: there is no year 0.
    opens = date(year if unit not in ("DE", "CE") else max(year, MINYEAR), month, 1)
    return opens, date(year + later, last + 1, calendar.monthrange(year + later, last + 1)[1])


def as_day(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none such."""
    exists = MINYEAR <= year <= MAXYEAR and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]
    return date(year, month, day) if exists else None


def moved(day: date, count: int) -> date:
    """The day so many days on."""
    try:
        return day + timedelta(count)
    except OverflowError:
        raise Unresolved from None


def unit_value(day: date, unit: str, count: int = 0) -> str:
    """The calendar unit that holds the day, or the one so many units on, at the unit's own grain.

    ``unit`` is D, W, WE (weekend), M, Q, H (half year), Y, DE (decade) or CE (century).
    """
    then = day_offset(day.replace(day=1) if unit in _MONTHS else day, unit, count)
    if unit == "D":
        return then.isoformat()
    if unit in ("W", "WE"):
        year, week, _ = then.isocalendar()
        return f"{year:04d}-W{week:02d}" + ("-WE" if unit == "WE" else "")
    if unit in ("Q", "H"):
        return f"{then.year:04d}-{unit}{(then.month - 1) // _MONTHS[unit] + 1}"
    return then.isoformat()[: {"M": 7, "Y": 4, "DE": 3, "CE": 2}[unit]]


def day_offset(day: date, unit: str, count: int) -> date:
    """The same day so many units on; the last of the month where that has no such day."""
    if unit not in _MONTHS:
        return moved(day, count * (1 if unit == "D" else 7))
    year, month = divmod(day.year * 12 + day.month - 1 + count * _MONTHS[unit], 12)
    if not MINYEAR <= year <= MAXYEAR:
        raise Unresolved
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def steps(now: int, then: int, cycle: int, *, direction: int) -> int:
    """From one place in a cycle on to the next such other (1) or back to the last (-1); not to itself with 2 and -2."""
    if direction < 0:
        return -steps(then, now, cycle, direction=-direction)
    return (then - now) % cycle or (cycle if direction == 2 else 0)


def weekday_near(day: date, weekday: int, *, direction: int) -> date:
    """The weekday (Monday is 1) on or before the day (-1), on or after it (1), strictly before (-2) or after (2)."""
    return moved(day, steps(day.isoweekday(), weekday, 7, direction=direction))


def nearest(day: date, days: Sequence[date], *, direction: int) -> date:
    """Of the days the latest up to the day (-1), the first from it on (1), the nearest (0); any if there is none."""
    if direction:
        days = [that for that in days if (that - day).days * direction >= 0] or days
    return min(days, key=lambda that: abs((that - day).days))


def weekday_of_month(year: int, month: int, weekday: int, which: int) -> date:
    """The first, second … such weekday (Monday is 1) of a month, or the last (-1); it may lie beyond its month."""
    if which < 0:
        return moved(weekday_of_month(year + month // 12, month % 12 + 1, weekday, 1), -7)
    return moved(weekday_near(date(year, month, 1), weekday, direction=1), 7 * (which - 1))


def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar (the algorithm of Meeus, Jones and Butcher)."""
    golden, century, rest = year % 19, year // 100, year % 100
    leap, lunar = century // 4, (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leap - lunar + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    shift = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def season_of(day: date) -> tuple[int, str]:
    """Year and code of the season that holds the day; January and February belong to the winter before."""
    if day.month < 3:
        return day.year - 1, "WI"
    return day.year, ("SP", "SU", "FA", "WI")[(day.month - 3) // 3]
