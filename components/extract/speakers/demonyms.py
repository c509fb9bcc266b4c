"""Countries by their names, adjectives and seats, and adjectives that a text makes of the names in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from components.corpus import read_countries
from components.extract.speakers.mentions import Name
from components.extract.speakers.short_names import given_gender
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
def country_bodies() -> dict[tuple[str, ...], str]:
    """Country by the words of its bodies that have a name of their own: "Pentagon"."""
    return {tuple(body.lower().split()): country.name for country in read_countries() for body in country.bodies}


@lru_cache(maxsize=1)
def seats_of_government() -> frozenset[str]:
    """The seats of governments, in lower case."""
    return frozenset(seat.lower() for country in read_countries() for seat in country.seats)


def made_adjectives(names: Sequence[Name], naming: Naming, countries: Mapping[str, str]) -> dict[str, str]:
    """Adjectives that the text itself makes of a name in it: "Norlandi" beside "Norland"; none of ``countries``."""
    single = {name.key[0]: name.text for name in names if len(name.words) == 1}
    known = {name.key[0]: name.words[0] for name in names if name.kind == "body"} | single  # "the Norland | Guild"
    out = {}
    for word in single:
        stems = [word.removesuffix(ending) for ending in naming.demonym_endings if word.endswith(ending)]
        bases = (stem + lost for stem in stems if len(stem) > 3 for lost in ("", *naming.demonym_stems))
        base = next((base for base in bases if base in known and base != word), None)
        if base is not None and word not in countries:
            out[word] = out[word + naming.plural_ending] = known[base]
    return out


def with_owners(names: Sequence[Name], text: str, naming: Naming, countries: Mapping[str, str]) -> list[Name]:
    """The names, those of bodies that every country has with their owner's.

    "Norland’s | Defence Ministry", "the | Foreign Ministry | in Oslo"; ``countries`` has their seats, too.
    """
    out, ministries = list(names), naming.state_nouns & naming.ministries
    for index, (first, second) in enumerate(pairwise(names)):
        between = text[first.end : second.start]
        if _is_states(second, naming) and between[1:] == naming.possessive_ending + " ":
            known = countries.get(" ".join(first.key))
            if known or first.kind == "word" and second.key[-1] in ministries:
                out[index + 1] = _with_words(second, *(known or first.text).split(), *second.words)
        elif _is_states(first, naming) and between.strip() in naming.inside_links and len(first.key) == 2:
            known = countries.get(" ".join(second.key))
            if known:
                out[index] = _with_words(first, *known.split(), *first.words)
            elif first.key[0] not in countries and first.key[-1] in ministries:
                out[index] = _with_words(first, *first.words, between.strip(), *second.words)
    return out


def without_country(names: Sequence[Name], text: str, adjectives: Mapping[str, str]) -> list[Name]:
    """The names, those of people without the country before them: "| Norwegian | Ada Lorn"."""
    out = []
    for name in names:
        person = len(name.words) > 2 and name.kind == "name" and name.key[0] in adjectives
        if person and given_gender(name.key[1]) is not None:
            start = text.index(name.words[1], name.start + len(name.words[0]))
            name = replace(_with_words(name, *name.words[1:]), start=start)
        out.append(name)
    return out


def _is_states(name: Name, naming: Naming) -> bool:
    states = naming.state_nouns | naming.state_owned
    return name.kind == "body" and not name.prefix and not states.isdisjoint(name.key)


def _with_words(name: Name, *words: str) -> Name:
    return replace(name, words=words, key=tuple(word.lower() for word in words))
