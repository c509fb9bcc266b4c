"""What a time rule has to read: the groups of its match and what stands around them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from typing import Literal

from components.extract.figures.numbers import value_of
from components.extract.text.reading import Reading
from components.extract.times import calendar_values as cal
from components.extract.times.tense import CLOSING, NEAR, TensedPlace
from components.model import Timex, TimexType

CLOCK = "clock"
"""The time rule of a clock time that names no day."""
ANCHORS = 100
"""Expressions looked back over for the date that an offset counts from."""
_LEDE = 2
"""Paragraphs in which the news is dated."""

Basis = Literal["stated", "resolved", "default"]
"""How a value is known: told with its year, read off another date, or merely likely."""


def lede_end(reading: Reading) -> int:
    """Where the paragraphs end in which the news is dated."""
    return reading.paragraphs[:_LEDE][-1].end


@dataclass(frozen=True, slots=True)
class Outcome:
    """A value (None: not to be resolved) and how it is known; ``type`` where the value does not tell it."""

    value: str | None
    basis: Basis = "stated"
    type: TimexType | None = None


@dataclass(frozen=True, slots=True)
class Found(TensedPlace):
    """The match of a rule: where it stands, its groups by name, and the expressions before it."""

    groups: Mapping[str, str]
    before: Sequence[Timex] = field(default_factory=tuple)

    @property
    def published(self) -> date:
        """The publication date; Unresolved where it is not known."""
        if self.reading.article.published is None:
            raise cal.Unresolved
        return self.reading.article.published

    def get(self, name: str) -> str:
        """The group's words in lower case, "" where it is absent; runs of white space are one blank."""
        return " ".join(self.groups.get(name, "").lower().split())

    @property
    def unit(self) -> str:
        """The code of the unit, "" without one; a fortnight is two weeks."""
        return self.words.units.get(self.get("unit"), "").lstrip("0123456789")

    def one_unit(self) -> bool:
        """Whether a single unit of the calendar may be meant: no hours, no plural."""
        return self.unit[:1] != "T" and self.get("unit") not in self.words.plural_units

    @property
    def part(self) -> str:
        """The part of the day as a value has it behind the day, "" without one."""
        return f"T{self.words.parts[self.get('part')]}" if self.get("part") else ""

    @property
    def shift(self) -> int | None:
        """What "last", "this" and "next" count; None without one."""
        return self.words.shifts.get(self.get("shift"))

    @property
    def month(self) -> int:
        """The number of the month, 0 without one."""
        return self.words.months.get(self.groups.get("month", "").rstrip("."), 0)

    @property
    def weekday(self) -> int:
        """The number of the weekday (Monday is 1), 0 without one."""
        return self.words.weekdays.get(self.groups.get("weekday", ""), 0)

    @property
    def ordinal(self) -> int:
        """What "first" and "2nd" count, -1 for "last", 0 without one."""
        return self.words.ordinals.get(self.get("ordinal"), 0)

    @property
    def basis(self) -> Basis:
        """How the year is known that the words name."""
        return "stated" if self.get("year") else "resolved"

    def digits(self, name: str) -> int:
        """The number in the figures of the group, 0 where it is absent."""
        return int("".join(letter for letter in self.get(name) if letter.isdigit()) or 0)

    @property
    def number(self) -> float | None:
        """How many units, 1 where none are counted or for an article; None for a vague number ("several")."""
        counts, text = self.counts, self.get("number")
        if text in self.words.vague_numbers:
            return None
        code = self.words.units.get(self.get("unit"), "")
        number = counts.fractions.get(text) or value_of(text, counts) or 1.0
        return number * int(code[0]) if code[:1].isdigit() else number  # "two | fortnights" are four weeks

    def text(self) -> str:
        """The words of the match."""
        return self.reading.article.text[self.start : self.end]

    def opens_noun(self) -> bool:
        """Whether a noun or clause follows that the expression's preposition governs: "the day after | the vote"."""
        words, after = self.grammar, self.word_after()
        closed = words.prepositions | words.coordinators | words.subordinators | words.auxiliaries
        return after[:1].isalpha() and after not in closed

    def names_no_day(self) -> bool:
        """Whether it is any such day: "on | one | Friday", "on | a | Friday night"; not "a Friday hearing"."""
        before, articles = self.word_before(), self.counts.articles
        return before in self.words.some_day or before in articles and not self.opens_noun()

    def modifies(self) -> bool:
        """Whether the word behind may be a noun that the expression tells the kind of: "the | summer | recess"."""
        after, language = self.word_after(), self.reading.language
        return after[:1].isalpha() and after not in language.classes and not language.happenings.is_past(after)

    def told(self) -> Iterator[tuple[date, date, Timex]]:
        """First and last day of the dates told before this expression, the last first."""
        for timex in islice(reversed(self.before), ANCHORS):
            if bounds := cal.days(timex.value):
                yield (*bounds, timex)

    def anchor(self, *, narrow: bool = False, until: date | None = None) -> tuple[date, date, str] | None:
        """First day, last day and value of the one that an offset counts from.

        Those of other sentences that tell when something was said are passed over where another stands before them.
        ``narrow`` asks for a day, ``until`` for one not after it.
        """
        here, spoken = self.reading.sentence_at(self.start).span.start, None
        for first, last, timex in self.told():
            if narrow and first != last or until is not None and last > until:
                continue
            if timex.span.start >= here or not self._dates_speech(timex):
                return first, last, timex.value or ""
            spoken = spoken or (first, last, timex.value or "")
        return spoken

    def joined(self) -> Timex | None:
        """The expression that one word joins to this: "on Nov. 30 and | Dec. 1", "from 8 | to 9 p.m."."""
        if not self.before:
            return None
        told, link = self.before[-1], self.word_before()
        listed = link == "," and self.weekday and told.rule == "weekday"  # "next Tuesday, | Wednesday and Thursday"
        if not listed and link not in self.counts.joins | self.words.until:
            return None
        return told if len(self.reading.article.text[told.span.end : self.start].split()) == 1 else None

    def direction(self) -> int:
        """1 for a time to come, -1 for one gone by, 0 where nothing tells: the tense, and what the preposition adds.

        "Set a hearing for | Monday", "planned to vote in | March", "must answer by | Friday", "shuts from | Monday".
        """
        before, told = self.word_before(), self.joined()
        ranges = told and (told.rule == CLOCK or before in self.words.until and told.type != "DURATION")
        opens = TensedPlace(self.reading, told.span.start, told.span.end) if told and ranges else self
        alerted = opens is not self and opens.near() & self.words.alerts
        tense = 1 if alerted else opens.tense()  # "was shut from noon until | 6pm on Saturday"
        if told and told.type == "DURATION" and tense <= 0:
            return -1  # "in the 12 months to | April"
        if tense == 0 and self.reading.lower(self.first_token - 2) in self.words.contenders:
            return 1  # "her opponent in | November | , Jo Orr,"
        if tense > 0 and before in self.counts.of:
            return 0  # "will mark the anniversary of | May 3"
        ends = self.word_after() in self.words.determiners | self.words.until
        clocked = self.get("hour") or self.get("clockname")  # "was shut from | 6pm on Thursday"
        onward = self.weekday and before in self.words.onward and not ends and not clocked
        if onward or tense >= 0 and before in self.words.by | self.words.until:
            return 1
        if tense <= 0 and before in self.words.meant_for:
            gone = self.near() & self.words.answered or self._is_sudden()  # "blame for | Sunday’s attack"
            return -1 if gone else 1 if self.weekday or self._is_planned() else 0
        if before in self.counts.of and self._is_appointed():
            return 1
        if not tense and before in self.words.determiners and self.modifies():
            once = self.reading.lower(self.first_token - 2) in self.words.since
            return -1 if once or self._is_sudden() else 0  # "the | 7 October | attacks"
        return tense

    def steps(self, now: int, then: int, cycle: int, direction: int) -> int:
        """From one place in a cycle of months, seasons or quarters to the other that the words mean."""
        if self.shift == 0:
            return then - now
        return cal.steps(now, then, cycle, direction=2 * self.shift if self.shift else 1 if direction > 0 else -1)

    def _is_planned(self) -> bool:
        """Whether a plan is told shortly before: "has called an election for | March"."""
        near = self.near()
        return bool(near & self.grammar.planned) and not near & self.words.formerly

    def was_to_come(self) -> bool:
        """Whether what is to come may be over as well: "was due on | Monday", "in the dark until | Monday".

        So it may where an entry begins: "| Monday, 9am |: police arrive".
        """
        past, before = self.words.past_copulas | self.grammar.pluperfect, self.word_before()
        return not before or before in self.words.until or bool(self.near() & past)

    def _is_sudden(self) -> bool:
        """ "Gave no figures for | Monday’s fighting": what nobody plans."""
        return any(token.lower in self.words.sudden for token in self.tokens_behind(NEAR))

    def _is_appointed(self) -> bool:
        """ "Set a trial date of | 3 May"."""
        return self.reading.lower(self.first_token - 2) in self.words.appointed and self._is_planned()

    def days_told(self, low: int, high: int) -> list[date]:
        """The days told between the offsets, up to publication, of what was not merely said then; the latest first."""
        return [
            first
            for first, last, timex in self.told()
            if low <= timex.span.start < high
            and first == last <= (self.reading.article.published or last)
            and not (self._dates_speech(timex) or self._is_aside(timex))
        ]

    def _is_aside(self, timex: Timex) -> bool:
        """Whether the day belongs to a noun, or what is told is counted from it: "the | Aug. 3 | truce", "since"."""
        before = self.reading.lower(self.reading.token_at(timex.span.start) - 1)
        return before in self.grammar.determiners | self.words.since | self.words.by

    def _dates_speech(self, timex: Timex) -> bool:
        """Whether the nearest verb shortly before the expression is one of speech ("told reporters on Monday")."""
        tokens, speech = self.reading.tokens, self.grammar.speech
        last = self.reading.token_at(timex.span.start) - 1
        for token in reversed(tokens[max(0, last - NEAR) : last + 1]):
            if token.lower in speech:
                return True
            if CLOSING.match(token.text) or token.text == "." or self.is_past(token.lower):
                return False
        return False
