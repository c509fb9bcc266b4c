"""What goes on behind an attribution in the middle of its content: "It, she said, | was cold"."""

from __future__ import annotations

from components.extract.attribution.adjuncts import has_verb, quantifies
from components.extract.attribution.findings import (
    Finding,
    Progress,
    find_semicolon,
)
from components.extract.text.words import (
    ACCUSATIVE,
    ADVERB,
    AGENT,
    AUXILIARY,
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
    RELATIVE,
    SUBORDINATOR,
    TIME,
    Words,
)

PARTITIVE_REACH = 4
"""Tokens up to the "of" in "the first of them"."""


def content_after(state: Progress, finding: Finding, end: int) -> None:
    """Add what goes on behind an attribution in the middle."""
    words, i = state.words, end
    if end < state.last and words.low[end] == ";":
        state.open = state.base = end + 1
        return
    while i < state.last and words.quoted[i] < 0 and words.low[i] in (*",;.:?!-", *DASHES):
        i += 1
    if finding.quoted and i + 1 < state.last and words.bits[i] & COORDINATOR and words.quoted[i + 1] >= 0:
        i += 1
    state.open = state.base = i
    if i >= state.last:
        return
    if words.quoted[i] >= 0:
        k = i
        while k < state.last and words.quoted[k] >= 0:
            k += 1
        finding.content.append((i, k))
        state.open = k
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
    if inverted and bits[i] & RELATIVE and words.low[i] != words.lexicon.that:
        return False  # "…, said the board, | which has …"
    if inverted and bits[i] & DETERMINER and not bits[a] & (SUBORDINATOR | PREPOSITION):
        return False  # "…, said the mayor, | a former judge"
    if bits[a] & (SUBORDINATOR | PREPOSITION) and not quantifies(words, a, b):
        return True
    if not has_verb(words, a, b) or bits[b - 1] & (AUXILIARY | MODAL | NEGATION | PREPOSITION | COMPLEMENTISER):
        return True
    if _hangs_on(words, i):
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
    if i + 1 >= len(bits):
        return False
    if bits[i] & SUBORDINATOR and not bits[i] & PARENTHETICAL:
        return not bits[i + 1] & PAST and not words.low[i + 1].endswith(words.lexicon.grammar.gerund_endings)
    grammar, near = words.lexicon.grammar, words.low[i + 1 : i + PARTITIVE_REACH]
    if bits[i] & PREPOSITION and not bits[i + 1] & TIME:
        return grammar.documents.isdisjoint(near) and grammar.occasions.isdisjoint(near)
    reach = range(i + 1, min(len(words.low) - 1, i + PARTITIVE_REACH))
    return any(words.low[k] == words.lexicon.grammar.genitive and bits[k + 1] & (ACCUSATIVE | RELATIVE) for k in reach)
