"""What is said of a thing just named: "a charge | she denies", "which | he called “dull”", "what | they call “it”".

The words stand before the cue, as a noun for what was said, as the antecedent of a relative clause, or as a quotation.
"""

from __future__ import annotations

from components.extract.attribution.cues import CueHit
from components.extract.attribution.findings import Finding, Progress, cut, relative_end
from components.extract.attribution.phrases import phrase_ending
from components.extract.text.words import (
    CLOSED,
    COMPLEMENTISER,
    COORDINATOR,
    COPULA,
    DASHES,
    DETERMINER,
    INFINITIVE,
    PARENTHETICAL,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    RELATIVE,
    SUBORDINATOR,
    VERBAL,
    Words,
)

OF_ANTECEDENT = "of-antecedent"
"""The rule of "which | she said | was late"; its content is read to the end."""
NOMINAL_REACH = 5
"""Tokens from the end of a phrase back to the "of" that ties it to its head."""


def answered(state: Progress, hit: CueHit) -> bool:
    """Read a noun for what was said and the verb whose object it is: "…, a charge the group denies"."""
    words, subject = state.words, hit.subject
    if subject is None:
        return False
    at = subject.left - 1
    if at - 1 > state.first and words.bits[at] & COMPLEMENTISER and _is_how(state, hit, at):
        return True
    if at > state.first and words.bits[at] & (RELATIVE | COMPLEMENTISER) and _of_antecedent(state, hit, at):
        return True
    if not hit.cue.takes & {"noun", "predicate", "told"}:
        return False
    if at > state.first and words.bits[at] & RELATIVE:
        at -= 1
    if hit.last < state.last and words.bits[hit.last] & INFINITIVE and "to" in hit.cue.takes:
        return False  # "something | he refused | to do"
    if at <= state.first or not heads_nominal(words, at, state.first):
        return False
    phrase = phrase_ending(words, at, state.first)
    if phrase is None:
        return False
    if state.active is not None:
        cut(state, phrase.first)
    finding = Finding(
        (subject.first, subject.last),
        (hit.first, hit.last),
        [(phrase.first, phrase.last)],
        hit.cue,
        hit.cue.lemma,
        "noun-answered",
        state.stretch,
        past=hit.past,
    )
    state.found.append(finding)
    state.open = hit.last
    named = hit.last + 1
    if named < state.last and words.bits[hit.last] & PARENTHETICAL and words.quoted[named] >= 0:
        finding.content.append(words.range_of(words.quoted[named]))  # "a concession they dismissed as | “late”"
        state.open = finding.content[-1][1]
    elif hit.last < state.last and "predicate" in hit.cue.takes and words.low[hit.last] != ",":
        finding.content.append((hit.last, state.last))
        state.open, state.active = state.last, finding
    return True


def _is_how(state: Progress, hit: CueHit, at: int) -> bool:
    """Read "“…,” was how | she put it"."""
    words, subject = state.words, hit.subject
    if subject is None or not words.bits[at - 1] & COPULA or words.quoted[at - 2] < 0 or state.active is not None:
        return False
    content, source = words.range_of(words.quoted[at - 2]), (subject.first, subject.last)
    cue = (hit.first, hit.last)
    finding = Finding(source, cue, [content], hit.cue, hit.cue.lemma, OF_ANTECEDENT, state.stretch, quoted=True)
    state.found.append(finding)
    state.open = state.last
    return True


