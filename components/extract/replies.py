"""Which statement answers which: denials and refusals taken back to the claim, charge or demand they contest."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from components.lang.naming import Naming
from components.lang.schema import Language, Word
from components.model import Act, Statement

Sides = Mapping[str, str]
"""Party id by the name of a speaker or target."""

REACH = 14
"""Statements back in which the answered one is looked for."""
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_POSSESSIVE = re.compile(r"[’']s?$")
_STEM = 5
"""Letters of a word's beginning that two forms of it share ("deny", "denied" apart, "warning", "warnings" not)."""


def find_replies(
    statements: Sequence[Statement], language: Language, sides: Sides
) -> list[Statement]:
    """The statements with ``answers``, the target of a denial, and the act of a claim that its denial calls a charge."""
    out = list(statements)
    stems = [_stems(statement, language) for statement in statements]
    for index, statement in enumerate(statements):
        found = _answered(index, out, stems, language, sides)
        if found is None:
            continue
        claim = out[found]
        if statement.act == "deny" and claim.act == "say" and _names(statement, language.naming.accusing_nouns):
            out[found] = replace(claim, act="accuse", target=claim.target or statement.speaker)
        act: Act = "deny" if _contradicts(statement, language) else statement.act
        target = claim.speaker if act == "deny" else statement.target
        out[index] = replace(statement, act=act, answers=claim.id, target=target)
    return out


def _answered(
    index: int, statements: list[Statement], stems: list[set[str]], language: Language, sides: Sides
) -> int | None:
    """The index of the statement that this one answers."""
    statement = statements[index]
    earlier = [i for i in range(max(0, index - REACH), index) if _other_side(statements[i], statement)]
    if not earlier:
        return None
    if _points_back(statement, language):
        return earlier[-1] if statements[earlier[-1]].paragraph >= statement.paragraph - 1 else None
    if statement.act == "deny":
        return _denied(index, earlier, statements, stems, language, sides)
    if statement.act in ("say", "accuse"):
        return _echoed(index, earlier, statements, stems, sides)
    return None


def _other_side(claim: Statement, reply: Statement) -> bool:
    if claim.party is not None and claim.party == reply.party:
        return False
    return claim.speaker != reply.speaker


def _denied(
    index: int,
    earlier: list[int],
    statements: list[Statement],
    stems: list[set[str]],
    language: Language,
    sides: Sides,
) -> int | None:
    statement, naming = statements[index], language.naming
    nouns = naming.accusing_nouns | naming.claim_nouns | naming.demanding_nouns
    if _names(statement, nouns):
        return _by_noun(statement, earlier, statements, naming)
    scores = {}
    for i in earlier:
        claim = statements[i]
        score = float(len(stems[index] & stems[i]))
        score += 1.5 * _aimed_at(claim, statement, sides) + 0.5 * (claim.act == "accuse")
        scores[i] = score - 0.05 * (index - i)
    best = max(scores, key=lambda i: (scores[i], i))
    return best if scores[best] >= 0.8 else None


def _by_noun(statement: Statement, earlier: list[int], statements: list[Statement], naming: Naming) -> int | None:
    """By what the denial calls it: a charge, a demand, "the union’s claim"."""
    owner = _owner(statement)
    if owner:
        owned = [i for i in earlier if owner & _name_words(statements[i])]
        earlier = owned or earlier
    if _names(statement, naming.demanding_nouns):
        kinds = ("demand",)
    elif _names(statement, naming.accusing_nouns):
        kinds = ("accuse",)
    else:
        kinds = ("say", "accuse")
    fitting = [i for i in earlier if statements[i].act in kinds]
    near = [i for i in fitting if statements[i].paragraph >= statement.paragraph - 2]
    return (near or earlier)[-1]


def _owner(statement: Statement) -> set[str]:
    words = statement.content[0].text.split()
    return {
        _POSSESSIVE.sub("", word).lower() for word in words[:-1] if word.endswith(("’s", "'s", "’", "'"))
    }


def _name_words(statement: Statement) -> set[str]:
    source = statement.source.text if statement.source else ""
    return {_POSSESSIVE.sub("", word).lower() for word in f"{statement.speaker} {source}".split()}


def _names(statement: Statement, nouns: frozenset[str]) -> bool:
    """Whether the content is a short noun phrase with one of the nouns for its head."""
    words = _WORD.findall(statement.content[0].text.lower())
    return len(statement.content) == 1 and 1 <= len(words) <= 5 and words[-1] in nouns


def _points_back(statement: Statement, language: Language) -> bool:
    """Whether the content is a verdict on "that": what was just said by another."""
    words = statement.content[0].text.split()
    return (
        statement.type == "mixed"
        and len(words) > 1
        and words[0].lower() in language.naming.demonstratives
        and not words[1][0].isalpha()
    ) or (statement.type == "mixed" and len(words) > 2 and words[0].lower() in language.naming.demonstratives
          and words[1].lower() in language.naming.comparers)


def _contradicts(statement: Statement, language: Language) -> bool:
    words = set(_WORD.findall(" ".join(piece.text for piece in statement.content).lower()))
    return statement.act == "deny" or bool(words & language.naming.contradictions) and _points_back(statement, language)


def _echoed(
    index: int, earlier: list[int], statements: list[Statement], stems: list[set[str]], sides: Sides
) -> int | None:
    """A charge aimed at the speaker's side whose own word the speaker takes up."""
    statement = statements[index]
    taken = {s.answers for s in statements[:index] if s.act == "deny"}
    for i in reversed(earlier):
        claim = statements[i]
        if claim.act == "accuse" and claim.id not in taken and _aimed_at(claim, statement, sides):
            content = stems[i]
            if len(content) <= 3 and content & stems[index]:
                return i
    return None


def _aimed_at(claim: Statement, statement: Statement, sides: Sides) -> bool:
    if claim.target is None:
        return False
    return claim.target == statement.speaker or sides.get(claim.target, "") == statement.party


def _stems(statement: Statement, language: Language) -> set[str]:
    out = set()
    for piece in statement.content:
        for word in _WORD.findall(piece.text.lower()):
            word = _POSSESSIVE.sub("", word)
            if len(word) > 3 and not language.classes.get(word, Word.NONE):
                out.add(word[:_STEM])
    return out
