"""Time rules that count from a date told before: "the next day", "that June", "7:15 the next morning"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import islice

from components.extract.times import calendar_values as cal
from components.extract.times.found import ANCHORS, Found, Outcome
from components.extract.times.moment_operations import clock_time


def neighbour(found: Found) -> Outcome | None:
    """The next day, that year, the month before: a neighbour of the date before it in the text."""
    words = found.words
    near = found.get("near")
    shift = words.neighbours.get(near or found.get("side"), 0)
    unit = words.units.get(found.get("unit"), "D")
    if unit.startswith("T") or unit[0].isdigit() or found.get("unit") in words.plural_units:
        return None
    if found.get("side") in words.by | words.follows and found.opens_noun():
        return None
    anchor = found.anchor(narrow=unit == "D" and not found.get("season"))
    if anchor is None and found.published and unit != "D":
        anchor = (found.published, found.published, "")
    if anchor is not None and found.get("season"):
        return Outcome(_season_told(found, anchor[0]), "resolved")
    if anchor is None or anchor[2] and cal.coarser(anchor[2], unit):
        return Outcome(None, "resolved")
    if found.get("weekday"):
        direction = 2 * shift if shift else -1
        day = cal.weekday_near(anchor[0], words.weekdays[found.groups["weekday"]], direction=direction)
        return Outcome(day.isoformat() if day else None, "resolved")
    value = cal.unit_value(anchor[0], unit, shift)
    if value and found.get("part"):
        value += "T" + words.parts[found.get("part")]
    return Outcome(value, "resolved")


def closing_day(found: Found) -> Outcome | None:
    """ "To end the day": the day named before it, else that of publication."""
    if found.word_before() not in found.words.day_closers:
        return None
    anchor = next(
        (bounds for timex in islice(reversed(found.before), ANCHORS) if (bounds := cal.days(timex.value))), None
    )
    day = anchor[0] if anchor and anchor[0] == anchor[1] else found.published
    return Outcome(day.isoformat() if day else None, "resolved")


def _season_told(found: Found, told: date) -> str:
    """ "That autumn": of the year told, or of the one before where that is still to come."""
    code, published = found.words.seasons[found.get("season")], found.published
    value = cal.season_told(told, code)
    bounds = cal.days(value)
    if published is None or bounds is None or told > published or bounds[0] <= published:
        return value
    return f"{int(value[:4]) - 1:04d}-{code}"


def told_moment(found: Found) -> Outcome | None:
    """ "7:15 the next morning", "noon the following day": the clock time on a neighbour of the day told before."""
    clock, day = clock_time(found), neighbour(found)
    if clock is None or day is None or found.get("unit") and found.words.units[found.get("unit")] != "D":
        return None
    value = f"{day.value.partition('T')[0]}T{clock}" if day.value else None
    return replace(day, value=value, type="TIME")


def told_month(found: Found) -> Outcome | None:
    """ "That June", "the following March", "June of that year": counted from the date told before."""
    month, shift = (
        found.words.months[found.groups["month"].rstrip(".")],
        found.words.neighbours.get(found.get("near"), 0),
    )
    if not found.get("near") and not found.get("yearunit") and _opens_report(found):
        return None
    anchor = found.anchor()
    if anchor is None:
        return Outcome(None, "resolved")
    if not found.get("near") and not found.get("yearunit"):
        same = (first for first, last, _ in found.told() if first.month == last.month == month)
        return Outcome(f"{next(same, anchor[0]).year:04d}-{month:02d}", "resolved")
    year, told = anchor[0].year, anchor[0].month
    if cal.grain(anchor[2]) == "year" or found.get("yearunit"):
        year += shift
    else:
        year += (shift > 0 and month <= told) - (shift < 0 and month >= told)
    number = int("".join(letter for letter in found.get("day") if letter.isdigit()) or 0)
    if number:
        day = cal.as_day(year, month, number)
        return Outcome(day.isoformat(), "resolved") if day else None
    return Outcome(f"{year:04d}-{month:02d}", "resolved") if 1 <= year <= 9999 else None


def _opens_report(found: Found) -> bool:
    """Whether the "that" of "that May" reports what May did: "said | that May | was angry"."""
    happenings = found.reading.language.happenings
    after = found.word_after()
    verbal = (
        after in happenings.auxiliaries or after in happenings.past_forms or after.endswith(happenings.verb_endings)
    )
    return found.word_before() in happenings.speech or verbal
