"""Which clause or noun a time expression dates: from the expression to the words that say what happened."""

from __future__ import annotations

from components.extract.events.clauses import Clause, Clauses
from components.extract.events.dated_nouns import issued_noun, modified_noun, placing_noun

_SUBJECT = 3
"""Tokens before a date that are taken for its happening though none of them is known as a verb or event noun."""


def dated_clause(
    clauses: Clauses,
    start: int,
    end: int,
    *,
    bare_year: bool,
    clock: bool = False,
    short: bool = False,
    whole: bool = False,
) -> Clause | None:
    """The happening dated by the expression at tokens ``[start, end)``; None where it dates nothing.

    Tried in this order: a noun that the expression modifies ("Monday’s vote", "a letter of 3 May"), the nearest verb
    before it in its piece, an event noun before it, the clause after it. A ``bare_year`` needs a preposition; a
    ``clock`` time dates what is said to lie before or after it, too, a ``short`` time (a weekend) what lies "over" it,
    and a ``whole`` span ("the past five years", "3 to 9 June") dates after any preposition.
    """
    if found := modified_noun(clauses, start, end) or issued_noun(clauses, start, end, bare_year=bare_year):
        return found
    words = clauses.words
    first = start
    while first > clauses.first and first - 1 not in clauses.breaks and _leads(clauses, first - 1):
        first -= 1
    governing = clauses.governing(start) or _as_early_as(clauses, start)
    low = clauses.opener_off(clauses.piece_start(start), start)
    if low + 1 == first and clauses.lower(low) in words.coordinators:
        low = first
    if bare_year and not governing and low < start:
        return None
    if (
        not whole
        and not _dates(clauses, start, governing, clock=clock, short=short)
        or clauses.lower(end) in words.deadlines
    ):
        return None
    verb = next((index for index in range(first - 1, low - 1, -1) if clauses.is_verb(index)), None)
    if verb is not None and (clauses.lower(verb) in words.comparative or _compares(clauses, verb, first)):
        return None
    if verb is not None:
        return placing_noun(clauses, first, end) or _from_verb(clauses, verb, end)
    noun = next((index for index in range(first - 1, low - 1, -1) if clauses.is_event_noun(index)), None)
    if noun is not None:
        return placing_noun(clauses, first, end) or _from_noun(clauses, noun, low, end)
    if first > low and not clauses.is_verb(end):
        if first - low < _SUBJECT:
            return _from_before(clauses, low, end)
        fronted = low == clauses.first and clauses.lower(low) in words.prepositions and clauses.lower(end) == ","
        return _guessed_before(clauses, low, first, end) if governing or fronted else None
    return _from_after(clauses, low, first, start, end, bare_year=bare_year)


def _guessed_before(clauses: Clauses, low: int, first: int, end: int) -> Clause | None:
    """A piece that no known verb or event noun opens: its main clause if that follows, else the piece itself."""
    words = clauses.words
    if low == clauses.first and clauses.lower(low) in words.prepositions and clauses.lower(end) == ",":
        return _from_far_after(clauses, low, end)
    compares = any(clauses.lower(index) in words.compared for index in range(low, first))
    if first - low < _SUBJECT or compares or clauses.lower(end) in words.possessives:
        return None
    return Clause(clauses.opener_off(low, first), end, None, "piece-guessed")


def _leads(clauses: Clauses, position: int) -> bool:
    """Whether the token belongs to the expression's own phrase: its preposition, "only", "early"."""
    word = clauses.lower(position)
    return word in clauses.words.prepositions or word in clauses.words.focus


def _dates(clauses: Clauses, start: int, governing: str, *, clock: bool, short: bool) -> bool:
    """Whether the preposition before the expression lets it date ("in", "on", none), not compare or count."""
    words = clauses.words
    spans = clock and governing in words.temporal or short and governing in words.spanning
    if governing in clauses.counts.of and clauses.lower(start - 2) in words.as_of:
        return True
    if governing not in words.comparing or spans:
        return clauses.lower(start - 2) not in words.comparative
    before = clauses.lower(start - 2)
    if governing in clauses.counts.of:
        return clauses.is_event_noun(start - 2)
    return before in words.planned


def _compares(clauses: Clauses, verb: int, end: int) -> bool:
    """Whether the date is that of a number compared with: "rose to 310 million | from 265 million in 2024".

    "Went from 265 to 310 million in 2024" tells both numbers of the one date.
    """
    compared = [
        index
        for index in range(verb + 1, end - 1)
        if clauses.lower(index) in clauses.words.compared
        and not clauses.lower(index + 1).isalpha()
        and index + 1 not in clauses.dated
    ]
    joins = clauses.counts.range_joins - clauses.counts.joins
    return bool(compared) and not any(clauses.lower(index) in joins for index in range(compared[-1], end))


