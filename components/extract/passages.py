"""The attributions of one stretch of text, as token ranges."""

from __future__ import annotations

from dataclasses import dataclass, field

from components.extract.cues import CueHit, verb_hit
from components.extract.frames import LONGEST_CLAUSE, SHORT_CLAUSE, Governed, governed, has_verb, is_only_adjunct, quantifies
from components.extract.phrases import NounPhrase, is_name, phrase_ending, phrase_from, subject_before
from components.extract.words import (
    ADVERB,
    ADVERBIAL,
    AGENT,
    AUXILIARY,
    CAPITAL,
    CLOSED,
    COMPLEMENTISER,
    CONTRAST,
    COORDINATOR,
    CUE,
    DASHES,
    DETERMINER,
    DISTRIBUTIVE,
    INFINITIVE,
    MODAL,
    NEGATION,
    NOMINAL,
    PARENTHETICAL,
    PAST,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    RELATIVE,
    QUOTED,
    RELAY,
    SUBORDINATOR,
    TIME,
    TIME_NOUN,
    VERB,
    WILLING,
    Stretch,
    Words,
)
from components.lang.schema import Cue
from components.model import Confidence

LONGEST_DATELINE = 18
LONGEST_BEFORE_COLON = 14
"""Tokens between a cue and the colon that opens its quotation."""


@dataclass(slots=True)
class Finding:
    """One attribution as token ranges; ``content`` may still be cut while the stretch is read."""

    source: tuple[int, int] | None
    cue: tuple[int, int] | None
    content: list[tuple[int, int]]
    entry: Cue | None
    lemma: str | None
    rule: str
    stretch: Stretch
    object: tuple[int, int] | None = None
    confidence: Confidence = "certain"
    quoted: bool = False
    """Whether the content is a quotation of its own and not part of a reported clause."""
    past: bool = True
    relative: bool = False
    clause: bool = True
    """Whether the content is a reported clause, in which further cues may be nested."""
    expects: bool = False
    """Whether the stretch ends with a colon and the words are still to come."""


@dataclass(slots=True)
class _State:
    words: Words
    stretch: Stretch
    first: int
    last: int
    """Tokens of the stretch without its final mark."""
    found: list[Finding] = field(default_factory=list)
    base: int = 0
    """Where the sentence, or what goes on behind an attribution set off by commas, begins."""
    open: int = 0
    """The first token that no finding has taken yet."""
    active: Finding | None = None
    """The finding whose reported clause is still open to the right."""


def find_in_stretch(words: Words, stretch: Stretch) -> list[Finding]:
    """The attributions whose cue stands in the stretch, in the order of their cues."""
    last = stretch.last
    while last > stretch.first and words.quoted[last - 1] < 0 and words.low[last - 1] in ".!?…":
        last -= 1
    first = _dateline_end(words, stretch.first, last)
    state = _State(words, stretch, first, last, base=first, open=first)
    i = first
    while i < last:
        if words.quoted[i] < 0:
            if words.bits[i] & CUE:
                hit = verb_hit(words, i, first, last)
                if hit is not None:
                    _read_hit(state, hit)
            elif words.low[i] in words.lexicon.phrases:
                _read_phrase(state, i)
            if words.bits[i] & NOMINAL:
                _read_nominal(state, i)
        i += 1
    _resume(state)
    for finding in state.found:
        finding.content = [(a, b) for a, b in (_trim(words, a, b) for a, b in finding.content) if a < b]
    return [finding for finding in state.found if finding.content or finding.expects]


def _resume(state: _State) -> None:
    """Give the last quotation what goes on behind an insertion ("…,” she said, laughing, “but …”)."""
    words, last = state.words, state.found[-1] if state.found else None
    if last is None or not last.quoted or last.cue is None or last.content[-1][1] > last.cue[0]:
        return
    k = last.cue[1]
    while k < state.last and words.low[k] != ";":
        if words.quoted[k] < 0:
            k += 1
            continue
        first, end = words.range_of(words.quoted[k])
        if words.low[first - 1] in (",", *DASHES) and not is_title(words, first, end):
            last.content.append((first, end))
        k = end


