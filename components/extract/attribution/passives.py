"""Attributions in the passive: "was urged by X to …", "was dismissed by X as “…”", "jurors were told that …"."""

from __future__ import annotations

from components.extract.attribution.adjuncts import skip_adjuncts
from components.extract.attribution.antecedent_cues import heads_nominal
from components.extract.attribution.bounds import before_finite, before_main_verb, phrase_end, relative_end
from components.extract.attribution.cues import entry_at
from components.extract.attribution.findings import Finding, Progress
from components.extract.attribution.leads import withhold
from components.extract.attribution.noun_phrase import (
    REACH,
    NounPhrase,
    is_name,
    is_somebody,
    opens_infinitive,
    phrase_from,
)
from components.extract.attribution.objects import is_told
from components.extract.attribution.phrases import phrase_ending, subject_before
from components.extract.attribution.reported import opened
from components.extract.attribution.set_off import ends_content, following_source
from components.extract.attribution.verb_groups import CueHit, verb_group
from components.extract.text.words import (
    AUXILIARY,
    CAPITAL,
    COMPLEMENTISER,
    COORDINATOR,
    COPULA,
    DISTRIBUTIVE,
    FINITE,
    INFINITIVE,
    MODAL,
    NEGATION,
    PARENTHETICAL,
    PAST_ENDING,
    PRONOUN,
    PUNCTUATION,
    QUANTITY,
    TIME,
    TIME_NOUN,
    WILLING,
    Words,
)
from components.lang.attributing import Cue

TOLD_IN_COURT = "told-in-court"
"""The rule of what those were told to whom a case is put."""


def passive(state: Progress, at: int) -> bool:
    """Read the participle at ``at`` with its agent behind it; whether there is one."""
    words, told = state.words, state.found[-1] if state.found else None
    cue, last = entry_at(words, at)
    inside = state.active is not None and state.active.content[-1][1] > at
    if cue is None or words.low[at] not in cue.participle or inside:
        return False
    group = verb_group(words, at, last, state.first, cue)
    subject = group.subject = _patient(state, group)
    if group.kinds & NEGATION and words.has(WILLING, group.first, at):
        source = subject.span if subject else told.source if told else None
        return withhold(state, source, (group.first, at - 1), state.last)  # "would not | be drawn on the case"
    if subject is None or group.kinds & (MODAL | NEGATION | INFINITIVE):
        return False
    if cue.whom and words.low[subject.last - 1] in words.grammar.courts:
        return _told_in_court(state, cue, (at, last), subject.left - 1)
    by = _agent(words, last - 1, state.last)
    if by is not None and _done_by(state, group, by, subject.span):
        return True
    if told is not None and (not state.found or state.found[-1] is not told):
        state.found.append(told)  # "The union’s demand for a ballot | was rejected"
    return False


def _told_in_court(state: Progress, cue: Cue, verb: tuple[int, int], before: int) -> bool:
    """Read "Jurors were told | that …", "…, | jurors were told": without "by" the words have no source."""
    words, last, limit, source = state.words, verb[1], state.last, None
    if words.low[last] == words.grammar.agent:
        source, last = following_source(words, last + 1, limit, apposes=False)
    start = skip_adjuncts(words, last, limit)
    if start < limit:
        content = (start + (words.low[start] in (words.that, ":", ",")), limit)
    elif before > state.open and ends_content(words, before):
        content = (state.open, before + (words.quoted[before] >= 0))
    else:
        return False
    finding = Finding(source, verb, [content], cue, TOLD_IN_COURT, confidence="likely")
    finding.quoted = all(words.quoted[k] >= 0 for k in range(*content))
    return state.tell(finding, limit, goes_on=not finding.quoted)


