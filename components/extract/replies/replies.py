"""Which statement answers which: denials, verdicts and refusals taken back to the claim, charge or demand they contest.

What is read first decides: an answer within one side (``within_side``), a verdict on what was said (``verdicts``), a
denial (``denials``, which also finds what a verdict is about; which of a turn it means: ``claims``), a refusal
(``demands``), a contradiction in the claim's own words (``own_words``), how a turn begins and what the reporter says of
it (``rejoinders``). A turn that nothing marks is joined to nothing: of those right behind a claim of another side one
in twenty answers it in the annotated articles, and nothing in their words or places tells which.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from components.extract.replies.claims import claim_of_turn
from components.extract.replies.content_words import calls_charge, first_words, head_noun, stems_of
from components.extract.replies.demands import find_refused
from components.extract.replies.denials import find_denied, find_judged
from components.extract.replies.exchange import Exchange, Sides
from components.extract.replies.own_words import find_contradicted
from components.extract.replies.rejoinders import find_rejoinder
from components.extract.replies.rival_figures import find_total_rivalled
from components.extract.replies.verdicts import find_verdict
from components.extract.replies.within_side import find_within_side
from components.extract.speakers.speakers import worse
from components.lang.schema import Language
from components.model import Act, Confidence, Statement


def find_replies(
    text: str,
    statements: Sequence[Statement],
    lemmas: Sequence[str | None],
    language: Language,
    sides: Sides,
    *,
    grouped: bool,
) -> list[Statement]:
    """The statements with ``answers`` and the targets of denials; a claim that its denial calls a charge accuses."""
    stems = [stems_of(s, language) for s in statements]
    exchange = Exchange(text, list(statements), lemmas, stems, language, sides, grouped)
    for statement in statements:
        exchange.contest(statement)
    for index in range(len(statements)):
        join = _marked(index, exchange)
        if join is not None:
            _join(index, join, exchange)
    return exchange.statements


SURENESS: dict[str, Confidence] = {
    **{f"reply-{name}": "likely" for name in ("announced", "insisting", "retort", "taking-up", "cut-short")},
    **{f"reply-{name}": "guess" for name in ("about-speaker", "contradiction", "pointing", "to-demand")},
}
"""How sure a join is where no word says whose claim it answers; those by a denial, a verdict, a refusal are certain.

Read in 96 articles of two published corpora of real news: of the joins by these rules about half were right.
"""


@dataclass(frozen=True, slots=True)
class _Join:
    """The index of the statement that is answered, what is done by answering it, and the name of the rule."""

    claim: int
    act: Act
    rule: str


def _join(index: int, join: _Join, exchange: Exchange) -> None:
    statement, act = exchange.statements[index], join.act
    while statement.source is None and index:  # a reply belongs to where its quotation begins
        index, statement = index - 1, exchange.statements[index - 1]
        act = statement.act
    claim = exchange.statements[join.claim]
    if index <= join.claim:
        return
    if act == "deny" and claim.act == "say" and calls_charge(statement, exchange.naming):
        exchange.statements[join.claim] = replace(claim, act="accuse", target=claim.target or statement.speaker)
    target = claim.speaker if act == "deny" else statement.target
    rule = f"{statement.rule}/{join.rule}"
    confidence = worse(statement.confidence, SURENESS.get(join.rule, "certain"))
    exchange.statements[index] = replace(
        statement, act=act, answers=claim.id, target=target, rule=rule, confidence=confidence
    )
    exchange.contest(exchange.statements[index])


def _marked(index: int, exchange: Exchange) -> _Join | None:
    """The statement that this one answers by a word, a noun or its place; None where nothing marks a reply."""
    statement, act = exchange.statements[index], exchange.statements[index].act
    if (rule := find_within_side(index, exchange)) is not None:
        return _Join(index - 1, act if rule == "reply-retort" else "deny", rule)
    earlier = exchange.others_before(index)
    further = exchange.goes_on(index) and exchange.statements[index - 1].sentence == statement.sentence
    if not earlier or further and act == "say":
        return None  # the first words of a rebuttal carry it
    near = exchange.near(index, earlier)
    if (marked := _judging(index, earlier, near, exchange) or _denying(index, earlier, near, exchange)) is not None:
        return marked
    if act == "decline":
        return _joined(find_refused(index, near, exchange), act, "reply-refusal")
    if act == "deny" and exchange.lemmas[index] not in exchange.words.answering:
        return None
    return _contradicting(index, earlier, near, exchange) or _rejoining(index, near, exchange)


def _judging(index: int, earlier: list[int], near: list[int], exchange: Exchange) -> _Join | None:
    """By a verdict on what was said."""
    statement = exchange.statements[index]
    verdict = find_verdict(statement, exchange.lemmas[index], exchange.language)
    if verdict is None or statement.act not in ("say", "deny", "accuse"):
        return None
    act: Act = "deny" if verdict.contradicts else statement.act
    return _joined(find_judged(index, verdict, earlier, near, exchange), act, "reply-verdict")


def _denying(index: int, earlier: list[int], near: list[int], exchange: Exchange) -> _Join | None:
    """By a verb that denies; one that may only answer takes up what stands right before it in other ways."""
    retorts = exchange.lemmas[index] in exchange.words.answering
    adjoins = retorts and exchange.takes_turn(index) and near[-1:] == [index - 1]
    if exchange.statements[index].act != "deny" or adjoins:
        return None
    return _joined(find_denied(index, earlier, exchange), "deny", "reply-denial")


def _contradicting(index: int, earlier: list[int], near: list[int], exchange: Exchange) -> _Join | None:
    """By the claim's own words or another number; by conceding what somebody is charged with."""
    statement, act = exchange.statements[index], exchange.statements[index].act
    if act == "say" and (total := find_total_rivalled(index, earlier, exchange)) is not None:
        return _Join(total, act, "reply-rival-figure")
    conceded = exchange.naming.accusing_nouns | exchange.words.reproaches | exchange.words.figure_nouns
    if (
        act == "acknowledge"
        and near
        and head_noun(statement, exchange.naming) in conceded.intersection(first_words(statement)[-1:])
    ):
        return _Join(claim_of_turn(statement, near[-1], exchange), act, "reply-concession")
    if act == "say" and (flat := find_contradicted(index, near, exchange)) is not None:
        return _Join(flat, "deny", "reply-contradiction")
    return None


def _rejoining(index: int, near: list[int], exchange: Exchange) -> _Join | None:
    """By how the turn begins."""
    rejoinder = find_rejoinder(index, exchange, near)
    return None if rejoinder is None else _Join(rejoinder[0], exchange.statements[index].act, rejoinder[1])


def _joined(found: int | None, act: Act, rule: str) -> _Join | None:
    return None if found is None else _Join(found, act, rule)
