"""The words of one text by their places: those of a stretch, those before an offset, the one behind it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import islice, pairwise

from components.extract.text.reading import Reading
from components.extract.text.word_sets import cue_forms, words_of
from components.lang.classes import Word
from components.lang.naming import Naming
from components.model import Span

WORD = re.compile(r"[^\s,;:()“”\"]+(?:(?<=\d),(?=\d)[^\s,;:()“”\"]+)*|[,;:()“”\"]")
_POSSESSIVE = re.compile(r"[’']s?$")
_VERBAL = Word.VERB | Word.AUXILIARY | Word.MODAL | Word.HAVE
_MOST = 400
"""Words of a stretch that are looked at: no sentence of prose has as many."""
_LONGEST = 24
"""Characters of a word with the blank beside it, for those that are looked at one by one."""


class Wording:
    """One text, to be asked for its words; an offset is that of a character, as in the article."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text, self.language = reading.article.text, reading.language
        self.naming = reading.language.naming

    @cached_property
    def small(self) -> frozenset[str]:
        """The words that the text has in small letters."""
        return frozenset(token.text for token in self.reading.tokens if token.text.islower())

    @cached_property
    def said(self) -> frozenset[str]:
        """The words of the text, in lower case."""
        return frozenset(token.lower for token in self.reading.tokens)

    @cached_property
    def agents(self) -> frozenset[str]:
        """What stands before whoever does something: "by"."""
        return words_of(self.language, Word.AGENT)

    @cached_property
    def prepositions(self) -> frozenset[str]:
        """The prepositions of the text's language."""
        return words_of(self.language, Word.PREPOSITION)

    def span(self, start: int, stop: int) -> Span:
        """The stretch as a span."""
        return self.reading.article.at(start, stop)

    def sentence(self, at: int) -> Span:
        """The sentence that holds the offset, or the last one that begins before it."""
        return self.reading.sentence_at(at).span

    def paragraph(self, at: int) -> int:
        """The number of the paragraph that holds the offset."""
        return self.reading.sentence_at(at).paragraph

    def sentences_back(self, at: int, count: int) -> Iterator[Span]:
        """The sentence that holds the offset and those before it, nearest first."""
        index = bisect_left(self.reading.sentences, self.sentence(at).start, key=lambda s: s.span.start)
        return (sentence.span for sentence in self.reading.sentences[max(0, index + 1 - count) : index + 1][::-1])

    def words(self, start: int, stop: int) -> list[tuple[str, int]]:
        """The words and marks of the stretch, as written, each with its offset; of a very long one the first."""
        return [(match[0], match.start()) for match in islice(WORD.finditer(self.text, start, stop), _MOST)]

    def words_before(self, at: int, count: int = 1) -> list[str]:
        """The last words before the offset, in lower case, with the marks at them."""
        return self.text[max(0, at - count * _LONGEST) : at].lower().split()[-count:]

    def two_before(self, at: int) -> list[str]:
        """The last two words before the offset, in lower case; "" where there is none."""
        return ["", "", *self.words_before(at, 2)][-2:]

    def link_before(self, at: int, count: int = 3) -> list[str]:
        """The last words before the offset, in lower case, without the determiners at it: "envoy to | the UN"."""
        words = self.words_before(at, count)
        while words and words[-1] in self.naming.determiners:
            words.pop()
        return words

    def is_definite(self, at: int) -> bool:
        """Whether a definite article stands before the offset: "the | Brask Bell"."""
        return not self.naming.definite.isdisjoint(self.words_before(at))

    def has_read(self, at: int) -> bool:
        """Whether the words before somebody say that they have read a document: "a memo seen by | X"."""
        words = [word for word in self.words_before(at, 3) if word not in self.naming.definite]
        return len(words) > 1 and words[-2] in self.naming.reading_verbs and words[-1] in self.agents

    def word_behind(self, at: int) -> str:
        """The first word from the offset on, in lower case, with the marks at it; "" at the end of the text."""
        return next(iter(self.text[at : at + _LONGEST].lower().split(None, 1)), "")

    def is_verb(self, word: str) -> bool:
        """Whether a word in lower case is a verb by its class, as a cue or by its ending."""
        verbs = words_of(self.language, _VERBAL)
        return word in verbs or word in cue_forms(self.language) or word.endswith(self.language.grammar.past_endings)

    def whose(self, name: str) -> str:
        """The name as that of an owner: "Ada Lorn’s"."""
        return f"{name}’{self.naming.possessive_ending}"

    def owns(self, at: int) -> bool:
        """Whether a possessive ending stands at the offset: "Ada Lorn | ’s letter"."""
        return is_possessive("x" + self.text[at : at + 2].rstrip())


def bare(word: str) -> str:
    """The word without a possessive ending."""
    return _POSSESSIVE.sub("", word) if "’" in word or "'" in word else word


def is_possessive(word: str) -> bool:
    """Whether the word ends in a possessive ("Calder’s")."""
    return bare(word) != word


def offices(naming: Naming, words: Sequence[str]) -> list[str]:
    """The offices among words in lower case that another word tells from their like: "prime minister"."""
    return [
        f"{field} {noun}" for field, noun in pairwise(words) if noun in naming.person_nouns and _is_field(field, naming)
    ]


def _is_field(word: str, naming: Naming) -> bool:
    return (word in naming.titles or word in naming.office_fields) and word not in naming.person_nouns
