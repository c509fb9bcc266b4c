"""People who are taken up by what they are: "the 29-year-old", "the father of two", "the striker", "the union leader".

What only describes somebody means the one spoken of last whom it fits; an office ("the mayor") may be somebody's who
has not been named yet, and is looked for by role alone.
"""

from __future__ import annotations

from dataclasses import replace

from components.extract.speakers.antecedents import OnAntecedents
from components.extract.speakers.nounphrases import Phrase
from components.extract.speakers.speakers import Speaker, fits
from components.extract.speakers.wording import bare
from components.lang.naming import Gender, Pronoun
from components.model import Span


class Described(OnAntecedents):
    """The people of one text by their descriptions."""

    def speaker(self, source: Span, phrase: Phrase) -> Speaker | None:
        """Whom a definite description means; None where the phrase is none, or nobody fits."""
        inside = self.cast.within(source.start, source.end)
        if phrase.first not in self.naming.definite:
            return None
        if any(word.endswith(self.naming.age_endings) for word in phrase.before):
            return self.last(source, phrase)  # "the 29-year-old Norwegian"
        if inside and inside[-1].end >= source.end or any(bare(word) != word for word in phrase.before):
            return None  # "the Orr family’s lawyer"
        if inside and phrase.simple and phrase.noun in self.naming.person_nouns:
            return self.last(source, phrase)  # "the Norland senator", where nobody is said to be one
        if self._by_age(phrase) or self._by_calling(phrase):
            return self.last(source, phrase)
        return None

    def _by_age(self, phrase: Phrase) -> bool:
        return phrase.noun.endswith(self.naming.age_endings)

    def _by_calling(self, phrase: Phrase) -> bool:
        """A calling that describes: "the striker", "the former mechanic"."""
        naming, noun = self.naming, phrase.noun
        former = noun in naming.person_nouns and not naming.past_holders.isdisjoint(phrase.before)
        return phrase.simple and (former or noun in naming.callings)

    def last(self, source: Span, phrase: Phrase) -> Speaker | None:
        """The one spoken of last whom the description fits."""
        naming = self.naming
        words = [bare(word).lower().partition("-")[0] for word, _ in phrase.words]
        gender: Gender | None = next((naming.gendered[word] for word in words if word in naming.gendered), None)
        pronoun = Pronoun("person", gender)
        last = self.antecedents.still_speaking(source.start)
        if last is not None and last.bearer is not None and fits(last, pronoun):
            return replace(last, resolution="nominal", rule="described", confidence="likely")
        found = self.antecedents.of_pronoun(pronoun, source.start)
        inside = self.cast.within(source.start, source.end)
        if found is None or found.bearer is None or any(found.bearer is m.bearer for m in inside):
            return None
        return replace(found, resolution="nominal", rule="described", confidence="likely")
