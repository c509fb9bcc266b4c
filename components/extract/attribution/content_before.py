"""What stands before an attribution as its content: "{The dam held}, | she said", "{It}, | she said, | {was cold}"."""

from __future__ import annotations

from components.extract.attribution.adjuncts import SHORT_CLAUSE, has_verb
from components.extract.attribution.antecedent_cues import OF_ANTECEDENT
from components.extract.attribution.findings import Finding, Progress, is_clause, is_title
from components.extract.attribution.noun_phrase import NEAR, is_somebody, quantifies
from components.extract.text.words import (
    ACCUSATIVE,
    ADVERB,
    AGENT,
    AUXILIARY,
    CAPITAL,
    CAUSAL,
    COMPLEMENTISER,
    CONTINUING,
    CONTRAST,
    COORDINATOR,
    CUE,
    DASHES,
    DETERMINER,
    FINITE,
    GERUND,
    HYPOTHETICAL,
    MANNER,
    MODAL,
    NEGATION,
    PARENTHETICAL,
    PAST,
    PAST_ENDING,
    PREPOSITION,
    RELATIVE,
    SUBORDINATOR,
    TIME,
    VERBAL,
    Words,
)
from components.lang.attributing import Cue


def region(state: Progress) -> int:
    """Where content before an attribution may begin; a reported clause that is open goes into it whole."""
    # "Her claim that it fell | is false, according to police", "A drug that she says may kill | was sold, police said"
    last = state.found[-1] if state.found else None
    told = last is not None and last.rule == OF_ANTECEDENT and not state.words.bits[last.content[0][0]] & RELATIVE
    taken = told or last is not None and last.rule == "nominal"
    return state.base if taken or state.active is not None else state.open


def content_before(state: Progress, finding: Finding, boundary: int, end: int) -> bool:
    """Read what stands before an attribution as its content ("{It held}, | she said"); whether there is any.

    ``boundary`` is the token between the two, ``end`` where the attribution ends.
    """
    words, cue = state.words, finding.entry if isinstance(finding.entry, Cue) else None
    stop = boundary + 1 if words.quoted[boundary] >= 0 else boundary
    start = _start_before(state, boundary, stop)
    first = _quotation_start(words, start, stop)
    quoted = finding.quoted = first is not None
    content = (start if first is None else first, stop)
    if cue is not None and not quoted and not _stands_alone(state, start, stop, end):
        return False
    if (active := state.active) is not None and active.cue and start <= active.cue[0] < stop <= active.content[0][0]:
        return False  # "According to Moor, | Brask promised, in May, to wait"
    mixed = any(words.quoted[k] >= 0 for k in range(*content))  # "It would “hurt the poor”, | the letter read"
    needs = {*(["quote"] if mixed else []), *([] if quoted else ["clause"])}
    spoken = content[0] == state.first and finding.source is not None and is_somebody(words, finding.source)
    spoken = spoken and not {",", "?", "!"}.isdisjoint(words.low[stop - 2 : stop + 1])
    named = quoted and not spoken and is_title(words, *content)  # "In “The Long Way,” | she says"
    if named or cue is not None and not cue.takes & needs:
        return False
    finding.content = [content]
    if state.active is not None:
        # The attribution that is being read ends where the words of this one begin.
        state.active.content = [(a, min(b, start)) for a, b in state.active.content if a < start]
    while state.found and (cue_before := state.found[-1].cue) is not None and cue_before[0] >= start:
        state.found.pop()
    state.tell(finding, end)
    _go_on(state, finding, end)
    return True


def _start_before(state: Progress, boundary: int, stop: int) -> int:
    """Where the words before an attribution begin that are nobody else's."""
    words, start = state.words, region(state)
    mark = words.last_mark(";:", start, boundary)
    if mark >= start:
        start = mark + 1  # "She disputed it: in May, | he said, …"
    opens = stop - 1
    while opens - 1 > start and words.bits[opens] & AUXILIARY:
        opens -= 1  # "a film which was, | she said, | dull"
    if opens > start and words.bits[opens] & RELATIVE and not words.bits[opens] & COMPLEMENTISER:
        return opens  # "a film which, | she said, | was dull"
    aside = opens - 1 > start and words.bits[opens] & GERUND and words.low[opens - 1] == ","
    return opens if aside and not has_verb(words, start, opens) else start  # "Moor, acting, | she said, | alone, …"


def _quotation_start(words: Words, start: int, stop: int) -> int | None:
    """Where the quotation begins that ends before an attribution and stands for itself; None where there is none."""
    number = words.quoted[stop - 1]
    if number < 0:
        return None
    first = max(start, words.range_of(number)[0])
    apart = first == start or words.low[first - 1] == ":" or words.quoted[first - 1] >= 0
    return first if apart or words.low[first - 1] in ",.?!—" and words.bits[first + 1] & CAPITAL else None


