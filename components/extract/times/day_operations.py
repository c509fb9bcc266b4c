"""Time rules that name days, from a match to a TIMEX3 value."""

from __future__ import annotations

import re
from datetime import date

from components.extract.times import calendar_values as cal
from components.extract.times.found import Found, Outcome
from components.extract.times.month_operations import month_of
from components.extract.times.named_days import Named, named_day, named_feast, nearest_month_day, nearest_weekday


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
    """ "On the 24th", "the 3rd of last month", "the evening of the 4th": a day of the text, or the nearest as told."""
    number = int(re.sub(r"\D", "", found.get("day")))
    stated = found.get("monthunit") or found.get("told") or found.get("part")
    if not stated and (found.word_before() not in found.words.day_openers or _goes_on(found)):
        return None
    if found.published is None:
        return Outcome(None, "resolved")
    if found.get("monthunit"):
        month = cal.day_offset(found.published.replace(day=1), "M", found.words.shifts[found.get("shift")])
        stated_day = cal.as_day(month.year, month.month, number) if month else None
        return Outcome(stated_day.isoformat() if stated_day else None, "resolved")
    day, basis = _day_of_number(found, found.published, number)
    part = f"T{found.words.parts[found.get('part')]}" if found.get("part") else ""
    return Outcome(f"{day.isoformat()}{part}" if day else None, basis)


def _day_of_number(found: Found, published: date, number: int) -> Named:
    """The day of that number told before, else that of the month told last, else the nearest that the verb allows."""
    tense, days = found.tense(), [told[0] for told in found.told() if told[0] == told[1]]
    again = next((day for day in days if day.day == number), None)
    same = cal.as_day(days[0].year, days[0].month, number) if days else None
    if again or same and (published - same).days * tense <= 0:
        return again or same, "resolved"
    first = published.replace(day=1)
    months = [month for step in (-1, 0, 1) if (month := cal.day_offset(first, "M", step))]
    near = [day for month in months if (day := cal.as_day(month.year, month.month, number))]
    return cal.nearest(published, near, direction=tense), "resolved" if tense else "default"


def day_spelled(found: Found) -> Outcome | None:
    """ "The second of February"; not "the second of May’s storms"."""
    after, counts = found.word_after(), found.reading.language.counts
    of_these = after in found.reading.language.happenings.possessives or after in counts.plurals
    number = found.words.ordinals[found.get("ordinal")]
    if number < 1 or of_these or after.endswith(counts.plural_ending) and after not in found.reading.language.classes:
        return None
    named = nearest_month_day(found, found.words.months[found.groups["month"].rstrip(".")], number)
    return Outcome(named[0].isoformat() if named[0] else None, named[1]) if named else None


def _goes_on(found: Found) -> bool:
    """Whether a noun follows, so that the ordinal is its own: "on the 24th | floor"."""
    after, endings = found.word_after(), found.reading.language.happenings.verb_endings
    noun = after[:1].isalpha() and after not in found.reading.language.classes and not after.endswith(endings)
    return noun or after[:1] in ("-", "–") or after in found.reading.language.counts.of


def days_from_to(found: Found) -> Outcome | None:
    """Two days of one month: "3 to 9 June", "June 3 and 4"."""
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
    if not found.get("shift") and _names_a_thing(found):
        return None
    if found.names_no_day():
        return Outcome(None, "resolved")
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


def _names_a_thing(found: Found) -> bool:
    """Whether the day is the first word of a name: "the | Friday | Club", "the | Sunday | Courier"."""
    index = found.reading.token_at(found.end - 1) + 1
    after = found.reading.tokens[index] if index < len(found.reading.tokens) else None
    if after is None or not after.text[0].isupper() or after.text.rstrip(".") in found.words.months:
        return False
    return found.word_before() in found.reading.language.happenings.determiners and not found.get("edge")


def _part_of_edge(found: Found) -> str:
    """The part of the day that the words before it name: "the early hours of | Sunday"; else ""."""
    words = re.split(r"[\s-]", found.get("edge"))
    while words and words[0] in found.words.edge_intensifiers:
        words = words[1:]
    return next(
        (f"T{code}" for name, code in found.words.edge_parts.items() if words[: len(name.split())] == name.split()), ""
    )
