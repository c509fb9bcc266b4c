"""Objects that a cue governs: the one aimed at, what something is called, numbers, noun phrases."""

from __future__ import annotations

from components.extract.attribution.findings import NOTHING, Governed
from components.extract.attribution.noun_phrase import (
    NEAR,
    REACH,
    is_one_of,
    is_share,
    is_somebody,
    opens_infinitive,
    phrase_from,
    quantifies,
    speaks_of,
    whole_phrase_from,
)
from components.extract.attribution.timed import past_time
from components.extract.attribution.verb_groups import CueHit
from components.extract.text.words import (
    AUXILIARY,
    CAPITAL,
    CLOSED,
    COORDINATOR,
    CUE,
    DETERMINER,
    GERUND,
    INFINITIVE,
    NEGATION,
    NOMINAL,
    PARENTHETICAL,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    QUANTITY,
    REFLEXIVE,
    RELATIVE,
    SUBORDINATOR,
    SUMS,
    TIME,
    TIME_NOUN,
    TITLE,
    WEEKDAY,
    Words,
)

RECIPIENT_REACH = 8
"""Tokens in which the number stands behind whom it is given to."""
NO_OBJECT = PREPOSITION | COORDINATOR | PUNCTUATION | SUBORDINATOR | AUXILIARY | INFINITIVE


def after_object(words: Words, hit: CueHit, i: int, limit: int) -> Governed | None:
    """What stands behind the object and its preposition: "accused X of | …", "blamed X for | …", "put | X at N"."""
    low, bits, prepositions = words.low, words.bits, hit.cue.after_object
    if low[i] in prepositions and "measure" not in hit.cue.takes:
        return None  # "the man accused | of killing one of the guards"
    first: int | None = None
    for k in words.plain(i + 1, min(limit - 1, i + REACH)):
        if low[k] == "," and first is None and (behind := _behind_insertion(words, hit, k, limit)) is not None:
            return Governed(behind + 1, (i, k), "after-object")
        if low[k] == "." and bits[k - 1] & TITLE:
            continue  # "accused Lt. Col. Ann Moor of theft"
        if low[k] in (",", ".", ";", ":", "—") or bits[k] & CUE and bits[k - 1] & COORDINATOR:
            break
        if low[k] not in prepositions or "whom-to" in hit.cue.takes and words.quoted[k + 1] < 0:
            continue  # "asked the firm for comment" asks a question
        if k == i + 1 and bits[i] & QUANTITY and low[k] == words.grammar.genitive:
            continue  # "accused | one of the firms | of theft"
        if (span := words.timed[k + 1]) is not None and (span[1] >= limit or bits[span[1]] & PUNCTUATION):
            continue  # "blames a pump left open | for six years"
        if "measure" in hit.cue.takes:
            after = range(k + 1, min(limit, k + NEAR))
            if any(_is_number(words, n) or words.text[n][0] in SUMS for n in after):
                return Governed(i, None, "measure")
        elif low[k - 1] in words.grammar.purposes and not is_somebody(words, (i, k)) and not bits[k + 1] & GERUND:
            return None  # "criticised | plans for the hospital"
        elif bits[k + 1] & GERUND:
            return Governed(k + 1, (i, k), "after-object")
        elif first is None and (low[k] != words.grammar.genitive or len(prepositions) == 1):
            first = k  # "blame | a bloom of jellyfish" has its object there
    return Governed(first + 1, (i, first), "after-object") if first is not None else None


def _behind_insertion(words: Words, hit: CueHit, comma: int, limit: int) -> int | None:
    """The preposition behind an insertion: "faulted the builder, a local firm, | for …"."""
    k = words.mark(",", comma + 1, min(limit - 2, comma + REACH))
    named = words.bits[comma + 1] & CAPITAL and not words.bits[comma - 1] & CAPITAL  # no "in Flint, | Mich."
    apposes = words.bits[comma + 1] & (DETERMINER | RELATIVE) or named  # "blamed his rival, | Bo Lund, | for the fire"
    charged = words.low[k] == "," and (apposes or words.bits[k + 2] & GERUND)
    behind = past_time(words, k + 1, limit) if charged else k + 1  # "accused Lund, a lawyer, | on Monday | of theft"
    return behind if charged and words.low[behind] in hit.cue.after_object else None


