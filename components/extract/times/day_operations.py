"""Time rules that name days, weeks and months of the calendar, from a match to a TIMEX3 value."""

from __future__ import annotations

from datetime import date

from components.extract.times import calendar_values as cal
from components.extract.times.found import Basis, Found, Outcome
from components.extract.times.named_days import (
    Named,
    named_day,
    named_year,
    names_a_thing,
    nearest_weekday,
    on,
    part_of_edge,
)


def calendar(found: Found) -> Outcome | None:
    """A day, a month, or a month of a year."""
    day = named_day(found)
    if day is not None and found.get("weekend"):
        return Outcome(cal.unit_value(cal.moved(day[0], -1), "WE"), day[1])
    if day is not None:
        return on(day, part_of_edge(found))
    if not found.month or found.get("day") or _is_other_word(found):
        return None
    month, basis = _named_month(found)
    return Outcome(cal.unit_value(month, "M"), basis)


def _is_other_word(found: Found) -> bool:
    """Whether the month is another word ("may", "march") where no preposition stands before it, or a first name."""
    name, alone = found.groups["month"].rstrip("."), not any(found.get(name) for name in ("year", "shift", "edge"))
    short = any(other != name and other.startswith(name) for other in found.words.months)
    openers = found.words.season_openers if short else found.words.prepositions
    owned = found.word_before() in found.words.determiners
    if not alone or found.word_before() in openers or owned and found.word_after() in found.grammar.nouns:
        return False  # "in | May", "the | May | election"
    surname = any(token.text.istitle() and token.text.isalpha() for token in found.tokens_behind(1))
    first_name = name in found.words.given_months and surname and not owned
    return name in found.words.ambiguous_months or first_name  # "| June | Fenn said"


def day_number(found: Found) -> Outcome | None:
    """ "On the 24th", "the 3rd of last month", "the evening of the 4th": a day of the text, or the nearest as told."""
    stated = found.get("monthunit") or found.get("told") or found.get("part")
    if not stated and (found.word_before() not in found.words.day_openers or found.modifies()):
        return None  # "on the 24th | floor"
    if found.get("monthunit"):
        month = cal.day_offset(found.published.replace(day=1), "M", found.shift or 0)
        day = cal.as_day(month.year, month.month, found.digits("day"))
        return on((day, "resolved")) if day else None
    return on(_day_of_number(found, found.digits("day")), found.part)


def _day_of_number(found: Found, number: int) -> Named:
    """The day of that number told before, else the nearest that the verb allows."""
    tense, days = found.tense(), [first for first, last, _ in found.told() if first == last]
    if again := next((day for day in days if day.day == number), None):
        return again, "resolved"
    months = [cal.day_offset(found.published.replace(day=1), "M", step) for step in (-1, 0, 1)]
    near = [day for month in months if (day := cal.as_day(month.year, month.month, number))]
    nearest = cal.nearest(found.published, near, direction=tense)
    return nearest, "resolved" if tense else "default"


def days_joined(found: Found) -> Outcome | None:
    """Two days of one month: "3 to 9 June", "June 3 and 4"."""
    named = named_day(found)
    if named is None:
        return None
    first, basis = named
    last = cal.as_day(first.year, first.month, found.digits("last"))
    return Outcome(f"{first.isoformat()}/{last.isoformat()}", basis) if last and last > first else None


def slashed(found: Found) -> Outcome | None:
    """Day and month in figures; where both orders are dates, only one within a week of publication is believed."""
    year, first, second = (found.digits(name) for name in ("anyyear", "first", "second"))
    year += 0 if year > 99 else 2000
    days = {day for day in (cal.as_day(year, first, second), cal.as_day(year, second, first)) if day}
    near = [day for day in days if len(days) < 2 or abs((found.published - day).days) <= 7]
    return on((near[0], "stated")) if len(near) == 1 else Outcome(None) if days else None


