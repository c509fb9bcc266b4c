"""Those near a statement who did not make it, and those whom it is aimed at."""

import pytest

from tests.extract.saying import said, speakers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A company that is named after its founder, and the founder.
        (
            "A valve made by Prandl Industries broke. Prandl said the valve was sound. “It was dry,” replied "
            "Prandl’s chairman, Ulrich Prandl. Prandl said it would sue.",
            ["Prandl Industries", "Ulrich Prandl", "Prandl Industries"],
        ),
        # No year is a speaker, and no word for numbered things.
        ("A leaked Brask Board paper dated November 2023, which says that nine roofs leak, is real.", ["Brask Board"]),
        ("Velling Motors shut Number 4 gate. The company said it was sorry.", ["Velling Motors"]),
        # A body named behind its noun; the minister's title is no part of the name.
        ("Bo Crane left. His party, the Order and Harvest League, says he will serve.", ["Order and Harvest League"]),
        ("Health Minister Jovan Adair said it rained. Adair said it stopped.", ["Jovan Adair", "Jovan Adair"]),
        ("Velling Motors Chairman Bo Crane said it rained.", ["Bo Crane"]),
        ("A police spokesman said it rained. The spokesman said it stopped.", ["police", "police"]),
        ("It was late. The port board met. Figures posted on the board’s site showed nine leaks.", ["port board"]),
        (
            "Two officials at the ministry, who asked not to be named, said it rained.",
            ["ministry officials"],
        ),
        # Each agency is its own; none is the firm that was last named.
        (
            "Volta Energy shut a plant. The environment agency said it rained. The regulator said it stopped. River "
            "Watch left. The agency said it was late.",
            ["environment agency"] * 3,
        ),
        ("The Fisheries Board met. The energy regulator said it rained.", ["energy regulator"]),
        ("Aldis Air cut a flight. The airline’s records show nine leaks.", ["Aldis Air"]),
        # Who asks is not who answers.
        (
            "The technician, Paul Orme, told the jury that the pump had failed. Cross-examined by Martin Vale KC, for "
            "the defence, he accepted that he had not logged it. “I meant to,” he said.",
            ["Paul Orme"] * 3,
        ),
        ("Led by Ada Lorn, the dockers voted to strike. “We will win,” she said.", ["Ada Lorn"]),
        # Where somebody lives says nothing.
        ("Nils Farrow, 58, of Poplar House, Poplar Road, Brindle, denies two counts of fraud.", ["Nils Farrow"]),
        # Whoever the sentence is about speaks, and not who spoke before.
        ("Otto Orme said it rained. A miner disagreed: it was dry, he said.", ["Otto Orme", "miner"]),
        ("Otto Orme said it rained. One resident disagreed. “It was dry,” he said.", ["Otto Orme", "resident"]),
        ("Otto Orme said it rained. Another official was blunter. “It was dry,” he said.", ["Otto Orme", "official"]),
        # Who replies is not who has just spoken.
        ("Still, an official at the port, who was not named, said boats were late.", ["port"]),
        # A trial has people without a name.
        ("The will was forged, Otto Orme told the court. The defendant denies forgery.", ["Otto Orme", "defendant"]),
        (
            "A nurse, known as Witness C, said it was late. The witness Pia Lund said it was early.",
            ["Witness C", "Pia Lund"],
        ),
        # An office that nobody is said to hold is nobody's.
        ("“It was never safe,” said Ove Brandt. The bishop declined to comment.", ["Ove Brandt", "bishop"]),
        (
            "A spokesman for Velling Motors said it was safe. The mayor, who had joined a rally, declined to comment.",
            ["Velling Motors", "mayor"],
        ),
        (
            "Mayor Ove Brandt met Pia Lund. Lund said it was late. The mayor said it was not.",
            ["Pia Lund", "Ove Brandt"],
        ),
        # Who has no name stays who it was; asking for none says nothing.
        (
            "A person with knowledge of the inquiry, who insisted on anonymity to discuss it, said it was late. It "
            "rained, the person added.",
            ["person with knowledge of the inquiry"] * 2,
        ),
        ("A nurse at the clinic said it was late. The nurse said it was cold.", ["nurse at the clinic"] * 2),
        # What a relative clause tells of is not who speaks.
        ("The Valley Front, which took nine sheep in a raid on March 9, 2024, denied it.", ["Valley Front"]),
        ("“I have seen many,” was Pia Lund’s answer when she was asked. “Not that one.”", ["Pia Lund"]),
        # A place is no company.
        ("Aldis Air flies from the port of Varna. In Varna it rained. The company said it was sorry.", ["Aldis Air"]),
    ],
)
def test_nobody_else_is_taken_for_the_speaker(text, expected):
    assert speakers(text) == expected


