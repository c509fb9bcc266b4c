"""What stands beside a verb without being its content: times, places, manner; and whether a verb is there at all."""

from __future__ import annotations

from components.extract.attribution.noun_phrase import is_one_of, opens_infinitive, phrase_from, quantifies
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
    PAST_ENDING,
    PLURAL,
    PLURAL_ENDING,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    QUANTITY,
    RELATIVE,
    SUBORDINATOR,
    TIME,
    TIME_NOUN,
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
        day = bits[k + 1] & TIME_NOUN and bits[k + 2] & (PUNCTUATION | COORDINATOR)  # "were held | that day and …"
        if low[k] == words.that and k > i and not day:
            return k if k + 1 < limit and not bits[k + 1] & FINITE else None
        addressed = low[k - 1] in words.grammar.occasions  # "in a letter | to its owners | that …"
        noun = bits[k] & NOUNY and bits[k - 1] & (DETERMINER | PREPOSITION | PAST | CAPITAL)  # "arranged | call"
        verbal = bits[k] & INFINITIVE and not addressed or bits[k] & CUE and not noun
        inserted = bits[k + 1] & (SUBORDINATOR | RELATIVE | PARENTHETICAL) and not bits[k + 1] & (CONTRAST | CAUSAL)
        apart = apart or low[k] in (",", *DASHES) and not inserted  # but "said, when asked, | that …"
        told = apart and k > i and verbal and bits[k] & CUE and not bits[k] & GERUND and not bits[k + 1] & AGENT
        aside = low[k + 1] in (",", *DASHES) and words.has(COORDINATOR, i, k)  # "says – and Lund | agrees | – that …"
        if words.quoted[k] >= 0 or low[k] in ".;:" or not commas and (low[k] in (",", *DASHES) or k > i and verbal):
            return None
        if told and not aside:
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


_VOTE = 8
"""Tokens of "by seven votes to two that"."""


def skip_adjuncts(words: Words, i: int, limit: int) -> int:
    """The first token after adverbs, times and places that follow a cue; ``i`` where none do."""
    bits, j = words.bits, i
    while j < limit:
        if (end := _past_adverb(words, j, limit)) > j:
            j = end
            continue
        if (voted := _vote_end(words, j, limit)) is not None:
            return voted  # "ruled by three to two | that …"
        k = that_after(words, j, limit)
        if k is not None and bits[j] & SUBORDINATOR:
            return k  # "after the hearing | that …"
        if bits[j] & SUBORDINATOR and words.low[phrase_from(words, j + 1, limit)] == ":":
            return phrase_from(words, j + 1, limit)  # "said | after the match | : “…”"
        addressed = words.low[j - 1] in words.grammar.occasions and bits[j + 1] & PLURAL  # "in an email | to staff"
        if not bits[j] & PREPOSITION or opens_infinitive(words, j) and not addressed or quantifies(words, j):
            break
        if k is not None:
            clause = (n for n in range(j + 1, k) if bits[n] & PRONOUN and bits[n + 1] & VERBAL)
            return next((n for n in clause if not bits[n] & RELATIVE), k)  # "denied in court | he knew that …"
        end = phrase_from(words, j + 1, limit)
        if (subject := subject_from(words, j + 1, end, limit)) is not None:
            return subject
        if end == j + 1 or end > j + 2 and bits[end - 1] & (CUE | NOUNY) == CUE:
            break  # "wrote to the firm | demanding that …"
        opens = PRONOUN | PREPOSITION | TIME | DETERMINER | PUNCTUATION | COMPLEMENTISER | CAPITAL | NEGATION | QUANTITY
        if bits[end] & PAST and end + 1 < limit and (dated := words.timed[end + 1]) is not None:
            end = dated[1]  # "in a letter | dated May 3 | …"
        elif not bits[end] & opens and not limits_next(words, end):
            break
        j = end
    return j


def _vote_end(words: Words, i: int, limit: int) -> int | None:
    """Where "that" stands behind a vote: "by 5-4 | that", "by three votes to two | that"; None where there is none."""
    first = words.low[i + 1]
    counted = first[0].isdigit() or first in words.reading.language.counts.numbers
    if words.low[i] != words.grammar.agent or not counted:
        return None
    return next((k for k in range(i + 2, min(limit, i + _VOTE)) if words.low[k] == words.that), None)


