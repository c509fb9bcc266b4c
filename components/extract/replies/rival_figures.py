"""Rival figures: another number for what was just counted, and which number a noun like "the toll" stands for.

Two sides that count the same thing rarely say so: the second number stands behind a pronoun ("it was 64%", "there were
nine"), a noun for a number ("the true figure was …"), or alone, where the words before say of what ("counts 19").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from components.extract.replies.content_words import WORD, first_words, measuring, senses_of, stems_of_words
from components.extract.replies.exchange import Exchange
from components.extract.text.word_sets import words_of
from components.lang.classes import Word
from components.model import Statement

_DIGIT = re.compile(r"\d")
_HEAD = 8
"""Words at the head of a content in which a rival number stands."""
_SUBJECT = 3
"""Words at the head of a content in which its subject and verb stand."""
_ANAPHOR = 3
"""Words of "the number at 31" that are no figures."""
_APART = 3
"""Paragraphs between two counts of one thing."""
_BARE = 6
"""Words of a clause that only counts: "there were nine"."""


def is_rival(index: int, claim: int, exchange: Exchange) -> bool:
    """Another number for what has just been counted: "it was 64%", "the true figure was …", "there were nine", "19"."""
    ours, theirs = exchange.statements[index], exchange.statements[claim]
    head, words, naming = first_words(ours, _HEAD), exchange.words, exchange.naming
    copulas = words_of(exchange.language, Word.COPULA)
    if theirs.act != "say" or not _counts_things(theirs, exchange):
        return False
    named = len(head) > 2 and head[0] in naming.definite and head[1] in words.genuine | words.figure_nouns
    if named and not copulas.isdisjoint(head[2:]) and index - 1 == claim:
        return True  # "the true figure was nine", "the toll was twice as high"
    if not _gives_number(ours, exchange, _HEAD):
        return False
    if _counts_again(ours, exchange) or _is_bare(ours, exchange):
        return index - 1 == claim
    pronoun = naming.pronouns.get(head[0]) if len(head) > 1 else None
    if (
        pronoun is not None
        and ours.type != "direct"
        and (head[1] in words.measuring or not copulas.isdisjoint(head[1:_SUBJECT]))
    ):
        return pronoun.stands_for in ("body", "several")
    if not measures(exchange, index):
        return False
    said = _before_number(ours, exchange)
    known = index - 1 == claim or said[1:2] != [] and said[1] in words.figure_nouns
    if known and len(said) == _ANAPHOR and said[0] in naming.definite:
        return True  # "put | the number at 31", "the loss at £3m"
    beside = index - 1 == claim and ours.paragraph == theirs.paragraph
    if beside and (head[0] not in naming.definite or not words.figure_nouns.isdisjoint(head[: _ANAPHOR + 1])):
        return head[0] not in naming.possessives  # "… 2,000 homes, said the mayor. The state puts | the number of …"
    opening = exchange.text[ours.sentence.start :].split(None, 1)[0].lower()
    shared = opening in words_of(exchange.language, Word.CONTRAST) or index - 1 == claim
    return shared and bool(exchange.stems[index] & exchange.stems[claim])


def _before_number(statement: Statement, exchange: Exchange) -> list[str]:
    """The words before the first number and its sign: "the figure at | $310 million"."""
    words = _text(statement).lower().split()
    return list(takewhile(lambda word: not _is_number(word, exchange), words))[: _ANAPHOR + 1]


def find_total_rivalled(index: int, earlier: Sequence[int], exchange: Exchange) -> int | None:
    """The last that counted what this statement counts: "killed 34", "put | the number of dead at 11".

    With no word for what is counted ("the number at 1,900") it is the last nearby that gives a number in figures.
    """
    ours, naming = exchange.statements[index], exchange.naming
    if not measures(exchange, index) or exchange.goes_on(index):
        return None
    words = WORD.findall(" ".join(takewhile(lambda word: not _is_number(word, exchange), _text(ours).lower().split())))
    noun = next((word for word in words[1:_SUBJECT] if word in exchange.words.figure_nouns), "")
    if not noun or words[0] not in naming.articles or not _gives_number(ours, exchange):
        return None
    own = _digits(ours)
    told = (i for i in earlier if exchange.statements[i].act == "say")
    rivals = [i for i in told if own.isdisjoint(_digits(exchange.statements[i]))]
    same = find_counted(words[1:], index, rivals, exchange)
    if same is not None or any(word not in exchange.words.figure_nouns for word in words[1:-1]):
        return same
    numbered = [i for i in rivals if _digits(exchange.statements[i])]
    return next(iter(exchange.near(index, numbered)[-1:]), None)


def find_counted(words: Sequence[str], index: int, earlier: Sequence[int], exchange: Exchange) -> int | None:
    """The last that gives a number in figures and speaks of what the words count: "the | death toll", "killed 34"."""
    counted = senses_of(stems_of_words(words, exchange.language), exchange.language)
    reach = exchange.statements[index].paragraph - _APART
    told = (i for i in reversed(earlier) if exchange.statements[i].paragraph >= reach)
    numbered = (i for i in told if _digits(exchange.statements[i]))
    return next((i for i in numbered if counted & senses_of(exchange.stems[i], exchange.language)), None)


def _digits(statement: Statement) -> set[str]:
    """The numbers written in figures."""
    return {word.strip(".,") for word in _text(statement).split() if any(char.isdigit() for char in word)}


def measures(exchange: Exchange, index: int) -> bool:
    """Whether the cue puts a number on something."""
    return exchange.lemmas[index] in measuring(exchange.language)


def last_numbered(earlier: Sequence[int], exchange: Exchange) -> int | None:
    """The last statement that gives a number in figures, else in words; the last of all where none does."""
    written = [i for i in earlier if any(char.isdigit() for char in _text(exchange.statements[i]))]
    spelled = [i for i in earlier if _gives_number(exchange.statements[i], exchange)]
    return next((found[-1] for found in (written, spelled, list(earlier)) if found), None)


def _counts_again(statement: Statement, exchange: Exchange) -> bool:
    """Whether a pronoun is given a number, and nothing says of what: "there were nine", "it knows of 19"."""
    words = _text(statement).lower().partition(", ")[0].split()
    short = len(words) <= _BARE and words[0] in words_of(exchange.language, Word.PRONOUN)
    return short and _is_number(words[-1], exchange)


def _is_bare(statement: Statement, exchange: Exchange) -> bool:
    """Whether the content is a number of something that is left out: "19", "nearer to $350 million"."""
    words, naming = _text(statement).lower().split(), exchange.naming
    if words[0] in naming.definite or words[0] in naming.possessives:
        return False  # "the share at 81%" says of what
    return len(words) <= _BARE and _is_number(words[-1], exchange) and len(first_words(statement, _HEAD)) <= _ANAPHOR


def _gives_number(statement: Statement, exchange: Exchange, within: int | None = None) -> bool:
    return any(_is_number(word, exchange) for word in _text(statement).lower().split()[:within])


def _counts_things(statement: Statement, exchange: Exchange) -> bool:
    """Whether a number is given that measures no time: "nine boats", not "for eleven days"."""
    words = [*_text(statement).lower().split(), ""]
    times = words_of(exchange.language, Word.TIME_NOUN)
    return any(_is_number(word, exchange) and after.strip(".,;") not in times for word, after in pairwise(words))


def _is_number(word: str, exchange: Exchange) -> bool:
    numbers = exchange.language.counts.numbers
    return _DIGIT.search(word) is not None or word.strip(".,").partition("-")[0] in numbers


def _text(statement: Statement) -> str:
    return " ".join(piece.text for piece in statement.content)
