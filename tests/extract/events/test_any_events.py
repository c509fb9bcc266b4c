"""What holds of the events of any text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.extract.events.finding import EDTF, found

PIECES = st.sampled_from(
    """the mayor said that on Monday last week in 2011 since then , . — “ ” and killed nine people
    subsequent attack until two days later from to has been when which A report dated May 2 , 2020 for
    three weeks ( ) was ’s vote
    since the quake for the past years as of by over from a letter of would have ‘ ’ in June will""".split()
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=50).map(" ".join))
def test_any_words_give_slices_unique_ids_and_sound_dates(text):
    events = found(text)
    names = {event.id for event in events}
    assert len(names) == len(events)
    for event in events:
        assert text[event.span.start : event.span.end] == event.span.text
        assert event.span.text.strip() == event.span.text != ""
        assert event.end_date is None or event.start_date <= event.end_date
        assert event.anchor is None or event.anchor in names
        assert EDTF.fullmatch(event.edtf), event.edtf
    assert events == sorted(events, key=lambda event: (event.span.start, event.span.end))
