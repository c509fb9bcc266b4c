"""Opening the content behind a cue: where it begins, where it ends, and whether what follows may still cut it."""

from __future__ import annotations

from components.extract.attribution.adjuncts import has_verb
from components.extract.attribution.bounds import (
    before_finite,
    before_main_verb,
    before_reporter,
    first_verb,
    phrase_end,
    short_end,
)
from components.extract.attribution.findings import Finding, Governed, Progress, is_title
from components.extract.attribution.noun_phrase import phrase_from
from components.extract.attribution.reactions import before_cause, before_occasion, behind_verdict, time_of_reaction
from components.extract.attribution.verb_groups import CueHit
from components.extract.text.words import (
    COORDINATOR,
    DASHES,
    DISTRIBUTIVE,
    LONGEST_CLAUSE,
    PAST,
    PREPOSITION,
    RELATIVE,
    SUBORDINATOR,
    VERBAL,
    Words,
)

CLAUSES = ("clause", "that", "quote")
"""Frames whose content is a clause, or may be."""


def open_content(state: Progress, hit: CueHit, source: tuple[int, int], right: Governed, rule: str) -> None:
    """Add the finding whose content begins behind the cue; a reported clause stays open for what follows."""
    words, start = state.words, right.start
    # Where the quotations that it begins with end; "that" makes them part of a clause.
    quotation = words.unquoted(start, state.last) if right.frame != "that" else start
    begins = quotation > start
    if is_title(words, start, quotation) and words.low[start - 1] not in ",:":
        return
    quoted = begins and _stands_alone(state, right, quotation)
    end = quotation if quoted else _reported_end(state, hit, right, rule)
    pieces = [(start, end)]
    if rule == "lead" and _happens_each_time(state, hit):
        pieces.insert(0, (state.open, hit.boundary))
    finding = Finding(source, hit.span, pieces, hit.cue, rule, right.object, quoted=quoted, past=hit.past)
    finding.confidence = "likely" if rule in ("coordinated", "participle") else "certain"
    finding.clause = right.frame in CLAUSES and not _is_phrase(words, hit, right, state.last)
    finding.expects = right.frame == "expects"
    state.tell(finding, end, goes_on=not quoted)


def _stands_alone(state: Progress, right: Governed, end: int) -> bool:
    """Whether the quotation is an utterance of its own and not the beginning of a clause."""
    words, start = state.words, right.start
    if words.low[start - 1] in ",:":
        return True
    stops = COORDINATOR | SUBORDINATOR | PREPOSITION
    whole = end >= state.last or words.low[end] in (",", ";", *DASHES) or bool(words.bits[end] & stops)
    return whole and not words.text[start + 1][0].islower()


def _is_phrase(words: Words, hit: CueHit, right: Governed, limit: int) -> bool:
    """Whether what may be a clause is a noun phrase: "estimates | losses of $46 million"."""
    bare = "noun" in hit.cue.takes and right.frame in ("clause", "quote", "tally")
    return bare and first_verb(words, right.start, limit) is None and not any(words.quotations_in(right.start, limit))


def _reported_end(state: Progress, hit: CueHit, right: Governed, rule: str) -> int:
    """Where the content ends if nothing that follows cuts it."""
    words, start, limit = state.words, right.start, state.last
    if words.bits[hit.boundary] & SUBORDINATOR and hit.boundary == state.open:
        limit = _subordinate_end(words, start, limit)  # "While Velling blamed | rebels |, Orsk said …"
    if rule == "relative" or right.frame == "after-object" and words.bits[hit.boundary] & RELATIVE:
        limit = short_end(words, start, limit)  # "the firm, which the union accuses of greed, | says …"
        # "which backed | the plan | but wants a vote"
        mere = right.frame not in CLAUSES or _is_phrase(words, hit, right, limit)
        return before_finite(words, start, limit) if mere else limit
    if right.frame not in (*CLAUSES, "tally"):
        return _end_of_phrase(words, hit, right, limit)
    bare = "noun" in hit.cue.takes and right.frame != "that"
    if _is_phrase(words, hit, right, limit):
        # "denied | the charge on Monday", "promised | a vote by April, | but it was put off", "| and has left"
        end = before_finite(words, start, before_occasion(words, start, phrase_end(words, start, limit)))
        return time_of_reaction(words, start, end, hit.cue.act)
    if bare or hit.cue.act == "demand" and words.quoted[start] < 0:
        limit = before_finite(words, start, limit)  # "confirmed | the deaths | but would not say how"
    told = words.bits[hit.boundary] & SUBORDINATOR and right.frame == "clause"
    if told and state.first < phrase_from(words, state.first, hit.boundary) == hit.boundary:
        limit = before_main_verb(words, start - 2, limit, room=1)  # "The day when he said it rained | was dry"
    past = hit.past and right.frame in ("clause", "that")
    limit = before_reporter(words, start, words.mark(";", start, limit), past=past)
    return _subordinate_end(words, start, limit) if words.bits[hit.boundary] & SUBORDINATOR else limit


def _subordinate_end(words: Words, start: int, limit: int) -> int:
    """The first comma that ends the clause: "after he said the mayor, who was ill, had lied | , she left"."""
    comma = short_end(words, start, limit)
    reach = min(limit, comma + LONGEST_CLAUSE)
    second = words.mark(",", comma + 1, reach)
    inserted = second < reach and words.bits[second + 1] & VERBAL and not has_verb(words, start, comma)
    return short_end(words, second + 1, limit) if inserted else comma


def _end_of_phrase(words: Words, hit: CueHit, right: Governed, limit: int) -> int:
    """Where content that is no clause ends: before a further clause, an occasion, a time, a verb of the speaker's."""
    bits, start, frame = words.bits, right.start, right.frame
    if "noun" in hit.cue.takes and words.low[hit.last - 1] != hit.cue.particle != "":
        return words.mark((hit.cue.particle,), start, limit)  # "ruled | that | out"
    end = phrase_end(words, start, limit, noun=frame == "noun")
    if frame in ("noun", "after-object") or frame == "governs" and hit.cue.act == "support":
        end = before_occasion(words, start, end, told=frame == "after-object")
    if hit.cue.act == "decline":  # "declined to comment | when asked"
        asked = (k for k in words.plain(start + 1, end - 1) if bits[k] & SUBORDINATOR and bits[k + 1] & PAST)
        end = next(asked, end)
    if frame in ("governs", "to") and (hit.cue.act != "say" or "whom-to" in hit.cue.takes):
        end = before_cause(words, start, end)
    if frame == "noun" or hit.cue.act == "decline":
        end = time_of_reaction(words, start, end, hit.cue.act)
    if frame == "predicate" or frame == "after-object" and words.quoted[start] >= 0:
        end = behind_verdict(words, start, end)
    return before_finite(words, start, end)


def _happens_each_time(state: Progress, hit: CueHit) -> bool:
    """Whether the opening is part of what was said: "In each call, | she said" cannot date one act of saying."""
    words, first = state.words, state.open
    opens = words.low[hit.boundary] == "," and words.bits[first] & PREPOSITION
    return bool(opens and words.bits[first + 1] & DISTRIBUTIVE)
