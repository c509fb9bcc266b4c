"""Which of all that was said is answered: by the noun for it, its owner, shared words, a charge, nearness.

A turn holds more than its claim: quotations that illustrate it, facts beside it, what something is called. So all that
may be meant is weighed in one way (``_weight``), whatever marks the reply.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from components.extract.replies.content_words import (
    PHRASE,
    SHORT,
    SUBJECT,
    first_words,
    head_noun,
    is_noun_of,
    name_words,
    of_anybody,
    owner_words,
    points_back,
    sentence_words,
)
from components.extract.replies.exchange import CLAIMING, Exchange, is_other_side
from components.extract.replies.rival_figures import find_counted, last_numbered
from components.extract.replies.verdicts import Verdict, is_told_noun
from components.extract.speakers.wording import bare
from components.extract.text.word_sets import words_of
from components.lang.classes import Word
from components.model import Act, Statement

_CHARGED, _SPOKEN_OF = 0.6, 1.0
"""What a charge against the replier weighs, and words about the replier's side."""
_ALIKE, _MOST_ALIKE = 1.5, 3
"""What a word weighs that both have, and how many of them count."""
_CALLED, _NAMED = 1.0, 2.0
"""What an act or a word of the claim weighs for which the noun may stand, and a cue that the noun is made from."""
_BEHIND, _APART = 0.1, 0.3
"""What each statement, and each paragraph but one, between the two takes off."""


def _weight(i: int, index: int, exchange: Exchange, noun: str) -> float:
    """How likely a reply takes up a claim, which it calls by the noun."""
    reply, claim = exchange.statements[index], exchange.statements[i]
    called = (claim.act in _kinds_called(noun, exchange), noun in sentence_words(claim), noun in first_words(claim))
    return (
        _CHARGED * exchange.charges(i, reply)
        + _SPOKEN_OF * exchange.concerns(i, reply)
        + _ALIKE * min(_MOST_ALIKE, len(exchange.shared(i, index)))
        + _CALLED * sum(called)
        + _NAMED * is_noun_of(noun, exchange.lemmas[i] or "")
        - (claim.type == "direct" and exchange.illustrates(i, afar=True))
        - _BEHIND * (index - i)
        - _APART * max(0, reply.paragraph - claim.paragraph - 1)
    )


def _kinds_called(noun: str, exchange: Exchange) -> tuple[Act, ...]:
    """The acts that the noun may stand for: what was demanded or promised, what was charged, what was claimed."""
    if noun in exchange.naming.demanding_nouns:
        return ("demand", "promise")
    return ("accuse",) if noun in exchange.naming.accusing_nouns else CLAIMING


def heaviest(index: int, claims: Sequence[int], exchange: Exchange, noun: str = "") -> int:
    """Of the claims the one that the reply most likely takes up, the last of several."""
    return max(claims, key=lambda i: (_weight(i, index, exchange, noun), i))


def find_denied(index: int, earlier: list[int], exchange: Exchange) -> int | None:
    """The index of the statement that a denial contests."""
    statement, naming = exchange.statements[index], exchange.naming
    if _retells_unheard(statement, exchange):
        return None
    if _is_plea(statement, exchange):
        earlier = [i for i in earlier if exchange.concerns(i, statement)]
        return heaviest(index, earlier, exchange) if earlier else None
    told = _telling_nouns(exchange)
    opening = pairwise(first_words(statement, PHRASE))
    theirs = (noun for owner, noun in opening if bare(owner) != owner and noun in told)  # "Lorn’s | claim | that …"
    noun = next(theirs, None) or head_noun(statement, naming)
    if noun in told | naming.relative_pronouns and exchange.statements[index - 1].sentence == statement.sentence:
        return index - 1 if index - 1 in earlier else None  # "…, a charge the group denies"
    if noun in told:
        return by_noun(index, noun, earlier, exchange)
    return _pointed_at(index, earlier, exchange)


def _telling_nouns(exchange: Exchange) -> frozenset[str]:
    """The nouns for what was said: "claim", "charge", "comment", "demand", "findings", "total"."""
    naming, words = exchange.naming, exchange.words
    said = naming.accusing_nouns | naming.claim_nouns | naming.remark_nouns | naming.demanding_nouns
    return said | words.results | words.figure_nouns


