"""Which names stand in a text, and who bears them."""

import pytest

from components.extract.speakers.cast import Cast
from components.extract.speakers.mentions import find_names
from components.extract.speakers.roles import learn_roles
from components.extract.text.reading import read
from components.lang import LANGUAGES
from components.model import Article


def reading(text):
    return read(Article(slug="names", text=text), LANGUAGES["en"])


def cast(text):
    found = Cast(reading(text))
    learn_roles(found)
    return found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("On Monday Ada Lorn met Bo Harlan in Brask.", ["Ada Lorn", "Bo Harlan", "Brask"]),
        ("He met Prime Minister Ada Lorn.", ["Ada Lorn"]),
        ("He met U.S. Defense Secretary Bo Crane.", ["U.S.", "Bo Crane"]),
        ("He met the Rt Rev Ada Lorn.", ["Ada Lorn"]),
        ("He met Ada Lorn KC.", ["Ada Lorn"]),
        ("He met the Bishop of Brask.", ["Bishop of Brask"]),
        ("He met the Minister and the Deputy Mayor.", []),
        ("He met Business Minister Ada Lorn.", ["Ada Lorn"]),
        ("It was Norway’s Ada Lorn.", ["Norway", "Ada Lorn"]),
        ("He left the Brask Drivers’ Union.", ["Brask Drivers’ Union"]),
        ("She led the Department for Land and Water.", ["Department for Land and Water"]),
        ("He works at Beck & Sons.", ["Beck & Sons"]),
        ("It was Pim van der Laan of al-Noor Bank.", ["Pim van der Laan", "al-Noor Bank"]),
        ("They left Velling-led talks.", ["Velling"]),
        ("He read it on Velling.com on Monday.", ["Velling.com"]),
        ("He read Ada Lorn Is Wise in May.", ["Ada Lorn", "Wise"]),
        ("Police came. Officials left.", []),
        ("Then it rained.", []),
    ],
)
def test_the_names_are(text, names):
    assert [name.text for name in find_names(reading(text))] == names


@pytest.mark.parametrize(
    ("text", "bearers"),
    [
        ("Ada Lorn met Bo Lorn. Ada Lorn left.", ["Ada Lorn", "Bo Lorn", "Ada Lorn"]),
        ("He met Ada Lorn and saw Bo Lorn. Then Lorn left.", ["Ada Lorn", "Bo Lorn", "Bo Lorn"]),
        ("The Brask Union and the Brask Council met in Brask.", ["Brask Union", "Brask Council", "Brask"]),
        ("It is the Bureau of Velland in Velland.", ["Bureau of Velland", "Velland"]),
        ("Norwegian ships left Norway for Oslo.", ["Norway", "Norway", "Norway"]),
        ("He met Valeska Paris. Then Paris left.", ["Valeska Paris", "Valeska Paris"]),
        ("BRASK, May 3 (Wire) - It was Ada Lorn.", ["Ada Lorn"]),
        ("By Ida Rowe in Harl\n\nBRASK - It was Ada Lorn.\n\nRead more: Velling sold", ["Ada Lorn"]),
    ],
)
def test_the_bearers_of_the_names_are(text, bearers):
    assert [mention.bearer.name for mention in cast(text).mentions] == bearers


@pytest.mark.parametrize(
    ("text", "name", "body"),
    [
        ("He is Velling founder Bo Harlan.", "Bo Harlan", "Velling"),
        ("It was Velling’s chief executive, Bo Harlan.", "Bo Harlan", "Velling"),
        ("She is Ada Lorn, president of the Brask Union.", "Ada Lorn", "Brask Union"),
        ("She is Ada Lorn, 41, a lawyer for Velling.", "Ada Lorn", "Velling"),
        ("It was Norwegian Foreign Minister Ada Lorn.", "Ada Lorn", "Norway"),
        ("She is Ada Lorn of the charity Open Field.", "Ada Lorn", "Open Field"),
        ("She is Ada Lorn, a nurse from Brask.", "Ada Lorn", None),
        ("She is Ada Lorn, and his wife left Velling.", "Ada Lorn", None),
    ],
)
def test_a_person_speaks_for(text, name, body):
    bearer = cast(text).named(name)
    assert bearer is not None
    assert (bearer.body.name if bearer.body else None) == body


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("Mrs. Ada Lorn left.", "f"),
        ("It was spokesman Ada Lorn.", "m"),
        ("She is Ada Lorn, the chairwoman.", "f"),
        ("It was Ada Lorn.", None),
    ],
)
def test_a_gender_is_known_only_where_the_text_tells_it(text, gender):
    bearer = cast(text).named("Ada Lorn")
    assert bearer is not None
    assert bearer.gender == gender
