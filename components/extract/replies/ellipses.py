"""Words that cannot stand without another's: a negation of nothing, "that" for what was said, a clause cut short.

Each rule looks at the first words of a turn alone: what they lean on is not there, so it is in the statement before.
"""

from __future__ import annotations

from itertools import pairwise

from components.extract.replies.content_words import CLAUSE, SHORT, SUBJECT, first_words, sentence_words, stems_of_words
from components.extract.replies.exchange import Exchange
from components.extract.speakers.wording import bare
from components.extract.text.word_sets import words_of
from components.lang.classes import Word


def is_taking_up(index: int, claim: int, exchange: Exchange) -> bool:
    """A quotation that can only go on from another’s words: "If that’s …", "Then …", "No"."""
    ours = exchange.statements[index]
    head = f"{' '.join(ours.content[0].text.lower().split()[:SUBJECT])} "
    return ours.type == "direct" and any(
        head == f"{opener} " or " " in opener and head.startswith(opener) for opener in exchange.words.openers
    )


def is_negated_fragment(index: int, claim: int, exchange: Exchange) -> bool:
    """A negation that has no claim of its own to negate: "Not all of them", "No such letter had been found"."""
    language, head = exchange.language, first_words(exchange.statements[index], SHORT)
    copulas, determiners = words_of(language, Word.COPULA), words_of(language, Word.DETERMINER)
    if len(head) > 2 and head[0] in words_of(language, Word.PRONOUN) and head[1] in copulas and head[2] in determiners:
        head = head[2:]  # "there was | no such letter"
    negated = len(head) > 1 and head[0] in words_of(language, Word.NEGATION)
    if not negated or head[1] in words_of(language, Word.INFINITIVE):
        return False  # "told them | never to go"
    return head[0] not in determiners or head[1] in exchange.words.suches


def is_pointing(index: int, claim: int, exchange: Exchange) -> bool:
    """What was said is the subject: "That would be put right", "“That’s for the court,” …"."""
    language, head = exchange.language, first_words(exchange.statements[index], SHORT)
    verbs = words_of(language, Word.COPULA | Word.MODAL | Word.AUXILIARY | Word.HAVE)
    points = head[:1] != [] and bare(head[0]) in exchange.words.pointers
    return points and (bare(head[0]) != head[0] or not verbs.isdisjoint(head[1:2]))


def is_spoken_of(index: int, claim: int, exchange: Exchange) -> bool:
    """A demonstrative before a noun of the claim: "a tree fell", "looked for | such a tree"."""
    ours, language = exchange.statements[index], exchange.language
    demonstrating = exchange.words.demonstrating
    words = first_words(ours, CLAUSE)
    demonstrating |= exchange.words.sweeping & set(words[:1])  # "| any | meeting would be pointless"
    words = [word for word in words if word in demonstrating or word not in exchange.naming.articles]
    nouns = stems_of_words([noun for one, noun in pairwise(words) if one in demonstrating], language)
    theirs = stems_of_words(sentence_words(exchange.statements[claim]), language)
    return ours.act in ("say", "deny") and not nouns.isdisjoint(theirs)


def is_cut_short(index: int, claim: int, exchange: Exchange) -> bool:
    """A clause that ends where another's words go on: "he had one", "she had expected as much", "it did"."""
    ours, words = exchange.statements[index], first_words(exchange.statements[index])
    short = len(ours.content) == 1 and 1 < len(words) <= SHORT and words[0] in exchange.naming.pronouns
    return short and f" {' '.join(words)}".endswith(tuple(f" {word}" for word in exchange.words.substitutes))
