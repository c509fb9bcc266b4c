"""Days that a quotation counts from its own day: a "today" said on the eve of publication is that eve."""

from __future__ import annotations

from dataclasses import replace

from components.extract.owning import Owners
from components.extract.text.quotation import find_quotations
from components.extract.text.reading import Reading
from components.extract.times import calendar_values as cal
from components.extract.times.found import lede_end
from components.model import Timex

_COUNTED = frozenset({"today"})
"""Time rules whose expressions count from the day on which they are spoken."""


def spoken_on_their_day(reading: Reading, timexes: list[Timex]) -> list[Timex]:
    """The expressions, with "today" and "tonight" inside quotations counted from the day of the news.

    That is the first day told of in the first two paragraphs, where it is the eve of publication.
    """
    published = reading.article.published
    if published is None or not any(timex.rule in _COUNTED for timex in timexes):
        return timexes
    quoted = Owners((reading.article.at(mark.start, mark.end), "") for mark in find_quotations(reading))
    spoken = {timex for timex in timexes if quoted.touch(timex.span.start, timex.span.end)}
    told = (cal.days(timex.value) for timex in timexes if timex.span.start < lede_end(reading) and timex not in spoken)
    first = next((bounds[0] for bounds in told if bounds and bounds[0] == bounds[1]), None)
    today, eve = published.isoformat(), cal.moved(published, -1)
    if first != eve:
        return timexes
    counted = {timex for timex in spoken if timex.rule in _COUNTED}
    return [
        replace(timex, value=timex.value.replace(today, eve.isoformat())) if timex.value and timex in counted else timex
        for timex in timexes
    ]
