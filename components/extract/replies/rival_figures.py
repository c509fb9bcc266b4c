"""Rival figures: another number for what was just counted, and which number a noun like "the toll" stands for.

Two sides that count the same thing rarely say so: the second number stands behind a pronoun ("it was 64%", "there were
nine"), a noun for a number ("the true figure was …"), or alone, where the words before say of what ("counts 19").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain, pairwise, takewhile

from components.extract.attribution.tallies import TALLY
from components.extract.replies.content_words import (
    CLAUSE,
    PHRASE,
    SHORT,
    SUBJECT,
    WORD,
    first_words,
    measuring,
    senses_of,
    stems_of_words,
)
from components.extract.replies.exchange import Exchange
from components.extract.text.word_sets import words_of
from components.lang.classes import Word
from components.model import Statement

_FIGURE = re.compile(r"[^\s\d:]*\d[^\s:]*$")
"""A number in digits that is no clock time."""
_APART = 3
"""Paragraphs between two counts of one thing."""


def find_rival(index: int, earlier: Sequence[int], exchange: Exchange) -> int | None:
    """The last that counted what this statement counts anew; None where it gives no other number for anything.

    That is one that speaks of the same ("killed 34", "put | the number of dead at 11"), else what was said right before
    ("the number at 31", "it was 64%", "19").
    """
    ours, statements = exchange.statements[index], exchange.statements
    if ours.rule.startswith(TALLY):
        return index - 1 if index and statements[index - 1].content[0] == ours.content[0] else None
    if ours.act != "say" or exchange.goes_on(index):
        return None
    before = takewhile(lambda word: not _is_number(word, exchange), _text(ours).lower().split())
    words = WORD.findall(" ".join(before))
    points = exchange.naming.comparatives | exchange.naming.definite
    called = len(words) <= PHRASE and not exchange.words.figure_nouns.isdisjoint(words)
    called = called and not points.isdisjoint(words)
    measured = called or exchange.lemmas[index] in measuring(exchange.language)
    if measured and words and words[0] in exchange.naming.articles:
        told = [i for i in earlier if _counts_otherwise(ours, statements[i], exchange)]
        numbered = [i for i in exchange.near(index, told) if i == index - 1 or _digits(statements[i])]
        same = find_counted(words[1:], index, told, exchange)
        figure = not exchange.words.figure_nouns.isdisjoint(words[:SUBJECT])
        beside = numbered[-1:] == [index - 1] and (figure or len(words) <= SUBJECT)
        plain = beside or exchange.words.figure_nouns.issuperset(words[1:-1])
        return same if same is not None or not plain else next(reversed(numbered), None)
    if not _counts_again(ours, exchange, measured=measured) or index - 1 not in earlier:
        return None
    return index - 1 if _counts_otherwise(ours, statements[index - 1], exchange) else None


def _counts_otherwise(ours: Statement, other: Statement, exchange: Exchange) -> bool:
    """Whether the other is said, gives a number of things, and none in figures that is ours."""
    same = not _digits(ours).isdisjoint(_digits(other))
    return other.act == "say" and not same and _counts_things(other, exchange)


def _counts_again(statement: Statement, exchange: Exchange, *, measured: bool) -> bool:
    """Whether it is not said of what a number is: "it was 64%", "the true figure was …", "there were nine", "19"."""
    words, naming = _text(statement).lower().split(), exchange.naming
    copulas = words_of(exchange.language, Word.COPULA)
    if words[0] in naming.definite:
        nouns = exchange.words.genuine | exchange.words.figure_nouns
        return not nouns.isdisjoint(words[1:2]) and not copulas.isdisjoint(words[2:CLAUSE])
    pronoun = words[0] in words_of(exchange.language, Word.PRONOUN)
    clause = _text(statement).lower().partition(", ")[0].split()
    short = len(clause) <= SHORT and (pronoun or len(first_words(statement)) <= SUBJECT)
    if short and _is_number(clause[-1], exchange):
        return True
    measured = measured or not exchange.words.measuring.isdisjoint(words[1:2])
    gerunds = exchange.language.grammar.gerund_endings  # no "it is | testing | nine"
    acts = any(word.endswith(gerunds) for word in words[2 : 2 + SUBJECT])
    told = pronoun and (measured or not acts and not copulas.isdisjoint(words[1:SUBJECT]))
    return told and statement.type != "direct" and any(_is_number(word, exchange) for word in words[:CLAUSE])


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


def last_numbered(earlier: Sequence[int], exchange: Exchange) -> int | None:
    """The last statement that gives a number in figures, else in words; the last of all where none does."""
    latest = earlier[::-1]
    written = (i for i in latest if any(char.isdigit() for char in _text(exchange.statements[i])))
    spelled = (i for i in latest if _counts_things(exchange.statements[i], exchange))
    return next(chain(written, spelled, latest), None)


def _counts_things(statement: Statement, exchange: Exchange) -> bool:
    """Whether a number is given that measures no time: "nine boats", not "for eleven days"."""
    words = [*_text(statement).lower().split(), ""]
    times = words_of(exchange.language, Word.TIME_NOUN)
    return any(_is_number(word, exchange) and after.strip(".,;") not in times for word, after in pairwise(words))


def _is_number(word: str, exchange: Exchange) -> bool:
    numbers = exchange.language.counts.numbers
    return _FIGURE.match(word) is not None or word.strip(".,").partition("-")[0] in numbers


def _text(statement: Statement) -> str:
    return " ".join(piece.text for piece in statement.content)
