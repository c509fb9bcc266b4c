"""Events without a date of their own: they open with another event, or last as long as the words say."""

from __future__ import annotations

from components.extract.events.clauses import Clause
from components.extract.events.dating import dated_clause
from components.extract.events.distances import add_distance, told_noun
from components.extract.events.event_days import lasting_since, lasting_until, sequel_days
from components.extract.events.event_drafts import VERB_GROUP, Draft, Scene
from components.extract.events.verb_clauses import predicate_end
from components.extract.text.reading import Reading
from components.extract.times import calendar_values as cal
from components.model import Precision, Timex

_NOUN_PHRASE = 16
"""Tokens of the longest noun phrase after "subsequent"."""
_ENDS = frozenset('.!?”"’')
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
            _add_since_then(scene, index, index + 2)
        elif word in scene.time.since and _ends_clause(scene, index):
            _add_since_then(scene, index, index + 1)
        elif word in scene.time.since:
            _add_since_happening(scene, index)


def _add_subsequent(scene: Scene, index: int) -> None:
    cause = scene.nearest_before(scene.reading.tokens[index].start)
    last, stop = index + 1, min(scene.clauses.piece_end(index), index + _NOUN_PHRASE)
    while last < stop and not scene.clauses.is_verb(last):
        last += 1
    if cause is not None and last > index + 1:
        _add_open(scene, Clause(scene.clauses.noun_start(index), last, None, "subsequent"), cause, index, index + 1)


def _ends_clause(scene: Scene, index: int) -> bool:
    """Whether a bare "since" closes a clause in the perfect that is not denied: "has been shut | since."."""
    clauses, words = scene.clauses, scene.words
    if index + 1 < clauses.end and index + 1 not in clauses.breaks and clauses.lower(index + 1) not in _ENDS:
        return False
    verb = scene.last_verb(clauses.piece_start(index), index)
    group = scene.lowers(max(clauses.first, verb - VERB_GROUP), index) if verb is not None else frozenset()
    return bool(group & (words.perfect | words.pluperfect)) and not group & words.negations


def _add_since_then(scene: Scene, index: int, end: int) -> None:
    """What "since then" or a bare "since", tokens from ``index`` to ``end``, opens with the event told before."""
    clauses = scene.clauses
    cause = scene.nearest_before(scene.reading.tokens[index].start)
    position = end
    while position in clauses.breaks:
        position += 1
    verb = scene.last_verb(clauses.piece_start(index), index)
    if verb is None:
        verb = scene.first_verb(position, clauses.piece_end(position))
    if cause is None or verb is None:
        return
    start = clauses.opener_off(clauses.clause_start(verb)[0], verb + 1)
    last = max(predicate_end(clauses, verb), end if start < index else 0)
    _add_open(scene, Clause(min(start, index), last, verb, "since-then"), cause, index, end)


def add_main_clause_of_since(scene: Scene, cause: Draft) -> None:
    """ "It has pressed on since losing its leader last week": the main clause opens at the dated event.

    "It has been a year since …" says how long ago that was, and nothing else.
    """
    clauses, clause = scene.clauses, cause.clause
    since = clause.first - 1
    if clause.opens_with not in scene.time.since:
        return
    if since == clauses.first or since - 1 in clauses.breaks:
        _add_perfect_after(scene, cause, since, clause.end)
        return
    if since in clauses.breaks or since - 1 in clauses.dated:
        return
    _add_perfect_before(scene, cause, since, since + 1)


def _add_since_happening(scene: Scene, index: int) -> None:
    """ "Since the quake, water has been sold": it opens at the event told before by that noun."""
    clauses, end = scene.clauses, told_noun(scene, index)
    cause = scene.told_by(clauses.lower(end), scene.reading.tokens[index].start) if end is not None else None
    if cause is None or end is None:
        return
    if index == clauses.first or index - 1 in clauses.breaks:
        _add_perfect_after(scene, cause, index, end + 1)
    else:
        _add_perfect_before(scene, cause, index, end + 1)


def _add_perfect_before(scene: Scene, cause: Draft, since: int, end: int) -> None:
    clauses = scene.clauses
    verb = scene.last_verb(clauses.piece_start(since), since)
    if verb is None:
        return
    first, _ = clauses.clause_start(verb)
    if scene.lowers(first, since) & (scene.words.perfect | scene.words.pluperfect):
        main = Clause(clauses.opener_off(first, since), since, verb, "since-clause")
        _add_open(scene, main, cause, since, end)


def _add_perfect_after(scene: Scene, cause: Draft, since: int, end: int) -> None:
    """The main clause behind the comma, if it is in the perfect."""
    clauses = scene.clauses
    if clauses.lower(end) != ",":
        return
    verb = scene.first_verb(end + 1, clauses.piece_end(end + 1))
    if verb is None or not scene.lowers(verb, verb + 1) & (scene.words.perfect | scene.words.pluperfect):
        return
    main = Clause(clauses.opener_off(end + 1, verb + 1), predicate_end(clauses, verb), verb, "since-clause")
    if not scene.lowers(verb, verb + 3) & scene.words.negations:
        _add_open(scene, main, cause, since, since + 1)


