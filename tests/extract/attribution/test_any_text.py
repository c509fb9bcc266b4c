"""What holds of the attributions of any text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.extract.attribution.telling import attributions, told

PIECES = st.sampled_from(
    ["Moor said", "“It held", "”", ", ", ". ", "\n\n", "according to", "the dam", "’s claim that", "‘", "’", '"', "(",
     ")",
     " — ", "who", "and", "denies", "she", "was", ";", "told AFP", "saying", "A", "12", "said", "«", "»", ": "]
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=40).map(" ".join))
def test_every_span_is_a_slice_of_the_text_and_content_never_overlaps_itself(text: str) -> None:
    for found in attributions(text):
        spans = [*found.content, *(span for span in (found.source, found.cue, found.object) if span)]
        assert all(text[span.start : span.end] == span.text and span.text.strip() for span in spans)
        assert all(a.end <= b.start for a, b in pairwise(found.content))


@pytest.mark.parametrize("joint", ["\n\n", " "], ids=["paragraphs", "one paragraph"])
def test_twice_the_text_gives_twice_the_attributions(joint: str) -> None:
    text = "“It held,” Moor said. Stade, the mayor, told the board that it was late."
    once, many = len(told(text)), len(told(joint.join([text] * 50)))
    assert many == 50 * once
