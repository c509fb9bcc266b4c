"""The page asserts nothing of its own: each of its words is the article's or stands in the file of interface texts."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from components.identity import fingerprint
from components.markup import Sheet
from components.model import Explainer
from components.texts import Texts
from tests.explainers import ARTICLE, BRIDGE, EVENTS, FIGURES, PARTIES, STATEMENTS
from tests.markup.page import html, parse, sheet

_PLACE = re.compile(r"\{\w*\}")
_WORD = re.compile(r"[^\W_]+")

Words = tuple[str, ...]

VIEWS: list[dict[str, Any]] = [
    {},
    {"group": "word", "selected": EVENTS[1].id},
    {"group": "speaker", "order": "az", "topic": "survey"},
    {"parties": ("harbour",), "wording": ("direct", "mixed"), "query": "bridge", "word": "survey"},
    {"selected": STATEMENTS[4].id, "interactive": True, "topic": "-"},
    {"selected": FIGURES[0].id, "interactive": True, "section": "figures"},
    {"selected": EVENTS[2].id, "section": "article"},
    {"selected": STATEMENTS[2].id, "parties": ("carriers",)},
    {"selected": STATEMENTS[4].id, "lang": "ar", "topic": "survey"},
]


def words_of(text: str) -> Words:
    return tuple(_WORD.findall(text))


def fixed(texts: Texts) -> set[Words]:
    """The pieces of the interface's sentences between the places to fill."""
    return {words_of(piece) for template in texts.templates.values() for piece in _PLACE.split(template)} - {()}


def named(explainer: Explainer, texts: Texts) -> set[Words]:
    """What is no sentence: names, dates and codes that come from the records."""
    article = explainer.article
    names = {article.title, article.publisher, article.place, article.published_note, explainer.version}
    names |= {fingerprint(article.text)}
    names |= {party.name for party in explainer.parties}
    names |= {name for statement in explainer.statements for name in (statement.speaker, statement.target)}
    names |= {texts.interval(e.start_date, e.end_date, e.precision) for e in explainer.events}
    names |= {event.phrase.text for event in explainer.events if event.phrase}
    names |= {record.span.text for record in (*explainer.events, *explainer.figures, *explainer.timexes)}
    for said in explainer.statements:
        names |= {said.sentence.text, *(span.text for span in (said.source, said.cue, *said.content) if span)}
    names |= {topic.word for topic in explainer.topics}
    names |= {texts.date(article.published)} if article.published else set()
    return {words_of(name) for name in names if name}


def is_known(text: str, on: Sheet) -> bool:
    """Whether a text is the article's, or nothing but whole pieces of the interface's sentences, names and numbers."""
    if " ".join(text.split()) in " ".join(on.article.text.split()):
        return True
    words, pieces = words_of(text), fixed(on.texts) | named(on.explainer, on.texts)
    reached = {0}
    for at, word in enumerate(words):
        if at in reached:
            reached |= {at + 1} if word.isdecimal() else set()
            reached |= {at + len(piece) for piece in pieces if words[at : at + len(piece)] == piece}
    return len(words) in reached


def visible(page: str) -> Iterator[str]:
    """Every stretch of text on the page, and every text that only a screen reader gets."""
    root = parse(page)
    yield from (text for text in root.strings() if text.strip())
    for element in root.walk():
        for name in ("aria-label", "title", "alt"):
            if element.attrs.get(name):
                yield element.attrs[name]


@pytest.mark.parametrize("options", VIEWS, ids=[" ".join(view) or "everything" for view in VIEWS])
def test_every_text_is_the_articles_or_the_interfaces(options: dict[str, Any]) -> None:
    on = sheet(BRIDGE, **options)
    assert not [text for text in visible(html(on)) if not is_known(text, on)]


@pytest.mark.parametrize(
    "text", ["The harbour was wrong.", "Carriers: the bridge is safe", "1 charge was not answered"]
)
def test_a_sentence_of_nobodys_would_be_found(text: str) -> None:
    assert not is_known(text, sheet(BRIDGE))


WORDS_OF_JUDGEMENT = (
    "claim", "claims", "claimed", "admitted", "refuted", "insisted", "alleged", "slammed", "so-called", "regime",
    "terror", "did not respond",
)  # fmt: skip


def test_the_interface_uses_no_word_that_judges() -> None:
    texts = sheet(BRIDGE).texts
    for key, template in texts.templates.items():
        assert not [word for word in WORDS_OF_JUDGEMENT if re.search(rf"\b{word}\b", template, re.IGNORECASE)], key


@pytest.mark.parametrize("order", ["first", "az"])
def test_the_order_of_the_parties_follows_the_printed_rule(order: str) -> None:
    page = parse(html(sheet(BRIDGE, order=order)))
    positions = page.one("section", id="positions")
    names = [head.text for head in positions.all("h3") if head.parent is not None and head.parent.tag == "header"]
    parties = [name for name in names if name in {party.name for party in PARTIES}]
    if order == "az":
        assert parties == sorted(parties, key=str.casefold)
        assert "in A–Z order" in positions.one("p", cls="key").text
    else:
        members = {party.name: party.members for party in PARTIES}
        firsts = [min(ARTICLE.text.find(m) for m in (*members[n], n) if m in ARTICLE.text) for n in parties]
        assert firsts == sorted(firsts)
        assert "in order of first mention" in positions.one("p", cls="key").text


def test_a_hedge_stays_with_its_number() -> None:
    page = parse(html(sheet(BRIDGE)))
    for link in page.one("section", id="figures").one("tbody").all("th"):
        assert link.text in {figure.span.text for figure in FIGURES}
