"""Attributions before their content: "she said that …", ", saying …", "and accused X of …"."""

from __future__ import annotations

from components.extract.attribution.adjuncts import is_only_adjunct
from components.extract.attribution.cues import CueHit
from components.extract.attribution.findings import Finding, Governed, Progress, comma_before, cut, is_title, phrase_end
from components.extract.attribution.frames import governed
from components.extract.attribution.noun_phrase import NounPhrase, is_name
from components.extract.attribution.openings import open_content
from components.extract.attribution.phrases import phrase_ending
from components.extract.attribution.set_off import following_source
from components.extract.attribution.subjects import main_subject, nearest_subject
from components.extract.text.words import (
    CAPITAL,
    COMPLEMENTISER,
    CONTRAST,
    COORDINATOR,
    CUE,
    DETERMINER,
    INFINITIVE,
    PARENTHETICAL,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    RELATIVE,
    SUBORDINATOR,
    TIME_NOUN,
    VERBAL,
    WILLING,
    Words,
)
from components.model import Confidence

CERTAIN: Confidence = "certain"
LIKELY: Confidence = "likely"

LONGEST_FRONTED = 12
"""Tokens of "in a letter to the board on Monday" before a subject."""
LONGEST_BEFORE_COLON = 14
"""Tokens between a cue and the colon that opens its quotation."""


def lead(state: Progress, hit: CueHit) -> None:
    """Read a cue with its content behind it: "she said that …", "… and accused them of …"."""
    words, subject = state.words, hit.subject
    if hit.at == state.first and subject is None and not hit.joined:
        return
    if state.active is not None and not _is_separate(state, hit):
        return
    right = _behind(state, hit)
    if right is None or right.frame == "none":
        return
    rule, confidence = "lead", CERTAIN
    if subject is not None:
        told = hit.boundary >= state.first and words.bits[hit.boundary] & SUBORDINATOR
        told = told and not words.bits[hit.boundary] & CONTRAST  # but "while her lawyers blamed a partner"
        if told and right.frame == "noun" and hit.cue.act not in ("decline", "demand"):
            return  # "when the government announced a curfew" is the reporter's own account
        source: tuple[int, int] | None = (subject.first, subject.last)
        owner = (
            words.bits[subject.first] & RELATIVE and words.low[subject.first - 1] == ","
        )  # ", | whose lawyer | said"
        rule = "relative" if subject.relative or owner and subject.first > state.first else rule
    else:
        source = _shared_source(state, hit) if hit.joined else None
        rule, confidence = "coordinated", LIKELY
    if source is None:
        return
    if state.active is not None:
        fronted = _fronted(words, hit.boundary, state.active.content[-1][0])
        cut(state, fronted if fronted is not None else subject.left if subject else hit.boundary)
    open_content(state, hit, source, right, rule, confidence)


def _fronted(words: Words, i: int, floor: int) -> int | None:
    """The coordinator of a clause that begins with where it was said: ", | and in a memo to the board | she put …"."""
    for k in range(i, max(floor, i - LONGEST_FRONTED), -1):
        if words.bits[k] & (VERBAL | PUNCTUATION) or words.quoted[k] >= 0:
            return None
        if words.bits[k] & COORDINATOR and words.low[k - 1] == ",":
            return k if words.bits[k + 1] & PREPOSITION else None
    return None


def colon(state: Progress) -> None:
    """Read a quotation behind a colon that no cue has taken: "Moor: “…”", "Moor was blunt: “…”"."""
    words = state.words
    for k in range(state.first + 1, state.last - 1):
        if words.low[k] != ":" or words.quoted[k] >= 0 or words.quoted[k + 1] < 0:
            continue
        first, last = words.range_of(words.quoted[k + 1])
        taken = any(a < last and first < b for finding in state.found for a, b in finding.content)
        if taken or is_title(words, first, last):
            return
        named = phrase_ending(words, k - 1, state.first)
        alone = named is not None and named.first == state.first
        asked = words.low[state.first].endswith(words.lexicon.grammar.past_endings)  # "Asked why, he shrugged: …"
        if not alone and any(_is_cue(words, i) for i in range(state.first + asked, k)):
            return  # the clause attributes, but not in a way that is known
        source = named if alone else main_subject(words, state.first, k)
        if source is None or not (
            is_name(words, source) or words.bits[source.first] & PRONOUN or _speaks(words, source)
        ):
            return
        finding = Finding(
            source=(source.first, source.last),
            cue=None,
            content=[(first, last)],
            entry=None,
            lemma=None,
            rule="colon",
            stretch=state.stretch,
            confidence="likely" if alone else "guess",
            quoted=True,
        )
        state.found.append(finding)
        return


def _is_cue(words: Words, i: int) -> bool:
    """Whether the word may attribute by itself, without a particle behind it ("shrugged | off")."""
    return bool(words.bits[i] & CUE) and any(not cue.particle for cue in words.lexicon.cues[words.low[i]])


def _speaks(words: Words, source: NounPhrase) -> bool:
    """Whether the phrase is somebody with an article: "The coach | was blunt: “…”"."""
    naming, noun = words.reading.language.naming, words.low[source.last - 1]
    return bool(words.bits[source.first] & DETERMINER) and (noun in naming.people_words or noun in naming.body_nouns)


