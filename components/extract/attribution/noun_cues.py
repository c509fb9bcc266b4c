"""Attributions without a verb of their own: "X’s claim that …", "a request from X to …", "had no comment"."""

from __future__ import annotations

from components.extract.attribution.adjuncts import has_verb
from components.extract.attribution.findings import Finding, Progress, cut, short_end
from components.extract.attribution.phrases import phrase_ending, subject_before
from components.extract.attribution.rightward import phrase_from
from components.extract.text.words import (
    AGENT,
    AUXILIARY,
    CAPITAL,
    CLOSED,
    COMPLEMENTISER,
    COPULA,
    DETERMINER,
    HAVE,
    INFINITIVE,
    MANNER,
    NEGATION,
    OWNER,
    PAST,
    POSSESSIVE,
    PREPOSITION,
    PUNCTUATION,
    QUANTITY,
    RELATIVE,
    RELAY,
    SUBORDINATOR,
    VERB,
    VERBAL,
    Words,
)

EQUATED_REACH = 25
"""Tokens behind "his answer" in which "was that" is looked for."""
HEAD_REACH = 6
"""Tokens before "reply" in which its article is looked for."""


def read_nominal(state: Progress, i: int) -> None:
    """Read a noun with its source beside it: "X's claim that …", "a request from X to …"."""
    words, bits, low = state.words, state.words.bits, state.words.low
    entry = words.lexicon.nominal[low[i]]
    if entry.withheld and _not_given(state, i, entry.lemma):
        return
    active = state.active
    relaying = active is not None and active.cue is not None and bool(bits[active.cue[1] - 1] & RELAY)
    if active is not None and not relaying and (active.clause or _is_reacted_to(active, i)):
        return
    source, at = (None, i + 1) if entry.relayed else _source_beside(state, i)
    source = source or _relayed(state, i)
    if source is None or entry.equated and _equated(state, i, source, entry.lemma):
        return
    if at >= state.last and _by_count(state, i, source, entry.lemma):
        return
    if source[0] >= source[1] or at + 1 >= state.last or low[at] not in entry.links:
        return
    if low[at] == "," and not (source[0] - 1 == state.first and bits[state.first] & AGENT):
        return  # "By | the union’s | count, …"
    start = at if bits[at] & INFINITIVE else at + 1
    fronted = bits[state.first] & PREPOSITION  # "Despite a warning from Moor that …, | walkers came"
    opened = fronted or has_verb(words, state.first, min(source[0], i))
    room = int(low[at] == words.lexicon.that)
    end = short_end(words, start, state.last) if opened else _before_main_verb(words, start, state.last, room)
    end = state.last if low[at] == "," else end
    cue, content = (i, i + 1), [(start, end)]
    finding = Finding(source, cue, content, None, entry.lemma, "nominal", state.stretch, confidence="likely")
    finding.clause = False
    if active is not None and relaying:
        state.found = [other for other in state.found if other is not active]
    elif active is not None:
        cut(state, min(source[0], i))
    state.found.append(finding)
    state.open, state.active = end, None


def _is_reacted_to(active: Finding, i: int) -> bool:
    """Whether the noun belongs to what is turned down: "rejected | a request from the union to wait"."""
    acts = active.entry is not None and active.entry.act in ("deny", "decline")
    return acts and active.rule != "participle" and any(a <= i < b for a, b in active.content)


def _not_given(state: Progress, i: int, lemma: str) -> bool:
    """Read "the mayor had | no comment"."""
    words, had = state.words, i - 2
    if had <= state.first or not words.bits[had] & HAVE or not words.bits[i - 1] & NEGATION or state.active is not None:
        return False
    subject = subject_before(words, had - 1, state.first)
    if subject is None:
        return False
    cue, content = (had, had + 1), [(i - 1, i + 1)]
    source = (subject.first, subject.last)
    state.found.append(Finding(source, cue, content, None, lemma, "nominal", state.stretch, clause=False))
    state.open = i + 1
    return True


def _source_beside(state: Progress, i: int) -> tuple[tuple[int, int] | None, int]:
    """The source beside a noun ("a request | from X", "X’s | claim", "his | claim"), and where what follows begins."""
    words, bits, low, at = state.words, state.words.bits, state.words.low, i + 1
    if at < state.last and bits[at] & AGENT:
        end = phrase_from(words, at + 1, state.last)
        return (at + 1, end), end
    k = i - 1
    while k > state.first and not bits[k] & CLOSED and words.quoted[k] < 0:
        k -= 1
    tied = k > state.first and bits[k] & POSSESSIVE and words.end[k - 1] == words.start[k]
    if tied and not _has_act(words, k, i):
        owner = phrase_ending(words, k - 1, state.first)
        return (owner.first, owner.last) if owner else None, at
    if k >= state.first and bits[k] & OWNER and (at >= state.last or low[at] == "," or bits[at] & COMPLEMENTISER):
        return (k, k + 1), at
    return None, at


