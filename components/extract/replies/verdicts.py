"""Verdicts on what was just said: "That is untrue", "called the claim “rubbish”", "her sums were wrong"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import dropwhile, pairwise, takewhile

from components.extract.replies.content_words import CLAUSE, PHRASE, SHORT, SUBJECT, WORD, first_words
from components.extract.speakers.wording import bare
from components.extract.text.word_sets import CLOSED, words_of
from components.lang.classes import Word
from components.lang.schema import Language
from components.model import Statement

_FLAT = 8
"""Words of a content that a phrase which denies sums up."""
_FAULT = 2
"""Words behind what is judged in which the verb of the fault stands: "did ignore", "badly misread"."""
_CLAUSE_END = re.compile(r"[.;:,?!]")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a content says of another's words.

    ``noun`` is what it calls them ("claim"), "" where a pronoun points at them. ``contradicts`` says that they are not
    true.
    """

    noun: str
    contradicts: bool


def find_verdict(statement: Statement, lemma: str | None, language: Language) -> Verdict | None:
    """The verdict that the content begins with; None where it judges nothing that was said."""
    pieces = (piece.text for piece in statement.content)
    content = "".join(f". {text}" if text[:1].isupper() else f" {text}" for text in pieces).lower().lstrip(". ")
    words = WORD.findall(content)[:CLAUSE]
    if not words:
        return None
    if _is_flat_denial(content, language) or _rejects_that(words, language):
        return Verdict("", contradicts=True)
    if denied := _denied_noun(words[:CLAUSE], language):
        return Verdict(denied, contradicts=True)
    calls = lemma in language.replies.callers
    alone = first_words(statement)
    charges = statement.act in ("accuse", "deny")  # "denied | misleading anyone" judges nothing
    negated = _behind_negation(words, language)
    judged = _judged(negated or words, language, calls=calls or negated != [])
    if judged is None:
        asks = content.endswith("?")  # "Why not?"
        it = language.naming.pronouns.get(words[0])
        brief = len(alone) <= SUBJECT + (it is not None and it.stands_for == "body")  # "It is | completely false"
        named = _named_wrong(alone, language)
        flat = not (charges or asks) and (brief and _denies(alone, language) or bool(named))
        return Verdict(named, contradicts=True) if flat else None
    noun, rest, linked = judged
    if negated:
        linked = linked or not words_of(language, Word.COPULA | Word.HAVE).isdisjoint(rest[:SHORT])
        return Verdict(noun, contradicts=True) if linked and _is_true(rest, language) else None
    if not language.replies.faults.isdisjoint(rest[:_FAULT]):
        return Verdict(noun, contradicts=False)  # "the estimate | ignored …", "that was | unfair"
    contradicts = _contradicts(rest, language)
    quoted = statement.type == "mixed" and bool(noun) and _told_before_quotation(content, language)
    return Verdict(noun, contradicts) if calls or linked and (contradicts or quoted) else None


def _named_wrong(words: list[str], language: Language) -> str:
    """The last word before a few that say no more than "is wrong": "Reef | Watch | was mistaken"; "" for none."""
    links = words_of(language, Word.COPULA)
    link = next((k for k, word in enumerate(words[: PHRASE + 1]) if k and word in links), len(words))
    wrong = 0 < len(words) - link - 1 <= 2 and _contradicts(words[link + 1 :], language)
    return words[link - 1] if wrong and words[link - 1] not in words_of(language, CLOSED) else ""


def _behind_negation(words: list[str], language: Language) -> list[str]:
    """The words that a negation before them is about: "none of | that is true", "neither | claim is accurate"."""
    links = [k for k, word in enumerate(words[:PHRASE]) if word in language.naming.name_links]
    return words[links[0] + 1 if links else 1 :] if _negates(words[0], language) else []


def _is_flat_denial(content: str, language: Language) -> bool:
    """Whether the first clause is short and has a phrase that denies: "it had no merit | and it would appeal"."""
    words = WORD.findall(_CLAUSE_END.split(content, maxsplit=1)[0])
    joins = words_of(language, Word.COORDINATOR | Word.SUBORDINATOR)
    clause = words[:1] + list(takewhile(lambda word: word not in joins, words[1:]))
    told = " ".join(clause)
    return len(clause) <= _FLAT and any(phrase in told for phrase in language.replies.denying_phrases)


def _rejects_that(words: list[str], language: Language) -> bool:
    """Whether the content is "we reject | that", "I do not accept | this", and not "I would never deny that"."""
    replies, pointing, verb = language.replies, language.naming.demonstratives, len(words) - 2
    pronoun = language.naming.pronouns.get(words[0])
    if pronoun is None or pronoun.stands_for != "speaker" or not 0 < verb < PHRASE or words[-1] not in pointing:
        return False
    negated = any(_negates(word, language) for word in words[:verb])
    return words[verb] in _denying(language) and not negated or words[verb] in replies.accepting and negated


