"""Values of time expressions, by the tense and the words beside them: which Monday, which May."""

from __future__ import annotations

import pytest

from components.extract.times import calendar_values as cal
from tests.extract.times.finding import found, values


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The mayor resigned on Wednesday.", "2024-10-23"),
        ("The mayor resigned on Thursday.", "2024-10-17"),
        ("The court will hear the case on Thursday.", "2024-10-24"),
        ("The bridge is due to reopen on Monday.", "2024-10-28"),
        ("The hearing is scheduled for Friday.", "2024-10-25"),
        ("The union promised on Monday to return.", "2024-10-21"),
        ("The union has promised to return on Monday.", "2024-10-28"),
        ("On Saturday, the ferry will sail again.", "2024-10-26"),
        ("On Saturday, the ferry sank.", "2024-10-19"),
        ("The fair is to be held on Sunday.", "2024-10-27"),
        ("Last Friday the ferry sank.", "2024-10-18"),
        ("Next Friday the ferry returns.", "2024-10-25"),
        ("The union has called a rally for Saturday.", "2024-10-26"),
        ("She urged both crews to return by Monday.", "2024-10-28"),
        ("The museum reopens on Saturday.", "2024-10-26"),
        ("The rent is owed unless it is paid by Monday.", "2024-10-28"),
        ("The race, which was to start on Friday, is off.", "2024-10-25"),
        ("The trial was adjourned until Friday.", "2024-10-25"),
        ("The crews fought the fire until Friday.", "2024-10-18"),
        ("She was asked if she had seen it on Monday.", "2024-10-21"),
        ("The board voted to close the mine on Monday.", "2024-10-28"),
        ("The car may have been stolen on Monday.", "2024-10-21"),
        ("Bakers are planning a march to the ground on Saturday.", "2024-10-26"),
        ("Bakers walked to the ground on Saturday.", "2024-10-19"),
        ("Bakers are heading home for another extended weekend.", "2024-W43-WE"),
        ("Bakers headed home for another extended weekend.", "2024-W42-WE"),
        ("Orlo won planning permission on Saturday.", "2024-10-19"),
        ("It was shut by the planning committee on Saturday.", "2024-10-19"),
        ("A loan would have paid the cooks through 3 December.", "2024-12-03"),
        ("A loan paid the cooks through 3 December.", "2023-12-03"),
        ("The cooks would have been paid on 3 December.", "2023-12-03"),
        ("The bakers have planned a march on Saturday.", "2024-10-26"),
        ("The deadline for bids is Friday.", "2024-10-25"),
        ("The board is meeting on Friday.", "2024-10-25"),
        ("They renewed a threat to strike on Friday.", "2024-10-25"),
        ("Her promise to resign on Friday was met with cheers.", "2024-10-25"),
        ("They made a threat on Friday to strike.", "2024-10-18"),
        ("Bakers are staging a walkout on Monday.", "2024-10-28"),
        ("Police are investigating a theft on Saturday.", "2024-10-19"),
        ("Six cooks had to be rescued on Monday.", "2024-10-21"),
        ("The mine was shut on a Monday.", None),
        ("The mine was shut on a Monday night.", None),
        ("A Monday hearing was short.", "2024-10-21"),
        ("The hearing continues on Monday.", "2024-10-28"),
        ("Councillors vote on Monday.", "2024-10-28"),
        ("The council votes on the bridge on Monday.", "2024-10-28"),
        ("The budget vote on Monday was close.", "2024-10-21"),
        ("Polls open at 7 a.m. on Saturday.", "2024-10-26T07:00"),
        ("Orr, who leaves on Monday, was cheered.", "2024-10-28"),
        ("The firm announced plans on Monday.", "2024-10-21"),
        ("As ordered by the court on 3 December, the firm was sold.", "2023-12-03"),
        ("A ruling is expected by the court on 3 December.", "2024-12-03"),
        ("The firm has announced a sale on 3 December.", "2024-12-03"),
        ("The firm announced two sales on 3 December.", "2024-12-03"),
        ("The firm announced on 3 December that it was for sale.", "2023-12-03"),
        ("The union said bakers will down tools on 3 December.", "2024-12-03"),
        ("He left of his own free will on 3 December.", "2023-12-03"),
        ("Snow is forecast to fall on Saturday.", "2024-10-26"),
        ("The guild claimed responsibility for Monday’s fire.", "2024-10-21"),
        ("Neither side gave figures for Monday’s fighting.", "2024-10-21"),
        # What nobody plans is past, however near its next day; so is what something has gone on since.
        ("The January 6 riot was long ago.", "2024-01-06"),
        ("She wrote of the January 6 rebel-led attack.", "2024-01-06"),
        ("Since the January 6 vote, little has changed.", "2024-01-06"),
        ("The January 6 hearing is the last.", "2025-01-06"),
        ("He apologised for Monday’s outage.", "2024-10-21"),
        ("She named her crew for Monday’s race.", "2024-10-28"),
        ("The trial had been due to start on Monday.", "2024-10-21"),
    ],
)
def test_the_tense_tells_which_weekday_is_meant(text, day):
    assert [value for _, value in values(text)] == [day]


def test_a_first_name_is_no_month():
    assert values("The clerk, June Fenn, met April Orr.") == []
    assert values("In June Norland struck.") == [("June", "2024-06")]


