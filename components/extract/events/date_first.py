"""The happening of a date that stands first in its piece or between commas: what follows it, or the piece before."""

from __future__ import annotations

from components.extract.events.clauses import Clause, Clauses
from components.extract.events.verb_clauses import predicate_end

_SUBJECT = 3
"""Tokens behind a date that are taken for its happening though none of them is known as a verb."""


def clause_after(clauses: Clauses, low: int, first: int, start: int, end: int, *, bare_year: bool) -> Clause | None:
    """The clause that follows an expression at the head of its piece, or the noun before ", in 2011,"."""
    if first == start and first == low and clauses.is_verb(end):
        return None if bare_year else Clause(first, predicate_end(clauses, end), end, "subject")
    words, position = clauses.words, end
    while position in clauses.breaks and clauses.lower(position) == ",":
        position += 1
    if position > end and (found := _beyond_subordinate(clauses, first, position)):
        return found
    if position in clauses.dated and (told := piece_before(clauses, low, end)):
        return told
    stop = clauses.piece_end(position)
    verb = next((index for index in range(position, stop) if clauses.is_verb(index)), None)
    trails = low > clauses.first and first == low and clauses.lower(low - 1) == "," and position == end
    if trails and (clauses.lower(end) in words.prepositions or clauses.lower(end) in words.subordinators):
        return piece_before(clauses, low, end)
    if verb is None:
        told = piece_before(clauses, low, end)
        if told is not None or low < first:
            return told
        return main_clause_after(clauses, first, stop) or _guessed_after(clauses, first, position, stop)
    begin = clauses.opener_off(low, end) if low < first else clauses.opener_off(first, end)
    own = low < first and clauses.lower(low) not in words.relatives
    if low > clauses.first and clauses.is_verb(position) and not own:
        before = low - 1
        while before > clauses.first and before in clauses.breaks:
            before -= 1
        begin = clauses.piece_start(before)
    return Clause(begin, predicate_end(clauses, verb), verb, "clause-after")


def _beyond_subordinate(clauses: Clauses, begin: int, position: int) -> Clause | None:
    """The main clause of "On Tuesday, two days after Orr, 24, was killed, his family filed a suit"."""
    words = clauses.words
    while position in clauses.dated:
        position += 1
    if clauses.lower(position) not in words.subordinators - words.complementisers:
        return None
    told = False
    while position < clauses.end:
        stop = clauses.piece_end(position)
        verb = next((index for index in range(position, stop) if clauses.is_verb(index)), None)
        if verb is not None and told and clauses.lower(position) not in words.relatives:
            return Clause(clauses.opener_off(begin, verb), predicate_end(clauses, verb), verb, "clause-after")
        told = told or verb is not None
        if clauses.lower(stop) != ",":
            return None
        position = stop + 1
    return None


def main_clause_after(clauses: Clauses, begin: int, stop: int) -> Clause | None:
    """The main clause after one or two verbless pieces: "On Monday, after a quiet walk, they signed"."""
    for _ in range(2):
        if clauses.lower(stop) != ",":
            return None
        position, stop = stop + 1, clauses.piece_end(stop + 1)
        verb = next((index for index in range(position, stop) if clauses.is_verb(index)), None)
        if verb is not None and clauses.lower(position) not in clauses.words.relatives:
            return Clause(clauses.opener_off(begin, stop), predicate_end(clauses, verb), verb, "clause-after")
    return None


def _guessed_after(clauses: Clauses, begin: int, position: int, stop: int) -> Clause | None:
    """What follows the expression in its piece, though no word of it is known as a verb."""
    if stop - position < _SUBJECT or not clauses.lower(position)[:1].isalnum():
        return None
    return Clause(clauses.opener_off(begin, position), stop, None, "clause-guessed")


def piece_before(clauses: Clauses, low: int, end: int) -> Clause | None:
    """The clause of the piece before an expression set off by commas."""
    verb = noun = None
    planned = low if clauses.lower(low) in clauses.words.planned else None
    for _ in range(2):
        if verb is not None or noun is not None:
            break
        before = low - 1
        while before > clauses.first and before in clauses.breaks:
            before -= 1
        if low <= clauses.first or before + 1 in clauses.date_ends:
            return None
        low = clauses.piece_start(before)
        if planned is not None and not any(clauses.is_verb(index) for index in range(low, before + 1)):
            return Clause(clauses.opener_off(low, end), end, None, "planned")
        verb = next((index for index in range(before, low - 1, -1) if clauses.is_verb(index)), None)
        noun = next((index for index in range(before, low - 1, -1) if clauses.is_event_noun(index)), None)
    if verb is None and noun is None:
        return None
    first = clauses.clause_start(verb)[0] if verb is not None else low
    return Clause(clauses.opener_off(first, end), end, verb, "piece-before")
