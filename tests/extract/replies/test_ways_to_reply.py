"""The ways in which news tells that somebody denies, turns down or concedes what was said of them."""

from __future__ import annotations

import pytest

from tests.extract.saying import said

CHARGE = "Ada Lorn, who leads the Reed Union, accused Velling Motors of hiding a crack in the dam."
CLAIM = "Ada Lorn, who leads the Reed Union, said Velling Motors had hidden a crack in the dam."
DEMAND = "Ada Lorn, who leads the Reed Union, called on Velling Motors to shut the dam."

DENIALS = [
    "Velling denied that.",
    "Velling denied it.",
    "Velling denied the charge.",
    "Velling denied hiding anything.",
    "Velling denied having done so.",
    "Velling denies any wrongdoing.",
    "Velling has repeatedly denied the allegations.",
    "Velling rejected her account.",
    "Velling rejected the accusation as baseless.",
    "Velling dismissed that as nonsense.",
    "Velling disputed the characterization.",
    "Velling contests this.",
    "Velling refuted the claim.",
    "Velling took issue with that.",
    "Velling pushed back against that.",
    "Velling brushed off the claim.",
    "Velling brushed aside the claim.",
    "Velling scoffed at the claim.",
    "Velling called the claims “false and defamatory”.",
    "Velling called the accusation a lie.",
    "Velling branded the claim a smear.",
    "Velling said the claim was false.",
    "Velling said the allegation was without foundation.",
    "Velling said neither claim was accurate.",
    "Velling said none of that was true.",
    "Velling said no part of her account was right.",
    "Velling said it rejected the claims.",
    "Velling said it “categorically” denied the allegation.",
    "Velling said it ‘categorically’ denied the allegation.",
    "Velling said it disputed her description.",
    "Velling said this was not the case.",
    "Velling said it had done no such thing.",
    "Velling said there was no crack.",
    "Velling said Lorn was mistaken.",
    "“We deny this,” Velling said.",
    "“We strongly deny this,” Velling said.",
    "“We categorically deny the allegations,” Velling said.",
    "“It is completely false,” Velling said.",
    "“None of that is true,” a Velling spokesman said.",
    "“That is a lie,” Velling said.",
    "“Absolute rubbish,” a Velling spokesman said.",
    "“Nothing of the kind took place,” a Velling spokesman said. “We showed her the dam, and she liked it.”",
    "The claim was denied by Velling.",
    "That account was challenged by Velling.",
    "Velling questioned that account.",
    "Velling said the report contained “serious factual errors”.",
]

OTHER_REPLIES = [
    (CHARGE, "Velling accused Lorn of lying.", "accuse"),
    (CHARGE, "Velling accused her of spreading lies.", "accuse"),
    (CHARGE, "Velling ridiculed the claim.", "accuse"),
    (CHARGE, "Velling admitted the claim.", "acknowledge"),
    (CHARGE, "Velling did not deny the claim.", "acknowledge"),
    (CHARGE, "Velling accepts that.", "acknowledge"),
    (CHARGE, "Velling said it had hidden nothing.", "say"),
    (CLAIM, "Velling said it had done nothing wrong.", "say"),
    (CHARGE, "“There was no plan to stay quiet,” Velling said.", "deny"),
    (CHARGE, "Velling faulted the claim.", "accuse"),
    (CLAIM, "Velling said it had no memory of the crack.", "say"),
    (
        "“How much came in?” Ada Lorn asked Velling Motors.",
        "Velling declined to answer that question on the call.",
        "decline",
    ),
    (DEMAND, "Velling refused to do so.", "decline"),
    (DEMAND, "Velling rejected the call.", "decline"),
    (
        DEMAND,
        "Lorn spoke for an hour. She said it rained.\n\nShe said it was cold.\n\nVelling rejected the demand.",
        "decline",
    ),
    (DEMAND, "Velling ruled that out.", "decline"),
    (DEMAND, "Velling turned the request down.", "decline"),
    (DEMAND, "Velling said it had no plans to do so.", "say"),
    ("Ada Lorn demanded an inquiry.", "Velling said there would be no inquiry.", "say"),
    ("Ada Lorn demanded an inquiry.", "Velling said an inquiry was not needed.", "say"),
    ("Ada Lorn demanded an inquiry.", "Velling declined to hold one.", "decline"),
    ("Ada Lorn urged the mayor to pay for the dam.", "Mayor Bo Crane would not commit to funding it.", "decline"),
    ("Ada Lorn dared Velling Motors to publish its list.", "Velling said it was under no duty to publish one.", "say"),
    ("Ada Lorn said the Reed Union would support a smaller dam.", "Velling Motors rejected the idea.", "decline"),
    (CLAIM, "Bo Crane of Velling Motors said he was offended by the remark.", "say"),
    (CLAIM, "Velling conceded that the dam was old but stood by its figures.", "support"),
    (CLAIM, "Velling accused Lorn of playing politics.", "accuse"),
    (CLAIM, "Velling said it did not matter.", "say"),
    (CLAIM, "Velling said the crack made no difference to its safety.", "say"),
    (CHARGE, "Velling said the dam was sold in 2010 to the city of Orsk and that it had nothing to do with it.", "say"),
    ("A study by Orsk University found no crack.", "Velling Motors said the university had ignored the dam.", "say"),
    ("Ada Lorn put the loss at $3 million.", "Velling Motors said the figure excluded work that was paid.", "say"),
    ("A tribunal ruled that Ada Lorn had doped.", "Lorn maintained her innocence.", "deny"),
    ("Norland proposed a truce of 40 days.", "Sundria dismissed the proposal as a ploy.", "decline"),
]

