"""What stands before an attribution as its content: "{The dam held}, | she said", "{It}, | she said, | {was cold}"."""

from __future__ import annotations

from components.extract.attribution.adjuncts import SHORT_CLAUSE
from components.extract.attribution.content_after import content_after
from components.extract.attribution.cues import CueHit
from components.extract.attribution.findings import (
    Finding,
    Progress,
    cut,
    is_clause,
    is_title,
    last_semicolon,
)
from components.extract.attribution.rightward import phrase_from
from components.extract.text.words import (
    CAPITAL,
    COMPLEMENTISER,
    COORDINATOR,
    CUE,
    DASHES,
    MANNER,
    NEGATION,
    PREPOSITION,
    PUNCTUATION,
    RELATIVE,
    SUBORDINATOR,
    Words,
)


def region(state: Progress) -> int:
    """Where content before an attribution may begin; a reported clause that is open goes into it whole."""
    active = state.active
    if active is None or active.quoted or active.relative is None or not active.content:
        return state.open
    return state.base


def _behind_attributed(state: Progress, start: int, boundary: int) -> int:
    """Behind the semicolon or colon that ends another attribution: "She disputed it: in May, | he said, …"."""
    mark = last_semicolon(state.words, start, boundary)
    if mark is None:
        return start
    if state.active is not None:
        cut(state, mark)
    return mark + 1


def content_before(state: Progress, hit: CueHit, source: tuple[int, int], boundary: int, end: int, rule: str) -> bool:
    """Read what stands before an attribution as its content ("{It held}, | she said"); whether there is any.

    ``boundary`` is the token between the two, ``end`` where the attribution ends.
    """
    words = state.words
    stop = boundary + 1 if words.quoted[boundary] >= 0 else boundary
    start = _start_before(state, boundary, stop)
    if start >= stop:
        return False
    content, quoted = _pieces_before(words, start, stop)
    if not quoted and not _stands_alone(state, start, stop, end):
        return False
    if ("quote" if quoted else "clause") not in hit.cue.takes:
        return False
    if quoted and is_title(words, *content[-1]):
        return False
    whom = phrase_from(words, hit.last, state.last) if hit.cue.whom and rule == "set-off" else hit.last
    finding = Finding(
        source,
        (hit.first, hit.last),
        content,
        hit.cue,
        hit.cue.lemma,
        rule,
        state.stretch,
        quoted=quoted,
        past=hit.past,
        object=(hit.last, whom) if whom > hit.last else None,
    )
    if state.active is not None:
        _take_over(state, state.active, start)
    state.found.append(finding)
    content_after(state, finding, end)
    return True


def _start_before(state: Progress, boundary: int, stop: int) -> int:
    """Where the words before an attribution begin that are nobody else's."""
    words = state.words
    start = _behind_attributed(state, region(state), boundary)
    while (
        start < stop and words.quoted[start] < 0 and (words.bits[start] & PUNCTUATION and words.low[start] not in "$€£")
    ):
        start += 1
    if stop - 1 > start and words.bits[stop - 1] & RELATIVE and not words.bits[stop - 1] & COMPLEMENTISER:
        return stop - 1  # "a film which, | she said, | was dull"
    return start


def _stands_alone(state: Progress, start: int, stop: int, end: int) -> bool:
    """Whether words that are no quotation may be what is said: a clause, a refusal, or what the attribution breaks."""
    words = state.words
    if words.bits[start] & CUE and words.low[start].endswith(words.lexicon.grammar.past_endings):
        return False  # "Asked what she knew, | she said": no words of hers
    if end + 1 < state.last and words.low[end] in (",", *DASHES) and not words.bits[end + 1] & COORDINATOR:
        return True  # "The dam, | she said, | would hold"
    closes = (end >= state.last or words.low[end] in (";", ",")) and stop - start >= SHORT_CLAUSE - 1
    if closes and not words.bits[start] & (PREPOSITION | SUBORDINATOR | MANNER | CUE):
        return True
    return bool(words.bits[start] & NEGATION) or is_clause(words, start, stop)


def _take_over(state: Progress, active: Finding, start: int) -> None:
    """End the attribution that is being read where the words of the next begin."""
    active.content = [(a, min(b, start)) for a, b in active.content if a < start]
    state.found = [other for other in state.found if other.cue is None or other.cue[0] < start]
    state.active = None


def _pieces_before(words: Words, start: int, stop: int) -> tuple[list[tuple[int, int]], bool]:
    """The content before an attribution: the quotation that ends there if it stands for itself, else all."""
    last = stop - 1
    if words.quoted[last] < 0:
        return [(start, stop)], False
    first = last
    while first > start and words.quoted[first - 1] == words.quoted[last]:
        first -= 1
    if first == start:
        return [(start, stop)], True
    before = words.low[first - 1]
    if (
        before == ":"
        or (before in (",", ".", "?", "!", "—") and words.bits[first + 1] & CAPITAL)
        or words.quoted[first - 1] >= 0
    ):
        return [(first, stop)], True
    return [(start, stop)], False
