"""Replies that nothing marks: what speaks for one statement answering the last one of another side, weighed together.

A turn may answer without a word that says so: "“We sent every letter,” …", "It was a gun, …". What speaks for it is no
proof by itself: that the two stand in one paragraph, are of opposing parties, share words, that one asks and the
other is asked. Each sign has a weight, and a turn whose signs add up to ``ENOUGH`` is joined.

A weight is the log-odds, rounded, by which its sign tells replies from other turns in the annotated articles below
``tests/gold``: 0.7 doubles the odds of a reply, −0.7 halves them, 1.1 makes them three times as good; what is too rare
to be measured (``corrects``) has as little as the least of the others. ``ENOUGH`` is higher than where F1 over those
articles is highest: on articles that nobody had read, one in three of the joins that it decided at 1.9 was right, and
F1 is higher by two points at 2.2 (tried up to 3.2). Every marked rule comes first for the same reason.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from components.extract.replies.content_words import WORD, judges_name, sentence_words, stems_of_words
from components.extract.replies.demands import shared_demand
from components.extract.replies.exchange import Exchange
from components.extract.speakers.nounphrases import bare
from components.extract.text.word_sets import words_of
from components.lang.classes import Word
from components.lang.schema import Language
from components.model import Act, Statement

_HEAD, _SUBJECT = 5, 4
"""Words at the head of a content: the first clause, its subject."""
_SHORT, _LONG = 9, 18
"""Words of a sentence that does little but retort, and of a content that has more to tell than that."""
_AGREEING: frozenset[Act] = frozenset(("acknowledge", "support"))
_OPENING: frozenset[Act] = frozenset(("demand", "warn", "promise"))
"""Acts that open something new."""


def find_unmarked(index: int, near: Sequence[int], exchange: Exchange) -> int | None:
    """The index of the statement that the turn answers by all that speaks for it; None where that is not enough."""
    statement = exchange.statements[index]
    if statement.source is None or statement.act in _AGREEING | _OPENING or _is_withheld(statement, exchange.language):
        return None
    if statement.act == "deny" and judges_name(statement, exchange.naming):
        return None
    if not near or near[-1] != index - 1 or exchange.is_earlier(statement):
        return None
    claim = exchange.focus(shared_demand(near, exchange), index)
    if not exchange.grouped and not exchange.opposed(exchange.statements[claim], statement):
        return None  # without parties anybody may be on anybody's side
    found = [sign for sign in SIGNS if sign.test(index, claim, exchange)]
    takes_up = any(sign.takes_up for sign in found)
    return claim if takes_up and sum(sign.weight for sign in found) >= ENOUGH else None


def _is_withheld(statement: Statement, language: Language) -> bool:
    """ "declined to comment", "it would not discuss the case": silence is no answer."""
    if statement.act == "decline":
        return statement.type != "direct"
    words = WORD.findall(statement.content[0].text.lower())[:_HEAD]
    return not words_of(language, Word.NEGATION).isdisjoint(words) and not _withholding(language).isdisjoint(words)


@lru_cache(maxsize=4)
def _withholding(language: Language) -> frozenset[str]:
    """The bare forms of cues whose content may be kept back: comment, discuss, elaborate."""
    return frozenset(form for cue in language.cues if "withheld" in cue.takes for form in cue.base)


@dataclass(frozen=True, slots=True)
class Sign:
    """Something that speaks for a reply (or, with a negative weight, against it).

    One that ``takes_up`` something of the claim must be among those found: to stand near it is not enough.
    """

    name: str
    weight: float
    test: Callable[[int, int, Exchange], bool]
    takes_up: bool = False


def _of_paragraph(index: int, claim: int, exchange: Exchange) -> bool:
    return exchange.statements[index].paragraph == exchange.statements[claim].paragraph


def _of_sentence(index: int, claim: int, exchange: Exchange) -> bool:
    return exchange.statements[index].sentence == exchange.statements[claim].sentence


def _opposing(index: int, claim: int, exchange: Exchange) -> bool:
    return exchange.opposed(exchange.statements[claim], exchange.statements[index])


def _of_nobody(index: int, claim: int, exchange: Exchange) -> bool:
    return exchange.statements[index].party is None


def _asked(index: int, claim: int, exchange: Exchange) -> bool:
    return exchange.statements[claim].act == "demand"


def _accused(index: int, claim: int, exchange: Exchange) -> bool:
    return exchange.statements[claim].act == "accuse"


def _aimed(index: int, claim: int, exchange: Exchange) -> bool:
    return exchange.aimed_at(exchange.statements[claim], exchange.statements[index])


def _after_a_denial(index: int, claim: int, exchange: Exchange) -> bool:
    return exchange.statements[claim].act == "deny"


def _after_a_promise(index: int, claim: int, exchange: Exchange) -> bool:
    return exchange.statements[claim].act == "promise"


def _after_silence(index: int, claim: int, exchange: Exchange) -> bool:
    return exchange.statements[claim].act in _AGREEING | {"decline"}


def _opens_anew(index: int, claim: int, exchange: Exchange) -> bool:
    return exchange.statements[index].act == "accuse"


def _shares_words(index: int, claim: int, exchange: Exchange) -> bool:
    return bool(exchange.stems[index] & exchange.stems[claim])


def _takes_up_subject(index: int, claim: int, exchange: Exchange) -> bool:
    head = stems_of_words(_head(index, exchange, _HEAD), exchange.language)
    return bool(head & exchange.stems[claim])


def _was_named(index: int, claim: int, exchange: Exchange) -> bool:
    names = {bare(word) for word in exchange.statements[index].speaker.split() if word[0].isupper()}
    told = (word for piece in exchange.statements[claim].content for word in WORD.findall(piece.text))
    return any(bare(word) in names for word in told)


def _begins_with_person(index: int, claim: int, exchange: Exchange) -> bool:
    pronoun = exchange.naming.pronouns.get(next(iter(_head(index, exchange, 1)), ""))
    return pronoun is not None and pronoun.stands_for == "person"


def _corrects(index: int, claim: int, exchange: Exchange) -> bool:
    """A few words on what the other has just described: "it was a gun"."""
    words = WORD.findall(exchange.statements[index].content[0].text.lower())
    pronoun = exchange.naming.pronouns.get(words[0]) if words else None
    short = pronoun is not None and pronoun.stands_for == "body" and len(words) <= _HEAD
    return short and words[1:2] != [] and words[1] in words_of(exchange.language, Word.COPULA)


def _names_what_was_said(index: int, claim: int, exchange: Exchange) -> bool:
    naming, head = exchange.naming, _head(index, exchange, _SUBJECT)
    kinds = (naming.accusing_nouns, naming.claim_nouns, naming.remark_nouns, naming.demanding_nouns)
    return any(word in kind for word in head for kind in (*kinds, exchange.words.figure_nouns))


def _asks(index: int, claim: int, exchange: Exchange) -> bool:
    return "?" in exchange.statements[index].content[0].text


def _retorts(index: int, claim: int, exchange: Exchange) -> bool:
    """A quotation that begins with a short sentence."""
    statement = exchange.statements[index]
    words = statement.content[0].text.split()
    first = 1 + sum(1 for _ in takewhile(lambda word: word[-1] not in ".!?", words))
    return statement.type == "direct" and first <= _SHORT


def _denies(index: int, claim: int, exchange: Exchange) -> bool:
    return exchange.statements[index].act == "deny"


def _tells_more(index: int, claim: int, exchange: Exchange) -> bool:
    return sum(len(piece.text.split()) for piece in exchange.statements[index].content) > _LONG


def _calls(index: int, claim: int, exchange: Exchange) -> bool:
    return exchange.lemmas[index] in exchange.words.callers


def _counts(index: int, claim: int, exchange: Exchange) -> bool:
    ours, theirs = (exchange.statements[i].content for i in (index, claim))
    return all(any(char.isdigit() for piece in content for char in piece.text) for content in (ours, theirs))


def _unnamed(index: int, claim: int, exchange: Exchange) -> bool:
    return exchange.statements[index].speaker.islower()


def _dated(index: int, claim: int, exchange: Exchange) -> bool:
    weekdays = words_of(exchange.language, Word.WEEKDAY | Word.TIME_NOUN)
    words = sentence_words(exchange.statements[index])
    return not weekdays.isdisjoint(words) or not {month.lower() for month in exchange.language.time.months}.isdisjoint(
        words
    )


def _head(index: int, exchange: Exchange, count: int) -> list[str]:
    return [bare(word) for word in WORD.findall(exchange.statements[index].content[0].text.lower())[:count]]


SIGNS: tuple[Sign, ...] = (
    Sign("one-paragraph", 1.1, _of_paragraph),
    Sign("one-sentence", 0.3, _of_sentence, takes_up=True),
    Sign("opposing", 0.7, _opposing),
    Sign("of-nobody", -0.6, _of_nobody),
    Sign("asked", 0.4, _asked),
    Sign("accused", 0.6, _accused),
    Sign("aimed", 0.5, _aimed, takes_up=True),
    Sign("after-denial", -1.3, _after_a_denial),
    Sign("after-promise", -0.5, _after_a_promise),
    Sign("after-silence", -0.7, _after_silence),
    Sign("opens-anew", -0.8, _opens_anew),
    Sign("shared-words", 1.0, _shares_words, takes_up=True),
    Sign("subject", 0.6, _takes_up_subject, takes_up=True),
    Sign("was-named", 0.3, _was_named, takes_up=True),
    Sign("person", 0.3, _begins_with_person, takes_up=True),
    Sign("corrects", 0.3, _corrects, takes_up=True),
    Sign("what-was-said", 0.4, _names_what_was_said, takes_up=True),
    Sign("asks", 0.4, _asks),
    Sign("retorts", 1.0, _retorts),
    Sign("denies", 1.3, _denies, takes_up=True),
    Sign("tells-more", -0.7, _tells_more),
    Sign("calls", 0.3, _calls, takes_up=True),
    Sign("counts", -0.2, _counts),
    Sign("unnamed", -0.6, _unnamed),
    Sign("dated", -0.6, _dated),
)
ENOUGH = 2.2
"""The sum from which a turn that takes up nothing by a marked word is joined."""