def _read_hit(state: _State, hit: CueHit) -> None:
    if hit.form == "gerund":
        _gerund(state, hit)
    elif hit.modal or hit.negated:
        _refusal(state, hit)
    elif not (_as_said(state, hit) or _set_off(state, hit) or _inverted(state, hit) or _answered(state, hit)):
        _lead(state, hit)


def _refusal(state: _State, hit: CueHit) -> None:
    """"would not | say …": a modal and a negation before a verb of speech."""
    words, entry, subject = state.words, state.words.lexicon.refusal, hit.subject
    if entry is None or subject is None or not (hit.modal and hit.negated) or "withheld" not in hit.cue.takes:
        return
    if state.active is not None or not any(words.bits[k] & WILLING for k in range(hit.first, hit.at)):
        return
    source = (subject.first, subject.last)
    finding = Finding(
        source, (hit.first, hit.at), [(hit.at, state.last)], entry, entry.lemma, "would-not", state.stretch
    )
    state.found.append(finding)
    state.open, state.active = state.last, finding


def _as_said(state: _State, hit: CueHit) -> bool:
    """"…, as she said": the content stands before the comma."""
    words, b = state.words, hit.boundary
    if hit.subject is None or "clause" not in hit.cue.takes or b - 1 <= state.open or words.low[b - 1] != ",":
        return False
    if not words.bits[b] & PARENTHETICAL or is_only_adjunct(words, hit, hit.last, state.last) != state.last:
        return False
    return _content_before(state, hit, (hit.subject.first, hit.subject.last), b - 1, state.last, "as-said")


def _set_off(state: _State, hit: CueHit) -> bool:
    """", she said": content stands before, and may go on after."""
    words, subject = state.words, hit.subject
    if subject is None or subject.relative or not hit.cue.takes & {"clause", "quote"}:
        return False
    boundary, floor = hit.boundary, _region(state, hit.boundary)
    if boundary < floor or not _ends_content(words, boundary, floor):
        return False
    end = is_only_adjunct(words, hit, hit.last, state.last, after_quotation=words.quoted[boundary] >= 0)
    if end is None:
        return False
    if words.quoted[boundary] < 0 and end < state.last and _opens_quotation(words, end, state.last):
        return False
    return _content_before(state, hit, (subject.first, subject.last), boundary, end, "set-off")


def _region(state: _State, boundary: int) -> int:
    """Where content before an attribution at ``boundary`` may begin.

    A reported clause that is still open goes into it whole ("X said …, Y added"), unless a coordinated clause of its
    own stands between ("X said …, but …, Y added").
    """
    words, active = state.words, state.active
    if active is None or active.quoted or active.relative is None:
        return state.open
    for k in range(boundary - 1, active.content[-1][0], -1):
        if words.quoted[k] < 0 and words.low[k] in (",", ";"):
            if words.bits[k + 1] & (COORDINATOR | CONTRAST) and not words.bits[k + 1] & SUBORDINATOR:
                return k + 1
    return state.base


def _opens_quotation(words: Words, i: int, limit: int) -> bool:
    """Whether a quotation that stands for itself begins at ``i`` or behind the comma or colon there."""
    if words.low[i] == "," and i + 2 < limit and words.quoted[i + 1] >= 0:
        return not words.text[i + 2][0].islower()
    return words.quoted[i] >= 0 or words.low[i] == ":"


