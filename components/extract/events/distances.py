"""What happened so long after another event of the text: "two days after the crash", "within a week Orr had left"."""

from __future__ import annotations

from components.extract.events.clauses import Clause
from components.extract.events.dating import dated_clause
from components.extract.events.event_days import event_days, lasting_until
from components.extract.events.event_drafts import Draft, Scene
from components.extract.events.verb_clauses import predicate_end
from components.extract.times import calendar_values as cal
from components.model import Timex

_NOUN = 5
"""Tokens after "since the" and "after the" in which the noun of a happening stands."""


def told_noun(scene: Scene, index: int) -> int | None:
    """The noun of a happening behind the "since the" or "after the" that begins at the token; None if none stands."""
    clauses = scene.clauses
    if clauses.lower(index + 1) not in scene.words.determiners:
        return None
    noun = index + 2
    while noun < index + 1 + _NOUN and clauses.lower(noun).isalpha() and not clauses.is_event_noun(noun):
        noun += 1
    return noun if clauses.is_event_noun(noun) and noun + 1 not in clauses.dated else None


def _told(scene: Scene, index: int) -> tuple[Draft | None, int]:
    """The event that "after the crash", "before it sank" at the token speaks of, and where its words end."""
    offset = scene.reading.tokens[index].start
    if (noun := told_noun(scene, index)) is not None:
        return scene.told_by(scene.clauses.lower(noun), offset) or scene.last_day(), noun + 1
    verb = scene.first_verb(index + 2, min(index + 2 + _NOUN, scene.clauses.piece_end(index)))
    return (scene.told_by(scene.clauses.lower(verb), offset), verb + 1) if verb else (None, 0)


def add_distance(scene: Scene, number: int, timex: Timex, length: tuple[str, int]) -> None:
    """What happened so long before or after an event told of, or within so long of the last one."""
    start, end = scene.tokens_of(timex)
    joined, before = scene.clauses.lower(end), scene.clauses.lower(start - 1)
    if joined in scene.time.follows | scene.time.before:
        length = (length[0], -length[1]) if joined in scene.time.before else length
        last = scene.found[-1] if scene.found else None
        if last and before == "," and last.span.end <= timex.span.start:
            _add_counted(scene, _behind(scene, end), last, (length[0], -length[1]), number)
            return
        cause, stop = _told(scene, end)
        if cause:
            _add_counted(scene, dated_clause(scene.clauses, start, stop, bare_year=False), cause, length, number)
    elif joined in scene.time.since and scene.published and (clause := _behind(scene, end)):
        days = event_days(cal.unit_value(scene.published, length[0], -length[1]), scene.time, scene.published)
        if days:  # "it has been six months since | the mill closed"
            scene.add(clause, days, "resolved", timex.span, timex=number)
    elif before in scene.words.inside and start - 1 == scene.clauses.first:
        _add_within(scene, number, timex, length)


def _behind(scene: Scene, index: int) -> Clause | None:
    """What the main clause came after: "(Orr quit on Monday, a day) after | his deputy was arrested"."""
    verb = scene.first_verb(index + 2, scene.clauses.piece_end(index + 1))
    return Clause(index + 1, predicate_end(scene.clauses, verb), verb, "counted") if verb is not None else None


def _add_counted(scene: Scene, clause: Clause | None, cause: Draft, length: tuple[str, int], number: int) -> None:
    """An event so long after another that is told no less exactly; from a day on weeks are counted in days."""
    unit, count = length
    opens, closes = cause.days.start, cause.days.end
    if clause is None or closes is None or cal.coarser(f"{opens.isoformat()}/{closes.isoformat()}", unit):
        return
    by_days = unit == "W" and abs(count) > 1 and opens == closes  # "six weeks after" is a day, "a week after" a week
    value = cal.unit_value(opens, "D" if by_days else unit, count * 7 if by_days else count)
    days = event_days(value, scene.time, scene.published)
    if days:
        scene.add(clause, days, "inferred", scene.timexes[number].span, timex=number, hangs_on=cause)


def _add_within(scene: Scene, number: int, timex: Timex, length: tuple[str, int]) -> None:
    start, end = scene.tokens_of(timex)
    cause: Draft | None = scene.nearest_before(timex.span.start)
    closes = cal.day_offset(cause.days.end, *length) if cause and cause.days.end else None
    clause = dated_clause(scene.clauses, start, end, bare_year=False, whole=True)
    if not cause or not closes or not clause or not scene.published or closes > scene.published:
        return
    if scene.lowers(clause.first, clause.end) & scene.words.pluperfect:
        days = lasting_until(cause.days.start, closes)
        scene.add(clause, days, "inferred", timex.span, timex=number, hangs_on=cause)
