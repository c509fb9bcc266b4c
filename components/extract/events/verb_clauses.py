"""The clause of the verb that a date behind it dates: where it begins, with its subject, and where it ends."""

from __future__ import annotations

from components.extract.events.clauses import Clause, Clauses

_DASHES = frozenset("-–—")


def predicate_end(clauses: Clauses, verb: int) -> int:
    """Where the clause of the verb ends, its auxiliaries passed over."""
    position = verb
    while clauses.is_verb(position):
        position += 1
    return max(position, clauses.clause_end(position, speech=False, whole=clauses.is_speech(position - 1)))


def clause_ahead(clauses: Clauses, first: int, position: int, rule: str) -> Clause | None:
    """The clause from ``first`` on whose verb is the first of the piece from the position on; None without a verb."""
    verb = clauses.first_verb(position, clauses.piece_end(first))
    return Clause(first, predicate_end(clauses, verb), verb, rule) if verb is not None else None


def clause_of_verb(clauses: Clauses, verb: int, end: int) -> Clause:
    """The clause of the verb, with its subject, and what completes it after the expression."""
    first = clauses.clause_start(verb)
    first = _reduced_relative(clauses, first, verb) or with_subject(clauses, first)
    last = max(end, clauses.clause_end(end, speech=clauses.is_speech(verb)))
    first = clauses.opener_off(first, end)
    words, opens, undated = clauses.words, clauses.lower(first), first + 1 not in clauses.dated
    aside = opens in words.gerund_openers and undated and clauses.first < first < verb - 1
    if clauses.lower(verb) in words.issued and opens in words.prepositions or aside:
        first += 1  # ", | with | delays expected to last until Monday"
    return Clause(first, last, verb, "verb-before")


def _reduced_relative(clauses: Clauses, first: int, verb: int) -> int | None:
    """Where "a fine imposed in 2019" begins in "the court upheld a fine imposed in 2019"; None for a finite verb."""
    words, noun = clauses.words, verb - 1
    participle = clauses.lower(verb).endswith(words.verb_endings) or clauses.lower(verb) in words.issued
    participle = participle or clauses.lower(verb) in words.participles and clauses.is_dated_noun(noun)
    if not participle or not clauses.is_noun(noun):
        return None
    start, finite = clauses.noun_start(noun), clauses.lowers(max(first, verb - 3), verb) & words.auxiliaries
    alone = clauses.lower(start - 1) not in words.coordinators  # "one was held and | two others | charged in May"
    return start if alone and not finite and clauses.first_verb(first, start) is not None else None


def with_subject(clauses: Clauses, first: int) -> int:
    """The clause's start moved back over an apposition or relative clause to the noun that it belongs to.

    "16 towns, | including Orl |, signed", "a man, | aged 54 |, fell", "the mill, | once a school |, burned".
    """
    words = clauses.words
    relatives = words.relatives - words.complementisers
    adverbs = (clauses.time.ordinals.keys() | clauses.time.shifts.keys() | words.focus) - words.determiners
    told = first + (clauses.lower(first) in adverbs)  # "the deal, | first reported | on Sunday"
    predicate = clauses.is_verb(told) or clauses.lower(first) in words.infinitive | words.planned
    if clauses.lower(first - 1) in relatives and clauses.lower(first) not in relatives:
        first -= 1
    relative = clauses.lower(first) in relatives
    if not (predicate or relative) or first - 1 <= clauses.first or first - 1 not in clauses.breaks:
        return first
    opened, mark = first, clauses.lower(first - 1)
    while True:
        piece, last = clauses.piece_beyond(first)
        head, opens = clauses.lower(piece), clauses.lower(piece) in words.prepositions
        if any(clauses.is_verb(index, gerund=False) for index in range(piece, last + 1)):
            tells = clauses.lower(piece + 1) in words.prepositions or piece + 1 in clauses.dated  # "announced in May"
            inside = clauses.lowers(piece + tells, last + 1)
            participle = not relative and words.is_past(head) and not inside & (words.speech | words.complementisers)
            says = clauses.is_speech(piece) and not tells and clauses.first_verb(piece + 1, last + 1) is None
            says = says or clauses.is_speech(last)
            if says and predicate and not relative and piece > clauses.first:
                return _before_source(clauses, piece, first)
            if head not in words.relatives and not participle:
                aged = clauses.lower(first).isdigit() or clauses.lower(first) in words.biographical
                aside = aged or first < opened and (clauses.is_verb(first) or clauses.lower(first) in relatives)
                return clauses.noun_start(last) if relative or aside else first  # "said a man, | 34 |, fell"
        elif not predicate or piece == clauses.first or not _is_apposed(clauses, piece, last):
            return clauses.noun_start(last) if opens else piece
        if piece == clauses.first or mark == "," and clauses.lower(piece - 1) in _DASHES:
            return piece
        first = piece


def _before_source(clauses: Clauses, source: int, behind: int) -> int:
    """Where "the mill" begins in "the mill, | she said |, burned"; behind the source where a verb stands before it."""
    first, last = clauses.piece_beyond(source)
    return behind if clauses.first_verb(first, last + 1) is not None else clauses.opener_off(first, last)


def _is_apposed(clauses: Clauses, first: int, last: int) -> bool:
    """Whether the verbless piece may stand onto a noun before it: "aged 54", "a town of glass works", "Orrin"."""
    words = clauses.words
    first += clauses.lower(first) in words.focus  # "then | aged three"
    head = clauses.lower(first)
    opens = words.determiners | words.relatives | words.prepositions | words.subordinators
    one_of = head in clauses.counts.numbers and clauses.lower(first + 1) in clauses.counts.of
    opens |= clauses.time.formerly | clauses.time.references.keys()
    if head in opens | words.planned | words.biographical or head[:1].isdigit() or one_of:
        return True
    ends = head.endswith(clauses.language.grammar.gerund_endings + words.verb_endings)
    return ends or all(clauses.tokens[index].text[0].isupper() for index in range(first, last + 1))
