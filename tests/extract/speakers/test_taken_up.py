"""Who is meant in a later sentence, however they were brought in and whatever stands between."""

import pytest

from tests.extract.saying import speakers

BETWEEN = (
    "",
    "Rain fell all day.",
    "Prices rose by 3%.",
    "The case was heard in Brask.",
    "\n\n",
    "\n\nNine homes burned.",
)


@pytest.mark.parametrize("between", BETWEEN)
@pytest.mark.parametrize(
    "before",
    [
        "Ida Moor, head of Orsk Bank, quit.",
        "The trial of Ida Moor, head of Orsk Bank, began on Monday.",
        "Police arrested Ida Moor, the mayor of Orsk.",
        "Police arrested Ida Moor on Monday.",
        "A fire destroyed the home of Ida Moor, an economist at Orsk University.",
    ],
)
@pytest.mark.parametrize(
    ("behind", "speaker"),
    [
        ("She said it was late.", "Ida Moor"),
        ("“It is late,” Moor said.", "Ida Moor"),
        ("Her lawyer said it was late.", "Ida Moor’s lawyer"),
        ("“It is late,” said her lawyers.", "Ida Moor’s lawyers"),
    ],
)
def test_a_person_is_taken_up(before: str, between: str, behind: str, speaker: str) -> None:
    assert speakers(f"{before} {between} {behind}") == [speaker]
