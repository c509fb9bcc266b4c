"""What stands beside a verb without being its content: times, places, manner; and whether a verb is there at all."""

from __future__ import annotations

from components.extract.attribution.noun_phrase import phrase_from
from components.extract.attribution.timed import past_time
from components.extract.text.words import (
    ADVERB,
    AUXILIARY,
    CAPITAL,
    CLOSED,
    COMPLEMENTISER,
    COORDINATOR,
    CUE,
    DASHES,
    DETERMINER,
    FINITE,
    INFINITIVE,
    LIMITING,
    MANNER,
    MODAL,
    NEGATION,
    NOUNY,
    PAST,
    PLURAL_ENDING,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    QUANTITY,
    RELATIVE,
    SUBORDINATOR,
    TIME,
    VERB,
    VERBAL,
    Words,
)
from components.lang.attributing import Cue

SHORT_CLAUSE = 5
"""Tokens from which on a clause is taken for one although no verb in it is known."""
STOPS = (",", ".", ";", ":", "?", "!", ")", *DASHES)
ADJUNCT_REACH = 16
"""Tokens after a cue in which "that" may still open its content ("said in a statement on Monday that")."""


def has_verb(words: Words, i: int, limit: int, *, main: bool = False) -> bool:
    """Whether a finite verb may stand among the tokens; ``main`` leaves out relative and further clauses."""
    for k in range(i, min(limit, i + 60)):
        code = words.bits[k]
        if main and words.low[k] == ";":
            return False
        if main and code & COORDINATOR:
            return False
        if main and k > i and code & (RELATIVE | SUBORDINATOR | COMPLEMENTISER) and not code & PREPOSITION:
            return False
        if k > i and words.low[k - 1] == "-" and words.end[k - 1] == words.start[k]:
            continue  # "so-called"
        if code & FINITE or k > i and code & PAST or k > i and _third_person(words, k):
            return True
    return False


def _third_person(words: Words, k: int) -> bool:
    """A word in -s after a singular subject may be a verb; only pronouns and cues make it likely enough."""
    if words.bits[k] & CLOSED:
        return False
    return bool(words.bits[k - 1] & PRONOUN or words.bits[k] & PLURAL_ENDING and words.bits[k] & CUE)


def that_after(words: Words, i: int, limit: int, *, commas: bool = False) -> int | None:
    """Where "that" opens a clause within reach."""
    bits, low = words.bits, words.low
    for k in range(i, min(limit, i + ADJUNCT_REACH)):
        if words.quoted[k] >= 0:
            return None
        if low[k] == words.that and k > i:
            if k + 1 < limit and not bits[k + 1] & FINITE:
                return k
            return None
        if low[k] in ".;:" or low[k] == "," and not commas:
            return None
        addressed = low[k - 1] in words.grammar.occasions  # "in a letter | to its owners | that …"
        noun = bits[k] & NOUNY and bits[k - 1] & (DETERMINER | PREPOSITION | PAST | CAPITAL)
        # but "on a hastily arranged | call"
        verbal = bits[k] & INFINITIVE and not addressed or bits[k] & CUE and not noun
        if k > i and verbal and not commas:
            return None
        if bits[k] & (MODAL | RELATIVE) and low[min(k + 1, limit - 1)] != "-":
            return None  # but "would-be buyers"
    return None


def opens_infinitive(words: Words, j: int, limit: int) -> bool:
    """Whether "to …" or "not to …" begins there."""
    if words.bits[j] & NEGATION and j + 1 < limit:
        j += 1
    after = words.bits[j + 1] if j + 1 < limit else 0
    named = after & (DETERMINER | PRONOUN | CAPITAL) and not after & (ADVERB | AUXILIARY | VERB)  # "offered | to some"
    return bool(words.bits[j] & INFINITIVE and not named)