def find_judged(index: int, verdict: Verdict, earlier: list[int], near: list[int], exchange: Exchange) -> int | None:
    """The index of the statement that a verdict contests; a promise called names is not contested."""
    noun, statements = verdict.noun, exchange.statements
    if noun in exchange.naming.demanding_nouns:  # not "the idea" where nobody has told any
        asked = [i for i in earlier if statements[i].act in ("demand", "promise")]
        about = [i for i in earlier if noun in first_words(statements[i], SUBJECT)]
        return by_noun(index, noun, sorted({*asked, *about}), exchange) if asked else None
    if noun and not is_told_noun(noun, exchange.language):
        theirs = [i for i in earlier if noun in name_words(statements[i])]  # "| Lorn | is wrong"
        earlier = theirs or [i for i in near if noun in first_words(statements[i])]
        earlier = earlier if verdict.contradicts else []
    judged = by_noun(index, noun, earlier, exchange) if noun else exchange.gist(near[-1]) if near else None
    promised = judged is not None and statements[judged].act == "promise"
    return None if promised and not verdict.contradicts else judged


def by_noun(index: int, noun: str, earlier: Sequence[int], exchange: Exchange) -> int | None:
    """By what the reply calls it: a charge, a demand, "the union’s claim", the total, the letter that it stood in."""
    statement, naming = exchange.statements[index], exchange.naming
    owners, theirs = owner_words(statement), owned(statement, earlier, exchange)
    if noun in exchange.words.figure_nouns:
        words = [*statement.content[0].text.lower().partition(noun)[0].split(), noun]
        counted = find_counted(words, index, theirs or earlier, exchange)
        last = last_numbered(theirs or exchange.near(index, earlier) or earlier, exchange)
        return last if counted is None else counted
    if owners and not theirs and owners.isdisjoint(naming.person_nouns):
        return None
    earlier, results = theirs or list(earlier), noun in exchange.words.results
    if noun in naming.accusing_nouns and not theirs:
        earlier = _heard_before(noun, statement, earlier, exchange)
    if noun in naming.accusing_nouns:  # who only asks for something charges nobody
        claims = [i for i in earlier if exchange.statements[i].act not in ("demand", "promise")]
        earlier = claims or earlier
    if results or noun in naming.document_nouns - naming.claim_nouns:
        documents = naming.document_nouns if results else {noun}
        read = [i for i in earlier if not documents.isdisjoint(sentence_words(exchange.statements[i]))]
        found = [i for i in earlier if results and exchange.lemmas[i] in exchange.words.finding]
        told = sorted(i for i in {*read, *found} if exchange.statements[i].act != "deny")  # all of one side is meant
        return next((i for i in told if not is_other_side(exchange.statements[i], exchange.statements[told[-1]])), None)
    return heaviest(index, earlier, exchange, noun) if earlier else None


def _heard_before(noun: str, reply: Statement, earlier: list[int], exchange: Exchange) -> list[int]:
    """The claims that "denied allegations", "denied any charge" may mean: charges, and what is about the speaker.

    All claims where a word points at one of them: "the allegations", "her charge", "every accusation".
    """
    naming, words = exchange.naming, first_words(reply)
    before = words[words.index(noun) - 1] if noun in words[1:] else ""
    distributive = words_of(exchange.language, Word.DISTRIBUTIVE)
    if bare(before) != before or before in naming.definite | naming.articles | naming.possessives.keys() | distributive:
        return earlier
    about = earlier[-1:] if before in naming.indefinites else earlier
    charges = {i for i in earlier if exchange.statements[i].act == "accuse"}
    return sorted(charges | {i for i in about if exchange.concerns(i, reply)})


