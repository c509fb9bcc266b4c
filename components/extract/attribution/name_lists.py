"""Names in a row before a comma: "| Norland, Brask | and Meska", "| Norland, Brask, | and Meska"."""

from __future__ import annotations

from components.extract.text.words import (
    CAPITAL,
    CLOSED,
    COMPLEMENTISER,
    CONTRAST,
    COORDINATOR,
    CUE,
    GERUND,
    MANNER,
    PLURAL_ENDING,
    PREPOSITION,
    PUNCTUATION,
    SUBORDINATOR,
    TIME,
    VERBAL,
    Words,
)

_NO_NAME = CLOSED | MANNER | TIME
_ROW = 24
"""Tokens of such a row."""
_PLURAL = 3
"""Tokens of "health workers," in a row of such."""
OPENS_CLAUSE = COMPLEMENTISER | CONTRAST | COORDINATOR | SUBORDINATOR | PUNCTUATION
"""What a clause begins with before its subject."""


def list_start(words: Words, comma: int, floor: int, least: int = 1) -> int | None:
    """The first token of the names, ``least`` of them, of which the last one's comma is at ``comma``.

    None where they open no clause and hang on no noun: "officials in | Norland, | Brask and Meska said" is a list,
    "in Norland, | Brask and Meska said" is none.
    """
    start, names = comma, 0
    while words.low[comma] == "," and (name := _name_start(words, comma - 1, floor)) is not None:
        start, comma, names = name, name - 1, names + 1
    if names < least and start != floor:
        return None  # "The plant closed in Orsk, | and Moor said …"
    if start == floor:
        word, grammar = words.low[start], words.grammar
        return None if word.endswith(grammar.adverb_endings) else start  # "Separately, | Brask and Meska said"
    before = words.bits[start - 1]
    # "At a meeting in Norland, | Ida Moor and Bo Lund said", but "In May the unions of Norland, | Brask and Meska said"
    opens = floor + bool(words.bits[floor] & GERUND)
    whole = all(words.low[k] != "," and words.timed[k] is None for k in range(floor, start))
    fronted = whole and words.bits[opens] & PREPOSITION and words.low[start - 1] != words.grammar.genitive
    hangs = start - 2 >= floor and not words.bits[start - 2] & _NO_NAME and not fronted
    opens = hangs if before & PREPOSITION else before & OPENS_CLAUSE
    return start if opens else None


def opens_with_plurals(words: Words, comma: int, floor: int) -> bool:
    """Whether nothing but nouns for several stands before the comma: "| Doctors, | nurses and unions said"."""
    if comma - floor > _ROW:
        return False
    commas = [k for k in range(floor, comma + 1) if words.low[k] == ","]
    several = all(words.bits[k - 1] & PLURAL_ENDING for k in commas)
    plain = not words.has(_NO_NAME | VERBAL | CUE, floor, comma) and all(words.quoted[k] < 0 for k in commas)
    return several and plain and comma - floor <= _PLURAL * len(commas)


def _name_start(words: Words, last: int, floor: int) -> int | None:
    """Where the name begins that ends there, with its article: "| the Bank of Orsk |"."""
    k = last
    while k >= floor and (_is_in_name(words, k) or k < last and _links(words, k, floor)):
        k -= 1
    if k == last:
        return None
    return k if k >= floor and words.low[k] in words.naming.definite else k + 1


def _is_in_name(words: Words, k: int) -> bool:
    named = words.bits[k] & CAPITAL and not words.bits[k] & _NO_NAME
    return bool(named) and words.quoted[k] < 0 and words.timed[k] is None


def _links(words: Words, k: int, floor: int) -> bool:
    return words.low[k] == words.grammar.genitive and k > floor and _is_in_name(words, k - 1)
