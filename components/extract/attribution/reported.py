"""A reported clause or a quotation behind a cue: where it begins, and whether it is one at all."""

from __future__ import annotations

from components.extract.attribution.adjuncts import SHORT_CLAUSE, STOPS, has_verb, skip_adjuncts, tells_how, that_after
from components.extract.attribution.bounds import short_end, tells_past
from components.extract.attribution.findings import Governed
from components.extract.attribution.noun_phrase import quantifies, whole_phrase_from
from components.extract.attribution.verb_groups import CueHit
from components.extract.text.words import (
    ACCUSATIVE,
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
    GERUND,
    HYPHENS,
    INFINITIVE,
    LONGEST_CLAUSE,
    MODAL,
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
    VAGUE,
    VERBAL,
    Words,
)

SHORTEST_CLAUSE = 3
"""Tokens from which on a comma may stand within a clause."""


def reported_clause(words: Words, hit: CueHit, i: int, limit: int) -> Governed | None:
    """A reported clause or a quotation, behind "that", a colon, a comma, times and places, or bare."""
    bits, takes = words.bits, hit.cue.takes
    if (found := opened(words, hit, i, limit)) is not None:
        return found
    if bits[i] & PUNCTUATION or "clause" not in takes and not bits[i] & (PREPOSITION | TIME):
        return None
    score = 3 * (words.low[i + 1] in HYPHENS) or int("–" in words.low[i])
    j = skip_adjuncts(words, i + score if words.low[i][0].isdigit() else i, limit)  # "ruled | 2-1 | that …"
    if j == i or words.low[j] == words.grammar.genitive:  # "each day | of the strike costs …"
        return _bare_clause(words, hit, i, limit)
    if (found := opened(words, hit, j, limit)) is not None:
        return found
    stops = PUNCTUATION | PREPOSITION | COORDINATOR | SUBORDINATOR | AUXILIARY | MODAL | RELATIVE
    plain = j < limit and (not bits[j] & stops or quantifies(words, j))
    return _bare_clause(words, hit, j if tells_how(words, i, j) else i, limit) if plain else None


def opened(words: Words, hit: CueHit, i: int, limit: int, whom: tuple[int, int] | None = None) -> Governed | None:
    """What a quotation mark, "that", a colon, or a comma with one of them behind it opens at ``i``."""
    quoted, low = words.quoted[i + 1] >= 0 and i + 1 < limit, words.low[i]
    if words.quoted[i] >= 0:
        return Governed(i, whom, "quote")
    if low == words.that:
        return _behind_that(words, hit, i, limit, whom)
    if low == ":" or quoted and low in (",", *DASHES):
        return Governed(i + 1, whom, "quote" if quoted else "clause") if i + 1 < limit else None
    if low not in (",", *DASHES) or "clause" not in hit.cue.takes:
        return None
    k = that_after(words, i, limit, commas=True)  # "insists, as before, | that …"
    return Governed(k + 1, whom, "that") if k is not None else None


def _behind_that(words: Words, hit: CueHit, i: int, limit: int, whom: tuple[int, int] | None) -> Governed | None:
    """A clause behind "that", or "that" itself as an object or subject ("disputes that", "said that was late")."""
    bits, takes, quoted = words.bits, hit.cue.takes, words.quoted[i + 1] >= 0
    alone = i + 1 >= limit or bits[i + 1] & (PUNCTUATION | COORDINATOR)
    named = bits[i + 1] & (PRONOUN | CAPITAL)  # "alleged that | Orr, the clerk, lied"
    figure = i + 2 >= limit or words.low[i + 2] in STOPS and not named  # "disputes | that figure"
    if "noun" in takes and not quoted and (alone or figure and words.quoted[i + 2] < 0):
        return Governed(i, whom, "noun")
    if not takes & {"clause", "wish"} or i + 1 >= limit:
        return None
    naming = words.naming
    one = words.low[i + 1] in words.grammar.counts | naming.accusing_nouns | naming.remark_nouns
    counts = one and not bits[i + 1] & PLURAL_ENDING and bits[i + 2] & VERBAL  # "said | that number was wrong"
    if counts or bits[i + 1] & (AUXILIARY | MODAL) and not bits[i + 1] & POSSESSIVE:
        return Governed(i, whom, "clause")
    return Governed(i + 1, whom, "that")


