"""Whom a sentence is about that names nobody: "The council voted", "On Monday, officials …", "refused by the chair".

They are what a pronoun in it, or in the sentence after it, takes up.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from itertools import dropwhile, pairwise

from components.extract.speakers.cast import Bearer, Cast
from components.extract.speakers.groups import FUNCTION, Groups
from components.extract.speakers.heard import Heard
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
_NAMED = 3
"""Characters behind a role in which a name shows that it is somebody’s: "Her lawyer, | Ada Lorn"."""
_BEFORE = 4
"""Words of a phrase before its noun."""


class Subjects(Heard):
    """Those without a name that the sentences of one text are about."""

    def __init__(self, cast: Cast) -> None:
        super().__init__(cast)
        self.unnamed: Callable[[Span, Phrase], Speaker] | None = None
        """Names bodies that are common nouns; set by whoever does."""
        self.document: Callable[[Span], Speaker] | None = None
        """Tells who speaks through a document; set by whoever does."""
        self.groups = Groups(cast)
        self._reading: set[int] = set()
        """Where the documents begin whose speaker is being looked for."""

    def possessor(self, word: str, at: int) -> Bearer | None:
        """Whose something is; told by whoever knows."""
        raise NotImplementedError

    def body_of(self, source: Span, phrase: Phrase, *, modifiers: bool = True) -> Bearer | None:
        """Whom a role or document belongs to; told by whoever knows."""
        raise NotImplementedError

    def taken_up(self, start: int, stop: int) -> list[Speaker]:
        """The body that a definite noun at the head of the stretch takes up: "The district’s offer …"."""
        start = self._behind_phrase(start, stop)
        head = self.text[start : min(stop, start + STRETCH)].split(None, 5)[:4]
        words = [word.lower().strip(',.;:"“‘') for word in head]
        told = self._told_by(start, words)
        if told is not None:
            return [told]
        if words and words[0] in self.naming.definite:
            for index in range(1, len(words)):
                noun = bare(words[index])
                behind = words[index + 1] if index + 1 < len(words) and noun == words[index] else ""
                if noun in self.naming.body_nouns and behind not in self.naming.body_nouns:  # "the hospital | trust"
                    bearer = self.definite([*words[1:index], noun], start)
                    if bearer is not None:
                        return [of_bearer(bearer, "nominal", "definite-noun")]
                    return self._unnamed_subject(start, noun) if noun == words[index] else []
        return []

    def _told_by(self, start: int, words: Sequence[str]) -> Speaker | None:
        """Who speaks through a report at the head of the stretch, as a body: "A report by Ada Lorn is blunt. | It"."""
        naming = self.naming
        if not words or words[0] not in naming.articles or self.document is None or start in self._reading:
            return None  # "The report it filed": it is not the report
        plain = 1
        while plain < len(words) and words[plain].isalpha() and words[plain] not in words_of(self.language, FUNCTION):
            if words[plain] in naming.findings | naming.filings:
                stop = start + self.text[start : start + STRETCH].lower().index(words[plain]) + len(words[plain])
                self._reading.add(start)
                speaker = self.document(self.span(start, stop))
                self._reading.discard(start)
                return replace(speaker, person=False, several=False, confidence="likely")
            plain += 1
        return None

    def _behind_phrase(self, start: int, stop: int) -> int:
        """Where a source begins at the head of the stretch: "According to | the board, …"; else the start."""
        head = self.text[start : min(stop, start + STRETCH)].lower()
        opening = (" ".join(cue.words) + " " for cue in self.language.phrase_cues)
        return start + next((len(words) for words in opening if head.startswith(words)), 0)

    def _unnamed_subject(self, start: int, noun: str) -> list[Speaker]:
        """The body without a name that the stretch begins with: "The council voted"."""
        stop = start + self.text[start : start + STRETCH].lower().index(noun) + len(noun)
        span = self.span(start, stop)
        phrase = read_phrase(span, self.language)
        return [self.unnamed(span, phrase)] if phrase is not None and self.unnamed is not None else []

    def _in_office(self, start: int, stop: int) -> list[Speaker]:
        """The people whom nouns take up: "was refused by | the chair |"."""
        out = []
        words = self.words(start, min(stop, start + STRETCH))
        for (article, _), (noun, at) in pairwise((word.lower().rstrip("."), at) for word, at in words):
            if article in self.naming.definite and noun in self.naming.person_nouns and not self._is_quoted(at):
                bearer = self.nearest(noun, at, partial(has_role, noun))
                if bearer is not None and bearer.first < at:
                    out.append(of_bearer(bearer, "nominal", "role-noun"))
        return out

    def _without_name(self, start: int, stop: int) -> list[Speaker]:
        """The one person without a name with whom the stretch begins: "| Her lawyer | nodded", "| A nurse | ran"."""
        words = self.words(start, min(stop, start + _SUBJECT))
        opening = words[0][0].lower() if words else ""
        owned = opening in self.naming.possessives
        if not owned and opening not in self.naming.articles | self.naming.indefinite:
            return []
        for word, at in words[1 : 2 + _BEFORE]:
            lower, end = word.lower(), at + len(word)
            if self._is_person(lower):
                known = opening in self.naming.definite and self.in_role(lower)
                if known or self.cast.within(end, end + _NAMED):
                    return []
                name = self.text[words[1][1] : end]
                if owned:
                    owner = self.possessor(opening, start)
                    name = f"{owner.name}’{self.naming.possessive_ending} {name}" if owner is not None else name
                gender = self.naming.gendered.get(lower)
                return [Speaker(name, "nominal", "person-noun", gender=gender, person=True)]
            if not word.replace("-", "").isalpha() or lower in words_of(self.language, FUNCTION):
                return []
        return []

    def _is_person(self, noun: str) -> bool:
        """Whether a noun is one person's."""
        naming = self.naming
        people = naming.people_words | naming.kinds_of_people | naming.bystanders
        return (noun in people or naming.is_role(noun)) and not naming.is_plural(noun)

    def _plural(self, start: int, stop: int) -> list[Speaker]:
        """The first people in the plural: "On Monday, | council officials | …"."""
        ending = self.naming.plural_ending
        words = [(word.rstrip(".!?") or word, at) for word, at in self.words(start, min(stop, start + STRETCH))]
        for index, (word, at) in enumerate(words):
            lower = word.lower()
            people = lower in self.naming.spokesperson_nouns or lower.removesuffix(ending) in self.naming.person_nouns
            if not (people and lower.endswith(ending)) and lower not in self.naming.plurals:
                continue
            first, head = self._first_word(words, index), index
            while first > 1 and words[first - 1][0] in self.naming.name_links:
                if words[first - 2][0].lower() not in self.naming.collectives:
                    break
                head = first - 2  # "a | team | of 14 geologists"
                first = self._first_word(words, head)
            at, word = words[head][1], words[head][0]
            span = self.span(words[first][1], at + len(word))
            phrase, group = read_phrase(span, self.language), self.groups.at(span.start, span.end)
            if phrase is not None and group is not None:
                return [group if group.body is not None else replace(group, body=self.body_of(span, phrase))]
        return []

    def _first_word(self, words: Sequence[tuple[str, int]], index: int) -> int:
        """With which word the phrase begins whose noun stands there: its number, else what is no function word."""
        first, quantities = index, words_of(self.language, Word.QUANTITY)
        while first and index - first < _BEFORE and words[first - 1][0][0].isalnum():
            lower = words[first - 1][0].lower()
            if lower in quantities and lower in self.naming.determiners - self.naming.definite:
                return first - 1
            if lower.replace(",", "").isdigit():
                return first - 1
            if lower in self.language.classes or lower.endswith(self.language.grammar.past_endings):
                break  # "the firm sacked | drivers"
            first -= 1
        return first

    def _asker_end(self, start: int, stop: int) -> int:
        """Where the opening participle with its agent ends: "Pressed by Ada Lorn, a judge, | he"; else the start."""
        words = [(word.lower(), at + len(word)) for word, at in self.words(start, min(stop + 3, start + STRETCH))]
        if not words or not words[0][0].endswith(self.language.grammar.past_endings):
            return start
        agents = words_of(self.language, Word.AGENT)
        behind = list(dropwhile(lambda item: item[0] not in agents, words))
        commas = [(end, word) for (mark, end), (word, _) in pairwise(behind) if mark == ","]
        before = (end for end, word in commas if word in self.naming.pronouns)
        return next(before, start)


def has_role(noun: str, bearer: Bearer) -> bool:
    return bearer.kind == "person" and noun in bearer.roles
