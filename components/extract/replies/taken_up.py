"""Noun phrases that stand for what another has said: "don’t accept | the finding", "did not recognise that figure".

The noun says that something was said before ("claim", "finding", "figure"), the article or demonstrative that it is
known; which statement is meant the noun tells (``denials``). A demonstrative before any other noun takes up what was
spoken of ("those meetings").
"""

from __future__ import annotations

from itertools import pairwise

from components.extract.replies.content_words import WORD, sentence_words, stems_of_words
from components.extract.replies.denials import by_noun
from components.extract.replies.exchange import Exchange
from components.extract.replies.rival_figures import last_numbered
from components.extract.text.word_sets import words_of
from components.lang.classes import Word
from components.model import Statement

_CLAUSE = 10
"""Words at the head of a content in which what is not accepted is named."""


def find_unaccepted(index: int, near: list[int], exchange: Exchange) -> int | None:
    """What is not accepted behind a negation: "did not recognise | that figure", "don’t accept | the findings"."""
    statement = exchange.statements[index]
    if not near or not exchange.takes_turn(index):
        return None
    noun = _noun_not_accepted(statement, exchange)
    if not noun:
        return None
    figure = noun in exchange.words.figure_nouns
    return last_numbered(near, exchange) if figure else by_noun(statement, noun, near, exchange)


def _noun_not_accepted(statement: Statement, exchange: Exchange) -> str:
    """The noun behind "not", a verb of accepting and an article or demonstrative; "" where there is none."""
    naming, language = exchange.naming, exchange.language
    words = WORD.findall(statement.content[0].text.lower())[:_CLAUSE]
    negations = words_of(language, Word.NEGATION) | naming.negatives
    first = next((k for k, word in enumerate(words) if word in negations), len(words))
    behind = words[first + 1 :]
    nouns = naming.accusing_nouns | naming.claim_nouns | naming.remark_nouns | exchange.words.figure_nouns
    spurned = not exchange.words.accepting.isdisjoint(behind)
    opens = naming.definite | set(naming.possessives) if spurned else exchange.words.demonstrating
    return next((noun for opening, noun in pairwise(behind) if opening in opens and noun in nouns), "")


def is_spoken_of(index: int, claim: int, exchange: Exchange) -> bool:
    """A demonstrative before a noun of the claim: "a tree fell", "looked for | such a tree"."""
    ours, language = exchange.statements[index], exchange.language
    words = [word for piece in ours.content[:1] for word in WORD.findall(piece.text.lower())[:_CLAUSE]]
    demonstrating = exchange.words.demonstrating - exchange.words.pointers  # "that" opens clauses as well
    words = [word for word in words if word in demonstrating or word not in exchange.naming.articles]
    nouns = [noun for one, noun in pairwise(words) if one in demonstrating]
    if not nouns or ours.act not in ("say", "deny"):
        return False
    theirs = stems_of_words(sentence_words(exchange.statements[claim]), language)
    return not theirs.isdisjoint(stems_of_words(nouns, language))
