"""Attributions in the passive: "was urged by X to …", "was dismissed by X as “…”", "jurors were told that …"."""

from __future__ import annotations

from components.extract.attribution.adjuncts import skip_adjuncts
from components.extract.attribution.antecedent_cues import heads_nominal
from components.extract.attribution.bounds import before_finite
from components.extract.attribution.findings import Finding, Progress, phrase_end, relative_end
from components.extract.attribution.frames import opens_infinitive
from components.extract.attribution.noun_phrase import NounPhrase
from components.extract.attribution.phrases import subject_before
from components.extract.attribution.rightward import phrase_from
from components.extract.attribution.set_off import following_source
from components.extract.attribution.verb_groups import VerbGroup, verb_group
from components.extract.text.words import (
    AUXILIARY,
    CAPITAL,
    COMPLEMENTISER,
    COORDINATOR,
    INFINITIVE,
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
    cue, last = _entry(words, at, state.last)
    if cue is None or state.active is not None and state.active.content[-1][1] > at:
        return False
    group = verb_group(words, at, state.first, cue)
    if group.copula and group.modal and group.negated and "withheld" in cue.takes:
        return _not_drawn(state, group, at)
    shared = _shared_subject(state, group) or _described(state, cue, group, at)
    if not group.copula and shared is None or group.modal or group.negated or group.infinitive:
        return False
    subject = shared or subject_before(words, group.before, state.first)
    if subject is None and group.before > state.first and words.bits[group.before] & TIME:
        subject = subject_before(words, group.before - 1, state.first)  # "Workers leaving | yesterday | were told"
    if subject is None:
        return False
    if _told_in_court(state, cue, subject, at):
        return True
    by = _agent(words, last - 1, state.last)
    if by is None:
        return False
    source, end = _doer(words, cue, by, state.last)
    if source is None or words.bits[source[1] - 1] & (TIME | TIME_NOUN) or words.low[source[0]][0].isdigit():
        return False
    if words.bits[source[0]] & PRONOUN and words.low[source[0]] not in words.reading.language.naming.pronouns:
        return False  # "is defended by | anyone"
    patient = (subject.first, subject.last)
    that = _that_behind(words, end, state.last) if cue.whom else None
    places = (last - 1, by, end, state.last)
    pieces = _content(words, cue, places, patient) if that is None else [(that + 1, state.last)]
    if not pieces:
        return False
    finding = Finding(source, (group.first, last), pieces, cue, cue.lemma, "passive", state.stretch)
    finding.object = patient if that is not None or cue.after_object or "whom-to" in cue.takes else None
    state.found.append(finding)
    state.open, state.active = max(end, pieces[-1][1]), finding if that is not None else state.active
    return True


def _entry(words: Words, at: int, limit: int) -> tuple[Cue | None, int]:
    """The entry whose participle stands at ``at``, and the token behind it and its particle ("turned | down")."""
    plain = None
    for cue in words.lexicon.cues[words.low[at]]:
        if words.low[at] not in cue.participle:
            continue
        if not cue.particle:
            plain = plain or cue
        elif at + 1 < limit and words.low[at + 1] == cue.particle:
            return cue, at + 2
    return plain, at + 1


def _shared_subject(state: Progress, group: VerbGroup) -> NounPhrase | None:
    """The subject of the passive before, which a coordinated participle shares: "proposed by A | and rejected by B"."""
    words, last = state.words, state.found[-1] if state.found else None
    joined = group.before >= state.first and words.bits[group.before] & COORDINATOR
    if last is None or last.cue is None or last.rule != "passive" or not joined or group.auxiliary:
        return None
    return subject_before(words, last.cue[0] - 1, state.first)


def _described(state: Progress, cue: Cue, group: VerbGroup, at: int) -> NounPhrase | None:
    """What a participle tells of: "The move, described | by nurses as “shameful”", "a claim denied | by the firm"."""
    words, before = state.words, group.before
    if group.auxiliary or before <= state.first or at + 1 >= state.last:
        return None
    told = "noun" in cue.takes and heads_nominal(words, before, state.first)
    if not told and "predicate" not in cue.takes or words.low[at + 1] != words.lexicon.grammar.agent:
        return None
    return subject_before(words, before - 1 if words.low[before] == "," else before, state.first)


def _doer(words: Words, cue: Cue, by: int, limit: int) -> tuple[tuple[int, int] | None, int]:
    """Whoever does it, and where the attribution goes on."""
    source, end = following_source(words, by + 1, limit, apposes=False)
    near = phrase_from(words, by + 1, limit)
    if "whom-to" in cue.takes and by + 1 < near < limit and words.bits[near] & INFINITIVE:
        return (by + 1, near), near  # "urged by doctors | to act"
    if source is not None and (of := _charged(words, cue, by + 2, end)) is not None:
        return (by + 1, of), of  # "accused by tenants | of hiding …"
    if end < limit and words.low[end] == ",":  # "described by the chair, Ida Orr, | as “one we shall test”"
        comma = phrase_from(words, end + 1, limit)
        if comma + 1 < limit and words.low[comma] == "," and words.bits[comma + 1] & PARENTHETICAL:
            return source, comma + 1
    return source, end


def _that_behind(words: Words, end: int, limit: int) -> int | None:
    """The "that" of what somebody was told: "was told by managers, in May, | that …"."""
    k = skip_adjuncts(words, end, limit)
    k += k < limit and words.low[k] == ","
    return k if k + 1 < limit and words.low[k] == words.lexicon.that else None


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
    """The "by" before whoever does it, also between commas ("told in May, | by its own auditor, that …")."""
    for k in range(at + 1, min(limit - 1, at + AGENT_REACH)):
        if words.quoted[k] >= 0 or words.low[k] == "," and words.low[k + 1] == words.lexicon.grammar.agent:
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
    if "whom-to" in cue.takes and end < limit and opens_infinitive(words, end, limit):
        return [(end, before_finite(words, end, phrase_end(words, end, limit)))]
    if low[at + 1] in cue.after_object and by > at + 2:
        return [(at + 2, by)]
    if end + 1 < limit and low[end] in cue.after_object:
        return [(end + 1, phrase_end(words, end + 1, limit))]
    if not cue.takes & {"noun", "predicate"}:
        return []
    called = at + 2 if bits[at + 1] & PARENTHETICAL else at + 1
    if by > at + 1 and (called > at + 1 or words.quoted[called] >= 0 and "predicate" in cue.takes):
        return [subject, (at + 1, by)]
    if by == at + 1 and end + 1 < limit and (bits[end] & PARENTHETICAL or words.quoted[end] >= 0):
        return [subject, (end, relative_end(words, end, limit))]
    stops = end >= limit or bits[end] & (PUNCTUATION | COORDINATOR | TIME)
    ruled = low[end - 1] in words.lexicon.grammar.courts
    mere = cue.act == "support" and _acts(words, subject) or bits[subject[0]] & PRONOUN and cue.act == "say"
    reacts = stops and not ruled and not mere and "noun" in cue.takes
    return [subject] if reacts else []


def _acts(words: Words, subject: tuple[int, int]) -> bool:
    """Whether somebody stands there and no thing: "Orsk | is backed by the army"."""
    naming, head = words.reading.language.naming, words.low[subject[1] - 1]
    named = words.bits[subject[1] - 1] & (CAPITAL | PRONOUN)
    return bool(named) or head in naming.people_words or head in naming.body_nouns


def _told_in_court(state: Progress, cue: Cue, subject: NounPhrase, at: int) -> bool:
    """ "Jurors were told | that …": whoever spoke before goes on; the words have no source of their own."""
    words, that = state.words, at + 1
    head = words.low[subject.last - 1]
    comma = subject.left - 1
    ends = comma > state.open and words.low[comma] == "," and skip_adjuncts(words, that, state.last) == state.last
    if not cue.whom or head not in words.lexicon.grammar.courts or that + 1 >= state.last and not ends:
        return False
    start = that + 1 if not ends and words.low[that] == words.lexicon.that else that
    content = (state.open, comma) if ends else (start, state.last)  # "…, an inquiry | was told yesterday"
    finding = Finding(None, (at, at + 1), [content], cue, cue.lemma, "told-in-court", state.stretch)
    finding.confidence = "likely"
    state.found.append(finding)
    state.open, state.active = state.last, finding
    return True
