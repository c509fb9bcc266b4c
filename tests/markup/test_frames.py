"""Equal frames: every column shows about the same amount of text at first, however much there is."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from components.markup.columns import FRAME, NAME_LINE, fitting
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
