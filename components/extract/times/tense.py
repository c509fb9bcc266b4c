"""Which tense is told around a place in the text: of two days of one name the verb tells which is meant."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from components.extract.text.reading import Reading
from components.lang.timing import TimeWords

_BACK, _OPENING, _AHEAD = 24, 6, 14
"""Tokens read for the tense: before an expression, before one that may open its clause, behind that."""
_SUBJECT = 4
"""Tokens from the head of a clause to its verb, where its subject is short."""
_NOUN = 4
"""Tokens after an expression in which its noun and the modal of that stand."""
_LASTED = 6
"""Tokens between a verb that lasts and its end."""
_DENIED = 14
"""Tokens between the denial of something and its beginning."""
_ASKED = 8
"""Tokens between a request and the infinitive of what is asked."""
CLOSING = re.compile(r"[,;:()—–“”\"]")
"""Marks that close a piece of a sentence."""


@dataclass(frozen=True, slots=True)
class TensedPlace:
    """A place in the text, from ``start`` to ``end``, and the words around it."""

    reading: Reading
    start: int
    end: int

    @property
    def words(self) -> TimeWords:
        """The language's words of time."""
        return self.reading.language.time

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

        Where none stands before it in its piece of the sentence, it is read from the expression on ("On Saturday,
        the ferry sank"), then back beyond the commas. After an article ("a May 4 hearing") no verb can tell.
        """
        tokens, happenings = self.reading.tokens, self.reading.language.happenings
        if self.word_before() in happenings.determiners and self.word_after()[:1].isalpha():
            return self._tense_of_noun()
        at, sentence = self.reading.token_at(self.start), self.reading.sentence_at(self.start).span
        if self.word_before() in self.words.since:
            return -1
        if self.word_before() in self.words.until and (self._lasted(at) or self._denied_till(at)):
            return -1
        low = at
        while low > max(0, at - _BACK) and tokens[low - 1].start >= sentence.start:
            low -= 1
        opens = next((k + 1 for k in range(at - 1, low - 1, -1) if CLOSING.match(tokens[k].text)), low)
        if self._is_arranged(at):
            return 1
        before = self._first_told(range(at - 1, opens - 1, -1))
        if before < 0 and (self._supposed(opens, at) or self._demanded(opens, at)):
            return 1
        if not before and self._is_set(opens, at):
            return 1
        if before or at - opens > _OPENING:
            return before
        fronts = all(token.lower in happenings.prepositions | happenings.focus for token in tokens[opens:at])
        after = self.reading.token_at(self.end - 1) + 1
        after += after < len(tokens) and tokens[after].lower in self.words.range_links  # "from 4 May | until | 16 July"
        high = after
        while high < min(len(tokens), after + _AHEAD) and tokens[high].start < sentence.end:
            if not fronts and CLOSING.match(tokens[high].text):
                break
            high += 1
        if told := self._first_told(range(after, high)):
            return told
        if any(token.lower in self.words.by for token in tokens[max(low, opens - _NOUN - 1) : opens]):
            return 0  # "would not go before the last night, on | 20 September"
        return self._first_told(range(opens - 1, low - 1, -1))

    def _is_arranged(self, at: int) -> bool:
        """Whether the present is that of a plan: "the deadline | is | Friday", "cooks | are meeting | on Friday"."""
        tokens, happenings = self.reading.tokens, self.reading.language.happenings
        at -= at > 0 and tokens[at - 1].lower in self.words.dating
        verb, before = tokens[at - 1].lower if at else "", tokens[at - 2].lower if at > 1 else ""
        copulas = self.words.present_copulas
        return verb in copulas or before in copulas and verb.endswith(happenings.gerund_endings)

    def _is_set(self, opens: int, at: int) -> bool:
        """Whether a short subject and a present form stand right before it: "the hearing | continues | on Monday"."""
        tokens, happenings = self.reading.tokens, self.reading.language.happenings
        at -= at > 0 and tokens[at - 1].lower in self.words.dating
        plain = tokens[at - 1].lower in happenings.verbs - happenings.auxiliaries - happenings.speech
        return plain and 1 < at - opens <= _SUBJECT and tokens[at - 2].lower not in happenings.prepositions

    def _supposed(self, first: int, end: int) -> bool:
        """Whether a condition is told in the past form: "would leave | if the talks failed by Friday"."""
        tokens, sentence = self.reading.tokens, self.reading.sentence_at(self.start).span
        if not any(tokens[index].lower in self.words.conditions for index in range(first, end)):
            return False
        low, high = self.reading.token_at(sentence.start), self.reading.token_at(sentence.end - 1)
        cues = self.words.future_cues - self.words.conditions
        return any(token.lower in cues for token in tokens[low:high])

    def _demanded(self, first: int, end: int) -> bool:
        """Whether a day is set by which something is to be done: "promised a ruling | by the end of July"."""
        tokens = self.reading.tokens
        return self.word_before() in self.words.by and any(
            tokens[index].lower in self.words.demands for index in range(first, end)
        )

    def _tense_of_noun(self) -> int:
        """1 where a modal follows the noun that the expression stands before: "the Nov. 3 vote | will be close"."""
        tokens, at = self.reading.tokens, self.reading.token_at(self.end - 1) + 1
        ahead = self.words.future_cues & self.words.modals
        verbs = (
            token.lower for token in tokens[at + 1 : at + _NOUN] if token.lower in ahead or self.is_past(token.lower)
        )
        return int(next(verbs, "") in ahead)

    def _lasted(self, at: int) -> bool:
        """Whether something went on till then: "danced until Monday"; "adjourned until Monday" looks ahead."""
        near = {token.lower for token in self.reading.tokens[max(0, at - _LASTED) : at]}
        return not near.isdisjoint(self.words.lasted) and near.isdisjoint(self.words.modals & self.words.future_cues)

    def _denied_till(self, at: int) -> bool:
        """Whether something was not so before: "had heard nothing until Monday", "would not have met until May"."""
        happenings, first = self.reading.language.happenings, self.reading.sentence_at(self.start).span.start
        near = [token.lower for token in self.reading.tokens[max(0, at - _DENIED) : at] if token.start >= first]
        told = frozenset(near)
        if told.isdisjoint(happenings.negations | happenings.none) or told & self.words.awaited:
            return False
        if told & self.words.modals & self.words.future_cues:
            return any(word in happenings.negations and then in happenings.perfect for word, then in pairwise(near))
        return not told.isdisjoint(happenings.pluperfect - {*near[-2:-1]} | self.words.past_negated)

    def _first_told(self, places: Iterable[int]) -> int:
        return next((told for index in places if (told := self._tells(index))), 0)

    def _tells(self, index: int) -> int:
        """What the token tells of the tense, in the same numbers."""
        words, tokens, happenings = self.words, self.reading.tokens, self.reading.language.happenings
        token, before = tokens[index], tokens[index - 1].lower if index else ""
        if before in happenings.negations and index > 1:
            before = tokens[index - 2].lower
        if index + 1 < len(tokens) and tokens[index + 1].text == "-":
            return 0
        after = tokens[index + 1].lower if index + 1 < len(tokens) else ""
        if token.lower in words.modals and after in happenings.prepositions:
            return 0  # "of his own free | will | on Monday"
        if token.lower in words.future_cues and token.text not in words.months or self._intends(index):
            return -1 if token.lower in words.awaited and self._was_once(index) else 1
        if token.lower in words.staged and before in words.present_copulas:
            return 1
        if token.lower in words.postponed and self.word_before() in words.until:
            return 1
        if token.lower in words.requests and self._asks(index):
            return 1
        if not self.is_past(token.lower) or before in happenings.infinitive | self.words.modals:
            return 0
        if token.lower in happenings.past_forms and before in words.determiners & happenings.determiners:
            return 0  # "to the | ground | on Saturday"
        if before in words.passive_infinitive:
            return -1 if self._had_to_be(index) else 1
        if token.lower in words.past_copulas and after in happenings.infinitive:
            return 1
        return 0 if before in words.present_copulas else -1

    def _was_once(self, index: int) -> bool:
        """Whether the plan is one of the past: "| originally | planned for May", "| had been | due on Monday"."""
        one, two = (self.reading.tokens[max(0, at)].lower for at in (index - 2, index - 1))
        grammar = self.reading.language.happenings
        return two in self.words.formerly or one in grammar.pluperfect and two in self.words.past_cues

    def _had_to_be(self, index: int) -> bool:
        """Whether a past verb governs the infinitive: "had to be | rescued | on Monday", not "was to be held"."""
        verb, link = (self.reading.tokens[max(0, at)].lower for at in (index - 3, index - 2))
        ahead = self.words.past_copulas | self.words.requests | self.words.intentions | self.words.awaited
        return link in self.reading.language.happenings.infinitive and self.is_past(verb) and verb not in ahead

    def _asks(self, index: int) -> bool:
        """Whether an infinitive follows between the verb and the expression: "urged both crews | to return"."""
        links, tokens = self.reading.language.happenings.infinitive, self.reading.tokens
        last = min(self.reading.token_at(self.start) - 1, index + _ASKED)
        return any(
            tokens[at].lower in links
            and tokens[at + 1].text.islower()
            and tokens[at + 1].lower not in self.words.determiners
            and tokens[at + 1].lower not in self.reading.language.counts.numbers
            for at in range(index + 1, last)
        )

    def _intends(self, index: int) -> bool:
        """Whether the token begins "plans to …", "scheduled for …"; "promised on Monday" is a past act."""
        tokens = self.reading.tokens
        after = tokens[index + 1].lower if index + 1 < len(tokens) else ""
        if tokens[index].lower in self.words.pending and after in self.words.meant_for and index:
            return tokens[index - 1].lower in self.words.present_copulas
        happenings = self.reading.language.happenings
        articles = self.reading.language.counts.articles
        if tokens[index].lower in self.words.awaited and (after in happenings.prepositions or after in articles):
            return not index or tokens[index - 1].lower not in happenings.comparative
        return tokens[index].lower in self.words.intentions and after in self.words.intention_links

    def is_past(self, word: str) -> bool:
        """Whether the word has the form of the past."""
        happenings = self.reading.language.happenings
        return (
            word in self.words.past_cues
            or word in happenings.past_forms
            or word.endswith(happenings.verb_endings)
            and len(word) > 4
            and word not in happenings.not_verbs
        )