def _inverted(state: _State, hit: CueHit) -> bool:
    """", said the minister"."""
    words = state.words
    if not hit.cue.takes & {"clause", "quote"} or hit.first != hit.at:
        return False
    before = hit.at - 1
    if before < state.open or not _ends_content(words, before, state.open):
        return False
    if hit.subject is not None and words.quoted[before] < 0 and not _is_clause(words, state.open, before):
        return False
    if hit.subject is not None and words.quoted[before] < 0 and hit.subject.left == state.open:
        return False
    source, end = _following_source(words, hit.last, state.last)
    if source is None:
        return False
    if end < state.last and not (words.bits[end] & (PUNCTUATION | PREPOSITION | TIME | SUBORDINATOR | RELATIVE | COORDINATOR) or words.quoted[end] >= 0):
        return False
    after = end
    while after < state.last and words.quoted[after] < 0 and words.low[after] not in ",;":
        after += 1
    return _content_before(state, hit, source, before, after, "inverted")


def _ends_content(words: Words, i: int, floor: int) -> bool:
    """Whether content may end at token ``i``: a comma, a dash, or a closing quotation mark."""
    if i < floor:
        return False
    return words.quoted[i] >= 0 or words.low[i] in (",", "-", "?", "!", *DASHES)


def _is_clause(words: Words, a: int, b: int) -> bool:
    return b - a >= 3 and (has_verb(words, a, b) or any(words.quoted[k] >= 0 for k in range(a, b)))


def _following_source(words: Words, i: int, limit: int, *, apposes: bool = True) -> tuple[tuple[int, int] | None, int]:
    """The source after an inverted cue, and where the attribution goes on."""
    end = phrase_from(words, i, limit)
    if end == i:
        return None, i
    first = (i, end)
    while end < limit and words.bits[end] & PREPOSITION and not quantifies(words, end, limit):
        more = phrase_from(words, end + 1, limit)
        if more == end + 1:
            break
        if (not words.bits[i] & CAPITAL or words.bits[i] & DETERMINER) and not words.bits[more - 1] & TIME:
            first = (i, more)
        end = more
    if end < limit and words.low[end] == ",":
        more = phrase_from(words, end + 1, limit)
        if more > end + 1:
            apposition = NounPhrase(end + 1, more, end + 1)
            head = NounPhrase(first[0], first[1], first[0])
            closed = more >= limit or words.low[more] in (",", ".", ";")
            if closed and apposes and is_name(words, apposition) and not is_name(words, head):
                return (end + 1, more), more
    return first, end


def _content_before(
    state: _State, hit: CueHit, source: tuple[int, int], boundary: int, end: int, rule: str
) -> bool:
    words = state.words
    stop = boundary + 1 if words.quoted[boundary] >= 0 else boundary
    start = _region(state, boundary)
    while start < stop and words.quoted[start] < 0 and (words.bits[start] & PUNCTUATION and words.low[start] not in "$€£"):
        start += 1
    if start >= stop:
        return False
    content, quoted = _pieces_before(words, start, stop)
    inside = end + 1 < state.last and words.low[end] in (",", *DASHES) and not words.bits[end + 1] & COORDINATOR
    alone = end >= state.last and stop - start >= SHORT_CLAUSE - 1
    alone = alone and not words.bits[start] & (PREPOSITION | SUBORDINATOR | ADVERB | ADVERBIAL | CUE)
    if not quoted and not inside and not alone and not _is_clause(words, start, stop):
        return False
    if ("quote" if quoted else "clause") not in hit.cue.takes:
        return False
    if quoted and is_title(words, *content[-1]):
        return False
    whom = phrase_from(words, hit.last, state.last) if hit.cue.whom and rule == "set-off" else hit.last
    finding = Finding(
        source, (hit.first, hit.last), content, hit.cue, hit.cue.lemma, rule, state.stretch, quoted=quoted,
        past=hit.past, object=(hit.last, whom) if whom > hit.last else None,
    )
    if state.active is not None:
        if start > state.base:
            _cut(state, start)
        state.found = [other for other in state.found if other.cue is None or other.cue[0] < start]
        state.active = None
    state.found.append(finding)
    _content_after(state, finding, end)
    return True


