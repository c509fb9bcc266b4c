"""Which statement answers which: denials, verdicts and refusals taken back to the claim, charge or demand they contest.

What is read first decides: an answer within one side, a verdict on what was said (``verdicts``), a denial (which of all
that was said either contests: ``claims``), a refusal (``demands``), another number for what was counted
(``rival_figures``), a contradiction in the claim's own words (``own_words``), how a turn begins and what the reporter
says of it (``rejoinders``). A turn that nothing marks is joined to nothing: of those right behind a claim of another
side one in twenty answers it in the annotated articles, and nothing in their words or places tells which.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from components.extract.replies.claims import find_denied, find_judged, heaviest, is_aimed, is_only_near
from components.extract.replies.content_words import calls_charge, first_words, hearing, points_back, stems_of
from components.extract.replies.demands import find_refused
from components.extract.replies.exchange import Exchange, Sides, is_other_side
from components.extract.replies.own_words import find_contradicted
from components.extract.replies.rejoinders import find_rejoinder
from components.extract.replies.rival_figures import find_rival
from components.extract.replies.verdicts import find_verdict
from components.extract.speakers.speakers import worse
from components.lang.schema import Language
from components.model import Act, Statement


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
    return [s if s.target is None or is_aimed(s, exchange) else replace(s, target=None) for s in exchange.statements]


GUESSED = frozenset(
    f"reply-{name}" for name in ("about-speaker", "contradiction", "denial-near", "pointing", "to-demand")
)
"""Rules by which a join is a guess; by all others it is likely.

In the annotated articles (``tests/gold``) four of five by the others are right; in 96 articles of two published corpora
of real news, half of those by these.
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
        accused = next((name for name, side in exchange.sides.items() if side == statement.party), statement.speaker)
        exchange.statements[join.claim] = replace(claim, act="accuse", target=claim.target or accused)
    heard = exchange.lemmas[join.claim] in hearing(exchange.language)  # "The court heard …": it claims nothing
    target = statement.target if act != "deny" else None if heard else claim.speaker
    rule = f"{statement.rule}/{join.rule}"
    confidence = worse(statement.confidence, "guess" if join.rule in GUESSED else "likely")
    exchange.statements[index] = replace(
        statement, act=act, answers=claim.id, target=target, rule=rule, confidence=confidence
    )
    exchange.contest(exchange.statements[index])


def _marked(index: int, exchange: Exchange) -> _Join | None:
    """The statement that this one answers by a word, a noun or its place; None where nothing marks a reply."""
    statement, act = exchange.statements[index], exchange.statements[index].act
    if (within := _within_side(index, exchange)) is not None:
        return within
    earlier = exchange.others_before(index)
    further = exchange.goes_on(index) and exchange.statements[index - 1].sentence == statement.sentence
    if not earlier or further and act == "say" or exchange.lemmas[index] in exchange.words.hearing:
        return None  # the first words of a rebuttal carry it; "the court | heard" answers nobody
    near = exchange.near(index, earlier)
    finders = (_judging, _denying, _refusing, _contradicting, _rejoining)
    return next((join for find in finders if (join := find(index, earlier, near, exchange)) is not None), None)


def _within_side(index: int, exchange: Exchange) -> _Join | None:
    """The answer to one of the same side: two people, or a body and its own log.

    Such contradict each other seldom, so only what leaves no doubt joins them: a cue that answers or denies, or a flat
    "That was untrue", right after what the other has said.
    """
    claim, reply = exchange.statements[index - 1], exchange.statements[index]
    if not index or is_other_side(claim, reply) or claim.speaker == reply.speaker:
        return None
    apart = reply.paragraph - claim.paragraph
    if exchange.lemmas[index] in exchange.words.answering:
        told = reply.type == "direct" or claim.resolution == reply.resolution == "named"  # two who are named
        return _Join(index - 1, reply.act, "reply-retort") if told and apart <= 1 else None
    if apart or claim.act == "deny":
        return None
    verdict = find_verdict(reply, exchange.lemmas[index], exchange.language)
    charged = exchange.naming.accusing_nouns if claim.act == "accuse" else frozenset()
    rivals = exchange.near(index, exchange.others_before(index))  # whom "a lie" is told of rather
    if verdict and verdict.contradicts and verdict.noun in charged | {""} and not rivals:
        return _Join(index - 1, "deny", "reply-verdict")
    # "Ada Lorn, president of the guild, said it was late. | Guild officials | denied that it was about greed."
    backed = claim.resolution == "named" and reply.rule.endswith("speaks-for-body")
    backed = backed and is_only_near(index - 1, index, exchange)
    return _Join(index - 1, "deny", "reply-denial") if reply.act == "deny" and not backed else None


