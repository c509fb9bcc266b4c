"""Attributions by words that are no verb: "according to X", "in the words of X"."""

from __future__ import annotations

from components.extract.attribution.content_before import content_before
from components.extract.attribution.findings import Finding, Progress
from components.extract.attribution.noun_phrase import whole_phrase_from
from components.extract.attribution.set_off import following_source
from components.extract.text.words import (
    CAPITAL,
    COMPLEMENTISER,
    COORDINATOR,
    DETERMINER,
    PREPOSITION,
    PRONOUN,
    QUANTITY,
    RELATIVE,
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
        comma = next((k for k in words.plain(end, state.last) if words.low[k] == ","), state.last)
        comma = _past_apposition(words, comma, state.last)
        content_before(
            state, Finding(source, (i, at), [], phrase, "phrase-after"), i - (words.low[i - 1] == ","), comma
        )


def _begins_clause(state: Progress, i: int) -> bool:
    """Whether the phrase stands between "and" and a clause of its own: "It was late and, | according to X, the …"."""
    words, comma = state.words, state.words.mark(",", i, min(state.last, i + LONGEST_SOURCE))
    opens = words.bits[comma + 1] & (PRONOUN | DETERMINER | CAPITAL | QUANTITY | PREPOSITION)
    behind = words.low[i - 1] == "," and words.bits[i - 2] & COORDINATOR
    return bool(behind) and (bool(opens) or words.low[comma + 1][0].isdigit())


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


def _past_apposition(words: Words, comma: int, limit: int) -> int:
    """The comma behind an apposition of the source: "according to the Red Front, | a charity, | …"."""
    if comma + 1 >= limit or words.low[comma] != "," or not words.bits[comma + 1] & DETERMINER:
        return comma
    end = whole_phrase_from(words, comma + 1, limit)
    return end if end < limit and words.low[end] == "," else comma