def _pieces_before(words: Words, start: int, stop: int) -> tuple[list[tuple[int, int]], bool]:
    """The content before an attribution: the quotation that ends there if it stands for itself, else all."""
    last = stop - 1
    if words.quoted[last] < 0:
        return [(start, stop)], False
    first = last
    while first > start and words.quoted[first - 1] == words.quoted[last]:
        first -= 1
    if first == start:
        return [(start, stop)], True
    before = words.low[first - 1]
    if before == ":" or (before in (",", ".", "?", "!", "—") and words.bits[first + 1] & CAPITAL) or words.quoted[first - 1] >= 0:
        return [(first, stop)], True
    return [(start, stop)], False


def _content_after(state: _State, finding: Finding, end: int) -> None:
    """What goes on after the attribution in the middle."""
    words = state.words
    i = end
    while i < state.last and words.quoted[i] < 0 and words.low[i] in (*",;.:?!-", *DASHES):
        i += 1
    if finding.quoted and i + 1 < state.last and words.bits[i] & COORDINATOR and words.quoted[i + 1] >= 0:
        i += 1
    state.open = state.base = i
    if i >= state.last or i == end:
        if i < state.last and words.quoted[i] >= 0:
            pass
        else:
            return
    if words.quoted[i] >= 0:
        if not finding.quoted:
            finding.content.append((i, state.last))
            state.open, state.active = state.last, finding
        else:
            k = i
            while k < state.last and words.quoted[k] >= 0:
                k += 1
            finding.content.append((i, k))
            state.open = k
        return
    if finding.quoted:
        return
    code, (a, b) = words.bits[i], finding.content[0]
    while a < b - 1 and words.bits[a] & (ADVERB | ADVERBIAL):
        a += 1
    opens = words.bits[a] & (SUBORDINATOR | PREPOSITION) and not quantifies(words, a, b)
    dependent = opens or not has_verb(words, a, b)
    goes_on = code & (COORDINATOR | AUXILIARY | MODAL | VERB | SUBORDINATOR)
    if dependent or (goes_on and not words.low[i].endswith(words.lexicon.grammar.gerund_endings)):
        finding.content.append((i, state.last))
        state.active = finding


def _answered(state: _State, hit: CueHit) -> bool:
    """"…, a charge the group denies": a noun for what was said, and the verb whose object it is."""
    words, subject = state.words, hit.subject
    if subject is None or not hit.cue.takes & {"noun", "predicate"}:
        return False
    at = subject.left - 1
    if at > state.first and words.bits[at] & RELATIVE:
        at -= 1
    if at <= state.first or words.low[at] not in words.lexicon.nominal:
        return False
    phrase = phrase_ending(words, at, state.first)
    if phrase is None:
        return False
    if state.active is not None:
        _cut(state, phrase.first)
    finding = Finding(
        (subject.first, subject.last), (hit.first, hit.last), [(phrase.first, phrase.last)], hit.cue, hit.cue.lemma,
        "noun-answered", state.stretch, past=hit.past,
    )
    state.found.append(finding)
    state.open = hit.last
    if hit.last < state.last and "predicate" in hit.cue.takes and words.low[hit.last] != ",":
        finding.content.append((hit.last, state.last))
        state.open, state.active = state.last, finding
    return True


