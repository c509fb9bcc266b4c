"""Where content ends: with its phrase, before a verb that is the speaker's again, before what the reporter adds."""

from __future__ import annotations

from components.extract.attribution.noun_phrase import NEAR, phrase_from
from components.extract.attribution.timed import measures_time
from components.extract.text.words import (
    AUXILIARY,
    CAPITAL,
    CLOSED,
    COMPLEMENTISER,
    CONTRAST,
    COORDINATOR,
    COPULA,
    CUE,
    DASHES,
    DETERMINER,
    GERUND,
    HAVE,
    INFINITIVE,
    LONGEST_CLAUSE,
    MANNER,
    MODAL,
    NEGATION,
    NOMINAL,
    NOUNY,
    PARENTHETICAL,
    PAST,
    PLURAL_ENDING,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    QUANTITY,
    RELATIVE,
    SUBORDINATOR,
    SUMS,
    VERB,
    VERBAL,
    WILLING,
    Words,
)

_ACT = 6
"""Tokens of one act in a list of what somebody is accused of."""


def short_end(words: Words, start: int, limit: int) -> int:
    """The first comma, semicolon or dash; one before a closing quotation mark counts (“sell the farm,” | was …)."""
    for k in range(start + 1, min(limit, start + LONGEST_CLAUSE)):
        if words.quoted[k] < 0 and words.low[k] in (",", ";", *DASHES):
            return k
        closes = words.quoted[k - 1] == words.quoted[k] >= 0 > words.quoted[k + 1]
        if closes and words.low[k - 1].endswith(","):
            return min(k + 1, limit)
    return limit


def phrase_end(words: Words, start: int, limit: int, *, noun: bool = False) -> int:
    """Where content that is no clause ends: before a comma with a further clause behind it."""
    low = words.low
    for k in range(start + 1, min(limit - 1, start + LONGEST_CLAUSE)):
        if words.quoted[k] >= 0:
            if words.quoted[k + 1] < 0 and low[k - 1][-1] == ",":
                return k + 1  # “a retreat,” | a word that …
            continue
        if (
            noun
            and _dates_phrase(words, start, k, limit)
            or low[k] in (";", ":", *DASHES)
            or low[k] == ","
            and not _lists_acts(words, start, k + 1, limit)
            and not (low[k + 1] == words.that and words.has(NOMINAL, start, k))  # "the claim of Orr, 42, | that …"
            and _leaves_phrase(words, k + 1, limit)
        ):
            return k
    return limit


def _lists_acts(words: Words, start: int, i: int, limit: int) -> bool:
    """Whether one more act of a list stands at ``i``: "accused them of theft, | burning boats and hiding money"."""
    gerunds, reach = words.grammar.gerund_endings, range(i + 1, min(i + _ACT, limit - 1))
    if words.low[start - 1] != words.grammar.genitive or not words.low[i].endswith(gerunds) or words.bits[i] & CUE:
        return False
    joins = next((k for k in reach if words.bits[k] & COORDINATOR or words.low[k] == ","), None)
    return joins is not None and words.low[joins + 1].endswith(gerunds)


def _dates_phrase(words: Words, start: int, k: int, limit: int) -> bool:
    """Whether a clause begins at ``k`` that tells when or why: "backed the plan | after it rained", "… | as he left".

    In what a relative clause tells of the phrase it belongs there: "migrants who came after the ban".
    """
    code = words.bits[k]
    if not code & SUBORDINATOR or code & PREPOSITION or words.has(RELATIVE | COMPLEMENTISER, start + 1, k):
        return False
    return not code & PARENTHETICAL or words.low[k + 1] in words.naming.pronouns


def tells_past(words: Words, start: int, limit: int) -> bool:
    """Whether the first finite verb before a comma is of the past: "after it rained", not "after May | and left"."""
    verb = first_verb(words, start, limit)
    joined = verb is not None and words.bits[words.back(MANNER, verb - 1, start)] & COORDINATOR
    return verb is not None and not joined and not _is_present(words, verb)


