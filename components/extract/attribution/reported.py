"""A reported clause or a quotation behind a cue: where it begins, and whether it is one at all."""

from __future__ import annotations

from components.extract.attribution.adjuncts import SHORT_CLAUSE, STOPS, has_verb, quantifies, skip_adjuncts, that_after
from components.extract.attribution.bounds import short_end
from components.extract.attribution.findings import Governed
from components.extract.attribution.noun_phrase import phrase_from
from components.extract.attribution.verb_groups import CueHit
from components.extract.text.words import (
    ACCUSATIVE,
    ADVERB,
    AUXILIARY,
    CAPITAL,
    CLOSED,
    COMPLEMENTISER,
    COORDINATOR,
    DASHES,
    DETERMINER,
    FINITE,
    GERUND,
    INFINITIVE,
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
    Words,
)


def reported_clause(words: Words, hit: CueHit, i: int, limit: int) -> Governed | None:
    """A reported clause or a quotation, behind "that", a colon, a comma, times and places, or bare."""
    bits, low, takes = words.bits, words.low, hit.cue.takes
    if words.quoted[i] >= 0:
        return Governed(i, None, "quote")
    if low[i] == words.that:
        return _behind_that(words, hit, i, limit)
    if low[i] == ":":
        quoted = i + 1 < limit and words.quoted[i + 1] >= 0
        return Governed(i + 1, None, "quote" if quoted else "clause") if i + 1 < limit else None
    if low[i] in (",", *DASHES):
        return _behind_comma(words, hit, i, limit)
    if bits[i] & PUNCTUATION or "clause" not in takes and not bits[i] & (PREPOSITION | TIME):
        return None
    j = skip_adjuncts(words, i, limit)
    if j >= limit:
        return None
    if j == i or low[j] == words.grammar.genitive:  # "each day | of the strike costs …"
        return _bare_clause(words, hit, i, limit)
    if words.quoted[j] >= 0:
        return Governed(j, None, "quote")
    if low[j] == words.that:
        return Governed(j + 1, None, "clause", True) if "clause" in takes else None
    if low[j] in ":," and j + 1 < limit and words.quoted[j + 1] >= 0:
        return Governed(j + 1, None, "quote")
    if low[j] == ",":
        return _behind_comma(words, hit, j, limit)
    stops = PUNCTUATION | PREPOSITION | COORDINATOR | SUBORDINATOR | AUXILIARY | MODAL
    return _bare_clause(words, hit, j, limit) if not bits[j] & stops or quantifies(words, j, limit) else None


def _behind_that(words: Words, hit: CueHit, i: int, limit: int) -> Governed | None:
    """A clause behind "that", or "that" itself as an object or subject ("disputes that", "said that was late")."""
    bits, takes = words.bits, hit.cue.takes
    alone = i + 1 >= limit or bool(bits[i + 1] & (PUNCTUATION | COORDINATOR))
    if "noun" in takes and alone and not (i + 1 < limit and words.quoted[i + 1] >= 0):
        return Governed(i, None, "noun", short=True)
    if not takes & {"clause", "wish"} or i + 1 >= limit:
        return None
    counts = words.low[i + 1] in words.grammar.counts and not bits[i + 1] & PLURAL_ENDING
    if counts and i + 2 < limit and bits[i + 2] & FINITE:
        return Governed(i, None, "clause")  # "said | that number was wrong"
    if "noun" in takes and words.quoted[i + 1] < 0 and not _opens_clause(words, i + 1, limit):
        return Governed(i, None, "noun", short=True)
    if bits[i + 1] & (AUXILIARY | MODAL) and not bits[i + 1] & POSSESSIVE:
        return Governed(i, None, "clause")
    return Governed(i + 1, None, "clause", True)


def _opens_clause(words: Words, i: int, limit: int) -> bool:
    """Whether more than a noun stands behind "that" up to the next mark; else it is a determiner ("that figure")."""
    alone = i + 1 >= limit or words.low[i + 1] in STOPS or words.quoted[i + 1] >= 0
    return not alone or bool(words.bits[i] & PRONOUN)


