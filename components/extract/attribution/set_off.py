"""Attributions behind or inside their content: "…, she said", "…, said the mayor, …", "…, as she said"."""

from __future__ import annotations

from components.extract.attribution.adjuncts import has_verb, is_only_adjunct
from components.extract.attribution.content_before import content_before, region
from components.extract.attribution.findings import Finding, Progress, is_title
from components.extract.attribution.frames import governed
from components.extract.attribution.noun_phrase import (
    NounPhrase,
    has_role,
    head_of,
    is_name,
    is_somebody,
    opens_infinitive,
    phrase_from,
    quantifies,
    whole_phrase_from,
)
from components.extract.attribution.phrases import phrase_ending
from components.extract.attribution.timed import before_time
from components.extract.attribution.verb_groups import CueHit
from components.extract.text.words import (
    ACCUSATIVE,
    ADVERB,
    AGENT,
    AUXILIARY,
    CAPITAL,
    COORDINATOR,
    CUE,
    DASHES,
    DETERMINER,
    GENERIC,
    GERUND,
    HAVE,
    NEGATION,
    NOUNY,
    PARENTHETICAL,
    PAST,
    PAST_ENDING,
    PLURAL,
    PLURAL_ENDING,
    PREPOSITION,
    PUNCTUATION,
    RELATIVE,
    SUBORDINATOR,
    TIME,
    VAGUE,
    VERB,
    Words,
)
from components.lang.attributing import Cue


def set_off(state: Progress, hit: CueHit) -> bool:
    """Read "…, she said", "…, as she said": content stands before, and may go on after."""
    words, subject = state.words, hit.subject
    whose = subject is not None and words.bits[subject.first] & RELATIVE  # "Moor, | whose firm | wrote the bill, …"
    if subject is None or subject.relative or whose or not hit.cue.takes & {"clause", "quote"}:
        return False
    head = head_of(words, subject)
    if words.bits[hit.last] & AGENT and words.low[head] in words.naming.claim_nouns | words.naming.accusing_nouns:
        return False  # "China said it was late, a claim | repeated by Norway"
    if head + 1 < subject.last and words.bits[head] & ADVERB:
        return False  # "…, well above the sum | analysts had forecast", "…, far more than its owner | first disclosed"
    floor = region(state)
    subject = _with_first(words, subject, floor)
    boundary = subject.left - 1
    if boundary - 1 > floor and words.bits[boundary] & PARENTHETICAL:
        boundary -= 1
        if words.quoted[boundary] < 0 and words.has(NEGATION, floor, boundary):
            return False  # "Moor will not go, as | the union has demanded"
    if boundary < floor or not ends_content(words, boundary):
        return False
    if hit.kinds & HAVE and _is_subject(state, boundary):
        return False
    first = floor + bool(words.bits[floor] & (PAST | VERB))
    fronted = words.quoted[boundary] < 0 and not has_verb(words, first, boundary)
    if "to" in hit.cue.takes and (fronted or hit.kinds & AUXILIARY) and opens_infinitive(words, hit.last):
        return False  # "Led by Moor, | they vowed to go on"
    if "whom-to" in hit.cue.takes and opens_infinitive(words, phrase_from(words, hit.last, state.last)):
        return False  # "when it rained, | an agent told her to leave"
    opens = words.bits[floor] & (PREPOSITION | ADVERB | SUBORDINATOR | TIME | GERUND) or words.timed[floor] is not None
    if words.quoted[boundary] < 0 and opens and _governs_clause(state, hit):
        return False  # "In a letter on Monday, | she said in Orsk prices had fallen"
    end = is_only_adjunct(words, hit.cue, hit.last, state.last, after_quotation=words.quoted[boundary] >= 0)
    if end is None or words.quoted[boundary] < 0 and end < state.last and _opens_quotation(words, end):
        return False
    if end == state.last and state.active is not None and _repeats(words, state.active, hit, subject):
        state.active.rule = "set-off"
        state.cut(boundary + (words.quoted[boundary] >= 0))
        return True
    finding = Finding(subject.span, hit.span, [], hit.cue, "set-off", past=hit.past)
    finding.object = (hit.last, phrase_from(words, hit.last, state.last)) if hit.cue.whom else None
    return content_before(state, finding, boundary, end)


def _is_subject(state: Progress, boundary: int) -> bool:
    """Whether a clause still open is a noun phrase so far: "Moor said | the accused |, Ida Lund, had boasted of it"."""
    active, words = state.active, state.words
    if active is None or not active.content or not isinstance(active.entry, Cue) or "noun" in active.entry.takes:
        return False
    start = active.content[-1][0]
    return start < boundary == phrase_from(words, start, boundary)


