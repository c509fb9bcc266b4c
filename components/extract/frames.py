"""What a cue governs: where its content begins, and whom it is said to."""

from __future__ import annotations

from dataclasses import dataclass

from components.extract.adjuncts import SHORT_CLAUSE, has_verb, quantifies, skip_adjuncts, that_after
from components.extract.cues import CueHit
from components.extract.phrases import NounPhrase, phrase_from
from components.extract.words import (
    ADVERB,
    ADVERBIAL,
    AUXILIARY,
    CAPITAL,
    CLOSED,
    COMPLEMENTISER,
    COORDINATOR,
    CUE,
    DASHES,
    DETERMINER,
    INFINITIVE,
    MODAL,
    NEGATION,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    QUANTITY,
    SUBORDINATOR,
    TIME,
    VAGUE,
    VERB,
    Words,
)


@dataclass(frozen=True, slots=True)
class Governed:
    """Content begins at token ``start``; ``object`` is the token range of the addressee or of the one aimed at."""

    start: int
    object: tuple[int, int] | None
    frame: str
    with_that: bool = False
    short: bool = False


def governed(words: Words, hit: CueHit, limit: int) -> Governed | None:
    """What the cue governs to its right, up to token ``limit``; None where nothing there is its content."""
    bits, low, cue = words.bits, words.low, hit.cue
    i = hit.last
    while (
        i < limit
        and bits[i] & (ADVERB | ADVERBIAL)
        and not bits[i] & (TIME | COORDINATOR | COMPLEMENTISER | DETERMINER | NEGATION | QUANTITY)
        and not (i + 1 < limit and low[i + 1] == "-")
        and not (bits[i] & ADVERBIAL and i + 1 < limit and words.text[i + 1][0].islower() and not bits[i + 1])
    ):
        i += 1
    if i >= limit or low[i] in ").;":
        return None
    if bits[i] & PREPOSITION and low[i] in cue.governs:
        return Governed(i + 1, None, "governs") if i + 1 < limit and not bits[i + 1] & PUNCTUATION else None
    if bits[i] & PREPOSITION and low[i] in cue.whom_by:
        end = phrase_from(words, i + 1, limit)
        if end > i + 1:
            j = skip_adjuncts(words, end, limit)
            if j < limit and bits[j] & INFINITIVE and "whom-to" in cue.takes:
                return Governed(j, (i + 1, end), "to")
            if "clause" in cue.takes and j < limit and low[j] == words.lexicon.that:
                return Governed(j + 1, (i + 1, end), "clause", True)
    if cue.after_object and (found := _after_object(words, hit, i, limit)):
        return found
    if "to" in cue.takes:
        j = skip_adjuncts(words, i, limit)
        if j + 1 < limit and bits[j] & INFINITIVE:
            return Governed(j, None, "to")
    if (cue.whom or "whom-to" in cue.takes) and "predicate" not in cue.takes and low[i] != words.lexicon.that:
        end = phrase_from(words, i, limit)
        if i < end < limit or (end > i and end == limit):
            found = _after_addressee(words, hit, i, end, limit)
            if found is not None:
                return found
            if "whom-to" in cue.takes and "clause" not in cue.takes and "noun" not in cue.takes:
                return None
    if "predicate" in cue.takes:
        if _has_complement(words, i, limit):
            return Governed(i, None, "predicate")
        if "noun" not in cue.takes:
            return None
    if cue.takes & {"clause", "quote"}:
        found = _clause(words, hit, i, limit, None)
        if found is not None:
            return found
    if "tally" in cue.takes and _is_tally(words, i, limit):
        return Governed(i, None, "tally")
    if "figure" in cue.takes and _is_tally(words, i, limit):
        alone = i + 1 >= limit or bits[i + 1] & (PUNCTUATION | COORDINATOR)
        return Governed(i, None, "tally") if alone or bits[i] & DETERMINER else None
    if "evidence" in cue.takes and hit.subject and _is_document(words, hit.subject):
        if not bits[i] & (PREPOSITION | COORDINATOR | PUNCTUATION | SUBORDINATOR | AUXILIARY | INFINITIVE | PRONOUN):
            return Governed(i, None, "noun", short=True)
    if "noun" in cue.takes and low[i].endswith(words.lexicon.grammar.gerund_endings):
        return Governed(i, None, "noun", short=True)
    if "noun" in cue.takes and not bits[i] & (
        PREPOSITION | COORDINATOR | PUNCTUATION | SUBORDINATOR | AUXILIARY | INFINITIVE
    ):
        return Governed(i, None, "noun", short=True)
    return None