def predicate(words: Words, hit: CueHit, i: int, limit: int) -> Governed | None:
    """Object and complement together as content: "called | the plan a gamble"."""
    if "predicate" not in hit.cue.takes:
        return None
    named = i + 1 + bool(words.bits[i + 1] & DETERMINER)
    if words.bits[i] & (REFLEXIVE | PRONOUN) and words.bits[named] & CAPITAL and words.quoted[named] < 0:
        return NOTHING  # "calls itself | the Red Front", "called it | the Guillotine"
    if _has_complement(words, i, limit) or _has_complement_behind(words, i, limit):
        return Governed(i, None, "predicate")
    return None if "noun" in hit.cue.takes else NOTHING


def _has_complement(words: Words, i: int, limit: int) -> bool:
    """Whether an object and what it is called stand there ("the plan | a gamble"), and not a bare name."""
    end = whole_phrase_from(words, i, limit)
    code = words.bits[end]
    if words.low[i] == words.that:
        return i + 1 < limit
    if end - i > 2 and words.low[end - 1].endswith(words.grammar.adjective_endings):
        # "called the letter defamatory": the complement looks like a part of the object.
        return bool(code & (PUNCTUATION | COORDINATOR))
    called = words.quoted[end] >= 0 or not code & (CLOSED | TIME) or code & (DETERMINER | QUANTITY | SUBORDINATOR)
    return i < end < limit and bool(called)


def _has_complement_behind(words: Words, i: int, limit: int) -> bool:
    """Whether "as" and a quotation come before or behind an object: "described | as “theatre” the plan"."""
    reach = words.plain(i, min(limit - 1, i + REACH))
    called = next((k for k in reach if words.bits[k] & PARENTHETICAL and words.quoted[k + 1] >= 0), None)
    return called is not None and (called > i or words.range_of(words.quoted[i + 1])[1] < limit)


def counted(words: Words, hit: CueHit, i: int, limit: int) -> Governed | None:
    """A number as content: "counted | 340 dead", "gave | a figure of 212"."""
    takes, bits = hit.cue.takes, words.bits
    if "figure" in takes and (given := _given_to(words, hit, i, limit)) is not None:
        return given
    if not takes & {"tally", "figure"} or not _is_tally(words, i, limit):
        return None
    if not words.grammar.taken.isdisjoint(words.low[i : i + NEAR]):
        return None  # "claimed nine lives"
    alone = bits[i + 1] & (PUNCTUATION | COORDINATOR)
    # "The mayor gave 40 coins" is a gift, "the tally gives 40 wrecks" a figure.
    sure = "tally" in takes or bits[i] & DETERMINER or "measure" not in takes and (alone or _is_count(words, hit))
    return Governed(i, None, "tally") if sure else None


def _given_to(words: Words, hit: CueHit, i: int, limit: int) -> Governed | None:
    """A number or a time for somebody: "gave | Orr 50.2%", "gave | the port 30 days to pay"."""
    end = words.until(PUNCTUATION | COORDINATOR, i + 1, min(limit - 1, i + RECIPIENT_REACH))
    # The terms of a document or a court are no demand of theirs.
    if hit.past and not speaks_of(words, hit.subject, words.grammar.documents | words.grammar.courts):
        for k in range(i + 1, end):
            if (due := _due(words, k)) is not None:
                return Governed(due, (i, k), "to")
    number = next((k for k in range(i + 1, end) if _is_number(words, k)), None)
    if number is None:
        return None
    chance = not words.grammar.chances.isdisjoint(words.low[number : number + RECIPIENT_REACH])  # "a 60% chance"
    return Governed(i, None, "tally") if chance or _is_count(words, hit) else None


def _due(words: Words, k: int) -> int | None:
    """Where the demand of an ultimatum begins: "gave it | 72 hours to leave", "gave it until Friday | to leave"."""
    first = k + bool(words.bits[k] & SUBORDINATOR)
    span = words.timed[first]
    inside = first == k and words.bits[k - 1] & SUBORDINATOR
    if inside or span is None or span[0] != first or not words.bits[span[1]] & INFINITIVE:
        return None
    exact = words.bits[first] & WEEKDAY or span[1] > first + 1  # and not "until May to file objections"
    return k if first == k else span[1] if exact else None


