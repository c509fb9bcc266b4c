"""Companies, councils, unions, countries: by which nouns a body is meant, and where they come from."""

import pytest

from tests.extract.saying import speakers

KINDS_OF_BODY = [
    ("Brask Police searched a depot. The force said nobody was held.", ["Brask Police"]),
    ("Brask Constabulary searched a depot. A spokesman for the force said nobody was held.", ["Brask Constabulary"]),
    ("Brask Borough Council lost. The authority said it would appeal.", ["Brask Borough Council"]),
    (
        "Brask Borough Council sold a pier to the Harl Port Authority. The authority said it was cheap.",
        ["Harl Port Authority"],
    ),
    ("Brask Airways cut 40 flights. The airline said crews were ill.", ["Brask Airways"]),
    ("The Business Courier said it was late. The newspaper said it was real.", ["Business Courier"] * 2),
    ("The Harl Herald printed the letter. The newspaper said it was real.", ["Harl Herald"]),
    # An association may be a union, unless one is named before or brought in.
    (
        "The Harl Bakers' Federation met. The union said it was late. Miners Local 12 said it rained.",
        ["Harl Bakers' Federation", "Miners Local 12"],
    ),
    (
        "The Harl Road Association met. “No,” said Ada Lorn. The union asked for 6%. Miners Local 12 left.",
        ["Ada Lorn", "Harl Road Association"],
    ),
    ("Miners Local 12 met. The Harl Road Association left. The union said it was late.", ["Miners Local 12"]),
    ("The harbour union met. The Harl Road Association left. The union said it was late.", ["harbour union"]),
    ("The Harl Players’ Guild met. The players said it was late.", ["Harl Players’ Guild"]),
    # Officers are the council's, unless police are spoken of.
    ("Brask District Council will vote on Monday. Officers said the plan was sound.", ["Brask District Council"]),
    ("Brask District Council called the police. Officers said the road was shut.", ["police"]),
    (
        "Brask District Council called the police. Planning officers said the plan was sound.",
        ["Brask District Council"],
    ),
    ("Police held a man. Officers said he was 40. A car was found, the force said.", ["police"] * 2),
    ("Sunna Veil’s department met. An official in the department said it was late.", ["Sunna Veil’s department"]),
    ("The hospital trust met. “We are late,” it said.", ["hospital trust"]),
    (
        "The Brask health ministry said it was late. The rebel-run ministry said nine were ill.",
        ["Brask health ministry"] * 2,
    ),
    ("The public prosecutor left. Her office said it was late.", ["public prosecutor’s office"]),
    ("State media said it was late.", ["state media"]),
    ("The Brask Police Union met. The police said it was late.", ["police"]),
    ("The Brask Miners Union met. The miners said it was late.", ["Brask Miners Union"]),
    ("The Brask Police Association met. The officers said it was late.", ["officers"]),
    ("The Brask Accident Bureau met. Investigators said the train was late.", ["Brask Accident Bureau"]),
    # A business by what it is, where it is the only one.
    ("Velta recalled a million cars. The carmaker said the brakes failed.", ["Velta"]),
    ("Velta recalled a million cars. “Safety comes first,” the world’s biggest carmaker said.", ["Velta"]),
    ("Ida Lund bought a car from Velta. The retailer said it was sorry.", ["retailer"]),
    ("A spokesman for Velta said it was late. The Brask Food Agency met. The retailer said it rained.", ["Velta"] * 2),
    ("Velta shares fell after the carmaker said it was late.", ["Velta"]),
    ("The BBC met Ida Lund. The broadcaster said it was late.", ["BBC"]),
    ("Velta cut 40 jobs. Unison met. The Norwegian carmaker said it was late.", ["Velta"]),
    ("The FA charged Brask United. The governing body said it was late.", ["FA"]),
    ("The Norwegian military said it was late. The army said it rained.", ["Norwegian military"] * 2),
    ("The Bank of Brask met. The Bank said it was late.", ["Bank of Brask"]),
    ("Business groups said it was late.", ["business groups"]),
    ("Barlays said it had paid. The bank said it was sorry.", ["Barlays"] * 2),
    ("Fishermen said it rained.", ["fishermen"]),
    ("Ofwat met. The water regulator said it was late.", ["Ofwat"]),
    ("A24 met. The studio said it was late.", ["A24"]),
    ("Velta met. Orlo said it was late. The supermarket said it rained.", ["Orlo"] * 2),
    ("Wiggs shares fell. The company said it was late. Channel 4 said it rained.", ["Wiggs", "Channel 4"]),
    # "The company" is none for which somebody only watches another.
    ("Velta cut 40 jobs. “It is bad,” said Orsk Capital analyst Ida Lund. The company said it was late.", ["Velta"]),
    ("Velta cut 40 jobs. “It is bad,” said Ada Lorn of Orsk Bank. The company said it was late.", ["Velta"]),
    ("“It is bad,” said Ada Lorn of Orsk Bank. The company said it was late.", ["Orsk Bank"]),
    # A sport is no short name of a body that begins with it.
    (
        "Football’s ruling body said it was late. The Football Association left. It plays football.",
        ["football’s ruling body"],
    ),
    ("Velta’s board said it was late. Velta Motors said it rained.", ["Velta Motors board", "Velta Motors"]),
    # What the initials behind it tell is one name.
    (
        "The rebel Convention of Drivers for Peace and Work (CDPW) left. CDPW said it was late.",
        ["Convention of Drivers for Peace and Work"],
    ),
    ("The Brask Nurses and Midwives Union (BNMU) said it was late.", ["Brask Nurses and Midwives Union"]),
    ("Brask Nurses and Midwives Union secretary Ida Moor said it was late.", ["Ida Moor"]),
    ("Velta Foods and Teachers Union met. The Velta Foods and Brask Union pact failed, Ida Moor said.", ["Ida Moor"]),
    ("Velta Motors and the Brask Miners Union (BMU) said it was late.", ["Velta Motors and Brask Miners Union"]),
    # Who told of an offer, and not who is only named behind a preposition.
    ("Velta Motors rejected an offer from Orlo Foods. The company said it was late.", ["Velta Motors"] * 2),
    ("Velta Motors shut a plant. The security team said it was late.", ["security team"]),
    ("Velta Motors shut a plant. The Orsk-based group said it was late.", ["Velta Motors"]),
    ("Velta Motors said it paid, saving Orlo Foods. The company said it was late.", ["Velta Motors"] * 2),
    (
        "Velta Motors rejected an offer. Orlo Foods made it. The company said it was late.",
        ["Velta Motors", "Orlo Foods"],
    ),
    # Initials have a branch at a place, and the place is not called by it.
    ("Harl’s chief vet left. “We are glad,” Ada Lorn told QBC Harl. Harl said it was late.", ["Ada Lorn", "Harl"]),
    ("FC Harl lost. “We are glad,” Ada Lorn said. Harl said it was late.", ["Ada Lorn", "FC Harl"]),
    # "The government" is not the one before it.
    ("Ada Lorn blamed the former Farmers government. The government said it was late.", ["government"]),
    ("Ada Lorn left the previous Farmers government. The government said it was late.", ["government"]),
    ("Ada Lorn joined the new Farmers government. The government said it was late.", ["Farmers government"]),
    # A ministry is of its minister's field and country.
    ("Norway’s transport minister, Jon Veil, left. His ministry said it was late.", ["Norway transport ministry"]),
    ("Norwegian Foreign Minister Jon Veil left. Veil’s ministry said it was late.", ["Norway foreign ministry"]),
    ("Prime Minister Jon Veil left. His office said he was ill.", ["Jon Veil’s office"]),
]


