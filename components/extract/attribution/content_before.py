"""What stands before an attribution as its content: "{The dam held}, | she said", "{It}, | she said, | {was cold}"."""

from __future__ import annotations

from components.extract.attribution.adjuncts import LONGEST_CLAUSE, SHORT_CLAUSE, has_verb, quantifies
from components.extract.attribution.cues import CueHit
from components.extract.attribution.findings import (
    Finding,
    Progress,
    cut,
    find_semicolon,
    is_clause,
    is_title,
    last_semicolon,
)
from components.extract.attribution.phrases import phrase_from
from components.extract.text.words import (
    ACCUSATIVE,
    ADVERB,
    AGENT,
    AUXILIARY,
    CAPITAL,
    CAUSAL,
    COMPLEMENTISER,
    CONTINUING,
    CONTRAST,
    COORDINATOR,
    CUE,
    DASHES,
    DETERMINER,
    FINITE,
    HYPOTHETICAL,
    MANNER,
    MODAL,
    NEGATION,
    PARENTHETICAL,
    PAST,
    PREPOSITION,
    PUNCTUATION,
    RELATIVE,
    SUBORDINATOR,
    TIME,
    TIME_NOUN,
    Words,
)

WHOSE_REACH = 6
"""Tokens from the end of "whose firm" back to its pronoun."""
PARTITIVE_REACH = 4
"""Tokens up to the "of" in "the first of them"."""


def region(state: Progress, boundary: int) -> int:
    """Where content before an attribution at ``boundary`` may begin.

    A reported clause that is still open goes into it whole ("X said …, Y added"), unless a coordinated clause of its
    own stands between ("X said …, but …, Y added").
    """
    words, active = state.words, state.active
    if active is None or active.quoted or active.relative is None or not active.content:
        return state.open
    for k in range(boundary - 1, max(active.content[-1][0], boundary - LONGEST_CLAUSE), -1):
        if words.quoted[k] >= 0 or words.low[k] not in (",", ";"):
            continue
        if words.bits[k + 1] & (COORDINATOR | CONTRAST) and not words.bits[k + 1] & SUBORDINATOR:
            return k + 1
    return state.base


def _behind_attributed(state: Progress, start: int, boundary: int) -> int:
    """Behind the semicolon or colon that ends another attribution: "She disputed it: in May, | he said, …"."""
    mark = last_semicolon(state.words, start, boundary)
    if mark is None or not any(_begins_in(found, start, mark) for found in reversed(state.found)):
        return start
    if state.active is not None:
        cut(state, mark)
    return mark + 1


def _begins_in(found: Finding, start: int, end: int) -> bool:
    """Whether the cue or a piece of the content begins among the tokens ``[start, end)``."""
    return any(start <= first < end for first, _ in (*found.content, found.cue or (-1, -1)))


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
    _content_after(state, finding, end)
    return True


def _start_before(state: Progress, boundary: int, stop: int) -> int:
    """Where the words before an attribution begin that are nobody else's."""
    words = state.words
    start = _behind_attributed(state, region(state, boundary), boundary)
    while (
        start < stop and words.quoted[start] < 0 and (words.bits[start] & PUNCTUATION and words.low[start] not in "$€£")
    ):
        start += 1
    if stop - 1 > start and words.bits[stop - 1] & RELATIVE and not words.bits[stop - 1] & COMPLEMENTISER:
        return stop - 1  # "a film which, | she said, | was dull"
    for k in range(stop - 1, max(start + 1, stop - WHOSE_REACH), -1):
        whose = words.bits[k] & RELATIVE and words.bits[k] & DETERMINER and not words.bits[k] & COMPLEMENTISER
        if whose and words.low[k - 1] == "," and words.quoted[k] < 0 and not has_verb(words, k, stop):
            return k  # "Orr, whose firm, | she said, | was broke"
    return start


def _stands_alone(state: Progress, start: int, stop: int, end: int) -> bool:
    """Whether words that are no quotation may be what is said: a clause, a refusal, or what the attribution breaks."""
    words = state.words
    if (
        words.bits[start] & CUE
        and words.low[start].endswith(words.lexicon.grammar.past_endings)
        and words.bits[start + 1] & (COMPLEMENTISER | SUBORDINATOR)
    ):
        return False  # "Asked what she knew, | she said": no words of hers
    if end + 1 < state.last and words.low[end] in (",", *DASHES) and not words.bits[end + 1] & COORDINATOR:
        return True  # "The dam, | she said, | would hold"
    closes = (end >= state.last or words.low[end] in (";", ",")) and stop - start >= SHORT_CLAUSE - 1
    if closes and not words.bits[start] & (PREPOSITION | SUBORDINATOR | MANNER | CUE):
        return True
    return bool(words.bits[start] & NEGATION) or is_clause(words, start, stop)


