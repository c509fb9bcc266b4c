"""The year or the day that the groups of a time rule name: month and day, weekday, feast, "yesterday"."""

from __future__ import annotations

import re
from datetime import date
from typing import Literal

from components.extract.times import calendar_values as cal
from components.extract.times.found import Found

_SOON = 21
"""Days on either side of publication in which a day without a year is meant whatever the verb tells: nobody writes of
last year or of the next one so."""

_FRESH = 60
"""Days before publication in which the news lies; a date before them has the year of one told in its month: "on 3 May
2019 … and on | 4 May"."""

Named = tuple[date | None, Literal["stated", "resolved", "default"]]
"""A day, None without a publication date to count from, and how it is known."""


def named_year(found: Found) -> int | None:
    """The year that the groups name, by figures or as "last year", or that a range names at its end."""
    if found.get("year"):
        return int(found.get("year"))
    if found.get("short"):
        return 2000 + int(found.get("short"))
    if found.get("yearunit") and found.published:
        return found.published.year + found.words.shifts.get(found.get("shift"), 0)
    return _year_of_range(found) if found.get("month") and not found.get("shift") else None


def _year_of_range(found: Found) -> int | None:
    """Of "June" in "between June and August 2022" that year; of "November to March 2022" the one before."""
    words, tokens = found.words, found.reading.tokens
    at = found.reading.token_at(found.end - 1) + 1
    if at + 1 >= len(tokens) or not (tokens[at].text in "-–" or tokens[at].lower in words.range_links):
        return None
    later = next(
        (k for k in range(at + 1, min(at + 3, len(tokens))) if tokens[k].text.rstrip(".") in words.months), None
    )
    if later is None or later > at + 1 and not tokens[at + 1].text.isdigit():
        return None
    for token in tokens[later + 1 : later + 4]:
        if len(token.text) == 4 and token.text.isdigit():
            first = words.months[found.groups["month"].rstrip(".")]
            return int(token.text) - (first > words.months[tokens[later].text.rstrip(".")])
        if not token.text.isdigit() and token.text != ",":
            break
    return None


def named_day(found: Found) -> Named | None:
    """The day of a weekday, of month and day, of a feast or of "yesterday"; None where the groups name no day."""
    words, published = found.words, found.published
    if found.get("holiday"):
        return named_feast(found)
    if found.groups.get("month") and found.get("day"):
        number = int(re.sub(r"\D", "", found.get("day")))
        return nearest_month_day(found, words.months[found.groups["month"].rstrip(".")], number)
    if found.get("weekday"):
        weekday = words.weekdays[found.groups["weekday"]]
        return (
            nearest_weekday(found, weekday, published) if published and not found.names_no_day() else (None, "resolved")
        )
    if found.get("deictic"):
        return (cal.moved(published, words.deictics[found.get("deictic")]) if published else None), "resolved"
    return None


def nearest_weekday(found: Found, weekday: int, published: date) -> Named:
    """The most recent such day up to publication; after a word of the future the next (92 % right on news)."""
    if found.get("shift"):
        shift = found.words.shifts[found.get("shift")]
        if shift == 0:
            monday = cal.moved(published, 1 - published.isoweekday())
            return (cal.moved(monday, weekday - 1) if monday else None), "resolved"
        near = cal.weekday_near(published, weekday, direction=2 * shift)
        if shift < 0 and near == cal.moved(published, -1):
            near = cal.moved(published, -8)
        return near, "resolved"
    told, ranges = _joined_day(found), found.words.range_links - found.reading.language.counts.joins
    if told is not None and (told > published or found.word_before() in ranges):
        return cal.weekday_near(told, weekday, direction=2), "resolved"
    tense, before = found.tense(), found.word_before()
    after = found.words.determiners | found.words.until
    if tense <= 0 and before in found.words.onward and found.word_after() not in after:
        tense = 1
    if before in found.words.meant_for or tense == 0 and before in found.words.by:
        tense = 1
    near = cal.weekday_near(published, weekday, direction=-1)
    if tense > 0 and near != cal.moved(published, -1):  # nobody calls the day six days ahead by yesterday's name
        near = cal.weekday_near(published, weekday, direction=1)
    return near, "resolved" if tense else "default"


