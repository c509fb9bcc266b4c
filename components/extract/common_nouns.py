"""Sources that are common nouns: roles, spokespeople, documents; bodies without a proper name stand beside.

A spokesman, an official, a delegation speaks for its organisation; a letter or report for its authors or the body that
issued it; sources that ask not to be named are their own noun phrase.
"""

from __future__ import annotations

import re
from dataclasses import replace

from components.extract.antecedents import STRETCH, Antecedents
from components.extract.attribution import Attribution
from components.extract.cast import Bearer
from components.extract.described import Described
from components.extract.documents import Documents, joint
from components.extract.nounphrases import Phrase, bare, own_name, read_phrase, turned_name, whole_name
from components.extract.principals import Principals
from components.extract.role_words import is_possessive
from components.extract.speakers import Speaker, fits, of_bearer, of_mention
from components.extract.unnamed_bodies import Called, UnnamedBodies, possessed
from components.lang.naming import Naming, Pronoun
from components.model import Span

_CLAUSE_END = re.compile(r"[,;:.—–“”\"(]")
_CLAUSE = 90
"""Characters of a relative clause that tells who an unnamed source is."""
_UNNAMED = ("person-noun", "noun-phrase", "unnamed-source", "relation-noun")
"""Rules that leave a source under its own words."""
_RELATIVE = 12
"""Characters behind a noun in which a relative pronoun shows."""
_INTRODUCED = 600
"""Characters within which somebody introduced by role is named."""


