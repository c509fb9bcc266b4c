"""Time rules that name a month, or weeks, days and runs of months by where they lie in one."""

from __future__ import annotations

from components.extract.figures.numbers import value_of
from components.extract.times import calendar_values as cal
from components.extract.times.found import Found, Outcome
from components.extract.times.named_days import named_day, named_year

_PLAN = 6
"""Tokens before a date in which the plan may be told that it is for."""


def month_of(found: Found) -> Outcome | None:
    """The month of the stated year; bare the nearest past one, after a word of the future the next (82 %)."""
    name = found.groups["month"].rstrip(".")
    number, year, published = found.words.months[name], named_year(found), found.published
    if year is not None:
        if not 1 <= year <= 9999:
            return None
        return Outcome(f"{year:04d}-{number:02d}", "stated" if found.get("year") else "resolved")
    alone = not found.get("shift") and not found.get("edge")
    short = any(other != name and other.startswith(name) for other in found.words.months)
    openers = found.words.season_openers if short else found.words.prepositions
    if name in found.words.ambiguous_months and alone and found.word_before() not in openers:
        return None
    if published is None:
        return Outcome(None, "resolved")
    shift = found.words.shifts.get(found.get("shift"))
    tense = found.tense() if shift is None else 0
    if shift is None and tense >= 0 and found.word_before() in found.words.until | found.words.by:
        tense = 1
    if shift is None and _planned_for(found):
        tense = 1
    ahead = (shift or tense) > 0 if shift != 0 else number >= published.month
    year = published.year
    if ahead and (number < published.month or (number == published.month and shift == 1)):
        year += 1
    elif not ahead and (number > published.month or (number == published.month and shift == -1)):
        year -= 1
    if not 1 <= year <= 9999:
        return Outcome(None, "resolved")
    return Outcome(f"{year:04d}-{number:02d}", "default" if shift is None and not tense else "resolved")


def months_joined(found: Found) -> Outcome | None:
    """ "The July-September quarter", "April–June 2022": a quarter or half where the months are one."""
    last = month_of(found)
    names = found.reading.article.text[found.start : found.end].replace("–", "-").split("-")[0]
    opening = next(
        (number for name, number in found.words.months.items() if name == names.split()[-1].rstrip(".")), None
    )
    if last is None or last.value is None or opening is None:
        return last
    closing, year = int(last.value[5:7]), int(last.value[:4])
    length = (closing - opening) % 12 + 1
    if length in (3, 6) and opening <= closing and opening % length == 1:
        value = f"{year:04d}-{'Q' if length == 3 else 'H'}{(opening - 1) // length + 1}"
    else:
        value = f"{year - (opening > closing):04d}-{opening:02d}/{year:04d}-{closing:02d}"
    return Outcome(value, last.basis)


def _planned_for(found: Found) -> bool:
    """ "Has called an election for March"; not "originally planned for March"."""
    at = found.reading.token_at(found.start)
    planned = found.reading.language.happenings.planned
    near = {token.lower for token in found.reading.tokens[max(0, at - _PLAN) : at]}
    return found.word_before() in found.words.meant_for and bool(near & planned) and not near & found.words.formerly


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


def nth_weekday(found: Found) -> Outcome | None:
    """The first Monday in May."""
    month = month_of(found)
    if month is None or month.value is None:
        return month
    weekday = found.words.weekdays[found.groups["weekday"]]
    which = found.words.ordinals[found.get("ordinal")]
    day = cal.weekday_of_month(int(month.value[:4]), int(month.value[5:7]), weekday, which)
    return Outcome(day.isoformat(), month.basis) if day else None


def first_months(found: Found) -> Outcome | None:
    """So many months at the beginning or end of a year: a quarter or a half where they are one."""
    year, which = named_year(found), found.words.ordinals[found.get("ordinal")]
    count = value_of(found.get("number"), found.reading.language.counts)
    if count is None or which not in (1, -1) or not 1 < count < 12:
        return None
    months = int(count)
    if year is None and not found.get("yearunit"):
        of = found.word_after() in found.reading.language.counts.of
        if of or which < 0 or found.published is None or found.published.month <= months:
            return None
        year = found.published.year
    if year is None:
        return Outcome(None, "resolved")
    if months in (3, 6):
        parts = 12 // months
        value = f"{year:04d}-{'Q' if months == 3 else 'H'}{1 if which == 1 else parts}"
    else:
        first, last = (1, months) if which == 1 else (13 - months, 12)
        value = f"{year:04d}-{first:02d}/{year:04d}-{last:02d}"
    return Outcome(value, "stated" if found.get("year") else "resolved")


def same_unit(found: Found) -> Outcome | None:
    """ "The same month last year": that of the month or quarter named before, else of publication."""
    year, published = named_year(found), found.published
    if year is None or published is None:
        return Outcome(None, "resolved")
    unit = found.words.units.get(found.get("sameunit"))
    anchor = found.anchor()
    value = anchor[2] if anchor else ""
    if unit in ("M", "Q"):
        value = cal.unit_value(anchor[0] if anchor else published, unit) or ""
    kind = cal.grain(value)
    if kind not in ("month", "quarter", "half"):
        return Outcome(f"{year:04d}", "resolved")
    return Outcome(f"{year:04d}{value[4:]}", "resolved")
