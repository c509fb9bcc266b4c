"""Who speaks together with others: lists of names, and people of more than one body."""

import pytest

from tests.extract.saying import said, speakers

LISTS = [
    ("Brask and Orlo said it was late.", "Brask and Orlo"),
    ("The United Nations and the Red Cross said it was late.", "United Nations and Red Cross"),
    ("France, Germany and Britain said it was late.", "France, Germany and United Kingdom"),
    ("France, Germany, and Britain said it was late.", "France, Germany and United Kingdom"),
    ("But France, Germany and the Bank of Orsk said it was late.", "France, Germany and Bank of Orsk"),
    ("On Monday, France, Germany and Britain said it was late.", "France, Germany and United Kingdom"),
    ("The Bank of Orsk, Brask and Orlo all declined to comment.", "Bank of Orsk, Brask and Orlo"),
    ("Ada Lorn, Ian Moor and Tom Hale said it was late.", "Ada Lorn, Ian Moor and Tom Hale"),
    ("President Ada Lorn, Mr Moor and Ms Hale said it was late.", "Ada Lorn, Moor and Hale"),
    ("“It is late,” Senators Ada Lorn, Ian Moor and Tom Hale wrote.", "Ada Lorn, Ian Moor and Tom Hale"),
    # An adverb, an adjunct or a clause before two names is none of them.
    ("Separately, Germany and France said it was late.", "Germany and France"),
    ("In Norway, Germany and France said it was late.", "Germany and France"),
    ("When he met Ada Lorn, Germany and France said it was late.", "Germany and France"),
]


PAIRS = [
    "Ada Lorn, 34, and Ian Moor, 36,",
    "Ada Lorn, of the teachers’ union, and Ian Moor, of Save the Pier,",
    "Sen. Ada Lorn (D-Ohio) and Rep. Ian Moor (R-Texas)",
    "Mayor Ada Lorn and council leader Ian Moor",
    "The mayor, Ada Lorn, and the council leader, Ian Moor,",
    "Ada Lorn and her husband, Ian Moor,",
    "Ada Lorn, from Velling, and her lawyer, Ian Moor,",
    "French President Ada Lorn and German Chancellor Ian Moor",
    "Foreign Minister Ada Lorn and her French counterpart Ian Moor",
]


@pytest.mark.parametrize("two", PAIRS)
def test_two_speak_together_whatever_is_told_of_them(two):
    text = f"{two} said it was late. They said it rained."
    assert speakers(text) == ["Ada Lorn and Ian Moor"] * 2


@pytest.mark.parametrize("both", ["They", "Both"])
def test_two_with_whom_a_sentence_begins_are_meant_before_others_in_it(both):
    assert speakers(f"Ada Lorn and Ian Moor met lawyers. {both} said it was late.") == ["Ada Lorn and Ian Moor"]
    assert speakers(f"On Friday, lawyers met Ada Lorn and Ian Moor. {both} said it was late.") == ["lawyers"]


@pytest.mark.parametrize(
    "before",
    [
        "Ada Lorn, 34, resigned, and",
        "Ada Lorn, the mayor, spoke first, and",
        "The police arrested Ada Lorn, 34, and",
        "The research and development head,",
        "Ada Lorn left the court, and her lawyer,",
    ],
)
def test_who_is_named_before_and_did_something_else_does_not_speak(before):
    assert speakers(f"{before} Ian Moor, 36, said it was late.") == ["Ian Moor"]


@pytest.mark.parametrize(
    "two",
    [
        "Tom and Ida Rowe",
        "Neighbours Tom and Ida Rowe",
        "The parents, Tom and Ida Rowe,",
    ],
)
def test_a_couple_has_one_last_name(two):
    text = f"{two} said it was late. Police said it rained. The couple said it was cold."
    assert speakers(text) == ["Tom and Ida Rowe", "police", "Tom and Ida Rowe"]


def test_no_group_is_a_couple():
    assert speakers("Police said it rained. The couple said it was cold.") == ["police", "couple"]


def test_people_of_several_sides_are_on_none():
    text = "Ada Lorn, the mayor, said it rained. Ada Lorn and council leader Ian Moor said it was late."
    assert [statement.party for statement in said(text)] == ["ada-lorn", None]


@pytest.mark.parametrize(("text", "name"), LISTS)
def test_a_list_of_names_speaks_under_all_of_them(text, name):
    assert speakers(text) == [name]


def test_the_source_of_a_list_is_the_whole_list():
    (found,) = said("On Monday, the United States, France, and Britain said it was late.")
    assert found.source.text == "the United States, France, and Britain"


def test_they_takes_up_the_whole_list():
    text = "Brask Aid, Orlo Watch and Hale Relief accused the army of theft. They said it must stop."
    assert speakers(text) == ["Brask Aid, Orlo Watch and Hale Relief"] * 2


PEOPLE_OF_SEVERAL = [
    ("Officials in France and Germany said it was late.", "officials in France and Germany"),
    ("Norwegian and Danish officials said it was late.", "Norwegian and Danish officials"),
    ("Lawyers for Ada Lorn and Ian Moor said it was late.", "lawyers for Ada Lorn and Ian Moor"),
    ("A spokesman for Brask, Orlo and Hale said it was late.", "spokesman for Brask, Orlo and Hale"),
    (
        "The foreign ministers of France, Norway and Chad said it was late.",
        "foreign ministers of France, Norway and Chad",
    ),
    ("Residents of Orsk, Velling and Ister said it was late.", "residents of Orsk, Velling and Ister"),
    ("Spokespeople for Brask Foods and Orlo Foods declined to comment.", "spokespeople for Brask Foods and Orlo Foods"),
    ("Lawyers for Brask Foods said it was late.", "Brask Foods"),
]


@pytest.mark.parametrize(("text", "name"), PEOPLE_OF_SEVERAL)
def test_people_of_several_bodies_speak_for_none_of_them_alone(text, name):
    assert speakers(text) == [name]
