"""What is said to a demand: an undertaking, a refusal, "the request has been received".

A demand may be answered paragraphs later, so it is looked for further back than a claim; what holds the two together is
whom the demand was aimed at, or words that the answer repeats.
"""

from __future__ import annotations

from collections.abc import Sequence

from components.extract.replies.content_words import first_words, head_noun
from components.extract.replies.exchange import Exchange, is_other_side
from components.model import Act, Statement

_SUBJECT = 3
"""Words at the head of a content in which its subject stands."""
_REFERRING = 4
"""Words of a refusal that points at what was said: "to respond to that", "to do so"."""
_BACK = 40
"""Statements back in which a demand is looked for that is refused in its own words."""


def shared_demand(near: Sequence[int], exchange: Exchange) -> int:
    """The last that was said; where that answers a demand made on several, the demand, which is answered again."""
    last = exchange.statements[near[-1]]
    asked = [i for i in near if last.answers == exchange.statements[i].id and exchange.statements[i].act == "demand"]
    return asked[0] if asked else near[-1]


def is_word_on_demand(index: int, claim: int, exchange: Exchange) -> bool:
    """What one says of oneself to a demand made on one, or on nobody in particular: "it would think about it"."""
    ours, theirs = exchange.statements[index], exchange.statements[claim]
    if theirs.act != "demand" or ours.act in ("demand", "accuse", "support"):
        return False
    aimed = exchange.aimed_at(theirs, ours)
    if ours.type == "direct" and theirs.target == ours.speaker:
        return True  # the very person who is asked is quoted
    apart = ours.paragraph - theirs.paragraph
    asked = aimed or theirs.target is None and (not apart or exchange.opposed(theirs, ours))
    return asked and apart <= 1 and _of_oneself(ours, exchange)


def find_refused(index: int, near: list[int], exchange: Exchange) -> int | None:
    """A demand which the speaker will not meet; "declined to comment" answers nothing, "… to respond to that" does."""
    statement, naming = exchange.statements[index], exchange.naming
    refuses = exchange.lemmas[index] in naming.refusing or head_noun(statement, naming) in naming.demanding_nouns
    refused = _refused_nearby(statement, near, exchange) if refuses else None
    if refused is not None:
        return refused
    if near and near[-1] == index - 1 and _points_at(statement, exchange):
        return near[-1]
    return _refused_in_its_words(index, exchange)


def _points_at(statement: Statement, exchange: Exchange) -> bool:
    """Whether a few words end in what was said: "to respond to that", "to do so"."""
    words = statement.content[-1].text.lower().split()
    if not 1 < len(words) <= _REFERRING:
        return False
    return words[-1] in exchange.naming.demonstratives or words[-1] in exchange.words.proforms


def _refused_nearby(statement: Statement, near: Sequence[int], exchange: Exchange) -> int | None:
    """The last demand nearby that is made on the speaker's side, or on nobody in particular."""
    naming = exchange.naming
    offer = head_noun(statement, naming) in naming.demanding_nouns
    kinds: tuple[Act, ...] = ("demand", "promise") if offer else ("demand",)
    for i in reversed(near):
        claim = exchange.statements[i]
        aim = exchange.side_of(claim.target or "")
        if claim.act in kinds and (aim is None or aim == statement.party or claim.target == statement.speaker):
            others = [(k, exchange.statements[k]) for k in near]
            return next(k for k, other in others if other.sentence == claim.sentence and other.act == claim.act)
    return None


def _refused_in_its_words(index: int, exchange: Exchange) -> int | None:
    """The last demand of another side, however far back within bounds, that shares two words with the refusal."""
    for i in range(index - 1, max(-1, index - _BACK), -1):
        claim = exchange.statements[i]
        if claim.act != "demand" or not is_other_side(claim, exchange.statements[index]):
            continue
        if len(exchange.stems[i] & exchange.stems[index]) > 1:
            return i
    return None


def _of_oneself(statement: Statement, exchange: Exchange) -> bool:
    """Whether the speaker’s own doing is told: "it would …", "the board would …", "No"."""
    head = first_words(statement, _SUBJECT)
    if not head or head[0] in exchange.naming.pronouns or len(head) == 1:
        return True
    return any(word in exchange.naming.body_nouns for word in head) and head[0] in exchange.naming.definite
