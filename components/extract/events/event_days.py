"""The days in which an event may lie, from its date and the preposition before it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from components.extract.events import edtf
from components.extract.times import calendar_values as cal
from components.lang.timing import TimeWords
from components.model import Precision


@dataclass(frozen=True, slots=True)
class EventDays:
    """First and last day, both included; ``end`` is None while the event goes on. ``edtf`` spells the same."""

    start: date
    end: date | None
    precision: Precision
    edtf: str


def event_days(
    value: str,
    words: TimeWords,
    published: date | None,
    *,
    governing: str = "",
    edge: str = "",
    until: str | None = None,
) -> EventDays | None:
    """The days of an event dated by ``value``; None where the value is no date or the range runs backwards.

    ``governing`` is the preposition before the expression, ``edge`` its first word ("earlier this month" ends at
    publication), ``until`` the value that closes a range.
    """
    bounds = cal.days(value)
    if bounds is None:
        return None
    (first, last), precision = bounds, cal.precision(value)
    if until is not None:
        closing = cal.days(until)
        if closing is None or first > closing[1]:
            return None
        return EventDays(first, closing[1], precision, edtf.between(value, until))
    if governing in words.since:
        return EventDays(first, None, precision, edtf.ongoing(value))
    if published and governing in words.until and published < first:
        return EventDays(published, last, precision, edtf.between(published.isoformat(), value))
    if published and first <= published <= last and first < last:
        if edge in words.early:
            return EventDays(first, published, precision, edtf.some_day(first, published))
        if edge in words.late:
            return EventDays(published, last, precision, edtf.some_day(published, last))
    return EventDays(first, last, precision, edtf.of_value(value))


def lasting_until(first: date, last: date) -> EventDays:
    """All the days from the first to the last."""
    return EventDays(first, last, "day", f"{first.isoformat()}/{last.isoformat()}")


def lasting_since(first: date, precision: Precision) -> EventDays:
    """From about a day on, without an end."""
    return EventDays(first, None, precision, f"{first.isoformat()}~/..")


def sequel_days(cause: EventDays) -> EventDays:
    """What opens with another event and goes on."""
    return EventDays(cause.start, None, cause.precision, edtf.ongoing(cause.edtf))
