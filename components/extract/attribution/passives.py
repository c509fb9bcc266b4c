"""Attributions in the passive: "was urged by X to …", "was dismissed by X as “…”", "jurors were told that …"."""

from __future__ import annotations

from components.extract.attribution.bounds import before_finite
from components.extract.attribution.findings import Finding, Progress, phrase_end
from components.extract.attribution.phrases import NounPhrase, phrase_from, subject_before
from components.extract.attribution.set_off import following_source
from components.extract.attribution.verb_groups import VerbGroup, verb_group
from components.extract.text.words import (
    AUXILIARY,
    COMPLEMENTISER,
    COORDINATOR,
    INFINITIVE,
    NOMINAL,
    PARENTHETICAL,
    PRONOUN,
    PUNCTUATION,
    TIME,
    TIME_NOUN,
    Words,
)
from components.lang.attributing import Cue

AGENT_REACH = 18
"""Tokens behind a participle in which its agent is looked for."""


def passive(state: Progress, at: int) -> bool:
    """Read the participle at ``at`` with its agent behind it; whether there is one."""
    words = state.words
    cue = next((c for c in words.lexicon.cues[words.low[at]] if words.low[at] in c.participle and not c.particle), None)
    if cue is None or state.active is not None and state.active.content[-1][1] > at:
        return False
    group = verb_group(words, at, state.first, cue)
    if group.copula and group.modal and group.negated and "withheld" in cue.takes:
        return _not_drawn(state, group, at)
    if not group.copula or group.modal or group.negated or group.infinitive:
        return False
    subject = subject_before(words, group.before, state.first)
    if subject is None:
        return False
    if _told_in_court(state, cue, subject, at):
        return True
    by = _agent(words, at, state.last)
    if by is None:
        return False
    source, end = following_source(words, by + 1, state.last, apposes=False)
    near = phrase_from(words, by + 1, state.last)
    if "whom-to" in cue.takes and by + 1 < near < state.last and words.bits[near] & INFINITIVE:
        source, end = (by + 1, near), near  # "urged by doctors | to act"
    if source is not None and (of := _charged(words, cue, by + 2, end)) is not None:
        source, end = (by + 1, of), of  # "accused by tenants | of hiding …"
    if source is None or words.bits[source[1] - 1] & (TIME | TIME_NOUN) or words.low[source[0]][0].isdigit():
        return False
    content = _content(words, cue, (at, by, end, state.last), (subject.first, subject.last))
    if not content:
        return False
    aimed = (subject.first, subject.last) if cue.after_object or "whom-to" in cue.takes else None
    finding = Finding(source, (group.first, at + 1), content, cue, cue.lemma, "passive", state.stretch, object=aimed)
    state.found.append(finding)
    state.open = max(end, content[-1][1])
    return True


def _charged(words: Words, cue: Cue, first: int, end: int) -> int | None:
    """The preposition of what somebody is accused of: the last one, or the one before a participle."""
    found = [k for k in range(first, end) if words.low[k] in cue.after_object]
    endings = words.lexicon.grammar.gerund_endings
    return next((k for k in found if words.low[k + 1].endswith(endings)), found[-1] if found else None)


def _not_drawn(state: Progress, group: VerbGroup, at: int) -> bool:
    """ "would not | be drawn on the case": a refusal."""
    words, entry = state.words, state.words.lexicon.refusal
    joined = group.before >= state.first and words.bits[group.before] & COORDINATOR
    subject = None if joined else subject_before(words, group.before, state.first)
    source = (subject.first, subject.last) if subject else state.found[-1].source if state.found else None
    if entry is None or source is None:
        return False
    first = at - 1
    content = [(first, state.last)]
    finding = Finding(source, (group.first, first), content, entry, entry.lemma, "would-not", state.stretch)
    state.found.append(finding)
    state.open, state.active = state.last, finding
    return True


def _agent(words: Words, at: int, limit: int) -> int | None:
    """The "by" before whoever does it."""
    for k in range(at + 1, min(limit - 1, at + AGENT_REACH)):
        if words.quoted[k] >= 0:
            continue
        if words.low[k] == words.lexicon.grammar.agent:
            return k
        if words.low[k] in (".", ";", ":", ",") or words.bits[k] & (COMPLEMENTISER | AUXILIARY | PRONOUN):
            return None
    return None


def _content(
    words: Words, cue: Cue, places: tuple[int, int, int, int], subject: tuple[int, int]
) -> list[tuple[int, int]]:
    """What is said: an infinitive, what stands behind a preposition, or the subject and what it is called."""
    at, by, end, limit = places
    low, bits = words.low, words.bits
    if "whom-to" in cue.takes and by > at + 2 and bits[at + 1] & INFINITIVE:
        return [(at + 1, by)]
    if "whom-to" in cue.takes and end < limit and bits[end] & INFINITIVE:
        return [(end, before_finite(words, end, phrase_end(words, end, limit)))]
    if low[at + 1] in cue.after_object and by > at + 2:
        return [(at + 2, by)]
    if end + 1 < limit and low[end] in cue.after_object:
        return [(end + 1, phrase_end(words, end + 1, limit))]
    if not cue.takes & {"noun", "predicate"}:
        return []
    if by > at + 1 and words.quoted[at + 1] >= 0 and "predicate" in cue.takes:
        return [subject, (at + 1, by)]
    if by == at + 1 and end + 1 < limit and (bits[end] & PARENTHETICAL or words.quoted[end] >= 0):
        return [subject, (end, phrase_end(words, end, limit))]
    stops = (end >= limit or bits[end] & PUNCTUATION) and bits[subject[1] - 1] & NOMINAL
    return [subject] if by == at + 1 and stops and cue.act in ("deny", "accuse", "support") else []


def _told_in_court(state: Progress, cue: Cue, subject: NounPhrase, at: int) -> bool:
    """ "Jurors were told | that …": whoever spoke before goes on; the words have no source of their own."""
    words, that = state.words, at + 1
    head = words.low[subject.last - 1]
    if not cue.whom or head not in words.lexicon.grammar.courts or that + 1 >= state.last:
        return False
    start = that + 1 if words.low[that] == words.lexicon.that else that
    if start == that and not phrase_from(words, that, state.last) > that:
        return False
    finding = Finding(None, (at, at + 1), [(start, state.last)], cue, cue.lemma, "told-in-court", state.stretch)
    finding.confidence = "likely"
    state.found.append(finding)
    state.open, state.active = state.last, finding
    return True
