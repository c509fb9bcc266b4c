"""Of all that was said before an answer, the claim that it answers."""

import pytest

from tests.extract.saying import said

CLAIMS = [
    (
        "the number, whatever is told of it behind a comma",
        "Velling Motors was accused by Bo Harlan of theft. Pia Lund said it cut 400 jobs. “Count the chairs,” she said."
        "\n\nVelling Motors disputed the number, which it put at 120.",
        1,
    ),
    (
        "the allegation that is retold in its words",
        "Pia Lund said the port would cost $9 million. Lund said Velling Motors had ignored letters. “It is a hole,” "
        "she said.\n\nVelling Motors rejected the allegation that it had ignored anybody.",
        1,
    ),
    (
        "all the findings: what was said first of the study",
        "A study said that boats of Velling Motors leaked. The study found rust in nine ports.\n\n"
        "Velling Motors said the findings were “speculative.”",
        0,
    ),
    (
        "what gives the number that is called by its name",
        "Pia Lund said the deal would end 14 routes. Lund said boats were late.\n\n“It was cold,” she said.\n\n"
        "It rained.\n\nVelling Motors called the route count “fiction.”",
        0,
    ),
    (
        "what counts the same, not the last number",
        "The Brask Board said shells killed 46 people. Norway said it was late and sold nine ports. "
        "Sweden said trains were late and put the number of dead at 12.",
        0,
    ),
    (
        "a number in figures, not a word for one",
        "Pia Lund said the towers brought 4,000 cars. Lund urged Velling Motors to buy a new one.\n\n"
        "Velling Motors put the number at 1,900.",
        0,
    ),
    (
        "what was last said, where “that” points at it",
        "Velling Motors accused Pia Lund of theft. Velling Motors said boats were late.\n\n"
        "Pia Lund said that was “simply not true.”",
        1,
    ),
    (
        "the charge that is aimed at nobody's side",
        "Velling Motors accused Pia Lund of theft.\n\nThe Brask Board accused some youths of throwing bottles. "
        "The Brask Board said it rained.\n\nPia Lund denied that any of her friends were involved.",
        1,
    ),
    (
        "a report before the quotation that shows it",
        "Pia Lund said Velling Motors sold old boats. It rained.\n\n“A child could see it,” Lund said.\n\n"
        "The gates were shut.\n\nVelling Motors rejected the allegation.",
        0,
    ),
    (
        "a charge against the replier before a fact",
        "Pia Lund accused Velling Motors of running down the pit. Lund said it was late.\n\n"
        "Bo Harlan said trains were old.\n\nVelling Motors rejected the suggestion of neglect.",
        0,
    ),
    (
        "the charge of the turn",
        "Pia Lund accused Velling Motors of storing shells. Lund said trains were late.\n\n"
        "“Ask them about the cellar,” Lund said.\n\nVelling Motors dismissed the claim as “a lie.”",
        0,
    ),
    (
        "what was said of the replier",
        "Pia Lund said the call came from Velling Motors. Lund described the mood as “cold.”\n\n"
        "Velling Motors rejected that account.",
        0,
    ),
    (
        "a charge that somebody else of the accuser’s side has made",
        "The Brask Union accused Velling Motors of theft. “Count the chairs,” Pia Lund, the union’s head, said.\n\n"
        "Velling Motors called the charge “a joke.”",
        0,
    ),
    (
        "a report before the quotation that shows it, in one paragraph",
        "Pia Lund said her boat was sold. “A child could see it,” she said.\n\nVelling Motors disputed her account.",
        0,
    ),
    (
        "a charge against a side that is named by a part of its name",
        "Norway accused the Alliance of starving goats and called on Pia Lund to resign.\n\n"
        "The Alliance of Herders denied harming anybody.",
        0,
    ),
    (
        "the demand, and not that another backs it",
        "Norway urged Velling Motors to sell its boats. Denmark backed the idea.\n\nVelling Motors rejected it.",
        0,
    ),
    (
        "what is named by its noun",
        "The Brask Union drew up a list of lost boats. “A boat is a boat,” Pia Lund, its head, said.\n\n"
        "The list has 40 names, Lund said. “I can count,” she said.\n\nVelling Motors dismissed the list as late.",
        1,
    ),
    (
        "the number of its owner",
        "Pia Lund put the loss at $9 million. Lund said it rained. “I was wet,” she said.\n\n"
        "Velling Motors called Lund’s figure “a joke.”",
        0,
    ),
    (
        "the charge in its own verb",
        "Pia Lund accused Velling Motors of misleading buyers. “I asked twice,” Lund said.\n\n"
        "Velling Motors denied misleading anyone.",
        0,
    ),
    (
        "what the denial retells as a claim",
        "Pia Lund says the firm kept its films and showed some to a guard.\n\n"
        "Velling Motors owned that some had been kept but disputed the claim that they had been shared.",
        0,
    ),
    (
        "what the side of the owner claims",
        "Pia Lund, who leads the Brask Union, said staff had been silenced. The Brask Union called on Bo Harlan to "
        "resign.\n\nVelling Motors rejected the union’s account.",
        0,
    ),
    (
        "the demand that is declined in its words",
        "Pia Lund called for a public inquiry with judges. Lund said it rained.\n\nBo Harlan said trains were late.\n\n"
        "The Brask Board declined to order a public inquiry.",
        0,
    ),
    (
        "what the sentence has just said, sooner than a charge before it",
        "The Brask Union accused Velling Motors of theft. It said bosses read letters, an allegation "
        "Velling Motors rejects.",
        1,
    ),
    (
        "what the owner of the claim said, by the country of a capital",
        "Denmark’s embassy said the navy had signed. Pia Lund said it rained.\n\n"
        "Ada Lorn denied Copenhagen’s claim that the navy had signed.",
        0,
    ),
    (
        "what was said of the same thing, not a demand between",
        "Pia Lund said the offer was “late.” Lund called on the board to help.\n\n"
        "Bo Harlan said the offer was “absurd.”",
        0,
    ),
    (
        "the same in other words",
        "Pia Lund said shots came from a roof. Lund said trains were late. Velling Motors denied that bullets flew.",
        0,
    ),
]