def deictic(found: Found) -> Outcome | None:
    """Today, yesterday, tomorrow, tonight; not "Radio Today", "Radio 4’s Today programme", "the “Today” show"."""
    word = found.get("back") or found.get("deictic")
    language, before = found.reading.language, found.word_before()
    inside = before[:1].isalnum() or before[1:] == language.naming.possessive_ending
    behind = {token.lower for token in found.tokens_behind(2)}
    if found.text()[0].isupper() and (inside or language.grammar.works & behind):
        return None
    part = "TNI" if word in found.words.nights else part_of_edge(found)
    return on((cal.moved(found.published, found.words.deictics[word]), "resolved"), part)


def weekday(found: Found) -> Outcome | None:
    """A weekday, or one in last, this or next week."""
    before, shift = found.word_before(), found.get("shift")
    if shift in found.words.bare_shifts and found.text().lower().startswith(shift):
        return None
    if not shift and names_a_thing(found):
        return None
    if before in found.words.quantities and found.word_after()[:1].isalpha() and not shift:
        return Outcome(f"XXXX-WXX-{found.weekday}", "stated", "SET")
    if found.names_no_day():
        raise cal.Unresolved
    return on(nearest_weekday(found), part_of_edge(found))


def _named_month(found: Found) -> Named:
    """First day of the month, of the stated year; bare the nearest past one, after a word of the future the next."""
    year, shift = named_year(found), found.shift
    if year is not None:
        return date(year, found.month, 1), found.basis
    this, direction = found.published.replace(day=1), 0 if found.get("shift") else found.direction()
    count = found.steps(this.month, found.month, 12, direction)
    return cal.day_offset(this, "M", count), "resolved" if direction or shift is not None else "default"


def _run_of_months(first: date, last: date, basis: Basis) -> Outcome:
    """From one month to the other: a quarter or half where they are one."""
    count = last.month - first.month + 1
    if first.year == last.year and count in (3, 6) and first.month % count == 1:
        return Outcome(cal.unit_value(first, "Q" if count == 3 else "H"), basis)
    return Outcome(f"{cal.unit_value(first, 'M')}/{cal.unit_value(last, 'M')}", basis)


def months_joined(found: Found) -> Outcome:
    """ "The July-September quarter", "April–June 2022"."""
    last, basis = _named_month(found)
    opening = found.words.months[found.groups["firstmonth"].rstrip(".")]
    return _run_of_months(date(last.year - (opening > last.month), opening, 1), last, basis)


def first_months(found: Found) -> Outcome | None:
    """So many months at the beginning or end of a year, "the first nine months of 2024"."""
    year, which, count = named_year(found), found.ordinal, int(found.number or 0)
    if which not in (1, -1) or not 1 < count < 12:
        return None
    if year is None:
        if found.word_after() in found.counts.of or which < 0 or found.published.month <= count:
            return None
        year = found.published.year
    first = date(year, 1 if which == 1 else 13 - count, 1)
    return _run_of_months(first, first.replace(month=first.month + count - 1), found.basis)


def week_of(found: Found) -> Outcome | None:
    """The week of a day; the first, second … or last week of a month, counted by where most of its days lie."""
    if found.get("day"):
        named = named_day(found)
        return Outcome(cal.unit_value(named[0], "WE" if found.get("weekend") else "W"), named[1]) if named else None
    month, basis = _named_month(found)
    last = found.ordinal < 0
    day = cal.moved(cal.day_offset(month, "M", 1), -4) if last else cal.moved(month, 7 * found.ordinal - 4)
    return Outcome(cal.unit_value(day, "W"), basis)


def nth_weekday(found: Found) -> Outcome | None:
    """The first Monday in May."""
    month, basis = _named_month(found)
    day = cal.weekday_of_month(month.year, month.month, found.weekday, found.ordinal)
    return on((day, basis)) if day.month == found.month else None


def same_unit(found: Found) -> Outcome | None:
    """ "The same month last year": that of the month or quarter named before, else of publication."""
    unit, anchor = found.words.units.get(found.get("sameunit"), ""), found.anchor()
    value = anchor[2] if anchor else ""
    if unit in ("M", "Q"):
        value = cal.unit_value(anchor[0] if anchor else found.published, unit)
    part = value[4:] if cal.grain(value) in ("M", "Q", "H") else ""
    return Outcome(f"{named_year(found):04d}{part}", "resolved")
