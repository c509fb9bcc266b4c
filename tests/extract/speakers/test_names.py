"""Names: which of those in a text is the speaker's, in which form, wherever it stands."""

import pytest

from tests.extract.saying import speakers


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Sunday Times said it rained.", "Sunday Times"),
        ("In May the Sunday Mirror said it rained.", "Sunday Mirror"),
        ("On Sunday The Times said it rained.", "Times"),
        ("On Sunday Ada Lorn said it rained.", "Ada Lorn"),
    ],
)
def test_a_day_is_part_of_a_papers_name(text, name):
    assert speakers(text) == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Harbour Minister Ada Lorn said the pier was safe. Lorn said the gates would open.",
            ["Ada Lorn", "Ada Lorn"],
        ),
        (
            "“We are late,” said Orla Finn, head of the Brask Tram Company. Finn said the line would open in May.",
            ["Orla Finn", "Orla Finn"],
        ),
        (
            "Velling Motors said sales had fallen. Velling said it would close a plant.",
            ["Velling Motors", "Velling Motors"],
        ),
        (
            "The National River Survey, or NRS, counted 40 boats. NRS said the river was full.",
            ["National River Survey", "National River Survey"],
        ),
        ("The US Quake Survey said it was late. The USQS said it rained.", ["US Quake Survey"] * 2),
        ("RiverWorks said it was late.", ["RiverWorks"]),
        # A trade with which a sentence opens is no part of a name.
        ("Shipbuilder Velling Heavy Works said it was late. Velling denied it.", ["Velling Heavy Works"] * 2),
        ("Tyremaker Orlo said it was late. Sponsor Brisk said it rained.", ["Orlo", "Brisk"]),
        ("Shipbuilder Orlo said it was late. The shipbuilder said it rained.", ["Orlo"] * 2),
        ("Dressmaker Ada Lorn said it was late. Lorn said it rained.", ["Ada Lorn"] * 2),
        # The article of an Arabic name may stay away; of two last names the first is in use.
        ("General Faris al-Moor said it was late. Moor denied the charge.", ["Faris al-Moor"] * 2),
        ("José Antonio Lorn Moor left. Lorn said it was late.", ["José Antonio Lorn Moor"]),
        ("Pedro Ruiz-Lorn Moor said it was late. Ruiz-Lorn left, he said.", ["Pedro Ruiz-Lorn Moor"] * 2),
        ("María Lorn Moor left. Ana Lorn came. Lorn said it was late.", ["Ana Lorn"]),
        # A small word may stand inside a name.
        ("Captain Jordi Lorn i Moor said it was late. Lorn said it rained.", ["Jordi Lorn i Moor"] * 2),
        ("“It is late,” said Ada de la Lorn y Moor.", ["Ada de la Lorn y Moor"]),
        ("Pia Lund spoke. The Orsk leader, Ivo Mac an Lorn, said it was late.", ["Ivo Mac an Lorn"]),
        ("The MP Ivo ap Lorn said it was late. Ap Lorn said it rained.", ["Ivo ap Lorn"] * 2),
        ("The clerk, third-term senator Ada Lorn, said it was late.", ["Ada Lorn"]),
        ("The clerk, tea grower Su-Lin Lorn, said it was late.", ["Su-Lin Lorn"]),
        ("Ada Lorn, PhD, however, said it was late. Lorn said it rained.", ["Ada Lorn"] * 2),
        ("Jon ‘Chips’ Lorn said it was late. Jon Lorn said it rained.", ["Jon Lorn"] * 2),
        ("The chief executive of Channel 9Now said it was late.", ["Channel 9Now"]),
        ("Sprinter Ada Lorn said it was late. Ada Lorn said it rained.", ["Ada Lorn"] * 2),
        ("Sprinter Ada Lorn ran. She missed the 2028 Summer Games. “It hurts,” she said.", ["Ada Lorn"]),
        ("The Lake/Moor Council said it was late.", ["Lake/Moor Council"]),
        ("The Green Party left. The Labour/Green group said it was late.", ["Labour/Green group"]),
        ("The Health and Safety Executive said it was late.", ["Health and Safety Executive"]),
        ("The Occupational Safety and Health Office said it was late.", ["Occupational Safety and Health Office"]),
        ("The Department for Ferries said it was late. A DfF official said it rained.", ["Department for Ferries"] * 2),
        ("Orlo’s has denied the claim.", ["Orlo’s"]),
        ("Norway’s Foreign Minister, Ada Lorn, said it was late. She left, she said.", ["Ada Lorn", "Ada Lorn"]),
        ("“It is late,” said Brask’s Prime Minister, Ada Lorn.", ["Ada Lorn"]),
        ("The president of Orsk, Moor, said it was late.", ["Moor"]),
        ("Orlo’s rejected the claim.", ["Orlo’s"]),
        ("Orlo’s rejected plan was late, Ida Moor said. Orlo said it would wait.", ["Ida Moor", "Orlo"]),
        ("Orlo’s said it was late. Orlo’s profits rose, it said. “We grew,” Orlo’s said.", ["Orlo’s"] * 3),
        ("Shares of Velling Motors fell after the carmaker said it was late.", ["Velling Motors"]),
        ("Orlo’s proposed tower was late. Orlo said it rained.", ["Orlo"]),
        ("Hamras said it was late. Farmers said it rained.", ["Hamras", "farmers"]),
        ("Velding said it was late. Nurses said it rained.", ["Velding", "nurses"]),
        ("Bakers Without Flour said it was late. The group said it rained.", ["Bakers Without Flour"] * 2),
        ("The Ports and Markets Office said it was late. The PMO said it rained.", ["Ports and Markets Office"] * 2),
        (
            "Pia Lund said the shop would stay. Her brother Otto Lund said it would not. Pia Lund said he was wrong.",
            ["Pia Lund", "Otto Lund", "Pia Lund"],
        ),
    ],
)
def test_a_later_form_of_a_name_is_the_same_name(text, names):
    assert speakers(text) == names


