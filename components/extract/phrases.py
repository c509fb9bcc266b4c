"""Noun phrases beside a word, told by closed-class words and punctuation alone."""

from __future__ import annotations

from dataclasses import dataclass

from components.extract.words import (
    ADVERB,
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
    NOMINAL,
    PAST,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    QUANTITY,
    RELATIVE,
    SUBORDINATOR,
    TIME,
    VERB,
    Words,
)

LONGEST_INSERTION = 45
"""Tokens that may stand between two commas around an insertion."""
LONGEST_PHRASE = 40
INSERTION_MARKS = (",", *DASHES)


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """Tokens ``[first, last)``; ``left`` is the first token of the whole subject, insertions included.

    ``relative`` says that the subject is a relative pronoun and the phrase its antecedent.
    """

    first: int
    last: int
    left: int
    relative: bool = False


def subject_before(words: Words, i: int, floor: int) -> NounPhrase | None:
    """The subject whose last token is ``i`` or that an insertion ending there belongs to; None where there is none."""
    if i < floor:
        return None
    bits, low = words.bits, words.low
    if bits[i] & PUNCTUATION:
        if low[i] in INSERTION_MARKS:
            return _before_insertion(words, i, floor)
        if low[i] == ")":
            opening = _opening_bracket(words, i, floor)
            return subject_before(words, opening - 1, floor) if opening is not None else None
        return None
    if bits[i] & RELATIVE and not bits[i] & POSSESSIVE:
        return _antecedent(words, i, floor)
    return phrase_ending(words, i, floor)


def _opening_bracket(words: Words, i: int, floor: int) -> int | None:
    for j in range(i - 1, max(floor, i - LONGEST_INSERTION) - 1, -1):
        if words.low[j] == "(":
            return j
    return None


def _before_insertion(words: Words, i: int, floor: int) -> NounPhrase | None:
    """The subject before ", …,": an apposition, a relative clause, an adjunct."""
    low, mark = words.low, words.low[i]
    j = i - 1
    while j >= floor and i - j <= LONGEST_INSERTION:
        if low[j] == mark and words.quoted[j] < 0:
            break
        j -= 1
    else:
        return None
    if j + 2 == i and words.low[j + 1].isdigit() and len(words.low[j + 1]) == 4:
        # The year of a date between commas: the insertion began before it.
        return _before_date(words, j - 1, floor)
    if j <= floor:
        return None
    head = subject_before(words, j - 1, floor)
    inner = phrase_ending(words, i - 1, j + 1)
    if head is None:
        return inner if inner and inner.first == j + 1 and not words.bits[j + 1] & (RELATIVE | PREPOSITION) else None
    head = _before_apposition(words, head, floor)
    if inner and inner.first == j + 1 and is_name(words, inner) and not is_name(words, head):
        return NounPhrase(inner.first, inner.last, head.left)
    return head


def _before_apposition(words: Words, phrase: NounPhrase, floor: int) -> NounPhrase:
    """The name at the very beginning whose apposition the phrase is ("A B, a founder of C, who …"), else the phrase."""
    if is_name(words, phrase) or phrase.left - 2 < floor or words.low[phrase.left - 1] != ",":
        return phrase
    name = phrase_ending(words, phrase.left - 2, floor)
    return name if name and name.first == floor and is_name(words, name) else phrase


def _before_date(words: Words, i: int, floor: int) -> NounPhrase | None:
    """The subject before a date ("a report dated Feb. 4, 2025, | warned")."""
    j = i
    while j >= floor and (words.low[j].isdigit() or words.bits[j] & TIME):
        j -= 1
    if j >= floor and words.bits[j] & (PREPOSITION | PAST | SUBORDINATOR):
        j -= 1
    if j >= floor and words.bits[j] & PAST:
        j -= 1
    if j >= floor and words.low[j] == ",":
        j -= 1
    return subject_before(words, j, floor) if floor <= j < i else None


def is_name(words: Words, phrase: NounPhrase) -> bool:
    """Whether the phrase ends in a capitalised word and begins with one."""
    return bool(words.bits[phrase.last - 1] & CAPITAL and words.bits[phrase.first] & CAPITAL) and not words.bits[
        phrase.first
    ] & (DETERMINER | PRONOUN)