def _behind(state: Progress, hit: CueHit) -> Governed | None:
    """What the cue governs to its right, a colon at the end of the stretch included."""
    as_said = _after_parenthesis(state, hit)
    if as_said is not None:
        return Governed(as_said, None, "clause")
    right = governed(state.words, hit, state.last)
    near = state.words.low[state.last - 1] in (":", ",") and state.last - hit.at <= LONGEST_BEFORE_COLON
    if right is None and near:
        return Governed(state.last, None, "expects")
    return right


def _shared_source(state: Progress, hit: CueHit) -> tuple[int, int] | None:
    """The source of a coordinated verb that has lost its subject."""
    if state.found:
        return state.found[-1].source
    main = nearest_subject(state.words, state.first, hit.first)
    if main is not None:
        return main.first, main.last
    source, _ = following_source(state.words, state.first, hit.boundary)
    if source is None or state.words.bits[source[0]] & DETERMINER:
        return None
    first, last = source  # "Ida Orr considers it moot | and says …"
    while last > first + 1 and not state.words.bits[last - 1] & CAPITAL:
        last -= 1
    return first, last


def _is_separate(state: Progress, hit: CueHit) -> bool:
    """Whether the cue stands beside the open reported clause and not inside it."""
    words, active = state.words, state.active
    if active is None:
        return True
    if hit.subject is not None and active.content[-1][1] <= hit.subject.left:
        return True  # behind the semicolon that ended it
    if hit.joined and not active.clause:
        return True
    told = hit.joined and hit.cue.whom and hit.last + 1 < state.last
    if told and words.bits[hit.last] & PRONOUN and words.bits[hit.last + 1] & (COMPLEMENTISER | INFINITIVE):
        return False  # "She said her brother had rung | and told her …"
    if hit.joined and (active.entry is None or active.past and _is_backshifted(words, hit)):
        return (
            False  # "According to police, he left | and said …", "He said Lund had sold pills | and had called them …"
        )
    if hit.joined and active.rule == "participle" and hit.past and words.low[hit.boundary - 1] == ",":
        return True  # "has left, saying it was late, | and promised to return"
    if hit.joined:
        contrast = words.bits[hit.boundary] & CONTRAST and not active.past
        return bool(contrast or hit.past == active.past) and hit.cue.lemma not in words.lexicon.grammar.inward
    if hit.subject is None:
        return False
    fronted = _fronted(words, hit.boundary, active.content[-1][0])
    b = hit.boundary if fronted is None else fronted
    if active.cue is not None and b < active.cue[0]:
        return not hit.subject.first <= active.cue[0] < hit.subject.last  # a verb is no part of another one's subject
    if b < active.content[-1][0]:
        return False
    if words.bits[b] & SUBORDINATOR and not active.clause:
        return True
    if hit.cue.lemma in words.lexicon.grammar.inward:
        return False
    if words.bits[b] & PARENTHETICAL or words.bits[b] & SUBORDINATOR and words.bits[b - 1] & TIME_NOUN:
        # "said it would wait, hours after | her own party urged …", while "said it shut after | engineers warned …".
        apart = comma_before(words, b, active.content[-1][0]) is not None
        return apart and hit.past and active.past and not hit.have
    if words.bits[b] & (COORDINATOR | CONTRAST):
        own = bool(words.bits[b] & CONTRAST)
        return own or hit.past == active.past
    return False


def _is_backshifted(words: Words, hit: CueHit) -> bool:
    """Whether the verb has "had" before it, as what happened before it was told has, and neither "has" nor "have"."""
    grammar, first = words.lexicon.grammar, words.low[hit.first]
    return hit.have and first not in grammar.bare_forms and not first.endswith(grammar.plural_endings)


def _after_parenthesis(state: Progress, hit: CueHit) -> int | None:
    """Where the content of "as she said, …" begins."""
    words = state.words
    if hit.subject is None or hit.boundary != state.open or not words.bits[hit.boundary] & PARENTHETICAL:
        return None
    end = is_only_adjunct(words, hit, hit.last, state.last)
    return end + 1 if end is not None and end + 1 < state.last and words.low[end] == "," else None


def refusal(state: Progress, hit: CueHit) -> None:
    """Read a modal and a negation before a verb of speech: "would not | say …"."""
    words, entry, subject = state.words, state.words.lexicon.refusal, hit.subject
    if entry is None or not (hit.modal and hit.negated) or "withheld" not in hit.cue.takes:
        return
    contrasts = hit.boundary >= state.first and words.bits[hit.boundary] & CONTRAST
    if state.active is not None and not (contrasts or hit.joined and state.active.past):
        return
    if not any(words.bits[k] & WILLING for k in range(hit.first, hit.at)):
        return
    shared = _shared_source(state, hit) if hit.joined else None
    source = (subject.first, subject.last) if subject is not None else shared
    if source is None:
        return
    if state.active is not None:
        cut(state, hit.boundary)  # "She said it was late | but would not say why"
    finding = Finding(
        source,
        (hit.first, hit.at),
        [(hit.at, phrase_end(words, hit.at, state.last))],
        entry,
        entry.lemma,
        "would-not",
        state.stretch,
    )
    state.found.append(finding)
    state.open, state.active = state.last, finding
