"""Replies told by where they stand and how they begin, without a verb that denies.

Each rule looks at the first statement of a turn and at the last thing another side has said, and says whether the one
takes up the other. The rules stand in modules of their own by what they look at: what the reporter says
(``announced``), demands, clauses that lean on others (``ellipses``); here are those about who spoke, under which
charge, and with which words.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise

from components.extract.replies.announced import is_announced, is_asked_about
from components.extract.replies.content_words import (
    CLAUSE,
    SHORT,
    SUBJECT,
    first_words,
    name_words,
    sentence_words,
    stems_of_words,
)
from components.extract.replies.demands import is_word_on_demand, shared_demand
from components.extract.replies.ellipses import (
    is_cut_short,
    is_negated_fragment,
    is_pointing,
    is_spoken_of,
    is_taking_up,
)
from components.extract.replies.exchange import Exchange
from components.extract.speakers.wording import bare
from components.lang.schema import Language
from components.model import Statement


def find_rejoinder(index: int, exchange: Exchange, near: Sequence[int]) -> tuple[int, str] | None:
    """The index of the statement that this one takes up, and the name of the rule; None where nothing marks a reply."""
    ours = exchange.statements[index]
    if not near:
        return None
    if not exchange.takes_turn(index):
        asked = next((i for i in reversed(near) if is_asked_about(index, i, exchange)), None)
        return None if asked is None else (_told_of(index, asked, near, exchange), "reply-announced")
    last = shared_demand(near, exchange)
    claims = tuple(dict.fromkeys((exchange.focus(last, index), last)))
    for name, rule in RULES:
        fitting = [claim for claim in claims if rule(index, claim, exchange)]
        if fitting and rule is is_announced:
            return _told_of(index, fitting[0], near, exchange), name
        if fitting:
            return fitting[0], name
    for i in reversed(near):
        if exchange.aimed_at(exchange.statements[i], ours) and is_word_on_demand(index, i, exchange):
            return i, "reply-to-demand"
    return None


def _told_of(index: int, claim: int, near: Sequence[int], exchange: Exchange) -> int:
    """The claim, or one nearby whose owner the reporter names: "when | the union’s | claim was put to him"."""
    told = pairwise(exchange.reporter_words(index))
    owners = {bare(word) for word, noun in told if bare(word) != word and noun in exchange.naming.claim_nouns}
    owned = [i for i in near if owners & name_words(exchange.statements[i])]
    return owned[-1] if owned else claim


def is_retort(index: int, claim: int, exchange: Exchange) -> bool:
    """A quotation whose cue answers ("replied"), or that takes up a word of the charge made against its speaker."""
    ours, theirs = exchange.statements[index], exchange.statements[claim]
    if exchange.lemmas[index] in exchange.words.answering:
        return ours.type == "direct" or claim == index - 1
    if ours.type != "direct" or theirs.act != "accuse":
        return False
    return not exchange.stems[index].isdisjoint(stems_of_words(sentence_words(theirs), exchange.language))


def is_defence(index: int, claim: int, exchange: Exchange) -> bool:
    """Behind a charge or what is told of one, words for one's own right conduct: "had done nothing wrong"."""
    head = f" {' '.join(first_words(exchange.statements[index], CLAUSE))} "
    accused = exchange.concerns(claim, exchange.statements[index])
    beside = claim == index - 1 and any(f" {phrase} " in head for phrase in exchange.words.ignorance)
    if exchange.charges(claim, exchange.statements[index]) and claim == index - 1:
        head = f" {' '.join(first_words(exchange.statements[index]))} "
    return beside or accused and any(f" {phrase} " in head for phrase in exchange.words.exculpations)


def is_dismissing(index: int, claim: int, exchange: Exchange) -> bool:
    """Right behind another side’s words, words that take their weight: "it made no difference", "proved nothing"."""
    head = f" {' '.join(first_words(exchange.statements[index], CLAUSE))} "
    return claim == index - 1 and any(f" {phrase} " in head for phrase in exchange.words.dismissals)


