"""What a reader has chosen (``View``) and what of the article that leaves (``Selection``).

One table, ``FILTERS``, says for every filter which records it keeps; the page's widgets, the links and the sentence
that tells a receiver what is hidden all read from it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from components.hearsay import seems_reported
from components.identity import OTHERS
from components.model import Event, Explainer, Figure, Party, Sentence, Statement
from components.search import has_query

Shown = Literal["all", "timeline", "positions", "quotes", "figures", "article"]
SHOWN: tuple[Shown, ...] = ("all", "timeline", "positions", "quotes", "figures", "article")
Order = Literal["first", "az"]
ORDERS: tuple[Order, ...] = ("first", "az")
Group = Literal["party", "speaker", "word"]
GROUPS: tuple[Group, ...] = ("party", "speaker", "word")

WORDINGS: dict[str, str] = {"direct": "direct", "reported": "indirect", "mixed": "mixed"}
"""The word that readers and links use for each ``Statement.type``."""

NONE_OF_THESE = "-"
"""The topic of the statements that hold none of the topic words."""


@dataclass(frozen=True, slots=True)
class View:
    """What a link asks for. Empty means: not narrowed. Sets keep the order of the page, not of the clicks.

    ``paragraph`` asks for the page that holds it, where the plain edition needs several for one view; 0 for the first.
    """

    article: str
    section: Shown = "all"
    parties: tuple[str, ...] = ()
    wording: tuple[str, ...] = ()
    word: str = ""
    since: date | None = None
    until: date | None = None
    query: str = ""
    order: Order = "first"
    group: Group = "party"
    topic: str = ""
    selected: str = ""
    fingerprint: str = ""
    version: str = ""
    lang: str = "en"
    paragraph: int = 0

    def unfiltered(self) -> View:
        """The same view with no filter: what is selected stays."""
        return replace(self, parties=(), wording=(), word="", since=None, until=None, query="", paragraph=0)

    def cleared(self) -> View:
        """The same article, section, order and grouping with no filter and nothing selected."""
        return replace(
            self,
            parties=(),
            wording=(),
            word="",
            since=None,
            until=None,
            query="",
            selected="",
            topic="",
            fingerprint="",
            version="",
            paragraph=0,
        )

    @property
    def narrowed(self) -> bool:
        """Whether any filter is set."""
        return any(filter_.is_set(self) for filter_ in FILTERS)


class Links:
    """Which records of an explainer stand in one sentence; built once a selection, so that filters stay linear."""

    def __init__(self, explainer: Explainer) -> None:
        self.explainer = explainer
        self.published = explainer.article.published
        self.statements: dict[int, list[Statement]] = {}
        self.events: dict[int, list[Event]] = {}
        self.words: dict[str, set[str]] = {}
        self.forms = {topic.word: topic.forms for topic in explainer.topics}
        for statement in explainer.statements:
            for sentence in explainer.sentences_of(statement):
                self.statements.setdefault(sentence.span.start, []).append(statement)
        for event in explainer.events:
            self.events.setdefault(event.sentence.start, []).append(event)
        for topic in explainer.topics:
            for statement_id in topic.statements:
                self.words.setdefault(statement_id, set()).add(topic.word)

    def under(self, word: str, statement: Statement) -> bool:
        """Whether a statement stands under a topic word; ``NONE_OF_THESE`` asks for those under none."""
        words = self.words.get(statement.id, set())
        return not words if word == NONE_OF_THESE else word in words

    def holds(self, word: str, text: str) -> bool:
        """Whether the topic word stands in the text in any of its forms."""
        return any(has_query(form, text) for form in (word, *self.forms.get(word, ())))

    def dates(self, statement: Statement) -> list[tuple[date, date | None]]:
        """First and last day of each event in its sentences; without any, the day of publication, if known."""
        dates = [
            (event.start_date, event.end_date)
            for sentence in self.explainer.sentences_of(statement)
            for event in self.events.get(sentence.span.start, ())
        ]
        return dates or ([(self.published, self.published)] if self.published else [])


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter: the name of its key, when it is set, and what it keeps.

    An event goes with the statements of its sentence: it stays while one of them does, or where there is none
    (``keeps_event``, if given, is asked instead). A figure goes with its statement. What no statement holds goes with
    its sentence.
    """

    key: str
    is_set: Callable[[View], bool]
    keeps_statement: Callable[[View, Statement, Links], bool]
    keeps_sentence: Callable[[View, Sentence, Links], bool]
    keeps_event: Callable[[View, Event, Links], bool] | None = None

    def keeps(self, view: View, event: Event, links: Links) -> bool:
        """Whether the filter keeps an event."""
        if self.keeps_event is not None:
            return self.keeps_event(view, event, links)
        statements = links.statements.get(event.sentence.start, ())
        if not statements:
            return self.keeps_sentence(view, Sentence(event.sentence, event.paragraph), links)
        return any(self.keeps_statement(view, statement, links) for statement in statements)


