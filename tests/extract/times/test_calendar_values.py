"""Calendar arithmetic on TIMEX3 values, at the edges of weeks, months, winters and of the calendar."""

from __future__ import annotations

from datetime import date

import pytest

from components.extract.events import event_days as edtf
from components.extract.times import calendar_values as cal


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2024-10-07", "2024-10-07", "2024-10-07"),
        ("2024-10-07TEV", "2024-10-07", "2024-10-07"),
        ("2024-W42", "2024-10-14", "2024-10-20"),
        ("2024-W42-WE", "2024-10-19", "2024-10-20"),
        ("2020-W53", "2020-12-28", "2021-01-03"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-Q4", "2023-10-01", "2023-12-31"),
        ("2023-H2", "2023-07-01", "2023-12-31"),
        ("2023-WI", "2023-12-01", "2024-02-29"),
        ("199", "1990-01-01", "1999-12-31"),
        ("18", "1800-01-01", "1899-12-31"),
        ("00", "0001-01-01", "0099-12-31"),
        ("000", "0001-01-01", "0009-12-31"),
        ("9999", "9999-01-01", "9999-12-31"),
        ("2024-05-03/2024-05-05", "2024-05-03", "2024-05-05"),
    ],
)
def test_the_days_of_a_value(value, first, last):
    assert cal.days(value) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    "value", [None, "", "P3D", "PRESENT_REF", "2023-02-29", "2024-13", "2021-W53", "2024-Q5", "0000"]
)
def test_what_is_no_date_has_no_days(value):
    assert cal.days(value) is None


@pytest.mark.parametrize(
    ("direction", "found"),
    [(-1, "2024-10-23"), (1, "2024-10-23"), (-2, "2024-10-16"), (2, "2024-10-30")],
)
def test_the_same_weekday_is_on_or_strictly_before_and_after(direction, found):
    assert cal.weekday_near(date(2024, 10, 23), 3, direction=direction) == date.fromisoformat(found)


@pytest.mark.parametrize(
    ("direction", "found"), [(0, date(2024, 11, 5)), (-1, date(2023, 11, 5)), (1, date(2024, 11, 5))]
)
def test_the_nearest_of_some_days_is_on_the_side_asked_for(direction, found):
    days = [date(year, 11, 5) for year in (2023, 2024, 2025)]
    assert cal.nearest(date(2024, 10, 23), days, direction=direction) == found


@pytest.mark.parametrize(
    ("year", "sunday"), [(1961, "1961-04-02"), (2008, "2008-03-23"), (2024, "2024-03-31"), (2038, "2038-04-25")]
)
def test_easter_is_where_the_almanac_has_it(year, sunday):
    assert cal.easter(year) == date.fromisoformat(sunday)


@pytest.mark.parametrize(
    ("month", "weekday", "which", "day"),
    [(5, 1, 1, "2024-05-06"), (5, 1, -1, "2024-05-27"), (11, 4, 4, "2024-11-28"), (2, 4, 5, "2024-02-29")],
)
def test_the_first_second_or_last_such_weekday_of_a_month(month, weekday, which, day):
    assert cal.weekday_of_month(2024, month, weekday, which) == date.fromisoformat(day)


def test_the_fifth_monday_of_a_month_of_four_is_one_of_the_next():
    assert cal.weekday_of_month(2024, 5, 1, 5) == date(2024, 6, 3)


def test_a_month_later_than_the_last_of_a_long_month_is_the_last_of_a_short_one():
    assert cal.day_offset(date(2024, 1, 31), "M", 1) == date(2024, 2, 29)


def test_the_calendar_ends():
    with pytest.raises(cal.Unresolved):
        cal.moved(date(9999, 12, 31), 1)
    with pytest.raises(cal.Unresolved):
        cal.unit_value(date(5, 1, 1), "Y", -10)
    with pytest.raises(cal.Unresolved):
        cal.day_offset(date(9999, 6, 1), "Y", 1)


def test_january_belongs_to_the_winter_before():
    assert cal.season_of(date(2025, 1, 15)) == (2024, "WI")


@pytest.mark.parametrize(
    ("value", "spelled"),
    [
        ("2024-W42", "[2024-10-14..2024-10-20]"),
        ("2023-Q1", "2023-33"),
        ("2023-H2", "2023-41"),
        ("2023-WI", "2023-24"),
        ("199", "199X"),
        ("18", "18XX"),
        ("2024-10-07TEV", "2024-10-07"),
    ],
)
def test_values_in_edtf(value, spelled):
    assert edtf.of_value(value) == spelled


def test_intervals_in_edtf():
    assert edtf.ongoing("2024-W42") == "2024-10-14~/.."
    assert edtf.between("2024-03", "2024-06") == "2024-03/2024-06"
    assert edtf.some_day(date(2024, 10, 1), date(2024, 10, 1)) == "2024-10-01"
