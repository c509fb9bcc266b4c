"""What is said of a thing just named: "a charge | she denies", "which | he called “dull”", "what | they call “it”".

The words stand before the cue, as a noun for what was said or as the antecedent of a relative clause.
"""

from __future__ import annotations

from components.extract.attribution.bounds import before_main_verb, phrase_end, relative_end, short_end
from components.extract.attribution.findings import Finding, Progress
from components.extract.attribution.noun_phrase import NEAR, NounPhrase, is_fused
from components.extract.attribution.phrases import phrase_ending
from components.extract.attribution.verb_groups import CueHit
from components.extract.text.words import (
    CLOSED,
    COMPLEMENTISER,
    COORDINATOR,
    COPULA,
    CUE,
    DASHES,
    DETERMINER,
    INFINITIVE,
    LONGEST_CLAUSE,
    MANNER,
    PARENTHETICAL,
    PAST,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    QUANTITY,
    RELATIVE,
    SUBORDINATOR,
    TIME,
    VERB,
    VERBAL,
    Words,
)

OF_ANTECEDENT = "of-antecedent"
"""The rule of "which | she said | was late"; its content is read to the end."""


def answered(state: Progress, hit: CueHit) -> bool:
    """Read a noun for what was said and the verb whose object it is: "…, a charge the group denies"."""
    words, subject, after, takes = state.words, hit.subject, hit.last, hit.cue.takes
    at = subject.left - 1 if subject is not None else -1
    if subject is None or at < state.first or at == state.first and not is_fused(words, at):
        return False
    relates = words.bits[at] & (RELATIVE | COMPLEMENTISER) or _lacks_pronoun(words, hit, subject)
    if relates and _of_antecedent(state, hit, subject, at):
        return True
    if _has_object(words, hit):
        return False  # "(said in) a statement that rebels had rejected | the truce", "a statement it backed | the plan"
    at -= bool(words.bits[at] & RELATIVE)
    if words.bits[after] & INFINITIVE and "to" in takes:
        return False  # "something | he refused | to do"
    phrase = phrase_ending(words, at, state.first) if heads_nominal(words, at, state.first) else None
    if phrase is None or not takes & {"noun", "predicate", "told"}:
        return False
    state.cut(phrase.first)
    finding = Finding(subject.span, hit.span, [phrase.span], hit.cue, "noun-answered", past=hit.past)
    if words.bits[after] & PARENTHETICAL and words.quoted[after + 1] >= 0:
        finding.content.append(words.range_of(words.quoted[after + 1]))  # "a concession they dismissed as | “late”"
    elif "predicate" in takes:
        finding.content.append((after, state.last))
    return state.tell(finding, max(after, finding.content[-1][1]), goes_on="predicate" in takes)


def _lacks_pronoun(words: Words, hit: CueHit, subject: NounPhrase) -> bool:
    """Whether a noun stands before a pronoun and a verb without subject behind it: "a man | they say is | ill"."""
    apart = CLOSED | PUNCTUATION | TIME | VERB | PAST | CUE
    gap = "clause" in hit.cue.takes and words.bits[hit.last] & VERBAL and not words.bits[hit.last] & POSSESSIVE
    return bool(gap and words.bits[subject.left] & PRONOUN and not words.bits[subject.left - 1] & apart)


def _has_object(words: Words, hit: CueHit) -> bool:
    """Whether the verb has an object behind it, so that "that" before its subject is none."""
    i, code = hit.last, words.bits[hit.last]
    plain = not code & (CLOSED | VERBAL | MANNER | TIME) and words.quoted[i] < 0
    if "predicate" in hit.cue.takes:
        return bool(code & PRONOUN)  # "had called | her a thief", but "a plan that critics called a mess"
    return words.timed[i] is None and bool(plain or code & (DETERMINER | PRONOUN | QUANTITY))


