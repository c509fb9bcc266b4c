"""Which statement answers which: denials and refusals taken back to the claim, charge or demand they contest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from components.extract.content_words import (
    calls_charge,
    document_noun,
    is_named,
    judges_name,
    name_words,
    negated,
    negated_stems,
    of_anybody,
    outside_words,
    owner_words,
    points_back,
    rivals,
    said_of_words,
    stems_of,
    stems_of_words,
    tells_denial,
    verdict,
)
from components.lang.naming import Naming
from components.lang.schema import Language
from components.model import Act, Statement

Sides = Mapping[str, str]
"""Party id by the name of a speaker or target."""

REACH = 14
"""Statements back in which the answered one is looked for."""


@dataclass(frozen=True, slots=True)
class _Text:
    """The statements so far, with the stems of each one's content and where the parties stand."""

    statements: list[Statement]
    lemmas: Sequence[str | None]
    stems: list[set[str]]
    language: Language
    sides: Sides

    @property
    def naming(self) -> Naming:
        return self.language.naming


def find_replies(
    statements: Sequence[Statement], lemmas: Sequence[str | None], language: Language, sides: Sides
) -> list[Statement]:
    """The statements with ``answers`` and the targets of denials; a claim that its denial calls a charge accuses."""
    text = _Text(list(statements), lemmas, [stems_of(s, language) for s in statements], language, sides)
    for index, statement in enumerate(statements):
        found, act = _answered(index, text)
        if found is None:
            continue
        while statement.source is None and index:
            index, statement = index - 1, text.statements[index - 1]  # a reply belongs to where its quotation begins
        claim = text.statements[found]
        if act == "deny" and claim.act == "say" and calls_charge(statement, text.naming):
            text.statements[found] = replace(claim, act="accuse", target=claim.target or statement.speaker)
        target = claim.speaker if act == "deny" else statement.target
        act = act if text.statements[index] is statement else statement.act
        text.statements[index] = replace(statement, act=act, answers=claim.id, target=target)
    return text.statements


def _answered(index: int, text: _Text) -> tuple[int | None, Act]:
    """The index of the statement that this one answers, and what it does by answering."""
    statement = text.statements[index]
    rebutted = {s.answers for s in text.statements[max(0, index - REACH) : index] if s.party == statement.party}
    earlier = [
        i
        for i in range(max(0, index - REACH), index)
        if _other_side(text.statements[i], statement) and text.statements[i].id not in rebutted
    ]
    if not earlier:
        return None, statement.act
    # A paragraph in which nobody speaks may stand between a claim and its answer.
    near = [i for i in earlier if text.statements[i].paragraph >= statement.paragraph - (2 if i >= index - 2 else 1)]
    comment = verdict(statement, text.language)
    if comment and near:
        return _charge_first(statement, near, text), "deny" if comment == "contradiction" else statement.act
    if statement.act == "deny" and judges_name(statement, text.naming):
        return None, "deny"
    if statement.act == "deny":
        return _denied(index, earlier, text), "deny"
    if tells_denial(statement, text.language):
        return _accused(statement, earlier, text), "deny"
    if near and (said_of_words(statement, text.naming) or near[-1] == index - 1 and _asks_back(index, text)):
        return near[-1], statement.act
    if statement.act == "decline":
        return _refused(index, near, text), "decline"
    if near and rivals(statement, text.lemmas[index], text.language):
        return near[-1], statement.act
    if statement.act == "say":
        flat = _flatly_contradicted(index, near, text)
        if flat is not None:
            return flat, "deny"
        return _echoed(index, earlier, text), statement.act
    return None, statement.act


def _other_side(claim: Statement, reply: Statement) -> bool:
    if claim.party is not None and claim.party == reply.party:
        return False
    return claim.speaker != reply.speaker


def _charge_first(statement: Statement, near: list[int], text: _Text) -> int:
    """The last charge of the last speaker, else that side’s last statement that names the replier, else the last."""
    last = text.statements[near[-1]]
    charges = [i for i in near if text.statements[i].act == "accuse" and text.statements[i].speaker == last.speaker]
    names = {word for word in statement.speaker.split() if word[0].isupper()}
    side = [i for i in near if text.statements[i].party == last.party]
    named = [i for i in side if names.intersection(text.statements[i].content[0].text.split())]
    return (charges or named or near)[-1]


