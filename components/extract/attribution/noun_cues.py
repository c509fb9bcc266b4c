"""Attributions without a verb of their own: "X’s claim that …", "a request from X to …", "“…,” was her reply"."""

from __future__ import annotations

from components.extract.attribution.adjuncts import has_verb
from components.extract.attribution.bounds import short_end
from components.extract.attribution.findings import Finding, Progress
from components.extract.attribution.noun_phrase import phrase_from
from components.extract.attribution.phrases import phrase_ending, subject_before
from components.extract.text.words import (
    AGENT,
    AUXILIARY,
    CAPITAL,
    CLOSED,
    COMPLEMENTISER,
    COPULA,
    DETERMINER,
    INFINITIVE,
    MANNER,
    NEGATION,
    OWNER,
    PAST,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    RELAY,
    SUBORDINATOR,
    VERB,
    VERBAL,
    Words,
)
from components.lang.attributing import Cue, NominalCue

EQUATED_REACH = 25
"""Tokens behind "his answer" in which "was that" is looked for."""
RELAY_REACH = 4
"""Tokens from "repeated" to the noun that it governs."""


def read_nominal(state: Progress, i: int) -> None:
    """Read a noun with its source beside it: "X's claim that …", "a request from X to …"."""
    words, bits, low, active = state.words, state.words.bits, state.words.low, state.active
    entry = words.lexicon.nominal[low[i]]
    relaying = active is not None and active.cue is not None and bool(bits[active.cue[1] - 1] & RELAY)
    if active is not None and not relaying and (active.clause or _is_reacted_to(active, i)):
        return
    source, at = (None, i + 1) if entry.relayed else _source_beside(state, i)
    source = source or _relayed(state, i)
    if source is None or entry.equated and _equated(state, i, source, entry):
        return
    by = source[0] - 1
    counts = by >= state.first and bits[by] & AGENT  # "By | the union’s | count, …"
    if counts and at >= state.last and by - 1 > state.open and low[by - 1] == "," and active is None:
        state.tell(Finding(source, (i, i + 1), [(state.open, by - 1)], entry, "nominal", clause=False), state.last)
        return
    if source[0] >= source[1] or at + 1 >= state.last or low[at] not in entry.links:
        return
    if low[at] == "," and not (by == state.first and counts):
        return
    end = state.last if low[at] == "," else _end(state, at, min(source[0], i))
    content = [(at if bits[at] & INFINITIVE else at + 1, end)]
    if active is not None and relaying:
        state.found = [other for other in state.found if other is not active]
    else:
        state.cut(min(source[0], i))
    state.tell(Finding(source, (i, i + 1), content, entry, "nominal", confidence="likely", clause=False), end)


def _is_reacted_to(active: Finding, i: int) -> bool:
    """Whether the noun belongs to what is turned down: "rejected | a request from the union to wait"."""
    acts = isinstance(active.entry, Cue) and active.entry.act in ("deny", "decline")
    return acts and active.rule != "participle" and any(a <= i < b for a, b in active.content)


def _source_beside(state: Progress, i: int) -> tuple[tuple[int, int] | None, int]:
    """The source beside a noun ("a request | from X", "X’s | claim", "his | claim"), and where what follows begins."""
    words, bits, low, at = state.words, state.words.bits, state.words.low, i + 1
    if at < state.last and bits[at] & AGENT:
        end = phrase_from(words, at + 1, state.last)
        return (at + 1, end), end
    k = i - 1
    while k > state.first and not bits[k] & CLOSED and words.quoted[k] < 0:
        k -= 1
    tied = k > state.first and bits[k] & POSSESSIVE and words.end[k - 1] == words.start[k]
    if tied and not _has_act(words, k, i):
        owner = phrase_ending(words, k - 1, state.first)
        return owner.span if owner else None, at
    if (
        k >= state.first
        and bits[k] & OWNER
        and (at >= state.last or low[at] == "," or bits[at] & (COMPLEMENTISER | COPULA))
    ):
        return (k, k + 1), at
    return None, at


def _has_act(words: Words, owner: int, noun: int) -> bool:
    """Whether somebody does something between the two: "the firm’s | owner ignored | warnings"."""
    stops = POSSESSIVE | CLOSED | MANNER | PAST
    told = (k for k in range(owner + 2, noun) if words.bits[k] & (PAST | VERB) and not words.bits[k] & CAPITAL)
    return any(not words.bits[k - 1] & stops for k in told)


def _equated(state: Progress, i: int, source: tuple[int, int], entry: NominalCue) -> bool:
    """Read "“…,” was her reply", and "his answer to that, given in May, was that …"."""
    words, last = state.words, state.last
    named = source[0] if source[0] < i else next(k for k in range(i, -1, -1) if words.bits[k] & DETERMINER or not k)
    before = named - 2  # “No,” was | her reply, “No,” was | the one-word reply from the mayor
    if before >= state.open and words.bits[before + 1] & COPULA and words.quoted[before] >= 0:
        content = [words.range_of(words.quoted[before])]
        return state.tell(Finding(source, (i, i + 1), content, entry, "equated", quoted=True), last)
    reach = range(i + 1, min(last - 1, i + EQUATED_REACH))
    opening = next((k + 1 for k in reach if words.low[k] == ":" and words.quoted[k + 1] >= 0 > words.quoted[k]), None)
    if opening is not None:  # "Her reply was blunt: | “No.”"
        content = [words.range_of(words.quoted[opening])]
        return state.tell(Finding(source, (i, i + 1), content, entry, "equated", quoted=True), last)
    that = next((k + 1 for k in reach if words.bits[k] & COPULA and words.low[k + 1] == words.that), None)
    if that is None:
        return False
    return state.tell(Finding(source, (i, i + 1), [(that + 1, last)], entry, "equated"), last, goes_on=True)


def _relayed(state: Progress, i: int) -> tuple[int, int] | None:
    """The subject of "made a plea", "repeated its demand", whose noun stands at ``i``."""
    words, k = state.words, i - 1
    while k > state.first and i - k <= RELAY_REACH and not words.bits[k] & (CLOSED & ~DETERMINER | RELAY):
        k -= 1
    if not words.bits[k] & RELAY:
        return None
    k = words.back(AUXILIARY | MANNER, k - 1, state.first)
    does = words.bits[k] & PAST and not words.bits[k] & CAPITAL  # "ignored | repeated | warnings"
    subject = None if does else subject_before(words, k, state.first)
    return subject.span if subject else None


def _end(state: Progress, at: int, noun: int) -> int:
    """Where what hangs on the noun ends: at the next mark, or in a subject before the verb that is one too many.

    A verb belongs to "that"; every subordinator, relative or complementiser lets one more in.
    """
    words, bits, limit = state.words, state.words.bits, state.last
    if bits[state.first] & PREPOSITION or has_verb(words, state.first, noun):
        return short_end(words, at + 1, limit)  # "Despite a warning from Moor that …, | walkers came"
    room = int(words.low[at] == words.that)
    k = at + 2
    while k < limit:
        if bits[k] & (SUBORDINATOR | RELATIVE | COMPLEMENTISER):
            room += 1
        elif bits[k] & VERBAL:
            if room == 0:
                return k
            room -= 1
            while k + 1 < limit and not bits[k] & (VERB | PAST) and bits[k + 1] & (VERBAL | NEGATION | MANNER):
                k += 1
        k += 1
    return limit
