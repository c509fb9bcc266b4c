"""Speakers without a name, and by which words they go."""

import pytest

from tests.extract.saying import speakers

WITHOUT_A_NAME = [
    ("The company sacked 40 drivers. They said they were not told.", ["40 drivers"]),
    ("Police searched the house. They said nobody was hurt.", ["police"]),
    ("The former president said it was a lie. President Ivo Karn said it was not.", ["former president", "Ivo Karn"]),
    # A pronoun takes up who has no name where nobody else is meant.
    ("A passer-by stopped. “I saw the light go out,” she said.", ["passer-by"]),
    ("A police officer was hurt. He said the car did not stop.", ["police officer"]),
    ("Mia Dunn left court. Her lawyer spoke. “She will appeal,” he said.", ["Mia Dunn’s lawyer"]),
    ("The mayor left. “It rained,” said Pia Orr. She was wet. “All night,” she said.", ["Pia Orr"] * 2),
]


@pytest.mark.parametrize(("text", "names"), WITHOUT_A_NAME)
def test_who_has_no_name_goes_by_what_they_are(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("One resident said it rained. Another said it was late.", ["one resident", "another resident"]),
        ("“It rained,” a nurse said. “It was late,” said another.", ["nurse", "another nurse"]),
        (
            "One senior aide said it rained. Another said it was late. A third was blunt, saying it was over.",
            ["one senior aide", "another senior aide", "third senior aide"],
        ),
        (
            "“It rained,” one of the miners said. “All night,” said another. The third recalls seeing smoke.",
            ["one of the miners", "another of the miners", "third of the miners"],
        ),
        ("Several nurses said it rained. Another said it was late.", ["several nurses"] * 2),
        ("Its own nurses left. One said it rained.", ["nurse"]),
        ("The firm’s own nurses left.\n\n“It rained,” said the firm’s own doctor.", ["firm’s doctor"]),
        # Not of a body, and not of a name.
        ("A police spokesman said it rained. Another said it was late.", ["police", "another"]),
        ("Ada Lorn, a nurse, said it rained. Another said it was late.", ["Ada Lorn", "another"]),
    ],
)
def test_another_is_one_more_of_those_who_spoke_last(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "An official at the tax office, who was not authorized to speak publicly, said the files were lost.",
            ["tax office official"],
        ),
        ("Two diplomats close to the talks said a deal was near.", ["two diplomats close to the talks"]),
        ("A neighbour said the noise was loud.", ["neighbour"]),
    ],
)
def test_a_phrase_is_cut_to_what_tells_who_it_is(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # Who has no name and is taken up by what anybody is.
        (
            "A neighbor, who asked not to be named, said she heard shots.\n\n“It was fast,” the woman said.",
            ["neighbor"] * 2,
        ),
        (
            "One of the four, now 31, said he had read the report. “My father wrote it,” he said.",
            ["one of the four"] * 2,
        ),
        (
            "Analysts at Holm Nadar said the bid would fail. “The Port Board tends to wait,” they wrote in a note.",
            ["Holm Nadar"] * 2,
        ),
    ],
)
def test_who_has_no_name_is_taken_up_by_what_anybody_is(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A clerk at the firm building the dam on Friday said it was late.", ["clerk at the firm building the dam"]),
        ("It was late, according to a person who was there.", ["person who was there"]),
        ("Orr was told by a nurse that it was over.", ["nurse"]),
        ("Norwegian health officials said it was late.", ["Norwegian health officials"]),
        ("Senior Norwegian officials said it was late.", ["Norway"]),
        ("Mill Workers Local 40 met in May. The union said it was late.", ["Mill Workers Local 40"]),
        ("The Save Elm Lane group left. Sund Farms fell. The Save Elm Lane group said it was late.", ["Save Elm Lane"]),
        ("A club spokesman denied that the file had been withheld. The Brask Rowing Club met.", ["Brask Rowing Club"]),
        ("The Annals of Later Years came out. Sund Farms fell. The firm said it was sorry.", ["Sund Farms"]),
    ],
)
def test_a_phrase_is_kept_whole_where_it_names(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Two people familiar with the sale said it was off. The people said nobody was to blame.",
            ["two people familiar with the sale"] * 2,
        ),
        ("A nurse who did not want to be named said it was late.", ["nurse who did not want to be named"]),
        ("Court documents say it was late. The documents say it rained.", ["court documents"] * 2),
        (
            "Two women who worked for Orlo said it was late. The women said it rained.",
            ["two women who worked for Orlo"] * 2,
        ),
        (
            "“We knew. We all knew,” said a nurse who works nights and did not wish to be named.",
            ["nurse who works nights and did not wish to be named"],
        ),
        ("The regent of Ister, Ada Lorn II, wrote. “I am 84. I am ill,” the regent said.", ["Ada Lorn II"]),
        ("Tom Dahl, a plumber, came. “It leaks. It smells,” the plumber said.", ["Tom Dahl"]),
    ],
)
def test_whoever_stands_beside_two_sentences_of_quotation(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Bo Crane denies it. His son said he was ill. Doctors said he was not. The son said they lied.",
            "Bo Crane’s son",
        ),
        ("The girl’s father said it rained. The school said it was late. The father said it lied.", "girl’s father"),
        ("The singer said it rained. Her manager left. The manager said it was late.", "singer’s manager"),
        ("Ida Moor accused the bank. The bank’s lawyer rose. Moor sat. The lawyer said it was late.", "bank’s lawyer"),
        ("Ida Moor said it rained. A lawyer rose. The lawyer said it was late.", "lawyer"),
        ("Ida Moor said it rained. The lawyer said it was late.", "lawyer to Ida Moor"),
        ("The airline’s pilots met. “Enough,” their union said.", "union"),
        ("The owner of the mill said it rained. “It was late,” the owner said.", "owner of the mill"),
        ("Ida Moor said it rained. A manager said it was late.", "manager"),
        ("The watchdog Ofnet met. The Sky Office shut. The regulator said it rained.", "Ofnet"),
        (
            "It shut.\n\nHe came.\n\nHe left.\n\nShe met them in Tampa. The county’s hospital said it rained.",
            "county’s hospital",
        ),
        ("Velling Motors said it rained. The boys were ill, according to their mother.", "mother"),
        ("The Brask Education Association met. A state education official said it rained.", "state education official"),
        ("It was made by Norway, whose foreign minister said it rained.", "Norway’s foreign minister"),
        ("The lawyer for a woman beaten in Orsk said it rained.", "lawyer for a woman beaten in Orsk"),
        ("Chief Justice Ida Moor came. “How many?” the Chief Justice asked.", "Ida Moor"),
        ("Ada Lorn spoke. Lorn’s sister, Imani, 14, led them. She said it rained.", "Imani"),
        (
            "Bosses lied, an independent review has found.\n\nThe 214-page report said 31 were hurt.",
            "independent review",
        ),
        ("Two nurses said it rained. Their union said it was late.", "union"),
        ("The club lost. Its manager said it rained.", "club’s manager"),
        ("The board asked Ida Lund to stay. She declined to comment.", "Ida Lund"),
        # Who acts behind a fronted phrase is not whom that names.
        ("According to her lawyer, Ida Moor was ill.", "Ida Moor’s lawyer"),
        ("According to the mayor, Ida Moor had left.", "mayor"),
        ("According to a nurse, Ida Moor, 43, was ill.", "nurse"),
        ("According to the mayor, Ida Moor, it rained.", "Ida Moor"),
        ("According to his lawyer, Bo Crane, a clerk saw it.", "Bo Crane"),
    ],
)
def test_who_was_brought_in_as_somebodys_is_the_same_one_again(text, name):
    assert speakers(text)[-1] == name


def test_a_top_official_of_the_lead_is_named_behind_it():
    text = "The city’s top health official said it was late.\n\nDr. Ida Moor said it rained."
    assert speakers(text) == ["Ida Moor"] * 2
    assert speakers(text.replace("The city’s top", "A")) == ["health official", "Ida Moor"]


def test_the_first_one_described_opens_the_second_paragraph():
    text = "A nurse who was sacked said it was late.\n\nEdda Lorn, 61, left her house in May."
    assert speakers(text) == ["Edda Lorn"]