TITLES = [
    # How somebody feels and whose grandmother she is are no part of the name.
    ("Furious Ida Moor said it was late. Moor said it rained.", ["Ida Moor"] * 2),
    ("Shocked Ida admits it was late.", ["Ida"]),
    ("Grandma-of-ten Ida Moor said it was late. Ida said it rained.", ["Ida Moor"] * 2),
    ("Clr Ida Moor said it was late. The councillor said it rained.", ["Ida Moor"] * 2),
    ("Labour’s Cllr Joan Marsh left. Cllr Marsh said the plan would fail.", ["Joan Marsh"]),
    ("Det Sgt Paul Hume left. “He ran,” DS Hume said.", ["Paul Hume"]),
    ("Lt Col Ned Ward said the bridge was taken. Lt. Col. Ward said it would hold.", ["Ned Ward", "Ned Ward"]),
    ("The Rev Tom Hale said the roof leaked. Mr Hale said it was old.", ["Tom Hale", "Tom Hale"]),
    ("Sir Ronald Petch said the road was shut. Sir Ronald said he was sorry.", ["Ronald Petch", "Ronald Petch"]),
    # A body is not called by the longer name of what it has.
    ("BTA said it was late. “This breaks the BTA Conduct Code,” BTA said.", ["BTA"] * 2),
    ("Orlo said it was late. The Orlo Price Index rose, it said.", ["Orlo"] * 2),
    ("BTA said it was late. BTA Holdings shut. BTA said it rained.", ["BTA Holdings"] * 2),
    # "Jr." is part of a name, with a comma or without; letters of honour are not.
    ("Bo Crane, Jr. said it was late. Crane said it rained.", ["Bo Crane Jr."] * 2),
    ("“It is late,” council spokesman Bo Crane, Jr. told a meeting.", ["Bo Crane Jr."]),
    ("Bo Crane, Jr., the mayor, said it was late.", ["Bo Crane Jr."]),
    ("Bo Crane Jr. ran. Bo Crane said it was late. Crane said it rained.", ["Bo Crane"] * 2),
    ("Chief Bo Crane, SAN, the witness, said it was late.", ["Bo Crane"]),
    ("Adam Pell KC, prosecuting, said they had planned it. Mr Pell said they lied.", ["Adam Pell", "Adam Pell"]),
    ("Velling Department of Health Secretary Ada Lorn left. “It was late,” Lorn said.", ["Ada Lorn"]),
    ("Bank of Orsk Deputy Governor T. Ada Lorn said it was late. Lorn said it rained.", ["T. Ada Lorn"] * 2),
    ("The National Union of Rail Workers said it was late.", ["National Union of Rail Workers"]),
    ("Fire Marshal Ada Lorn said it was late.", ["Ada Lorn"]),
    ("State Fire Marshal Ada Lorn said it was late.", ["Ada Lorn"]),
    ("Jane Holt, Bishop of Malden, said the church was full. The bishop said it was cold.", ["Jane Holt", "Jane Holt"]),
]


