"""Countries by their names, adjectives and seats, and adjectives that a text makes of the names in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from components.corpus import read_countries
from components.extract.speakers.mentions import Name
from components.lang.naming import Naming


@lru_cache(maxsize=4)
def country_names(plural_ending: str) -> tuple[dict[str, str], dict[str, str]]:
    """Country by its names, and by its adjectives and the seats of its government; all in lower case."""
    names: dict[str, str] = {}
    adjectives: dict[str, str] = {}
    for country in read_countries():
        for alias in (country.name, *country.aliases):
            names[alias.lower()] = country.name
        for word in (*country.adjectives, *country.seats):
            adjectives.setdefault(word.lower(), country.name)
            adjectives.setdefault(word.lower() + plural_ending, country.name)
    return names, adjectives


@lru_cache(maxsize=1)
def seats_of_government() -> frozenset[str]:
    """The seats of governments, in lower case."""
    return frozenset(seat.lower() for country in read_countries() for seat in country.seats)


def made_adjectives(
    names: Sequence[Name], naming: Naming, countries: dict[str, str], adjectives: dict[str, str]
) -> dict[str, str]:
    """Adjectives that the text itself makes of a name in it: "Norlandi" beside "Norland"."""
    single = {name.key[0]: name.text for name in names if len(name.words) == 1}
    known = {name.key[0]: name.words[0] for name in names if name.kind == "body"} | single  # "the Norland | Guild"
    out = {}
    for word in single:
        if word in countries or word in adjectives:
            continue
        for ending in naming.demonym_endings:
            stem = word.removesuffix(ending)
            if stem != word and len(stem) > 3:
                bases = (stem, *(stem + lost for lost in naming.demonym_stems))
                base = next((base for base in bases if base in known and base != word), None)
                if base is not None:
                    out[word] = out[word + naming.plural_ending] = known[base]
                    break
    return out


def with_owners(names: Sequence[Name], text: str, naming: Naming, countries: dict[str, str]) -> list[Name]:
    """The names, those of bodies that every country has with their owner's: "Norland’s | Defence Ministry"."""
    out = list(names)
    for index, (owner, name) in enumerate(pairwise(names), 1):
        state = naming.state_nouns | naming.state_owned
        if name.kind != "body" or name.prefix or state.isdisjoint(name.key):
            continue
        between, known = text[owner.end : name.start], countries.get(" ".join(owner.key))
        if known is None and (owner.kind != "word" or name.key[-1] not in naming.state_nouns & naming.ministries):
            continue  # "Moor’s | Parliament"
        if between[:1] and between[1:] == naming.possessive_ending + " ":
            words = (*(known or owner.text).split(), *name.words)
            out[index] = replace(name, words=words, key=tuple(word.lower() for word in words))
    return out
