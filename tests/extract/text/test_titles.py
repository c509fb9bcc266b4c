"""Titles of programmes, books and films are names: neither quoted words, nor people, nor days."""

import pytest

from tests.extract.saying import explained, said

TOLD = [
    "Ada Lorn told NBC’s “Meet the Press” on Sunday that [the deal was close].",
    'Ada Lorn said on CBS\'s "Face the Nation" that [the deal was close].',
    "Ada Lorn told “Fox & Friends” [it was late].",
    "“[It is late],” Ada Lorn told ABC’s “This Week.”",
    "“[It is late],” Ada Lorn told ABC’s “This Week” programme.",
    "Ada Lorn told Radio Brask’s Today programme that [the deal was close].",
    "Ada Lorn said in an episode of the podcast “The Daily” that [it was late].",
    "Ada Lorn wrote in her memoir, “The Long Way,” that [it was late].",
    # What is capitalised and nobody's programme or book is quoted as ever.
    "Ada Lorn called [the plan “A Big Mistake.]”",
    "Ada Lorn said [the programme “will save lives”].",
]


@pytest.mark.parametrize("marked", TOLD)
def test_a_title_is_no_part_of_what_was_said(marked):
    text = marked.replace("[", "").replace("]", "")
    (found,) = said(text)
    assert found.speaker == "Ada Lorn"
    assert [piece.text.strip("“”") for piece in found.content] == [
        marked[marked.index("[") + 1 : marked.index("]")].strip("“”")
    ]


def test_nobody_is_called_as_a_book_is():
    assert [found.speaker for found in said("In her memoir, “The Long Way,” she said it was late.")] == ["she"]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lorn spoke on Radio Brask’s Today programme.",
        "Ada Lorn spoke on the “Today” show.",
        "Ada Lorn wrote for Brask Today.",
    ],
)
def test_a_programme_is_no_day(text):
    assert not explained(text).timexes


@pytest.mark.parametrize("text", ["Today it rained.", "“Today it rained,” Ada Lorn said.", "It rains today."])
def test_today_is_a_day_where_no_programme_is_called_so(text):
    assert [timex.span.text.lower() for timex in explained(text).timexes] == ["today"]
