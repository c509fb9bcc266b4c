"""Answers that the reporter announces: "was unmoved", "the firm’s answer came on Monday", "when told of this"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from components.extract.replies.content_words import SUBJECT, WORD, is_of_document, sentence_words, stems_of_words
from components.extract.replies.exchange import Exchange
from components.extract.speakers.wording import bare
from components.extract.text.word_sets import words_of
from components.lang.classes import Word

_BEFORE = 8
"""Words before a reaction in which a negation takes it back: "Not everybody was unmoved"."""


def is_announced(index: int, claim: int, exchange: Exchange) -> bool:
    """The reporter says that an answer follows: "was unmoved", "’s answer was shorter", "when told of this"."""
    words, naming = exchange.words, exchange.naming
    beside = exchange.reporter_before(index).lower()
    told = WORD.findall(beside)
    negations = words_of(exchange.language, Word.NEGATION)
    for k, word in enumerate(told):
        owned = k and (bare(told[k - 1]) != told[k - 1] or told[k - 1] in naming.possessives)
        negated_here = not negations.isdisjoint(told[max(0, k - _BEFORE) : k])  # "Not everybody was unmoved"
        behind = told[k + 1 : k + 2 + SUBJECT]
        clause = not naming.definite.isdisjoint(behind[:1]) and f"{word} {behind[0]}" in beside
        # not to what was said: "sceptical | the talks could survive |"
        reacts = word in words.reactions and (not clause or _is_taken_up(behind, claim, exchange))
        if (word in words.assents if negated_here else reacts) or owned and word in words.answers:
            return True
    # "The war began in response to | an | attack", "in reply to | queries |": what is brought in only here was not said
    other, asked = naming.indefinite, words.questions
    prompts = (behind[1:3] for behind in _behind(words.prompts, exchange.reporter_words(index)))
    prompted = any(other.isdisjoint(after[:1]) and asked.isdisjoint(after) for after in prompts)
    return prompted or is_asked_about(index, claim, exchange)


def is_asked_about(index: int, claim: int, exchange: Exchange) -> bool:
    """The reporter asks about what was said: "asked about this", "pressed on | the shortfall" that was spoken of."""
    behind = _behind(exchange.words.asked_about, exchange.reporter_words(index))
    return any(_is_taken_up(words[:SUBJECT], claim, exchange) for words in behind if words)


def _behind(phrases: Iterable[str], words: Iterable[str]) -> Iterator[list[str]]:
    """The words behind the first of each phrase that stands among them."""
    told = f" {' '.join(words)} "
    for phrase in phrases:
        if phrase in told and (parts := told.partition(f" {phrase} "))[1]:
            yield parts[2].split()


def _is_taken_up(words: list[str], claim: int, exchange: Exchange) -> bool:
    """Whether a noun phrase stands for what was said: "this", "that | finding", "the | footage" that was spoken of."""
    naming, theirs = exchange.naming, exchange.statements[claim]
    if words[0] in naming.pronouns or words[0] in naming.demonstratives:
        return True
    if words[0] not in naming.definite:
        return False
    if not (naming.accusing_nouns | naming.claim_nouns | naming.remark_nouns).isdisjoint(words[1:]):
        return True
    if not naming.document_nouns.isdisjoint(words[1:]):
        return is_of_document(theirs, naming)
    told = stems_of_words(sentence_words(theirs), exchange.language)
    return bool(told & stems_of_words(words[1:], exchange.language))
