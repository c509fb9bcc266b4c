"""What stands beside a verb without being its content: times, places, manner; and whether a verb is there at all."""

from __future__ import annotations

from components.extract.attribution.noun_phrase import opens_infinitive, phrase_from, quantifies
from components.extract.attribution.timed import past_time
from components.extract.text.words import (
    AGENT,
    AUXILIARY,
    CAPITAL,
    CAUSAL,
    CLOSED,
    COMPLEMENTISER,
    CONTRAST,
    COORDINATOR,
    CUE,
    DASHES,
    DETERMINER,
    FINITE,
    GERUND,
    INFINITIVE,
    LIMITING,
    MANNER,
    MODAL,
    NEGATION,
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
    TIME,
    VERBAL,
    Words,
)
from components.lang.attributing import Cue

SHORT_CLAUSE = 5
"""Tokens from which on a clause is taken for one although no verb in it is known."""
STOPS = (",", ".", ";", ":", "?", "!", ")", *DASHES)
LONGEST_OBJECT = 60
"""Tokens in which a verb is looked for."""
ADJUNCT_REACH = 16
"""Tokens after a cue in which "that" may still open its content ("said in a statement on Monday that")."""


def has_verb(words: Words, i: int, limit: int, *, main: bool = False) -> bool:
    """Whether a finite verb may stand among the tokens; ``main`` leaves out relative and further clauses."""
    bits, opens = words.bits, RELATIVE | SUBORDINATOR | COMPLEMENTISER
    for k in range(i, min(limit, i + LONGEST_OBJECT)):
        code = bits[k]
        if main and (words.low[k] == ";" or code & COORDINATOR or k > i and code & opens and not code & PREPOSITION):
            return False
        # A word in -s may be a verb; a pronoun before it, a determiner behind it and cues make it likely enough.
        likely = code & CUE or bits[k + 1] & DETERMINER and not code & CAPITAL and not main
        before = bits[words.back(MANNER, k - 1, max(0, k - 2))]  # "she only | found"
        noun = before & (DETERMINER | QUANTITY) and not before & (PRONOUN | RELATIVE | COMPLEMENTISER)  # "two | counts"
        third = not code & CLOSED and (before & PRONOUN or code & PLURAL_ENDING and likely and not noun)
        owns = code & POSSESSIVE and not before & PRONOUN  # "Monday | ’s | game"
        if not owns and (code & FINITE or k > i and (code & PAST or third)) and not words.hyphened(k):  # "so-called"
            return True
    return False


def that_after(words: Words, i: int, limit: int, *, commas: bool = False) -> int | None:
    """Where "that" opens a clause within reach."""
    bits, low, apart = words.bits, words.low, False
    for k in range(i, min(limit, i + ADJUNCT_REACH)):
        if low[k] == words.that and k > i:
            return k if k + 1 < limit and not bits[k + 1] & FINITE else None
        addressed = low[k - 1] in words.grammar.occasions  # "in a letter | to its owners | that …"
        noun = bits[k] & NOUNY and bits[k - 1] & (DETERMINER | PREPOSITION | PAST | CAPITAL)  # "arranged | call"
        verbal = bits[k] & INFINITIVE and not addressed or bits[k] & CUE and not noun
        inserted = bits[k + 1] & (SUBORDINATOR | RELATIVE | PARENTHETICAL) and not bits[k + 1] & (CONTRAST | CAUSAL)
        apart = apart or low[k] in (",", *DASHES) and not inserted  # but "said, when asked, | that …"
        told = apart and k > i and verbal and bits[k] & CUE and not bits[k] & GERUND and not bits[k + 1] & AGENT
        if words.quoted[k] >= 0 or low[k] in ".;:" or not commas and (low[k] in (",", *DASHES) or k > i and verbal):
            return None
        if told:
            return None  # "agreed on a truce, and Moor | said that …"
        if bits[k] & (MODAL | RELATIVE) and not words.hyphened(k):
            return None  # but "would-be buyers"
    return None