def _read_nominal(state: _State, i: int) -> None:
    """"X's claim that …", "a request from X to …": a noun with its source beside it."""
    words, bits, low = state.words, state.words.bits, state.words.low
    entry = words.lexicon.nominal[low[i]]
    active = state.active
    relaying = active is not None and active.cue is not None and bool(bits[active.cue[1] - 1] & RELAY)
    if active is not None and active.clause and not relaying:
        return
    at = i + 1
    source: tuple[int, int] | None = None
    if at < state.last and bits[at] & AGENT:
        end = phrase_from(words, at + 1, state.last)
        source, at = (at + 1, end), end
    else:
        k = i - 1
        while k > state.first and not bits[k] & CLOSED and words.quoted[k] < 0:
            k -= 1
        if k > state.first and bits[k] & POSSESSIVE and words.end[k - 1] == words.start[k]:
            owner = phrase_ending(words, k - 1, state.first)
            source = (owner.first, owner.last) if owner else None
    if source is None:
        source = _relayed(state, i)
    if source is None or source[0] >= source[1] or at + 1 >= state.last or low[at] not in entry.links:
        return
    start = at if bits[at] & INFINITIVE else at + 1
    opened = has_verb(words, state.first, min(source[0], i))
    verbs = 1 if low[at] == words.lexicon.that else 0
    end = _short_end(words, start, state.last) if opened else _before_main_verb(words, start, state.last, verbs)
    finding = Finding(
        source, (i, i + 1), [(start, end)], None, entry.lemma, "nominal", state.stretch, confidence="likely", clause=False
    )
    if active is not None and relaying:
        state.found = [other for other in state.found if other is not active]
    elif active is not None:
        _cut(state, min(source[0], i))
    state.found.append(finding)
    state.open, state.active = end, None


def _relayed(state: _State, i: int) -> tuple[int, int] | None:
    """The subject of "made a plea", "repeated its demand", whose noun stands at ``i``."""
    words, k = state.words, i - 1
    while k > state.first and i - k <= 4 and not words.bits[k] & (CLOSED & ~DETERMINER | RELAY):
        k -= 1
    if not words.bits[k] & RELAY:
        return None
    k -= 1
    while k > state.first and words.bits[k] & (AUXILIARY | ADVERB | ADVERBIAL):
        k -= 1
    subject = subject_before(words, k, state.first)
    return (subject.first, subject.last) if subject else None


def _before_main_verb(words: Words, start: int, limit: int, room: int) -> int:
    """Where what hangs on the head of a subject ends: before the verb that is one too many.

    ``room`` verbs belong to it; every subordinator, relative or complementiser lets one more in.
    """
    bits = words.bits
    k = start + 1
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
            while k + 1 < limit and not bits[k] & (VERB | PAST) and bits[k + 1] & (
                AUXILIARY | MODAL | VERB | PAST | NEGATION | ADVERB | ADVERBIAL
            ):
                k += 1
        k += 1
    return limit


def _gerund(state: _State, hit: CueHit) -> None:
    """", saying …": the subject is that of the clause before."""
    words = state.words
    before = hit.at - 1
    if before > state.first and words.bits[before] & PARENTHETICAL and _quoted_as(state, hit):
        return
    while before > state.first and words.bits[before] & (ADVERB | ADVERBIAL):
        before -= 1
    after_comma = before < state.first or words.low[before] in (",", *DASHES)
    if not after_comma and state.active is not None:
        return
    right = governed(words, hit, state.last)
    if right is None or right.frame == "none" or not (after_comma or right.frame in ("clause", "quote")):
        return
    if state.found and (source := state.found[-1].source) is not None:
        found_source: tuple[int, int] | None = source
    else:
        main = _main_subject(words, max(state.first, hit.at - LONGEST_CLAUSE), hit.at)
        found_source = (main.first, main.last) if main else None
    if found_source is None:
        return
    if state.active is not None:
        _cut(state, hit.at)
    _open(state, hit, found_source, right, "participle", "likely")


def _quoted_as(state: _State, hit: CueHit) -> bool:
    """"X was quoted as saying …", "Y quoted X as saying …"; also behind a quotation."""
    words, bits = state.words, state.words.bits
    k = hit.at - 2
    while k > state.first and hit.at - k < 14 and words.quoted[k] < 0 and not bits[k] & QUOTED:
        k -= 1
    if k <= state.first or not bits[k] & QUOTED:
        return False
    i = k - 1
    while i > state.first and bits[i] & (AUXILIARY | ADVERB | ADVERBIAL):
        i -= 1
    passive = i < k - 1
    if not passive:
        end = phrase_from(words, k + 1, hit.at - 1)
        source: tuple[int, int] | None = (k + 1, end) if end > k + 1 else None
    else:
        subject = subject_before(words, i, state.first)
        source = (subject.first, subject.last) if subject else None
        boundary = subject.left - 1 if subject else -1
        if source and boundary >= state.open and _ends_content(words, boundary, state.open):
            return _content_before(state, hit, source, boundary, state.last, "quoted-as")
    right = governed(words, hit, state.last)
    if source is None or right is None or right.frame == "none":
        return False
    if state.active is not None:
        _cut(state, source[0])
    _open(state, hit, source, right, "quoted-as", "certain")
    return True


