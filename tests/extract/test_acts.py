"""What is done by saying it."""

import pytest

from tests.extract.saying import said


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Ada Lorn said the pier was shut.", "say"),
        ("Ada Lorn told of her relief.", "say"),
        ("The pier was shut, according to Ada Lorn.", "say"),
        ("Ada Lorn accused the council of hiding a survey.", "accuse"),
        ("Ada Lorn blamed the council for the delay.", "accuse"),
        ("The council denied any delay.", "deny"),
        ("Ada Lorn acknowledged that the pier was unsafe.", "acknowledge"),
        ("Ada Lorn demanded an inquiry.", "demand"),
        ("Ada Lorn urged the council to shut the pier.", "demand"),
        ("Ada Lorn asked the council to shut the pier.", "demand"),
        ("Ada Lorn called for an inquiry.", "demand"),
        ("Ada Lorn said Norway must open the border.", "demand"),
        ("Ada Lorn said the council should shut the pier.", "demand"),
        ("“We should have shut it,” Ada Lorn said.", "say"),
        ("The council declined to comment.", "decline"),
        ("The council rejected the offer.", "decline"),
        ("The council rejected a sweetened $6 billion takeover offer from Norway.", "decline"),
        ("The council ruled out a sale.", "decline"),
        ("The council has not ruled out a sale.", "say"),
        ("The council denied making any such offer.", "deny"),
        ("The council denied it was a bid.", "deny"),
        ("Ada Lorn denied her appeal was late.", "deny"),
        ("The finding challenges the idea that boats are to sink.", "deny"),
        ("Ada Lorn backed the plan.", "support"),
        ("Ada Lorn warned that the pier would fall.", "warn"),
        ("Ada Lorn promised to shut the pier.", "promise"),
    ],
)
def test_the_act_of_the_statement_is(text, act):
    (statement,) = said(text)
    assert statement.act == act


def test_a_claim_that_its_denial_calls_a_charge_accuses():
    claim, denial = said("Norway says Sweden steals fish, a charge Sweden denies.")
    assert (claim.act, claim.target) == ("accuse", "Sweden")
    assert (denial.act, denial.target) == ("deny", "Norway")


def test_a_claim_accuses_nobody_where_its_denial_is_of_charges_that_others_brought():
    claim, _ = said("Norway said its boats were old. Sweden denied foreign charges it had sunk boats.")
    assert (claim.act, claim.target) == ("say", None)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Parents said it was cold.\n\nAda Lorn said the council takes all allegations seriously.", "say"),
        ("Parents accused the council of theft.\n\nAda Lorn said the council rejects all allegations.", "deny"),
    ],
)
def test_only_a_verb_that_denies_by_itself_makes_a_denial_of_a_noun(text, act):
    reply = said(text)[-1]
    assert (reply.act, bool(reply.answers)) == (act, act == "deny")


def test_a_denial_is_not_aimed_at_a_court_that_has_only_heard_the_charge():
    heard, denial = said("The court heard that Bo Harlan had a boat.\n\nHarlan, 33, denies theft.")
    assert (denial.answers, denial.target) == (heard.id, None)


def test_a_denied_claim_that_has_an_owner_is_aimed_at_them():
    _, denial = said("Ada Lorn said the fence was legal.\n\nIvo Brand denied Ida Orr’s claim that it was not.")
    assert (denial.target, denial.answers) == ("Ida Orr", None)


@pytest.mark.parametrize(
    ("text", "target"),
    [
        # A pronoun means nobody who speaks.
        ("Nurses rejected the ministers’ plan and accused them of greed.", None),
        ("Norway met Sweden and accused it of greed.", "Sweden"),
        ("Ada Lorn demanded that Oslo-based Velling Motors shut the pier.", "Velling Motors"),
        ("Ada Lorn accused Velling Motors of hiding a survey.", "Velling Motors"),
        ("Velling Motors left. Ada Lorn accused the company of hiding a survey.", "Velling Motors"),
        ("Ada Lorn urged Mayor Lena Orr to shut the pier.", "Lena Orr"),
        ("Ada Lorn demanded that Norway open the border.", "Norway"),
        ("The Brask Council met. Ada Lorn demanded that the council shut the pier.", "Brask Council"),
        ("Ada Lorn said Norway was large.", None),
        # Nobody who is named behind what is asked for, or in what is denied.
        ("The Brask Council met. Ada Lorn said the council should pay Norway.", "Brask Council"),
        ("Ada Lorn said the minister should pay Norway.", None),
        ("Velling denied reports that it sold boats to Norway.", None),
        ("Velling denied Norway’s claim that it sold boats to Sweden.", "Norway"),
        ("Norway and Sweden accused each other on Monday of theft.", None),
        ("The march was condemned by Ada Lorn.", None),
        ("The Brask Board called the hospital “unsafe” and told it to close.", None),
        ("Ada Lorn blamed the Brask Council’s defeat on Ivo Brand.", "Ivo Brand"),
        ("Ada Lorn blamed the state hospital cuts on the weather in Norway.", None),
        ("Ada Lorn blamed the Brask Council for delays on Monday.", "Brask Council"),
        ("Ivo Brand rose, and Judge Kelm ordered his hearing to go on.", None),
        ("Ada Lorn urged her sister to go on.", "Ada Lorn’s sister"),
        ("Tenants demanded the resignation of Orsk Council leader Otto Hale.", "Otto Hale"),
        ("Tenants demanded that Orsk Council sack its leader Otto Hale.", "Orsk Council"),
    ],
)
def test_the_statement_is_aimed_at(text, target):
    assert said(text)[-1].target == target


def test_what_somebody_asks_for_in_a_clause_is_demanded() -> None:
    [statement] = said("Rowe asked that the vote be put off.")
    assert statement.act == "demand"


def test_a_denied_clause_about_a_plan_turns_no_plan_down() -> None:
    [statement] = said("Rowe denied that the plan was dead.")
    assert statement.act == "deny"


def test_whoever_challenges_figures_denies_them_and_asks_for_nothing() -> None:
    [statement] = said("Rowe challenged the figures.")
    assert statement.act == "deny"


def test_a_quotation_that_begins_with_to_is_no_demand():
    assert [s.act for s in said("“To date, nobody was hurt,” Ada Lorn told the Bell.")] == ["say"]


def test_nobody_is_accused_by_the_place_where_it_was():
    (statement,) = said("Ada Lorn blamed the fire in Velling.")
    assert statement.target is None