def _has_complement(words: Words, i: int, limit: int) -> bool:
    """Whether an object and what it is called stand there ("the plan | a gamble"), and not a bare name."""
    bits = words.bits
    if words.quoted[i] >= 0:
        return False
    if words.low[i] == words.lexicon.that:
        return i + 1 < limit and (
            words.quoted[i + 1] >= 0 or bool(bits[i + 1] & (DETERMINER | ADVERBIAL | SUBORDINATOR))
        )
    end = phrase_from(words, i, limit)
    while i < end < limit and bits[end] & PREPOSITION and not bits[end] & SUBORDINATOR:
        more = phrase_from(words, end + 1, limit)
        if more == end + 1:
            break
        end = more
    if end == i or end >= limit:
        return False
    code = bits[end]
    return words.quoted[end] >= 0 or not code & (CLOSED | TIME) or bool(code & (DETERMINER | QUANTITY | SUBORDINATOR))


def _is_document(words: Words, subject: NounPhrase) -> bool:
    return any(words.low[k] in words.lexicon.grammar.documents for k in range(subject.first, subject.last))


def _is_number(words: Words, i: int) -> bool:
    return bool(words.bits[i] & QUANTITY) and not words.bits[i] & DETERMINER


def _is_tally(words: Words, i: int, limit: int) -> bool:
    """Whether a number stands there, or a word for one ("a figure of")."""
    if words.low[i].isdigit() or words.text[i][0].isdigit() or _is_number(words, i) or quantifies(words, i, limit):
        return True
    return bool(words.bits[i] & DETERMINER) and i + 1 < limit and words.low[i + 1] in words.lexicon.grammar.counts


def _after_object(words: Words, hit: CueHit, i: int, limit: int) -> Governed | None:
    """ "accused X of | …", "blamed X for | …", "put | X at N"."""
    low, bits = words.low, words.bits
    first: int | None = None
    for k in range(i + 1, min(limit - 1, i + 25)):
        if bits[k] & PUNCTUATION and low[k] in ",.;:—" and words.quoted[k] < 0:
            break
        if bits[k] & CUE and bits[k - 1] & COORDINATOR:
            break
        if low[k] in hit.cue.after_object and words.quoted[k] < 0:
            if "measure" in hit.cue.takes:
                if any(words.text[n][0].isdigit() or _is_number(words, n) for n in range(k + 1, min(limit, k + 4))):
                    return Governed(i, None, "measure", short=True)
                continue
            gerund = low[k + 1].endswith(words.lexicon.grammar.gerund_endings)
            if gerund:
                return Governed(k + 1, (i, k), "after-object")
            if first is None:
                first = k
    if first is not None and "measure" not in hit.cue.takes:
        return Governed(first + 1, (i, first), "after-object")
    return None


