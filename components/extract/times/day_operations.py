"""Time rules that name days and moments of days, from a match to a TIMEX3 value."""

from __future__ import annotations

import re
from datetime import date
from itertools import takewhile

from components.extract.times import calendar_values as cal
from components.extract.times.found import Found, Outcome
from components.extract.times.month_operations import month_of
from components.extract.times.named_days import named_day, named_feast, nearest_weekday

_DUSK = 6
"""The hour from which a night is that before midnight."""
_SAME_MONTH = 120
"""Characters in which a day of a month is told before "the 24th"."""
_CLOCKS = 3
"""Expressions looked back over for the clock time that tells the half of the day."""


def calendar_date(found: Found) -> Outcome | None:
    """A day, a month, or a month of a year."""
    if found.get("holiday"):
        feast = named_feast(found)
        return Outcome(feast[0].isoformat() if feast[0] else None, feast[1]) if feast else None
    if found.get("monthnumber"):
        stated = cal.as_day(int(found.get("year")), int(found.get("monthnumber")), int(found.get("day")))
        return Outcome(stated.isoformat()) if stated else None
    day = named_day(found)
    if day is not None:
        return Outcome(day[0].isoformat() + _part_of_edge(found) if day[0] else None, day[1])
    if not found.get("month") or found.get("day"):
        return None
    return month_of(found)


def day_number(found: Found) -> Outcome | None:
    """ "On the 24th", "the 3rd of last month": in that month, the one told of, or the nearest that the verb allows."""
    number = int(re.sub(r"\D", "", found.get("day")))
    stated = found.get("monthunit") or found.get("told")
    if found.get("told") and found.words.units[found.get("unit")] != "M":
        return None
    if not stated and (found.word_before() not in found.words.day_openers or _goes_on(found)):
        return None
    if found.published is None:
        return Outcome(None, "resolved")
    if found.get("monthunit"):
        month = cal.day_offset(found.published.replace(day=1), "M", found.words.shifts[found.get("shift")])
        day = cal.as_day(month.year, month.month, number) if month else None
        return Outcome(day.isoformat() if day else None, "resolved")
    told = found.before[-1] if found.before else None
    if told and told.value and cal.grain(told.value) == "day" and told.span.start > found.start - _SAME_MONTH:
        day = cal.as_day(int(told.value[:4]), int(told.value[5:7]), number)
        return Outcome(day.isoformat() if day else None, "resolved")
    tense, first = found.tense(), found.published.replace(day=1)
    months = [month for step in (-1, 0, 1) if (month := cal.day_offset(first, "M", step))]
    days = [day for month in months if (day := cal.as_day(month.year, month.month, number))]
    near = cal.nearest(found.published, days, direction=tense)
    return Outcome(near.isoformat() if near else None, "resolved" if tense else "default")


def _goes_on(found: Found) -> bool:
    """Whether a noun follows, so that the ordinal is its own: "on the 24th | floor"."""
    after, endings = found.word_after(), found.reading.language.happenings.verb_endings
    noun = after[:1].isalpha() and after not in found.reading.language.classes and not after.endswith(endings)
    return noun or after[:1] in ("-", "–") or after in found.reading.language.counts.of


def days_from_to(found: Found) -> Outcome | None:
    """Two days of one month: "3 to 9 June", "June 3 and 4"; not the "June 3 and | 4 boats"."""
    after = found.word_after()
    if found.get("month") and after[:1].isalpha() and after not in found.reading.language.classes:
        return None
    first = named_day(found)
    if first is None or first[0] is None:
        return Outcome(None, "resolved") if first else None
    last = cal.as_day(first[0].year, first[0].month, int(re.sub(r"\D", "", found.get("last"))))
    if last is None or last <= first[0]:
        return None
    return Outcome(f"{first[0].isoformat()}/{last.isoformat()}", first[1])


def slashed(found: Found) -> Outcome | None:
    """Day and month in figures; where both orders are dates, only one within a week of publication is believed."""
    year = int(found.get("anyyear"))
    year += 0 if year > 99 else 2000 if year < 70 else 1900
    first, second = int(found.get("first")), int(found.get("second"))
    options = [day for day in (cal.as_day(year, first, second), cal.as_day(year, second, first)) if day]
    if not options:
        return None
    if len(set(options)) == 1:
        return Outcome(options[0].isoformat())
    close = [day for day in options if found.published and abs((found.published - day).days) <= 7]
    return Outcome(close[0].isoformat(), "default") if len(close) == 1 else Outcome(None)