def _stands_alone(state: Progress, start: int, stop: int, end: int) -> bool:
    """Whether words that are no quotation may be what is said: a clause, a refusal, or what the attribution breaks."""
    words, code = state.words, state.words.bits[start]
    if code & COORDINATOR and words.bits[start + 1] & PREPOSITION:
        code = words.bits[start + 1]  # "And | in reply, she …"
    if code & CUE and code & PAST_ENDING:
        return False  # "Asked what she knew, | she said": no words of hers
    if end + 1 < state.last and words.low[end] in (",", *DASHES) and not words.bits[end + 1] & COORDINATOR:
        return True  # "The dam, | she said, | would hold"
    closes = (end >= state.last or words.low[end] in (";", ",")) and stop - start >= SHORT_CLAUSE - 1
    plain = closes and (not code & (PREPOSITION | SUBORDINATOR | MANNER | CUE) or quantifies(words, start))
    return bool(plain or code & NEGATION) or is_clause(words, start, stop)


def _go_on(state: Progress, finding: Finding, end: int) -> None:
    """Add what goes on behind an attribution in the middle: "It, she said, | was cold"."""
    words, i = state.words, end
    while i < state.last and words.low[i] in (*",.:?!-", *DASHES):
        i += 1
    state.open = state.base = i
    if i >= state.last or words.low[i] == ";":
        return
    if words.quoted[i] >= 0:
        state.open = words.unquoted(i, state.last)
        finding.content.append((i, state.open))
    elif (closes := _aside(words, finding, i, state.last)) is not None:
        finding.content.append((i, closes))
        state.open = closes + 1
    elif not finding.quoted and (words.low[end] == ":" or _completes(words, finding, i)):
        finding.content.append((i, state.last if finding.rule == "phrase-after" else words.mark(";", i, state.last)))
        state.active = finding


def _aside(words: Words, finding: Finding, i: int, limit: int) -> int | None:
    """Where an aside ends in which somebody is said to speak: "Moor, who was, she said, | alone |, left"."""
    start, closes = finding.content[0][0], words.mark(",", i, limit)
    opens = words.bits[start] & (RELATIVE | GERUND) and words.low[start - 1] == ","
    return closes if opens and closes < limit and words.bits[closes + 1] & (FINITE | PAST_ENDING | CUE) else None


def _completes(words: Words, finding: Finding, i: int) -> bool:
    """Whether the words at ``i`` go on with the clause before the attribution, which has no end without them."""
    bits, (a, b) = words.bits, finding.content[0]
    a, code = words.past(MANNER, a, b - 1), bits[i]
    fronted = bits[a] & (SUBORDINATOR | PREPOSITION) and not quantifies(words, a)
    if fronted and words.mark(",", a, b) == b:
        return True  # "In May, she said, | it was shut"
    if bits[b - 1] & (AUXILIARY | MODAL | NEGATION | PREPOSITION | COMPLEMENTISER | COORDINATOR):
        return True  # "There is, according to X, | no plan", "It broke and, according to X, | fell"
    if finding.rule != "set-off" and code & (RELATIVE | DETERMINER) and words.low[i] != words.that:
        return False  # "…, said the board, | which has …", "…, said the mayor, | a former judge"
    if finding.rule == "inverted" and words.low[i] in words.naming.member_links and bits[i + 1] & CAPITAL:
        return False  # "…, said Ida Lund, | of Clean Rivers"
    if not has_verb(words, a, b):
        return True
    if finding.rule == "phrase-after":  # ", and will open" has the subject of the content, ", and prices rose" its own
        return bool(code & FINITE or code & COORDINATOR and bits[i + 1] & VERBAL)
    if code & ADVERB and bits[i + 1] & AGENT or _hangs_on(words, i):
        return True  # "It holds nine tonnes, she said, | up from six"
    goes_on = code & (COORDINATOR | COMPLEMENTISER | FINITE | CONTRAST | HYPOTHETICAL | CAUSAL | CONTINUING)
    return bool(goes_on) and not code & GERUND


def _hangs_on(words: Words, i: int) -> bool:
    """Whether what begins there hangs on the clause before: ", she said, | when it rained", "… | two of them badly"."""
    bits, low, grammar = words.bits, words.low, words.grammar
    if bits[i] & SUBORDINATOR and not bits[i] & PARENTHETICAL:
        return not bits[i + 1] & (PAST | GERUND)
    if bits[i] & PREPOSITION and not bits[i + 1] & TIME:
        return (grammar.documents | grammar.occasions).isdisjoint(low[i + 1 : i + NEAR])
    reach = range(i + 1, min(len(low) - 1, i + NEAR))
    return any(low[k] == grammar.genitive and bits[k + 1] & (ACCUSATIVE | RELATIVE) for k in reach)