def _governs_clause(state: Progress, hit: CueHit) -> bool:
    """Whether a clause follows the cue: "| said in Orsk | prices had fallen", "| said, however, | that …"."""
    words, found = state.words, governed(state.words, hit, state.last)
    aside = found is not None and words.bits[found.start] & PREPOSITION and not quantifies(words, found.start)
    if found is None or found.frame in ("quote", "to") or aside:
        return False
    behind = found.start - 1 - (words.low[found.start - 1] == words.that)
    return words.low[behind] == "," or words.mark(",", hit.last, found.start) == found.start


def _repeats(words: Words, active: Finding, hit: CueHit, subject: NounPhrase) -> bool:
    """Whether it only says again who speaks: "The mayor, Bo Moor, said posts “cannot be found”, | he said"."""
    if active.source is None or active.rule != "lead" or active.entry is not hit.cue:
        return False
    pronoun = words.naming.pronouns.get(" ".join(words.low[subject.first : subject.last]))
    named = words.bits[active.source[1] - 1] & CAPITAL
    return pronoun is not None and pronoun.stands_for == "person" and bool(named)


def _with_first(words: Words, subject: NounPhrase, floor: int) -> NounPhrase:
    """The subject with the one before "and": "…, | a doctor at the hospital and | two witnesses said"."""
    joint = subject.left - 1
    joined = joint - 1 > floor and words.low[joint] in words.grammar.joins_names
    first = phrase_ending(words, joint - 1, floor) if joined else None
    apart = first is not None and words.low[first.left - 1] == ","
    return NounPhrase(first.first, subject.last, first.left) if first is not None and apart else subject


def inverted(state: Progress, hit: CueHit) -> bool:
    """Read "…, said the minister": the source follows its cue."""
    words, active, before = state.words, state.active, hit.at - 1
    if not hit.cue.takes & {"clause", "quote"} or hit.first != hit.at:
        return False
    behind = NounPhrase(hit.last, phrase_from(words, hit.last, state.last), hit.last)
    told = "evidence" not in hit.cue.takes and (words.bits[hit.last] & CAPITAL or has_role(words, behind))
    # "Two men claimed they saw a boat, | said Ida Orr": what they claimed is told by her.
    turned = active is not None and active.rule == "lead" and (not active.clause or told and words.low[before] == ",")
    opened = state.base if turned else state.open
    if before < opened or not ends_content(words, before):
        return False
    subject = None if turned else hit.subject
    if subject is not None and words.low[before] == "," and not is_somebody(words, subject.span) and told:
        subject = None  # "The dam, built in 1950, broke, | said Ida Orr, the mayor"
    fronted = subject is not None and subject.left <= opened + 2 and words.bits[subject.left - 1] & PREPOSITION
    if fronted and words.low[before] == ",":
        subject = None  # "On Friday, the dam broke, | said Ida Orr"
    closes = words.quoted[before] >= 0 or words.low[before] == "," and words.quoted[before - 1] >= 0
    told = subject is not None and has_verb(words, opened, subject.left)
    told = told and subject is not None and _past_fronted(words, opened, subject.left) != subject.left
    if not closes and subject is not None and not told:
        return False  # "His partner, Ida Lund, who left in May, said | nothing had been signed"
    source, end = following_source(words, hit.last, state.last)
    if source is None or words.bits[source[0]] & (ACCUSATIVE | VAGUE | GENERIC):
        return False  # "said | nothing was left", "reported | first in the Post"
    if hit.cue.whom and words.low[end] == words.that:
        return False  # "Ida Moor, 41, | told | reporters that …"
    alone = hit.last + 1 == end and words.bits[hit.last] & CUE
    if words.bits[hit.at] & NOUNY and (alone or words.has(CUE, hit.last + 1, min(end + 1, state.last))):
        return False  # "…, | state | investigators concluded", "…, | claims | Moor dismissed", "…, | records | show"
    claims = words.naming.claim_nouns | words.naming.accusing_nouns | words.naming.document_nouns
    if "noun" in hit.cue.takes and words.low[source[1] - 1] in claims:
        return False  # "The firm had, in a letter, | denied | the claim"
    if "quote" not in hit.cue.takes and words.low[hit.at] == hit.cue.finite[0]:
        return False  # "lower sales, | record | losses"
    follows = PUNCTUATION | PREPOSITION | TIME | SUBORDINATOR | RELATIVE | COORDINATOR | PAST
    held = words.bits[end] & VERB and (words.bits[end + 1] & PREPOSITION or words.timed[end + 1])
    if end < state.last and not words.bits[end] & follows and not held:  # "said Moor at a meeting | held on Monday"
        return False
    after = next((k for k in range(end, state.last) if words.quoted[k] >= 0 or words.low[k] in ",;"), state.last)
    return content_before(state, Finding(source, hit.span, [], hit.cue, "inverted", past=hit.past), before, after)


