"""On whose side a speaker stands: with a list of parties, and as the text tells it without one."""

import pytest

from components.model import Party
from tests.extract.saying import explained, said


def side_of(text):
    found = explained(text)
    names = {party.id: party.name for party in found.parties}
    return [(statement.speaker, names.get(statement.party)) for statement in found.statements]


FIRM = Party("firm", "The firm", ("Velling Motors", "Bo Harlan", "chief executive", "the carmaker"))


TOWN = Party("town", "Town of Brask", ("Brask council", "Lena Orr", "mayor", "Brask fire service"))


NORWAY = Party("norway", "Norway", ("Norway",))


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Velling Motors said the plant was safe.", "firm"),
        ("Velling said the plant was safe. Velling Motors has 40 workers.", "firm"),
        ("Bo Harlan said the plant was safe.", "firm"),
        ("A spokeswoman for Velling Motors said the plant was safe.", "firm"),
        ("Ida Crane, a lawyer for Velling Motors, said the plant was safe.", "firm"),
        ("The carmaker said the plant was safe.", "firm"),
        ("Norwegian officials said the border was open.", "norway"),
        ("The Norwegian navy said the strait was open.", "norway"),
        ("Oslo said the border was open.", "norway"),
        ("A passing cyclist said the plant was on fire.", None),
        ("Pia Lund, a biologist, said the river was low.", None),
    ],
)
def test_with_a_list_the_party_is(text, party):
    (statement,) = said(text, parties=[FIRM, TOWN, NORWAY])
    assert statement.party == party


def test_a_listed_noun_is_named_as_the_party_is():
    (statement,) = said("The carmaker said the plant was safe.", parties=[FIRM])
    assert statement.speaker == "Velling Motors"


def test_a_list_is_kept_as_given_even_where_nobody_of_it_speaks():
    found = explained("Velling Motors said the plant was safe.", parties=[TOWN, FIRM])
    assert found.parties == (TOWN, FIRM)


def test_an_empty_list_gives_no_party():
    (statement,) = said("Velling Motors said the plant was safe.", parties=[])
    assert statement.party is None