def _take_over(state: Progress, active: Finding, start: int) -> None:
    """End the attribution that is being read where the words of the next begin."""
    if start > state.base:
        cut(state, start)
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


def _content_after(state: Progress, finding: Finding, end: int) -> None:
    """Add what goes on behind an attribution in the middle."""
    words, i = state.words, end
    if end < state.last and words.low[end] == ";" and not finding.quoted:
        state.open = state.base = end + 1
        return
    while i < state.last and words.quoted[i] < 0 and words.low[i] in (*",;.:?!-", *DASHES):
        i += 1
    if finding.quoted and i + 1 < state.last and words.bits[i] & COORDINATOR and words.quoted[i + 1] >= 0:
        i += 1
    state.open = state.base = i
    if i >= state.last or (i == end and words.quoted[i] < 0):
        return
    if words.quoted[i] >= 0 and finding.quoted:
        k = i
        while k < state.last and words.quoted[k] >= 0:
            k += 1
        finding.content.append((i, k))
        state.open = k
    elif words.quoted[i] >= 0:
        finding.content.append((i, state.last))
        state.open, state.active = state.last, finding
    elif not finding.quoted and _completes(words, finding.content[0], i, inverted=finding.rule == "inverted"):
        semicolon = find_semicolon(words, i, state.last)
        finding.content.append((i, state.last if semicolon is None else semicolon))
        state.active = finding


def _completes(words: Words, piece: tuple[int, int], i: int, *, inverted: bool) -> bool:
    """Whether the words at ``i`` go on with the clause before the attribution, which has no end without them."""
    bits, (a, b) = words.bits, piece
    while a < b - 1 and bits[a] & MANNER:
        a += 1
    if bits[i] & CUE and words.low[i].endswith(words.lexicon.grammar.gerund_endings):
        return False  # "As many as nine died, she said, | adding that …"
    if bits[i] & RELATIVE and not bits[i] & (COMPLEMENTISER | DETERMINER):
        return False  # "Not so, said the mayor, | who has …"
    if inverted and bits[i] & RELATIVE and words.low[i] != words.lexicon.that:
        return False  # "…, said the board, | which has …"
    if inverted and bits[i] & DETERMINER and not bits[a] & (SUBORDINATOR | PREPOSITION):
        return False  # "…, said the mayor, | a former judge"
    if bits[a] & (SUBORDINATOR | PREPOSITION) and not quantifies(words, a, b):
        return True
    if not has_verb(words, a, b) or bits[b - 1] & (AUXILIARY | MODAL | NEGATION | PREPOSITION | COMPLEMENTISER):
        return True
    if not inverted and _hangs_on(words, i):
        return True
    if words.low[i] == words.lexicon.that:
        return True  # "There was “no proof”, she said, | that it rained"
    if bits[i] & ADVERB and i + 1 < len(bits) and bits[i + 1] & AGENT:
        return True  # "It holds 9 tonnes, she said, | up from 6"
    goes_on = bits[i] & (COORDINATOR | FINITE | CONTRAST | HYPOTHETICAL | CAUSAL | CONTINUING)
    return bool(goes_on) and not words.low[i].endswith(words.lexicon.grammar.gerund_endings)


def _hangs_on(words: Words, i: int) -> bool:
    """Whether what begins there hangs on the clause before: ", she said, | when it rained", "… | two of them badly"."""
    bits = words.bits
    if bits[i] & SUBORDINATOR and not bits[i] & PARENTHETICAL:
        return not bits[i + 1] & PAST and not words.low[i + 1].endswith(words.lexicon.grammar.gerund_endings)
    grammar, near = words.lexicon.grammar, words.low[i + 1 : i + PARTITIVE_REACH]
    if words.low[i] == grammar.sums_up and _ranks(words, i + 1):
        return False  # "…, she said, | in the worst flood since 1953"
    if bits[i] & PREPOSITION and not bits[i + 1] & TIME:
        return grammar.documents.isdisjoint(near) and grammar.occasions.isdisjoint(near)
    reach = range(i + 1, min(len(words.low) - 1, i + PARTITIVE_REACH))
    return any(words.low[k] == words.lexicon.grammar.genitive and bits[k + 1] & (ACCUSATIVE | RELATIVE) for k in reach)


def _ranks(words: Words, i: int) -> bool:
    """Whether "the worst flood", "the first sign" stands there and no time ("the first week")."""
    if i + 2 >= len(words.low) or not words.bits[i] & DETERMINER or words.bits[i + 2] & TIME_NOUN:
        return False
    grammar, word = words.lexicon.grammar, words.low[i + 1]
    return word in grammar.records or word.endswith(grammar.record_endings)
