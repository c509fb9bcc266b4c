"""Infinitives that tell what was said: "went on | to say", "took to television | to say", "wrote to them | to ask"."""

from __future__ import annotations

from components.extract.attribution.verb_groups import CueHit
from components.extract.text.words import (
    ADVERB,
    AUXILIARY,
    MANNER,
    MODAL,
    PAST_ENDING,
    PHASE,
    PREPOSITION,
    PUNCTUATION,
    SUBORDINATOR,
    Words,
)

_REACH = 8
"""Tokens before an infinitive in which stands what was done to tell something."""


def told_by_infinitive(words: Words, group: CueHit, floor: int) -> bool:
    """Whether the infinitive hangs on a verb that tells that it was done; moves the group there."""
    verb = group.before - 1
    if verb >= floor and words.bits[verb] & (ADVERB | PREPOSITION):
        verb -= 1
    if verb < floor:
        return False
    if words.bits[verb] & PHASE:
        group.first, group.past = verb, bool(words.bits[verb] & PAST_ENDING)
    else:
        verb, group.past = _appearing(words, group.before, floor), True
    if verb < floor:
        return False
    group.kinds |= AUXILIARY
    group.before = words.back(AUXILIARY | MANNER, verb - 1, floor - 1)
    return True


def _appearing(words: Words, to: int, floor: int) -> int:
    """The past verb of what was done to tell something ("| used | a speech to say", "| wrote | to ask"); -1 if none."""
    grammar, outlet = words.grammar, False
    outlets = (grammar.outlets, grammar.occasions, words.naming.platforms)
    for k in range(to - 1, max(floor, to - _REACH) - 1, -1):
        word, code = words.low[k], words.bits[k]
        if word in grammar.addressing or outlet and word in grammar.appearing:
            return k
        if code & (PUNCTUATION | SUBORDINATOR | AUXILIARY | MODAL) or words.quoted[k] >= 0:
            break
        outlet = outlet or any(word in places for places in outlets)
    return -1
