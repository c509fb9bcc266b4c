"""The sign for how an event's date is known, and the date as HTML's ``datetime`` has it."""

from __future__ import annotations

from datetime import timedelta

from components.html import Markup
from components.model import DateBasis, Event
from components.texts import unit_end

_SIGNS: dict[DateBasis, str] = {"stated": "g1", "resolved": "g2", "inferred": "g3"}


def sign(basis: DateBasis) -> Markup:
    """The sign for a way of knowing: filled, half, dotted. It always stands beside its word."""
    return Markup('<i class="sg {}" aria-hidden="true"></i>').format(_SIGNS[basis])


def datetime_value(event: Event) -> str:
    """The value of HTML's ``datetime`` for an event; "" where HTML has no form for it (an interval, what goes on)."""
    start, end = event.start_date, event.end_date
    if end is None or (end != start and end != unit_end(start, event.precision)):
        return ""
    match event.precision:
        case "week" if end == start + timedelta(days=6) and start.weekday() == 0:
            year, week, _ = start.isocalendar()
            return f"{year:04}-W{week:02}"
        case "month":
            return f"{start:%Y-%m}"
        case "year":
            return f"{start.year:04}"
        case "day":
            return start.isoformat()
    return ""
