"""Events without a date of their own: they open with another event, or last as long as the words say."""

from __future__ import annotations

from components.extract import calendar_values as cal
from components.extract.clauses import Clause
from components.extract.dating import predicate_end
from components.extract.event_days import lasting_since, lasting_until, sequel_days
from components.extract.event_drafts import Draft, Scene
from components.extract.reading import Reading
from components.model import Precision, Timex

_NOUN_PHRASE = 16
"""Tokens of the longest noun phrase after "subsequent"."""
_LIFE = 9
"""Years; what has gone on for longer is the state of a life or an institution and no event."""


def sequel_starts(reading: Reading) -> list[int]:
    """Where the words stand that speak of what followed or has gone on since."""
    words = reading.language.happenings.subsequent | reading.language.time.since
    return [token.start for token in reading.tokens if token.lower in words]


def add_sequels(scene: Scene) -> None:
    """ "The subsequent appeal", "since then": they open at the event before them."""
    for index in range(scene.clauses.first, scene.clauses.end):
        word = scene.clauses.lower(index)
        if word in scene.words.subsequent:
            _add_subsequent(scene, index)
        elif word in scene.time.since and scene.clauses.lower(index + 1) in scene.words.then:
            _add_since_then(scene, index)


def _add_subsequent(scene: Scene, index: int) -> None:
    cause = scene.nearest_before(scene.reading.tokens[index].start)
    last, stop = index + 1, min(scene.clauses.piece_end(index), index + _NOUN_PHRASE)
    while last < stop and not scene.clauses.is_verb(last):
        last += 1
    if cause is not None and last > index + 1:
        _add_open(scene, Clause(scene.clauses.noun_start(index), last, None, "subsequent"), cause, index, index + 1)


def _add_since_then(scene: Scene, index: int) -> None:
    clauses = scene.clauses
    cause = scene.nearest_before(scene.reading.tokens[index].start)
    position = index + 2
    while position in clauses.breaks:
        position += 1
    verb = scene.last_verb(clauses.piece_start(index), index)
    if verb is None:
        verb = scene.first_verb(position, clauses.piece_end(position))
    if cause is None or verb is None:
        return
    start = clauses.opener_off(clauses.clause_start(verb)[0], verb + 1)
    end = max(predicate_end(clauses, verb), index + 2 if start < index else 0)
    _add_open(scene, Clause(min(start, index), end, verb, "since-then"), cause, index, index + 2)


def add_main_clause_of_since(scene: Scene, cause: Draft) -> None:
    """ "It has pressed on since losing its leader last week": the main clause opens at the dated event.

    "It has been a year since …" says how long ago that was, and nothing else.
    """
    clauses, clause = scene.clauses, cause.clause
    since = clause.first - 1
    if clause.opens_with not in scene.time.since or since <= clauses.first or since in clauses.breaks:
        return
    verb = scene.last_verb(clauses.piece_start(since), since)
    if verb is None or since - 1 in clauses.dated:
        return
    first, _ = clauses.clause_start(verb)
    if scene.lowers(first, since) & (scene.words.perfect | scene.words.pluperfect):
        main = Clause(clauses.opener_off(first, since), since, verb, "since-clause")
        _add_open(scene, main, cause, since, since + 1)


def _add_open(scene: Scene, clause: Clause, cause: Draft, first: int, end: int) -> None:
    """An event that opens with another and goes on; tokens ``[first, end)`` are the words that say so."""
    scene.add(clause, sequel_days(cause.days), "inferred", scene.span(first, end), hangs_on=cause)


def add_lasting(scene: Scene, number: int, timex: Timex) -> None:
    """ "Came on May 2 and stayed for nine days"; "has been shut for three weeks"."""
    start, end = scene.tokens_of(timex)
    length = _length(timex.value)
    if length is None or scene.clauses.lower(start - 1) not in scene.words.lasting:
        return
    verb = scene.last_verb(scene.clauses.piece_start(start), start)
    if verb is None or scene.lowers(verb, start) & scene.words.infinitive:
        return
    unit, count = length
    first, _ = scene.clauses.clause_start(verb)
    clause = Clause(scene.clauses.opener_off(first, end), end, verb, "lasting")
    if scene.lowers(first, start) & scene.words.perfect:
        opened = cal.day_offset(scene.published, unit, -count) if scene.published else None
        if opened and not (unit == "Y" and count > _LIFE):
            scene.add(clause, lasting_since(opened, _PRECISION[unit]), "resolved", timex.span, timex=number)
        return
    earlier = [
        draft for draft in scene.recent() if draft.span.end <= scene.reading.tokens[start].start and draft.days.end
    ]
    if earlier and earlier[-1].days.precision == "day" and scene.clauses.lower(first - 1) in scene.words.coordinators:
        closed = cal.day_offset(earlier[-1].days.start, unit, count)
        if closed:
            days = lasting_until(earlier[-1].days.start, closed)
            scene.add(clause, days, "inferred", timex.span, timex=number, hangs_on=earlier[-1])


_PRECISION: dict[str, Precision] = {"D": "day", "W": "week", "M": "month", "Y": "year"}


def _length(value: str | None) -> tuple[str, int] | None:
    """Unit and number of a duration in whole days, weeks, months or years."""
    if not value or not value.startswith("P") or not value[1:-1].isdigit() or value[-1] not in _PRECISION:
        return None
    return value[-1], int(value[1:-1])