@pytest.mark.parametrize(
    "text",
    [
        "Two divers said the water was warm.",
        "A docker, who asked not to be named, said the pay was low.",
        "“It is loud at night,” said Tessa Born, a neighbour.",
        "Residents said they feared traffic.",
        "The two power companies said they would ask for damages.",
        "A 2025 report said the bridge was old.",
        "Both sides accused each other of firing first.",
        "NEW ORSK: Farmers said the road was shut.",
        "It is late: Drivers said the road was shut.",
    ],
)
def test_without_a_list_bystanders_and_the_unnamed_are_on_nobodys_side(text):
    (statement,) = said(text)
    assert statement.party is None


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        # A business named behind its trade is nobody's employee.
        (
            "Sund Holdings and freight broker Moss Inc met. Sund said it was late. Moss said it was not.",
            [("Sund Holdings", "Sund Holdings"), ("Moss Inc", "Moss Inc")],
        ),
        # A group stands under its name, and its secretary with it.
        (
            "Sund Homes met the Save Elm Lane group. “No,” said group secretary Wilf Orr. Sund Homes said it was late.",
            [("Wilf Orr", "Save Elm Lane"), ("Sund Homes", "Sund Homes")],
        ),
        # Who is asked for knowledge is on no side.
        ("Velling Motors fell. “It was late,” said Ida Moss, an analyst at Brask Bank.", [("Ida Moss", None)]),
        # A deputy stands where the chief stands; a minister with the government.
        (
            "Emil Sand, president of Brask Rowing Club, left. His deputy, Hana Moss, said it was late.",
            [("Hana Moss", "Brask Rowing Club")],
        ),
        (
            "Interior Minister Ivo Karn said it was late. The government said it was not.",
            [("Ivo Karn", "government"), ("government", "government")],
        ),
        # "Its" is the body of the sentence before, named or not.
        (
            "Dockers United, a union, met. According to the regional chamber of trade, it rained. Its director, Pia "
            "Renn, said it stopped.",
            [("regional chamber", "regional chamber"), ("Pia Renn", "regional chamber")],
        ),
        # Nobody stands for the dead; a court that is told something takes no side.
        (
            "Mrs Hald died in the fire. Mrs Hald’s daughter said it was late. The county court heard that it rained.",
            [("Hald’s daughter", None), ("county court", None)],
        ),
        # One business and "the company"; one minister and "the ministry".
        (
            "Health Minister Ada Lorn said it was late. Farm Minister Ivo Karn agreed that it was. The ministry said "
            "it was not.",
            [("Ada Lorn", "Ada Lorn"), ("Ivo Karn", "Ivo Karn"), ("ministry", "ministry")],
        ),
        # A country and its government are one; what a firm says is no government's.
        (
            "Norway rejected the ruling. A government spokesman said it was late.",
            [("Norway", "Norway"), ("Norway government", "Norway")],
        ),
        (
            "Brask Motors rejected the ruling. A government spokesman said it was late.",
            [("Brask Motors", "Brask Motors"), ("government", "government")],
        ),
        # A ministry with a country's adjective is that country's, whatever its letters; an airline is nobody's.
        (
            "The Norwegian Defence Ministry said it was late. Norway said it was not.",
            [("Norway Defence Ministry", "Norway"), ("Norway", "Norway")],
        ),
        ("The Norwegian Travel Company said it was late.", [("Norwegian Travel Company", "Norwegian Travel Company")]),
        # Where a government has its seat, whoever speaks for it stands, and for its ministers who have no name.
        (
            "Kremlin spokesman Bo Crane said it was late. Moscow said it was not.",
            [("Bo Crane", "Russia"), ("Russia", "Russia")],
        ),
        (
            "Ada Lorn, the White House press secretary, said it was late. Washington said it was not.",
            [("Ada Lorn", "United States"), ("United States", "United States")],
        ),
        (
            "A spokesman for the Swedish prime minister said it was late. Sweden said it was not.",
            [("Sweden", "Sweden"), ("Sweden", "Sweden")],
        ),
        (
            "U.N. secretary-general Ada Lorn said it was late. The United Nations said it was not.",
            [("Ada Lorn", "United Nations"), ("United Nations", "United Nations")],
        ),
        # A people and one of them.
        (
            "The Tavris said it was late. A Tavri spokesman said it was not.",
            [("Tavris", "Tavris"), ("Tavris", "Tavris")],
        ),
        # A country is nobody's.
        (
            "The Swedish Health Ministry said it was late. It sells in Norway, whose health ministry said it was not.",
            [("Sweden Health Ministry", "Sweden"), ("Norway health ministry", "Norway")],
        ),
        # Who is said to run or back a body is not whom it speaks for.
        (
            "The Brask-run health ministry said it was late. Brask denied it.",
            [("Brask-run health ministry", "Brask-run health ministry"), ("Brask", "Brask")],
        ),
        (
            "Ida Crane, spokeswoman for the Brask-run ministry, said it was late. Brask denied it.",
            [("Ida Crane", "Ida Crane"), ("Brask", "Brask")],
        ),
        (
            "Spokesman Bo Crane of the Brask-run ministry said it was late. Brask denied it.",
            [("Bo Crane", "Bo Crane"), ("Brask", "Brask")],
        ),
        (
            "Brask-run ministry spokesman Bo Crane said it was late. Brask denied it.",
            [("Bo Crane", "Bo Crane"), ("Brask", "Brask")],
        ),
        # A road has no residents to speak for it.
        ("A resident of Elm Lane said it was late.", [("resident of Elm Lane", None)]),
        # Sources that withhold their names are nobody's, but for officials of a side that speaks.
        (
            "Norway said it was late. A senior Norwegian official, who asked not to be named, said it rained.",
            [("Norway", "Norway"), ("senior Norwegian official", "Norway")],
        ),
        (
            "Norway said it was late. A Swedish official, who asked not to be named, said it rained.",
            [("Norway", "Norway"), ("Swedish official", None)],
        ),
        (
            "Two people familiar with the council’s plans said it was late.",
            [("two people familiar with the council’s plans", None)],
        ),
    ],
)
def test_without_a_list_nobody_is_put_on_a_side_that_is_not_theirs(text, sides):
    assert side_of(text) == sides


