"""Who a source is: pronouns, role nouns, short names, documents and spokespeople taken back to a speaker.

Walks through the attributions in text order, because "she" and "the company" are mostly who spoke last.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from components.extract.attribution import Attribution
from components.extract.cast import Bearer, Cast, Mention
from components.lang.naming import Gender, Pronoun
from components.lang.schema import Word
from components.model import Confidence, Resolution, Span

_REACH = 8
"""Sentences in which an antecedent is looked for."""
_NEAR = 24
"""Mentions on either side among which a common noun finds its bearer."""
_WORD = re.compile(r"[^\s,;:()“”\"]+|[,;:()“”\"]")
_STOP = re.compile(r"[,;:.—–“”\"(]")
_POSSESSIVE = re.compile(r"[’']s?$")
_RANK = {"certain": 0, "likely": 1, "guess": 2}


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is taken to speak. ``bearer`` is None for those without a name; ``body`` is whom they speak for."""

    name: str
    resolution: Resolution
    rule: str
    bearer: Bearer | None = None
    body: Bearer | None = None
    gender: Gender | None = None
    person: bool = False
    several: bool = False
    confidence: Confidence = "certain"


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A noun phrase: words from ``start`` on with their offsets, and the index of its head."""

    words: tuple[tuple[str, int], ...]
    head: int
    stop: int

    @property
    def noun(self) -> str:
        return _POSSESSIVE.sub("", self.words[self.head][0]).lower()

    @property
    def first(self) -> str:
        return self.words[0][0].lower()


class Resolver:
    """Names the speakers of one text, attribution after attribution."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.naming = cast.naming
        self.text = cast.reading.article.text
        self.spoken: list[tuple[int, Speaker]] = []
        self._by_word: dict[str, list[tuple[int, Bearer]]] = defaultdict(list)
        self._unnamed_bodies: dict[str, tuple[str, Bearer | None]] = {}
        self._body_words = self.naming.body_nouns | self.naming.spokesperson_nouns
        for mention in cast.mentions:
            if not mention.adjective:
                for word in {*mention.name.key, *mention.bearer.roles, *mention.bearer.name.lower().split()}:
                    self._by_word[word].append((mention.start, mention.bearer))
        for bearer in cast.bearers:
            if bearer.body is None and bearer.body_words:
                self._settle_body(bearer)

    def _settle_body(self, bearer: Bearer) -> None:
        first = bearer.first
        words = bearer.body_words or ""
        pronoun = self.naming.possessives.get(words)
        if pronoun is not None:
            found = self._antecedent(pronoun, first, exclude=bearer)
            bearer.body = found.bearer if found else None
        else:
            bearer.body = self._definite(words.lower().split(), first, exclude=bearer)

    def resolve(self, attributions: Sequence[Attribution]) -> list[Speaker]:
        """A speaker for each attribution, in their order."""
        out: list[Speaker] = []
        for found in attributions:
            if found.source is None:
                speaker = self._carried(found, out)
            else:
                speaker = self.speaker(found.source, found)
                self.spoken.append((found.source.start, speaker))
            out.append(speaker)
        return out

    def _carried(self, found: Attribution, before: list[Speaker]) -> Speaker:
        if not before:
            return Speaker("", "carried", "carried-from-nothing", confidence="guess")
        return replace(before[-1], resolution="carried", rule="carried-over")

    def speaker(self, source: Span, found: Attribution) -> Speaker:
        """The speaker that the source's words name, at their place in the text."""
        lower = source.text.lower()
        pronoun = self.naming.pronouns.get(lower)
        if pronoun is not None:
            return self._pronoun(pronoun, source)
        if lower in self.naming.relative_pronouns:
            return self._relative(source)
        phrase = self._phrase(source)
        if phrase is None:
            return Speaker(source.text, "nominal", "as-printed", confidence="guess")
        named = self._named(source, phrase)
        return named or self._nominal(source, phrase, found)

    def target(self, found: Attribution) -> Speaker | None:
        """Whom the statement is aimed at: the cue's object, else the first one named at the head of its content."""
        if found.object is not None:
            return self.speaker(found.object, found)
        if not found.content:
            return None
        head = found.content[0]
        named = [m for m in self.cast.within(head.start, min(head.end, head.start + 40)) if not m.name.modifies]
        return self._as_speaker(named[0]) if named else None

    # pronouns

    def _pronoun(self, pronoun: Pronoun, source: Span) -> Speaker:
        found = self._antecedent(pronoun, source.start)
        if found is None:
            return Speaker(source.text.lower(), "pronoun", "no-antecedent", confidence="guess")
        if found.bearer is not None and pronoun.gender and found.bearer.gender is None:
            found.bearer.gender = pronoun.gender
        return replace(found, resolution="pronoun", gender=found.gender or pronoun.gender)

    def _antecedent(self, pronoun: Pronoun, at: int, exclude: Bearer | None = None) -> Speaker | None:
        """The nearest one that fits, sentence by sentence backwards; in a sentence the speaker, then the first named."""
        sentences, cast = self.cast.reading.sentences, self.cast
        index = self._sentence_index(at)
        for back in range(min(_REACH, index + 1)):
            span = sentences[index - back].span
            stop = min(at, span.end)
            spoke = [s for start, s in reversed(self.spoken[-6:]) if span.start <= start < stop]
            named = [
                self._as_speaker(m)
                for m in cast.within(span.start, stop)
                if not m.adjective and not m.name.modifies
            ]
            taken_up = (
                []
                if pronoun.stands_for == "person"
                else self._taken_up(span.start, stop, several=pronoun.stands_for == "several")
            )
            candidates = [s for s in (*spoke, *taken_up, *named) if s.bearer is not exclude or exclude is None]
            fitting = sorted((s for s in candidates if _fits(s, pronoun)), key=lambda s: _ill_fitting(s, pronoun))
            if fitting:
                different = {s.name for s in fitting}
                sure: Confidence = "certain" if len(different) == 1 and back <= 1 else "likely"
                if back > 3:
                    sure = "guess"
                rule = f"{pronoun.stands_for}-pronoun"
                return replace(fitting[0], rule=rule, confidence=_worse(sure, fitting[0].confidence))
        return None

    def _plural(self, start: int, stop: int) -> list[Speaker]:
        """The first people in the plural: "On Monday, | council officials | …"."""
        words = [(m.group(), m.start()) for m in _WORD.finditer(self.text, start, stop)]
        for index, (word, at) in enumerate(words):
            lower = word.lower()
            ending = self.naming.plural_ending
            people = lower in self.naming.spokesperson_nouns or lower.removesuffix(ending) in self.naming.person_nouns
            if people and lower.endswith(ending):
                first = index
                classes = self.cast.reading.language.classes
                while first and index - first < 4 and words[first - 1][0][0].isalnum():
                    if classes.get(words[first - 1][0].lower(), Word.NONE):
                        break
                    first -= 1
                span = Span(words[first][1], at + len(word), self.text[words[first][1] : at + len(word)])
                inner = self._phrase(span)
                return [self._plain(span, inner)] if inner is not None else []
        return []

    def _plain(self, span: Span, phrase: _Phrase) -> Speaker:
        """People without a name as a speaker, for the body named among the words before them."""
        return Speaker(self._own(phrase), "nominal", "plural-noun", body=self._body_of(span, phrase), person=True, several=True)

    def _taken_up(self, start: int, stop: int, *, several: bool) -> list[Speaker]:
        """The body that a definite noun phrase at the head of the stretch takes up: "The district’s offer …"."""
        if several:
            return self._plural(start, stop)
        words = [word.lower() for word in self.text[start:stop].split()[:4]]
        if not words or words[0].strip("\"“") not in self.naming.definite:
            return []
        for index in range(1, len(words)):
            noun = _POSSESSIVE.sub("", words[index].strip(",.;:"))
            if noun in self.naming.body_nouns:
                bearer = self._definite([*words[1:index], noun], start)
                return [self._of_bearer(bearer, "nominal", "definite-noun")] if bearer is not None else []
        return []

    def _sentence_index(self, at: int) -> int:
        sentence = self.cast.reading.sentence_at(at)
        return bisect_left(self.cast.reading.sentences, sentence.span.start, key=lambda s: s.span.start)

    def _as_speaker(self, mention: Mention) -> Speaker:
        return self._of_bearer(mention.bearer, "named", "name")

    def _of_bearer(self, bearer: Bearer, resolution: Resolution, rule: str) -> Speaker:
        return Speaker(
            bearer.name,
            resolution,
            rule,
            bearer=bearer,
            body=bearer.body if bearer.body is not None else None if bearer.kind == "person" else bearer,
            gender=bearer.gender,
            person=bearer.kind == "person",
        )

    def _relative(self, source: Span) -> Speaker:
        before = [m for m in self.cast.before(source.start, 2) if m.start >= source.start - 90]
        if before:
            return replace(self._as_speaker(before[0]), resolution="pronoun", rule="relative-pronoun")
        return Speaker(source.text.lower(), "pronoun", "no-antecedent", confidence="guess")

    # names

    def _phrase(self, source: Span) -> _Phrase | None:
        words = [(m.group(), source.start + m.start()) for m in _WORD.finditer(source.text)]
        while words and not words[0][0][0].isalnum():
            words = words[1:]
        if not words:
            return None
        classes = self.cast.reading.language.classes
        stop = len(words)
        for index, (word, _) in enumerate(words):
            kind = classes.get(word.lower(), Word.NONE)
            link = kind & (Word.PREPOSITION | Word.RELATIVE | Word.MODAL | Word.AUXILIARY)
            if index and (link and not kind & Word.DETERMINER or word in ",;:("):
                stop = index
                break
        known = self.naming.person_nouns | self.naming.body_nouns | self.naming.document_nouns
        known |= self.naming.spokesperson_nouns | self.naming.relation_nouns
        head = stop - 1
        for index in range(stop - 1, -1, -1):
            if words[index][0].lower() in known:
                head = index
                break
            if words[index][0][:1].isupper():
                break
        return _Phrase(tuple(words), head, stop)

    def _named(self, source: Span, phrase: _Phrase) -> Speaker | None:
        """The speaker if the phrase ends in a name: "Tessel founder Joel Prentiss", "neighboring Marenth"."""
        last_word, last_at = phrase.words[phrase.stop - 1]
        end = last_at + len(last_word)
        inside = [m for m in self.cast.within(source.start, end) if not m.name.modifies]
        if not inside or inside[-1].end < last_at + len(_POSSESSIVE.sub("", last_word)):
            return None
        mention = inside[-1]
        people = [m for m in inside if m.bearer.kind == "person"]
        if len(people) == 2 and people[-1] is mention and self._coordinates(people[0].end, mention.name.outer):
            first = self._as_speaker(people[0])
            joint = f"{people[0].bearer.name}{self._between(people[0].end, mention.name.outer)}{mention.bearer.name}"
            return replace(first, name=joint, several=True, rule="two-names")
        if mention.adjective:
            return replace(self._as_speaker(mention), rule="seat-of-government")
        return self._as_speaker(mention)

    def _between(self, start: int, end: int) -> str:
        return f" {self.text[start:end].split()[0]} "

    def _coordinates(self, start: int, end: int) -> bool:
        words = self.text[start:end].split()
        classes = self.cast.reading.language.classes
        return bool(words) and bool(classes.get(words[0], Word.NONE) & Word.COORDINATOR)

    # common nouns

    def _nominal(self, source: Span, phrase: _Phrase, found: Attribution) -> Speaker:
        noun = phrase.noun
        if noun in self.naming.document_nouns and noun not in self.naming.body_nouns:
            return self._document(source, phrase)
        apposed = self._apposed(source)
        if apposed is not None:
            return apposed
        if noun in self.naming.spokesperson_nouns and not self._known_role(phrase, source):
            return self._spokesperson(source, phrase, found)
        if noun in self.naming.person_nouns or noun in self.naming.relation_nouns:
            return self._person_noun(source, phrase)
        return self._body_noun(source, phrase)

    def _apposed(self, source: Span) -> Speaker | None:
        """The name that an apposition gives: "Marenth’s defense minister | , Tomas Arlen, | rejected"."""
        if self.text[source.end : source.end + 2] != ", ":
            return None
        after = self.cast.within(source.end + 2, source.end + 30)
        if after and after[0].name.outer == source.end + 2 and after[0].bearer.kind in ("person", "unclear"):
            tail = self.text[after[0].end : after[0].end + 1]
            if tail in (",", ".", ""):
                return self._as_speaker(after[0])
        return None

    def _known_role(self, phrase: _Phrase, source: Span) -> bool:
        """Whether the text has a person of this very role, spoken of with a definite article."""
        return phrase.first in self.naming.definite and any(
            bearer.kind == "person" and phrase.noun in bearer.roles for _, bearer in self._by_word.get(phrase.noun, ())[:5]
        )

    def _person_noun(self, source: Span, phrase: _Phrase) -> Speaker:
        if phrase.first in self.naming.definite or phrase.first in self.naming.possessives or phrase.head == 0:
            bearer = _nearest(
                self._by_word.get(phrase.noun, ()),
                source.start,
                lambda b: b.kind == "person" and phrase.noun in b.roles,
            )
            if bearer is not None:
                return replace(self._of_bearer(bearer, "nominal", "role-noun"), confidence="likely")
        if phrase.noun in self.naming.relation_nouns and phrase.stop == len(phrase.words) and phrase.head <= 1:
            principal = self._antecedent(Pronoun("person"), source.start)
            if principal is not None:
                name = f"{self._own(phrase)} to {principal.name}"
                return Speaker(name, "nominal", "somebody’s", body=principal.body or principal.bearer, person=True)
        body = self._body_of(source, phrase)
        introduced = self._introduced(phrase, source)
        if introduced is not None:
            return introduced
        several = phrase.noun.endswith(self.naming.plural_ending)
        return Speaker(self._whole(phrase), "nominal", "person-noun", body=body, person=True, several=several)

    def _introduced(self, phrase: _Phrase, source: Span) -> Speaker | None:
        """Somebody introduced by role and named later: the only one of that role in the text."""
        known = self._by_word.get(phrase.noun, ())[: 2 * _NEAR]
        people = {bearer.number: bearer for _, bearer in known if bearer.kind == "person" and phrase.noun in bearer.roles}
        if len(people) != 1 or phrase.words[0][0].lower() not in self.naming.articles:
            return None
        (bearer,) = people.values()
        if bearer.first < source.start or phrase.stop < len(phrase.words):
            return None
        return replace(self._of_bearer(bearer, "nominal", "named-later"), confidence="likely")

    def _spokesperson(self, source: Span, phrase: _Phrase, found: Attribution) -> Speaker:
        body = self._body_of(source, phrase)
        gender = self.naming.gendered.get(phrase.noun)
        several = phrase.noun.endswith(self.naming.plural_ending)
        if self._anonymous(found):
            name = self._with_complement(phrase)
            return Speaker(name, "nominal", "unnamed-source", None, body, gender, person=True, several=several)
        unnamed = self._unnamed_body(source, phrase, body)
        if unnamed is not None:
            return Speaker(unnamed, "nominal", "speaks-for-body", None, body, gender, person=True, several=several)
        if body is None:
            if phrase.noun in self.naming.relation_nouns:
                return self._person_noun(source, phrase)
            return Speaker(self._whole(phrase), "nominal", "noun-phrase", None, None, gender, person=True, several=several)
        speaker = self._of_bearer(body, "nominal", "speaks-for-body")
        return replace(speaker, person=True, gender=gender, several=several)

    def _unnamed_body(self, source: Span, phrase: _Phrase, body: Bearer | None) -> str | None:
        """A body that is a common noun, with the place or country it belongs to: "hospital officials in Ister"."""
        before = phrase.words[: phrase.head]
        if not before or before[-1][0].lower() not in self.naming.body_nouns:
            return None
        inner = _Phrase(before, len(before) - 1, len(before))
        if phrase.first in self.naming.definite and self._definite([w.lower() for w, _ in before], source.start):
            return None
        name = self._own(inner)
        if body is None:
            return name
        named = any(m.bearer is body for m in self.cast.within(before[0][1], before[-1][1] + 1))
        return name if named else f"{body.name} {name}" if body.kind in ("country", "unclear") else None

    def _anonymous(self, found: Attribution) -> bool:
        sentence = found.sentence.span.text.lower()
        return any(words in sentence for words in self.naming.anonymity)

    def _document(self, source: Span, phrase: _Phrase) -> Speaker:
        source = self._with_origin(source)
        phrase = self._phrase(source) or phrase
        author = self._author(source, phrase)
        if author is not None:
            return replace(author, resolution="nominal", rule="document-speaks-for-author")
        return Speaker(self._own(phrase), "nominal", "document")

    def _with_origin(self, source: Span) -> Span:
        """The source with what follows it up to the next stop, if that says where a document is from."""
        sentence = self.cast.reading.sentence_at(source.start).span
        after = _STOP.split(self.text[source.end : min(sentence.end, source.end + 90)], maxsplit=1)[0]
        words = after.lower().split()[:3]
        if not after.startswith(" ") or not any(word in self.naming.author_links for word in words):
            return source
        return Span(source.start, source.end + len(after), source.text + after)

    def _author(self, source: Span, phrase: _Phrase) -> Speaker | None:
        end = source.end
        people = [m for m in self.cast.within(source.start, end) if not m.name.modifies]
        tail = phrase.words[phrase.stop :]
        link = tail[0][0].lower() if tail else ""
        after = [m for m in people if tail and m.start > tail[0][1]]
        if link in self.naming.author_links and after and after[0].start - tail[0][1] < 40:
            span = Span(after[0].name.outer, end, self.text[after[0].name.outer : end])
            both = self._authors(after)
            return both or self._inner(span) or self._as_speaker(after[0])
        possessive = next((w.lower() for w, _ in phrase.words if w.lower() in self.naming.possessives), None)
        if possessive is not None:
            return self._antecedent(self.naming.possessives[possessive], source.start)
        body = self._body_of(source, phrase)
        return self._of_bearer(body, "nominal", "document") if body is not None else None

    def _inner(self, span: Span) -> Speaker | None:
        """The speaker that a phrase inside a source names."""
        inner = self._phrase(span)
        if inner is None:
            return None
        named = self._named(span, inner)
        if named is not None or inner.noun in self.naming.document_nouns:
            return named
        return Speaker(self._own(inner), "nominal", "document", body=self._body_of(span, inner))

    def _authors(self, after: list[Mention]) -> Speaker | None:
        if len(after) < 2 or not self._coordinates(after[0].end, after[1].name.outer):
            return None
        if "person" not in (after[0].bearer.kind, after[1].bearer.kind):
            return None
        name = f"{after[0].bearer.name}{self._between(after[0].end, after[1].name.outer)}{after[1].bearer.name}"
        return replace(self._as_speaker(after[0]), name=name, several=True)

    def _body_noun(self, source: Span, phrase: _Phrase) -> Speaker:
        bare = phrase.stop == len(phrase.words)
        taken_up = phrase.first in self.naming.definite or phrase.first in self.naming.possessives
        if taken_up and bare:
            words = [_POSSESSIVE.sub("", word).lower() for word, _ in phrase.words[1 : phrase.stop]]
            bearer = self._definite(words, source.start)
            if bearer is not None:
                return self._of_bearer(bearer, "nominal", "definite-noun")
        inside = [m for m in self.cast.within(source.start, source.end) if not m.name.modifies]
        body = self._body_of(source, phrase)
        several = phrase.noun.endswith(self.naming.plural_ending)
        name = self._own(phrase)
        if inside and not bare and inside[-1].start > phrase.words[phrase.stop][1]:
            name = f"{inside[-1].bearer.name} {name}"
        elif not inside:
            name, body = self._unnamed(name, phrase, source, body)
        else:
            self._unnamed_bodies[phrase.noun] = (name, body)
        if name.split()[0].lower() in self.naming.possessives or phrase.noun not in self._body_words:
            name = self._whole(phrase)
        return Speaker(name, "nominal", "noun-phrase", body=body, several=several)

    def _unnamed(self, name: str, phrase: _Phrase, source: Span, body: Bearer | None) -> tuple[str, Bearer | None]:
        """The fuller name of a body without a proper one: as it was called before, by its place, by its country."""
        earlier = self._unnamed_bodies.get(phrase.noun)
        if earlier is not None and set(name.lower().split()) <= set(earlier[0].lower().split()):
            return earlier
        words = [_POSSESSIVE.sub("", word).lower() for word, _ in phrase.words[: phrase.head]]
        place = next((word for word in words if word in self.naming.place_nouns), None)
        if place is not None and self.cast.place and phrase.noun != place:
            rest = name.lower().split()
            kept = [word for word in rest if _POSSESSIVE.sub("", word) != place]
            return f"{self.cast.place} {' '.join(kept)}", self.cast.named(self.cast.place)
        if phrase.noun in self.naming.state_nouns and body is None:
            country = next((m.bearer for m in self.cast.before(source.start, 12) if m.bearer.kind == "country"), None)
            if country is not None:
                return f"{country.name} {name}", country
        return name, body

    # shared

    def _body_of(self, source: Span, phrase: _Phrase) -> Bearer | None:
        """The body in a role or document: a name in the phrase, a noun before the head, what "its" stands for."""
        inside = self.cast.within(source.start, source.end)
        bodies = [m for m in inside if m.bearer.kind != "person"] or inside
        if bodies:
            return bodies[-1].bearer if phrase.stop < len(phrase.words) else bodies[0].bearer
        tail = [word.lower() for word, _ in phrase.words[phrase.stop :]]
        for index, word in enumerate(tail):
            if word in self.naming.possessives:
                found = self._antecedent(self.naming.possessives[word], source.start)
                return found.body if found else None
            if word in self.naming.definite:
                bearer = self._definite(tail[index:], source.start)
                if bearer is not None:
                    return bearer
        if phrase.first in self.naming.possessives:
            found = self._antecedent(self.naming.possessives[phrase.first], source.start)
            return found.body or found.bearer if found else None
        for index, (word, _) in enumerate(phrase.words[: phrase.head]):
            lower = _POSSESSIVE.sub("", word).lower()
            if lower != word.lower():
                owner = self._definite([w.lower() for w, _ in phrase.words[: index + 1]], source.start)
                if owner is not None:
                    return owner
            if lower in self.naming.determiners or len(lower) < 4:
                continue
            bearer = _nearest(self._by_word.get(lower, ()), source.start, lambda b: b.kind == "body")
            if bearer is not None:
                return bearer
        return None

    def _definite(self, words: list[str], at: int, exclude: Bearer | None = None) -> Bearer | None:
        """The body or country that a definite noun phrase takes up: by a word of its name, its role, or as the nearest."""
        nouns = [w for w in words if w not in self.naming.determiners and w not in self.naming.possessives]
        classes = self.cast.reading.language.classes
        for index, word in enumerate(nouns):
            if classes.get(word, Word.NONE) & Word.PREPOSITION:
                nouns = nouns[:index]
                break
            if _POSSESSIVE.search(word) and not word.endswith("ss"):
                nouns = [*nouns[:index], _POSSESSIVE.sub("", word)]
                break
        if not nouns:
            return None
        modifiers = set(nouns[:-1])
        bearer = _nearest(
            self._by_word.get(nouns[-1], ()),
            at,
            lambda b: b.kind != "person" and b is not exclude and modifiers <= {*b.name.lower().split(), *b.roles},
        )
        watched = self.naming.watchers.get(nouns[-1])
        if bearer is None and watched:
            bearer = next((b for b in self.cast.bearers if b.kind == "body" and watched & set(b.name.lower().split())), None)
        if bearer is not None or nouns[-1] not in self.naming.generic_bodies:
            return bearer
        return self._nearest_body(nouns[-1], at, exclude)

    def _nearest_body(self, noun: str, at: int, exclude: Bearer | None) -> Bearer | None:
        """The last body before the offset that may be called by the noun: no court is a company."""
        other = self.naming.body_nouns - self.naming.business_nouns if noun in self.naming.business_nouns else frozenset()
        unclear = None
        for mention in self.cast.before(at, _NEAR):
            bearer = mention.bearer
            if bearer is exclude or mention.adjective or other & {*mention.name.key, *bearer.roles}:
                continue
            if bearer.kind == "body":
                return bearer
            if bearer.kind == "unclear" and not bearer.place:
                unclear = unclear or bearer
        return unclear

    def _own(self, phrase: _Phrase, stop: int | None = None) -> str:
        """The phrase as its own name: without article, in lower case but for names, whose possessive ending goes."""
        words = list(phrase.words[: phrase.head + 1 if stop is None else stop])
        while len(words) > 1 and words[0][0].lower() in self.naming.articles:
            words = words[1:]
        return " ".join(self._cased(word, at) for word, at in words)

    def _whole(self, phrase: _Phrase) -> str:
        """The whole phrase with its complement, for those who have no other name."""
        stop = next((i for i, (word, _) in enumerate(phrase.words) if i and word in ",;:("), len(phrase.words))
        return self._own(phrase, stop)

    def _cased(self, word: str, at: int) -> str:
        inside = self.cast.before(at + 1)
        named = bool(inside) and inside[0].start <= at < inside[0].end
        if named:
            return _POSSESSIVE.sub("", word)
        return word if word.isupper() or at != self._sentence_start(at) else word[:1].lower() + word[1:]

    def _sentence_start(self, at: int) -> int:
        return self.cast.reading.sentence_at(at).span.start

    def _with_complement(self, phrase: _Phrase) -> str:
        """"An official | at the data office" as "data office official"."""
        own = self._own(phrase)
        tail = [word for word, _ in phrase.words[phrase.stop :]]
        if len(tail) < 2 or tail[0].lower() not in self.naming.body_links:
            return self._whole(phrase)
        words: list[str] = []
        for word in tail[1:]:
            if word.lower() in self.naming.determiners:
                continue
            if word in ",;:(" or self.cast.reading.language.classes.get(word.lower(), Word.NONE) & Word.PREPOSITION:
                return self._whole(phrase)
            words.append(word)
        return " ".join([*words, own])