def _antecedent(words: Words, i: int, floor: int) -> NounPhrase | None:
    before = i - 1
    if before >= floor and words.low[before] == ",":
        before -= 1
    if before >= floor and words.bits[before] & PREPOSITION:
        return None
    head = subject_before(words, before, floor) if before >= floor else None
    return NounPhrase(head.first, head.last, head.left, True) if head else None


def phrase_ending(words: Words, i: int, floor: int) -> NounPhrase | None:
    bits, quoted = words.bits, words.quoted
    code = bits[i]
    if i < floor or quoted[i] >= 0 and i > floor and quoted[i - 1] == quoted[i]:
        return None
    if code & PRONOUN:
        if i - 1 >= floor and bits[i - 1] & PREPOSITION:
            return _with_prepositions(words, i, floor)
        if i - 1 >= floor and bits[i - 1] & (VERB | PAST) and (head := _relative_head(words, i - 1, floor)):
            return head
        return NounPhrase(i, i + 1, i)
    if code & DETERMINER and code & QUANTITY:
        return NounPhrase(i, i + 1, i)
    if code & CLOSED and not code & QUANTITY or code & TIME and not code & CAPITAL:
        return None
    if code & VERB and not code & CAPITAL and (i == floor or not bits[i - 1] & (DETERMINER | POSSESSIVE)):
        return None
    return _with_prepositions(words, i, floor)


def _with_prepositions(words: Words, i: int, floor: int) -> NounPhrase | None:
    """The longest phrase ending at ``i``, its prepositions and coordinations included."""
    bits, low, quoted = words.bits, words.low, words.quoted
    first, j = i, i - 1
    if bits[i] & DETERMINER and not bits[i] & QUANTITY:
        return None
    fallback: int | None = None
    coordinated: int | None = None
    lowest = max(floor, i - LONGEST_PHRASE)
    clean = True
    while j >= lowest:
        code = bits[j]
        if quoted[j] >= 0:
            k = j
            while k > lowest and quoted[k - 1] == quoted[j]:
                k -= 1
            if j - k > 4 or k <= lowest or bits[k - 1] & PUNCTUATION or low[j - 1] == ",":
                break
            first, j = k, k - 1
            continue
        if code & PUNCTUATION:
            if low[j] == ")":
                opening = _opening_bracket(words, j, lowest)
                if opening is None:
                    break
                j = opening - 1
                continue
            if low[j] in "-/‑" and words.end[j - 1] == words.start[j]:
                j -= 1
                continue
            break
        if code & POSSESSIVE and words.end[j - 1] == words.start[j] and not bits[j - 1] & PRONOUN:
            first, j = j, j - 1
            if j >= lowest:
                first, j = j, j - 1
            continue
        if code & INFINITIVE and not bits[first] & (CAPITAL | DETERMINER | QUANTITY | PRONOUN):
            if fallback is None:
                return None
            clean = False
            break
        if code & (INFINITIVE | PREPOSITION):
            if fallback is None:
                fallback = first
            if j - 1 < lowest or bits[j - 1] & (CLOSED & ~QUANTITY) and not bits[j - 1] & POSSESSIVE:
                if j - 1 >= lowest and bits[j - 1] & PREPOSITION:
                    j -= 1
                    continue
                clean = False
                break
            if bits[j - 1] & (PAST | VERB | CUE) and not bits[j - 1] & CAPITAL:
                if bits[j - 1] & PAST and j - 2 >= lowest and not bits[j - 2] & CLOSED:
                    j -= 2
                    first = j
                    j -= 1
                    continue
                clean = False
                break
            j -= 1
            first = j
            j -= 1
            continue
        if code & COORDINATOR and low[j] in words.lexicon.grammar.joins_names:
            if j - 1 < lowest or bits[j - 1] & CLOSED:
                break
            if fallback is None:
                fallback = first
            coordinated = first
            j -= 1
            continue
        if code & DETERMINER and not (code & COMPLEMENTISER and not code & DETERMINER):
            if code & (RELATIVE | COMPLEMENTISER) and not _starts_phrase(words, j, lowest):
                break
            first, j = j, j - 1
            if j >= lowest and coordinated is not None and bits[j] & (PREPOSITION | PAST | VERB | CUE):
                first = coordinated
                break
            if j >= lowest and bits[j] & (PREPOSITION | COORDINATOR) or j >= lowest and bits[j] & QUANTITY:
                continue
            break
        if code & (PRONOUN | SUBORDINATOR | COMPLEMENTISER | RELATIVE | MODAL | AUXILIARY):
            if code & (MODAL | AUXILIARY):
                clean = False
            break
        if code & (VERB | PAST) and not code & CAPITAL and fallback is not None and not _is_tied(words, j):
            clean = False
            break
        if code & CUE and not code & CAPITAL and _is_verbal_cue(words, j):
            clean = False
            break
        if code & (ADVERB | TIME) and not (j + 1 <= i and bits[j + 1] & POSSESSIVE):
            if code & TIME and fallback is None and not code & CAPITAL:
                break
            if fallback is None or code & ADVERB:
                break
            j -= 1
            continue
        if code & NOMINAL and not code & CAPITAL and (bits[first] & CAPITAL or _is_appended(words, j, lowest)):
            break
        first, j = j, j - 1
    if not clean:
        relative = _relative_head(words, j, lowest)
        if relative is not None:
            return relative
        if fallback is not None:
            first = fallback
    if first > floor and bits[first - 1] & INFINITIVE and not bits[first] & (CAPITAL | DETERMINER | QUANTITY):
        return None
    while first < i and bits[first] & (COORDINATOR | PREPOSITION | INFINITIVE):
        first += 1
    return NounPhrase(first, i + 1, first)