def columns(explainer: Explainer) -> tuple[Party, ...]:
    """The parties in order of their first mention in the article, then ``OTHERS`` where a speaker has no party."""
    first = {party.id: _first_mention(explainer, party) for party in explainer.parties}
    ordered = sorted(explainer.parties, key=lambda party: first[party.id])
    if any(statement.party is None for statement in explainer.statements):
        ordered.append(Party(OTHERS, "", (), rule="no-party"))
    return tuple(ordered)


def _first_mention(explainer: Explainer, party: Party) -> int:
    text = explainer.article.text
    found = [at for name in {party.name, *party.members} if (at := text.find(name)) >= 0]
    found += [s.sentence.start for s in explainer.statements if s.party == party.id]
    return min(found, default=len(text))


def column_of(statement: Statement) -> str:
    """The id of the column that a statement stands in."""
    return statement.party or OTHERS


def _in_range(view: View, start: date, end: date | None) -> bool:
    return (view.until is None or start <= view.until) and (view.since is None or end is None or end >= view.since)


def _dated(view: View, dates: list[tuple[date, date | None]]) -> bool:
    # What has no date is kept: a range must not hide what it cannot judge.
    return not dates or any(_in_range(view, start, end) for start, end in dates)


FILTERS: tuple[Filter, ...] = (
    # The article's own voice belongs to no party and has no wording: the first two filters leave it alone.
    Filter(
        "party",
        is_set=lambda view: bool(view.parties),
        keeps_statement=lambda view, statement, links: column_of(statement) in view.parties,
        keeps_sentence=lambda view, sentence, links: True,
    ),
    Filter(
        "wording",
        is_set=lambda view: bool(view.wording),
        keeps_statement=lambda view, statement, links: any(WORDINGS[w] == statement.type for w in view.wording),
        keeps_sentence=lambda view, sentence, links: True,
    ),
    Filter(
        "word",
        is_set=lambda view: bool(view.word),
        keeps_statement=lambda view, statement, links: links.under(view.word, statement),
        keeps_sentence=lambda view, sentence, links: links.holds(view.word, sentence.span.text),
    ),
    Filter(
        "dates",
        is_set=lambda view: view.since is not None or view.until is not None,
        keeps_statement=lambda view, statement, links: _dated(view, links.dates(statement)),
        keeps_sentence=lambda view, sentence, links: _dated(
            view, [(e.start_date, e.end_date) for e in links.events.get(sentence.span.start, ())]
        ),
        keeps_event=lambda view, event, links: _in_range(view, event.start_date, event.end_date),
    ),
    Filter(
        "q",
        is_set=lambda view: bool(view.query),
        keeps_statement=lambda view, statement, links: has_query(view.query, links.explainer.passage(statement)),
        keeps_sentence=lambda view, sentence, links: has_query(view.query, sentence.span.text),
        keeps_event=lambda view, event, links: has_query(view.query, event.sentence.text),
    ),
)


