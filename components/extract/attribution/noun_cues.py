"""Attributions without a verb of their own: "X’s claim that …", "a request from X to …", "according to X"."""

from __future__ import annotations

from components.extract.attribution.adjuncts import has_verb
from components.extract.attribution.findings import Finding, Progress, cut, last_semicolon, short_end
from components.extract.attribution.phrases import phrase_ending, phrase_from, subject_before
from components.extract.attribution.set_off import following_source
from components.extract.text.words import (
    ADVERB,
    ADVERBIAL,
    AGENT,
    AUXILIARY,
    CAPITAL,
    CLOSED,
    COMPLEMENTISER,
    COORDINATOR,
    COPULA,
    DETERMINER,
    INFINITIVE,
    MODAL,
    NEGATION,
    OWNER,
    PAST,
    POSSESSIVE,
    PREPOSITION,
    PUNCTUATION,
    QUANTITY,
    RELATIVE,
    RELAY,
    SUBORDINATOR,
    VERB,
    Words,
)

EQUATED_REACH = 25
"""Tokens behind "his answer" in which "was that" is looked for."""
HEAD_REACH = 6
"""Tokens before "reply" in which its article is looked for."""


def read_nominal(state: Progress, i: int) -> None:
    """Read a noun with its source beside it: "X's claim that …", "a request from X to …"."""
    words, bits, low = state.words, state.words.bits, state.words.low
    entry = words.lexicon.nominal[low[i]]
    active = state.active
    relaying = active is not None and active.cue is not None and bool(bits[active.cue[1] - 1] & RELAY)
    if active is not None and active.clause and not relaying:
        return
    source, at = _source_beside(state, i)
    if source is None:
        source = _relayed(state, i)
    if source is not None and entry.equated and _equated(state, i, source, entry.lemma):
        return
    if source is not None and at >= state.last and _by_count(state, i, source, entry.lemma):
        return
    if source is None or source[0] >= source[1] or at + 1 >= state.last or low[at] not in entry.links:
        return
    if low[at] == "," and not (source[0] - 1 == state.first and bits[state.first] & AGENT):
        return  # "By | the union’s | count, …"
    start = at if bits[at] & INFINITIVE else at + 1
    opened = has_verb(words, state.first, min(source[0], i))
    verbs = 1 if low[at] == words.lexicon.that else 0
    end = short_end(words, start, state.last) if opened else _before_main_verb(words, start, state.last, verbs)
    end = state.last if low[at] == "," else end
    finding = Finding(
        source,
        (i, i + 1),
        [(start, end)],
        None,
        entry.lemma,
        "nominal",
        state.stretch,
        confidence="likely",
        clause=False,
    )
    if active is not None and relaying:
        state.found = [other for other in state.found if other is not active]
    elif active is not None:
        cut(state, min(source[0], i))
    state.found.append(finding)
    state.open, state.active = end, None


def _source_beside(state: Progress, i: int) -> tuple[tuple[int, int] | None, int]:
    """The source beside a noun ("a request | from X", "X’s | claim", "his | claim"), and where what follows begins."""
    words, bits, low, at = state.words, state.words.bits, state.words.low, i + 1
    if at < state.last and bits[at] & AGENT:
        end = phrase_from(words, at + 1, state.last)
        return (at + 1, end), end
    k = i - 1
    while k > state.first and not bits[k] & CLOSED and words.quoted[k] < 0:
        k -= 1
    tied = k > state.first and bits[k] & POSSESSIVE and words.end[k - 1] == words.start[k]
    if tied and not _has_act(words, k, i):
        owner = phrase_ending(words, k - 1, state.first)
        return (owner.first, owner.last) if owner else None, at
    if k >= state.first and bits[k] & OWNER and (at >= state.last or low[at] == "," or bits[at] & COMPLEMENTISER):
        return (k, k + 1), at
    return None, at


