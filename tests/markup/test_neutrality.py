"""The page asserts nothing of its own: each of its words is the article's or stands in the file of interface texts."""

import re
from collections.abc import Iterator
from itertools import chain
from typing import Any

import pytest

from components.identity import fingerprint
from components.markup import Sheet
from components.model import Explainer
from components.texts import Texts
from tests.explainers import ARTICLE, BRIDGE, EVENTS, FIGURES, PARTIES, STATEMENTS
from tests.markup.page import html, parse, sheet

_PLACE = re.compile(r"\{\w*\}")

VIEWS: list[dict[str, Any]] = [
    {},
    {"group": "word", "selected": EVENTS[1].id},
    {"group": "speaker", "order": "az", "topic": "survey"},
    {"parties": ("harbour",), "wording": ("direct", "mixed"), "query": "bridge", "word": "survey"},
    {"selected": STATEMENTS[4].id, "interactive": True, "topic": "-"},
    {"selected": FIGURES[0].id, "interactive": True, "section": "figures"},
    {"selected": EVENTS[2].id, "section": "article"},
    {"selected": STATEMENTS[2].id, "parties": ("carriers",)},
]


def fixed_pieces(texts: Texts) -> set[str]:
    """The pieces of the interface's sentences between the places to fill."""
    pieces = chain.from_iterable(_PLACE.split(template) for template in texts.templates.values())
    return {" ".join(piece.split()) for piece in pieces} - {""}


def sentence_patterns(texts: Texts) -> list[re.Pattern[str]]:
    """Each sentence of the interface with anything in its places."""
    return [
        re.compile("(.+)".join(re.escape(piece) for piece in _PLACE.split(template)), re.DOTALL)
        for template in texts.templates.values()
    ]


def known_words(explainer: Explainer, texts: Texts) -> set[str]:
    """What is no sentence: names, dates and codes that come from the records."""
    article = explainer.article
    words = {article.title, article.publisher, article.place, article.published_note, explainer.version}
    words |= {fingerprint(article.text)}
    words |= {party.name for party in explainer.parties} | {statement.speaker for statement in explainer.statements}
    words |= {statement.target for statement in explainer.statements}
    words |= {texts.interval(e.start_date, e.end_date, e.precision) for e in explainer.events}
    words |= {texts.date(article.published)} if article.published else set()
    return {word for word in words if word}


def is_known(text: str, on: Sheet, patterns: list[re.Pattern[str]], pieces: set[str], depth: int = 0) -> bool:
    """Whether a text is the article's, a name or number, or a sentence of the interface around such texts."""
    text = " ".join(text.split())
    if text in pieces or text in known_words(on.explainer, on.texts):
        return True
    if not re.search(r"[^\W\d_]", text) or text in " ".join(on.article.text.split()):
        return True
    if depth == 3:
        return False
    found = (pattern.fullmatch(text) for pattern in patterns)
    return any(all(is_known(part, on, patterns, pieces, depth + 1) for part in m.groups()) for m in found if m)


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
    patterns, pieces = sentence_patterns(on.texts), fixed_pieces(on.texts)
    strange = [text for text in visible(html(on)) if not is_known(text, on, patterns, pieces)]
    assert not strange


def test_a_sentence_of_nobodys_would_be_found() -> None:
    on = sheet(BRIDGE)
    patterns, pieces = sentence_patterns(on.texts), fixed_pieces(on.texts)
    assert not is_known("The harbour was wrong.", on, patterns, pieces)
    assert not is_known("Carriers: the bridge is safe", on, patterns, pieces)


WORDS_OF_JUDGEMENT = (
    "claimed", "admitted", "refuted", "insisted", "alleged", "slammed", "so-called", "regime", "terror", "did not respond",
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
