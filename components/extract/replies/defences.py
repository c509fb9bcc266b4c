"""How a side meets what was said against it: with its own conduct, with not knowing, by standing by what it said."""

from __future__ import annotations

import re
from functools import lru_cache

from components.extract.replies.content_words import WORD, negated
from components.extract.replies.exchange import Exchange
from components.extract.speakers.nounphrases import bare
from components.extract.text.word_sets import words_of
from components.lang.classes import Word
from components.lang.schema import Language
from components.model import Act, Statement

_SENTENCE = re.compile(r"[.!?;]+\s*")
_FEW, _NOBODY = 5, 8
"""Words of a denial that says nothing else; of one whose subject is nobody or nothing."""
_OBJECT = 4
"""Words of what is upheld: "the count", "its own record"."""
_CLAUSE = 12
"""Words at the head of a content in which its main clause stands."""


_CLAIMING: frozenset[Act] = frozenset(("say", "accuse", "warn", "deny"))
"""Acts that say how things are; a demand or promise is met, not negated."""


def is_defence(index: int, claim: int, exchange: Exchange) -> bool:
    """After a charge, words for one's own right conduct: "it had followed the rules", "had done nothing wrong"."""
    return _is_accused(index, claim, exchange) and _says(index, exchange.words.exculpations, exchange)


def is_unaware(index: int, claim: int, exchange: Exchange) -> bool:
    """After an opponent's words, not knowing of it: "it had no record of any letter"."""
    if not _says(index, exchange.words.ignorance, exchange):
        return False
    head = WORD.findall(exchange.statements[index].content[0].text.lower())[:_CLAUSE]
    taken_up = claim == index - 1 and not exchange.words.suches.isdisjoint(head)  # "knew nothing of | such | a request"
    return taken_up or exchange.aimed_at(exchange.statements[claim], exchange.statements[index])


def is_short_denial(index: int, claim: int, exchange: Exchange) -> bool:
    """Right after words aimed at the speaker, a few words that negate: "nobody had known", "None was needed"."""
    ours = exchange.statements[index]
    first = next((sentence for sentence in _SENTENCE.split(ours.content[0].text) if sentence), "")
    words, negations = WORD.findall(first.lower()), words_of(exchange.language, Word.NEGATION)
    opens = bool(words) and words[0] in negations | exchange.naming.negatives
    whole = first == ours.content[0].text == ours.content[-1].text
    told = exchange.statements[claim].act in _CLAIMING and ours.act in ("say", "deny")
    alone = told and claim == index - 1 and (whole and len(words) <= _FEW or opens and len(words) <= _NOBODY)
    return alone and exchange.aimed_at(exchange.statements[claim], ours) and negated(ours, exchange.language)


def is_standing_by(index: int, claim: int, exchange: Exchange) -> bool:
    """After another side's words, what was contested is upheld."""
    return upholds(index, exchange)


def is_insisting(index: int, claim: int, exchange: Exchange) -> bool:
    """Right behind another side’s words, with a verb of holding to one’s own: "she maintains that he sold it"."""
    ours, theirs = exchange.statements[index], exchange.statements[claim]
    beside = claim == index - 1 and ours.paragraph == theirs.paragraph and theirs.act in _CLAIMING
    return beside and exchange.lemmas[index] in exchange.words.insisting


def upholds(index: int, exchange: Exchange) -> bool:
    """Whether the speaker upholds what was said: "stood by | the count", "said | it stood by it"."""
    content, naming = exchange.statements[index].content[0].text, exchange.naming
    first = content.split(None, 1)[0]
    of_words = content == content.lower() and len(content.split()) <= _OBJECT  # not "defended | Bo Harlan as …"
    of_words = of_words and (first in naming.definite or first in naming.possessives)
    stands = exchange.lemmas[index] in exchange.words.standing and of_words
    words = WORD.findall(content.lower())
    says_so = bool(words) and words[0] in exchange.naming.pronouns
    return stands or says_so and " ".join(words[1:]).startswith(_upholding(exchange.language))


def is_contrasted(index: int, claim: int, exchange: Exchange) -> bool:
    """After a charge, the accused is set against the accuser: "But the firm said …", "The firm, for its part, …"."""
    if not _is_accused(index, claim, exchange):
        return False
    told = WORD.findall(exchange.reporter_before(index).lower())
    opening = exchange.text[exchange.statements[index].sentence.start :].split(None, 1)[0].lower()
    beside = f" {' '.join(told)} "
    sets_off = any(f" {phrase} " in beside for phrase in exchange.words.asides)
    return sets_off or opening in words_of(exchange.language, Word.CONTRAST)


def is_set_against(index: int, claim: int, exchange: Exchange) -> bool:
    """Two sides in one sentence, set against each other: "he said it would pay, but she said it would not"."""
    ours, theirs = exchange.statements[index], exchange.statements[claim]
    sided = ours.party is not None and theirs.party is not None
    if claim != index - 1 or ours.sentence != theirs.sentence or not sided:
        return False
    told = WORD.findall(exchange.text[theirs.content[-1].end : ours.content[0].start].lower())
    return not words_of(exchange.language, Word.CONTRAST).isdisjoint(told)


def is_about_claimant(index: int, claim: int, exchange: Exchange) -> bool:
    """After an opponent's words, what is wrong with the opponent: "the union was lying", "Lund was mistaken"."""
    ours, theirs = exchange.statements[index], exchange.statements[claim]
    words = WORD.findall(ours.content[0].text)[:_CLAUSE]
    subject = [bare(word) for word in words[:2]]
    named = {word for word in theirs.speaker.split() if word[0].isupper()}
    noun = theirs.speaker.split()[-1].lower() if theirs.speaker else ""
    body = len(subject) == 2 and subject[0].lower() in exchange.naming.definite and subject[1] == noun
    is_subject = body or any(bare(word) == word and word in named for word in words[:2])
    return is_subject and not exchange.naming.contradictions.isdisjoint(word.lower() for word in words[1:])


def _is_accused(index: int, claim: int, exchange: Exchange) -> bool:
    """Whether the claim is a charge against the replier, said right before."""
    theirs = exchange.statements[claim]
    return theirs.act == "accuse" and exchange.aimed_at(theirs, exchange.statements[index])


@lru_cache(maxsize=4)
def _upholding(language: Language) -> tuple[str, ...]:
    """How a clause begins that upholds what was contested: "stood by ", "defends "."""
    cues = (cue for cue in language.cues if cue.lemma in language.replies.standing)
    return tuple(" ".join((form, cue.particle)).strip() + " " for cue in cues for form in (*cue.finite, *cue.base))


def _says(index: int, phrases: tuple[str, ...], exchange: Exchange) -> bool:
    statement: Statement = exchange.statements[index]
    head = f" {' '.join(WORD.findall(statement.content[0].text.lower())[:_CLAUSE])} "
    return any(f" {phrase} " in head for phrase in phrases)