def test_the_premier_of_another_country_is_another():
    text = "Norwegian President Ida Lund said it was late. The Swedish premier said it rained."
    assert speakers(text) == ["Ida Lund", "Swedish premier"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway accuses Sweden of theft, which it denies.", "Sweden"),
        ("Orlo has been accused by the regulator of theft. It denies this.", "Orlo"),
        ("Bo Crane accused Jon Lund of theft. He denied it.", "Jon Lund"),
        ("Bo Crane accused Jon Lund of theft after he said it was late.", "Jon Lund"),
        ("Bo Crane accused the council of theft. He denied that he was late.", "Bo Crane"),
        ("Mother-of-two Ida Lund left. Lund said it rained.", "Ida Lund"),
        ("Councillor Jon Lorn left. Ida Lund voted. The Orsk-based councillor said it rained.", "Ida Lund"),
        ("(Brask) -- Orlo left.\n\nThe firm lost, it said.\n\nIda Lund met Brask Television.", "Orlo"),
        ("Senator Ida Lund left. The Brask Democrat said it rained.", "Ida Lund"),
        ("American Ida Lund won. Lund said it rained.", "Ida Lund"),
        ("The Palestinian health ministry said it was late.", "Palestinian health ministry"),
        ("Red Front, led by Ida Lund, left. The leader said it rained.", "Ida Lund"),
        ("PC Bo Crane left. The constable said it rained.", "Bo Crane"),
        ("Army chief Bo Crane left. The paramilitary leader said it rained.", "paramilitary leader"),
        ("Tory MPs said it rained.", "Tory MPs"),
        ("Dr Ida Lund left. The surgeon said it rained.", "Ida Lund"),
        ("The mill said it was late. Ida Lund left. The Democrat had won. Her spokesman said it rained.", "Ida Lund"),
        ("Orlo Motors met. Analysts at KBO left. The group keeps its forecast, it said.", "Orlo Motors"),
        ("“It rained,” a No 10 spokesman said. No 10 said it was late.", "United Kingdom"),
        ("Flight 10 left. No 10 miners were hurt. Number 4 said it was late.", "number 4"),
        ("Finn said it was late. Finn said it rained.", "Finn"),
        ("Coach Bo Crane met Orlo. The Dane said it was late. The referees’ body said it rained.", "Orlo"),
        (
            "Norway’s president left. Ida Lund said it was late. The bloc’s leader, Bo Crane, said it rained.",
            "Bo Crane",
        ),
        ("Prime Minister Bo Crane left. His interior minister said it rained.", "Bo Crane’s interior minister"),
        # The opposition and the press are nobody, whatever their colour.
        ("Minister Bo Crane said it was late. The conservative opposition said it rained.", "conservative opposition"),
        ("Minister Bo Crane said it was late. The Tory press said it rained.", "Tory press"),
        ("Bo Crane said it was late. The Republican nominee said it rained.", "Bo Crane"),
        ("A Republican familiar with the plan said it rained.", "Republican familiar with the plan"),
        ("Velling broke at 09:42 UTC. The company said it was late.", "company"),
        ("Norway said it rained. Harvest Norway left. Norway said it was late.", "Norway"),
        ("Michael Jordan came. Jordan said it was late.", "Michael Jordan"),
        # The company that is written of all the time, and no customer of its.
        (
            "Stratolane said it broke. Stratolane fell twice. A casualty was payments startup Pennyfold, which says "
            "cards failed. Ada Lorn met Stratolane. The company said it was late.",
            "Stratolane",
        ),
        ("Ada Lorn wept. Jack Marlow’s mother was calm. “I am,” she said.", "Jack Marlow’s mother"),
        # The leader of the opposition needs no article.
        (
            "Minister Bo Crane left. Leader of opposition S K Lund said it was late. The Harl leader said no. "
            "It rained, the leader said.",
            "S K Lund",
        ),
        # Who has another office, or the office of another field, is not meant.
        ("Cardinal Bo Crane said it was late. The Swedish premier said it rained.", "Swedish premier"),
        ("The party leader said it was late. Energy secretary Bo Crane left.", "party leader"),
    ],
)
def test_it_is_the_other_one_who(text, expected):
    assert speakers(text)[-1] == expected


