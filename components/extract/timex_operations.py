"""What a time rule does with its words: one function an operation, from the groups of a match to a TIMEX3 value.

Each takes a ``Found`` and gives an ``Outcome``, or None where the words are no time expression after all. A value is
never finer than the words: "two weeks ago" is a week, "a year ago" a year.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from components.extract import calendar_values as cal
from components.extract.numbers import value_of
from components.extract.reading import Reading
from components.lang.schema import TimeWords
from components.model import Timex, TimexType

_HALVES = {"TH": "PT30M", "D": "PT12H", "Y": "P6M"}
_YEARS = {"DE": 10, "CE": 100}
_CLOSING = re.compile(r"[,;:()—–“”\"]")


@dataclass(frozen=True, slots=True)
class Outcome:
    """A value (None: not to be resolved) and how it is known; ``end`` where the expression ends before its match."""

    value: str | None
    basis: Literal["stated", "resolved", "default"] = "stated"
    type: TimexType | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The match of a rule: where it stands, its groups by name, and the expressions before it."""

    reading: Reading
    start: int
    end: int
    groups: Mapping[str, str]
    before: Sequence[Timex] = field(default_factory=tuple)

    @property
    def words(self) -> TimeWords:
        """The language's words of time."""
        return self.reading.language.time

    @property
    def published(self) -> date | None:
        """The publication date, if known."""
        return self.reading.article.published

    def get(self, name: str) -> str:
        """The group's words in lower case, "" where it is absent; runs of white space are one blank."""
        return " ".join(self.groups.get(name, "").lower().split())

    def word_before(self) -> str:
        """The token before the expression in its sentence, lower case."""
        index = self.reading.token_at(self.start) - 1
        sentence = self.reading.sentence_at(self.start).span
        return self.reading.tokens[index].lower if index >= 0 and self.reading.tokens[index].start >= sentence.start else ""

    def word_after(self) -> str:
        """The token after the expression, lower case."""
        index = self.reading.token_at(self.end - 1) + 1
        return self.reading.tokens[index].lower if index < len(self.reading.tokens) else ""

    def tense(self) -> int:
        """1 if the nearest verb before it speaks of the future, -1 of the past, 0 if there is none to tell.

        A sentence that begins with the expression is read from its end on. After an article ("a June 3 hearing")
        no verb can tell.
        """
        tokens = self.reading.tokens
        if self.word_before() in self.reading.language.counts.articles:
            return 0
        at, sentence = self.reading.token_at(self.start), self.reading.sentence_at(self.start).span
        index = at - 1
        while index >= 0 and at - index <= 24 and tokens[index].start >= sentence.start:
            token = tokens[index]
            if _CLOSING.match(token.text):
                break
            if token.lower in self.words.future_cues or self._intends(index):
                return 1
            if self._past(token.lower):
                return 1 if tokens[index - 1].lower in self.words.passive_infinitive else -1
            index -= 1
        if at - index > 6:
            return 0
        after = self.reading.token_at(self.end - 1) + 1
        for index, token in enumerate(tokens[after : after + 14], after):
            if token.start >= sentence.end:
                break
            if token.lower in self.words.future_cues or self._intends(index):
                return 1
            if self._past(token.lower):
                return -1
        return 0

    def _intends(self, index: int) -> bool:
        """Whether the token begins "plans to …", "scheduled for …"; "promised on Monday" is a past act."""
        tokens = self.reading.tokens
        return tokens[index].lower in self.words.intentions and (
            index + 1 < len(tokens) and tokens[index + 1].lower in self.words.intention_links
        )

    def _past(self, word: str) -> bool:
        happenings = self.reading.language.happenings
        return (
            word in self.words.past_cues
            or word in happenings.past_forms
            or word.endswith(happenings.verb_endings) and len(word) > 4 and word not in happenings.not_verbs
        )

    def anchor(self, *, narrow: bool = False) -> tuple[date, date, str] | None:
        """First day, last day and value of the expression before this one that an offset counts from.

        Dates that tell when something was said are passed over where another date stands before them.
        ``narrow`` asks for a day.
        """
        spoken: tuple[date, date, str] | None = None
        for timex in reversed(self.before):
            bounds = cal.days(timex.value) if timex.type in ("DATE", "TIME") else None
            if bounds is None or timex.value is None or narrow and bounds[0] != bounds[1]:
                continue
            if not self._dates_speech(timex):
                return (*bounds, timex.value)
            spoken = spoken or (*bounds, timex.value)
        return spoken

    def _dates_speech(self, timex: Timex) -> bool:
        tokens, speech = self.reading.tokens, self.reading.language.happenings.speech
        index = self.reading.token_at(timex.span.start) - 1
        if index >= 0 and tokens[index].lower in self.words.prepositions:
            index -= 1
        return index >= 0 and tokens[index].lower in speech


