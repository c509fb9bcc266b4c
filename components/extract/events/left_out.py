"""What has a date and is no event all the same: deadlines, births, what is denied, called off or compared with."""

from __future__ import annotations

from dataclasses import replace

from components.extract.events.clauses import Clause
from components.extract.events.event_drafts import Scene
from components.extract.times import calendar_values as cal
from components.extract.times.tense import NEAR
from components.model import Timex

_CLOSING = frozenset("’”'\"")
_UNIT = "unit"
"""The time rule of "this month"."""
_DISTANCES = frozenset({"ago", "later", "same-unit-shifted"})
"""Time rules whose expressions numbers are compared with."""


def left_out(scene: Scene, clause: Clause, timex: Timex, start: int, governing: str) -> bool:
    """Deadlines, births, what is denied, what a "since" compares with ("the worst since 2009")."""
    words, time, lower, before = scene.words, scene.time, scene.lower, start - 1 - bool(governing)
    core = range(clause.first, max(clause.end, start)) if clause.verb is None else range(clause.verb, clause.verb + 2)
    told = {lower(clause.first if start < core[0] else core[0])} | {lower(index) for index in core}
    told |= scene.lowers(before, start)  # "had two sons, born in | 1990"
    if told & words.biographical or timex.rule == "century" and not governing:
        return True
    if governing not in time.until and lower(before) in words.negations:
        return True  # "may win, but | not | this year"
    distant = timex.rule in _DISTANCES or governing not in words.spanning and cal.coarser(timex.value or "", "W")
    if distant and lower(start - 1) in words.compared_with or _closes_length(scene, start):
        return True  # "up 3% | on last year"
    if timex.rule == _UNIT and not governing and _counts(scene, clause, start):
        return True
    leans = clause.verb == before and lower(before - 1) in words.subjects | time.modals
    if leans and lower(before) in scene.language.replies.substitutes:
        return True  # "earlier than it | did | in the 1980s", "what the council can | do | tomorrow"
    if clause.rule == "clause-after" and lower(before) in time.contenders:
        return True  # "her opponent in | November | , Jo Orr, spent the day there"
    opens = clause.first if clause.verb is None else scene.clause_start(clause.verb)
    if lower(opens - 1) in time.conditions or clause.verb is not None and _is_none(scene, clause, clause.verb):
        return True
    if governing in time.since:
        return scene.compares(clause, start) or clause.rule == "piece-guessed"  # ", up four points since May"
    if _called_off(scene, clause, timex, start):
        return True
    if governing in time.by and timex.type != "TIME":
        return not _is_expected(scene, clause) and not _is_fact(scene, clause, timex, start)
    return governing in time.until and _is_granted(scene, timex, start)


def _closes_length(scene: Scene, start: int) -> bool:
    """ "Sales rose in the three months ended | June 30 |": the last day of a time, on which nothing happened."""
    lower, time = scene.lower, scene.time
    return lower(start - 1) in time.day_closers and lower(start - 2) in time.units


def _counts(scene: Scene, clause: Clause, start: int) -> bool:
    """ "The strike, | the third this month", "it was his third win this year": no happening of its own."""
    near = replace(clause, first=max(clause.first, start - NEAR))
    be = scene.time.present_copulas | scene.time.past_copulas
    return scene.compares(near, start) and (clause.verb is None or scene.lower(clause.verb) in be)


def _is_none(scene: Scene, clause: Clause, verb: int) -> bool:
    """Whether the clause tells a denial, a deadline, a state of a life or what never was, by its verb."""
    words, opens = scene.words, scene.piece_start(verb)
    low, openers = max(clause.first, opens, verb - 3), (clause.first, opens)
    subjects = {scene.lower(at) for at in openers if not scene.lower(at + 1).isdigit()}  # not "No 10"
    subjects |= scene.lowers(low, verb) - words.determiners
    behind = scene.lower(verb) in words.auxiliaries  # "was | not"; but "pleaded | not | guilty"
    if scene.lowers(low, verb + 1 + behind) & words.negations or subjects & words.none:
        return True  # "until Monday, | nobody | was charged"
    is_or_was = scene.lower(verb) in scene.time.present_copulas | scene.time.past_copulas
    if is_or_was and scene.lowers(clause.first, verb + NEAR) & words.deadlines:
        return True  # "the deadline for bids | is | 3 June"
    return _in_office(scene, clause, verb) or _never_was(scene, clause, verb)


