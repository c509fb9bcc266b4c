"""Sentences in which nobody says anything, however much they look like it."""

from __future__ import annotations

import pytest

from tests.extract.attribution.telling import told


@pytest.mark.parametrize(
    "text",
    [
        "Moor could not be reached for comment.",
        "The toll could not be confirmed independently.",
        "Porters called it the Guillotine.",
        "Velling profit rises, tops forecast, shares jump",
        "Velling profit falls, cuts forecast",
        "Moor said mass prayers in church.",
        "The work was done according to plan.",
        "Moor disclosed this on Wednesday while briefing clerks.",
        "The wall was built as per the rules.",
        "The panel met at noon, relying on letters found in a drawer.",
        "The firm lost $3 million, less than analysts had predicted.",
        "The firm showed lower sales, record losses and job cuts.",
        "Brask Rovers were fined by the league, and warned that they would lose points.",
        "Residents have been moved and told that it was late.",
        "The company did not respond to a request for comment.",
        "Police did not say who fired first.",
        "She is likely to say that the tax must rise.",
        "The bank may announce new rules next week.",
        "Mr. Clay was asked to leave the room.",
        "It is said that the lake is haunted.",
        "After the minister’s statement, shares fell.",
        "Shares in Velling rose 17%, suggesting a deal will be done.",
        "Despite Moor’s criticism, the plan passed.",
        "Under his proposal, rents would fall.",
        "If Moor says she will go, Stade will stay.",
        "The two sides traded accusations.",
        "The so-called “ghost fleet” has sailed again.",
        "He plays a spy in “The Long Night,” which opens Friday.",
        "Known as “the Hammer,” Briggs won nine titles.",
        "The crowd sang “Oh Happy Day.”",
        "They live in a town called Harsk.",
        "A court-ordered sale of the state land report was delayed.",
        "Boats found in a creek near the harbour were sold in May.",
        "The union rejected",
        "The army said nothing about it.",
        "Ida Moor was rejected by the board.",
        "Had the union accepted the offer, pay would have risen.",
        "Lund’s appeal to the Court of Brask failed.",
        "On Friday, the union agreed to pay Ida Moor, the last clerk.",
        "The man accused of killing a guard pleaded not guilty to charges that he hurt two of her aides.",
        "U.S. said —",
        "The queen has ruled since May 2011, when her father died.",
        "A bill to widen the canal, first proposed by the guild ten years ago, is stuck in committee.",
        "The mayor gave 40 coins to the museum.",
        "The band recorded an album.",
        "The union demands were met on Friday.",
        "17 feared dead after ferry sinks in Orsk",
        "Nine believed missing after blast in Orsk",
        "The firm faces claims that it hid the leak.",
        "The ministry issued orders that the port close.",
        "Ann Moor’s claims sparked anger.",
        "‘Strong and Free’, the banner reads.",
        "Officials and relatives argued over how many had been aboard.",
        "The storm has claimed nine lives.",
        "The film tells the story of a boy who claims to be a king.",
        "She reported it that night.",
        "Asked what she knew, she thought for a moment.",
        "The ship answered the call.",
        "No group claimed responsibility.",
        "A tax was proposed in May.",
        "The union asked the firm for comment.",
        "The court ordered the firm to pay the families.",
        "The firm agreed to pay the families.",
        "The appeal was rejected by the court.",
        "The ten judges in the case were appointed in May.",
        "She went on Tuesday “to see”.",
        "The firm replied on May 15.",
        "Few believe it.",
        "Orsk is backed by the army.",
        "The loss was $3bn, well above the sum analysts had forecast.",
        "Not everyone backs the plan.",
        "Ministers agreed a price late on Monday night.",
        "The flood claimed its third victim on Monday.",
        "A guard who answered the phone at the gate has left.",
        "A clerk hid it because he feared dismissal, and the shop shut.",
        "Ida Moor welcomed the visitors at the gate.",
        "The band calls itself the Salt Choir.",
        "Strong demand from buyers for cars lifted sales.",
        "The firm has neither confirmed nor denied the sale.",
        "Not all tenants said boats were late.",
        "The pipe lost 40 tonnes, far more than its owner first disclosed.",
        "There were twelve confirmed deaths.",
        "Both sides claimed victory in the vote.",
        "Moor claimed credit for the deal.",
        "The film was directed by Ida Moor.",
        "The board directed the money to schools.",
        "The board directed $2 million to fight floods.",
        "A nurse with direct knowledge of it left.",
        "The firm pleaded guilty to fraud.",
        "Profit at Velling beat the average forecast of five analysts.",
        "Sales rose 2%, beating analysts' average forecast of 3.1 trillion yen.",
        "Bridge projects face delays.",
        "Prices are projected to rise by 4%.",
        "They found nine reported thefts and six alleged frauds.",
        "Storm brings new call for sandbags",
        "Pay rose 0.2 percentage points to 5.3 percent, and the index 46.12 points to 8,885.",
    ],
)
def test_what_is_no_statement(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The club, which boasts 4,100 members, has a new hall.",
        "Judges heard arguments on whether the sale was lawful.",
        "Citing two officials, the Post left it there.",
        "The mayor gave the club £4 million.",
        "The referee gave Moor a second chance.",
        "The companies announced the merger on Monday.",
        "The last count accepted by all the states was held in 1991.",
        "The mayor left early, citing illness.",
        "Under Norland rules Aldane has until May to bid.",
        "The school, which charged eighty thousand dollars a year, has shut.",
        "Norland recalled its ambassador on Monday.",
        "I asked her whether she had met him.",
        "It fell as the town and the port argued over who had opened the gates.",
        "Judge Ida Lund gave the firm until Friday to pay.",
        "The office gave them until May to file objections.",
        "The office shut the road, citing the ruling.",
        "Prosecutors charged Hale with stealing pumps from the port.",
        "Confident nurses left the hall.",
        "Moor’s fear that the dam was weak had faded.",
        "The crew found no survivors.",
        "The club dismissed its coach on Monday.",
        "Her former deputy contradicted her.",
        "The mayor has ordered a review.",
        "Orsk is defended by the army.",
        "Her remarks prompted a furious response from nurses.",
    ],
)
def test_what_a_reporter_tells_of_itself(text: str) -> None:
    assert told(text) == []


