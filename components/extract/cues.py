"""Where a word attributes: verbs in their forms, with what stands before them, and phrases."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from components.extract.phrases import NounPhrase, subject_before
from components.extract.words import (
    ADVERB,
    ADVERBIAL,
    AUXILIARY,
    CAPITAL,
    COMPLEMENTISER,
    COORDINATOR,
    COPULA,
    DETERMINER,
    HAVE,
    INFINITIVE,
    MODAL,
    NEGATION,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    QUANTITY,
    RELATIVE,
    SINGULAR,
    SUBORDINATOR,
    TIME,
    TIME_NOUN,
    Words,
)
from components.lang.schema import Cue

Form = Literal["finite", "gerund", "infinitive"]


@dataclass(frozen=True, slots=True)
class CueHit:
    """A cue at token ``at``; ``[first, last)`` adds its auxiliaries and adverbs.

    ``subject`` is the noun phrase before it, ``boundary`` the token before that phrase (-1 at the beginning of the
    stretch), ``joined`` says that a coordinator stands where a subject would.
    """

    cue: Cue
    at: int
    first: int
    last: int
    form: Form
    subject: NounPhrase | None
    boundary: int
    joined: bool
    negated: bool
    modal: bool
    past: bool


def verb_hit(words: Words, at: int, floor: int, limit: int) -> CueHit | None:
    """The reading of the word at ``at`` as an attributing verb; None where it is a noun, a passive or no verb."""
    bits, low = words.bits, words.low
    form = low[at]
    cue = words.lexicon.cues[form][0]
    if bits[at] & CAPITAL and at > floor:
        return None
    i = at - 1
    copula = have = modal = negated = infinitive = False
    auxiliary = timed = False
    while i >= floor and words.quoted[i] < 0:
        code = bits[i]
        if code & (ADVERB | ADVERBIAL) and not code & (AUXILIARY | PRONOUN):
            negated |= bool(code & NEGATION)
        elif code & NEGATION and not code & (DETERMINER | COORDINATOR):
            negated = True
        elif code & POSSESSIVE and not (code & COPULA and i > floor and bits[i - 1] & PRONOUN and form in cue.gerund):
            if not (code & AUXILIARY and i > floor and (bits[i - 1] & PRONOUN) and form in cue.participle):
                break
            have = auxiliary = True
        elif code & MODAL and not code & AUXILIARY:
            modal = auxiliary = True
        elif code & AUXILIARY:
            auxiliary = True
            copula |= bool(code & COPULA)
            have |= bool(code & HAVE)
        elif code & INFINITIVE and i == at - 1 or code & INFINITIVE and not auxiliary:
            infinitive = True
            break
        elif not auxiliary and (k := _time_before(words, i, floor)) is not None:
            i = k
            timed = True
            continue
        else:
            break
        i -= 1
    first = at if timed else i + 1
    before = i
    is_gerund = form in cue.gerund
    if infinitive:
        return None
    if copula and not is_gerund:
        return None  # a passive
    nouny = form in cue.nouns
    previous = bits[at - 1] if at > floor else PUNCTUATION
    if nouny and not auxiliary and previous & (DETERMINER | POSSESSIVE | PREPOSITION) and not previous & PRONOUN:
        return None
    if is_gerund and not copula:
        if previous & (DETERMINER | POSSESSIVE):
            return None
        return CueHit(cue, at, at, at + 1, "gerund", None, at - 1, False, negated, modal, False)
    joined = before >= floor and bool(bits[before] & COORDINATOR)
    while first < at and bits[first] & (ADVERB | ADVERBIAL) and joined:
        first += 1
    subject = None if joined else subject_before(words, before, floor)
    if subject and not auxiliary and form in cue.base and form not in (cue.finite[1], cue.finite[2]):
        if _is_singular(words, subject) or (nouny and not _takes_content(words, at + 1, limit)):
            return None
    elif subject and nouny and not auxiliary and not _takes_content(words, at + 1, limit):
        return None
    boundary = subject.left - 1 if subject else before
    past = have or form == cue.finite[2]
    return CueHit(cue, at, first, at + 1, "finite", subject, boundary, joined, negated, modal, past)


def _is_singular(words: Words, subject: NounPhrase) -> bool:
    return bool(words.bits[subject.first] & SINGULAR) and words.low[subject.last - 1] == words.low[subject.last - 1]


def _takes_content(words: Words, i: int, limit: int) -> bool:
    """Whether what follows could be what a verb governs, so that the word before is no noun."""
    if i >= limit:
        return False
    code = words.bits[i]
    return bool(
        code & (COMPLEMENTISER | DETERMINER | PRONOUN | TIME | QUANTITY)
        or words.low[i][0].isdigit()
        or words.quoted[i] >= 0
        or words.text[i][0].isupper()
        or words.low[i] in ",:"
    )


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
    elif bits[j] & TIME and bits[j] & CAPITAL:
        j -= 1
    else:
        return None
    if j > floor and bits[j] & PREPOSITION:
        j -= 1
    if j < floor or bits[j] & (PUNCTUATION | PREPOSITION | DETERMINER):
        return None
    return j
