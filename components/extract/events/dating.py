"""Which clause or noun a time expression dates: from the expression to the words that say what happened."""

from __future__ import annotations

from components.extract.events.clauses import Clause, Clauses
from components.extract.events.date_first import clause_after, main_clause_after, piece_before
from components.extract.events.dated_nouns import issued_noun, modified_noun, placing_noun
from components.extract.events.verb_clauses import clause_of_verb, predicate_end

_SUBJECT = 3
"""Tokens before a date that are taken for its happening though none of them is known as a verb or event noun."""


def dated_clause(
    clauses: Clauses,
    start: int,
    end: int,
    *,
    bare_year: bool,
    clock: bool = False,
    short: bool = False,
    whole: bool = False,
) -> Clause | None:
    """The happening dated by the expression at tokens ``[start, end)``; None where it dates nothing.

    Tried in this order: a noun that the expression modifies ("Monday’s vote", "a letter of 3 May"), the nearest verb
    before it in its piece, an event noun before it, the clause after it. A ``bare_year`` needs a preposition; a
    ``clock`` time dates what is said to lie before or after it, too, a ``short`` time (a weekend) what lies "over" it,
    and a ``whole`` span ("the past five years", "3 to 9 June") dates after any preposition.
    """
    if found := modified_noun(clauses, start, end) or issued_noun(clauses, start, end, bare_year=bare_year):
        return found
    first = start
    while first > clauses.first and first - 1 not in clauses.breaks and _leads(clauses, first - 1):
        first -= 1
    governing = clauses.governing(start) or _as_early_as(clauses, start)
    low = clauses.opener_off(clauses.piece_start(start), start)
    if low + 1 == first and clauses.lower(low) in clauses.words.coordinators:
        low = first
    if bare_year and not governing and low < start:
        return None
    dates = whole or _dates(clauses, start, governing, clock=clock, short=short)
    if not dates or clauses.lower(end) in clauses.words.deadlines:
        return None
    told = next((at for at in range(first - 1, low - 1, -1) if clauses.is_verb(at)), None)
    noun = next((at for at in range(first - 1, low - 1, -1) if clauses.is_event_noun(at)), None)
    if told is not None:
        return _of_verb(clauses, told, first, end)
    if noun is not None:
        return placing_noun(clauses, first, end) or _from_noun(clauses, noun, low, end)
    if first > low and not clauses.is_verb(end):
        return _of_unknown(clauses, low, first, end, governing)
    return clause_after(clauses, low, first, start, end, bare_year=bare_year)


def _of_verb(clauses: Clauses, verb: int, first: int, end: int) -> Clause | None:
    """The clause of the verb, or the noun between it and the date that is dated in its place."""
    if clauses.lower(verb) in clauses.words.comparative or _compares(clauses, verb, first):
        return None
    reported = _reported_noun(clauses, verb, first, end)
    return reported or placing_noun(clauses, first, end) or clause_of_verb(clauses, verb, end)


def _of_unknown(clauses: Clauses, low: int, first: int, end: int, governing: str) -> Clause | None:
    """What is dated where no known verb or event noun stands before the date in its piece."""
    if first - low < _SUBJECT:
        return piece_before(clauses, low, end)
    opens = low == clauses.first and clauses.lower(low) in clauses.words.prepositions
    fronted = opens and clauses.lower(end) == ","
    return _guessed_before(clauses, low, first, end) if governing or fronted else None


def _reported_noun(clauses: Clauses, verb: int, first: int, end: int) -> Clause | None:
    """ "(It said) a visit in May | found nothing": the noun is the subject of what is said and no object of saying."""
    if not clauses.is_speech(verb) or not clauses.is_verb(end) or clauses.is_speech(end):
        return None
    told = clauses.lower(verb + 1) in clauses.words.complementisers
    opens = verb + 1 + told
    if opens >= first or not told and clauses.lower(opens) not in clauses.words.determiners:
        return None
    return Clause(opens, predicate_end(clauses, end), end, "noun-before")


def _guessed_before(clauses: Clauses, low: int, first: int, end: int) -> Clause | None:
    """A piece that no known verb or event noun opens: its main clause if that follows, else the piece itself."""
    words = clauses.words
    if low == clauses.first and clauses.lower(low) in words.prepositions and clauses.lower(end) == ",":
        return main_clause_after(clauses, low, end)
    return Clause(clauses.opener_off(low, first), end, None, "piece-guessed")


def _leads(clauses: Clauses, position: int) -> bool:
    """Whether the token belongs to the expression's own phrase: its preposition, "only", "early"."""
    word = clauses.lower(position)
    return word in clauses.words.prepositions or word in clauses.words.focus


def _dates(clauses: Clauses, start: int, governing: str, *, clock: bool, short: bool) -> bool:
    """Whether the preposition before the expression lets it date ("in", "on", none), not compare or count."""
    words = clauses.words
    spans = clock and governing in words.temporal or short and governing in words.spanning
    before = clauses.lower(start - 2)
    if governing in clauses.counts.of:
        return before not in words.deadlines
    if governing not in words.comparing or spans:
        return before not in words.comparative
    return before in words.planned


def _compares(clauses: Clauses, verb: int, end: int) -> bool:
    """Whether the date is that of a number compared with: "rose to 310 million | from 265 million in 2024".

    "Went from 265 to 310 million in 2024" tells both numbers of the one date.
    """
    compared = [
        index
        for index in range(verb + 1, end - 1)
        if clauses.lower(index) in clauses.words.compared
        and not clauses.lower(index + 1).isalpha()
        and index + 1 not in clauses.dated
    ]
    joins = clauses.counts.range_joins - clauses.counts.joins
    return bool(compared) and not any(clauses.lower(index) in joins for index in range(compared[-1], end))


def _from_noun(clauses: Clauses, noun: int, low: int, end: int) -> Clause:
    """An event noun with what belongs to it; with its verb where that is none of speech."""
    first = clauses.opener_off(low, noun + 1)
    if first < noun and clauses.lower(first) in clauses.words.prepositions:
        first += 1
    last = end
    if end < clauses.end and clauses.is_verb(end) and not clauses.is_speech(end):
        last = predicate_end(clauses, end)
    return Clause(first, last, None, "noun-before")


def _as_early_as(clauses: Clauses, start: int) -> str:
    """The "as" of "as early as 2019", which dates as a preposition does."""
    before = clauses.lower(start - 1)
    return before if before in clauses.words.as_of and clauses.lower(start - 2) in clauses.words.focus else ""
