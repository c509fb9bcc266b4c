"""Where content ends that is no finite clause: before a finite verb, before the time of the act itself."""

from __future__ import annotations

from components.extract.attribution.adjuncts import LONGEST_CLAUSE
from components.extract.attribution.rightward import phrase_from
from components.extract.attribution.timed import measures_time
from components.extract.text.words import (
    AGENT,
    AUXILIARY,
    CAPITAL,
    CLOSED,
    COMPLEMENTISER,
    CONTRAST,
    COORDINATOR,
    CUE,
    DETERMINER,
    INFINITIVE,
    MANNER,
    MODAL,
    NEGATION,
    NOMINAL,
    PARENTHETICAL,
    PAST,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    QUANTITY,
    RELATIVE,
    SUBORDINATOR,
    SUMS,
    TIME,
    TIME_NOUN,
    VERB,
    VERBAL,
    WEEKDAY,
    Words,
)
from components.model import Act

LONGEST_TIME = 4
"""Tokens of "within an hour", "a few hours later"."""


def before_finite(words: Words, start: int, limit: int) -> int:
    """Where a coordinated finite verb ends an infinitive or a phrase: "refused | to say more | and left".

    Infinitives and noun phrases join their like, so that a finite verb behind the coordinator belongs to the speaker
    again. Where a finite verb or the opening of a clause stands in the content, it may belong there instead.
    """
    bits, low, bare = words.bits, words.low, words.lexicon.grammar.bare_forms
    opens = RELATIVE | COMPLEMENTISER | SUBORDINATOR
    for k in range(start, min(limit - 1, start + LONGEST_CLAUSE)):
        code = bits[k]
        if words.quoted[k] >= 0:
            continue
        if k > start and code & COORDINATOR and not bits[k - 1] & PAST:
            n = k + 1
            while n < limit - 1 and bits[n] & MANNER and not bits[n] & AUXILIARY:
                n += 1
            if _is_finite(words, n, limit):
                return k
        if code & (AUXILIARY | MODAL) and low[k] not in bare and not code & CAPITAL:
            return limit
        if code & opens and not code & (PREPOSITION | DETERMINER):
            return limit
    return limit


def before_contrast(words: Words, start: int, limit: int) -> int:
    """Where "but would not", "and is to" end a noun phrase that no verb has made a clause: "confirmed | the deaths"."""
    bits = words.bits
    for k in range(start, min(limit - 1, start + LONGEST_CLAUSE)):
        if k > start and bits[k] & COORDINATOR and bits[k + 1] & (AUXILIARY | MODAL) and not bits[k + 1] & PRONOUN:
            return k
        if bits[k] & (VERBAL | COMPLEMENTISER | RELATIVE | PUNCTUATION) and k > start:
            return limit
    return limit


def before_own_act(words: Words, start: int, limit: int) -> int:
    """Where ", but gave no details" ends a clause: a verb without a subject behind the contrast is the speaker's."""
    for k in range(start + 1, min(limit - 2, start + LONGEST_CLAUSE)):
        opens = words.low[k] == "," and words.quoted[k] < 0 and words.bits[k + 1] & CONTRAST
        own = opens and words.bits[k + 1] & COORDINATOR and words.quoted[k + 2] < 0
        if own and (_is_past(words, k + 2) or _leaves_open(words, k + 2)):
            return k
    return limit


def _leaves_open(words: Words, k: int) -> bool:
    """Whether "did not say how", "could not say when" stands there."""
    bits = words.bits
    opens = bits[k] & (AUXILIARY | MODAL) and bits[k + 1] & NEGATION
    return bool(opens and k + 2 < len(bits) and bits[k + 2] & CUE)


def _is_past(words: Words, k: int) -> bool:
    code = words.bits[k]
    return (
        bool(code & (PAST | VERB))
        and not code & (CAPITAL | DETERMINER)
        and not words.low[k].endswith(words.lexicon.grammar.plural_endings)
    )


def before_occasion(words: Words, start: int, limit: int, *, told: bool = False) -> int:
    """Where "in a letter", "on a call" end what is reacted to: they tell where it was said.

    ``told`` asks for more on the occasion ("of lying | in a letter seen by the Post"): what is charged may be there.
    """
    bits, grammar = words.bits, words.lexicon.grammar
    for k in range(start + 1, min(limit - 2, start + LONGEST_CLAUSE)):
        if bits[k] & PREPOSITION and bits[k + 1] & DETERMINER and words.low[k + 2] in grammar.occasions:
            more = not told or k + 3 < limit and bits[k + 3] & (PAST | VERB | CUE)
            return k if more and words.low[k] != grammar.genitive and bits[k] & ~AGENT else limit
    return limit


def before_remark(words: Words, start: int, limit: int) -> int:
    """Where ", a remark | she withdrew", ", a step | opposed by nurses" ends a clause: the noun is the reporter's."""
    bits, summing, goes_on = words.bits, words.lexicon.grammar.summing, PRONOUN | RELATIVE | DETERMINER | CAPITAL | PAST
    for k in range(start + 1, min(limit - 3, start + LONGEST_CLAUSE)):
        opens = words.low[k] == "," and words.quoted[k] < 0
        told = opens and bits[k + 1] & DETERMINER and (bits[k + 2] & NOMINAL or words.low[k + 2] in summing)
        if told and bits[k + 3] & (goes_on if bits[k + 2] & NOMINAL else PAST):
            return k
    return limit