def test_a_month_before_what_happened_in_it_is_no_other_word():
    assert values("She won the March election.") == [("March", "2024-03")]
    assert values("He may march on Orsk.") == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The mine closed on January 5.", "2024-01-05"),
        ("The mine closed on December 5.", "2023-12-05"),
        ("The mine will close on December 5.", "2024-12-05"),
        ("She is accused of stealing a boat on December 5.", "2023-12-05"),
        ("She is accused of theft and will be tried on December 5.", "2024-12-05"),
        ("The mine will close on January 5.", "2025-01-05"),
        ("The chief expected more talks on Friday.", "2024-10-25"),
        ("The chief will take a pay cut from January 5.", "2025-01-05"),
        ("The chief would go because the firm cut jobs on January 5.", "2024-01-05"),
        ("The miners have called a strike for November 5.", "2024-11-05"),
        ("The firm, which reports on November 5, lost money.", "2024-11-05"),
        ("Ahead of a vote on November 5, they spent more.", "2024-11-05"),
        ("The diary for September 5 was lost.", "2024-09-05"),
        ("The fair, originally planned for May, is off.", "2024-05"),
        ("The fair was moved to November.", "2024-11"),
        ("The mine closed in December.", "2023-12"),
        ("The mine will close in December.", "2024-12"),
        ("The mine closed in October.", "2024-10"),
        ("The mine closed on 5 January 2019.", "2019-01-05"),
        ("The mine closed on Jan. 5, 2019.", "2019-01-05"),
        ("The mine closed on Sept. 5.", "2024-09-05"),
        ("The mine closed in the first half of 2019.", "2019-H1"),
        ("The mine closed in late 2019.", "2019"),
        ("The mine closed in the late 1990s.", "199"),
    ],
)
def test_a_missing_year_is_the_one_the_verb_allows(text, value):
    assert [value for _, value in values(text)] == [value]


def test_the_votes_before_a_night_are_no_hour():
    assert values("They voted by eight to five on Monday night.") == [("Monday night", "2024-10-21TNI")]


@pytest.mark.parametrize(
    "text",
    [
        "She may leave, and they march on.",
        "The 23-year-old keeper, aged 23, was praised.",
        "Prices fall and spring flowers bloom.",
        "They drove at 90 miles per hour.",
        "Flight 2011 was late.",
        "Some 2015 people queued.",
        "A second lorry came.",
        "He reads the Sunday Times.",
        "It happened 12 times at 3:2.",
        "It led in its second weekend.",
    ],
)
def test_words_that_only_look_like_time(text):
    assert values(text) == []


def test_a_day_to_come_has_the_name_of_yesterday_where_nothing_was_once_to_come():
    assert values("She spoke of hiding the boats until Tuesday night.") == [("Tuesday night", "2024-10-22TNI")]
    assert values("The hearing was due on Tuesday.") == [("Tuesday", "2024-10-22")]
    assert values("The clerks will be in court on Tuesday.") == [("Tuesday", "2024-10-29")]
    assert values("Talks are to resume on Tuesday.") == [("Tuesday", "2024-10-29")]


def test_a_will_is_no_word_of_the_future():
    assert values("Of his own free will he sang on Dec. 4.") == [("Dec. 4", "2023-12-04")]


def test_without_a_publication_date_the_words_stay_and_only_stated_dates_have_values():
    text = "The mill burned last week, on Monday, in March, and on 4 May 2020, for 3 hours."
    assert values(text, published=None) == [
        ("last week", None),
        ("Monday", None),
        ("March", None),
        ("4 May 2020", "2020-05-04"),
        ("3 hours", "PT3H"),
    ]


def test_impossible_dates_have_no_value():
    assert all(value is None or cal.days(value) for _, value in values("On Feb. 30, 2024 and 31/11/2023 it rained."))


def test_how_a_value_is_known():
    (stated,), (resolved,), (default,) = (
        found("It burned on Oct. 7, 2023."),
        found("It burned on Monday."),
        found("A market in Brask on Monday."),
    )
    assert (stated.basis, resolved.basis, default.basis) == ("stated", "resolved", "default")
    assert default.confidence == "likely"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The club will shut its doors on November 12.", "2024-11-12"),
        ("They have voted to refuse night shifts from 2 December.", "2024-12-02"),
        ("The crews would walk out if the talks failed by November 3.", "2024-11-03"),
        ("She is up for renewal in December.", "2024-12"),
        ("Voters go to the polls in December.", "2024-12"),
        ("She has promised a ruling by the end of November.", "2024-11"),
        ("The guild demanded that they leave by Saturday.", "2024-10-26"),
        ("He proposed talks on October 28.", "2024-10-28"),
        ("The ruling, expected on Friday, may change much.", "2024-10-25"),
        ("The court is to rule on whether the vote of 3 May stands.", "2024-05-03"),
        ("The December 3 vote will be close.", "2024-12-03"),
        ("He was remanded in custody to appear again on 20 November.", "2024-11-20"),
        ("She was freed on bail to return to court on 4 December.", "2024-12-04"),
        ("The court listed the matter for hearing on 18 November.", "2024-11-18"),
        ("The case was adjourned for mention on 3 December.", "2024-12-03"),
        ("He was in court for a hearing on 18 November.", "2023-11-18"),
        ("He died in custody on 20 November.", "2023-11-20"),
        ("The judge set a trial date of 12 January.", "2025-01-12"),
        ("The record was set in the final of 12 January.", "2024-01-12"),
        ("The crew did not shut the valve on December 12.", "2023-12-12"),
    ],
)
def test_a_plan_told_with_a_past_form_or_without_one_is_still_to_come(text, value):
    assert [found_value for _, found_value in values(text)] == [value]


def test_the_half_of_a_match_is_no_time():
    assert values("Orla Finn scored twice in the first half of the match.") == []
    assert values("Sales fell in the first half.") == [("the first half", "2024-H1")]
