"""The rows of the timeline: their order, their words and their heights, shared by the list and the picture beside it.

The picture is drawn to the list's rows, so both read them here. Sizes are those of ``markup/page.css``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate
from math import ceil
from typing import Literal

from components.dated import basis_word, event_days
from components.lines import SANS, SERIF, Run, count_lines
from components.model import Event, Explainer, Span, Statement
from components.texts import Texts

HEAD_HEIGHT = 54
"""Pixels of the head over the rows, in list and picture."""
ROW_HEIGHT = 40
"""Pixels of a row of up to two lines, its line below included."""
LINE_HEIGHT = 18
"""Pixels that each further line adds."""
WORDS_WIDTH, DATE_WIDTH = 394, 149
"""Pixels that a line of words and one of the date may fill: a hundredth is left over, since no browser was asked."""
WORDS_SIZE, NAME_SIZE, DATE_SIZE, KNOWN_SIZE = 15, 13.5, 14.5, 12.5
"""Pixels of the type of the words, of speaker and paragraph, of the date and of how it is known."""

FOLD_FROM = 30
"""A stretch of more days than this without a dated event is folded."""
AIR_AFTER, AIR_BEFORE = 4, 1
"""Days kept visible after the last event before a fold, and before the first event behind it."""

NEXT_DAY = 1
"""The most days between an event and the one it hangs on for the two to stand together."""

LONGEST_GAP = 90
"""Characters between an event and the words that date it that are shown; a longer stretch is elided."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the article in a row: the event's words, the words that date it, or what stands around them."""

    kind: Literal["words", "phrase", "around"]
    span: Span
    gap_before: bool = False
    """Whether words are left out before it, which the row shows as an ellipsis."""


@dataclass(frozen=True, slots=True)
class EventRow:
    """One row: the event, its words in reading order, and the height in pixels that list and picture give it."""

    event: Event
    statement: Statement | None
    parts: tuple[Part, ...]
    when: str
    """The days in words, and below, how they are known."""
    known: str
    height: int

    @property
    def days(self) -> tuple[date, date]:
        """First and last day that the picture must show for certain: an event that goes on counts by its start."""
        return self.event.start_date, self.event.end_date or self.event.start_date


@dataclass(frozen=True, slots=True)
class Fold:
    """Days left out between two rows: ``before_row`` is the index of the row behind the fold; both days included."""

    before_row: int
    start: date
    end: date

    @property
    def days(self) -> int:
        """How many days are left out."""
        return (self.end - self.start).days + 1


def event_rows(explainer: Explainer, events: Sequence[Event], texts: Texts) -> tuple[EventRow, ...]:
    """A row an event, by start date and place in the text; one that hangs on a neighbouring day directly after that."""
    statements = {statement.id: statement for statement in explainer.statements}
    rows = []
    for event in ordered(events):
        statement = statements.get(event.statement) if event.statement else None
        parts = _parts(explainer, event, statement)
        when, known = event_days(texts, event), basis_word(texts, event)
        words = _runs(event, parts, statement, texts)
        rows.append(EventRow(event, statement, parts, when, known, row_height(words, when, known)))
    return tuple(rows)


def row_height(words: Sequence[Run], when: str, known: str) -> int:
    """Pixels of a row: those of its words or, where it takes more lines, of its date."""
    lines = count_lines(words, WORDS_WIDTH)
    date_lines = count_lines([Run(when, DATE_SIZE, SANS, bold=True)], DATE_WIDTH) * DATE_SIZE
    date_lines += count_lines([Run(known, KNOWN_SIZE, SANS)], DATE_WIDTH) * KNOWN_SIZE
    return max(ROW_HEIGHT, ROW_HEIGHT + LINE_HEIGHT * (lines - 2), ceil(1.15 * date_lines) + 3)


