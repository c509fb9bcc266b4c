"""What is found in a stretch while it is read: attributions as token ranges, and where their content ends."""

from __future__ import annotations

from dataclasses import dataclass, field

from components.extract.attribution.adjuncts import LONGEST_CLAUSE, has_verb
from components.extract.attribution.timed import is_month, measures_time
from components.extract.text.words import (
    AUXILIARY,
    CAPITAL,
    CLOSED,
    CONTRAST,
    COORDINATOR,
    DASHES,
    DETERMINER,
    MANNER,
    PARENTHETICAL,
    PAST,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    QUANTITY,
    RELATIVE,
    SUBORDINATOR,
    TIME,
    TIME_NOUN,
    VERB,
    VERBAL,
    Stretch,
    Words,
)
from components.lang.attributing import Cue
from components.model import Confidence


@dataclass(frozen=True, slots=True)
class Governed:
    """What a cue governs: content begins at token ``start``; ``object`` is the addressee or the one aimed at.

    ``short`` content ends with its phrase, a clause with its sentence.
    """

    start: int
    object: tuple[int, int] | None
    frame: str
    with_that: bool = False
    short: bool = False


NOTHING = Governed(-1, None, "none")
"""The cue is known to govern nothing here."""


@dataclass(slots=True)
class Finding:
    """One attribution as token ranges; ``content`` may still be cut while the stretch is read."""

    source: tuple[int, int] | None
    cue: tuple[int, int] | None
    content: list[tuple[int, int]]
    entry: Cue | None
    lemma: str | None
    rule: str
    stretch: Stretch
    object: tuple[int, int] | None = None
    confidence: Confidence = "certain"
    quoted: bool = False
    """Whether the content is a quotation of its own and not part of a reported clause."""
    past: bool = True
    relative: bool = False
    clause: bool = True
    """Whether the content is a reported clause, in which further cues may be nested."""
    expects: bool = False
    """Whether the stretch ends with a colon and the words are still to come."""


@dataclass(slots=True)
class Progress:
    words: Words
    stretch: Stretch
    first: int
    last: int
    """Tokens of the stretch without its final mark."""
    found: list[Finding] = field(default_factory=list)
    base: int = 0
    """Where the sentence, or what goes on behind an attribution set off by commas, begins."""
    open: int = 0
    """The first token that no finding has taken yet."""
    active: Finding | None = None
    """The finding whose reported clause is still open to the right."""


def cut(state: Progress, at: int) -> None:
    """End the open reported clause before token ``at``, its coordinator and its comma."""
    words, active = state.words, state.active
    if active is None or not active.content:
        return
    a, b = active.content[-1]
    if at <= a:
        state.active = None
        return
    end = min(b, at)
    if words.bits[end - 1] & SUBORDINATOR and end == at < b and words.quoted[end - 1] < 0:
        comma = comma_before(words, end - 1, a)  # "refused to go | after | observers reported …"
        end = end - 1 if comma is None else comma
    while (
        end > a
        and words.quoted[end - 1] < 0
        and (words.bits[end - 1] & (PUNCTUATION | COORDINATOR | CONTRAST) and words.low[end - 1] not in ")%$")
    ):
        end -= 1
    active.content[-1] = (a, end)
    state.active = None


def comma_before(words: Words, conjunction: int, floor: int) -> int | None:
    """The comma before a conjunction and the measure of time that it may bring: "…| , a few hours after …"."""
    k = conjunction - 1
    while k > floor and words.bits[k] & (TIME_NOUN | QUANTITY | DETERMINER | MANNER):
        k -= 1
    return k if k > floor and words.low[k] == "," and words.quoted[k] < 0 else None


def trim(words: Words, a: int, b: int) -> tuple[int, int]:
    """The range without punctuation at its ends."""
    while a < b and words.quoted[a] < 0 and words.bits[a] & PUNCTUATION and words.low[a] not in "$€£(":
        a += 1
    while b > a and words.quoted[b - 1] < 0 and words.bits[b - 1] & PUNCTUATION and words.low[b - 1] not in "%)":
        b -= 1
    return a, b


