"""Which statement answers which: denials and refusals taken back to the claim, charge or demand they contest."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from components.extract.mentions import words_of
from components.extract.nounphrases import bare
from components.lang.naming import Naming
from components.lang.schema import Language, Word
from components.model import Act, Statement

Sides = Mapping[str, str]
"""Party id by the name of a speaker or target."""

REACH = 14
"""Statements back in which the answered one is looked for."""
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_HEAD, _SHORT = 8, 12
"""Words at the head of a content in which a negation and what it negates stand; words of a flat contradiction."""
_STEM = 6
"""Letters at the beginning of a word without its ending that tell it from others."""


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
    text = _Text(list(statements), lemmas, [_stems(s, language) for s in statements], language, sides)
    for index, statement in enumerate(statements):
        found, act = _answered(index, text)
        if found is None:
            continue
        while statement.source is None and index:
            index, statement = index - 1, text.statements[index - 1]  # a reply belongs to where its quotation begins
        claim = text.statements[found]
        if act == "deny" and claim.act == "say" and _calls_charge(statement, text.naming):
            text.statements[found] = replace(claim, act="accuse", target=claim.target or statement.speaker)
        target = claim.speaker if act == "deny" else statement.target
        act = act if text.statements[index] is statement else statement.act
        text.statements[index] = replace(statement, act=act, answers=claim.id, target=target)
    return text.statements


def _calls_charge(statement: Statement, naming: Naming) -> bool:
    """"a charge", "the allegation “a fabrication”"."""
    words = _WORD.findall(statement.content[0].text.lower())
    return _named(statement, naming.accusing_nouns) or len(words) > 1 and words[1] in naming.accusing_nouns


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
    verdict = _verdict(statement, text.language)
    if verdict and near:
        return _charge_first(near, text), "deny" if verdict == "contradiction" else statement.act
    if statement.act == "deny":
        return _denied(index, earlier, text), "deny"
    if statement.act == "decline":
        return _refused(index, near, text), "decline"
    if near and _rivals(statement, text.lemmas[index], text.language):
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


def _charge_first(near: list[int], text: _Text) -> int:
    """The last charge of the last speaker, else the last statement."""
    last = text.statements[near[-1]]
    charges = [i for i in near if text.statements[i].act == "accuse" and text.statements[i].speaker == last.speaker]
    return charges[-1] if charges else near[-1]


def _denied(index: int, earlier: list[int], text: _Text) -> int | None:
    statement, naming = text.statements[index], text.naming
    document = _content_noun(statement, naming)
    documents = [i for i in earlier if document and document in _outside_words(text.statements[i])]
    if documents:
        return documents[-1]
    before = text.statements[index - 1]
    if _named(statement, naming.accusing_nouns | naming.claim_nouns) and before.sentence == statement.sentence:
        # "…, a charge the group denies": the noun stands for what the sentence has just said.
        return index - 1 if index - 1 in earlier else None
    if _named(statement, naming.accusing_nouns | naming.claim_nouns | naming.demanding_nouns):
        return _by_noun(statement, earlier, text)
    scores = {}
    for i in earlier:
        claim = text.statements[i]
        score = float(len(text.stems[index] & text.stems[i]))
        score += (claim.act == "accuse") * (0.5 + 1.5 * _aimed_at(claim, statement, text.sides))
        scores[i] = score - 0.05 * (index - i)
    best = max(scores, key=lambda i: (scores[i], i))
    if _points_back(statement, text.language) and scores[best] < 1:
        return earlier[-1]
    if scores[best] >= 0.8:
        return best
    told = before.paragraph == statement.paragraph and before.sentence != statement.sentence
    return index - 1 if told and index - 1 in earlier and before.act in ("say", "accuse") else None


def _by_noun(statement: Statement, earlier: list[int], text: _Text) -> int | None:
    """By what the denial calls it: a charge, a demand, "the union’s claim"."""
    owner = _owner(statement)
    if owner:
        earlier = [i for i in earlier if owner & _name_words(text.statements[i])] or earlier
    kinds: tuple[Act, ...] = ("say", "accuse")
    if _named(statement, text.naming.demanding_nouns):
        kinds = ("demand",)
    elif _named(statement, text.naming.accusing_nouns):
        kinds = ("accuse",)
    fitting = [i for i in earlier if text.statements[i].act in kinds]
    near = [i for i in fitting if text.statements[i].paragraph >= statement.paragraph - 2]
    return (near or (fitting if owner else earlier) or earlier)[-1]


def _refused(index: int, near: list[int], text: _Text) -> int | None:
    """A demand just made, which the speaker will not meet; "declined to comment" answers nothing."""
    if text.lemmas[index] not in text.naming.refusing:
        return None
    statement = text.statements[index]
    for i in reversed(near):
        claim = text.statements[i]
        aim = text.sides.get(claim.target or "")
        if claim.act == "demand" and (aim is None or aim == statement.party or claim.target == statement.speaker):
            others = [(k, text.statements[k]) for k in near]
            return next(k for k, other in others if other.sentence == claim.sentence and other.act == "demand")
    return None


def _flatly_contradicted(index: int, near: list[int], text: _Text) -> int | None:
    """A claim of the other side just before that the speaker takes up with a negation it did not have."""
    statement = text.statements[index]
    if statement.party is None or not _negated(statement, text.language):
        return None
    head = _negated_stems(statement, text.language)
    for i in reversed(near[-3:]):
        claim = text.statements[i]
        if claim.party is None or claim.act not in ("say", "accuse") or _negated(claim, text.language):
            continue
        if text.stems[i] & head:
            return i
        if claim.act == "accuse" and _aimed_at(claim, statement, text.sides):
            return next(k for k in near if text.statements[k].sentence == claim.sentence)
    return None


def _rivals(statement: Statement, lemma: str | None, language: Language) -> bool:
    """Whether the statement puts a number of its own on what was just counted: "puts | them at nine"."""
    words = statement.content[0].text.lower().split(None, 1)[:1]
    return lemma in _measuring(language) and bool(words) and words[0] in language.naming.pronouns


@lru_cache(maxsize=4)
def _measuring(language: Language) -> frozenset[str]:
    """The entries of cues that put a number on something."""
    return frozenset(cue.lemma for cue in language.cues if "measure" in cue.takes)


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


def _negated(statement: Statement, language: Language) -> bool:
    """Whether a negation stands at the head of the content, where it negates the main clause."""
    words = _WORD.findall(statement.content[0].text.lower())[:_HEAD]
    negations, modals = words_of(language, Word.NEGATION) | language.naming.negatives, words_of(language, Word.MODAL)
    return any(
        # "no more than" counts, "would not" refuses; neither says that something is not so.
        word in negations and after not in language.naming.comparatives and before not in modals
        for before, word, after in zip(["", *words], words, words[1:], strict=False)
    )


def _negated_stems(statement: Statement, language: Language) -> set[str]:
    """The stems of the few words at the head of a short content, where its negation stands; none of a long one."""
    words = _WORD.findall(statement.content[0].text.lower())
    if len(words) > _SHORT:
        return set()
    endings = language.naming.common_endings
    return {_stem(bare(word), endings) for word in words[:_HEAD] if len(word) > 3 and word not in language.classes}


def _verdict(statement: Statement, language: Language) -> str:
    """``contradiction`` or ``comment`` where the content judges what was just said by another, else empty.

    "called that “untrue”", "“That is a lie”", "described the remark as …".
    """
    naming = language.naming
    words = _WORD.findall(" ".join(piece.text for piece in statement.content).lower())[:8]
    if len(words) < 2:
        return ""
    contradicts = bool(set(words) & naming.contradictions)
    first = statement.content[0].text.split()
    alone = len(first) < 2 or not first[1][0].isalpha() or first[1].lower() in naming.comparers
    points = words[0] in naming.demonstratives and alone
    takes_up = statement.type == "mixed" and len(words) > 2 and _takes_up(words, language)
    if statement.type == "mixed" and (points or takes_up):
        return "contradiction" if contradicts else "comment"
    opening = bare(words[0]) in naming.demonstratives
    return "contradiction" if opening and contradicts and statement.type == "direct" else ""


def _takes_up(words: list[str], language: Language) -> bool:
    """"the remark “…”", "a remark … as “…”": a noun for what was said, with its article, and a verdict."""
    naming = language.naming
    return words[0] in naming.determiners and words[1] in naming.accusing_nouns | naming.remark_nouns


def _points_back(statement: Statement, language: Language) -> bool:
    words = statement.content[0].text.lower().split()
    return len(words) == 1 and words[0].strip(".,") in language.naming.demonstratives


def _named(statement: Statement, nouns: frozenset[str]) -> bool:
    """Whether the content is a short noun phrase with one of the nouns for its head."""
    words = _WORD.findall(statement.content[0].text.lower())
    return len(statement.content) == 1 and 1 <= len(words) <= 5 and words[-1] in nouns


def _content_noun(statement: Statement, naming: Naming) -> str:
    """The document in a content like "the report"; empty for others."""
    words = _WORD.findall(statement.content[0].text.lower())
    return words[-1] if 1 <= len(words) <= 3 and words[-1] in naming.document_nouns else ""


def _outside_words(statement: Statement) -> set[str]:
    """The words of the statement's sentence beside its content."""
    start, text = statement.sentence.start, statement.sentence.text
    before = text[: max(0, statement.content[0].start - start)]
    return set(_WORD.findall(f"{before} {text[max(0, statement.content[-1].end - start) :]}".lower()))


def _source_words(statement: Statement) -> set[str]:
    return set(_WORD.findall(statement.source.text.lower())) if statement.source else set()


def _owner(statement: Statement) -> set[str]:
    words = statement.content[0].text.lower().split()
    return {bare(word) for word in words[:-1] if bare(word) != word}


def _name_words(statement: Statement) -> set[str]:
    return {bare(word) for word in statement.speaker.lower().split()} | _source_words(statement)


def _stems(statement: Statement, language: Language) -> set[str]:
    out = set()
    for piece in statement.content:
        for word in _WORD.findall(piece.text.lower()):
            word = bare(word)
            if len(word) > 3 and word not in language.classes:
                out.add(_stem(word, language.naming.common_endings))
    return out


def _stem(word: str, endings: Sequence[str]) -> str:
    """The word without one of the endings, cut to a few letters: the same for "warning" and "warned"."""
    ending = next((e for e in endings if word.endswith(e) and len(word) - len(e) > 3), "")
    return word.removesuffix(ending)[:_STEM]