def _main_subject(words: Words, first: int, limit: int, floor: int | None = None) -> NounPhrase | None:
    """The subject of the first finite verb in the range; it may begin before, down to ``floor``."""
    floor = first if floor is None else floor
    for k in range(first, limit):
        code = words.bits[k]
        if words.quoted[k] >= 0 or code & (DETERMINER | PRONOUN) and not code & AUXILIARY:
            continue
        if code & (AUXILIARY | MODAL | VERB) or words.low[k].endswith(words.lexicon.grammar.past_endings) and k > floor and not code & CAPITAL:
            j = k - 1
            while j > floor and words.bits[j] & (ADVERB | ADVERBIAL):
                j -= 1
            found = subject_before(words, j, floor)
            if found is not None:
                return found
    return None


def _nearest_subject(words: Words, first: int, limit: int) -> NounPhrase | None:
    """The subject of the last finite verb in the range that has one."""
    for k in range(limit - 1, max(first, limit - LONGEST_CLAUSE), -1):
        code = words.bits[k]
        if words.quoted[k] >= 0 or code & (DETERMINER | PRONOUN) and not code & AUXILIARY:
            continue
        if code & (AUXILIARY | MODAL | VERB | PAST | CUE) and not code & CAPITAL:
            found = _main_subject(words, k, k + 1, first)
            if found is not None:
                return found
    return None


def _lead(state: _State, hit: CueHit) -> None:
    """"she said that …": content stands after the cue."""
    words = state.words
    subject, source = hit.subject, None
    rule, confidence = "lead", "certain"
    if state.active is not None and not _is_separate(state, hit):
        return
    as_said = _after_parenthesis(state, hit)
    right = Governed(as_said, None, "clause") if as_said is not None else governed(words, hit, state.last)
    if right is None and words.low[state.last - 1] in (":", ",") and state.last - hit.at <= LONGEST_BEFORE_COLON:
        right = Governed(state.last, None, "expects") if hit.cue.takes & {"quote", "clause"} else None
    if right is None or right.frame == "none":
        return
    if subject is not None and right.frame == "noun" and words.bits[hit.boundary] & SUBORDINATOR and hit.boundary >= state.first:
        return
    if subject is not None:
        source = (subject.first, subject.last)
        if subject.relative:
            rule = "relative"
    else:
        if not hit.joined:
            return
        rule, confidence = "coordinated", "likely"
        if state.found:
            source = state.found[-1].source
        else:
            main = _nearest_subject(words, state.first, hit.first)
            source = (main.first, main.last) if main else None
        if source is None:
            return
    if state.active is not None:
        _cut(state, hit.boundary if hit.joined else (subject.left if subject else hit.first))
    _open(state, hit, source, right, rule, confidence)


def _is_separate(state: _State, hit: CueHit) -> bool:
    """Whether the cue stands beside the open reported clause and not inside it."""
    words, active = state.words, state.active
    if active is None:
        return True
    if hit.joined:
        contrast = words.bits[hit.boundary] & CONTRAST and hit.past and not active.past
        return bool(contrast or hit.past == active.past) and hit.cue.lemma not in words.lexicon.grammar.inward
    if hit.subject is None:
        return False
    b = hit.boundary
    if active.cue is not None and b < active.cue[0]:
        return True
    if b < active.content[-1][0]:
        return False
    if words.bits[b] & SUBORDINATOR and not active.clause:
        return True
    if words.low[b] == ";":
        return True
    if hit.cue.lemma in words.lexicon.grammar.inward:
        return False
    if words.bits[b] & (COORDINATOR | CONTRAST):
        own = bool(words.bits[b] & CONTRAST) and words.low[b - 1] == ","
        return own or hit.past == active.past
    return False


