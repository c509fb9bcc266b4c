"""People who are called by their role, and those who speak for others: for the body beside them or in context.

Who asks not to be named stays under the words of the text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from components.extract.speakers.antecedents import Antecedents, OnAntecedents
from components.extract.speakers.cast import Bearer
from components.extract.speakers.first_calls import Called
from components.extract.speakers.nounphrases import Phrase, own_name, read_phrase, turned_name, whole_name
from components.extract.speakers.principals import Principals
from components.extract.speakers.speakers import Speaker, of_bearer
from components.extract.speakers.subjects import STRETCH
from components.extract.speakers.unnamed_bodies import UnnamedBodies
from components.extract.speakers.wording import bare, is_possessive, offices
from components.lang.naming import Pronoun
from components.model import Span

_INTRODUCING = 6
"""Words before a name that introduce whom it names."""
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
        if phrase.first in naming.definite or phrase.first in naming.possessives or phrase.head == 0:
            known = self._known_role(phrase, source)
            if known is not None:
                return known
        one = noun.removesuffix(naming.plural_ending)
        unowned = phrase.first in naming.articles or phrase.head == 0
        unowned &= one not in naming.bystanders  # "A | neighbour | said"
        if noun in naming.relation_nouns and phrase.simple and phrase.head <= 1 and unowned:
            principal = self.antecedents.of_pronoun(Pronoun("person"), source.start)
            if principal is not None and principal.bearer is None and noun in principal.name.lower().split():
                # "A lawyer stood up. | The lawyer |"
                return replace(principal, resolution="nominal", rule="person-noun", confidence="likely")
            if principal is not None:
                name = own_name(phrase, self.cast) + naming.relation_link + principal.name
                body = principal.body or principal.bearer
                return Speaker(name, "nominal", "relation-noun", body=body, person=True, confidence="likely")
        introduced = self.antecedents.in_role(noun)
        soon = bool(introduced) and 0 < introduced[0].first - source.start < _INTRODUCED
        if soon and phrase.first in naming.indefinite and phrase.simple:  # the first in the text to have that role
            return replace(of_bearer(introduced[0], "nominal", "named-later"), confidence="likely")
        several = naming.is_plural(noun)
        body = self.antecedents.body_of(source, phrase)
        placed = body is not None and (body.kind == "country" or body.place)
        if placed and noun not in naming.titles:
            body = None  # a trader in a capital is nobody's envoy, a resident of a road not the road's
        if one in naming.relatives | naming.bystanders:
            body = None  # the daughter of one of the dead stands for nobody
        name, gender = whole_name(phrase, self.cast), naming.gendered.get(noun)
        return Speaker(name, "nominal", "person-noun", None, body, gender, person=True, several=several)

    def _known_role(self, phrase: Phrase, source: Span) -> Speaker | None:
        """Whom "the mayor" takes up: the last of that role, the next, or who has just spoken and is so described."""
        former = not self.naming.past_holders.isdisjoint(phrase.before)
        kin = self.naming.role_kin.get(phrase.noun, ()) if phrase.simple else ()
        inside = self.cast.within(source.start, source.end)
        countries = [m.bearer for m in inside if m.bearer.kind == "country"]
        employers = self.antecedents.employers(inside)
        personal = phrase.first in self.naming.possessives
        owner = self.antecedents.possessor(phrase.first, source.start) if personal else None  # "| his | minister"
        fields = self.naming.office_fields.intersection(phrase.before)
        asked = offices(self.naming, [*phrase.before, phrase.noun])
        party = self.naming.parties_in((*phrase.before, phrase.noun))
        lower = self.naming.understudies.intersection((*phrase.before, phrase.noun))

        def suits(role: str, bearer: Bearer) -> bool:
            body = bearer.body
            foreign = countries and body is not None and body.kind == "country" and body not in countries
            # Somebody else's head, another ward's councillor; "the leader of | the council |" may be named behind.
            placed = bearer.first > source.start and any(other.kind != "body" for other in employers)
            foreign = foreign or bearer.serves_others(employers, body is not None or placed)
            told = {*bearer.roles, *(body.words if body else ()), *(bearer.body_words or "").split()}
            owned = bearer.body_words or body is not None and body.kind == "body"
            plain = not owned or told >= fields or phrase.noun not in self.naming.department_heads
            # no "rebel | leader"; "the health | secretary" is not the union's
            known = role == phrase.noun and plain or bearer.first < source.start and told >= fields
            lesser = lower ^ bearer.roles & self.naming.understudies  # "the | deputy | mayor"
            held = {told for told in bearer.roles if told.endswith(f" {phrase.noun}")}
            held = {told for told in held if not self.naming.parties_in(told.split())}  # no "Labour MP"
            other = bool(held) and bool(asked or employers) and held.isdisjoint(asked)  # "the | prime | minister"
            own = self.naming.parties_in(" ".join(told).split())
            other = other or bool(party and own) and party.isdisjoint(own)  # "the | Tory | MP"
            return bearer.has_role(role) and bearer is not owner and known and not (foreign or lesser or other)

        def of_field(bearer: Bearer) -> bool:  # "the | fire | chief" is not the emergency management chief
            introduced = {*self.words_before(bearer.first, _INTRODUCING)}
            return suits(phrase.noun, bearer) and fields - self.naming.general_adjectives <= introduced

        tests = [(phrase.noun, of_field)] if fields - self.naming.general_adjectives else []
        tests += [(role, partial(suits, role)) for role in (phrase.noun, *kin)]
        found = (self.antecedents.nearest(role, source.start, test) for role, test in tests)
        nearest = next(filter(None, found), None)
        if nearest is None or former and nearest.first > source.start:
            return None  # "the former president" is not the one named behind
        last = self.antecedents.just_spoke(source.start)
        if last is not None and nearest.body is None and self._introduces(last.bearer, employers, source.start):
            return replace(last, resolution="nominal", rule="described", confidence="likely")
        return replace(of_bearer(nearest, "nominal", "role-noun"), confidence="likely")

    def _introduces(self, last: Bearer | None, employers: Sequence[Bearer], at: int) -> bool:
        """Whether an office tells who has just spoken: "It is not, says Ada Lorn. | The mayor of Orsk | said …".

        Nothing has been told of her, nor of the place that it names.
        """
        told = last is None or last.roles or last.body or not last.is_likely_person
        if last is None or told or self.paragraph(last.first) != self.paragraph(at):
            return False
        return len(last.words) > 1 and any(place.first > at for place in employers)

    def spokesperson(self, source: Span, phrase: Phrase) -> Speaker:
        """The body for whom somebody speaks, or the phrase itself for who withholds a name."""
        naming, body = self.naming, self.antecedents.body_of(source, phrase)
        gender, several = naming.gendered.get(phrase.noun), naming.is_plural(phrase.noun)
        person = phrase.noun not in naming.leaderships
        unnamed = partial(Speaker, resolution="nominal", gender=gender, person=person, several=several)
        if phrase.stop > phrase.head + 1 and not self.agents.isdisjoint(phrase.complement[:1]):
            return unnamed(whole_name(phrase, self.cast), rule="noun-phrase")  # "analysts polled by Velling Motors"
        if body is not None and body.kind == "country" and self._is_independent(phrase.noun):
            return unnamed(whole_name(phrase, self.cast), rule="noun-phrase")  # "Norwegian | scientists"
        if phrase.noun not in naming.mouthpieces and self._anonymous(source, phrase.noun):
            return unnamed(turned_name(phrase, self.cast), rule="unnamed-source", body=body)
        common = self._bodies.of_spokesperson(source, phrase, body) or self._placed(phrase, body)
        common = common or self._of_field(source, phrase, body)
        if common is None and (body is None or body.kind == "country"):
            common = self._of_noun(phrase) or (self._watching(source, phrase) if body is None else None)
        elif common is not None and body is None and several and common[0].islower() and " " not in common[0]:
            common = own_name(phrase, self.cast), common[1]  # "hospital officials"
        if common is not None:
            return unnamed(common[0], rule="speaks-for-body", body=common[1])
        speaks = phrase.noun in naming.mouthpieces
        body = self._in_office(source, phrase) or self._of_state(source, phrase) if body is None and speaks else body
        if body is not None:
            principal = replace(of_bearer(body, "nominal", "speaks-for-body"), person=person, several=several)
            if speaks and (body.kind == "person" or body.given):
                return principal
            if self._is_personal(body, phrase, source):
                return unnamed(whole_name(phrase, self.cast), rule="relation-noun", body=body)  # "Ada Lorn’s lawyer"
            return replace(principal, gender=gender)
        plain = naming.determiners | naming.person_adjectives | naming.possessives.keys()
        there = self.word_behind(source.end) in naming.there  # "an official | there | said"
        if phrase.simple and plain.issuperset(phrase.before) and (there or speaks):  # no "rebel | spokesman"
            about = self._principals.of(source.start)
            if about is not None:
                return replace(about, rule="speaks-for-body", person=True, gender=gender, several=several)
        if phrase.noun in naming.relation_nouns:
            return self.person(source, phrase)
        return unnamed(whole_name(phrase, self.cast), rule="noun-phrase")

    def _is_independent(self, noun: str) -> bool:
        """Whether people of a country are nobody's officials: scientists, doctors, analysts."""
        one = noun.removesuffix(self.naming.plural_ending)
        return not (self.naming.researchers | self.naming.experts | self.naming.professions).isdisjoint((noun, one))

    def _in_office(self, source: Span, phrase: Phrase) -> Bearer | None:
        """The person of "a spokesman for | the mayor", "the mayor’s | spokeswoman"."""
        naming = self.naming
        behind = [] if naming.definite.isdisjoint(phrase.complement[1:2]) else phrase.complement[2:3]
        words = behind or [bare(word) for word in phrase.before if is_possessive(word)]
        role = next((word for word in words if word in naming.person_nouns), "")
        return self.antecedents.nearest(role, source.start, lambda bearer: bearer.has_role(role))

    def _of_state(self, source: Span, phrase: Phrase) -> Bearer | None:
        """The country of "a spokesman for the | Israeli | prime minister", who has no name."""
        told = self.cast.within(source.start, source.end) if any(map(self.naming.is_office, phrase.complement)) else []
        return next((mention.bearer for mention in told if mention.bearer.kind == "country"), None)

    def _of_noun(self, phrase: Phrase) -> Called | None:
        """ "A spokeswoman for | the ministry", "for | Norway’s nurses’ union", which have no name."""
        link = phrase.stop + 1
        if len(phrase.complement) < 3 or phrase.complement[0] not in self.naming.body_links:
            return None
        at, (last, stop) = phrase.words[link][1], phrase.words[-1]
        owned = phrase.complement[1] in self.naming.definite or any(map(is_possessive, phrase.complement))
        if not owned or last.lower() not in self.naming.body_nouns:
            return None
        span = self.span(at, stop + len(last))
        speaker = self._bodies.speaker(span, read_phrase(span, self.language))
        return speaker.name, speaker.body

    def _watching(self, source: Span, phrase: Phrase) -> Called | None:
        """ "monitors" of a mission that the text names; "planning officers" of its council."""
        naming = self.naming
        staff, before = phrase.noun in naming.civil_staff and phrase.simple, set(phrase.before) - naming.definite
        if before and not (staff and naming.civil_fields >= before):
            return None
        armed = sorted(naming.armed & self.cast.said) if staff and not before else []
        words = armed or sorted(naming.watchers.get(phrase.noun, ()))
        near = (self.antecedents.nearest(word, source.start, self._may_watch) for word in words)
        body = next((body for body in near if body is not None and body.first < source.start), None)
        if body is not None:
            return body.name, body
        named = [word for word in armed if self.antecedents.nearest(word, source.start, lambda _: True)]
        police = self._bodies.called(armed[0], source.start) if len(armed) == 1 and not named else None
        return None if police is None or police.bearer is not None else (police.name, police.body)

    def _may_watch(self, body: Bearer) -> bool:
        """Whether a body has staff, and is none that its people have joined: no "Police | Federation"."""
        return body.kind == "body" and body.words[-1] not in self.naming.joined_bodies - self.naming.generic_bodies

    def _of_field(self, source: Span, phrase: Phrase, body: Bearer | None) -> Called | None:
        """ "Norwegian health officials" are not the country: its adjective, a field and people in the plural."""
        inside = self.cast.within(source.start, source.end)
        plural = self.naming.is_plural(phrase.noun) and phrase.simple
        if body is None or body.kind != "country" or not plural or not inside or not inside[-1].adjective:
            return None
        fields = self.text[inside[-1].end : phrase.words[phrase.head][1]].split()
        return (own_name(phrase, self.cast), body) if fields else None

    def _placed(self, phrase: Phrase, body: Bearer | None) -> Called | None:
        """ "Prosecutors in Halden": a place has no spokespeople of its own."""
        if body is None or body.kind != "unclear" or not phrase.complement:
            return None
        placed = phrase.complement[0] in self.naming.place_links
        full = len(body.words) > 1 and not body.place  # "Analysts at | Holm Brod"
        return (f"{body.name} {own_name(phrase, self.cast)}", None) if placed and not full else None

    def _anonymous(self, source: Span, noun: str) -> bool:
        """Whether the sentence says beside the source that it withholds its name."""
        if noun in self.naming.anonymous_nouns:
            return True
        sentence = self.sentence(source.start)
        first = max(sentence.start, source.start - STRETCH)
        last = min(sentence.end, source.end + STRETCH)
        beside = self.text[first:last].lower()
        return any(words in beside for words in self.naming.anonymity)

    def _is_personal(self, body: Bearer, phrase: Phrase, source: Span) -> bool:
        """Whether the one spoken for is a person, or may be one to whose relations the noun belongs."""
        beside = any(mention.bearer is body for mention in self.cast.within(source.start, source.end))
        one = phrase.noun.removesuffix(self.naming.plural_ending)  # "her | lawyers"
        full = body.kind == "unclear" and len(body.words) > 1 and one in self.naming.relation_nouns
        if phrase.noun in self.naming.mouthpieces and not phrase.simple and body.kind == "unclear":
            return body.given is not None  # "a spokesman for | Clean Rivers"
        return body.kind == "person" or full and (beside or phrase.noun not in self.naming.mouthpieces)