def _denied_noun(words: list[str], language: Language) -> str:
    """What the content itself denies: "it denied the | allegation", "did not accept the | figure"; "" where nothing."""
    naming, replies = language.naming, language.replies
    behind = list(dropwhile(lambda word: word not in _denying(language), words))[1 : PHRASE + 1]
    accepted = (k for k in range(1, len(words)) if words[k] in replies.accepting and _negates(words[k - 1], language))
    behind = behind or words[next(accepted, len(words)) :][1 : PHRASE + 1]
    told = naming.accusing_nouns
    if naming.articles.isdisjoint(behind[:1]) or not naming.definite.isdisjoint(behind[:1]):  # no "claim for damages"
        told |= naming.claim_nouns | naming.remark_nouns | replies.figure_nouns
    return next((word for word in behind if word in told), "")


def _negates(word: str, language: Language) -> bool:
    return word in words_of(language, Word.NEGATION) or word in language.naming.negatives


@lru_cache(maxsize=4)
def _denying(language: Language) -> frozenset[str]:
    """The forms of verbs that deny a noun by themselves: "rejects", no "takes" of "takes issue"."""
    verbs = (cue for cue in language.cues if cue.act == "deny" and cue.takes & {"noun", "told"} and not cue.particle)
    return frozenset(form for cue in verbs for form in cue.finite)


def _told_before_quotation(content: str, language: Language) -> bool:
    """Whether the verb of the verdict stands before the quotation: "was “a tale”", not "“is 41% above”"."""
    marks = [opening for opening, _ in language.quotation_marks]
    first = min((at + 1 for mark in marks if (at := content.find(f" {mark}")) > 0), default=0)
    return not words_of(language, Word.COPULA | Word.HAVE).isdisjoint(WORD.findall(content[:first]))


def _judged(words: list[str], language: Language, *, calls: bool) -> tuple[str, list[str], bool] | None:
    """The noun for what is judged, "" for "that" and "this", the words behind it, and whether a verb links them."""
    naming, first = language.naming, words[0]
    links = words_of(language, Word.COPULA | Word.HAVE)
    if bare(first) in naming.demonstratives and (calls or bare(first) != first or words[1:2] and words[1] in links):
        return "", words[1 + (words[1:2] != [] and words[1] in links) :], True
    if calls and is_told_noun(first, language):
        return first, words[1:], False  # "| claims | Lorn called false"
    if first not in naming.determiners and first not in naming.possessives and bare(first) == first:
        return None
    # "branded | the claim | a smear"
    phrase = [first, *takewhile(lambda word: word not in links and word not in naming.articles, words[1:PHRASE])]
    noun = next((k for k in range(len(phrase) - 1, 0, -1) if is_told_noun(phrase[k], language)), None)
    behind = naming.articles | naming.comparers
    if noun is None and calls:
        noun = next((k for k in range(1, PHRASE) if not behind.isdisjoint(words[k + 1 : k + 2])), None)
        return None if noun is None else (words[noun], words[noun + 1 :], False)  # "called | the tracks | a lie"
    if noun is None:
        return None
    rest = words[noun + 1 :]
    if not language.replies.faults.isdisjoint(rest[:1]):
        return words[noun], rest, False  # "the figure | included work that was never done"
    linked = next((k for k, word in enumerate(rest[:SHORT]) if word in links), -1)
    return words[noun], rest[linked + 1 :], linked >= 0


def is_told_noun(word: str, language: Language) -> bool:
    """Whether the word is a noun for what was said."""
    naming, replies = language.naming, language.replies
    kinds = (naming.accusing_nouns, naming.claim_nouns, naming.remark_nouns, naming.demanding_nouns)
    return any(word in kind for kind in (*kinds, naming.document_nouns, replies.figure_nouns, replies.wordings))


def _is_true(words: list[str], language: Language) -> bool:
    """ "true", "in any way accurate"."""
    return not language.naming.truths.isdisjoint(words[:SHORT])


def _contradicts(words: list[str], language: Language) -> bool:
    """ "untrue", "simply wrong"; "not | true", "isn’t | so"."""
    if set(words[:SHORT]) & language.naming.contradictions:
        return True
    truths = language.naming.truths
    return any(_negates(word, language) and after in truths for word, after in pairwise(words[:4]))


def _denies(words: list[str], language: Language) -> bool:
    """ "Simply untrue", "Absolutely not", "They weren’t"."""
    return _contradicts(words, language) or len(words) > 1 and _negates(words[-1], language)