def _bare_clause(words: Words, hit: CueHit, i: int, limit: int) -> Governed | None:
    """A clause without "that"; what may as well be a noun phrase needs a verb in it."""
    bits, low, takes = words.bits, words.low, hit.cue.takes
    code, after, found = bits[i], bits[i + 1], Governed(i, None, "clause")
    mere = code & (COORDINATOR | AUXILIARY | MODAL | INFINITIVE) and not code & PRONOUN
    if "clause" not in takes or mere or hit.cue.act == "deny" and code & GERUND:  # "denied | hiding a letter"
        return None
    counts = after & QUANTITY or quantifies(words, i + 2)  # "as many as nine", "as much as nine tonnes"
    vague = code & VAGUE and not counts and (low[i], low[i + 1]) not in words.grammar.adverb_pairs  # "said | so far it"
    about = after & (COMPLEMENTISER | RELATIVE) and not after & DETERMINER
    aside = code & PREPOSITION and (about or "evidence" in takes or low[i] == words.grammar.agent)
    beyond = bits[whole_phrase_from(words, i + 2, limit)] if after & PREPOSITION else 0  # "anything below nine | was"
    if aside or vague and not (after & CUE or (after | bits[i + 2] | beyond) & FINITE):
        return None  # "argued | over how many there were", "boats found | in a creek", "said nothing about it"
    if hit.subject is not None and hit.subject.relative:
        limit = short_end(words, i, limit)  # "the club, which boasts 4,000 members, | has …"
    pronoun, quoted = code & PRONOUN, words.quoted[i + 1] >= 0
    judged = code & ACCUSATIVE and (quoted or that_after(words, i + 1, limit) is not None)  # "found | it odd that …"
    stands = words.naming.pronouns.get(low[i])
    if code & ACCUSATIVE and (i + 1 >= limit or stands is None or stands.stands_for != "body"):
        return None  # "few believe | it", "found | him asleep"
    if judged or pronoun and quoted or i + 1 >= limit and low[i].isdigit():
        return found  # "saying it | “wishes them well”", "the ministry says | 55"
    number = low[i][0].isdigit() or low[i] in words.reading.language.counts.numbers
    timed = after & (ADVERB | TIME | PREPOSITION | PUNCTUATION) or after & DETERMINER and bits[i + 2] & TIME_NOUN
    end = short_end(words, i, limit) if "deed" in takes else limit  # "because she feared | dismissal, …"
    close = words.mark(",", end + 1, min(limit, end + LONGEST_CLAUSE)) if code & (CAPITAL | DETERMINER) else limit
    # "claimed | Orr, 42, had lied", "argued | its plan, said in May, to wait was right"
    goes_on = close + 1 < limit and low[close] == "," and bits[close + 1] & (FINITE | INFINITIVE)
    limit = end if end < i + SHORTEST_CLAUSE and not goes_on else limit
    short = "noun" not in takes and limit - i < SHORT_CLAUSE and not code & (COMPLEMENTISER | PRONOUN)
    main = bool(takes & {"evidence", "court"} or pronoun and timed)
    known = i + bool(main and (timed or not pronoun or code & DETERMINER))  # "records show it | changed hands"
    unsure = main or short or number or code & PREPOSITION or "deed" in takes and hit.past and code & DETERMINER
    dates = words.until(SUBORDINATOR, known + 1, min(limit, known + LONGEST_CLAUSE))
    told = tells_past(words, dates, limit)
    if "noun" in takes and not pronoun and (hit.cue.act in ("deny", "acknowledge") or hit.cue.act != "say" and told):
        unsure, limit = unsure or dates < limit, dates  # "denied | the charge after a tape was aired"
    if "deed" in takes:
        limit = dates  # "claimed a third term | after the board gave …"
    acts = short and not (main or number) and _acts(words, i, limit)
    return found if not unsure or acts or has_verb(words, known, limit, main=main) else None


def _acts(words: Words, i: int, limit: int) -> bool:
    """Whether a verb of the present that no list knows may stand among a few words: "says | sugar harms teeth"."""
    bits, opens = words.bits, PREPOSITION | PUNCTUATION | COORDINATOR
    acting = (k for k in range(i + 1, limit - 1) if bits[k] & PLURAL_ENDING and not bits[k] & (CLOSED | CAPITAL))
    noun = PLURAL_ENDING | DETERMINER | QUANTITY | PRONOUN  # "said | her prayers daily"
    return any(not bits[k - 1] & noun and not bits[k + 1] & opens for k in acting)
