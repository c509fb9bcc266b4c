"""With which days an event is dated, how they are spelled and how they are known."""

from __future__ import annotations

import pytest

from tests.extract.events.finding import EDTF, dated, found


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("The mine flooded last week.", "2024-10-14", "2024-10-20"),
        ("The mine flooded in September.", "2024-09-01", "2024-09-30"),
        ("The mine flooded earlier this month.", "2024-10-01", "2024-10-23"),
        ("The mine will flood later this month.", "2024-10-23", "2024-10-31"),
        ("The mine has been shut since Oct. 2.", "2024-10-02", None),
        ("The mine will stay shut until Oct. 30.", "2024-10-23", "2024-10-30"),
        ("The mine was shut from 2009 to 2011.", "2009-01-01", "2011-12-31"),
        ("The mine was shut between March and June.", "2024-03-01", "2024-06-30"),
        ("The mine has been shut for three weeks.", "2024-10-02", None),
        ("For three weeks, the mine has been shut.", "2024-10-02", None),
        ("It has been six months since the mill closed.", "2024-04-01", "2024-04-30"),
        ("She has waited two years for a reply.", "2022-10-23", None),
        ("The court is expected to rule by the end of November.", "2024-11-01", "2024-11-30"),
        ("The ban will take effect from next month.", "2024-11-01", "2024-11-30"),
        ("The mine has earned $3m in the past five years.", "2019-10-23", None),
        ("The mine lost half of its men over the last decade.", "2014-10-23", None),
        ("The fair runs from 3 to 9 November.", "2024-11-03", "2024-11-09"),
        ("The mine made money in the first nine months of 2023.", "2023-01-01", "2023-09-30"),
        ("Sentencing was put back to 9 January.", "2025-01-09", "2025-01-09"),
        ("The fair ran on May 3-5, 2024.", "2024-05-03", "2024-05-05"),
        ("Since June I have lost money.", "2024-06-01", None),
        ("The tally gives 2,960 cases and 260 deaths since Aug. 14.", "2024-08-14", None),
        ("The town had slept since June.", "2024-06-01", None),
        ("She demanded the release of 212 members arrested since Friday.", "2024-10-18", None),
        ("Prices are up 12 percent since January.", "2024-01-01", None),
        ("Power is out since Sunday in the north.", "2024-10-20", None),
        ("Trains have been cut in most of the south since Sunday.", "2024-10-20", None),
        ("By 2019 the mill employed only 40 people.", "2019-01-01", "2019-12-31"),
        ("It has spent $3m on lamps and covered wire since 2021.", "2021-01-01", None),
        ("The mine will stay shut until at least Oct. 30.", "2024-10-23", "2024-10-30"),
        ("The general, in a short address late on Sunday, named nobody.", "2024-10-20", "2024-10-20"),
    ],
)
def test_the_days_in_which_an_event_may_lie(text, start, end):
    assert [days for _, *days in dated(text)] == [[start, end]]


def test_a_date_behind_and_opens_a_clause_of_its_own():
    assert [words for words, *_ in dated("The mill closed in 2009 and in 2015 was sold.")] == [
        "The mill closed in 2009",
        "in 2015 was sold",
    ]
    assert [words for words, *_ in dated("Rents rose in May and prices in June.")] == [
        "Rents rose in May",
        "Rents rose in May and prices in June",
    ]
    assert [words for words, *_ in dated("The flood came in March and, in April, the owner left.")] == [
        "The flood came in March",
        "in April, the owner left",
    ]


def test_a_verb_between_two_dates_is_the_second_ones_with_its_subject():
    assert [words for words, *_ in dated("The talks on Monday collapsed on Wednesday.")] == [
        "The talks on Monday",
        "The talks on Monday collapsed on Wednesday",
    ]
    assert [words for words, *_ in dated("The sale, announced in May, is to close in November.")] == [
        "The sale, announced in May",
        "The sale, announced in May, is to close in November",
    ]
    assert [words for words, *_ in dated("Two cooks held over the 2019 fire were freed in May.")] == [
        "Two cooks held over the 2019 fire were freed in May",
        "the 2019 fire",
    ]
    assert [words for words, *_ in dated("The head of Monday’s march met him on Tuesday.")] == [
        "The head of Monday’s march met him on Tuesday",
        "Monday’s march",
    ]
    assert [words for words, *_ in dated("Bids close on 9 November and work, which is slow, begins in May.")] == [
        "Bids close on 9 November",
        "work, which is slow, begins in May",
    ]
    assert [words for words, *_ in dated("He was in court on Monday charged with theft on 3 May.")] == [
        "He was in court on Monday",
        "charged with theft on 3 May",
    ]
    assert [words for words, *_ in dated("A cook who was held on Friday appeared in court on Monday.")] == [
        "A cook who was held on Friday",
        "A cook who was held on Friday appeared in court on Monday",
    ]


