"""A noun phrase read from its last word to its first, with the prepositions and coordinations inside it.

Without a parser two things are hard: whether a preposition hangs on the phrase or on the clause before it ("in Ohio
the group said"), and whether "and" joins two nouns or two clauses. The scan takes both in and keeps in mind where the
shorter phrase would begin; a verb found further left decides for the shorter one.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile

from components.extract.attribution.name_lists import OPENS_CLAUSE, list_start, opens_with_plurals
from components.extract.attribution.noun_phrase import (
    LONGEST_PHRASE,
    NEAR,
    is_noun,
    is_one_of,
    is_participle,
    is_somebody,
    is_verb,
    quantifies,
)
from components.extract.text.words import (
    ADVERB,
    ADVERBIAL,
    AGENT,
    AUXILIARY,
    CAPITAL,
    CLOSED,
    COMPLEMENTISER,
    CONTRAST,
    COORDINATOR,
    CUE,
    DASHES,
    DETERMINER,
    DISTRIBUTIVE,
    GERUND,
    HYPHENS,
    INFINITIVE,
    MODAL,
    NEGATION,
    NOMINAL,
    NOUNY,
    PAST,
    PLURAL,
    PLURAL_ENDING,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    QUANTITY,
    QUOTED,
    RELATIVE,
    SUBORDINATOR,
    TIME,
    TITLE,
    VERB,
    VERBAL,
    WEEKDAY,
    Words,
)

LONGEST_NICKNAME = 4
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

    def take(self, first: int) -> bool:
        """Take the tokens from ``first`` on into the phrase and go on."""
        self.first, self.at = first, first - 1
        return True

    def skip(self) -> bool:
        """Go on over the token, which is of the phrase if what stands before it is."""
        self.at -= 1
        return True

    def spoil(self) -> bool:
        """End at a verb."""
        self.clean = False
        return False


def phrase_leftward(words: Words, i: int, floor: int) -> tuple[int | None, int | None]:
    """The first token of the longest noun phrase that ends at ``i``, and the verb before it that ended the search.

    Each is None where there is none.
    """
    scan = _Scan(words, max(floor, i - LONGEST_PHRASE), i, i, i - 1)
    while scan.at >= scan.lowest and _step(scan):
        pass
    if scan.nothing:
        return None, None
    first = scan.first
    if not scan.clean and scan.shorter is not None:
        joint = scan.joined
        first = joint if joint is not None and not words.bits[joint] & PREPOSITION else scan.shorter
    verb = scan.verb if scan.clean else scan.at
    return words.past(COORDINATOR | PREPOSITION | INFINITIVE, first, i), verb


def _step(scan: _Scan) -> bool:
    """Look at one token to the left; whether the scan goes on."""
    words, j = scan.words, scan.at
    code = words.bits[j]
    if words.quoted[j] >= 0:
        return _over_nickname(scan)
    if _is_fronted_time(scan):
        return False
    if code & PUNCTUATION:
        return _over_punctuation(scan)
    compound = words.low[j + 1] in HYPHENS or words.bits[j - 2] & CAPITAL
    if j > scan.lowest + 1 and words.low[j - 1] in HYPHENS and compound:
        return scan.take(j)  # "mother-of-two", "Norland-backed | militias"
    if code & POSSESSIVE and words.end[j - 1] == words.start[j] and not words.bits[j - 1] & PRONOUN:
        return scan.take(max(j - 1, scan.lowest))
    if code & (INFINITIVE | PREPOSITION):
        return _over_preposition(scan)
    if code & COORDINATOR and words.low[j] in words.grammar.joins_names:
        return _over_coordinator(scan)
    if code & DETERMINER:
        return _over_determiner(scan)
    if code & (MODAL | AUXILIARY):
        return scan.spoil()
    if code & CONTRAST:  # "backed the plan but | Lund", and yet "a small but | vocal group"
        own = CAPITAL | DETERMINER | QUANTITY | PRONOUN | PLURAL_ENDING | PAST
        plain = scan.first == scan.last - 1 and scan.shorter is None and not words.bits[scan.first] & own
        opens = j - 2 == scan.lowest or words.bits[j - 3] & OPENS_CLAUSE or words.timed[j - 3] is not None
        return bool(plain and opens and words.bits[j - 2] & DETERMINER) and scan.skip()
    if code & (PRONOUN | SUBORDINATOR | COMPLEMENTISER | RELATIVE):
        return False
    return _over_word(scan)


def _is_fronted_time(scan: _Scan) -> bool:
    """Whether a time that opens the clause ends there: "On Monday | nurses said", "but last week | nurses said"."""
    words, time = scan.words, scan.words.timed[scan.at]
    if time is None or time[1] != scan.at + 1 or time[1] != scan.first or words.bits[scan.first] & POSSESSIVE:
        return False
    before = time[0] - bool(words.bits[time[0] - 1] & PREPOSITION) - 1
    return before < scan.lowest or bool(words.bits[before] & OPENS_CLAUSE)


def _over_nickname(scan: _Scan) -> bool:
    """A short quotation inside a name: Robert “Bobby” Scott."""
    words, (first, last) = scan.words, scan.words.range_of(scan.words.quoted[scan.at])
    apart = words.bits[first - 1] & PUNCTUATION or words.low[last - 2] == ","
    return not apart and last - first <= LONGEST_NICKNAME + 1 and first > scan.lowest and scan.take(first)


def _over_punctuation(scan: _Scan) -> bool:
    words, j = scan.words, scan.at
    opens = next((k for k in range(j - 1, max(scan.lowest, j - LONGEST_NICKNAME), -1) if words.low[k] == "("), None)
    if words.low[j] == ")" and opens is not None:
        return scan.take(opens)  # "the data agency (BDA) | chief Ida Orr"
    if words.low[j] == "," and words.low[j + 1] in words.naming.juniors and words.bits[j - 1] & CAPITAL:
        return scan.take(j)  # "Ivo Marr, | Jr."
    title = words.low[j] == "." and words.bits[j - 1] & TITLE  # "Army spokesman Col. | Ann Moor"
    if title or words.low[j] in HYPHENS and words.end[j - 1] == words.start[j]:
        return scan.skip()
    return words.low[j] == "," and scan.joined is not None and _over_names(scan, j)


def _over_names(scan: _Scan, comma: int, *, least: int = 1) -> bool:
    """Take the names before a comma, ``least`` of them, or the nouns for several: "| Norland, | Brask and Meska"."""
    if not scan.words.bits[scan.first] & CAPITAL:
        return opens_with_plurals(scan.words, comma, scan.lowest) and scan.take(scan.lowest)
    start = list_start(scan.words, comma, scan.lowest, least)
    return start is not None and scan.take(start)


def _over_preposition(scan: _Scan) -> bool:
    """Go over a preposition if the word before it may carry it."""
    words, bits, j = scan.words, scan.words.bits, scan.at
    before, document = bits[j - 1], words.low[j - 1] in words.grammar.documents
    named = bits[scan.first] & (CAPITAL | DETERMINER | QUANTITY | PRONOUN)
    if bits[j] & INFINITIVE and not named and not document and not _is_addressed(words, j - 1):
        scan.nothing = scan.shorter is None  # "to pull": a verb
        return scan.spoil()
    if j == scan.lowest and quantifies(words, j):
        return scan.take(j)  # "About one in ten | patients"
    if words.low[j] == words.grammar.genitive and before & bits[j + 1] & CAPITAL and j - 1 > scan.lowest:
        return scan.take(j - 1)  # "the | University of Harl"
    if scan.shorter is None:
        scan.shorter = scan.first
    if words.low[j - 1] in words.lexicon.phrases:
        return False  # "according to | Ann Moor, who …"
    indefinite = before & (QUANTITY | DISTRIBUTIVE)
    indefinite = indefinite or before & PRONOUN and words.low[j - 1] not in words.naming.pronouns
    if j == scan.lowest or before & CLOSED and not indefinite:
        return scan.spoil()  # but "some | of the nurses", "everyone | in the room"
    # "set | up with", "filed | Monday by", "read | out by", "shot | dead by"
    parted = before & (ADVERB | WEEKDAY) or words.low[j - 1] in words.grammar.states
    verb = j - 2 if parted and bits[j - 2] & (PAST | VERB | CUE) else j - 1
    denied = bool(bits[verb - 1] & NEGATION)  # "doctors | not involved in the study"
    code, who = bits[verb], bits[verb - 1 - denied]
    idiom = code & NOUNY and who & PREPOSITION  # "in | charge | of"
    act = code & GERUND and who & DETERMINER  # "a | shooting | in Orsk"
    if (
        not code & (PAST | VERB | CUE)
        or code & CAPITAL
        or idiom
        or act
        or document
        or is_noun(words, verb, scan.lowest)
    ):
        return scan.take(j - 1)
    # A cue follows the phrase, so this verb is a participle: "a mission | sent under a truce | said".
    read = words.low[verb] in words.naming.reading_verbs and words.low[verb - 1] in words.grammar.documents
    left = words.low[verb + 1] in words.grammar.states  # "a woman | found dead"
    told = read or left or code & (PAST | VERB) or is_participle(words, verb)  # "a statement | read by a captain"
    those = who & DETERMINER and not who & (RELATIVE | COMPLEMENTISER | POSSESSIVE)  # "those | killed in the fire"
    if not told or verb == scan.lowest or who & (CLOSED | ADVERBIAL) and not those:
        return scan.spoil()
    if scan.joined is not None and not _is_joint(scan, verb - 1 - denied):
        return scan.spoil()  # "the plant | closed in Orsk and the union", but "nurses | employed in Orsk and Brask"
    return scan.take(verb - 1)  # "a study | published in …", "a tally | kept by …"


def _is_addressed(words: Words, k: int) -> bool:
    """Whether somebody may be told behind the word: "sent | to parents", "a complaint | to parents"."""
    naming = words.naming
    papers = (words.grammar.occasions, naming.document_nouns, naming.claim_nouns)
    return words.low[k] in naming.issuing_verbs or any(is_one_of(words, k, nouns) for nouns in papers)


def _is_joint(scan: _Scan, noun: int) -> bool:
    """Whether "and" joins two behind a participle that tells of the noun, and no two clauses.

    "a letter | signed by Orr and Lund", "nurses | employed in Orsk and Brask", "… in clinics and hospitals".
    """
    words, joined = scan.words, scan.joined or scan.at
    first, second = words.bits[joined - 2], words.bits[joined]
    papers = words.naming.document_nouns | words.grammar.documents
    known = is_somebody(words, (noun, noun + 1)) or is_one_of(words, noun, papers)
    alike = first & second & CAPITAL and known or first & second & PLURAL_ENDING and not second & CLOSED
    return bool(words.bits[scan.at] & AGENT or alike)


def _over_coordinator(scan: _Scan) -> bool:
    before = scan.at - 1
    if before > scan.lowest and scan.words.low[before] == ",":
        return _over_names(scan, before, least=2)  # "Norland, Brask, | and Meska said"
    timed = scan.words.timed
    if before > scan.lowest and timed[before] is not None and timed[scan.at + 1] is None:
        return False  # "The plant closed in May | and Moor said …"
    if scan.shorter is None:
        scan.shorter = scan.first
    scan.joined = scan.first
    return scan.skip()


def _over_determiner(scan: _Scan) -> bool:
    """A determiner begins the phrase, unless a preposition, "and" or a quantity carries it on."""
    words, bits, j = scan.words, scan.words.bits, scan.at
    opens, before = bits[j] & COMPLEMENTISER, bits[j - 1] if j > scan.lowest else PUNCTUATION
    fused = opens and not bits[j] & RELATIVE  # "in what | police said was a raid"
    if fused or bits[j] & (RELATIVE | COMPLEMENTISER) and not before & (PREPOSITION | PUNCTUATION):
        return False  # "that", "which" here open a clause
    noun = scan.first < scan.last or bits[scan.last] & (PLURAL_ENDING | PLURAL)
    alone = bits[scan.first] & CAPITAL or noun and words.low[j] == words.grammar.of_things
    if bits[j] & RELATIVE and alone and j > scan.lowest:
        return False  # ", which | Moor called …", ", which | critics call …"
    scan.take(j)
    told = before & CUE and bits[j - 2] & (AUXILIARY | RELATIVE)
    if told or before & (VERB | PAST | AUXILIARY):
        scan.verb = scan.at  # "who | reported | the theft", "who had | seen | the letter"
    governs = before & (PREPOSITION | PAST | VERB | CUE | AUXILIARY)
    if scan.joined is not None and before & SUBORDINATOR:
        governs |= not is_somebody(words, (j, scan.joined - 1))  # "left after | the vote and | Moor said …"
    if scan.joined is not None and governs and not _is_one_name(scan, j):
        scan.first = scan.joined
        return False
    return bool(before & (PREPOSITION | COORDINATOR | QUANTITY))


def _is_one_name(scan: _Scan, j: int) -> bool:
    """Whether "and" may stand inside a name behind who is of it: "a doctor at | the School of Art and Law".

    So it may behind whose task is told: "the head of sales for | the UK and Ireland".
    """
    words, joined = scan.words, scan.joined or 0
    named = words.bits[joined] & words.bits[joined - 2] & CAPITAL
    if not named or not words.bits[j - 1] & PREPOSITION or words.timed[j - 2] is not None:
        return False
    before = takewhile(lambda k: not words.bits[k] & (VERBAL | CUE), range(j - 2, max(scan.lowest, j - NEAR) - 1, -1))
    people = words.naming.people_words
    return is_somebody(words, (j - 2, j - 1)) or any(is_one_of(words, k, people) for k in before)


def _describes(scan: _Scan) -> bool:
    """Whether a participle stands before its noun: "a | leaked | report", "Moor’s | armed | wing".

    Behind a number or a mark it does where the noun follows at once: "two | retired | nurses", ", | injured | nurses".
    """
    words, bits, j = scan.words, scan.words.bits, scan.at
    before = words.back(PAST, j - 1, scan.lowest)
    counts = bits[before] & QUANTITY or words.low[before].isdigit()
    opens = j == scan.lowest or bits[before] & OPENS_CLAUSE or words.timed[before] is not None
    several = bits[j + 1] & PLURAL_ENDING and is_one_of(words, j + 1, words.naming.people_words)
    follows = opens and several or counts and not bits[j + 1] & (CLOSED | CAPITAL | QUANTITY)
    return bool(bits[j] & PAST and (bits[before] & (DETERMINER | POSSESSIVE) or follows))


def _over_word(scan: _Scan) -> bool:
    words, j, bits = scan.words, scan.at, scan.words.bits
    code, before = bits[j], bits[j - 1]
    name = code & CAPITAL
    if words.hyphened(j) and (words.low[j + 1] in HYPHENS or not code & PAST):
        return scan.take(j)  # "far-right | partners", "left-wing | allies"
    clause = scan.shorter is not None or before & RELATIVE  # "who | worked nights"
    does = bits[j + 1] & (DETERMINER | QUANTITY) or before & (CAPITAL | PLURAL_ENDING) or is_somebody(words, (j - 1, j))
    does = code & QUOTED or code & (VERB | PAST) and (clause or does)  # "Moor | met | doctors"
    acts = not _describes(scan) and (does or code & CUE and is_verb(words, j))
    if acts and not name:
        return scan.spoil()
    dated = words.timed[j] is not None and words.timed[j] == words.timed[j + 1]  # "the | Sept. 3 truce"
    if code & (ADVERB | TIME) and not dated:
        return scan.shorter is not None and not code & ADVERB and scan.skip()
    apposed = words.low[j - 2] in INSERTION_MARKS or bits[scan.first] & CAPITAL
    return not (code & NOMINAL and not name and apposed) and scan.take(j)  # "…, a | claim | Lund disputes"
