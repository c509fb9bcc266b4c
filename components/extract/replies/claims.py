"""Which of all that was said is the claim: what a noun for it ("the claim", "the findings") stands for.

A turn holds more than its claim: quotations that illustrate it, facts beside it, what something is called. A charge
against the replier comes first, then what tells of the replier's side.
"""

from __future__ import annotations

from collections.abc import Sequence

from components.extract.replies.content_words import first_words, sentence_words
from components.extract.replies.exchange import Exchange, is_other_side
from components.model import Act, Statement

CLAIMING: tuple[Act, ...] = ("say", "accuse", "warn")
"""Acts that say how things are."""
_APART = 4
"""Paragraphs between a charge and the denial that takes it up by a noun, other voices between them."""


def main_result(told: Sequence[int], exchange: Exchange) -> int | None:
    """The first that the side which has spoken last of a study says of it: all its findings are meant."""
    statements, naming = exchange.statements, exchange.naming
    finding = exchange.words.finding
    found = [
        i
        for i in told
        if exchange.lemmas[i] in finding or not naming.document_nouns.isdisjoint(sentence_words(statements[i]))
    ]
    return next((i for i in found if not is_other_side(statements[i], statements[found[-1]])), None)


def claim_of_turn(statement: Statement, last: int, exchange: Exchange) -> int:
    """Of the turn that ends with a statement the one that a noun for what was said ("the claim") stands for.

    That is a charge against the replier or what tells of the replier's side, sooner than a quotation that illustrates
    it; else what was said last.
    """
    statements, first = exchange.statements, last
    while first and not is_other_side(statements[first - 1], statements[last]):
        if statements[first].paragraph - statements[first - 1].paragraph > 1:
            break
        first -= 1
    while last > first and statements[last].source is None:
        last -= 1  # a quotation that runs on

    def weight(i: int) -> float:
        shows = statements[i].type == "direct" and exchange.gist(i, afar=True) != i
        return 2 * exchange.charges(i, statement) + exchange.concerns(i, statement) - shows - 0.1 * (last - i)

    turn = [i for i in range(first, last + 1) if statements[i].act in CLAIMING]
    return max(turn, key=lambda i: (weight(i), i), default=last)


def said_of_replier(statement: Statement, near: list[int], fitting: list[int], exchange: Exchange) -> list[int]:
    """What was said of the replier's side a little further back, where the last turn is about something else.

    A charge against the replier comes first, whatever the last turn is about.
    """
    reach = statement.paragraph - _APART
    told = [i for i in fitting if exchange.concerns(i, statement) and exchange.statements[i].paragraph >= reach]
    charges = [i for i in told if exchange.charges(i, statement)]
    if charges or not near or first_words(statement, 1)[0] in exchange.naming.possessives:
        return charges
    turn = (i for i in near if i >= exchange.turn_start(near[-1]))
    return [] if any(exchange.concerns(i, statement) for i in turn) else told
