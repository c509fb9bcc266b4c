"""Replies in the claim's own words: a negation it did not have, a charge taken up by the word it was made in.

What repeats another's word answers it even without a verb that denies. A claim must stand near, since words recur.
"""

from __future__ import annotations

from components.extract.replies.content_words import negated, negated_stems, senses_of
from components.extract.replies.exchange import Exchange

_BRIEF = 7
"""Words of a contradiction between two who are not known to be opposed."""
_NAMED = 3
"""Words of a charge that says no more than what it charges: "theft of fish"."""


def find_contradicted(index: int, near: list[int], exchange: Exchange) -> int | None:
    """A claim of the other side just before that the speaker takes up with a negation it did not have."""
    statement, language = exchange.statements[index], exchange.language
    if not negated(statement, language) or exchange.goes_on(index) or exchange.is_earlier(statement):
        return None
    head = negated_stems(statement, language)
    brief = len(statement.content[0].text.split()) <= _BRIEF
    for i in reversed(near[-3:]):
        claim = exchange.statements[i]
        if statement.party is None and not (brief and i == index - 1) or claim.act not in ("say", "accuse", "warn"):
            continue
        if not exchange.grouped and not exchange.opposed(claim, statement) and (i != index - 1 or not brief):
            continue
        if negated(claim, language):
            continue
        if senses_of(exchange.stems[i], language) & senses_of(head, language):
            return i
    return None
