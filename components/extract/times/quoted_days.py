"""Days that a quotation counts from its own day: a "today" said on the eve of publication is that eve."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from components.extract.owning import Owners
from components.extract.text.quotation import find_quotations
from components.extract.text.reading import Reading
from components.extract.times import calendar_values as cal
from components.model import Timex

_COUNTED = frozenset({"today"})
"""Time rules whose expressions count from the day on which they are spoken."""
_LEDE = 2
"""Paragraphs in which the news is dated."""


def spoken_on_their_day(reading: Reading, timexes: Sequence[Timex]) -> list[Timex]:
    """The expressions, with "today" and "tonight" inside quotations counted from the day of the news.

    That is the first day told of in the first two paragraphs, where it is the eve of publication.
    """
    published = reading.article.published
    if published is None or not any(timex.rule in _COUNTED for timex in timexes):
        return list(timexes)
    quotations = ((reading.article.at(quotation.start, quotation.end), "") for quotation in find_quotations(reading))
    quoted = Owners(quotations)
    head = reading.paragraphs[:_LEDE][-1].end
    spoken = [quoted.touch(timex.span.start, timex.span.end) for timex in timexes]
    told = (
        cal.days(timex.value)
        for timex, said in zip(timexes, spoken, strict=True)
        if timex.span.start < head and not said
    )
    first = next((bounds[0] for bounds in told if bounds and bounds[0] == bounds[1]), None)
    today, eve = published.isoformat(), cal.moved(published, -1)
    if first != eve:
        return list(timexes)
    return [
        replace(timex, value=timex.value.replace(today, eve.isoformat()))
        if said and timex.rule in _COUNTED and timex.value
        else timex
        for timex, said in zip(timexes, spoken, strict=True)
    ]