def _year(found: Found) -> int | None:
    """The year that the groups name, by figures or as "last year"."""
    if found.get("year"):
        return int(found.get("year"))
    if found.get("yearunit") and found.published:
        return found.published.year + found.words.shifts.get(found.get("shift"), 0)
    return None


def _day(found: Found) -> tuple[date | None, Literal["stated", "resolved", "default"]] | None:
    """The day of a weekday, of month and day, or of "yesterday"; None where the groups name no day."""
    words, published = found.words, found.published
    if found.groups.get("month") and found.get("day"):
        number = int(re.sub(r"\D", "", found.get("day")))
        return _month_day(found, words.months[found.groups["month"].rstrip(".")], number)
    if found.get("weekday"):
        weekday = words.weekdays[found.groups["weekday"]]
        if published is None:
            return None, "resolved"
        return _weekday(found, weekday, published)
    if found.get("deictic"):
        return (cal.moved(published, words.deictics[found.get("deictic")]) if published else None), "resolved"
    return None


def _weekday(found: Found, weekday: int, published: date) -> tuple[date | None, Literal["resolved", "default"]]:
    """The most recent such day up to publication; after a word of the future the next (92 % right on news)."""
    if found.get("shift"):
        shift = found.words.shifts[found.get("shift")]
        if shift == 0:
            monday = cal.moved(published, 1 - published.isoweekday())
            return (cal.moved(monday, weekday - 1) if monday else None), "resolved"
        return cal.weekday_near(published, weekday, direction=2 * shift), "resolved"
    tense = found.tense()
    return cal.weekday_near(published, weekday, direction=1 if tense > 0 else -1), "resolved" if tense else "default"


def _month_day(
    found: Found, month: int, number: int
) -> tuple[date | None, Literal["stated", "resolved", "default"]] | None:
    """The stated day; without a year the nearest (94 % right on news), on the side that the verb tells."""
    year = _year(found)
    if year is not None:
        day = cal.as_day(year, month, number)
        return (day, "stated") if day else None
    if found.published is None:
        return (None, "resolved") if cal.as_day(2024, month, number) else None
    tense = found.tense()
    nearest = cal.month_day_near(found.published, month, number, direction=0)
    if nearest is None:
        return None
    if tense < 0 and (nearest - found.published).days > 0 or tense > 0 and (found.published - nearest).days > 0:
        nearest = cal.month_day_near(found.published, month, number, direction=tense)
    return nearest, "resolved" if tense else "default"


def _calendar(found: Found) -> Outcome | None:
    """A day, a month, or a month of a year."""
    if found.get("holiday"):
        names = {name.lower(): name for name in found.words.holidays}
        feast = _month_day(found, *found.words.holidays[names[found.get("holiday")]])
        return Outcome(feast[0].isoformat() if feast[0] else None, feast[1]) if feast else None
    if found.get("monthnumber"):
        stated = cal.as_day(int(found.get("year")), int(found.get("monthnumber")), int(found.get("day")))
        return Outcome(stated.isoformat()) if stated else None
    day = _day(found)
    if day is not None:
        return Outcome(day[0].isoformat() if day[0] else None, day[1])
    if not found.get("month") or found.get("day"):
        return None
    return _month(found)


def _month(found: Found) -> Outcome | None:
    """The month of the stated year; bare the nearest past one, after a word of the future the next (82 %)."""
    name = found.groups["month"].rstrip(".")
    number, year, published = found.words.months[name], _year(found), found.published
    if year is not None:
        if not 1 <= year <= 9999:
            return None
        return Outcome(f"{year:04d}-{number:02d}", "stated" if found.get("year") else "resolved")
    alone = not found.get("shift") and not found.get("edge")
    if name in found.words.ambiguous_months and alone and found.word_before() not in found.words.prepositions:
        return None
    if published is None:
        return Outcome(None, "resolved")
    shift = found.words.shifts.get(found.get("shift"))
    tense = found.tense() if shift is None else 0
    if shift is None and found.word_before() in found.words.until | found.words.by and tense >= 0:
        tense = 1
    ahead = (shift or tense) > 0 if shift != 0 else number >= published.month
    year = published.year
    if ahead and (number < published.month or (number == published.month and shift == 1)):
        year += 1
    elif not ahead and (number > published.month or (number == published.month and shift == -1)):
        year -= 1
    return Outcome(f"{year:04d}-{number:02d}", "default" if shift is None and not tense else "resolved")