def _from_verb(clauses: Clauses, verb: int, end: int) -> Clause:
    """The clause of the verb, with its subject, and what completes it after the expression."""
    first, opened = clauses.clause_start(verb)
    first = _reduced_relative(clauses, first, verb) or _with_subject(clauses, first, verb)
    speech = clauses.is_speech(verb)
    last = max(end, clauses.clause_end(end, speech=speech))
    first = clauses.opener_off(first, end)
    if clauses.lower(verb) in clauses.words.issued and clauses.lower(first) in clauses.words.prepositions:
        first += 1
    return Clause(first, last, verb, "verb-before", opened)


def _reduced_relative(clauses: Clauses, first: int, verb: int) -> int | None:
    """Where "a fine imposed in 2019" begins in "the court upheld a fine imposed in 2019"; None for a finite verb."""
    words, before = clauses.words, clauses.lower(verb - 1)
    participle = clauses.lower(verb).endswith(words.verb_endings) or clauses.lower(verb) in words.issued
    if not participle or not before.isalpha() or clauses.is_verb(verb - 1):
        return None
    if before in words.subjects or before in words.coordinators:
        return None
    if any(clauses.lower(index) in words.auxiliaries for index in range(max(first, verb - 3), verb)):
        return None
    between = range(first, verb - 1)
    if any(clauses.lower(index) in words.relatives for index in between):
        return None
    start = clauses.noun_start(verb - 1)
    finite = any(clauses.is_verb(index) for index in range(first, start))
    return start if finite or _predicated(clauses, first, start) or _of_the_worst(clauses, first, start, verb) else None


def _of_the_worst(clauses: Clauses, first: int, start: int, verb: int) -> bool:
    """ "(As) the worst breach of | a truce | signed on 3 May": what is signed is the truce, and no breach signs."""
    words = clauses.words
    superlative = any(
        clauses.lower(index) in words.superlatives or clauses.lower(index).endswith(words.superlative_endings)
        for index in range(first, start)
    )
    return superlative and clauses.lower(start - 1) in clauses.counts.of and clauses.is_dated_noun(verb - 1)


def _predicated(clauses: Clauses, first: int, start: int) -> bool:
    """Whether a second noun phrase follows the first without a verb: "(called) it | the worst breach of …"."""
    words = clauses.words
    joins = words.prepositions | words.determiners | words.coordinators | words.focus
    if not clauses.is_speech(first - 1):
        return False
    return any(
        clauses.lower(index) in words.determiners
        and clauses.lower(index - 1).isalpha()
        and (clauses.lower(index - 1) not in joins or clauses.lower(index - 1) in words.subjects)
        for index in range(first + 1, start)
    )


def _with_subject(clauses: Clauses, first: int, verb: int) -> int:
    """The clause's start moved back over an apposition or relative clause to the noun that it belongs to."""
    words = clauses.words
    predicate = clauses.is_verb(first) and not clauses.lower(first).endswith(words.gerund_endings)
    relatives = words.relatives - words.complementisers
    relative = clauses.lower(first) in relatives or clauses.lower(first - 1) in relatives
    if not (predicate or relative) or first - 1 <= clauses.first:
        return first
    if relative and clauses.lower(first) not in relatives:
        first -= 1
    if first - 1 not in clauses.breaks:
        return first
    for _ in range(3):
        before = first - 1
        while before > clauses.first and before in clauses.breaks:
            before -= 1
        piece = clauses.piece_start(before)
        has_verb = any(clauses.is_verb(index, gerund=False) for index in range(piece, before + 1))
        head = clauses.lower(piece)
        apposed = (
            head in words.determiners or head in words.relatives or head[:1].isdigit() or head in words.prepositions
        )
        apposed = apposed or all(clauses.tokens[index].text[0].isupper() for index in range(piece, before + 1))
        if not has_verb and not (apposed and predicate and piece > clauses.first):
            return clauses.noun_start(before) if clauses.lower(piece) in words.prepositions else piece
        if has_verb and clauses.lower(piece) not in words.relatives:
            return clauses.noun_start(before) if relative or not predicate else first
        if piece == clauses.first:
            return piece
        first = piece
    return first


def _from_noun(clauses: Clauses, noun: int, low: int, end: int) -> Clause:
    """An event noun with what belongs to it; with its verb where that is none of speech."""
    first = clauses.opener_off(low, noun + 1)
    if first < noun and clauses.lower(first) in clauses.words.prepositions:
        first += 1
    last = end
    if end < clauses.end and clauses.is_verb(end) and not clauses.is_speech(end):
        last = predicate_end(clauses, end)
    return Clause(first, last, None, "noun-before")