def _of_antecedent(state: Progress, hit: CueHit, at: int) -> bool:
    """Read what is said of an antecedent: "a film, which | he called | “dull”", "which | she said | was late"."""
    words, subject, i = state.words, hit.subject, hit.last
    if subject is not None and _denies_all(state, hit, at):
        return True
    if subject is None or i >= state.last:
        return False
    quoted = i + (1 if words.bits[i] & PARENTHETICAL else 0)  # "that he described | as “dull”"
    named = quoted < state.last and words.quoted[quoted] >= 0
    if named and "predicate" in hit.cue.takes and words.low[at - 1] != ",":
        return _named_by(state, hit, at, quoted)
    if words.low[at - 1] != "," or not words.bits[at] & RELATIVE or words.low[at] == words.lexicon.that:
        return False
    predicate = "predicate" in hit.cue.takes and (named or not words.bits[i] & CLOSED)
    clause = "clause" in hit.cue.takes and words.bits[i] & VERBAL
    if not (predicate or clause):
        return False
    if state.active is not None:
        cut(state, at)
    end = relative_end(words, i, state.last)
    content = [(at, subject.left if words.low[subject.left - 1] != "," else subject.left - 1), (i, end)]
    cue, source = (hit.first, hit.last), (subject.first, subject.last)
    finding = Finding(source, cue, content, hit.cue, hit.cue.lemma, OF_ANTECEDENT, state.stretch, past=hit.past)
    state.found.append(finding)
    state.open, state.active = end, None
    return True


def _denies_all(state: Progress, hit: CueHit, at: int) -> bool:
    """Read "…, which | the firm denies": what stands before is denied."""
    words, subject, i = state.words, hit.subject, hit.last
    ends = i >= state.last or words.bits[i] & (PUNCTUATION | SUBORDINATOR | COORDINATOR)
    which = words.bits[at] & RELATIVE and words.low[at] != words.lexicon.that and words.low[at - 1] == ","
    if subject is None or not which or "noun" not in hit.cue.takes or hit.cue.act not in ("deny", "demand"):
        return False
    if not ends and not (hit.cue.act == "demand" and words.bits[i] & PREPOSITION):
        return False
    if state.active is not None:
        cut(state, at)
    cue, source = (hit.first, hit.last), (subject.first, subject.last)
    finding = Finding(source, cue, [(at, at + 1)], hit.cue, hit.cue.lemma, OF_ANTECEDENT, state.stretch, past=hit.past)
    state.found.append(finding)
    state.open = hit.last
    return True


def _named_by(state: Progress, hit: CueHit, at: int, quoted: int) -> bool:
    """Read "in what | she called | “a mess”", "a look that | the catalogue calls | “patient”"."""
    words, subject = state.words, hit.subject
    thing = (at, at + 1)
    if words.bits[at] & RELATIVE:
        first = at - 1
        while first > state.first and at - first < NOMINAL_REACH and not words.bits[first] & DETERMINER:
            first -= 1
        thing = (first - 1 if words.bits[first] & POSSESSIVE else first, at)
    first_quoted = next(k for k in range(quoted, state.last) if words.quoted[k] >= 0)
    end = words.range_of(words.quoted[first_quoted])[1]
    if subject is None or state.active is not None and words.low[thing[0] - 1] != ",":
        return False
    cut(state, thing[0])
    content, source = [thing, (hit.last, end)], (subject.first, subject.last)
    cue = (hit.first, hit.last)
    finding = Finding(source, cue, content, hit.cue, hit.cue.lemma, OF_ANTECEDENT, state.stretch, past=hit.past)
    state.found.append(finding)
    state.open = end
    return True


def heads_nominal(words: Words, at: int, floor: int) -> bool:
    """Whether a phrase that ends there is headed by a noun for what was said ("a claim", "a version of events")."""
    low, nominal = words.low, words.lexicon.nominal
    if low[at] in nominal or low[at] in words.lexicon.grammar.summing and _sums_up(words, at, floor):
        return True
    for k in range(at - 1, max(floor, at - NOMINAL_REACH), -1):
        if low[k] == words.lexicon.grammar.genitive:
            return low[k - 1] in nominal and bool(words.bits[k - 2] & DETERMINER)
    return False


def _sums_up(words: Words, at: int, floor: int) -> bool:
    """Whether the noun stands behind a comma and an article, alone or with one word more: ", a rare | concession"."""
    pronoun = words.bits[at] & PRONOUN  # ", something | campaigners dispute"
    opens = at if pronoun else next((k for k in (at - 1, at - 2) if words.bits[k] & DETERMINER), floor)
    return opens - 1 > floor and words.low[opens - 1] in (",", *DASHES)
