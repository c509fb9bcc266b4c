"""Pronouns, and whoever goes on speaking."""

import pytest

from tests.extract.saying import said, speakers


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Orla Finn opened the depot. She said the trams were ready.", ["Orla Finn"]),
        ("“The piers are cracked,” said Ada Lorn, the harbour chief. “We will not wait,” she added.", ["Ada Lorn"] * 2),
        # A body of which something is only said to lie at it says none of that.
        ("The Brask Guard met.\n\nA ship sank at Orlo Bank, it said.", ["Brask Guard"]),
        ("The council had sent two ships to Orlo Bank, it said.", ["council"]),
        ("The Orlo Bank was late, it said.", ["Orlo Bank"]),
        # Who adds something has spoken before, and was not only named in passing.
        ("Bo Lorn said it rained. A gang led by Ian Moor ran. “It is late,” he added.", ["Bo Lorn"] * 2),
        ("Bo Lorn said it rained. A gang led by Ian Moor ran. “It is late,” he said.", ["Bo Lorn", "Ian Moor"]),
        ("Bo Lorn said it rained. On Monday, Ian Moor ran. “It is late,” he added.", ["Bo Lorn", "Ian Moor"]),
        ("About 2,500 residents left. They said it was late.", ["2,500 residents"]),
        ("It would push 1,500 people out. One minister was blunt. “It is late,” they said.", ["minister"]),
        ("Velling Motors cut 40 jobs. It said orders had fallen.", ["Velling Motors"]),
        # Nor is anybody whom the quotation speaks of, nor a place that stands with its town.
        ("Velling Motors sued. “He worked for Orlo Bank,” it said.", ["Velling Motors"]),
        ("Keelin Moor left. She was stuck at London’s Kew Bridge. She said it was late.", ["Keelin Moor"]),
        # Nor is whoever the subject was only met by.
        ("The mayor was met by Ida Moor.\n\n“I owe you everything,” she said.", ["mayor"]),
        # A name with an article is nobody's.
        ("The novelist Ines Barrow left. Writing in the Brask Bell, she said it was late.", ["Ines Barrow"]),
        ("Otto Marsh sued. The Brask Bell said he lied. He said it was late.", ["Brask Bell", "Otto Marsh"]),
        ("Mr. Bo Harlan met Mrs. Ida Crane on Monday. She said the talks went well.", ["Ida Crane"]),
        ("Mr. Bo Harlan met Mrs. Ida Crane on Monday. He said the talks went well.", ["Bo Harlan"]),
        (
            "Spokeswoman Ida Crane said the firm was ready. Bo Harlan left the room. He said the talks would go on.",
            ["Ida Crane", "Bo Harlan"],
        ),
    ],
)
def test_a_pronoun_is(text, names):
    assert speakers(text) == names


def test_it_is_the_research_and_not_where_that_is_published():
    assert speakers("The research, published in The Lamp, took a year. It found that ants sleep.") == ["research"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ian Moor was full of praise for goalkeeper Bo Crane. “He kept us in it,” he said.", "Ian Moor"),
        ("Moor was full of praise for goalkeeper Bo Crane. “He kept us in it,” he said.", "Moor"),
        ("Mrs. Lorn met goalkeeper Bo Crane. “He kept us in it,” he said.", "Bo Crane"),
    ],
)
def test_whom_a_quotation_speaks_of_does_not_speak(text, name):
    assert speakers(text) == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # Who is named in the words themselves is not the one who says them.
        ("Tess Lorn spoke last. Ida Crane was wrong, she said.", ["Tess Lorn"]),
        # Somebody with whose full name a paragraph begins and who is new, and not what is hers.
        ("Tess Lorn said it was late.\n\nIda Crane is not shy, she said.", ["Tess Lorn", "Ida Crane"]),
        ("Tess Lorn said it was late.\n\nIda Crane’s barn is old, she said.", ["Tess Lorn"] * 2),
        ("Tess Lorn said it was late.\n\nBo Crane is not shy, she said.", ["Tess Lorn"] * 2),
        ("Ida Crane left. Tess Lorn said it was late.\n\nIda Crane is shy, she said.", ["Tess Lorn"] * 2),
        ("Orbil was late. Orbil sued Kestor. The company said Kestor had copied it.", ["Orbil"]),
        ("Velling Motors shut a plant. Velling’s sales had fallen, the company said.", ["Velling Motors"]),
        # A known gender tells two people apart.
        ("Ravi Nair met the judge, Helen Carr. The talks took an hour. Then she said it was over.", ["Helen Carr"]),
        # Whoever is named since is described, not who spoke before.
        (
            "“It was late,” said Tom Ode. His captain, Luis Serra, was blunter. “It was a shame,” the defender said.",
            ["Tom Ode", "Luis Serra"],
        ),
        ("Its lead author, Per Dahl of Brask University, said it was early.", ["Per Dahl"]),
        ("Sue Park, an agent, said it rained. Park said it would stop.", ["Sue Park"] * 2),
        ("Shares in Velling fell. The company said it was early.", ["Velling"]),
        ("Two nurses met us. “We are tired. They treat doctors well,” they said.", ["two nurses"]),
    ],
)
def test_who_is_named_in_the_words_or_since_is_not_who_said_them_before(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Velling Motors said it was late. The council’s roads, not the bridges, were wet, it added.",
            ["Velling Motors"] * 2,
        ),
        ("Joan Marsh met Ida Bell. She slept. She said the talks went well.", ["Joan Marsh"]),
    ],
)
def test_whoever_was_speaking_goes_on(text, names):
    assert speakers(text) == names


