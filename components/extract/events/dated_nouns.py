"""The noun that a time expression dates: one that it modifies, that was issued on the day, or that places another."""

from __future__ import annotations

from components.extract.events.clauses import Clause, Clauses

_MODIFIED = 4
"""Tokens behind a date in which the noun stands that it modifies."""


def modified_noun(clauses: Clauses, start: int, end: int) -> Clause | None:
    """ "The Oct. 7 attack", "Monday’s vote"."""
    words, before = clauses.words, clauses.lower(start - 1)
    possessive = clauses.lower(end) in words.possessives
    if not possessive and before not in words.determiners | words.possessives:
        return None
    for index in range(end + possessive, min(end + possessive + _MODIFIED, clauses.end)):
        joined = clauses.tied(index) or clauses.tied(min(index + 2, clauses.end - 1))  # "Monday’s | by-election"
        if index in clauses.breaks or clauses.lower(index) in words.prepositions and not joined:
            return None
        if clauses.is_dated_noun(index):
            first = start - (before in words.determiners)
            if before in words.possessives and start - 2 >= clauses.first:
                first = clauses.noun_start(start - 2)
            last = index + 1 + (clauses.is_dated_noun(index + 1) and not clauses.is_verb(index + 1))
            return Clause(first, last, None, "modified-noun")
        if clauses.is_verb(index):
            return None
    return None


def issued_noun(clauses: Clauses, start: int, end: int, *, bare_year: bool) -> Clause | None:
    """ "A memorandum of 14 March 2022", "a brochure from 2019", "a strike for Nov. 28"."""
    words, placed, noun = clauses.words, clauses.lower(start - 1), start - 2
    if placed not in words.issuing or bare_year and placed not in clauses.counts.of | words.compared:
        return None
    if clauses.lower(end) in words.possessives:
        return None  # "the bill for | Monday’s clean-up"
    apart = words.deadlines | words.as_of | clauses.time.most | clauses.time.units.keys()
    whose = placed in clauses.counts.of and clauses.is_noun(noun) and clauses.lower(noun) not in apart
    if not whose and not clauses.is_dated_noun(noun):
        return None
    return Clause(clauses.noun_start(noun), end, None, "issued-noun")


def placing_noun(clauses: Clauses, first: int, end: int) -> Clause | None:
    """ "A pledge made before | the election in May": the noun that the preposition places, not the verb before."""
    words = clauses.words
    if not clauses.lower(first - 1).isalpha() or clauses.lower(first - 1) in clauses.words.determiners:
        return None  # "since | the | Monday"
    start = clauses.noun_start(first - 1)
    placed = clauses.lower(start - 1)
    before = placed in words.temporal or clauses.lower(start - 2) in words.ahead
    undated = not clauses.stops.intersection(range(start, first))  # "the biggest rise since | May came on Monday"
    if placed in clauses.time.since and undated or before and clauses.is_dated_noun(first - 1):
        return Clause(start, end, None, "placing-noun")
    return None


def second_noun(clauses: Clauses, verb: int, first: int, end: int) -> Clause | None:
    """ "He was jailed on Monday for | the murder of Ann Lee in May": the second date of a verb is a happening's."""
    dates = [index for index in clauses.date_ends if verb < index < first]
    if not dates:
        return None
    opens, words = max(dates), clauses.words
    behind = clauses.tokens[opens + 1]
    if clauses.lower(opens) not in words.prepositions or not behind.text.islower():
        return None
    nouns = words.determiners | clauses.counts.numbers.keys()
    if clauses.lower(opens) in words.infinitive and behind.lower not in nouns:
        return Clause(opens, end, None, "placing-noun")  # "voted on Monday | to close the mill in May"
    happens = any(clauses.is_dated_noun(index) for index in range(opens + 1, first))
    return Clause(opens + 1, end, None, "placing-noun") if happens else None