def noun_object(words: Words, hit: CueHit, i: int, limit: int) -> Governed | None:
    """A noun phrase as content: "denied | the charge", "denied | having lied"; "showed | a fall" of a document."""
    code, after, takes = words.bits[i], words.bits[i + 1], hit.cue.takes
    mere = code & PRONOUN and not code & DETERMINER and "predicate" not in takes
    timed = after & (TIME | TIME_NOUN | DETERMINER | PUNCTUATION | COORDINATOR)
    to = phrase_from(words, i, limit)
    led = "deed" in takes and words.bits[to] & INFINITIVE and not opens_infinitive(words, to)  # but "the plan | to go"
    acts = (hit.cue.act == "deny" or "deed" in takes) and not code & GERUND and _is_person(words, i, limit)
    if hit.cue.act == "say" and mere and timed or acts or led:
        return None  # "reported it that night", "dismissed its coach", "welcomed Moor to Orsk"
    wanting = code & NEGATION and words.low[i + 1] in words.grammar.evidence
    documented = "evidence" in takes and (wanting or _is_evident(words, hit)) and not code & (NO_OBJECT | PRONOUN)
    # "documented | at least 14 cases": the preposition belongs to the number.
    verdict = words.quoted[i + 1] >= 0 or words.low[i + 1].endswith(words.grammar.adjective_endings)
    judged = code & PARENTHETICAL and hit.cue.act != "say" and verdict  # "rejected as | “silly” a claim"
    plain = code & GERUND or not code & NO_OBJECT or words.quoted[i] >= 0 or quantifies(words, i) or judged
    named = "noun" in takes and plain or "told" in takes and is_told(words, i, limit)
    return Governed(i, None, "noun") if documented or named else None


def _is_person(words: Words, i: int, limit: int) -> bool:
    """Whether the object is somebody, who may be sent away or crossed, and not called anything."""
    end = max(phrase_from(words, i, limit), i + 1)
    pronoun = words.naming.pronouns.get(words.low[i]) if end == i + 1 else None
    person = pronoun.stands_for == "person" if pronoun else is_one_of(words, end - 1, words.naming.people_words)
    return person and not words.bits[end] & PARENTHETICAL


def is_told(words: Words, i: int, limit: int) -> bool:
    """Whether the phrase is headed by a noun for what was said ("accepted | the criticism", not "a prize")."""
    that = words.low[i] == words.that  # "questioned | that account |"
    end = phrase_from(words, i + that, limit)
    last = words.low[end - 1]
    grammar = words.grammar
    if that and end < limit and not words.bits[end] & PUNCTUATION:
        return False
    told = words.bits[end - 1] & NOMINAL or last in grammar.documents | grammar.counts
    points = last in words.naming.demonstratives and bool(words.bits[end] & PUNCTUATION)  # "the firm contests | this |"
    return points or last in grammar.claimed or end > i + 1 and bool(told)


def _is_count(words: Words, hit: CueHit) -> bool:
    """Whether the subject is a count or a document, which gives numbers and nothing else."""
    return speaks_of(words, hit.subject, words.grammar.documents | words.grammar.counts)


def _is_evident(words: Words, hit: CueHit) -> bool:
    """Whether a document speaks, or somebody who looks into things: "auditors | read the books and found a gap"."""
    if hit.joined:
        return not words.grammar.finders.isdisjoint(words.low[max(0, hit.first - REACH) : hit.first])
    return speaks_of(words, hit.subject, words.grammar.documents | words.grammar.finders)


def _is_number(words: Words, i: int) -> bool:
    if words.text[i][0].isdigit() or words.bits[i] & QUANTITY and not words.bits[i] & DETERMINER:
        return True
    counts = words.reading.language.counts
    return words.low[i] in counts.numbers or words.low[i] in counts.fractions


def _is_tally(words: Words, i: int, limit: int) -> bool:
    """Whether a number stands there, or a word for one ("a figure of")."""
    if _is_number(words, i) or quantifies(words, i) or is_share(words, i):  # "a quarter of a million"
        return True
    named = words.low[i + 1 : min(limit, i + 3)]  # "a figure of", "a death toll of"
    determined = words.bits[i] & DETERMINER and words.low[i] != words.that
    return bool(determined) and not words.grammar.counts.isdisjoint(named)
