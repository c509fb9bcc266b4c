"""Attributions by words that are no verb: "according to X", "in the words of X"."""

from __future__ import annotations

from components.extract.attribution.adjuncts import has_verb
from components.extract.attribution.findings import Finding, Progress
from components.extract.attribution.noun_phrase import whole_phrase_from
from components.extract.attribution.set_off import following_source
from components.extract.text.words import (
    AUXILIARY,
    CAPITAL,
    COMPLEMENTISER,
    COORDINATOR,
    DETERMINER,
    FINITE,
    LONGEST_CLAUSE,
    MODAL,
    PREPOSITION,
    PRONOUN,
    QUANTITY,
    RELATIVE,
    VERBAL,
    Words,
)

LONGEST_RELATED = 5
"""Tokens behind a comma in which "which" opens a clause: "parts of | which"."""
LONGEST_SOURCE = 25
"""Tokens of a source up to the comma behind it."""


def read_phrase(state: Progress, i: int) -> None:
    """Read "according to X" before, inside or after its content."""
    words, starting = state.words, state.words.lexicon.phrases[state.words.low[i]]
    phrase = next((p for p in starting if tuple(words.low[i : i + len(p.words)]) == p.words), None)
    if phrase is None:
        return
    at = i + len(phrase.words)
    leads = i in (state.first, state.open) or _begins_clause(state, i)
    source, end = following_source(words, at, state.last, apposes=not leads)
    if source is not None and leads:
        _read_behind_phrase(state, Finding(source, (i, at), [], phrase, "phrase-before"), end)
    elif source is not None:
        _read_before_phrase(state, Finding(source, (i, at), [], phrase, "phrase-after"), i, end)


def _begins_clause(state: Progress, i: int) -> bool:
    """Whether the phrase stands between "and" and a clause of its own: "It was late and, | according to X, the …"."""
    words, comma = state.words, state.words.mark(",", i, min(state.last, i + LONGEST_SOURCE))
    if i - 2 < state.first or words.low[i - 1] != "," or not words.bits[i - 2] & COORDINATOR or comma + 1 >= state.last:
        return False
    opens = words.bits[comma + 1] & (PRONOUN | DETERMINER | CAPITAL | QUANTITY | PREPOSITION)
    return bool(opens) or words.low[comma + 1][0].isdigit()


def _read_behind_phrase(state: Progress, finding: Finding, end: int) -> None:
    """Read "According to X, | …": the content begins behind the comma, or where the source ends."""
    words, comma = state.words, state.words.mark(",", end, min(state.last, end + LONGEST_SOURCE))
    about = words.bits[comma + 1 : min(comma + LONGEST_RELATED, state.last)]
    if any(code & RELATIVE and not code & COMPLEMENTISER for code in about):
        comma = words.mark(",", comma + 1, state.last)  # "According to the report, | parts of which leaked, | …"
    start = comma + 1 if comma < state.last and words.low[comma] == "," else end
    finding.content = [(start, state.last)]
    if start < state.last and words.quoted[start] >= 0:
        finding.quoted, finding.content = True, [words.range_of(words.quoted[start])]
    state.cut(finding.cue[0] if finding.cue else start)  # "She said it was late | and, according to X, …"
    state.tell(finding, start, goes_on=True)


def _read_before_phrase(state: Progress, finding: Finding, i: int, end: int) -> None:
    """Read "…, | according to X" whose phrase begins at ``i``, and what goes on with the content behind it."""
    words, inner, first = state.words, state.active, state.open
    ended = inner.content[-1][1] if inner is not None and inner.content else first
    if (mark := words.last_mark(";:", ended, i)) >= ended:
        first = mark + 1
    elif inner is not None:
        # "The mayor said the dam held, | according to police": told by them in the end.
        state.found = [other for other in state.found if other is not inner]
        first = min(inner.source[0] if inner.source else first, state.base or first)
    last = state.found[-1] if state.found else None
    if last is not None and last.rule == "nominal" and last.content[-1][1] == first and words.low[i - 1] == ",":
        state.found.pop()  # "Her claim that it fell | is false, according to police"
        first = state.base
    finding.content = [(first, i)]
    reach = range(end, min(state.last, end + LONGEST_CLAUSE))
    k = next((k for k in reach if words.low[k] == "," or words.quoted[k] >= 0), state.last)
    k = _past_apposition(words, k, state.last)
    code = words.bits[k + 1] if k + 1 < state.last else RELATIVE
    # ", and will open" has the subject of the content, ", and the price has risen" is a clause of its own.
    shares = code & COORDINATOR and (k + 2 >= state.last or words.bits[k + 2] & VERBAL)
    goes_on = k + 1 < state.last and bool(code & FINITE or words.quoted[k + 1] >= 0 or shares)
    hangs = not has_verb(words, first, i) or words.bits[i - 2] & (AUXILIARY | MODAL) and words.low[i - 1] == ","
    goes_on = goes_on or bool(hangs and not code & RELATIVE)  # "There is, according to X, | no …"
    if goes_on:
        finding.content.append((k + 1, state.last))
    state.tell(finding, min(k + 1, state.last), goes_on=goes_on)


def _past_apposition(words: Words, comma: int, limit: int) -> int:
    """The comma behind an apposition of the source: "according to the Red Front, | a charity, | …"."""
    if comma + 1 >= limit or words.low[comma] != "," or not words.bits[comma + 1] & DETERMINER:
        return comma
    end = whole_phrase_from(words, comma + 1, limit)
    return end if end < limit and words.low[end] == "," else comma