@pytest.mark.parametrize(("text", "names"), KINDS_OF_BODY)
def test_a_body_is_taken_up_by_its_kind(text, names):
    assert speakers(text)[-len(names) :] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Wendle Police kept quiet. A force spokesman would not say who was held.", ["Wendle Police"]),
        ("Orlo Ferries was asked for a ship. The operator says there is none.", ["Orlo Ferries"]),
        ("Dockers Norland Local 12 walked out. The union said 900 had joined.", ["Dockers Norland Local 12"]),
        (
            "Farm Minister Jon Veil left. His ministry asked Brask Energy for a log, a spokesman confirmed.",
            ["farm ministry"],
        ),
        ("Norway’s president, Ivo Karn, left. His government demanded that Sweden pay.", ["Norway"]),
        ("Harl Forests Minister Ada Lorn left. Harl’s forests minister said it was late.", ["Harl forests minister"]),
        ("Harl Union Secretary Ada Lorn left. The union said it was late.", ["Harl Union"]),
        ("Harl Workers Secretary Ada Lorn left. The union said it was late.", ["Harl Workers"]),
        ("The Harl Museum closed. Its trustees said it was late.", ["Harl Museum"]),
        ("He was held, Orsk prosecutors said. Ada Lorn left. Prosecutors said he lied.", ["Orsk prosecutors"] * 2),
        ("Bees know faces, according to a study published on Wednesday in the journal Insect Minds.", ["study"]),
        ("A report by Ada Lorn was blunt. It found that money was lost.", ["Ada Lorn"]),
        ("The council met. The report it filed in May was blunt. It found that money was lost.", ["council"]),
    ],
)
def test_a_body_is_taken_up_by_what_belongs_to_it(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Members of Mill Workers Local voted in May. The union said the offer was low.", ["Mill Workers Local"]),
        ("Mill Workers Local met Sund Farms. The company said it was ready.", ["Sund Farms"]),
        ("The Brotherhood of Mill Workers met. The brotherhood said it was late.", ["Brotherhood of Mill Workers"]),
        (
            "Danish brewer Orlo refused to sell. Its chair, Birgitte Orlo, said it was low. Orlo said it would wait.",
            ["Orlo", "Birgitte Orlo", "Orlo"],
        ),
        (
            "Talks between Brask and Dockers Union failed. Brask said it was late. The union said it was early.",
            ["Brask", "Dockers Union"],
        ),
        ("Talks between Bank of Brask and Dockers Union failed. The bank said it was late.", ["Bank of Brask"]),
        ("A Norwegian army spokesman said it was late. The Norwegian army said it rained.", ["Norwegian army"] * 2),
        ("A spokesman for the Norwegian justice ministry said it was late.", ["Norway justice ministry"]),
        ("Norwegian justice ministry officials said it was late.", ["Norway justice ministry"]),
        ("Most analysts polled by Velling Motors said it was late.", ["most analysts polled by Velling Motors"]),
        ("Campaigners warned of cuts. One, Ada Lorn, said it was late.", ["campaigners", "Ada Lorn"]),
        ("Doctors at St. Ivo’s Hospital said it was late.", ["St. Ivo’s Hospital"]),
        ("Queen’s University Brask said it was late.", ["Queen’s University Brask"]),
        ("It was late. Save Our Wards said it would sue.", ["Save Our Wards"]),
        ("Velling College met. Velling’s mayor said it was late.", ["Velling mayor"]),
        ("The Velling Research Council met. Velling’s health ministry said it was late.", ["Velling health ministry"]),
        ("The group Nurses for Change said it would sue.", ["Nurses for Change"]),
        ("Lawyers for Velling Motors said it was late.", ["Velling Motors"]),
        ("It was late. Unite the Union said it would sue. Unite left.", ["Unite the Union"]),
        ("The Norwegian justice ministry said it was late.", ["Norway justice ministry"]),
        ("The board met Sund Farms. It said it was late.", ["board"]),
        ("The mill is on Mill Road. Neighbours say it smells.", ["neighbours"]),
    ],
)
def test_a_body_is_of_the_kind_that_its_name_or_its_deeds_tell(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Secretary Pia Ono left. Secretary of State John F. Kerr said it was late.",
            ["John F. Kerr"],
        ),
        ("Sund Institute met. The Lund team said it was late.", ["Lund team"]),
        ("Other Norwegian leaders said it was late.", ["Norway"]),
        ("Lena Orr met Sund Farms. The Brask senator said it was late.", ["Lena Orr"]),
        ("Tom Dean left. Dean said it was late.", ["Tom Dean"]),
        ("Lena Orr left. His attorney met her attorney, and her attorney said it was late.", ["Lena Orr’s attorney"]),
        ("A Sund Farms source said it was late.", ["Sund Farms source"]),
    ],
)
def test_somebody_is_known_by_where_they_are_from(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It was late, according to Brask Bank, whose analysts say the mill will shut.", ["Brask Bank"] * 2),
        ("Brask State University met. State records show that it was late.", ["state records"]),
        ("Hollin Care, which runs 14 homes, met Sarah Lind. She said it was late.", ["Sarah Lind"]),
        ("Velling Motors fell. Lorna Peak left. The company said it was late.", ["Velling Motors"]),
        ("A watchdog said it was late. The Brask Inspectorate met.", ["Brask Inspectorate"]),
        ("Joan Ives, 59, slept. Nobody came. “It was late,” the 59-year-old said.", ["Joan Ives"]),
    ],
)
def test_a_body_is_no_person_and_a_mountain_no_body(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Norland’s central bank met. The bank said it was late. Ada Lorn left Brask Bank.", ["Norland central bank"]),
        ("Two sponsors left. One of them, the boat maker Orlo, said it was late.", ["Orlo"]),
        # A country on whose border something lies is not where it happens.
        ("Nine people died at Orsk, on the border with Norway. The government said it was late.", ["government"]),
        ("Nine people fled from Norway to neighbouring Chad. The army said it was late.", ["army"]),
        ("Nine people died in Norway, near Chad. The government said it was late.", ["Norway government"]),
        # Initials in brackets do not part a name from what the body is.
        ("The Dockers’ Union met. The biggest union, the Workers’ League (WL), said it was late.", ["Workers’ League"]),
        ("The Red Front met. The country’s main rebel group, Orlo (OL), said it was late.", ["Orlo"]),
        ("The Dockers’ Union met. The biggest union (by members) said it was late.", ["Dockers’ Union"]),
        ("Trams run in Norland. The operator, Norland Express, said it was late.", ["Norland Express"]),
        ("The Lake Union is a bloc. The bloc’s secretariat said it was late.", ["Lake Union"]),
    ],
)
def test_a_body_is_the_one_in_question(text, names):
    assert speakers(text) == names


