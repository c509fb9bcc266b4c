"""What a time rule has to read: the groups of its match and what stands around them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from typing import Literal

from components.extract import calendar_values as cal
from components.extract.reading import Reading
from components.lang.timing import TimeWords
from components.model import Timex, TimexType

_SAID = 5
"""Tokens between a verb of speech and the date of what was said."""
ANCHORS = 100
"""Expressions looked back over for the date that an offset counts from."""
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
        return (
            self.reading.tokens[index].lower
            if index >= 0 and self.reading.tokens[index].start >= sentence.start
            else ""
        )

    def word_after(self) -> str:
        """The token after the expression, lower case."""
        index = self.reading.token_at(self.end - 1) + 1
        return self.reading.tokens[index].lower if index < len(self.reading.tokens) else ""

    def tense(self) -> int:
        """1 if the nearest verb before it speaks of the future, -1 of the past, 0 if there is none to tell.

        A sentence that begins with the expression is read from its end on. After an article ("a May 4 hearing")
        no verb can tell.
        """
        tokens = self.reading.tokens
        if self.word_before() in self.reading.language.happenings.determiners and self.word_after()[:1].isalpha():
            return 0
        at, sentence = self.reading.token_at(self.start), self.reading.sentence_at(self.start).span
        index = at - 1
        while index >= 0 and at - index <= 24 and tokens[index].start >= sentence.start:
            if _CLOSING.match(tokens[index].text):
                break
            told = self._tells(index)
            if told:
                return told
            index -= 1
        if at - index > 6:
            return 0
        after = self.reading.token_at(self.end - 1) + 1
        for index, token in enumerate(tokens[after : after + 14], after):
            if token.start >= sentence.end:
                break
            told = self._tells(index)
            if told:
                return told
        return 0

    def _tells(self, index: int) -> int:
        """What the token tells of the tense, in the same numbers."""
        words, tokens = self.words, self.reading.tokens
        token, before = tokens[index], tokens[index - 1].lower if index else ""
        if token.lower in words.future_cues and token.text not in words.months or self._intends(index):
            return 1
        if not self._past(token.lower):
            return 0
        after = tokens[index + 1].lower if index + 1 < len(tokens) else ""
        if before in words.passive_infinitive:
            return 1
        if token.lower in words.past_copulas and after in self.reading.language.happenings.infinitive:
            return 1
        return 0 if before in words.present_copulas else -1

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
            or word.endswith(happenings.verb_endings)
            and len(word) > 4
            and word not in happenings.not_verbs
        )

    def anchor(self, *, narrow: bool = False, until: date | None = None) -> tuple[date, date, str] | None:
        """First day, last day and value of the expression before this one that an offset counts from.

        Dates that tell when something was said, and deadlines, are passed over where another stands before them.
        ``narrow`` asks for a day, ``until`` for one not after it.
        """
        spoken: tuple[date, date, str] | None = None
        for timex in islice(reversed(self.before), ANCHORS):
            bounds = cal.days(timex.value) if timex.type in ("DATE", "TIME") else None
            if bounds is None or timex.value is None or narrow and bounds[0] != bounds[1]:
                continue
            if until is not None and bounds[1] > until:
                continue
            if not self._dates_speech(timex) and not self._is_deadline(timex):
                return (*bounds, timex.value)
            spoken = spoken or (*bounds, timex.value)
        return spoken

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
            if _CLOSING.match(token.text) or token.text == "." or self._past(token.lower):
                return False
        return False
