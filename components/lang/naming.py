"""What a language must tell about names: the words by which texts speak of people, bodies and documents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Gender = Literal["m", "f"]


@dataclass(frozen=True, slots=True)
class Pronoun:
    """``stands_for`` says what an antecedent must be: a person, a body ("it"), several or an unnamed one ("they")."""

    stands_for: Literal["person", "body", "several", "speaker"]
    gender: Gender | None = None


@dataclass(frozen=True, slots=True)
class Naming:
    """Words for those who speak, all in lower case.

    ``titles`` stand before a person's name ("Mr.", "Prime Minister"); ``gendered`` are the titles and nouns that tell a
    gender. ``person_nouns`` are roles, ``body_nouns`` kinds of organisation
    (``generic_bodies`` fit any, ``business_nouns`` only a business), ``document_nouns`` texts that speak for
    their authors; ``spokesperson_nouns`` are people who speak for a body without a name of their own, ``relation_nouns``
    people who are somebody's ("an aide"). ``anonymity`` are words beside a source that withholds its name.

    ``body_links`` are prepositions between a role and the body it belongs to ("president | of | the union"),
    ``author_links`` those between a document and its authors, ``place_links`` those before a place.
    ``demonym_endings`` make an adjective of a country's name ("Norland" → "Norlandi"), ``demonym_stems`` are the endings
    that the name may have lost before them. ``accusing_nouns``,
    ``demanding_nouns`` and ``claim_nouns`` name what was said by what it was ("a charge", "the appeal", "the claim").
    ``obligation`` are modals that lay a duty on their subject; ``demonstratives`` take up what was just said, with a
    ``comparer`` before the verdict ("described that | as …"); ``contradictions`` are verdicts that deny it,
    ``remark_nouns`` stand for what was said, ``refusing`` are the entries of cues that refuse a demand, ``negatives``
    are words that negate beside the closed class of them, unless one of the ``comparatives`` follows ("no more than").
    ``articles`` fall off where a phrase serves as a name. ``state_nouns`` are bodies that every country has, ``title_forms``
    the nouns that titles stand for ("gov."), ``watchers`` nouns for a body with the words its name may have ("regulator").
    """

    pronouns: Mapping[str, Pronoun] = field(default_factory=dict)
    relative_pronouns: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    possessives: Mapping[str, Pronoun] = field(default_factory=dict)
    titles: frozenset[str] = frozenset()
    gendered: Mapping[str, Gender] = field(default_factory=dict)
    person_nouns: frozenset[str] = frozenset()
    body_nouns: frozenset[str] = frozenset()
    generic_bodies: frozenset[str] = frozenset()
    business_nouns: frozenset[str] = frozenset()
    place_nouns: frozenset[str] = frozenset()
    document_nouns: frozenset[str] = frozenset()
    spokesperson_nouns: frozenset[str] = frozenset()
    relation_nouns: frozenset[str] = frozenset()
    anonymity: tuple[str, ...] = ()
    body_links: frozenset[str] = frozenset()
    author_links: frozenset[str] = frozenset()
    place_links: frozenset[str] = frozenset()
    name_links: frozenset[str] = frozenset()
    name_particles: frozenset[str] = frozenset()
    possessive_ending: str = ""
    participle_tails: frozenset[str] = frozenset()
    demonym_endings: tuple[str, ...] = ()
    demonym_stems: tuple[str, ...] = ()
    accusing_nouns: frozenset[str] = frozenset()
    demanding_nouns: frozenset[str] = frozenset()
    claim_nouns: frozenset[str] = frozenset()
    obligation: frozenset[str] = frozenset()
    demonstratives: frozenset[str] = frozenset()
    comparers: frozenset[str] = frozenset()
    contradictions: frozenset[str] = frozenset()
    negatives: frozenset[str] = frozenset()
    comparatives: frozenset[str] = frozenset()
    remark_nouns: frozenset[str] = frozenset()
    refusing: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    state_nouns: frozenset[str] = frozenset()
    title_forms: Mapping[str, str] = field(default_factory=dict)
    watchers: Mapping[str, frozenset[str]] = field(default_factory=dict)
    plural_ending: str = ""
    relation_link: str = " "
    people_words: frozenset[str] = field(init=False)
    """Every noun for people: persons, spokespeople, relations."""

    def __post_init__(self) -> None:
        people = self.person_nouns | self.spokesperson_nouns | self.relation_nouns
        object.__setattr__(self, "people_words", people)
    body_suffixes: frozenset[str] = frozenset()
