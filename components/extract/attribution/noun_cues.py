"""Attributions without a verb of their own: "X’s claim that …", "“…,” was her reply", "according to X"."""

from __future__ import annotations

from components.extract.attribution.adjuncts import has_verb
from components.extract.attribution.bounds import before_finite, before_main_verb, short_end
from components.extract.attribution.content_before import content_before
from components.extract.attribution.findings import Finding, Progress
from components.extract.attribution.noun_phrase import (
    NEAR,
    REACH,
    NounPhrase,
    head_of,
    is_name,
    is_somebody,
    opens_infinitive,
    phrase_from,
    whole_phrase_from,
)
from components.extract.attribution.phrases import phrase_ending, subject_before
from components.extract.attribution.set_off import following_source
from components.extract.text.words import (
    AGENT,
    AUXILIARY,
    CAPITAL,
    CLOSED,
    COMPLEMENTISER,
    COORDINATOR,
    COPULA,
    CUE,
    DETERMINER,
    GERUND,
    INFINITIVE,
    MANNER,
    OWNER,
    PAST,
    PLURAL_ENDING,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUANTITY,
    RELATIVE,
    RELAY,
    SUBORDINATOR,
    VERB,
    Words,
)
from components.lang.attributing import Cue, NominalCue


def read_nominal(state: Progress, i: int) -> None:
    """Read a noun with its source beside it: "X's claim that …", "a request from X to …"."""
    words, bits, low, active = state.words, state.words.bits, state.words.low, state.active
    entry = words.lexicon.nominal[low[i]]
    relaying = active is not None and active.cue is not None and bool(bits[active.cue[1] - 1] & RELAY)
    if active is not None and not relaying and (active.clause or _is_reacted_to(active, i)):
        return
    source, at = (None, i + 1) if entry.relayed else _source_beside(state, i, entry)
    source = source or _relayed(state, i)
    if source is None or entry.equated and _equated(state, i, source, entry):
        return
    finding = Finding(source, (i, i + 1), [], entry, "nominal", clause=False)
    if low[source[0] - 1] in entry.framed and _framed(state, at, finding):
        return
    if at + 1 >= state.last or low[at] not in entry.links or bits[at] & INFINITIVE and not opens_infinitive(words, at):
        return  # "the firm’s appeal | to the court"
    end = _end(state, at, min(source[0], i))
    finding.content, finding.confidence = [(at if bits[at] & INFINITIVE else at + 1, end)], "likely"
    if relaying:
        state.found = [other for other in state.found if other is not active]
    else:
        closed = next((k for k in range(i - 1, state.first, -1) if bits[k] & CLOSED), i)
        state.cut(min(source[0], closed))  # "backed it despite | a warning from X"
    state.tell(finding, end)


def _framed(state: Progress, at: int, finding: Finding) -> bool:
    """Read what "by | the union’s | count" stands before, behind or inside of; ``at`` is the token behind it."""
    bits, low, opens = state.words.bits, state.words.low, (finding.source or (0, 0))[0] - 1
    if at + 1 < state.last and (opens in (state.first, state.open) or _begins_clause(state, opens)):
        return _read_behind_phrase(state, finding, at)
    apart = low[opens - 1] == "," and low[at] in (",", ".") and not bits[opens - 2] & (COORDINATOR | SUBORDINATOR)
    return apart and content_before(state, finding, opens - 1, at)


def _is_reacted_to(active: Finding, i: int) -> bool:
    """Whether the noun belongs to what is turned down: "rejected | a request from the union to wait"."""
    acts = isinstance(active.entry, Cue) and active.entry.act in ("deny", "decline")
    return acts and active.rule != "participle" and any(a <= i < b for a, b in active.content)


def _source_beside(state: Progress, i: int, entry: NominalCue) -> tuple[tuple[int, int] | None, int]:
    """The source beside a noun ("a request | from X", "X’s | claim", "his | claim"), and where what follows begins."""
    words, bits, low, at = state.words, state.words.bits, state.words.low, i + 1
    if bits[at] & AGENT:
        if entry.act == "demand" and not words.has(DETERMINER | POSSESSIVE | PLURAL_ENDING, max(i - 3, 0), i + 1):
            return None, at  # "strong | demand | from buyers for cars"
        end = phrase_from(words, at + 1, state.last)
        return (at + 1, end), end
    k = next((k for k in range(i - 1, state.first, -1) if bits[k] & (CLOSED | POSSESSIVE)), state.first)
    if bits[k] & POSSESSIVE and words.end[k - 1] == words.start[k] and not _has_act(words, k, i):
        owner = phrase_ending(words, k - 1, state.first)
        return _without_preposition(words, *owner.span) if owner else None, at
    stands = at >= state.last or low[at] in (",", ":") or bits[at] & (COMPLEMENTISER | COPULA)
    return (k, k + 1) if bits[k] & OWNER and stands else None, at