@pytest.mark.parametrize(("text", "names"), TITLES)
def test_a_title_goes_with_the_name_behind_it(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Joan Marsh met Ronald Petch on Monday. He said the talks went well.", ["Ronald Petch"]),
        ("Ronald Petch met Joan Marsh on Monday. She said the talks went well.", ["Joan Marsh"]),
        ("Joan Marsh left Peace Harbour. She said the talks went well.", ["Joan Marsh"]),
    ],
)
def test_a_given_name_tells_the_gender(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Police in Brask said two were held. Police said they ran.", ["Brask police"] * 2),
        ("Brask police said two were held. A police spokesman said they ran.", ["Brask police"] * 2),
        ("Local police said two were held.", ["local police"]),
        ("Pim Dorr, 44, left. “It was poor,” the 44-year-old Norwegian said.", ["Pim Dorr"]),
        ("Joan Lorn met Roy Lorn. Mrs Lorn said it was late. Mr Lorn said it was wet.", ["Joan Lorn", "Roy Lorn"]),
        # Somebody who is dead does not speak, but a parent of the same last name.
        ("Ida Moor died. Ida’s mother, Brid, said it was late. Mrs Moor said it was wet.", ["Brid"] * 2),
        ("Ida Moor died. Ida’s mother, Brid Moor, said it was late. Mrs Moor said it was wet.", ["Brid Moor"] * 2),
        ("Ida Moor said it was late. Her mother, Brid, said it was dry. Mrs Moor left, Mrs Moor said.",
         ["Ida Moor", "Brid", "Ida Moor"]),
        ("Ida Moor died. Her mother, Brid, said it was late. Mrs Karn said it was wet.", ["Brid", "Karn"]),
    ],
)  # fmt: skip
def test_somebody_is_called_as_when_first_named(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Unlike Sund Farms, Brask Mill fell. Sund Farms said it was late.", ["Sund Farms"]),
        ("Bill Lund left. Mrs. Lund met him. She said it was late.", ["Lund"]),
        ("Mayor Sees New Bridge By Spring.\n\nMayor Lena Orr left. The mayor said it was late.", ["Lena Orr"]),
        ("Joan Wills, of Brask, said it was late. She said it was wet.", ["Joan Wills", "Joan Wills"]),
        ("Mr. Crane’s new firm said it was late.", ["Crane’s new firm"]),
        ("A group of doctors said it was late.", ["group of doctors"]),
        ("Campaign aides said it was late.", ["campaign aides"]),
        ("State officials said it was late.", ["state officials"]),
    ],
)
def test_words_around_a_name_are_no_part_of_it(text, names):
    assert speakers(text) == names


