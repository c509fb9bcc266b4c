"""What a cue governs: where its content begins, and whom it is said to."""

from __future__ import annotations

from components.extract.attribution.adjuncts import (
    has_verb,
    limits_next,
    skip_adjuncts,
    subject_from,
    tells_how,
    that_after,
)
from components.extract.attribution.findings import NOTHING, Governed
from components.extract.attribution.noun_phrase import (
    REACH,
    is_fused,
    is_one_of,
    is_somebody,
    is_verb,
    opens_infinitive,
    phrase_from,
    quantifies,
)
from components.extract.attribution.objects import after_object, counted, noun_object, predicate
from components.extract.attribution.phrases import phrase_ending
from components.extract.attribution.reported import opened, reported_clause
from components.extract.attribution.timed import past_time
from components.extract.attribution.verb_groups import CueHit
from components.extract.text.words import (
    ADVERB,
    CAPITAL,
    COMPLEMENTISER,
    COORDINATOR,
    COPULA,
    CUE,
    DASHES,
    DETERMINER,
    FINITE,
    GERUND,
    INFINITIVE,
    MANNER,
    NEGATION,
    PAST,
    PAST_ENDING,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    QUANTITY,
    RELATIVE,
    SUMS,
    TIME,
    VERB,
    VERBAL,
    Words,
)


def governed(words: Words, hit: CueHit, limit: int) -> Governed | None:
    """What the cue governs to its right, up to token ``limit``; None where nothing there is its content.

    The readings are tried from the narrowest frame to the widest; ``NOTHING`` ends the search.
    """
    i = _past_adverbs(words, hit.last, limit, gerunds="noun" in hit.cue.takes)
    if "noun" in hit.cue.takes and "clause" not in hit.cue.takes:
        i = past_time(words, i, limit)  # "rejected | on Monday | claims that …"
    if words.low[i] == "," == words.low[i + 2] and words.bits[i + 1] & ADVERB and "clause" in hit.cue.takes:
        i += 3  # "said, | however, | prices had fallen"
    if i >= limit or words.low[i] in ").;":
        return None
    if hit.boundary > 0 and is_fused(words, hit.boundary) and "clause" in hit.cue.takes:
        # "in what police said | was | a raid", but not "in what she says | it would do"
        return Governed(i + 1, None, "governs") if words.bits[i] & COPULA else None
    whom = words.bits[hit.boundary] & RELATIVE
    if whom and words.low[i] in hit.cue.after_object and i + 1 < limit:
        named = hit.boundary - 1 - (words.low[hit.boundary - 1] == ",")
        head = phrase_ending(words, named, max(0, named - REACH))
        # "the judge, whom she accuses | of lying"
        return Governed(i + 1, head.span if head is not None and hit.cue.act != "say" else None, "after-object")
    only = i - limits_next(words, i - 1)
    found = (
        _by_preposition(words, hit, i, limit)
        or (after_object(words, hit, i, limit) if hit.cue.after_object else None)
        or _infinitive(words, hit, i, limit)
        or _to_somebody(words, hit, i, limit)
        or predicate(words, hit, i, limit)
        or (reported_clause(words, hit, only, limit) if hit.cue.takes & {"clause", "quote"} else None)
        or counted(words, hit, i, limit)
        or noun_object(words, hit, i, limit)
    )
    return None if found is NOTHING else found


def _past_adverbs(words: Words, i: int, limit: int, *, gerunds: bool) -> int:
    """The first token behind adverbs that belong to the cue ("said | bluntly | that")."""
    bits, others = words.bits, TIME | COORDINATOR | COMPLEMENTISER | DETERMINER | NEGATION | QUANTITY
    while i < limit and bits[i] & MANNER and not bits[i] & others and not words.hyphened(i):
        if gerunds and bits[i + 1] & GERUND:
            break  # "denied | ever taking a bribe"
        i += 1
    return i


