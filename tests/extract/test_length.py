"""Time grows with the length of the text and no faster: counted in steps, so that no machine is too slow for it."""

import sys
from pathlib import Path

import pytest

from components.extract import extract
from components.model import Article

HERE = str(Path(extract.__code__.co_filename).parent)
SHORT, LONG = 3_000, 12_000
"""Characters of the texts: of the short one, more than any rule looks ahead."""
MOST = 5
"""Times the steps for four times the text; sixteen times would be as many for each word as there are words."""

UNITS = [
    "Ada Lorn said the pier was shut. ",
    "Ada Lorn said the pier was shut, ",
    "“We agree,” she said. ",
    "she denied the claim, ",
    "said ",
    "who said ",
    "according to ",
    ", he said, ",
    "; he said, ",
    "accused ",
    "a man accused of killing ",
    "a man said to have led ",
    "the board, in a letter by its head, ",
    "while Moor blamed Orr, ",
    "the ",
    "A of ",
    "A and B ",
    "in 2020 ",
    "released today ",
    "according to Orlo head ",
    "people we met in ",
    "the man who police said was in ",
    "a plan that nurses say could ",
    "told reporters prices of ",
    "said in a statement ",
    "What Moor called ",
    "Moor’s demand for a ballot was rejected and ",
    "Speaking for Orlo, ",
    "Dutch bank ",
    "released today said ",
    "that she wrote ",
    "And Ida Moor, a clerk, ",
    "in 2020, ",
    "5 of ",
    "Monday ",
    "“ ",
    '" ',
    "“‘",
    "( ",
    ", ",
    "Ada’s ",
    "\n\n“a",
]


def steps(text):
    """Lines of the extraction that are run for the text, those of comprehensions once for each item."""
    count = 0

    def step(frame, event, argument):
        nonlocal count
        count += event == "line"
        return step

    def call(frame, event, argument):
        return step if frame.f_code.co_filename.startswith(HERE) else None

    before = sys.gettrace()
    sys.settrace(call)
    try:
        extract(Article(slug="long", text=text))
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("unit", UNITS)
def test_a_text_four_times_as_long_takes_no_more_than_four_times_the_steps(unit):
    extract(Article(slug="warm", text=unit))
    assert steps((unit * LONG)[:LONG]) <= MOST * steps((unit * LONG)[:SHORT])
