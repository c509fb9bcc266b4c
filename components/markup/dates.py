"""How an event's date is shown: the days, the word and the sign for how they are known."""

from __future__ import annotations

from datetime import timedelta

from markupsafe import Markup

from components.model import DateBasis, Event
from components.texts import Texts, unit_end

_SIGNS: dict[DateBasis, str] = {"stated": "g1", "resolved": "g2", "inferred": "g3"}


def sign(basis: DateBasis) -> Markup:
    """The sign for a way of knowing: filled, half, dotted. It always stands beside its word."""
    return Markup('<i class="sg {}" aria-hidden="true"></i>').format(_SIGNS[basis])


def event_days(texts: Texts, event: Event) -> str:
    """The days of an event, no more exact than they are known: "14–20 Oct 2024", "since 7 Oct 2023"."""
    return texts.interval(event.start_date, event.end_date, event.precision)


def basis_word(texts: Texts, event: Event) -> str:
    """How the date is known, and what of it is not: "worked out, day not given"."""
    words = [texts(f"basis.{event.basis}")]
    if event.end_date is None:
        words.append(texts("basis.no-end"))
    elif event.precision != "day" and "/" not in event.edtf:
        # EDTF "[a..b]" is one day somewhere in the unit, "a/b" all of it.
        words.append(texts("basis.no-day"))
    return texts("list.comma").join(words)


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
