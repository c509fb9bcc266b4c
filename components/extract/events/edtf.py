"""Dates of events in the Extended Date/Time Format (EDTF, ISO 8601-2), levels 0 to 2.

EDTF has no week: one day somewhere in a week is the set ``[2024-10-14..2024-10-20]``.
"""

from __future__ import annotations

from datetime import date

from components.extract.times import calendar_values as cal

_SEASON_CODES = {"SP": "21", "SU": "22", "FA": "23", "WI": "24"}


def of_value(value: str) -> str:
    """The TIMEX3 value in EDTF; the value must be a date (``calendar_values.days`` gives its days)."""
    value = value.partition("T")[0]
    if "/" in value:
        return value
    kind = cal.grain(value)
    if kind in ("week", "weekend"):
        bounds = cal.days(value)
        return some_day(*bounds) if bounds else value
    if kind == "quarter":
        return f"{value[:4]}-{32 + int(value[-1])}"
    if kind == "half":
        return f"{value[:4]}-{39 + int(value[-1])}"
    if kind == "season":
        return f"{value[:4]}-{_SEASON_CODES[value[-2:]]}"
    return value.ljust(4, "X")


def some_day(first: date, last: date) -> str:
    """One day of those from the first to the last."""
    return first.isoformat() if first == last else f"[{first.isoformat()}..{last.isoformat()}]"


def ongoing(value: str) -> str:
    """From the value's time on, without an end; a week or an open set gives its first day as approximate."""
    return f"{_opens(of_value(value))}/.."


def between(first: str, last: str) -> str:
    """From one value's time to the other's; sets count from their first, to their last day."""
    closes = of_value(last)
    closes = f"{closes[-11:-1]}~" if closes.startswith("[") else closes.rpartition("/")[2]
    return f"{_opens(of_value(first))}/{closes}"


def _opens(spelled: str) -> str:
    return f"{spelled[1:11]}~" if spelled.startswith("[") else spelled.partition("/")[0]
