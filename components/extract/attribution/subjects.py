"""Subjects of the verbs before a cue that has none of its own."""

from __future__ import annotations

from components.extract.attribution.noun_phrase import NounPhrase, is_verb
from components.extract.attribution.phrases import subject_before
from components.extract.text.words import (
    AUXILIARY,
    CAPITAL,
    CUE,
    DETERMINER,
    FINITE,
    GERUND,
    LONGEST_CLAUSE,
    MANNER,
    PAST,
    PAST_ENDING,
    PHASE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELAY,
    VERBAL,
    Words,
)


def main_subject(words: Words, first: int, limit: int, floor: int | None = None) -> NounPhrase | None:
    """The subject of the first finite verb in the range; it may begin before, down to ``floor``."""
    floor = first if floor is None else floor
    for k in range(max(first, floor), limit):
        code = words.bits[k]
        noun = code & (DETERMINER | PRONOUN) and not code & AUXILIARY or code & POSSESSIVE  # "The union | ’s secretary"
        verb = code & (FINITE | PAST_ENDING) or code & CUE and not code & GERUND and is_verb(words, k)
        if verb and not noun and words.quoted[k] < 0:
            found = subject_before(words, words.back(MANNER, k - 1, floor), floor)
            if found is not None:
                return found
    return None


def nearest_subject(words: Words, first: int, limit: int) -> NounPhrase | None:
    """The subject of the last finite verb in the range that has one; before what may be a participle, of an earlier."""
    described: NounPhrase | None = None
    for k in range(limit - 1, max(first, limit - LONGEST_CLAUSE), -1):
        code = words.bits[k]
        if code & (VERBAL | CUE | PHASE | RELAY) and not code & CAPITAL:
            found = main_subject(words, k, k + 1, first)
            if found is not None and not (code & PAST and words.bits[k + 1] & PREPOSITION):
                return found
            described = described or found  # "a filter | linked to deaths"
    return described
