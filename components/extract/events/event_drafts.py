"""An event before it has an id, and the sentence in which events are looked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from components.extract.events.clauses import Clause, Clauses
from components.extract.events.event_days import EventDays
from components.extract.text.reading import Reading
from components.extract.times.tense import NEAR
from components.model import DateBasis, Sentence, Span, Timex

_NEAR = 12
"""Tokens before a date in which a superlative compares with it."""
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


class Scene(Clauses):
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
        super().__init__(reading, sentence, [timexes[number] for number in here], cues)
        self.reading, self.sentence, self.timexes, self.here = reading, sentence, timexes, here
        self.published = reading.article.published
        self.found: list[Draft] = []
        self._before = before[-_LOOK_BACK:]

    def tokens_of(self, timex: Timex) -> tuple[int, int]:
        """First token of the expression and one past its last."""
        return self.reading.tokens_of(timex.span)

    def span(self, first: int, end: int) -> Span:
        """The words of tokens ``[first, end)``."""
        return self.reading.article.at(self.tokens[first].start, self.tokens[end - 1].end)

    def compares(self, clause: Clause, start: int) -> bool:
        """Whether a superlative stands shortly before the date: "the worst since 2009", "the fifth strike since"."""
        near = range(max(clause.first, start - _NEAR), start)
        return any(self._compares(index) and not self._is_subjects(index) for index in near)

    def _is_subjects(self, index: int) -> bool:
        """ "Its | second | reactor has been shut since Tuesday", but "the | worst | flood the town has had since"."""
        apart = self.words.determiners | self.words.relatives | self.words.prepositions
        near = (self.lower(behind) for behind in range(index + 1, index + NEAR))
        return next((word for word in near if word in self.words.perfect | apart), "") in self.words.perfect

    def _compares(self, index: int) -> bool:
        """Whether the token is a superlative; "most of the south" and "at least 40" tell amounts."""
        word, before, counts = self.lower(index), self.lower(index - 1), self.counts
        amount = self.lower(index + 1) in counts.of or before in self.words.amounting
        if word in self.words.amounts and amount:
            return False
        if word in self.time.ordinals and before in self.words.determiners - counts.articles | self.words.possessives:
            return True
        if word[:1].isdigit() and word.lstrip("0123456789") in counts.not_compounds:
            return True  # "the | 14th | strike since"
        return word in self.words.superlatives or word.endswith(self.words.superlative_endings)

    def told_noun(self, index: int) -> int | None:
        """The noun of a happening behind the "since the" or "after the" that begins at the token; None without."""
        if self.lower(index + 1) not in self.words.determiners:
            return None
        places = range(index + 2, min(index + 2 + NEAR, self.piece_end(index)))
        noun = next((at for at in places if self.is_event_noun(at)), None)
        return noun if noun and noun + 1 not in self.dated else None

    def add(
        self, clause: Clause, days: EventDays, basis: DateBasis, by: int | Span, hangs_on: Draft | None = None
    ) -> Draft:
        """Keep an event; returns it. ``by`` is the number of the expression that dates it, or the words that do."""
        span = self.span(clause.first, clause.end)
        timex, phrase = (by, self.timexes[by].span) if isinstance(by, int) else (None, by)
        draft = Draft(clause, span, timex, days, basis, self.sentence, phrase, hangs_on)
        self.found.append(draft)
        return draft

    def _told(self, offset: int) -> list[Draft]:
        """The events told before the place in the text."""
        here = sorted(self.found[-_LOOK_BACK:], key=lambda draft: draft.span.start)
        return [draft for draft in (*self._before, *here) if draft.span.start < offset]

    def nearest_before(self, offset: int) -> Draft | None:
        """The event last told before the place in the text, those that are mere speech only if there is no other.

        What was said months ago is news as other events are: "warned two years ago".
        """
        told = self._told(offset)
        near, speech = ("day", "week"), self.words.speech
        real = [draft for draft in told if draft.days.precision not in near or self._verb(draft) not in speech]
        return next(reversed(real or told), None)

    def told_by(self, noun: str, offset: int) -> Draft | None:
        """The event last told before the place in the text with that noun among its words, or by a verb of its stem."""
        told, stem = self._told(offset)[::-1], noun[: max(_STEM, len(noun) - _ENDING)]
        named = (draft for draft in told if noun in draft.span.text.lower().split())
        return next(named, None) or next((draft for draft in told if self._verb(draft).startswith(stem)), None)

    def _verb(self, draft: Draft) -> str:
        return self.tokens[draft.clause.verb].lower if draft.clause.verb is not None else ""