@dataclass(frozen=True, slots=True)
class Selection:
    """What a view leaves of an explainer; every list keeps the order of the text.

    ``columns`` are the parties shown, in the view's order; ``hidden`` those that the view leaves out. ``voice`` are
    the sentences that the article says itself, without attribution.
    """

    view: View
    explainer: Explainer
    columns: tuple[Party, ...]
    hidden: tuple[Party, ...]
    statements: tuple[Statement, ...]
    events: tuple[Event, ...]
    figures: tuple[Figure, ...]
    voice: tuple[Sentence, ...]

    @property
    def chosen(self) -> Statement | Event | Figure | Sentence | None:
        """The record that the view has selected, shown or not; None where nothing is."""
        return find_record(self.explainer, self.view.selected)

    def between(self, first: int, last: int) -> Selection:
        """What of it stands in the paragraphs from ``first`` to ``last``, counted from 1."""
        return replace(
            self,
            statements=tuple(s for s in self.statements if first <= s.paragraph <= last),
            events=tuple(e for e in self.events if first <= e.paragraph <= last),
            figures=tuple(f for f in self.figures if first <= f.paragraph <= last),
            voice=tuple(s for s in self.voice if first <= s.paragraph <= last),
        )


def own_voice(explainer: Explainer) -> tuple[Sentence, ...]:
    """The sentences that hold no statement, and no words of others that no rule understood: the reporter's own.

    Headings, credits and the like tell nothing.
    """
    from components.extract.text.furniture import find_furniture, is_line
    from components.lang import rules_for  # hundreds of entries, of no use to what only reads a link

    taken = [span for s in explainer.statements for span in (*s.content, *((s.cue,) if s.cue else ()))]
    worded = (s for s in explainer.sentences if any(map(str.isalnum, s.span.text)))
    own = (s for s in worded if not any(s.span.overlaps(span) for span in taken))
    language = rules_for(explainer.article.language)
    if language is None:
        return tuple(own)
    lines = {n for n, p in enumerate(explainer.paragraphs, 1) if is_line(p.text)}
    lines |= find_furniture(explainer.paragraphs, language)
    return tuple(s for s in own if s.paragraph not in lines and not seems_reported(s.span.text, language))


def sentence_id(sentence: Sentence) -> str:
    """The id that selects a sentence of the article's own voice: its paragraph and place in the text."""
    return f"p{sentence.paragraph}.{sentence.span.start}"


def find_record(explainer: Explainer, record_id: str) -> Statement | Event | Figure | Sentence | None:
    """The statement, event, figure or own-voice sentence with this id; None for a stranger."""
    for records in (explainer.statements, explainer.events, explainer.figures):
        for record in records:
            if record.id == record_id:
                return record
    return next((s for s in explainer.sentences if sentence_id(s) == record_id), None) if record_id else None


def select(explainer: Explainer, view: View) -> Selection:
    """What the view's filters leave; a view without filters leaves everything."""
    links = Links(explainer)
    active = [filter_ for filter_ in FILTERS if filter_.is_set(view)]
    statements = tuple(s for s in explainer.statements if all(f.keeps_statement(view, s, links) for f in active))
    shown = {statement.id for statement in statements}

    def keeps_sentence(sentence: Sentence) -> bool:
        return all(f.keeps_sentence(view, sentence, links) for f in active)

    figures = tuple(
        figure
        for figure in explainer.figures
        if (
            figure.statement in shown
            if figure.statement
            else keeps_sentence(Sentence(figure.sentence, figure.paragraph))
        )
    )
    every = columns(explainer)
    chosen = [party for party in every if not view.parties or party.id in view.parties]
    if view.order == "az":
        chosen.sort(key=lambda party: (party.id == OTHERS, party.name.casefold()))
    return Selection(
        view=view,
        explainer=explainer,
        columns=tuple(chosen),
        hidden=tuple(party for party in every if party not in chosen),
        statements=statements,
        events=tuple(e for e in explainer.events if all(f.keeps(view, e, links) for f in active)),
        figures=figures,
        voice=tuple(s for s in own_voice(explainer) if keeps_sentence(s)),
    )
