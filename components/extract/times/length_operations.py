"""Time rules that count: durations, sets, and distances from publication or from a date before them in the text."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from components.extract.figures.numbers import value_of
from components.extract.times import calendar_values as cal
from components.extract.times.found import ANCHORS, Found, Outcome

_HALVES = {"TH": "PT30M", "D": "PT12H", "Y": "P6M"}
_YEARS = {"DE": 10, "CE": 100}


def every(found: Found) -> Outcome | None:
    """Every so often."""
    named = found.groups.get("weekday") or found.groups.get("weekdays", "").removesuffix(found.counts.plural_ending)
    if named:
        return Outcome(f"XXXX-WXX-{found.words.weekdays[named]}{found.part}", "stated", "SET")
    count = 2.0 if found.get("other") else found.ordinal or found.number or 1.0
    if count < 0 or found.unit == "TS" and not found.get("number"):
        return None
    return _lasting(3 * count, "M", "SET") if found.unit == "Q" else _lasting(count, found.unit, "SET")


def recurring(found: Found) -> Outcome | None:
    """ "Every night", "each winter", "every April", "at weekends"."""
    if found.part:
        value = f"XXXX-XX-XX{found.part}"
    elif found.get("season"):
        value = f"XXXX-{found.words.seasons[found.get('season')]}"
    else:
        value = f"XXXX-{found.month:02d}" if found.month else "XXXX-WXX-WE"
    return Outcome(value, "stated", "SET")


def rate(found: Found) -> Outcome | None:
    """ "A year": a duration after "for" and its like, else a rate; "per year" is always one."""
    words, before, after = found.words, found.word_before(), found.word_after()
    if found.get("part"):
        priced = before[:1].isalnum() and before not in found.reading.language.classes and not found.opens_noun()
        once = before in found.grammar.past_forms | words.duration_openers or after in found.counts.of
        return Outcome("P1D", "stated", "SET") if priced and not once else None
    if found.unit in ("Q", "TS") or found.get("unit") in words.plural_units or before in words.speeds:
        return None
    article = found.get("rate") in found.counts.articles
    if article and before in words.dating:
        return None
    owns = after in found.grammar.possessives | found.counts.of | words.before | words.follows
    lasts = article and (owns or before in words.duration_openers or not before[:1].isalnum())
    return _lasting(found.number, found.unit, "DURATION" if lasts else "SET")


def _lasting(count: float | None, unit: str, kind: Literal["DURATION", "SET"] = "DURATION") -> Outcome:
    """A TIMEX3 period; X of the unit without a number."""
    if count == 0.5 and unit in _HALVES:
        return Outcome(_HALVES[unit], "stated", kind)
    years = _YEARS.get(unit)
    number = "X" if count is None else f"{count * (years or 1):.6f}".rstrip("0").rstrip(".")
    code = "Y" if years else unit
    return Outcome(f"PT{number}{code[1]}" if code[0] == "T" else f"P{number}{code}", "stated", kind)


def duration(found: Found) -> Outcome | None:
    """So many units, "the past decade", "half an hour"."""
    words, unit, before = found.words, found.unit, found.word_before()
    article, count = found.get("number") in found.counts.articles, found.number
    if count is not None and found.get("half"):
        count += 0.5
    if count == 1.0 and found.get("unit") in words.plural_units:
        return None
    if article and unit in ("Q", "TS") or (article or count is None) and before in words.dating:
        return None
    if count == 1.0 and before in found.grammar.negations:
        return None
    if before in words.age_words or unit == "Q" and _is_fraction(found):
        return None
    if found.shift == -1 and _is_verb(found):
        return None
    lasts = before in words.duration_openers or found.word_after() in words.before
    if unit == "D" and found.get("number") in words.some_day and not lasts:
        return None  # "one day" to come
    return _lasting(count, unit)


def hours(found: Found) -> Outcome | None:
    """Two hours and nine minutes."""
    minutes = value_of(found.get("upper"), found.counts)
    if found.unit != "TM" or found.number is None or minutes is None:
        return None
    return Outcome(f"PT{round(found.number)}H{round(minutes)}M", "stated", "DURATION")


def _is_fraction(found: Found) -> bool:
    """ "Three-quarters", "three quarters of"; "three straight quarters of" growth last."""
    written = found.text()
    of = found.word_after() in found.counts.of and len(written.split()) == 2
    return found.number == 3 and ("-" in written or of)


def _is_verb(found: Found) -> bool:
    """Whether the "last" of "last three days" is the verb: "will last", "to last", "the rains last"."""
    verbs, before = found.words.future_cues | found.grammar.infinitive, found.word_before()
    noun = before.endswith(found.counts.plural_ending) and before.isalpha()
    subject = noun and before not in found.reading.language.classes
    joined = before in found.counts.joins
    return found.text().lower().startswith(found.get("shift")) and (before in verbs or subject or joined)


def vague(found: Found) -> Outcome | None:
    """ "For years", "decades-long": units without a number."""
    unit, of = found.words.units[found.get("units")], found.counts.of
    after, apart = found.word_after(), of | found.words.neighbours.keys() | found.words.before
    lasts = found.word_before() in found.words.vague_openers and after not in apart
    return _lasting(None, unit) if (found.get("long") or lasts) and unit != "Q" else None


def ago(found: Found) -> Outcome | None:
    """So many units before publication, at the unit's grain."""
    if found.number is None:
        return Outcome("PAST_REF", "resolved")
    if found.unit[0] == "T":
        if found.number > 6:
            raise cal.Unresolved
        return Outcome(found.published.isoformat(), "default")
    count, same = -round(found.number), found.words.units.get(found.get("same"))
    if same:  # "a year ago | this week |"
        return Outcome(cal.unit_value(cal.day_offset(found.published, found.unit, count), same), "resolved")
    return Outcome(cal.unit_value(found.published, found.unit, count), "resolved")


