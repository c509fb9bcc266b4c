"""What a figure measures: who gives it, what happened to the counted, and when."""

from __future__ import annotations

from datetime import date

import pytest

from components.extract.text.reading import read
from components.extract.times.timex import find_timexes
from components.lang import LANGUAGES
from components.model import Article
from tests.extract.figures.finding import found
from tests.extract.saying import explained


def test_a_figure_hangs_on_the_statement_that_gives_it_and_on_its_date():
    text = (
        "The port said on Monday that 31 vessels were sent away. The town has 600 houses. "
        "Two officials said 12 boats had sunk on Oct. 7, 2023, killing around 90 sailors."
    )
    read_to_the_end = explained(text)
    statement = {one.id: one for one in read_to_the_end.statements}
    by_value = {figure.value: figure for figure in read_to_the_end.figures}
    assert set(by_value) == {31, 600, 12, 90}
    assert statement[by_value[31].statement].speaker == "port"
    assert by_value[600].statement is None
    assert by_value[12].statement == by_value[90].statement is not None
    assert [read_to_the_end.timexes[by_value[value].timex].value for value in (31, 12, 90)] == [
        "2024-10-21",
        "2023-10-07",
        "2023-10-07",
    ]
    assert (by_value[600].timex, by_value[90].measure) == (None, "killing")


def test_a_share_of_those_who_speak_is_a_figure_and_their_number_is_none():
    text = "Roughly two-thirds of residents backed the plan. Two officials said it was late."
    assert [figure.value for figure in explained(text).figures] == [0.667]


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Raiders killed 12 guards.", ["killed"]),
        ("Raiders killed at least 12 guards.", ["killed"]),
        ("Twelve guards, it said, were killed.", [None]),
        ("Twelve guards have reportedly been killed.", ["killed"]),
        ("Twelve guards who died were cooks.", ["died"]),
        ("It paid a fine of $300 and a $500 penalty.", ["fine", "penalty"]),
        ("Twelve guards, including nine cooks, were killed.", ["killed", "killed"]),
        ("Twelve guards were killed, including nine cooks, it said.", ["killed", None]),
        ("It has 85 percent support among cooks.", ["support"]),
        ("Rents rose by 4 percent.", ["rose"]),
        ("The town put the toll at nine.", ["toll"]),
        ("Doctors treated 12 wounded.", ["wounded"]),
        # A word of another clause, or of another figure, says nothing.
        ("Raids killed six in two hamlets.", ["killed", None]),
        ("Nine cooks were among those in the ward with 12 wounded.", [None, "wounded"]),
        ("It runs a mill that has fewer than 1,500 looms.", [None]),
        ("The fire will cost $3 million. It leaves 700 posts.", ["cost", None]),
        ("Nine boats sailed. The port counts killed whales.", [None]),
    ],
)
def test_what_happened_to_the_counted_is_told_by_the_word_that_governs_it(text, measures):
    assert [figure.measure for figure in found(text)] == measures


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("The feud, which began in May 2023, has killed 11,000 people.", [None]),
        ("The feud has killed 11,000 people, which was denied in May 2023.", [None]),
        (
            "The feud, which killed 90 people in May 2023, ended on 3 June 2024 after 40 raids.",
            ["2023-05", "2024-06-03"],
        ),
        ("In May 2023 the firm, which is old, sold 40 boats.", ["2023-05"]),
        ("The firm, which is old, sold 40 boats in May 2023.", ["2023-05"]),
    ],
)
def test_a_date_in_a_relative_clause_dates_the_figures_in_it_and_no_other(text, dates):
    timexes = find_timexes(read(Article("made-up", text, published=date(2024, 10, 23)), LANGUAGES["en"]))
    assert [timexes[one.timex].value if one.timex is not None else None for one in found(text)] == dates