def _equated(state: Progress, i: int, source: tuple[int, int], lemma: str) -> bool:
    """Read "“…,” was her reply", and "his answer to that, given in May, was that …"."""
    words, is_, that = state.words, _before_phrase(state, i, source), state.words.lexicon.that
    content: tuple[int, int] | None = None
    quoted = False
    after = max(i + 1, source[1])
    ends = after >= state.last or bool(words.bits[after] & (SUBORDINATOR | PREPOSITION | PUNCTUATION))
    if is_ - 1 >= state.open and words.bits[is_] & COPULA and words.quoted[is_ - 1] >= 0 and ends:
        content, quoted = words.range_of(words.quoted[is_ - 1]), True
    for k in range(i + 1, min(state.last - 2, i + EQUATED_REACH)) if content is None else ():
        if words.bits[k] & COPULA and (words.low[k + 1] == that or words.quoted[k + 1] >= 0):
            content = (k + 2 if words.low[k + 1] == that else k + 1, state.last)
            break
        if words.quoted[k] >= 0 or words.low[k] == ";":
            break
    if content is None:
        return False
    finding = Finding(source, (i, i + 1), [content], None, lemma, "equated", state.stretch, quoted=quoted)
    state.found.append(finding)
    state.open, state.active = state.last if quoted else content[1], None if quoted else finding
    return True


def _before_phrase(state: Progress, i: int, source: tuple[int, int]) -> int:
    """The token before the noun and what belongs to it: "her | reply", "the one-word | reply from the mayor"."""
    words = state.words
    if source[0] < i:
        return source[0] - 1
    reach = range(i - 1, max(state.first, i - HEAD_REACH), -1)
    first = next((k for k in reach if words.bits[k] & DETERMINER and not words.bits[k] & QUANTITY), i)
    return first - 1


def _by_count(state: Progress, i: int, source: tuple[int, int], lemma: str) -> bool:
    """Read "…, by the panel’s own count" at the end of its content."""
    words, by = state.words, source[0] - 1
    if by - 1 <= state.open or not words.bits[by] & AGENT or words.low[by - 1] != "," or state.active is not None:
        return False
    content = [(state.open, by - 1)]
    state.found.append(Finding(source, (i, i + 1), content, None, lemma, "nominal", state.stretch, confidence="likely"))
    state.open = state.last
    return True


def _relayed(state: Progress, i: int) -> tuple[int, int] | None:
    """The subject of "made a plea", "repeated its demand", whose noun stands at ``i``."""
    words, k = state.words, i - 1
    while k > state.first and i - k <= 4 and not words.bits[k] & (CLOSED & ~DETERMINER | RELAY):
        k -= 1
    if not words.bits[k] & RELAY:
        return None
    k -= 1
    while k > state.first and words.bits[k] & (AUXILIARY | ADVERB | ADVERBIAL):
        k -= 1
    if k > state.first and words.bits[k] & PAST and not words.bits[k] & CAPITAL:
        return None  # "ignored | repeated | warnings"
    subject = subject_before(words, k, state.first)
    return (subject.first, subject.last) if subject else None


def _has_act(words: Words, owner: int, noun: int) -> bool:
    """Whether somebody does something between the two: "the firm’s | owner ignored | warnings"."""
    plain = ~(POSSESSIVE | CLOSED | ADVERB | ADVERBIAL | PAST)
    told = (k for k in range(owner + 2, noun) if words.bits[k] & (PAST | VERB) and not words.bits[k] & CAPITAL)
    return any(words.bits[k - 1] & ~plain == 0 for k in told)


def _before_main_verb(words: Words, start: int, limit: int, room: int) -> int:
    """Where what hangs on the head of a subject ends: before the verb that is one too many.

    ``room`` verbs belong to it; every subordinator, relative or complementiser lets one more in.
    """
    bits = words.bits
    k = start + (2 if bits[start] & INFINITIVE else 1)
    while k < limit:
        code = bits[k]
        if words.quoted[k] >= 0:
            k += 1
            continue
        if code & (SUBORDINATOR | RELATIVE | COMPLEMENTISER):
            room += 1
        elif code & (AUXILIARY | MODAL | VERB | PAST) and k > start:
            if room == 0:
                return k
            room -= 1
            while (
                k + 1 < limit
                and not bits[k] & (VERB | PAST)
                and bits[k + 1] & (AUXILIARY | MODAL | VERB | PAST | NEGATION | ADVERB | ADVERBIAL)
            ):
                k += 1
        k += 1
    return limit


