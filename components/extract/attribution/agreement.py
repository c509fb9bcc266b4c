"""Whether a word that may be a noun or an infinitive is a finite verb here: it agrees with its subject and governs."""

from __future__ import annotations

from components.extract.attribution.adjuncts import LONGEST_OBJECT
from components.extract.attribution.noun_phrase import (
    REACH,
    NounPhrase,
    is_somebody,
    is_verb,
    phrase_from,
    quantifies,
    speaks_of,
)
from components.extract.attribution.verb_groups import CueHit
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
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    QUANTITY,
    RELATIVE,
    TIME,
    VERBAL,
    Words,
)


def agrees(words: Words, hit: CueHit, stretch: tuple[int, int]) -> bool:
    """Whether a form without an auxiliary can be a finite verb here and not a noun or an infinitive."""
    cue, at, subject, form = hit.cue, hit.at, hit.subject, words.low[hit.at]
    nouny = form in cue.nouns and hit.last == at + 1  # "Moor | points out | that …" is a verb
    behind = words.past(MANNER, at + 1, stretch[1])
    if nouny and words.bits[behind] & CUE and is_verb(words, behind):
        return False  # "court | documents | also told"
    if nouny and subject and subject.last == subject.first + 1 and words.low[subject.left - 1] == ",":
        known = is_somebody(words, subject.span) or speaks_of(words, subject, words.grammar.documents)
        if not known and words.bits[subject.first] & PLURAL_ENDING and words.low[at + 1] != ".":
            return False  # "Orlo buys rival, cuts | forecast"
    if nouny and (subject or hit.joined) and not _governs(words, hit, stretch[1]):
        return subject is not None and _follows_content(words, hit, subject, stretch[1])
    if nouny and subject and not _stands_before_verb(words, at, subject, stretch[0]):
        return False
    if form not in cue.base or form in cue.finite[1:]:
        return True
    if hit.joined:
        return not nouny and not words.has(MODAL | INFINITIVE, max(1, at - REACH), at)  # "to wait | and demand"
    if subject is None or not nouny or _is_plural(words, subject):
        return True
    # "Orsk | claim the referee erred"
    named = _is_named_throughout(words, subject)
    return bool(named and words.bits[at + 1] & (DETERMINER | PRONOUN | COMPLEMENTISER))


def _follows_content(words: Words, hit: CueHit, subject: NounPhrase, limit: int) -> bool:
    """Whether the word can only be a verb, because its content stands before: "“…,” the notice states"."""
    at, before = hit.at, subject.left - 1
    if words.bits[subject.first] & PRONOUN:
        return True
    if words.bits[before] & RELATIVE:
        before -= 1  # "a claim | that | the union disputes"
    if words.quoted[before] >= 0 or words.bits[before] & NOMINAL or words.low[before] in words.grammar.summing:
        return True
    bare = words.low[at] in hit.cue.base
    placed = bare and words.bits[at + 1] & PREPOSITION  # "researchers report | in Ants"
    ends = placed or at + 1 >= limit or words.low[at + 1] == ";"
    return bool(ends) and words.low[before] == "," and (not bare or _is_plural(words, subject))


def _stands_before_verb(words: Words, at: int, subject: NounPhrase, floor: int) -> bool:
    """Whether the phrase can be the subject: not in "the ten | judges", "Under Danish | rules …"."""
    counted = words.bits[at - 1] & QUANTITY or words.low[at - 1].isdigit()
    placed = subject.left - 1 == floor and words.bits[floor] & PREPOSITION
    return is_determined(words, subject) and not placed and not (counted and words.bits[at] & PLURAL_ENDING)


def is_determined(words: Words, subject: NounPhrase) -> bool:
    """Whether the phrase can stand as a subject by itself: a determiner, a name, a pronoun, a plural."""
    if words.bits[subject.first] & (DETERMINER | PRONOUN | CAPITAL | QUANTITY | RELATIVE):
        return True
    return _is_plural(words, subject)


