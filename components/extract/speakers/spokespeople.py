"""People who speak for others: spokesmen, officials, lawyers, analysts, for the body beside them or in context.

Who asks not to be named stays under the words of the text.
"""

from __future__ import annotations

from dataclasses import replace

from components.extract.attribution.attribution import Attribution
from components.extract.speakers.cast import Bearer
from components.extract.speakers.first_calls import Called
from components.extract.speakers.nounphrases import Phrase, own_name, read_phrase, turned_name, whole_name
from components.extract.speakers.people import People
from components.extract.speakers.speakers import Speaker, of_bearer
from components.extract.speakers.subjects import STRETCH
from components.extract.speakers.wording import bare
from components.model import Span


class Spokespeople(People):
    """Names those for whom somebody speaks, one text's."""

    def spokesperson(self, source: Span, phrase: Phrase, found: Attribution) -> Speaker:
        """The body for whom somebody speaks, or the phrase itself for who withholds a name."""
        naming, body = self.naming, self.antecedents.body_of(source, phrase)
        gender = naming.gendered.get(phrase.noun)
        several = naming.is_plural(phrase.noun)
        name, rule = turned_name(phrase, self.cast), "unnamed-source"
        if not self._anonymous(source, phrase.noun, found):
            common = self._bodies.of_spokesperson(source, phrase, body) or self._placed(phrase, body)
            common = common or self._of_field(source, phrase, body)
            if common is None and body is None:
                common = self._of_noun(phrase) or self._watching(source, phrase)
            elif common is not None and body is None and several and common[0].islower() and " " not in common[0]:
                common = own_name(phrase, self.cast), common[1]  # "hospital officials"
            if common is None and body is None and phrase.noun in naming.mouthpieces:
                body = self._in_office(source, phrase)
            personal = body is not None and (body.kind == "person" or bool(body.given))
            if common is None and body is not None and personal and phrase.noun in naming.mouthpieces:
                principal = of_bearer(body, "nominal", "speaks-for-body")
                return replace(principal, person=True, several=several)
            if common is None and body is not None and self._is_personal(body, phrase, source):
                name = whole_name(phrase, self.cast)  # "Ada Lorn’s lawyer"
                return Speaker(name, "nominal", "relation-noun", None, body, gender, person=True, several=several)
            plain = naming.determiners | naming.person_adjectives | naming.possessives.keys()
            bare_role = phrase.simple and plain.issuperset(phrase.before)  # no "rebel | spokesman"
            beside = self.text[source.end : source.end + STRETCH].split(None, 1)[:1]
            there = not naming.there.isdisjoint(beside)  # "an official | there | said"
            if common is None and body is None and bare_role and (there or phrase.noun in naming.mouthpieces):
                found_for = self._principals.of(source.start)
                if found_for is not None:
                    return replace(found_for, rule="speaks-for-body", person=True, gender=gender, several=several)
            if common is None and body is not None:
                speaker = of_bearer(body, "nominal", "speaks-for-body")
                return replace(speaker, person=True, gender=gender, several=several)
            if common is None and phrase.noun in self.naming.relation_nouns:
                return self.person(source, phrase)
            name, rule = whole_name(phrase, self.cast), "noun-phrase"
            if common is not None:
                (name, body), rule = common, "speaks-for-body"
        return Speaker(name, "nominal", rule, None, body, gender, person=True, several=several)

    def _in_office(self, source: Span, phrase: Phrase) -> Bearer | None:
        """The person of "a spokesman for | the mayor", "the mayor’s | spokeswoman"."""
        naming = self.naming
        owner = [bare(word) for word in phrase.before if bare(word) != word]
        complement = phrase.complement[2:] if phrase.complement[:1] and phrase.complement[1:2] else []
        definite = complement and phrase.complement[0] in naming.body_links and phrase.complement[1] in naming.definite
        while complement[:1] and complement[0] in naming.person_adjectives | naming.titles - naming.person_nouns:
            complement = complement[1:]  # but "the | district | attorney" is no lawyer
        role = next((word for word in (complement[:1] if definite else owner) if word in naming.person_nouns), None)
        if role is None:
            return None
        return self.antecedents.nearest(role, source.start, lambda b: b.kind == "person" and role in b.roles)

    def _of_noun(self, phrase: Phrase) -> Called | None:
        """ "A spokeswoman for | the ministry", which has no name."""
        link = phrase.stop + 1
        if len(phrase.complement) < 3 or phrase.complement[0] not in self.naming.body_links:
            return None
        at, (last, stop) = phrase.words[link][1], phrase.words[-1]
        if phrase.words[link][0].lower() not in self.naming.definite or last.lower() not in self.naming.body_nouns:
            return None
        span = self.span(at, stop + len(last))
        inner = read_phrase(span, self.language)
        speaker = self._bodies.speaker(span, inner) if inner is not None else None
        return (speaker.name, speaker.bearer or speaker.body) if speaker is not None else None

    def _watching(self, source: Span, phrase: Phrase) -> Called | None:
        """ "monitors" of a mission that the text names; "planning officers" of its council."""
        naming = self.naming
        staff = phrase.noun in naming.civil_staff and phrase.simple
        before = {word for word in phrase.before if word not in naming.definite}
        if before != {phrase.noun} and before and not (staff and naming.civil_fields.issuperset(before)):
            return None
        words = self.naming.watchers.get(phrase.noun, frozenset[str]())
        armed = naming.armed & self.cast.said if staff and not before else frozenset[str]()
        if len(armed) > 1:
            return None
        words = armed or words
        for word in sorted(words):
            body = self.antecedents.nearest(word, source.start, self._may_watch)
            if body is not None and body.first < source.start:
                return body.name, body
        if armed:
            police = self._bodies.called(next(iter(armed)), source.start)
            if police.bearer is None or self._may_watch(police.bearer):
                return police.name, police.bearer or police.body
        return None

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
        plain = fields and all(word.islower() and word not in self.naming.person_adjectives for word in fields)
        return (own_name(phrase, self.cast), body) if plain else None

    def _placed(self, phrase: Phrase, body: Bearer | None) -> Called | None:
        """ "Prosecutors in Halden": a place has no spokespeople of its own."""
        if body is None or body.kind != "unclear" or not phrase.complement:
            return None
        placed = phrase.complement[0] in self.naming.place_links
        if len(body.words) > 1 and not body.place and not self.naming.inside_links.issuperset(phrase.complement[:1]):
            return None  # "Analysts at | Holm Brod"
        return (f"{body.name} {own_name(phrase, self.cast)}", None) if placed else None

    def _anonymous(self, source: Span, noun: str, found: Attribution) -> bool:
        """Whether the sentence says beside the source that it withholds its name."""
        if noun in self.naming.anonymous_nouns:
            return True
        sentence = self.sentence(source.start)
        first = max(sentence.start, source.start - STRETCH)
        last = min(sentence.end, source.end + STRETCH)
        beside = self.text[first:last]
        for piece in found.content:
            if first <= piece.start and piece.end <= last:
                beside = beside.replace(piece.text, "", 1)
        beside = beside.lower()
        return any(words in beside for words in self.naming.anonymity)

    def _is_personal(self, body: Bearer, phrase: Phrase, source: Span) -> bool:
        """Whether the one spoken for is a person, or may be one to whose relations the noun belongs."""
        beside = any(mention.bearer is body for mention in self.cast.within(source.start, source.end))
        full = body.kind == "unclear" and len(body.words) > 1 and phrase.noun in self.naming.relation_nouns
        if phrase.noun in self.naming.mouthpieces and not phrase.simple and body.kind == "unclear":
            return body.given is not None  # "a spokesman for | Clean Rivers"
        return body.kind == "person" or full and (beside or phrase.noun not in self.naming.mouthpieces)
