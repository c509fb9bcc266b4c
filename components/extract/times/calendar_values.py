"""Calendar arithmetic on TIMEX3 values: days, weeks, months and their neighbours, with the standard library alone.

A value is a string such as ``2024-10-07``, ``2024-W42``, ``2024-W42-WE``, ``2024-10``, ``2024-Q3``, ``2024-H1``,
``2024-SU``, ``2024``, ``202`` (a decade), ``20`` (a century) or ``2024-03-03/2024-03-05``. A function that would leave
the years 1 to 9999 returns None.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from datetime import date, timedelta

from components.model import Precision

SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""First month of a season (meteorological, northern); winter runs into the next year."""

_GRAINS = (
    ("day", re.compile(r"(\d{4})-(\d\d)-(\d\d)")),
    ("weekend", re.compile(r"(\d{4})-W(\d\d)-WE")),
    ("week", re.compile(r"(\d{4})-W(\d\d)")),
    ("quarter", re.compile(r"(\d{4})-Q([1-4])")),
    ("half", re.compile(r"(\d{4})-H([12])")),
    ("season", re.compile(r"(\d{4})-(SP|SU|FA|WI)")),
    ("month", re.compile(r"(\d{4})-(\d\d)")),
    ("year", re.compile(r"(\d{4})")),
    ("decade", re.compile(r"(\d{3})")),
    ("century", re.compile(r"(\d{2})")),
)
_PRECISION: dict[str, Precision] = {
    "day": "day", "weekend": "week", "week": "week", "month": "month", "quarter": "quarter", "season": "season",
    "half": "year", "year": "year", "decade": "year", "century": "year",
}  # fmt: skip
_MONTHS_IN = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}


def grain(value: str) -> str | None:
    """What the value names: day, weekend, week, month, quarter, half, season, year, decade, century; else None."""
    value = value.partition("T")[0]
    return next((name for name, form in _GRAINS if form.fullmatch(value)), None)


def coarser(value: str, unit: str) -> bool:
    """Whether the value names a longer time than the unit, so that no single unit can be told from it."""
    bounds, longest = (
        days(value),
        {"D": 1, "W": 7, "WE": 7, "M": 31, "Q": 92, "H": 184, "Y": 366, "DE": 3653, "CE": 36525},
    )
    return bounds is None or (bounds[1] - bounds[0]).days + 1 > longest.get(unit.lstrip("0123456789"), 1)


def precision(value: str) -> Precision:
    """How exactly the value dates; what has no word of its own gets the next coarser one."""
    return _PRECISION[grain(value.partition("/")[0]) or "year"]


def days(value: str | None) -> tuple[date, date] | None:
    """First and last day of the value; None for durations, sets, references and impossible dates."""
    if not value or value.startswith("P"):
        return None
    first, slash, last = value.partition("/")
    if slash:
        opens, closes = days(first), days(last)
        return (opens[0], closes[1]) if opens and closes and opens[0] <= closes[1] else None
    value = value.partition("T")[0]
    for name, form in _GRAINS:
        if match := form.fullmatch(value):
            return _days_of(name, *match.groups())
    return None


def _days_of(name: str, *parts: str) -> tuple[date, date] | None:
    year = int(parts[0])
    if name == "day":
        return (day, day) if (day := as_day(year, int(parts[1]), int(parts[2]))) else None
    if name in ("week", "weekend"):
        monday = week_start(year, int(parts[1]))
        if monday is None:
            return None
        return (monday, monday + timedelta(6)) if name == "week" else (monday + timedelta(5), monday + timedelta(6))
    if name == "season":
        return months(year, SEASONS[parts[1]], 3)
    if name in ("decade", "century"):
        years = 10 if name == "decade" else 100
        return months(year * years, 1, 12 * years)
    length = _MONTHS_IN[name]
    number = int(parts[1]) if len(parts) > 1 else 1
    return months(year, (number - 1) * length + 1, length) if (number - 1) * length < 12 and number else None