def _after_addressee(words: Words, hit: CueHit, i: int, end: int, limit: int) -> Governed | None:
    bits, low, takes = words.bits, words.low, hit.cue.takes
    j = skip_adjuncts(words, end, limit)
    if j >= limit:
        return Governed(limit, (i, end), "none") if hit.cue.whom else None
    if bits[j] & INFINITIVE and "whom-to" in takes:
        return Governed(j, (i, end), "to")
    if words.quoted[j] >= 0 and bits[end - 1] & POSSESSIVE:
        # "told the station's “Morning Show” that …": a title is part of the addressee.
        after = words.range_of(words.quoted[j])[1]
        if after + 1 < limit and low[after] == words.lexicon.that:
            return Governed(after + 1, (i, after), "clause", True)
        return Governed(limit, (i, end), "none")
    if words.quoted[j] >= 0 and (takes & {"quote", "whom-to"}):
        return Governed(j, (i, end), "quote")
    if low[j] == words.lexicon.that and "clause" in takes:
        return Governed(j + 1, (i, end), "clause", True)
    if low[j] == ":" or low[j] == "," and j + 1 < limit and words.quoted[j + 1] >= 0:
        return Governed(j + 1, (i, end), "quote" if words.quoted[min(j + 1, limit - 1)] >= 0 else "clause")
    if "clause" in takes and hit.cue.whom:
        if low[j] in ",;" or bits[j] & (COORDINATOR | VERB | AUXILIARY | MODAL):
            return Governed(j, (i, end), "none")
        if bits[j] & (PRONOUN | DETERMINER | CAPITAL | COMPLEMENTISER) or j == end:
            return Governed(j, (i, end), "clause")
    return None


def _clause(words: Words, hit: CueHit, i: int, limit: int, whom: tuple[int, int] | None) -> Governed | None:
    bits, low, that = words.bits, words.low, words.lexicon.that
    takes = hit.cue.takes
    if words.quoted[i] >= 0:
        return Governed(i, whom, "quote")
    if low[i] == that:
        if "noun" in takes and (i + 1 >= limit or bits[i + 1] & (PUNCTUATION | COORDINATOR)):
            return Governed(i, whom, "noun", short=True)
        if "clause" not in takes or i + 1 >= limit:
            return None
        if bits[i + 1] & (AUXILIARY | MODAL) and not bits[i + 1] & POSSESSIVE:
            return Governed(i, whom, "clause")
        return Governed(i + 1, whom, "clause", True)
    if low[i] == ":":
        if i + 1 < limit:
            return Governed(i + 1, whom, "quote" if words.quoted[i + 1] >= 0 else "clause")
        return None
    if low[i] in (",", *DASHES):
        if i + 1 < limit and words.quoted[i + 1] >= 0:
            return Governed(i + 1, whom, "quote")
        k = that_after(words, i + 1, limit, commas=True)
        return Governed(k + 1, whom, "clause", True) if k is not None and "clause" in takes else None
    if bits[i] & PUNCTUATION or "clause" not in takes and not bits[i] & (PREPOSITION | TIME):
        return None
    j = skip_adjuncts(words, i, limit)
    if j >= limit:
        return None
    if j > i:
        if words.quoted[j] >= 0:
            return Governed(j, whom, "quote")
        if low[j] == that:
            return Governed(j + 1, whom, "clause", True) if "clause" in takes else None
        if low[j] in ":," and j + 1 < limit and words.quoted[j + 1] >= 0:
            return Governed(j + 1, whom, "quote")
        if low[j] == ",":
            k = that_after(words, j + 1, limit, commas=True)
            return Governed(k + 1, whom, "clause", True) if k is not None and "clause" in takes else None
        if bits[j] & (PUNCTUATION | PREPOSITION | COORDINATOR | SUBORDINATOR | AUXILIARY | MODAL):
            if not quantifies(words, j, limit):
                return None
        i = j
    if "clause" not in takes or bits[i] & VAGUE:
        return None
    if bits[i] & (COORDINATOR | AUXILIARY | MODAL | INFINITIVE) and not bits[i] & PRONOUN:
        return None
    if bits[i] & PREPOSITION and not has_verb(words, i, limit):
        return None
    if "evidence" in takes and not bits[i] & COMPLEMENTISER and not has_verb(words, i + 1, limit, main=True):
        return None
    if "noun" not in takes and limit - i < SHORT_CLAUSE and not bits[i] & (COMPLEMENTISER | PRONOUN):
        if not has_verb(words, i, limit):
            return None
    return Governed(i, whom, "clause")
