"""The picture of the timeline: where its marks and labels lie."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from components.model import Event
from components.picture import WIDTH, Marks, timeline_marks
from components.rows import event_rows
from components.texts import load
from tests.explainers import BRIDGE, EVENTS, span

EN = load("en")
DAY = EVENTS[1]
WEEK = replace(DAY, start_date=date(2021, 5, 3), end_date=date(2021, 5, 9), precision="week", basis="resolved")


def drawn(*events: Event) -> Marks:
    numbered = [replace(event, id=f"e{number}", anchor=None) for number, event in enumerate(events)]
    explainer = replace(BRIDGE, events=tuple(numbered))
    return timeline_marks(explainer, event_rows(explainer, numbered, EN), EN)[0]


def on(start: date, end: date | None) -> Event:
    return replace(DAY, start_date=start, end_date=end)


def test_a_week_is_a_box_of_seven_days_that_says_from_which_to_which() -> None:
    (box,) = drawn(WEEK)["boxes-resolved"]
    monday = drawn(WEEK, on(WEEK.start_date, WEEK.start_date))["stems-stated"][0]
    assert round((box["x2"] - box["x"] + 2) / (monday["x2"] - monday["x"])) == 7
    assert [mark["text"] for mark in drawn(WEEK)["weeks"]] == ["Mon–Sun"]


def test_what_goes_on_runs_off_the_edge_and_an_inferred_beginning_fades_in() -> None:
    going_on = replace(on(date(2021, 5, 3), None), basis="inferred")
    marks = drawn(going_on, on(date(2021, 5, 20), date(2021, 5, 20)))
    assert marks["bars"][0]["x2"] == WIDTH
    assert max(mark["x2"] for mark in marks["fades"]) == marks["bars"][0]["x"]
    assert not drawn(replace(going_on, basis="stated"))["fades"]


def test_a_phrase_too_long_for_its_box_stands_beside_it() -> None:
    days = [date(2021, 5, 3) + timedelta(25 * number) for number in range(28)]
    week = replace(WEEK, phrase=span("said on Tuesday"))
    marks = drawn(week, *(on(day, day) for day in days))
    (box,), (words, *_) = marks["boxes-resolved"], marks["phrases-right"]
    assert words["text"] == "“said on Tuesday”"
    assert words["x"] > box["x2"]


def test_signs_of_one_day_stand_under_one_another() -> None:
    first = date(2021, 5, 3)
    marks = drawn(on(first, first), on(first, None), WEEK)
    assert len({round(mark["x"]) for name in marks if name.startswith("signs") for mark in marks[name]}) == 1


def test_numbers_of_days_stand_only_under_the_name_of_a_month() -> None:
    marks = drawn(on(date(1987, 1, 1), date(1987, 12, 31)), on(date(2021, 5, 3), date(2021, 5, 3)))
    names = sorted(mark["x"] for mark in marks["upper"])
    for number in marks["lower"] + marks["marked"]:
        if number["text"].isdigit():
            assert names[0] <= number["x"]
    assert any(mark["text"].endswith("2021") for mark in marks["upper"])


def extents(marks: Marks) -> list[tuple[float, float]]:
    wide = [(mark["x"], mark["x"] + 6.9 * len(mark["text"])) for mark in marks["upper"]]
    return sorted(wide + [(mark["x"] - 6.9 * len(mark["text"]), mark["x"]) for mark in marks["upper-end"]])


def test_a_fold_says_how_many_days_it_hides_also_where_a_months_name_takes_its_place() -> None:
    for last in (date(2021, 5, 3), date(2021, 5, 25)):
        marks = drawn(on(date(2021, 5, 3), last), on(date(2022, 5, 3), date(2022, 5, 3)))
        assert [mark["text"] for mark in marks["upper"] + marks["lower"] if mark["text"].endswith(" days")]


def test_a_month_among_days_is_a_cell_with_its_name() -> None:
    month = replace(on(date(1997, 7, 1), date(1997, 7, 31)), precision="month")
    march = replace(on(date(2021, 3, 1), date(2021, 3, 31)), precision="month")
    days = [date(2021, 5, day) for day in range(8, 15)]
    marks = drawn(month, march, *(on(day, day) for day in days))
    box = marks["boxes-stated"][0]
    assert [mark["text"] for mark in marks["lower"] if box["x"] < mark["x"] < box["x2"]] == ["Jul 1997"]
    stems = sorted(mark["x"] for mark in marks["stems-stated"])
    assert stems[-1] - stems[0] > WIDTH / 4


def test_published_is_set_apart_from_the_name_of_a_month() -> None:
    for day in range(1, 29):
        last = replace(BRIDGE.article, published=date(2021, 9, day))
        numbered = (
            replace(on(date(2021, 8, 20), date(2021, 8, 20)), id="e0"),
            replace(on(date(2021, 10, 3), None), id="e1"),
        )
        explainer = replace(BRIDGE, article=last, events=numbered)
        marks = timeline_marks(explainer, event_rows(explainer, numbered, EN), EN)[0]
        (published,) = marks["upper-end"]
        assert all(not 0 <= mark["x"] - published["x"] < 12 for mark in marks["upper"])


def test_the_days_before_publication_stand_under_the_name_of_their_month() -> None:
    for first in range(2, 25):
        days = [date(2026, 9, first) + timedelta(number) for number in range(6)]
        years = [replace(on(date(year, 1, 1), date(year, 12, 31)), precision="year") for year in (1921, 1958, 2002)]
        events = [replace(event, id=str(n)) for n, event in enumerate([*years, *(on(day, day) for day in days)])]
        explainer = replace(BRIDGE, article=replace(BRIDGE.article, published=days[-1]), events=tuple(events))
        marks = timeline_marks(explainer, event_rows(explainer, events, EN), EN)[0]
        begin = min(mark["x"] for mark in marks["stems-stated"])
        assert any(mark["text"].startswith("Sep") and mark["x"] - begin < 12 for mark in marks["upper"]), first


def test_a_day_at_the_right_edge_stays_inside() -> None:
    days = [date(1987, 1, 1), *(date(2021, month, 3) for month in range(1, 13))]
    assert max(mark["x2"] for mark in drawn(*(on(day, day) for day in days))["stems-stated"]) <= WIDTH


def test_a_year_that_begins_in_a_month_is_named_with_it() -> None:
    days = [date(2021, 3, 3) + timedelta(25 * number) for number in range(28)]
    names = [mark["text"] for mark in drawn(*(on(day, day) for day in days))["upper"]]
    assert names[:2] == ["Mar 2021", "2022"]


@given(st.lists(st.tuples(st.integers(0, 20_000), st.integers(0, 400)), min_size=1, max_size=8))
def test_no_label_of_the_upper_line_covers_another(spans: list[tuple[int, int]]) -> None:
    begin = date(1970, 1, 1)
    marks = drawn(*(on(begin + timedelta(at), begin + timedelta(at + length)) for at, length in spans))
    assert all(before[1] <= after[0] for before, after in pairwise(extents(marks)))