def _equated(state: Progress, i: int, source: tuple[int, int], lemma: str) -> bool:
    """Read "“…,” was her reply", and "his answer to that, given in May, was that …"."""
    words, is_, that = state.words, _before_phrase(state, i, source), state.words.lexicon.that
    content: tuple[int, int] | None = None
    quoted = False
    after = max(i + 1, source[1])
    ends = after >= state.last or bool(words.bits[after] & (SUBORDINATOR | PREPOSITION | PUNCTUATION))
    if is_ - 1 >= state.open and words.bits[is_] & COPULA and words.quoted[is_ - 1] >= 0 and ends:
        content, quoted = words.range_of(words.quoted[is_ - 1]), True
    for k in range(i + 1, min(state.last - 2, i + EQUATED_REACH)) if content is None else ():
        if words.low[k] == ":" and words.quoted[k + 1] >= 0 > words.quoted[k]:
            content, quoted = words.range_of(words.quoted[k + 1]), True  # "her reply was blunt: “…”"
            break
        if words.bits[k] & COPULA and (words.low[k + 1] == that or words.quoted[k + 1] >= 0):
            content = (k + 2 if words.low[k + 1] == that else k + 1, state.last)
            break
    if content is None:
        return False
    finding = Finding(source, (i, i + 1), [content], None, lemma, "equated", state.stretch, quoted=quoted)
    state.found.append(finding)
    state.open, state.active = state.last if quoted else content[1], None if quoted else finding
    return True


def _before_phrase(state: Progress, i: int, source: tuple[int, int]) -> int:
    """The token before the noun and what belongs to it: "her | reply", "the one-word | reply from the mayor"."""
    words = state.words
    if source[0] < i:
        return source[0] - 1
    reach = range(i - 1, max(state.first, i - HEAD_REACH), -1)
    first = next((k for k in reach if words.bits[k] & DETERMINER and not words.bits[k] & QUANTITY), i)
    return first - 1


def _by_count(state: Progress, i: int, source: tuple[int, int], lemma: str) -> bool:
    """Read "…, by the panel’s own count" at the end of its content."""
    words, by = state.words, source[0] - 1
    if by - 1 <= state.open or not words.bits[by] & AGENT or words.low[by - 1] != "," or state.active is not None:
        return False
    content = [(state.open, by - 1)]
    state.found.append(Finding(source, (i, i + 1), content, None, lemma, "nominal", state.stretch, confidence="likely"))
    state.open = state.last
    return True


def _relayed(state: Progress, i: int) -> tuple[int, int] | None:
    """The subject of "made a plea", "repeated its demand", whose noun stands at ``i``."""
    words, k = state.words, i - 1
    while k > state.first and i - k <= 4 and not words.bits[k] & (CLOSED & ~DETERMINER | RELAY):
        k -= 1
    if not words.bits[k] & RELAY:
        return None
    k -= 1
    while k > state.first and words.bits[k] & (AUXILIARY | MANNER):
        k -= 1
    if k > state.first and words.bits[k] & PAST and not words.bits[k] & CAPITAL:
        return None  # "ignored | repeated | warnings"
    subject = subject_before(words, k, state.first)
    return (subject.first, subject.last) if subject else None


def _has_act(words: Words, owner: int, noun: int) -> bool:
    """Whether somebody does something between the two: "the firm’s | owner ignored | warnings"."""
    plain = ~(POSSESSIVE | CLOSED | MANNER | PAST)
    told = (k for k in range(owner + 2, noun) if words.bits[k] & (PAST | VERB) and not words.bits[k] & CAPITAL)
    return any(words.bits[k - 1] & ~plain == 0 for k in told)


def _before_main_verb(words: Words, start: int, limit: int, room: int) -> int:
    """Where what hangs on the head of a subject ends: before the verb that is one too many.

    ``room`` verbs belong to it; every subordinator, relative or complementiser lets one more in.
    """
    bits = words.bits
    k = start + (2 if bits[start] & INFINITIVE else 1)
    while k < limit:
        code = bits[k]
        if code & (SUBORDINATOR | RELATIVE | COMPLEMENTISER):
            room += 1
        elif code & VERBAL and k > start:
            if room == 0:
                return k
            room -= 1
            while k + 1 < limit and not bits[k] & (VERB | PAST) and bits[k + 1] & (VERBAL | NEGATION | MANNER):
                k += 1
        k += 1
    return limit
