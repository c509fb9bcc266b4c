"""Events dated by a length of time: what has gone on for so long, or came so long before or after another event."""

from __future__ import annotations

from components.extract.events.clauses import Clause
from components.extract.events.dating import dated_clause
from components.extract.events.event_days import event_days, lasting_since, lasting_until
from components.extract.events.event_drafts import Draft, Scene
from components.extract.events.verb_clauses import predicate_end
from components.extract.times import calendar_values as cal
from components.model import Precision, Timex

_LIFE = 9
"""Years; what has gone on for longer is the state of a life or an institution and no event."""
_NEAR = 5
"""Tokens after "after" and "before" in which the verb of a happening stands."""
_PRECISION: dict[str, Precision] = {"D": "day", "W": "week", "M": "month", "Y": "year"}

_Length = tuple[str, int]
"""Unit and number."""


def add_lasting(scene: Scene, number: int, timex: Timex) -> None:
    """ "Has doubled in the past year"; "has been shut for three weeks"; "two days after the crash, Orr quit"."""
    start, _ = scene.tokens_of(timex)
    length, before = _length(timex.value), scene.clauses.lower(start - 1)
    if length is None:
        return
    if before in scene.words.within and _is_past(scene, timex):
        _add_past(scene, number, timex, length)
    elif before in scene.words.lasting:
        _add_for(scene, number, timex, length)
    else:
        _add_distant(scene, number, timex, length)


def _length(value: str | None) -> _Length | None:
    """Unit and number of a duration in whole days, weeks, months or years."""
    unit, count = (value or " ")[-1], (value or "")[1:-1]
    return (unit, int(count)) if unit in _PRECISION and count.isdigit() else None


def _is_past(scene: Scene, timex: Timex) -> bool:
    """Whether the length is one that ends at publication: "the past five years", "the last decade"."""
    words = set(timex.span.text.lower().split()[:2]) - scene.time.before
    return any(scene.time.shifts.get(word, 0) < 0 for word in words)


def _add_past(scene: Scene, number: int, timex: Timex, length: _Length) -> None:
    """ "Has doubled in the past year"."""
    start, end = scene.tokens_of(timex)
    clause = dated_clause(scene.clauses, start, end, short=True, whole=True)
    if clause is None or scene.compares(clause, start):
        return
    if not scene.lowers(clause.first, clause.end) & scene.words.negations:
        _add_since_then_on(scene, clause, length, number, timex)


def _add_for(scene: Scene, number: int, timex: Timex, length: _Length) -> None:
    """ "Has been shut for three weeks"; "for three weeks, he has said …"; "came on May 2 and stayed for nine days"."""
    clauses, words = scene.clauses, scene.words
    start, end = scene.tokens_of(timex)
    if start - 1 == clauses.first or start - 2 in clauses.breaks:
        behind = end + (clauses.lower(end) == ",")
        verb = clauses.first_verb(behind, clauses.piece_end(behind))
        first, low, high = start - 1, verb or 0, (verb or 0) + 1
    else:
        verb = clauses.last_verb(clauses.piece_start(start), start)
        first = low = clauses.clause_start(verb)[0] if verb is not None else start
        high = start
    told = scene.lowers(low, high + 2)
    if verb is None or scene.lowers(verb, start) & words.infinitive or told & (words.negations | words.terms):
        return
    if clauses.lower(verb) in scene.time.requests | words.offering:
        return  # "has asked them | for ten days"
    clause = Clause(clauses.opener_off(first, end), max(end, predicate_end(clauses, verb)), verb, "lasting")
    if told & words.perfect:
        if _is_perfect(scene, low, high) and not (length[0] == "Y" and length[1] > _LIFE):
            _add_since_then_on(scene, clause, length, number, timex)
        return
    told_before = [draft for draft in scene.found if draft.days.end and draft.span.end <= timex.span.start]
    joined = scene.lowers(first - 1, first + 1) & words.coordinators
    if joined and told_before and told_before[-1].days.precision == "day":
        cause = told_before[-1]
        days = lasting_until(cause.days.start, cal.day_offset(cause.days.start, *length))
        scene.add(clause, days, "inferred", timex.span, timex=number, hangs_on=cause)


def _is_perfect(scene: Scene, first: int, end: int) -> bool:
    """Whether one of the tokens is the "has" of a perfect and none of "has cash"."""
    return any(
        scene.clauses.lower(index) in scene.words.perfect and scene.clauses.first_verb(index + 1, index + 4) is not None
        for index in range(first, end)
    )


def _add_since_then_on(scene: Scene, clause: Clause, length: _Length, number: int, timex: Timex) -> None:
    """What has gone on for so long at publication."""
    unit, count = length
    if scene.published:
        days = lasting_since(cal.day_offset(scene.published, unit, -count), _PRECISION[unit])
        scene.add(clause, days, "resolved", timex.span, timex=number)


def _add_distant(scene: Scene, number: int, timex: Timex, length: _Length) -> None:
    """ "Two days after the crash, Orr quit"; "Orr quit on Monday, a day after | his deputy was arrested"."""
    clauses, words = scene.clauses, scene.time
    start, end = scene.tokens_of(timex)
    joined, (unit, count) = clauses.lower(end), length
    count *= -1 if joined in words.before else 1
    cause = scene.found[-1] if scene.found else None
    if joined in words.since and scene.published and (clause := _behind(scene, end)):
        days = event_days(cal.unit_value(scene.published, unit, -count), words, scene.published)
        if days:  # "it has been six months since | the mill closed"
            scene.add(clause, days, "resolved", timex.span, timex=number)
    elif joined not in words.follows | words.before:
        return
    elif cause and clauses.lower(start - 1) == "," and cause.span.end <= timex.span.start:
        _add_counted(scene, _behind(scene, end), cause, (unit, -count), number)
    elif named := scene.told_noun(end) or clauses.first_verb(end + 2, min(end + 2 + _NEAR, clauses.piece_end(end))):
        cause = scene.told_by(clauses.lower(named), scene.reading.tokens[end].start)
        _add_counted(scene, dated_clause(clauses, start, named + 1), cause, (unit, count), number)


def _behind(scene: Scene, index: int) -> Clause | None:
    """What the main clause came after: "(Orr quit on Monday, a day) after | his deputy was arrested"."""
    verb = scene.clauses.first_verb(index + 2, scene.clauses.piece_end(index + 1))
    return Clause(index + 1, predicate_end(scene.clauses, verb), verb, "counted") if verb is not None else None


def _add_counted(scene: Scene, clause: Clause | None, cause: Draft | None, length: _Length, number: int) -> None:
    """An event so long after another that is told no less exactly; from a day on weeks are counted in days."""
    unit, count = length
    if clause is None or cause is None or cause.days.end is None:
        return
    opens = cause.days.start
    if cal.coarser(f"{opens.isoformat()}/{cause.days.end.isoformat()}", unit):
        return
    if unit == "W" and abs(count) > 1 and opens == cause.days.end:
        unit, count = "D", count * 7  # "six weeks after" is a day, "a week after" a week
    days = event_days(cal.unit_value(opens, unit, count), scene.time, scene.published)
    if days:
        scene.add(clause, days, "inferred", scene.timexes[number].span, timex=number, hangs_on=cause)