def before_reporter(words: Words, start: int, limit: int) -> int:
    """Where ", while the board hopes to sell", ", hours after it rained" end a clause: the reporter goes on.

    What was said stands in the past; a subordinate clause of the present behind it is no part of it. A measure of time
    behind what somebody would do tells when it was said.
    """
    bits, present = words.bits, words.lexicon.grammar.present
    reach = range(start, min(limit, start + LONGEST_CLAUSE))
    verb = next((k for k in reach if bits[k] & VERBAL and not is_owner(words, k)), limit)
    third = verb < limit and bits[verb] & VERB and words.low[verb].endswith(words.lexicon.grammar.plural_endings)
    if verb >= limit or third or words.low[verb] in present:
        return limit
    for k in range(verb + 1, min(limit - 3, start + LONGEST_CLAUSE)):
        if words.low[k] != "," or words.quoted[k] >= 0:
            continue
        if bits[verb] & MODAL and measures_time(words, k + 1, limit):
            return k
        if bits[k + 1] & SUBORDINATOR and bits[k + 1] & (CONTRAST | PARENTHETICAL) and _is_present(words, k + 2, limit):
            return k
    return limit


def is_owner(words: Words, k: int) -> bool:
    """Whether "’s" ties what is owned to a noun; behind a pronoun it is a verb."""
    return bool(words.bits[k] & POSSESSIVE) and not words.bits[k - 1] & PRONOUN


def _is_present(words: Words, i: int, limit: int) -> bool:
    """Whether the first verb of a clause is of the present, or tells what was said meanwhile: "the board | hopes"."""
    ending = words.lexicon.grammar.plural_endings
    for k in range(i + 1, min(limit, i + LONGEST_CLAUSE)):
        code = words.bits[k]
        if code & (AUXILIARY | MODAL) and not is_owner(words, k):
            return words.low[k] in words.lexicon.grammar.present
        if code & CUE and code & PAST and words.bits[i - 1] & PARENTHETICAL:
            return True  # "…, as she announced a vote"
        if code & (VERB | PAST | PUNCTUATION):
            return bool(code & VERB) and words.low[k].endswith(ending)
        if words.low[k].endswith(ending) and not code & CLOSED and _acts_on(words, k, limit):
            return True
    return False


def behind_verdict(words: Words, start: int, end: int) -> int:
    """Where a quotation ends what something is called: "called | the plan “a gamble” | after a vote"."""
    for k in range(start + 1, end - 1):
        closes = words.quoted[k] >= 0 > words.quoted[k + 1]
        if closes and words.bits[k + 1] & (PREPOSITION | SUBORDINATOR | TIME) and not words.low[k - 1][0].isdigit():
            return k + 1
    return end


def _is_finite(words: Words, n: int, limit: int) -> bool:
    """Whether the word can be nothing but a finite verb."""
    code = words.bits[n]
    if words.low[n] in words.lexicon.grammar.bare_forms:
        return False
    if code & AUXILIARY and not code & (MODAL | PRONOUN):
        return True
    if words.low[n].endswith(words.lexicon.grammar.plural_endings) and not code & CLOSED:
        return _acts_on(words, n, limit)
    if not code & (PAST | VERB):
        return False
    # "opened | the gate" is a verb, "protected | areas" may be none.
    after = DETERMINER | PRONOUN | PREPOSITION | QUANTITY | INFINITIVE | PUNCTUATION | CAPITAL | MANNER
    return n + 1 >= limit or words.quoted[n + 1] >= 0 or bool(words.bits[n + 1] & after)


def _acts_on(words: Words, n: int, limit: int) -> bool:
    """Whether a word in -s has an object behind it and is no plural: "neglect and | wants a judge", "… seeks $3m"."""
    bits, i = words.bits, n + 1
    if i + 1 >= limit or words.quoted[i] >= 0:
        return False
    if words.text[i][0] in SUMS:
        return True
    article = bits[i] & DETERMINER and not bits[i] & (QUANTITY | PRONOUN | COMPLEMENTISER)
    end = phrase_from(words, i, limit) if article and not bits[i + 1] & (TIME | TIME_NOUN) else i
    return end > i and (end >= limit or not bits[end] & (VERBAL | CUE))


def time_of_reaction(words: Words, start: int, end: int, act: Act) -> int:
    """Where the time of a reaction ends its object: "rejected | the offer | within an hour".

    What is denied, blamed or backed is there already, so that a span of time tells when it was; what is demanded or
    promised may have a time of its own. Behind a longer object the time may belong to that.
    """
    bits = words.bits
    if act not in ("deny", "accuse", "support", "decline"):
        return end
    for k in range(start + 1, min(end, start + LONGEST_CLAUSE)):
        code = bits[k]
        if words.quoted[k] >= 0 or end - k <= LONGEST_TIME and _is_span(words, k, end):
            return k if words.quoted[k] < 0 else end
        if code & PREPOSITION:
            break
    told = any(bits[k] & (RELATIVE | COMPLEMENTISER | AUXILIARY | VERB) for k in range(start, end))
    part = end - 1 if bits[end - 1] & TIME_NOUN and bits[end - 2] & WEEKDAY else end  # "on Thursday | night"
    dated = act in ("deny", "decline") and part - 2 > start
    dated = bool(dated and bits[part - 2] & PREPOSITION and bits[part - 1] & WEEKDAY)
    return part - 2 if dated and not told else end


def _is_span(words: Words, k: int, end: int) -> bool:
    """Whether nothing but "within an hour", "hours later", "the next day" stands there."""
    bits = words.bits
    j = k + 1 if bits[k] & (PREPOSITION | SUBORDINATOR) else k
    relative = j > k
    while j < end and bits[j] & (DETERMINER | QUANTITY) and not bits[j] & TIME_NOUN:
        j += 1
    if j >= end or not bits[j] & TIME_NOUN:
        return False
    return relative if j + 1 == end else bool(bits[j + 1] & TIME)