GROUPS = [
    # A team, a pair and people in the plural, taken up by "they" and by their noun.
    ("A team at the University of Brask dug. The team said the moss was old.", ["University of Brask"]),
    (
        "Researchers at the University of Brask dug. The researchers found that the moss was old.",
        ["University of Brask"],
    ),
    ("Two surgeons wrote to the trust. They said patients were at risk.", ["two surgeons"]),
    ("Ada Lorn and Otto Crane were rescued. They said they had eaten snow.", ["Ada Lorn and Otto Crane"]),
    ("Velling Motors and Brask Mills signed. They said jobs were safe.", ["Velling Motors and Brask Mills"]),
    # One of them is one of those who spoke.
    (
        "Two people close to the talks said it was over. “It is done,” one of them said.",
        ["two people close to the talks"] * 2,
    ),
    ("Two teachers said the boiler leaked. One of the teachers said it was old.", ["two teachers"] * 2),
    ("By his own account, Bo Lorn fled.", ["Bo Lorn"]),
    ("Two sponsors asked for an answer. One of them said it was late.", ["two sponsors"] * 2),
    # Of those of whom the text has only told, one goes by the noun, and several by the whole phrase.
    ("Two former bakers spoke out. One, who still works there, said it was late.", ["former baker"]),
    ("Bakers spoke out. Two of them said it was late.", ["bakers"]),
    ("Two nurses and three doctors spoke out. They said it was late.", ["two nurses and three doctors"]),
    ("Two nurses and three doctors left. One of them said it was.", ["one of two nurses and three doctors"]),
    ("Nurses left and doctors came. They said it was late.", ["nurses"]),
    # "They" is no single person, and "one of the doctors" none of the teachers.
    (
        "Two teachers said the boiler leaked. One of the doctors said it was old.",
        ["two teachers", "one of the doctors"],
    ),
]


@pytest.mark.parametrize(("text", "names"), GROUPS)
def test_a_group_is_taken_up_by_they_and_by_its_noun(text, names):
    assert speakers(text) == names


def test_a_carried_over_quotation_has_the_speaker_before_it_and_no_source():
    first, second = said("“The piers are cracked,” Ada Lorn said.\n\n“We will not wait.”")
    assert (second.speaker, second.source, second.cue) == (first.speaker, None, None)
    assert second.resolution == "carried"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A spokesperson for the Mines Office said it rained. They added that it was late.", "Mines Office"),
        ("A Mines Office spokesman said: “It rained.” They added: “It is late.”", "Mines Office"),
        ("A council spokeswoman said it rained. They said it was late.", "council"),
        ("A spokesperson for Harl said it rained. They said it was late.", "Harl"),
    ],
)
def test_they_is_who_has_spoken_for_a_body(text, name):
    assert speakers(text)[-1] == name


@pytest.mark.parametrize(
    "occasion",
    [
        "Speaking to Bo Crane on Radio Brask",
        "In a letter to Bo Crane",
        "Asked about Bo Crane",
        "After meeting Bo Crane",
        "Answering Bo Crane’s questions",
        "On Radio Brask’s Monday with Bo Crane",
    ],
)
def test_nobody_is_meant_who_is_named_in_the_occasion_before_the_pronoun(occasion):
    assert speakers(f"Otto Marsh denied it. {occasion}, he said it was late.") == ["Otto Marsh"] * 2


