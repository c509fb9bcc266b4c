"""One made-up article and what is found in it, written out by hand: the fixture of everything that draws or writes.

It holds one of each: direct, reported and mixed words, words carried over a paragraph, an attribution in the middle, a
claim with a reply and one without, a speaker of no party, the article's own voice, dates that are stated, worked out
and inferred, a year without events, a figure with its qualifier, a time expression without a place.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any

from components.identity import passage_ids
from components.model import Article, Event, Explainer, Figure, Party, Sentence, Span, Statement, Timex, Topic

TEXT = """\
Harbour chief Ada Lorn said on Tuesday that the old bridge must close for repairs.

“The piers are cracked,” Lorn said, “and we will not wait for the next storm.”

“Nobody can say we did not warn.”

The bridge opened on 3 May 2021. Since then, about 400 lorries a day have crossed it.

Carriers accuse the harbour of hiding a survey for months, a charge it rejects.

The Carriers’ League says a closure “would ruin us” within weeks.

A retired engineer, Bo Finn, demanded that the mayor publish the survey.

Recently the ferry has been full. At least 30 people are left behind each day, the harbour says."""

ARTICLE = Article(
    slug="old-bridge",
    text=TEXT,
    title="Harbour to close the old bridge",
    published=date(2023, 6, 14),
    published_basis="given",
    published_note="The text names no date.",
    publisher="The Example Gazette",
    url="https://news.example/old-bridge",
    place="Port Example",
    parties=("harbour", "carriers"),
)

PARTIES = (
    Party("harbour", "Harbour", ("Harbour chief", "Ada Lorn", "the harbour")),
    Party("carriers", "Carriers", ("Carriers’ League",)),
)


def span(words: str, *, within: str = "", article: Article = ARTICLE) -> Span:
    """The first place where the words stand in the article, or in the part of it that is given."""
    start = article.text.index(within) + within.index(words) if within else article.text.index(words)
    return article.at(start, start + len(words))


PARAGRAPHS = tuple(ARTICLE.at(*found.span()) for found in re.finditer(r"[^\n]+", TEXT))

SENTENCES = tuple(
    Sentence(ARTICLE.at(paragraph.start + found.start(), paragraph.start + found.end()), number)
    for number, paragraph in enumerate(PARAGRAPHS, 1)
    for found in re.finditer(r"\S.*?[.](?:”|(?= [A-Z])|$)", paragraph.text)
)


def _sentence(of: Span) -> Sentence:
    return next(sentence for sentence in SENTENCES if sentence.span.covers(of))


def _says(speaker: str, party: str | None, *content: Span, **known: Any) -> dict[str, Any]:
    found = _sentence(content[0])
    said: dict[str, Any] = {
        "type": "indirect",
        "source": None,
        "cue": None,
        "act": "say",
        "target": None,
        "answers": None,
        "resolution": "named",
        "rule": "lead/name",
        **known,
    }
    return {
        **said,
        "speaker": speaker,
        "party": party,
        "content": content,
        "sentence": found.span,
        "paragraph": found.paragraph,
    }


_SAID = [
    _says(
        "Ada Lorn",
        "harbour",
        span("the old bridge must close for repairs"),
        source=span("Harbour chief Ada Lorn"),
        cue=span("said"),
    ),
    _says(
        "Ada Lorn",
        "harbour",
        span("The piers are cracked,"),
        span("and we will not wait for the next storm."),
        type="direct",
        source=span("Lorn", within="Lorn said, “and"),
        cue=span("said", within="said, “and"),
    ),
    _says("Ada Lorn", "harbour", span("Nobody can say we did not warn."), type="direct", resolution="carried"),
    _says(
        "Carriers",
        "carriers",
        span("hiding a survey for months"),
        source=span("Carriers", within="Carriers accuse"),
        cue=span("accuse"),
        act="accuse",
        target="Harbour",
    ),
    _says(
        "Harbour",
        "harbour",
        span("a charge"),
        source=span("it", within="it rejects"),
        cue=span("rejects"),
        act="deny",
        target="Carriers",
        answers="hiding",
        resolution="pronoun",
    ),
    _says(
        "Carriers’ League",
        "carriers",
        span("a closure “would ruin us” within weeks"),
        type="mixed",
        source=span("The Carriers’ League"),
        cue=span("says"),
    ),
    _says(
        "Bo Finn",
        None,
        span("the mayor publish the survey"),
        source=span("Bo Finn"),
        cue=span("demanded"),
        act="demand",
        target="mayor",
        confidence="guess",
    ),
    _says(
        "Harbour",
        "harbour",
        span("At least 30 people are left behind each day"),
        source=span("the harbour", within="the harbour says"),
        cue=span("says", within="says."),
    ),
]


def _statements() -> tuple[Statement, ...]:
    ids = passage_ids(TEXT, [said["content"] for said in _SAID], "statement")
    claim = next(name for name, said in zip(ids, _SAID, strict=True) if said["act"] == "accuse")
    return tuple(
        Statement(id=name, **{**said, "answers": claim if said["answers"] else None})
        for name, said in zip(ids, _SAID, strict=True)
    )


STATEMENTS = _statements()

TIMEXES = (
    Timex(span("Tuesday"), "DATE", "2023-06-13", "resolved", "weekday"),
    Timex(span("3 May 2021"), "DATE", "2021-05-03", "stated", "month-day"),
    Timex(span("Recently"), "DATE", None, "default", "reference"),
)


def _events() -> tuple[Event, ...]:
    spans = (span("Harbour chief Ada Lorn said"), span("The bridge opened"), span("about 400 lorries a day"))
    said, opened, crossed = passage_ids(TEXT, [[found] for found in spans], "event")
    close, first, since = (_sentence(found) for found in spans)
    tuesday, may = date(2023, 6, 13), date(2021, 5, 3)
    return (
        Event(
            said, spans[0], 0, tuesday, tuesday, "day", "resolved", "2023-06-13", None, None, "verb-before",
            close.span, close.paragraph, phrase=TIMEXES[0].span,
        ),
        Event(
            opened, spans[1], 1, may, may, "day", "stated", "2021-05-03", None, None, "verb-before",
            first.span, first.paragraph, phrase=TIMEXES[1].span,
        ),
        Event(
            crossed, spans[2], None, may, None, "day", "inferred", "2021-05-03/..", opened, None, "since-then",
            since.span, since.paragraph, phrase=span("Since then"),
        ),
    )  # fmt: skip


EVENTS = _events()


def _figures() -> tuple[Figure, ...]:
    lorries, people = span("about 400 lorries"), span("At least 30 people")
    names = passage_ids(TEXT, [[lorries], [people]], "figure")
    first, second = _sentence(lorries), _sentence(people)
    return (
        Figure(
            names[0], lorries, 400, None, "about", "lorries", None, None, None, "counted", first.span, first.paragraph
        ),
        Figure(
            names[1], people, 30, None, "at least", "people", None, STATEMENTS[7].id, None, "counted",
            second.span, second.paragraph,
        ),
    )  # fmt: skip


FIGURES = _figures()

TOPICS = (
    Topic("bridge", (STATEMENTS[0].id,)),
    Topic("survey", (STATEMENTS[3].id, STATEMENTS[4].id, STATEMENTS[6].id)),
)

BRIDGE = Explainer(
    ARTICLE, PARAGRAPHS, SENTENCES, PARTIES, STATEMENTS, TIMEXES, EVENTS, FIGURES, TOPICS, (), version="1.0"
)
"""The article with everything that is found in it."""

EMPTY = Explainer(Article("empty", ""), (), (), (), (), (), (), (), (), ("no-publication-date",), version="1.0")
"""An article of which nothing is known and in which nothing is found."""


def with_title(title: str | None) -> Explainer:
    """The article under another headline."""
    return replace(BRIDGE, article=replace(ARTICLE, title=title))


def _moved(record: Any, by: int, paragraphs: int, name: Callable[[str], str]) -> Any:
    """A record as it stands further down: its spans and paragraph moved, the ids it holds renamed."""
    if isinstance(record, Span):
        return Span(record.start + by, record.end + by, record.text)
    if isinstance(record, tuple):
        return tuple(_moved(item, by, paragraphs, name) for item in record)
    if not is_dataclass(record) or isinstance(record, type):
        return record
    changes = {field.name: _moved(getattr(record, field.name), by, paragraphs, name) for field in fields(record)}
    if "paragraph" in changes:
        changes["paragraph"] += paragraphs
    for key in ("id", "answers", "anchor", "statement"):
        if changes.get(key):
            changes[key] = name(changes[key])
    return replace(record, **changes)


def repeated(times: int) -> Explainer:
    """The article as many times over, one behind the other, with everything that is found in each: a long one."""
    gap = "\n\n"

    def every(records: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(
            _moved(record, n * len(TEXT + gap), n * len(PARAGRAPHS), lambda old, n=n: f"{n:04x}{old[4:]}")
            for n in range(times)
            for record in records
        )

    article = replace(ARTICLE, slug="long-bridge", text=gap.join([TEXT] * times))
    topics = tuple(
        Topic(topic.word, tuple(f"{n:04x}{old[4:]}" for n in range(times) for old in topic.statements))
        for topic in TOPICS
    )
    return replace(
        BRIDGE,
        article=article,
        paragraphs=every(PARAGRAPHS),
        sentences=every(SENTENCES),
        statements=every(STATEMENTS),
        events=every(EVENTS),
        figures=every(FIGURES),
        topics=topics,
    )
