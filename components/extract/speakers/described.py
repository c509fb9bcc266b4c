"""People who are taken up by what they are: "the 29-year-old", "the striker", and without a name: "the nurse".

What only describes somebody means the one spoken of last whom it fits; an office ("the mayor") may be somebody's who
has not been named yet, and is looked for by role alone.
"""

from __future__ import annotations

from dataclasses import replace

from components.extract.speakers.antecedents import Antecedents, OnAntecedents
from components.extract.speakers.nounphrases import Phrase
from components.extract.speakers.speakers import IMPOSSIBLE, Speaker, doubt, worse
from components.extract.speakers.wording import bare, is_possessive
from components.lang.naming import Gender, Pronoun
from components.model import Span


class Described(OnAntecedents):
    """The people of one text by their descriptions; ``nouns`` are those by which it brings in who has no name."""

    def __init__(self, antecedents: Antecedents) -> None:
        super().__init__(antecedents)
        self.nouns: dict[str, Speaker] = {}

    def speaker(self, source: Span, phrase: Phrase) -> Speaker | None:
        """Whom a definite description means; None where the phrase is none, or nobody fits."""
        inside = self.cast.within(source.start, source.end)
        if phrase.first not in self.naming.definite:
            return None
        # "the Norland senator", where nobody is said to be one; "the Norland spokesman" speaks for Norland
        placed = inside and phrase.simple and phrase.noun in self.naming.person_nouns - self.naming.mouthpieces
        told = placed or phrase.noun.endswith(self.naming.age_endings) or self._by_calling(phrase)
        named = inside and inside[-1].end >= source.end or any(map(is_possessive, phrase.before))
        fits = told and not named or self.is_one(source, phrase)  # no "Orr family’s | lawyer"
        return self.last(source, phrase) if fits or self._has_seat(source, phrase) else None

    def _has_seat(self, source: Span, phrase: Phrase) -> bool:
        """Whether an office at a place tells more of whom a paragraph is about: "Lorn wept. | The MP for Orsk".

        Nobody is said to have the office, and the place is new.
        """
        opens = self.reading.paragraphs[self.paragraph(source.start) - 1].start
        about = next(iter(self.cast.after(opens)), None)
        inside, last = (
            self.cast.within(source.start, source.end),
            self.antecedents.of_pronoun(Pronoun("person"), source.start),
        )
        if about is None or not inside or last is None or phrase.simple or not self.naming.is_office(phrase.noun):
            return False
        single = about.start == opens and len(about.name.words) == 1 and about.bearer is last.bearer
        return single and inside[0].bearer.kind == "unclear" and inside[0].bearer.first > source.start

    def is_one(self, source: Span, phrase: Phrase) -> bool:
        """Whether an age or a country means one person: "the 29-year-old Norwegian", "the Dane", not "the French"."""
        naming, inside = self.naming, self.cast.within(source.start, source.end)
        adjective = phrase.noun.endswith(naming.demonym_singulars) and bool(inside) and inside[0].adjective
        one = len(phrase.words) == 2 and (phrase.noun in naming.countrymen or adjective)
        member = phrase.noun in naming.callings and phrase.noun + naming.plural_ending in naming.proper_nouns
        placed = member and len(phrase.words) > 2  # "the Brask | Democrat |"
        tails = (word.rpartition("-")[2] for word in phrase.before if "-" in word)
        person = phrase.noun in naming.person_nouns and phrase.noun not in naming.state_offices
        based = person and not naming.participle_tails.isdisjoint(tails)
        return (
            phrase.first in naming.definite
            and (one or placed or based)  # "the Orsk-based | councillor |"
            or any(word.endswith(naming.age_endings) for word in phrase.before)
        )

    def _by_calling(self, phrase: Phrase) -> bool:
        """A calling that describes: "the striker", "the glaciologist", "the former mechanic"."""
        naming, noun = self.naming, phrase.noun
        former = noun in naming.person_nouns and not naming.past_holders.isdisjoint(phrase.before)
        called = noun in naming.callings or noun not in naming.people_words and naming.is_role(noun)
        return phrase.simple and (former or called)

    def last(self, source: Span, phrase: Phrase) -> Speaker | None:
        """The one spoken of last whom the description fits."""
        naming = self.naming
        words = [bare(word).lower().partition("-")[0] for word, _ in phrase.words]
        gender: Gender | None = next((naming.gendered[word] for word in words if word in naming.gendered), None)
        found = self.antecedents.of_pronoun(Pronoun("person", gender), source.start)
        inside = self.cast.within(source.start, source.end)
        if found is None or found.bearer is None:
            return None
        countries = [m.bearer for m in inside if m.bearer.kind == "country"]
        of, titled = found.bearer.body, phrase.noun in naming.titles
        offices, kin = found.bearer.roles & naming.titles, {phrase.noun, *naming.role_kin.get(phrase.noun, ())}
        party, own = naming.parties_in(words), naming.parties_in(" ".join(found.bearer.roles).split())
        if party and own and party.isdisjoint(own):
            return None  # a Democrat
        if titled and offices and offices.isdisjoint(kin):
            return None  # who has another office
        if countries and of is not None and of not in countries:
            return None  # "Norway’s premier, Ada Lorn, said … | The Swedish premier |"
        if found.bearer.serves_others(self.antecedents.employers(inside), of is not None):
            return None  # "Orlo’s captain, Ada Lorn, said … | The Brask captain |"
        if countries and phrase.noun in naming.state_offices:
            found.bearer.join(countries[0])
            found.bearer.is_called((phrase.noun,))
        return replace(found, resolution="nominal", rule="described", confidence="likely")

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
        known = self._brought_in(source, phrase)
        if known is not None:
            known = replace(known, name=self.antecedents.with_owners(known.name, source.start))  # "her manager"
        told = {*phrase.before[1:]} - self.naming.past_holders
        return known if known is not None and told <= {*known.name.lower().split()} else speaker

    def _somebody(self, source: Span, phrase: Phrase) -> Speaker | None:
        """Who spoke last and has no name: "a neighbor" as | the woman |, "a woman in the queue" as | the woman |."""
        gender = self.naming.gendered.get(phrase.noun)
        known = self._brought_in(source, phrase)
        last = None if known is not None else self.antecedents.last_without_name(source.start)
        if last is not None and doubt(last, Pronoun("person", gender)) < IMPOSSIBLE:
            return replace(last, resolution="nominal", rule="described", confidence="likely")
        return known

    def former(self, source: Span, phrase: Phrase) -> Speaker | None:
        """Who was brought in as somebody’s former one: "the ex-director"."""
        past = self.naming.past_holders
        if phrase.first not in self.naming.definite or not phrase.simple or past.isdisjoint(phrase.before):
            return None
        # "A former nurse": "the ex-employee"
        return self._brought_in(source, phrase, former=True) or self.antecedents.last_without_name(source.start)

    def _brought_in(self, source: Span, phrase: Phrase, *, former: bool = False) -> Speaker | None:
        """Whom the noun takes up: who has spoken and is called so, else of whom the text has told."""
        groups = self.antecedents.groups
        return self.nouns.get(phrase.noun) or groups.brought_in(phrase.noun, source.start, former=former)