def _pointed_at(index: int, earlier: list[int], exchange: Exchange) -> int | None:
    """What a denial that names nothing is about: what "it" stands for, what it repeats, what was said last."""
    statement, near = exchange.statements[index], exchange.near(index, earlier)
    if of_anybody(statement, exchange.naming) and (unaimed := _unaimed(near, exchange)):
        return unaimed[-1]  # "denied that any of its members took part"
    if points_back(statement, exchange.language):
        aimed = [i for i in near if exchange.charges(i, statement)]
        return aimed[-1] if aimed else exchange.gist(earlier[-1])
    first = statement.content[0].text.split(None, 1)[0].lower()
    noun = head_noun(statement, exchange.naming) if first in exchange.naming.definite else ""
    best = heaviest(index, earlier, exchange, noun)
    last = exchange.statements[earlier[-1]]
    retold = not exchange.naming.accusing_nouns.isdisjoint(first_words(statement, 2))  # "new charges | it had lied"
    beside = earlier[-1] == index - 1 and last.paragraph >= statement.paragraph - 1 and last.act in CLAIMING
    beside &= not retold
    return best if beside or _is_meant(best, index, exchange, noun) else None


def _is_meant(claim: int, index: int, exchange: Exchange, noun: str) -> bool:
    """Whether a denial repeats a word of the claim, or the claim is a charge against who denies."""
    repeated = exchange.shared(claim, index) or noun and noun in sentence_words(exchange.statements[claim])
    return bool(repeated) or exchange.charges(claim, exchange.statements[index])


def is_only_near(claim: int, index: int, exchange: Exchange) -> bool:
    """Whether a denial has nothing but its place in common with the claim: "denied involvement in the strikes"."""
    statement = exchange.statements[index]
    called = _telling_nouns(exchange) | exchange.naming.relative_pronouns
    named = points_back(statement, exchange.language) or not called.isdisjoint(first_words(statement, PHRASE))
    return not named and not _is_meant(claim, index, exchange, head_noun(statement, exchange.naming))


def _unaimed(near: Sequence[int], exchange: Exchange) -> list[int]:
    """The charges nearby of which no side is named that they are aimed at: "accused youths of throwing bottles"."""
    charges = (i for i in near if exchange.statements[i].act == "accuse")
    return [i for i in charges if exchange.side_of(exchange.statements[i].target or "") is None]


def owned(statement: Statement, earlier: Sequence[int], exchange: Exchange) -> list[int]:
    """Those whose speaker the content names as the owner: "the | union’s | claim"; or those of that side."""
    owner, statements = owner_words(statement), exchange.statements
    named = [i for i in earlier if owner & _names_of(statements[i])]
    if any(statements[i].act in CLAIMING for i in named):
        return named
    parties = {party for name, party in exchange.sides.items() if owner & set(name.lower().split())}
    if owner and (aim := exchange.side_of(statement.target or "")) is not None:
        parties.add(aim)  # "denied | Copenhagen’s | claim", which is aimed at Denmark
    return [i for i in earlier if i in named or statements[i].party in parties]


def _names_of(statement: Statement) -> set[str]:
    """The words of the speaker’s name and its initials: "SP" for "Superintendent of Police"."""
    initials = "".join(word[0] for word in statement.speaker.split() if word[0].isupper()).lower()
    return name_words(statement) | {initials}


def is_aimed(statement: Statement, exchange: Exchange) -> bool:
    """Whether a statement is aimed at somebody: a denial that answers nothing, only by the noun for what they said."""
    naming = exchange.naming
    nouns = naming.accusing_nouns | naming.claim_nouns | naming.remark_nouns | exchange.words.results
    answers = statement.act != "deny" or statement.answers is not None
    return answers or not nouns.isdisjoint(first_words(statement, SHORT))


def _retells_unheard(statement: Statement, exchange: Exchange) -> bool:
    """Whether the reporter tells only here what is denied: "suggestions that …", "a claim by the union"."""
    naming, words = exchange.naming, first_words(statement, 3)
    if not exchange.words.bygone.isdisjoint(words[:1]):
        return True
    nouns = naming.accusing_nouns | naming.claim_nouns | naming.remark_nouns
    told = next((k for k, word in enumerate(words[:2]) if word in nouns), 2)
    retold = naming.demonstratives | naming.author_links - naming.name_links
    opens = words[:told] == [] or words[0] in naming.articles - naming.definite
    return opens and not retold.isdisjoint(words[told + 1 : told + 2])


def _is_plea(statement: Statement, exchange: Exchange) -> bool:
    """Whether charges are denied that were brought and not said: "two counts of assault", "all 11 charges"."""
    first, numbers = statement.content[0].text.lower().split()[:2], exchange.language.counts.numbers
    return any(word[0].isdigit() or word in numbers for word in first)