NAMED_FOR_ANOTHER = [
    (
        "Norway’s trade ministry closed. Suda’s fish minister, Ida Lund, left. The fish ministry said it was late.",
        ["Suda fish ministry"],
    ),
    ("In Brask a Velling Flight 212 crew met Velling. Velling said it was late.", ["Velling"]),
    ("Oslo-based Velling Motors said it was late.", ["Velling Motors"]),
    ("A model by scientists at the Orlow Institute is new. The scientists said it was late.", ["Orlow Institute"]),
    ("Velling Motors, a unit of Orbil Holdings, left. The company said it was late.", ["Velling Motors"]),
    ("Velling Motors left, Ida Lund told Orbil News. The company said it was late.", ["Ida Lund", "Velling Motors"]),
    ("Velling Motors has a button labelled “Orbil Now.” The company said it was late.", ["Velling Motors"]),
    ("Orbil’s takeover of Tarvos from Velling failed. The companies said it was late.", ["companies"]),
]


@pytest.mark.parametrize(("text", "names"), NAMED_FOR_ANOTHER)
def test_a_name_within_a_name_is_not_the_speaker(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Tom Garth, 61, of Gull Street, Brask, denies fraud.", ["Tom Garth"]),
        ("The officer in the case, Det Sgt Will Marsh, agreed that it was late.", ["Will Marsh"]),
        ("A safety regulator said it was late. The Brask Safety Office met on Monday.", ["Brask Safety Office"]),
        ("The Bloc met. The Green Bloc left. The Bloc said it was late.", ["Green Bloc"]),
        (
            "Ida Rowe left the Association of School and College Leaders. The association said it was late.",
            ["Association of School and College Leaders"],
        ),
    ],
)
def test_a_name_elsewhere_in_the_text_or_beside_an_address_is_found(text, names):
    assert speakers(text) == names


NAMED_LATER = [
    ("An independent panel said it was late.\n\nThe Harbour Tribunal met.", ["Harbour Tribunal"]),
    ("An independent panel said it was late. The Ski Tribunal and the Row Tribunal met.", ["independent panel"]),
    ("Norland’s competition watchdog said it was late. The Competition Bureau met.", ["Competition Bureau"]),
    ("State rail investigators said it was late. The Division of Rail and Roads met.", ["Division of Rail and Roads"]),
    ("Election officials said it was late. The Brask Election Commission met.", ["Brask Election Commission"]),
    ("Norway’s health ministry closed a well. Health officials said it was late.", ["Norway health ministry"]),
    ("Norwegian monitors left. The mission said it was late.", ["Norwegian monitors"]),
    ("A bank cut jobs.\n\nBlue Tern, which is in Oslo, met. The bank said it was late.", ["Blue Tern"]),
    ("A bank cut jobs.\n\nThe Brask Court, which is in Oslo, met. The bank said it was late.", ["bank"]),
    ("The first navy boat came at dawn. The navy said it was late.", ["navy"]),
    ("The army of Norland left. Norland’s navy stayed. Norland’s army said it was late.", ["Norland army"]),
]