def test_an_adjective_of_a_country_that_the_text_itself_makes_stands_for_it():
    text = "Marenth closed the strait on Monday. Marenthi officials said ships would wait."
    assert speakers(text) == ["Marenth"]


def test_the_city_is_the_one_that_the_article_is_from():
    text = "Nine people were hurt, the city’s fire department said."
    assert speakers(text, place="Ashby") == ["Ashby fire department"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Russia’s Defence Ministry said it was late. Ukraine’s Defence Ministry said it was early.",
            ["Russia Defence Ministry", "Ukraine Defence Ministry"],
        ),
        ("Velling’s Health Ministry said it was late. The ministry said it rained.", ["Velling Health Ministry"] * 2),
        ("Saudi Arabia’s Army said it was late. Saudi Arabia denied it.", ["Saudi Arabia Army", "Saudi Arabia"]),
        (
            "Norway’s Supreme Court found it void. Chad’s Supreme Court found it sound.",
            ["Norway Supreme Court", "Chad Supreme Court"],
        ),
        ("Norway’s Velling Motors said it was late.", ["Velling Motors"]),
        # A union of states has a parliament, and no government or army.
        ("European farmers left. The government said it was late.", ["government"]),
        ("Norwegian farmers met EU envoys. The government said it was late.", ["Norway government"]),
        ("UN envoys left. The army said it was late.", ["army"]),
        ("EU envoys left. The parliament said it was late.", ["European Union parliament"]),
        (
            "Velling’s Foreign Ministry said it was late. The Foreign Ministry in Brask denied it.",
            ["Velling Foreign Ministry", "Foreign Ministry in Brask"],
        ),
        ("The Foreign Ministry in Oslo said it was late.", ["Norway Foreign Ministry"]),
        (
            "The Health Ministry in Velling said it was late. The Health Ministry said it rained.",
            ["Health Ministry in Velling"] * 2,
        ),
        ("Norway left. The enclave’s health ministry said it rained.", ["enclave’s health ministry"]),
        ("The United States left. The Orlo-run health ministry said it rained.", ["Orlo-run health ministry"]),
    ],
)
def test_what_every_country_has_is_called_by_its_own(text, names):
    assert speakers(text) == names
