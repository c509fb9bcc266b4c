"""The folded day scale: which days it shows, where they lie, and what it folds away."""

from datetime import date, timedelta

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