class CommonNouns:
    """Names the speakers behind noun phrases, one text's."""

    def __init__(self, antecedents: Antecedents) -> None:
        self.antecedents = antecedents
        self.cast, self.naming = antecedents.cast, antecedents.naming
        self.language, self.text = antecedents.language, antecedents.text
        self._bodies = UnnamedBodies(antecedents)
        antecedents.settle()
        self._principals = Principals(antecedents, self._bodies)
        self._described = Described(antecedents)
        self.documents = Documents(antecedents, self._bodies, self._principals, self.named)

    def speaker(self, source: Span, phrase: Phrase, found: Attribution) -> Speaker:
        """The speaker behind the phrase; its own name where the text tells no other."""
        speaker = self._speaker(source, phrase, found)
        if speaker.bearer is None and speaker.rule in _UNNAMED:
            speaker = replace(speaker, name=self._with_owners(speaker.name, source.start))
        if phrase.first in self.naming.definite or speaker.rule not in ("person-noun", "noun-phrase", "unnamed-source"):
            return speaker
        fuller = self._with_clause(source, found)
        people = phrase.noun in self.naming.people_words or phrase.noun in self.naming.kinds_of_people
        whole = read_phrase(fuller, self.language) if fuller is not None and people else None
        return replace(speaker, name=whole_name(whole, self.cast)) if whole is not None else speaker

    def _with_owners(self, name: str, at: int) -> str:
        """The name with those whom its pronouns mean: "two of | her | advisers"."""
        words = name.split()
        for index, word in enumerate(words):
            if word in self.naming.possessives:
                owner = self.antecedents.possessor(word, at)
                related = index and "".join(words[index + 1 :]).removesuffix(self.naming.plural_ending)
                if owner is not None and related in self.naming.relation_nouns:
                    return " ".join([*words[: index - 1], words[-1]]) + self.naming.relation_link + owner.name
                words[index] = f"{owner.name}’s" if owner is not None else word
        return " ".join(words)

    def _with_clause(self, source: Span, found: Attribution) -> Span | None:
        """The source with the relative clause behind it: "a person | who was there"; None where there is none."""
        stop = found.sentence.span.end
        if found.cue is not None and found.cue.start > source.end:
            stop = found.cue.start
        after = _CLAUSE_END.split(self.text[source.end : min(stop, source.end + _CLAUSE)], maxsplit=1)[0].rstrip()
        if self.naming.relative_pronouns.isdisjoint(after.split(None, 1)[:1]) or len(after.split()) < 3:
            return None
        return Span(source.start, source.end + len(after), source.text + after)

    def _speaker(self, source: Span, phrase: Phrase, found: Attribution) -> Speaker:
        noun = phrase.noun
        aged = any(word.endswith(self.naming.age_endings) for word in phrase.before)
        named = self._described.speaker(source, phrase) if aged else None
        named = named or self.named(source, phrase) or self._called_group(source, phrase)
        if named is not None:
            return named
        written = self._written(source, phrase)
        if written is not None:
            return written
        behind = self.naming.document_nouns | self.naming.reading_verbs
        copied = noun in self.naming.copies and any(word.lower() in behind for word, _ in phrase.words)
        if (
            copied
            or noun in self.naming.document_nouns
            and (noun not in self.naming.body_nouns or self._of_body(source))
        ):
            return self.documents.speaker(source)
        apposed = self._apposed(source, noun)
        if apposed is not None:
            return apposed
        known = phrase.first in self.naming.definite and bool(self.antecedents.in_role(noun))
        described = None if known else self._described.speaker(source, phrase)
        if described is not None:
            return described
        if noun in self.naming.spokesperson_nouns and phrase.simple and phrase.head == 1 and not known:
            again = self.antecedents.spokesperson(phrase.first)
            if again is not None:
                return again
        if noun in self.naming.spokesperson_nouns and not known:
            return self._spokesperson(source, phrase, found)
        if noun in self.naming.people_words:
            return self._person(source, phrase)
        return self._bodies.speaker(source, phrase)

    def named(self, source: Span, phrase: Phrase) -> Speaker | None:
        """The speaker if the phrase ends in a name: "Tessel founder Joel Prentiss", "neighboring Marenth"."""
        titled = [
            m for m in self.cast.within(source.start, source.end) if m.name.prefix and m.name.outer == source.start
        ]
        if titled and not is_possessive("x" + self.text[titled[0].end : titled[0].end + 2].rstrip()):
            return joint(self.cast, self.cast.within(source.start, source.end)[:2]) or of_mention(titled[0])
        word, at = phrase.words[phrase.stop - 1]
        inside = [m for m in self.cast.within(source.start, at + len(word)) if not m.name.modifies]
        if not inside or inside[-1].end < at + len(bare(word)):
            return None
        return joint(self.cast, inside[-2:]) or of_mention(inside[-1])

    def _written(self, source: Span, phrase: Phrase) -> Speaker | None:
        """ "The authors of the report" by name."""
        if phrase.noun not in self.naming.authors or len(phrase.complement) < 2:
            return None
        at = phrase.words[phrase.stop + 1][1]
        return self.documents.author(Span(at, source.end, self.text[at : source.end]))

    def _called_group(self, source: Span, phrase: Phrase) -> Speaker | None:
        """The name before a noun that fits any body: "the Save the Mill | group"."""
        naming = self.naming
        if phrase.noun not in naming.generic_bodies | naming.business_nouns or phrase.head < 2 or not phrase.simple:
            return None
        at = phrase.words[phrase.head][1]
        inside = [m for m in self.cast.within(source.start, at) if m.end == at - 1 and not m.adjective]
        if not inside or inside[0].bearer.kind not in ("body", "unclear"):
            return None
        bearer = inside[0].bearer
        if len(bearer.words) < 2 and bearer.kind != "body" or inside[0].name.modifies:
            return None
        bearer.kind = "body"
        return of_bearer(bearer, "named", "name")

    def _of_body(self, source: Span) -> bool:
        """Whether a "paper" is a body's: no newspaper."""
        return any(m.bearer.kind == "body" for m in self.cast.within(source.start, source.end))

    def _apposed(self, source: Span, noun: str) -> Speaker | None:
        """The name that an apposition gives: "Marenth’s defense minister | , Tomas Arlen, | rejected"."""
        at = source.end + 2
        if self.text[source.end : at] != ", ":
            return None
        for mention in self.cast.within(at, at + 50)[:2]:
            closed = self.text[mention.end : mention.end + 1] in (",", ".", "")
            between = self.text[at : mention.name.outer].split()
            role = not between or len(between) <= 4 and between[-1] in self.naming.people_words
            body = noun in self.naming.body_nouns and self.naming.definite.issuperset(between)
            if body and mention.bearer.kind == "body" and self.text[mention.end : mention.end + 1] == ",":
                return of_mention(mention)
            if role and mention.bearer.kind in ("person", "unclear") and closed:
                return of_mention(mention)
        return None

    def _person(self, source: Span, phrase: Phrase) -> Speaker:
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
                body = principal.body or principal.bearer
                return Speaker(name, "nominal", "relation-noun", body=body, person=True, confidence="likely")
        introduced = self.antecedents.in_role(noun)
        later = bool(introduced) and 0 < introduced[0].first - source.start < _INTRODUCED
        if later and phrase.first in naming.articles and phrase.simple:
            # Somebody introduced by role and named soon after, the first in the text to have that role.
            return replace(of_bearer(introduced[0], "nominal", "named-later"), confidence="likely")
        several = noun.endswith(naming.plural_ending)
        body = self.antecedents.body_of(source, phrase)
        if body is not None and body.kind == "country" and noun not in naming.titles:
            body = None  # a trader in a capital is nobody's envoy
        name = whole_name(phrase, self.cast)
        if phrase.first in naming.possessives:
            name = possessed(name, owner) or name
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
        """Whom "the mayor" takes up: the last of that role, else who has just spoken, else the next of that role."""

        def suits(bearer: Bearer) -> bool:
            return bearer.kind == "person" and phrase.noun in bearer.roles

        nearest = self.antecedents.nearest(phrase.noun, source.start, suits)
        if nearest is None or nearest.first > source.start:
            gender = self.naming.gendered.get(phrase.noun)
            plain = phrase.simple and not any(bare(word) != word for word in phrase.before)
            after = self.text[source.end : source.end + _RELATIVE].split(None, 1)[:1]
            plain = plain and self.naming.relative_pronouns.isdisjoint(after)
            last = self.antecedents.last_speaker(source.start) if plain else None
            known = last is not None and (last.bearer is not None or last.rule == "speaks-for-body")
            if last is not None and known and fits(last, Pronoun("person", gender)):
                return replace(last, resolution="nominal", rule="role-noun", confidence="likely")
        nearest = nearest or self._of_kin(phrase, source.start)
        if nearest is None:
            return None
        return replace(of_bearer(nearest, "nominal", "role-noun"), confidence="likely")

    def _of_kin(self, phrase: Phrase, at: int) -> Bearer | None:
        """Who has an office that the noun may be said for: "the union | leader" for the union's secretary."""
        bodies = {bare(word) for word in phrase.before} & self.naming.body_nouns

        def suits(bearer: Bearer) -> bool:
            body = bearer.body
            known = {*(bearer.body_words or "").lower().split(), *((*body.words, *body.roles) if body else ())}
            return bearer.kind == "person" and bearer.first < at and bodies <= known

        kin = self.naming.role_kin.get(phrase.noun, ()) if phrase.simple else ()
        return next((found for role in kin if (found := self.antecedents.nearest(role, at, suits))), None)

    def _spokesperson(self, source: Span, phrase: Phrase, found: Attribution) -> Speaker:
        naming, body = self.naming, self.antecedents.body_of(source, phrase)
        gender = naming.gendered.get(phrase.noun)
        several = phrase.noun.endswith(self.naming.plural_ending)
        name, rule = turned_name(phrase, self.cast), "unnamed-source"
        if not self._anonymous(source, phrase.noun, found):
            common = self._bodies.of_spokesperson(source, phrase, body) or self._placed(phrase, body)
            common = common or self._of_field(source, phrase, body)
            if common is None and body is None:
                common = self._of_noun(phrase) or self._watching(source, phrase)
            elif common is not None and body is None and several and common[0].islower() and " " not in common[0]:
                common = own_name(phrase, self.cast), common[1]  # "hospital officials"
            if common is None and body is not None and _is_personal(body, phrase, naming):
                name = whole_name(phrase, self.cast)  # "Ada Lorn’s lawyer"
                return Speaker(name, "nominal", "relation-noun", None, body, gender, person=True, several=several)
            if common is None and body is None and phrase.simple and phrase.noun in naming.mouthpieces:
                found_for = self._principals.of(source.start)
                if found_for is not None:
                    return replace(found_for, rule="speaks-for-body", person=True, gender=gender, several=several)
            if common is None and body is not None:
                speaker = of_bearer(body, "nominal", "speaks-for-body")
                return replace(speaker, person=True, gender=gender, several=several)
            if common is None and phrase.noun in self.naming.relation_nouns:
                return self._person(source, phrase)
            name, rule = whole_name(phrase, self.cast), "noun-phrase"
            if common is not None:
                (name, body), rule = common, "speaks-for-body"
        return Speaker(name, "nominal", rule, None, body, gender, person=True, several=several)

    def _of_noun(self, phrase: Phrase) -> Called | None:
        """ "A spokeswoman for | the ministry", which has no name."""
        link = phrase.stop + 1
        if len(phrase.complement) < 3 or phrase.complement[0] not in self.naming.body_links:
            return None
        at, (last, stop) = phrase.words[link][1], phrase.words[-1]
        if phrase.words[link][0].lower() not in self.naming.definite or last.lower() not in self.naming.body_nouns:
            return None
        span = Span(at, stop + len(last), self.text[at : stop + len(last)])
        inner = read_phrase(span, self.language)
        speaker = self._bodies.speaker(span, inner) if inner is not None else None
        return (speaker.name, speaker.bearer or speaker.body) if speaker is not None else None

    def _watching(self, source: Span, phrase: Phrase) -> Called | None:
        """ "monitors" of a mission that the text names."""
        if len(phrase.words) > 1:
            return None
        words = self.naming.watchers.get(phrase.noun, frozenset[str]())
        for word in sorted(words):
            body = self.antecedents.nearest(word, source.start, lambda b: b.kind == "body")
            if body is not None and body.first < source.start:
                return body.name, body
        return None

    def _of_field(self, source: Span, phrase: Phrase, body: Bearer | None) -> Called | None:
        """ "Norwegian health officials" are not the country: its adjective, a field and people in the plural."""
        inside = self.cast.within(source.start, source.end)
        plural = phrase.noun.endswith(self.naming.plural_ending) and phrase.simple
        if body is None or body.kind != "country" or not plural or not inside or not inside[-1].adjective:
            return None
        between = self.text[inside[-1].end : phrase.words[phrase.head][1]].split()
        fields = [word for word in between if word.islower() and word not in self.naming.person_adjectives]
        return (own_name(phrase, self.cast), body) if fields and len(fields) == len(between) else None

    def _placed(self, phrase: Phrase, body: Bearer | None) -> Called | None:
        """ "Prosecutors in Halden": a place has no spokespeople of its own."""
        if body is None or body.kind != "unclear" or not phrase.complement:
            return None
        placed = phrase.complement[0] in self.naming.place_links
        return (f"{body.name} {own_name(phrase, self.cast)}", None) if placed else None

    def _anonymous(self, source: Span, noun: str, found: Attribution) -> bool:
        """Whether the sentence says beside the source that it withholds its name."""
        if noun in self.naming.anonymous_nouns:
            return True
        first = max(found.sentence.span.start, source.start - STRETCH)
        last = min(found.sentence.span.end, source.end + STRETCH)
        beside = self.text[first:last]
        for piece in found.content:
            if first <= piece.start and piece.end <= last:
                beside = beside.replace(piece.text, "", 1)
        beside = beside.lower()
        return any(words in beside for words in self.naming.anonymity)


def _is_personal(body: Bearer, phrase: Phrase, naming: Naming) -> bool:
    """Whether the one spoken for is a person, or may be one to whose relations the noun belongs."""
    full = body.kind == "unclear" and len(body.words) > 1 and phrase.noun in naming.relation_nouns
    return body.kind == "person" or full
