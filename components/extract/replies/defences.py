"""How a side meets what was said against it: with its own conduct, with not knowing, by standing by what it said."""

from __future__ import annotations

from functools import lru_cache

from components.extract.replies.content_words import WORD
from components.extract.replies.exchange import Exchange
from components.lang.schema import Language
from components.model import Act, Statement

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
