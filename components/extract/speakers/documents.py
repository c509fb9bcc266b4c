"""Documents that speak: for their authors or the body that issued them, else for themselves.

Who wrote a document is said beside it ("a letter from Ada Lorn", "the board’s log"), or where the text first spoke of
it: "Ada Lorn sent a letter", "In a letter, Ada Lorn said". A later "the letter" is that one, as is "The audit, by Crane
Moss, …" behind "a leaked audit". Research is also by those who did it: "Researchers at Millbrook University tested …".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from components.extract.attribution.attribution import Attribution
from components.extract.speakers.antecedents import Antecedents
from components.extract.speakers.authors import PHRASE, Authors, Named
from components.extract.speakers.nounphrases import Phrase, own_name, read_phrase, whole_name
from components.extract.speakers.principals import Principals
from components.extract.speakers.speakers import BY_DOCUMENT, Speaker, of_bearer
from components.extract.speakers.unnamed_bodies import UnnamedBodies
from components.extract.speakers.wording import bare
from components.extract.text.word_sets import words_of
from components.lang.classes import Word
from components.model import Span

_OCCURRENCES = 40
"""Occurrences of a document's noun among which the one with its author is looked for."""
_BEFORE = 160
"""Characters before a document in which the verb is looked for that tells who issued it."""
_MET = 2000
"""Characters before minutes in which it is looked for without a name."""


