"""Nouns that a date stands onto: "Monday’s vote", "a letter of 3 May", "before the election in May"."""

from __future__ import annotations

from components.extract.events.clauses import Clause, Clauses

_PHRASE = 5
"""Tokens of the noun phrase behind "ahead of"."""


def modified_noun(clauses: Clauses, start: int, end: int) -> Clause | None:
    """ "The Oct. 7 attack", "Monday’s vote"."""
    words, position = clauses.words, end
    possessive = clauses.lower(position) in words.possessives
    before = clauses.lower(start - 1)
    if not possessive and before not in words.determiners and before not in words.possessives:
        return None
    position += possessive
    for index in range(position, min(position + 4, clauses.end)):
        if index not in clauses.breaks and clauses.is_dated_noun(index):
            first = start - 1 if before in words.determiners else start
            if before in words.possessives and start - 2 >= clauses.first:
                first = clauses.noun_start(start - 2)
            while clauses.is_dated_noun(index + 1) and index + 1 not in clauses.breaks:
                index += 1
            return Clause(first, index + 1, None, "modified-noun")
        if index in clauses.breaks or clauses.lower(index) in words.prepositions or clauses.is_verb(index):
            return None
    return None


def issued_noun(clauses: Clauses, start: int, end: int, *, bare_year: bool) -> Clause | None:
    """ "A memorandum of 14 March 2022", "a brochure from 2019", "a strike for Nov. 28"."""
    words, placed = clauses.words, clauses.lower(start - 1)
    if placed not in words.issuing or bare_year and placed not in clauses.counts.of | words.compared:
        return None
    noun = clauses.lower(start - 2)
    apart = words.deadlines | words.as_of | clauses.most
    whose = placed in clauses.counts.of and clauses.is_noun(start - 2) and noun not in apart
    if start - 2 < clauses.first or start - 2 in clauses.breaks or not (whose or clauses.is_dated_noun(start - 2)):
        return None
    first = clauses.noun_start(start - 2)
    return Clause(first, end, None, "issued-noun", clauses.lower(first - 1))


def placing_noun(clauses: Clauses, first: int, end: int) -> Clause | None:
    """ "A pledge made before | the election in May": the noun that the preposition places, not the verb before."""
    if first == end or first <= clauses.first or not clauses.lower(first - 1).isalpha():
        return None
    start = _behind_ahead_of(clauses, first - 1)
    if start is not None:
        return Clause(start, end, None, "placing-noun", clauses.lower(start - 1))
    start = clauses.noun_start(first - 1)
    placed = clauses.lower(start - 1)
    if placed in clauses.since or placed in clauses.words.temporal and clauses.is_event_noun(first - 1):
        return Clause(start, end, None, "placing-noun", placed)
    return None


def _behind_ahead_of(clauses: Clauses, noun: int) -> int | None:
    """Where the noun phrase begins behind "ahead of": "ahead of | elections on 14 June"; None where none does."""
    if not clauses.is_event_noun(noun):
        return None
    for start in range(noun, max(clauses.first + 1, noun - _PHRASE), -1):
        if clauses.lower(start - 1) in clauses.counts.of:
            return start if clauses.lower(start - 2) in clauses.words.ahead else None
    return None
