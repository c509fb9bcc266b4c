"""Time rules that name days, from a match to a TIMEX3 value."""

from __future__ import annotations

from components.extract.times import calendar_values as cal
from components.extract.times.found import Found, Outcome
from components.extract.times.month_operations import month_of
from components.extract.times.named_days import Named, named_day, nearest_weekday, on, part_of_edge


def calendar(found: Found) -> Outcome | None:
    """A day, a month, or a month of a year."""
    if found.get("monthnumber"):
        stated = cal.as_day(int(found.get("year")), int(found.get("monthnumber")), found.digits("day"))
        return on((stated, "stated")) if stated else None
    day = named_day(found)
    if day is not None:
        return on(day, part_of_edge(found))
    return month_of(found) if found.month and not found.get("day") else None


def day_number(found: Found) -> Outcome | None:
    """ "On the 24th", "the 3rd of last month", "the evening of the 4th": a day of the text, or the nearest as told."""
    stated = found.get("monthunit") or found.get("told") or found.get("part")
    if not stated and (found.word_before() not in found.words.day_openers or _goes_on(found)):
        return None
    if found.get("monthunit"):
        month = cal.day_offset(found.published.replace(day=1), "M", found.shift or 0)
        day = cal.as_day(month.year, month.month, found.digits("day"))
        return on((day, "resolved")) if day else None
    return on(_day_of_number(found, found.digits("day")), found.part)


def _day_of_number(found: Found, number: int) -> Named | None:
    """The day of that number told before, else that of the month told last, else the nearest that the verb allows."""
    tense, days = found.tense(), [first for first, last, _ in found.told() if first == last]
    again = next((day for day in days if day.day == number), None)
    same = again or (cal.as_day(days[0].year, days[0].month, number) if days else None)
    if same and (again or (found.published - same).days * tense <= 0):
        return same, "resolved"
    months = [cal.day_offset(found.published.replace(day=1), "M", step) for step in (-1, 0, 1)]
    near = [day for month in months if (day := cal.as_day(month.year, month.month, number))]
    nearest = cal.nearest(found.published, near, direction=tense)
    return (nearest, "resolved" if tense else "default") if nearest else None


def _goes_on(found: Found) -> bool:
    """Whether a noun follows, so that the ordinal is its own: "on the 24th | floor"."""
    after, endings = found.word_after(), found.reading.language.happenings.verb_endings
    noun = found.modifies() and not after.endswith(endings)
    return noun or after[:1] in ("-", "–") or after in found.reading.language.counts.of


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
    year += 0 if year > 99 else 2000 if year < 70 else 1900
    options = {day for day in (cal.as_day(year, first, second), cal.as_day(year, second, first)) if day}
    if len(options) < 2:
        return next((Outcome(day.isoformat()) for day in options), None)
    close = [day for day in options if abs((found.published - day).days) <= 7]
    return Outcome(close[0].isoformat(), "default") if len(close) == 1 else Outcome(None)


def deictic(found: Found) -> Outcome | None:
    """Today, yesterday, tomorrow, tonight; not "Radio Today"."""
    word = found.get("back") or found.get("deictic")
    if found.text()[0].isupper() and found.word_before()[:1].isalnum():
        return None
    part = "TNI" if word in found.words.nights else part_of_edge(found)
    return on((cal.moved(found.published, found.words.deictics[word]), "resolved"), part)


def weekday(found: Found) -> Outcome | None:
    """A weekday, or one in last, this or next week."""
    before, shift = found.word_before(), found.get("shift")
    if shift in found.words.bare_shifts and found.text().lower().startswith(shift):
        return None
    if not shift and _names_a_thing(found):
        return None
    if before in found.words.quantities and found.word_after()[:1].isalpha() and not shift:
        return Outcome(f"XXXX-WXX-{found.weekday}", "stated", "SET")
    if found.names_no_day():
        raise cal.Unresolved
    return on(nearest_weekday(found), part_of_edge(found))


def _names_a_thing(found: Found) -> bool:
    """Whether the day is the first word of a name: "the | Friday | Club", "the | Sunday | Courier"."""
    index = found.reading.token_at(found.end - 1) + 1
    after = found.reading.tokens[index] if index < len(found.reading.tokens) else None
    if after is None or not after.text[0].isupper() or after.text.rstrip(".") in found.words.months:
        return False
    return found.word_before() in found.reading.language.happenings.determiners and not found.get("edge")