def ordered(events: Sequence[Event]) -> list[Event]:
    """Events in the order of the timeline; an anchor that is not among them, or a ring of anchors, is let be."""
    by_date = sorted(events, key=lambda event: (event.start_date, event.span.start))
    known = {event.id: event for event in by_date}
    hanging: dict[str, list[Event]] = {}
    roots = []
    for event in by_date:
        anchor = known.get(event.anchor or "")
        if anchor is not None and abs((event.start_date - anchor.start_date).days) <= NEXT_DAY:
            hanging.setdefault(anchor.id, []).append(event)
        else:
            roots.append(event)
    placed: dict[str, Event] = {}
    # The second round only finds events whose anchors run in a ring, which no root leads to.
    for root in (*roots, *by_date):
        waiting = [root]
        while waiting:
            event = waiting.pop()
            if event.id not in placed:
                placed[event.id] = event
                waiting.extend(reversed(hanging.get(event.id, ())))
    return list(placed.values())


def folds(rows: Sequence[EventRow]) -> tuple[Fold, ...]:
    """The stretches without a dated event that list and picture leave out, in order."""
    found = []
    last: date | None = None
    # What hangs on another may stand behind a later day: the earliest day still to come ends the fold.
    to_come = list(accumulate((row.days[0] for row in reversed(rows)), min))[::-1]
    for index, (row, start) in enumerate(zip(rows, to_come, strict=True)):
        end = row.days[1]
        if last is not None and (start - last).days - 1 > FOLD_FROM:
            found.append(Fold(index, last + timedelta(days=AIR_AFTER + 1), start - timedelta(days=AIR_BEFORE + 1)))
        last = end if last is None else max(last, end)
    return tuple(found)


def _parts(explainer: Explainer, event: Event, statement: Statement | None) -> tuple[Part, ...]:
    article, span, phrase = explainer.article, event.span, event.phrase
    pieces: list[tuple[Literal["words", "phrase", "around"], int, int]] = []
    # A bare "since" behind the words would end the row in mid-air; the picture and the card show it.
    dangling = phrase is not None and event.timex is None and phrase.start >= span.end
    if phrase is None or dangling or not event.sentence.covers(phrase):
        pieces = [("words", span.start, span.end)]
    elif phrase.overlaps(span):
        start, end = max(span.start, phrase.start), min(span.end, phrase.end)
        pieces = [("words", span.start, start), ("phrase", start, end), ("words", end, span.end)]
    else:
        first, second = sorted((("words", span), ("phrase", phrase)), key=lambda pair: pair[1].start)
        between = (first[1].end, second[1].start)
        pieces = [(first[0], first[1].start, first[1].end), (second[0], second[1].start, second[1].end)]  # type: ignore[list-item]
        if between[1] - between[0] <= LONGEST_GAP:
            pieces.insert(1, ("around", *between))
    pieces = [piece for piece in pieces if piece[1] < piece[2]]
    said_by = _attribution(statement, pieces[0][1], pieces[-1][2])
    if said_by is not None:
        pieces.append(("around", said_by.start, said_by.end))
    parts: list[Part] = []
    for kind, start, end in pieces:
        gap = bool(parts) and parts[-1].span.end != start
        parts.append(Part(kind, article.at(start, end), gap))
    return tuple(parts)


def _attribution(statement: Statement | None, start: int, end: int) -> Span | None:
    """The words that attribute the event, where they stand behind its own and close to one another."""
    if statement is None or statement.cue is None:
        return None
    spans = [statement.cue, *([statement.source] if statement.source else [])]
    first, last = min(spans), max(spans, key=lambda span: span.end)
    if first.start < end or last.end - first.start > LONGEST_GAP or not statement.sentence.covers(first):
        return None
    offset = statement.sentence.start
    text = statement.sentence.text[first.start - offset : last.end - offset]
    return Span(first.start, last.end, text) if len(text) == last.end - first.start else None


def _runs(event: Event, parts: Sequence[Part], statement: Statement | None, texts: Texts) -> list[Run]:
    """All that a row's cell of words holds, in reading order."""
    runs = [Run(f"{statement.speaker}: ", NAME_SIZE, SANS, bold=True)] if statement else []
    for part in parts:
        gap = " … " if part.gap_before else ""
        runs.append(Run(gap + part.span.text, WORDS_SIZE, SERIF, bold=part.kind == "phrase"))
    runs.append(Run(f"\u00a0¶{event.paragraph}", NAME_SIZE, SANS))
    if event.confidence == "guess":
        runs.append(Run(" " + texts("unsure"), WORDS_SIZE, SERIF))
    return runs