def is_about_remark(index: int, claim: int, exchange: Exchange) -> bool:
    """Right behind it, with a noun that points at it: "was offended by | the remark", "surprised at | that comment"."""
    naming, ours = exchange.naming, exchange.statements[index]
    opening = pairwise(first_words(ours, CLAUSE))
    pointed = {noun for one, noun in opening if one in naming.definite or one in naming.demonstratives}
    return claim == index - 1 and ours.act == "say" and not pointed.isdisjoint(exchange.words.utterances)


def is_insisting(index: int, claim: int, exchange: Exchange) -> bool:
    """Right behind another side’s words, with a verb of holding to one’s own: "she maintains that he sold it"."""
    ours, theirs = exchange.statements[index], exchange.statements[claim]
    beside = claim == index - 1 and ours.paragraph == theirs.paragraph
    return beside and exchange.lemmas[index] in exchange.words.insisting


def is_standing_by(index: int, claim: int, exchange: Exchange) -> bool:
    """The speaker upholds what was said: "stood by | the count", "said | it stood by it"."""
    words, naming = first_words(exchange.statements[index]), exchange.naming
    if exchange.lemmas[index] in exchange.words.standing:  # not "defended | Bo Harlan as …"
        return not {*naming.definite, *naming.possessives}.isdisjoint(words[:1])
    says_so = words[:1] != [] and words[0] in naming.pronouns
    return says_so and " ".join(words[1:]).startswith(_upholding(exchange.language))


@lru_cache(maxsize=4)
def _upholding(language: Language) -> tuple[str, ...]:
    """How a clause begins that upholds what was contested: "stood by ", "defends "."""
    cues = (cue for cue in language.cues if cue.lemma in language.replies.standing)
    return tuple(" ".join((form, cue.particle)).strip() + " " for cue in cues for form in (*cue.finite, *cue.base))


def is_about_speaker(index: int, claim: int, exchange: Exchange) -> bool:
    """Words about who has just spoken: "Lund cannot count", "accused her of | lying"."""
    ours, theirs = exchange.statements[index], exchange.statements[claim]
    lies = ours.act == "accuse" and not exchange.naming.contradictions.isdisjoint(first_words(ours, SUBJECT))
    if lies and exchange.aimed_at(ours, theirs) and exchange.concerns(claim, ours):
        return True
    if claim != index - 1:
        return False
    if ours.act == "accuse" and exchange.aimed_at(ours, theirs):
        return any(" ".join(first_words(ours)).startswith(rebuke) for rebuke in exchange.words.rebukes)
    names = {word for word in theirs.speaker.split() if word[0].isupper() and len(word) > 2 and " " in theirs.speaker}
    named = any(word in names for word in ours.content[0].text.split()[:SUBJECT])
    disputes = ours.type != "indirect" or exchange.opposed(theirs, ours)
    return ours.act == "say" and (named and disputes or _faults_body(ours, theirs, exchange))


def _faults_body(ours: Statement, theirs: Statement, exchange: Exchange) -> bool:
    """Whether a body that has spoken is said to have left something out: "the university had | ignored | leases"."""
    words = first_words(ours, SHORT)
    noun = words[1] if len(words) > 1 and words[0] in exchange.naming.definite else ""
    body = noun in exchange.naming.body_nouns and noun in theirs.speaker.lower().split()
    return body and not exchange.words.faults.isdisjoint(words[2:])


RULES: tuple[tuple[str, Callable[[int, int, Exchange], bool]], ...] = (
    ("reply-announced", is_announced),
    ("reply-to-demand", is_word_on_demand),
    ("reply-taking-up", is_taking_up),
    ("reply-negation", is_negated_fragment),
    ("reply-pointing", is_pointing),
    ("reply-pointing", is_spoken_of),
    ("reply-cut-short", is_cut_short),
    ("reply-retort", is_retort),
    ("reply-defence", is_defence),
    ("reply-dismissal", is_dismissing),
    ("reply-pointing", is_about_remark),
    ("reply-standing-by", is_standing_by),
    ("reply-insisting", is_insisting),
    ("reply-about-speaker", is_about_speaker),
)
"""What marks the first words of a turn as a reply, by the name that its record bears."""