def _cut(state: _State, at: int) -> None:
    """End the open reported clause before token ``at``, its coordinator and its comma."""
    words, active = state.words, state.active
    if active is None:
        return
    a, b = active.content[-1]
    if at <= a:
        state.active = None
        return
    end = min(b, at)
    if words.bits[end - 1] & SUBORDINATOR and end - 2 > a and words.bits[end - 2] & TIME_NOUN:
        # "…, hours after": the clause that follows brings its own measure of time.
        end -= 2
    while end > a and words.quoted[end - 1] < 0 and (words.bits[end - 1] & (PUNCTUATION | COORDINATOR | CONTRAST) and words.low[end - 1] not in ")%$"):
        end -= 1
    active.content[-1] = (a, end)
    state.active = None


def _open(
    state: _State, hit: CueHit, source: tuple[int, int], right: Governed, rule: str, confidence: Confidence
) -> None:
    words = state.words
    start, end = right.start, state.last
    quoted = False
    if start < state.last and words.quoted[start] >= 0 and not right.with_that:
        k = start
        while k < state.last and words.quoted[k] >= 0:
            k += 1
        if is_title(words, start, k) and words.low[start - 1] not in ",:":
            return
        whole = k >= state.last or words.low[k] in ",;—–" or bool(words.bits[k] & (COORDINATOR | SUBORDINATOR | PREPOSITION))
        introduced = words.low[start - 1] in ",:"
        if introduced or right.frame in ("quote",) and whole and words.bits[start + 1] & CAPITAL:
            quoted, end = True, k
    elif rule == "relative":
        end = _short_end(words, start, state.last)
    elif right.short or right.frame in ("governs", "after-object", "to"):
        end = _phrase_end(words, start, state.last, noun=right.frame == "noun")
    elif (semicolon := _semicolon(words, start, state.last)) is not None:
        end = semicolon
    elif hit.boundary >= state.first and words.bits[hit.boundary] & SUBORDINATOR:
        end = _short_end(words, start, state.last)
    pieces = [(start, end)] if start < end else []
    if rule == "lead" and hit.boundary > state.open and words.bits[state.open] & PREPOSITION:
        if words.low[hit.boundary] == "," and words.bits[state.open + 1] & DISTRIBUTIVE:
            # "In each call, she said": what happens each time cannot date one act of saying.
            pieces.insert(0, (state.open, hit.boundary))
    finding = Finding(
        source, (hit.first, hit.last), pieces, hit.cue, hit.cue.lemma, rule, state.stretch, right.object,
        confidence, quoted, hit.past, rule == "relative", right.frame in ("clause", "quote"), right.frame == "expects",
    )
    state.found.append(finding)
    state.open = end
    if quoted:
        state.base = end
    state.active = None if quoted else finding


def _after_parenthesis(state: _State, hit: CueHit) -> int | None:
    """Where the content of "as she said, …" begins."""
    words = state.words
    if hit.subject is None or hit.boundary != state.open or not words.bits[hit.boundary] & PARENTHETICAL:
        return None
    end = is_only_adjunct(words, hit, hit.last, state.last)
    return end + 1 if end is not None and end + 1 < state.last and words.low[end] == "," else None


def _semicolon(words: Words, start: int, limit: int) -> int | None:
    return next((k for k in range(start, min(limit, start + LONGEST_CLAUSE)) if words.low[k] == ";" and words.quoted[k] < 0), None)


