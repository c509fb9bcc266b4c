"""Text that is made to break a page: markup in every field, any Unicode, an article in another direction."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.model import Article, Event, Explainer, Figure, Party, Sentence, Span, Statement, Timex, Topic
from components.share import Problem
from tests.explainers import BRIDGE, STATEMENTS
from tests.markup.page import draw, html, sheet

PLAIN_TAGS = {
    element.tag
    for options in ({"topic": "survey"}, {"query": "bridge", "parties": ("harbour",)}, {"group": "word"})
    for element in draw(
        BRIDGE, interactive=True, selected=STATEMENTS[0].id, problems=(Problem("range"),), **options
    ).walk()
}
"""What a page of an article without any tricks is made of."""


def small(text: str, *, language: str = "en") -> Explainer:
    """An explainer of one paragraph in which every field that holds words holds the whole text."""
    article = Article(
        "small", text, title=text, title_basis=text, published=date(2024, 1, 2), published_basis="inferred",
        published_note=text, publisher=text, url="javascript:" + text, place=text, language=language, licence=text,
    )  # fmt: skip
    whole = Span(0, len(text), text)
    statement = Statement(
        "st", "direct", whole, text, "p", whole, "accuse", (whole,), text, None, "named", text, whole, 1
    )
    reply = replace(statement, id="re", party=None, type="mixed", act="deny", answers="st")
    event = Event(
        "ev", whole, 0, date(2024, 1, 1), None, "week", "inferred", "", None, "st", text, whole, 1, phrase=whole
    )
    return Explainer(
        article, (whole,), (Sentence(whole, 1),), (Party("p", text, (text,), rule=text),), (statement, reply),
        (Timex(whole, "DATE", None, "default", text),), (event,),
        (Figure("fg", whole, 1.0, None, None, None, None, "st", 0, text, whole, 1),),
        (Topic(text, ("st", "re")),), (text,), text,
    )  # fmt: skip


HOSTILE = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>'",
    "{0} {words} %s {{}} {",
    "&lt;b&gt; &amp; &#60;",
    "</p></section></div><h1>",
    "\x00\x07 \ud800 \ufdd0 \U0001f600 e\u0301\u202e gnp.exe",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_in_the_text_is_shown_as_text(text: str) -> None:
    explainer = small(text)
    for chosen in ("st", "ev", "fg", "p1.0"):
        for group in ("party", "word", "speaker"):
            problems = (Problem("party", text), Problem("range", text))
            page = draw(
                explainer, interactive=True, selected=chosen, group=group, topic=text, query=text[:3], problems=problems
            )
            tags = {element.tag for element in page.walk()}
            assert tags <= PLAIN_TAGS, tags - PLAIN_TAGS
            for element in page.walk():
                assert not [name for name in element.attrs if name.startswith("on")]
                assert not element.attrs.get("href", "").startswith("javascript")


def test_what_is_shown_is_what_was_written() -> None:
    page = draw(small("<b>&amp;</b> {words}"))
    assert page.one("h1").text == "<b>&amp;</b> {words}"


@settings(max_examples=40, deadline=None)
@given(st.text(st.characters(exclude_categories=()), min_size=1, max_size=40).filter(str.strip))
def test_any_text_makes_a_page_of_well_formed_elements(text: str) -> None:
    page = html(sheet(small(text), selected="st", topic=text, query=text[0]))
    page.encode("utf-8")
    draw(small(text), interactive=True, selected="ev", group="word")


def test_an_article_in_another_language_carries_its_language_and_direction() -> None:
    page = draw(small("قال المتحدث إن الجسر مغلق", language="ar"), selected="st")
    for element in (
        page.one("h1"),
        page.one("p", cls="tx"),
        page.one("p", cls="se"),
        page.one("td", cls="cl").one("span"),
    ):
        assert element.attrs["lang"] == "ar"
        assert element.attrs["dir"] == "rtl"
    for words in (*page.all("p", cls="ws"), *page.all("p", cls="evw"), *page.all("blockquote")):
        assert words.attrs["lang"] == "ar"


def test_an_article_in_the_language_of_the_interface_carries_none() -> None:
    assert not [element for element in draw(BRIDGE).walk() if "lang" in element.attrs]


def test_an_english_article_in_an_arabic_page_stays_english() -> None:
    page = draw(BRIDGE, lang="ar")
    assert page.one("h1").attrs["lang"] == "en"
    assert page.one("h1").attrs["dir"] == "ltr"
    assert page.one("h1").text == "Harbour to close the old bridge"


def with_parties(count: int) -> Explainer:
    """Explainer with this many parties, each saying one sentence."""
    sentences = [f"Party{number} says it will stay." for number in range(count)]
    text = "\n\n".join(sentences)
    article = Article("many", text)
    spans, statements, at = [], [], 0
    for number, sentence in enumerate(sentences):
        whole = article.at(at, at + len(sentence))
        source_end = at + len(f"Party{number}")
        content = article.at(source_end + 6, at + len(sentence) - 1)
        statements.append(
            Statement(
                f"s{number}", "indirect", article.at(at, source_end), f"Party{number}", f"p{number}",
                article.at(source_end + 1, source_end + 5), "say", (content,), None, None, "named", "lead", whole,
                number + 1,
            )
        )  # fmt: skip
        spans.append(whole)
        at += len(sentence) + 2
    parties = tuple(Party(f"p{number}", f"Party{number}", ()) for number in range(count))
    topics = (Topic("stay", tuple(statement.id for statement in statements)),) if count else ()
    paragraphs = tuple(spans)
    return Explainer(
        article, paragraphs, tuple(Sentence(span, n) for n, span in enumerate(spans, 1)), parties, tuple(statements),
        (), (), (), topics, ("no-publication-date",), "1.0",
    )  # fmt: skip


@pytest.mark.parametrize(
    "rows", [[], [1], [2], [3], [4], [3, 2], [3, 3], [4, 3], [4, 4], [3, 3, 3], [4, 4, 2], [4, 4, 4]], ids=sum
)
def test_any_number_of_parties_stands_in_rows_of_four_at_most_and_none_alone(rows: list[int]) -> None:
    count = sum(rows)
    page = draw(with_parties(count), topic="stay" if count else "")
    drawn = page.one("section", id="positions").all("div", cls="cols")
    assert [len(row.all("div", cls="col")) for row in drawn] == rows
    assert all(f"n{rows[0]}" in row.classes for row in drawn)
    assert len(page.one("section", id="matrix").all("th", scope="col")) == (count + 1 if count else 0)
