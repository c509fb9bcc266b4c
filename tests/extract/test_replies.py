"""Which statement answers which: a text, and for each of its statements the number of the one it answers."""

import pytest

from tests.extract.saying import said

TEXTS = [
    ("Norway says Sweden steals fish, a charge Sweden denies.", [None, 0]),
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
    ("Pia Lund said Velling signed a deal. Bo Harlan, its director, said there was no deal.", [None, 0]),
    ("Norway demanded that Sweden leave the island. Sweden refused to leave.", [None, 0]),
    ("Norway accused Sweden of stealing fish. Sweden declined to comment.", [None, None]),
    ("Norway denied any wrongdoing.", [None]),
    ("Norway said the sea was calm. Norway said the sea was not calm.", [None, None]),
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
