"""Objects that a cue governs: the one aimed at, what something is called, numbers, noun phrases."""

from __future__ import annotations

from components.extract.attribution.adjuncts import quantifies
from components.extract.attribution.findings import Governed
from components.extract.attribution.noun_phrase import NounPhrase, is_document, phrase_from, whole_phrase_from
from components.extract.attribution.verb_groups import CueHit
from components.extract.text.words import (
    AUXILIARY,
    CLOSED,
    COORDINATOR,
    CUE,
    DETERMINER,
    GERUND,
    INFINITIVE,
    NEGATION,
    NOMINAL,
    OWNER,
    PARENTHETICAL,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    QUANTITY,
    RELATIVE,
    SUBORDINATOR,
    SUMS,
    TIME,
    TIME_NOUN,
    WEEKDAY,
    Words,
)

OBJECT_REACH = 25
"""Tokens in which the preposition after an object is looked for."""
SUBJECT_REACH = 30
"""Tokens back to the subject that a coordinated verb shares."""
RECIPIENT_REACH = 8
"""Tokens in which the number stands behind whom it is given to."""
LONGEST_INSERTION = 16
"""Tokens between the commas around what tells more of the object."""
LONGEST_QUALIFIER = 6
"""Tokens between "at" and its number: "at | somewhere between three and five"."""
NO_OBJECT = PREPOSITION | COORDINATOR | PUNCTUATION | SUBORDINATOR | AUXILIARY | INFINITIVE


def after_object(words: Words, hit: CueHit, i: int, limit: int) -> Governed | None:
    """What stands behind the object and its preposition: "accused X of | …", "blamed X for | …", "put | X at N"."""
    low, bits = words.low, words.bits
    first: int | None = None
    for k in range(i + 1, min(limit - 1, i + OBJECT_REACH)):
        if words.quoted[k] >= 0:
            continue
        if low[k] == "," and first is None and (behind := _behind_insertion(words, hit, k, limit)) is not None:
            return Governed(behind + 1, (i, k), "after-object")
        if low[k] in (",", ".", ";", ":", "—") or (bits[k] & CUE and bits[k - 1] & COORDINATOR):
            break
        if low[k] not in hit.cue.after_object or "whom-to" in hit.cue.takes and words.quoted[k + 1] < 0:
            continue  # "asked the firm for comment" asks a question
        if (span := words.timed[k + 1]) is not None and (span[1] >= limit or bits[span[1]] & PUNCTUATION):
            continue  # "blames a pump left open | for six years"
        if "measure" in hit.cue.takes:
            after = range(k + 1, min(limit, k + LONGEST_QUALIFIER))
            if any(_is_number(words, n) or words.text[n][0] in SUMS for n in after):
                return Governed(i, None, "measure")
        elif words.bits[k + 1] & GERUND:
            return Governed(k + 1, (i, k), "after-object")
        elif first is None and not (low[k] == words.grammar.genitive and len(hit.cue.after_object) > 1):
            first = k  # "blame | a bloom of jellyfish" has its object there
    return Governed(first + 1, (i, first), "after-object") if first is not None else None


def _behind_insertion(words: Words, hit: CueHit, comma: int, limit: int) -> int | None:
    """The preposition behind an insertion: "faulted the builder, a local firm, | for …"."""
    for k in range(comma + 1, min(limit - 2, comma + LONGEST_INSERTION)):
        if words.low[k] == ",":
            apposes = words.bits[comma + 1] & (DETERMINER | RELATIVE)
            charged = apposes or words.bits[k + 2] & GERUND
            return k + 1 if charged and words.low[k + 1] in hit.cue.after_object else None
    return None