def _is_plural(words: Words, subject: NounPhrase) -> bool:
    """Whether the subject may go with a verb without an ending: a plural pronoun, a plural noun, "A and B"."""
    several, first, last = PLURAL | COORDINATOR | PLURAL_ENDING, subject.first, subject.last
    end = words.until(PREPOSITION, first, last)
    # "analysts' average | forecast", but "the minutes of the owners' meeting | record"
    first = next((k for k in range(end - 1, first, -1) if words.bits[k] & POSSESSIVE), first)
    if _is_named_throughout(words, subject) and not words.has(COORDINATOR, first, last):
        first = last - 1  # "Dock Workers Union" is one
    return words.has(several, first, last)


def _is_named_throughout(words: Words, subject: NounPhrase) -> bool:
    """Whether the phrase is nothing but a name."""
    return all(code & CAPITAL for code in words.bits[subject.first : subject.last])


def _governs(words: Words, hit: CueHit, limit: int) -> bool:
    """Whether what follows could be what a verb governs, so that the word is no noun."""
    cue, i, subject, low = hit.cue, hit.at + 1, hit.subject, words.low
    if subject and (_takes_clause(words, hit, subject, limit) or _takes_noun(words, hit, subject, limit)):
        return True
    code = words.bits[i]
    if code & COMPLEMENTISER and words.bits[i + 1] & (AUXILIARY | MODAL):
        return False
    return bool(
        code & (COMPLEMENTISER | DETERMINER | PRONOUN | TIME | QUANTITY | CAPITAL)
        or low[i][0].isdigit()
        or words.quoted[i] >= 0
        or low[i] in (",", ":", *cue.governs, *cue.whom_by)
        or (code & INFINITIVE and "to" in cue.takes)
        or (quantifies(words, i) and not low[i + 1][0].isdigit())
    )


def _takes_clause(words: Words, hit: CueHit, subject: NounPhrase, limit: int) -> bool:
    """Whether somebody, or a document, stands before and a clause behind: "the bank estimates | losses will grow"."""
    speaks = is_somebody(words, subject.span) or speaks_of(words, subject, words.grammar.documents)
    end = phrase_from(words, hit.at + 1, limit)
    return "clause" in hit.cue.takes and speaks and hit.at + 1 < end < limit and bool(words.bits[end] & VERBAL)


def _tells(words: Words, i: int) -> bool:
    """Whether what a verb may govern begins at ``i``."""
    opens = words.bits[i] & (DETERMINER | PRONOUN | QUANTITY | COMPLEMENTISER)
    return bool(opens) or words.quoted[i] >= 0 or words.low[i] == ":" or words.low[i][0].isdigit()


def _takes_noun(words: Words, hit: CueHit, subject: NounPhrase, limit: int) -> bool:
    """Whether a noun without a determiner is the object ("The union demands | new roads"): no other verb follows."""
    bits, at, form = words.bits, hit.at, words.low[hit.at]
    agreeing = form in hit.cue.finite[1:] or form in hit.cue.base and _is_plural(words, subject)
    opens = bits[subject.left - 1] & (PUNCTUATION | COORDINATOR | COMPLEMENTISER)
    evident = "evidence" in hit.cue.takes and speaks_of(words, subject, words.grammar.documents | words.grammar.finders)
    governs = (evident or "noun" in hit.cue.takes) and not bits[at + 1] & (CLOSED | VERBAL | MANNER | TIME)
    if not (agreeing and opens and governs) or bits[at + 1] & CUE and _tells(words, at + 2):
        return False  # "court documents | said: “…”", "police records | show 43 thefts"
    end = words.until(PUNCTUATION, at + 2, min(limit, at + LONGEST_OBJECT))
    verb = next((k for k in range(at + 2, end) if bits[k] & VERBAL and not bits[k - 1] & DETERMINER), at)
    done = bits[verb] & PAST and bits[verb + 1] & PREPOSITION and words.has(PREPOSITION, at + 2, verb)
    return verb == at or bool(done or bits[verb - 1] & COORDINATOR)  # "pay for men sacked in Orsk", "… and has left"
