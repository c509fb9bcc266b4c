"""The days in which an event may lie, and their spelling in the Extended Date/Time Format (EDTF, ISO 8601-2).

EDTF has no week: one day somewhere in a week is the set ``[2024-10-14..2024-10-20]``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from components.extract.times import calendar_values as cal
from components.lang.timing import TimeWords
from components.model import Precision

_CODES = {"SP": 21, "SU": 22, "FA": 23, "WI": 24, "Q1": 33, "Q2": 34, "Q3": 35, "Q4": 36, "H1": 40, "H2": 41}
"""How EDTF numbers the parts of a year."""


@dataclass(frozen=True, slots=True)
class EventDays:
    """First and last day, both included; ``end`` is None while the event goes on. ``edtf`` spells the same."""

    start: date
    end: date | None
    precision: Precision
    edtf: str


def event_days(
    value: str, words: TimeWords, published: date | None, *, governing: str = "", edge: str = "", until: str = ""
) -> EventDays | None:
    """The days of an event dated by ``value``; None where the value is no date or the range runs backwards.

    ``governing`` is the preposition before the expression, ``edge`` its first word ("earlier this month" ends at
    publication), ``until`` the value that closes a range.
    """
    bounds = cal.days(value)
    if bounds is None:
        return None
    (first, last), precision = bounds, cal.precision(value)
    if until:
        closing = cal.days(until)
        if closing is None or first > closing[1]:
            return None
        return EventDays(first, closing[1], precision, between(value, until))
    if governing in words.since:
        return EventDays(first, None, precision, ongoing(value))
    if published and governing in words.until and published < first:
        return EventDays(published, last, precision, between(published.isoformat(), value))
    if published and first <= published <= last and first < last:
        if edge in words.early:
            return EventDays(first, published, precision, some_day(first, published))
        if edge in words.late:
            return EventDays(published, last, precision, some_day(published, last))
    return EventDays(first, last, precision, of_value(value))


def lasting_until(first: date, last: date) -> EventDays:
    """All the days from the first to the last."""
    return EventDays(first, last, "day", f"{first.isoformat()}/{last.isoformat()}")


def lasting_since(first: date, precision: Precision) -> EventDays:
    """From about a day on, without an end."""
    return EventDays(first, None, precision, f"{first.isoformat()}~/..")


def of_value(value: str) -> str:
    """The TIMEX3 value in EDTF; the value must be a date (``calendar_values.days`` gives its days)."""
    value = value.partition("T")[0]
    if cal.grain(value) in ("W", "WE"):
        bounds = cal.days(value)
        return some_day(*bounds) if bounds else value
    if value[5:] in _CODES:
        return f"{value[:4]}-{_CODES[value[5:]]}"
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
