"""Whether a word that may be a noun or an infinitive is a finite verb here: it agrees with its subject and governs."""

from __future__ import annotations

from components.extract.attribution.adjuncts import quantifies
from components.extract.attribution.noun_phrase import NounPhrase, is_somebody, phrase_from
from components.extract.text.words import (
    AUXILIARY,
    CAPITAL,
    CLOSED,
    COMPLEMENTISER,
    COORDINATOR,
    CUE,
    DETERMINER,
    INFINITIVE,
    MANNER,
    MODAL,
    NOMINAL,
    PAST,
    PLURAL,
    PLURAL_ENDING,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    QUANTITY,
    RELATIVE,
    TIME,
    VERBAL,
    Words,
)
from components.lang.attributing import Cue

LONGEST_OBJECT = 60
"""Tokens behind a verb in which a further verb is looked for."""


def agrees(words: Words, cue: Cue, at: int, stretch: tuple[int, int], subject: NounPhrase | None, joined: bool) -> bool:
    """Whether a form without an auxiliary can be a finite verb here and not a noun or an infinitive."""
    form = words.low[at]
    nouny = form in cue.nouns
    bare_object = nouny and subject is not None and _takes_noun(words, cue, at, stretch, subject)
    if subject and "evidence" in cue.takes and _shows(words, cue, at, subject):
        return True
    opens = subject is not None and "clause" in cue.takes and is_somebody(words, subject.span)
    content = opens and _opens_clause(words, at + 1, stretch[1]) or _takes_content(words, cue, at + 1, stretch[1])
    if nouny and (subject or joined) and not bare_object and not content:
        return subject is not None and _follows_content(words, cue, at, stretch, subject)
    if nouny and subject and subject.left - 1 == stretch[0] and words.bits[stretch[0]] & PREPOSITION:
        return False  # "Under Danish | rules …"
    if nouny and subject and (not is_determined(words, subject) or _is_counted(words, at, subject)):
        return False
    if form not in cue.base or form in cue.finite[1:]:
        return True
    if joined:
        return not nouny and not _after_infinitive(words, at)
    if subject is None or not nouny or _is_plural(words, subject):
        return True
    return "clause" in cue.takes and _is_team(words, at, stretch[1], subject)


def _is_team(words: Words, at: int, limit: int, subject: NounPhrase) -> bool:
    """Whether a name stands before a form without an ending and a clause behind: "Orsk | claim the referee erred"."""
    bits, opens = words.bits, at + 1 < limit and words.bits[at + 1] & (DETERMINER | PRONOUN | COMPLEMENTISER)
    named = subject.last == at and all(c & CAPITAL and not c & CLOSED for c in bits[subject.first : subject.last])
    return bool(named and opens) and any(code & (VERBAL | PAST) for code in bits[at + 2 : limit])


def _shows(words: Words, cue: Cue, at: int, subject: NounPhrase) -> bool:
    """Whether documents are the subject of a form that must be theirs: "their own figures | show pumping rose"."""
    documents = words.grammar.documents
    head = next((k for k in range(subject.first, subject.last) if words.low[k] in documents), None)
    if head is None or words.low[at] not in cue.base:
        return False
    return bool(words.bits[head] & (PLURAL | PLURAL_ENDING))


def _follows_content(words: Words, cue: Cue, at: int, stretch: tuple[int, int], subject: NounPhrase) -> bool:
    """Whether the word can only be a verb, because its content stands before: "“…,” the notice states"."""
    floor, limit = stretch
    before = subject.left - 1
    if words.bits[subject.first] & PRONOUN:
        return True
    if before < floor:
        return False
    if before > floor and words.bits[before] & RELATIVE:
        before -= 1  # "a claim | that | the union disputes"
    summed = words.low[before] in words.grammar.summing
    if words.quoted[before] >= 0 or words.bits[before] & NOMINAL or summed:
        return True
    placed = at + 1 < limit and words.bits[at + 1] & PREPOSITION and words.low[at] in cue.base  # "report | in Ants"
    ends = at + 1 >= limit or words.low[at + 1] == ";" or bool(placed)
    return ends and words.low[before] == "," and (words.low[at] not in cue.base or _is_plural(words, subject))


