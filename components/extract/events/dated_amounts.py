"""Dates of amounts: "has offered a raise of 3 percent this year and 4 percent next year" tells no day of the offer."""

from __future__ import annotations

from components.extract.events.clauses import Clause
from components.extract.events.event_drafts import VERB_GROUP, Scene
from components.extract.times import calendar_values as cal
from components.model import Timex

_AMOUNT = 10
"""Tokens between the dates of two amounts in one row."""


def dates_amount(scene: Scene, clause: Clause, number: int) -> bool:
    """Whether the expression dates the amount before it: "has offered a raise of 3 percent | this year | and …".

    So it does where it, or the last of a row of amounts with their dates, lies ahead while the verb tells of the past,
    and where a year stands onto what was offered.
    """
    timex = scene.timexes[number]
    if not _after_amount(scene, timex) or clause.verb is None or not _tells_past(scene, clause.verb):
        return False
    if scene.clauses.lower(clause.verb) in scene.words.offering and cal.grain(timex.value or "") == "year":
        return True
    last = number
    while last + 1 in scene.here and _goes_on_with_amount(scene, last):
        last += 1
    days = cal.days(scene.timexes[last].value)
    return days is not None and scene.published is not None and days[0] > scene.published


def _after_amount(scene: Scene, timex: Timex) -> bool:
    """Whether a number, percentage or sum stands before the expression and its preposition."""
    start, _ = scene.tokens_of(timex)
    counts, clauses = scene.reading.language.counts, scene.clauses
    start -= clauses.lower(start - 1) in scene.words.prepositions
    before = clauses.lower(start - 1)
    units = {*counts.percent, *counts.currency_words, *counts.scales}
    return before[:1].isdigit() or before in units or " ".join((clauses.lower(start - 2), before)) in units


def _goes_on_with_amount(scene: Scene, number: int) -> bool:
    """Whether the next expression dates another amount: "… this year | and 3 percent | next year"."""
    end, start = scene.tokens_of(scene.timexes[number])[1], scene.tokens_of(scene.timexes[number + 1])[0]
    verb = any(scene.clauses.is_verb(index) for index in range(end, start))
    return start - end < _AMOUNT and not verb and _after_amount(scene, scene.timexes[number + 1])


def _tells_past(scene: Scene, verb: int) -> bool:
    """ "Offered", "has offered"; not "will offer", "is to be offered", "is offered"."""
    words, lower = scene.words, scene.clauses.lower(verb)
    ahead = words.infinitive | scene.time.future_cues
    if lower not in words.past_forms and not lower.endswith(words.verb_endings):
        return False
    return not scene.lowers(verb - VERB_GROUP, verb) & ahead
