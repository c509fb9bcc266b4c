"""Bodies that are common nouns: "the union" with a name elsewhere in the text, "the city’s fire department" with none.

A body without a proper name is called by the fullest phrase that the text has for it, with its place or country.
"""

from __future__ import annotations

import re

from components.extract.speakers.antecedents import Antecedents, OnAntecedents
from components.extract.speakers.cast import Bearer
from components.extract.speakers.first_calls import Called
from components.extract.speakers.ministries import find_ministry
from components.extract.speakers.nounphrases import Phrase, own_name, whole_name
from components.extract.speakers.speakers import Speaker, of_bearer
from components.extract.speakers.wording import bare, is_possessive
from components.model import Span

_FORCES = 24
"""Characters behind a country in which its forces are named."""
_COUNTRY = 12
"""Mentions back in which the country of a ministry is looked for."""


class UnnamedBodies(OnAntecedents):
    """The bodies of one text that have no proper name, by what they have been called so far."""

    def __init__(self, antecedents: Antecedents) -> None:
        super().__init__(antecedents)
        antecedents.unnamed = self.speaker
        self._spoken: dict[str, Called] = {}
        self._first_calls = antecedents.first_calls
        self._countries = [bearer for bearer in self.cast.bearers if bearer.kind == "country"]

    def speaker(self, source: Span, phrase: Phrase) -> Speaker:
        """The body that the phrase takes up or names."""
        naming = self.naming
        if phrase.noun in naming.body_nouns and naming.is_past(phrase.before):
            # "the former Labour | government" is none that the text goes on about
            return Speaker(whole_name(phrase, self.cast), "nominal", "noun-phrase")
        most = not naming.superlatives.isdisjoint(phrase.before)
        if phrase.simple and (phrase.first in naming.definite or phrase.first in naming.possessives or most):
            taken_up = self._taken_up(source, phrase, most=most)
            if taken_up is not None:
                return taken_up
        if phrase.noun in naming.pair_nouns and phrase.first in naming.determiners and len(self._countries) == 2:
            two = naming.pair_link.join(bearer.name for bearer in self._countries)
            return Speaker(two, "nominal", "both-of-two", several=True, confidence="likely")
        staffed = self._staffed(phrase)
        if staffed is not None:
            return Speaker(staffed[0], "nominal", "noun-phrase", body=staffed[1])
        named = self._first_calls.body(source, phrase)
        if named is not None:
            return of_bearer(named, "nominal", "named-later")
        name, body = self._called(source, phrase)
        brought_in = phrase.first in naming.articles or phrase.words[0][0][:1].isupper()
        if len(name.split()) > 1 and phrase.simple and brought_in:
            self._spoken[phrase.noun] = name, body
        several = naming.is_plural(phrase.noun)
        return Speaker(name, "nominal", "noun-phrase", body=body, several=several)

    def _taken_up(self, source: Span, phrase: Phrase, *, most: bool) -> Speaker | None:
        """The body of which the text has spoken by name, or by a fuller phrase; ``most`` describes who is known."""
        naming, words = self.naming, [bare(word).lower() for word, _ in phrase.words[1:]]
        words = [word for word in words if word.rpartition("-")[2] not in naming.participle_tails]
        bearer = self.antecedents.definite(words, source.start)
        if bearer is None and most:
            bearer = self.antecedents.definite(words[-1:], source.start)  # "the world’s | biggest | carmaker"
        known = {*bearer.words, *bearer.roles} if bearer is not None else set[str]()
        pronoun = naming.possessives.get(phrase.first)
        personal = pronoun is not None and pronoun.stands_for == "person"  # "her | party"
        inside = self.cast.within(source.start, source.end)
        inside = [m for m in inside if not m.name.modifies and (m.bearer.kind != "country" or self.owns(m.end))]
        unknown = inside and not most and not known.issuperset(inside[0].name.key)  # "the Velling | team"
        if unknown or personal and not known.issuperset(words[-1:]):
            bearer = None
        watched = (
            sorted(naming.watchers.get(phrase.noun, ())) if pronoun is None else []
        )  # "Two nurses … | their union |"
        earlier = next((self._spoken[noun] for noun in (phrase.noun, *watched) if noun in self._spoken), None)
        if earlier is not None and (bearer is None or phrase.noun not in known) and len(words) == 1:
            return Speaker(earlier[0], "nominal", "noun-phrase", body=earlier[1])
        if bearer is not None:
            return of_bearer(bearer, "nominal", "definite-noun")
        armed = [noun for noun in watched if noun in naming.armed & self.cast.said]  # "police", and then "the force"
        return self.called(armed[0], source.start) if len(armed) == 1 and phrase.head == 1 else None

    def _staffed(self, phrase: Phrase) -> Called | None:
        """What the text first calls the people of a body that it names nowhere: "the mission" of "Ruran monitors"."""
        if phrase.first not in self.naming.definite or phrase.head != 1 or not phrase.simple:
            return None
        calls = (self._first_calls.of(noun) for noun in self.naming.staffed.get(phrase.noun, ()))
        return next((call for call in calls if call is not None), None)

    def is_named(self, noun: str) -> bool:
        """Whether the text speaks of such a body, by name or without."""
        return self.antecedents.definite([noun], 0) is not None or self._first_calls.of(noun) is not None

    def called(self, noun: str, at: int) -> Speaker:
        """The body that a noun names at a place of the text, as the text or its country calls it."""
        bearer = self.antecedents.definite([noun], at)
        if bearer is not None:
            return of_bearer(bearer, "nominal", "definite-noun")
        span = Span(at, at, noun)
        phrase = Phrase(((noun, at),), 0, 1)
        name, body = self._first_calls.of(noun) or self._fuller(noun, phrase, span, None)
        return Speaker(name, "nominal", "noun-phrase", body=body)

    def of_spokesperson(self, source: Span, phrase: Phrase, body: Bearer | None) -> Called | None:
        """The body before the head: "A council | spokesman", "hospital | officials in Ister"; None for a named one."""
        of_staff = self._first_calls.of_staff(phrase) if body is None else None
        if of_staff is not None:
            return of_staff
        before = tuple(item for item in phrase.words[: phrase.head] if item[0] not in self.naming.person_adjectives)
        noun = bare(before[-1][0]).lower() if before else ""  # "the family’s | lawyers"
        if noun not in self.naming.body_nouns or noun in self.naming.generic_bodies and body is not None:
            return None
        if noun in self.naming.place_nouns:
            return own_name(phrase, self.cast), None  # "state officials"
        inner = Phrase(before, len(before) - 1, len(before))
        name = bare(own_name(inner, self.cast, countries=noun in self.naming.ministries))
        if body is None:
            return self._fuller(name, inner, source, None)
        if body.kind not in ("country", "unclear"):
            return None
        beside = self.cast.within(before[0][1], before[-1][1])
        told = any(mention.bearer is body for mention in beside)  # "a Norwegian army | spokesman"
        return name if told else f"{body.name} {name}", body

    def _called(self, source: Span, phrase: Phrase) -> Called:
        naming, body = self.naming, self.antecedents.body_of(source, phrase, modifiers=False)
        every = self.cast.within(source.start, source.end)
        inside = [m for m in every if not m.name.modifies]
        name = own_name(phrase, self.cast, countries=phrase.noun in naming.ministries)
        owner = inside[0].bearer if inside and is_possessive(phrase.words[0][0]) else None  # "Veil’s ministry"
        if phrase.first in naming.possessives:
            owner = self.antecedents.possessor(phrase.first, source.start)
        ministry = self._ministry(owner, phrase, source)
        if ministry is not None:
            return ministry
        if phrase.first in naming.possessives:
            return self.antecedents.with_owners(whole_name(phrase, self.cast), source.start), body
        body_noun = phrase.noun in naming.body_nouns or phrase.noun in naming.spokesperson_nouns
        made_of = not inside and phrase.noun in naming.generic_bodies and {*phrase.complement[:1]} & naming.name_links
        apart = any(self.antecedents.is_of_thing(mention, source, phrase) for mention in inside)
        apart |= not naming.kinds_of_people.isdisjoint(phrase.complement[:3])  # "the family of a woman found in Orsk"
        if not body_noun or made_of or apart:
            return whole_name(phrase, self.cast), body  # "a group of doctors", "the family in the Orsk row"
        if not every:
            return self._fuller(name, phrase, source, body)
        if inside and not phrase.simple and inside[0].start > phrase.words[phrase.stop][1]:
            if phrase.stop != phrase.head + 1 or phrase.complement[0] not in naming.body_links:
                return name, None  # "a firm hired by the university"
            placed = f"{inside[-1].bearer.name} {name}", body  # "police in Brannock"
            self._spoken.setdefault(phrase.noun, placed)
            return placed
        self._spoken[phrase.noun] = name, body
        return name, body

    def _ministry(self, owner: Bearer | None, phrase: Phrase, source: Span) -> Called | None:
        """ "His ministry" under the field of its minister and with the country."""
        if owner is not None and phrase.noun in self.naming.governments and owner.body is not None:
            return (owner.body.name, owner.body) if owner.body.kind == "country" else None  # "her | government"
        if owner is None or phrase.noun not in self.naming.ministries or phrase.head > 1:
            return None
        found = find_ministry(self.cast, owner, phrase.noun)
        if found is None:
            return None
        name, country = found
        return (f"{country.name} {name}", country) if country is not None else self._fuller(name, phrase, source, None)

    def _fuller(self, name: str, phrase: Phrase, source: Span, body: Bearer | None) -> Called:
        """As the body was called before, with its place, or with its country."""
        earlier = self._spoken.get(phrase.noun)
        if earlier is not None and set(name.lower().split()) <= set(earlier[0].lower().split()):
            return earlier
        called = self._first_calls.of(phrase.noun) if phrase.first in self.naming.definite else None
        if called is not None and set(name.lower().split()) < set(called[0].lower().split()):
            if not called[0].islower() or phrase.noun not in self.naming.state_nouns:
                return called
            name = called[0]  # still without its country
        place = self.cast.place
        if place and any(bare(word) in self.naming.town_nouns for word in phrase.before):
            kept = [word for word in name.split() if bare(word).lower() not in self.naming.place_nouns]
            return f"{place} {' '.join(kept)}", self.cast.named(place)
        if phrase.noun in self.naming.ministries and name in own_name(phrase, self.cast):
            roles = sorted(self.naming.department_heads)
            heads = [m for role in roles for m in self.antecedents.in_role(role) if m.body is not None]
            of = [m.body for m in heads if (find_ministry(self.cast, m, phrase.noun) or ("",))[0] == name]
            if len(of) == 1 and of[0] is not None:
                return f"{of[0].name} {name}", of[0]  # "Suda’s commerce minister" has been named
        of_state = phrase.noun in self.naming.state_nouns and self.naming.lower_tiers.isdisjoint(phrase.before)
        owners = {bare(word) for word in phrase.before if is_possessive(word)}
        of_state &= self.naming.partial_nouns.isdisjoint(owners)  # "the | enclave’s | health ministry"
        if of_state and body is None:
            country = self._country(phrase.noun, source.start)
            if country is not None:
                return f"{country.name} {name}", country
        return name, body

    def _has_forces(self, at: int) -> bool:
        """Whether a country's forces are named behind it: "Norwegian | troops", "Norway | ’s air strikes"."""
        behind = re.split(r"[.,;\n]", self.text[at : at + _FORCES], maxsplit=1)[0].lower().split()[:3]
        return not self.naming.forces.isdisjoint(map(bare, behind))

    def _country(self, noun: str, at: int) -> Bearer | None:
        """The country of "the government": the last named; of "the army" the one whose forces act, else that acts."""
        naming, before = self.naming, [m for m in self.cast.before(at, _COUNTRY) if m.bearer.kind == "country"]
        # "on the border with | Norway"
        before = [m for m in before if naming.neighbouring.isdisjoint(self.link_before(m.start)[-1:])]
        if noun not in naming.deliberating:  # "European farmers left. | The government |"
            before = [m for m in before if " ".join(m.bearer.words) not in naming.state_unions]
        if noun in naming.forces:
            links = [(m, "".join(self.words_before(m.start))) for m in before]
            acting = [m for m, link in links if link not in self.prepositions and not m.adjective]
            inside = [m for m, link in links if link in naming.inside_links]  # but not "fired from | Norway"
            before = [m for m in before if self._has_forces(m.end)] or acting or inside
        return before[0].bearer if before else None