def test_a_governor_of_the_lead_is_not_who_opens_the_next_paragraph():
    text = "It goes to a governor who said it was late.\n\n“It rained,” said Dana Whitlock, who testified."
    assert speakers(text) == ["governor", "Dana Whitlock"]


def test_one_of_the_largest_firms_is_nobody_by_name():
    text = "Two groups have accused one of Europe’s largest timber firms of theft.\n\nForest Ledger said it rained."
    assert said(text)[0].target is None


@pytest.mark.parametrize("about", ["briefed on the talks", "familiar with the matter", "with knowledge of the talks"])
def test_a_person_whom_the_lead_will_not_name_is_not_named_behind_it(about):
    text = f"A person {about} said the firm left.\n\n“They walked,” said Ada Lorn, who speaks for the union."
    assert speakers(text) == [f"person {about}", "Ada Lorn"]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        # Who is named before a comma is not whom the one behind it works for.
        ("Speaking outside the Harrow, Senator Bo Crane of Ister said it rained.", ["ister"]),
        (
            "Outside the Harrow, Senator Bo Crane said it rained. His colleague Ida Moss said it was late.",
            ["bo-crane"] * 2,
        ),
        ("To honour Dora Lund, Justice Bo Crane said it was late.", ["bo-crane"]),
        ("Days after leaving the Orlo Party, Senator Bo Crane said it was late.", ["bo-crane"]),
        ("Hours after the raid by the Orlo Front, General Bo Crane said it was late.", ["bo-crane"]),
        ("Holding a copy of the Brask Herald, Judge Bo Crane said it was late.", ["bo-crane"]),
        ("The leader of the Orlo Party, Senator Bo Crane, said it was late.", ["orlo-party"]),
        ("Orlo Party leader Senator Bo Crane said it was late.", ["orlo-party"]),
        ("In the north of Velling, from where Judge Bo Crane comes, it rained. Crane said it was late.", ["bo-crane"]),
        # The rebels’ spokesman is none of the government that spoke before him.
        ("Norway’s army said it rained. The rebels’ spokesman, Bo Crane, said it was late.", ["norway", "bo-crane"]),
        # A state's minister is not of the Union's ministry, nor of the federal government.
        ("Farm minister Bo Crane said it was late. The Union farm ministry said it rained.", ["bo-crane", "union"]),
        ("Union Farm Minister Bo Crane said it was late. The Union farm ministry said it rained.", ["union"] * 2),
        (
            "State farm minister Bo Crane said it was late. The federal government said it rained.",
            ["bo-crane", "federal-government"],
        ),
        (
            "Farm minister Bo Crane left. Crane said it was late. The federal farm ministry said it rained.",
            ["federal-farm-ministry"] * 2,
        ),
    ],
)
def test_nobody_stands_for_those_who_are_named_beside_them(text, sides):
    assert [statement.party for statement in said(text)] == sides