def test_what_came_after_a_rise_in_a_month_leaves_it_its_date():
    assert [words for words, *_ in dated("Sales fell in May after a sharp rise in April.")] == [
        "Sales fell in May after a sharp rise",
        "a sharp rise in April",
    ]


def test_the_second_date_behind_a_verb_is_that_of_a_happening():
    assert [words for words, *_ in dated("He was jailed on Monday for the murder of Ann Lee in May.")] == [
        "He was jailed on Monday for the murder of Ann Lee",
        "the murder of Ann Lee in May",
    ]
    assert [words for words, *_ in dated("The guild voted on Monday to refuse shifts from 2 February.")] == [
        "The guild voted on Monday to refuse shifts",
        "to refuse shifts from 2 February",
    ]


def test_hours_later_is_the_day_told_before():
    once, later = found("A dam broke on Tuesday. Hours later, the mill was gone.")
    assert (later.start_date, later.basis, later.anchor) == (once.start_date, "inferred", once.id)


def test_what_has_been_since_another_happening_goes_on():
    assert [days for _, *days in dated("Nine houses have been sold since Saturday’s fire.")] == [
        ["2024-10-19", None],
        ["2024-10-19", "2024-10-19"],
    ]


def test_a_date_joined_to_another_dates_the_same_happening():
    assert [event.start_date.year for event in found("There were accidents in 2014 and 2017.")] == [2014, 2017]
    assert [event.start_date.year for event in found("Orr won it in 2019, 2021 and 2023.")] == [2019, 2021, 2023]
    assert [event.start_date.year for event in found("It fell in 2018, 2020 and again in 2023.")] == [2018, 2020, 2023]


def test_since_the_monday_is_one_event_that_goes_on():
    assert dated("Moor has been ill since the Monday.") == [("Moor has been ill since the Monday", "2024-10-21", None)]


def test_how_a_date_is_known():
    stated, resolved, inferred = found(
        "It burned on May 2, 2024. It reopened on Oct. 1. Two days later it burned again."
    )
    assert (stated.basis, resolved.basis, inferred.basis) == ("stated", "resolved", "inferred")
    assert inferred.anchor == resolved.id


@pytest.mark.parametrize(
    ("text", "spelled", "precision"),
    [
        ("It burned on May 2, 2024.", "2024-05-02", "day"),
        ("It burned last week.", "[2024-10-14..2024-10-20]", "week"),
        ("It burned in May 2024.", "2024-05", "month"),
        ("It burned in the third quarter of 2023.", "2023-35", "quarter"),
        ("It burned in the summer of 2023.", "2023-22", "season"),
        ("It burned in 2019.", "2019", "year"),
        ("It burned in the 1990s.", "199X", "year"),
        ("It has been shut since May 2, 2024.", "2024-05-02/..", "day"),
        ("It was shut from 2009 to 2011.", "2009/2011", "year"),
    ],
)
def test_dates_in_edtf(text, spelled, precision):
    (event,) = found(text)
    assert (event.edtf, event.precision) == (spelled, precision)
    assert EDTF.fullmatch(event.edtf)


def test_what_is_only_guessed_says_so():
    certain, guess = found("The ferry sank on Monday. The ferry sinks low in May.")
    assert (certain.confidence, guess.confidence) == ("certain", "guess")


def test_without_a_publication_date_only_stated_dates_make_events():
    text = "The depot burned on Monday. The mill burned on May 2, 2024."
    assert [event.span.text for event in found(text, published=None)] == ["The mill burned on May 2, 2024"]


@pytest.mark.parametrize(
    "text",
    ["The council met on Monday (21 October).", "On Monday (21 October) the council met."],
)
def test_a_day_told_again_in_brackets_is_one(text: str) -> None:
    assert [event[1] for event in dated(text)] == ["2024-10-21"]
    assert not dated(text)[0][0].endswith("(")
