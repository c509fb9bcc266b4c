"""People who are called by their role: whom "the mayor" takes up, whose deputy or aide somebody is."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from components.extract.speakers.antecedents import Antecedents, OnAntecedents
from components.extract.speakers.cast import Bearer
from components.extract.speakers.nounphrases import Phrase, own_name, whole_name
from components.extract.speakers.principals import Principals
from components.extract.speakers.speakers import Speaker, of_bearer
from components.extract.speakers.subjects import has_role
from components.extract.speakers.unnamed_bodies import UnnamedBodies, possessed
from components.extract.speakers.wording import bare
from components.lang.naming import Pronoun
from components.model import Span

_INTRODUCED = 600
"""Characters within which somebody introduced by role is named."""


class People(OnAntecedents):
    """Names people by their roles, one text's."""

    def __init__(self, antecedents: Antecedents) -> None:
        super().__init__(antecedents)
        self._bodies = UnnamedBodies(antecedents)
        antecedents.settle()
        self._principals = Principals(antecedents, self._bodies)

    def person(self, source: Span, phrase: Phrase) -> Speaker:
        """The person behind a role, or the phrase itself where the text names nobody."""
        naming, noun = self.naming, phrase.noun
        owner = self._owner(source, phrase)
        if noun in naming.deputies and owner is not None:
            principal = self._office_of(owner, source.start)
            if principal is not None:
                return replace(principal, resolution="nominal", rule="speaks-for-body", person=True)
        if phrase.first in naming.definite or phrase.first in naming.possessives or phrase.head == 0:
            known = self._known_role(phrase, source)
            if known is not None:
                return known
        owned = bool(self.cast.within(source.start, source.end))
        unowned = phrase.first in naming.articles or phrase.head == 0
        if noun in naming.relation_nouns and phrase.simple and phrase.head <= 1 and unowned and not owned:
            principal = self.antecedents.of_pronoun(Pronoun("person"), source.start)
            if principal is not None:
                name = own_name(phrase, self.cast) + naming.relation_link + principal.name
                body = None if noun in naming.relatives else principal.body or principal.bearer
                return Speaker(name, "nominal", "relation-noun", body=body, person=True, confidence="likely")
        introduced = self.antecedents.in_role(noun)
        later = bool(introduced) and 0 < introduced[0].first - source.start < _INTRODUCED
        former = phrase.first in naming.definite and not naming.past_holders.isdisjoint(phrase.before)
        if later and phrase.first in naming.articles and phrase.simple and not former:
            # Somebody introduced by role and named soon after, the first in the text to have that role.
            return replace(of_bearer(introduced[0], "nominal", "named-later"), confidence="likely")
        several = naming.is_plural(noun)
        body = self.antecedents.body_of(source, phrase)
        placed = body is not None and (body.kind == "country" or body.kind == "unclear" and body.place)
        if placed and noun not in naming.titles:
            body = None  # a trader in a capital is nobody's envoy, a resident of a road not the road's
        one = noun.removesuffix(naming.plural_ending)
        if one in naming.relatives or one in naming.bystanders and not (body and body.kind == "person"):
            body = None  # the daughter of one of the dead stands for nobody
        name = whole_name(phrase, self.cast)
        if phrase.first in naming.possessives:
            name = possessed(name, owner, naming) or name
        return Speaker(name, "nominal", "person-noun", body=body, person=True, several=several)

    def _owner(self, source: Span, phrase: Phrase) -> Bearer | None:
        """Whose somebody is: "her | deputy", "Orr’s | deputy"."""
        if phrase.first in self.naming.possessives:
            return self.antecedents.possessor(phrase.first, source.start)
        inside = self.cast.within(source.start, phrase.words[phrase.head][1])
        return (
            inside[-1].bearer if inside and phrase.simple and bare(phrase.words[0][0]) != phrase.words[0][0] else None
        )

    def _office_of(self, owner: Bearer, at: int) -> Speaker | None:
        """The body that the owner of a deputy belongs to, by name or by a noun of the owner's role."""
        if owner.kind != "person" or owner.body is not None:
            return of_bearer(owner.body, "nominal", "definite-noun") if owner.body is not None else None
        noun = (owner.body_words or "").rpartition(" ")[2].lower()
        return self._bodies.called(noun, at) if noun in self.naming.body_nouns else None

    def _known_role(self, phrase: Phrase, source: Span) -> Speaker | None:
        """Whom "the mayor" takes up: the last of that role, the next, or who has just spoken and is so described."""
        former = not self.naming.past_holders.isdisjoint(phrase.before)
        kin = self.naming.role_kin.get(phrase.noun, ()) if phrase.simple else ()
        found = (self.antecedents.nearest(role, source.start, partial(has_role, role)) for role in (phrase.noun, *kin))
        nearest = next(filter(None, found), None)
        if nearest is not None and nearest.first > source.start and former:
            return None  # "the former president" is not the one named behind
        if nearest is None:
            return None
        return replace(of_bearer(nearest, "nominal", "role-noun"), confidence="likely")
