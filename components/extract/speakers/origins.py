"""Who wrote a document that the text speaks of more than once: authors told at another place than the document.

"The audit, by Crane Moss, …" behind "a leaked audit", "The board’s report" behind "a report", "his family filed a suit"
before "the suit"; for research also those who did it: "Researchers at Millbrook University tested …".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice

from components.extract.speakers.antecedents import Antecedents
from components.extract.speakers.authors import ORIGIN, PHRASE, Authors
from components.extract.speakers.cast import Bearer
from components.extract.speakers.nounphrases import Phrase, read_phrase
from components.extract.speakers.speakers import Speaker, of_bearer, of_mention
from components.extract.speakers.unnamed_bodies import UnnamedBodies
from components.extract.speakers.wording import bare
from components.extract.text.word_sets import words_of
from components.lang.classes import Word
from components.model import Span

_OCCURRENCES = 40
"""Occurrences of a document's noun among which the one with its author is looked for."""
_BEHIND = 2000
"""Characters behind a document's first mention in which its author is told."""
_WRITTEN = 400
"""Characters before a letter in which somebody wrote it."""
_AT = 40
"""Characters before a body in which those stand who work there."""
REACH = 160
"""Characters before a document in which the verb is looked for that tells who issued it."""


class Origins(Authors):
    """The authors of one text's documents, by the places that tell of them."""

    def __init__(
        self, antecedents: Antecedents, bodies: UnnamedBodies, named: Callable[[Span, Phrase], Speaker | None]
    ) -> None:
        super().__init__(antecedents, bodies, named)
        self._introduced: dict[str, Speaker | None] = {}
        self._apart: dict[str, Speaker | None] = {}

    def introduction(self, noun: str, at: int) -> Speaker | None:
        """The author of the first document of the kind that the text gives one for, before the place or behind it."""
        return self._told(noun) or self._writer(noun, at) or self._of_kin(noun)

    def _told(self, noun: str) -> Speaker | None:
        """The first author that the text tells of a document of the kind."""
        if noun not in self._introduced:
            matches = islice(re.finditer(rf"\b{re.escape(noun)}\b", self.text), _OCCURRENCES)
            authors = (self._author_at(match.start(), match.end()) for match in matches)
            author = next((author for author in authors if author is not None), None)
            self._introduced[noun] = author or self._elsewhere(noun)
        return self._introduced[noun]

    def _of_kin(self, noun: str) -> Speaker | None:
        """The author of the same document by another noun, already told: "the suit" that was "a complaint"."""
        kin = next((nouns for nouns in self.naming.same_documents if noun in nouns), frozenset[str]())
        others = (other for other in sorted(kin) if other != noun and other in self.cast.small)
        return next((author for other in others if (author := self._told(other)) is not None), None)

    def introduced_behind(self, noun: str, at: int) -> Speaker | None:
        """The author of a document that is told only after it is first spoken of: "The audit, by Crane Moss, …"."""
        end = min(len(self.text), at + _BEHIND)
        for match in islice(re.compile(rf"\b{re.escape(noun)}\b").finditer(self.text, at, end), _OCCURRENCES):
            author = self._author_at(match.start(), match.end()) if self._is_taken_up(match.start()) else None
            if author is not None:
                return author
        return self._elsewhere(noun) or self._of_kin(noun)

    def _elsewhere(self, noun: str) -> Speaker | None:
        """Who did the research."""
        if noun not in self._apart:
            self._apart[noun] = self._researchers(noun)
        return self._apart[noun]

    def _is_taken_up(self, at: int) -> bool:
        """Whether the document at the offset is one already spoken of: "The audit", "The board’s report"."""
        opening = self._opening(at)
        if opening is None:
            return False
        first = self.text[opening : opening + ORIGIN].split(None, 1)[0]
        return first.lower() in self.naming.definite or bare(first) != first

    def _researchers(self, noun: str) -> Speaker | None:
        """Where those work who did the research: "| Researchers at Millbrook University | tested nine wells"."""
        naming = self.naming
        if noun not in naming.authored:
            return None
        found: dict[int, Bearer] = {}
        for mention in self.cast.mentions:
            if mention.bearer.kind == "body" and not mention.adjective:
                before = [word.lower() for word in self.text[max(0, mention.start - _AT) : mention.start].split()[-3:]]
                before = [word for word in before if word not in naming.definite]
                if len(before) > 1 and before[-2] in naming.researchers and before[-1] in naming.body_links:
                    found[mention.bearer.number] = mention.bearer
        return of_bearer(next(iter(found.values())), "nominal", "document") if len(found) == 1 else None

    def _writer(self, noun: str, at: int) -> Speaker | None:
        """Who "wrote to" somebody shortly before a letter is spoken of."""
        if noun not in self.naming.letters:
            return None
        words = self.words(max(0, at - _WRITTEN), at)
        verbs = [(word, start) for word, start in words if word.lower() in self.naming.writing_verbs]
        if not verbs:
            return None
        word, start = verbs[-1]
        return self._issuer(self.sentence(start).start, start + len(word))

    def _author_at(self, start: int, stop: int) -> Speaker | None:
        """The author of the document whose noun stands there."""
        opening = self._opening(start)
        if opening is None:
            return None
        span = self._with_origin(self.span(opening, stop))
        phrase = read_phrase(span, self.language)
        author = self._author(span, phrase) if phrase is not None else None
        return author or self._issuer(self.sentence(start).start, opening)

    def _issuer(self, first: int, opening: int) -> Speaker | None:
        """Who is said to have sent or published what follows: "his family | filed | a suit"."""
        words = self.words(max(first, opening - REACH), opening)
        verbs = [k for k, (word, _) in enumerate(words) if word.lower() in self.naming.issuing_verbs]
        if not verbs or len(words) - verbs[-1] > PHRASE or any(not w[0].isalnum() for w, _ in words[verbs[-1] :]):
            return None
        skipped = words_of(self.language, Word.AUXILIARY | Word.ADVERB)
        last = verbs[-1] - 1
        while last >= 0 and words[last][0].lower() in skipped:
            last -= 1
        named = [
            m for m in self.cast.within(words[0][1], words[verbs[-1]][1]) if not m.adjective and not m.name.modifies
        ]
        start = last
        while start >= 0 and words[start][0][0].isalnum() and last - start < PHRASE:
            lower = words[start][0].lower()
            if lower in self.naming.determiners or lower in self.naming.possessives or lower in self.naming.pronouns:
                break
            start -= 1
        if 0 <= start <= last and words[start][0][0].isalnum() and last - start < PHRASE:
            word, at = words[start]
            if word.lower() in self.naming.pronouns:
                return self.antecedents.of_pronoun(self.naming.pronouns[word.lower()], at)
            end = words[last][1] + len(words[last][0])
            return self._inner(self.span(at, end))
        return of_mention(named[0]) if named else None