def _by_preposition(words: Words, hit: CueHit, i: int, limit: int) -> Governed | None:
    """Content behind a preposition: "called for | …", "called on X | to …"."""
    low, cue = words.low, hit.cue
    i = past_time(words, i, limit)  # "insisted | on Friday | that …", "warned | on Friday | of floods"
    if low[i] in cue.governs:
        return Governed(i + 1, None, "governs")
    # "called on X | to …", "put it to her | that …"
    end = _behind_both(words, i + 1, limit) if low[i] in cue.whom_by else i
    return _after_addressee(words, hit, i + 1, end, limit) if end > i + 1 else None


def _infinitive(words: Words, hit: CueHit, i: int, limit: int) -> Governed | None:
    """An infinitive as content, or a gerund: "refused | to go", "recalled | seeing it"."""
    story = hit.cue.act == "say" and hit.subject is not None and hit.subject.relative  # "a boy who claims | to be king"
    j = skip_adjuncts(words, i, limit)
    j += 2 * bool(words.bits[j] & QUANTITY and opens_infinitive(words, j + 2))  # "refused | three times | to say"
    opens = "to" in hit.cue.takes and not story and j < limit and opens_infinitive(words, j)
    opens |= "doing" in hit.cue.takes and j < limit and bool(words.bits[j] & GERUND)
    return Governed(j, None, "to") if opens else None


def _infinitive_for(words: Words, j: int, limit: int, *, hangs: bool = True) -> int | None:
    """The infinitive behind an addressee that ends at ``j``, or behind what is told of it between two marks.

    "urged the mayor | to go", "urged the mayor, a former judge, | to go", "urged Oslo, Rome and Bern | to wait",
    "appealed to people who saw it | to come"; ``hangs`` allows that relative clause.
    """
    bits, low = words.bits, words.low
    if bits[j] & PREPOSITION and not bits[j] & INFINITIVE:
        j = phrase_from(words, j + 1, limit)  # "asked courts | in six states | to wait"
    if j >= limit or opens_infinitive(words, j):
        return j if j < limit else None
    if low[j] not in (",", "(", *DASHES) and not (hangs and bits[j] & RELATIVE):
        return None
    reach = words.plain(j + 1, min(limit - 1, j + REACH))
    return next((k for k in reach if opens_infinitive(words, k)), None)


def _to_somebody(words: Words, hit: CueHit, i: int, limit: int) -> Governed | None:
    """Content behind an addressee: "told X (that) …", "urged X | to …"."""
    takes = hit.cue.takes
    addresses = hit.cue.whom or "whom-to" in takes and not hit.cue.whom_by  # "pleaded | guilty to fraud"
    if not addresses or "predicate" in takes or words.low[i] == words.that:
        return None
    end = phrase_from(words, i, limit)
    if words.bits[i] & CUE and is_verb(words, i):
        return NOTHING  # "the memo he wrote | said it was late"
    if end == i:
        return _far_that(words, hit, i, limit)
    return _after_addressee(words, hit, i, _behind_both(words, i, limit), limit)


def _behind_both(words: Words, i: int, limit: int) -> int:
    """The end of those who are told to do something: "told | the board and police | to wait"."""
    end = phrase_from(words, i, limit)
    more = phrase_from(words, end + 1, limit) if words.low[end] in words.grammar.joins_names else end
    both = more > end + 1 and not words.bits[end + 1] & (VERB | PAST) and more < limit and opens_infinitive(words, more)
    return more if both else end


def _far_that(words: Words, hit: CueHit, i: int, limit: int) -> Governed | None:
    """A clause behind a longer addressee: "told a rally in the capital, Orsk, on Monday | that …"."""
    k = that_after(words, i, limit, commas=True) if hit.cue.whom and "clause" in hit.cue.takes else None
    return Governed(k + 1, (i, k), "that") if k is not None and not words.has(GERUND, i, k) else None


