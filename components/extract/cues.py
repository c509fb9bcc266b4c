"""Where a word attributes: verbs in their forms, with what stands before them, and phrases."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from components.extract.phrases import NounPhrase, subject_before
from components.extract.words import (
    ADVERB,
    ADVERBIAL,
    AGENT,
    AUXILIARY,
    CAPITAL,
    CLOSED,
    COMPLEMENTISER,
    COORDINATOR,
    COPULA,
    CUE,
    DETERMINER,
    GENERIC,
    HAVE,
    HYPOTHETICAL,
    INFINITIVE,
    MODAL,
    NEGATION,
    NOMINAL,
    PAST,
    PHASE,
    PLURAL,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    QUANTITY,
    RELATIVE,
    RELAY,
    SINGULAR,
    TIME,
    TIME_NOUN,
    TITLE,
    VERB,
    WEEKDAY,
    Words,
)
from components.lang.schema import Cue

LONGEST_OBJECT = 60
"""Tokens behind a verb in which a further verb is looked for."""
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


@dataclass(slots=True)
class _Group:
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


def verb_hit(words: Words, at: int, floor: int, limit: int) -> CueHit | None:
    """The reading of the word at ``at`` as an attributing verb; None where it is a noun, a passive or no verb."""
    bits, low = words.bits, words.low
    form = low[at]
    cue = _cue_at(words, at, limit)
    if (bits[at] & CAPITAL and at > floor) or _is_compound(words, at):
        return None
    last = at + 1
    if cue.particle:
        if last < limit and low[last] == cue.particle:
            last += 1
        elif last >= limit or low[last] not in cue.governs:
            return None
    group = _verb_group(words, at, floor, cue)
    is_gerund = form in cue.gerund
    if (group.infinitive and not _finite_by_phase(words, group, floor)) or (group.copula and not is_gerund):
        return None
    previous = bits[at - 1] if at > floor else PUNCTUATION
    if is_gerund and not group.copula:
        if previous & (DETERMINER | POSSESSIVE):
            return None
        return CueHit(cue, at, at, last, "gerund", None, at - 1, False, group.negated, group.modal, False)
    nouny = form in cue.nouns
    if nouny and not group.auxiliary and previous & (DETERMINER | POSSESSIVE | PREPOSITION) and not previous & PRONOUN:
        return None
    joined = group.before >= floor and bool(bits[group.before] & COORDINATOR)
    subject = None if joined else subject_before(words, group.before, floor)
    if nouny and not group.auxiliary and subject and _ends_in_verb(words, cue, at, subject):
        return None
    if not group.auxiliary and not _agrees(words, cue, at, (floor, limit), subject, joined):
        return None
    if not group.auxiliary and (
        _is_passive(words, cue, at, last, subject, limit) or _names_office(words, cue, at, limit)
    ):
        return None
    if subject and bits[subject.first] & GENERIC and subject.last == subject.first + 1:
        return None
    boundary = subject.left - 1 if subject else group.before
    if boundary >= floor and bits[boundary] & HYPOTHETICAL:
        return None
    past = group.past or group.have or form == cue.finite[2]
    return CueHit(cue, at, group.first, last, "finite", subject, boundary, joined, group.negated, group.modal, past)


def _cue_at(words: Words, at: int, limit: int) -> Cue:
    """The entry of the form, the one with a particle where that follows ("ruled | that …", "ruled out | …")."""
    entries = words.lexicon.cues[words.low[at]]
    particle = words.low[at + 1] if at + 1 < limit else ""
    return next((cue for cue in entries if cue.particle == particle != ""), entries[0])


def _verb_group(words: Words, at: int, floor: int, cue: Cue) -> _Group:
    """The auxiliaries, adverbs and times before the verb."""
    bits, form = words.bits, words.low[at]
    group = _Group(at - 1, at)
    timed = False
    i = at - 1
    while i >= floor and words.quoted[i] < 0:
        code = bits[i]
        if code & (ADVERB | ADVERBIAL) and not code & (AUXILIARY | PRONOUN | TIME_NOUN):
            group.negated |= bool(code & NEGATION)
        elif code & NEGATION and not code & (DETERMINER | COORDINATOR):
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


def _is_passive(words: Words, cue: Cue, at: int, last: int, subject: NounPhrase | None, limit: int) -> bool:
    """Whether the form is a participle with its agent behind it: "a tax, first proposed | by the council"."""
    if words.low[at] not in cue.participle or last >= limit or not words.bits[last] & AGENT:
        return False
    return subject is not None and subject.last == subject.first + 1 and not _is_determined(words, subject)


def _ends_in_verb(words: Words, cue: Cue, at: int, subject: NounPhrase) -> bool:
    """Whether a seeming subject ends in a verb with the word as its object: "rejected | calls", "faces | claims"."""
    last, grammar = subject.last - 1, words.lexicon.grammar
    code, low = words.bits[last], words.low[last]
    if subject.last != at or code & CAPITAL or subject.relative:
        return False
    if code & (PAST | VERB | RELAY) or code & CUE and not any(low in other.nouns for other in words.lexicon.cues[low]):
        return True
    plural = low.endswith(grammar.plural_endings) and not low.endswith(grammar.singular_endings)
    singular_verb = words.low[at] == cue.finite[1]
    alone = not any(
        words.bits[k] & (PREPOSITION | POSSESSIVE | COORDINATOR) for k in range(subject.first, subject.last)
    )
    return plural and singular_verb and alone


def _names_office(words: Words, cue: Cue, at: int, limit: int) -> bool:
    """Whether the word is a noun before a title: "state | Sen. Ann Moor"."""
    form = words.low[at]
    nouny = form in cue.nouns and form in cue.base and at + 1 < limit
    return nouny and bool(words.bits[at + 1] & TITLE and words.bits[at + 1] & CAPITAL)


def _finite_by_phase(words: Words, group: _Group, floor: int) -> bool:
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


def _agrees(
    words: Words, cue: Cue, at: int, stretch: tuple[int, int], subject: NounPhrase | None, joined: bool
) -> bool:
    """Whether a form without an auxiliary can be a finite verb here and not a noun or an infinitive."""
    form = words.low[at]
    nouny = form in cue.nouns
    bare_object = nouny and subject is not None and _takes_noun(words, cue, at, stretch, subject)
    if nouny and (subject or joined) and not bare_object and not _takes_content(words, cue, at + 1, stretch[1]):
        return subject is not None and _follows_content(words, cue, at, stretch, subject)
    if nouny and subject and not _is_determined(words, subject):
        return False
    if form not in cue.base or form in cue.finite[1:]:
        return True
    if joined:
        return not nouny and not _after_infinitive(words, at)
    return subject is None or not (_is_singular(words, subject) or (nouny and not _is_plural(words, subject)))


def _follows_content(words: Words, cue: Cue, at: int, stretch: tuple[int, int], subject: NounPhrase) -> bool:
    """Whether the word can only be a verb, because its content stands before: "“…,” the notice states"."""
    floor, limit = stretch
    before = subject.left - 1
    if words.bits[subject.first] & PRONOUN:
        return True
    if before < floor:
        return False
    if words.quoted[before] >= 0 or words.bits[before] & NOMINAL:
        return True
    ends = at + 1 >= limit and words.low[before] == "," and _is_determined(words, subject)
    return ends and (words.low[at] not in cue.base or _is_plural(words, subject))


def _is_determined(words: Words, subject: NounPhrase) -> bool:
    """Whether the phrase can stand as a subject by itself: a determiner, a name, a pronoun, a plural."""
    if words.bits[subject.first] & (DETERMINER | PRONOUN | CAPITAL | QUANTITY | RELATIVE):
        return True
    return words.low[subject.last - 1].endswith(words.lexicon.grammar.plural_endings) or _is_plural(words, subject)


def _after_infinitive(words: Words, at: int) -> bool:
    """Whether a modal or "to" before the coordinator carries over to this verb."""
    for k in range(at - 1, max(0, at - 20), -1):
        if words.bits[k] & (MODAL | INFINITIVE):
            return True
        if words.bits[k] & PUNCTUATION and words.low[k] in ".;":
            return False
    return False


def _is_singular(words: Words, subject: NounPhrase) -> bool:
    return bool(words.bits[subject.first] & SINGULAR)


def _is_plural(words: Words, subject: NounPhrase) -> bool:
    """Whether the subject may go with a verb without an ending: a plural pronoun, a plural noun, "A and B"."""
    inside = range(subject.first, subject.last)
    return any(
        words.bits[i] & (PLURAL | COORDINATOR) or words.low[i].endswith(words.lexicon.grammar.plural_endings)
        for i in inside
    )


def _is_compound(words: Words, at: int) -> bool:
    """Whether a hyphen ties the word to another ("court-ordered")."""
    low, start, end = words.low, words.start, words.end
    before = at > 0 and low[at - 1] == "-" and end[at - 1] == start[at] and end[at - 2] == start[at - 1]
    after = at + 2 < len(low) and low[at + 1] == "-" and end[at] == start[at + 1] and end[at + 1] == start[at + 2]
    return before or after


def _takes_content(words: Words, cue: Cue, i: int, limit: int) -> bool:
    """Whether what follows could be what a verb governs, so that the word before is no noun."""
    if i >= limit:
        return False
    code = words.bits[i]
    if code & COMPLEMENTISER and code & RELATIVE and i + 1 < limit and words.bits[i + 1] & (AUXILIARY | MODAL):
        return False
    return bool(
        code & (COMPLEMENTISER | DETERMINER | PRONOUN | TIME | QUANTITY)
        or words.low[i][0].isdigit()
        or words.quoted[i] >= 0
        or words.text[i][0].isupper()
        or words.low[i] in ",:"
        or words.low[i] in cue.governs
    )


def _takes_noun(words: Words, cue: Cue, at: int, stretch: tuple[int, int], subject: NounPhrase) -> bool:
    """Whether a noun without a determiner is the object ("The union demands | new roads"): no other verb follows."""
    bits, (floor, limit) = words.bits, stretch
    before, form = subject.left - 1, words.low[at]
    if "noun" not in cue.takes or at + 1 >= limit or not _is_determined(words, subject):
        return False
    if before >= floor and not bits[before] & (PUNCTUATION | COORDINATOR | COMPLEMENTISER):
        return False
    if form != cue.finite[1] and not (form in cue.base and _is_plural(words, subject)):
        return False
    verbs = AUXILIARY | MODAL | VERB | PAST
    if words.quoted[at + 1] >= 0 or bits[at + 1] & (CLOSED | verbs | ADVERB | ADVERBIAL | TIME):
        return False
    if bits[at + 1] & CUE and not any(
        words.low[at + 1] in other.nouns for other in words.lexicon.cues[words.low[at + 1]]
    ):
        return False
    for k in range(at + 2, min(limit, at + LONGEST_OBJECT)):
        if bits[k] & PUNCTUATION or words.quoted[k] >= 0 or bits[k] & COORDINATOR and bits[k + 1] & (CUE | verbs):
            return True
        if bits[k] & verbs:
            return False
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
