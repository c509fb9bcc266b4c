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