@pytest.mark.parametrize(
    ("text", "party"),
    [
        # Who is only from a country stands for nobody but themselves; who has an office of it stands for it.
        ("Norway’s Ida Crane, who came second, said it was late. Norway said it rained.", "ida-crane"),
        ("Norway’s ambassador, Ida Crane, said it was late. Norway said it rained.", "norway"),
        # A field before an office is no body, nor is whoever is told something.
        ("Business Minister Ida Crane said it was late.", "ida-crane"),
        ("Ida Crane, who chairs the owners’ company, told the Brask Board it was late.", "ida-crane"),
        # Whose the report is, its author is not.
        ("A report on the Brask School was blunt. Its author, Ida Crane, said it was late.", "ida-crane"),
        # Who is named beside somebody is not whom they stand for, nor is a street or what runs on it.
        ("“It was late,” said Bo Harlan, who was told so by the manager, Ida Crane.", "bo-harlan"),
        ("Ridge Road resident Ida Crane said it was late.", None),
        ("Road commissioner Ida Crane said it was late.", "ida-crane"),
        # "Company" before a spokeswoman is the one just named, whatever stands before her in the sentence.
        (
            "Brask Motors shut a plant. The plant was losing money, a month after a strike, said company spokeswoman "
            "Ida Crane.",
            "brask-motors",
        ),
        # The places where a business is are not the business.
        # A chief executive is of the one business named so far, and of none where there are two.
        ("Brask Motors met Kor Bank. Sales fell in May, Chief Executive Ida Crane said on a call.", "brask-motors"),
        ("Brask Motors shut a plant. County executive Ida Crane said it was late.", "ida-crane"),
        # A resident is not the place's.
        ("A resident of Lachung said it was late.", None),
        ("“It took weeks,” said Ada Lorn, Asia director of Crisis Monitor.", "crisis-monitor"),
        ("Ada Lorn, Orlo head of sales for Norway, said it was late.", "orlo"),
        ("The Farm Bank closed. Farm worker Ada Lorn said it was late. The farm was sold.", "ada-lorn"),
        ("Velling Motors closed. Velling boss Ada Lorn said it was late.", "velling-motors"),
        ("Ada Lorn, who is head of policy of Clean Rivers, said it was late.", "clean-rivers"),
        ("Velling mill shut. Finance director Ada Lorn said it was late. The Finance Union left.", "ada-lorn"),
        ("Ada Lorn, who was head of Clean Rivers, said it was late.", "ada-lorn"),
        ("Ada Lorn, a director at Orlo, said it was late.", "orlo"),
        ("Ada Lorn, a teacher at Orlo, said it was late.", "ada-lorn"),
        ("Ada Lorn, a diplomat from Norway, said it was late.", "ada-lorn"),
        ("The head of policy of Clean Rivers, Ada Lorn, said it was late.", "clean-rivers"),
        ("“It is late,” said Nurses Without Walls director Ada Lorn.", "nurses-without-walls"),
        # The full stops of initials part nothing; that of a sentence does.
        ("“It is late,” said Ada Lorn, the U.N. relief coordinator.", "united-nations"),
        ("The U.N. World Food Programme said it was late.", "united-nations"),
        ("The United Nations Children’s Fund said it was late.", "united-nations"),
        ("The European Football Union said it was late.", "european-football-union"),
        ("U.S. envoy Ada Lorn said it was late.", "united-states"),
        ("He met the U.S. Mayor Ada Lorn said it was late.", "ada-lorn"),
    ],
)
def test_without_a_list_a_person_stands_for(text, party):
    assert said(text)[0].party == party


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Norway’s Ida Crane said it was late. Her Swedish counterpart, Pia Lund, said it was early.", "Sweden"),
        # Who is called on is not of those who call.
        ("The fans’ group Orsk First called on chairman Ida Crane to go. Crane said it was late.", "Ida Crane"),
        # An office without a name beside it is in the body that the text has spoken of.
        ("The Brask Police Department said it was late. Police Chief Ida Crane agreed.", "Brask Police Department"),
        ("Norway’s trade ministry said it was late. Trade Minister Ida Crane agreed.", "Norway"),
        ("The Brask School Board said it was late. “It rained,” board President Ida Crane said.", "Brask School Board"),
        ("The Brask Inspectorate said it was late. A spokeswoman, Ida Crane, said it rained.", "Brask Inspectorate"),
        ("Velta said it was late. Chief executive Ida Crane said it rained.", "Velta"),
        ("The Lachung Institute met. Dr Ida Crane, of the Lachung Institute, said it was late.", "Lachung Institute"),
        # What a country has under a name of its own is the country’s; who has its office is, too.
        ("Israel said it was late. The IDF said it rained.", "Israel"),
        ("Crane said it was late. The Norwegian president said it rained.", "Norway"),
        ("Lund said it was late. Her Republican challenger, Ida Crane, said it rained.", "Ida Crane"),
        ("Senate Majority Leader Ida Crane said it was late.", "Ida Crane"),
        ("Republicans said it was late.", "Republicans"),
        ("China left. A foreign ministry spokeswoman, Ida Crane, said it was late.", "China"),
        ("The Mine Office met. Employment judge Ida Crane said it was late.", "Ida Crane"),
        ("“It was late,” said the union’s Ida Crane. The union said it rained.", "union"),
        ("The European Parliament said it was late.", "European Union"),
        ("Unite’s Ida Crane said it was late.", "Unite"),
        ("The German premier said it was late.\n\nIda Crane said it rained.", "Germany"),
        ("Nato left. The alliance’s spokeswoman, Ida Crane, said it was late.", "Nato"),
        ("The retailer Velta met. Reef Watch left. The charity’s head, Ida Crane, said it was late.", "Reef Watch"),
        ("Velta said it was late. Business Secretary Ida Crane said it rained.", "Ida Crane"),
        ("Velta shut. The rail operator said it was late. Its boss, Ida Crane, said it rained.", "Velta"),
        # A body that the text has named is not two.
        ("The Brask Board said it was late. The union said it rained. The board said it was early.", "Brask Board"),
        # But not where two could be meant, in another field, or once it is another’s office.
        ("Norway’s farm ministry said it was late. Trade Minister Ida Crane said it rained.", "Ida Crane"),
        ("Kor Bank said it was late. Former finance chief Ida Crane said it rained.", "Ida Crane"),
        ("The Dockers Union said it was late. Chief executive Ida Crane said it rained.", "Ida Crane"),
        (
            "The Brask police said it was late. Chief executive Ida Crane wrote to the police. She said it rained.",
            "Ida Crane",
        ),
        # "Its" is whoever the text was about before the office, not a country in it or a place beside it.
        ("Norland spoke to Sundria. Norland denied it. Its envoy to Sundria, Ida Crane, said it was late.", "Norland"),
        (
            "The Brask Board said it rained. “It was late,” said the board’s chair, Ida Crane, who farms in Lachung.",
            "Brask Board",
        ),
        # Critics of a body are not of it, nor is who lives at a place the place; its police is no place.
        ("Critics of Brask Motors said it was late.", "Critics of Brask Motors"),
        ("Rice farmers near Lachung said it was late.", "rice farmers near Lachung"),
        ("A schoolteacher in Lachung said it was late.", None),
        ("Lachung police said it was late. They said it rained.", "Lachung police"),
        ("Clarita Moor said it was late. For her part, Agriculture Secretary Ida Crane said it rained.", "Ida Crane"),
    ],
)
def test_without_a_list_the_last_speaker_stands_with(text, party):
    assert side_of(text)[-1][1] == party