def _phrase_end(words: Words, start: int, limit: int, *, noun: bool = False) -> int:
    """Where content that is no clause ends: before a comma with a further clause behind it."""
    bits, low = words.bits, words.low
    for k in range(start + 1, min(limit - 1, start + LONGEST_CLAUSE)):
        if words.quoted[k] >= 0:
            continue
        if low[k] == ";" or low[k] in DASHES:
            return k
        if noun and bits[k] & SUBORDINATOR and not bits[k] & (PARENTHETICAL | PREPOSITION):
            return k
        if low[k] == ",":
            code = bits[k + 1]
            if code & (RELATIVE | SUBORDINATOR | CONTRAST | PRONOUN) or low[k + 1].endswith(words.lexicon.grammar.gerund_endings):
                return k
            if code & COORDINATOR and k + 2 < limit and bits[k + 2] & (PRONOUN | DETERMINER | CAPITAL):
                return k
    return limit


def _short_end(words: Words, start: int, limit: int) -> int:
    for k in range(start + 1, min(limit, start + LONGEST_CLAUSE)):
        if words.quoted[k] < 0 and words.low[k] in (",", ";", "—", "–", "--"):
            return k
    return limit


def _read_phrase(state: _State, i: int) -> None:
    """"according to X", before, inside or after its content."""
    words = state.words
    for phrase in words.lexicon.phrases[words.low[i]]:
        if tuple(words.low[i : i + len(phrase.words)]) == phrase.words:
            break
    else:
        return
    at = i + len(phrase.words)
    before_first = i in (state.first, state.open)
    source, end = _following_source(words, at, state.last, apposes=not before_first)
    if source is None:
        return
    if before_first:
        comma = end
        while comma < state.last and words.low[comma] != "," and comma - end < 25 and words.quoted[comma] < 0:
            comma += 1
        start = comma + 1 if comma < state.last and words.low[comma] == "," else end
        content, finding_end = [(start, state.last)], start
        rule = "phrase-before"
    else:
        if state.active is not None:
            return
        stop = i
        content, finding_end = [(state.open, stop)], end
        rule = "phrase-after"
    finding = Finding(source, (i, at), content, None, phrase.lemma, rule, state.stretch)
    first = content[0][0]
    if rule == "phrase-before" and first < state.last and words.quoted[first] >= 0:
        finding.quoted, finding.content = True, [words.range_of(words.quoted[first])]
    state.found.append(finding)
    if rule == "phrase-before":
        state.active = finding
        state.open = finding_end
    else:
        k = end
        while k < state.last and words.low[k] != "," and words.quoted[k] < 0:
            k += 1
        state.open = min(k + 1, state.last)
        goes_on = k + 1 < state.last and words.bits[k + 1] & (AUXILIARY | MODAL | VERB | COORDINATOR)
        if goes_on or (k + 1 < state.last and not has_verb(words, *content[0])):
            finding.content.append((k + 1, state.last))
            state.active = finding


def is_title(words: Words, a: int, b: int) -> bool:
    """Whether a quotation of two words or more is capitalised throughout, as titles and slogans are."""
    inner = [k for k in range(a, b) if not words.bits[k] & (PUNCTUATION | CLOSED)]
    return len(inner) >= 2 and all(words.bits[k] & CAPITAL for k in inner)


def _dateline_end(words: Words, first: int, last: int) -> int:
    """The first token after a dateline ("ROME, Oct. 23 (Agency) — "); ``first`` where there is none."""
    if not words.text[first].isupper() or len(words.text[first]) < 3:
        return first
    for k in range(first + 1, min(last, first + LONGEST_DATELINE)):
        if words.low[k] in ("—", "–", "-", "--") and words.end[k - 1] < words.start[k] < words.start[k + 1] - 1:
            return k + 1
    return first


def _trim(words: Words, a: int, b: int) -> tuple[int, int]:
    while a < b and words.quoted[a] < 0 and words.bits[a] & PUNCTUATION and words.low[a] not in "$€£(":
        a += 1
    while b > a and words.quoted[b - 1] < 0 and words.bits[b - 1] & PUNCTUATION and words.low[b - 1] not in "%)":
        b -= 1
    return a, b
