"""Lines of a list that tell who counts how many."""

from __future__ import annotations

import pytest

from tests.extract.attribution.telling import told
from tests.extract.figures.finding import found
from tests.extract.saying import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "- Deaths: 84 (interior ministry), 191 (regional government)",
            [("interior ministry", None, ["Deaths", "84"]), ("regional government", None, ["Deaths", "191"])],
        ),
        ("Missing: at least 40 (hospital officials) and “around 60” (UN)",
         [("hospital officials", None, ["Missing", "at least 40"]), ("UN", None, ["Missing", "“around 60”"])]),
        ("Death toll: twelve (police)", [("police", None, ["Death toll", "twelve"])]),
    ],
)  # fmt: skip
def test_those_in_brackets_behind_a_number_count_it(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Deaths: 84 (41 men, 43 women)",
        "Killed: 3 (two men, one officer)",
        "Deaths: 84 (up on Monday)",
        "Missing: Ada Moor, 34 (officer)",
        "Turnout: 61% (2019)",
        "Seats: 34 (government), 20 (council)",
        "Goals: Lund 3 (police)",
        "Deaths (84) rose.",
    ],
)
def test_what_else_stands_in_brackets_counts_nothing(text):
    assert told(text) == []


def test_a_line_s_second_count_contests_its_first_and_no_other_line_s():
    counts = said("- Deaths: 84 (ministry), 191 (council)\n- Missing: 112 (ministry), 60 (council)")
    assert [c.answers for c in counts] == [None, counts[0].id, None, counts[2].id]


def test_a_label_is_what_its_numbers_count():
    figures = found("Nine boats sank.\n\n- Deaths: 84 (ministry), 191 (council)\n- Displaced: about 14,000")
    assert [(f.value, f.unit, f.measure) for f in figures] == [
        (9, "boats", None),
        (84, "Deaths", "Deaths"),
        (191, "Deaths", "Deaths"),
        (14000, None, "Displaced"),
    ]
