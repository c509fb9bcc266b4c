"""The events that are found in a text, and what their dates look like."""

from __future__ import annotations

import re
from datetime import date

from components.extract.events.events import find_events
from components.extract.text.reading import as_printed, read
from components.extract.times.timex import find_timexes
from components.lang import LANGUAGES
from components.model import Article, Event

PUBLISHED = date(2024, 10, 23)
EDTF_DAY = r"\d{4}-\d\d-\d\d"
EDTF_PART = rf"(?:{EDTF_DAY}|\d{{4}}-(?:[0-3]\d|4[01])|\d{{4}}|\d{{3}}X|\d\dXX)"
EDTF = re.compile(rf"{EDTF_PART}~?(?:/(?:{EDTF_PART}~?|\.\.))?|\[{EDTF_DAY}\.\.{EDTF_DAY}\]")
"""The forms of EDTF in use here, from the Library of Congress's specification."""


def found(text: str, published: date | None = PUBLISHED) -> list[Event]:
    reading = read(Article("made-up", text, published=published), LANGUAGES["en"])
    return list(as_printed(tuple(find_events(reading, find_timexes(reading), [])), reading))


def dated(text: str) -> list[tuple[str, str, str | None]]:
    return [
        (event.span.text, event.start_date.isoformat(), event.end_date.isoformat() if event.end_date else None)
        for event in found(text)
    ]