def _leaves_phrase(words: Words, i: int, limit: int) -> bool:
    """Whether a further clause begins at ``i``, behind a comma: ", which …", ", saying …", ", and she …"."""
    code, behind, timed = words.bits[i], words.bits[i + 1], words.timed[i + 2]
    if measures_time(words, i, limit) or _is_remark(words, i):
        return True  # ", | hours after it rained", ", | a charge it denies"
    if code & COORDINATOR and (behind & (PRONOUN | DETERMINER | CAPITAL) or behind & PREPOSITION and timed):
        return True  # ", | and in June it sued"
    if code & GERUND and not code & PREPOSITION:
        return timed is None  # ", | beginning in April"
    return bool(code & PREPOSITION and behind & GERUND or code & (RELATIVE | SUBORDINATOR | CONTRAST | PRONOUN))


def relative_end(words: Words, start: int, limit: int) -> int:
    """Where a clause or name inside a sentence ends: before a comma with the verb of that sentence behind it."""
    commas = (k for k in words.plain(start + 1, limit - 1) if words.low[k] == ",")
    return next((k for k in commas if words.quoted[k - 1] >= 0 or words.bits[k + 1] & VERBAL), limit)


def before_finite(words: Words, start: int, limit: int) -> int:
    """Where a coordinated finite verb ends an infinitive or a phrase: "refused | to say more | and left".

    Infinitives and noun phrases join their like, so that a finite verb behind the coordinator belongs to the speaker
    again. Where a finite verb or the opening of a clause stands in the content, it may belong there instead.
    """
    bits, opens = words.bits, RELATIVE | COMPLEMENTISER | SUBORDINATOR
    for k in words.plain(start, limit - 1):
        code = bits[k]
        joins = k > start and code & COORDINATOR and not bits[k - 1] & PAST
        if joins and _is_finite(words, words.past(MANNER, k + 1, limit - 1), limit):
            return k
        finite = code & (AUXILIARY | MODAL) and words.low[k] not in words.grammar.bare_forms
        if finite and not code & CAPITAL and not is_owner(words, k):
            return limit
        if code & opens and not code & (PREPOSITION | DETERMINER | PARENTHETICAL):
            return limit
    return limit


def before_reporter(words: Words, start: int, limit: int, *, past: bool) -> int:
    """Where the reporter goes on behind a comma in a reported clause; ``past`` says that it was said in the past."""
    told = past and tells_past(words, start, limit)
    for k in words.plain(start + 1, limit - 2):
        if words.bits[k] & CONTRAST and _says_no_more(words, k) or past and _does_so(words, start, k):
            return k
        if words.low[k] == "," and (
            _is_own_act(words, k + 1)
            or _is_remark(words, k + 1)
            # "would wait, | hours after it rained" tells when it was said of what is still to come
            or (measures_time(words, k + 1, limit) and words.has(MODAL, start, k))
            or (told and _goes_on_meanwhile(words, k + 1, limit))
        ):
            return k
    return limit


def _is_own_act(words: Words, i: int) -> bool:
    """Whether a verb without a subject is behind a contrast: ", | but gave no details", ", | but did not say how"."""
    code = words.bits[i + 1]
    acts = code & (PAST | VERB) and not code & (CAPITAL | DETERMINER | PLURAL_ENDING)
    return bool(words.bits[i] & CONTRAST and acts)


def _does_so(words: Words, start: int, k: int) -> bool:
    """Whether behind what "would" be somebody does something: "it would end | and sacked the minister".

    Not where what would be is told by a participle, which the one behind may go on with: "would be shut and moved".
    """
    bits, code = words.bits, words.bits[k + 1]
    if not bits[k] & COORDINATOR or not code & (PAST | VERB) or code & (CAPITAL | NOUNY | PLURAL_ENDING):
        return False
    modal = next((n for n in range(k - 1, max(start, k - NEAR) - 1, -1) if bits[n] & (VERBAL | PUNCTUATION)), start)
    plain = not bits[modal + 1] & (COPULA | HAVE | NEGATION) and words.low[k + 1] not in words.grammar.bare_forms
    governs = bits[k + 2] & (DETERMINER | PRONOUN | CAPITAL | QUANTITY)
    return bool(bits[modal] & WILLING and bits[modal - 1] & PRONOUN and plain and governs)


