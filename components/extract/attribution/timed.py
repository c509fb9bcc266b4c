"""Time adjuncts between a subject and its verb: "the board | in early June | said", "a memo | dated May 4 | said"."""

from __future__ import annotations

from components.extract.text.words import (
    AUXILIARY,
    CONTRAST,
    DETERMINER,
    MANNER,
    MODAL,
    PARENTHETICAL,
    PAST,
    PREPOSITION,
    QUANTITY,
    SUBORDINATOR,
    TIME,
    TIME_NOUN,
    Words,
)


def measures_time(words: Words, i: int, limit: int) -> bool:
    """Whether "hours after", "less than a day before" stands there."""
    k = words.past(TIME_NOUN | QUANTITY | DETERMINER | MANNER, i, limit - 1)
    timed = k > i and words.bits[k - 1] & TIME_NOUN and words.bits[k] & SUBORDINATOR
    return bool(timed) and not words.bits[k] & (CONTRAST | PARENTHETICAL)


def before_time(words: Words, i: int, floor: int) -> int:
    """The last token before the time adjunct that ends at ``i``; ``i`` itself where none does.

    An adjunct has a preposition, a participle that it dates, or a word like "last"; a bare "Friday" is left to whoever
    reads the phrase.
    """
    bits, low, time, span = words.bits, words.low, words.reading.language.time, words.timed[i]
    if span is None or span[1] != i + 1 or span[0] <= floor:
        return i
    j = span[0] - 1
    shifted = any(low[k] in time.shifts or low[k] in time.neighbours for k in range(*span))  # "last", "this"
    day = any(low[k].isdigit() and len(low[k]) < 3 for k in range(span[0], i + 1))
    if bits[j] & (PREPOSITION | SUBORDINATOR) and low[j] in time.prepositions:
        if low[j] == words.grammar.genitive and not day:
            return i  # "the budget of May", but "the victims | of Sept. 3"
        j -= 1
    elif not (bits[j] & PAST and span[0] < i or shifted):
        return i
    while j > floor and _is_edge(words, j):
        j -= 1  # "police | late | on Monday"
    return j if j >= floor else i


def past_time(words: Words, j: int, limit: int) -> int:
    """The first token behind the time adjunct that begins at ``j``; ``j`` itself where none does."""
    k = j + 1 if _is_edge(words, j) and words.timed[j] is None else j
    linked = words.bits[k] & (PREPOSITION | SUBORDINATOR)
    span = words.timed[k + bool(linked)]
    if span is None or span[0] != k + bool(linked) or span[1] > limit:
        return j
    named = words.bits[span[0]] & DETERMINER or words.has(TIME, *span)
    acts = span[1] < limit and words.bits[span[1]] & (MODAL | AUXILIARY)  # "said | early Monday would be too late"
    return span[1] if linked or named and not acts else j


def _is_edge(words: Words, j: int) -> bool:
    """Whether the word says which part of a time is meant: "early", "late"."""
    return words.low[j] in words.reading.language.time.prepositions and not words.bits[j] & (PREPOSITION | SUBORDINATOR)
