"""Events: clauses and event nouns tied to a date, with the days in which they may lie and how the date is known.

``stated`` dates carry their year in the text, ``resolved`` ones are read off the publication date, ``inferred`` ones
off another event ("two days later", "since then", "subsequent"). Dated speech acts are events too. Left out are what
is denied or compared with, deadlines, births and dates without an event.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from components.extract.events.clauses import Clause
from components.extract.events.dating import dated_clause
from components.extract.events.event_days import event_days
from components.extract.events.event_drafts import Draft, Scene
from components.extract.events.left_out import left_out
from components.extract.events.sequels import add_lasting, add_sequels, add_since_clause, sequel_starts
from components.extract.events.verb_clauses import predicate_end
from components.extract.owning import Owners, content_owners
from components.extract.text.marked_spans import unbroken
from components.extract.text.quotation import find_quotations
from components.extract.text.reading import Reading
from components.extract.text.word_sets import words_of
from components.extract.times import calendar_values as cal
from components.extract.times.found import CLOCK
from components.extract.times.tense import NEAR
from components.lang.classes import Word
from components.model import Confidence, DateBasis, Event, Span, Statement, Timex

_BESIDE = 6
"""Time expressions on either side that may stand in the same sentence."""
_FROM_OTHERS = frozenset({"later", "neighbour"})
"""Time rules whose dates count from another date of the text."""
_NEVER = frozenset({"closing-day"})
"""Time rules whose expression is part of an idiom ("ended the day higher")."""
_SHORT = frozenset({"weekend", "holiday", "overnight", "month-day", "weekday", "today", "clock", "clock-and-day"})
"""Time rules whose expression is short enough for "over" and "from" to date."""
_SPANS = frozenset({"days-from-to", "first-months"})
"""Time rules whose expression tells beginning and end."""
_BARE = frozenset({"year", "month"})
"""Time rules whose expression needs a preposition when it is one word."""
_CONFIDENCE: dict[str, Confidence] = {
    "verb-before": "certain",
    "modified-noun": "certain",
    "issued-noun": "certain",
    "clause-guessed": "guess",
    "piece-guessed": "guess",
}


def find_events(reading: Reading, timexes: Sequence[Timex], statements: Sequence[Statement]) -> list[Event]:
    """The events in text order of their spans; without a publication date only those whose date the text states."""
    drafts: list[Draft] = []
    cues = frozenset(reading.token_at(statement.cue.end - 1) for statement in statements if statement.cue)
    sequels = sequel_starts(reading)
    number = 0
    for sentence in reading.sentences:
        first = number
        while number < len(timexes) and timexes[number].span.start < sentence.span.end:
            number += 1
        if (first < number or sentence.span.start in sequels) and sentence.paragraph not in reading.furniture:
            scene = Scene(reading, sentence, timexes, range(first, number), drafts, cues)
            _find_in(scene)
            drafts.extend(scene.found)
    article, quotations = reading.article, find_quotations(reading)
    kept = [(unbroken(article, quotations, draft.span, draft.sentence.span), draft) for draft in drafts]
    kept.sort(key=lambda pair: (pair[0].start, pair[0].end))
    ids = reading.ids_of([(span,) for span, _ in kept], "event")
    names = {id(draft): name for (_, draft), name in zip(kept, ids, strict=True)}
    contents = content_owners(statements)
    return [_event(draft, span, name, names, contents, timexes) for (span, draft), name in zip(kept, ids, strict=True)]


def _has_no_day(draft: Draft, timexes: Sequence[Timex]) -> bool:
    """Whether nothing in the sentence tells the day of the clock time: of four such days one is another's."""
    if draft.timex is None or timexes[draft.timex].rule != CLOCK:
        return False
    sentence, near = draft.sentence.span, timexes[max(0, draft.timex - _BESIDE) : draft.timex + _BESIDE]
    days = (timex for timex in near if timex.rule != CLOCK and cal.grain(timex.value or "") == "D")
    return not any(sentence.start <= timex.span.start < sentence.end for timex in days)


def _event(
    draft: Draft, span: Span, name: str, names: dict[int, str], contents: Owners, timexes: Sequence[Timex]
) -> Event:
    sure = _CONFIDENCE.get(draft.clause.rule, "likely")
    return Event(
        id=name,
        span=span,
        timex=draft.timex,
        start_date=draft.days.start,
        end_date=draft.days.end,
        precision=draft.days.precision,
        basis=draft.basis,
        edtf=draft.days.edtf,
        anchor=names.get(id(draft.hangs_on)) if draft.hangs_on else None,
        statement=contents.holder(draft.phrase.start, draft.phrase.start + 1),
        rule=draft.clause.rule,
        sentence=draft.sentence.span,
        paragraph=draft.sentence.paragraph,
        confidence="guess" if _has_no_day(draft, timexes) else sure,
        phrase=draft.phrase,
    )