def _patient(state: Progress, group: CueHit) -> NounPhrase | None:
    """The subject of a passive: before its auxiliary, of the passive before it, or before a mere participle.

    "was rejected", "was proposed by A | and rejected by B", "The move, described | by nurses as “shameful”".
    """
    words, before, told = state.words, group.before, state.found[-1] if state.found else None
    if words.bits[before] & COORDINATOR:
        shared = told is not None and told.rule == "passive" and told.cue
        return subject_before(words, shared[0] - 1, state.first) if shared else None
    if not group.kinds & (AUXILIARY | MODAL):
        described = "predicate" in group.cue.takes or heads_nominal(words, before, state.first)
        # "The plan, | condemned by X", "The plan, | hailed as “bold” by X"
        described |= words.low[before] == "," and group.cue.act in ("accuse", "deny", "support")
        called = words.quoted[group.last] >= 0 or words.bits[group.last] & PARENTHETICAL
        if not described or not called and words.low[group.last] != words.grammar.agent:
            return None
        return subject_before(words, before - (words.low[before] == ","), state.first)
    if before == state.first and words.low[before] == words.that:
        return NounPhrase(before, before + 1, before)  # "That | is disputed by …"
    found = subject_before(words, before, state.first)
    if found is None and words.bits[before] & TIME:  # "Workers leaving | yesterday | were told"
        found = subject_before(words, before - 1, state.first)
    return _whole(state, group, found) if found is not None and group.kinds & COPULA else None


def _whole(state: Progress, group: CueHit, patient: NounPhrase) -> NounPhrase | None:
    """The patient with the head whose clause or infinitive it ends: "| claims that it hid | losses".

    One that has been read as somebody's words ("the mayor’s claim that …") is what is reacted to. None where there is
    no head but the patient is what an infinitive is about.
    """
    words, told = state.words, state.found[-1] if state.found else None
    if told is not None and told.rule == "nominal" and told.cue and told.source and told.content[-1][1] == group.first:
        head = phrase_ending(words, told.cue[0], state.first)
        first = min(told.source[0], head.first if head else told.cue[0])
        state.found.pop()
        return NounPhrase(first, group.first, first)
    first = words.last_mark(",;:", state.open, patient.first) + 1
    for k in range(first + 1, patient.first):
        to = opens_infinitive(words, k)
        if to or words.low[k] == words.that and heads_nominal(words, k - 1, first):
            head = phrase_ending(words, k - 1, first)
            if head is not None and before_main_verb(words, k, state.last) == group.first:
                return NounPhrase(head.first, patient.last, head.left)
        if to and patient.left <= k + 2:
            return None
    return patient


def _agent(words: Words, at: int, limit: int) -> int | None:
    """The "by" before whoever does it, also between commas ("told in May, | by its own auditor, that …")."""
    reach = words.until(COMPLEMENTISER | AUXILIARY | PRONOUN, at + 1, min(limit - 1, at + REACH))
    by = next((k for k in words.plain(at + 1, reach) if words.low[k] == words.grammar.agent), None)
    return by if by is not None and not any(words.low[k] in ".;:," for k in range(at + 1, by - 1)) else None


def _charge(words: Words, cue: Cue, by: int, limit: int) -> int:
    """The preposition before what the patient is charged with, the limit where there is none.

    "by the University of Orsk | of | lying", "by a spokesman for the port | for | the delay".
    """
    links = [k for k in range(by + 2, min(limit, by + REACH)) if words.low[k] in cue.after_object]
    part = QUANTITY | DISTRIBUTIVE  # "by one | of | the nurses of lying", "by 40 percent | of | voters"
    whole = [k for k in links if not words.bits[k - 1] & part and not words.low[k - 2].isdigit()]
    links = whole or links
    others = [k for k in links if words.low[k - 1] not in words.naming.mouthpieces]
    things = (k for k in others if not words.bits[k + 1] & CAPITAL)
    return next((k for found in (things, links) for k in found), limit)


