"""Politicians by their places and parties: who the MP, the Ister governor, the Democrat is."""

import pytest

from tests.extract.saying import said, speakers


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Ida Rowe, the Labour MP for Ister, sat.", "The MP"),
        ("Labour MP Ida Rowe sat.", "The Labour MP"),
        ("Ida Rowe MP, who chairs the inquiry, sat.", "The lawmaker"),
        ("The MP for Ister East, Ida Rowe, sat.", "The Ister East MP"),
        ("Labour MP Ida Rowe sat. Conservative MP Tom Hale left.", "The Labour MP"),
        ("Sen. Ida Rowe, a Republican, sat. Sen. Tom Hale, a Democrat, left.", "The Republican senator"),
        ("Gov. Ida Rowe of Ister sat. Gov. Tom Hale of Brask left.", "The Ister governor"),
    ],
)
def test_a_member_is_known_by_party_and_place(text, last):
    assert speakers(f"{text} {last} said it was late.") == ["Ida Rowe"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Gov. Ida Rowe of Ister said it rained.", "Brask governor"),
        ("The Ister mayor, Ida Rowe, said it rained.", "Brask mayor"),
        ("Ister United manager Tom Hale said it rained.", "Brask coach"),
        ("Labour MP Ida Rowe said it rained.", "Tory MP"),
        ("Ida Rowe, the MP for Ister, said it rained.", "Brask MP"),
        ("Ida Rowe, a former MP, said it rained.", "MP for Brask"),
    ],
)
def test_who_is_of_another_place_or_party_is_another(text, last):
    assert speakers(f"{text} The {last} said it was late.")[-1] == last


def test_a_member_of_a_states_party_is_of_the_state():
    first, last = said("Senator Bo Crane of Ister said it rained. The Ister Republican said it was late.")
    assert (first.party, last.speaker, last.party) == ("ister", "Bo Crane", "ister")
