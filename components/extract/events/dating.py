"""Which clause or noun a time expression dates: from the expression to the words that say what happened."""

from __future__ import annotations

from components.extract.events.clauses import Clause, Clauses
from components.extract.events.dated_nouns import issued_noun, modified_noun, placing_noun, second_noun
from components.extract.events.verb_clauses import clause_ahead, clause_of_verb, predicate_end, with_subject
from components.extract.times.tense import NEAR

_SUBJECT = 3
"""Tokens before a date that are taken for its happening though none of them is known as a verb or event noun."""
_LEAST = 2
"""Tokens of a happening that an entry tells without a verb."""
_AHEAD = 100
"""Tokens behind a date in which its main clause begins."""
_ENTERS = frozenset({":", "-", "–", "—"})
"""Marks between a date and what happened then."""


def dated_clause(
    clauses: Clauses, start: int, end: int, *, bare_year: bool = False, placed: frozenset[str] = frozenset()
) -> Clause | None:
    """The happening dated by the expression at tokens ``[start, end)``; None where it dates nothing.

    Tried in this order: what an entry of a list of days tells, a noun that the expression modifies ("Monday’s vote", "a
    letter of 3 May"), the nearest verb before it in its piece, an event noun before it, the clause after it. A
    ``bare_year`` needs a preposition; ``placed`` are those behind which the expression dates though others do not:
    "before" noon, "over" the weekend.
    """
    if found := _entry(clauses, start, end) or modified_noun(clauses, start, end):
        return found
    if clauses.lower(start - 1) not in placed and (found := issued_noun(clauses, start, end, bare_year=bare_year)):
        return found
    first = start
    leading = clauses.words.prepositions | clauses.words.focus  # of the expression's own phrase: "only", "early"
    while first > clauses.first and first - 1 not in clauses.breaks and clauses.lower(first - 1) in leading:
        first -= 1
    governing = clauses.governing(start)
    low = min(first, clauses.opener_off(clauses.piece_start(start), start + 1))
    if bare_year and (not governing or governing in clauses.words.compared_with - placed):
        return None  # "up 3% | on 2023"
    dates = governing in placed or _dates(clauses, start, governing)
    if not dates or clauses.lower(end) in clauses.words.deadlines:
        return None
    if _opens_clause(clauses, low, first, end):
        low = first
    verb = clauses.last_verb(low, first)
    if verb is None:
        return _without_verb(clauses, low, first, end, governing)
    if _compares(clauses, verb, first):
        return None
    told = _cleft(clauses, verb, first, end) or _reported_noun(clauses, verb, first, end)
    told = told or placing_noun(clauses, first, end) or second_noun(clauses, verb, first, end)
    return told or clause_of_verb(clauses, verb, end)


def _entry(clauses: Clauses, start: int, end: int) -> Clause | None:
    """ "- 3 June: | the dam falls |", "2019 – | first flood in Harl |": what stands behind a date that opens a line."""
    if start - clauses.first > NEAR or end not in clauses.breaks or clauses.lower(end) not in _ENTERS:
        return None
    before = [clauses.lower(k) for k in range(clauses.first, start) if k not in clauses.dated]
    apart = not _ENTERS.isdisjoint(before[clauses.first not in clauses.dated :])
    if apart or any(word[-1].isalnum() for word in before):
        return None  # "1 June | – | 3 July: festival"
    if told := clause_ahead(clauses, end + 1, end + 1, "entry"):
        return told
    stop = clauses.piece_end(end + 1)
    return Clause(end + 1, stop, None, "entry") if stop - end > _LEAST and end + 1 not in clauses.dated else None


