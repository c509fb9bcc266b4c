"""Time rules read against the days told before: clock times, parts of a day, "the next day", "that June"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from components.extract.times import calendar_values as cal
from components.extract.times.found import ANCHORS, Found, Outcome, lede_end
from components.extract.times.named_days import clock_time, named_day, on

_SMALL_HOURS = "06:00"
"""The clock time before which the night goes on."""
_FRESH = 7
"""Days before publication in which the news lies, where several days are told at the head."""


def moment(found: Found) -> Outcome | None:
    """A clock time or a part of a day, on the day named with it, before it in its sentence, or of publication."""
    clock = clock_time(found)
    if clock is None and (not found.part or found.get("hour") or found.get("hourname")):
        return None
    if clock is None and found.weekday and found.get("part").endswith(found.counts.plural_ending):
        return Outcome(f"XXXX-WXX-{found.weekday}{found.part}", type="SET")
    part = f"T{clock}" if clock else found.part
    if clock and found.get("zone") in found.words.universal:
        part += "Z"
    named = named_day(found)
    if named is None and clock and _recurs(found):
        return Outcome(f"XXXX-XX-XXT{clock}", type="SET")
    if named is None and not found.part:
        return on((_day_of_clock(found, clock or ""), "default"), part)
    if named is None:
        if found.shift is None:
            return None
        named = cal.moved(found.published, found.shift), "resolved"
    return on(named, part)


def _recurs(found: Found) -> bool:
    """Whether it is the time of every day: "every night at | 9pm |", "by | 8pm | each night"."""
    told = found.before[-1] if found.before else None
    between = found.reading.article.text[told.span.end : found.start].split() if told and told.type == "SET" else []
    return found.word_after() in found.words.each or len(between) == 1 and between[0] in found.words.clock_openers


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
    named, happenings = named_day(found), found.grammar
    if named is not None:
        return on((cal.moved(named[0], -1 if found.get("into") else 0), named[1]), "TNI")
    if found.word_before() in happenings.determiners or found.modifies() and found.word_after() not in happenings.nouns:
        return None
    day, published = _day_in_sentence(found) or found.published, found.published
    if day >= published and found.tense() <= 0:
        day = cal.moved(min(day, published), -1)
    return on((day, "resolved"), "TNI")


def part_told(found: Found) -> Outcome | None:
    """ "Through the night", "most of the morning", "by nightfall", "in the late afternoon": of the day told before."""
    words, happenings, after = found.words, found.grammar, found.word_after()
    at, before = found.first_token, found.word_before()
    bare = found.get("part") in words.named_parts
    most = before in found.counts.of and found.reading.lower(at - 2) in words.most
    opens = found.reading.tokens[at - 1].start == found.reading.sentence_at(found.start).span.start
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
    known, here = found.reading.article.published, found.reading.sentence_at(found.start).paragraph
    news = found.days_told(0, lede_end(found.reading))
    fresh = [day for day in news if known and (known - day).days <= _FRESH]
    if told := found.days_told(found.reading.paragraphs[here - 1].start, found.start)[:1] or fresh[:1] or news[-1:]:
        return told[0]
    anchor = found.anchor(narrow=True, until=known)
    return anchor[0] if anchor else found.published


def _day_in_sentence(found: Found) -> date | None:
    """The day named last before it in its sentence."""
    here = found.reading.sentence_at(found.start).span.start
    return next((first for first, last, timex in found.told() if first == last and timex.span.start >= here), None)


def neighbour(found: Found) -> Outcome | None:
    """The next day, that year, the month before: a neighbour of the date before it in the text."""
    words, unit = found.words, found.unit or "D"
    shift = words.neighbours.get(found.get("near") or found.get("side"), 0)
    if not found.one_unit():
        return None
    if found.get("side") in words.by | words.follows and found.opens_noun():
        return None
    anchor = found.anchor(narrow=unit == "D" and not found.get("season"))
    if anchor is None:
        raise cal.Unresolved
    if found.get("season"):
        year, code = cal.season_of(anchor[0])[0], found.words.seasons[found.get("season")]
        ahead = date(year, cal.SEASONS[code], 1) > found.published >= anchor[0]
        return Outcome(f"{year - ahead:04d}-{code}", "resolved")
    if cal.coarser(anchor[2], unit):
        raise cal.Unresolved
    if found.weekday:
        near = cal.weekday_near(anchor[0], found.weekday, direction=2 * shift or -1)
        return Outcome(near.isoformat(), "resolved")
    return Outcome(cal.unit_value(anchor[0], unit, shift) + found.part, "resolved")


def closing_day(found: Found) -> Outcome | None:
    """ "To end the day": the day named before it, else that of publication."""
    if found.word_before() not in found.words.day_closers:
        return None
    told = next(found.told(), None)
    return on((told[0] if told and told[0] == told[1] else found.published, "resolved"))


def told_moment(found: Found) -> Outcome | None:
    """ "7:15 the next morning", "noon the following day": the clock time on a neighbour of the day told before."""
    clock, day = clock_time(found), neighbour(found)
    if clock is None or day is None or found.unit not in ("", "D"):
        return None
    return replace(day, value=f"{(day.value or '').partition('T')[0]}T{clock}")


def told_month(found: Found) -> Outcome | None:
    """ "That June", "the following March", "June of that year": counted from the date told before."""
    month, shift = found.month, found.words.neighbours.get(found.get("near"), 0)
    that = not found.get("near") and not found.get("yearunit")
    if that and _opens_report(found):
        return None
    anchor = found.anchor()
    if anchor is None:
        raise cal.Unresolved
    if that:
        same = (first for first, last, _ in found.told() if first.month == last.month == month)
        return Outcome(f"{next(same, anchor[0]).year:04d}-{month:02d}", "resolved")
    if cal.grain(anchor[2]) == "Y" or found.get("yearunit"):
        value = f"{anchor[0].year + shift:04d}-{month:02d}"
    else:
        count = cal.steps(anchor[0].month, month, 12, direction=2 * shift) if shift else month - anchor[0].month
        value = cal.unit_value(anchor[0], "M", count)
    value += f"-{found.digits('day'):02d}" if found.get("day") else ""
    return Outcome(value, "resolved") if cal.days(value) else None


def _opens_report(found: Found) -> bool:
    """Whether the "that" of "that May" reports what May did: "said | that May | was angry"."""
    happenings, after = found.grammar, found.word_after()
    verbal = after in happenings.auxiliaries or happenings.is_past(after)
    return verbal or found.word_before() in happenings.speech
