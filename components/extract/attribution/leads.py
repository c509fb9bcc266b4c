"""Attributions before their content: "she said that …", "and accused X of …", "would not say …", "Moor: “…”"."""

from __future__ import annotations

from components.extract.attribution.adjuncts import is_only_adjunct
from components.extract.attribution.bounds import phrase_end
from components.extract.attribution.findings import WOULD_NOT, Finding, Governed, Progress, is_title
from components.extract.attribution.frames import governed
from components.extract.attribution.noun_phrase import is_somebody, phrase_from, whole_phrase_from
from components.extract.attribution.openings import open_content
from components.extract.attribution.subjects import main_subject, nearest_subject
from components.extract.attribution.verb_groups import CueHit
from components.extract.text.words import (
    ADVERB,
    CONTRAST,
    COORDINATOR,
    COPULA,
    CUE,
    DETERMINER,
    HAVE,
    INFINITIVE,
    LONGEST_CLAUSE,
    MANNER,
    MODAL,
    NEGATION,
    PARENTHETICAL,
    PAST,
    PAST_ENDING,
    PLURAL_ENDING,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    QUANTITY,
    RELATIVE,
    SUBORDINATOR,
    TIME_NOUN,
    VERBAL,
    WILLING,
    Words,
)
from components.lang.attributing import Cue

LONGEST_FRONTED = 12
"""Tokens of "in a letter to the board on Monday" before a subject."""


def lead(state: Progress, hit: CueHit) -> None:
    """Read a cue with its content behind it: "she said that …", "… and accused them of …"."""
    words, subject, active = state.words, hit.subject, state.active
    opening = _opening(words, hit.boundary, active.content[-1][0]) if active is not None else hit.boundary
    if active is not None and not _is_separate(words, active, hit, opening):
        return
    right = _behind(state, hit)
    if right is None:
        return
    code = words.bits[hit.boundary]
    told = code & SUBORDINATOR and not code & CONTRAST and right.frame == "noun"
    if told and hit.cue.act not in ("decline", "demand"):
        return  # "when the government announced a curfew" is the reporter's own account
    source = subject.span if subject else _shared_source(state, hit)
    if source is None or subject is not None and _only_describes(words, hit, right, state.last):
        return
    if subject is None and hit.cue.whom and right.object is None and _is_done_to(words, source[1], hit):
        return  # "The club was fined | and warned that …"
    if active is not None:
        state.cut(opening + (opening == hit.boundary and subject is not None))
    last = state.found[-1] if state.found else None
    # "Moor, who backed the plan | but called | it late, has left"
    related = last and last.rule == "relative" and words.mark(",", last.content[-1][1], hit.at) == hit.at
    rule = "lead" if subject else "relative" if related else "coordinated"
    if subject and (subject.relative or words.bits[subject.first] & RELATIVE and words.low[subject.first - 1] == ","):
        rule = "relative"  # ", | who said", ", | whose lawyer said"
    open_content(state, hit, source, right, rule)


def _is_done_to(words: Words, first: int, hit: CueHit) -> bool:
    """Whether the verb goes on in the passive of the one before it: no auxiliary, and no word of its own for whom."""
    passive = (k for k in range(max(first, hit.before - LONGEST_CLAUSE), hit.before) if words.bits[k] & COPULA)
    return not hit.kinds and any(
        words.bits[words.past(MANNER, k + 1, hit.before)] & (PAST | PAST_ENDING) for k in passive
    )


def _only_describes(words: Words, hit: CueHit, right: Governed, limit: int) -> bool:
    """Whether the verb of the sentence stands behind the object: "The woman who reported | the theft said …"."""
    relates = words.bits[hit.before] & RELATIVE and words.low[hit.before - 1] != ","
    if not relates or right.frame not in ("clause", "noun"):
        return False
    return words.has(CUE, right.start + 1, min(limit, phrase_from(words, right.start, limit) + 1))


def _is_separate(words: Words, active: Finding, hit: CueHit, b: int) -> bool:
    """Whether the cue, whose clause begins at ``b``, stands beside the open reported clause and not inside it."""
    subject, (start, end) = hit.subject, active.content[-1]
    if subject is not None and end <= (hit.before if subject.relative else subject.left):
        return True  # behind the semicolon that ended it, ", | who said"
    if hit.joined and active.clause:
        if not isinstance(active.entry, Cue) or _is_backshifted(words, hit):
            # "According to police, he left | and said …", "He said Lund sold pills | and had called them …"
            return False
        judges = "evidence" in hit.cue.takes or hit.cue.act == "decline" and not words.bits[hit.last] & INFINITIVE
        if "court" in active.entry.takes and not judges:
            return False  # "The court heard he fled | and told her …"
        echoed = words.low[hit.last] in words.low[max(start + 1, hit.boundary - LONGEST_CLAUSE) : hit.boundary]
        addresses = hit.cue.whom or hit.cue.act in ("accuse", "demand")
        if echoed and addresses and words.bits[hit.last] & PRONOUN:
            return False  # "She said Lund rang her | and ordered her …"
        found = hit.cue.lemma in words.reading.language.replies.finding and words.bits[start] & PRONOUN
        told = hit.cue.whom and words.bits[hit.last] & PRONOUN
        if (found or told) and words.has(HAVE, start, hit.boundary):
            # "She said she had gone home | and found it shut", "She said her brother had rung | and told her that …"
            return False
        if active.rule == "participle" and words.low[hit.boundary - 1] == ",":
            return True  # "has left, saying it was late, | and promised to return"
        contrast = words.bits[hit.boundary] & CONTRAST and not active.past
        told = active.cue[0] if active.cue is not None else hit.at
        perfect = words.bits[told] & HAVE and words.low[told] in words.grammar.present  # "has denied it | and says …"
        return bool(contrast or perfect or hit.past == active.past) and hit.cue.lemma not in words.grammar.inward
    if subject is None:
        return hit.joined
    if active.cue is not None and b < active.cue[0]:
        # A verb is no part of another one's subject, and "dismissed on Monday | calls for peace" has a noun behind it.
        return hit.at != start and not subject.first <= active.cue[0] < subject.last
    sequel = hit.past and b != hit.boundary and words.low[b] == ","  # ", hours after | a judge said …"
    if b < start and not sequel:
        return False
    if words.bits[b] & SUBORDINATOR and not active.clause:
        return True  # "refused to go | after observers reported fraud"
    now = words.bits[b] & SUBORDINATOR and words.low[b - 1] == "," and active.past > hit.past
    if sequel or now:  # ", where | doctors say …"
        return not words.bits[subject.first] & PRONOUN
    return bool(words.bits[b] & CONTRAST or words.bits[b] & COORDINATOR and hit.past == active.past)