def _judging(index: int, earlier: list[int], near: list[int], exchange: Exchange) -> _Join | None:
    """By a verdict on what was said."""
    statement = exchange.statements[index]
    verdict = find_verdict(statement, exchange.lemmas[index], exchange.language)
    if verdict is None or statement.act not in ("say", "deny", "accuse"):
        return None
    who = set(statement.source.text.lower().split()) if statement.source is not None else set[str]()
    if verdict.noun in exchange.words.results and not verdict.contradicts and who & exchange.naming.authors:
        return None  # "The results were “a surprise”, said | lead author | Ada Lorn"
    act: Act = "deny" if verdict.contradicts else statement.act
    return _joined(find_judged(index, verdict, earlier, near, exchange), act, "reply-verdict")


def _denying(index: int, earlier: list[int], near: list[int], exchange: Exchange) -> _Join | None:
    """By a verb that denies; one that may only answer takes up what stands right before it in other ways."""
    retorts = exchange.lemmas[index] in exchange.words.answering
    adjoins = retorts and exchange.takes_turn(index) and near[-1:] == [index - 1]
    if exchange.statements[index].act != "deny" or adjoins:
        return None
    found = find_denied(index, earlier, exchange)
    near_only = found is not None and is_only_near(found, index, exchange)
    return _joined(found, "deny", "reply-denial-near" if near_only else "reply-denial")


def _refusing(index: int, earlier: list[int], near: list[int], exchange: Exchange) -> _Join | None:
    """By declining what was asked for."""
    if exchange.statements[index].act != "decline":
        return None
    return _joined(find_refused(index, near, exchange), "decline", "reply-refusal")


def _contradicting(index: int, earlier: list[int], near: list[int], exchange: Exchange) -> _Join | None:
    """By another number or the claim's own words; by conceding what somebody is charged with."""
    statement, act = exchange.statements[index], exchange.statements[index].act
    if (rival := find_rival(index, earlier, exchange)) is not None:
        return _Join(rival, act, "reply-rival-figure")
    if act == "acknowledge" and near and _concedes(statement, exchange):
        return _Join(heaviest(index, near, exchange), act, "reply-concession")
    if act == "say" and (flat := find_contradicted(index, near, exchange)) is not None:
        return _Join(flat, "deny", "reply-contradiction")
    return None


def _concedes(statement: Statement, exchange: Exchange) -> bool:
    """Whether what is acknowledged is what was said: "accepted | the criticism", "that"."""
    naming, words, first = exchange.naming, exchange.words, first_words(statement)
    said = naming.accusing_nouns | naming.claim_nouns | naming.remark_nouns | words.reproaches | words.figure_nouns
    called = not said.isdisjoint(first[-1:]) and not naming.definite.isdisjoint(first[:1])
    return called or points_back(statement, exchange.language)


def _rejoining(index: int, earlier: list[int], near: list[int], exchange: Exchange) -> _Join | None:
    """By how the turn begins, where no verb declines or denies."""
    act = exchange.statements[index].act
    rejoinder = find_rejoinder(index, exchange, near)
    return None if rejoinder is None else _Join(rejoinder[0], act, rejoinder[1])


def _joined(found: int | None, act: Act, rule: str) -> _Join | None:
    return None if found is None else _Join(found, act, rule)
