"""Time rules that name longer units: weeks, weekends, quarters, seasons, years, decades, centuries."""

from __future__ import annotations

import re
from itertools import takewhile

from components.extract.times import calendar_values as cal
from components.extract.times.found import Found, Outcome
from components.extract.times.named_days import named_year
from components.extract.times.tense import NEAR

_FIFTIES = 5
"""Before these "the mid-30s" is an age or a temperature rather than a decade."""
_SAME_STORY = 250
"""Characters in which the date is told that "the end of the month" speaks of."""
_RUN = 60
"""Years; "1999-2000 calls" in longer runs are numbers."""


def unit(found: Found) -> Outcome | None:
    """Last week, this month, next year, the week after next, the end of the month: the calendar unit."""
    shift = found.shift or found.words.beyond.get(found.get("beyond"), 0)
    if not found.one_unit() or found.unit == "D" and not found.get("edge"):
        return None
    near = found.before and found.before[-1].span.start >= found.start - _SAME_STORY
    told = found.anchor() if near and not found.get("shift") and found.direction() <= 0 else None
    told = None if told and cal.coarser(told[2], found.unit) else told
    day = told[0] if told and told[1] < found.published else found.published
    return Outcome(cal.unit_value(day, found.unit, shift), "resolved")


def weekend(found: Found) -> Outcome | None:
    """The weekend before publication; after a word of the future, or "this" without a past verb, that of its week."""
    shift, weekday, before = found.shift, found.published.isoweekday(), found.word_before()
    if before in found.words.ordinals or before in found.grammar.determiners:
        return None  # "in its second | weekend"
    if shift is None:
        shift = 0 if weekday >= 6 or found.tense() > 0 else -1
    elif shift == 0 and weekday < 6 and found.tense() < 0 and not _is_going_on(found):
        shift = -1
    return Outcome(cal.unit_value(found.published, "WE", shift), "resolved")


def _is_going_on(found: Found) -> bool:
    """ "Fans travelling | this weekend were told", but "after a meeting | this weekend"."""
    before, happenings = found.word_before(), found.grammar
    return before.endswith(found.reading.language.grammar.gerund_endings) and before not in happenings.nouns


def quarter(found: Found) -> Outcome | None:
    """A quarter or half of a stated or shifted year; a bare quarter is the latest, or with a future cue the next.

    "Will publish first-quarter results" speaks of the quarter gone by.
    """
    unit = "Q" if found.get("quarter") in ("", found.words.quarter) else "H"
    number, most = found.digits("quarternumber") or found.ordinal, 4 if unit == "Q" else 2
    year = named_year(found)
    if year is not None:
        return Outcome(f"{year:04d}-{unit}{number if number > 0 else most}", found.basis)
    if _is_played(found, unit):
        return None
    if unit == "Q" and _is_of_own_year(found, number):
        raise cal.Unresolved
    if number < 0:
        return Outcome(cal.unit_value(found.published, unit, -1), "resolved")
    current = (found.published.month - 1) * most // 12 + 1
    ahead = found.tense() > 0 and found.word_after() not in found.words.fiscal
    count = found.steps(current, number, most, int(ahead))
    return Outcome(cal.unit_value(found.published, unit, count), "default")


def _is_of_own_year(found: Found, number: int) -> bool:
    """Whether it ends in a month in which that of no calendar ends: "the first quarter, which | ended on July 31"."""
    words, near = found.grammar, found.tokens_behind(NEAR)
    behind = list(takewhile(lambda token: token.text not in found.words.months, near))
    told = [token.lower for token in behind if token.lower not in {",", *words.relatives, *words.prepositions}]
    if len(behind) == len(near) or len(told) != 1:
        return False
    closes = words.is_past(told[0]) or told[0].endswith(found.reading.language.grammar.gerund_endings)
    count, rest = divmod(found.words.months[near[len(behind)].text], 3)
    return closes and (rest > 0 or number not in (count, -1))


def _is_played(found: Found, unit: str) -> bool:
    """Whether it is part of a match and of no year of business: "she scored 17 points in | the last quarter"."""
    around = frozenset(re.findall(r"\w+", found.reading.sentence_at(found.start).span.text.lower()))
    business, match = found.words.fiscal & around, found.words.matches & around
    return not business or bool(match) if unit == "H" else not business and len(match) > 1


def season(found: Found) -> Outcome | None:
    """A season of a year, or the latest; bare only after a preposition."""
    code, year, shift = found.words.seasons[found.get("season")], named_year(found), found.shift
    if year is not None:
        return Outcome(f"{year:04d}-{code}", found.basis)
    openers = found.words.prepositions if found.get("edge") else found.words.season_openers
    if shift is None and found.word_before() not in openers:
        return None
    if found.get("season") in found.words.falls and found.word_after() in found.words.falling:
        return None
    if shift is None and found.text()[:1].islower() and " " in found.text() and found.opens_noun() and found.modifies():
        return None
    now_year, now_code = cal.season_of(found.published)
    order = list(cal.SEASONS)
    now = order.index(now_code)
    tense = 0 if shift else found.tense()
    count = found.steps(now, order.index(code), len(order), tense)
    if shift == 0 and count < 0 and (tense > 0 or tense == 0 and found.published.month < cal.SEASONS[order[0]]):
        count += len(order)  # "will open | this summer |", told in winter
    now += count
    return Outcome(f"{now_year + now // len(order):04d}-{code}", "resolved" if shift is not None else "default")


def decade(found: Found) -> Outcome | None:
    """The 1990s, the '70s, the eighties."""
    if found.get("decadeyear"):
        return Outcome(found.get("decadeyear")[:3])
    words, told = found.text(), found.before[-1] if found.before else None
    if found.get("short"):
        tens = found.digits("short") // 10
        listed = told is not None and told.rule == "decade" and found.start - told.span.end < 6
        doubtful = found.get("edge") and tens < _FIFTIES and not found.get("mark")
        if doubtful or words[0].isdigit() and not listed:
            return None
    else:
        tens = found.words.decades[found.get("decadeword")]
        if " " not in words:
            return None
    return Outcome(f"{19 if tens > 2 else 20}{tens}")


def century(found: Found) -> Outcome | None:
    """The 19th century is 18."""
    number = found.digits("nth") or found.ordinal
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
    counts, before, after = found.counts, found.word_before(), found.word_after()
    plural = counts.is_plural(after) and after not in found.words.year_nouns
    modified = bool(found.get("edge")) or before in found.words.prepositions
    if not modified and (plural and before not in found.words.determiners or after in counts.percent):
        return None
    if after in counts.currency_words or after in counts.scales or before in counts.identifiers:
        return None
    return Outcome(found.get("year"))
