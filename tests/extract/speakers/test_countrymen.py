"""People of a country and its government are two things."""

import pytest

from tests.extract.saying import explained, speakers

PEOPLE = [
    ("Norwegians said it was late.", "Norwegians"),
    ("Many Norwegians said it was late.", "many Norwegians"),
    ("Two Norwegians said it was late.", "two Norwegians"),
    ("Norwegians in Brask said it was late.", "Norwegians in Brask"),
    ("A Norwegian said it was late.", "Norwegian"),
    ("The Norwegian said it was late.", "Norwegian"),
    ("“It is late,” said the 29-year-old Brazilian.", "29-year-old Brazilian"),
    ("The Norwegians said it was late.", "Norwegians"),
    ("Norwegians and Danes said it was late.", "Norwegians and Danes"),
]


@pytest.mark.parametrize(("text", "name"), PEOPLE)
def test_people_of_a_country_speak_under_their_own_words(text, name):
    assert speakers(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Coach Ada Lorn was blunt. “I knew. Everybody knew,” the Portuguese said.", "Ada Lorn"),
        ("Coach Ada Lorn was blunt. “I’m tired,” said the Swiss.", "Ada Lorn"),
        ("Coach Ada Lorn was blunt. “We are ready,” the Swiss said.", "Switzerland"),
        ("Coach Ada Lorn was blunt. The Swiss said the border was shut.", "Switzerland"),
        ("Norway met China. “I am sure they will sign,” the Chinese said.", "China"),
    ],
)
def test_who_says_i_is_a_person_and_no_country(text, name):
    assert speakers(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The French said it was late.", "France"),
        ("Oslo said it was late.", "Norway"),
        ("Norwegian officials said it was late.", "Norway"),
    ],
)
def test_a_seat_an_office_and_a_word_for_all_of_them_are_the_country(text, name):
    assert speakers(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Norwegian troops raided a town in Sweden. The army said it was late.", "Norway army"),
        ("Norway struck the town. Shots came from Sweden, according to the army.", "Norway army"),
        ("Norway closed its border with Sweden. The army said it was late.", "Norway army"),
        ("Fighting broke out in Norway. The army said it was late.", "Norway army"),
        ("Shots came from Sweden, according to the army.", "army"),
    ],
)
def test_the_army_is_of_the_country_that_acts_and_not_of_the_one_it_acts_in(text, name):
    assert speakers(text) == [name]


@pytest.mark.parametrize(
    ("people", "with_the_country"),
    [("diplomats", True), ("soldiers", True), ("troops", True), ("protesters", False), ("witnesses", False)],
)
def test_only_those_who_serve_a_country_stand_on_its_side(people, with_the_country):
    found = explained(f"Norway said it was late. Norwegian {people} said it was early.")
    country, other = (statement.party for statement in found.statements)
    assert (country == other) is with_the_country


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Norway-backed militias in Chad said it was late.", "Norway-backed militias in Chad"),
        ("UN-backed investigators in Chad said it was late.", "UN-backed investigators in Chad"),
        ("Analysts in London said it was late.", "analysts in London"),
        ("Opposition leaders in Norway said it was late.", "opposition leaders in Norway"),
        ("Officials in Norway said it was late.", "Norway"),
    ],
)
def test_people_in_a_country_speak_for_it_only_where_they_serve_it(text, name):
    assert speakers(text) == [name]


def test_an_adjective_alone_may_be_the_short_name_of_a_firm():
    assert speakers("Norwegian Airlines is late. Norwegian said it was sorry.") == ["Norwegian Airlines"]
    assert speakers("Norwegian Airlines is late. The Norwegian navy said it was sorry.") == ["Norwegian navy"]
