"""The folded day scale: which days it shows, where they lie, and what it folds away."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.scale import DAY_WIDTH, FOLD_AFTER, folded_scale

WIDTH = 524
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


def test_a_year_without_events_folds_and_both_sides_keep_days_of_the_same_width():
    scale = folded_scale([date(2023, 10, 7), date(2024, 10, 14), date(2024, 10, 20), date(2024, 10, 23)], WIDTH)
    left, right = scale.stretches
    assert (left.first, left.last) == (date(2023, 10, 7), date(2023, 10, 11))
    assert right.first == date(2024, 10, 13)
    assert [fold.days for fold in scale.folds] == [(date(2024, 10, 13) - date(2023, 10, 11)).days - 1]
    assert scale.x(date(2024, 10, 15)) - scale.x(date(2024, 10, 14)) == pytest.approx(scale.day)
    assert not scale.shows(date(2024, 1, 1))


def test_a_month_between_two_dates_does_not_fold():
    start = date(2024, 3, 1)
    assert not folded_scale([start, start + timedelta(FOLD_AFTER + 1)], WIDTH).folds
    assert folded_scale([start, start + timedelta(FOLD_AFTER + 2)], WIDTH).folds


def test_one_day_is_not_blown_up_to_the_whole_width():
    scale = folded_scale([date(2024, 10, 23)], WIDTH)
    assert scale.day < DAY_WIDTH * 1.1


def test_without_days_there_is_no_scale_to_draw():
    assert folded_scale([], WIDTH).stretches == ()


@given(st.lists(DAYS, min_size=1, max_size=40))
def test_every_given_day_is_shown_inside_the_width_and_time_runs_to_the_right(days):
    scale = folded_scale(days, WIDTH)
    assert all(scale.shows(day) for day in days)
    edges = [scale.x(day) for day in sorted(days)]
    assert edges == sorted(edges)
    assert all(x >= 0 and x + scale.day <= WIDTH + 1e-6 for x in edges)


@given(st.lists(DAYS, min_size=2, max_size=40))
def test_no_day_is_lost_between_stretches_and_folds(days):
    scale = folded_scale(days, WIDTH)
    shown = sum(stretch.days for stretch in scale.stretches) + sum(fold.days for fold in scale.folds)
    assert shown == (scale.stretches[-1].last - scale.stretches[0].first).days + 1


MARCH, JULY = (date(2026, 3, 1), date(2026, 3, 31)), (date(1997, 7, 1), date(1997, 7, 31))
WEEK = [date(2026, 5, day) for day in range(8, 15)]


def test_months_that_nothing_else_is_known_of_do_not_take_the_room_of_days_that_are():
    days = [*MARCH, *JULY, *WEEK]
    scale = folded_scale(days, WIDTH, periods=[MARCH, JULY])
    assert [(cell.first, cell.last) for cell in scale.cells] == [JULY, MARCH]
    assert scale.right(WEEK[-1]) - scale.x(WEEK[0]) > WIDTH / 3
    assert folded_scale(days, WIDTH).day < scale.day


def test_a_year_that_nothing_else_is_known_of_is_one_cell_and_not_a_fold_between_two_days():
    years = [(date(year, 1, 1), date(year, 12, 31)) for year in (1921, 1958, 2002)]
    scale = folded_scale([day for year in years for day in year] + WEEK, WIDTH, periods=years)
    assert [(cell.first, cell.last) for cell in scale.cells] == years
    assert len(scale.folds) == len(years)
    assert len(scale.stretches) == 1


@pytest.mark.parametrize("days", [[date(2025, 6, 1)], [date(2025, 12, 31)], [date(2025, 12, 31), date(2027, 1, 1)]])
def test_beside_a_year_no_day_is_blown_up(days):
    year = (date(2026, 1, 1), date(2026, 12, 31))
    assert folded_scale([*days, *year], WIDTH, periods=[year]).day < DAY_WIDTH * 1.2


def test_a_month_in_which_a_day_is_dated_stays_a_month_of_days():
    days = [*MARCH, date(2026, 3, 12), *JULY, *WEEK]
    assert [cell.first for cell in folded_scale(days, WIDTH, periods=[MARCH, JULY]).cells] == [JULY[0]]


@given(st.lists(DAYS, min_size=1, max_size=12), st.lists(st.tuples(st.integers(1900, 2100), st.integers(1, 12))))
def test_periods_and_days_lie_in_order_and_inside_the_width(days, months):
    periods = [(date(year, month, 1), date(year, month, 28)) for year, month in months]
    marks = sorted({*days, *(day for period in periods for day in period)})
    scale = folded_scale(marks, WIDTH, periods=periods)
    assert all(scale.shows(day) for day in marks)
    edges = [edge for day in marks for edge in (scale.x(day), scale.right(day))]
    assert all(later - earlier > -1e-6 for earlier, later in pairwise(edges))
    assert edges[0] >= -1e-6
    assert edges[-1] <= WIDTH + 1e-6