def _without_preposition(words: Words, first: int, last: int) -> tuple[int, int]:
    """An owner without what stands before it: "approved the drug despite | the union |’s claim"."""
    genitive = words.grammar.genitive
    hung = (k for k in range(last - 1, first, -1) if words.bits[k] & PREPOSITION and words.low[k] != genitive)
    return next(hung, first - 1) + 1, last


def _has_act(words: Words, owner: int, noun: int) -> bool:
    """Whether somebody does something between the two: "the firm’s | owner ignored | warnings"."""
    told = (k for k in range(owner + 2, noun) if words.bits[k] & (PAST | VERB) and not words.bits[k] & CAPITAL)
    return any(not words.bits[k - 1] & (POSSESSIVE | CLOSED | MANNER | PAST) for k in told)


def _equated(state: Progress, i: int, source: tuple[int, int], entry: NominalCue) -> bool:
    """Read "“…,” was her reply", "Her reply was blunt: “No.”", "his answer to that, given in May, was that …"."""
    words, last = state.words, state.last
    finding = Finding(source, (i, i + 1), [], entry, "equated", quoted=True)
    named = source[0] if source[0] < i else next((k for k in range(i, -1, -1) if words.bits[k] & DETERMINER), 0)
    before = named - 2  # “No,” was | her reply, “No,” was | the one-word reply from the mayor
    reach = range(i + 1, min(last - 1, i + REACH))
    opening = next((k + 1 for k in reach if words.low[k] == ":" and words.quoted[k + 1] >= 0), None)
    if before >= state.open and words.bits[before + 1] & COPULA and words.quoted[before] >= 0:
        opening = before
    if opening is not None:
        finding.content = [words.range_of(words.quoted[opening])]
        return state.tell(finding, last)
    that = next((k + 1 for k in reach if words.bits[k] & COPULA and words.low[k + 1] == words.that), None)
    if that is None:
        return False
    finding.content, finding.quoted = [(that + 1, last)], False
    return state.tell(finding, last, goes_on=True)


def _relayed(state: Progress, i: int) -> tuple[int, int] | None:
    """The subject of "made a plea", "repeated its demand", whose noun stands at ``i``."""
    words = state.words
    reach = range(i - 1, max(state.first, i - 1 - NEAR), -1)
    k = next((k for k in reach if words.bits[k] & (CLOSED & ~DETERMINER | RELAY)), state.first)
    if not words.bits[k] & RELAY:
        return None
    k = words.back(AUXILIARY | MANNER, k - 1, state.first)
    subject = subject_before(words, k, state.first)
    return subject.span if subject and is_somebody(words, subject.span) else None  # not "the fire | raised fears that"


def _end(state: Progress, at: int, noun: int) -> int:
    """Where what hangs on the noun ends: at the next mark, or in a subject before the verb of that."""
    words, bits = state.words, state.words.bits
    mark = short_end(words, at + 1, state.last)
    goes_on = mark + 1 < state.last and bits[mark + 1] & GERUND and bits[mark + 1] & CUE  # ", | saying …"
    opening = words.back(DETERMINER, noun - 1, state.first)
    told = (
        has_verb(words, state.first, noun) and not bits[opening] & COORDINATOR
    )  # "It rained, | and a plea by X failed"
    if goes_on or bits[state.first] & PREPOSITION or told:
        return before_finite(words, at + 1, mark)  # "Despite a warning from Moor that …, | walkers came"
    return before_main_verb(words, at, state.last)


