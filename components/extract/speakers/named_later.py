"""Bodies that a text brings in by what they are and names elsewhere: "an independent panel", "fire investigators".

The name is looked for by kind ("panel" for a tribunal) and by field ("fire" for a Division of Forestry and Fire); more
than one that fits is none.
"""

from __future__ import annotations

import re

from components.extract.speakers.cast import Bearer, Cast, CastReader
from components.extract.speakers.first_calls import Called, FirstCalls
from components.extract.speakers.nounphrases import Phrase
from components.extract.speakers.wording import bare
from components.model import Span

_SOON, _NAMED = 24, 1500
"""Mentions and characters behind "a safety regulator" within which it is named."""


class NamedLater(CastReader):
    """The bodies of one text by kind and field."""

    def __init__(self, cast: Cast, first_calls: FirstCalls) -> None:
        super().__init__(cast)
        self._first_calls = first_calls
        self._by_fields: dict[frozenset[str], Called | None] = {}

    def body(self, source: Span, phrase: Phrase) -> Bearer | None:
        """The body that "a safety regulator" or "Norland’s watchdog" is soon named as.

        It has one of the words before the noun in its name; where there is none, it is the only one of its kind.
        """
        naming = self.naming
        owned = bare(phrase.words[0][0]) != phrase.words[0][0]
        known = phrase.simple and phrase.noun in naming.body_nouns
        if not known or phrase.first not in naming.indefinite and not owned:
            return None
        fields = self._fields(phrase.before[1:])
        kinds = {phrase.noun, *naming.watchers.get(phrase.noun, ())}
        alone = not fields and phrase.noun in naming.watchers
        found: dict[int, Bearer] = {}
        for mention in self.cast.after(source.end, _SOON):
            bearer = mention.bearer
            fits = (alone or not fields.isdisjoint(bearer.words)) and not kinds.isdisjoint(bearer.words)
            near = bearer.first > source.start and mention.start - source.end < _NAMED
            if fits and near and bearer.kind == "body":
                found[bearer.number] = bearer
        several = alone and len(found) > 1
        return None if several else next(iter(found.values()), None)

    def of_staff(self, phrase: Phrase) -> Called | None:
        """The body whose people are called by its field: "fire investigators", "health officials"."""
        naming = self.naming
        plain = phrase.first in naming.articles or phrase.first not in naming.determiners
        if phrase.noun not in naming.public_staff or not phrase.simple or not plain:
            return None
        fields = self._fields(phrase.before)
        if fields and fields not in self._by_fields:
            self._by_fields[fields] = self._of_fields(fields)
        return self._by_fields[fields] if fields else None

    def _of_fields(self, fields: frozenset[str]) -> Called | None:
        """The one public body with one of the words in its name, else without a name."""
        naming = self.naming
        kinds = naming.public_nouns | naming.ministries | naming.public_units
        named = [
            bearer
            for bearer in self.cast.bearers
            if bearer.kind == "body" and not fields.isdisjoint(bearer.words) and not kinds.isdisjoint(bearer.words)
        ]
        if len(named) == 1:
            return named[0].name, named[0]
        return self._unnamed_of(fields) if not named else None

    def _unnamed_of(self, fields: frozenset[str]) -> Called | None:
        """The ministry of a field that the text speaks of without a name: "Norland’s | health ministry"."""
        found: dict[str, Called] = {}
        for field in sorted(fields & self.cast.small):
            for noun in sorted((self.naming.ministries | self.naming.public_units) & self.cast.small):
                match = re.search(rf"\b{re.escape(field)} ({re.escape(noun)})\b", self.text)
                called = self._first_calls.at(match.start(1), noun) if match else None
                if called is not None:
                    found.setdefault(called[0], called)
        return next(iter(found.values())) if len(found) == 1 else None

    def _fields(self, before: list[str]) -> frozenset[str]:
        """The words before a noun that say what it has to do with, none that fit any body: "independent", "state"."""
        naming = self.naming
        general = naming.general_adjectives | naming.person_adjectives | naming.place_nouns | naming.articles
        general |= naming.ministries | naming.public_units
        known = self.language.classes
        return frozenset(w for w in before if w.isalpha() and w.islower() and w not in known and w not in general)
