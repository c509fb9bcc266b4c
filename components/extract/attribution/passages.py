"""The attributions of one stretch of text, as token ranges: which rule reads which cue."""

from __future__ import annotations

import re

from components.extract.attribution.antecedent_cues import answered
from components.extract.attribution.cues import verb_hit
from components.extract.attribution.findings import Finding, Progress, trim
from components.extract.attribution.leads import colon, lead, refusal
from components.extract.attribution.noun_cues import read_nominal, read_phrase
from components.extract.attribution.noun_phrase import NEAR, REACH, is_verb
from components.extract.attribution.participles import gerund
from components.extract.attribution.passives import passive
from components.extract.attribution.set_off import inverted, resume, set_off
from components.extract.attribution.stretches import TRANSCRIPT, Stretch
from components.extract.attribution.tallies import tallies
from components.extract.attribution.verb_groups import CueHit
from components.extract.text.words import (
    CAPITAL,
    CONTINUING,
    CUE,
    HYPOTHETICAL,
    INFINITIVE,
    MODAL,
    NEGATION,
    NOMINAL,
    OWNER,
    PAST_ENDING,
    PREPOSITION,
    PRONOUN,
    SUBORDINATOR,
    TIME,
    Words,
)
from components.lang.attributing import Cue

LONGEST_DATELINE = 18
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d")
_DASHES = ("—", "–", "-", "--")


def find_in_stretch(words: Words, stretch: Stretch) -> list[Finding]:
    """The attributions whose cue stands in the stretch, in the order of their cues; of an interview, the whole."""
    if stretch.colon is not None:
        content = [(stretch.colon + 1, stretch.last)]
        return [Finding((stretch.first, stretch.colon), None, content, None, TRANSCRIPT, confidence="likely")]
    last = stretch.last
    while words.quoted[last - 1] < 0 and words.low[last - 1] in ".!?…" and last > stretch.first:
        last -= 1
    if counted := tallies(words, stretch.first, stretch.last):
        return counted
    first = _dateline_end(words, stretch.first, last)
    state = Progress(words, first, last, base=first, open=first)
    bits, phrases = words.bits, words.lexicon.phrases
    cues = [i for i in range(first, last) if bits[i] & (CUE | NOMINAL) or words.low[i] in phrases]
    asked = _asked_end(words, first, last)
    for i in cues:
        if words.quoted[i] >= 0 or first < i < asked:
            continue
        if bits[i] & CUE:
            hit = verb_hit(words, i, first, last)
            if hit is None:
                passive(state, i)
            elif words.low[i - 1] == "," and bits[i] & PAST_ENDING and passive(state, i):
                continue  # "the plan, | hailed as “bold” by X, …"
            elif hit.last < last and words.low[hit.last] == words.grammar.agent and (passive(state, i) or hit.joined):
                continue  # "proposed by A and | turned down by | B"
            else:
                _read_hit(state, hit)
        elif words.low[i] in phrases:
            read_phrase(state, i)
        if bits[i] & NOMINAL:
            read_nominal(state, i)
    resume(state)
    colon(state)
    for finding in state.found:
        finding.content = [(a, b) for a, b in (trim(words, a, b) for a, b in finding.content) if a < b]
    told = [finding for finding in state.found if finding.content or finding.expects]
    saying = {tuple(finding.content) for finding in told if finding.rule == "participle"}
    # "Nurses | hit back |, saying that …": what they answer with is said once.
    told = [finding for finding in told if finding.rule != "lead" or tuple(finding.content) not in saying]
    return [finding for finding in told if not _is_about_itself(words, finding)]


def _asked_end(words: Words, first: int, last: int) -> int:
    """Where a fronted question ends: "Asked whether any of them mentioned it |, she said no"."""
    asks = words.bits[first] & CUE and words.bits[first] & PAST_ENDING
    comma = words.mark(",", first, last) if asks else first
    return comma if words.has(HYPOTHETICAL, first, comma) else first