def read_phrase(state: Progress, i: int) -> None:
    """Read "according to X" before, inside or after its content."""
    words, starting = state.words, state.words.lexicon.phrases[state.words.low[i]]
    phrase = next((p for p in starting if tuple(words.low[i : i + len(p.words)]) == p.words), None)
    if phrase is None:
        return
    at = i + len(phrase.words)
    leads = i in (state.first, state.open) or _begins_clause(state, i)
    source, end = following_source(words, at, state.last, apposes=not leads)
    if source is not None and not leads and words.low[i - 1] != "," and _measures(state, source):
        return  # "done | as per the rules"
    finding = Finding(source, (i, at), [], phrase, "phrase-before" if leads else "phrase-after")
    if source is not None and leads:
        _read_behind_phrase(state, finding, end)
    elif source is not None:
        comma = words.mark(",", end, state.last)
        # "according to the Red Front, | a charity, | …"
        apposed = whole_phrase_from(words, comma + 1, state.last) if words.bits[comma + 1] & DETERMINER else comma
        comma = apposed if words.low[apposed] == "," else comma
        content_before(state, finding, i - (words.low[i - 1] == ","), comma)


def _measures(state: Progress, source: tuple[int, int]) -> bool:
    """Whether a phrase tells by what something is done: "the rules", in reported words whatever can say nothing."""
    words = state.words
    head = words.low[head_of(words, NounPhrase(*source, source[0]))]
    tells = is_somebody(words, source) or head in words.naming.document_nouns | words.grammar.documents
    return head in words.grammar.standards or state.active is not None and not tells


def _begins_clause(state: Progress, i: int) -> bool:
    """Whether the phrase stands between "and" and a clause of its own: "It was late and, | according to X, the …"."""
    words, comma = state.words, state.words.mark(",", i, min(state.last, i + REACH))
    opens = words.bits[comma + 1] & (PRONOUN | DETERMINER | CAPITAL | QUANTITY | PREPOSITION)
    behind = words.low[i - 1] == "," and words.bits[i - 2] & COORDINATOR
    return bool(behind) and (bool(opens) or words.low[comma + 1][0].isdigit())


def _read_behind_phrase(state: Progress, finding: Finding, end: int) -> bool:
    """Read "According to X, | …": the content begins behind the comma, or where the source ends."""
    words, comma = state.words, state.words.mark(",", end, min(state.last, end + REACH))
    behind = words.mark(",", comma + 1, min(state.last, comma + REACH))
    named = finding.source is not None and _is_called(words, finding.source, comma + 1, behind)
    if words.low[behind] == "," and _tells_of(words, comma + 1, behind, state.last, named=named):
        comma, behind = behind, words.mark(",", behind + 1, state.last)
    about = words.bits[comma + 1 : min(comma + NEAR, behind)]
    if any(code & RELATIVE and not code & COMPLEMENTISER for code in about):
        comma = behind  # "According to the report, | parts of which leaked, | …"
    start = comma + 1 if words.low[comma] == "," else end + (words.low[end] == ":")
    finding.quoted = words.quoted[start] >= 0
    end = words.mark(";", start, state.last)
    finding.content = [words.range_of(words.quoted[start]) if finding.quoted else (start, end)]
    state.cut(finding.cue[0] if finding.cue else start)  # "She said it was late | and, according to X, …"
    return state.tell(finding, start, goes_on=True)


def _is_called(words: Words, source: tuple[int, int], first: int, stop: int) -> bool:
    """Whether the whole name of somebody with an office stands there: "According to | the mayor |, | Ida Rowe |, …"."""
    apposed, head = NounPhrase(first, stop, first), head_of(words, NounPhrase(*source, source[0]))
    return stop - first > 1 and words.low[head] in words.naming.people_words and is_name(words, apposed)


def _tells_of(words: Words, first: int, comma: int, limit: int, *, named: bool) -> bool:
    """Whether it stands there where a source is from, or who it is: "According to Ida Rowe, | head of the port, | …".

    A list of names ends in no clause: "According to Ida Rowe, | the mayor, | a Tory, left".
    """
    if words.bits[first] & PREPOSITION:
        return words.timed[comma - 1] is None
    head = head_of(words, NounPhrase(first, comma, first))
    told = named or words.low[head] in words.naming.people_words | words.naming.body_nouns
    told = told and first + 1 < comma == whole_phrase_from(words, first, comma)
    return (
        told and not words.bits[comma + 1] & RELATIVE and has_verb(words, comma + 1, words.mark(",", comma + 1, limit))
    )