def _is_expected(scene: Scene, clause: Clause) -> bool:
    """ "A ruling | is expected | by the end of June"."""
    said = scene.time.awaited & scene.words.offering
    return scene.has_run(clause.first, clause.end, scene.time.present_copulas, said)


def _is_granted(scene: Scene, timex: Timex, start: int) -> bool:
    """ "Has until Friday", "gave them until Friday | to answer", a closing quotation mark passed over."""
    after = scene.tokens_of(timex)[1]
    after += scene.lower(after) in _CLOSING
    has = scene.lower(start - 2) in scene.words.perfect | scene.words.pluperfect
    return has or scene.lower(after) in scene.words.infinitive


def _in_office(scene: Scene, clause: Clause, verb: int) -> bool:
    """ "Orr, who has led the board since 2014", "who chaired it from 2016 until 2022": a state of a life."""
    words, lower = scene.words, scene.lower
    if lower(verb + 1) in words.within and lower(verb + 2) in words.posts:
        return True  # "has been | in power"
    return lower(verb) in words.offices and bool(scene.lowers(clause.first - 1, verb) & scene.naming.personal_relatives)


def _never_was(scene: Scene, clause: Clause, verb: int) -> bool:
    """ "The bridge would have been shut on Monday", "had it been shut on Monday", "was to have been shut on Monday"."""
    words, was = scene.words, scene.time.past_copulas
    if clause.first < verb - 1 and scene.lower(clause.first) in words.pluperfect:
        return True
    was_to_have = scene.has_run(clause.first, clause.end + 2, was, words.infinitive, words.perfect)
    return was_to_have or scene.has_run(clause.first, clause.end + 1, words.counterfactual, words.perfect)


def _is_fact(scene: Scene, clause: Clause, timex: Timex, start: int) -> bool:
    """ "Managers knew of it by January 2023", "by Monday the boats | were gone": told as past, no deadline."""
    words, lower = scene.words, scene.lower
    places = range(clause.first, max(clause.end, start))
    if any(lower(at) in words.pluperfect and lower(at + 1) not in scene.time.passive_infinitive for at in places):
        return True  # not the "’d" of "we’d be"
    days, before = cal.days(timex.value), scene.lowers(clause.first, start)
    if clause.verb is None or days is None or scene.published is not None and days[1] >= scene.published:
        return False
    past = start < clause.verb or lower(clause.verb) in words.past_forms - words.auxiliaries
    return past and not before & (words.infinitive | scene.time.future_cues)


def _called_off(scene: Scene, clause: Clause, timex: Timex, start: int) -> bool:
    """ "A meeting planned for Thursday was called off"; "the vote, originally due in May, will be held in June"."""
    if scene.has_run(start - NEAR, start, scene.time.formerly, scene.time.awaited):
        return True
    after = scene.tokens_of(timex)[1]
    after += scene.lower(after) == ","
    was_due = scene.has_run(clause.first, start, scene.time.past_copulas, scene.time.awaited)
    if was_due and scene.lower(after) in scene.words.coordinators - scene.counts.range_joins:
        return True  # "was due to begin on Monday | but was called off"
    first = next((index for index in range(start, clause.end + NEAR) if index in scene.breaks), start)
    rest = " ".join(scene.lower(index) for index in range(max(start, first), first + NEAR))
    planned = scene.lowers(clause.first, clause.end) & scene.words.planned
    return bool(planned) and any(word in rest for word in scene.words.cancelled)