def later(found: Found) -> Outcome | None:
    """So many units from the date before it in the text; "earlier" without one counts from publication."""
    unit, count, past = found.unit, found.number, found.tense() < 0
    sign = -1 if found.get("side") in found.words.before else 1
    published = found.reading.article.published
    if sign < 0:  # "up from $8 million | a year earlier |" compares with the same year wherever it is said
        near, words = found.before[-ANCHORS:], found.text().lower()
        found = replace(found, before=[t for t in near if t.rule != "later" or t.span.text.lower() != words])
    anchor = found.anchor(until=published if past else None) if found.get("side") else None
    if anchor is None and (sign < 0 or not found.get("side")):
        anchor = (found.published, found.published, found.published.isoformat())
    if anchor is None or count is None or unit[0] == "T":
        raise cal.Unresolved
    vague = found.get("number") in found.counts.articles
    if unit == "W" and anchor[0] == anchor[1] and (count > 1 or not vague):
        unit, count = "D", count * 7
    if cal.coarser(anchor[2], unit):
        raise cal.Unresolved
    value = cal.unit_value(anchor[0], unit, round(count) * sign)
    days = cal.days(value)
    if days and published and days[0] > published and past:
        raise cal.Unresolved  # "he died | nine years later |" counts from something untold
    return Outcome(value, "resolved")


def from_day(found: Found) -> Outcome | None:
    """ "A week on Friday", "two weeks from today": the next such day and so many weeks on."""
    unit, count = found.unit, found.number
    if count is None or unit != "W" and not (found.get("side") and found.get("deictic")):
        return None
    if found.weekday:
        near = cal.weekday_near(found.published, found.weekday, direction=1)
    else:
        near = cal.moved(found.published, found.words.deictics[found.get("deictic")])
    return Outcome(cal.day_offset(near, unit, round(count)).isoformat(), "resolved")


def references(found: Found) -> Outcome | None:
    """Recent years, the coming weeks: no date, only a side."""
    return Outcome("FUTURE_REF" if found.words.shifts.get(found.get("shiftref"), -1) > 0 else "PAST_REF", "resolved")


def reference(found: Found) -> Outcome | None:
    """Now, recently, soon; not "as soon as Thursday", "Radio Now"."""
    before = found.word_before()
    if before in found.grammar.as_of or found.text()[0].isupper() and before[:1].isalnum():
        return None
    return Outcome(found.words.references[found.get("reference")], "resolved")
