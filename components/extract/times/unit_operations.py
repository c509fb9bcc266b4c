"""Time rules that name longer units: weeks, weekends, quarters, seasons, years, decades, centuries."""

from __future__ import annotations

import re
from datetime import date

from components.extract.times import calendar_values as cal
from components.extract.times.found import Found, Outcome
from components.extract.times.named_days import named_year

_FIFTIES = 5
"""Before these "the mid-30s" is an age or a temperature rather than a decade."""
_SAME_STORY = 250
"""Characters in which the date is told that "the end of the month" speaks of."""
_RUN = 60
"""Years; "1999-2000 calls" in longer runs are numbers."""
_RECENT = 45
"""Days after a season in which it is still "this" one."""


def unit(found: Found) -> Outcome | None:
    """Last week, this month, next year, the end of the month: the calendar unit."""
    unit, shift = found.words.units[found.get("unit")], found.words.shifts.get(found.get("shift"), 0)
    if unit.startswith("T") or unit[0].isdigit() or found.get("unit") in found.words.plural_units:
        return None
    if unit == "D" and not found.get("edge"):
        return None
    if found.published is None:
        return Outcome(None, "resolved")
    day = found.published if found.get("shift") else _told_of(found, found.published)
    value = cal.unit_value(day, unit, shift)
    return Outcome(value, "resolved") if value else None


def unit_beyond(found: Found) -> Outcome | None:
    """The week after next, the month before last."""
    unit = found.words.units[found.get("unit")]
    if unit.startswith("T") or unit[0].isdigit() or found.get("unit") in found.words.plural_units:
        return None
    if found.published is None:
        return Outcome(None, "resolved")
    return Outcome(cal.unit_value(found.published, unit, found.words.beyond[found.get("beyond")]), "resolved")


def _told_of(found: Found, published: date) -> date:
    """The day whose month "the end of the month" is of: one told just before, in the past, else publication."""
    if not found.before or found.before[-1].span.start < found.start - _SAME_STORY:
        return published
    told = found.anchor()
    return told[0] if told and told[1] < published else published


def weekend(found: Found) -> Outcome | None:
    """The weekend before publication; after a word of the future, or "this" without a past verb, that of its week."""
    index = found.reading.token_at(found.start) - 1
    if not found.text().count(" ") and index >= 0 and found.reading.tokens[index].text[0].isupper():
        return None  # "the Easter | weekend"
    if found.published is None:
        return Outcome(None, "resolved")
    shift = found.words.shifts.get(found.get("shift"))
    if shift is None:
        shift = 0 if found.published.isoweekday() >= 6 or found.tense() > 0 else -1
    elif shift == 0 and found.published.isoweekday() < 6 and found.tense() < 0:
        shift = -1
    value = cal.unit_value(found.published, "WE", shift)
    return Outcome(value, "resolved") if value else None


def quarter(found: Found) -> Outcome | None:
    """A quarter or half of a stated or shifted year; a bare quarter is the latest, or with a future cue the next.

    "Will publish first-quarter results" speaks of the quarter gone by.
    """
    unit = "Q" if not found.get("quarter") or found.get("quarter") == found.words.quarter else "H"
    number = int(found.get("quarternumber") or found.words.ordinals[found.get("ordinal")])
    most = 4 if unit == "Q" else 2
    if number > most:
        return None
    year = named_year(found)
    if year is not None:
        return Outcome(
            f"{year:04d}-{unit}{number if number > 0 else most}", "stated" if found.get("year") else "resolved"
        )
    if unit == "H" and not _is_fiscal(found):
        return None
    if found.published is None:
        return Outcome(None, "resolved")
    if number < 0:
        return Outcome(cal.unit_value(found.published, unit, -1), "resolved")
    length = 12 // most
    current = (found.published.month - 1) // length + 1
    tense = found.tense()
    of_results = found.word_after() in found.words.fiscal
    ahead = tense > 0 and number < current and not of_results
    year = found.published.year + ahead - (tense <= 0 and number > current)
    return Outcome(f"{year:04d}-{unit}{number}", "default")


def _is_fiscal(found: Found) -> bool:
    """Whether the sentence speaks of business, whose halves are those of a year and not of a match."""
    sentence = found.reading.sentence_at(found.start).span
    words = re.findall(r"\w+", sentence.text.lower())
    return not found.words.fiscal.isdisjoint(words) and found.words.matches.isdisjoint(words)


