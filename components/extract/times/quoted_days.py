"""Days that a quotation counts from its own day: the "today" of someone who spoke on Thursday is that Thursday."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from components.extract.text.quotation import find_quotations
from components.extract.text.reading import Reading
from components.extract.times import calendar_values as cal
from components.model import Timex

_COUNTED = frozenset({"today"})
"""Time rules whose expressions count from the day on which they are spoken."""
_SAID = 5
"""Tokens between a verb of speech and the day of what was said."""
_LEDE = 2
"""Paragraphs in which the news is dated."""


def spoken_on_their_day(reading: Reading, timexes: Sequence[Timex]) -> list[Timex]:
    """The expressions, with "today" and its like inside quotations counted from the day on which they were said.

    That day is the one which the sentence gives outside the quotation ("…, she said on Thursday"). Where it gives none,
    "today" and "tonight" are those of the news where its first day, in the first two paragraphs, is the eve of
    publication.
    """
    published = reading.article.published
    if published is None or not any(timex.rule in _COUNTED for timex in timexes):
        return list(timexes)
    quoted = [(quotation.start, quotation.end) for quotation in find_quotations(reading)]
    unquoted = [timex for timex in timexes if not any(start < timex.span.start < end for start, end in quoted)]
    news = _day_of_news(reading, unquoted, published)
    told = []
    for timex in timexes:
        if timex.rule in _COUNTED and timex not in unquoted:
            day = _day_of_speech(reading, timex, unquoted, published)
            named = reading.language.time.deictics.get(timex.span.text.lower().split()[-1])
            timex = _moved(timex, published, day or (news if named == 0 else None))
        told.append(timex)
    return told


def _moved(timex: Timex, published: date, day: date | None) -> Timex:
    counted, (_, time, part) = cal.days(timex.value), (timex.value or "").partition("T")
    if day is None or counted is None:
        return timex
    moved = cal.moved(counted[0], (day - published).days)
    return replace(timex, value=f"{moved.isoformat()}{time}{part}") if moved else timex


def _day_of_speech(reading: Reading, spoken: Timex, unquoted: Sequence[Timex], published: date) -> date | None:
    """The day outside the quotation in the sentence of the expression, behind a verb of speech."""
    sentence, speech = reading.sentence_at(spoken.span.start).span, reading.language.happenings.speech
    for timex in unquoted:
        if not sentence.start <= timex.span.start < sentence.end:
            continue
        day, at = _one_day(timex), reading.token_at(timex.span.start)
        said = any(token.lower in speech for token in reading.tokens[max(0, at - _SAID) : at])
        if said and day is not None and day <= published:
            return day
    return None


def _day_of_news(reading: Reading, unquoted: Sequence[Timex], published: date) -> date | None:
    """The first day told of at the head of the article, if it is the eve of publication."""
    end = reading.paragraphs[min(_LEDE, len(reading.paragraphs)) - 1].end if reading.paragraphs else 0
    first = next((day for timex in unquoted if timex.span.start < end and (day := _one_day(timex)) is not None), None)
    return first if first == cal.moved(published, -1) else None


def _one_day(timex: Timex) -> date | None:
    bounds = cal.days(timex.value) if timex.type in ("DATE", "TIME") else None
    return bounds[0] if bounds and bounds[0] == bounds[1] else None
