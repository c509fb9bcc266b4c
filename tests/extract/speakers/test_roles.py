"""Roles and offices: a noun for somebody, and who it is."""

import pytest

from tests.extract.saying import speakers


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The Brask Teachers’ Union met on Monday. The union said the offer was too low.",
            ["Brask Teachers’ Union"],
        ),
        ("The militant group Red Dawn seized the port. The group said it would stay.", ["Red Dawn"]),
        ("Open Field, a charity for farmers, sued on Monday. The charity said the law was clear.", ["Open Field"]),
        ("Velling Motors was fined on Monday. The company said it would appeal.", ["Velling Motors"]),
        ("A judge stopped the sale on Monday, Judge Rita Moss said the price was unfair.", ["Rita Moss"]),
        ("Ian Moor, Velling’s head of sales, left. The head of Velling said it was late.", ["head of Velling"]),
        ("Ian Moor, Velling’s head of sales, left. The head of sales said it was late.", ["Ian Moor"]),
        ("Ian Moor, head of the Velling Guild, left. The head of the guild said it was late.", ["Ian Moor"]),
        ("The Institute for Sums wrote a note. The think tank said it was late.", ["Institute for Sums"]),
        ("A think tank said it was late.", ["think tank"]),
        ("PC Lena Orr went in. The officer said it was dark.", ["Lena Orr"]),
        ("Mayor Lena Orr opened the bridge. The mayor said it would last.", ["Lena Orr"]),
        (
            "Their union said drivers would strike. The Brask Drivers’ Union has 400 members.",
            ["Brask Drivers’ Union"],
        ),
    ],
)
def test_a_noun_with_an_article_is(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # Somebody without a name is called as when the text brought them in.
        ("A former treasurer spoke to us. “Nobody read the books,” the ex-treasurer said.", ["former treasurer"]),
        ("A night porter handed over the log. “We switched it off,” the porter said.", ["night porter"]),
        ("A porter handed over the log. “We switched it off,” the night porter said.", ["night porter"]),
        ("A former porter, Otto Crane, left. The porter said it was late.", ["Otto Crane"]),
    ],
)
def test_somebody_brought_in_without_a_name_is_called_so(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Bo Crane, 29, beat Pim Dorr, 31. “I am happy,” the 29-year-old said.", ["Bo Crane"]),
        ("Pim Dorr scored twice. “I was lucky,” said the striker.", ["Pim Dorr"]),
        ("Filmmaker Ada Lorn left. Bo Crane came. Crane was late, the filmmaker said.", ["Ada Lorn"]),
        ("Ivo Lund, a former judge, led the inquiry. The former judge said nobody had listened.", ["Ivo Lund"]),
    ],
)
def test_an_age_or_a_calling_is_that_of_whoever_has_it(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The president said it was dry. Former President Bo Harlan said it was late. The president said it rained.",
            ["president", "Bo Harlan", "president"],
        ),
        (
            "Bo Harlan, a former governor, left. The governor said it was dry. The former governor said it rained.",
            ["governor", "Bo Harlan"],
        ),
        (
            "Mayor Ada Lorn left. Ex-mayor Bo Harlan said it was late. The mayor said it rained.",
            ["Bo Harlan", "Ada Lorn"],
        ),
        ("It was said late on Monday that the mayor, Ada Lorn, was ill. The mayor said it rained.", ["Ada Lorn"]),
        ("The board then met chairman Bo Harlan. The chairman said it rained.", ["Bo Harlan"]),
        ("Ada Lorn chairs the inquiry. The chair said the report would be late.", ["Ada Lorn"]),
        ("Rufus Kane leads the Dockers’ Union. The union leader said the port would close.", ["Rufus Kane"]),
        ("Bo Crane, general secretary of the Dockers’ Union, left. The union leader said it was over.", ["Bo Crane"]),
        ("Sund Bo, who is a nurse, met Ida Crane. The nurse said it was late.", ["Sund Bo"]),
        ("Pia Orr, head of the Brask Board, left. Her deputy said the board was tired.", ["Brask Board"]),
    ],
)
def test_a_role_in_other_words_is_the_same_role(text, names):
    assert speakers(text) == names


