"""A verb that may attribute, with what stands between it and its subject: auxiliaries, negations, adverbs, times."""

from __future__ import annotations

from dataclasses import dataclass

from components.extract.attribution.noun_phrase import NounPhrase
from components.extract.attribution.timed import before_time
from components.extract.text.words import (
    ADVERB,
    AUXILIARY,
    CAPITAL,
    COORDINATOR,
    COPULA,
    DETERMINER,
    HAVE,
    HEARSAY,
    INFINITIVE,
    MANNER,
    MODAL,
    NEGATION,
    PAST,
    PAST_ENDING,
    PHASE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    SUBORDINATOR,
    TIME_NOUN,
    VERB,
    WEEKDAY,
    Words,
)
from components.lang.attributing import Cue


@dataclass(slots=True)
class CueHit:
    """A cue at token ``at``; ``[first, last)`` adds its auxiliaries and adverbs.

    ``before`` is the token to the left of it all, ``subject`` the noun phrase that ends there, ``joined`` says that a
    coordinator stands where a subject would.
    """

    cue: Cue
    at: int
    first: int
    last: int
    before: int
    subject: NounPhrase | None = None
    joined: bool = False
    gerund: bool = False
    auxiliary: bool = False
    copula: bool = False
    have: bool = False
    modal: bool = False
    negated: bool = False
    infinitive: bool = False
    past: bool = False

    @property
    def span(self) -> tuple[int, int]:
        """The tokens of the cue."""
        return self.first, self.last

    @property
    def boundary(self) -> int:
        """The token before the subject, or before the verb if there is none."""
        return self.subject.left - 1 if self.subject else self.before


def verb_group(words: Words, at: int, last: int, floor: int, cue: Cue) -> CueHit:
    """The verb with the auxiliaries, adverbs and times before it; its subject is still to be found."""
    bits, form = words.bits, words.low[at]
    group = CueHit(cue, at, at, last, at - 1)
    timed = False
    i = at - 1
    while i >= floor and words.quoted[i] < 0:
        code = bits[i]
        if i > floor and (words.low[i - 1], words.low[i]) in words.grammar.adverb_pairs:
            i -= 1  # "has | so far | denied"
            group.negated |= bool(bits[i] & NEGATION)
        elif code & MANNER and not code & (AUXILIARY | PRONOUN | TIME_NOUN):
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
        elif code & MODAL and not code & AUXILIARY and words.timed[i] is None:
            group.modal = group.auxiliary = True
        elif code & AUXILIARY:
            group.auxiliary, group.copula = True, group.copula or bool(code & COPULA)
            group.have |= bool(code & HAVE)
        elif code & INFINITIVE and group.have and i > floor and bits[i - 1] & HEARSAY:
            i = _before_auxiliaries(words, i - 2, floor) + 1  # "is understood to have | told"
        elif code & INFINITIVE:
            group.infinitive = True
            break
        elif code & SUBORDINATOR and i == at - 1 and i > floor and bits[i - 1] & HAVE:
            pass  # "has | since | said"
        elif words.low[i] == "," and i - 2 > floor and words.low[i - 2] == "," and bits[i - 3] & (AUXILIARY | MODAL):
            i -= 2  # "did | , however, | admit"
        elif not group.auxiliary and (k := _time_before(words, i, floor)) is not None:
            i, timed = k, True
            continue
        else:
            break
        i -= 1
    group.before = i
    group.first = at if timed else i + 1
    return group


def finite_by_phase(words: Words, group: CueHit, floor: int) -> bool:
    """Whether the infinitive hangs on a verb that tells that it was done ("went on to say"); moves the group there."""
    phase = group.before - 1
    if phase >= floor and words.bits[phase] & (ADVERB | PREPOSITION):
        phase -= 1
    if phase < floor or not words.bits[phase] & PHASE:
        return False
    group.auxiliary = True
    group.past = bool(words.bits[phase] & PAST_ENDING)
    group.first = phase
    group.before = _before_auxiliaries(words, phase - 1, floor)
    return True


def _before_auxiliaries(words: Words, i: int, floor: int) -> int:
    while i >= floor and words.bits[i] & (AUXILIARY | MANNER):
        i -= 1
    return i


def _time_before(words: Words, i: int, floor: int) -> int | None:
    """The token before a time expression that ends at ``i`` ("the group | on Tuesday | said", "it | Tuesday")."""
    j = before_time(words, i, floor)
    if j == i:
        if not words.bits[i] & WEEKDAY:
            return None
        j -= 1
    if j < floor or words.bits[j] & (PUNCTUATION | PREPOSITION | DETERMINER) and words.low[j] != ")":
        return None
    if words.bits[j] & (PAST | VERB) and not words.bits[j] & CAPITAL:
        return None  # the time of another verb: "men | who left in May | said"
    return j
