"""Time rules that name days, and the months and weeks that days belong to, from a match to a TIMEX3 value."""

from __future__ import annotations

import re
from datetime import date
from itertools import takewhile
from typing import Literal

from components.extract import calendar_values as cal
from components.extract.found import Found, Outcome


def named_year(found: Found) -> int | None:
    """The year that the groups name, by figures or as "last year"."""
    if found.get("year"):
        return int(found.get("year"))
    if found.get("yearunit") and found.published:
        return found.published.year + found.words.shifts.get(found.get("shift"), 0)
    return None


def named_day(found: Found) -> tuple[date | None, Literal["stated", "resolved", "default"]] | None:
    """The day of a weekday, of month and day, or of "yesterday"; None where the groups name no day."""
    words, published = found.words, found.published
    if found.groups.get("month") and found.get("day"):
        number = int(re.sub(r"\D", "", found.get("day")))
        return _nearest_month_day(found, words.months[found.groups["month"].rstrip(".")], number)
    if found.get("weekday"):
        weekday = words.weekdays[found.groups["weekday"]]
        if published is None:
            return None, "resolved"
        return _nearest_weekday(found, weekday, published)
    if found.get("deictic"):
        return (cal.moved(published, words.deictics[found.get("deictic")]) if published else None), "resolved"
    return None


def _nearest_weekday(found: Found, weekday: int, published: date) -> tuple[date | None, Literal["resolved", "default"]]:
    """The most recent such day up to publication; after a word of the future the next (92 % right on news)."""
    if found.get("shift"):
        shift = found.words.shifts[found.get("shift")]
        if shift == 0:
            monday = cal.moved(published, 1 - published.isoweekday())
            return (cal.moved(monday, weekday - 1) if monday else None), "resolved"
        return cal.weekday_near(published, weekday, direction=2 * shift), "resolved"
    tense = found.tense()
    if tense <= 0 and found.word_before() in found.words.onward and found.word_after() not in found.words.determiners:
        tense = 1
    return cal.weekday_near(published, weekday, direction=1 if tense > 0 else -1), "resolved" if tense else "default"


def _nearest_month_day(
    found: Found, month: int, number: int
) -> tuple[date | None, Literal["stated", "resolved", "default"]] | None:
    """The stated day; without a year the nearest (94 % right on news), on the side that the verb tells."""
    year = named_year(found)
    if year is not None:
        day = cal.as_day(year, month, number)
        return (day, "stated") if day else None
    if found.published is None:
        return (None, "resolved") if cal.as_day(2024, month, number) else None
    tense = found.tense()
    nearest = cal.month_day_near(found.published, month, number, direction=0)
    if nearest is None:
        return None
    if tense < 0 and (nearest - found.published).days > 0 or tense > 0 and (found.published - nearest).days > 0:
        nearest = cal.month_day_near(found.published, month, number, direction=tense)
    return nearest, "resolved" if tense else "default"


def calendar_date(found: Found) -> Outcome | None:
    """A day, a month, or a month of a year."""
    if found.get("holiday"):
        names = {name.lower(): name for name in found.words.holidays}
        feast = _nearest_month_day(found, *found.words.holidays[names[found.get("holiday")]])
        return Outcome(feast[0].isoformat() if feast[0] else None, feast[1]) if feast else None
    if found.get("monthnumber"):
        stated = cal.as_day(int(found.get("year")), int(found.get("monthnumber")), int(found.get("day")))
        return Outcome(stated.isoformat()) if stated else None
    day = named_day(found)
    if day is not None:
        return Outcome(day[0].isoformat() if day[0] else None, day[1])
    if not found.get("month") or found.get("day"):
        return None
    return month_of(found)


def month_of(found: Found) -> Outcome | None:
    """The month of the stated year; bare the nearest past one, after a word of the future the next (82 %)."""
    name = found.groups["month"].rstrip(".")
    number, year, published = found.words.months[name], named_year(found), found.published
    if year is not None:
        if not 1 <= year <= 9999:
            return None
        return Outcome(f"{year:04d}-{number:02d}", "stated" if found.get("year") else "resolved")
    alone = not found.get("shift") and not found.get("edge")
    if name in found.words.ambiguous_months and alone and found.word_before() not in found.words.prepositions:
        return None
    if published is None:
        return Outcome(None, "resolved")
    shift = found.words.shifts.get(found.get("shift"))
    tense = found.tense() if shift is None else 0
    if shift is None and found.word_before() in found.words.until | found.words.by and tense >= 0:
        tense = 1
    ahead = (shift or tense) > 0 if shift != 0 else number >= published.month
    year = published.year
    if ahead and (number < published.month or (number == published.month and shift == 1)):
        year += 1
    elif not ahead and (number > published.month or (number == published.month and shift == -1)):
        year -= 1
    return Outcome(f"{year:04d}-{number:02d}", "default" if shift is None and not tense else "resolved")


def days_from_to(found: Found) -> Outcome | None:
    """Two days of one month."""
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
    return Outcome(day.isoformat() + ("TNI" if word in found.words.nights else ""), "resolved")


def weekday(found: Found) -> Outcome | None:
    """A weekday, or one in last, this or next week."""
    weekday = found.words.weekdays[found.groups["weekday"]]
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
    day, basis = _nearest_weekday(found, weekday, found.published)
    return Outcome(day.isoformat(), basis) if day else None


def moment(found: Found) -> Outcome | None:
    """A clock time or a part of a day, on the day named with it, before it in its sentence, or of publication."""
    words = found.words
    clock = _clock(found)
    if clock is None and not found.get("part"):
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
    return Outcome(f"{day.isoformat()}{suffix}" if day else None, basis, "TIME")


def _day_spoken_of(found: Found) -> date | None:
    """The day of a clock time that names none: one named in its sentence, else the last told of, else publication."""
    here = found.reading.sentence_at(found.start).span.start
    same = takewhile(lambda timex: timex.span.start >= here, reversed(found.before))
    bounds = next((days for timex in same if (days := cal.days(timex.value)) and days[0] == days[1]), None)
    if bounds is not None:
        return bounds[0]
    told = found.anchor(narrow=True, until=found.published)
    return told[0] if told else found.published


def _clock(found: Found) -> str | None:
    """HH:MM, or None where the figures are none; figures alone need a word of time before them."""
    if found.get("clockname"):
        return found.words.clock_names[found.get("clockname")]
    if not found.get("hour"):
        return None
    hour, minute, meridiem = int(found.get("hour")), int(found.get("minute") or 0), found.get("meridiem")
    if meridiem:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if meridiem in found.words.afternoon else 0)
    elif not any(found.get(name) for name in ("zone", "weekday", "deictic", "month")) and (
        found.word_before() not in found.words.clock_openers
    ):
        return None
    return f"{hour % 24:02d}:{minute:02d}"


def week_of(found: Found) -> Outcome | None:
    """The week of a day; the first, second … or last week of a month, counted by where most of its days lie."""
    if found.get("day"):
        named = named_day(found)
        if named is None:
            return None
        return Outcome(cal.week_value(named[0]) if named[0] else None, named[1])
    month = month_of(found)
    if month is None or month.value is None:
        return month
    bounds = cal.days(month.value)
    ordinal = found.words.ordinals[found.get("ordinal")]
    if bounds is None or ordinal > 5:
        return None
    day = cal.moved(bounds[1], -3) if ordinal < 0 else cal.moved(bounds[0], 3 + 7 * (ordinal - 1))
    return Outcome(cal.week_value(day), month.basis) if day else None