@pytest.mark.parametrize(
    "text",
    [
        "Residents near the plant said it was late. The plant’s manager, Ida Crane, said it rained.",
        "Nurses at the clinic said it was late. The clinic’s director, Ida Crane, said it rained.",
        "Norway’s finance minister, Bo Lund, said it was late. His opposition counterpart, Ida Crane, said it rained.",
    ],
)
def test_nobody_is_on_the_side_of_those_who_are_only_near_or_opposite(text):
    assert side_of(text)[-1] == ("Ida Crane", "Ida Crane")


def test_a_countrys_firms_are_not_its_government():
    assert side_of("Norway said it was late. The Norwegian carmaker said it rained.")[-1][1] == "Norwegian carmaker"
    assert side_of("Norway said it was late. The Norwegian navy said it rained.")[-1][1] == "Norway"


def test_its_is_the_body_that_the_sentence_before_brings_in():
    text = (
        "Hebra Lines said it was late. A union that represents clerks said it rained.\n\n"
        "“It poured,” said its general secretary, Ida Crane."
    )
    assert side_of(text)[-1] == ("Ida Crane", "union")


def test_who_charges_a_firm_of_a_country_does_not_charge_the_country():
    (found,) = said("Norway’s biggest water company hid a crack, Ida Crane alleged.")
    assert (found.act, found.target) == ("accuse", None)


def test_others_are_on_no_side():
    assert said("Uwe Kern said it rained. Others rejected the claim.")[-1].party is None


