"""Where a verb attributes: the cue, its subject, and what tells a verb from a noun, a passive or a compound."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from components.extract.attribution.agreement import agrees, is_determined
from components.extract.attribution.noun_phrase import NounPhrase, head_of
from components.extract.attribution.phrases import subject_before
from components.extract.attribution.verb_groups import VerbGroup, finite_by_phase, verb_group
from components.extract.text.words import (
    ACCUSATIVE,
    CAPITAL,
    CLOSED,
    COORDINATOR,
    CUE,
    DETERMINER,
    GENERIC,
    HYPOTHETICAL,
    NEGATION,
    NOUNY,
    PAST,
    PAST_ENDING,
    PLURAL_ENDING,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    QUANTITY,
    RELAY,
    TIME,
    VERB,
    Words,
)
from components.lang.attributing import Cue

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
    have: bool = False

    @property
    def span(self) -> tuple[int, int]:
        """The tokens of the cue."""
        return self.first, self.last


def verb_hit(words: Words, at: int, floor: int, limit: int) -> CueHit | None:
    """The reading of the word at ``at`` as an attributing verb; None where it is a noun, a passive or no verb."""
    if (words.bits[at] & CAPITAL and at > floor) or _is_compound(words, at):
        return None
    cue = _cue_at(words, at, limit)
    last, group = _verb_end(words, cue, at, limit), verb_group(words, at, floor, cue)
    adjective = "adjective" in cue.takes
    is_gerund = words.low[at] in cue.gerund and not adjective
    infinitive = group.infinitive and not finite_by_phase(words, group, floor)
    if last is None or infinitive or group.copula != adjective and not is_gerund:
        return None
    if not is_gerund or group.copula:
        return _finite(words, cue, (at, last), (floor, limit), group)
    previous = words.bits[at - 1] if at > floor else PUNCTUATION
    if previous & (DETERMINER | POSSESSIVE) or "court" in cue.takes:
        return None
    return CueHit(cue, at, at, last, "gerund", None, at - 1, False, group.negated, group.modal, False)


def _verb_end(words: Words, cue: Cue, at: int, limit: int) -> int | None:
    """The end of the verb and its particle; None where the particle that it needs is missing."""
    particle = _particle(words, cue, at, limit) if cue.particle else at
    if particle is not None:
        return particle + 1
    governs = at + 1 < limit and words.low[at + 1] in cue.governs
    return at + 1 if governs else None


def _finite(words: Words, cue: Cue, verb: tuple[int, int], stretch: tuple[int, int], group: VerbGroup) -> CueHit | None:
    """The reading of a verb that is no participle, with its subject."""
    bits, low, (at, last), floor = words.bits, words.low, verb, stretch[0]
    nouny = low[at] in cue.nouns and not group.auxiliary
    if nouny and _is_noun(words, at, floor) or _describes(words, at, last, stretch):
        return None
    joined = group.before >= floor and bool(bits[group.before] & COORDINATOR)
    subject = None if joined else subject_before(words, group.before, floor)
    if nouny and subject and _ends_in_verb(words, cue, at, subject):
        return None
    if not group.auxiliary and not agrees(words, cue, at, stretch, subject, joined):
        return None
    by = last < stretch[1] and low[last] == words.grammar.agent and low[at] in cue.participle
    if (
        by
        and not group.auxiliary
        and subject
        and subject.last == subject.first + 1
        and not is_determined(words, subject)
    ):
        return None  # "a tax, first | proposed by the council"
    if subject and (not _speaks(words, subject) or subject.left > floor and bits[subject.left - 1] & NEGATION):
        return None  # "Not | everyone | backs the plan"
    judges = subject is not None and low[head_of(words, subject)] in words.grammar.courts
    if "court" in cue.takes and not judges or "decreed" in cue.takes and judges:
        return None
    boundary = subject.left - 1 if subject else group.before
    behind_words = at - 2 >= floor and low[at - 1] == "," and words.quoted[at - 2] >= 0
    if boundary >= floor and bits[boundary] & HYPOTHETICAL and not behind_words:
        return None
    past = group.past or group.have or low[at] == cue.finite[2]
    return CueHit(
        cue, at, group.first, last, "finite", subject, boundary, joined, group.negated, group.modal, past, group.have
    )


def _is_noun(words: Words, at: int, floor: int) -> bool:
    """Whether what stands before makes it a noun: "the | claims", but "the firm, which | claims …"."""
    previous = words.bits[at - 1] if at > floor else PUNCTUATION
    opens = at - 2 >= floor and words.low[at - 1] == words.grammar.of_things
    return bool(previous & (DETERMINER | POSSESSIVE | PREPOSITION)) and not previous & PRONOUN and not opens


def _describes(words: Words, at: int, last: int, stretch: tuple[int, int]) -> bool:
    """Whether a participle stands between an owner and a noun: "Lund’s | proposed | tower"."""
    floor, limit = stretch
    if at - 2 < floor or last >= limit or words.start[at - 1] != words.end[at - 2] or words.quoted[last] >= 0:
        return False
    owned = words.bits[at - 1] & POSSESSIVE and not words.bits[at - 2] & PRONOUN
    plain = not words.bits[last] & (CLOSED | QUANTITY | CAPITAL) and not words.low[last][0].isdigit()
    return bool(owned and plain and words.bits[at] & PAST_ENDING)


def _speaks(words: Words, subject: NounPhrase) -> bool:
    """Whether the subject may say something: nobody in general, not the reporter ("I asked her"), not "no group"."""
    first = words.bits[subject.first]
    if first & NEGATION or first & GENERIC and subject.last == subject.first + 1:
        return False
    return words.low[subject.last - 1] not in words.grammar.narrator


def _cue_at(words: Words, at: int, limit: int) -> Cue:
    """The entry of the form, the one with a particle where that follows ("ruled | that …", "ruled out | …")."""
    entries = words.lexicon.cues[words.low[at]]
    plain = next((cue for cue in entries if not cue.particle), entries[0])
    whole = (cue for cue in entries if cue.particle and _particle(words, cue, at, limit) is not None)
    return next(whole, plain)


def _particle(words: Words, cue: Cue, at: int, limit: int) -> int | None:
    """Where the particle of the verb at ``at`` stands; an object that only stands for the clause may come before."""
    k = at + 1
    stands_in = k + 1 < limit and (words.bits[k] & ACCUSATIVE or words.low[k] == words.that)
    if stands_in and words.low[k] != cue.particle:
        k += 1  # "made | it | clear that …", "ruled | that | out"
    if k >= limit or words.low[k] != cue.particle:
        return None
    after = words.bits[k + 1] if k + 1 < limit else PUNCTUATION
    dated = words.bits[k] & PREPOSITION and after & TIME  # "went | on Tuesday"
    counts = words.bits[k] & ACCUSATIVE and after & (PREPOSITION | DETERMINER)  # "put | it at nine"
    counts = counts and not (k + 1 < limit and words.low[k + 1] in cue.whom_by)  # but "put it | to her that …"
    return None if dated or counts else k


def _ends_in_verb(words: Words, cue: Cue, at: int, subject: NounPhrase) -> bool:
    """Whether a seeming subject ends in a verb with the word as its object: "rejected | calls", "faces | claims"."""
    code = words.bits[subject.last - 1]
    if subject.last != at or code & CAPITAL or subject.relative:
        return False
    if code & (PAST | VERB | RELAY) or code & CUE and not code & NOUNY:
        return True
    plural = bool(code & PLURAL_ENDING)
    singular_verb = words.low[at] == cue.finite[1]
    alone = not any(
        words.bits[k] & (PREPOSITION | POSSESSIVE | COORDINATOR) for k in range(subject.first, subject.last)
    )
    return plural and singular_verb and alone


def _is_compound(words: Words, at: int) -> bool:
    """Whether a hyphen ties the word to another ("court-ordered")."""
    low, start, end = words.low, words.start, words.end
    before = at > 0 and low[at - 1] == "-" and end[at - 1] == start[at] and end[at - 2] == start[at - 1]
    after = at + 2 < len(low) and low[at + 1] == "-" and end[at] == start[at + 1] and end[at + 1] == start[at + 2]
    return before or after
