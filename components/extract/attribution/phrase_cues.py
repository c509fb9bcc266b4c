"""Attributions by words that are no verb: "according to X", "in the words of X"."""

from __future__ import annotations

from components.extract.attribution.adjuncts import LONGEST_CLAUSE, has_verb
from components.extract.attribution.findings import Finding, Progress, last_semicolon
from components.extract.attribution.rightward import phrase_from
from components.extract.attribution.set_off import following_source
from components.extract.text.words import (
    AUXILIARY,
    CAPITAL,
    COMPLEMENTISER,
    COORDINATOR,
    DETERMINER,
    FINITE,
    MODAL,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    VERBAL,
    Words,
)

RELATIVE_OPENS = 5
"""Tokens behind a comma in which "which" opens a clause: "parts of | which"."""
LONGEST_RELATIVE = 40
LONGEST_SOURCE = 25
"""Tokens of a source up to the comma behind it."""


def read_phrase(state: Progress, i: int) -> None:
    """Read "according to X" before, inside or after its content."""
    words = state.words
    for phrase in words.lexicon.phrases[words.low[i]]:
        if tuple(words.low[i : i + len(phrase.words)]) == phrase.words:
            break
    else:
        return
    at = i + len(phrase.words)
    leads = i in (state.first, state.open) or _begins_clause(state, i)
    source, end = following_source(words, at, state.last, apposes=not leads)
    if source is None:
        return
    rule = "phrase-before" if leads else "phrase-after"
    finding = Finding(source, (i, at), [], None, phrase.lemma, rule, state.stretch)
    if leads:
        _read_behind_phrase(state, finding, end)
    else:
        _read_before_phrase(state, finding, i, end)


def _past_relative(words: Words, comma: int, limit: int) -> int:
    """The comma behind what is told of the source: "According to the report, | parts of which leaked, | …"."""
    reach = range(comma + 1, min(limit, comma + RELATIVE_OPENS))
    relative = (k for k in reach if words.bits[k] & RELATIVE and not words.bits[k] & COMPLEMENTISER)
    if next(relative, None) is None:
        return comma
    for k in range(comma + 1, min(limit - 1, comma + LONGEST_RELATIVE)):
        if words.low[k] == "," and words.quoted[k] < 0 and not words.bits[k + 1] & (COORDINATOR | RELATIVE):
            return k
    return comma


def _begins_clause(state: Progress, i: int) -> bool:
    """Whether "and, | according to X, she …" begins a clause of its own."""
    words, before = state.words, i - 1
    if before <= state.open or words.low[before] != "," or not words.bits[before - 1] & COORDINATOR:
        return False
    comma = next((k for k in range(i, min(state.last - 1, i + LONGEST_SOURCE)) if words.low[k] == ","), None)
    opens = PRONOUN | DETERMINER | CAPITAL
    return comma is not None and state.active is None and bool(words.bits[comma + 1] & opens)


def _read_behind_phrase(state: Progress, finding: Finding, end: int) -> None:
    """Read "According to X, | …": the content begins behind the comma, or where the source ends."""
    words, comma = state.words, end
    while comma < state.last and words.low[comma] != "," and comma - end < LONGEST_SOURCE and words.quoted[comma] < 0:
        comma += 1
    if comma < state.last and words.low[comma] == ",":
        comma = _past_relative(words, comma, state.last)
    start = comma + 1 if comma < state.last and words.low[comma] == "," else end
    finding.content = [(start, state.last)]
    if start < state.last and words.quoted[start] >= 0:
        finding.quoted, finding.content = True, [words.range_of(words.quoted[start])]
    state.found.append(finding)
    state.open, state.active = start, finding


def _read_before_phrase(state: Progress, finding: Finding, i: int, end: int) -> None:
    """Read "…, | according to X" whose phrase begins at ``i``, and what goes on with the content behind it."""
    words = state.words
    if state.active is not None and (mark := last_semicolon(words, state.active.content[-1][1], i)) is not None:
        state.active, state.open = None, mark + 1
    if state.active is not None:
        inner, state.active = state.active, None
        state.found = [other for other in state.found if other is not inner]
        state.open = min(inner.source[0] if inner.source else state.open, state.base or state.open)
    last = state.found[-1] if state.found else None
    if (
        last is not None
        and last.rule == "nominal"
        and last.cue
        and last.cue[0] >= state.base
        and words.low[i - 1] == ","
    ):
        state.found.pop()  # "The mayor’s claim that it fell is false, | according to police"
        state.open = state.base
    mark = last_semicolon(words, state.open, i) if state.active is None else None
    content = (state.open if mark is None else mark + 1, i)
    finding.content = [content]
    state.found.append(finding)
    reach = range(end, min(state.last, end + LONGEST_CLAUSE))
    k = next((k for k in reach if words.low[k] == "," or words.quoted[k] >= 0), state.last)
    k = _past_apposition(words, k, state.last)
    state.open = min(k + 1, state.last)
    goes_on = k + 1 < state.last and (words.bits[k + 1] & FINITE or words.quoted[k + 1] >= 0)
    # ", and will open" has the subject of the content, ", and the price has risen" is a clause of its own.
    shares = k + 2 < state.last and words.bits[k + 2] & VERBAL or state.last == k + 2
    goes_on = goes_on or (k + 1 < state.last and words.bits[k + 1] & COORDINATOR and shares)
    hangs = not has_verb(words, *content) or words.bits[i - 2] & (AUXILIARY | MODAL) and words.low[i - 1] == ","
    unfinished = hangs and k + 1 < state.last and not words.bits[k + 1] & RELATIVE  # "There is, according to X, | no …"
    if k + 1 < state.last and words.quoted[k + 1] >= 0 and i - content[0] > LONGEST_SOURCE:
        finding.content, finding.clause = [words.range_of(words.quoted[k + 1])], False
        return  # "…, for pupils who had, | in the words of its brochure, | “run out of road”"
    if goes_on or unfinished:
        finding.content.append((k + 1, state.last))
        state.active = finding


def _past_apposition(words: Words, comma: int, limit: int) -> int:
    """The comma behind an apposition of the source: "according to the Red Front, | a charity, | …"."""
    if comma + 1 >= limit or words.low[comma] != "," or not words.bits[comma + 1] & DETERMINER:
        return comma
    end = phrase_from(words, comma + 1, limit)
    while end + 1 < limit and words.bits[end] & PREPOSITION:
        end = max(phrase_from(words, end + 1, limit), end + 1)
    return end if end < limit and words.low[end] == "," else comma
