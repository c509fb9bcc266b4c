"""Time rules that name a moment or a part of a day: clock times, "last night", "by nightfall", "overnight"."""

from __future__ import annotations

from datetime import date
from itertools import takewhile

from components.extract.times import calendar_values as cal
from components.extract.times.found import ANCHORS, Found, Outcome
from components.extract.times.named_days import clock_time, named_day, on

_SMALL_HOURS = "06:00"
"""The clock time before which the night goes on."""
_LEDE = 2
"""Paragraphs in which the news is dated."""
_FRESH = 7
"""Days before publication in which the news lies, where several days are told at the head."""


def moment(found: Found) -> Outcome | None:
    """A clock time or a part of a day, on the day named with it, before it in its sentence, or of publication."""
    clock = clock_time(found)
    if clock is None and (not found.part or found.get("hour") or found.get("hourname")):
        return None
    if clock is None and found.weekday and found.get("part").endswith(found.reading.language.counts.plural_ending):
        return Outcome(f"XXXX-WXX-{found.weekday}{found.part}", type="SET")
    part = f"T{clock}" if clock else found.part
    if clock and found.get("zone") in found.words.universal:
        part += "Z"
    named = named_day(found)
    if named is None and not found.part:
        return on((_day_of_clock(found, clock or ""), "default"), part)
    if named is None:
        if found.shift is None:
            return None
        named = cal.moved(found.published, found.shift), "resolved"
    return on(named, part)


def _day_of_clock(found: Found, clock: str) -> date:
    """The day of a clock time that names none; after midnight and in the small hours of a night told that behind it."""
    day = _day_spoken_of(found)
    if day == found.reading.article.published:
        return day
    goes_on = bool(clock) and clock < _SMALL_HOURS and _night_told(found, day)
    return cal.moved(day, 1) if clock == "00:00" or goes_on else day


def overnight(found: Found) -> Outcome | None:
    """The night of the day named with it or before it in its sentence, or the last before publication.

    Before a noun it modifies that ("an overnight train"), but "overnight shelling" tells when the shells fell.
    """
    named, happenings = named_day(found), found.reading.language.happenings
    if named is not None:
        return on((cal.moved(named[0], -1 if found.get("into") else 0), named[1]), "TNI")
    if found.word_before() in happenings.determiners or found.modifies() and found.word_after() not in happenings.nouns:
        return None
    day, published = _day_in_sentence(found) or found.published, found.published
    if day >= published or found.spoken_last():
        day = cal.moved(min(day, published), -1)
    return on((day, "resolved"), "TNI")


def part_told(found: Found) -> Outcome | None:
    """ "Through the night", "most of the morning", "by nightfall", "in the late afternoon": of the day told before."""
    words, happenings, after = found.words, found.reading.language.happenings, found.word_after()
    at = max(1, found.reading.token_at(found.start)) - 1
    before, behind = found.word_before(), found.reading.tokens[at - 1].lower
    bare = found.get("part") in words.named_parts
    most = before in found.reading.language.counts.of and behind in words.most
    opens = found.reading.tokens[at].start == found.reading.sentence_at(found.start).span.start
    placed = before in words.part_openers and (bare or found.get("within") or opens)
    if not (before in words.throughout or most or placed):
        return None
    if not opens and found.opens_noun() and after not in happenings.subjects | happenings.determiners:
        return None
    day = _day_spoken_of(found)
    return on((cal.moved(day, bare and _night_told(found, day)), "default"), found.part)


def _night_told(found: Found, day: date) -> bool:
    """Whether the night or evening of the day was told of, so that dawn and small hours are those of the next."""
    nights = (f"{day.isoformat()}TNI", f"{day.isoformat()}TEV")
    return any(timex.value in nights for timex in found.before[-ANCHORS:])


def _day_spoken_of(found: Found) -> date:
    """The day of a clock time that names none.

    That is one named in its sentence, else the last told in its paragraph, else that of the news, told at the head of
    the article, else the last told anywhere, else publication.
    """
    if (day := _day_in_sentence(found)) is not None:
        return day
    paragraphs, known = found.reading.paragraphs, found.reading.article.published
    here = max((paragraph.start for paragraph in paragraphs if paragraph.start <= found.start), default=0)
    news = found.days_told(0, paragraphs[min(_LEDE, len(paragraphs)) - 1].end)
    fresh = [day for day in news if known and (known - day).days <= _FRESH]
    if told := found.days_told(here, found.start)[:1] or fresh[:1] or news[-1:]:
        return told[0]
    anchor = found.anchor(narrow=True, until=known)
    return anchor[0] if anchor else found.published


def _day_in_sentence(found: Found) -> date | None:
    """The day named last before it in its sentence."""
    here = found.reading.sentence_at(found.start).span.start
    same = takewhile(lambda timex: timex.span.start >= here, reversed(found.before))
    return next((days[0] for timex in same if (days := cal.days(timex.value)) and days[0] == days[1]), None)