def _is_about_itself(words: Words, finding: Finding) -> bool:
    """Whether somebody only asks to remain without a name, or what was said stands elsewhere.

    "Who insisted on | anonymity", "disclosed | this on Monday".
    """
    if finding.quoted or not finding.content:
        return False
    if finding.source is not None and words.bits[finding.source[0] - 1] & SUBORDINATOR:
        before = " ".join(words.low[max(0, finding.source[0] - REACH) : finding.source[0] - 1])
        if before.endswith(words.naming.anonymity):
            return True  # "who asked not to be named because | he | feared he would be sacked"
    a, b = finding.content[0]
    stands = words.low[a] in words.naming.demonstratives and words.low[a] != words.that and len(finding.content) == 1
    told = stands and isinstance(finding.entry, Cue) and finding.entry.act == "say" and "clause" in finding.entry.takes
    if told and (a + 1 == b or words.bits[a + 1] & (PREPOSITION | TIME | SUBORDINATOR) or words.timed[a + 1]):
        return True
    if isinstance(finding.entry, Cue) and "wish" in finding.entry.takes and words.bits[a] & (OWNER | PRONOUN):
        a += 1  # "asked that | her | name be withheld"
    return " ".join(words.low[a : min(b, a + NEAR)]).startswith(words.naming.anonymity)


def _read_hit(state: Progress, hit: CueHit) -> None:
    # "| wrote | to customers to warn them that …"
    while hit.kinds & INFINITIVE and state.found and (cue := state.found[-1].cue) and hit.before < cue[0] < hit.at:
        state.found.pop()
    negated, low = hit.kinds & NEGATION, state.words.low
    came = any((low[k], low[k + 1]) in state.words.grammar.came_to_pass for k in range(hit.first, hit.at))
    modal = hit.kinds & MODAL and not came  # "would | later | admit that …"
    open_still = hit.cue.act == "decline" and hit.cue.particle and "withheld" in hit.cue.takes  # "did not | rule out"
    disputes = negated and not modal and (hit.cue.act == "deny" or open_still) and hit.cue.takes & {"clause", "noun"}
    group = state.words.bits[hit.first : hit.last + 1]
    reserves = modal and not negated and any(code & CONTINUING and not code & PREPOSITION for code in group)
    inside = hit.subject is not None and hit.subject.relative and state.words.bits[hit.last] & CUE
    if inside and is_verb(state.words, hit.last):
        return  # "tenants who | complained | said", but "who denied | claims of fraud"
    if hit.gerund:
        gerund(state, hit)
    elif disputes or reserves:
        lead(state, hit)  # "does not dispute that …", "would | only | say that …"
    elif modal or negated:
        refusal(state, hit)
    elif not (set_off(state, hit) or inverted(state, hit) or answered(state, hit)):
        lead(state, hit)


def _names_agency(words: Words, first: int, last: int) -> bool:
    """Whether a place, a day and an agency in brackets open the stretch: "Orsk, May 3 (Wire) – …"."""
    k = first
    while k < last and (words.bits[k] & CAPITAL or words.low[k] in (",", ".") or words.low[k].isdigit()):
        k += 1
    return first < k < last and words.low[k] == "(" and bool(words.bits[k + 1] & CAPITAL)


def _dateline_end(words: Words, first: int, last: int) -> int:
    """The first token after a dateline ("ROME, Oct. 23 (Agency) — ") or the time of an entry ("18:05 – ")."""
    opens, mark = words.timed[first] or (first, first + bool(_CLOCK.fullmatch(words.text[first])))
    if opens == first < mark and words.low[mark] in _DASHES and words.end[mark - 1] < words.start[mark]:
        return mark + 1
    capitals = words.text[first].isupper() and len(words.text[first]) > 2  # "ORSK |, May 3 — …"
    if words.low[first] != "(" and not capitals and not _names_agency(words, first, last):
        return first
    colon = next((k for k in range(first, last) if not words.text[k].isupper()), last)
    if words.low[colon] == ":" and words.quoted[colon + 1] < 0:
        return colon + 1  # "NEW ORSK | : A strike", but "MOOR: “Never.”"
    for k in range(first + 1, min(last - 1, first + LONGEST_DATELINE)):
        apart = words.end[k - 1] < words.start[k] < words.start[k + 1] - 1
        behind = words.low[k - 1].endswith(")")  # "(Agency) | -A strike", "(Agency) | : A strike"
        ends = words.low[k] == ".-" or words.low[k] == ":" and capitals
        if words.low[k] in _DASHES and (apart or behind) or behind and ends:
            return k + 1
    return first