def _nearest(known: Sequence[tuple[int, Bearer]], at: int, fits: Callable[[Bearer], bool]) -> Bearer | None:
    """The last fitting one before the offset, else the first after it; far ones are not looked at."""
    index = bisect_left(known, at, key=lambda item: item[0])
    near = (*known[max(0, index - _NEAR) : index][::-1], *known[index : index + _NEAR])
    return next((bearer for _, bearer in near if fits(bearer)), None)


def _ill_fitting(speaker: Speaker, pronoun: Pronoun) -> int:
    """0 where the speaker is what the pronoun stands for, more where it only may be."""
    if pronoun.stands_for == "person":
        return 0 if speaker.person else 1 if " " in speaker.name else 2
    return int(pronoun.stands_for == "several" and not speaker.several)


def _fits(speaker: Speaker, pronoun: Pronoun) -> bool:
    bearer = speaker.bearer
    if pronoun.stands_for == "person":
        unclear = bearer is not None and bearer.kind == "unclear" and not bearer.place
        human = speaker.person or unclear
        return human and not speaker.several and (not pronoun.gender or speaker.gender in (None, pronoun.gender))
    if pronoun.stands_for == "body":
        return not speaker.person and not speaker.several
    if pronoun.stands_for == "several":
        return speaker.several or not speaker.person and not (bearer is not None and bearer.place)
    return bool(speaker.person)


def _worse(one: Confidence, other: Confidence) -> Confidence:
    return one if _RANK[one] >= _RANK[other] else other