def _of_antecedent(state: Progress, hit: CueHit, subject: NounPhrase, at: int) -> bool:
    """Read what is said of what the token at ``at`` stands for or takes up.

    "a film, which | he called | “dull”", "a look that | the book calls | “patient”", "in what | she called | a mess",
    "which | she said | was late", "a man who | police say | is armed", "…, which | the firm denies".
    """
    words, takes, i = state.words, hit.cue.takes, hit.last
    if words.bits[at - 1] & PREPOSITION and words.bits[at] & RELATIVE:
        return False  # "a video in which | he called it late"
    which, what = words.low[at - 1] == "," and words.bits[at] & RELATIVE, is_fused(words, at)
    bare = not words.bits[at] & (RELATIVE | COMPLEMENTISER)
    if words.bits[at - 1] & COPULA and words.quoted[at - 2] >= 0:
        content = [words.range_of(words.quoted[at - 2])]  # "“…,” was how | she put it"
        return state.tell(Finding(subject.span, hit.span, content, hit.cue, OF_ANTECEDENT, quoted=True), state.last)
    code = words.bits[i]
    quoted = _quoted_complement(words, i + bool(code & PARENTHETICAL))  # "that he described | as “dull”"
    rest: list[tuple[int, int]] = []
    if "predicate" in takes and words.quoted[quoted] >= 0:
        rest = [(i, words.range_of(words.quoted[quoted])[1])]
    elif "predicate" in takes and what and (code & PARENTHETICAL or not code & (CLOSED & ~DETERMINER)):
        end = short_end(words, i, state.last)  # "| What | she called a mess | is over"
        rest = [(i, before_main_verb(words, i - 1, end) if at == state.first else end)]
    elif which and state.active is None and "noun" in takes and words.low[i] in hit.cue.governs:
        rest = [(i, relative_end(words, i, state.last))]  # "which | it blamed | on the rain"
    elif not which and (words.bits[at] & RELATIVE or bare) and "clause" in takes and code & VERBAL:
        # "a man who | police say | is ill | has left", "a man | they say | is ill"
        rest = [(i, before_main_verb(words, i - 2, _clause_end(words, i, min(state.last, i + LONGEST_CLAUSE)), room=1))]
    elif not which:
        return False
    elif "predicate" in takes and not code & CLOSED or "clause" in takes and code & VERBAL:
        rest = [(i, relative_end(words, i, state.last))]
    elif not ("noun" in takes and hit.cue.act == "deny" and code & (PUNCTUATION | SUBORDINATOR | COORDINATOR)):
        return False
    first, last = at, at + 1
    if bare or words.bits[at] & RELATIVE and not which:
        first, last = _antecedent_from(words, at - (not bare), state.first), at + bare
    if state.active is not None and words.low[first - 1] != ",":
        return False
    end, open_clause = rest[-1][1] if rest else i, state.active
    state.cut(first)
    if open_clause is not None and words.low[end] == "," and words.bits[end + 1] & VERBAL:
        open_clause.content.append((end + 1, state.last))  # "said the raid, which it said was legal, | had failed"
    finding = Finding(subject.span, hit.span, [(first, last), *rest], hit.cue, OF_ANTECEDENT, past=hit.past)
    return state.tell(finding, end)


def _antecedent_from(words: Words, head: int, floor: int) -> int:
    """Where an antecedent begins that ends in ``head``: with its determiner, and that of what "of" ties it to."""
    apart = VERBAL | PRONOUN | SUBORDINATOR | COORDINATOR
    for k in range(head, floor - 1, -1):
        code, before = words.bits[k], words.low[k - 1]
        if code & (DETERMINER | QUANTITY) and (k == floor or before != words.grammar.genitive):
            return k
        if code & apart and not code & POSSESSIVE or k < head and words.low[k] in (",", ";", *DASHES):
            break
    return head


def _clause_end(words: Words, start: int, limit: int) -> int:
    """Where a relative clause ends: before a comma that goes on with no list ("of roads, schools and homes |, and")."""
    end = phrase_end(words, start, limit)
    joins = (k for k in words.plain(start + 1, end - 2) if words.low[k] == "," and words.bits[k + 1] & COORDINATOR)
    return next((k for k in joins if words.bits[k + 2] & (VERBAL | VERB)), end)


def _quoted_complement(words: Words, i: int) -> int:
    """The first quoted word of a complement, else ``i``: "what she called | a rare “mistake”"."""
    reach = range(i, i + NEAR)
    return next((k for k in reach if words.quoted[k] >= 0 or words.bits[k] & (CLOSED & ~DETERMINER)), i)


def heads_nominal(words: Words, at: int, floor: int) -> bool:
    """Whether a phrase that ends there is headed by a noun for what was said ("a claim", "a version of events")."""
    low, nominal = words.low, words.lexicon.nominal
    if low[at] in nominal or low[at] in words.grammar.summing and _sums_up(words, at, floor):
        return True
    of = next((k for k in range(at - 1, max(floor, at - NEAR), -1) if low[k] == words.grammar.genitive), None)
    return of is not None and low[of - 1] in nominal and bool(words.bits[of - 2] & DETERMINER)


def _sums_up(words: Words, at: int, floor: int) -> bool:
    """Whether the noun stands behind a comma and an article, alone or with one word more: ", a rare | concession"."""
    pronoun = words.bits[at] & PRONOUN  # ", something | campaigners dispute"
    opens = at if pronoun else next((k for k in (at - 1, at - 2) if words.bits[k] & DETERMINER), floor)
    return opens - 1 > floor and words.low[opens - 1] in (",", *DASHES)
