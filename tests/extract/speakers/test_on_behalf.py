"""Spokesmen, lawyers, aides and documents: on whose behalf they speak."""

import pytest

from tests.extract.saying import speakers


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A spokesperson for Clean Rivers said it was dead. The spokesperson said fish died.", ["Clean Rivers"] * 2),
        ("Dutch bank Orlo will cut 900 jobs, a spokesperson said.", ["Orlo"]),
        ("German carmaker Velling will cut 900 jobs, a spokesman said.", ["Velling"]),
        ("The Norwegian army left Brask, a spokesman said.", ["Norwegian army"]),
        ("A Velling Motors spokeswoman, who would not be named, said it was dead.", ["Velling Motors"]),
        ("A lawyer for Ida Crane said it was dead.", ["lawyer for Ida Crane"]),
        ("An investigation by the Harl Herald found that nine firms paid nothing.", ["Harl Herald"]),
        ("A spokesman for Velling Motors said the plant was safe.", ["Velling Motors"]),
        ("A Velling Motors spokeswoman said the plant was safe. She said tests went on.", ["Velling Motors"] * 2),
        ("A spokesman for the Department of Health and Social Care said it was late.",
         ["Department of Health and Social Care"]),
        ("Bureau of Health spokesman Joel Prentiss said it was late.", ["Joel Prentiss"]),
        ("National Union of Rail and Tram Workers chair Ada Lorn said it was late.", ["Ada Lorn"]),
        ("The Bank of Brask said it was late. The bank sacked Ada Lorn.", ["Bank of Brask"]),
        ("Cabinet member for culture Cllr Ada Lorn said it was late.", ["Ada Lorn"]),
        ("Supporters of ousted President Lorn said it was late.", ["supporters of ousted Lorn"]),
        ("A spokesman for Brask Fire and Rescue Service said it was late.", ["Brask Fire and Rescue Service"]),
        ("Norwegian officials said the border was open.", ["Norway"]),
        ("Mr Olaf Lorn was late. The Navy spokesman said it was dry.", ["Navy"]),
        ("Olaf Lorn, the Navy spokesman, was late. The Navy spokesman said it was dry.", ["Olaf Lorn"]),
        ("A spokesman for Norway said the border was open.", ["Norway"]),
        ("A spokesman for Norway’s nurses’ union said it was late.", ["Norway nurses’ union"]),
        ("A spokesman for Norway’s biggest port said it was late.", ["Norway biggest port"]),
        ("A spokesman for El Salvador’s Blue Dove branch said it was late.", ["Blue Dove"]),
        ("The military wing of the Red Front said it was late.", ["Red Front military wing"]),
        ("A study said it was late. The person who signed the paper has left.", ["study"]),
        ("A letter sent to Ida Crane said it was late.", ["letter sent to Ida Crane"]),
        ("A letter sent to Ida Crane by Brask Bank said it was late.", ["Brask Bank"]),
        ("The union’s leadership turned the offer down. It said pay was too low.", ["union"] * 2),
        ("The Brask Bureau met. The bureau’s epidemiologists put the toll at nine.", ["Brask Bureau"]),
        ("Analysts at Brask Bank said rates would fall.", ["Brask Bank"]),
        ("According to Norwegian figures, 400 ships passed.", ["Norway"]),
        ("A report by the charity Open Field said farms were failing.", ["Open Field"]),
        ("A letter from Ada Lorn and Bo Harlan demanded an inquiry.", ["Ada Lorn and Bo Harlan"]),
        ("Oslo said the border was open. Norway said it would stay so.", ["Norway", "Norway"]),
    ],
)  # fmt: skip
def test_whoever_speaks_for_another_says_what_the_other_says(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Norway closed the port. A spokeswoman for the ministry said it was late.", ["Norway ministry"]),
        ("The Brask Observation Mission came. Monitors said it was late.", ["Brask Observation Mission"]),
        ("In Brask it rained, hospital officials said.", ["hospital officials"]),
        ("Ida Bell ran. Solvo Plus paid, Solvo paid. She said it was late.", ["Ida Bell"]),
    ],
)
def test_those_of_a_body_or_a_person_are_named_after_it(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Velling Motors cut 40 jobs. Bo Crane lost his. A spokesman said it was a hard day.", ["Velling Motors"]),
        ("“The lamps work,” the Brask Council said.\n\n“All of them,” said a spokeswoman.", ["Brask Council"] * 2),
        (
            "“It is late,” Bo Crane said. Downing Street rejects that. A spokesman said it was early.",
            ["Bo Crane", "United Kingdom", "United Kingdom"],
        ),
        ("Ida Crane, whose lawyer said she was ill, denied it.", ["Ida Crane’s lawyer", "Ida Crane"]),
        ("Velling Motors, whose spokesman said it was late, shut a plant.", ["Velling Motors"]),
        (
            "Ida Crane, head of the Brask Council, left. Velling denies it. A spokesman said it was late.",
            ["Velling"] * 2,
        ),
        (
            "Ida Crane of the Brask Council left. Velling Motion rose.\n\n"
            "Velling, which is old, denies it. A spokesman said it was late.",
            ["Velling"] * 2,
        ),
        ("The Brask Council met. Bo Crane left. A spokesman said it was late.", ["Brask Council"]),
        ("Its owner, Bo Crane, wrote to the tram board. A spokesman said it would reply.", ["tram board"]),
        ("Ada Lorn’s lawyer said she would sue.", ["Ada Lorn’s lawyer"]),
        ("A lawyer representing the Brask Council said it was late.", ["Brask Council"]),
        ("A doctor treating the boy said it was late.", ["doctor treating the boy"]),
        (
            "Orlo shut. Brask’s trade ministry said it was late. A spokesman added that it rained.",
            ["Brask trade ministry"] * 2,
        ),
    ],
)
def test_a_spokesman_is_of_the_body_last_spoken_of(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # "It" is the lawsuit, whoever it names; whom a document is addressed to did not write it.
        ("The lawsuit names the county and Velling Care, the contractor. It accuses them of neglect.", ["lawsuit"]),
        ("The indictment names Otto Brand and Velling Motors. It alleges that they hid the faults.", ["indictment"]),
        ("Ada Lorn filed a suit on Monday. The suit names Velling Care. It says nurses ignored him.", ["Ada Lorn"]),
        ("A letter addressed to Mayor Ada Lorn said the bridge was unsafe.", ["letter addressed to Ada Lorn"]),
        ("Velling Motors was sued on Monday. It said the claims were false.", ["Velling Motors"]),
        # What it is about or against has not written it, unless "by" or "from" says who has.
        ("A lawsuit against Velling Motors alleges that it lied.", ["lawsuit against Velling Motors"]),
        ("A report on Velling Motors found that it lied.", ["report on Velling Motors"]),
        ("A report into Velling Motors by Brask University found that it lied.", ["Brask University"]),
        ("A statement on the Velling Motors website said it was late.", ["Velling Motors"]),
        ("An inquiry by Brask University found that it lied.", ["Brask University"]),
        ("An inquiry into Velling Motors found that it lied.", ["inquiry"]),
        # A complaint comes from who sued.
        ("Ada Lorn has sued the town. The lawsuit alleges that it lied.", ["Ada Lorn"]),
        ("Velling Motors was sued on Monday. The suit says that it lied.", ["suit"]),
        # The report is of those who have just found something, in the paragraph before as well.
        ("The prison is dirty, inspectors have found.\n\nThe report says it is cold.", ["inspectors"] * 2),
    ],
)
def test_a_document_is_its_authors_and_not_of_those_it_names(text, names):
    assert speakers(text) == names


def test_she_is_who_spoke_for_a_department_with_a_link_in_its_name():
    text = "The Guardian met Ida Lund. A Department for Mines spokeswoman said it was late. She said it rained."
    assert speakers(text) == ["Department for Mines"] * 2


def test_an_aide_without_a_name_is_somebodys():
    assert speakers("Governor Ann Strick left early. An aide said the governor was ill.") == ["aide to Ann Strick"]
