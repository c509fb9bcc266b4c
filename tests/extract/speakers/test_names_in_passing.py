"""Names that stand near somebody of whom the text has told: whose they are, and whose they are not."""

import pytest

from tests.extract.saying import speakers

NAMED_IN_PASSING = [
    # A name that the words behind somebody give, and a bare name behind what has told who it is.
    ("The old woman, whose name is Eva Montes, says it was a man.", ["Eva Montes"]),
    (
        "A former engineer, who wishes to be known only as Ros, said it was cold. “It was late,” Ros said.",
        ["Ros", "Ros"],
    ),
    (
        "The widow of a farmer told a jury that the will was forged.\n\nSorcha Kell, 54, was giving evidence at the "
        "trial of her stepson, Fergal Kell. Mr Kell, 38, denies fraud. “I used to tease him,” Mrs Kell said.",
        ["Sorcha Kell", "Fergal Kell", "Sorcha Kell"],
    ),
    ("A police spokesman said two died. Bo Crane said he heard shots.", ["police", "Bo Crane"]),
    ("“I heard it,” said the man, a miner who gave only his first name, Stepan.", ["Stepan"]),
    ("The council met. Its spokesman, who uses the name Sokol, said it was late.", ["Sokol"]),
    (
        "A person close to the family said it was late.\n\n“We ran,” Ida Lorn said.",
        ["person close to the family", "Ida Lorn"],
    ),
    ("One state official said it was late.\n\nGov. Ida Lorn said it was not.", ["one state official", "Ida Lorn"]),
    # A noun within a body's name is not what the body is; a business is no league, chamber or airport.
    ("The Orlo Gallery shut. The Gallery Staff Guild met. The gallery said it was late.", ["Orlo Gallery"]),
    ("Agrolin paid. The Growers’ Chamber met. The company said it was late.", ["Agrolin"]),
    ("Skye Blue fell. The Air Travelers League met. The airline said it was late.", ["Skye Blue"]),
    ("The Interior Ministry met. A finance ministry official said it was late.", ["finance ministry"]),
    (
        "Leon Orr, a defense attorney, left. A spokesman for the district attorney said it was late.",
        ["spokesman for the district attorney"],
    ),
    ("The Harbour Board met. Ada Lorn sat. Her party said it was late.", ["Ada Lorn’s party"]),
    ("Shares in the reactor operator, Centrel, fell. The company said it was late.", ["Centrel"]),
    ("A memo from the veterinary service said it was late.", ["veterinary service"]),
    ("On Monday Norwegian police came. A police report said it was late.", ["Norwegian police"]),
    ("Bo Crane, a former central bank governor, left. The central bank said it was late.", ["central bank"]),
    ("Blue Mill shut. It was late, an official there said.", ["Blue Mill"]),
    # A quotation parts a document from the verb before it.
    (
        "A report by the Brask Board said that the pond was safe. “A farmer sent it in,” the report said.",
        ["Brask Board"] * 2,
    ),
    ("Her sister, Seo Ji-won, a violinist in the orchestra, said it was late.", ["Seo Ji-won"]),
    # Those who are taken up by another word for what they are, and those who are not.
    (
        "A former Velling nurse who worked nights said she was alone. “You wait,” the ex-employee said.",
        ["former Velling nurse who worked nights"] * 2,
    ),
    ("Dr. Leonard Abaya warned of a risk. He left. The physician said it was late.", ["Leonard Abaya"] * 2),
    ("Chief Festus Mwaliko spoke by telephone. “We buried three,” the ruler said.", ["Festus Mwaliko"]),
    (
        "Eva Lund said it was late. A witness said it was early. “It was dark,” the witness said.",
        ["Eva Lund", "witness", "witness"],
    ),
    # Who asks is not who answers, in the next paragraph.
    ("Mrs. Ida Kerr sat down. “You lost it?” counsel asked.\n\n“I did,” she said.", ["counsel", "Ida Kerr"]),
    # A developer of which “which” is said is no person; a lake is no company.
    ("A developer, Grupo Velsa, blames a storm. Velsa, which plans a marina, says it will build.", ["Grupo Velsa"] * 2),
    ("Riverside Water cut releases from Lake Orrin. The company said it was careful.", ["Riverside Water"]),
]


@pytest.mark.parametrize(("text", "names"), NAMED_IN_PASSING)
def test_a_name_given_in_passing_is_the_speakers(text, names):
    assert speakers(text) == names


