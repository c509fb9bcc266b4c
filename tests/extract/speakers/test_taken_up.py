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


@pytest.mark.parametrize("between", BETWEEN)
@pytest.mark.parametrize(
    ("before", "behind", "speaker"),
    [
        ("Ida Moor and Bo Lund left Orsk.", "The two said it was late.", "Ida Moor and Bo Lund"),
        ("The trial of Ida Moor and Bo Lund began.", "The pair said it was late.", "Ida Moor and Bo Lund"),
        ("“It rained,” said Ida Moor and Bo Lund.", "“It is late,” they said.", "Ida Moor and Bo Lund"),
        ("Ida Moor, Bo Lund and Pia Orr left Orsk.", "They said it was late.", "Ida Moor, Bo Lund and Pia Orr"),
        ("Two nurses left Orsk.", "Both said it was late.", "two nurses"),
        ("A court jailed two former soldiers.", "The soldiers said it was late.", "two former soldiers"),
        ("A court jailed striking teachers.", "The teachers said it was late.", "striking teachers"),
        ("Police arrested eight passengers.", "“It is late,” the passengers said.", "eight passengers"),
        ("A group of doctors left Orsk.", "They said it was late.", "group of doctors"),
        ("Residents of Brask sued.", "They said it was late.", "residents"),
    ],
)
def test_a_group_is_taken_up(before: str, between: str, behind: str, speaker: str) -> None:
    assert speakers(f"{before} {between} {behind}")[-1] == speaker
