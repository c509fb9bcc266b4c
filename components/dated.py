"""How an event's date is said: the days, and the words for how they are known."""

from __future__ import annotations

from components.model import Event
from components.texts import Texts


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
