"""Days that a quotation counts from its own day: a "today" said on the eve of publication is that eve."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from components.extract.owning import Taken
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
    quoted = Taken(reading.article.at(quotation.start, quotation.end) for quotation in find_quotations(reading))
    unquoted = [timex for timex in timexes if not quoted.hold(timex.span.start, timex.span.end)]
    news = _day_of_news(reading, unquoted, published)
    if news is None:
        return list(timexes)
    today = published.isoformat()
    return [
        replace(timex, value=news.isoformat() + timex.value.removeprefix(today))
        if timex.rule in _COUNTED and timex.value and timex.value.startswith(today) and timex not in unquoted
        else timex
        for timex in timexes
    ]


def _day_of_news(reading: Reading, unquoted: Sequence[Timex], published: date) -> date | None:
    """The first day told of at the head of the article, if it is the eve of publication."""
    end = reading.paragraphs[min(_LEDE, len(reading.paragraphs)) - 1].end if reading.paragraphs else 0
    first = next((day for timex in unquoted if timex.span.start < end and (day := _one_day(timex)) is not None), None)
    return first if first == cal.moved(published, -1) else None


def _one_day(timex: Timex) -> date | None:
    bounds = cal.days(timex.value) if timex.type in ("DATE", "TIME") else None
    return bounds[0] if bounds and bounds[0] == bounds[1] else None
