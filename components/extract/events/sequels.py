"""Events that open with another and go on: "the subsequent appeal", "since then", "since the quake struck"."""

from __future__ import annotations

from components.extract.events.clauses import Clause
from components.extract.events.event_days import sequel_days
from components.extract.events.event_drafts import VERB_GROUP, Draft, Scene
from components.extract.events.verb_clauses import predicate_end
from components.extract.text.reading import Reading

_NOUN_PHRASE = 16
"""Tokens of the longest noun phrase after "subsequent"."""
_ENDS = frozenset('.!?”"’')


def sequel_starts(reading: Reading) -> list[int]:
    """Where the words stand that speak of what followed or has gone on since."""
    words = reading.language.happenings.subsequent | reading.language.time.since
    return [token.start for token in reading.tokens if token.lower in words]


def add_sequels(scene: Scene) -> None:
    """What opens at the event told before it: "the subsequent appeal", "since then", "since the quake"."""
    clauses = scene.clauses
    for index in range(clauses.first, clauses.end):
        if clauses.lower(index) in scene.words.subsequent:
            cause = scene.nearest_before(scene.reading.tokens[index].start)
            stop = min(clauses.piece_end(index), index + _NOUN_PHRASE)
            last = clauses.first_verb(index + 1, stop) or stop
            if cause is not None and last > index + 1:
                clause = Clause(clauses.noun_start(index), last, None, "subsequent")
                _add_open(scene, clause, cause, index, index + 1)
        elif clauses.lower(index) in scene.time.since:
            cause, end = _told_since(scene, index)
            if cause is not None:
                _add_since(scene, cause, index, end)


def _told_since(scene: Scene, since: int) -> tuple[Draft | None, int]:
    """The event told before that a "since", "since then", "since the quake" speaks of, and where its words end."""
    clauses, offset, after = scene.clauses, scene.reading.tokens[since].start, since + 1
    if clauses.lower(after) in scene.words.then:
        return scene.nearest_before(offset), after + 1
    if after >= clauses.end or after in clauses.breaks or clauses.lower(after) in _ENDS:
        return scene.nearest_before(offset), after
    noun = scene.told_noun(since)
    return (scene.told_by(clauses.lower(noun), offset), noun + 1) if noun else (None, after)


def add_since_clause(scene: Scene, cause: Draft) -> None:
    """The main clause of "since losing its leader last week", an event of its own.

    "It has been a year since …" says how long ago that was, and nothing else.
    """
    since = cause.clause.first - 1
    if cause.clause.opens_with in scene.time.since and since - 1 not in scene.clauses.dated:
        _add_since(scene, cause, since, cause.clause.end)


def _add_since(scene: Scene, cause: Draft, since: int, end: int) -> None:
    """What is told in the perfect before the "since" of tokens ``[since, end)``, or behind them where they open."""
    clauses, words = scene.clauses, scene.words
    if since == clauses.first or since - 1 in clauses.breaks:
        first = end + (clauses.lower(end) == ",")
        verb = clauses.first_verb(first, clauses.piece_end(first))
        group = scene.lowers(verb, verb + VERB_GROUP) if verb is not None else frozenset()
        last = predicate_end(clauses, verb) if verb is not None else end
    else:
        verb = clauses.last_verb(clauses.piece_start(since), since)
        first, last = clauses.clause_start(verb)[0] if verb is not None else since, since
        group = scene.lowers(first, since)
    if verb is not None and group & (words.perfect | words.pluperfect) and not group & words.negations:
        clause = Clause(clauses.opener_off(first, verb + 1), last, verb, "since-clause")
        _add_open(scene, clause, cause, since, end)


def _add_open(scene: Scene, clause: Clause, cause: Draft, first: int, end: int) -> None:
    """An event that opens with another and goes on; tokens ``[first, end)`` are the words that say so."""
    scene.add(clause, sequel_days(cause.days), "inferred", scene.span(first, end), hangs_on=cause)