OFFICES = [
    # An office in capitals is its holder's, as one in small letters is.
    (
        "The Minister for Farming, Ada Lorn, said the cuts would stay. The Minister for Ports, Bo Crane, agreed that "
        "they would. The Minister for Farming said she was glad.",
        ["Ada Lorn", "Bo Crane", "Ada Lorn"],
    ),
    ("Fire Chief Dana Ruiz left on Monday. The Fire Chief said the crew was late.", ["Dana Ruiz"]),
    ("Superintendent of Police Arvind Mehr said it was late.", ["Arvind Mehr"]),
    ("King Haakar III opened the session. The king said the crown would wait.", ["Haakar III"]),
    ("Chief executive Ian Moss said sales fell. The CEO said he would stay.", ["Ian Moss"] * 2),
    ("Co-author Tim Bell said more work was needed.", ["Tim Bell"]),
    ("Geochemist Harpreet Sand said it was high.", ["Harpreet Sand"]),
    (
        "Lord Hesketh, a minister, said it was late. Baroness Quig, a former security minister, said it was not. The "
        "minister said he was sorry.",
        ["Hesketh", "Quig", "Hesketh"],
    ),
    (
        "The Brask Opera shut. Not so, said the opera’s spokesman. The Free Voters’ spokesman, Ludger Frings, said it "
        "was late.",
        ["Brask Opera", "Ludger Frings"],
    ),
    ("Independent TD Maeve Corkery said she would write.", ["Maeve Corkery"]),
    ("Advocate Riana Booysen said it was late.", ["Riana Booysen"]),
    ("But Local 88, which has 90 members, said it would stay out.", ["Local 88"]),
    (
        "The World Sprint Integrity Unit said it was late. The Integrity Unit said the log was lost.",
        ["World Sprint Integrity Unit"] * 2,
    ),
    ("Wexcombe’s Labour MP, Joanna Tripp, said the law must change.", ["Joanna Tripp"]),
    ("Motorist Kay Dunn, 29, left in tears. “Where do we go?” she said.", ["Kay Dunn"]),
    # Who speaks for a person says what the person says.
    ("Mayor Bo Crane left. A spokeswoman for the mayor said it rained.", ["Bo Crane"]),
    ("Mayor Bo Crane left. The mayor’s spokeswoman said it rained.", ["Bo Crane"]),
    ("A spokesman for Ms Lorn said it rained. Ada Lorn left.", ["Ada Lorn"]),
]


@pytest.mark.parametrize(("text", "names"), OFFICES)
def test_an_office_is_its_holders(text, names):
    assert speakers(text) == names


WITH_THEIR_CHARGE = [
    # What somebody is in charge of stands between the role and the name, and is no part of either.
    ("Counsel to the inquiry Ada Lorn KC said it was late. “It rained,” she said.", ["Ada Lorn"] * 2),
    ("“It was stale,” said superintendent of police Ida Crane. The college said it was not.", ["Ida Crane", "college"]),
    ("A spokesman for the inquiry said it was late. Ada Lorn was away.", ["inquiry"]),
    # The apposition that names somebody stands behind a relative clause.
    ("The owner who complained, software tester Otto Brand, said he was angry.", ["Otto Brand"]),
    ("The neighbour who called the police, retired nurse Ada Lorn, said she heard shots.", ["Ada Lorn"]),
    # What stands before the name in the apposition is a style or an office, what stands behind it any calling.
    ("The bishop, the Right Reverend Alan Lorn, said it rained.", ["Alan Lorn"]),
    ("The roof leaks, said the archdeacon, the Ven Ada Lorn.", ["Ada Lorn"]),
    ("That is disputed by Otto Brand, a former harbour master, who said it rained.", ["Otto Brand", "Otto Brand"]),
    ("The neighbour who called the police, not Otto Brand, said she heard shots.", ["neighbour"]),
]


@pytest.mark.parametrize(("text", "names"), WITH_THEIR_CHARGE)
def test_what_a_role_is_in_charge_of_is_no_speaker(text, names):
    assert speakers(text) == names


ONE_OF_MANY = [
    # A statement is of whoever has just spoken, named in full or not.
    # Those of whom "one" speaks are told in the sentence before.
    ("Privately, ministers are relieved. One said it was late.", ["minister"]),
    ("Officials at the Brask Council said it was late. “It rained,” one told the Bell.", ["Brask Council"] * 2),
    ("Ada Lorn left. One said it was late.", ["one"]),
    # The apposition names the one of the many, not who speaks of them.
    ("The mother of one of the guards, Otto Brand, 20, said she had not been told.", ["mother of one of the guards"]),
    ("The father of one of the victims, Ida Crane, 19, said it was late.", ["father of one of the victims"]),
    ("The father of three, Otto Brand, 40, said it was late.", ["Otto Brand"]),
    # There are several witnesses, and the one who is heard here is meant.
    # A company is no union of those who work there.
    (
        "The Allied Transit Workers voted it down. Velling Transit met. The agency says it was late.",
        ["Velling Transit"],
    ),
    # A sum, a floor and an initial.
    ("The firm paid Rs 10 lakh. The firm said it was enough.", ["firm"]),
    ("Her advocate S K Harl refuted the charge. Harl said it was late.", ["S K Harl"] * 2),
]


