"""The year, day or clock time that the groups of a time rule name: month and day, weekday, feast, "yesterday", 9 pm."""

from __future__ import annotations

from datetime import date

from components.extract.times import calendar_values as cal
from components.extract.times.found import CLOCK, Basis, Found, Outcome
from components.extract.times.tense import NEAR

_SOON = 21
"""Days on either side of publication in which a day without a year is meant whatever the verb tells: nobody writes of
last year or of the next one so."""

_FRESH = 60
"""Days before publication in which the news lies; a date before them has the year of one told in its month: "on 3 May
2019 … and on | 4 May"."""

_DUSK = 6
"""The hour from which a night is that before midnight."""

Named = tuple[date, Basis]
"""A day and how it is known."""


def on(named: Named | None, part: str = "") -> Outcome | None:
    """The day, or a part of it, as an outcome; None for no day."""
    return Outcome(named[0].isoformat() + part, named[1]) if named else None


def named_year(found: Found) -> int | None:
    """The year that the groups name, by figures or as "last year", or that a range names at its end."""
    if found.get("year"):
        return int(found.get("year"))
    if found.get("short"):
        return 2000 + int(found.get("short"))
    if found.get("yearunit"):
        return found.published.year + (found.shift or 0)
    return _year_of_range(found) if found.month and not found.get("shift") else None


def _year_of_range(found: Found) -> int | None:
    """Of "June" in "between June and August 2022" that year; of "November to March 2022" the one before."""
    words, behind = found.words, found.tokens_behind(NEAR)
    if not behind or behind[0].text not in "-–" and behind[0].lower not in words.until | found.counts.joins:
        return None
    month = next((words.months[token.text] for token in behind if token.text in words.months), None)
    year = next((int(token.text) for token in behind if len(token.text) == 4 and token.text.isdigit()), None)
    shift = next((words.shifts[token.lower] for token in behind if token.lower in words.shifts), None)
    if shift is not None and "Y" in (words.units.get(token.lower) for token in behind):
        year = found.published.year + shift  # "from April to September | last year"
    return year - (found.month > month) if month and year else None


def named_day(found: Found) -> Named | None:
    """The day of a weekday, of month and day, of a feast or of "yesterday"; None where the groups name no day."""
    if found.get("holiday"):
        return named_feast(found)
    if found.month and found.get("day"):
        return nearest_month_day(found, found.month, found.digits("day"))
    if found.weekday:
        if found.names_no_day():
            raise cal.Unresolved
        return nearest_weekday(found)
    if found.get("deictic"):
        return cal.moved(found.published, found.words.deictics[found.get("deictic")]), "resolved"
    return None


def names_a_thing(found: Found) -> bool:
    """Whether the day is the first word of a name: "the | Friday | Club", "| the Good Friday | Agreement"."""
    after = found.tokens_behind(1)
    if not after or not after[0].text[0].isupper() or after[0].text.rstrip(".") in found.words.months:
        return False
    determiners = found.grammar.determiners
    opens = found.word_before() in determiners or found.text().split()[0].lower() in determiners
    return opens and not found.get("edge")


def nearest_weekday(found: Found) -> Named:
    """The most recent such day up to publication; after a word of the future the next (92 % right on news)."""
    published, weekday, shift = found.published, found.weekday, found.shift
    if shift == 0 or found.get("weekunit"):
        return cal.moved(published, weekday - published.isoweekday() + 7 * (shift or 0)), "resolved"
    if shift:
        near = cal.weekday_near(published, weekday, direction=2 * shift)
        return cal.moved(near, -7 if near == cal.moved(published, -1) else 0), "resolved"
    told = _joined_day(found)
    if told is not None and (told > published or found.word_before() in found.words.until):
        return cal.weekday_near(told, weekday, direction=2), "resolved"
    direction = found.direction()
    near = cal.weekday_near(published, weekday, direction=-1)
    if direction > 0 and not (near == cal.moved(published, -1) and found.was_to_come()):
        near = cal.weekday_near(published, weekday, direction=1)
    return near, "resolved" if direction else "default"


def nearest_month_day(found: Found, month: int, number: int) -> Named | None:
    """The stated day; without a year the nearest (94 % right on news), on the side that the verb tells."""
    year = named_year(found)
    if year is not None:
        day = cal.as_day(year, month, number)
        return (day, found.basis) if day else None
    published = found.published
    years = range(published.year - 1, published.year + 2)
    days = [day for at in years if (day := cal.as_day(at, month, number))]
    if not days:
        return None
    named, basis = _nearest(found, days)
    if (published - named).days > _FRESH:
        told = (days for days in found.told() if days[0].month == days[1].month == month and days[1] < published)
        year = next((first.year for first, last, _ in told if first.year == last.year), named.year)
        named = cal.as_day(year, month, number) or named
    return named, basis


