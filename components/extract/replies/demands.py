"""What is said to a demand: an undertaking, a refusal, "the request has been received".

A demand may be answered paragraphs later, so it is looked for further back than a claim; what holds the two together is
whom the demand was aimed at, or words that the answer repeats.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from components.extract.attribution.findings import WOULD_NOT
from components.extract.replies.content_words import CLAUSE, PHRASE, SUBJECT, first_words, head_noun, is_noun_of
from components.extract.replies.exchange import Exchange, is_other_side
from components.extract.text.word_sets import words_of
from components.lang.classes import Word
from components.model import Statement

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
    return apart <= 1 and (asked and _of_oneself(ours, exchange) or _is_negated(index, claim, exchange))


def _is_negated(index: int, claim: int, exchange: Exchange) -> bool:
    """Whether what was asked for is spoken of with a negation: "there would be | no inquiry"."""
    words, language = first_words(exchange.statements[index], CLAUSE), exchange.language
    negations = words_of(language, Word.NEGATION) | language.naming.negatives
    if negations.isdisjoint(words):
        return False
    return bool(exchange.stems[index] & exchange.stems[claim])


def find_refused(index: int, near: list[int], exchange: Exchange) -> int | None:
    """A demand which the speaker will not meet; "declined to comment" answers nothing, "… to respond to that" does."""
    statement, statements, naming = exchange.statements[index], exchange.statements, exchange.naming
    noun = head_noun(statement, naming)
    offer = noun in naming.demanding_nouns
    others = (i for i in range(max(0, index - _BACK), index) if is_other_side(statements[i], statement))
    # "proposed a tax": "the proposal"
    demands = [
        i
        for i in others
        if statements[i].act in ("demand", "promise") or offer and is_noun_of(noun, exchange.lemmas[i] or "")
    ]
    refuses = exchange.lemmas[index] in naming.refusing
    if offer or refuses or statement.rule.startswith(WOULD_NOT):
        made = [i for i in demands if _is_made_on(statements[i], statement, exchange)]
        called = offer and not naming.definite.isdisjoint(first_words(statement, 1))  # "rejected | the demand |"
        near_made = [i for i in made if i in near]
        if noun in exchange.words.offers and not near_made and (offered := _offered(noun, index, near, exchange)):
            return offered[-1]
        made = near_made or (made if called else [])
        if not (offer or refuses):  # "would not | say why", but "would not | commit to paying"
            made = [i for i in made if exchange.shared(i, index)]
        if made:
            return next(i for i in made if statements[i].sentence == statements[made[-1]].sentence)
    if near and near[-1] == index - 1 and _points_at(statement, exchange):
        return near[-1]
    repeated = (i for i in reversed(demands) if len(exchange.stems[i] & exchange.stems[index]) > 1)
    return next(repeated, None)


def _offered(noun: str, index: int, near: Sequence[int], exchange: Exchange) -> list[int]:
    """Where it is spoken of by its noun, or told right before as what may be done: "it | would | support a dam"."""
    named = [i for i in exchange.others_before(index) if noun in first_words(exchange.statements[i])]
    modals = words_of(exchange.language, Word.MODAL)
    told = [word for piece in exchange.statements[index - 1].content for word in piece.text.lower().split()]
    return named or [i for i in near[-1:] if i == index - 1 and not modals.isdisjoint(told)]


def _is_made_on(claim: Statement, reply: Statement, exchange: Exchange) -> bool:
    """Whether a demand is made on the replier's side, or on nobody in particular."""
    return exchange.side_of(claim.target or "") is None or exchange.aimed_at(claim, reply)


def _points_at(statement: Statement, exchange: Exchange) -> bool:
    """Whether a few words end in what was said: "to respond to that", "to do so", "to hold one"."""
    words = statement.content[-1].text.lower().split()
    told = exchange.words.questions | exchange.naming.claim_nouns
    if any(one in exchange.naming.demonstratives and noun in told for one, noun in pairwise(words[1 : PHRASE + 1])):
        return True  # "to answer | that question | on the call"
    if not 1 < len(words) <= PHRASE:
        return False
    kinds = (exchange.naming.demonstratives, exchange.words.proforms, exchange.words.substitutes)
    return any(words[-1] in kind for kind in kinds)


def _of_oneself(statement: Statement, exchange: Exchange) -> bool:
    """Whether the speaker’s own doing is told: "it would …", "the board would …", "No"."""
    head = first_words(statement, SUBJECT)
    if not head or head[0] in exchange.naming.pronouns or len(head) == 1:
        return True
    return any(word in exchange.naming.body_nouns for word in head) and head[0] in exchange.naming.definite
