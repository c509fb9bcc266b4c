"""What stands between a verb and its subject: auxiliaries, negations, adverbs, times."""

from __future__ import annotations

from dataclasses import dataclass

from components.extract.text.words import (
    ADVERB,
    ADVERBIAL,
    AUXILIARY,
    COORDINATOR,
    COPULA,
    DETERMINER,
    HAVE,
    HEARSAY,
    INFINITIVE,
    MODAL,
    NEGATION,
    PHASE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    QUANTITY,
    TIME,
    TIME_NOUN,
    WEEKDAY,
    Words,
)
from components.lang.attributing import Cue

CAUSED_REACH = 10
"""Tokens between "prompting" and the verb of whoever is prompted."""


@dataclass(slots=True)
class VerbGroup:
    """What stands between a verb and its subject: ``before`` is the first token to the left of it all."""

    before: int
    first: int
    auxiliary: bool = False
    copula: bool = False
    have: bool = False
    modal: bool = False
    negated: bool = False
    infinitive: bool = False
    past: bool = False
    opens: int = 0
    """The first token at which the subject may begin."""


def verb_group(words: Words, at: int, floor: int, cue: Cue) -> VerbGroup:
    """The auxiliaries, adverbs and times before the verb."""
    bits, form = words.bits, words.low[at]
    group = VerbGroup(at - 1, at)
    timed = False
    i = at - 1
    while i >= floor and words.quoted[i] < 0:
        code = bits[i]
        if code & (ADVERB | ADVERBIAL) and not code & (AUXILIARY | PRONOUN | TIME_NOUN):
            group.negated |= bool(code & NEGATION)
        elif code & NEGATION and (not code & (DETERMINER | COORDINATOR) or code & DETERMINER and i == at - 1 != floor):
            group.negated = True
        elif code & POSSESSIVE:
            # "’s" is an auxiliary after a pronoun only: "he’s saying", "it’s said".
            if not (i > floor and bits[i - 1] & PRONOUN and (form in cue.gerund or form in cue.participle)):
                break
            group.auxiliary = True
            group.copula |= form in cue.gerund
            group.have |= form not in cue.gerund
        elif code & MODAL and not code & AUXILIARY:
            group.modal = group.auxiliary = True
        elif code & AUXILIARY:
            group.auxiliary = True
            group.copula |= bool(code & COPULA)
            group.have |= bool(code & HAVE)
        elif code & INFINITIVE and group.have and i > floor and bits[i - 1] & HEARSAY:
            i -= 1  # "is understood to have | told"
            while i - 1 >= floor and bits[i - 1] & (AUXILIARY | ADVERB | ADVERBIAL):
                i -= 1
        elif code & INFINITIVE and (i == at - 1 or not group.auxiliary):
            group.infinitive = True
            break
        elif not group.auxiliary and (k := _time_before(words, i, floor)) is not None:
            i, timed = k, True
            continue
        else:
            break
        i -= 1
    group.before = i
    group.first = at if timed else i + 1
    return group


def is_caused(words: Words, group: VerbGroup, floor: int) -> bool:
    """Whether somebody is brought to say it: "closed the mill, prompting | the union to accuse …"."""
    near = range(group.before - 1, max(floor, group.before - CAUSED_REACH) - 1, -1)
    for k in near:
        if words.bits[k] & (PUNCTUATION | COORDINATOR | AUXILIARY):
            return False
        if words.low[k] in words.lexicon.grammar.causing:
            group.auxiliary, group.past = True, True
            group.before, group.opens = group.before - 1, k + 1
            return True
    return False


def finite_by_phase(words: Words, group: VerbGroup, floor: int) -> bool:
    """Whether the infinitive hangs on a verb that tells that it was done ("went on to say"); moves the group there."""
    phase = group.before - 1
    if phase >= floor and words.bits[phase] & (ADVERB | PREPOSITION):
        phase -= 1
    if phase < floor or not words.bits[phase] & PHASE:
        return False
    group.auxiliary = True
    group.past = words.low[phase].endswith(words.lexicon.grammar.past_endings)
    group.first = phase
    group.before = phase - 1
    while group.before >= floor and words.bits[group.before] & (AUXILIARY | ADVERB | ADVERBIAL):
        group.before -= 1
    return True


def _time_before(words: Words, i: int, floor: int) -> int | None:
    """The token before a time expression that ends at ``i`` ("the group | on Tuesday | said")."""
    bits = words.bits
    j = i
    if bits[j] & TIME_NOUN:
        j -= 1
        if j < floor or not bits[j] & (TIME | DETERMINER) or bits[j] & POSSESSIVE:
            return None
        j -= 1
        if bits[j + 1] & DETERMINER and not bits[j + 1] & QUANTITY:
            return None
    elif bits[j] & WEEKDAY:
        j -= 1
    else:
        return None
    if j > floor and bits[j] & PREPOSITION:
        j -= 1
    if j < floor or bits[j] & (PUNCTUATION | PREPOSITION | DETERMINER):
        return None
    return j