def test_who_is_one_of_several_without_a_name_is_on_no_side_either():
    text = (
        "Two officials briefed on the plan said it was late. One of the officials said it rained.\n\n"
        "A third official disputed that."
    )
    assert [statement.party for statement in said(text)] == [None, None, None]


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Velling Motors shut a plant. Chief executive Ada Lorn said it rained.", "Velling Motors"),
        ("Velling Motors shut a plant.\n\n“It rained,” said Chief Financial Officer Ada Lorn.", "Velling Motors"),
        (
            "Velling Motors has shut a plant.\n\nIn a blog post, CEO Ada Lorn wrote that the firm was sorry.",
            "Velling Motors",
        ),
        ("ORSK, May 3: Velling Motors shut a plant. Managing director Ada Lorn said it rained.", "Velling Motors"),
        ("Orsk Primary School shut. Headteacher Ada Lorn said it rained.", "Orsk Primary School"),
        ("The University of Orsk shut a lab. Vice-chancellor Ada Lorn said it rained.", "University of Orsk"),
        # Whom the sentence is about, not whom it met
        ("Brask Motors met Kor Bank. Chief executive Ada Lorn said it rained.", "Brask Motors"),
        ("Kor Bank said no. The Brask Agency said yes. Managing director Ada Lorn said it rained.", "Kor Bank"),
        # Of those that "its" may mean the one that can have the office
        (
            "The committee accuses Velling Water of lies.\n\nIts chief executive, Ada Lorn, said it rained.",
            "Velling Water",
        ),
        ("The Orsk Board fined Velling Water.\n\n“It rained,” said Ada Lorn, its chief executive.", "Velling Water"),
        ("The Reed Union criticised Velling Water. Its general secretary, Ada Lorn, said it rained.", "Reed Union"),
        # Her own firm, a former office, a body that is no company
        ("Velling Motors fell. Kor Bank chief executive Ada Lorn said it rained.", "Kor Bank"),
        ("Velling Motors fell. Former chief executive Ada Lorn said it rained.", "Ada Lorn"),
        ("The Orsk Hospital Trust hired Velling Motors. Chief executive Ada Lorn said it rained.", "Ada Lorn"),
        ("Orsk City Council met. Chief executive Ada Lorn said it rained.", "Ada Lorn"),
    ],
)
def test_a_chief_executive_named_without_a_company_speaks_for_the_one_written_of(text, party):
    assert side_of(text)[-1][1] == party


def test_the_mother_named_after_a_spokesman_is_not_his_companys():
    text = (
        "Velling Care denied it. The forms were signed, said company spokesman Bo Harlan.\n\n"
        "His mother, Ida Crane, said she was turned away."
    )
    *_, mother = said(text)
    assert mother.speaker == "Ida Crane"
    assert mother.party != "velling-care"


def test_a_party_without_members_speaks_under_its_label():
    (found,) = said("Council said it was late.", parties=[Party("council", "Council", ())])
    assert found.party == "council"


def test_nobody_stands_on_the_side_of_a_faith():
    assert side_of("Ada Lorn, a Shiite leader, said it was late.") == [("Ada Lorn", "Ada Lorn")]
    assert side_of("Ada Black, a Catholic priest, left. Black said it was late.") == [("Ada Black", "Ada Black")]


@pytest.mark.parametrize("force", ["General Staff", "Air Force", "Armed Forces", "Defence Ministry"])
def test_the_forces_of_a_country_are_on_its_side(force):
    text = f"Norway’s {force} said it was late.\n\nNorway said it was sorry."
    assert [side for _, side in side_of(text)] == ["Norway", "Norway"]


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Norway said Sweden lied.\n\nPresidential spokesman Dan Orsk said it was late.", "Dan Orsk"),
        ("The Brask board said it was late.\n\nPresidential spokesman Dan Orsk said it was early.", "Dan Orsk"),
        ("Norway said Sweden lied.\n\nForeign ministry spokesman Dan Orsk said it was late.", "Dan Orsk"),
        ("Norway said it was late.\n\nPresidential spokesman Dan Orsk said it was early.", "Norway"),
        ("The Brask board said it was late.\n\nSpokesman Dan Orsk said it was early.", "Brask board"),
    ],
)
def test_whose_spokesman_somebody_is_must_be_told_where_there_are_two(text, party):
    assert side_of(text)[-1] == ("Dan Orsk", party)
