"""Events that are dated by another: what came later, what has been so since, what happened when."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extract.events.finding import dated, found


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The depot burned on 14 January 2024. Its owner replied four days later.", [14, 18]),
        ("The depot burned on 14 January 2024. Four days later, Orr had packed his bags.", [14, 18]),
        ("The depot burned on 14 January 2024. The owner had replied four days earlier.", [14, 10]),
        ("The reactor leaked on 14 January 2024. It was restarted nine days after the leak.", [14, 23]),
        ("The depot burned on 14 January 2024. Its doors were checked two days before it burned.", [14, 12]),
        ("The mayor quit on 14 January 2024, two days after the depot burned.", [14, 12]),
        ("The mayor quit on 14 January 2024, a day before he was arrested.", [14, 15]),
        ("The depot had burned on 14 January 2024 and had reopened four days later.", [14, 18]),
    ],
)
def test_what_follows_or_comes_before_the_event_told_counts_from_it(text, days):
    assert [event.start_date.day for event in found(text)] == days


def test_what_followed_an_event_opens_with_it_and_hangs_on_it():
    first, then, sequel = found(
        "Raiders burned the depot on Sept. 2, 2024. Since then the road has been closed. "
        "The town’s subsequent appeal for help was ignored."
    )
    assert (then.span.text, then.basis, then.anchor) == ("the road has been closed", "inferred", first.id)
    assert (sequel.span.text, sequel.basis) == ("The town’s subsequent appeal for help", "inferred")
    assert {then.start_date, sequel.start_date} == {date(2024, 9, 2)}
    assert {then.end_date, sequel.end_date} == {None}


def test_what_was_said_years_ago_is_what_has_been_since():
    *_, then = found("A log came out on Monday. A report warned in 2019 of leaks. Since then pipes have been laid.")
    assert then.start_date == date(2019, 1, 1)


def test_a_main_clause_before_since_opens_at_the_dated_clause():
    main, cause = found("The fleet has pressed north since losing its flagship last week.")
    assert main.span.text == "The fleet has pressed north"
    assert (main.start_date, main.end_date, main.anchor) == (date(2024, 10, 14), None, cause.id)
    assert cause.span.text == "losing its flagship last week"


def test_a_main_clause_after_since_opens_at_the_dated_clause():
    cause, main = found("Since the storm hit on Oct. 12, the island has been dark.")
    assert (main.span.text, main.anchor) == ("the island has been dark", cause.id)
    assert (main.start_date, main.end_date) == (date(2024, 10, 12), None)


def test_since_a_happening_named_before_opens_with_it():
    quake, sold = found("The quake struck on Monday. Since the quake, water has been sold by the cup.")
    assert (sold.span.text, sold.anchor) == ("water has been sold by the cup", quake.id)
    assert (sold.start_date, sold.end_date) == (date(2024, 10, 21), None)


def test_a_bare_since_opens_with_the_event_told_before():
    assert dated("The mine burned in 2019. It has been shut ever since.")[1][1:] == ("2019-01-01", None)
    assert len(found("The boy left on 3 May and has not been seen since.")) == 1


def test_since_a_happening_that_nobody_dated_tells_no_date():
    assert [event.span.text for event in found("It rained on Monday. Since the quake, water has been sold.")] == [
        "It rained on Monday"
    ]


def test_what_happened_when_is_dated_too():
    closed, declared = found("The port has been shut since Oct. 3, when the mayor declared a storm.")
    assert (declared.span.text, declared.start_date, declared.end_date) == (
        "the mayor declared a storm",
        date(2024, 10, 3),
        date(2024, 10, 3),
    )
    assert closed.end_date is None


def test_what_happened_when_a_run_of_days_ended_is_dated_by_its_end():
    text = "The mine was shut from 4 May until 16 July, when the pit dried."
    assert ("the pit dried", "2024-07-16", "2024-07-16") in dated(text)
