"""Opening the content behind a cue: where it begins, where it ends, and whether what follows may still cut it."""

from __future__ import annotations

from components.extract.attribution.adjuncts import LONGEST_CLAUSE
from components.extract.attribution.bounds import (
    before_contrast,
    before_finite,
    before_occasion,
    before_own_act,
    before_remark,
    before_reporter,
    behind_verdict,
    is_owner,
    time_of_reaction,
)
from components.extract.attribution.cues import CueHit
from components.extract.attribution.findings import (
    Finding,
    Governed,
    Progress,
    find_semicolon,
    is_title,
    phrase_end,
    short_end,
)
from components.extract.text.words import (
    CONTRAST,
    COORDINATOR,
    DASHES,
    DETERMINER,
    DISTRIBUTIVE,
    PREPOSITION,
    PRONOUN,
    SUBORDINATOR,
    TIME,
    VERBAL,
    WEEKDAY,
    Words,
)
from components.model import Confidence


def open_content(
    state: Progress, hit: CueHit, source: tuple[int, int], right: Governed, rule: str, confidence: Confidence
) -> None:
    """Add the finding whose content begins behind the cue; a reported clause stays open for what follows."""
    words, start = state.words, right.start
    quotation = _quotation_end(state, right) if start < state.last and words.quoted[start] >= 0 else None
    if quotation is not None and is_title(words, start, quotation) and words.low[start - 1] not in ",:":
        return
    quoted = quotation is not None and _stands_alone(state, right, quotation)
    end = quotation if quoted and quotation is not None else _reported_end(state, hit, right, rule)
    pieces = [(start, end)] if start < end else []
    if rule == "lead" and (adjunct := _distributive_adjunct(state, hit)) is not None:
        pieces.insert(0, adjunct)
    finding = Finding(
        source=source,
        cue=(hit.first, hit.last),
        content=pieces,
        entry=hit.cue,
        lemma=hit.cue.lemma,
        rule=rule,
        stretch=state.stretch,
        object=right.object,
        confidence=confidence,
        quoted=quoted,
        past=hit.past,
        relative=rule == "relative",
        clause=right.frame in ("clause", "quote"),
        expects=right.frame == "expects",
    )
    state.found.append(finding)
    state.open = end
    if quoted:
        state.base = end
    state.active = finding if pieces and not quoted else None


def _quotation_end(state: Progress, right: Governed) -> int | None:
    """Where the quotations that the content begins with end; None where a "that" makes them part of a clause."""
    if right.with_that:
        return None
    k = right.start
    while k < state.last and state.words.quoted[k] >= 0:
        k += 1
    return k


def _stands_alone(state: Progress, right: Governed, end: int) -> bool:
    """Whether the quotation is an utterance of its own and not the beginning of a clause."""
    words, start = state.words, right.start
    if words.low[start - 1] in ",:":
        return True
    stops = COORDINATOR | SUBORDINATOR | PREPOSITION
    whole = end >= state.last or words.low[end] in (",", ";", *DASHES) or bool(words.bits[end] & stops)
    return right.frame == "quote" and whole and not words.text[start + 1][0].islower()


def _reported_end(state: Progress, hit: CueHit, right: Governed, rule: str) -> int:
    """Where the content ends if nothing that follows cuts it."""
    words, start, limit = state.words, right.start, state.last
    if right.frame == "parted":
        return start + 1  # "ruled | that | out"
    if rule == "relative":
        return short_end(words, start, limit)
    if right.short or right.frame in ("governs", "after-object", "to", "predicate"):
        end = phrase_end(words, start, limit, noun=right.frame == "noun")
        if hit.cue.act == "decline" and end - 2 > start and words.bits[end - 1] & WEEKDAY:
            stated = words.bits[end - 2] & (PREPOSITION | DETERMINER | TIME)
            end -= not stated  # "declined | to comment | Friday"
        if right.frame == "predicate":
            end = behind_verdict(words, start, end)
        if right.frame in ("noun", "after-object"):
            end = before_occasion(words, start, end, told=right.frame == "after-object")
        if right.frame == "noun":
            return time_of_reaction(words, start, end, hit.cue.act)
        return end if right.short and right.frame != "measure" else before_finite(words, start, end)
    if "noun" in hit.cue.takes and not right.with_that and not _is_finite(words, start, limit):
        return time_of_reaction(words, start, phrase_end(words, start, limit), hit.cue.act)
    if "noun" in hit.cue.takes and not right.with_that and (end := _phrase_comma(words, start, limit)) < limit:
        return end
    if "noun" in hit.cue.takes and not right.with_that and (end := before_contrast(words, start, limit)) < limit:
        return end
    if hit.cue.act == "demand" and start < limit and words.quoted[start] < 0:
        limit = before_finite(words, start, limit)  # "demands | that he go | and has called a strike"
    if (semicolon := find_semicolon(words, start, limit)) is not None:
        return before_remark(words, start, semicolon)
    limit = before_remark(words, start, before_own_act(words, start, limit))
    if hit.past and right.frame == "clause":
        limit = before_reporter(words, start, limit)
    if hit.boundary >= state.first and words.bits[hit.boundary] & SUBORDINATOR and rule != "as-said":
        return short_end(words, start, limit)
    return limit


def _phrase_comma(words: Words, start: int, limit: int) -> int:
    """The comma behind a noun phrase and before a clause: "promised | a vote by May | , but it was put off"."""
    end = short_end(words, start, limit)
    goes_on = end + 1 < limit and words.bits[end + 1] & (CONTRAST | SUBORDINATOR)
    phrase = goes_on and not words.bits[start] & (PRONOUN | PREPOSITION) and not _is_finite(words, start, end)
    return end if phrase else limit


def _is_finite(words: Words, start: int, limit: int) -> bool:
    reach = range(start, min(limit, start + LONGEST_CLAUSE))
    return any(words.bits[k] & VERBAL and not is_owner(words, k) or words.quoted[k] >= 0 for k in reach)


def _distributive_adjunct(state: Progress, hit: CueHit) -> tuple[int, int] | None:
    """The adjunct of "In each call, | she said": what happens each time cannot date one act of saying."""
    words, first = state.words, state.open
    if hit.boundary <= first or words.low[hit.boundary] != "," or not words.bits[first] & PREPOSITION:
        return None
    return (first, hit.boundary) if words.bits[first + 1] & DISTRIBUTIVE else None
