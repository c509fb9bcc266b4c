"""What a text first calls the bodies that are common nouns: "the council" as "Harnsworth city council"."""

from __future__ import annotations

import re
from itertools import islice

from components.extract.speakers.cast import Bearer, Cast, CastReader
from components.extract.speakers.wording import bare
from components.extract.text.word_sets import cue_forms

Called = tuple[str, Bearer | None]
"""A name and whom it belongs to."""

_OCCURRENCES = 40
"""Occurrences of a noun among which its first full form is looked for."""
_BETWEEN = 30
"""Characters between a name and the noun that it belongs to: "Harnsworth | city | council"."""


class FirstCalls(CastReader):
    """The first full forms of one text's nouns."""

    def __init__(self, cast: Cast) -> None:
        super().__init__(cast)
        self._first: dict[str, Called | None] = {}

    def of(self, noun: str) -> Called | None:
        """How the text first calls a body with a name before the noun: "the council" as "Harnsworth city council"."""
        if noun not in self._first:
            matches = islice(re.finditer(rf"\b{re.escape(noun)}\b", self.text), _OCCURRENCES)
            calls = (self.at(match.start(), noun) for match in matches)
            self._first[noun] = next((call for call in calls if call is not None), None)
        return self._first[noun]

    def at(self, at: int, noun: str) -> Called | None:
        """What the text calls the body whose noun stands at the offset; None without a name or words before it."""
        before = self.cast.before(at)
        if not before or at - before[0].end > _BETWEEN or before[0].name.modifies or before[0].bearer.kind == "person":
            return self._plain_call(at, noun)
        between = bare(self.text[before[0].end : at].lstrip("’'s")).split()
        if len(between) > 2 or not all(map(self.is_plain, between)):
            return self._plain_call(at, noun)
        bearer = before[0].bearer
        called = bearer.name if noun in self.naming.ministries and bearer.kind == "country" else before[0].name.text
        full = bearer.kind == "unclear" and len(bearer.words) > 1 and not bearer.place
        if full and bare("x" + self.text[before[0].end : before[0].end + 2]) == "x":
            called += f"’{self.naming.possessive_ending}"  # "Ada Lorn’s department"
        return " ".join([called, *between, noun]), bearer if bearer.kind == "country" else None

    def _plain_call(self, at: int, noun: str) -> Called | None:
        """ "the environment | ministry": a noun with others before it, and their article."""
        after = self.text[at + len(noun) : at + len(noun) + _BETWEEN]
        following = after.split(None, 1)[0].rstrip(",.;") if after[:1] == " " and after.strip() else ""
        if following in self.naming.people_words or following.islower() and self.is_plain(following):
            return None  # "the first navy | boat"
        words = self.text[max(0, at - _BETWEEN) : at].split()[-3:]
        for index, word in enumerate(words[:-1]):
            if word.lower() in self.naming.articles and all(map(self.is_plain, words[index + 1 :])):
                return " ".join([*words[index + 1 :], noun]), None
        return None

    def is_plain(self, word: str) -> bool:
        """Whether the word may modify a noun: small letters, no function word, no verb by its looks."""
        known = word in self.language.classes or word in cue_forms(self.language)
        return word.isalpha() and word.islower() and not known and not word.endswith(self.naming.common_endings)