def _done_by(state: Progress, group: CueHit, by: int, patient: tuple[int, int]) -> bool:
    """Read what is done by whoever stands behind "by" as a statement of theirs."""
    words, cue, limit = state.words, group.cue, state.last
    charged = _charge(words, cue, by, limit)
    source, end = following_source(words, by + 1, charged, apposes=False)
    if source is None or words.bits[source[1] - 1] & (TIME | TIME_NOUN) or _is_amount(words, source):
        return False
    if words.bits[source[0]] & PRONOUN and words.low[source[0]] not in words.naming.pronouns:
        return False  # "is defended by | anyone"
    comma = phrase_from(words, end + 1, limit) if words.low[end] == "," else limit
    if comma + 1 < limit and words.low[comma] == "," and words.bits[comma + 1] & PARENTHETICAL:
        end = comma + 1  # "described by the chair, Ida Orr, | as “a joke”"
    if not group.kinds & (AUXILIARY | MODAL) and words.low[group.before] == ",":
        commas = (k for k in words.plain(end, limit) if words.low[k] == ",")  # "Orr, accused by X of theft, | left"
        limit = next((k for k in commas if words.bits[k + 1] & (FINITE | PAST_ENDING)), limit)
    told = opened(words, group, skip_adjuncts(words, end, limit), limit) if cue.whom else None
    if clause := told is not None and told.frame == "that":
        pieces = [(told.start, limit)]
    else:
        inside = (group.last, by) if by > group.last else (end, limit)
        pieces = _content(words, cue, inside, (end, limit), patient)
    if not pieces:
        return False
    finding = Finding(source, group.span, pieces, cue, "passive")
    aimed = clause or cue.after_object or "whom-to" in cue.takes
    finding.object = patient if aimed and patient not in pieces else None
    return state.tell(finding, max(end, pieces[-1][1]), goes_on=clause)


def _is_amount(words: Words, source: tuple[int, int]) -> bool:
    """Whether it only tells by how much: "projected to rise | by 4%"; not "by 4% of voters", "by Local 40"."""
    named = words.has(CAPITAL, *source) or words.grammar.genitive in words.low[slice(*source)]
    fractions = words.reading.language.counts.fractions
    counts = any(words.text[k][0].isdigit() or words.low[k] in fractions for k in range(*source))
    return counts and not named and not is_somebody(words, source)


def _content(
    words: Words, cue: Cue, inside: tuple[int, int], rest: tuple[int, int], patient: tuple[int, int]
) -> list[tuple[int, int]]:
    """What is said: an infinitive, what stands behind a preposition, the subject and what it is called.

    Else the subject itself, where somebody rejects or repeats it; whoever is backed is no words.
    """
    (first, limit), (end, last) = inside, rest
    if first + 1 < limit:
        if "whom-to" in cue.takes and opens_infinitive(words, first):
            return [(first, before_finite(words, first, phrase_end(words, first, limit)))]
        if "measure" in cue.takes and words.low[first] in cue.after_object:
            return [patient, (first, phrase_end(words, first + 1, limit))]  # "The toll was put | at 40 | by the port"
        if words.low[first] in cue.after_object:
            return [(first + 1, phrase_end(words, first + 1, limit))]
        if cue.takes & {"noun", "predicate"} and (words.bits[first] & PARENTHETICAL or words.quoted[first] >= 0):
            return [patient, (first, relative_end(words, first, limit))]
    mere = cue.act == "support" and is_somebody(words, patient) or words.bits[patient[0]] & PRONOUN and cue.act == "say"
    mere = mere or cue.act == "deny" and is_name(words, NounPhrase(*patient, patient[0]))  # "Lund was rejected by X"
    stops = end >= last or words.bits[end] & (PUNCTUATION | COORDINATOR | TIME)
    ruled = words.low[end - 1] in words.grammar.courts
    named = "noun" in cue.takes or "told" in cue.takes and is_told(words, *patient)
    return [patient] if stops and not ruled and not mere and named else []