def subject_from(words: Words, i: int, end: int, limit: int) -> int | None:
    """Where the subject of a clause without "that" begins in a run of nouns; None where the run is but one phrase.

    "in a statement | prosecutors had left", "in Orsk | Ada Lorn left", "told the Velling Post | prices fell".
    """
    bits, low = words.bits, words.low
    end -= int(end > i + 2 and bits[end - 1] & (CUE | NOUNY | GERUND) == CUE)  # "in Orsk | police | found it"
    code = bits[words.past(MANNER, end, limit)]
    stands = bits[end - 1] & (PLURAL_ENDING | CAPITAL) or low[end - 1] in words.naming.body_nouns
    stands = stands or words.has(POSSESSIVE, i + 1, end)  # not "in a video | shot in May"
    past = code & (PAST_ENDING | PAST | CUE) and not code & GERUND
    acts = bool(code & (AUXILIARY | MODAL | FINITE) or stands and past)
    hangs = bits[end] & (PREPOSITION | RELATIVE) and not bits[end] & INFINITIVE
    further = hangs or low[end] == "," and bits[end - 1] & CAPITAL
    if (
        not (acts or further and has_verb(words, end + 1, limit))
        or that_after(words, i, limit, commas=True) is not None
    ):
        return None
    first = words.past(DETERMINER | POSSESSIVE, i, end)
    rank, place = max(((_parts(words, k, first, end), -k) for k in range(first + 1, end)), default=(0, 0))
    return -place if rank > (not acts) else None


def is_channel(words: Words, k: int) -> bool:
    """Whether the noun tells where, when or how somebody speaks: "in a | letter", "on the | radio", "in | court"."""
    grammar, naming = words.grammar, words.naming
    channels = (grammar.occasions, grammar.outlets, grammar.documents, grammar.courts, grammar.works)
    through = (naming.papers, naming.platforms, naming.mouthpieces)  # "through a | spokesman"
    return any(words.low[k] in nouns for nouns in (*channels, *through))


def tells_how(words: Words, i: int, end: int) -> bool:
    """Whether adjuncts go with the verb of saying, and not with what is said: "said | in some cases nurses fled"."""
    bits, timed = words.bits, words.timed
    return any(
        is_channel(words, k) or timed[k] is not None or bits[k] & (CAPITAL | MANNER | TIME) for k in range(i, end)
    )


def _parts(words: Words, k: int, first: int, end: int) -> int:
    """How surely the noun at ``k`` begins another phrase than the one that began at ``first``; 0 is not at all."""
    bits, low, naming = words.bits, words.low, words.naming
    if (
        (bits[k] | bits[k - 1]) & (POSSESSIVE | PREPOSITION | DETERMINER)
        or bits[k] & GERUND
        or words.hyphened(k)
        or words.hyphened(k - 1)
    ):
        return 0
    after, here = is_channel(words, k - 1), is_channel(words, k)
    people, several = is_one_of(words, k - 1, naming.people_words), bits[k - 1] & (PLURAL | PLURAL_ENDING)
    named = k == first + 1 and bits[first] & bits[k] & CAPITAL  # "Radio | Orsk"
    if after and not here and not named or bits[k] & QUANTITY or low[k][0].isdigit():
        return 4
    if bits[k] & CAPITAL:
        if not bits[k - 1] & CAPITAL:
            return 3 * bool(several or not people and not here)
        return int(k == first + 1 and not bits[first - 1] & DETERMINER and not people)
    hear = people or low[k - 1] in naming.body_nouns
    if not here and (bits[k - 1] & CAPITAL or hear and not is_one_of(words, k, naming.people_words)):
        return 2
    return int(bool(several) or k == end - 1)


def _past_adverb(words: Words, j: int, limit: int) -> int:
    """The first token after an adverb or a time at ``j``; ``j`` where none stands."""
    others, span = COORDINATOR | SUBORDINATOR | PRONOUN | NEGATION | QUANTITY, words.timed[j]
    if span is not None and words.bits[span[1]] & (POSSESSIVE | AUXILIARY | MODAL):
        return j  # "said | Monday’s vote was void", "said | Monday was too late"
    opens = PUNCTUATION | COMPLEMENTISER | DETERMINER | PRONOUN
    if span is not None and words.low[j] in words.reading.language.time.each and not words.bits[span[1]] & opens:
        return j  # "said | each week of delay costs …"
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
