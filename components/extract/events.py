"""Events: clauses and event nouns tied to a date, with the days in which they may lie and how the date is known.

``stated`` dates carry their year in the text, ``resolved`` ones are read off the publication date, ``inferred`` ones
off another event ("two days later", "since then", "subsequent"). Dated speech acts are events too. Left out are what
is denied or compared with, deadlines, births and dates without an event.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from components.extract import calendar_values as cal
from components.extract import edtf
from components.extract.clauses import Clause, Clauses
from components.extract.dating import dated_clause, predicate_end
from components.extract.owning import ContentIndex
from components.extract.reading import Reading
from components.identity import passage_ids
from components.model import Confidence, DateBasis, Event, Precision, Sentence, Span, Statement, Timex

_LOOK_BACK = 50
"""Events looked back over for the one that an inferred date hangs on."""
_NOUN_PHRASE = 16
"""Tokens of the longest noun phrase after "subsequent"."""
_FROM_OTHERS = frozenset({"later", "neighbour"})
"""Time rules whose dates count from another date of the text."""


_CONFIDENCE: dict[str, Confidence] = {"verb-before": "certain", "modified-noun": "certain", "clause-guessed": "guess"}


@dataclass(frozen=True, slots=True)
class _Draft:
    """An event before it has an id; ``hangs_on`` is the draft that an inferred date comes from."""

    clause: Clause
    span: Span
    timex: int | None
    start: date
    end: date | None
    precision: Precision
    basis: DateBasis
    edtf: str
    rule: str
    sentence: Sentence
    phrase: Span
    hangs_on: _Draft | None = None


def find_events(reading: Reading, timexes: Sequence[Timex], statements: Sequence[Statement]) -> list[Event]:
    """The events in text order of their spans; without a publication date only those whose date the text states."""
    drafts: list[_Draft] = []
    cues = frozenset(reading.token_at(statement.cue.end - 1) for statement in statements if statement.cue)
    number = 0
    for sentence in reading.sentences:
        here = []
        while number < len(timexes) and timexes[number].span.start < sentence.span.end:
            here.append(number)
            number += 1
        finder = _SentenceEvents(reading, sentence, timexes, here, drafts, cues)
        if here or finder.has_sequel():
            drafts.extend(finder.find())
    kept = _without_doubles(drafts)
    kept.sort(key=lambda draft: (draft.span.start, draft.span.end))
    ids = passage_ids(reading.article.text, [(draft.span,) for draft in kept], "event")
    names = {id(draft): name for draft, name in zip(kept, ids, strict=True)}
    contents = ContentIndex(statements)
    return [_event(draft, name, names, contents) for draft, name in zip(kept, ids, strict=True)]


def _without_doubles(drafts: Sequence[_Draft]) -> list[_Draft]:
    seen: set[tuple[int, int, date]] = set()
    kept = []
    for draft in drafts:
        key = (draft.span.start, draft.span.end, draft.start)
        if key not in seen:
            kept.append(draft)
        seen.add(key)
    return kept


def _event(draft: _Draft, name: str, names: dict[int, str], contents: ContentIndex) -> Event:
    return Event(
        id=name,
        span=draft.span,
        timex=draft.timex,
        start_date=draft.start,
        end_date=draft.end,
        precision=draft.precision,
        basis=draft.basis,
        edtf=draft.edtf,
        anchor=names.get(id(draft.hangs_on)) if draft.hangs_on else None,
        statement=contents.holder(draft.phrase.start, draft.phrase.start + 1),
        rule=draft.rule,
        sentence=draft.sentence.span,
        paragraph=draft.sentence.paragraph,
        confidence=_CONFIDENCE.get(draft.clause.rule, "likely"),
        phrase=draft.phrase,
    )


class _SentenceEvents:
    """The events of one sentence; ``before`` are those of the sentences before it."""

    def __init__(
        self,
        reading: Reading,
        sentence: Sentence,
        timexes: Sequence[Timex],
        here: Sequence[int],
        before: list[_Draft],
        cues: frozenset[int],
    ) -> None:
        self.reading, self.sentence, self.timexes, self.here, self.before = reading, sentence, timexes, here, before
        self.clauses = Clauses(reading, sentence, [timexes[number] for number in here], cues)
        self.time, self.words = reading.language.time, reading.language.happenings
        self.published = reading.article.published
        self.found: list[_Draft] = []

    def has_sequel(self) -> bool:
        """Whether the sentence speaks of what followed or has gone on since."""
        lowers = {token.lower for token in self.reading.tokens[self.clauses.first : self.clauses.end]}
        return bool(lowers & self.words.subsequent) or bool(lowers & self.time.since)

    def find(self) -> list[_Draft]:
        """The sentence's events, an event before those that hang on it."""
        done: set[int] = set()
        for number in self.here:
            timex = self.timexes[number]
            if number in done:
                continue
            if timex.type == "DURATION":
                self._lasting(number, timex)
            elif timex.type != "SET" and cal.days(timex.value):
                until = self._range_end(number)
                if until is not None:
                    done.add(until)
                self._dated(number, timex, until)
        self._sequels()
        return self.found

    def _range_end(self, number: int) -> int | None:
        """The expression that closes "from … to …", "between … and …"."""
        start, end = self._tokens(self.timexes[number])
        if number + 1 > self.here[-1] or self.clauses.lower(start - 1) not in self.time.from_:
            return None
        follows, _ = self._tokens(self.timexes[number + 1])
        joins = self.time.until | self.reading.language.counts.joins
        return number + 1 if follows == end + 1 and self.clauses.lower(end) in joins else None

    def _tokens(self, timex: Timex) -> tuple[int, int]:
        return self.reading.token_at(timex.span.start), self.reading.token_at(timex.span.end - 1) + 1

    def _dated(self, number: int, timex: Timex, until: int | None) -> None:
        """The event that the expression dates, and those that its clause opens."""
        bounds = cal.days(timex.value)
        start, end = self._tokens(timex)
        if until is not None:
            end = self._tokens(self.timexes[until])[1]
        governing = self.clauses.lower(start - 1)
        bare = until is None and timex.rule in ("year", "month")
        clause = dated_clause(self.clauses, start - 1 if until is not None else start, end, bare_year=bare)
        if clause is None or bounds is None or timex.value is None or self._left_out(clause, start, governing):
            return
        if timex.rule == "century" and not governing:
            return
        first, last, spelled = *bounds, edtf.of_value(timex.value)
        ongoing: date | None = last
        precision = cal.precision(timex.value)
        edge = self.clauses.lower(start)
        if until is not None and (closing := cal.days(self.timexes[until].value)):
            if closing[1] < first:
                return
            ongoing, spelled = closing[1], edtf.between(timex.value, self.timexes[until].value or "")
        elif governing in self.time.since:
            if not self._goes_on(clause, start):
                return
            ongoing, spelled = None, edtf.ongoing(timex.value)
        elif governing in self.time.until and governing not in self.reading.language.counts.range_joins:
            if self.published and self.published < first:
                spelled = (
                    f"{self.published.isoformat()}/{edtf.of_value(timex.value)}"
                    if "[" not in spelled
                    else (edtf.between(self.published.isoformat(), timex.value))
                )
                first = self.published
        elif self.published and first <= self.published <= last and last > first:
            if edge in self.time.early:
                ongoing, spelled = self.published, edtf.some_day(first, self.published)
            elif edge in self.time.late:
                first, spelled = self.published, edtf.some_day(self.published, last)
        basis: DateBasis = "stated" if timex.basis == "stated" else "resolved"
        draft = _Draft(
            clause,
            self._span(clause),
            number,
            first,
            ongoing,
            precision,
            basis,
            spelled,
            clause.rule,
            self.sentence,
            timex.span,
        )
        if timex.rule in _FROM_OTHERS:
            draft = replace(draft, basis="inferred", hangs_on=self._nearest_before(draft.span.start))
        self.found.append(draft)
        self._main_clause_since(draft)
        self._when_clause(draft, end)

    def _span(self, clause: Clause) -> Span:
        tokens = self.reading.tokens
        return self.reading.article.at(tokens[clause.first].start, tokens[clause.end - 1].end)

    def _left_out(self, clause: Clause, start: int, governing: str) -> bool:
        """Deadlines, births, what is denied or did not happen."""
        lowers = {self.clauses.lower(index) for index in range(clause.first, max(clause.end, start))}
        if lowers & self.words.biographical:
            return True
        if clause.verb is not None and governing not in self.time.since:
            near = {self.clauses.lower(index) for index in range(max(clause.first, clause.verb - 3), clause.verb + 2)}
            if near & self.words.negations:
                return True
        if governing in self.time.by:
            return not lowers & self.words.pluperfect
        return bool(lowers & self.words.deadlines) and governing in self.time.until

    def _goes_on(self, clause: Clause, start: int) -> bool:
        """Whether a "since" begins something that lasts: a perfect, and no comparison ("the worst since 2008")."""
        low = max(clause.first, start - 30)
        lowers = [self.clauses.lower(index) for index in range(low, start)]
        if not set(lowers) & self.words.perfect:
            return False
        near = lowers[-8:]
        return not any(
            word in self.words.superlatives or word.endswith(self.words.superlative_endings) for word in near
        )

    def _nearest_before(self, offset: int) -> _Draft | None:
        """The event last told before the place in the text, those that are not mere speech first."""
        here = sorted(self.found[-_LOOK_BACK:], key=lambda draft: draft.span.start)
        told = [draft for draft in (*self.before[-_LOOK_BACK:], *here) if draft.span.start < offset]
        real = [draft for draft in told if not self._is_speech(draft)]
        return real[-1] if real else told[-1] if told else None

    def _is_speech(self, draft: _Draft) -> bool:
        verb = draft.clause.verb
        return verb is not None and self.reading.tokens[verb].lower in self.words.speech

    def _main_clause_since(self, cause: _Draft) -> None:
        """ "It has pressed on since killing the leader last week": the main clause opens at the dated event."""
        clause = cause.clause
        since = clause.first - 1
        if clause.opens_with not in self.time.since or since <= self.clauses.first or since in self.clauses.breaks:
            return
        low = self.clauses.piece_start(since)
        verb = next((index for index in range(since - 1, low - 1, -1) if self.clauses.is_verb(index)), None)
        if verb is None:
            return
        first, _ = self.clauses.clause_start(verb)
        if not {self.clauses.lower(index) for index in range(first, since)} & self.words.perfect:
            return
        self._open(
            Clause(self.clauses.opener_off(first, since), since, verb, "since-clause"), cause, (since, since + 1)
        )

    def _open(self, clause: Clause, cause: _Draft, phrase: tuple[int, int]) -> None:
        """An event without a date of its own that opens with another and goes on."""
        tokens = self.reading.tokens
        words = self.reading.article.at(tokens[phrase[0]].start, tokens[phrase[1] - 1].end)
        spelled = edtf.ongoing(cause.edtf) if not cause.edtf.startswith("[") else f"{cause.start.isoformat()}~/.."
        self.found.append(
            _Draft(
                clause,
                self._span(clause),
                None,
                cause.start,
                None,
                cause.precision,
                "inferred",
                spelled,
                clause.rule,
                self.sentence,
                words,
                cause,
            )
        )

    def _when_clause(self, draft: _Draft, end: int) -> None:
        """ "… since March 3, when the port was closed": the clause happens at the expression's time."""
        timex = self.timexes[draft.timex] if draft.timex is not None else None
        position = end + (self.clauses.lower(end) == ",")
        bounds = cal.days(timex.value) if timex else None
        if self.clauses.lower(position) not in self.words.when or timex is None or not timex.value or not bounds:
            return
        stop = self.clauses.piece_end(position + 1)
        verb = next((index for index in range(position + 1, stop) if self.clauses.is_verb(index)), None)
        if verb is None:
            return
        last = predicate_end(self.clauses, verb)
        clause = Clause(position + 1, last, verb, "when-clause")
        self.found.append(
            replace(
                draft,
                clause=clause,
                span=self._span(clause),
                start=bounds[0],
                end=bounds[1],
                edtf=edtf.of_value(timex.value),
                rule=clause.rule,
            )
        )

    def _lasting(self, number: int, timex: Timex) -> None:
        """ "Came in on Feb. 17 … and stayed for 41 days"; "has been shut for three weeks"."""
        start, end = self._tokens(timex)
        length = _length(timex.value)
        if length is None or self.clauses.lower(start - 1) not in self.words.lasting:
            return
        low = self.clauses.piece_start(start)
        verb = next((index for index in range(start - 1, low - 1, -1) if self.clauses.is_verb(index)), None)
        if verb is None:
            return
        unit, count = length
        first, _ = self.clauses.clause_start(verb)
        clause = Clause(self.clauses.opener_off(first, end), end, verb, "lasting")
        lowers = {self.clauses.lower(index) for index in range(first, start)}
        if self.words.infinitive & {self.clauses.lower(index) for index in range(verb, start)}:
            return
        earlier = [
            draft
            for draft in self.found[-_LOOK_BACK:]
            if draft.span.end <= self.reading.tokens[start].start and draft.end
        ]
        if lowers & self.words.perfect:
            if self.published is None or unit == "Y" and count > 9:
                return
            opened = cal.day_offset(self.published, unit, -count)
            if opened:
                self._since(clause, number, opened, None, unit, timex.span, None)
        elif earlier and earlier[-1].precision == "day" and self.clauses.lower(first - 1) in self.words.coordinators:
            closed = cal.day_offset(earlier[-1].start, unit, count)
            if closed:
                self._since(clause, number, earlier[-1].start, closed, unit, timex.span, earlier[-1])

    def _since(
        self, clause: Clause, number: int, first: date, last: date | None, unit: str, phrase: Span, cause: _Draft | None
    ) -> None:
        spelled = f"{first.isoformat()}/{last.isoformat()}" if last else f"{first.isoformat()}~/.."
        basis: DateBasis = "inferred" if cause else "resolved"
        precision: Precision = {"D": "day", "W": "week", "M": "month"}.get(unit, "year")  # type: ignore[assignment]
        self.found.append(
            _Draft(
                clause,
                self._span(clause),
                number,
                first,
                last,
                "day" if cause else precision,
                basis,
                spelled,
                clause.rule,
                self.sentence,
                phrase,
                cause,
            )
        )

    def _sequels(self) -> None:
        """ "Subsequent bombardment", "since then": they open at the event before them."""
        for index in range(self.clauses.first, self.clauses.end):
            word = self.clauses.lower(index)
            if word in self.words.subsequent:
                self._subsequent(index)
            elif word in self.time.since and self.clauses.lower(index + 1) in self.words.then:
                self._since_then(index)

    def _subsequent(self, index: int) -> None:
        cause = self._nearest_before(self.reading.tokens[index].start)
        first, last = self.clauses.noun_start(index), index + 1
        stop = min(self.clauses.piece_end(index), index + _NOUN_PHRASE)
        while last < stop and not self.clauses.is_verb(last):
            last += 1
        if cause is not None and last > index + 1:
            self._open(Clause(first, last, None, "subsequent"), cause, (index, index + 1))

    def _since_then(self, index: int) -> None:
        cause = self._nearest_before(self.reading.tokens[index].start)
        low, end = self.clauses.piece_start(index), self.clauses.piece_end(index)
        position = index + 2
        while position in self.clauses.breaks:
            position += 1
        verb = next((at for at in range(index - 1, low - 1, -1) if self.clauses.is_verb(at)), None)
        if verb is None:
            end = self.clauses.piece_end(position)
            verb = next((at for at in range(position, end) if self.clauses.is_verb(at)), None)
        if cause is None or verb is None:
            return
        first = self.clauses.opener_off(self.clauses.clause_start(verb)[0], verb + 1)
        last = max(predicate_end(self.clauses, verb), index + 2 if first < index else 0)
        self._open(
            Clause(min(first, index) if first > index else first, last, verb, "since-then"), cause, (index, index + 2)
        )


def _length(value: str | None) -> tuple[str, int] | None:
    """Unit and number of a duration in whole days, weeks, months or years."""
    if not value or not value.startswith("P") or not value[1:-1].isdigit() or value[-1] not in "DWMY":
        return None
    return value[-1], int(value[1:-1])