@pytest.mark.parametrize(("text", "names"), NAMED_LATER)
def test_a_name_that_comes_later_is_taken_back_to_its_noun(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize(
    "who",
    [
        "Leader of the Opposition Ada Lorn",
        "Mayor of Velling Ada Lorn",
        "The mayor of Velling Ada Lorn",
        "The leader of the Social Front Ada Lorn",
        "Orsk Front President and Leader of the Opposition Ada Lorn",
    ],
)
def test_a_name_stands_right_behind_an_office_and_its_place(who):
    assert speakers(f"{who} met us.\n\nLorn said it was late. {who} said it was early.") == ["Ada Lorn"] * 2


def test_a_name_of_three_words_behind_a_link_stays_whole():
    assert speakers("The daughter of Maria Anna Lorn said it was late.") == ["daughter of Maria Anna Lorn"]
    assert speakers("The leader of Brask Ada School said it was late.") == ["leader of Brask Ada School"]


@pytest.mark.parametrize("name", ["King", "Bishop", "Major"])
def test_a_last_name_that_is_an_office_opens_a_sentence(name):
    assert speakers(f"Otto {name} left. {name} said it was late.") == [f"Otto {name}"]
    other = speakers(f"Otto {name} left. The {name.lower()} said it was late.")
    assert other == [name.lower()]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ilyas Park said it was late. Park declined to comment.", ["Ilyas Park"] * 2),
        ("Ilyas Park left. “It is late,” Park said.", ["Ilyas Park"]),
        ("Ann Church left. Church denied the claim.", ["Ann Church"]),
        ("Hyde Park is shut. The Park said it was late.", ["Park"]),
        ("Nina Council left. Council officials said it was late.", ["Nina Council"]),
        ("Ivo St. John said it was late. Mr St. John said it rained.", ["Ivo St. John"] * 2),
        ("Pia Abu Hamad left. Abu Hamad said it was late. Ms Abu Hamad was there, she said.", ["Pia Abu Hamad"] * 2),
        ("General Ada Lorn left. Mr Bo Ada Lorn came. Ada Lorn said it was late.", ["Ada Lorn"]),
    ],
)
def test_a_last_name_is_that_of_who_is_named_in_full(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize("name", ["Baker", "Mills", "Church", "Dean", "Walker", "Bank", "Long", "May"])
def test_a_last_name_that_means_something_else_is_a_name(name):
    text = f"Tom {name} left. Mr {name} said it was late. “It was cold,” he added."
    assert speakers(text) == [f"Tom {name}"] * 2


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ida Moor, TNS CEO, said it was late. TNS said it was early.", ["Ida Moor", "TNS"]),
        ("Orbil CFO Ida Moor said it was late. Orbil said it was early.", ["Ida Moor", "Orbil"]),
        ("Data agency (BDA) chief Suharto told reporters it was late.", ["Suharto"]),
        # Who is named only later is not meant by "the group", nor a search team by "the army".
        ("Water supplier Orr Trent left. The group said it rained. Swedish group Orbil Inc met.", ["Orr Trent"]),
        ("Norway shut a port. A Swedish search team came. The army said it rained.", ["Norway army"]),
    ],
)
def test_what_stands_beside_a_name_is_no_part_of_it(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Dean Orsk denies murder.\n\nKerry Orsk said it was late.", ["Dean Orsk", "Kerry Orsk"]),
        ("Detective Constable Dean Orsk said it was late. Orsk said it was early.", ["Dean Orsk"] * 2),
        ("Dean Ada Lorn said it was late. The dean said it was early.", ["Ada Lorn"] * 2),
        ("Law School Dean Ada Lorn said it was late.", ["Ada Lorn"]),
    ],
)
def test_an_office_that_is_a_first_name_too_is_one_before_a_last_name(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Orsk’s National People’s Front said it was late.", "National People’s Front"),
        ("The Orlo Children’s Hospital said it was late.", "Orlo Children’s Hospital"),
        ("The Brask County Sheriff’s Office said it was late.", "Brask County Sheriff’s Office"),
        ("Orlo Coroner’s Court heard it was late.", "Orlo Coroner’s Court"),
        ("The Orlo People’s Rally said it was late.", "Orlo People’s Rally"),
        ("Ada Baker’s Red Front said it was late.", "Red Front"),
        ("Velling’s Orlo Hospital said it was late.", "Orlo Hospital"),
    ],
)
def test_whose_a_body_is_stays_in_its_name_where_it_is_people_in_an_office_or_many(text, name):
    assert speakers(text) == [name]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("National director of digital Olmek Foote", "Olmek Foote"),
        ("Vice president of state policy Zorvin Feld", "Zorvin Feld"),
        ("Secretary of state for health Zorvin Lorn", "Zorvin Lorn"),
        ("Mother of four Kelmar Orr", "Kelmar Orr"),
        ("Justice A R Menol", "A R Menol"),
        ("It rained. A Brask Guild clerk", "Brask Guild clerk"),
        ("The captain of the ferry Blue Star", "captain of the ferry Blue Star"),
        ("The head of the charity Clean Rivers", "head of the charity Clean Rivers"),
        ("The owner of the supermarket Fresh Fields", "owner of the supermarket Fresh Fields"),
    ],
)
def test_a_name_that_no_list_knows_stands_behind_a_field_and_not_behind_what_is_so_called(source, name):
    assert speakers(f"{source} said it was late.") == [name]
