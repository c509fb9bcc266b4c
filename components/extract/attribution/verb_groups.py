"""A verb that may attribute, with what stands between it and its subject: auxiliaries, negations, adverbs, times."""

from __future__ import annotations

from dataclasses import dataclass

from components.extract.attribution.noun_phrase import NounPhrase
from components.extract.attribution.timed import before_time
from components.extract.text.words import (
    AUXILIARY,
    CAPITAL,
    COORDINATOR,
    COPULA,
    DETERMINER,
    HAVE,
    HEARSAY,
    INFINITIVE,
    LIMITING,
    MANNER,
    MODAL,
    NEGATION,
    PAST,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    QUANTITY,
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
    past: bool = False
    kinds: int = 0
    """What stands before it: AUXILIARY, COPULA, HAVE, MODAL, NEGATION, INFINITIVE."""

    @property
    def span(self) -> tuple[int, int]:
        """The tokens of the cue."""
        return self.first, self.last

    @property
    def boundary(self) -> int:
        """The token before the subject, or before the verb if there is none."""
        return self.subject.left - 1 if self.subject else self.before


_INSERTED = 5
"""Tokens of "in a letter to staff" between "has" and its verb."""


def verb_group(words: Words, at: int, last: int, floor: int, cue: Cue) -> CueHit:
    """The verb with the auxiliaries, adverbs and times before it; its subject is still to be found."""
    bits, low, form = words.bits, words.low, words.low[at]
    hit, seen, timed, i = CueHit(cue, at, at, last, at - 1), 0, False, at - 1
    while i >= floor and words.quoted[i] < 0 and not seen & INFINITIVE:
        code, before = bits[i], bits[i - 1]
        if (low[i - 1], low[i]) in words.grammar.adverb_pairs:
            i -= 1  # "has | so far | denied"
            seen |= before & NEGATION
        elif before & QUANTITY and low[i] in words.reading.language.counts.multiplied:
            i -= 1  # "has | four times | refused it"
        elif code & LIMITING and not code & PREPOSITION:  # "has | almost wholly | denied it"
            seen |= NEGATION if i == at - 1 and low[i] in words.grammar.nearly else code & NEGATION
        elif code & MANNER and not code & (AUXILIARY | PRONOUN | TIME_NOUN):
            seen |= code & NEGATION
        elif code & NEGATION and (not code & (DETERMINER | COORDINATOR) or code & DETERMINER and i == at - 1 != floor):
            seen |= NEGATION
        elif code & POSSESSIVE:
            if not before & PRONOUN or form not in (*cue.gerund, *cue.participle):
                break  # "’s" is an auxiliary after a pronoun only: "he’s saying", "it’s said"
            seen |= AUXILIARY | (COPULA if form in cue.gerund else HAVE)
        elif code & (AUXILIARY | MODAL) and (code & AUXILIARY or words.timed[i] is None):
            seen |= code & (AUXILIARY | COPULA | HAVE) or MODAL
        elif code & INFINITIVE and seen & HAVE and before & HEARSAY:
            i = words.back(AUXILIARY | MANNER, i - 2, floor - 1) + 1  # "is understood to have | told"
        elif code & INFINITIVE:
            seen |= INFINITIVE
            continue
        elif low[i] == "," == low[i - 2] and bits[i - 3] & (AUXILIARY | MODAL):
            i -= 2  # "did | , however, | admit"
        elif not seen & (AUXILIARY | MODAL) and (k := _time_before(words, i, floor)) is not None:
            i, timed = k, True
            continue
        elif not (code & SUBORDINATOR and before & HAVE):  # "has | since | said"
            break
        i -= 1
    hit.before, hit.first, hit.kinds = i, at if timed else i + 1, seen
    return hit


def _inserted(words: Words, i: int, floor: int) -> int | None:
    """The auxiliary before an adjunct that ends at ``i`` and parts it from its verb: "has | in the past | denied"."""
    reach = range(i - 1, max(floor, i - _INSERTED), -1)
    opens = next((k for k in reach if words.bits[k] & PREPOSITION), None)
    if opens is None or not words.bits[opens - 1] & HAVE or not words.bits[opens + 1] & DETERMINER:
        return None  # "the plan it has in hand | said"
    return opens - 1 if not words.has(PUNCTUATION | PRONOUN, opens + 2, i + 1) else None


def _time_before(words: Words, i: int, floor: int) -> int | None:
    """The token before a time that ends at ``i``: "the group | on Tuesday | said", "has | in the past | said"."""
    j = before_time(words, i, floor)
    if j == i:
        if not words.bits[i] & WEEKDAY:
            return _inserted(words, i, floor)
        j -= 1
    if words.bits[j] & (PAST | VERB) and not words.bits[j] & CAPITAL:
        return None  # the time of another verb: "men | who left in May | said"
    return j
