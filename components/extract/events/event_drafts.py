"""An event before it has an id, and the sentence in which events are looked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from components.extract.events.clauses import Clause, Clauses
from components.extract.events.event_days import EventDays
from components.extract.text.reading import Reading
from components.model import DateBasis, Sentence, Span, Timex

_NEAR = 8
"""Tokens before a date in which a superlative compares with it."""
VERB_GROUP = 4
"""Tokens before a verb in which its auxiliaries stand."""
_STEM, _ENDING = 4, 5
"""Letters that the verb of a happening has of its noun at least, and letters of the longest ending: "declar|ation"."""
_LOOK_BACK = 50
"""Events looked back over for the one that an inferred date hangs on."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An event without an id; ``hangs_on`` is the draft that an inferred date comes from."""

    clause: Clause
    span: Span
    timex: int | None
    days: EventDays
    basis: DateBasis
    sentence: Sentence
    phrase: Span
    hangs_on: Draft | None = None


class Scene:
    """One sentence with its dates, the drafts found in it so far, and those of the sentences before it."""

    def __init__(
        self,
        reading: Reading,
        sentence: Sentence,
        timexes: Sequence[Timex],
        here: Sequence[int],
        before: Sequence[Draft],
        cues: frozenset[int],
    ) -> None:
        self.reading, self.sentence, self.timexes, self.here = reading, sentence, timexes, here
        self.clauses = Clauses(reading, sentence, [timexes[number] for number in here], cues)
        self.time, self.words = reading.language.time, reading.language.happenings
        self.published = reading.article.published
        self.found: list[Draft] = []
        self._before = before[-_LOOK_BACK:]

    def tokens_of(self, timex: Timex) -> tuple[int, int]:
        """First token of the expression and one past its last."""
        return self.reading.token_at(timex.span.start), self.reading.token_at(timex.span.end - 1) + 1

    def span(self, first: int, end: int) -> Span:
        """The words of tokens ``[first, end)``."""
        return self.reading.article.at(self.reading.tokens[first].start, self.reading.tokens[end - 1].end)

    def lowers(self, first: int, end: int) -> frozenset[str]:
        """The words of tokens ``[first, end)`` in lower case."""
        return frozenset(self.clauses.lower(index) for index in range(first, end))

    def compares(self, clause: Clause, start: int) -> bool:
        """Whether a superlative stands shortly before the date: "the worst since 2009"."""
        verb = self.last_verb(clause.first, start) or clause.first
        counted = any(
            self.clauses.lower(index) in self.time.ordinals and self.clauses.lower(index - 1) in self.words.determiners
            for index in range(max(verb + 2, start - _NEAR), start)
        )  # "would be the | fifth | strike since March", not "by a fifth since March"
        counted = counted and self.clauses.is_event_noun(start - 2)
        return counted or any(self._compares(index) for index in range(max(clause.first, start - _NEAR), start))

    def _compares(self, index: int) -> bool:
        """Whether the token is a superlative; "most of the south" and "at least 40" tell amounts."""
        word, counts = self.clauses.lower(index), self.reading.language.counts
        amount = self.clauses.lower(index + 1) in counts.of or self.clauses.lower(index - 1) in self.words.amounting
        if word in self.words.amounts and amount:
            return False
        return word in self.words.superlatives or word.endswith(self.words.superlative_endings)

    def last_verb(self, low: int, end: int) -> int | None:
        """The last verb of tokens ``[low, end)``."""
        return next((index for index in range(end - 1, low - 1, -1) if self.clauses.is_verb(index)), None)

    def first_verb(self, first: int, end: int) -> int | None:
        """The first verb of tokens ``[first, end)``."""
        return next((index for index in range(first, end) if self.clauses.is_verb(index)), None)

    def add(
        self,
        clause: Clause,
        days: EventDays,
        basis: DateBasis,
        phrase: Span,
        *,
        timex: int | None = None,
        hangs_on: Draft | None = None,
    ) -> Draft:
        """Keep an event; returns it."""
        span = self.span(clause.first, clause.end)
        draft = Draft(clause, span, timex, days, basis, self.sentence, phrase, hangs_on)
        self.found.append(draft)
        return draft

    def recent(self) -> Sequence[Draft]:
        """The last events of this sentence, in the order in which they were found."""
        return self.found[-_LOOK_BACK:]

    def nearest_before(self, offset: int) -> Draft | None:
        """The event last told before the place in the text, those that are mere speech only if there is no other."""
        here = sorted(self.recent(), key=lambda draft: draft.span.start)
        told = [draft for draft in (*self._before, *here) if draft.span.start < offset]
        real = [draft for draft in told if not self._is_speech(draft)]
        return real[-1] if real else told[-1] if told else None

    def last_day(self) -> Draft | None:
        """The event of the sentence before, if a day is told of it and nothing else happens there."""
        before = [draft for draft in self._before if draft.sentence.paragraph == self.sentence.paragraph]
        last = before[-1] if before else None
        return last if last and last.days.precision == "day" and last.days.end == last.days.start else None

    def told_by(self, noun: str, offset: int) -> Draft | None:
        """The event last told before the place in the text with that noun among its words, or by a verb of its stem."""
        here = sorted(self.recent(), key=lambda draft: draft.span.start)
        told = [draft for draft in reversed((*self._before, *here)) if draft.span.start < offset]
        stem = noun[: max(_STEM, len(noun) - _ENDING)]
        named = (draft for draft in told if noun in draft.span.text.lower().split())
        return next(named, None) or next((draft for draft in told if self._verb(draft).startswith(stem)), None)

    def _is_speech(self, draft: Draft) -> bool:
        return self._verb(draft) in self.words.speech

    def _verb(self, draft: Draft) -> str:
        return self.reading.tokens[draft.clause.verb].lower if draft.clause.verb is not None else ""