def _range(found: Found) -> Outcome | None:
    """Two days of one month."""
    first = _day(found)
    if first is None or first[0] is None:
        return Outcome(None, "resolved") if first else None
    last = cal.as_day(first[0].year, first[0].month, int(re.sub(r"\D", "", found.get("last"))))
    if last is None or last <= first[0]:
        return None
    return Outcome(f"{first[0].isoformat()}/{last.isoformat()}", first[1])


def _slashed(found: Found) -> Outcome | None:
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


def _deictic(found: Found) -> Outcome | None:
    """Today, yesterday, tomorrow, tonight."""
    word = found.get("back") or found.get("deictic")
    if found.reading.article.text[found.start].isupper() and found.word_before()[:1].isalnum() and not found.get("back"):
        return None
    if found.published is None:
        return Outcome(None, "resolved")
    day = cal.moved(found.published, found.words.deictics[word])
    if day is None:
        return None
    return Outcome(day.isoformat() + ("TNI" if word in found.words.nights else ""), "resolved")


def _weekday_op(found: Found) -> Outcome | None:
    """A weekday, or one in last, this or next week."""
    weekday = found.words.weekdays[found.groups["weekday"]]
    if found.published is None:
        return Outcome(None, "resolved")
    unit = found.words.units.get(found.get("unit"))
    if unit is not None:
        if unit != "W":
            return None
        monday = cal.moved(found.published, 1 - found.published.isoweekday() + 7 * found.words.shifts[found.get("shift")])
        day = cal.moved(monday, weekday - 1) if monday else None
        return Outcome(day.isoformat(), "resolved") if day else None
    day, basis = _weekday(found, weekday, found.published)
    return Outcome(day.isoformat(), basis) if day else None


def _moment(found: Found) -> Outcome | None:
    """A clock time or a part of a day, on the day named with it, before it in its sentence, or of publication."""
    words = found.words
    clock = _clock(found)
    if clock is None and not found.get("part"):
        return None
    suffix = f"T{clock}" if clock else "T" + words.parts[found.get("part")]
    if clock and found.get("zone") in words.universal:
        suffix += "Z"
    named = _day(found)
    if named is not None:
        day, basis = named
    elif found.get("part"):
        shift = words.shifts.get(found.get("shift"))
        if shift is None:
            return None
        day, basis = cal.moved(found.published, shift) if found.published else None, "resolved"
    else:
        here = found.reading.sentence_at(found.start).span.start
        same = [timex for timex in found.before if timex.span.start >= here]
        bounds = next((days for timex in reversed(same) if (days := cal.days(timex.value)) and days[0] == days[1]), None)
        day, basis = bounds[0] if bounds else found.published, "default"
    return Outcome(f"{day.isoformat()}{suffix}" if day else None, basis, "TIME")


def _clock(found: Found) -> str | None:
    """HH:MM, or None where the figures are none; figures alone need a word of time before them."""
    if found.get("clockname"):
        return found.words.clock_names[found.get("clockname")]
    if not found.get("hour"):
        return None
    hour, minute, meridiem = int(found.get("hour")), int(found.get("minute") or 0), found.get("meridiem")
    if meridiem:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if meridiem in found.words.afternoon else 0)
    elif not (found.get("zone") or found.get("weekday") or found.get("deictic") or found.get("month")):
        if found.word_before() not in found.words.clock_openers:
            return None
    return f"{hour % 24:02d}:{minute:02d}"


def _set(found: Found) -> Outcome | None:
    """Every so often."""
    words = found.words
    if found.get("weekday") or found.get("weekdays"):
        names = dict(words.weekdays) | {name + found.reading.language.counts.plural_ending: n for name, n in words.weekdays.items()}
        number = names[found.groups.get("weekdays") or found.groups["weekday"]]
        return Outcome(f"XXXX-WXX-{number}", "stated", "SET")
    count = 2.0 if found.get("other") else _number(found) or 1.0
    length = _length(count, words.units[found.get("unit")])
    return Outcome(length, "stated", "SET") if length else None