def quantifies(words: Words, i: int, limit: int) -> bool:
    """Whether a preposition belongs to the number behind it ("at least 20")."""
    if i + 1 >= limit or not words.bits[i] & (PREPOSITION | SUBORDINATOR):
        return False
    after = words.bits[i + 1]
    return bool(after & QUANTITY and not after & DETERMINER) or words.low[i + 1][0].isdigit()


def limits_next(words: Words, i: int, limit: int) -> bool:
    """Whether an adverb belongs to the phrase behind it: "says | only 900 came", "says | hardly anyone came"."""
    if i + 1 >= limit or not words.bits[i] & LIMITING or words.quoted[i + 1] >= 0:
        return False
    clause = PREPOSITION | SUBORDINATOR | PUNCTUATION | INFINITIVE
    return words.low[i + 1] != words.that and words.timed[i + 1] is None and not words.bits[i + 1] & clause


def skip_adjuncts(words: Words, i: int, limit: int) -> int:
    """The first token after adverbs, times and places that follow a cue; ``i`` where none do."""
    bits, j = words.bits, i
    while j < limit:
        if (end := _past_adverb(words, j, limit)) > j:
            j = end
            continue
        k = that_after(words, j, limit)
        if k is not None and bits[j] & SUBORDINATOR and not any(code & VERBAL for code in bits[j:k]):
            return k  # "after the hearing | that …"
        if not bits[j] & PREPOSITION or opens_infinitive(words, j, limit) or quantifies(words, j, limit):
            break
        if k is not None:
            return k
        end = phrase_from(words, j + 1, limit)
        if end == j + 1 or end > j + 2 and bits[end - 1] & (CUE | NOUNY) == CUE:
            break  # "wrote to the firm | demanding that …"
        opens = PRONOUN | PREPOSITION | TIME | DETERMINER | PUNCTUATION | COMPLEMENTISER | CAPITAL | NEGATION
        if end < limit and not bits[end] & opens and words.quoted[end] < 0:
            break
        j = end
    return j


def _past_adverb(words: Words, j: int, limit: int) -> int:
    """The first token after an adverb or a time at ``j``; ``j`` where none stands."""
    others, span = COORDINATOR | SUBORDINATOR | PRONOUN | NEGATION | QUANTITY, words.timed[j]
    if span is not None and span[1] < limit and words.bits[span[1]] & (POSSESSIVE | AUXILIARY | MODAL):
        return j  # "said | Monday’s vote was void", "said | Monday was too late"
    if (end := past_time(words, j, limit)) > j or limits_next(words, j, limit):
        return end
    return j + 1 if words.bits[j] & (TIME | MANNER) and not words.bits[j] & others else j


def is_only_adjunct(words: Words, cue: Cue, i: int, limit: int, *, after_quotation: bool = False) -> int | None:
    """Where the adjuncts after a parenthetical cue end, if nothing but adjuncts follows up to a comma or the end."""
    bits, low, that = words.bits, words.low, words.that
    if cue.whom:
        i = max(i, phrase_from(words, i, limit))
    while i < limit and bits[i] & MANNER and not bits[i] & (COORDINATOR | COMPLEMENTISER):
        i += 1
    if i >= limit or words.quoted[i] >= 0 or low[i] in STOPS:
        return i
    opens = bits[i] & (PREPOSITION | TIME | SUBORDINATOR | INFINITIVE | COORDINATOR) and not bits[i] & (
        PRONOUN | DETERMINER
    )
    behind = past_time(words, i, limit)
    if behind == i and (not opens or low[i] == that):
        return None
    if not after_quotation and i < behind < limit and bits[behind] & (DETERMINER | PRONOUN):
        return None  # "Having lost, she said on Monday | the plan was dead"
    for k in words.plain(i, limit):
        if low[k] in (",", ";", *DASHES):
            return k
        if low[k] == that and k > i and not after_quotation and not bits[k - 1] & PREPOSITION:
            return None
    return limit