def _nearest(found: Found, days: list[date]) -> Named:
    """Of the days of three years the nearest, on the side that the words tell."""
    if (told := _joined_day(found)) is not None:
        return cal.nearest(told, days, direction=1), "resolved"
    direction, nearest = found.direction(), cal.nearest(found.published, days, direction=0)
    if 0 < (found.published - nearest).days * direction <= _SOON:
        return nearest, "default"
    return cal.nearest(found.published, days, direction=direction), "resolved" if direction else "default"


def _joined_day(found: Found) -> date | None:
    """The day before an "and" or "to" that the expression goes on from: "on Nov. 30 and | Dec. 1"."""
    told = found.joined()
    bounds = cal.days(told.value) if told and told.rule != CLOCK else None
    return bounds[1] if bounds else None


def named_feast(found: Found) -> Named | None:
    """The feast's day in its year, or in the nearest that the words allow; None for other uses of its name."""
    names = {name.lower(): name for name in found.words.holidays}
    name = names[found.get("holiday").replace("'", "’")]
    if names_a_thing(found):
        return None
    alone = not any(found.get(group) for group in ("year", "shift", "edge", "weekend"))
    if name in found.words.bare_feasts and alone and not _stands_as_noun(found):
        return None
    if found.get("year"):
        return _feast(found, name, int(found.get("year"))), "stated"
    published, shift = found.published, found.shift
    days = [_feast(found, name, year) for year in range(published.year - 1, published.year + 2)]
    if shift is None:
        return _nearest(found, days)
    return cal.nearest(published, [day for day in days if day != published], direction=shift), "resolved"


def _stands_as_noun(found: Found) -> bool:
    """Whether a preposition stands before and no noun behind, so that the feast is no other name's first part."""
    placed = found.word_before() in found.words.prepositions | found.words.feast_openers
    return placed and not found.text().count(" ") and not found.modifies()


def _feast(found: Found, name: str, year: int) -> date:
    """The feast's day in the year, as the language tells it."""
    told = found.words.holidays[name]
    if len(told) == 1:
        return cal.moved(cal.easter(year), told[0])
    return date(year, *told) if len(told) == 2 else cal.weekday_of_month(year, *told)


def part_of_edge(found: Found) -> str:
    """The part of the day that the words before it name: "the early hours of | Sunday"; else ""."""
    edge = " ".join(word for word in found.get("edge").split() if word not in found.words.edge_intensifiers)
    return next((f"T{code}" for name, code in found.words.edge_parts.items() if edge.startswith(name)), "")


def clock_time(found: Found) -> str | None:
    """HH:MM, or None where the figures are none; figures alone need a word of time before them.

    An hour without "a.m." or "p.m." is in the half of the day of the clock time told shortly before.
    """
    if found.get("clockname"):
        return found.words.clock_names[found.get("clockname")]
    hour = found.digits("hour") or int(found.counts.numbers.get(found.get("hourname"), 0))
    minute, meridiem, late = found.digits("minute"), found.get("meridiem"), False
    if not found.get("hour") and not hour:
        return None
    placed = any(found.get(name) for name in ("zone", "weekday", "deictic", "month", "oclock"))
    if meridiem:
        hour, late = hour % 12, meridiem in found.words.afternoon
    elif not _opens_clock(found) and (found.part or not placed):
        return None
    elif found.part:
        hour = hour % 12
        late = found.part in ("TAF", "TEV") or found.part == "TNI" and hour >= _DUSK
    elif hour < 12 and not found.get("hour").startswith("0") and not found.get("zone"):
        late = _after_noon(found, hour)
    return f"{(hour + 12 * late) % 24:02d}:{minute:02d}"


def _opens_clock(found: Found) -> bool:
    """Whether a word of time stands before the figures, or one that joins them to the clock time before it."""
    told = found.joined()
    return found.word_before() in found.words.clock_openers or told is not None and told.type == "TIME"


def _after_noon(found: Found, hour: int) -> bool:
    told = next((timex.value or "" for timex in reversed(found.before[-NEAR:]) if timex.type == "TIME"), "")
    clock = told.partition("T")[2][:2]
    return clock.isdigit() and 12 <= int(clock) <= hour + 12
