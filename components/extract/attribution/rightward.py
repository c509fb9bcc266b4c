"""A plain noun phrase read from its first word to its last."""

from __future__ import annotations

from components.extract.attribution.leftward import HYPHENS, LONGEST_PHRASE
from components.extract.text.words import (
    ADVERB,
    CAPITAL,
    CLOSED,
    COMPLEMENTISER,
    COORDINATOR,
    DETERMINER,
    PAST,
    POSSESSIVE,
    PRONOUN,
    PUNCTUATION,
    QUANTITY,
    TIME,
    VERB,
    Words,
)


def phrase_from(words: Words, i: int, limit: int) -> int:
    """The end of the plain noun phrase that begins at ``i``; ``i`` itself where none does."""
    bits, limit = words.bits, min(limit, i + LONGEST_PHRASE)
    if i >= limit or words.quoted[i] >= 0 or words.low[i] == words.that:
        return i
    if bits[i] & PRONOUN:
        return i + 1
    j = i
    while j < limit and bits[j] & (DETERMINER | QUANTITY) and not (j > i and bits[j] & COMPLEMENTISER):
        j += 1
    head = j
    while j < limit and words.quoted[j] < 0:
        if words.low[j] == words.grammar.genitive and head < j < limit - 1:
            end = phrase_from(words, j + 1, limit)
            return end if end > j + 1 else j
        if not _goes_on(words, j, head, limit):
            break
        j += 1
    return j if j > head or (j > i and bits[j - 1] & QUANTITY) else i


def _goes_on(words: Words, j: int, head: int, limit: int) -> bool:
    """Whether the token at ``j`` belongs to the phrase whose first noun or adjective is at ``head``."""
    bits, code = words.bits, words.bits[j]
    if code & PUNCTUATION:
        return words.low[j] in HYPHENS and j + 1 < limit and words.end[j] == words.start[j + 1]
    if code & POSSESSIVE and words.end[j - 1] == words.start[j]:
        return True
    if code & COORDINATOR and words.low[j] in words.grammar.joins_names and head < j < limit - 1:
        return bool(bits[j + 1] & CAPITAL and bits[j - 1] & CAPITAL)
    if j > head and words.low[j - 1] in HYPHENS and words.end[j - 1] == words.start[j]:
        return True  # "mother-of-two"
    if code & CLOSED:
        return False
    return j == head or not (code & (ADVERB | VERB | TIME) or (code & PAST and not code & CAPITAL))
