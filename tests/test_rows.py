"""The rows of the timeline: their order, their words and the heights that list and picture share."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from components.lines import SERIF, Run
from components.model import Event
from components.rows import LINE_HEIGHT, ROW_HEIGHT, event_rows, folds, ordered, row_height
from components.texts import load
from tests.explainers import BRIDGE, EVENTS, SENTENCES, STATEMENTS, span

EN = load("en")


def test_events_stand_by_date_and_what_hangs_on_another_directly_after_it() -> None:
    said, opened, crossed = EVENTS
    assert ordered(EVENTS) == [opened, crossed, said]
    between = replace(said, id="between", start_date=date(2021, 5, 3))
    assert ordered((*EVENTS, between)) == [between, opened, crossed, said] or ordered((*EVENTS, between)) == [
        opened, crossed, between, said,
    ]  # fmt: skip


def test_what_hangs_on_a_day_further_away_stands_by_its_own_date() -> None:
    opened = EVENTS[1]
    next_day, later = (opened.start_date + timedelta(days=days) for days in (1, 2))
    other = replace(opened, id="other", start_date=next_day)
    near, far = (replace(opened, id="hung", anchor=opened.id, start_date=day) for day in (next_day, later))
    assert ordered([opened, other, near]) == [opened, near, other]
    assert ordered([opened, other, far]) == [opened, other, far]


def test_a_row_holds_the_event_and_the_words_that_date_it() -> None:
    rows = {row.event.id: row for row in event_rows(BRIDGE, EVENTS, EN)}
    assert [(part.kind, part.span.text) for part in rows[EVENTS[1].id].parts] == [
        ("words", "The bridge opened"),
        ("around", " on "),
        ("phrase", "3 May 2021"),
    ]
    assert rows[EVENTS[0].id].parts[-1].span.text == "Tuesday"


def test_an_event_that_somebody_states_keeps_its_attribution() -> None:
    stated = replace(
        EVENTS[1], span=span("people are left behind"), phrase=None, statement=STATEMENTS[7].id,
        sentence=SENTENCES[-1].span,
    )  # fmt: skip
    row = event_rows(BRIDGE, [stated], EN)[0]
    assert row.statement == STATEMENTS[7]
    assert row.parts[-1].kind == "around"
    assert row.parts[-1].span.text == "the harbour says"
    assert row.parts[-1].gap_before


def height(words: str, when: str = "7 Oct 2023", known: str = "stated") -> int:
    return row_height([Run(words, 15, SERIF)], when, known)


def test_rows_of_one_and_two_lines_are_equal_and_each_line_more_adds_its_own() -> None:
    line = "the bridge over the river stays closed until " + "further notice"  # 59 letters, more than a line holds
    assert height("closed") == height(line) == ROW_HEIGHT
    assert height(f"{line} {line}") == ROW_HEIGHT + LINE_HEIGHT
    assert height(f"{line} {line} {line}") == ROW_HEIGHT + 2 * LINE_HEIGHT


def test_a_date_that_takes_two_lines_makes_its_row_higher() -> None:
    assert height("closed", "30 September 2023 – 12 January 2024") > ROW_HEIGHT


def test_only_a_stretch_of_more_than_thirty_days_is_folded() -> None:
    for gap, folded in ((31, 0), (32, 1)):
        later = replace(EVENTS[1], id="later", start_date=EVENTS[1].start_date + timedelta(days=gap))
        later = replace(later, end_date=later.start_date)
        assert len(folds(event_rows(BRIDGE, [EVENTS[1], later], EN))) == folded


def test_a_fold_keeps_air_on_both_sides_and_counts_the_rest() -> None:
    (fold,) = folds(event_rows(BRIDGE, EVENTS, EN))
    assert (fold.before_row, fold.start, fold.end, fold.days) == (2, date(2021, 5, 8), date(2023, 6, 11), 765)


@given(st.lists(st.tuples(st.integers(0, 300), st.integers(0, 60), st.integers(-1, 9)), max_size=10))
def test_no_event_lies_on_a_day_that_is_folded_as_one_without(links: list[tuple[int, int, int]]) -> None:
    events = []
    for number, (day, length, anchor) in enumerate(links):
        start = EVENTS[1].start_date + timedelta(days=day)
        hung = str(anchor) if anchor >= 0 else None
        events.append(
            replace(EVENTS[1], id=str(number), anchor=hung, start_date=start, end_date=start + timedelta(days=length))
        )
    for fold in folds(event_rows(BRIDGE, events, EN)):
        assert not any(event.start_date <= fold.end and fold.start <= event.end_date for event in events)


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(-1, 9)), max_size=10))
def test_every_event_has_one_place_whatever_hangs_on_what(links: list[tuple[int, int]]) -> None:
    events: list[Event] = [
        replace(
            EVENTS[1],
            id=str(number),
            anchor=str(anchor) if anchor >= 0 else None,
            start_date=EVENTS[1].start_date + timedelta(days=day),
        )
        for number, (day, anchor) in enumerate(links)
    ]
    assert sorted(event.id for event in ordered(events)) == sorted(event.id for event in events)