def deictic(found: Found) -> Outcome | None:
    """Today, yesterday, tomorrow, tonight."""
    word = found.get("back") or found.get("deictic")
    if (
        found.reading.article.text[found.start].isupper()
        and found.word_before()[:1].isalnum()
        and not found.get("back")
    ):
        return None
    if found.published is None:
        return Outcome(None, "resolved")
    day = cal.moved(found.published, found.words.deictics[word])
    if day is None:
        return None
    return Outcome(day.isoformat() + ("TNI" if word in found.words.nights else _part_of_edge(found)), "resolved")


def weekday(found: Found) -> Outcome | None:
    """A weekday, or one in last, this or next week."""
    weekday = found.words.weekdays[found.groups["weekday"]]
    if found.get("shift") in found.words.bare_shifts and found.text().lower().startswith(found.get("shift")):
        return None
    if found.word_before() in found.words.quantities and found.word_after()[:1].isalpha() and not found.get("shift"):
        return Outcome(f"XXXX-WXX-{weekday}", "stated", "SET")
    if found.published is None:
        return Outcome(None, "resolved")
    unit = found.words.units.get(found.get("unit"))
    if unit is not None:
        if unit != "W":
            return None
        monday = cal.moved(
            found.published, 1 - found.published.isoweekday() + 7 * found.words.shifts[found.get("shift")]
        )
        day = cal.moved(monday, weekday - 1) if monday else None
        return Outcome(day.isoformat(), "resolved") if day else None
    day, basis = nearest_weekday(found, weekday, found.published)
    return Outcome(day.isoformat() + _part_of_edge(found), basis) if day else None


def _part_of_edge(found: Found) -> str:
    """The part of the day that the words before it name: "the early hours of | Sunday"; else ""."""
    words = re.split(r"[\s-]", found.get("edge"))
    while words and words[0] in found.words.edge_intensifiers:
        words = words[1:]
    return next(
        (f"T{code}" for name, code in found.words.edge_parts.items() if words[: len(name.split())] == name.split()), ""
    )


def moment(found: Found) -> Outcome | None:
    """A clock time or a part of a day, on the day named with it, before it in its sentence, or of publication."""
    words = found.words
    clock = _clock(found)
    if clock is None and (not found.get("part") or found.get("hour") or found.get("hourname")):
        return None
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
        day, basis = _day_spoken_of(found), "default"
        if clock == "00:00" and found.get("after") in words.follows and day and day != found.published:
            day = cal.moved(day, 1)
    return Outcome(f"{day.isoformat()}{suffix}" if day else None, basis, "TIME")


def overnight(found: Found) -> Outcome | None:
    """The night of the day named with it or before it in its sentence, or the last before publication.

    Before a noun it modifies that ("an overnight train").
    """
    named = named_day(found)
    if named is not None:
        day, basis = named
        day = cal.moved(day, -1) if day and found.get("into") else day
        return Outcome(f"{day.isoformat()}TNI" if day else None, basis, "TIME")
    after = found.word_after()
    modifies = after[:1].isalpha() and after not in found.reading.language.classes
    if modifies or found.word_before() in found.reading.language.happenings.determiners:
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
    day = _day_spoken_of(found)
    return Outcome(f"{day.isoformat()}T{found.words.parts[found.get('part')]}" if day else None, "default", "TIME")


def _day_spoken_of(found: Found) -> date | None:
    """The day of a clock time that names none: one named in its sentence, else the last told of, else publication."""
    if (day := _day_in_sentence(found)) is not None:
        return day
    told = found.anchor(narrow=True, until=found.published)
    return told[0] if told else found.published


def _day_in_sentence(found: Found) -> date | None:
    """The day named last before it in its sentence."""
    here = found.reading.sentence_at(found.start).span.start
    same = takewhile(lambda timex: timex.span.start >= here, reversed(found.before))
    return next((days[0] for timex in same if (days := cal.days(timex.value)) and days[0] == days[1]), None)


def _clock(found: Found) -> str | None:
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
    elif found.word_before() not in found.words.clock_openers and (
        found.get("part") or not any(found.get(name) for name in ("zone", "weekday", "deictic", "month", "oclock"))
    ):
        return None
    elif found.get("part"):
        hour = hour % 12 + (12 if _is_late(found.words.parts[found.get("part")], hour) else 0)
    elif 1 <= hour < 12 and not found.get("hour").startswith("0") and not found.get("zone"):
        hour += 12 if _after_noon(found, hour) else 0
    return f"{hour % 24:02d}:{minute:02d}"


def _is_late(part: str, hour: int) -> bool:
    """Whether the hour of that part of the day is after noon: "two at night" is not."""
    return part in ("AF", "EV") or part == "NI" and hour >= _DUSK


def _after_noon(found: Found, hour: int) -> bool:
    told = next((timex.value or "" for timex in reversed(found.before[-_CLOCKS:]) if timex.type == "TIME"), "")
    clock = told.partition("T")[2][:2]
    return clock.isdigit() and 12 <= int(clock) <= hour + 12
