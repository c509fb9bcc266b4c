"""What has a date and is no event all the same: deadlines, births, what is denied, called off or compared with."""

from __future__ import annotations

from itertools import pairwise

from components.extract.events.clauses import Clause
from components.extract.events.event_drafts import VERB_GROUP, Scene
from components.extract.times import calendar_values as cal
from components.model import Timex

_AHEAD = 6
"""Tokens after a planned happening in which it may be called off."""
_CLOSING = frozenset("’”'\"")
_DISTANCES = frozenset({"ago", "later", "same-unit-shifted"})
"""Time rules whose expressions numbers are compared with."""


def left_out(scene: Scene, clause: Clause, timex: Timex, start: int, governing: str) -> bool:
    """Deadlines, births, what is denied, what a "since" compares with ("the worst since 2009")."""
    lowers = scene.lowers(clause.first, max(clause.end, start))
    core = range(clause.first, max(clause.end, start)) if clause.verb is None else range(clause.verb, clause.verb + 2)
    written = {scene.reading.tokens[index].text for index in core if index < scene.clauses.end}
    if written & scene.words.biographical or timex.rule == "century" and not governing:
        return True
    if governing not in scene.time.until and scene.clauses.lower(start - 1 - bool(governing)) in scene.words.negations:
        return True  # "may win, but | not | this year"
    if timex.rule in _DISTANCES and scene.clauses.lower(start - 1) in scene.words.compared_with:
        return True
    if clause.verb is not None:
        opens = max(clause.first, scene.clauses.piece_start(clause.verb), clause.verb - 3)
        near = scene.lowers(opens, clause.verb + 2)
        heads = {scene.clauses.lower(clause.first), scene.clauses.lower(scene.clauses.piece_start(clause.verb))}
        denied = near & scene.words.negations or heads & scene.words.none  # "until Monday, | nobody | was charged"
        if denied or _never_was(scene, clause):
            return True
    if (
        scene.clauses.lower(start - 1) in scene.words.occasions
        and scene.clauses.lower(start - 2) in scene.time.ordinals
    ):
        return True
    if clause.opens_with in scene.time.conditions or _in_office(scene, clause) or _is_deadline(scene, clause):
        return True
    if governing in scene.time.since:
        return not _goes_on(scene, clause, start)
    if _called_off(scene, clause, start):
        return True
    if governing in scene.time.by and timex.type != "TIME":
        if _is_expected(scene, clause):
            return False
        told = scene.lowers(start, clause.end) & scene.time.past_copulas
        return not _had(scene, clause, start) and not told and not _was_so(scene, clause, timex, start)
    if governing in scene.time.until and _until_something(scene, timex):
        return True
    has_until = scene.clauses.lower(start - 2) in scene.words.perfect | scene.words.pluperfect
    return governing in scene.time.until and (has_until or bool(lowers & scene.words.deadlines))


def _is_expected(scene: Scene, clause: Clause) -> bool:
    """ "A ruling | is expected | by the end of June"."""
    words = [scene.clauses.lower(index) for index in range(clause.first, clause.end)]
    said = scene.time.awaited & scene.words.offering
    return any(one in scene.time.present_copulas and two in said for one, two in pairwise(words))


def _is_deadline(scene: Scene, clause: Clause) -> bool:
    """ "The deadline for bids is 3 June"."""
    copulas = scene.time.present_copulas | scene.time.past_copulas
    if clause.verb is None or scene.clauses.lower(clause.verb) not in copulas:
        return False
    return bool(scene.lowers(clause.first, clause.verb) & scene.words.deadlines)


def _until_something(scene: Scene, timex: Timex) -> bool:
    """ "Has until Friday | to answer", a closing quotation mark passed over."""
    after = scene.tokens_of(timex)[1]
    after += scene.clauses.lower(after) in _CLOSING
    return scene.clauses.lower(after) in scene.words.infinitive


