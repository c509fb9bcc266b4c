"""Time expressions that count from another, or belong to a day told before."""

from __future__ import annotations

import pytest

from tests.extract.times.finding import values


def test_a_day_joined_to_another_follows_it():
    text = "They have booked the hall for Nov. 30 and Dec. 1."
    assert [value for _, value in values(text)] == ["2024-11-30", "2024-12-01"]


def test_offsets_count_from_the_date_before_them_and_not_from_when_something_was_said():
    text = (
        "The tanker ran aground on March 6, 2024. Two days later it sank. The owners said on Monday they were sorry. "
        "A week later the oil reached the coast."
    )
    assert values(text) == [
        ("March 6, 2024", "2024-03-06"),
        ("Two days later", "2024-03-08"),
        ("Monday", "2024-10-21"),
        ("A week later", "2024-W11"),
    ]


def test_a_year_earlier_is_the_same_year_wherever_it_is_told():
    text = "Profit rose from $8 million a year earlier. Sales rose from $9 million a year earlier."
    assert [value for _, value in values(text)] == ["2023", "2023"]
    assert values("It sank in 2010. A year earlier it had burned.")[1:] == [("A year earlier", "2009")]


def test_a_clock_time_belongs_to_the_day_last_told_of():
    text = (
        "The alarm failed on Sunday. “They came at 3:40 a.m.,” the keeper told reporters on Monday. They left by 4 p.m."
    )
    assert [value for _, value in values(text)] == [
        "2024-10-20",
        "2024-10-20T03:40",
        "2024-10-21",
        "2024-10-20T16:00",
    ]


def test_a_clock_time_told_later_belongs_to_the_day_of_the_news():
    text = (
        "The bridge fell on Sunday, the deadliest such night since 3 June.\n\nNine men died.\n\nThe mason had signed "
        "a note on 4 September.\n\nThe lamps went out at 9:40 p.m."
    )
    assert values(text)[-1] == ("9:40 p.m.", "2024-10-20T21:40")


def test_dawn_follows_the_night_told_of():
    assert values("The ferry sank on Monday night. No boat came until dawn.")[-1] == ("dawn", "2024-10-22TMO")
    assert values("The ferry sank on Monday night. A boat came at 4 a.m.")[-1] == ("4 a.m.", "2024-10-22T04:00")


def test_what_is_told_in_the_past_counts_from_no_day_to_come():
    text = "A court ordered the town in 2018 to mend the dam by 2030. A year later it paid."
    assert [value for _, value in values(text)] == ["2018", "2030", "2019"]


def test_an_offset_counts_from_what_was_said_or_due_in_its_sentence_or_before():
    asked = "A court met on 3 May 2019. Ada Lorn asked for tin on 9 April and was told two days later to wait."
    assert values(asked)[-1] == ("two days later", "2024-04-11")
    assert values("Nine boats had sunk by Monday evening. A list came the same day.")[-1] == (
        "the same day",
        "2024-10-21",
    )


def test_a_month_or_day_goes_with_the_one_of_its_name_that_was_told():
    text = "The deed is dated 6 May 2019. Another came in 2014. By that May he was ill, and she left on 4 May."
    assert [value for _, value in values(text)] == ["2019-05-06", "2014", "2019-05", "2019-05-04"]
    again = "She rang on 7 June 2023. He retired in August. He had come on the evening of the 7th."
    assert values(again)[-1] == ("the evening of the 7th", "2023-06-07TEV")


def test_an_offset_is_never_finer_than_its_anchor():
    assert values("The mill opened in 1998. Two weeks later it burned.") == [
        ("1998", "1998"),
        ("Two weeks later", None),
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The council met on Tuesday. “We have failed them today,” said Orla Finn.", "2024-10-22"),
        ("The council met on Tuesday. “Tonight I am ashamed,” said Orla Finn.", "2024-10-22TNI"),
        ("The council met on Monday. “We have failed them today,” said Orla Finn.", "2024-10-23"),
        ("The council met on Tuesday. It is to say more today.", "2024-10-23"),
        ("The council met on Tuesday. “Yesterday was a sad day,” said Orla Finn.", "2024-10-22"),
    ],
)
def test_today_in_a_quotation_is_the_day_of_the_news(text, value):
    spoken = ("today", "Tonight", "Yesterday")
    assert [found_value for words, found_value in values(text) if words in spoken] == [value]


def test_the_end_of_a_month_is_that_of_the_month_told_of():
    text = "The strike began on June 3. The crew walked out two days later. By the end of the month there were riots."
    assert [value for _, value in values(text)] == ["2024-06-03", "2024-06-05", "2024-06"]
    assert values("Orr, who came in May 2022, will leave at the end of the year.")[-1][1] == "2024"
    assert values("It shut in 2021. The mayor promised boats by the end of the month.")[-1][1] == "2024-10"


def test_a_clock_time_belongs_to_a_day_told_paragraphs_before_where_no_nearer_one_is():
    text = (
        "A fire broke out in Brask.\n\nFour people left the house.\n\nNobody was hurt.\n\n"
        "The house had been empty since May 6.\n\nOfficers were called shortly before 4am."
    )
    assert values(text)[-1] == ("shortly before 4am", "2024-05-06T04:00")


def test_a_day_by_its_number_is_the_one_told_before():
    text = "She left on September 3, 2021, and came back on October 9, 2021. He had heard a voice on the 3rd."
    assert values(text)[-1] == ("the 3rd", "2021-09-03")


def test_a_clock_time_with_a_leading_nought_is_before_noon():
    text = "The strike began at 6 p.m. on Monday. On Tuesday the first train left at 08:30."
    assert values(text)[-1] == ("08:30", "2024-10-22T08:30")
