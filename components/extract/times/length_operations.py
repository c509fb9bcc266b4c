"""Time rules that count: durations, sets, and distances from publication or from a date before them in the text."""

from __future__ import annotations

from datetime import date
from typing import Literal

from components.extract.figures.numbers import value_of
from components.extract.times import calendar_values as cal
from components.extract.times.found import Found, Outcome

_HALVES = {"TH": "PT30M", "D": "PT12H", "Y": "P6M"}
_YEARS = {"DE": 10, "CE": 100}


def every(found: Found) -> Outcome | None:
    """Every so often."""
    words = found.words
    if found.get("weekday") or found.get("weekdays"):
        names = dict(words.weekdays) | {
            name + found.reading.language.counts.plural_ending: n for name, n in words.weekdays.items()
        }
        number = names[found.groups.get("weekdays") or found.groups["weekday"]]
        part = f"T{words.parts[found.get('part')]}" if found.get("part") else ""
        return Outcome(f"XXXX-WXX-{number}{part}", "stated", "SET")
    unit = words.units[found.get("unit")]
    ordinal = words.ordinals.get(found.get("ordinal"), 1)
    count = 2.0 if found.get("other") else _number(found) or float(ordinal)
    if ordinal < 0 or unit == "TS" and not found.get("number"):
        return None
    length = _length(3 * count, "M") if unit == "Q" and isinstance(count, float) else _length(count, unit)
    return Outcome(length, "stated", "SET") if length else None


def recurring(found: Found) -> Outcome | None:
    """ "Every night", "each winter", "every April", "at weekends"."""
    words = found.words
    if found.get("part"):
        value = f"XXXX-XX-XXT{words.parts[found.get('part')]}"
    elif found.get("season"):
        value = f"XXXX-{words.seasons[found.get('season')]}"
    elif found.get("month"):
        value = f"XXXX-{words.months[found.groups['month'].rstrip('.')]:02d}"
    else:
        value = "XXXX-WXX-WE"
    return Outcome(value, "stated", "SET")


def rate(found: Found) -> Outcome | None:
    """ "A year": a duration after "for" and its like, else a rate; "per year" is always one."""
    before, articles = found.word_before(), found.reading.language.counts.articles
    if found.get("part"):
        priced = before[:1].isalnum() and before not in found.reading.language.classes and not found.opens_noun()
        past = found.reading.language.happenings.past_forms
        once = before in past or before in found.words.duration_openers
        return Outcome("P1D", "stated", "SET") if priced and not once else None
    unit = found.words.units[found.get("unit")]
    if unit in ("Q", "TS") or found.get("unit") in found.words.plural_units or before in found.words.speeds:
        return None
    length = _length(1.0, unit)
    if length is None or found.get("rate") in articles and before in found.words.dating:
        return None
    after = found.word_after()
    owns = after in found.reading.language.happenings.possessives or after in found.reading.language.counts.of
    owns = owns or after in found.words.before | found.words.follows
    lasting = found.get("rate") in articles and (
        owns or before in found.words.duration_openers or not before[:1].isalnum()
    )
    return Outcome(length, "stated", "DURATION" if lasting else "SET")


def _number(found: Found) -> float | Literal["X"] | None:
    text = found.get("number")
    if not text:
        return None
    if text in found.words.vague_numbers:
        return "X"
    counts = found.reading.language.counts
    if text in counts.articles:
        return 1.0
    return counts.fractions.get(text) or value_of(text, counts)


def _length(count: float | Literal["X"] | None, unit: str) -> str | None:
    """A TIMEX3 period."""
    if count is None:
        return None
    if unit[0].isdigit():
        count, unit = (count if count == "X" else float(count) * int(unit[0])), unit[1:]
    if count == 0.5 and unit in _HALVES:
        return _HALVES[unit]
    if unit in _YEARS and count != "X":
        count, unit = float(count) * _YEARS[unit], "Y"
    number = count if count == "X" else f"{count:.6f}".rstrip("0").rstrip(".")
    return f"PT{number}{unit[1]}" if unit.startswith("T") else f"P{number}{unit}"


def duration(found: Found) -> Outcome | None:
    """So many units, "the past decade", "half an hour"."""
    unit = found.words.units.get(found.get("unit"))
    if unit is None:
        return None
    count: float | Literal["X"] | None = 1.0 if found.get("past") else _number(found)
    if found.get("half") and isinstance(count, float):
        count += 0.5
    if count is None or count == 1.0 and found.get("unit") in found.words.plural_units and not found.get("half"):
        return None
    if unit in ("Q", "TS") and found.get("number") in found.reading.language.counts.articles:
        return None
    if count == 1.0 and found.word_before() in found.reading.language.happenings.negations:
        return None
    if count == "X" and found.word_before() in found.words.dating:
        return None
    if found.word_before() in found.words.age_words or unit == "Q" and _is_fraction(found):
        return None
    if found.words.shifts.get(found.get("shift")) == -1 and _is_verb(found):
        return None
    if unit == "D" and found.get("number") in found.words.some_day and not _lasts(found):
        return None
    if found.get("number") in found.reading.language.counts.articles and found.word_before() in found.words.dating:
        return None
    length = _length(count, unit)
    return Outcome(length, "stated", "DURATION") if length else None


