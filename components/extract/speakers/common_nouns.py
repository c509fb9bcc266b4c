"""Sources that are common nouns: roles, spokespeople, documents; bodies without a proper name stand beside.

A spokesman, an official, a delegation speaks for its organisation; a letter or report for its authors or the body that
issued it; sources that ask not to be named are their own noun phrase.
"""

from __future__ import annotations

import re
from dataclasses import replace

from components.extract.attribution.attribution import Attribution
from components.extract.speakers.antecedents import Antecedents
from components.extract.speakers.cast import Mention
from components.extract.speakers.described import Described
from components.extract.speakers.documents import Documents
from components.extract.speakers.introduced import Introduced
from components.extract.speakers.nounphrases import Phrase, read_phrase, whole_name
from components.extract.speakers.people import People
from components.extract.speakers.speakers import (
    Speaker,
    listed,
    means_people,
    means_person,
    of_bearer,
    of_mention,
    together,
)
from components.extract.speakers.wording import bare, is_possessive
from components.model import Span

_CLAUSE_END = re.compile(r"[,;:.—–“”\"(]")
_BRACKETS = re.compile(r" \([^()\n]{1,40}\)")
_CONTRACTED = re.compile("[’']")
_CLAUSE = 90
"""Characters of a relative clause that tells who an unnamed source is."""
_UNNAMED = ("person-noun", "noun-phrase", "unnamed-source", "relation-noun")
"""Rules that leave a source under its own words."""