@pytest.mark.parametrize(
    "denial",
    [", a claim disputed by the company", ", which the company denies", ". The claim was rejected by the company"],
)
def test_nobody_denies_their_own_claim(denial):
    assert [s.speaker for s in said(f"Orlo Waters said the spill was the worst in a decade{denial}.")] == [
        "Orlo Waters",
        "company",
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("In a letter, seen by the Brask Bell, chair of trustees Ian Moor said it was late. Mr Moor left.", "Ian Moor"),
        ("Speaking in Brask, head of planning Ian Moor said it was late.", "Ian Moor"),
        ("In documents seen by the Brask Bell, the firm said it was late.", "firm"),
    ],
)
def test_who_has_read_it_and_where_it_was_said_do_not_speak(text, name):
    assert speakers(text) == [name]


def test_nobody_rejects_their_own_demand():
    assert speakers("The union urged Velling Motors to pay, a demand it rejected.") == ["union", "Velling Motors"]


def test_nobody_accuses_themselves():
    _, answer = said("Etta Roche accused the firm of greed. Spokesman Leo Adair accused him of lying about Etta Roche.")
    assert answer.target != "Leo Adair"


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ('The ministry blamed "wreckers" inside Orvia for the fire.', "wreckers inside Orvia"),
        ("Ada Lorn accused foreign “wreckers” of arson.", "foreign wreckers"),
        ("Ada Lorn accused the health secretary of arson. The union’s secretary, Jon Lund, left.", "health secretary"),
        ("Ada Lorn accused the health secretary of arson. Health Secretary Jon Lund left.", "Jon Lund"),
        ("Ada Lorn blamed the “idlers and spies” in the north for the fire.", "idlers and spies in the north"),
    ],
)
def test_those_named_in_quotation_marks_are_named_without_them(text, target):
    (statement,) = said(text)
    assert statement.target == target


@pytest.mark.parametrize("who", ["she", "the singer"])
def test_what_kind_of_thing_it_is_said_in_says_nothing(who):
    assert speakers(f"In an Instagram post, {who} said it was late.") == [who.removeprefix("the ")]


def test_whoever_is_sentenced_is_named_without_the_verb():
    assert (
        speakers("Sentencing Bo Crane to a year in jail, a judge said it was late. Bo Crane said it was not.")[1]
        == "Bo Crane"
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The doctor, Ida Lund, said it rained. A neighbour said it did. The neighbour said it snowed.",
         ["Ida Lund", "neighbour", "neighbour"]),
        ("Norway’s leading scientists said it rained. Norwegian officials said it did.",
         ["Norway leading scientists", "Norway"]),
        ("The row went on after Bo Lund shot back, claiming it rained.", ["Bo Lund"]),
        ("It rained, an inquest was told.", ["inquest"]),
        ("Orr told the court he slept. The jury was told that Orr fled.", ["Orr", "jury"]),
        ("Ms Lorn, prosecuting, said it rained. She said Orr ran. The jury was told that he fled.", ["Lorn"] * 3),
        ("The Institute for Land and Water said it rained. The institute left.", ["Institute for Land and Water"]),
    ],
)  # fmt: skip
def test_people_of_a_country_neighbours_and_whoever_hits_back_speak_for_themselves(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize("asked", ["in an interview with the Orsk Post", "in an email to the Orsk Post"])
@pytest.mark.parametrize("who", ["The company", "It", "A spokesman"])
def test_whoever_is_only_talked_to_is_not_the_company(asked: str, who: str) -> None:
    text = f"Velling Motors said {asked} that it was late. {who} said it was sorry."
    assert speakers(text) == ["Velling Motors"] * 2
