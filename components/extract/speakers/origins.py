"""Who wrote a document that the text speaks of more than once: authors told at another place than the document.

"The audit, by Crane Moss, …" behind "a leaked audit", "The board’s report" behind "a report", "his family filed a suit"
before "the suit"; for research also those who did it: "Researchers at Millbrook University tested …".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice

from components.extract.speakers.antecedents import Antecedents
from components.extract.speakers.authors import PHRASE, Authors
from components.extract.speakers.nounphrases import Phrase, read_phrase
from components.extract.speakers.speakers import Speaker, of_bearer
from components.extract.speakers.unnamed_bodies import UnnamedBodies
from components.extract.speakers.wording import bare
from components.extract.text.word_sets import words_of
from components.lang.classes import Word
from components.model import Span

_OCCURRENCES = 40
"""Occurrences of a document's noun among which the one with its author is looked for."""
_BEHIND = 2000
"""Characters behind a document's first mention in which its author is told."""
_BEFORE = 160
"""Characters before a document in which the verb is looked for that tells who issued it."""


class Origins(Authors):
    """The authors of one text's documents, by the places that tell of them."""

    def __init__(
        self, antecedents: Antecedents, bodies: UnnamedBodies, named: Callable[[Span, Phrase], Speaker | None]
    ) -> None:
        super().__init__(antecedents, bodies, named)
        self._introduced: dict[str, Speaker | None] = {}

    def introduction(self, noun: str) -> Speaker | None:
        """The author of the first document of the kind that the text gives one for, before the place or behind it."""
        return self._told(noun) or self._of_kin(noun)

    def _told(self, noun: str) -> Speaker | None:
        """The first author that the text tells of a document of the kind, or of who did the research."""
        if noun not in self._introduced:
            authors = (self._author_at(start, stop) for start, stop in self._places(noun, 0, len(self.text)))
            self._introduced[noun] = next(filter(None, authors), None) or self._researchers(noun) or self._suing(noun)
        return self._introduced[noun]

    def _places(self, noun: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
        """Where the noun stands in a stretch of the text."""
        found = re.compile(rf"\b{re.escape(noun)}\b").finditer(self.text, start, min(stop, len(self.text)))
        return (match.span() for match in islice(found, _OCCURRENCES))

    def _of_kin(self, noun: str) -> Speaker | None:
        """The author of the same document by another noun, already told: "the suit" that was "a complaint"."""
        kin = next((nouns for nouns in self.naming.same_documents if noun in nouns), frozenset[str]())
        others = (other for other in sorted(kin) if other != noun and other in self.cast.small)
        return next(filter(None, map(self._told, others)), None)

    def introduced_behind(self, noun: str, at: int) -> Speaker | None:
        """The author of a document that is told only after it is first spoken of: "The audit, by Crane Moss, …"."""
        places = self._places(noun, at, at + _BEHIND)
        authors = (self._author_at(start, stop) for start, stop in places if self._is_taken_up(start))
        return next(filter(None, authors), None) or self._researchers(noun) or self._of_kin(noun)

    def _is_taken_up(self, at: int) -> bool:
        """Whether the document at the offset is one already spoken of: "The audit", "The board’s report"."""
        opening = self._opening(at)
        first = self.word_behind(opening) if opening is not None else ""
        return first in self.naming.definite or bare(first) != first

    def _researchers(self, noun: str) -> Speaker | None:
        """Where those work who did the research: "| Researchers at Millbrook University | tested nine wells"."""
        naming, found = self.naming, {}
        for mention in self.cast.mentions if noun in naming.authored else ():
            if mention.bearer.kind == "body" and not mention.adjective:
                before = [word for word in self.words_before(mention.start, 3) if word not in naming.definite]
                if len(before) > 1 and before[-2] in naming.researchers and before[-1] in naming.body_links:
                    found[mention.bearer.number] = mention.bearer
        return of_bearer(next(iter(found.values())), "nominal", "document") if len(found) == 1 else None

    def _suing(self, noun: str) -> Speaker | None:
        """Who went to court, for what was filed there: "| Two tenants | sued the firm"."""
        copulas = words_of(self.language, Word.COPULA)
        for verb in self.naming.suing if noun in self.naming.filings else ():
            for at, _ in self._places(verb, 0, len(self.text)):
                passive = verb == self.naming.suing[0] and not copulas.isdisjoint(self.words_before(at))
                found = None if passive else self._issuing(self.words(self.sentence(at).start, at))
                if found is not None:
                    return found
        return None

    def _author_at(self, start: int, stop: int) -> Speaker | None:
        """The author of the document whose noun stands there."""
        opening = self._opening(start)
        if opening is None:
            return None
        span = self._with_origin(self.span(opening, stop))
        phrase = read_phrase(span, self.language)
        author = self._author(span, phrase) if phrase is not None else None
        return author or self._issuer(max(self.sentence(start).start, opening - _BEFORE), opening)

    def _issuer(self, first: int, opening: int) -> Speaker | None:
        """Who is said to have sent or published what follows: "his family | filed | a suit"."""
        words = self.words(first, opening)
        verb = next((k for k in range(len(words) - 1, -1, -1) if words[k][0].lower() in self.naming.issuing_verbs), 0)
        near = verb and len(words) - verb <= PHRASE and all(word[0].isalnum() for word, _ in words[verb:])
        return self._issuing(words[:verb]) if near else None