def hours_and_minutes(found: Found) -> Outcome | None:
    """Two hours and nine minutes."""
    hours, minutes = _number(found), value_of(found.get("upper"), found.reading.language.counts)
    if found.words.units[found.get("unit")] != "TM" or not isinstance(hours, float) or minutes is None:
        return None
    return Outcome(f"PT{round(hours)}H{round(minutes)}M", "stated", "DURATION")


def _is_fraction(found: Found) -> bool:
    """ "Three-quarters", "three quarters of"; "three straight quarters of" growth last."""
    written = found.text()
    of = found.word_after() in found.reading.language.counts.of and len(written.split()) == 2
    return _number(found) == 3 and ("-" in written or of)


def _lasts(found: Found) -> bool:
    """Whether a word before "one day" makes it a length and no day to come."""
    return found.word_before() in found.words.duration_openers or found.word_after() in found.words.before


def _is_verb(found: Found) -> bool:
    """Whether the "last" of "last three days" is the verb: "will last", "to last", "the rains last"."""
    verbs, before = found.words.future_cues | found.reading.language.happenings.infinitive, found.word_before()
    noun = before.endswith(found.reading.language.counts.plural_ending) and before.isalpha()
    subject = noun and before not in found.reading.language.classes
    return found.text().lower().startswith(found.get("shift")) and (before in verbs or subject)


def vague(found: Found) -> Outcome | None:
    """ "For years", "decades-long": units without a number."""
    unit = found.words.units[found.get("units")]
    openers, of = found.words.vague_openers, found.reading.language.counts.of
    lasts = found.get("long") or found.word_before() in openers and found.word_after() not in of
    length = _length("X", "Y" if unit in _YEARS else unit)
    return Outcome(length, "stated", "DURATION") if lasts and unit != "Q" and length else None


def ago(found: Found) -> Outcome | None:
    """So many units before publication, at the unit's grain."""
    unit, count = found.words.units[found.get("unit")], _number(found)
    if found.published is None:
        return Outcome(None, "resolved")
    if not isinstance(count, float):
        return Outcome("PAST_REF", "resolved")
    if unit.startswith("T"):
        return Outcome(found.published.isoformat(), "default") if count <= 6 else Outcome(None, "resolved")
    return _offset(found.published, unit, -round(count)) or Outcome(None, "resolved")


def _offset(day: date, unit: str, count: int) -> Outcome | None:
    if unit[0].isdigit():
        count, unit = count * int(unit[0]), unit[1:]
    value = cal.unit_value(day, unit, count)
    return Outcome(value, "resolved") if value else None


def later(found: Found) -> Outcome | None:
    """So many units from the date before it in the text; "earlier" without one counts from publication."""
    unit, count = found.words.units[found.get("unit")], _number(found)
    sign = -1 if found.get("side") in found.words.before else 1
    past = found.tense() < 0
    anchor = found.anchor(until=found.published if past else None) if found.get("side") else None
    if anchor is None and found.published and (sign < 0 or not found.get("side")):
        anchor = (found.published, found.published, found.published.isoformat())
    if anchor is None or not isinstance(count, float) or unit.startswith("T"):
        return Outcome(None, "resolved", None if anchor is None or not unit.startswith("T") else "TIME")
    steps = round(count) * sign
    vague = unit == "W" and found.get("number") in found.reading.language.counts.articles
    if unit.endswith("W") and anchor[0] == anchor[1] and not vague:
        day = cal.day_offset(anchor[0], "W", steps * (int(unit[0]) if unit[0].isdigit() else 1))
        return Outcome(day.isoformat(), "resolved") if day else None
    if cal.coarser(anchor[2], unit):
        return Outcome(None, "resolved")
    told = _offset(anchor[0], unit, steps)
    days = cal.days(told.value) if told else None
    if days and found.published and days[0] > found.published and past:
        return Outcome(None, "resolved")  # "he died | nine years later |" counts from something untold
    return told


def from_day(found: Found) -> Outcome | None:
    """ "A week on Friday", "two weeks from today", "Friday week": the next such day and so many weeks on."""
    unit, count = found.words.units[found.get("unit")], _number(found) if found.get("number") else 1.0
    if unit.lstrip("2") not in ("W",) and not (found.get("side") and found.get("deictic")):
        return None
    if unit[0] not in "DW2MY" or not isinstance(count, float) or found.get("unit").endswith("days"):
        return None
    if found.published is None:
        return Outcome(None, "resolved")
    if found.get("weekday"):
        near = cal.weekday_near(found.published, found.words.weekdays[found.groups["weekday"]], direction=1)
    else:
        near = cal.moved(found.published, found.words.deictics[found.get("deictic")])
    steps = round(count) * (2 if unit[0].isdigit() else 1)
    day = cal.day_offset(near, unit[-1], steps) if near else None
    return Outcome(day.isoformat(), "resolved") if day else None


def references(found: Found) -> Outcome | None:
    """Recent years, the coming weeks: no date, only a side."""
    return Outcome("FUTURE_REF" if found.words.shifts.get(found.get("shiftref"), -1) > 0 else "PAST_REF", "resolved")


def reference(found: Found) -> Outcome | None:
    """Now, recently, soon; not "as soon as Thursday"."""
    if found.word_before() in found.reading.language.happenings.as_of:
        return None
    return Outcome(found.words.references[found.get("reference")], "resolved")
