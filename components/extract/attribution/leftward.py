"""A noun phrase read from its last word to its first, with the prepositions and coordinations inside it.

Without a parser two things are hard: whether a preposition hangs on the phrase or on the clause before it ("in Ohio
the group said"), and whether "and" joins two nouns or two clauses. The scan takes both in and keeps in mind where the
shorter phrase would begin; a verb found further left decides for the shorter one.
"""

from __future__ import annotations

from dataclasses import dataclass

from components.extract.attribution.name_lists import list_start
from components.extract.attribution.noun_phrase import LONGEST_PHRASE, is_noun, is_participle, is_verb
from components.extract.text.words import (
    ADVERB,
    ADVERBIAL,
    AUXILIARY,
    CAPITAL,
    CLOSED,
    COMPLEMENTISER,
    CONTRAST,
    COORDINATOR,
    CUE,
    DASHES,
    DETERMINER,
    HYPHENS,
    INFINITIVE,
    MODAL,
    NOMINAL,
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
    TITLE,
    VERB,
    WEEKDAY,
    Words,
)

LONGEST_BRACKET = 45
LONGEST_NICKNAME = 4
RELATIVE_REACH = 6
"""Tokens, as all lengths here."""
INSERTION_MARKS = (",", *DASHES)


@dataclass(slots=True)
class _Scan:
    """``last`` is the phrase's last token, ``first`` where it begins so far, ``at`` the token looked at.

    ``shorter`` is where it begins without its prepositions and coordinations, ``joined`` without the latter alone;
    ``verb`` is the verb whose object it may be; ``clean`` tells that no verb ended the search, ``nothing`` that there
    is no phrase at all.
    """

    words: Words
    lowest: int
    last: int
    first: int
    at: int
    shorter: int | None = None
    joined: int | None = None
    verb: int | None = None
    clean: bool = True
    nothing: bool = False

    def take(self) -> bool:
        """Take the token into the phrase and go on."""
        self.first, self.at = self.at, self.at - 1
        return True

    def spoil(self) -> bool:
        """End at a verb."""
        self.clean = False
        return False


def phrase_leftward(words: Words, i: int, floor: int) -> tuple[int | None, int | None]:
    """The first token of the longest noun phrase that ends at ``i``, and the verb before it that ended the search.

    Each is None where there is none.
    """
    if words.bits[i] & DETERMINER and not words.bits[i] & QUANTITY:
        return None, None
    scan = _Scan(words, max(floor, i - LONGEST_PHRASE), i, i, i - 1)
    while scan.at >= scan.lowest and _step(scan):
        pass
    if scan.nothing:
        return None, None
    bits, first = words.bits, scan.first
    if not scan.clean and scan.shorter is not None:
        first = scan.shorter
    verb = scan.verb if scan.clean else scan.at
    while first < i and bits[first] & (COORDINATOR | PREPOSITION | INFINITIVE):
        first += 1
    return first, verb


def opening_bracket(words: Words, i: int, floor: int) -> int | None:
    """The bracket that the one at ``i`` closes."""
    return next((j for j in range(i - 1, max(floor, i - LONGEST_BRACKET) - 1, -1) if words.low[j] == "("), None)


def _step(scan: _Scan) -> bool:
    """Look at one token to the left; whether the scan goes on."""
    words, j = scan.words, scan.at
    code = words.bits[j]
    if words.quoted[j] >= 0:
        return _over_nickname(scan)
    if code & PUNCTUATION:
        return _over_punctuation(scan)
    if j > scan.lowest and words.low[j - 1] in HYPHENS and words.low[j + 1] in HYPHENS:
        return scan.take()  # "mother-of-two"
    if code & POSSESSIVE and words.end[j - 1] == words.start[j] and not words.bits[j - 1] & PRONOUN:
        scan.take()
        return scan.take() if scan.at >= scan.lowest else True
    if code & (INFINITIVE | PREPOSITION):
        return _over_preposition(scan)
    if code & COORDINATOR and words.low[j] in words.grammar.joins_names:
        return _over_coordinator(scan)
    if code & DETERMINER:
        return _over_determiner(scan)
    if code & (MODAL | AUXILIARY):
        return scan.spoil()
    if code & CONTRAST and words.bits[scan.first] & (CAPITAL | DETERMINER):
        return False  # "backed the plan but | Lund", and yet "a small but | vocal group"
    if code & (PRONOUN | SUBORDINATOR | COMPLEMENTISER | RELATIVE):
        return False
    return _over_word(scan)


def _over_nickname(scan: _Scan) -> bool:
    """A short quotation inside a name: Robert “Bobby” Scott."""
    words, j = scan.words, scan.at
    k = j
    while k > scan.lowest and words.quoted[k - 1] == words.quoted[j]:
        k -= 1
    if j - k > LONGEST_NICKNAME or k <= scan.lowest or words.bits[k - 1] & PUNCTUATION or words.low[j - 1] == ",":
        return False
    scan.first, scan.at = k, k - 1
    return True


def _over_punctuation(scan: _Scan) -> bool:
    words, j = scan.words, scan.at
    title = j > scan.lowest and words.bits[j - 1] & TITLE
    if title and words.low[j] == "." and words.end[j - 1] == words.start[j]:
        scan.at -= 1  # "Army spokesman Col. | Ann Moor"
        return True
    if words.low[j] in HYPHENS and words.end[j - 1] == words.start[j]:
        scan.at -= 1
        return True
    return words.low[j] == "," and scan.joined is not None and _over_names(scan, j)


