"""Time rules that name a month, or weeks, days and runs of months by where they lie in one."""

from __future__ import annotations

from components.extract.times import calendar_values as cal
from components.extract.times.found import Found, Outcome
from components.extract.times.named_days import named_day, named_year, on

_PLAN = 6
"""Tokens before a date in which the plan may be told that it is for."""


def month_of(found: Found) -> Outcome | None:
    """The month of the stated year; bare the nearest past one, after a word of the future the next (82 %)."""
    year, shift = named_year(found), found.shift
    if year is not None:
        return Outcome(f"{year:04d}-{found.month:02d}", found.basis)
    name, alone = found.groups["month"].rstrip("."), shift is None and not found.get("edge")
    short = any(other != name and other.startswith(name) for other in found.words.months)
    openers = found.words.season_openers if short else found.words.prepositions
    if name in found.words.ambiguous_months and alone and found.word_before() not in openers:
        return None
    this = found.published.replace(day=1)
    if shift is None:
        direction = _tense(found)
        count = cal.steps(this.month, found.month, 12, direction=1 if direction > 0 else -1)
    else:
        direction = 2 * shift
        count = cal.steps(this.month, found.month, 12, direction=direction) if shift else found.month - this.month
    return Outcome(cal.unit_value(this, "M", count), "resolved" if direction or shift is not None else "default")


def _tense(found: Found) -> int:
    """1 for a month to come, -1 for one gone by, 0 where nothing tells: "has called an election for | March"."""
    tense, before = found.tense(), found.word_before()
    if tense >= 0 and before in found.words.until | found.words.by:
        return 1
    at, planned = found.reading.token_at(found.start), found.reading.language.happenings.planned
    near = {token.lower for token in found.reading.tokens[max(0, at - _PLAN) : at]}
    is_for = before in found.words.meant_for and near & planned and not near & found.words.formerly
    return 1 if is_for else tense


def months_joined(found: Found) -> Outcome | None:
    """ "The July-September quarter", "April–June 2022": a quarter or half where the months are one."""
    last = month_of(found)
    opening = found.words.months[found.groups["firstmonth"].rstrip(".")]
    if last is None or last.value is None:
        return last
    closing, year = found.month, int(last.value[:4])
    length = (closing - opening) % 12 + 1
    if length in (3, 6) and opening <= closing and opening % length == 1:
        return Outcome(f"{year:04d}-{'Q' if length == 3 else 'H'}{(opening - 1) // length + 1}", last.basis)
    return Outcome(f"{year - (opening > closing):04d}-{opening:02d}/{year:04d}-{closing:02d}", last.basis)


def week_of(found: Found) -> Outcome | None:
    """The week of a day; the first, second … or last week of a month, counted by where most of its days lie."""
    if found.get("day"):
        named = named_day(found)
        return Outcome(cal.week_value(named[0]), named[1]) if named else None
    month, which = month_of(found), found.ordinal
    bounds = cal.days(month.value) if month else None
    if month is None or bounds is None or which > 5:
        return None
    day = cal.moved(bounds[1], -3) if which < 0 else cal.moved(bounds[0], 3 + 7 * (which - 1))
    return Outcome(cal.week_value(day), month.basis)


def nth_weekday(found: Found) -> Outcome | None:
    """The first Monday in May."""
    month = month_of(found)
    if month is None or month.value is None:
        return month
    day = cal.weekday_of_month(int(month.value[:4]), found.month, found.weekday, found.ordinal)
    return on((day, month.basis)) if day.month == found.month else None


def first_months(found: Found) -> Outcome | None:
    """So many months at the beginning or end of a year: a quarter or a half where they are one."""
    year, which, count = named_year(found), found.ordinal, int(found.number or 0)
    if which not in (1, -1) or not 1 < count < 12:
        return None
    if year is None:
        if found.word_after() in found.reading.language.counts.of or which < 0 or found.published.month <= count:
            return None
        year = found.published.year
    if count in (3, 6):
        return Outcome(f"{year:04d}-{'Q' if count == 3 else 'H'}{1 if which == 1 else 12 // count}", found.basis)
    first, last = (1, count) if which == 1 else (13 - count, 12)
    return Outcome(f"{year:04d}-{first:02d}/{year:04d}-{last:02d}", found.basis)


def same_unit(found: Found) -> Outcome | None:
    """ "The same month last year": that of the month or quarter named before, else of publication."""
    unit, anchor = found.words.units.get(found.get("sameunit"), ""), found.anchor()
    value = anchor[2] if anchor else ""
    if unit in ("M", "Q"):
        value = cal.unit_value(anchor[0] if anchor else found.published, unit)
    part = value[4:] if cal.grain(value) in ("month", "quarter", "half") else ""
    return Outcome(f"{named_year(found):04d}{part}", "resolved")
