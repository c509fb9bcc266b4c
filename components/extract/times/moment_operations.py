"""Time rules that name a moment or a part of a day: clock times, "last night", "by nightfall", "overnight"."""

from __future__ import annotations

from datetime import date
from itertools import takewhile

from components.extract.times import calendar_values as cal
from components.extract.times.found import ANCHORS, Found, Outcome
from components.extract.times.named_days import named_day

_DUSK = 6
"""The hour from which a night is that before midnight."""
_SMALL_HOURS = "06:00"
"""The clock time before which the night goes on."""
_LEDE = 2
"""Paragraphs in which the news is dated."""
_FRESH = 7
"""Days before publication in which the news lies, where several days are told at the head."""
_CLOCKS = 3
"""Expressions looked back over for the clock time that tells the half of the day."""


def moment(found: Found) -> Outcome | None:
    """A clock time or a part of a day, on the day named with it, before it in its sentence, or of publication."""
    words = found.words
    clock = clock_time(found)
    if clock is None and (not found.get("part") or found.get("hour") or found.get("hourname")):
        return None
    if clock is None and found.groups.get("weekday") and _is_each(found):
        return Outcome(
            f"XXXX-WXX-{words.weekdays[found.groups['weekday']]}T{words.parts[found.get('part')]}", type="SET"
        )
    suffix = f"T{clock}" if clock else "T" + words.parts[found.get("part")]
    if clock and found.get("zone") in words.universal:
        suffix += "Z"
    named = named_day(found)
    if named is not None:
        day, basis = named
    elif found.get("part"):
        shift = words.shifts.get(found.get("shift"))
        if shift is None:
            return None
        day, basis = cal.moved(found.published, shift) if found.published else None, "resolved"
    else:
        day, basis = _day_of_clock(found, clock or ""), "default"
    return Outcome(f"{day.isoformat()}{suffix}" if day else None, basis, "TIME")


def _is_each(found: Found) -> bool:
    """Whether the part of the day is every such one: "on Friday | afternoons"."""
    return found.get("part").endswith(found.reading.language.counts.plural_ending)


def _day_of_clock(found: Found, clock: str) -> date | None:
    """The day of a clock time that names none; after midnight and in the small hours of a night told that behind it."""
    day = _day_spoken_of(found)
    if day is None or day == found.published:
        return day
    late = clock == "00:00"
    goes_on = bool(clock) and clock < _SMALL_HOURS and _night_told(found, day)
    return cal.moved(day, 1) if late or goes_on else day


def overnight(found: Found) -> Outcome | None:
    """The night of the day named with it or before it in its sentence, or the last before publication.

    Before a noun it modifies that ("an overnight train"), but "overnight shelling" tells when the shells fell.
    """
    named = named_day(found)
    if named is not None:
        day, basis = named
        day = cal.moved(day, -1) if day and found.get("into") else day
        return Outcome(f"{day.isoformat()}TNI" if day else None, basis, "TIME")
    after = found.word_after()
    happenings = found.reading.language.happenings
    modifies = after[:1].isalpha() and after not in found.reading.language.classes
    modifies = modifies and after not in happenings.nouns
    if modifies or found.word_before() in happenings.determiners:
        return None
    day, published = _day_in_sentence(found), found.published
    if published is not None and (day is None or day >= published or found.spoken_last()):
        day = cal.moved(min(day or published, published), -1)
    return Outcome(f"{day.isoformat()}TNI" if day else None, "resolved", "TIME")


def part_told(found: Found) -> Outcome | None:
    """ "Through the night", "most of the morning": of the day told of before, else of publication."""
    before = found.word_before()
    index = found.reading.token_at(found.start) - 2
    behind = found.reading.tokens[index].lower if index >= 0 else ""
    most = before in found.reading.language.counts.of and behind in found.words.most
    fronted = behind in ("", ".", "”", '"') and (before in found.words.by or before and found.word_after() == ",")
    if before not in found.words.throughout and not most and not fronted or not fronted and found.opens_noun():
        return None
    day = _day_spoken_of(found)
    return Outcome(f"{day.isoformat()}T{found.words.parts[found.get('part')]}" if day else None, "default", "TIME")


