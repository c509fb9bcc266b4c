"""Replies told by where they stand and how they begin, without a verb that denies.

Each rule looks at the first statement of a turn and at the last thing another side has said, and says whether the one
takes up the other. The rules stand in modules of their own by what they look at: what the reporter says
(``announced``), numbers (``rival_figures``), demands, clauses that lean on others (``ellipses``), a side under a charge
(``defences``); here are those about who spoke and with which words.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from components.extract.replies.announced import is_announced, is_asked_about
from components.extract.replies.content_words import (
    WORD,
    name_words,
    negated,
    sentence_words,
    stems_of_words,
)
from components.extract.replies.defences import (
    is_defence,
    is_insisting,
    is_standing_by,
    is_unaware,
)
from components.extract.replies.demands import is_word_on_demand, shared_demand
from components.extract.replies.ellipses import is_cut_short, is_negated_fragment, is_pointing, is_taking_up
from components.extract.replies.exchange import REACH, Exchange
from components.extract.replies.rival_figures import is_rival
from components.extract.replies.taken_up import is_spoken_of
from components.extract.speakers.wording import bare
from components.extract.text.word_sets import words_of
from components.lang.classes import Word
from components.model import Statement

_HEAD = 8
"""Words at the head of a content."""
_SHORT = 14
"""Words of a content that does nothing but contradict."""
_SUBJECT = 3
"""Words at the head of a content in which its subject stands."""


def find_rejoinder(index: int, exchange: Exchange, near: Sequence[int]) -> tuple[int, str] | None:
    """The index of the statement that this one takes up, and the name of the rule; None where nothing marks a reply."""
    ours = exchange.statements[index]
    if not near or ours.source is None:
        return None
    if not exchange.takes_turn(index):
        asked = next((i for i in reversed(near) if is_asked_about(index, i, exchange)), None)
        return None if asked is None else (_told_of(index, asked, near, exchange), "reply-announced")
    last = shared_demand(near, exchange)
    claims = tuple(dict.fromkeys((exchange.focus(last, index), last)))
    if exchange.is_earlier(ours) and not any(is_announced(index, claim, exchange) for claim in claims):
        return None
    for name, rule in RULES:
        fitting = [claim for claim in claims if rule(index, claim, exchange)]
        if fitting and rule is is_announced:
            return _told_of(index, fitting[0], near, exchange), name
        if fitting:
            return fitting[0], name
    for i in reversed(near):
        if exchange.aimed_at(exchange.statements[i], ours) and is_word_on_demand(index, i, exchange):
            return i, "reply-to-demand"
    if is_about_speaker(index, near[-1], exchange):
        return exchange.turn_start(near[-1]), "reply-about-speaker"
    for i in range(near[-1], exchange.turn_start(near[-1]) - 1, -1):
        if is_affirmed(index, i, exchange):
            return i, "reply-contradiction"
    return None


def _told_of(index: int, claim: int, near: Sequence[int], exchange: Exchange) -> int:
    """The claim, or one nearby whose owner the reporter names: "when | the union’s | claim was put to him"."""
    before = WORD.findall(exchange.reporter_before(index))
    behind = WORD.findall(exchange.reporter_behind(index).lower())
    told_by = [pair for side in ([word.lower() for word in before], behind) for pair in pairwise(side)]
    owners = {bare(word) for word, noun in told_by if bare(word) != word and noun in exchange.naming.claim_nouns}
    owned = [i for i in near if owners & name_words(exchange.statements[i])]
    return owned[-1] if owned else claim


def _head(statement: Statement, count: int = _HEAD) -> list[str]:
    return WORD.findall(statement.content[0].text.lower())[:count]


def is_retort(index: int, claim: int, exchange: Exchange) -> bool:
    """A quotation whose cue answers ("replied"), or that takes up a word of the charge made against its speaker."""
    ours, theirs = exchange.statements[index], exchange.statements[claim]
    if exchange.lemmas[index] in exchange.words.answering:
        clause = len(ours.content[0].text.split()) > _SUBJECT  # not "replied | on Monday"
        return ours.type == "direct" or clause and claim == index - 1
    if ours.type != "direct":
        return False
    accused = theirs.act == "accuse"
    told = stems_of_words(sentence_words(theirs), exchange.language)
    return accused and bool(told & exchange.stems[index])


def is_about_speaker(index: int, claim: int, exchange: Exchange) -> bool:
    """Words about who has just spoken, or by whom they were about: "Mrs Brod cannot count", "Kroll was paid"."""
    ours, theirs = exchange.statements[index], exchange.statements[claim]
    if ours.act not in ("say", "deny"):
        return False
    answered = {exchange.statements[i].answers for i in range(exchange.turn_start(claim), claim + 1)}
    first = max(0, index - REACH)
    disputed = any(s.id in answered for s in exchange.statements[first:index] if s.party == ours.party)
    if _begins_with(ours, theirs.speaker):
        return ours.type != "indirect" or disputed or exchange.opposed(theirs, ours)
    if theirs.act not in ("say", "accuse") or not (disputed or exchange.opposed(theirs, ours)):
        return False
    pronoun = exchange.naming.pronouns.get(next(iter(_head(ours)), ""))
    personal = pronoun is not None and pronoun.stands_for in ("person", "speaker")
    return personal and _begins_with(theirs, ours.speaker)


def is_opposite(index: int, claim: int, exchange: Exchange) -> bool:
    """A short contradiction by a word’s opposite ("rose", "it fell"), or of a negated claim by the claim itself."""
    ours, theirs = exchange.statements[index], exchange.statements[claim]
    if len(WORD.findall(ours.content[0].text)) > _SHORT or ours.party is None:
        return False
    mine, other = (set(WORD.findall(s.content[0].text.lower())) for s in (ours, theirs))
    opposed = any(
        one in mine and another in other or another in mine and one in other
        for one, another in exchange.words.opposites
    )
    taken_up = any(word in exchange.naming.pronouns for word in _head(ours, 1))
    return opposed and (taken_up or bool(exchange.stems[index] & exchange.stems[claim]))


def is_affirmed(index: int, claim: int, exchange: Exchange) -> bool:
    """A claim that something was not so, and words of the other side that say it was: "never sounded", "sounded"."""
    ours, theirs = exchange.statements[index], exchange.statements[claim]
    if ours.party is None or theirs.party is None or negated(ours, exchange.language):
        return False
    words, language = _head(theirs), exchange.language
    negations = words_of(language, Word.NEGATION) | language.naming.negatives
    denied = [after for word, after in pairwise(words) if word in negations]
    return bool(stems_of_words(denied, language) & stems_of_words(_head(ours), language))


RULES: tuple[tuple[str, Callable[[int, int, Exchange], bool]], ...] = (
    ("reply-rival-figure", is_rival),
    ("reply-announced", is_announced),
    ("reply-to-demand", is_word_on_demand),
    ("reply-taking-up", is_taking_up),
    ("reply-negation", is_negated_fragment),
    ("reply-pointing", is_pointing),
    ("reply-pointing", is_spoken_of),
    ("reply-cut-short", is_cut_short),
    ("reply-retort", is_retort),
    ("reply-contradiction", is_opposite),
    ("reply-defence", is_defence),
    ("reply-unaware", is_unaware),
    ("reply-standing-by", is_standing_by),
    ("reply-insisting", is_insisting),
)
"""What marks the first words of a turn as a reply, by the name that its record bears."""


def _begins_with(statement: Statement, name: str) -> bool:
    """Whether the subject of the content is the bearer of the name."""
    names = {word for word in name.split() if word[0].isupper() and len(word) > 2}
    if len(name.split()) < 2:
        return False
    return any(bare(word) == word and word in names for word in statement.content[0].text.split()[:_SUBJECT])