def predicate_end(clauses: Clauses, verb: int) -> int:
    """Where the clause of the verb ends, its auxiliaries passed over."""
    position = verb
    while clauses.is_verb(position):
        position += 1
    return max(position, clauses.clause_end(position, speech=False, whole=clauses.is_speech(position - 1)))


def _as_early_as(clauses: Clauses, start: int) -> str:
    """The "as" of "as early as 2019", which dates as a preposition does."""
    before = clauses.lower(start - 1)
    return before if before in clauses.words.as_of and clauses.lower(start - 2) in clauses.words.focus else ""


def _beyond_subordinate(clauses: Clauses, begin: int, position: int) -> Clause | None:
    """The main clause of "On Tuesday, two days after Orr, 24, was killed, his family filed a suit"."""
    words = clauses.words
    while position in clauses.dated:
        position += 1
    if clauses.lower(position) not in words.subordinators - words.complementisers:
        return None
    told = False
    while position < clauses.end:
        stop = clauses.piece_end(position)
        verb = next((index for index in range(position, stop) if clauses.is_verb(index)), None)
        if verb is not None and told and clauses.lower(position) not in words.relatives:
            return Clause(clauses.opener_off(begin, verb), predicate_end(clauses, verb), verb, "clause-after")
        told = told or verb is not None
        if clauses.lower(stop) != ",":
            return None
        position = stop + 1
    return None


def _from_after(clauses: Clauses, low: int, first: int, start: int, end: int, *, bare_year: bool) -> Clause | None:
    """The clause that follows an expression at the head of its piece, or the noun before ", in 2011,"."""
    if first == start and first == low and clauses.is_verb(end):
        return None if bare_year else Clause(first, predicate_end(clauses, end), end, "subject")
    words, position = clauses.words, end
    while position in clauses.breaks and clauses.lower(position) == ",":
        position += 1
    if position > end and (found := _beyond_subordinate(clauses, first, position)):
        return found
    stop = clauses.piece_end(position)
    verb = next((index for index in range(position, stop) if clauses.is_verb(index)), None)
    trails = low > clauses.first and first == low and clauses.lower(low - 1) == "," and position == end
    if trails and (clauses.lower(end) in words.prepositions or clauses.lower(end) in words.subordinators):
        return _from_before(clauses, low, end)
    if verb is None:
        piece_before = _from_before(clauses, low, end)
        if piece_before is not None or low < first:
            return piece_before
        return _from_far_after(clauses, first, stop) or _guessed_after(clauses, first, position, stop)
    begin = clauses.opener_off(low, end) if low < first else clauses.opener_off(first, end)
    if low > clauses.first and clauses.is_verb(position):
        before = low - 1
        while before > clauses.first and before in clauses.breaks:
            before -= 1
        begin = clauses.piece_start(before)
    return Clause(begin, predicate_end(clauses, verb), verb, "clause-after")


def _from_far_after(clauses: Clauses, begin: int, stop: int) -> Clause | None:
    """The main clause after one or two verbless pieces: "On Monday, after a quiet walk, they signed"."""
    for _ in range(2):
        if clauses.lower(stop) != ",":
            return None
        position, stop = stop + 1, clauses.piece_end(stop + 1)
        verb = next((index for index in range(position, stop) if clauses.is_verb(index)), None)
        if verb is not None and clauses.lower(position) not in clauses.words.relatives:
            return Clause(clauses.opener_off(begin, stop), predicate_end(clauses, verb), verb, "clause-after")
    return None


def _guessed_after(clauses: Clauses, begin: int, position: int, stop: int) -> Clause | None:
    """What follows the expression in its piece, though no word of it is known as a verb."""
    if stop - position < _SUBJECT or not clauses.lower(position)[:1].isalnum():
        return None
    return Clause(clauses.opener_off(begin, position), stop, None, "clause-guessed")


def _from_before(clauses: Clauses, low: int, end: int) -> Clause | None:
    """The clause of the piece before an expression set off by commas."""
    verb = noun = None
    planned = low if clauses.lower(low) in clauses.words.planned else None
    for _ in range(2):
        if verb is not None or noun is not None:
            break
        before = low - 1
        while before > clauses.first and before in clauses.breaks:
            before -= 1
        if low <= clauses.first or before + 1 in clauses.date_ends:
            return None
        low = clauses.piece_start(before)
        if planned is not None and not any(clauses.is_verb(index) for index in range(low, before + 1)):
            return Clause(clauses.opener_off(low, end), end, None, "planned")
        verb = next((index for index in range(before, low - 1, -1) if clauses.is_verb(index)), None)
        noun = next((index for index in range(before, low - 1, -1) if clauses.is_event_noun(index)), None)
    if verb is None and noun is None:
        return None
    first = clauses.clause_start(verb)[0] if verb is not None else low
    return Clause(clauses.opener_off(first, end), end, verb, "piece-before")