def part_named(found: Found) -> Outcome | None:
    """ "By nightfall", "in the late afternoon", "before dawn": of the day told of before, else of publication."""
    bare = found.get("part") in found.words.named_parts
    if not (bare or found.get("within")) or found.word_before() not in found.words.part_openers:
        return None
    happenings, after = found.reading.language.happenings, found.word_after()
    if found.opens_noun() and after not in happenings.subjects | happenings.determiners:
        return None
    day, part = _day_spoken_of(found), found.words.parts[found.get("part")]
    if day and bare and _night_told(found, day):
        day = cal.moved(day, 1)
    return Outcome(f"{day.isoformat()}T{part}" if day else None, "default", "TIME")


def _night_told(found: Found, day: date) -> bool:
    """Whether the night or evening of the day was told of, so that dawn and small hours are those of the next."""
    nights = (f"{day.isoformat()}TNI", f"{day.isoformat()}TEV")
    return any(timex.value in nights for timex in found.before[-ANCHORS:])


def _day_spoken_of(found: Found) -> date | None:
    """The day of a clock time that names none.

    That is one named in its sentence, else the last told in its paragraph, else that of the news, told at the head of
    the article, else the last told anywhere, else publication.
    """
    if (day := _day_in_sentence(found)) is not None:
        return day
    paragraphs = found.reading.paragraphs
    here = max((paragraph.start for paragraph in paragraphs if paragraph.start <= found.start), default=0)
    lede = paragraphs[min(_LEDE, len(paragraphs)) - 1].end if paragraphs else 0
    news = found.days_told(0, lede)
    fresh = [day for day in news if found.published and (found.published - day).days <= _FRESH]
    if told := found.days_told(here, found.start)[:1] or fresh[:1] or news[-1:]:
        return told[0]
    anchor = found.anchor(narrow=True, until=found.published)
    return anchor[0] if anchor else found.published


def _day_in_sentence(found: Found) -> date | None:
    """The day named last before it in its sentence."""
    here = found.reading.sentence_at(found.start).span.start
    same = takewhile(lambda timex: timex.span.start >= here, reversed(found.before))
    return next((days[0] for timex in same if (days := cal.days(timex.value)) and days[0] == days[1]), None)


def clock_time(found: Found) -> str | None:
    """HH:MM, or None where the figures are none; figures alone need a word of time before them.

    An hour without "a.m." or "p.m." is in the half of the day of the clock time told shortly before.
    """
    if found.get("clockname"):
        return found.words.clock_names[found.get("clockname")]
    counts = found.reading.language.counts
    spelled = counts.numbers.get(found.get("hourname"), 0)
    if not found.get("hour") and not spelled:
        return None
    hour, minute, meridiem = int(found.get("hour") or spelled), int(found.get("minute") or 0), found.get("meridiem")
    if meridiem:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if meridiem in found.words.afternoon else 0)
    elif not _opens_clock(found) and (
        found.get("part") or not any(found.get(name) for name in ("zone", "weekday", "deictic", "month", "oclock"))
    ):
        return None
    elif found.get("part"):
        hour = hour % 12 + (12 if _is_late(found.words.parts[found.get("part")], hour) else 0)
    elif 1 <= hour < 12 and not found.get("hour").startswith("0") and not found.get("zone"):
        hour += 12 if _after_noon(found, hour) else 0
    return f"{hour % 24:02d}:{minute:02d}"


def _opens_clock(found: Found) -> bool:
    """Whether a word of time stands before the figures, or one that joins them to the clock time before it."""
    before = found.word_before()
    if before in found.words.clock_openers:
        return True
    told = found.before[-1] if found.before else None
    joins = before in found.words.range_links | found.reading.language.counts.joins
    if not joins or told is None or told.type != "TIME":
        return False
    return len(found.reading.article.text[told.span.end : found.start].split()) == 1


def _is_late(part: str, hour: int) -> bool:
    """Whether the hour of that part of the day is after noon: "two at night" is not."""
    return part in ("AF", "EV") or part == "NI" and hour >= _DUSK


def _after_noon(found: Found, hour: int) -> bool:
    told = next((timex.value or "" for timex in reversed(found.before[-_CLOCKS:]) if timex.type == "TIME"), "")
    clock = told.partition("T")[2][:2]
    return clock.isdigit() and 12 <= int(clock) <= hour + 12
