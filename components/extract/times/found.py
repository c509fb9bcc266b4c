"""What a time rule has to read: the groups of its match and what stands around them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from typing import Literal

from components.extract.times import calendar_values as cal
from components.extract.times.tense import CLOSING, TensedPlace
from components.model import Timex, TimexType

_SAID = 5
"""Tokens between a verb of speech and the date of what was said."""
ANCHORS = 100
"""Expressions looked back over for the date that an offset counts from."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A value (None: not to be resolved) and how it is known; ``end`` where the expression ends before its match."""

    value: str | None
    basis: Literal["stated", "resolved", "default"] = "stated"
    type: TimexType | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Found(TensedPlace):
    """The match of a rule: where it stands, its groups by name, and the expressions before it."""

    groups: Mapping[str, str]
    before: Sequence[Timex] = field(default_factory=tuple)

    @property
    def published(self) -> date | None:
        """The publication date, if known."""
        return self.reading.article.published

    def get(self, name: str) -> str:
        """The group's words in lower case, "" where it is absent; runs of white space are one blank."""
        return " ".join(self.groups.get(name, "").lower().split())

    def text(self) -> str:
        """The words of the match."""
        return self.reading.article.text[self.start : self.end]

    def opens_noun(self) -> bool:
        """Whether a noun or clause follows that the expression's preposition governs: "the day after | the vote"."""
        words, after = self.reading.language.happenings, self.word_after()
        closed = words.prepositions | words.coordinators | words.subordinators | words.auxiliaries
        return after[:1].isalpha() and after not in closed

    def names_no_day(self) -> bool:
        """Whether it is any such day: "on | one | Friday", "on | a | Friday night"; not "a Friday hearing"."""
        before, articles = self.word_before(), self.reading.language.counts.articles
        return before in self.words.some_day or before in articles and not self.opens_noun()

    def told(self) -> Iterator[tuple[date, date, Timex]]:
        """First and last day of the dates told before this expression, the last first."""
        for timex in islice(reversed(self.before), ANCHORS):
            bounds = cal.days(timex.value) if timex.type in ("DATE", "TIME") else None
            if bounds is not None:
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

    def days_told(self, low: int, high: int) -> list[date]:
        """The days told between the offsets, up to publication, of what was not merely said then; the latest first."""
        return [
            first
            for first, last, timex in self.told()
            if low <= timex.span.start < high
            and first == last <= (self.published or last)
            and not (self._dates_speech(timex) or self._is_deadline(timex) or self._is_aside(timex))
        ]

    def _is_aside(self, timex: Timex) -> bool:
        """Whether the day belongs to a noun, or what is told is counted from it: "the | Aug. 3 | truce", "since"."""
        index = self.reading.token_at(timex.span.start) - 1
        before = self.reading.tokens[index].lower if index >= 0 else ""
        return before in self.reading.language.happenings.determiners | self.words.since

    def spoken_last(self) -> bool:
        """Whether the expression before this one tells when something was said."""
        return bool(self.before) and self._dates_speech(self.before[-1])

    def _is_deadline(self, timex: Timex) -> bool:
        index = self.reading.token_at(timex.span.start) - 1
        return index >= 0 and self.reading.tokens[index].lower in self.words.by

    def _dates_speech(self, timex: Timex) -> bool:
        """Whether the nearest verb shortly before the expression is one of speech ("told reporters on Monday")."""
        tokens, speech = self.reading.tokens, self.reading.language.happenings.speech
        last = self.reading.token_at(timex.span.start) - 1
        for token in reversed(tokens[max(0, last - _SAID) : last + 1]):
            if token.lower in speech:
                return True
            if CLOSING.match(token.text) or token.text == "." or self.is_past(token.lower):
                return False
        return False