class CommonNouns(People):
    """Names the speakers behind noun phrases, one text's."""

    def __init__(self, antecedents: Antecedents) -> None:
        super().__init__(antecedents)
        self._described = Described(antecedents)
        self.introduced = Introduced(self.cast)
        self.documents = Documents(antecedents, self._bodies, self._principals, self._named_or_staff)
        antecedents.document = self.documents.speaker

    def speaker(self, source: Span, phrase: Phrase, found: Attribution) -> Speaker:
        """The speaker behind the phrase; its own name where the text tells no other."""
        speaker = self._speaker(source, phrase, found)
        if speaker.rule not in _UNNAMED:
            return speaker
        speaker = replace(speaker, name=self.antecedents.with_owners(speaker.name, source.start))
        owned = phrase.first in self.naming.possessives or any(map(is_possessive, phrase.before))
        owned |= phrase.first in self.naming.definite and phrase.complement != []
        if owned and speaker.person and not speaker.several:
            # "His son", "the girl’s father", "the owner of the shop": "the son", "the father", "the owner"
            self._described.enter(phrase.noun, speaker)
        elif phrase.first in self.naming.definite and phrase.simple:
            return self._described.again(source, phrase, speaker)
        if phrase.first in self.naming.definite or speaker.rule == "relation-noun":
            return speaker
        people = self.naming.people_words | self.naming.kinds_of_people
        fuller = self._with_clause(source, found) if phrase.noun in people else None
        if fuller is not None:
            speaker = replace(speaker, name=whole_name(read_phrase(fuller, self.language), self.cast))
        if phrase.first in self.naming.parts_of_group and not phrase.simple:
            speaker = replace(speaker, person=True, several=False)  # "one | of the four"
        said_more = not phrase.simple or len(speaker.name.split()) > len(phrase.words)
        if said_more if speaker.several else phrase.first in self.naming.articles:
            self._described.enter(phrase.noun, speaker)
        return speaker

    def _with_clause(self, source: Span, found: Attribution) -> Span | None:
        """The source with the relative clause behind it: "a person | who was there"; None where there is none."""
        behind = (part.start for part in (found.cue, *found.content) if part is not None and part.start > source.end)
        stop = min([self.sentence(source.start).end, source.end + _CLAUSE, *behind])
        after = _CLAUSE_END.split(self.text[source.end : stop], maxsplit=1)[0].rstrip()
        opens = self.naming.relative_pronouns | self.naming.clause_openers
        first, *others = after.split() or [""]
        acting = first.endswith(self.language.grammar.gerund_endings)  # "an officer | investigating it"
        if len(others) < 2 or not acting and first not in opens:
            return None
        if others[-1] in self.language.time.weekdays:  # "an officer building a dam | on Thursday | said"
            after = after.rsplit(None, 1 + (others[-2] in self.prepositions))[0]
        return self.span(source.start, source.end + len(after))

    def _speaker(self, source: Span, phrase: Phrase, found: Attribution) -> Speaker:
        """The speaker by the first that tells one: the phrase, what is beside it, what the text said before."""
        naming, noun = self.naming, phrase.noun
        named = self._described.speaker(source, phrase) if self._described.is_one(source, phrase) else None
        named = named or self._in_person(source, phrase, found) or self.named(source, phrase)
        if named is not None:
            return named
        if self._is_document(source, phrase):
            return self.documents.speaker(source)
        in_role = self.antecedents.in_role(noun) if phrase.first in naming.definite else []
        owned = any(is_possessive(word) for word in phrase.before)  # "the opera’s | spokesman" is none named behind
        known = bool(in_role) and not (owned and in_role[0].first > source.start)
        named = self._apposed(source, noun, found) or self._described.former(source, phrase)
        if named is None and not known and noun not in self._described.nouns:
            named = self._described.speaker(source, phrase)
        if named is not None:
            return named
        introduced = self.introduced.named_behind(source, phrase) if not known else None
        if introduced is not None:
            introduced.gender = introduced.gender or naming.gendered.get(noun)
            employer = self.antecedents.body_of(source, phrase)
            if employer is not None and (owned or employer.kind == "country"):
                introduced.is_called((noun,))
                introduced.join(employer)  # "Norway’s premier said … | Ada Lorn | said"
            return replace(of_bearer(introduced, "nominal", "named-later"), confidence="likely")
        if noun in naming.spokesperson_nouns and not known:
            taken_up = phrase.simple and phrase.head == 1 and phrase.first in naming.definite
            return taken_up and self.antecedents.spokesperson() or self.spokesperson(source, phrase)
        person = noun in naming.people_words or known and naming.is_role(noun)
        return self.person(source, phrase) if person else self._bodies.speaker(source, phrase)

    def _in_person(self, source: Span, phrase: Phrase, found: Attribution) -> Speaker | None:
        """Who says "I" under the adjective of a country that may be its government's: “I lost,” | the Swiss | said."""
        inside = self.cast.within(source.start, source.end)
        if (
            found.type == "indirect"
            or not inside
            or not inside[0].adjective
            or phrase.first not in self.naming.definite
        ):
            return None
        told = (word.lower() for piece in found.content for word, _ in self.words(piece.start, piece.end))
        first_person = self.language.grammar.narrator & self.naming.pronouns.keys()
        one = len(phrase.words) == 2 and any(_CONTRACTED.split(word, maxsplit=1)[0] in first_person for word in told)
        return self._described.last(source, phrase) if one else None

    def _is_document(self, source: Span, phrase: Phrase) -> bool:
        """Whether a document speaks, or the copy of one; a "paper" may be a body."""
        naming, noun = self.naming, phrase.noun
        by = phrase.complement[:1] == [self.language.grammar.agent]  # "an inquiry | by | Brask University"
        if noun in naming.copies or by and noun in naming.reporting:
            return True
        of_body = any(m.bearer.kind == "body" for m in self.cast.within(source.start, source.end))
        # research, of which the text speaks by other words: "a study"
        research = noun in naming.authored and not self.cast.small.isdisjoint(naming.authored - naming.body_nouns)
        return noun in naming.document_nouns and (noun not in naming.body_nouns or of_body or research)

    def named(self, source: Span, phrase: Phrase) -> Speaker | None:
        """The speaker if the phrase ends in a name: "Tessel founder Joel Prentiss", "neighboring Marenth"."""
        word, at = phrase.words[phrase.stop - 1]
        within = [mention for mention in self.cast.within(source.start, source.end) if not mention.name.modifies]
        last = within[-1] if within and within[-1].end == source.end else None
        everyone = listed(self.cast, within) or listed(self.cast, (within[0], within[-1])) if last is not None else ()
        if everyone and everyone[0].name.outer < at + len(word):
            return together(self.cast, everyone)  # "Tessel founders | Joel Prentiss, Ada Lorn and Ian Moor"
        titled = [mention for mention in within if mention.name.prefix and mention.name.outer == source.start]
        if titled and not self.owns(titled[0].end):
            return of_mention(titled[0])
        if last is not None and last.bearer.has_role(phrase.noun):
            return of_mention(last)  # "counsel to the inquiry Ada Lorn"
        inside = [mention for mention in within if mention.start < at + len(word)]
        if not inside or inside[-1].end < at + len(bare(word)):
            return None
        if last is not None and last.bearer.kind == "person" and inside[-1].end > at + len(word):
            return of_mention(last)  # "Bureau of Health spokesman Joel Prentiss"
        return self._countrymen(inside[-1], phrase) or of_mention(inside[-1])

    def _countrymen(self, mention: Mention, phrase: Phrase) -> Speaker | None:
        """People of a country, not its government: "many | Norwegians", "a | Dane", "the | Dutchman", no "| French"."""
        several, definite = means_people(mention, self.naming), phrase.first in self.naming.definite
        one = mention.adjective and phrase.first in self.naming.determiners
        one = one and (not definite or means_person(mention, self.naming))
        one = one and mention.start > phrase.words[0][1]  # no "No 10"
        if not several and not one:
            return None
        body = mention.bearer if definite and several else None
        return Speaker(whole_name(phrase, self.cast), "nominal", "noun-phrase", body=body, person=True, several=several)

    def _named_or_staff(self, source: Span, phrase: Phrase) -> Speaker | None:
        """The speaker whom a phrase names, or the body whose officers it means: "a report by | officers"."""
        named, noun = self.named(source, phrase), phrase.noun
        common = self._watching(source, phrase) if named is None and noun in self.naming.civil_staff else None
        return named if common is None else Speaker(common[0], "nominal", "speaks-for-body", common[1], common[1])

    def _apposed(self, source: Span, noun: str, found: Attribution) -> Speaker | None:
        """The name that an apposition gives: "Marenth’s defense minister | , Tomas Arlen, | rejected"."""
        words = source.text.lower().split()
        if not self.naming.parts_of_group.isdisjoint(words[1:]):
            return None  # "The mother of one of the miners, | Otto Brand |, said"
        at, small = source.end + 2, self.naming.definite | self.naming.office_fields  # "the Right | Reverend"
        if self.text[at - 2 : at] != ", ":
            return None
        placed = words[-2:-1] and words[-2] in self.naming.inside_links and source.text.split()[-1][0].isupper()
        told = (
            piece.start for piece in found.content if piece.start >= at
        )  # "According to a nurse, | Ida Lund, 43, fell"
        for mention in self.cast.within(at, min([at + 50, *told]))[:2]:
            initials = _BRACKETS.match(self.text, mention.end)  # "the union, the Workers’ League | (WL) |, said"
            end = initials.end() if initials is not None else mention.end
            behind = self.text[end : end + 1]
            closed = behind in (",", ".", "") or self.word_behind(end) in self.naming.member_links
            named = small.issuperset(self.text[at : mention.name.outer].lower().split())
            body = noun in self.naming.body_nouns and named
            body = body or words[0] in self.naming.parts_of_group  # "One of them, the brewer | Orlo |, said"
            where = placed and len(mention.name.words) == 1 and not mention.bearer.is_likely_person
            person = named and not where and mention.bearer.kind in ("person", "unclear")  # "in Orsk, | Ohio"
            if body and behind == "," or person and closed:
                return of_mention(mention)
        return None