def _behind_comma(words: Words, hit: CueHit, i: int, limit: int) -> Governed | None:
    """A quotation behind a comma, or "that" behind an insertion: "insists, as before, that …"."""
    if i + 1 < limit and words.quoted[i + 1] >= 0:
        return Governed(i + 1, None, "quote")
    k = that_after(words, i + 1, limit, commas=True)
    return Governed(k + 1, None, "clause", True) if k is not None and "clause" in hit.cue.takes else None


def _bare_clause(words: Words, hit: CueHit, i: int, limit: int) -> Governed | None:
    """A clause without "that"; what may as well be a noun phrase needs a verb in it."""
    bits, low, takes = words.bits, words.low, hit.cue.takes
    if "clause" not in takes:
        return None
    if hit.subject is not None and hit.subject.relative:
        limit = short_end(words, i, limit)  # "the club, which boasts 4,000 members, | has …"
    measured = i + 1 < limit and bits[i + 1] & QUANTITY  # "as many as nine"
    if bits[i] & VAGUE and not measured and not any(bits[k] & FINITE for k in range(i + 1, min(limit, i + 3))):
        return None  # "said nothing about it"
    if bits[i] & (COORDINATOR | AUXILIARY | MODAL | INFINITIVE) and not bits[i] & PRONOUN:
        return None
    if hit.cue.act == "deny" and words.bits[i] & GERUND:
        return None  # "denied | hiding a letter, as an inquiry opened"
    about = i + 1 < limit and bits[i + 1] & (COMPLEMENTISER | RELATIVE) and not bits[i + 1] & DETERMINER
    mere = about or "evidence" in takes or low[i] == words.grammar.agent
    if bits[i] & PREPOSITION and (mere or not has_verb(words, i, limit)):
        return None  # "argued | over how many there were", "boats found | in a creek were sold"
    end = phrase_from(words, i, limit)
    if "court" in takes and end + 1 < limit and bits[end] & PREPOSITION and bits[end + 1] & COMPLEMENTISER:
        return None  # "heard | arguments on whether it was legal"
    number = low[i][0].isdigit() or low[i] in words.reading.language.counts.numbers
    if number and i + 1 < limit and not has_verb(words, i, limit):
        return None  # "which charged | eighty thousand dollars a year"
    known = i if bits[i] & PRONOUN and not bits[i] & DETERMINER else i + 1  # "records show it | changed hands"
    opens = i + 1 < limit and words.quoted[i + 1] >= 0 or that_after(words, i + 1, limit) is not None
    judged = bits[i] & ACCUSATIVE and opens  # "found | it odd that …"
    if "evidence" in takes and not judged and not has_verb(words, known, limit, main=True):
        return None
    pronoun = words.naming.pronouns.get(low[i])
    if bits[i] & ACCUSATIVE and (i + 1 >= limit or pronoun is None or pronoun.stands_for != "body"):
        return None  # "few believe | it", "found | him asleep"
    if bits[i] & PRONOUN and i + 1 < limit and words.quoted[i + 1] >= 0:
        return Governed(i, None, "clause")  # "saying it | “wishes them well”"
    timed = i + 2 < limit and bits[i + 1] & DETERMINER and bits[i + 2] & TIME_NOUN
    if bits[i] & PRONOUN and i + 1 < limit and (timed or bits[i + 1] & (ADVERB | TIME | PREPOSITION | PUNCTUATION)):
        return Governed(i, None, "clause") if has_verb(words, i + 1, limit, main=True) else None
    if i + 1 >= limit and low[i].isdigit():
        return Governed(i, None, "clause")  # "the ministry says | 55"
    unsure = "noun" not in takes and limit - i < SHORT_CLAUSE and not bits[i] & (COMPLEMENTISER | PRONOUN)
    acts = not unsure or has_verb(words, i, limit) or _acts(words, i, limit)
    return Governed(i, None, "clause") if acts else None


def _acts(words: Words, i: int, limit: int) -> bool:
    """Whether a word in -s with an object behind it tells what somebody does: "Norland | inflates its losses"."""
    ending = words.grammar.plural_endings
    reach = (k for k in range(i + 1, limit - 1) if not words.bits[k] & (CLOSED | CAPITAL))
    return any(words.low[k].endswith(ending) and words.bits[k + 1] & DETERMINER for k in reach)
