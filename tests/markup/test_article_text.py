"""The article's text under its marks: nothing lost, no link in a link, whatever overlaps."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from components.markup.words import Layer, paint
from components.model import Explainer
from tests.explainers import ARTICLE, BRIDGE, FIGURES, PARAGRAPHS, STATEMENTS, span
from tests.markup.page import Element, draw, parse


def article_of(page: Element) -> Element:
    return page.one("section", id="article")


def texts(page: Element) -> list[str]:
    return ["".join(paragraph.strings()) for paragraph in article_of(page).all("p", cls="tx")]


def test_every_paragraph_stands_there_as_it_is() -> None:
    for options in ({}, {"parties": ("carriers",)}, {"query": "survey"}, {"selected": STATEMENTS[1].id}):
        assert texts(draw(BRIDGE, **options)) == [paragraph.text for paragraph in PARAGRAPHS]


def test_a_mark_is_a_link_to_its_record_in_its_wording() -> None:
    article = article_of(draw(BRIDGE))
    first = article.one("a", data_k=f"mk:{STATEMENTS[1].id}:0")
    second = article.one("a", data_k=f"mk:{STATEMENTS[1].id}:1")
    assert [first.text, second.text] == ["The piers are cracked,", "and we will not wait for the next storm."]
    assert "d" in first.classes
    assert "r" in article.one("a", data_k=f"mk:{STATEMENTS[0].id}:0").classes
    assert "tabindex" not in first.attrs
    assert second.attrs["tabindex"] == "-1"


def test_a_figure_inside_a_statement_leaves_the_statements_link_whole() -> None:
    article = article_of(draw(BRIDGE))
    link = article.one("a", data_k=f"mk:{STATEMENTS[7].id}:0")
    assert link.text == "At least 30 people are left behind each day"
    assert not article.all("a", data_k=f"mk:{STATEMENTS[7].id}:1")
    assert not article.all("a", data_k=f"mk:{FIGURES[1].id}:0")


def test_a_figure_outside_every_statement_is_a_link_of_its_own() -> None:
    alone = tuple(replace(figure, statement=None) for figure in FIGURES)
    article = article_of(draw(replace(BRIDGE, statements=(), topics=(), figures=alone)))
    assert article.one("a", data_k=f"mk:{FIGURES[1].id}:0").text == "At least 30 people"


def nested(*contents: str) -> Explainer:
    """The article with statements of these words, which may overlap."""
    statements = tuple(
        replace(STATEMENTS[0], id=f"s{number}", content=(span(words),), sentence=PARAGRAPHS[0], paragraph=1)
        for number, words in enumerate(contents)
    )
    return replace(BRIDGE, statements=statements, topics=(), figures=(), events=())


def test_statements_that_overlap_become_links_side_by_side() -> None:
    explainer = nested("the old bridge must close", "bridge must close for repairs", "must")
    article = article_of(draw(explainer))
    assert not [link for link in article.all("a") if link.within("a")]
    assert texts(draw(explainer))[0] == PARAGRAPHS[0].text
    assert article.one("a", data_k="mk:s2:0").text == "must"


@given(
    st.lists(
        st.tuples(st.integers(0, len(ARTICLE.text)), st.integers(0, len(ARTICLE.text)), st.sampled_from("abi")),
        max_size=8,
    )
)
def test_marks_that_cross_are_cut_so_that_elements_nest(marks: list[tuple[int, int, str]]) -> None:
    layers = [Layer(a, b, Markup(f"<{tag}>"), Markup(f"</{tag}>")) for a, b, tag in marks]
    tree = parse(paint(ARTICLE.text, 0, len(ARTICLE.text), layers))
    assert "".join(tree.strings()) == ARTICLE.text
    for tag in "abi":
        marked = sum(len("".join(element.strings())) for element in tree.all(tag) if not element.within(tag))
        covered = {at for a, b, kind in marks if kind == tag for at in range(a, b)}
        assert marked == len(covered)
