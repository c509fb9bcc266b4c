"""Words of a language by what they may be, as sets: asking a set is faster than asking flags."""

from __future__ import annotations

from functools import lru_cache

from components.lang.classes import Word
from components.lang.schema import Language

CLOSED = (
    Word.DETERMINER
    | Word.PRONOUN
    | Word.PREPOSITION
    | Word.COORDINATOR
    | Word.SUBORDINATOR
    | Word.COMPLEMENTISER
    | Word.RELATIVE
    | Word.AUXILIARY
    | Word.MODAL
    | Word.NEGATION
)
"""What is no noun, verb, adjective or adverb."""


@lru_cache(maxsize=64)
def words_of(language: Language, kinds: Word) -> frozenset[str]:
    """The words of a language that may be one of the kinds; asking a set is faster than asking flags."""
    return frozenset(word for word, kind in language.classes.items() if kind & kinds)


@lru_cache(maxsize=4)
def cue_forms(language: Language) -> frozenset[str]:
    """The finite forms of all verbs that attribute."""
    return frozenset(form for cue in language.cues for form in cue.finite)


@lru_cache(maxsize=4)
def verb_forms(language: Language) -> frozenset[str]:
    """Finite forms of verbs that attribute, but for the first, which are no nouns: "says", "said"."""
    return frozenset(form for cue in language.cues for form in cue.finite[1:] if form not in cue.nouns)