NO_REPLIES = [
    "Velling said sales had risen.",
    "But Velling said the road was open.",
    "Velling said it had rejected a claim for damages last year.",
    "Velling said no decision had been made on a bridge.",
    "Velling accused the council of lying.",
    "Velling accused the council of playing politics.",
    "Velling said any decision would be made in May.",
    "Velling called the bridge a success.",
    "Velling said it was right to build a bridge.",
]


@pytest.mark.parametrize("claim", [CHARGE, CLAIM], ids=["charge", "claim"])
@pytest.mark.parametrize("denial", DENIALS)
def test_a_denial_answers_the_claim(claim, denial):
    first, *replies = said(f"{claim}\n\n{denial}")
    assert [(reply.act, reply.answers) for reply in replies[:1]] == [("deny", first.id)]


@pytest.mark.parametrize(("claim", "reply", "act"), OTHER_REPLIES, ids=[reply for _, reply, _ in OTHER_REPLIES])
def test_what_is_said_to_a_claim_or_demand_answers_it(claim, reply, act):
    first, *_, last = said(f"{claim}\n\n{reply}")
    assert (last.act, last.answers) == (act, first.id)


@pytest.mark.parametrize(
    ("reply", "claim"),
    [
        ("Velling said Lorn was mistaken.", "hiding a crack in the dam"),
        ("Velling said Harlan was simply wrong.", "cutting the wages of drivers"),
        ("Velling called Harlan’s account a lie.", "cutting the wages of drivers"),
        ("Velling dismissed Lorn’s claim.", "hiding a crack in the dam"),
        ("Velling rejected the union’s claim.", "hiding a crack in the dam"),
        ("Velling denied that any wages had been cut.", "cutting the wages of drivers"),
        ("Velling denied hiding the crack.", "hiding a crack in the dam"),
    ],
)
def test_of_two_who_made_a_charge_the_one_is_answered_who_is_named_or_spoke_of_it(reply, claim):
    harlan = "Bo Harlan, head of Reef Watch, accused Velling Motors of cutting the wages of drivers."
    *claims, last = said(f"{CHARGE}\n\n{harlan}\n\n{reply}")
    assert [one.content[0].text for one in claims if one.id == last.answers] == [claim]


@pytest.mark.parametrize("words", NO_REPLIES)
def test_what_only_stands_behind_a_charge_answers_nothing(words):
    assert [statement.answers for statement in said(f"{CHARGE}\n\n{words}")] == [None, None]


def test_a_charge_that_is_denied_is_no_demand():
    text = (
        "Ada Lorn demanded the resignation of Mayor Bo Crane. She claimed that funds had been lost.\n\n"
        "Crane called the charge baseless."
    )
    _, claimed, denied = said(text)
    assert denied.answers == claimed.id