def _denied(index: int, earlier: list[int], text: _Text) -> int | None:
    statement, naming = text.statements[index], text.naming
    document = document_noun(statement, naming)
    documents = [i for i in earlier if document and document in outside_words(text.statements[i])]
    if documents:
        return documents[-1]
    before = text.statements[index - 1]
    named = is_named(statement, naming.accusing_nouns | naming.claim_nouns, naming)
    if named and before.sentence == statement.sentence:
        # "…, a charge the group denies": the noun stands for what the sentence has just said.
        return index - 1 if index - 1 in earlier else None
    if is_named(statement, naming.accusing_nouns | naming.claim_nouns | naming.demanding_nouns, naming):
        return _by_noun(statement, earlier, text)
    at_hand = index - 1 in earlier and _just_before(before, statement)
    if at_hand and points_back(statement, text.language):
        return index - 1
    scores = {}
    for i in earlier:
        claim = text.statements[i]
        score = float(len(text.stems[index] & text.stems[i]))
        score += (claim.act == "accuse") * (0.5 + 1.5 * _aimed_at(claim, statement, text.sides))
        scores[i] = score - 0.05 * (index - i)
    best = max(scores, key=lambda i: (scores[i], i))
    if points_back(statement, text.language) and scores[best] < 1:
        return earlier[-1]
    if scores[best] >= 0.8:
        return best
    last = text.statements[earlier[-1]]
    told = last.paragraph >= statement.paragraph - 1 and last.act in ("say", "accuse")
    if told and of_anybody(statement, naming):
        return earlier[-1]  # "denied that anyone had been hurt" takes up what it does not repeat
    return index - 1 if at_hand and before.act in ("say", "accuse") else None


def _just_before(claim: Statement, reply: Statement) -> bool:
    return claim.paragraph == reply.paragraph and claim.sentence != reply.sentence


def _by_noun(statement: Statement, earlier: list[int], text: _Text) -> int | None:
    """By what the denial calls it: a charge, a demand, "the union’s claim"."""
    owner = owner_words(statement)
    if owner:
        earlier = [i for i in earlier if owner & name_words(text.statements[i])] or earlier
    kinds: tuple[Act, ...] = ("say", "accuse")
    if is_named(statement, text.naming.demanding_nouns, text.naming):
        kinds = ("demand",)
    elif is_named(statement, text.naming.accusing_nouns, text.naming):
        kinds = ("accuse",)
    fitting = [i for i in earlier if text.statements[i].act in kinds]
    same = [i for i in fitting if is_named(statement, frozenset((text.lemmas[i] or "",)), text.naming)]
    fitting = same or fitting  # "claimed …", "Norland’s claim"
    near = [i for i in fitting if text.statements[i].paragraph >= statement.paragraph - 2]
    return (near or (fitting if owner else earlier) or earlier)[-1]


def _accused(statement: Statement, earlier: list[int], text: _Text) -> int:
    """The last charge aimed at the speaker’s side, else the last charge, else the last statement."""
    charges = [i for i in earlier if text.statements[i].act == "accuse"]
    aimed = [i for i in charges if _aimed_at(text.statements[i], statement, text.sides)]
    return (aimed or charges or earlier)[-1]


def _asks_back(index: int, text: _Text) -> bool:
    """Whether a short question begins with a word of the statement before: "“limited”. – “Limited to whom?”"."""
    statement = text.statements[index]
    first = statement.content[0].text.split("?")
    words = first[0].split()
    if statement.type != "direct" or len(first) < 2 or not 1 < len(words) < 6:
        return False
    return bool(text.stems[index - 1] & stems_of_words(words[:1], text.language))


def _refused(index: int, near: list[int], text: _Text) -> int | None:
    """A demand just made, which the speaker will not meet; "declined to comment" answers nothing."""
    if text.lemmas[index] not in text.naming.refusing:
        return None
    statement = text.statements[index]
    offer = is_named(statement, text.naming.demanding_nouns, text.naming)
    kinds: tuple[Act, ...] = ("demand", "promise") if offer else ("demand",)
    for i in reversed(near):
        claim = text.statements[i]
        aim = text.sides.get(claim.target or "")
        if claim.act in kinds and (aim is None or aim == statement.party or claim.target == statement.speaker):
            others = [(k, text.statements[k]) for k in near]
            return next(k for k, other in others if other.sentence == claim.sentence and other.act == claim.act)
    return None


def _flatly_contradicted(index: int, near: list[int], text: _Text) -> int | None:
    """A claim of the other side just before that the speaker takes up with a negation it did not have."""
    statement = text.statements[index]
    if statement.party is None or not negated(statement, text.language):
        return None
    head = negated_stems(statement, text.language)
    for i in reversed(near[-3:]):
        claim = text.statements[i]
        if claim.party is None or claim.act not in ("say", "accuse") or negated(claim, text.language):
            continue
        if text.stems[i] & head:
            return i
        if claim.act == "accuse" and _aimed_at(claim, statement, text.sides):
            return next(k for k in near if text.statements[k].sentence == claim.sentence)
    return None


def _echoed(index: int, earlier: list[int], text: _Text) -> int | None:
    """A charge aimed at the speaker's side whose own word the speaker takes up."""
    statement = text.statements[index]
    for i in reversed(earlier):
        claim, short = text.statements[i], len(text.stems[i]) <= 3
        aimed = claim.act == "accuse" and _aimed_at(claim, statement, text.sides)
        if aimed and short and text.stems[i] & text.stems[index]:
            return i
    return None


def _aimed_at(claim: Statement, statement: Statement, sides: Sides) -> bool:
    if claim.target is None:
        return False
    return claim.target == statement.speaker or sides.get(claim.target, "") == statement.party
