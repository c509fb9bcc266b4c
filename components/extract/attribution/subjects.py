"""Subjects of the verbs before a cue that has none of its own."""

from __future__ import annotations

from components.extract.attribution.noun_phrase import NounPhrase
from components.extract.attribution.phrases import subject_before
from components.extract.text.words import (
    AUXILIARY,
    CAPITAL,
    CUE,
    DETERMINER,
    FINITE,
    LONGEST_CLAUSE,
    MANNER,
    PAST,
    PAST_ENDING,
    PHASE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    VERBAL,
    Words,
)


def main_subject(words: Words, first: int, limit: int, floor: int | None = None) -> NounPhrase | None:
    """The subject of the first finite verb in the range; it may begin before, down to ``floor``."""
    floor = first if floor is None else floor
    for k in range(first, limit):
        code = words.bits[k]
        if words.quoted[k] >= 0 or code & (DETERMINER | PRONOUN) and not code & AUXILIARY:
            continue
        if code & POSSESSIVE and k > floor:
            continue  # "The union | ’s secretary"
        if code & FINITE or ((words.bits[k] & PAST_ENDING or (code & CUE and _is_past_cue(words, k))) and k > floor):
            j = k - 1
            while j > floor and words.bits[j] & MANNER:
                j -= 1
            found = subject_before(words, j, floor)
            if found is not None:
                return found
    return None


def nearest_subject(words: Words, first: int, limit: int) -> NounPhrase | None:
    """The subject of the last finite verb in the range that has one; before what may be a participle, of an earlier."""
    described: NounPhrase | None = None
    for k in range(limit - 1, max(first, limit - LONGEST_CLAUSE), -1):
        code = words.bits[k]
        if code & (VERBAL | CUE | PHASE) and not code & CAPITAL:
            found = main_subject(words, k, k + 1, first)
            if found is not None and not (code & PAST and words.bits[k + 1] & PREPOSITION):
                return found
            described = described or found  # "a filter | linked to deaths"
    return described


def _is_past_cue(words: Words, k: int) -> bool:
    """Whether the word is the past form of a cue and nothing else ("wrote")."""
    form = words.low[k]
    return any(
        form == cue.finite[2] and form not in cue.nouns and form not in cue.base for cue in words.lexicon.cues[form]
    )