def _says_no_more(words: Words, i: int) -> bool:
    """Whether a contrast tells what was not said: "| but gave no details", "| but did not say how"."""
    bits, code = words.bits, words.bits[i + 1]
    return bool(bits[i + 2] & NEGATION and (code & CUE or code & (AUXILIARY | MODAL) and bits[i + 3] & CUE))


def _is_remark(words: Words, i: int) -> bool:
    """Whether a noun of the reporter's sums it up: ", | a remark she withdrew", ", | a step opposed by nurses"."""
    told = words.bits[i + 1] & NOMINAL
    goes_on = PRONOUN | RELATIVE | DETERMINER | CAPITAL | PAST | VERB if told else PAST
    sums = told or words.low[i + 1] in words.grammar.summing
    return bool(words.bits[i] & DETERMINER and sums and words.bits[i + 2] & goes_on)


def _goes_on_meanwhile(words: Words, i: int, limit: int) -> bool:
    """Whether what goes on now stands there: ", | as the council prepares its inquiry", ", | as she announced it"."""
    code, behind = words.bits[i], first_verb(words, i + 2, limit)
    if behind is None or not code & (SUBORDINATOR | COORDINATOR) or not code & (CONTRAST | PARENTHETICAL):
        return False
    return bool(words.bits[behind] & CUE and code & PARENTHETICAL) or _is_present(words, behind)


def first_verb(words: Words, start: int, limit: int) -> int | None:
    """The first finite verb before a comma."""
    end = short_end(words, start, limit)
    verbs = (k for k in words.plain(start, end) if words.bits[k] & VERBAL or _is_finite(words, k, limit))
    return next((k for k in verbs if not is_owner(words, k)), None)


def _is_present(words: Words, k: int) -> bool:
    """Whether a finite verb is of the present: "is", "has", "prepares"."""
    if words.bits[k] & (AUXILIARY | MODAL):
        return words.low[k] in words.grammar.present
    return bool(words.bits[k] & PLURAL_ENDING)


def is_owner(words: Words, k: int) -> bool:
    """Whether "’s" ties what is owned to a noun; behind a pronoun it is a verb."""
    return bool(words.bits[k] & POSSESSIVE) and not words.bits[k - 1] & PRONOUN


def _is_finite(words: Words, n: int, limit: int) -> bool:
    """Whether the word can be nothing but a finite verb."""
    code, behind = words.bits[n], words.bits[n + 1]
    if words.low[n] in words.grammar.bare_forms:
        return False
    if code & (AUXILIARY | MODAL) and not code & (PRONOUN | CAPITAL):
        return True
    if code & PLURAL_ENDING and not code & CLOSED:
        # "neglect and | wants a judge", and no plural; "seeks $3m".
        determined = behind & DETERMINER and not behind & (QUANTITY | PRONOUN)
        end = phrase_from(words, n + 1, limit) if determined else n + 1
        return words.text[n + 1][0] in SUMS or end > n + 1 and not words.bits[end] & (VERBAL | CUE)
    # "opened | the gate" is a verb, "protected | areas" may be none.
    after = DETERMINER | PRONOUN | PREPOSITION | QUANTITY | INFINITIVE | PUNCTUATION | CAPITAL | MANNER
    return bool(code & (PAST | VERB)) and bool(words.quoted[n + 1] >= 0 or behind & after)


def before_main_verb(words: Words, at: int, limit: int, room: int = 0) -> int:
    """Where a clause or infinitive that opens at ``at`` ends in a subject: before the verb that is one too many.

    A verb belongs to "that", or is what there is ``room`` for; every subordinator, relative or complementiser lets one
    more in.
    """
    bits = words.bits
    room += words.low[at] == words.that
    k = at + 2
    while k < limit:
        if bits[k] & (SUBORDINATOR | RELATIVE | COMPLEMENTISER):
            room += 1
        elif bits[k] & VERBAL and not is_owner(words, k):
            if room == 0:
                return k
            room -= 1
            while k + 1 < limit and not bits[k] & (VERB | PAST) and bits[k + 1] & (VERBAL | NEGATION | MANNER):
                k += 1
        k += 1
    return limit
