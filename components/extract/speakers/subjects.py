"""Whom a sentence is about that names nobody: "The council voted", "On Monday, officials …", "refused by the chair".

They are what a pronoun in it, or in the sentence after it, takes up.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from components.extract.speakers.cast import Bearer, Cast, Mention
from components.extract.speakers.groups import BEFORE, FUNCTION, Groups
from components.extract.speakers.named_bearers import NamedBearers
from components.extract.speakers.nounphrases import Phrase, read_phrase
from components.extract.speakers.speakers import Speaker, of_bearer
from components.extract.speakers.wording import bare
from components.extract.text.word_sets import words_of
from components.lang.classes import Word
from components.model import Span

STRETCH = 600
"""Characters of a sentence in which nouns are looked for; longer ones are no prose."""
_SUBJECT = 60
"""Characters of the subject with which a sentence begins."""
_NEAR = 16
"""Characters behind a body's noun in which a name tells more of it: "A team | from Brask University"."""
_NAMED = 3
"""Characters behind a role in which a name shows that it is somebody’s: "Her lawyer, | Ada Lorn"."""
_HEAD = 5
"""Words of a sentence among which the noun stands that it is about."""


class Subjects(NamedBearers):
    """Those without a name that the sentences of one text are about."""

    def __init__(self, cast: Cast) -> None:
        super().__init__(cast)
        self.unnamed: Callable[[Span, Phrase], Speaker]
        """Names bodies that are common nouns; set by whoever does."""
        self.document: Callable[[Span], Speaker] | None = None
        """Tells who speaks through a document; set by whoever does."""
        self.groups = Groups(cast)
        self._reading: set[int] = set()
        """Where the documents begin whose speaker is being looked for."""

    def with_owners(self, name: str, at: int) -> str:
        """The name with those whom its pronouns mean; told by whoever knows."""
        raise NotImplementedError

    def body_of(self, source: Span, phrase: Phrase, *, modifiers: bool = True) -> Bearer | None:
        """Whom a role or document belongs to; told by whoever knows."""
        raise NotImplementedError

    def taken_up(self, start: int, stop: int) -> list[Speaker]:
        """The body that a noun at the head of the stretch takes up: "The district’s offer …"."""
        start, naming = self._behind_phrase(start, stop), self.naming
        words = [(word.lower(), at) for word, at in self.words(start, min(stop, start + STRETCH))[:_HEAD]]
        first = words[0][0] if words else ""
        for index, (word, at) in enumerate(words[1:], 1):
            noun, behind = bare(word), words[index + 1][0] if index + 1 < len(words) else ""
            if word in naming.findings | naming.filings and first in naming.articles:
                return self._told_by(self.span(start, at + len(word)))
            compound = noun == word and behind in naming.body_nouns  # "the hospital | trust"
            if first in naming.definite and noun in naming.body_nouns and not compound:
                bearer = self.definite([*(before for before, _ in words[1:index]), noun], start)
                if bearer is not None:
                    return [of_bearer(bearer, "nominal", "definite-noun")]
                named = self.cast.within(at, at + len(noun) + _NEAR)
                of = self.word_behind(at + len(noun)) in naming.name_links and bool(named)
                span = self.span(start, named[0].end if of else at + len(noun))  # "The government | of Norway"
                return [self.unnamed(span, read_phrase(span, self.language))] if noun == word else []
            if word in words_of(self.language, FUNCTION) or not word[0].isalnum():
                break
        return []

    def acting(self, start: int, stop: int) -> list[Speaker]:
        """The body without a name that the stretch begins with, where it is brought in: "| A charity | has sued"."""
        words = self.words(start, min(stop, start + _SUBJECT))[: _HEAD + 1]
        if not words or words[0][0].lower() not in self.naming.indefinite:
            return []
        for (noun, at), (behind, end) in pairwise(words):
            linked = behind in self.prepositions and not self.cast.within(end, end + _NEAR)
            tells = linked or self.is_verb(behind) or behind in self.naming.relative_pronouns
            if noun in self.naming.body_nouns and tells:
                span = self.span(start, at + len(noun))
                return [self.unnamed(span, read_phrase(span, self.language))]
            if noun in self.prepositions:
                break
        return []

    def _told_by(self, document: Span) -> list[Speaker]:
        """Who speaks through a report at the head of a sentence, as a body: "A report by Ada Lorn is blunt. | It"."""
        if self.document is None or document.start in self._reading:
            return []
        self._reading.add(document.start)
        speaker = self.document(document)
        self._reading.discard(document.start)
        return [replace(speaker, person=False, several=False, confidence="likely")]

    def _behind_phrase(self, start: int, stop: int) -> int:
        """Where a source begins at the head of the stretch: "According to | the board, …"; else the start."""
        head = self.text[start : min(stop, start + STRETCH)].lower()
        opening = (" ".join(cue.words) + " " for cue in self.language.phrase_cues)
        return start + next((len(words) for words in opening if head.startswith(words)), 0)

    def _without_name(self, start: int, stop: int) -> list[Speaker]:
        """The one person without a name with whom the stretch begins: "| Her lawyer | nodded", "| A nurse | ran"."""
        words = self.words(start, min(stop, start + _SUBJECT))
        opening = words[0][0].lower() if words else ""
        owned = opening in self.naming.possessives
        if not owned and opening not in self.naming.articles | self.naming.indefinite:
            return []
        for word, at in words[1 : 2 + BEFORE]:
            lower, end = word.lower(), at + len(word)
            if self._is_person(lower):
                known = opening in self.naming.definite and (self.in_role(lower) or self._describes(lower, start))
                if known or self.cast.within(end, end + _NAMED):
                    return []
                name = self.text[words[1][1] : end]
                name = self.with_owners(f"{opening} {name}", start) if owned else name
                gender = self.naming.gendered.get(lower)
                return [Speaker(name, "nominal", "person-noun", gender=gender, person=True)]
            if not word.replace("-", "").isalpha() or lower in words_of(self.language, FUNCTION):
                return []
        return []

    def _describes(self, noun: str, at: int) -> bool:
        """Whether a noun rather means somebody named just before: "Ada Lorn left. | The Democrat | had won. She"."""
        return noun in self.naming.callings and any(m.bearer.is_likely_person for m in self.cast.before(at))

    def _is_person(self, noun: str) -> bool:
        """Whether a noun is one person's."""
        naming = self.naming
        person = naming.is_role(noun) or noun in naming.people_words | naming.kinds_of_people | naming.bystanders
        return person and not naming.is_plural(noun)

    def is_fronted(self, start: int, at: int) -> bool:
        """Whether a sentence only tells the occasion before the pronoun: "In a letter to Ada Lorn, | he | said"."""
        first, grammar = self.word_behind(start), self.language.grammar
        opens = first.endswith((*grammar.gerund_endings, *grammar.past_endings))
        opens = opens or first in words_of(self.language, Word.PREPOSITION | Word.SUBORDINATOR)
        named = (mention.end for mention in self.cast.within(start, at) if not self.owns(mention.end))
        acting = (self.word_behind(end).rstrip(",") for end in named)
        return opens and self.text[at - 2 : at] == ", " and not any(map(self.is_verb, acting))

    def hangs(self, mention: Mention) -> bool:
        """Whether somebody is named only for whose somebody is: "an aide to | Ada Lorn | left"."""
        who, link = self.two_before(mention.name.outer)
        return link in self.naming.body_links and self._is_person(who)

    def qualifies(self, mention: Mention) -> bool:
        """Whether a name that may be anybody's only tells what kind of thing it is: "an | Instagram | post"."""
        behind = self.word_behind(mention.end).rstrip(",") if self.text[mention.end : mention.end + 1] == " " else ""
        plain = behind.isalpha() and behind not in self.language.classes and mention.bearer.kind == "unclear"
        return plain and not self.naming.determiners.isdisjoint(self.words_before(mention.name.outer))

    def _plural(self, start: int, stop: int) -> list[Speaker]:
        """The first people in the plural: "On Monday, | council officials | …"."""
        coordinators = words_of(self.language, Word.COORDINATOR)
        words = [(word.rstrip(".!?") or word, at) for word, at in self.words(start, min(stop, start + STRETCH))]
        for index, (word, at) in enumerate(words):
            if not self._are_people(word.lower()):
                continue
            joined = words[index + 1 : index + 2] and words[index + 1][0] in coordinators
            others = range(index + 2, min(index + 2 + BEFORE, len(words))) if joined else ()
            other = (
                k for k in others if self._are_people(words[k][0].lower()) and self._first_word(words, k) == index + 2
            )
            word, at = words[next(other, index)]  # "two nurses and | three doctors"
            span = self.span(words[self._first_word(words, index)][1], at + len(word))
            group = self.groups.at(span.start, span.end)
            body = group.body or self.body_of(span, read_phrase(span, self.language))
            return [replace(group, body=body)]
        return []

    def _are_people(self, noun: str) -> bool:
        """Whether a noun in lower case is one for several people."""
        naming, one = self.naming, noun.removesuffix(self.naming.plural_ending)
        known = noun in naming.spokesperson_nouns or one in naming.person_nouns
        return known and one != noun or noun in naming.plurals

    def _first_word(self, words: Sequence[tuple[str, int]], index: int) -> int:
        """With which word the phrase begins whose noun stands there: its number, else what is no function word."""
        first, quantities = index, words_of(self.language, Word.QUANTITY)
        while first and index - first < BEFORE and words[first - 1][0][0].isalnum():
            lower = words[first - 1][0].lower()
            if lower in quantities or lower.replace(",", "").isdigit():
                return first - 1
            if lower in self.language.classes or lower.endswith(self.language.grammar.past_endings):
                break  # "the firm sacked | drivers"
            first -= 1
        (article, _), (made, _), (of, _) = (*[("", 0)] * 3, *words[:first])[-3:]
        gathered = article.lower() in self.naming.indefinite and made in self.naming.group_nouns
        return first - 2 if gathered and of == self.language.grammar.genitive else first  # "a | group of doctors |"