def season(found: Found) -> Outcome | None:
    """A season of a year, or the latest; bare only after a preposition."""
    code, published, year = found.words.seasons[found.get("season")], found.published, named_year(found)
    if year is not None:
        return Outcome(f"{year:04d}-{code}", "stated" if found.get("year") else "resolved")
    shift = found.words.shifts.get(found.get("shift"))
    openers = found.words.prepositions if found.get("edge") else found.words.season_openers
    if shift is None and found.word_before() not in openers:
        return None
    if found.get("season") in found.words.falls and found.word_after() in found.words.falling:
        return None
    if shift is None and found.text()[:1].islower() and " " in found.text() and _modifies(found):
        return None
    if published is None:
        return Outcome(None, "resolved")
    now_year, now_code = cal.season_of(published)
    order = list(cal.SEASONS)
    tense = found.tense() if shift is None else 0
    ahead = tense > 0 or shift == 1 or shift == 0 and order.index(code) >= order.index(now_code)
    year = now_year
    if ahead:
        year += order.index(code) < order.index(now_code) or shift == 1 and code == now_code
    else:
        year -= order.index(code) > order.index(now_code) or shift == -1 and code == now_code
        year -= shift == -1 and _just_over(published, year, code)
    return Outcome(f"{year:04d}-{code}", "resolved" if shift is not None else "default")


def _modifies(found: Found) -> bool:
    """Whether a noun follows that the season tells the kind of: "the summer | recess"."""
    after, words = found.word_after(), found.reading.language.happenings
    return found.opens_noun() and after not in found.reading.language.classes and not after.endswith(words.verb_endings)


def _just_over(published: date, year: int, code: str) -> bool:
    """Whether the season ended so shortly before, in the same year, that "last summer" is the one a year earlier."""
    bounds = cal.days(f"{year:04d}-{code}")
    ended = bounds is not None and bounds[0].year == bounds[1].year == published.year and bounds[1] < published
    return ended and bounds is not None and (published - bounds[1]).days < _RECENT


def decade(found: Found) -> Outcome | None:
    """The 1990s, the '70s, the eighties."""
    if found.get("decadeyear"):
        return Outcome(found.get("decadeyear")[:3])
    if found.word_before() in found.words.determiners:
        return None
    if found.get("short"):
        tens = int(found.get("short")) // 10
        if found.get("edge") and tens < _FIFTIES and not found.get("mark"):
            return None
        article = found.reading.article.text[found.start : found.end].lstrip()[:1].isalpha()
        listed = (
            bool(found.before) and found.before[-1].rule == "decade" and found.start - found.before[-1].span.end < 6
        )
        if not article and not listed and found.reading.article.text[found.start].isdigit():
            return None
    else:
        tens = found.words.decades[found.get("decadeword")]
        if found.start == found.end or not found.reading.article.text[found.start : found.end].count(" "):
            return None
    return Outcome(f"{19 if tens > 2 else 20}{tens}")


def century(found: Found) -> Outcome | None:
    """The 19th century is 18."""
    number = int(found.get("nth") or found.words.ordinals.get(found.get("ordinal"), 0))
    return Outcome(f"{number - 1:02d}") if 2 <= number <= 30 else None


def years_joined(found: Found) -> Outcome | None:
    """ "2018/19", "2011–2014": a season, a fiscal year or a run of years, from its first to its last."""
    first, digits = int(found.get("year")), found.get("lastyear")
    last = int(digits) if len(digits) > 2 else first - first % 100 + int(digits)
    last += 100 if last < first and len(digits) == 2 else 0
    joined = found.text()[-len(digits) - 1]
    if not first < last <= first + (_RUN if joined != "/" else 1):
        return None
    return Outcome(f"{first:04d}-09/{last:04d}-06" if found.get("school") else f"{first:04d}/{last:04d}")


def year(found: Found) -> Outcome | None:
    """A year, unless the figures count what follows."""
    if found.get("short"):
        return Outcome(f"19{found.get('short')}" if int(found.get("short")) > 30 else f"20{found.get('short')}")
    counts = found.reading.language.counts
    before, after = found.word_before(), found.word_after()
    if found.get("oldyear") and before not in found.words.old_year_openers:
        return None
    plural = (
        after.isalpha()
        and after not in found.words.year_nouns
        and (after in counts.plurals or after.endswith(counts.plural_ending) and len(after) > 3)
    )
    modified = bool(found.get("edge")) or before in found.words.prepositions and not found.get("oldyear")
    if not modified and (plural and before not in found.words.determiners or after in counts.percent):
        return None
    if after in counts.currency_words or after in counts.scales or before in counts.identifiers:
        return None
    return Outcome(found.get("year") or found.get("oldyear"))
