"""Time adjuncts between a subject and its verb: "the board | in early June | said", "a memo | dated May 4 | said"."""

from __future__ import annotations

from components.extract.text.words import (
    CAPITAL,
    CONTRAST,
    DETERMINER,
    MANNER,
    PARENTHETICAL,
    PAST,
    PREPOSITION,
    QUANTITY,
    SUBORDINATOR,
    TIME,
    TIME_NOUN,
    Words,
)

_YEAR = 4
"""Digits of a year."""


def is_month(words: Words, j: int) -> bool:
    """Whether the word is the name of a month, that of "May" and "March" included."""
    return words.text[j].rstrip(".") in words.reading.language.time.months


def measures_time(words: Words, i: int, limit: int) -> bool:
    """Whether "hours after", "less than a day before" stands there."""
    k = i
    while k < limit - 1 and words.bits[k] & (TIME_NOUN | QUANTITY | DETERMINER | MANNER):
        k += 1
    timed = k > i and words.bits[k - 1] & TIME_NOUN and words.bits[k] & SUBORDINATOR
    return bool(timed) and not words.bits[k] & (CONTRAST | PARENTHETICAL)


def before_time(words: Words, i: int, floor: int) -> int:
    """The last token before the time adjunct that ends at ``i``; ``i`` itself where none does.

    An adjunct has a preposition, a participle that it dates, or a word like "last"; a bare "Friday" is left to whoever
    reads the phrase.
    """
    bits, low, time = words.bits, words.low, words.reading.language.time
    year = low[i].isdigit() and len(low[i]) == _YEAR
    if not (year or _is_time(words, i) and (bits[i] & CAPITAL or not bits[i] & TIME)) and not _is_day(words, i, floor):
        return i
    comma = year and i - 2 > floor and low[i - 1] == "," and (_is_time(words, i - 2) or _is_day(words, i - 2, floor))
    j = i - 2 if comma else i  # "Feb. 4, | 2025"
    shifted = False
    while j >= floor and (_is_time(words, j) or low[j].isdigit() or j < i and low[j] in time.neighbours):
        shifted = shifted or low[j] in time.shifts or low[j] in time.neighbours
        j -= 1
    while j > floor and (bits[j] & DETERMINER or _is_edge(words, j)):
        shifted = shifted or low[j] in time.shifts
        j -= 1
    links = j > floor and bits[j] & (PREPOSITION | SUBORDINATOR) and low[j] in time.prepositions
    if links and (low[j] != words.lexicon.grammar.genitive or _is_day(words, i, floor)):  # "the victims | of Sept. 3"
        j -= 1
    elif not shifted and not (j > floor and bits[j] & PAST and j < i - 1):
        return i
    while j > floor and _is_edge(words, j):
        j -= 1  # "police | late | on Monday"
    return j if j >= floor else i


def _is_time(words: Words, j: int) -> bool:
    season = words.low[j] in words.reading.language.time.seasons
    return bool(words.bits[j] & (TIME | TIME_NOUN)) or season or is_month(words, j)


def _is_day(words: Words, i: int, floor: int) -> bool:
    """Whether a figure stands beside its month: "Sept. | 3", "4 | May"."""
    if i > floor and is_month(words, i):
        return words.low[i - 1].isdigit()
    return words.low[i].isdigit() and i > floor and _is_time(words, i - 1) and bool(words.bits[i - 1] & CAPITAL)


def _is_edge(words: Words, j: int) -> bool:
    """Whether the word says which part of a time is meant: "early", "late"."""
    return words.low[j] in words.reading.language.time.prepositions and not words.bits[j] & (PREPOSITION | SUBORDINATOR)