def has_complement(words: Words, i: int, limit: int) -> bool:
    """Whether an object and what it is called stand there ("the plan | a gamble"), and not a bare name."""
    bits = words.bits
    if words.quoted[i] >= 0:
        return False
    if words.low[i] == words.that:
        return i + 1 < limit
    end = whole_phrase_from(words, i, limit)
    if end - i > 2 and words.low[end - 1].endswith(words.grammar.adjective_endings):
        # "called the letter defamatory": the complement looks like a part of the object.
        return bool(end >= limit or bits[end] & (PUNCTUATION | COORDINATOR))
    if end == i or end >= limit:
        return False
    code = bits[end]
    return words.quoted[end] >= 0 or not code & (CLOSED | TIME) or bool(code & (DETERMINER | QUANTITY | SUBORDINATOR))


def has_complement_behind(words: Words, i: int, limit: int) -> bool:
    """Whether "as" and a quotation come before or behind an object: "described | as “theatre” the plan"."""
    reach = range(i, min(limit - 1, i + OBJECT_REACH))
    called = next(
        (k for k in reach if words.bits[k] & PARENTHETICAL and words.quoted[k + 1] >= 0 > words.quoted[k]), None
    )
    return called is not None and (called > i or words.range_of(words.quoted[i + 1])[1] < limit)


def counted(words: Words, hit: CueHit, i: int, limit: int) -> Governed | None:
    """A number as content: "counted | 340 dead", "gave | a figure of 212"."""
    takes, bits = hit.cue.takes, words.bits
    if "figure" in takes and (given := _given_to(words, hit, i, limit)) is not None:
        return given
    if not takes & {"tally", "figure"} or not _is_tally(words, i, limit):
        return None
    if not words.grammar.taken.isdisjoint(words.low[i : i + LONGEST_QUALIFIER]):
        return None  # "claimed nine lives"
    alone = i + 1 >= limit or bits[i + 1] & (PUNCTUATION | COORDINATOR)
    # "The mayor gave 40 coins" is a gift, "the tally gives 40 wrecks" a figure.
    sure = "tally" in takes or alone or bits[i] & DETERMINER or (hit.subject and _is_count(words, hit.subject))
    return Governed(i, None, "tally") if sure else None


def _given_to(words: Words, hit: CueHit, i: int, limit: int) -> Governed | None:
    """A number for somebody: "gave | Orr 50.2%", "gave | the port 30 days to pay"."""
    bits = words.bits
    for k in range(i + 1, min(limit - 1, i + RECIPIENT_REACH)):
        if words.quoted[k] >= 0 or bits[k] & (PUNCTUATION | COORDINATOR):
            return None
        if hit.past and not _is_ruled(words, hit.subject) and (due := _due(words, k, limit)) is not None:
            return Governed(due, (i, k), "to")
        if not _is_number(words, k):
            continue
        if not words.grammar.chances.isdisjoint(words.low[k : k + RECIPIENT_REACH]):
            return Governed(i, None, "tally")  # "gave | the bill a 60% chance"
        timed = k + 1 < limit and bits[k + 1] & TIME_NOUN
        counted = hit.subject is not None and _is_count(words, hit.subject) and not timed
        return Governed(i, None, "tally") if counted and words.text[k][0].isdigit() else None
    return None


def _due(words: Words, k: int, limit: int) -> int | None:
    """Where the demand of an ultimatum begins: "gave it | 72 hours to leave", "gave it until Friday | to leave"."""
    first = k + 1 if words.bits[k] & SUBORDINATOR else k
    end = first + 1
    while end < limit and (words.bits[end] & (TIME | TIME_NOUN) or words.low[end][0].isdigit()):
        end += 1
    dated = first > k and (words.bits[first] & WEEKDAY or end > first + 1)  # and not "until May to file objections"
    timed = dated or _is_number(words, k) and words.bits[end - 1] & TIME_NOUN
    return (end if first > k else k) if timed and end + 1 < limit and words.bits[end] & INFINITIVE else None