def _find_in(scene: Scene) -> None:
    """The sentence's events, an event before those that hang on it."""
    closes_range = -1
    for number in scene.here:
        timex = scene.timexes[number]
        if timex.type == "DURATION":
            with suppress(cal.Unresolved):
                add_lasting(scene, number, timex)
        elif timex.rule not in _NEVER and number != closes_range and cal.days(timex.value):
            start = scene.tokens_of(timex)[0]
            if scene.lower(start - 1) == "(" and _joined(scene, number):
                continue  # which day was meant before it: "on Monday | (16 March)"
            until = _range_end(scene, number)
            closes_range = number + 1 if until else closes_range
            _add_dated(scene, number, timex, until)
    add_sequels(scene)


def _joined(scene: Scene, number: int) -> Timex | None:
    """The expression before this one in the sentence, where a single word or mark stands between them."""
    if number - 1 not in scene.here or number not in scene.here:
        return None
    told, timex = scene.timexes[number - 1], scene.timexes[number]
    return told if scene.tokens_of(told)[1] == scene.tokens_of(timex)[0] - 1 else None


def _range_end(scene: Scene, number: int) -> Timex | None:
    """The expression that closes "from … to …", "between … and …"."""
    start, end = scene.tokens_of(scene.timexes[number])
    opens, joins = scene.lower(start - 1) in scene.counts.range_openers, scene.time.until | scene.counts.joins
    return scene.timexes[number + 1] if opens and scene.lower(end) in joins and _joined(scene, number + 1) else None


def _add_dated(scene: Scene, number: int, timex: Timex, until: Timex | None) -> None:
    """The event that the expression dates, and those that its clause opens."""
    start, end = scene.tokens_of(timex)
    if until is not None:
        end = scene.tokens_of(until)[1]
    governing = scene.governing(start)
    basis: DateBasis = "stated" if timex.basis == "stated" else "resolved"
    first, bare = start - (until is not None), until is None and timex.rule in _BARE and end - start == 1
    clause = dated_clause(scene, first, end, bare_year=bare, placed=_placed(scene, timex))
    clause = clause or _coordinate(scene, number, start)
    if timex.rule == "quarter" and not governing and scene.lower(end) in scene.words.accounts:
        clause = None  # "will publish | third-quarter | results"
    apart = clause and clause.rule == "modified-noun" or governing in scene.words.infinitive  # "since Monday’s vote"
    since = "" if apart else governing
    edge, closes = scene.lower(start), until.value or "" if until else ""
    days = event_days(timex.value or "", scene.time, scene.published, governing=since, edge=edge, until=closes)
    if clause and days and not left_out(scene, clause, timex, start, governing):
        inferred = timex.rule in _FROM_OTHERS
        cause = scene.nearest_before(scene.tokens[clause.first].start) if inferred else None
        draft = scene.add(clause, days, "inferred" if inferred else basis, number, cause)
        add_since_clause(scene, draft)
    _add_when(scene, number + (until is not None), until or timex, end, basis)


def _placed(scene: Scene, timex: Timex) -> frozenset[str]:
    """The prepositions behind which the expression dates, though they compare or count elsewhere: "from next month"."""
    bounds = cal.days(timex.value)
    ahead = bounds and scene.published and bounds[0] > scene.published
    if timex.rule in _SPANS:
        return scene.words.prepositions
    clock = scene.words.temporal if timex.type == "TIME" else frozenset()
    return clock | scene.words.spanning if timex.rule in _SHORT or ahead else clock


def _coordinate(scene: Scene, number: int, start: int) -> Clause | None:
    """The clause of the expression joined or listed before this one: "in 2014, | 2017 and | again in 2020"."""
    if number - 1 not in scene.here:
        return None
    told, timex = scene.timexes[number - 1], scene.timexes[number]
    opens = scene.tokens_of(told)[1]
    link, again = scene.lower(opens), scene.lowers(opens + 1, start)
    listed = link == "," and told.rule == timex.rule and not again
    joined = link in scene.counts.joins and again <= scene.time.dating | scene.words.within | words_of(
        scene.language, Word.ADVERB
    )
    if not opens < start or not (listed or joined):
        return None
    end = scene.tokens_of(timex)[1]
    clauses = (draft.clause for draft in reversed(scene.found) if draft.timex == number - 1)
    return next((replace(clause, end=max(end, clause.end)) for clause in clauses), None)


def _beyond_source(scene: Scene, position: int) -> int:
    """Past the inserted "she said," of "since 2020, she said, when a review …"."""
    stop = scene.piece_end(position)
    said = any(scene.is_speech(index) for index in range(position, min(stop, position + NEAR)))
    return stop + 1 if said and scene.lower(stop) == "," else position


def _add_when(scene: Scene, number: int, timex: Timex, end: int, basis: DateBasis) -> None:
    """ "… since March 3, when the port was closed": the clause happens at the expression's time."""
    position = _beyond_source(scene, end + (scene.lower(end) == ","))
    days = event_days(timex.value or "", scene.time, None)
    if days is None or scene.lower(position) not in scene.words.when:
        return
    verb = scene.first_verb(position + 1, scene.piece_end(position + 1))
    if verb is None or scene.lower(verb) in scene.time.future_cues:
        return
    bare = scene.first_verb(verb + 1, verb + 3) is None
    if not (bare and scene.lower(verb) in scene.time.past_copulas):  # not "when the hall was dark"
        clause = Clause(position + 1, predicate_end(scene, verb), verb, "when-clause")
        scene.add(clause, days, basis, number)