def is_title(words: Words, a: int, b: int) -> bool:
    """Whether a quotation of two words or more is capitalised throughout, as titles and slogans are."""
    inner = [k for k in range(a, b) if not words.bits[k] & (PUNCTUATION | CLOSED) and words.text[k][0].isalnum()]
    return len(inner) >= 2 and all(words.bits[k] & CAPITAL for k in inner)


def is_clause(words: Words, a: int, b: int) -> bool:
    """Whether the tokens may be a clause: long enough, with a verb or a quotation."""
    return has_verb(words, a, b) or any(words.quoted[k] >= 0 for k in range(a, b))


def last_semicolon(words: Words, start: int, limit: int) -> int | None:
    """The last semicolon or colon outside quotations before ``limit``."""
    reach = range(limit - 1, max(start, limit - LONGEST_CLAUSE) - 1, -1)
    return next((k for k in reach if words.low[k] in (";", ":")), None)


def find_semicolon(words: Words, start: int, limit: int) -> int | None:
    """The first semicolon outside quotations: what stands behind it is told, not reported."""
    reach = range(start, min(limit, start + LONGEST_CLAUSE))
    return next((k for k in reach if words.low[k] == ";" and words.quoted[k] < 0), None)


def phrase_end(words: Words, start: int, limit: int, *, noun: bool = False) -> int:
    """Where content that is no clause ends: before a comma with a further clause behind it."""
    bits, low, hangs = words.bits, words.low, False
    for k in range(start + 1, min(limit - 1, start + LONGEST_CLAUSE)):
        if words.quoted[k] >= 0:
            if words.quoted[k + 1] < 0 and low[k - 1][-1] == ",":
                return k + 1  # “a retreat,” | a word that …
            continue
        if low[k] in (";", ":") or low[k] in DASHES:
            return k
        if noun and bits[k] & SUBORDINATOR and not bits[k] & (PARENTHETICAL | PREPOSITION):
            return k
        hangs = hangs or bool(bits[k] & RELATIVE)
        if noun and not hangs and bits[k] & COORDINATOR and bits[k + 1] & (PAST | VERB | AUXILIARY):
            return k  # but "guards who refused | and were led away"
        if low[k] == ",":
            code = bits[k + 1]
            gerund = low[k + 1].endswith(words.lexicon.grammar.gerund_endings) and not code & PREPOSITION
            gerund = gerund and not _sets_time(words, k + 1, limit)
            without = code & PREPOSITION and low[min(k + 2, limit - 1)].endswith(words.lexicon.grammar.gerund_endings)
            timed = measures_time(words, k + 1, limit)
            if gerund or without or timed or code & (RELATIVE | SUBORDINATOR | CONTRAST | PRONOUN):
                return k
            if code & COORDINATOR and k + 2 < limit and bits[k + 2] & (PRONOUN | DETERMINER | CAPITAL):
                return k
            if code & COORDINATOR and k + 3 < limit and bits[k + 2] & PREPOSITION and bits[k + 3] & TIME:
                return k  # "a ban, | and in June she said …"
    return limit


def _sets_time(words: Words, i: int, limit: int) -> bool:
    """Whether a participle only tells from when on: ", | beginning in April"."""
    k = i + 2 if i + 1 < limit else i + 1
    return k < limit and (bool(words.bits[k] & TIME) or is_month(words, k))


def relative_end(words: Words, start: int, limit: int) -> int:
    """Where a clause or name inside a sentence ends: before a comma with the verb of that sentence behind it."""
    limit = phrase_end(words, start, limit)
    for k in range(start + 1, min(limit - 1, start + LONGEST_CLAUSE)):
        if words.quoted[k] < 0 and words.low[k] == "," and (words.quoted[k - 1] >= 0 or words.bits[k + 1] & VERBAL):
            return k
    return limit


def short_end(words: Words, start: int, limit: int) -> int:
    """The first comma, semicolon or dash; one before a closing quotation mark counts (“sell the farm,” | was …)."""
    for k in range(start + 1, min(limit, start + LONGEST_CLAUSE)):
        if words.quoted[k] < 0 and words.low[k] in (",", ";", "—", "–", "--"):
            return k
        closes = k + 1 < limit and words.quoted[k - 1] == words.quoted[k] >= 0 > words.quoted[k + 1]
        if closes and words.low[k - 1].endswith(","):
            return k + 1
    return limit
