"""Equal frames: every column shows about the same amount of text at first, however much there is."""

from dataclasses import replace
from math import inf

from hypothesis import given
from hypothesis import strategies as st

from components.markup.columns import FRAME, NAME_LINE, fitting, frame_of
from components.markup.words import extent
from components.model import Article, Explainer, Sentence, Span, Statement
from tests.explainers import STATEMENTS
from tests.markup.page import sheet


def saying(lengths: list[int]) -> Explainer:
    """An explainer of statements of these lengths, each in a paragraph of its own."""
    words = ["x" * length for length in lengths]
    text = "\n\n".join(words)
    spans, at = [], 0
    for word in words:
        spans.append(Span(at, at + len(word), word))
        at += len(word) + 2
    statements: tuple[Statement, ...] = tuple(
        replace(STATEMENTS[2], id=f"s{n}", type="indirect", content=(span,), sentence=span, paragraph=n, party=None)
        for n, span in enumerate(spans, 1)
    )
    sentences = tuple(Sentence(span, n) for n, span in enumerate(spans, 1))
    return Explainer(Article("x", text), tuple(spans), sentences, (), statements, (), (), (), (), (), "1.0")


@given(st.lists(st.integers(1, 900), min_size=1, max_size=12))
def test_a_column_shows_its_first_statements_up_to_the_frame(lengths: list[int]) -> None:
    on = sheet(saying(lengths))
    statements = on.explainer.statements
    shown = fitting(on, statements)
    costs = [extent(on, statement)[1] - extent(on, statement)[0] + NAME_LINE for statement in statements]
    assert 1 <= shown <= len(statements)
    assert shown == 1 or sum(costs[:shown]) <= FRAME * 5 // 4
    # What is left over did not fit.
    assert shown == len(statements) or sum(costs[: shown + 1]) > FRAME


def columns(*sizes: int) -> float:
    """The frame of columns with so many statements each, all of the same length."""
    on = sheet(saying([200] * sum(sizes)))
    statements, at, found = on.explainer.statements, 0, []
    for size in sizes:
        found.append(statements[at : at + size])
        at += size
    return frame_of(on, found)


def test_many_columns_have_the_same_frame_whatever_is_in_them() -> None:
    assert columns(1, 1, 1) == columns(9, 1, 2) == columns(9, 9, 9, 9) == FRAME


def test_two_columns_stand_open_where_they_balance() -> None:
    assert columns(5, 4) == columns(6, 3) == inf
    assert columns(11, 1) == 2 * FRAME
    assert columns(11) == inf