@pytest.mark.parametrize("occasion", ["After Bo Crane left", "When Bo Crane was mayor"])
def test_who_acts_before_the_pronoun_may_be_meant(occasion):
    assert speakers(f"Otto Marsh denied it. {occasion}, he said it was late.")[-1] == "Bo Crane"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A former aide to Bo Crane was charged. He said it was late.", "former aide"),
        ("The man who shot Bo Crane was freed. He said it was late.", "man"),
        ("The mother of Bo Crane wept. He said it was late.", "Bo Crane"),
        ("The judge met Mr Crane. He said it was late.", "Crane"),
        ("Raised in Velling, Ada Crane was a nurse. She said it was late.", "Ada Crane"),
        ("A lawyer wept. The stepfather nodded. He said it was late.", "stepfather"),
        ("A lawyer wept. The uncle nodded. He said it was late.", "uncle"),
    ],
)
def test_he_is_rather_whom_the_sentence_is_about(text, name):
    assert speakers(text) == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A charity has sued Brask Foods. It said the law was clear.", ["charity"]),
        ("A panel of judges cleared Brask Foods. Its chair said it was late.", ["panel’s chair"]),
        ("A team from Brask University tested the water. It found lead there, it said.", ["Brask University"]),
        ("A council spokesman met Brask Foods. It said the price was fair.", ["Brask Foods"]),
        ("A court case against Brask Foods opened. It said it was late.", ["Brask Foods"]),
    ],
)
def test_it_is_a_body_without_a_name_that_has_acted(text, names):
    assert speakers(text) == names


def test_how_a_source_was_resolved_is_told():
    text = "Ada Lorn spoke. She said the pier was shut.\n\nVelling Motors left. The company said it was sorry."
    assert [s.resolution for s in said(text)] == ["pronoun", "nominal"]


def test_a_pronoun_with_two_antecedents_is_not_certain():
    (statement,) = said("Ada Lorn met Ida Crane on Monday. She said the talks went well.")
    assert statement.confidence != "certain"


def test_a_pronoun_without_antecedent_is_a_guess_under_its_own_name():
    (statement,) = said("She said the talks went well.")
    assert (statement.speaker, statement.confidence) == ("she", "guess")
    text = "Police Superintendent Bo Moor said it was late.\n\nThe family thanked him.\n\nThey said: “We are glad.”"
    assert all(statement.speaker for statement in said(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Brask plans to close three plants in Norway, its works council said.", "Brask works council"),
        ("Brask was founded in Norway in 1990. Its lawyers said it was late.", "Brask"),
        ("Norway sold its stake in Brask. Its finance ministry said it was late.", "Norway finance ministry"),
        ("A strike began in Norway. Its navy said it was late.", "Norway navy"),
    ],
)
def test_its_is_whose_who_acts_and_not_where(text, name):
    assert speakers(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ada Lorn came home. Her brother told us it was late. “I ran,” she said.", "Ada Lorn"),
        ("Dan Orsk saw his wife, who said it was late. “I wept,” he said.", "Dan Orsk"),
        ("Dan Orsk came home. His mum told us it was late. “I ran,” he said.", "Dan Orsk"),
        ("Ada Lorn came home. Her mother told us it was late. “I ran,” she said.", "Ada Lorn’s mother"),
        ("Ada Lorn came home. Her cousin told us it was late. “I ran,” she said.", "Ada Lorn’s cousin"),
    ],
)
def test_a_relative_who_has_spoken_has_a_sex(text, name):
    assert speakers(text)[-1] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ada Lorn of Orlo met us in Velling.\n\nThe group, Open Barn, met. “We are late,” it said.", "Open Barn"),
        ("The Orlo board met.\n\nA union, Open Barn Hands, met. “We are late,” it said.", "Open Barn Hands"),
        ("The Orlo board met.\n\nIn the union, Ada Lorn, its head, wept. “We are late,” she said.", "Ada Lorn"),
    ],
)
def test_it_is_a_body_that_is_named_behind_its_noun(text, name):
    assert speakers(text)[-1] == name


def test_people_not_involved_in_something_are_nobody_s():
    (*_, statement) = said("A group, Trial Families, met. Doctors not involved in the trial said it was late.")
    assert statement.party is None


@pytest.mark.parametrize("place", ["a Kwik Stop", "the Kwik Stop"])
def test_what_has_an_article_is_nobody(place):
    assert speakers(f"Police met a man outside {place}. His family said it was late.") == ["family"]
    assert speakers(f"Police met {place[-9:]}. His family said it was late.") == ["Kwik Stop’s family"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bo Crane said it rained. Tim Hale said he was lying. He denied it.", "Bo Crane"),
        ("Bo Crane said it rained. Counsel for the family suggested he was lying. He rejected that.", "Bo Crane"),
        ("Bo Crane said it rained. Tim Hale said he was tired. He denied being late.", "Tim Hale"),
    ],
)
def test_who_denies_what_was_just_told_of_him_is_not_who_told_it(text, name):
    assert speakers(text)[-1] == name
