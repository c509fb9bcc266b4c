"""A date in words and for machines: as exact as it is known and no more."""

from dataclasses import replace
from datetime import date

import pytest

from components.dated import basis_word
from components.markup.dates import datetime_value
from components.markup.sheet import text_direction
from components.texts import load
from tests.explainers import EVENTS

EN = load("en")


@pytest.mark.parametrize(
    ("start", "end", "precision", "edtf", "value", "words"),
    [
        (date(2023, 10, 7), date(2023, 10, 7), "day", "2023-10-07", "2023-10-07", "worked out"),
        # One day somewhere in the week, and all of the week.
        (date(2024, 10, 14), date(2024, 10, 20), "week", "[2024-10-14..2024-10-20]", "2024-W42",
         "worked out, day not given"),
        (date(2024, 10, 14), date(2024, 10, 20), "week", "2024-10-14/2024-10-20", "2024-W42", "worked out"),
        # Seven days that are no calendar week have no form in HTML.
        (date(2024, 10, 16), date(2024, 10, 22), "week", "[2024-10-16..2024-10-22]", "", "worked out, day not given"),
        (date(2023, 5, 1), date(2023, 5, 31), "month", "2023-05", "2023-05", "worked out, day not given"),
        (date(1987, 1, 1), date(1987, 12, 31), "year", "1987", "1987", "worked out, day not given"),
        (date(2023, 4, 1), date(2023, 6, 30), "quarter", "2023-34", "", "worked out, day not given"),
        (date(2023, 10, 7), None, "day", "2023-10-07/..", "", "worked out, no end given"),
        (date(2023, 10, 7), date(2023, 10, 9), "day", "2023-10-07/2023-10-09", "", "worked out"),
    ],
)  # fmt: skip
def test_an_event_is_dated_as_exactly_as_it_is_known(
    start: date, end: date | None, precision: str, edtf: str, value: str, words: str
) -> None:
    event = replace(
        EVENTS[1],
        start_date=start,
        end_date=end,
        precision=precision,
        edtf=edtf,
        basis="resolved",  # type: ignore[arg-type]
    )
    assert datetime_value(event) == value
    assert basis_word(EN, event) == words


@pytest.mark.parametrize(
    ("language", "text", "direction"),
    [
        ("en", "", "ltr"), ("ar", "x", "rtl"), ("he", "", "rtl"), ("ur-PK", "", "rtl"), ("??", "123 שלום", "rtl"),
        ("", "a", "ltr"),
    ],
)  # fmt: skip
def test_the_direction_is_the_languages_or_else_that_of_the_first_letter(
    language: str, text: str, direction: str
) -> None:
    assert text_direction(language, text) == direction