def _in_office(scene: Scene, clause: Clause) -> bool:
    """ "Orr, who has led the board since 2014", "who chaired it from 2016 until 2022": a state of a life."""
    after = scene.clauses.lower(clause.verb + 1) if clause.verb is not None else ""
    if after in scene.words.within and scene.clauses.lower((clause.verb or 0) + 2) in scene.words.posts:
        return True  # "has been | in power"
    if clause.verb is None or scene.clauses.lower(clause.verb) not in scene.words.offices:
        return False
    return bool(scene.lowers(max(clause.first - 1, 0), clause.verb) & scene.words.holders)


def _had(scene: Scene, clause: Clause, start: int) -> bool:
    """Whether a pluperfect stands in the clause; the "’d" of "we’d be" is none."""
    be = scene.time.passive_infinitive
    return any(
        scene.clauses.lower(index) in scene.words.pluperfect and scene.clauses.lower(index + 1) not in be
        for index in range(clause.first, max(clause.end, start))
    )


def _never_was(scene: Scene, clause: Clause) -> bool:
    """ "The bridge would have been shut on Monday", "had it been shut on Monday", "was to have been shut on Monday"."""
    words, first = scene.words, scene.clauses.lower(clause.first)
    if clause.verb is not None and clause.first < clause.verb - 1 and first in words.pluperfect:
        return True
    group = [scene.clauses.lower(index) for index in range(clause.first, clause.end + 2)]
    return any(
        (one in words.counterfactual and two in words.perfect)
        or (one in scene.time.past_copulas and two in words.infinitive and three in words.perfect)
        for one, two, three in zip(group, group[1:], group[2:], strict=False)
    )


def _was_so(scene: Scene, clause: Clause, timex: Timex, start: int) -> bool:
    """ "Managers knew of it by January 2023": told as a fact of the past, no deadline."""
    days = cal.days(timex.value)
    if clause.verb is None or days is None or scene.published is None or days[1] >= scene.published:
        return False
    verb = scene.clauses.lower(clause.verb)
    past = verb in scene.words.past_forms - scene.words.auxiliaries or start < clause.verb
    open_ended = scene.words.infinitive | scene.time.future_cues
    return past and not scene.lowers(clause.first, start) & open_ended


def _called_off(scene: Scene, clause: Clause, start: int) -> bool:
    """ "A meeting planned for Thursday was called off"."""
    first = next((index for index in range(start, clause.end + _AHEAD) if index in scene.clauses.breaks), start)
    rest = " ".join(scene.clauses.lower(index) for index in range(max(start, first), first + _AHEAD))
    planned = scene.lowers(clause.first, clause.end) & scene.words.planned
    return bool(planned) and any(word in rest for word in scene.words.cancelled)


def _goes_on(scene: Scene, clause: Clause, start: int) -> bool:
    """Whether a "since" begins something that lasts: a perfect, "shut since", "deaths since"; no superlative."""
    opens = min(clause.first, scene.clauses.piece_start(start))
    around = scene.lowers(max(opens, start - 30), max(clause.end, start))
    apposed = clause.verb is not None and clause.verb - 1 in scene.clauses.breaks
    counted = scene.clauses.is_event_noun(start - 2)
    lasts = apposed or counted or around & (scene.words.perfect | scene.words.pluperfect)
    if not lasts and not _participle_stands(scene, clause, start) and not _is_so_still(scene, clause, start):
        return False
    return not scene.compares(clause, start)


def _participle_stands(scene: Scene, clause: Clause, start: int) -> bool:
    """ "212 members | arrested | since Friday": a participle onto its noun, right before "since"."""
    verb = clause.verb
    if verb is None or verb != start - 2 or verb <= clause.first:
        return False
    before = scene.clauses.lower(verb - 1)
    return before.isalpha() and before not in scene.words.subjects and not scene.clauses.is_verb(verb - 1)


def _is_so_still(scene: Scene, clause: Clause, start: int) -> bool:
    """ "Prices | are up | 12 percent since January", "power | is out | since Sunday"."""
    if clause.verb is None or scene.clauses.lower(clause.verb) not in scene.time.present_copulas:
        return False
    return bool(scene.lowers(clause.verb + 1, min(clause.verb + VERB_GROUP, start)) & scene.words.states)
