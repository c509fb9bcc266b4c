"""Whom somebody speaks for who is named with nobody beside: "A spokesman said", "A statement said".

It is the organisation that the sentence is about, or one of the sentences before; where there is none, a person.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import zip_longest

from components.extract.speakers.antecedents import Antecedents, OnAntecedents
from components.extract.speakers.cast import Mention
from components.extract.speakers.nounphrases import read_phrase
from components.extract.speakers.speakers import Speaker, of_bearer
from components.extract.speakers.subjects import STRETCH
from components.extract.speakers.unnamed_bodies import UnnamedBodies
from components.extract.speakers.wording import bare
from components.model import Span

_TRADE = 4
"""Words that stand before a name and tell what it is, and one: "finance union"."""
_BACK = 4
"""Sentences in which the organisation is looked for, the spokesman's own among them."""
_LONGEST = 4
"""Words of "the city’s parks department"."""


class Principals(OnAntecedents):
    """The organisations of one text, by where they are spoken of."""

    def __init__(self, antecedents: Antecedents, bodies: UnnamedBodies) -> None:
        super().__init__(antecedents)
        self._bodies = bodies
        self._heard = Counter(mention.bearer.number for mention in antecedents.cast.mentions)

    def of(self, at: int) -> Speaker | None:
        """The organisation that the text before the offset is about; None where a person is or nobody."""
        spoke = self.antecedents.just_spoke(at)
        country = spoke is not None and spoke.bearer is not None and spoke.bearer.kind == "country"
        if spoke is not None and (country or spoke.rule == "noun-phrase" and not spoke.person):
            return spoke  # "Downing Street rejects it", "Brask’s ministry denied it. | A spokesman | said …"
        about = (self._within(s.start, min(at, s.end, s.start + STRETCH)) for s in self.sentences_back(at, _BACK))
        return next(filter(None, about), None)

    def _within(self, start: int, stop: int) -> Speaker | None:
        """The first organisation in the stretch, named or not; else whose one is that is named there."""
        named = [m for m in self.cast.within(start, stop) if not self.antecedents.is_told(m)]
        named = [m for m, behind in zip_longest(named, named[1:]) if not self._tells_of(m, behind)]
        pronoun = self.antecedents.opening_pronoun(start)
        if pronoun is not None and pronoun.stands_for == "body" and start < stop:
            return self.antecedents.of_pronoun(pronoun, start)
        places: list[tuple[int, Mention | Span]] = [(m.name.outer, m) for m in named if self._is_organisation(m, start)]
        places += [(span.start, span) for span in self._definite(start, stop)]
        if places:
            _, found = min(places, key=lambda place: place[0])
            if isinstance(found, Mention):
                return of_bearer(found.bearer, "nominal", "speaks-for-body")
            return self._bodies.speaker(found, read_phrase(found, self.language))
        people = [m.bearer.body for m in named if m.bearer.kind == "person" and m.bearer.body is not None]
        return of_bearer(people[0], "nominal", "speaks-for-body") if people else None

    def _tells_of(self, mention: Mention, behind: Mention | None) -> bool:
        """Whether a name is only where the next comes from: "| Dutch | bank Orlo"."""
        if behind is None or not mention.adjective:
            return False
        between = self.text[mention.end : behind.start].split()
        return 0 < len(between) < _TRADE and all(
            word.isalpha() and word not in self.language.classes for word in between
        )

    def _definite(self, start: int, stop: int) -> Iterator[Span]:
        """The phrases with an article that end in a noun of bodies: "the council", "the water board"."""
        words = self.words(start, stop)
        nouns = self.naming.body_nouns - self.naming.place_nouns
        for index, (word, at) in enumerate(words):
            owned = word.lower() in self.naming.possessives and index == 0  # "| His ministry | has asked"
            if word.lower() not in self.naming.definite and not owned:
                continue
            for word_after, where in words[index + 1 : index + _LONGEST]:
                noun = bare(word_after.rstrip(".!?"))
                if noun in nouns:
                    end = where + len(noun)
                    trade = noun.endswith(self.naming.opener_endings)  # "| the maker | of the drug"
                    if not trade or self.word_behind(end) not in self.naming.name_links:
                        yield self.span(at, end)
                    break
                if not noun.isalpha() or noun in self.language.classes:
                    break

    def _is_organisation(self, mention: Mention, start: int) -> bool:
        """Whether somebody may have a spokesman and is no person: a body, a country, a name of one word or a brand.

        Such a name is heard more than once, or acts at the ``start`` of the sentence: "| Orlo | denies it".
        """
        bearer = mention.bearer
        if bearer.kind in ("body", "country"):
            return not bearer.place and bearer.words[-1] not in self.naming.districts
        told = self.text[mention.end : mention.end + 1] == "," and self.word_behind(mention.end + 1)
        acts = self.is_verb(self.word_behind(mention.end)) or told == self.language.grammar.of_things  # "Orlo, | which"
        acts &= mention.start == start
        again = bearer.kind == "unclear" and (acts or self._heard[bearer.number] > 1)
        return again and (len(bearer.words) == 1 or bearer.brand) and not bearer.place
