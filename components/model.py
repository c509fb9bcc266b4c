"""The records that every layer shares: frozen, standard library only.

Offsets are characters of ``Article.text``, half open: ``[start, end)``. A record never holds words that are not
the article's; what it adds (a canonical name, a date, a rule) is named as such.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date
from typing import Literal

Wording = Literal["direct", "indirect", "mixed"]
Act = Literal["say", "accuse", "deny", "acknowledge", "demand", "decline", "support", "warn", "promise"]
Resolution = Literal["named", "pronoun", "nominal", "carried"]
Confidence = Literal["certain", "likely", "guess"]
PublishedBasis = Literal["stated", "given", "inferred", "unknown"]
DateBasis = Literal["stated", "resolved", "inferred"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
Precision = Literal["day", "week", "month", "quarter", "season", "year"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The words of the article at characters ``[start, end)``; ``text`` is exactly that slice."""

    start: int
    end: int
    text: str

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether every character of the other lies in this one."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Party:
    """Speakers shown together, under ``id`` in links and ``name`` on the page.

    ``members`` are the names and role nouns that belong to it; ``rule`` says who grouped them
    (``given``, or the name of the grouping rule).
    """

    id: str
    name: str
    members: tuple[str, ...]
    rule: str = "given"


@dataclass(frozen=True, slots=True)
class Article:
    """One article as received: its text verbatim, and what is known about its publication.

    ``published_basis`` says how the date is known: ``stated`` by the publisher on the article, ``given`` by
    another source (``published_note`` tells which), ``inferred``, or ``unknown`` (then ``published`` is None).
    ``parties`` are ids into the corpus's parties; empty means: group the speakers found.
    """

    slug: str
    text: str
    title: str | None = None
    title_basis: str | None = None
    published: date | None = None
    published_basis: PublishedBasis = "unknown"
    published_note: str | None = None
    publisher: str | None = None
    url: str | None = None
    place: str | None = None
    language: str = "en"
    parties: tuple[str, ...] = ()
    licence: str | None = None
    index: bool = False

    def at(self, start: int, end: int) -> Span:
        """The span of the text at ``[start, end)``."""
        return Span(start, end, self.text[start:end])

    def paragraphs(self) -> tuple[Span, ...]:
        """The paragraphs, in order: what stands between blank lines, without white space around it."""
        bounds, at = [], 0
        for block in re.split(r"\n[^\S\n]*\n\s*", self.text):
            start = self.text.index(block, at)
            at = start + len(block)
            bounds.append((start + len(block) - len(block.lstrip()), start + len(block.rstrip())))
        return tuple(self.at(start, end) for start, end in bounds if start < end)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence; ``paragraph`` counts from 1, blank lines divide paragraphs."""

    span: Span
    paragraph: int


@dataclass(frozen=True, slots=True)
class Statement:
    """Words attributed to somebody.

    ``content`` is in text order, several spans where the attribution interrupts it. ``source`` is the nearest
    mention in the text and ``cue`` the attributing word; both are None where the attribution is carried over from
    the paragraph before. ``answers`` is the id of the statement that this one replies to.
    """

    id: str
    type: Wording
    source: Span | None
    speaker: str
    party: str | None
    cue: Span | None
    act: Act
    content: tuple[Span, ...]
    target: str | None
    answers: str | None
    resolution: Resolution
    rule: str
    sentence: Span
    paragraph: int
    confidence: Confidence = "certain"


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression with its TIMEX3 ``type`` and ``value``; ``value`` is None where it cannot be resolved."""

    span: Span
    type: TimexType
    value: str | None
    basis: Literal["stated", "resolved", "default"]
    rule: str
    confidence: Confidence = "certain"


@dataclass(frozen=True, slots=True)
class Event:
    """A happening tied to a date.

    ``start_date`` and ``end_date`` are the first and last day in which it may lie (both days included);
    ``end_date`` is None while it goes on at publication. ``edtf`` spells the same in EDTF. ``timex`` is an index
    into ``Explainer.timexes``; ``anchor`` is the id of the event that an inferred date hangs on; ``statement`` the
    id of the statement that reports it, None for the reporter's own voice.
    """

    id: str
    span: Span
    timex: int | None
    start_date: date
    end_date: date | None
    precision: Precision
    basis: DateBasis
    edtf: str
    anchor: str | None
    statement: str | None
    rule: str
    sentence: Span
    paragraph: int
    confidence: Confidence = "certain"
    phrase: Span | None = None
    """The words that date it: the time expression, or "since", "subsequent"."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that counts or measures, as one unit: qualifier, number, what is counted, who counts.

    ``value_max`` is the upper end of a range. ``statement`` is the id of the statement that gives it, None for
    the reporter's own voice; ``timex`` the index of the time expression that dates it, None where none does.
    ``measure`` is the word that says what happened to the counted, where it governs the figure ("killed"), else None.
    """

    id: str
    span: Span
    value: float
    value_max: float | None
    qualifier: str | None
    unit: str | None
    measure: str | None
    statement: str | None
    timex: int | None
    rule: str
    sentence: Span
    paragraph: int
    confidence: Confidence = "certain"


@dataclass(frozen=True, slots=True)
class Topic:
    """A word of the article, as first printed, and the ids of the statements that hold it, in text order.

    ``forms`` are all that is printed of it, in order of first mention: "civilians", "civilian".
    """

    word: str
    statements: tuple[str, ...]
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Explainer:
    """Everything found in one article; every list is in text order.

    ``notes`` are codes of what the reader must know (``no-publication-date``); the interface spells them out.
    """

    article: Article
    paragraphs: tuple[Span, ...]
    sentences: tuple[Sentence, ...]
    parties: tuple[Party, ...]
    statements: tuple[Statement, ...]
    timexes: tuple[Timex, ...]
    events: tuple[Event, ...]
    figures: tuple[Figure, ...]
    topics: tuple[Topic, ...]
    notes: tuple[str, ...]
    version: str

    def sentences_of(self, statement: Statement) -> tuple[Sentence, ...]:
        """The sentences that a statement's words and cue stand in, with those between them, in the order of the text.

        A quotation may run over several; ``Statement.sentence`` is the first of them.
        """
        spans = [statement.sentence, *statement.content, *((statement.cue,) if statement.cue else ())]
        first = bisect_right(self.sentences, min(span.start for span in spans), key=lambda s: s.span.start) - 1
        behind = bisect_left(self.sentences, max(span.end for span in spans), key=lambda s: s.span.start)
        return self.sentences[max(0, first) : behind]

    def passage(self, statement: Statement) -> str:
        """The article from the beginning of a statement's first sentence to the end of its last."""
        sentences = self.sentences_of(statement)
        return self.article.text[sentences[0].span.start : sentences[-1].span.end] if sentences else ""
