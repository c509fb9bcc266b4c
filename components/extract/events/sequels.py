"""Events that open with another and go on, have gone on for so long, or came so long before or after another."""

from __future__ import annotations

from dataclasses import dataclass, replace

from components.extract.events.clauses import Clause
from components.extract.events.dating import dated_clause
from components.extract.events.event_days import EventDays, event_days, lasting_since, lasting_until, ongoing
from components.extract.events.event_drafts import Draft, Scene
from components.extract.events.verb_clauses import clause_ahead, predicate_end
from components.extract.text.reading import Reading
from components.extract.times import calendar_values as cal
from components.extract.times.tense import NEAR
from components.model import Timex

_NOUN_PHRASE = 16
"""Tokens of the longest noun phrase after "subsequent"."""
_ENDS = frozenset('.!?”"’')
_LIFE = 9
"""Years; what has gone on for longer is the state of a life or an institution and no event."""
_UNITS = frozenset({"D", "W", "M", "Y"})
"""Units of a length after which something is dated."""

_Told = tuple[Clause, EventDays, Draft | None]
"""What happened, when, and the event that the days are counted from; without one it is publication."""


@dataclass(frozen=True, slots=True)
class _Length:
    """So many days, weeks, months or years, told at tokens ``[start, end)``."""

    start: int
    end: int
    unit: str
    count: int


def sequel_starts(reading: Reading) -> set[int]:
    """Where the sentences begin that speak of what followed or has gone on since."""
    words = reading.language.happenings.subsequent | reading.language.time.since | reading.language.time.late
    return {reading.sentence_at(token.start).span.start for token in reading.tokens if token.lower in words}


def add_sequels(scene: Scene) -> None:
    """What opens at the event told before it: "the subsequent appeal", "since then", "since the quake"."""
    for index in range(scene.first, scene.end):
        if scene.lower(index) in scene.words.subsequent:
            cause = scene.nearest_before(scene.tokens[index].start)
            stop = min(scene.piece_end(index), index + _NOUN_PHRASE)
            last = scene.first_verb(index + 1, stop) or stop
            if cause is not None and last > index + 1:
                clause = Clause(scene.noun_start(index), last, None, "subsequent")
                _add_open(scene, clause, cause, index, index + 1)
        elif scene.lower(index) in scene.time.late and scene.time.units.get(scene.lower(index - 1), "")[:1] == "T":
            _add_hours_later(scene, index)
        elif scene.lower(index) in scene.time.since:
            cause, end = _told_since(scene, index)
            if cause is not None:
                _add_since(scene, cause, index, end)


def _add_hours_later(scene: Scene, later: int) -> None:
    """ "Hours later, | the siege was over", "two hours | later": on the day of what was told before."""
    start = next(index for index in range(later - 1, -1, -1) if index - 1 not in scene.dated)
    cause = scene.nearest_before(scene.tokens[start].start)
    clause = dated_clause(scene, start, later + 1)
    if clause is None or scene.lowers(clause.first, start) & scene.words.negations:
        return
    if cause and cause.days.precision == "day" and cause.days.end:
        scene.add(clause, cause.days, "inferred", scene.span(start, later + 1), cause)


def _told_since(scene: Scene, since: int) -> tuple[Draft | None, int]:
    """The event told before that a "since", "since then", "since the quake" speaks of, and where its words end."""
    offset, after = scene.tokens[since].start, since + 1
    if scene.lower(after) in scene.words.then:
        return scene.nearest_before(offset), after + 1
    if after >= scene.end or after in scene.breaks or scene.lower(after) in _ENDS:
        return scene.nearest_before(offset), after
    noun = scene.told_noun(since)
    return (scene.told_by(scene.lower(noun), offset), noun + 1) if noun else (None, after)


def add_since_clause(scene: Scene, cause: Draft) -> None:
    """The main clause of "since losing its leader last week", an event of its own.

    "It has been a year since …" says how long ago that was, and nothing else.
    """
    since = cause.clause.first - 1
    if scene.lower(since) in scene.time.since and since - 1 not in scene.dated:
        _add_since(scene, cause, since, cause.clause.end)


def _add_since(scene: Scene, cause: Draft, since: int, end: int) -> None:
    """What is told in the perfect with the "since" of tokens ``[since, end)``."""
    clause, group = _main_clause(scene, since, end, "since-clause")
    words = scene.words
    if clause and group & (words.perfect | words.pluperfect) and not group & (words.negations | words.none):
        _add_open(scene, clause, cause, since, end)


def _main_clause(scene: Scene, start: int, end: int, rule: str) -> tuple[Clause | None, frozenset[str]]:
    """The clause to which tokens ``[start, end)`` belong, before them or behind where they open, and its verb group."""
    opens = start == scene.first or start - 1 in scene.breaks
    if opens:
        first = end + (scene.lower(end) == ",")
        verb = scene.first_verb(first, scene.piece_end(first))
    else:
        verb = scene.last_verb(scene.piece_start(start), start)
        first = scene.clause_start(verb) if verb is not None else start
    if verb is None:
        return None, frozenset()
    group = scene.lowers(verb, verb + NEAR) if opens else scene.lowers(first, start)
    last = predicate_end(scene, verb) if opens else start
    return Clause(scene.opener_off(first, verb + 1), last, verb, rule), group