def is_determined(words: Words, subject: NounPhrase) -> bool:
    """Whether the phrase can stand as a subject by itself: a determiner, a name, a pronoun, a plural."""
    if words.bits[subject.first] & (DETERMINER | PRONOUN | CAPITAL | QUANTITY | RELATIVE):
        return True
    return _is_plural(words, subject)


def _is_counted(words: Words, at: int, subject: NounPhrase) -> bool:
    """Whether a number stands before a word with a plural's ending: "the ten | judges", "all 12 | claims"."""
    number = subject.last - 1 == at - 1 and words.bits[at] & PLURAL_ENDING
    return bool(number) and (words.low[at - 1].isdigit() or bool(words.bits[at - 1] & QUANTITY))


def _after_infinitive(words: Words, at: int) -> bool:
    """Whether a modal or "to" before the coordinator carries over to this verb."""
    return any(words.bits[k] & (MODAL | INFINITIVE) for k in range(max(1, at - 19), at))


def _is_plural(words: Words, subject: NounPhrase) -> bool:
    """Whether the subject may go with a verb without an ending: a plural pronoun, a plural noun, "A and B"."""
    inside = range(subject.first, subject.last)
    return any(words.bits[i] & (PLURAL | COORDINATOR) or words.bits[i] & PLURAL_ENDING for i in inside)


def _takes_content(words: Words, cue: Cue, i: int, limit: int) -> bool:
    """Whether what follows could be what a verb governs, so that the word before is no noun."""
    if i >= limit:
        return False
    code = words.bits[i]
    if code & COMPLEMENTISER and i + 1 < limit and words.bits[i + 1] & (AUXILIARY | MODAL):
        return False
    return bool(
        code & (COMPLEMENTISER | DETERMINER | PRONOUN | TIME | QUANTITY)
        or words.low[i][0].isdigit()
        or words.quoted[i] >= 0
        or words.text[i][0].isupper()
        or words.low[i] in ",:"
        or words.low[i] in cue.governs
        or (code & INFINITIVE and "to" in cue.takes)
        or words.low[i] in cue.whom_by
        or (quantifies(words, i, limit) and not words.low[i + 1].isdigit())
    )


def _opens_clause(words: Words, i: int, limit: int) -> bool:
    """Whether a noun phrase and an auxiliary stand there: "the bank estimates | losses will grow"."""
    end = phrase_from(words, i, limit)
    return i < end < limit and bool(words.bits[end] & (MODAL | AUXILIARY)) and not words.bits[end] & PRONOUN


def _takes_noun(words: Words, cue: Cue, at: int, stretch: tuple[int, int], subject: NounPhrase) -> bool:
    """Whether a noun without a determiner is the object ("The union demands | new roads"): no other verb follows."""
    bits, (floor, limit) = words.bits, stretch
    before, form = subject.left - 1, words.low[at]
    if not cue.takes & {"noun", "evidence"} or at + 1 >= limit:
        return False
    if before >= floor and not bits[before] & (PUNCTUATION | COORDINATOR | COMPLEMENTISER):
        return False
    if form != cue.finite[1] and not (form in cue.base and _is_plural(words, subject)):
        return False
    if words.quoted[at + 1] >= 0 or bits[at + 1] & (CLOSED | VERBAL | MANNER | TIME):
        return False
    for k in range(at + 2, min(limit, at + LONGEST_OBJECT)):
        if (
            bits[k] & PUNCTUATION
            or words.quoted[k] >= 0
            or bits[k] & COORDINATOR
            and any(c & (CUE | VERBAL) for c in bits[k + 1 : k + 2])
        ):
            return True
        if bits[k] & VERBAL and not bits[k - 1] & DETERMINER:
            return False
    return True