@pytest.mark.parametrize(("text", "names"), ONE_OF_MANY)
def test_one_of_many_is_the_one_who_is_heard(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize(
    "deputy", ["The deputy mayor, Ida Rowe,", "Deputy Mayor Ida Rowe", "Ida Rowe, the deputy mayor,"]
)
def test_a_deputy_is_not_whose_deputy_it_is(deputy):
    text = f"{deputy} said it rained. The mayor said it did not. The deputy mayor said she was sorry."
    assert speakers(text) == ["Ida Rowe", "mayor", "Ida Rowe"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "District Attorney Ada Lorn left. Assistant District Attorney Bo Crane sat. The district attorney",
            "Ada Lorn",
        ),
        ("Vice President Ada Lorn left. The president", "president"),
        (
            "Assistant Commissioner Bo Crane left. Ada Lorn, the commissioner, sat. The assistant commissioner",
            "Bo Crane",
        ),
        ("Deputy Chief Bo Crane left. Ada Lorn, the chief, sat. The deputy chief", "Bo Crane"),
    ],
)
def test_an_assistant_has_an_office_of_their_own(text, last):
    assert speakers(f"{text} said it rained.") == [last]


@pytest.mark.parametrize(
    "name", ["The finance minister, Ida Rowe,", "Finance Minister Ida Rowe", "Ida Rowe, the finance minister,"]
)
def test_ministers_of_other_fields_are_others(name):
    text = f"{name} said it rained. The prime minister said it did not. The finance minister said she was sorry."
    assert speakers(text) == ["Ida Rowe", "prime minister", "Ida Rowe"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ida Rowe, head of the Velling Guild, left. The head of the Harbour Board said it rained.", "Harbour Board"),
        ("Ida Rowe, head of Suda’s Red Guard, fell. The head of Brask’s Home Guard said it rained.", "Home Guard"),
        ("The leader of Brask Council said it rained. Council leader Bo Lund left.", "Bo Lund"),
        ("Ida Rowe spoke. The councillor for Hill ward said it rained.\n\nCouncillor Bo Lund left.", "Hill ward"),
    ],
)
def test_the_head_of_another_body_is_somebody_else(text, names):
    (speaker,) = speakers(text)
    assert names in speaker


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Labour MP Ida Rowe left. “It rained,” said the MP for Velling North.", ["Ida Rowe"]),
        ("Tory MP Bo Lund left. Labour MP Ida Rowe stayed. The MP for Orsk said it rained.", ["Ida Rowe"]),
        ("Ida Rowe, MP for Brask, left. “It rained,” said the MP for Orsk.", ["MP for Orsk"]),
        ("Labour’s Ida Rowe left.\n\nRowe was calm. “It rained,” said the MP for Orsk.", ["Ida Rowe"]),
        ("Ida Rowe left.\n\nRowe was calm. Bo Lund wept. The MP for Orsk said it rained.", ["MP for Orsk"]),
        # An office that tells who has just spoken, and one of somebody else.
        (
            "Mayor Bo Lund said it rained.\n\n“No,” said Ida Rowe. The mayor of Orsk said it was late.",
            ["Bo Lund", "Ida Rowe", "Ida Rowe"],
        ),
        (
            "Mayor Bo Lund said it rained.\n\n“No,” said Ida Rowe. The mayor said it was late.",
            ["Bo Lund", "Ida Rowe", "Bo Lund"],
        ),
        (
            "Mayor Bo Lund said it rained.\n\n“No,” said Ida Rowe, a nurse. The mayor of Orsk said it was late.",
            ["Bo Lund", "Ida Rowe", "Bo Lund"],
        ),
        (
            "Mayor Bo Lund said it rained in Orsk.\n\n“No,” said Ida Rowe. The mayor of Orsk said it was late.",
            ["Bo Lund", "Ida Rowe", "Bo Lund"],
        ),
    ],
)
def test_the_holder_of_a_seat_or_town(text, names):
    assert speakers(text) == names


def test_of_two_chiefs_the_one_of_the_field_is_meant():
    text = "Fire chief Ida Rowe left. Emergency management chief Bo Lund stayed. The local fire chief said it rained."
    assert speakers(text) == ["Ida Rowe"]