def _over_names(scan: _Scan, comma: int, *, least: int = 1) -> bool:
    """Take the names before a comma: "| Norland, | Brask and Meska said"."""
    start = list_start(scan.words, comma, scan.lowest, least=least) if scan.words.bits[scan.first] & CAPITAL else None
    if start is None:
        return False
    scan.first, scan.at = start, start - 1
    return True


def _over_preposition(scan: _Scan) -> bool:
    """Go over a preposition if the word before it may carry it."""
    bits, j = scan.words.bits, scan.at
    addressed = scan.words.low[j - 1] in scan.words.grammar.documents if j > scan.lowest else False
    if bits[j] & INFINITIVE and not addressed and not bits[scan.first] & (CAPITAL | DETERMINER | QUANTITY | PRONOUN):
        scan.nothing = scan.shorter is None  # "to pull": a verb
        return scan.spoil()
    if scan.shorter is None:
        scan.shorter = scan.first
    before = bits[j - 1] if j - 1 >= scan.lowest else CLOSED
    if j - 1 >= scan.lowest and scan.words.low[j - 1] in scan.words.lexicon.phrases:
        return False  # "according to | Ann Moor, who …"
    if before & (CLOSED & ~QUANTITY) and not before & POSSESSIVE:
        return scan.spoil()
    # "set | up with", "filed | Monday by"
    past = before & (ADVERB | WEEKDAY) and j - 2 >= scan.lowest and bits[j - 2] & (PAST | VERB)
    verb = j - 2 if past else j - 1
    code = bits[verb] if verb >= scan.lowest else CLOSED
    idiom = code & NOUNY and verb > scan.lowest and bits[verb - 1] & PREPOSITION  # "in | charge | of"
    if code & (PAST | VERB | CUE) and not (code & CAPITAL or idiom or is_noun(scan.words, verb, scan.lowest)):
        # A cue follows the phrase, so this verb is a participle: "a mission | sent under a truce | said".
        told = code & (PAST | VERB) or is_participle(scan.words, verb)
        who = bits[verb - 1] if verb - 1 >= scan.lowest else CLOSED
        those = who & DETERMINER and not who & (RELATIVE | COMPLEMENTISER | POSSESSIVE)  # "those | killed in the fire"
        if not told or who & (CLOSED | ADVERBIAL) and not those:
            return scan.spoil()
        scan.first, scan.at = verb - 1, verb - 2  # "a study | published in …", "a tally | kept by …"
        return True
    scan.first, scan.at = j - 1, j - 2
    return True


def _over_coordinator(scan: _Scan) -> bool:
    if scan.at - 1 > scan.lowest and scan.words.low[scan.at - 1] == ",":
        return _over_names(scan, scan.at - 1, least=2)  # "Norland, Brask, | and Meska said"
    if scan.at - 1 < scan.lowest or scan.words.bits[scan.at - 1] & CLOSED:
        return False
    if scan.shorter is None:
        scan.shorter = scan.first
    scan.joined = scan.first
    scan.at -= 1
    return True


def _over_determiner(scan: _Scan) -> bool:
    """A determiner begins the phrase, unless a preposition, "and" or a quantity carries it on."""
    bits, j = scan.words.bits, scan.at
    fused = bits[j] & COMPLEMENTISER and not bits[j] & RELATIVE  # "in what | police said was a raid"
    opens = bits[j] & (RELATIVE | COMPLEMENTISER) and j > scan.lowest and not bits[j - 1] & (PREPOSITION | PUNCTUATION)
    if fused or opens:
        return False  # "that", "which" here open a clause
    low, grammar = scan.words.low, scan.words.grammar
    noun = scan.first < scan.last or bits[scan.last] & PLURAL_ENDING
    alone = bits[scan.first] & CAPITAL or noun and low[j] == grammar.of_things
    if bits[j] & RELATIVE and alone and not bits[j] & COMPLEMENTISER and j > scan.lowest:
        return False  # ", which | Moor called …", ", which | critics call …"
    scan.take()
    if scan.at < scan.lowest:
        return False
    before = bits[scan.at]
    if before & (VERB | PAST | AUXILIARY):
        scan.verb = scan.at
    if scan.joined is not None and before & (PREPOSITION | PAST | VERB | CUE):
        scan.first = scan.joined
        return False
    return bool(before & (PREPOSITION | COORDINATOR | QUANTITY))


def _over_word(scan: _Scan) -> bool:
    words, j, bits = scan.words, scan.at, scan.words.bits
    code = bits[j]
    name = code & CAPITAL
    told = j > scan.lowest and code & PAST and bits[j - 1] & DETERMINER  # "a | leaked | report of …"
    clause = scan.shorter is not None or j > scan.lowest and bits[j - 1] & RELATIVE  # "who | worked nights"
    if code & (VERB | PAST) and not name and clause and not told:
        return scan.spoil()
    if code & CUE and not name and is_verb(words, j):
        return scan.spoil()
    dated = words.timed[j] is not None and words.timed[j] == words.timed[j + 1]  # "the | Sept. 3 truce"
    if code & (ADVERB | TIME) and not dated and not bits[j + 1] & POSSESSIVE:
        if scan.shorter is None or code & ADVERB:
            return False
        scan.at -= 1
        return True
    apposed = j - 2 >= scan.lowest and words.low[j - 2] in INSERTION_MARKS
    if code & NOMINAL and not name and (apposed or bits[scan.first] & CAPITAL):
        return False  # "…, a | claim | Lund disputes"
    return scan.take()