def _add_open(scene: Scene, clause: Clause, cause: Draft, first: int, end: int) -> None:
    """An event that opens with another and goes on; tokens ``[first, end)`` are the words that say so."""
    days = replace(cause.days, end=None, edtf=ongoing(cause.days.edtf))
    scene.add(clause, days, "inferred", scene.span(first, end), cause)


def add_lasting(scene: Scene, number: int, timex: Timex) -> None:
    """ "Has doubled in the past year"; "has been shut for three weeks"; "two days after the crash, Orr quit"."""
    unit, count = (timex.value or " ")[-1], (timex.value or "")[1:-1]
    if unit not in _UNITS or not count.isdigit():
        return
    length = _Length(*scene.tokens_of(timex), unit, int(count))
    before = scene.lower(length.start - 1)
    find = _for if before in scene.words.lasting else _distant
    if before in scene.words.within and _is_past(scene, timex):
        find = _past
    if told := find(scene, length):
        clause, days, cause = told
        scene.add(clause, days, "inferred" if cause else "resolved", number, cause)


def _is_past(scene: Scene, timex: Timex) -> bool:
    """Whether the length is one that ends at publication: "the past five years", "the last decade"."""
    words = set(timex.span.text.lower().split()[:2]) - scene.time.before
    return any(scene.time.shifts.get(word, 0) < 0 for word in words)


def _going_on(scene: Scene, clause: Clause, length: _Length) -> _Told | None:
    """What has gone on for so long at publication."""
    if scene.published is None:
        return None
    opened = cal.day_offset(scene.published, length.unit, -length.count)
    return clause, lasting_since(opened, cal.PRECISION[length.unit]), None


def _past(scene: Scene, length: _Length) -> _Told | None:
    """ "Has doubled in the past year"."""
    clause = dated_clause(scene, length.start, length.end, placed=scene.words.prepositions)
    if clause is None or scene.compares(clause, length.start):
        return None
    denied = scene.lowers(clause.first, clause.end) & scene.words.negations
    return None if denied else _going_on(scene, clause, length)


def _for(scene: Scene, length: _Length) -> _Told | None:
    """ "Has been shut for three weeks"; "for three weeks, he has said …"; "came on May 2 and stayed for nine days"."""
    words, start = scene.words, length.start
    clause, told = _main_clause(scene, start - 1, length.end, "lasting")
    verb = clause.verb if clause else None
    if clause is None or verb is None or told & (words.negations | words.terms):
        return None
    if scene.lowers(verb, start) & (words.infinitive | scene.time.requests | words.offering):
        return None  # "has asked them | for ten days"
    clause = replace(clause, end=max(length.end, predicate_end(scene, verb)))
    if told & words.perfect:
        lived = length.unit == "Y" and length.count > _LIFE
        if lived or not _is_perfect(scene, clause.first, max(start, verb + 1)):
            return None
        return _going_on(scene, replace(clause, first=min(clause.first, start - 1)), length)
    before = [draft for draft in scene.found if draft.days.end and draft.span.end <= scene.tokens[start].start]
    joined = scene.lowers(clause.first - 1, clause.first + 1) & words.coordinators
    if not joined or not before or before[-1].days.precision != "day":
        return None
    opened = before[-1].days.start
    return clause, lasting_until(opened, cal.day_offset(opened, length.unit, length.count)), before[-1]


def _is_perfect(scene: Scene, first: int, end: int) -> bool:
    """Whether one of the tokens is the "has" of a perfect and none of "has cash"."""
    has = (index for index in range(first, end) if scene.lower(index) in scene.words.perfect)
    return any(scene.first_verb(index + 1, index + 4) is not None for index in has)


def _distant(scene: Scene, length: _Length) -> _Told | None:
    """ "Two days after the crash, Orr quit"; "Orr quit on Monday, a day after | his deputy was arrested"."""
    words, start, end = scene.time, length.start, length.end
    joined, cause = scene.lower(end), scene.found[-1] if scene.found else None
    count = -length.count if joined in words.before else length.count
    if joined not in words.follows | words.before | words.since:
        return None
    behind = clause_ahead(scene, end + 1, end + 2, "counted")  # "(Orr quit, a day) after | his deputy was arrested"
    if joined in words.since and scene.published:
        days = event_days(cal.unit_value(scene.published, length.unit, -count), words, scene.published)
        return (behind, days, None) if behind and days else None  # "it has been six months since | the mill closed"
    if cause and scene.lower(start - 1) == "," and cause.span.end <= scene.tokens[start].start:
        return _counted(scene, behind, cause, length.unit, -count)
    named = scene.told_noun(end) or scene.first_verb(end + 2, min(end + 1 + NEAR, scene.piece_end(end)))
    if named is None:
        return None
    cause = scene.told_by(scene.lower(named), scene.tokens[end].start)
    return _counted(scene, dated_clause(scene, start, named + 1), cause, length.unit, count)


def _counted(scene: Scene, clause: Clause | None, cause: Draft | None, unit: str, count: int) -> _Told | None:
    """An event so long after another that is told no less exactly; from a day on weeks are counted in days."""
    if clause is None or cause is None or cause.days.end is None:
        return None
    opens = cause.days.start
    if cal.coarser(f"{opens.isoformat()}/{cause.days.end.isoformat()}", unit):
        return None
    if unit == "W" and abs(count) > 1 and opens == cause.days.end:
        unit, count = "D", count * 7  # "six weeks after" is a day, "a week after" a week
    days = event_days(cal.unit_value(opens, unit, count), scene.time, scene.published)
    return (clause, days, cause) if days else None