def test_whoever_asks_that_a_name_be_withheld_says_nothing() -> None:
    assert told("A clerk, who asked that her name be withheld, left.") == []
    assert told("A clerk, who declined to give her name, left.") == []


def test_a_coach_who_rules_somebody_out_turns_nothing_down() -> None:
    assert told("The coach ruled her out.") == []
    assert told("The coach ruled Hale out of Saturday’s game.") == []


def test_what_is_ruled_out_of_order_is_not_turned_down() -> None:
    assert told("The chair ruled it out of order.") == []


@pytest.mark.parametrize("told_by", ["rebels had rejected the truce", "the clerk had denied the charge",
                                     "neighbours had called her a thief"])  # fmt: skip
def test_a_statement_that_somebody_has_rejected_something_is_rejected_by_nobody(told_by: str) -> None:
    assert told(f"Ida Moor said in a statement that {told_by}.") == [("Ida Moor", "said", [told_by])]


def test_what_only_tells_when_is_no_content() -> None:
    assert told("Velling Motors reports next week.") == []


def test_whoever_first_reported_it_is_not_called_first() -> None:
    assert told("The Lantern, which first reported the fire, has closed.") == []
    claim = told("The claims, reported first in the Brask newspaper, suggest that it was late.")
    assert claim == [("The claims", "suggest", ["it was late"])]


@pytest.mark.parametrize(
    "text", ["The move follows reported comments from Ada Lorn.", "Monday saw a march, demanding more pay."]
)
def test_no_verb_and_no_day_says_anything(text: str) -> None:
    assert told(text) == []
