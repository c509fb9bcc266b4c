"""People without a name, as a text brings them in: "researchers at the University of Ister", "a night porter".

Those who are at a body speak for it; others are their own words.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice

from components.extract.speakers.cast import Bearer, CastReader
from components.extract.speakers.nounphrases import own_name, read_phrase
from components.extract.speakers.speakers import Speaker, of_mention
from components.extract.speakers.wording import is_possessive
from components.extract.text.word_sets import CLOSED, words_of
from components.lang.classes import Word

FUNCTION = CLOSED | Word.VERB
"""What no word of a plain noun phrase is, before its noun."""
_BEHIND = 90
"""Characters behind a noun in which it is told what the group is made of and where it works."""
BEFORE = 4
"""Words of a phrase before its noun."""
_BACK = 4000
"""Characters before a definite noun in which it was brought in."""
_OCCURRENCES = 12
"""Occurrences of the noun there that are looked at."""


class Groups(CastReader):
    """The people without a name of one text, by where it brings them in."""

    def at(self, start: int, stop: int) -> Speaker:
        """Those whose noun ends at ``stop`` and whose phrase begins at ``start``, with what is said behind it."""
        body = self._body_behind(stop)
        if body is not None:
            return Speaker(body.name, "nominal", "speaks-for-body", body, body, person=True, several=True)
        phrase = read_phrase(self.span(start, stop), self.language)
        name = own_name(phrase, self.cast, len(phrase.words))
        return Speaker(name, "nominal", "plural-noun", person=True, several=True)

    def brought_in(self, noun: str, at: int, *, former: bool = False) -> Speaker | None:
        """Whom a noun takes up, as the text first speaks of them without a name; None where it says no more of them.

        Who once had an office is meant only by a noun for a ``former`` one.
        """
        first, office = max(0, at - _BACK), not former and self.naming.is_office(noun)
        if noun in self.naming.body_nouns:
            return None  # "a Norwegian army spokesman", "the | army"
        for match in islice(re.finditer(rf"(?i)\b{re.escape(noun)}\b", self.text[first:at]), _OCCURRENCES):
            start, end = self._opening(first + match.start()), first + match.end()
            if start is None or office and self.naming.is_past(self.text[start:end].lower().split()):
                continue
            found = self.at(start, end) if self.naming.is_plural(noun) else self._one(start, end)
            if found.name.lower() != noun:
                return found
        return None

    def _one(self, start: int, end: int) -> Speaker:
        """The person who is said to be so: "A former porter, | Otto Crane |", "| Otto Crane |, a former porter"."""
        behind = self.cast.within(end + 2, end + 3) if self.text[end : end + 2] == ", " else []
        before = (m for m in self.cast.before(start) if self.text[m.end] == "," and len(self.words(m.end, start)) <= 2)
        for mention in (*behind, *before):
            if mention.bearer.kind in ("person", "unclear"):
                return replace(of_mention(mention), resolution="nominal", rule="role-noun")
        name = self.text[start:end]
        return Speaker(name[:1].lower() + name[1:], "nominal", "person-noun", person=True)

    def _opening(self, at: int) -> int | None:
        """Where the phrase of the noun at the offset begins, if it is indefinite or owned: at a word but an article."""
        sentence = self.sentence(at).start
        words, plural = self.words(max(sentence, at - _BEHIND), at), self._is_plural(at)
        opening, behind = at, 0  # the verb in "A court | jailed | striking teachers"
        for word, start in reversed(words[-BEFORE - 1 :]):
            lower = word.lower()
            if lower in self.naming.indefinite:
                return behind or opening
            if not plural and lower in self.naming.possessives:
                return start
            if not plural and is_possessive(word):
                return next(
                    (m.name.outer for m in self.cast.within(start - _BEHIND, start + 1) if m.end > start), start
                )
            if plural and lower in words_of(self.language, Word.QUANTITY) - self.naming.determiners:
                return start
            if not word.replace("-", "").isalpha() or lower in words_of(self.language, FUNCTION):
                return opening if lower in self.prepositions and self._is_plural(at) else None
            if any(lower in cue.finite[2:3] for cue in self.language.cues):
                return None  # "Prosecutors | said officers lied"
            if plural and start > sentence and lower.endswith(self.language.grammar.past_endings):
                behind = behind or opening
            opening = start
        return behind or opening if plural and opening == sentence else None

    def _is_plural(self, at: int) -> bool:
        """Whether the noun at the offset is one for several."""
        return self.naming.is_plural(self.text[at : at + 40].split(None, 1)[0].lower().strip(",.;:"))

    def _body_behind(self, stop: int) -> Bearer | None:
        """The body that people are at or from: "at | the University of Ister"."""
        words = self.words(stop, stop + _BEHIND)[:3]
        if not words or words[0][0] not in self.naming.body_links:
            return None
        at = next((at for word, at in words[1:] if word not in self.naming.definite), stop)
        bearers = (mention.bearer for mention in self.cast.within(at, at + 1))
        # "Analysts | at Holm Brod"
        return next((b for b in bearers if b.kind == "body" or len(b.words) > 1 and b.may_be_body), None)
