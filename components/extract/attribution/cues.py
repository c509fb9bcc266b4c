"""Where a verb attributes: the cue, its subject, and what tells a verb from a noun, a passive or a compound."""

from __future__ import annotations

from components.extract.attribution.agreement import agrees
from components.extract.attribution.infinitives import told_by_infinitive
from components.extract.attribution.noun_phrase import NEAR, NounPhrase, head_of, phrase_from
from components.extract.attribution.phrases import subject_before
from components.extract.attribution.verb_groups import CueHit, verb_group
from components.extract.text.words import (
    ACCUSATIVE,
    ADVERB,
    AUXILIARY,
    CAPITAL,
    CLOSED,
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
    NOUNY,
    PAST,
    PAST_ENDING,
    PLURAL_ENDING,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUANTITY,
    RELATIVE,
    RELAY,
    TIME,
    VAGUE,
    VERB,
    Words,
)
from components.lang.attributing import Cue


def verb_hit(words: Words, at: int, floor: int, limit: int) -> CueHit | None:
    """The reading of the word at ``at`` as an attributing verb; None where it is a noun, a passive or no verb."""
    cue, last = entry_at(words, at)
    if cue is None or words.bits[at] & CAPITAL and at > floor or words.hyphened(at):
        return None
    hit, adjective = verb_group(words, at, last, floor, cue), "adjective" in cue.takes
    gerund = words.low[at] in cue.gerund and not adjective
    if hit.kinds & INFINITIVE and not told_by_infinitive(words, hit, floor):
        return None
    if hit.kinds & COPULA if gerund else bool(hit.kinds & COPULA) == adjective:
        return hit if _is_finite(words, hit, (floor, limit)) else None
    some = words.bits[at - 1] & QUANTITY and words.bits[at - 2] & PREPOSITION and words.low[at - 3] == ","
    if not gerund or words.bits[at - 1] & (DETERMINER | POSSESSIVE) and not some or "court" in cue.takes:
        return None  # but ", with some | saying …"
    hit.gerund, hit.first, hit.before = True, at, at - 1
    return hit


def entry_at(words: Words, at: int) -> tuple[Cue | None, int]:
    """The entry of the form, the one with a particle where that follows, and where the verb ends with it.

    "ruled | that …", "ruled out | …", "ruled | it out"; None where the particle that the verb needs is missing.
    """
    entries = words.lexicon.cues[words.low[at]]
    for cue in entries:
        if cue.particle and (particle := _particle(words, cue, at)) is not None:
            return cue, (at if particle > at + 1 and "noun" in cue.takes else particle) + 1
    return next((cue for cue in entries if not cue.particle or words.low[at + 1] in cue.governs), None), at + 1


def _particle(words: Words, cue: Cue, at: int) -> int | None:
    """Where the particle of the verb at ``at`` stands; an object that only stands for the clause may come before."""
    low, bits, k = words.low, words.bits, at + 1
    person = low[k] in words.naming.pronouns and words.naming.pronouns[low[k]].stands_for == "person"
    if low[k] == cue.particle or person and "noun" in cue.takes:
        pass
    elif bits[k] & ACCUSATIVE or low[k] == words.that:
        k += 1  # "made | it | clear that …", "ruled | that | out"
    elif "noun" in cue.takes and bits[k] & DETERMINER:
        k = phrase_from(words, k, k + NEAR)  # "turned | the offer | down"
    if low[k] != cue.particle or k > at + 1 and low[k + 1] == words.grammar.genitive:
        return None  # "ruled | it out of order"
    dated = bits[k] & PREPOSITION and bits[k + 1] & TIME  # "went | on Tuesday"
    counts = bits[k] & ACCUSATIVE and bits[k + 1] & (PREPOSITION | DETERMINER)  # "put | it at nine"
    return None if dated or counts and low[k + 1] not in cue.whom_by else k  # but "put it | to her that …"


def _is_finite(words: Words, hit: CueHit, stretch: tuple[int, int]) -> bool:
    """Whether it is a verb with a subject that may speak, which is found here."""
    bits, low, cue, at, last, floor = words.bits, words.low, hit.cue, hit.at, hit.last, stretch[0]
    nouny = low[at] in cue.nouns and not hit.kinds & (AUXILIARY | MODAL)
    if nouny and _is_noun(words, at) or _describes(words, at, last) or low[last] in words.grammar.states:
        return False  # "a woman | found | dead in Orsk"
    hit.joined = hit.before >= floor and bool(bits[hit.before] & COORDINATOR)
    if hit.joined and bits[hit.before] & NEGATION:
        return False  # "has neither confirmed nor | denied it"
    subject = hit.subject = subject_before(words, hit.before, floor)
    if subject is None and low[hit.before] == "," and bits[hit.first] & ADVERB:
        hit.joined = True  # "first denied it, | then said …"
    if nouny and subject and _ends_in_verb(words, cue, at, subject):
        return False
    if not hit.kinds & (AUXILIARY | MODAL) and not agrees(words, hit, stretch):
        return False
    hit.past |= bool(hit.kinds & HAVE) or low[at] == cue.finite[2]
    judges = subject is not None and low[head_of(words, subject)] in words.grammar.courts
    if "court" in cue.takes and not judges or "decreed" in cue.takes and judges:
        return False
    if subject is not None and not _speaks(words, hit, subject):
        return False
    if hit.boundary == floor and bits[floor] & (AUXILIARY | MODAL):
        return False  # "Had | they accepted it, …", "Does | the mayor accept it?"
    return not bits[hit.boundary] & HYPOTHETICAL


