"""Which statement answers which: a text, and for each of its statements the number of the one it answers."""

import pytest

from components.model import Party
from tests.extract.saying import said

TEXTS = [
    (
        "Norway called on Sweden to close the port. “Boats are late,” said Pia Lund.\n\nSweden refused to close it.",
        [None, None, 0],
    ),
    (
        "The Brask Board said boats sank. Pia Lund said trains were late. “Trains sink boats,” Bo Harlan shot back.",
        [None, None, 1],
    ),
    (
        "The Brask Union said Velling Motors sold old boats.\n\nIt was late. “We want new boats,” the union said.\n\n"
        "The Harbour Board said it counted ports.\n\nVelling Motors disputed that account.",
        [None, None, None, 0],
    ),
    (
        "Pia Lund accused Velling Motors of theft. The Brask Board said it rained.\n\nVelling Motors denied it.",
        [None, None, 0],
    ),
    (
        "The Brask Board warned that boats would sink. Pia Lund said trains were late.\n\n"
        "Velling Motors said it rained. Asked about the board’s warning, Velling Motors said that it had not read it.",
        [None, None, None, 0],
    ),
    ("Norway says Sweden steals fish, a charge Sweden denies.", [None, 0]),
    ("Norway says Sweden steals fish. Sweden denied allegations of theft.", [None, 0]),
    ("Norway said it rained. Sweden denied allegations of theft.", [None, None]),
    ("“I love boats,” Pia Lund said. Velling Motors said it denied any allegation of theft.", [None, None]),
    ("Pia Lund said Bo Harlan lied. “I reject that,” Harlan said.", [None, 0]),
    ("Pia Lund said Bo Harlan lied. “I reject that man,” Harlan said.", [None, None]),
    ("Pia Lund said Bo Harlan lied. “I would never deny that,” Harlan said.", [None, None]),
    ("Norway accused Sweden of stealing fish. Sweden rejected the accusation.", [None, 0]),
    (
        "Norway accused Sweden of stealing fish. Denmark said the sea was calm.\n\n"
        "Sweden denied that its boats steal fish.",
        [None, None, 0],
    ),
    (
        "The Brask Union says that buses run late. Velling Lines demanded new roads.\n\n"
        "Velling Lines rejected the union’s claim.",
        [None, None, 0],
    ),
    ("“The gates were open,” Pia Lund said.\n\n“That is a lie,” Bo Harlan said.", [None, 0]),
    ("Pia Lund said the gates were open. Bo Harlan called that “untrue.”", [None, 0]),
    ("Pia Lund said the gates were open.\n\n“It is untrue that anyone got in,” Bo Harlan said.", [None, 0]),
    (
        "Pia Lund said nine died. Residents claimed 40 died.\n\nTheir leader Ada Lorn said: “The figure is a lie.”",
        [None, None, 0],
    ),
    ("Pia Lund said Velling signed a deal. Bo Harlan, its director, said there was no deal.", [None, 0]),
    ("Nurses accused the board of theft, claims Pia Lund termed malicious.", [None, 0]),
    ("Nurses accused the board of theft, charges the chief dismissed as malicious.", [None, 0]),
    ("Norway demanded that Sweden leave the island. Sweden refused to leave.", [None, 0]),
    ("Norway accused Sweden of stealing fish. Sweden declined to comment.", [None, None]),
    ("Norway denied any wrongdoing.", [None]),
    ("Norway said the sea was calm. Norway said the sea was not calm.", [None, None]),
    ("Norway accused Sweden of theft. Sweden said it firmly denied the allegation.", [None, 0]),
    ("The Brask Union said that 40 buses broke. The sea was calm. Velling Motors disputes this.", [None, 0]),
    ("Norway offered to open the strait. It said that ships were safe.\n\nSweden rejected the offer.", [None, None, 0]),
    ("Bo Harlan said the bolt was old. “That’s not what it says,” Pia Lund replied.", [None, 0]),
    ("Norway blamed Sweden for the spill. Denmark called the theory “convenient.”", [None, 0]),
    ("The Brask Board said that two men were led away.\n\nNorway denied that anyone had been held.", [None, 0]),
    ("Norway claimed half the sea. It accused Sweden of theft.\n\nSweden rejected Norway’s claim.", [None, None, 0]),
    ("The Brask Board said that nine in ten gain. “It was loud,” Pia Lund said of the meeting.", [None, None]),
    ("The Brask Board said that it rained. “Who knows?” asked Pia Lund.", [None, None]),
    ("Norway said it rained. Sweden offered to help. Denmark said it was late.", [None, None, None]),
    ("Norway says Sweden steals fish, which Sweden denies.", [None, 0]),
    ("Pia Lund said the alarm failed. That was untrue, Velling Motors said.", [None, 0]),
    ("Pia Lund said the alarm failed. That, said Bo Harlan, was “a fairy tale.”", [None, 0]),
    ("Bo Harlan put the loss at $9 million. Pia Lund said his sums were wrong.", [None, 0]),
    ("“We paid for a budget and a boat,” Pia Lund said.\n\n“There was no boat,” Velling Motors said.", [None, 0]),
    ("Pia Lund said the survey was late.\n\n“Lund never counts well,” said Bo Harlan.", [None, 0]),
    # Who heads a body is not denied by it, if nothing but the place tells.
    ("Pia Lund, head of the Brask Guild, said it was late. Guild officials denied the talks failed.", [None, None]),
    ("Pia Lund, head of the Brask Guild, said the log was lost. Guild officials denied the claim.", [None, 0]),
    ("Pia Lund said the boats were late.\n\n“I like trains,” said Bo Harlan.", [None, None]),
    ("Velling Motors said 40 boats sank. The Brask Board said it had opened nine roads.", [None, None]),
    (
        "The Brask Board urged both sides to return. Norway said it was ready to do so.\n\nSweden’s answer was "
        "shorter. “No,” its envoy, Bo Harlan, said.",
        [None, 0, 0],
    ),
    (
        "Pia Lund accused Velling Motors of a cover-up. Velling Motors denied the charge.\n\n"
        "Velling Motors denied any delay.",
        [None, 0, None],
    ),
]