def noun_object(words: Words, hit: CueHit, i: int, limit: int) -> Governed | None:
    """A noun phrase as content: "denied | the charge", "denied | having lied"; "showed | a fall" of a document."""
    bits, takes = words.bits, hit.cue.takes
    mere = bits[i] & PRONOUN and not bits[i] & DETERMINER and "predicate" not in takes
    timed = i + 1 >= limit or bits[i + 1] & (TIME | TIME_NOUN | DETERMINER | PUNCTUATION | COORDINATOR)
    if hit.cue.act == "say" and mere and timed or hit.cue.act == "deny" and _is_person(words, i, limit):
        return None  # "reported it that night", "dismissed its coach"
    wanting = bits[i] & NEGATION and i + 1 < limit and words.low[i + 1] in words.grammar.evidence
    documented = "evidence" in takes and (wanting or _is_evident(words, hit))
    if documented and not bits[i] & (NO_OBJECT | PRONOUN):
        return Governed(i, None, "noun")
    if "noun" in takes and (words.bits[i] & GERUND or not bits[i] & NO_OBJECT):
        return Governed(i, None, "noun")
    if "noun" in takes and words.quoted[i] >= 0:
        return Governed(i, None, "noun")
    if "told" in takes and _is_told(words, i, limit):
        return Governed(i, None, "noun")
    # "documented | at least 14 cases": the preposition belongs to the number.
    return Governed(i, None, "noun") if "noun" in takes and quantifies(words, i, limit) else None


def _is_person(words: Words, i: int, limit: int) -> bool:
    """Whether the object is somebody, who may be sent away or crossed, and not called anything."""
    owned = i + 1 < limit and words.bits[i] & OWNER and not words.bits[i + 1] & (CLOSED | TIME)
    naming, end = words.naming, max(phrase_from(words, i + bool(owned), limit), i + 1)
    pronoun = None if owned else naming.pronouns.get(words.low[i])
    person = words.low[end - 1] in naming.people_words if pronoun is None else pronoun.stands_for == "person"
    return person and not (end < limit and words.bits[end] & PARENTHETICAL)


def _is_told(words: Words, i: int, limit: int) -> bool:
    """Whether the phrase is headed by a noun for what was said ("accepted | the criticism", not "a prize")."""
    end = phrase_from(words, i, limit)
    last = words.low[end - 1]
    grammar = words.grammar
    told = words.bits[end - 1] & NOMINAL or last in grammar.documents or last in grammar.counts
    return last in grammar.claimed or end > i + 1 and bool(told)


def _is_count(words: Words, subject: NounPhrase) -> bool:
    """Whether the subject is a count or a document, which gives numbers and nothing else."""
    counts = words.grammar.counts
    return is_document(words, subject) or any(words.low[k] in counts for k in range(subject.first, subject.last))


def _is_evident(words: Words, hit: CueHit) -> bool:
    """Whether a document speaks, or somebody who looks into things: "auditors | read the books and found a gap"."""
    if hit.subject is not None and is_document(words, hit.subject):
        return True
    finders, lowest = words.grammar.finders, max(-1, hit.first - SUBJECT_REACH)
    if hit.subject is not None:
        return not finders.isdisjoint(words.low[hit.subject.first : hit.subject.last])
    return hit.joined and not finders.isdisjoint(words.low[lowest + 1 : hit.first])


def _is_ruled(words: Words, subject: NounPhrase | None) -> bool:
    """Whether a document or a court is the subject, whose terms are no demand of theirs."""
    ruling = words.grammar.documents | words.grammar.courts
    return subject is not None and not ruling.isdisjoint(words.low[subject.first : subject.last])


def _is_number(words: Words, i: int) -> bool:
    if words.text[i][0].isdigit() or words.bits[i] & QUANTITY and not words.bits[i] & DETERMINER:
        return True
    return words.low[i] in words.reading.language.counts.numbers


def _is_tally(words: Words, i: int, limit: int) -> bool:
    """Whether a number stands there, or a word for one ("a figure of")."""
    if _is_number(words, i) or quantifies(words, i, limit):
        return True
    named = words.low[i + 1 : min(limit, i + 3)]  # "a figure of", "a death toll of"
    counts = words.grammar.counts
    return bool(words.bits[i] & DETERMINER) and words.low[i] != words.that and not counts.isdisjoint(named)
