"""What a text calls the bodies that are common nouns: "the council" as first "Harnsworth city council".

Others are named only later, "an independent panel", or by those who work there, "fire investigators": the name is
looked for by kind ("panel" for a tribunal) and by field ("fire" for a Division of Forestry and Fire).
"""

from __future__ import annotations

import re
from itertools import islice

from components.extract.speakers.cast import Bearer, Cast, CastReader
from components.extract.speakers.nounphrases import Phrase
from components.extract.speakers.wording import bare, is_possessive
from components.extract.text.word_sets import cue_forms
from components.model import Span

_SOON = 24
"""Mentions behind "a safety regulator" among which it is named."""

Called = tuple[str, Bearer | None]
"""A name and whom it belongs to."""

_OCCURRENCES = 40
"""Occurrences of a noun among which its first full form is looked for."""
_BETWEEN = 30
"""Characters between a name and the noun that it belongs to: "Harnsworth | city | council"."""


class FirstCalls(CastReader):
    """The full forms of one text's nouns."""

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
        before = [m for m in self.cast.before(at) if at - m.end <= _BETWEEN and m.bearer.kind != "person"]
        between = bare(self.text[before[0].end : at].lstrip("’'s")).split() if before else []
        if not before or len(between) > 2 or not all(map(self.is_plain, between)):
            return self._plain_call(at, noun)
        if self.naming.is_past(self.words_before(before[0].start)):
            return None  # "the former | Labour | government"
        bearer = before[0].bearer
        people = self.cast.is_people(bearer.name, before[0].name.text)
        whole = noun in self.naming.ministries and bearer.kind == "country" and not people
        called = bearer.name if whole else before[0].name.text
        if bearer.kind == "unclear" and len(bearer.words) > 1 and self.owns(before[0].end):
            called = self.whose(called)  # "Ada Lorn’s department"
        return " ".join([called, *between, noun]), bearer if bearer.kind == "country" else None

    def _plain_call(self, at: int, noun: str) -> Called | None:
        """ "the environment | ministry": a noun with others before it, and their article."""
        for following, _ in self.words(at + len(noun), at + len(noun) + _BETWEEN)[:1]:
            if following in self.naming.people_words or self.is_plain(following):
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

    def body(self, source: Span, phrase: Phrase) -> Bearer | None:
        """The body that "a safety regulator" or "Norland’s watchdog" is soon named as.

        It has one of the words before the noun in its name; where there is none, it is the only one of its kind.
        """
        naming = self.naming
        brought_in = phrase.first in naming.indefinite or is_possessive(phrase.words[0][0])
        if not phrase.simple or phrase.noun not in naming.body_nouns or not brought_in:
            return None
        fields = self._fields(phrase.before[1:])
        kinds = {phrase.noun, *naming.watchers.get(phrase.noun, ())}
        alone = not fields and phrase.noun in naming.watchers
        found: dict[int, Bearer] = {}
        for mention in self.cast.after(source.end, _SOON):
            bearer = mention.bearer
            fits = (alone or not fields.isdisjoint(bearer.words)) and not kinds.isdisjoint(bearer.words)
            if fits and bearer.first > source.start and bearer.kind == "body":
                found[bearer.number] = bearer
        several = alone and len(found) > 1
        return None if several else next(iter(found.values()), None)

    def of_staff(self, phrase: Phrase) -> Called | None:
        """The one body whose people are called by its field, with a name or without: "fire investigators"."""
        naming = self.naming
        if phrase.noun not in naming.public_staff or not phrase.simple:
            return None
        fields, kinds = self._fields(phrase.before), naming.public_nouns | naming.ministries | naming.public_units
        # no "Education | Association", which its members have joined
        joined = naming.joined_bodies - naming.generic_bodies
        bodies = (b for b in self.cast.bearers if b.kind == "body" and b.words[-1] not in joined)
        fitting = (b for b in bodies if not fields.isdisjoint(b.words))
        named = [bearer for bearer in fitting if not kinds.isdisjoint(bearer.words)]
        if len(named) == 1:
            return named[0].name, named[0]
        return self._unnamed_of(fields) if not named else None

    def _unnamed_of(self, fields: frozenset[str]) -> Called | None:
        """The ministry of a field that the text speaks of without a name: "Norland’s | health ministry"."""
        found: dict[str, Called] = {}
        for field in sorted(fields & self.cast.small):
            for noun in sorted((self.naming.ministries | self.naming.public_units) & self.cast.small):
                match = re.search(rf"\b{re.escape(field)} ({re.escape(noun)})\b", self.text)
                called = self.at(match.start(1), noun) if match else None
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