def limits_next(words: Words, i: int) -> bool:
    """Whether an adverb belongs to the phrase behind it: "says | only 900 came", "says | up to 900 came"."""
    if quantifies(words, i + 1):
        return bool(words.bits[i] & LIMITING or words.bits[i + 1] & INFINITIVE)
    apart = words.bits[i + 1] & (PREPOSITION | SUBORDINATOR | PUNCTUATION | INFINITIVE) or words.quoted[i + 1] >= 0
    plain = words.low[i + 1] != words.that and words.timed[i + 1] is None
    return bool(words.bits[i] & LIMITING) and plain and not apart


def skip_adjuncts(words: Words, i: int, limit: int) -> int:
    """The first token after adverbs, times and places that follow a cue; ``i`` where none do."""
    bits, j = words.bits, i
    while j < limit:
        if (end := _past_adverb(words, j, limit)) > j:
            j = end
            continue
        k = that_after(words, j, limit)
        if k is not None and bits[j] & SUBORDINATOR:
            return k  # "after the hearing | that …"
        if bits[j] & SUBORDINATOR and words.low[phrase_from(words, j + 1, limit)] == ":":
            return phrase_from(words, j + 1, limit)  # "said | after the match | : “…”"
        if not bits[j] & PREPOSITION or opens_infinitive(words, j) or quantifies(words, j):
            break
        if k is not None:
            clause = (n for n in range(j + 1, k) if bits[n] & PRONOUN and bits[n + 1] & VERBAL)
            return next((n for n in clause if not bits[n] & RELATIVE), k)  # "denied in court | he knew that …"
        end = phrase_from(words, j + 1, limit)
        if end == j + 1 or end > j + 2 and bits[end - 1] & (CUE | NOUNY) == CUE:
            break  # "wrote to the firm | demanding that …"
        opens = PRONOUN | PREPOSITION | TIME | DETERMINER | PUNCTUATION | COMPLEMENTISER | CAPITAL | NEGATION
        if not bits[end] & opens:
            break
        j = end
    return j


def _past_adverb(words: Words, j: int, limit: int) -> int:
    """The first token after an adverb or a time at ``j``; ``j`` where none stands."""
    others, span = COORDINATOR | SUBORDINATOR | PRONOUN | NEGATION | QUANTITY, words.timed[j]
    if span is not None and words.bits[span[1]] & (POSSESSIVE | AUXILIARY | MODAL):
        return j  # "said | Monday’s vote was void", "said | Monday was too late"
    if (end := past_time(words, j, limit)) > j or limits_next(words, j):
        return end
    return j + 1 if words.bits[j] & (TIME | MANNER) and not words.bits[j] & others else j


def is_only_adjunct(words: Words, cue: Cue, i: int, limit: int, *, after_quotation: bool = False) -> int | None:
    """Where the adjuncts after a parenthetical cue end, if nothing but adjuncts follows up to a comma or the end."""
    bits, low, that = words.bits, words.low, words.that
    i = words.past(MANNER, phrase_from(words, i, limit) if cue.whom else i, limit)
    if i >= limit or words.quoted[i] >= 0 or low[i] in STOPS:
        return i
    if "deed" in cue.takes and opens_infinitive(words, i):
        return None  # "On Friday, the firm agreed | to pay, …"
    opens = bits[i] & (PREPOSITION | TIME | SUBORDINATOR | INFINITIVE | COORDINATOR)
    if low[i].endswith(words.grammar.gerund_endings):  # "she said | referring to the vote", "… | citing nurses"
        told = bits[i] & CUE and any(entry.act == "say" for entry in words.lexicon.cues[low[i]])
        opens = opens or told or after_quotation and bits[i + 1] & PREPOSITION
    behind = past_time(words, i, limit)
    if behind == i and not opens or bits[behind] & (DETERMINER | PRONOUN):
        return None  # "Having lost, she said on Monday | the plan was dead"
    end = words.mark((",", ";", *DASHES), i, limit)
    if not after_quotation and quantifies(words, i) and has_verb(words, i + 1, end):
        return None  # "Opening the fair in Orsk, she said | over 90 firms had come"
    opened = not after_quotation and any(low[k] == that for k in words.plain(i + 1, end))
    return None if opened else end