class Documents(Authors):
    """The documents of one text, and who speaks through them."""

    def __init__(self, antecedents: Antecedents, bodies: UnnamedBodies, principals: Principals, named: Named) -> None:
        super().__init__(antecedents, bodies, named)
        self._principals = principals
        self._known: dict[str, Speaker] = {}

    def spoke(self, found: Attribution, speaker: Speaker) -> None:
        """Remember through which document somebody has spoken: "In a letter to staff, | she said"."""
        sentence = found.sentence.span
        for word, at in self.words(sentence.start, sentence.end):
            noun = word.lower().rstrip(".")
            told = noun in self.naming.document_nouns
            if told and self._opens(self.text[sentence.start : at].lower().split()[-PHRASE:]):
                self._known[noun] = self._who_rules(speaker) if noun in self.naming.rulings else speaker

    def _who_rules(self, speaker: Speaker) -> Speaker:
        """The court or panel of somebody who wrote its ruling; the writer where no body is told."""
        body = speaker.body if speaker.person else None
        return of_bearer(body, "nominal", "document") if body is not None else speaker

    def _opens(self, before: Sequence[str]) -> bool:
        """Whether the words end in the beginning of a phrase that brings a document in: "in a short", "in her"."""
        for index in range(len(before) - 1, 0, -1):
            if before[index] in self.naming.indefinite or before[index] in self.naming.possessives:
                return before[index - 1] in self.naming.document_links
            if before[index] in self.prepositions:
                return False
        return False

    def speaker(self, source: Span) -> Speaker:
        """Who speaks through the document."""
        original = self._original(source)
        source = self._with_origin(original)
        phrase = read_phrase(source, self.language)
        author = self._author(source, phrase) or self._earlier(source, phrase)
        if author is not None and author.name.lower() not in self.language.classes:  # no author has the name "a"
            self._known.setdefault(phrase.noun, author)
            return replace(author, resolution="nominal", rule=BY_DOCUMENT)
        own = read_phrase(original, self.language)  # without what happens to it: "A study published in June showed …"
        return Speaker(self._own_name(own), "nominal", "document")

    def _own_name(self, phrase: Phrase) -> str:
        """The document as its own speaker: as the text first calls it, where it has said more there."""
        if phrase.simple and phrase.first in self.naming.definite:
            start, stop = next(self._places(phrase.noun), (0, 0))
            opening = self.opening(start)
            if opening is not None:
                return own_name(read_phrase(self.span(opening, stop), self.language), self.cast)
        return whole_name(phrase, self.cast)

    def _original(self, source: Span) -> Span:
        """What is copied in "a copy of | the letter |"; the source itself where it is no copy."""
        phrase = read_phrase(source, self.language)
        copied = phrase.noun in self.naming.copies and len(phrase.complement) > 1
        if not copied or phrase.complement[0] not in self.naming.author_links | self.naming.inside_links:
            return source
        return self.span(phrase.words[phrase.stop + 1][1], source.end)

    def _earlier(self, source: Span, phrase: Phrase) -> Speaker | None:
        """Who wrote a document that the text has spoken of before, or issues what comes without an author."""
        naming, noun = self.naming, phrase.noun
        definite = phrase.first in naming.definite
        taken_up = definite or phrase.head == 0
        known = self._known.get(noun) if taken_up else None
        known = known or self._told(noun, 0 if taken_up else source.end)
        if known is None and noun in naming.findings and definite:
            last = self.antecedents.last_speaker(source.start, 1)
            told = set(last.name.lower().split()) if last is not None else set()
            other = last is not None and last.rule == "document" and not told.isdisjoint(naming.findings - {noun})
            # "An inquiry has found leaks. | The report | says", "A study found leaks. | The paper | says"
            known = last if other or not naming.reporting.isdisjoint(told) else None
        if known is not None:
            return replace(known, confidence="likely")
        if noun in naming.rulings:
            return self._bodies.called(naming.rulings[noun], source.start)
        if noun in naming.proceedings:
            return self._met(source.start, phrase.complement)
        issued = noun in naming.announcements and naming.body_nouns.isdisjoint(phrase.before)
        issued = issued or noun in naming.correspondence and not phrase.head  # "emails | show"
        inside = issued or not naming.internal.isdisjoint(phrase.before)
        return self._principals.of(source.start) if inside else None

    def _told(self, noun: str, at: int = 0) -> Speaker | None:
        """The first author told of a document of the kind; behind an offset, of one already spoken of."""
        kin = next((nouns for nouns in self.naming.same_documents if noun in nouns), frozenset[str]())
        for word in (noun, *sorted(kin & self.cast.small - {noun})):  # "the suit" that was "a complaint"
            places = (place for place in self._places(word, at) if not at or self._is_taken_up(place[0]))
            authors = (self._author_at(start, stop) for start, stop in places)
            found = next(filter(None, authors), None) or self._researchers(word) or self._suing(word)
            if found is not None:
                return found
        return None

    def _places(self, noun: str, start: int = 0) -> Iterator[tuple[int, int]]:
        """Where the noun stands in the text from the offset on."""
        found = re.compile(rf"\b{re.escape(noun)}\b").finditer(self.text, start)
        return (match.span() for match in islice(found, _OCCURRENCES))

    def _is_taken_up(self, at: int) -> bool:
        """Whether the document at the offset is one already spoken of: "The audit", "The board’s report"."""
        opening = self.opening(at)
        return opening is not None and self.word_behind(opening) in self.naming.definite

    def _researchers(self, noun: str) -> Speaker | None:
        """Where those work who did the research: "| Researchers at Millbrook University | tested nine wells"."""
        naming, found = self.naming, {}
        for mention in self.cast.mentions if noun in naming.authored else ():
            who, link = ["", "", *self.link_before(mention.start)][-2:]
            if who in naming.researchers and link in naming.body_links and mention.bearer.kind == "body":
                found[mention.bearer.number] = mention.bearer
        return of_bearer(next(iter(found.values())), "nominal", "document") if len(found) == 1 else None

    def _suing(self, noun: str) -> Speaker | None:
        """Who went to court, for what was filed there: "| Two tenants | sued the firm"."""
        copulas = words_of(self.language, Word.COPULA)
        for verb in self.naming.suing if noun in self.naming.filings else ():
            for at, _ in self._places(verb):
                passive = verb == self.naming.suing[0] and not copulas.isdisjoint(self.words_before(at))
                found = None if passive else self._issuing(self.words(self.sentence(at).start, at))
                if found is not None:
                    return found
        return None

    def _author_at(self, start: int, stop: int) -> Speaker | None:
        """The author of the document whose noun stands there."""
        opening = self.opening(start)
        if opening is None:
            return None
        span = self._with_origin(self.span(opening, stop))
        author = self._author(span, read_phrase(span, self.language))
        return author or self._issuer(max(self.sentence(start).start, opening - _BEFORE), opening)

    def _issuer(self, first: int, opening: int) -> Speaker | None:
        """Who is said to have sent or published what follows: "his family | filed | a suit"."""
        words = self.words(first, opening)
        verb = next((k for k in range(len(words) - 1, -1, -1) if words[k][0].lower() in self.naming.issuing_verbs), 0)
        near = verb and len(words) - verb <= PHRASE and all(word[0].isalnum() for word, _ in words[verb:])
        return self._issuing(words[:verb]) if near else None

    def _met(self, at: int, told: Sequence[str]) -> Speaker | None:
        """The body whose meeting minutes record: as is told, else the last that spoke or deliberates, or is told of."""
        nouns = [noun for word in told if (noun := bare(word)) in self.naming.body_nouns]  # "of an | agency | meeting"
        known = next(filter(self._bodies.is_named, nouns), None)
        spoke = self.antecedents.just_spoke(at)
        met = self._bodies.called(known, at) if known is not None else None
        met = met or (spoke if spoke is not None and not spoke.person and spoke.rule != "document" else None)
        met = met or self._deliberating(max(0, at - _MET), at)
        met = met or self._principals.of(at) or self._deliberating(at, at + _MET)
        return replace(met, confidence="likely") if met is not None else None

    def _deliberating(self, start: int, stop: int) -> Speaker | None:
        """The last body of a stretch that meets to deliberate, with a name if one has any."""
        words = (bare(word).lower() for word, _ in self.words(start, stop)[::-1])
        nouns = [word for word in words if word in self.naming.deliberating]
        named = (noun for noun in nouns if self.antecedents.definite([noun], stop) is not None)
        return self._bodies.called(next(named, nouns[0]), stop) if nouns else None
