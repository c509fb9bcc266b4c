"""Replies within one side: two people, or a body and its own log, who answer one another.

People of one side contradict each other seldom, so only what leaves no doubt joins them: a cue that answers or
denies, or a flat "That was untrue", right after what another of them said.
"""

from __future__ import annotations

from components.extract.replies.exchange import Exchange, is_other_side
from components.extract.replies.verdicts import find_verdict


def find_within_side(index: int, exchange: Exchange) -> str | None:
    """The name of the rule by which the statement answers the one before, another's of the same side; else None."""
    if not index:
        return None
    claim, reply = exchange.statements[index - 1 : index + 1]
    if is_other_side(claim, reply) or claim.speaker == reply.speaker or reply.paragraph - claim.paragraph > 1:
        return None
    if exchange.lemmas[index] in exchange.words.answering:
        return "reply-retort" if reply.type == "direct" else None
    if claim.paragraph != reply.paragraph or claim.act == "deny":
        return None
    if _contradicts(index, exchange):
        return "reply-verdict"
    return "reply-denial" if reply.act == "deny" else None


def _contradicts(index: int, exchange: Exchange) -> bool:
    """Whether "That was untrue" is said, or of a charge "called the allegation baseless"."""
    verdict = find_verdict(exchange.statements[index], exchange.lemmas[index], exchange.language)
    if verdict is None or not verdict.contradicts:
        return False
    charged = exchange.statements[index - 1].act == "accuse" and verdict.noun in exchange.naming.accusing_nouns
    return charged or not verdict.noun