def _add_open(scene: Scene, clause: Clause, cause: Draft, first: int, end: int) -> None:
    """An event that opens with another and goes on; tokens ``[first, end)`` are the words that say so."""
    scene.add(clause, sequel_days(cause.days), "inferred", scene.span(first, end), hangs_on=cause)


def add_lasting(scene: Scene, number: int, timex: Timex) -> None:
    """ "Came on May 2 and stayed for nine days"; "has been shut for three weeks"; "has doubled in the past year"."""
    start, end = scene.tokens_of(timex)
    length = _length(timex.value)
    before = scene.clauses.lower(start - 1)
    if length is None:
        return
    if before in scene.words.within and _is_past(scene, timex):
        clause = dated_clause(scene.clauses, start, end, bare_year=False, short=True, whole=True)
        denied = clause is not None and scene.lowers(clause.first, clause.end) & scene.words.negations
        if clause is not None and not denied and not scene.compares(clause, start):
            _add_since_then_on(scene, clause, length, number, timex)
        return
    if before not in scene.words.lasting:
        add_distance(scene, number, timex, length)
        return
    if start - 1 == scene.clauses.first or start - 2 in scene.clauses.breaks:
        _add_fronted(scene, number, timex, length)
        return
    verb = scene.last_verb(scene.clauses.piece_start(start), start)
    if verb is None or scene.lowers(verb, start) & scene.words.infinitive:
        return
    first, _ = scene.clauses.clause_start(verb)
    asked = scene.clauses.lower(verb) in scene.time.requests | scene.words.offering
    if asked or scene.lowers(first, start) & scene.words.terms:
        return  # "has asked them | for ten days", "has been banned from driving | for two years"
    clause = Clause(scene.clauses.opener_off(first, end), end, verb, "lasting")
    if scene.lowers(first, start) & scene.words.perfect:
        if _is_perfect(scene, first, start) and not (length[0] == "Y" and length[1] > _LIFE):
            _add_since_then_on(scene, clause, length, number, timex)
        return
    earlier = [
        draft for draft in scene.recent() if draft.span.end <= scene.reading.tokens[start].start and draft.days.end
    ]
    joined = scene.lowers(first - 1, first + 1) & scene.words.coordinators
    if earlier and earlier[-1].days.precision == "day" and joined:
        closed = cal.day_offset(earlier[-1].days.start, *length)
        if closed:
            days = lasting_until(earlier[-1].days.start, closed)
            scene.add(clause, days, "inferred", timex.span, timex=number, hangs_on=earlier[-1])


def _add_fronted(scene: Scene, number: int, timex: Timex, length: tuple[str, int]) -> None:
    """ "For three weeks, the ministry has insisted that …"."""
    start, end = scene.tokens_of(timex)
    position = end + (scene.clauses.lower(end) == ",")
    verb = scene.first_verb(position, scene.clauses.piece_end(position))
    if verb is None or not _is_perfect(scene, verb, verb + 1) or scene.lowers(verb, verb + 3) & scene.words.negations:
        return
    clause = Clause(start - 1, predicate_end(scene.clauses, verb), verb, "lasting")
    _add_since_then_on(scene, clause, length, number, timex)


def _add_since_then_on(scene: Scene, clause: Clause, length: tuple[str, int], number: int, timex: Timex) -> None:
    """What has gone on for so long at publication."""
    unit, count = length
    opened = cal.day_offset(scene.published, unit, -count) if scene.published else None
    if opened:
        scene.add(clause, lasting_since(opened, _PRECISION[unit]), "resolved", timex.span, timex=number)


def _is_past(scene: Scene, timex: Timex) -> bool:
    """Whether the length is one that ends at publication: "the past five years", "the last decade"."""
    shifts = scene.time.shifts
    words = timex.span.text.lower().split()[:2]
    return any(shifts.get(word, 0) < 0 and word not in scene.time.before for word in words)


def _is_perfect(scene: Scene, first: int, end: int) -> bool:
    """Whether one of the tokens is the "has" of a perfect and none of "has cash"."""
    tokens, words = scene.clauses, scene.words
    return any(
        tokens.lower(index) in words.perfect and any(tokens.is_verb(after) for after in range(index + 1, index + 4))
        for index in range(first, end)
    )


_PRECISION: dict[str, Precision] = {"D": "day", "W": "week", "M": "month", "Y": "year"}


def _length(value: str | None) -> tuple[str, int] | None:
    """Unit and number of a duration in whole days, weeks, months or years."""
    if not value or not value.startswith("P") or not value[1:-1].isdigit() or value[-1] not in _PRECISION:
        return None
    return value[-1], int(value[1:-1])
