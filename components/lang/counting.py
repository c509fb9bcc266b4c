"""Figures: the words of numbers and of what they count."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class CountWords:
    """The words of numbers and of what they count."""

    numbers: Mapping[str, float] = field(default_factory=dict)
    scales: Mapping[str, float] = field(default_factory=dict)
    """hundred, thousand, million; what multiplies the number before it."""
    short_scales: Mapping[str, float] = field(default_factory=dict)
    """Written onto the figure: ``m``, ``bn``, ``k``."""
    fractions: Mapping[str, float] = field(default_factory=dict)
    """Lower case, singular and plural: "third", "halves"."""
    joins: frozenset[str] = frozenset()
    """"and" inside a number."""
    articles: frozenset[str] = frozenset()
    """"a" before a scale or a fraction."""
    currencies: tuple[str, ...] = ()
    """Signs before a sum, longest first."""
    letter_currencies: tuple[str, ...] = ()
    """Letters that are a currency only before a scale or thousands set off: "R | 412-million", not "R | 2"."""
    currency_words: frozenset[str] = frozenset()
    percent: tuple[str, ...] = ()
    """Longest first."""
    qualifiers: tuple[str, ...] = ()
    range_openers: frozenset[str] = frozenset()
    range_joins: frozenset[str] = frozenset()
    ratios: tuple[str, ...] = ()
    """Between the parts of a ratio, longest first: "one | in | five"."""
    units_before: frozenset[str] = frozenset()
    """Units that stand before their number: magnitude."""
    of: frozenset[str] = frozenset()
    unit_codes: tuple[str, ...] = ()
    """Units written after or onto the figure: km, kph, p."""
    unit_stops: frozenset[str] = frozenset()
    """Words that end the noun phrase after a number."""
    modifiers: frozenset[str] = frozenset()
    """Words inside it that look like its end: "wounded soldiers"."""
    plurals: frozenset[str] = frozenset()
    """Plurals without the plural's ending: people, children, dead."""
    plural_modifiers: frozenset[str] = frozenset()
    """Plurals that tell the kind of another: "nine | arms | dealers"; behind others a verb stands: "nine men | ran"."""
    plural_ending: str = ""
    plural_tails: tuple[str, ...] = ()
    """Ends of compounds that are plurals: "schoolchildren"."""
    not_plural_endings: tuple[str, ...] = ()
    compound_units: frozenset[str] = frozenset()
    """First words of two-word units: nautical, square."""
    measure_openers: frozenset[str] = frozenset()
    """Words before a number without a unit that measures: "at", "to", "by"."""
    whole_determiners: frozenset[str] = frozenset()
    whole_pronouns: frozenset[str] = frozenset()
    """After "of": "12 of | them |"."""
    verb_endings: tuple[str, ...] = ()
    measures: frozenset[str] = frozenset()
    """Words that say what happened to the counted."""
    befalling: frozenset[str] = frozenset()
    """What is done to people alone: the number behind it counts no things named before."""
    doubtful_scales: frozenset[str] = frozenset()
    """Short scales that are also units: "40m euros", "40m deep"."""
    dimensions: frozenset[str] = frozenset()
    """Words behind such a unit: deep, away."""
    compound_tails: frozenset[str] = frozenset()
    """Tied to a number they count the noun behind: "a 3,000- | strong | crew"."""
    not_compounds: frozenset[str] = frozenset()
    """Tied to a number they count nothing: "a 50-odd", "a 20-something"."""
    totals: frozenset[str] = frozenset()
    """Behind a number these sum up: "four | in all |"."""
    votes: frozenset[str] = frozenset()
    """Words near "61-38" that make it two counts of votes and no score."""
    sides: frozenset[str] = frozenset()
    """Words before a half that is a side or a place: "the | lower | half of the town"."""
    multiplied: frozenset[str] = frozenset()
    """Behind a number these tell how often, which counts only before ``multiples``: "40 times | as much"."""
    multiples: frozenset[str] = frozenset()
    not_counts: frozenset[str] = frozenset()
    """Nouns after a number that make it no count: times, ordinals' bearers."""
    identifiers: frozenset[str] = frozenset()
    """Words before a number that make it a name: flight, article, route."""
    addresses: frozenset[str] = frozenset()
    age_words: frozenset[str] = frozenset()
    age_qualifiers: frozenset[str] = frozenset()
    """Qualifiers that make a bare small number an age: "under 30"."""
    leaning: frozenset[str] = frozenset()
    """Qualifiers of a number whose unit stands before: "another 30"."""
    minus: frozenset[str] = frozenset()
    than: frozenset[str] = frozenset()
    """Behind a number and its tail: "12 fewer | than | before"."""
    number_tails: frozenset[str] = frozenset()
    """Words between a number and its noun: "25 million | more | people"."""
    lesser: frozenset[str] = frozenset()
    """Words after a fraction that compares: "a fifth | less"."""
    others: frozenset[str] = frozenset()
    """Words before a number without a noun that counts the rest or the whole: "the | other | six", "all | nine"."""
    definite: frozenset[str] = frozenset()
    """Before a small number: the counted were named before, nothing is counted here."""
    expecting: frozenset[str] = frozenset()
    """Who foretells numbers: "above the 25,000 | economists | had expected"."""
    indices: frozenset[str] = frozenset()
    """What is told in numbers without a unit: "the | index | stood at 300"."""
    including: frozenset[str] = frozenset()
    """Before a number that counts some of those counted before it."""
    gathered: frozenset[str] = frozenset()
    """Before "of" and a number these count people, whatever was counted before: "a | crowd | of 9,214"."""
    parties: frozenset[str] = frozenset()
    """Counted nouns that are the article's own sides."""

    def is_plural(self, word: str) -> bool:
        """Whether the word, in lower case, has the form of a plural."""
        ended = word.endswith(self.plural_ending) and len(word) > 3 and not word.endswith(self.not_plural_endings)
        return ended or word in self.plurals or word.endswith(self.plural_tails)