def _without_verb(clauses: Clauses, low: int, first: int, end: int, governing: str) -> Clause | None:
    """The happening where no verb stands before the expression in its piece."""
    noun = clauses.last_event_noun(low, first)
    if noun is not None:
        return placing_noun(clauses, first, end) or _from_noun(clauses, noun, low, end)
    if clauses.lower(end)[1:].isalpha() and clauses.lower(end) in clauses.words.possessives:
        return None  # "last year’s | winner"
    if first == low:
        return _date_first(clauses, first, end)
    if clauses.is_verb(end):
        relative = low > clauses.first and clauses.lower(low) in clauses.words.relatives
        begin = clauses.piece_beyond(low)[0] if relative else low
        return Clause(begin, predicate_end(clauses, end), end, "clause-after")
    words, opens = clauses.words, clauses.lower(low)
    sums = any(clauses.lower(k)[:1].isdigit() for k in range(low, first))  # "With 38 boats at the end of May, …"
    aside = sums and opens in words.gerund_openers & words.comparing
    if low == clauses.first and clauses.lower(end) == "," and not aside:
        return _main_clause(clauses, low, end + 1)
    ahead = clause_ahead(clauses, low, end, "clause-after")
    if ahead and low == clauses.first and opens not in words.subjects:
        return ahead  # "at its peak on Sunday | it held 300"
    nouns = clauses.lower(low - 1) == "," and not sums
    listed = nouns and words.coordinators & clauses.lowers(low + 1, first)  # "sold apples, | pears and figs in May"
    short, placed = first - low < _SUBJECT or listed, clauses.time.until | clauses.time.dating
    if short or opens in placed and not _compares(clauses, low - 1, first):
        told = _piece_before(clauses, low, end)  # ", or 0.3%, | to $70 a barrel on Monday"
        if told or short:
            return told
    than = words.comparative - words.as_of
    compares = clauses.lowers(low, first) & than or _compares(clauses, low - 1, first)
    return Clause(low, end, None, "piece-guessed") if governing and not compares else None


def _opens_clause(clauses: Clauses, low: int, first: int, end: int) -> bool:
    """Whether a clause opens with the date: "said that | in May he left", "fled on Monday and | on Friday was held"."""
    words, opens = clauses.words, clauses.lower(first - 1)
    if opens in words.complementisers:
        return not clauses.is_verb(end)
    verb = clauses.first_verb(end, clauses.piece_end(end))
    if opens not in words.coordinators or verb is None or clauses.last_verb(low, first) is None:
        return False
    apart = words.coordinators | words.subordinators | words.relatives
    return apart.isdisjoint(clauses.lowers(end, verb))


def _dates(clauses: Clauses, start: int, governing: str) -> bool:
    """Whether the preposition before the expression lets it date ("in", "on", none), not compare or count."""
    words = clauses.words
    before = clauses.lower(start - 2)
    if governing in clauses.counts.of:
        return before not in words.deadlines | words.subjects  # "above | those | of last year"
    if governing not in words.comparing:
        return before not in words.comparative
    behind = clauses.lowers(start - 5, start - 1)  # "put the case back to"
    moved = behind & clauses.time.postponed and not behind & words.deadlines
    return before in words.planned or governing in words.infinitive and bool(moved)


def _compares(clauses: Clauses, verb: int, end: int) -> bool:
    """Whether the date is that of a number compared with: "rose to 310 million | from 265 million in 2024".

    "Went from 265 to 310 million in 2024" tells both numbers of the one date, "cut rates to 4% from 5% on Monday" when
    somebody did that.
    """
    lower, counts, behind = clauses.lower, clauses.counts, clauses.lower(verb + 1)
    done = behind.isalpha() and behind not in clauses.words.prepositions
    if done and clauses.days.intersection(range(end, end + 2)) and not clauses.stops.intersection(range(verb, end)):
        return False
    before = (k for k in range(verb + 2, end) if lower(k - 1) in clauses.words.compared and k not in clauses.dated)
    numbers = [k for k in before if not lower(k).isalpha() or lower(k) in counts.numbers]
    joins = counts.range_joins - counts.joins
    return bool(numbers) and not any(lower(k) in joins for k in range(numbers[-1] - 1, end))


def _cleft(clauses: Clauses, verb: int, first: int, end: int) -> Clause | None:
    """ "It was in May that | he left |", "it was not until May that | he left |"."""
    words, time = clauses.words, clauses.time
    passed = words.negations | time.past_copulas | time.present_copulas
    if not clauses.lowers(verb, first) <= passed or clauses.lower(end) not in words.complementisers:
        return None
    return clause_ahead(clauses, end + 1, end + 1, "clause-after")


def _reported_noun(clauses: Clauses, verb: int, first: int, end: int) -> Clause | None:
    """ "(It said) exports in May | rose by a third": the noun is the subject of what is said, no object."""
    opens = verb + 1 + (clauses.lower(verb + 1) in clauses.words.complementisers)
    if opens >= first or not clauses.is_speech(verb) or not clauses.is_verb(end):
        return None
    return Clause(opens, predicate_end(clauses, end), end, "noun-before")