@pytest.mark.parametrize(("text", "claim"), [case[1:] for case in CLAIMS], ids=[case[0] for case in CLAIMS])
def test_of_all_that_was_said_the_claim_is_answered(text, claim):
    statements = said(text)
    replies = [statement.answers for statement in statements if statement.answers is not None]
    assert replies[-1:] == [statements[claim].id]


def test_a_reply_goes_to_the_claim_and_not_to_the_quotation_behind_it():
    text = "Pia Lund said the gates were shut. “It was cold,” she said.\n\nBo Harlan disputed that."
    claim, _, reply = said(text)
    assert reply.answers == claim.id


def test_of_a_turn_the_statement_is_answered_that_shares_the_words():
    text = "Pia Lund said the ferry was full. She said the gates were shut.\n\n“Not the ferry I saw,” said Bo Harlan."
    claim, _, reply = said(text)
    assert reply.answers == claim.id


def test_an_answer_goes_to_the_claim_whose_owner_the_reporter_names():
    text = (
        "The union said the ship was old. Pia Lund, a captain, said the sea was calm.\n\n"
        "“There is time,” Ada Lorn said when the union’s claim was put to her. “We have crews.”"
    )
    claim, _, reply = said(text)
    assert reply.answers == claim.id


def test_a_verdict_goes_to_what_stands_under_the_noun_it_uses():
    text = (
        "The gates were open, according to Pia Lund’s opinion. Ada Lorn said it rained.\n\n"
        "Bo Harlan called the opinion “thin.”"
    )
    claim, _, reply = said(text)
    assert reply.answers == claim.id
