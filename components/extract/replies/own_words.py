"""Replies in the claim's own words: a negation it did not have, a charge taken up by the word it was made in.

What repeats another's word answers it even without a verb that denies. A claim must stand near, since words recur.
"""

from __future__ import annotations

from components.extract.replies.content_words import CLAUSE, PHRASE, SHORT, first_words, senses_of, stems_of_words
from components.extract.replies.exchange import CLAIMING, Exchange
from components.extract.text.word_sets import words_of
from components.lang.classes import Word
from components.lang.schema import Language
from components.model import Statement

_LAST = 3
"""Statements nearby in which the claim is looked for."""


def find_contradicted(index: int, near: list[int], exchange: Exchange) -> int | None:
    """A claim just before that the speaker takes up with a negation it did not have, or a charge that is not so."""
    statement, language = exchange.statements[index], exchange.language
    denied = senses_of(_negated(statement, language), language)
    if exchange.goes_on(index) or exchange.is_earlier(statement):
        return None
    brief = len(statement.content[0].text.split()) <= SHORT
    for i in reversed(near[-_LAST:]):
        claim = exchange.statements[i]
        known = exchange.opposed(claim, statement) or brief and i == index - 1
        repeated = denied & senses_of(exchange.stems[i], language)
        if repeated and known and claim.act in CLAIMING and not _negated(claim, language):
            return i
        subjects = language.naming.pronouns.keys() | language.naming.there  # "they | had not", "there | was no plan"
        own = not subjects.isdisjoint(first_words(statement, 1))
        if denied and own and exchange.charges(i, statement):
            return i  # "they | had not been there"
    return None


def _negated(statement: Statement, language: Language) -> set[str]:
    """The stems beside a negation at the head of the content, where it negates the main clause."""
    words = first_words(statement)
    negations, modals = words_of(language, Word.NEGATION) | language.naming.negatives, words_of(language, Word.MODAL)
    for k, word in enumerate(words[:CLAUSE]):
        # "no more than" counts, "would not" refuses; neither says that something is not so.
        after, before = words[k + 1 : k + 2], words[max(0, k - 1) : k]
        if word in negations and language.naming.comparatives.isdisjoint(after) and modals.isdisjoint(before):
            return stems_of_words(words[max(0, k - PHRASE) : k + 1 + PHRASE], language)
    return set()