def _from_noun(clauses: Clauses, noun: int, low: int, end: int) -> Clause:
    """An event noun with what belongs to it; with its verb, but not with what a document says."""
    words, opens = clauses.words, clauses.lower(low)
    placed = low == clauses.first and opens in clauses.time.dating | words.within - words.comparing
    if placed and clauses.lower(end) == "," and (main := _main_clause(clauses, low, end + 1)):
        return main  # "in an attack on Monday, | rebels killed six"
    first = low + (low < noun and opens in words.prepositions)
    says = clauses.is_speech(end) and bool(clauses.lowers(first, noun + 1) & clauses.documents)
    tells = end < clauses.end and clauses.is_verb(end) and not says
    last = predicate_end(clauses, end) if tells else end
    behind = range(last, min(last + 3, clauses.piece_end(last)))
    dated = clauses.stops.intersection(behind)  # "the talks on Monday | collapsed on Wednesday"
    return Clause(first, end if dated else last, None, "noun-before")


def _date_first(clauses: Clauses, first: int, end: int) -> Clause | None:
    """What a date at the head of its piece dates: the clause that follows, or the piece before ", in 2011,"."""
    words, position = clauses.words, end
    while position in clauses.breaks and clauses.lower(position) == ",":
        position += 1
    following = position
    while following in clauses.dated:
        following += 1
    that = words.complementisers if following > end else frozenset()
    subordinate = clauses.lower(following) in words.subordinators - that
    verb = None if subordinate else clauses.first_verb(position, clauses.piece_end(position))
    if verb == position > end and first - 1 in clauses.breaks and not clauses.is_verb(verb, gerund=False):
        verb = None  # "in Dorva, Brask, on May 3, | killing | six"
    begin = clauses.opener_off(first, end)
    if verb is None:
        main, stop = _main_clause(clauses, first, following) if subordinate else None, clauses.piece_end(position)
        if main and (main.verb or 0) < clauses.piece_end(following):
            main = None  # "He fell in Dorva, Brask, on May 3 | because the ice broke"
        told = main or _piece_before(clauses, first, end) or _main_clause(clauses, first, position)
        guessed = stop - position >= _SUBJECT and clauses.lower(position)[:1].isalnum()
        return told or (Clause(begin, stop, None, "clause-guessed") if guessed else None)
    if first - 1 in clauses.breaks and verb == position:
        begin, _ = clauses.piece_beyond(first)  # "Lorn, | on Monday, said"
    return Clause(begin, predicate_end(clauses, verb), verb, "clause-after")


def _main_clause(clauses: Clauses, begin: int, position: int) -> Clause | None:
    """The clause behind verbless and subordinate pieces: "On Tuesday, two days after Orr, 24, fell, his son | sued"."""
    words, subordinate, main, end = clauses.words, False, None, min(clauses.end, position + _AHEAD)
    while position < end:
        stop, opens = clauses.piece_end(position), clauses.lower(position)
        verb = clauses.first_verb(position, stop)
        subordinate = subordinate or opens in words.subordinators - words.complementisers
        of_which = verb and clauses.lower(verb - 1) in words.relatives and clauses.lower(verb - 2) in words.prepositions
        if verb is not None and opens not in words.relatives and not of_which:
            main = Clause(clauses.opener_off(begin, verb), predicate_end(clauses, verb), verb, "clause-after")
            if not subordinate:
                break
            subordinate = False
        if clauses.lower(stop) != ",":
            break
        position = stop + 1
    return main


def _piece_before(clauses: Clauses, low: int, end: int) -> Clause | None:
    """The clause of one of the two pieces before an expression set off by commas."""
    for _ in range(2):
        begin, last = clauses.piece_beyond(low)
        if low <= clauses.first or last + 1 in clauses.date_ends:
            return None
        planned = clauses.lower(low) in clauses.words.planned  # "the results, | due | on Monday, are bad"
        low, verb = begin, clauses.last_verb(begin, last + 1)
        if verb is not None or planned or clauses.last_event_noun(low, last + 1) is not None:
            first = with_subject(clauses, clauses.clause_start(verb)) if verb is not None else low
            return Clause(clauses.opener_off(first, end), end, verb, "piece-before")
    return None