def _is_backshifted(words: Words, hit: CueHit) -> bool:
    """Whether the verb has "had" before it, as what happened before it was told has, and neither "has" nor "have"."""
    has = words.low[hit.first] in words.grammar.bare_forms or words.bits[hit.first] & PLURAL_ENDING
    return bool(hit.kinds & HAVE) and not has


def _opening(words: Words, i: int, floor: int) -> int:
    """The coordinator of a clause that begins with where it was said: ", | and in a memo to the board | she put …".

    The comma of one that tells after what it was said: "It was late, she said | , hours after | the union warned …";
    ``i``, the token before the subject, of any other.
    """
    if words.bits[i] & SUBORDINATOR and words.low[i] in words.reading.language.time.prepositions:
        comma = words.back(TIME_NOUN | QUANTITY | DETERMINER | MANNER, i - 1, floor - 1)
        return comma if words.low[comma] == "," else i
    joins = None
    for k in range(i, max(floor, i - LONGEST_FRONTED), -1):
        joins = k if words.bits[k] & COORDINATOR and words.low[k - 1] == "," else None
        if joins is not None or words.bits[k] & (VERBAL | PUNCTUATION) or words.quoted[k] >= 0:
            break
    return joins if joins is not None and words.bits[joins + 1] & PREPOSITION else i


def _behind(state: Progress, hit: CueHit) -> Governed | None:
    """What the cue governs to its right, a colon at the end of the stretch included."""
    words, last = state.words, state.last
    if hit.subject is not None and hit.boundary == state.open and words.bits[hit.boundary] & PARENTHETICAL:
        end = is_only_adjunct(words, hit.cue, hit.last, last)
        if end is not None and end + 1 < last:
            return Governed(end + 1, None, "clause")  # "As she said, | …"
    right = governed(words, hit, last)
    return Governed(last, None, "expects") if right is None and words.low[last - 1] in (":", ",") else right


def _shared_source(state: Progress, hit: CueHit) -> tuple[int, int] | None:
    """The source of a coordinated verb that has lost its subject."""
    if not hit.joined:
        return None
    last = state.found[-1] if state.found else None
    if last is not None and last.rule != "nominal":
        return last.source
    # "Brask backed | the nurses’ demand | but warned that …"
    main = nearest_subject(state.words, state.first, hit.first)
    return main.span if main is not None else None


def colon(state: Progress) -> None:
    """Read a quotation behind a colon that no cue has taken: "Said Moor, the mayor: “…”", "Moor was blunt: “…”"."""
    words = state.words
    reach = words.plain(state.first + 1, state.last - 1)
    k = next((k for k in reach if words.low[k] == ":" and words.quoted[k + 1] >= 0), None)
    if k is None:
        return
    first, last = words.range_of(words.quoted[k + 1])
    taken = any(first < b for finding in state.found for _, b in finding.content)
    opens = words.past(COORDINATOR, state.first, k)
    told = bool(words.bits[opens] & CUE)  # "Said | Moor: “…”"
    opens += told
    end = whole_phrase_from(words, opens, k)
    alone = opens < end and (end == k or words.low[end] == "," and whole_phrase_from(words, end + 1, k) == k)
    if taken or is_title(words, first, last) or not alone and words.has(CUE, state.first, k):
        return  # a cue attributes, but not in a way that is known
    subject = main_subject(words, state.first, k)
    source = (opens, end) if alone else subject.span if subject else None
    if source is not None and is_somebody(words, source) and not words.bits[source[0]] & ADVERB:
        cue = (opens - 1, opens) if told else None
        finding = Finding(source, cue, [(first, last)], None, "colon", quoted=True)
        finding.confidence = "likely" if alone else "guess"
        state.tell(finding, state.open)


def refusal(state: Progress, hit: CueHit) -> None:
    """Read a modal and a negation before a verb of speech: "would not | say …"."""
    words, active = state.words, state.active
    if not (hit.kinds & MODAL and hit.kinds & NEGATION) or "withheld" not in hit.cue.takes:
        return
    if active is not None and not (words.bits[hit.boundary] & CONTRAST or hit.joined and active.past):
        return
    if words.has(WILLING, hit.first, hit.at):
        source = hit.subject.span if hit.subject else _shared_source(state, hit)
        state.cut(hit.boundary)  # "She said it was late | but would not say why"
        withhold(state, source, (hit.first, hit.at), phrase_end(words, hit.at, state.last))


def withhold(state: Progress, source: tuple[int, int] | None, cue: tuple[int, int], end: int) -> bool:
    """Add the refusal whose verb stands behind the cue; whether its source is known."""
    entry = state.words.lexicon.refusal
    if entry is None or source is None:
        return False
    return state.tell(Finding(source, cue, [(cue[1], end)], entry, WOULD_NOT), state.last, goes_on=True)