def _rate(found: Found) -> Outcome | None:
    """ "A year": a duration after "for" and its like, else a rate; "per year" is always one."""
    unit = found.words.units[found.get("unit")]
    if unit in ("Q", "TS") or found.word_before() in found.words.speeds:
        return None
    length = _length(1.0, unit)
    before = found.word_before()
    if length is None or not before and found.get("rate") in found.reading.language.counts.articles and not found.word_after():
        return None
    lasting = found.get("rate") in found.reading.language.counts.articles and (
        before in found.words.duration_openers or not before[:1].isalnum()
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


def _duration(found: Found) -> Outcome | None:
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
    if found.word_before() in found.words.age_words:
        return None
    length = _length(count, unit)
    return Outcome(length, "stated", "DURATION") if length else None


def _unit(found: Found) -> Outcome | None:
    """Last week, this month, next year, the end of the month: the calendar unit."""
    unit, shift = found.words.units[found.get("unit")], found.words.shifts.get(found.get("shift"), 0)
    if unit.startswith("T") or unit[0].isdigit() or found.get("unit") in found.words.plural_units:
        return None
    if unit == "D" and not found.get("edge"):
        return None
    if found.published is None:
        return Outcome(None, "resolved")
    value = cal.unit_value(found.published, unit, shift)
    return Outcome(value, "resolved") if value else None


def _weekend(found: Found) -> Outcome | None:
    """The weekend before publication; with "this" or after a word of the future the one of its week."""
    if found.published is None:
        return Outcome(None, "resolved")
    shift = found.words.shifts.get(found.get("shift"))
    if shift is None:
        shift = 0 if found.published.isoweekday() >= 6 or found.tense() > 0 else -1
    value = cal.unit_value(found.published, "WE", shift)
    return Outcome(value, "resolved") if value else None


def _quarter(found: Found) -> Outcome | None:
    """A quarter or half of a stated or shifted year; a bare quarter is the latest, or with a future cue the next."""
    unit = "Q" if not found.get("quarter") or found.get("quarter") == found.words.quarter else "H"
    number = int(found.get("quarternumber") or found.words.ordinals[found.get("ordinal")])
    most = 4 if unit == "Q" else 2
    if number > most:
        return None
    year = _year(found)
    if year is not None:
        return Outcome(f"{year:04d}-{unit}{number if number > 0 else most}", "stated" if found.get("year") else "resolved")
    if unit == "H":
        return None
    if found.published is None:
        return Outcome(None, "resolved")
    if number < 0:
        return Outcome(cal.unit_value(found.published, unit, -1), "resolved")
    current = (found.published.month - 1) // 3 + 1
    tense = found.tense()
    year = found.published.year + (tense > 0 and number < current) - (tense <= 0 and number > current)
    return Outcome(f"{year:04d}-Q{number}", "default")


def _season(found: Found) -> Outcome | None:
    """A season of a year, or the latest; bare only after a preposition."""
    code, published, year = found.words.seasons[found.get("season")], found.published, _year(found)
    if year is not None:
        return Outcome(f"{year:04d}-{code}", "stated" if found.get("year") else "resolved")
    shift = found.words.shifts.get(found.get("shift"))
    if shift is None and not found.get("edge") and found.word_before() not in found.words.season_openers:
        return None
    if found.word_after() in found.reading.language.counts.of or found.word_before() == "":
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
    return Outcome(f"{year:04d}-{code}", "resolved" if shift is not None else "default")


def _weekof(found: Found) -> Outcome | None:
    """The week of a day; the first, second … or last week of a month, counted by where most of its days lie."""
    if found.get("day"):
        named = _day(found)
        if named is None:
            return None
        return Outcome(cal.week_value(named[0]) if named[0] else None, named[1])
    month = _month(found)
    if month is None or month.value is None:
        return month
    bounds = cal.days(month.value)
    ordinal = found.words.ordinals[found.get("ordinal")]
    if bounds is None or ordinal > 5:
        return None
    day = cal.moved(bounds[1], -3) if ordinal < 0 else cal.moved(bounds[0], 3 + 7 * (ordinal - 1))
    return Outcome(cal.week_value(day), month.basis) if day else None


def _ago(found: Found) -> Outcome | None:
    """So many units before publication, at the unit's grain."""
    unit, count = found.words.units[found.get("unit")], _number(found)
    if found.published is None:
        return Outcome(None, "resolved")
    if not isinstance(count, float):
        return Outcome("PAST_REF", "resolved")
    if unit.startswith("T"):
        return Outcome(found.published.isoformat(), "default") if count <= 6 else Outcome(None, "resolved")
    return _offset(found.published, unit, -round(count))


def _offset(day: date, unit: str, count: int) -> Outcome | None:
    if unit[0].isdigit():
        count, unit = count * int(unit[0]), unit[1:]
    value = cal.unit_value(day, unit, count)
    return Outcome(value, "resolved") if value else None


def _later(found: Found) -> Outcome | None:
    """So many units from the date before it in the text; "earlier" without one counts from publication."""
    unit, count = found.words.units[found.get("unit")], _number(found)
    sign = -1 if found.get("side") in found.words.before else 1
    anchor = found.anchor() if found.get("side") else None
    if anchor is None and found.published and (sign < 0 or not found.get("side")):
        anchor = (found.published, found.published, found.published.isoformat())
    if anchor is None or not isinstance(count, float) or unit.startswith("T"):
        return Outcome(None, "resolved", None if anchor is None or not unit.startswith("T") else "TIME")
    steps = round(count) * sign
    if unit.endswith("W") and anchor[0] == anchor[1]:
        day = cal.day_offset(anchor[0], "W", steps * (int(unit[0]) if unit[0].isdigit() else 1))
        return Outcome(day.isoformat(), "resolved") if day else None
    if cal.coarser(anchor[2], unit):
        return Outcome(None, "resolved")
    return _offset(anchor[0], unit, steps)


def _neighbour(found: Found) -> Outcome | None:
    """The next day, that year, the month before: a neighbour of the date before it in the text."""
    words = found.words
    near = found.get("near")
    shift = words.neighbours.get(near or found.get("side"), 0)
    unit = words.units.get(found.get("unit"), "D")
    if unit.startswith("T") or unit[0].isdigit() or found.get("unit") in words.plural_units:
        return None
    anchor = found.anchor(narrow=unit == "D")
    if anchor is None and found.published and unit != "D":
        anchor = (found.published, found.published, "")
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


def _closing_day(found: Found) -> Outcome | None:
    """ "To end the day": the day named before it, else that of publication."""
    if found.word_before() not in found.words.day_closers:
        return None
    anchor = next((bounds for timex in reversed(found.before) if (bounds := cal.days(timex.value))), None)
    day = anchor[0] if anchor and anchor[0] == anchor[1] else found.published
    return Outcome(day.isoformat() if day else None, "resolved")


def _references(found: Found) -> Outcome | None:
    """Recent years, the coming weeks: no date, only a side."""
    return Outcome("FUTURE_REF" if found.words.shifts.get(found.get("shiftref"), -1) > 0 else "PAST_REF", "resolved")


def _reference(found: Found) -> Outcome | None:
    """Now, recently, soon."""
    return Outcome(found.words.references[found.get("reference")], "resolved")


def _decade(found: Found) -> Outcome | None:
    """The 1990s, the '70s, the eighties."""
    if found.get("decadeyear"):
        return Outcome(found.get("decadeyear")[:3])
    if found.word_before() in found.words.determiners:
        return None
    if found.get("short"):
        tens = int(found.get("short")) // 10
        article = found.reading.article.text[found.start : found.end].lstrip()[:1].isalpha()
        listed = bool(found.before) and found.before[-1].rule == "decade" and found.start - found.before[-1].span.end < 6
        if not article and not listed and found.reading.article.text[found.start].isdigit():
            return None
    else:
        tens = found.words.decades[found.get("decadeword")]
        if found.start == found.end or not found.reading.article.text[found.start : found.end].count(" "):
            return None
    return Outcome(f"{19 if tens > 2 else 20}{tens}")


def _century(found: Found) -> Outcome | None:
    """The 19th century is 18."""
    number = int(found.get("nth") or found.words.ordinals.get(found.get("ordinal"), 0))
    return Outcome(f"{number - 1:02d}") if 1 <= number <= 30 else None


def _year_op(found: Found) -> Outcome | None:
    """A year, unless the figures count what follows."""
    if found.get("short"):
        return Outcome(f"19{found.get('short')}" if int(found.get("short")) > 30 else f"20{found.get('short')}")
    counts = found.reading.language.counts
    before, after = found.word_before(), found.word_after()
    plural = after.isalpha() and (after in counts.plurals or after.endswith(counts.plural_ending) and len(after) > 3)
    modified = bool(found.get("edge")) or before in found.words.prepositions
    if not modified and (plural and before not in found.words.determiners or after in counts.percent):
        return None
    if after in counts.currency_words or after in counts.scales or before in counts.identifiers:
        return None
    return Outcome(found.get("year"))


Operation = Callable[[Found], Outcome | None]

OPERATIONS: Mapping[str, Operation] = {
    "ago": _ago, "calendar": _calendar, "century": _century, "closing-day": _closing_day, "decade": _decade, "deictic": _deictic,
    "duration": _duration, "later": _later, "moment": _moment, "neighbour": _neighbour, "quarter": _quarter,
    "range": _range, "rate": _rate, "reference": _reference, "references": _references, "season": _season, "set": _set,
    "slashed": _slashed, "unit": _unit, "weekday": _weekday_op, "weekend": _weekend, "weekof": _weekof,
    "year": _year_op,
}  # fmt: skip
"""The operations that a rule of the language file may name."""