def _past_fronted(words: Words, first: int, limit: int) -> int:
    """Where a phrase with a participle ends that opens a sentence: "In a letter sent on Monday, | Ida Lund, who …"."""
    behind = phrase_from(words, first + 1, limit)
    told = words.bits[first] & PREPOSITION and words.bits[behind] & (PAST | PAST_ENDING | VERB)
    return words.mark(",", behind, limit) + 1 if told else first


def resume(state: Progress) -> None:
    """Give the last quotation what goes on behind an insertion ("…,” she said, laughing, “but …”)."""
    words, last = state.words, state.found[-1] if state.found else None
    if last is None or not last.quoted or last.cue is None or last.content[-1][1] > last.cue[0]:
        return
    for number in words.quotations_in(last.cue[1], words.mark(";", last.cue[1], state.last)):
        first, end = words.range_of(number)
        goes_on = words.low[first - 1][-1] in (",", ".", *DASHES) or words.bits[first - 1] & COORDINATOR
        if goes_on and not is_title(words, first, end):
            last.content.append((first, end))


def _opens_quotation(words: Words, i: int) -> bool:
    """Whether a quotation that stands for itself begins at ``i`` or behind the comma or colon there."""
    if words.low[i] == "," and words.quoted[i + 1] >= 0:
        return not words.text[i + 2][0].islower()
    return words.quoted[i] >= 0 or words.low[i] == ":"


def ends_content(words: Words, i: int) -> bool:
    """Whether content may end at token ``i``: a comma, a dash, or a closing quotation mark."""
    return words.quoted[i] >= 0 or words.low[i] in (",", "-", "?", "!", *DASHES)


def _past_list(words: Words, end: int, limit: int) -> int:
    """Where a list ends of which the first ends at ``end``: "said Lorn, | Moor and Hale", "by doctors | and nurses".

    ``end`` where there is none, or where somebody may do something: "said Lorn, | Moor and Hale left".
    """
    k, several = end, words.bits[end - 1] & (PLURAL | PLURAL_ENDING)
    while k < limit and (words.low[k] == "," or several and words.low[k] in words.grammar.joins_names):
        start, last = k + 1, words.bits[k] & COORDINATOR
        k = phrase_from(words, start, limit)
        named = all(code & (CAPITAL | COORDINATOR) for code in words.bits[start:k])
        if k == start or not named and not (several and words.bits[k - 1] & (PLURAL | PLURAL_ENDING)):
            break
        if last or words.has(COORDINATOR, start, k):
            return k if k >= limit or words.low[k] in (",", ";") else end
    return end


def _without_manner(words: Words, plain: int, end: int) -> int:
    """Where it is told how or when somebody did it: "by nurses | at a meeting", and not "by nurses at a hospital"."""
    ordinals = words.reading.language.time.ordinals
    for k in range(plain, end - 1):
        own = words.low[k + 1] in words.naming.indefinite or words.low[k + 2] in ordinals  # "for | the third time"
        if (
            own
            and words.low[k] != words.grammar.genitive
            and words.bits[k] & PREPOSITION
            and not is_somebody(words, (k, phrase_from(words, k + 1, end)))
        ):
            return k
    return end


def following_source(words: Words, i: int, limit: int, *, apposes: bool = True) -> tuple[tuple[int, int] | None, int]:
    """The source after an inverted cue, and where the attribution goes on."""
    bits, plain = words.bits, phrase_from(words, i, limit)
    if plain == i:
        return None, i
    named, end = bits[i] & CAPITAL and not bits[i] & DETERMINER, whole_phrase_from(words, i, limit)
    if (named or end == plain) and (listed := _past_list(words, end, limit)) > end:
        return (i, listed), listed
    whole = end if apposes else _without_manner(words, plain, end)
    source = (i, plain if named else before_time(words, whole - 1, plain - 1) + 1)
    more = phrase_from(words, end + 1, limit) if words.low[end] == "," else end
    apposition, head = NounPhrase(end + 1, more, end + 1), NounPhrase(*source, i)
    if not apposes or end + 1 >= more or more < limit and words.low[more] not in (",", ".", ";"):
        return source, end
    told = is_name(words, apposition) or has_role(words, apposition)
    return ((end + 1, more), more) if told and not is_name(words, head) else (source, end)
