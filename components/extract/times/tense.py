"""Which tense is told around a place in the text: of two days of one name the verb tells which is meant."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from components.extract.text.reading import Reading
from components.extract.text.tokens import Token
from components.lang.counting import CountWords
from components.lang.happening import EventWords
from components.lang.schema import Language
from components.lang.timing import TimeWords

NEAR = 6
"""Tokens in which one word bears on another: a plan on its date, a denial on its end."""
_BACK, _AHEAD = 24, 14
"""Tokens read for the tense before an expression and behind it."""
_ASKED = 10
"""Tokens between a request, or "will", and what is asked for or will be done."""
CLOSING = re.compile(r"[,;:()—–“”\"]")
"""Marks that close a piece of a sentence."""


def is_scheduled(language: Language, word: str, before: str) -> bool:
    """Whether the word is the present of a timetable: "MPs | vote | on Monday", not "the budget | vote | on Monday"."""
    grammar, ending = language.happenings, language.counts.plural_ending
    several = not word.endswith(ending)
    if word not in language.time.schedules or several and before in grammar.determiners:
        return False
    if before in grammar.subjects | grammar.relatives | grammar.infinitive:
        return True
    if before in grammar.determiners | grammar.auxiliaries:
        return False
    return not several or language.counts.is_plural(before)


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

    @property
    def counts(self) -> CountWords:
        """The language's words of counting."""
        return self.reading.language.counts

    @property
    def grammar(self) -> EventWords:
        """The language's words of clauses."""
        return self.reading.language.happenings

    @property
    def first_token(self) -> int:
        """The index of its first token."""
        return self.reading.token_at(self.start)

    @property
    def next_token(self) -> int:
        """The index of the token behind it."""
        return self.reading.token_at(self.end - 1) + 1

    def word_before(self) -> str:
        """The token before the expression in its sentence, lower case."""
        opens = self.reading.token_at(self.reading.sentence_at(self.start).span.start)
        return self.reading.lower(self.first_token - 1) if self.first_token > opens else ""

    def word_after(self) -> str:
        """The token after the expression, lower case."""
        return self.reading.lower(self.next_token)

    def tokens_behind(self, count: int) -> tuple[Token, ...]:
        """So many tokens behind it."""
        return self.reading.tokens[self.next_token : self.next_token + count]

    def lowers(self, first: int, end: int) -> frozenset[str]:
        """The words of the tokens ``[first, end)`` in lower case."""
        return frozenset(token.lower for token in self.reading.tokens[max(0, first) : end])

    def near(self) -> frozenset[str]:
        """The words shortly before it in lower case."""
        return self.lowers(self.first_token - NEAR, self.first_token)

    def tense(self) -> int:
        """1 if the nearest verb before it speaks of the future, -1 of the past, 0 if there is none to tell.

        Where none stands before it in its piece of the sentence, it is read from the expression on ("On Saturday,
        the ferry sank"), then back beyond the commas. After an article ("a May 4 hearing") no verb can tell.
        """
        tokens, words, happenings = self.reading.tokens, self.words, self.grammar
        placed, at = self.word_before(), self.first_token
        if placed in happenings.determiners and self.word_after()[:1].isalpha():
            return 0
        sentence = self.reading.sentence_at(self.start).span
        low, end = max(self.reading.token_at(sentence.start), at - _BACK), self.reading.token_at(sentence.end - 1)
        if placed in words.since or placed in words.until and self._lasted_till(self.lowers(max(low, at - NEAR), at)):
            return -1
        opens = next((k + 1 for k in range(at - 1, low - 1, -1) if CLOSING.match(tokens[k].text)), low)
        told, said = self._first_told(range(at - 1, opens - 1, -1)), self.lowers(opens, at)
        if told < 0 and placed in words.by and said & words.demands:
            return 1  # "promised a ruling | by the end of July"
        if told < 0 and placed in words.until | words.onward and self._is_unreal(opens, at):
            return 1  # "would have paid the cooks | through 3 December"
        supposed = said & words.conditions and self.lowers(low, end) & words.future_cues - words.conditions
        if told < 0 and supposed:
            return 1  # "would leave | if the talks failed by Friday"
        if told or at - opens > NEAR:
            return told
        compared = (tokens[k + 1] for k in range(opens, at - 1) if tokens[k].lower in happenings.compared)
        if not all(token.text.isalpha() for token in compared):
            return -1  # ", up from 3% in | April"
        fronts = said <= happenings.prepositions | happenings.focus
        after = self.next_token + (
            self.word_after() in words.until | self.counts.joins
        )  # "from 4 May | until | 16 July"
        behind = range(after, min(end + 1, after + _AHEAD))
        closes = next((k for k in behind if not fronts and CLOSING.match(tokens[k].text)), behind.stop)
        if told := self._first_told(range(after, closes)):
            return told
        if self.lowers(max(low, opens - NEAR), opens) & words.by:
            return 0  # "would not go before the last night, on | 20 September"
        return self._first_told(range(opens - 1, low - 1, -1))

    def _is_unreal(self, first: int, end: int) -> bool:
        """Whether what is told never came about: "| would have | been shut"."""
        lower, perfect = self.reading.lower, self.grammar.perfect
        return any(lower(at) in self.grammar.counterfactual and lower(at + 1) in perfect for at in range(first, end))

    def _lasted_till(self, near: frozenset[str]) -> bool:
        """Whether it went on till then, "danced until Monday", or was not so before, "had heard nothing until"."""
        grammar, words = self.grammar, self.words
        denied = near & (grammar.negations | grammar.none)
        once = near & (grammar.pluperfect | grammar.perfect | words.past_negated)
        return bool(denied and once or near & words.lasted)

    def _first_told(self, places: Iterable[int]) -> int:
        return next((told for index in places if (told := self._tells(index))), 0)

    def _tells(self, index: int) -> int:
        """What the token tells of the tense, in the same numbers."""
        words, lower, happenings = self.words, self.reading.lower, self.grammar
        token, before, after = self.reading.tokens[index], lower(index - 1), lower(index + 1)
        placed = index + 2 == self.first_token and after in happenings.prepositions
        if after == "-" or token.lower in words.modals and placed:
            return 0  # "of his own free | will | on Monday", but "they | will | down tools on Monday"
        if token.lower in words.past_denied and after in happenings.negations:
            return 1 if self.word_before() in words.until | words.by else -1  # "could | not be reached on Friday"
        if token.lower in words.future_cues and token.text not in words.months or self._intends(index):
            return -1 if token.lower in words.awaited and self._was_once(index) else 1
        if before not in happenings.infinitive and is_scheduled(self.reading.language, token.lower, before):
            return (
                -1 if self.lowers(index, self.first_token - 1) & words.follows else 1
            )  # "it comes | after | the vote on Friday"
        if self._announces(index):
            return 1
        if token.lower in words.charged and after in happenings.prepositions:
            return -1
        bare = token.lower in self.reading.language.grammar.bare_forms
        ends = after in happenings.prepositions or not after[:1].isalnum()
        noun = bare and ends and self.reading.tokens[index - 1].text.islower() and before not in happenings.subjects
        if noun and self.lowers(index - _ASKED, index) & words.future_cues:
            return 0  # "will take a pay | cut | from May"
        bare &= before in happenings.coordinators
        if bare or not self.is_past(token.lower) or before in happenings.infinitive | words.modals:
            return 0  # "will hold rates and | cut | them in May"
        if token.lower in words.announcing and self._opens_new(after):
            return 0  # "| announced | a strike on Aug. 18"
        if after in words.announcing and token.lower in happenings.perfect:
            return 0  # "| has | announced a strike"
        opens = index - (3 if before in happenings.prepositions else 2)
        if self.counts.is_plural(after) and lower(opens) in words.modals:
            return 0  # "would serve | bagged | lunches", "will hand out | donated | coats"
        if before == "," and after in words.by:
            return 0  # ", | followed | by a march on Saturday"
        if before in words.determiners and before in happenings.determiners - happenings.relatives:
            return 0  # "to the | ground | on Saturday", "for an | extended | weekend"
        if before in words.passive_infinitive and self.lowers(index - NEAR, index) & words.past_denied:
            return 0  # "could not be | reached"
        if before in words.passive_infinitive:
            once, ahead = lower(index - 3), words.past_copulas | words.requests | words.intentions | words.awaited
            return -1 if self.is_past(once) and once not in ahead else 1  # "had to be | rescued", "was to be | held"
        if token.lower in words.past_copulas and after in happenings.infinitive:
            return 1
        return 0 if before in words.present_copulas else -1

    def _opens_new(self, word: str) -> bool:
        """Whether the word opens what has not been spoken of: "a", "two", and not "the"."""
        new = word in self.grammar.determiners and word not in self.reading.language.naming.definite
        return new or word in self.counts.numbers

    def _announces(self, index: int) -> bool:
        """Whether the token tells a plan: "are | staging | a walkout", "the deadline | is | Friday", "| moved | to"."""
        words, word, here = self.words, self.reading.lower(index), self.first_token
        return (
            (word in words.staged and self.reading.lower(index - 1) in words.present_copulas)
            or (word in words.present_copulas and here in (index + 1, index + 2))
            or (word in words.postponed and self.word_before() in words.until)
            or (word in words.requests and self._asks(index))
            or (word in words.listed and self._is_listed(index + 1))
        )

    def _was_once(self, index: int) -> bool:
        """Whether the plan is one of the past: "| originally | planned for May", "| had been | due on Monday"."""
        one, two = self.reading.lower(index - 2), self.reading.lower(index - 1)
        pluperfect = self.grammar.pluperfect
        return two in self.words.formerly or one in pluperfect and two in self.words.past_cues

    def _asks(self, index: int) -> bool:
        """Whether an infinitive follows between the verb and the expression: "urged both crews | to return"."""
        links, tokens = self.grammar.infinitive, self.reading.tokens
        last = min(self.first_token - 1, index + _ASKED)
        nouns = self.words.determiners | self.counts.numbers.keys()
        behind = (tokens[at + 1] for at in range(index + 1, last) if tokens[at].lower in links)
        return any(token.text.islower() and token.lower not in nouns for token in behind)

    def _is_listed(self, first: int) -> bool:
        """ "Listed | the matter for hearing | on 3 May"."""
        between = self.lowers(first, self.first_token)
        return bool(between & self.words.cases and between & self.words.meant_for)

    def _intends(self, index: int) -> bool:
        """Whether the token begins "plans to …", "scheduled for …"; "promised on Monday" is a past act."""
        words, grammar = self.words, self.grammar
        token, before, after = (self.reading.lower(at) for at in (index, index - 1, index + 1))
        if token in words.pending and after in words.meant_for:
            return before in words.present_copulas
        if token in words.awaited and after[:1].isalpha() and after not in grammar.auxiliaries - grammar.infinitive:
            return before not in grammar.comparative
        done = index > self.first_token and self.is_past(token)  # "On Friday, Orlo | agreed | to pay"
        done |= after in grammar.infinitive and self.reading.lower(index + 2) in grammar.determiners  # "to a truce"
        done |= after in words.by and index + 2 < self.first_token  # "| ordered | by a court on 3 May"
        return token in words.intentions and after in words.intention_links and not done

    def is_past(self, word: str) -> bool:
        """Whether the word has the form of the past."""
        return word in self.words.past_cues or self.grammar.is_past(word)