def _past_apposition(words: Words, comma: int, limit: int) -> int:
    """The comma behind an apposition of the source: "according to the Red Front, | a charity, | …"."""
    if comma + 1 >= limit or words.low[comma] != "," or not words.bits[comma + 1] & DETERMINER:
        return comma
    end = phrase_from(words, comma + 1, limit)
    while end + 1 < limit and words.bits[end] & PREPOSITION:
        end = max(phrase_from(words, end + 1, limit), end + 1)
    return end if end < limit and words.low[end] == "," else comma


def read_phrase(state: Progress, i: int) -> None:
    """Read "according to X" before, inside or after its content."""
    words = state.words
    for phrase in words.lexicon.phrases[words.low[i]]:
        if tuple(words.low[i : i + len(phrase.words)]) == phrase.words:
            break
    else:
        return
    at = i + len(phrase.words)
    leads = i in (state.first, state.open)
    source, end = following_source(words, at, state.last, apposes=not leads)
    if source is None:
        return
    rule = "phrase-before" if leads else "phrase-after"
    finding = Finding(source, (i, at), [], None, phrase.lemma, rule, state.stretch)
    if leads:
        _read_behind_phrase(state, finding, end)
    else:
        _read_before_phrase(state, finding, i, end)


def _read_behind_phrase(state: Progress, finding: Finding, end: int) -> None:
    """Read "According to X, | …": the content begins behind the comma, or where the source ends."""
    words, comma = state.words, end
    while comma < state.last and words.low[comma] != "," and comma - end < 25 and words.quoted[comma] < 0:
        comma += 1
    start = comma + 1 if comma < state.last and words.low[comma] == "," else end
    finding.content = [(start, state.last)]
    if start < state.last and words.quoted[start] >= 0:
        finding.quoted, finding.content = True, [words.range_of(words.quoted[start])]
    state.found.append(finding)
    state.open, state.active = start, finding


def _read_before_phrase(state: Progress, finding: Finding, i: int, end: int) -> None:
    """Read "…, | according to X" whose phrase begins at ``i``, and what goes on with the content behind it."""
    words = state.words
    if state.active is not None and (mark := last_semicolon(words, state.active.content[-1][1], i)) is not None:
        state.active, state.open = None, mark + 1
    if state.active is not None and (state.active.clause or state.active.quoted):
        return
    if state.active is not None:
        inner, state.active = state.active, None
        state.found = [other for other in state.found if other is not inner]
        state.open = min(inner.source[0] if inner.source else state.open, state.base or state.open)
    content = (state.open, i)
    finding.content = [content]
    state.found.append(finding)
    k = end
    while k < state.last and words.low[k] != "," and words.quoted[k] < 0:
        k += 1
    k = _past_apposition(words, k, state.last)
    state.open = min(k + 1, state.last)
    goes_on = k + 1 < state.last and words.bits[k + 1] & (AUXILIARY | MODAL | VERB)
    # ", and will open" has the subject of the content, ", and the price has risen" is a clause of its own.
    shares = k + 2 < state.last and words.bits[k + 2] & (AUXILIARY | MODAL | VERB | PAST) or state.last == k + 2
    goes_on = goes_on or (k + 1 < state.last and words.bits[k + 1] & COORDINATOR and shares)
    unfinished = k + 1 < state.last and not words.bits[k + 1] & RELATIVE and not has_verb(words, *content)
    if goes_on or unfinished:
        finding.content.append((k + 1, state.last))
        state.active = finding