def _after_addressee(words: Words, hit: CueHit, i: int, end: int, limit: int) -> Governed | None:
    bits, low, takes, whom = words.bits, words.low, hit.cue.takes, (i, end)
    told = low[i - 1] in hit.cue.whom_by or hit.cue.act == "warn"
    if told and low[end] in hit.cue.governs:
        return Governed(end + 1, whom, "governs")  # "apologised to tenants | for …", "warned nurses | of …"
    j = skip_adjuncts(words, end, limit)
    if j >= limit:
        return NOTHING if hit.cue.whom else None
    demands = not hit.cue.whom or hit.cue.act == "demand"
    if demands:
        hangs = low[j] != words.that or is_somebody(words, whom)  # not "challenged the idea that men go | to …"
    else:
        clause = low[end] == words.that and end > i + 1  # "told this newspaper | that …", but "told those | that asked"
        hangs = bool(bits[i] & (PRONOUN | QUANTITY)) and not clause and that_after(words, end, limit) is None
    paid = any(words.text[n][0] in SUMS for n in range(i, end))  # "directed $2 million to fight it"
    k = _infinitive_for(words, j, limit, hangs=hangs) if "whom-to" in takes and not paid else None
    wants = k is not None and bits[j] & RELATIVE and bits[k - 1] & (VERBAL | CUE)  # "told those who asked | to leave"
    if k is not None and (demands or not wants):
        return Governed(k, whom, "to")
    if (found := opened(words, hit, j, limit, whom)) is not None:
        return found
    if "clause" not in takes or not hit.cue.whom:
        return None
    heard = low[hit.at] in words.naming.hearing  # who tells tells somebody
    if heard and (k := subject_from(words, i, end, limit)) is not None:
        return Governed(k, (i, k), "clause")
    acts = bits[words.past(MANNER, end, limit)] & (FINITE | PAST_ENDING)  # "warned | they only had a day"
    gathered = acts and bits[j + 1] & PREPOSITION and not bits[end - 1] & CAPITAL
    if gathered and (k := that_after(words, j + 1, limit)) is not None:
        return Governed(k + 1, whom, "that")  # "told supporters gathered in Orsk | that …"
    if acts:
        return Governed(_behind_hearers(words, i, end), None, "clause")
    close = words.mark(",", j + 1, min(limit, j + REACH)) if low[j] == "," else limit
    if low[close + 1] == words.that:
        return Governed(close + 2, whom, "that")  # "told the panel, which met in May, | that …"
    if low[j] == "," and bits[close + 1] & FINITE and (named := _behind_hearers(words, i, end)) > i:
        return Governed(named, None, "clause")  # "told the court | Orr, 41, had fled"
    if low[j] in ",;" or bits[j] & (COORDINATOR | RELATIVE):
        return _far_that(words, hit, i, limit) or NOTHING
    grammar = words.grammar
    writing = bits[end] & PREPOSITION and low[end - 1] in grammar.occasions | grammar.documents | grammar.works
    if writing and not heard:
        return NOTHING  # "wrote a letter | to nurses"
    opens = bits[j] & (PRONOUN | DETERMINER | CAPITAL | COMPLEMENTISER) or j == end
    stands = not bits[j] & (PREPOSITION | PUNCTUATION) or quantifies(words, j)
    opens = opens or stands and has_verb(words, j + 1, limit)
    tells = j > end or words.quoted[j] >= 0 or opens_infinitive(words, j) or has_verb(words, j, limit)
    opens = opens and tells  # no "texted him | a photo"
    return Governed(j if tells_how(words, end, j) else end, whom, "clause") if opens else None


def _behind_hearers(words: Words, i: int, end: int) -> int:
    """Where the name begins that a phrase ends in behind those who are told; ``i`` where it may be all one.

    "warns | the dam fell", "warned jurors | Orr Hale fell", "warned the council | Orr fell".
    """
    bits, grammar, bodies = words.bits, words.grammar, words.naming.body_nouns
    for k in range(i + 1, end):
        if (bits[k] | bits[k - 1]) & POSSESSIVE or not bits[k] & CAPITAL:
            continue
        court = words.low[k - 1] in grammar.courts and (bits[i] & DETERMINER or bits[k - 1] & CAPITAL)
        several = words.low[k - 1].endswith(grammar.plural_endings) or is_one_of(words, k - 1, bodies)
        if court or several and not bits[k - 1] & CAPITAL:
            return k
    return i
