"""Where the reporter's words end what is reacted to, asked for or named: an occasion, a time, what it came after."""

from __future__ import annotations

from components.extract.attribution.bounds import tells_past
from components.extract.attribution.noun_phrase import NEAR
from components.extract.text.words import (
    AUXILIARY,
    COMPLEMENTISER,
    CONTINUING,
    CUE,
    OWNER,
    PAST,
    PREPOSITION,
    QUANTITY,
    RELATIVE,
    SUBORDINATOR,
    TIME,
    TIME_NOUN,
    VERB,
    WEEKDAY,
    Words,
)
from components.model import Act


def before_occasion(words: Words, start: int, limit: int, *, told: bool = False) -> int:
    """Where "in a letter", "on its call" end what is reacted to or who reacts: they tell where it was said.

    ``told`` asks for more on the occasion ("of lying | in a letter seen by the Post"): what is charged may be there.
    """
    grammar = words.grammar
    for k in words.plain(start + 1, limit - 2):
        own = words.bits[k + 1] & OWNER or words.low[k + 1] in words.naming.indefinite
        if not own or not words.bits[k] & PREPOSITION or words.low[k] in (grammar.genitive, grammar.agent):
            continue
        reach = range(k + 2, min(k + NEAR, limit))
        noun = next((n for n in reach if words.low[n] in grammar.occasions), None)
        if noun is not None and (not told or words.bits[noun + 1] & (PAST | VERB | CUE)):
            return k
    return limit


def behind_verdict(words: Words, start: int, end: int) -> int:
    """Where a quotation ends what something is called: "called | the plan “a gamble” | after a vote".

    It goes on in "called | the plan “an insult” to nurses", and a charge in "accused of | “lies” on a grand scale".
    """
    apart = SUBORDINATOR | TIME | (PREPOSITION if words.quoted[start] < 0 else 0)
    for k in range(start + 1, end - 1):
        closes = words.quoted[k] >= 0 > words.quoted[k + 1]
        if closes and words.bits[k + 1] & apart and not words.bits[k + 1] & CONTINUING:
            return k + 1
    return end


def before_cause(words: Words, start: int, limit: int) -> int:
    """Where what it came after ends what is asked or promised: "to wait | after a wall fell", not "… after May"."""
    opens, follows = RELATIVE | COMPLEMENTISER, words.reading.language.time.follows
    for k in words.plain(start + 1, words.until(opens, start, limit)):
        if words.low[k] in follows and words.bits[k] & SUBORDINATOR and tells_past(words, k + 1, limit):
            return words.back(TIME_NOUN | QUANTITY, k - 1, start) + 1  # "to wait | two days after a wall fell"
    return limit


def time_of_reaction(words: Words, start: int, end: int, act: Act) -> int:
    """Where the time of a reaction ends its object: "rejected the offer | within an hour", "to comment | on Friday".

    What is denied, blamed or backed is there already, so that a time tells when it was; what is demanded or promised
    may have a time of its own. Behind a longer object the time may belong to that.
    """
    span = words.timed[end - 1]
    if span is None and words.bits[end - 1] & TIME and words.bits[end - 2] & TIME_NOUN:
        span = (end - 2, end)  # "hours | later"
    if act not in ("deny", "accuse", "support", "decline") or span is None or span[0] <= start + 1:
        return end
    before = span[0] - 1 if words.bits[span[0] - 1] & (PREPOSITION | SUBORDINATOR) else span[0]
    dated = before < span[0] and words.bits[span[1] - 1] & (WEEKDAY | TIME_NOUN) and act in ("deny", "decline")
    longer = RELATIVE | COMPLEMENTISER | AUXILIARY | VERB | (0 if dated else PREPOSITION)
    return end if any(words.bits[k] & longer or words.quoted[k] >= 0 for k in range(start + 1, before)) else before