def nearest_month_day(found: Found, month: int, number: int) -> Named | None:
    """The stated day; without a year the nearest (94 % right on news), on the side that the verb tells."""
    year = named_year(found)
    if year is not None:
        day = cal.as_day(year, month, number)
        return (day, "stated" if found.get("year") else "resolved") if day else None
    if found.published is None:
        return (None, "resolved") if cal.as_day(2024, month, number) else None
    years = range(found.published.year - 1, found.published.year + 2)
    named = _nearest(found, found.published, [day for at in years if (day := cal.as_day(at, month, number))])
    if named is not None and named[0] is not None and (found.published - named[0]).days > _FRESH:
        told = (
            first
            for first, last, _ in found.told()
            if last < found.published and first.replace(day=1) == last.replace(day=1) and first.month == month
        )
        year = next((day.year for day in told), named[0].year)
        named = (cal.as_day(year, month, number) or named[0], named[1])
    return named


def _nearest(found: Found, published: date, days: list[date]) -> Named | None:
    """Of the days of three years the nearest, on the side that the words tell."""
    if (told := _joined_day(found)) is not None:
        return cal.nearest(told, days, direction=1), "resolved"
    tense = found.tense()
    if tense < 0 and found.word_before() in found.words.meant_for:
        tense = 0
    if tense > 0 and found.word_before() in found.reading.language.counts.of:
        tense = 0
    if tense == 0 and found.word_before() in found.words.by:
        tense = 1
    nearest = cal.nearest(published, days, direction=0)
    if nearest is None:
        return None
    if tense and 0 < (published - nearest).days * tense <= _SOON:
        return nearest, "default"
    if tense < 0 and nearest > published or tense > 0 and nearest < published:
        nearest = cal.nearest(published, days, direction=tense)
    return nearest, "resolved" if tense else "default"


def _joined_day(found: Found) -> date | None:
    """The day before an "and" or "to" that the expression goes on from: "on Nov. 30 and | Dec. 1"."""
    if found.word_before() not in found.reading.language.counts.joins | found.words.range_links or not found.before:
        return None
    told, joined = found.before[-1], found.reading.article.text[found.before[-1].span.end : found.start]
    bounds = cal.days(told.value) if len(joined.split()) == 1 else None
    return bounds[1] if bounds else None


def named_feast(found: Found) -> Named | None:
    """The feast's day in its year, or in the nearest that the words allow; None for other uses of its name."""
    names = {name.lower(): name for name in (*found.words.holidays, *found.words.easter, *found.words.weekday_feasts)}
    name = names[found.get("holiday").replace("'", "’")]
    alone = not any(found.get(group) for group in ("year", "shift", "edge"))
    if name in found.words.bare_feasts and alone and not _stands_as_noun(found):
        return None
    if found.get("year"):
        return _feast(found, name, int(found.get("year"))), "stated"
    published = found.published
    if published is None:
        return None, "resolved"
    days = [day for year in range(published.year - 1, published.year + 2) if (day := _feast(found, name, year))]
    shift = found.words.shifts.get(found.get("shift"))
    if shift is None:
        return _nearest(found, published, days)
    if shift == 0:
        return _feast(found, name, published.year), "resolved"
    return cal.nearest(published, [day for day in days if day != published], direction=shift), "resolved"


def _stands_as_noun(found: Found) -> bool:
    """Whether a preposition stands before and no noun behind, so that the feast is no other name's first part."""
    if found.text().count(" "):
        return False
    after = found.word_after()
    behind = not after[:1].isalpha() or after in found.reading.language.classes
    return found.word_before() in found.words.prepositions | found.words.feast_openers and behind


def _feast(found: Found, name: str, year: int) -> date | None:
    words = found.words
    if name in words.easter:
        easter = cal.easter(year)
        return cal.moved(easter, words.easter[name]) if easter else None
    if name in words.weekday_feasts:
        month, weekday, which = words.weekday_feasts[name]
        return cal.weekday_of_month(year, month, weekday, which)
    return cal.as_day(year, *words.holidays[name])