@pytest.mark.parametrize(("text", "answers"), TEXTS, ids=[text[:50] for text, _ in TEXTS])
def test_a_statement_answers(text, answers):
    statements = said(text)
    number = {statement.id: index for index, statement in enumerate(statements)}
    assert [number[s.answers] if s.answers else None for s in statements] == answers


def test_a_flat_contradiction_denies_and_is_aimed_at_who_made_the_claim():
    claim, reply = said("“The gates were open,” Pia Lund said.\n\n“That is a lie,” Bo Harlan said.")
    assert (reply.act, reply.target) == ("deny", claim.speaker)


def test_within_one_side_a_charge_called_baseless_is_answered():
    parties = [Party("v", "Velling Motors", ("Bo Harlan", "Pia Lund"))]
    text = "Bo Harlan accused Pia Lund of theft. Pia Lund described the allegation as baseless."
    charge, answer = said(text, parties=parties)
    assert answer.answers == charge.id


@pytest.mark.parametrize("reply", ["“I never saw that paper,” Pia Lund replied.", "Pia Lund denied it was late."])
def test_within_one_side_only_a_cue_that_answers_or_denies_replies(reply):
    text = "Bo Harlan said the gates were open. {}"
    parties = [Party("v", "Velling Motors", ("Bo Harlan", "Pia Lund"))]
    claim, answer = said(text.format(reply), parties=parties)
    assert answer.answers == claim.id
    assert [s.answers for s in said(text.format("“I saw it,” Pia Lund said."), parties=parties)] == [None, None]


def test_what_goes_on_in_the_sentence_of_an_answer_answers_nothing_else():
    text = (
        "Pia Lund said it rained. Lund demanded that Bo Harlan resign. Bo Harlan denied it and called the call absurd."
    )
    *_, answer, further = said(text)
    assert answer.answers
    assert further.answers is None


def test_only_the_first_statement_of_a_rebuttal_answers():
    text = "Norway accused Sweden of theft.\n\nSweden denied any theft. “That is a lie,” said Sweden."
    assert [bool(statement.answers) for statement in said(text)] == [False, True, False]