def _is_noun(words: Words, at: int) -> bool:
    """Whether what stands before makes it a noun, or a name behind it a title.

    "the | claims", but "the firm, which | claims …"; "the sessions | judge | Ida Moor", "Greens | state | leader Moor".
    """
    low, titles = words.low, words.naming.titles
    stands = words.bits[at - 1] & (DETERMINER | POSSESSIVE | PREPOSITION) and low[at - 1] != words.grammar.of_things
    name = at + 1 + (low[at + 1] in titles)
    before = words.bits[at - 1]
    several = before & PLURAL_ENDING and not (before & CAPITAL or words.has(PREPOSITION, max(0, at - 3), at))
    subject = several or before & PRONOUN  # "the documents | state Mayor Orr lied"
    titled = low[at] in titles and not subject and (name > at + 1 or low[at] in words.naming.people_words)
    return bool(stands or titled and words.bits[name] & CAPITAL)


def _describes(words: Words, at: int, last: int) -> bool:
    """Whether a participle stands between an owner or number and a noun: "Lund’s | proposed | tower".

    Of a number in the middle of a clause it may: "looked into nine | reported | thefts", but "Nine | denied theft".
    """
    bits, numbers = words.bits, words.reading.language.counts.numbers
    number = words.low[at - 1] in numbers or words.low[at - 1].isdigit()
    inside = bits[at - 2] & (PREPOSITION | AUXILIARY | CUE | VERB | PAST | COORDINATOR)
    counted = number and inside and bits[last] & PLURAL_ENDING
    owned = counted or bits[at - 1] & POSSESSIVE and not bits[at - 2] & PRONOUN
    named = words.bits[last] & (CLOSED | QUANTITY | CAPITAL) or words.low[last][0].isdigit()
    return bool(owned and words.bits[at] & PAST_ENDING and not named)


def _speaks(words: Words, hit: CueHit, subject: NounPhrase) -> bool:
    """Whether the subject may say something: nobody in general, not the reporter ("I asked her"), not "no group"."""
    first, alone = words.bits[subject.first], subject.last == subject.first + 1
    if first & NEGATION or words.bits[subject.left - 1] & NEGATION:
        return False  # "Not | everyone | backs the plan"
    opens, gerunds = words.low[subject.first], words.grammar.gerund_endings
    acting = opens.endswith(gerunds) and words.bits[subject.first + 1] & PREPOSITION
    if acting or opens in words.naming.comparatives:
        return False  # ", | relying on letters | found in a drawer", ", | less than analysts | had predicted"
    head = words.low[subject.last - 1]
    if head[0].isdigit() and "." in head:
        return False  # "the index fell 406.51 | points to 16,764"
    if alone and first & VAGUE:
        return False  # "| nothing | pointed to fraud"
    number, measures = head[0].isdigit() or first & QUANTITY, words.reading.language.counts.measures
    if alone and number and words.low[hit.last] in measures:
        return False  # "| 17 | feared dead"
    generic = words.bits[subject.last - 1] & GENERIC and (alone or first & RELATIVE)  # "you", "which | first"
    return not generic and head not in words.grammar.narrator


def _ends_in_verb(words: Words, cue: Cue, at: int, subject: NounPhrase) -> bool:
    """Whether a seeming subject ends in a verb with the word as its object: "faces | claims", "brings new | calls"."""
    code, described = words.bits[subject.last - 1], words.low[subject.last - 1] in words.naming.general_adjectives
    if subject.last != at or code & CAPITAL:
        return False
    if described and not words.bits[subject.first] & (DETERMINER | QUANTITY):
        return True
    if code & (PAST | VERB | RELAY) or code & CUE and not code & NOUNY:
        return True
    alone = not words.has(PREPOSITION | POSSESSIVE | COORDINATOR, subject.first, subject.last)
    return bool(code & PLURAL_ENDING) and words.low[at] == cue.finite[1] and alone
