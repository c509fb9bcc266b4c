"""The clause of the verb that a date behind it dates: where it begins, with its subject, and where it ends."""

from __future__ import annotations

from components.extract.events.clauses import Clause, Clauses


def predicate_end(clauses: Clauses, verb: int) -> int:
    """Where the clause of the verb ends, its auxiliaries passed over."""
    position = verb
    while clauses.is_verb(position):
        position += 1
    return max(position, clauses.clause_end(position, speech=False, whole=clauses.is_speech(position - 1)))


def clause_of_verb(clauses: Clauses, verb: int, end: int) -> Clause:
    """The clause of the verb, with its subject, and what completes it after the expression."""
    first, opened = clauses.clause_start(verb)
    first = _reduced_relative(clauses, first, verb) or _with_subject(clauses, first)
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
    participle = participle or clauses.lower(verb) in words.participles and clauses.is_dated_noun(verb - 1)
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
    return start if finite else None


def _with_subject(clauses: Clauses, first: int) -> int:
    """The clause's start moved back over an apposition or relative clause to the noun that it belongs to.

    "16 towns, | including Orl |, signed", "a man, | aged 54 |, fell", "the mill, | once a school |, burned".
    """
    words = clauses.words
    predicate = clauses.is_verb(first)
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
        apposed = apposed or head.endswith(words.gerund_endings + words.verb_endings) or head in words.subordinators
        apposed = apposed or all(clauses.tokens[index].text[0].isupper() for index in range(piece, before + 1))
        if not has_verb and not (apposed and predicate and piece > clauses.first):
            return clauses.noun_start(before) if clauses.lower(piece) in words.prepositions else piece
        if has_verb and clauses.lower(piece) not in words.relatives:
            return clauses.noun_start(before) if relative or not predicate else first
        if piece == clauses.first:
            return piece
        first = piece
    return first