INTRODUCED = [
    # Somebody brought in by what they are, and named behind as somebody of whom the text has spoken.
    (
        "A lawyer for the girl’s family said on Monday that the school had been warned.\n\n“They had three letters,” "
        "said the lawyer, Rosa Tindall.",
        ["Rosa Tindall"] * 2,
    ),
    (
        "The company hid the leak, an attorney for the residents said.\n\nThe valve failed twice. The residents’ "
        "attorney, Mark Bell, said he would sue.",
        ["Mark Bell"] * 2,
    ),
    ("It was late, a lawyer for the dockers said.\n\n“It rained,” attorney Rosa Tindall said.", ["Rosa Tindall"] * 2),
    (
        "A deal is close, the Norwegian mediator said.\n\n“The gap is small,” the envoy, Sigrid Holm, told reporters.",
        ["Sigrid Holm"] * 2,
    ),
    (
        "Norland’s opposition leader has refused to accept the result.\n\nIda Crane, a former judge who leads the "
        "Green Party, told a rally that the count was rigged.",
        ["Ida Crane"] * 2,
    ),
    (
        "A retired nurse who lost her savings has accused a bank of ignoring her.\n\nMarta Lind, 71, said she wrote to "
        "the bank nine times.",
        ["Marta Lind"] * 2,
    ),
    # Whom the lead only describes, and who is named behind it with no word of who that is.
    (
        "A mother says her son was sent home because of his shoes.\n\nMarta Lind, 36, said he had one pair.",
        ["Marta Lind"] * 2,
    ),
    (
        "A former porter at Brask prison has denied smuggling phones.\n\nA guard told the court that Peter Lang, 44, "
        "had hidden three in a loaf. Mr Lang said he had not.",
        ["Peter Lang", "guard", "Peter Lang"],
    ),
    (
        "The head of the largest dairy said prices would rise.\n\nAda Lorn, who took over in May, blamed drought.",
        ["Ada Lorn"] * 2,
    ),
    (
        "The president of the bank has ruled out a cut.\n\nUnions had written to Marta Lind in May. Ms Lind said she "
        "had read it.",
        ["Marta Lind"] * 2,
    ),
    (
        "The suit, brought by Ada Osei, a retired bus driver, and nine others, accuses the company of theft.",
        ["Ada Osei"],
    ),
    # Others of the same calling, and those who only stand behind.
    (
        "A lawyer for the dockers said it was late.\n\nThe company’s lawyer, Mark Bell, said it was not.",
        ["lawyer for the dockers", "Mark Bell"],
    ),
    ("A judge said the wall was unsafe.\n\nPaul Orme, 38, was hit by a brick.", ["judge"]),
    ("A neighbour said he heard shots.\n\nPaul Orme, 38, was found dead.", ["neighbour"]),
    ("A detective said it rained.\n\nPaul Orme, 38, denies murder.", ["detective", "Paul Orme"]),
    ("A pupil was sent home, a tutor said.\n\nIda Crane, 16, denied it.", ["tutor", "Ida Crane"]),
    ("The nurse said it rained.\n\n“No,” said Paul Orme of the Mill Trust.", ["nurse", "Paul Orme"]),
    ("A nurse said it rained.\n\nPaul Orme, a miller, said it did not.", ["nurse", "Paul Orme"]),
]


@pytest.mark.parametrize(("text", "names"), INTRODUCED)
def test_somebody_brought_in_by_a_role_is_named_behind(text, names):
    assert speakers(text) == names


NO_OTHER_NAME = [
    ("“It rained,” said a miner who gave only her first name, Ida. Health Minister Ida Lund left.", ["Ida"]),
    ("Bo Ida Lund left. A miner who gave his name only as Lund said it rained. “A lot,” Lund said.", ["Lund"] * 2),
    ("“It rained,” said Ida, a miner identified only by her first name. “Ida Lund left,” Ida said.", ["Ida"] * 2),
    (
        "A miner who goes by one name, Lund, said it rained. Bo Lund left. “It was late,” Lund said.",
        ["Lund", "Bo Lund"],
    ),
    # Somebody of whom the text has told the whole name.
    ("A miner named Ida Lund said it rained. “A lot,” Ida said.", ["Ida Lund"] * 2),
    ("Ida Lund, a miner, left. Lund, who gave only one interview under her name, said it rained.", ["Ida Lund"]),
    ("Ida Lund left. Lund, known only as Bim to her friends, said it rained.", ["Ida Lund"]),
]


@pytest.mark.parametrize(("text", "names"), NO_OTHER_NAME)
def test_who_gives_only_one_name_is_nobody_else_who_has_it(text, names):
    assert speakers(text) == names


FIRMS_OF_A_NAME = [
    # A business and somebody of its name.
    ("Birgitte Orlo, a miner, sued. The miner Orlo said it was late.", ["Birgitte Orlo"]),
]


@pytest.mark.parametrize(("text", "names"), FIRMS_OF_A_NAME)
def test_a_firm_and_somebody_of_its_name_are_two(text, names):
    assert speakers(text) == names
