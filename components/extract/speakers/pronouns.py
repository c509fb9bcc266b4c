"""What pronouns take up: "she" is mostly who spoke last, or whom the sentence before begins with."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from itertools import pairwise

from components.extract.speakers.cast import Bearer
from components.extract.speakers.pairs import joint
from components.extract.speakers.speakers import UNLIKELY, Speaker, doubt, fits, of_mention, worse
from components.extract.speakers.subjects import Subjects
from components.extract.speakers.wording import WORD
from components.extract.text.word_sets import words_of
from components.lang.classes import Word
from components.lang.naming import Pronoun
from components.model import Confidence

REACH = 8
"""Sentences in which an antecedent is looked for."""


class Pronouns(Subjects):
    """The antecedents of one text's pronouns."""

    def of_pronoun(
        self,
        pronoun: Pronoun,
        at: int,
        exclude: Bearer | None = None,
        *,
        speaks: bool = False,
    ) -> Speaker | None:
        """The nearest that fits, sentence by sentence backwards: who spoke there, else the first one named there.

        ``speaks`` says that the pronoun is a source itself, and so nobody whom the words themselves name.
        """
        sentences = self.cast.reading.sentences
        here = self.sentence(at).start if sentences else 0
        index = bisect_left(sentences, here, key=lambda s: s.span.start)
        unlikely: Speaker | None = None
        for back in range(min(REACH, index + 1)):
            span = sentences[index - back].span
            candidates = self._candidates(span.start, min(at, span.end), pronoun)
            if self._goes_on(span.start, pronoun) and span.start < at:
                candidates = [speaker for speaker in candidates if any(speaker is s for _, s in self._spoken[-6:])]
            fitting = [s for s in candidates if fits(s, pronoun) and (s.bearer is None or s.bearer is not exclude)]
            if speaks:
                fitting = self._others(fitting, pronoun) or (fitting if back else [])
            if fitting:
                best = min(fitting, key=lambda s: doubt(s, pronoun))
                if doubt(best, pronoun) >= UNLIKELY:
                    unlikely = unlikely or best
                    continue
                alone = len({s.name for s in fitting}) == 1
                sure: Confidence = "guess" if back > 3 else "certain" if alone and back <= 1 else "likely"
                return replace(best, rule=f"{pronoun.stands_for}-pronoun", confidence=worse(sure, best.confidence))
        if unlikely is None or pronoun.stands_for == "body":
            return None
        return replace(unlikely, rule=f"{pronoun.stands_for}-pronoun", confidence="guess")

    def _others(self, fitting: list[Speaker], pronoun: Pronoun) -> list[Speaker]:
        """Those who are not named in the words that are looked for: "Ida Crane was wrong, | she | said"."""
        if pronoun.stands_for not in ("person", "several"):
            return fitting
        return [speaker for speaker in fitting if speaker.bearer is None or speaker.bearer.number not in self._told]

    def _goes_on(self, start: int, pronoun: Pronoun) -> bool:
        """Whether a sentence begins with a pronoun of the kind, whose antecedent stands before it all the more."""
        first = WORD.match(self.text, start)
        known = self.naming.pronouns.get(first.group().lower()) if first else None
        return known == pronoun

    def _candidates(self, start: int, stop: int, pronoun: Pronoun) -> list[Speaker]:
        spoke = [speaker for at, speaker in reversed(self._spoken[-6:]) if start <= at < stop]
        named = [of_mention(m) for m in self.cast.within(start, stop) if not m.adjective and not m.name.modifies]
        if pronoun.stands_for == "several":
            together = filter(None, (joint(self.cast, two) for two in pairwise(self.cast.within(start, stop))))
            # "One minister was blunt. It was late, | they | said"
            one = [replace(s, several=True) for s in self._without_name(start, stop) if s.gender is None]
            return [*spoke, *self._plural(start, stop), *together, *one, *named]
        if pronoun.stands_for == "body":
            return [*spoke, *self.taken_up(start, stop), *named]
        people = [_person_if_unclear(speaker) for speaker in spoke]
        before = self.sentence(stop - 1).end <= stop
        agents = frozenset[str]() if before else words_of(self.language, Word.AGENT)  # "Asked by | Ada Lorn |, he said"
        outside = [m for m in self.cast.within(start, stop) if not self._is_quoted(m.start)]
        outside = [m for m in outside if agents.isdisjoint(self.words_before(m.name.outer))]
        named = [of_mention(m) for m in outside if not m.adjective and not m.name.modifies]
        announced = before or ":" in self.text[start:stop]  # "A miner disagreed: it was dry, | he | said"
        about = self._without_name(start, stop) if announced else []
        if any(_has_gender(speaker, pronoun) for speaker in named):
            about = []  # "The judge met Mrs. Lorn": she is the one of whom it is known
        return [*people, *about, *named]


def _has_gender(speaker: Speaker, pronoun: Pronoun) -> bool:
    """Whether title, description or given name make the speaker’s gender that of the pronoun."""
    gender = speaker.gender or (speaker.bearer.given if speaker.bearer is not None else None)
    return gender is not None and gender == pronoun.gender


def _person_if_unclear(speaker: Speaker) -> Speaker:
    """Who has spoken and may be a person is one for the pronoun that follows."""
    bearer = speaker.bearer
    unclear = bearer is not None and bearer.kind == "unclear" and not bearer.brand and not bearer.place
    return replace(speaker, person=True) if unclear else speaker
