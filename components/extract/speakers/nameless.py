"""People without a name whom a text takes up again: "the nurse", "the woman", "the ex-director", "the couple"."""

from __future__ import annotations

from dataclasses import replace

from components.extract.speakers.antecedents import Antecedents, OnAntecedents
from components.extract.speakers.nounphrases import Phrase
from components.extract.speakers.speakers import Speaker, fits, worse
from components.lang.naming import Pronoun
from components.model import Span


class Nameless(OnAntecedents):
    """The people without a name of one text; ``nouns`` are those by which they were brought in."""

    def __init__(self, antecedents: Antecedents) -> None:
        super().__init__(antecedents)
        self.nouns: dict[str, Speaker] = {}

    def enter(self, noun: str, speaker: Speaker) -> None:
        """Remember who was brought in as "a person …"."""
        self.nouns[noun] = replace(speaker, confidence=worse("likely", speaker.confidence))

    def again(self, source: Span, phrase: Phrase, speaker: Speaker) -> Speaker:
        """Who was brought in without a name before, as the text called them then: "the ex-director"."""
        if phrase.noun in self.naming.kinds_of_people:
            return self._somebody(source, phrase) or speaker
        if self.naming.is_plural(phrase.noun) and phrase.noun not in self.nouns:
            earlier = self.antecedents.several(source.start, phrase.noun)
            if earlier is not None:
                return earlier
        known = self.nouns.get(phrase.noun) or self.antecedents.groups.brought_in(phrase.noun, source.start)
        told = {*phrase.before[1:]} - self.naming.past_holders
        return known if known is not None and told <= {*known.name.lower().split()} else speaker

    def _somebody(self, source: Span, phrase: Phrase) -> Speaker | None:
        """Who spoke last and has no name: "a neighbor" as | the woman |, "a woman in the queue" as | the woman |."""
        gender = self.naming.gendered.get(phrase.noun)
        known = self.nouns.get(phrase.noun) or self.antecedents.groups.brought_in(phrase.noun, source.start)
        last = None if known is not None else self.antecedents.last_without_name(source.start)
        if last is not None and fits(last, Pronoun("person", gender)):
            return replace(last, resolution="nominal", rule="described", confidence="likely")
        return known

    def former(self, source: Span, phrase: Phrase) -> Speaker | None:
        """Who was brought in as somebody’s former one: "the ex-director"."""
        past = self.naming.past_holders
        if phrase.first not in self.naming.definite or not phrase.simple or past.isdisjoint(phrase.before):
            return None
        groups = self.antecedents.groups
        known = self.nouns.get(phrase.noun) or groups.brought_in(phrase.noun, source.start, former=True)
        known = known or self.antecedents.last_without_name(source.start)  # "A former nurse": "the ex-employee"
        return known if known is not None and (known.bearer or not past.isdisjoint(known.name.split())) else None
