"""What pronouns and definite nouns take up: found backwards from their place in the text.

"she" is mostly who spoke last or who the sentence before began with; "the union" is the body with that word in its
name or said of it; "the company" the last one that may be called so.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from itertools import dropwhile, pairwise

from components.extract.speakers.cast import Bearer, Cast
from components.extract.speakers.named_bearers import NEAR, NamedBearers
from components.extract.speakers.nounphrases import WORD, Phrase, bare, own_name, read_phrase
from components.extract.speakers.speakers import UNLIKELY, Speaker, doubt, fits, of_bearer, of_mention, worse
from components.extract.text.word_sets import words_of
from components.lang.classes import Word
from components.lang.naming import Pronoun
from components.model import Confidence, Span

REACH = 8
"""Sentences in which an antecedent is looked for."""
STRETCH = 600
"""Characters of a sentence in which nouns are looked for; longer ones are no prose."""
_LATELY = 4
"""Attributions back in which a group has spoken of which one speaks now."""
_DATED = 90
"""Characters before a year or number in which the document is looked for that it dates."""


class Antecedents(NamedBearers):
    """The bearers of one text by the words that take them up, and who has spoken so far."""

    def __init__(self, cast: Cast) -> None:
        super().__init__(cast)
        self.unnamed: Callable[[Span, Phrase], Speaker] | None = None
        """Names bodies that are common nouns; set by whoever does."""
        self._spoken: list[tuple[int, Speaker]] = []
        self._quoted: list[tuple[int, int]] = []

    def settle(self) -> None:
        """Find the bodies of people whom the text introduces as "its director" or "the federation’s director"."""
        for bearer in self.cast.bearers:
            if bearer.body is None and bearer.body_words:
                self._settle_body(bearer, bearer.body_words.lower().split())

    def _settle_body(self, bearer: Bearer, words: list[str]) -> None:
        """The body of a person introduced as "its director" or "the federation’s director"."""
        pronoun = self.naming.possessives.get(words[0]) if len(words) == 1 else None
        if pronoun is None:
            bearer.body = self.definite(words, bearer.first, exclude=bearer)
        else:
            found = self.of_pronoun(pronoun, bearer.first, exclude=bearer)
            bearer.body = found.bearer if found else None
            if found is not None and found.bearer is None:
                bearer.body_words = found.name
        body = bearer.body
        if body is not None and body.kind == "person":
            # "His deputy" stands where he stands; what is "its" is no person's.
            bearer.body = None if pronoun is None or pronoun.stands_for == "body" else body.body or body

    def spoke(self, at: int, speaker: Speaker) -> None:
        """Remember who spoke, for the pronouns that follow; called in text order."""
        self._spoken.append((at, speaker))

    def quoted(self, spans: Sequence[Span]) -> None:
        """Leave out of account who is named in these quotations: people rarely speak of themselves by name."""
        self._quoted = sorted((span.start, span.end) for span in spans)

    def _is_quoted(self, at: int) -> bool:
        index = bisect_left(self._quoted, (at + 1,)) - 1
        return index >= 0 and at < self._quoted[index][1]

    def bodies_heard(self) -> list[str]:
        """The names of the bodies that have spoken, or been spoken for, of late."""
        bodies = [speaker.body for _, speaker in self._spoken[-NEAR:] if speaker.body is not None]
        return list(dict.fromkeys(body.name for body in bodies if body.kind == "body"))

    def last_speaker(self, at: int) -> Speaker | None:
        """Who spoke last before the offset, in its paragraph."""
        if not self._spoken:
            return None
        start, speaker = self._spoken[-1]
        here, there = self.cast.reading.sentence_at(at), self.cast.reading.sentence_at(start)
        return speaker if here.paragraph == there.paragraph else None

    def just_spoke(self, at: int) -> Speaker | None:
        """Who spoke in the sentence before that of the offset, in its paragraph."""
        if not self._spoken or self.last_speaker(at) is None:
            return None
        start, speaker = self._spoken[-1]
        here, there = self.cast.reading.sentence_at(at).span, self.cast.reading.sentence_at(start).span
        return speaker if not self.text[there.end : here.start].strip() and there.end <= here.start else None

    def several(self, at: int) -> Speaker | None:
        """The people in the plural who spoke last, of whom "the other" is one, in this paragraph or the one before."""
        paragraph = self.cast.reading.sentence_at(at).paragraph
        for start, speaker in reversed(self._spoken[-_LATELY:]):
            near = paragraph - self.cast.reading.sentence_at(start).paragraph <= 1
            if near and speaker.several and speaker.bearer is None and speaker.rule != "both-of-two":
                return replace(speaker, resolution="nominal", rule="part-of-group", confidence="likely")
        return None

    def spokesperson(self, first: str) -> Speaker | None:
        """The one person who has just spoken for a body, and is called "the spokesman" now."""
        if not self._spoken or first not in self.naming.definite:
            return None
        last = self._spoken[-1][1]
        spoke = last.rule == "speaks-for-body" and not last.several
        return replace(last, resolution="nominal", confidence=worse(last.confidence, "likely")) if spoke else None

    def of_pronoun(self, pronoun: Pronoun, at: int, exclude: Bearer | None = None) -> Speaker | None:
        """The nearest that fits, sentence by sentence backwards: who spoke there, else the first one named there."""
        sentences = self.cast.reading.sentences
        here = self.cast.reading.sentence_at(at).span.start if sentences else 0
        index = bisect_left(sentences, here, key=lambda s: s.span.start)
        unlikely: Speaker | None = None
        for back in range(min(REACH, index + 1)):
            span = sentences[index - back].span
            candidates = self._candidates(span.start, min(at, span.end), pronoun)
            if self._goes_on(span.start, pronoun) and span.start < at:
                candidates = [speaker for speaker in candidates if any(speaker is s for _, s in self._spoken[-6:])]
            fitting = [s for s in candidates if fits(s, pronoun) and (s.bearer is None or s.bearer is not exclude)]
            if fitting:
                best = self._subject(span.start, fitting, pronoun) or min(fitting, key=lambda s: doubt(s, pronoun))
                if doubt(best, pronoun) >= UNLIKELY:
                    unlikely = unlikely or best
                    continue
                alone = len({s.name for s in fitting}) == 1
                sure: Confidence = "guess" if back > 3 else "certain" if alone and back <= 1 else "likely"
                return replace(best, rule=f"{pronoun.stands_for}-pronoun", confidence=worse(sure, best.confidence))
        if unlikely is None or pronoun.stands_for == "body":
            return None
        return replace(unlikely, rule=f"{pronoun.stands_for}-pronoun", confidence="guess")

    def _subject(self, start: int, fitting: Sequence[Speaker], pronoun: Pronoun) -> Speaker | None:
        """The one with whose name the sentence begins, if it may be a person's."""
        opening = self.cast.within(start, start + 1)
        if not opening or pronoun.stands_for != "person" or fitting[0].bearer is not opening[0].bearer:
            return None
        return fitting[0] if doubt(fitting[0], pronoun) < UNLIKELY else None

    def _goes_on(self, start: int, pronoun: Pronoun) -> bool:
        """Whether a sentence begins with a pronoun of the kind, whose antecedent stands before it all the more."""
        first = WORD.match(self.text, start)
        known = self.naming.pronouns.get(first.group().lower()) if first else None
        return known == pronoun

    def _candidates(self, start: int, stop: int, pronoun: Pronoun) -> list[Speaker]:
        spoke = [speaker for at, speaker in reversed(self._spoken[-6:]) if start <= at < stop]
        named = [of_mention(m) for m in self.cast.within(start, stop) if not m.adjective and not m.name.modifies]
        if pronoun.stands_for == "several":
            return [*spoke, *self._plural(start, stop), *named]
        if pronoun.stands_for == "body":
            return [*spoke, *self.taken_up(start, stop), *named]
        people = [_person_if_unclear(speaker) for speaker in spoke]
        asked = self._asker_end(start, stop)
        outside = [m for m in self.cast.within(asked, stop) if not self._is_quoted(m.start)]
        named = [of_mention(m) for m in outside if not m.adjective and not m.name.modifies]
        before = self.cast.reading.sentence_at(stop - 1).span.end <= stop
        return [*people, *named, *(self._in_office(start, stop) if before else ())]

    def _asker_end(self, start: int, stop: int) -> int:
        """Where the opening participle with its agent ends: "Pressed by Ada Lorn, a judge, | he"; else the start."""
        words = [(m.group().lower(), m.end()) for m in WORD.finditer(self.text, start, min(stop + 3, start + STRETCH))]
        if not words or not words[0][0].endswith(self.language.grammar.past_endings):
            return start
        agents = words_of(self.language, Word.AGENT)
        behind = list(dropwhile(lambda item: item[0] not in agents, words))
        commas = [(end, word) for (mark, end), (word, _) in pairwise(behind) if mark == ","]
        before = (end for end, word in commas if word in self.naming.pronouns)
        return next(before, start)

    def _in_office(self, start: int, stop: int) -> list[Speaker]:
        """The people whom nouns take up: "was refused by | the chair |"."""
        out = []
        words = [
            (m.group().lower().rstrip("."), m.start())
            for m in WORD.finditer(self.text, start, min(stop, start + STRETCH))
        ]
        for (article, _), (noun, at) in pairwise(words):
            if article in self.naming.definite and noun in self.naming.person_nouns and not self._is_quoted(at):
                bearer = self.nearest(noun, at, partial(_has_role, noun))
                if bearer is not None and bearer.first < at:
                    out.append(of_bearer(bearer, "nominal", "role-noun"))
        return out

    def _plural(self, start: int, stop: int) -> list[Speaker]:
        """The first people in the plural: "On Monday, | council officials | …"."""
        ending = self.naming.plural_ending
        words = [(m.group(), m.start()) for m in WORD.finditer(self.text, start, min(stop, start + STRETCH))]
        for index, (word, at) in enumerate(words):
            lower = word.lower()
            people = lower in self.naming.spokesperson_nouns or lower.removesuffix(ending) in self.naming.person_nouns
            if not people or not lower.endswith(ending):
                continue
            first = index
            while first and index - first < 4 and words[first - 1][0][0].isalnum():
                if words[first - 1][0].lower() in self.language.classes:
                    break
                first -= 1
            span = Span(words[first][1], at + len(word), self.text[words[first][1] : at + len(word)])
            phrase = read_phrase(span, self.language)
            if phrase is not None:
                body = self.body_of(span, phrase)
                name = own_name(phrase, self.cast)
                return [Speaker(name, "nominal", "plural-noun", body=body, person=True, several=True)]
        return []

    def taken_up(self, start: int, stop: int) -> list[Speaker]:
        """The body that a definite noun at the head of the stretch takes up: "The district’s offer …"."""
        start = self._behind_phrase(start, stop)
        head = self.text[start : min(stop, start + STRETCH)].split(None, 5)[:4]
        words = [word.lower().strip(',.;:"“‘') for word in head]
        if words and words[0] in self.naming.definite:
            for index in range(1, len(words)):
                noun = bare(words[index])
                if noun in self.naming.body_nouns:
                    bearer = self.definite([*words[1:index], noun], start)
                    if bearer is not None:
                        return [of_bearer(bearer, "nominal", "definite-noun")]
                    return self._unnamed_subject(start, noun) if noun == words[index] else []
        return []

    def _behind_phrase(self, start: int, stop: int) -> int:
        """Where a source begins at the head of the stretch: "According to | the board, …"; else the start."""
        head = self.text[start : min(stop, start + STRETCH)].lower()
        opening = (" ".join(cue.words) + " " for cue in self.language.phrase_cues)
        return start + next((len(words) for words in opening if head.startswith(words)), 0)

    def _unnamed_subject(self, start: int, noun: str) -> list[Speaker]:
        """The body without a name that the stretch begins with: "The council voted"."""
        stop = start + self.text[start : start + STRETCH].lower().index(noun) + len(noun)
        span = Span(start, stop, self.text[start:stop])
        phrase = read_phrase(span, self.language)
        return [self.unnamed(span, phrase)] if phrase is not None and self.unnamed is not None else []

    def dated(self, number: Span) -> Span | None:
        """The document before a number that dates it: "an internal Velling memo | dated May 3, 2025"."""
        first = max(self.cast.reading.sentence_at(number.start).span.start, number.start - _DATED)
        words = [(m.group(), m.start()) for m in WORD.finditer(self.text, first, number.start)]
        nouns = [k for k, (word, _) in enumerate(words) if word.lower() in self.naming.document_nouns]
        if not nouns:
            return None
        last = start = nouns[-1]
        prepositions = words_of(self.language, Word.PREPOSITION)
        while start and words[start][0].lower() not in self.naming.determiners:
            before = words[start - 1][0]
            if before.lower() in prepositions or not before[0].isalnum():
                break
            start -= 1
        at, stop = words[start][1], words[last][1] + len(words[last][0])
        return Span(at, stop, self.text[at:stop])

    def body_of(self, source: Span, phrase: Phrase, *, modifiers: bool = True) -> Bearer | None:
        """Whom a role or document belongs to: a name in the phrase, its possessor, or a word before the head.

        ``modifiers`` says whether a mere noun may be that word: "the board report" is the board's, "the rail union" is
        not the rail agency's.
        """
        if not self.naming.past_holders.isdisjoint(phrase.before):
            return None
        inside = self.cast.within(source.start, source.end)
        inside = [m for m in inside if not self.naming.regions.issuperset(m.name.key)]
        bodies = [m for m in inside if m.bearer.kind != "person"] or inside
        if bodies:
            return bodies[0 if phrase.simple else -1].bearer
        complement = phrase.complement
        for index, word in enumerate(complement):
            if word in self.naming.possessives:
                return self._possessor(word, source.start)
            if word in self.naming.definite:
                bearer = self.definite(complement[index:], source.start)
                if bearer is not None:
                    return bearer
        if phrase.first in self.naming.possessives:
            return self._possessor(phrase.first, source.start)
        return self._before_head(phrase, source.start, modifiers=modifiers)

    def _possessor(self, word: str, at: int) -> Bearer | None:
        found = self.of_pronoun(self.naming.possessives[word], at)
        return found.body or found.bearer if found else None

    def possessor(self, word: str, at: int) -> Bearer | None:
        """Whose something is: the person of "her office", else the body."""
        found = self.of_pronoun(self.naming.possessives[word], at)
        return found.bearer or found.body if found else None

    def _before_head(self, phrase: Phrase, at: int, *, modifiers: bool) -> Bearer | None:
        """ "the firm’s | lawyers", "a board | inspection report"."""
        for index, word in enumerate(phrase.before):
            if bare(word) != word:
                owner = self.definite(phrase.before[: index + 1], at)
                if owner is not None:
                    return owner
            if not modifiers or word in self.naming.place_nouns:
                continue  # "state records" are no State University's
            if word in self.naming.generic_bodies:
                return self.definite([word], at)
            # "energy regulator officials" are nobody's whose name holds "energy".
            field = word in self.naming.body_suffixes or not self.naming.body_nouns.isdisjoint(phrase.before)
            tells = word in self.naming.body_nouns or not field
            if tells and word not in self.naming.determiners and len(bare(word)) > 3:
                bearer = self.nearest(bare(word), at, lambda b: b.kind == "body")
                if bearer is not None:
                    return bearer
        return None


def _person_if_unclear(speaker: Speaker) -> Speaker:
    """Who has spoken and may be a person is one for the pronoun that follows."""
    bearer = speaker.bearer
    unclear = bearer is not None and bearer.kind == "unclear" and not bearer.brand and not bearer.place
    return replace(speaker, person=True) if unclear else speaker


def _has_role(noun: str, bearer: Bearer) -> bool:
    return bearer.kind == "person" and noun in bearer.roles
