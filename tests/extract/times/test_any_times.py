"""What holds of the time expressions of any text, and of the calendar."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from components.extract.times import calendar_values as cal
from tests.extract.times.finding import found

PIECES = st.sampled_from(
    """on in the last next Monday May March 2011 Oct. 7 , 2023 two days later ago week year of early 12:30
    p.m. ’s – / 1 “ a since until quarter half every now 99999999999 9/11/2024 31 noon yesterday century
    1990s overnight into Easter Thanksgiving Christmas 1388 three first months same night o’clock ten 3 and to for
    through summer December if was""".split()
)

LAST = date(9999, 11, 30)
"""What is said later may be of a week or season that ends when the calendar has ended."""


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=40).map(" ".join), st.none() | st.dates(max_value=LAST))
def test_any_words_of_time_give_slices_in_order_with_sound_values(text, published):
    timexes = found(text, published)
    for timex in timexes:
        assert text[timex.span.start : timex.span.end] == timex.span.text
        if timex.type in ("DATE", "TIME") and timex.value and not timex.value.endswith("_REF"):
            first, last = cal.days(timex.value)
            assert first <= last
    assert all(one.span.end <= two.span.start for one, two in pairwise(timexes))


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300), st.none() | st.dates())
def test_any_text_is_read_without_an_error(text, published):
    for timex in found(text, published):
        assert text[timex.span.start : timex.span.end] == timex.span.text


@given(st.dates(), st.sampled_from(["D", "W", "WE", "M", "Q", "H", "Y", "DE", "CE"]), st.integers(-3000, 3000))
def test_a_unit_moved_there_and_back_is_the_same(day, unit, count):
    with suppress(cal.Unresolved):
        bounds = cal.days(cal.unit_value(day, unit, count))
        assert bounds is None or cal.unit_value(bounds[0], unit, -count) == cal.unit_value(day, unit)


@given(st.dates(date(1000, 1, 1), date(9998, 1, 1)), st.sampled_from(["D", "W", "M", "Q", "H", "Y"]))
def test_a_day_lies_in_its_own_unit(day, unit):
    bounds = cal.days(cal.unit_value(day, unit))
    assert bounds is not None
    assert bounds[0] <= day <= bounds[1]