def as_day(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none such."""
    if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]):
        return None
    return date(year, month, day)


def week_start(year: int, week: int) -> date | None:
    """The Monday of an ISO week."""
    if not (1 <= year <= 9998 and 1 <= week <= 53):
        return None
    exists = week < 53 or date(year, 12, 28).isocalendar()[1] == 53
    return date.fromisocalendar(year, week, 1) if exists else None


def months(year: int, month: int, count: int) -> tuple[date, date] | None:
    """First and last day of so many months from the given one."""
    ends = year * 12 + month - 1 + count - 1
    if not (1 <= year <= 9999 and 12 <= ends < 120000):
        return None
    end_year, end_month = divmod(ends, 12)
    return date(year, month, 1), date(end_year, end_month + 1, calendar.monthrange(end_year, end_month + 1)[1])


def moved(day: date, count: int) -> date | None:
    """The day so many days on."""
    ordinal = day.toordinal() + count
    return date.fromordinal(ordinal) if 1 <= ordinal <= date.max.toordinal() else None


def week_value(day: date, *, weekend: bool = False) -> str:
    """The ISO week of a day (or its weekend)."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}" + ("-WE" if weekend else "")


def unit_value(day: date, unit: str, count: int = 0) -> str | None:
    """The calendar unit that holds the day, or the one so many units on, at the unit's own grain.

    ``unit`` is D, W, WE (weekend), M, Q, H (half year), Y, DE (decade) or CE (century).
    """
    if abs(count) > 120000:
        return None
    if unit in ("D", "W", "WE"):
        day_then = moved(day, count if unit == "D" else 7 * count)
        if unit == "D":
            return day_then.isoformat() if day_then else None
        if day_then is None or not 2 <= day_then.year <= 9998:
            return None
        return week_value(day_then, weekend=unit == "WE")
    if unit in ("M", "Q", "H"):
        length = {"M": 1, "Q": 3, "H": 6}[unit]
        index = (day.year * 12 + day.month - 1) // length + count
        year, number = divmod(index, 12 // length)
        if not 1 <= year <= 9999:
            return None
        return f"{year:04d}-{number + 1:02d}" if unit == "M" else f"{year:04d}-{unit}{number + 1}"
    width = {"Y": 1, "DE": 10, "CE": 100}[unit]
    index = day.year // width + count
    digits = 4 - len(str(width)) + 1
    return f"{index:0{digits}d}" if 1 <= index * width <= 9999 else None


def day_offset(day: date, unit: str, count: int) -> date | None:
    """The same day so many units on; the last of the month where that has no such day."""
    if abs(count) > 120000:
        return None
    if unit in ("D", "W"):
        return moved(day, count * (7 if unit == "W" else 1))
    length = {"M": 1, "Q": 3, "H": 6, "Y": 12, "DE": 120, "CE": 1200}.get(unit)
    if length is None:
        return None
    year, month = divmod(day.year * 12 + day.month - 1 + count * length, 12)
    if not 1 <= year <= 9999:
        return None
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def weekday_near(day: date, weekday: int, *, direction: int) -> date | None:
    """The weekday (Monday is 1) on or before the day (-1), on or after it (1), strictly before (-2) or after (2)."""
    if direction < 0:
        back = (day.isoweekday() - weekday) % 7
        return moved(day, -(back or (7 if direction == -2 else 0)))
    ahead = (weekday - day.isoweekday()) % 7
    return moved(day, ahead or (7 if direction == 2 else 0))


def nearest(day: date, days: Sequence[date], *, direction: int) -> date | None:
    """Of the days the latest up to the day (-1), the first from it on (1), the nearest (0); any if there is none."""
    if direction:
        days = [that for that in days if (that - day).days * direction >= 0] or days
    return min(days, key=lambda that: abs((that - day).days), default=None)


def weekday_of_month(year: int, month: int, weekday: int, which: int) -> date | None:
    """The first, second … such weekday (Monday is 1) of a month, or the last (-1); None where it has none such."""
    bounds = months(year, month, 1)
    if bounds is None or not which:
        return None
    edge, side = (bounds[0], 1) if which > 0 else (bounds[1], -1)
    near = weekday_near(edge, weekday, direction=side)
    day = moved(near, 7 * (which - side)) if near else None
    return day if day and bounds[0] <= day <= bounds[1] else None


def easter(year: int) -> date | None:
    """Easter Sunday in the Gregorian calendar (the algorithm of Meeus, Jones and Butcher)."""
    if not 1583 <= year <= 9999:
        return None
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


def season_told(day: date, code: str) -> str:
    """The season of that name in the year of the day's own season: January is told with the year before."""
    return f"{season_of(day)[0]:04d}-{code}"