def _is_appended(words: Words, j: int, lowest: int) -> bool:
    """Whether a noun for what was said follows a comma or dash with nothing but its determiner (", a figure | …")."""
    return j - 2 >= lowest and bool(words.bits[j - 1] & DETERMINER) and words.low[j - 2] in INSERTION_MARKS


def _is_tied(words: Words, j: int) -> bool:
    """Whether a hyphen ties the word to the one before ("Washington-based")."""
    return words.low[j - 1] == "-" and words.end[j - 1] == words.start[j]


def _starts_phrase(words: Words, j: int, lowest: int) -> bool:
    """Whether "that" at ``j`` points ("that man") and opens no clause: only at the very beginning."""
    return j == lowest or bool(words.bits[j - 1] & (PREPOSITION | PUNCTUATION))


def _is_verbal_cue(words: Words, j: int) -> bool:
    form = words.low[j]
    return any(form not in cue.nouns and (form in cue.finite or form in cue.gerund) for cue in words.lexicon.cues[form])


def _relative_head(words: Words, j: int, lowest: int) -> NounPhrase | None:
    """The antecedent if the verb at ``j`` belongs to a relative clause ("people who saw it | said")."""
    for k in range(j, max(lowest, j - 6) - 1, -1):
        if words.bits[k] & PUNCTUATION:
            return None
        if words.bits[k] & RELATIVE and k - 1 >= lowest:
            if words.bits[k - 1] & CLOSED or words.low[k] == words.lexicon.that and words.bits[k - 1] & CUE:
                return None
            head = phrase_ending(words, k - 1, lowest)
            return NounPhrase(head.first, head.last, head.left) if head else None
    return None


def phrase_from(words: Words, i: int, limit: int) -> int:
    """The end of the plain noun phrase that begins at ``i``; ``i`` itself where none does."""
    bits, low, quoted = words.bits, words.low, words.quoted
    if i >= limit or quoted[i] >= 0:
        return i
    if bits[i] & PRONOUN:
        return i + 1
    if low[i] == words.lexicon.that:
        return i
    j = i
    while j < limit and bits[j] & (DETERMINER | QUANTITY) and not (j > i and bits[j] & COMPLEMENTISER):
        j += 1
    head = j
    while j < limit:
        code = bits[j]
        if quoted[j] >= 0:
            break
        if code & PUNCTUATION:
            if low[j] in "-/‑" and j + 1 < limit and words.end[j] == words.start[j + 1]:
                j += 1
                continue
            break
        if code & POSSESSIVE and words.end[j - 1] == words.start[j]:
            j += 1
            continue
        if low[j] == words.lexicon.grammar.genitive and j > head and j + 1 < limit:
            end = phrase_from(words, j + 1, limit)
            return end if end > j + 1 else j
        if code & COORDINATOR and low[j] in words.lexicon.grammar.joins_names and j + 1 < limit and j > head:
            if bits[j + 1] & CAPITAL and bits[j - 1] & CAPITAL:
                j += 1
                continue
            break
        if code & CLOSED or code & (ADVERB | VERB) and j > head or code & TIME and j > head:
            break
        if code & PAST and j > head and not code & CAPITAL:
            break
        j += 1
    return j if j > head or (j > i and bits[j - 1] & QUANTITY) else i
