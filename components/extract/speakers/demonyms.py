"""Countries by their names, adjectives and seats, and adjectives that a text makes of the names in it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

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
