"""Lists of days: what each entry tells behind its date."""

from __future__ import annotations

import pytest

from tests.extract.events.finding import dated


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("- 19 August: second offer of 390p", "second offer of 390p", "2024-08-19"),
        ("* 3 June: Velling makes an offer, its first", "Velling makes an offer", "2024-06-03"),
        ("• 12 May 2023 - Lorn is arrested in Harl.", "Lorn is arrested in Harl", "2023-05-12"),
        ("**June 2022** – The mill opens", "The mill opens", "2022-06-01"),
        ("1998: The mill opens.", "The mill opens", "1998-01-01"),
        ("Tuesday, 9am: Police arrive.", "Police arrive", "2024-10-22"),
    ],
)
def test_the_date_of_an_entry_dates_what_stands_behind_it(text: str, words: str, day: str) -> None:
    assert [event[:2] for event in dated(text)] == [(words, day)]


def test_every_line_is_an_entry() -> None:
    text = "1998: The mill opens\n2004: Velling buys it\n2024: It burns down"
    assert [event[0] for event in dated(text)] == ["The mill opens", "Velling buys it", "It burns down"]


@pytest.mark.parametrize(
    "text",
    ["2023: 12, 2024: 41", "1 June – 3 July: festival in Harl", "Monday – Friday: 9am", "In 2019: nothing.", "3 June:"],
)
def test_numbers_and_opening_hours_are_no_entries(text: str) -> None:
    assert dated(text) == []
