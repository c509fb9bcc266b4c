"""Events: a sentence or two, and which words are dated with which days."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.extract.events.events import find_events
from components.extract.text.reading import read
from components.extract.times.timex import find_timexes
from components.lang import LANGUAGES
from components.model import Article, Event

PUBLISHED = date(2024, 10, 23)
EDTF_DAY = r"\d{4}-\d\d-\d\d"
EDTF_PART = rf"(?:{EDTF_DAY}|\d{{4}}-(?:[0-3]\d|4[01])|\d{{4}}|\d{{3}}X|\d\dXX)"
EDTF = re.compile(rf"{EDTF_PART}~?(?:/(?:{EDTF_PART}~?|\.\.))?|\[{EDTF_DAY}\.\.{EDTF_DAY}\]")
"""The forms of EDTF in use here, from the Library of Congress's specification."""


def found(text: str, published: date | None = PUBLISHED) -> list[Event]:
    reading = read(Article("made-up", text, published=published), LANGUAGES["en"])
    return find_events(reading, find_timexes(reading), [])


def dated(text: str) -> list[tuple[str, str, str | None]]:
    return [
        (event.span.text, event.start_date.isoformat(), event.end_date.isoformat() if event.end_date else None)
        for event in found(text)
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The ferry sank on Monday.", "The ferry sank on Monday"),
        ("The ferry sank on Monday, killing nine people.", "The ferry sank on Monday"),
        ("The mayor said on Monday that the pier was safe.", "The mayor said on Monday"),
        ("“The pier is safe,” the mayor said on Monday.", "the mayor said on Monday"),
        ("The mayor said that the ferry sank on Monday.", "the ferry sank on Monday"),
        ("The mayor said the ferry sank on Monday.", "the ferry sank on Monday"),
        ("The mayor promised on Monday to mend the pier.", "The mayor promised on Monday to mend the pier"),
        ("Orrin, a town of glass works, voted on Monday.", "Orrin, a town of glass works, voted on Monday"),
        (
            "The firm, which was fined in May 2021 for a leak, appealed.",
            "The firm, which was fined in May 2021 for a leak",
        ),
        ("A report from the port, dated June 3, 2024, was ignored.", "A report from the port, dated June 3, 2024"),
        ("On Monday, the ferry sank off Orrin.", "On Monday, the ferry sank off Orrin"),
        ("The town’s last strike, in 2011, lasted nine days.", "The town’s last strike, in 2011, lasted nine days"),
        ("They talked about Monday’s vote and went home.", "Monday’s vote"),
        ("It recalled the Oct. 7 attack on the depot.", "the Oct. 7 attack"),
        ("But a letter from the port last week warned of ice.", "a letter from the port last week"),
        ("He closed the mine and sacked 40 men in May.", "sacked 40 men in May"),
        ("The crew named it “Big Ice” on Monday.", "The crew named it “Big Ice” on Monday"),
        ("On Monday, after a long night, the ferry sank.", "On Monday, after a long night, the ferry sank"),
        ("He said the head of a union resigned on Monday.", "the head of a union resigned on Monday"),
        ("Cooks living below the dam accused Orrin on Monday.", "Cooks living below the dam accused Orrin on Monday"),
        # A span holds both marks of a quotation or neither.
        (
            "In March he said that “not a metre of it” would be sold.",
            "In March he said that “not a metre of it” would be sold",
        ),
        (
            'In March he said that "not a metre of it" would be sold.',
            'In March he said that "not a metre of it" would be sold',
        ),
        ("“Woman in Grey,” painted in 1911, was sold.", "“Woman in Grey,” painted in 1911"),
        ("The clerk said its men were “in their beds on Monday.”", "its men were “in their beds on Monday.”"),
        ("At a dinner in Orrin on Monday, the mayor wept.", "At a dinner in Orrin on Monday, the mayor wept"),
        ("It is a levy on fish that the town passed in 2019.", "a levy on fish that the town passed in 2019"),
        ("He broke a vow made before the election in May.", "the election in May"),
        ("Ida Orr, 44, joined the crew in May.", "Ida Orr, 44, joined the crew in May"),
        ("The guard fired at about 11:30 a.m. on Monday.", "The guard fired at about 11:30 a.m. on Monday"),
        ("In a letter dated June 3, 2024, he warned them.", "a letter dated June 3, 2024"),
        ("‘We lost the boat on Monday.’", "We lost the boat on Monday"),
        ("Army-led troops entered the valley on 3 May 2021.", "Army-led troops entered the valley on 3 May 2021"),
        ("A memorandum of 3 May 2021 says so.", "A memorandum of 3 May 2021"),
        ("She had read it in a brochure from 2019.", "a brochure from 2019"),
        ("Nobody had read the 2021 critique.", "the 2021 critique"),
        ("The union has called a strike for Nov. 28.", "a strike for Nov. 28"),
        ("The hall was sold over the weekend.", "The hall was sold over the weekend"),
        ("The price went up from $3 to $5 in May.", "The price went up from $3 to $5 in May"),
        ("Nine men had signed as of Monday evening.", "Nine men had signed as of Monday evening"),
        ("Her album, “Born Late”, is due out in May.", "Her album, “Born Late”, is due out in May"),
        ("The nine were “in bed with the lamps out on Monday”.", "The nine were “in bed with the lamps out on Monday”"),
        ("The panel, which is not liked, met on Monday.", "The panel, which is not liked, met on Monday"),
        ("Monday was dead.", "Monday was dead"),
        ("The firm’s results, due on Monday, are bad.", "The firm’s results, due on Monday"),
        ("Nobody came to the 21 June concert.", "the 21 June concert"),
        ("The clerks knew of it by May 2023.", "The clerks knew of it by May 2023"),
        ("They handed in a list with 1,874 names last month.", "They handed in a list with 1,874 names last month"),
        ("The rules take effect from 1 November.", "The rules take effect from 1 November"),
        ("The bridge, closed since Monday, is old.", "The bridge, closed since Monday"),
        ("Nine are missing after Monday’s landslide.", "Monday’s landslide"),
        ("The port was warned as early as 2019.", "The port was warned as early as 2019"),
        (
            "On Tuesday, two days after Ida Orr, 24, was killed, her family filed a suit.",
            "On Tuesday, two days after Ida Orr, 24, was killed, her family filed a suit",
        ),
        ("By Monday the boats were gone.", "By Monday the boats were gone"),
        ("On a call last month, Ida Orr owned up to it.", "On a call last month, Ida Orr owned up to it"),
        ("Orr, whose plea in March led to the trial, is old.", "Orr, whose plea in March led to the trial"),
        ("It said a visit in May found ice.", "a visit in May found ice"),
        ("She told the guards that he had sunk it on Monday.", "he had sunk it on Monday"),
        ("She told cooks on deck he had sunk it on Monday.", "he had sunk it on Monday"),
        ("The mayor wrote, warning that the pier had sunk in May.", "the pier had sunk in May"),
        ("One died and at least nine men injured on Monday were blind.", "at least nine men injured on Monday"),
        ("The court published the notes of a meeting held in May.", "a meeting held in May"),
        ("It was told of a letter that she sent on Monday.", "a letter that she sent on Monday"),
        (
            "Two days after the span fell, killing nine, the Orrin Works Department (OWD) on Monday blamed rust.",
            "the Orrin Works Department (OWD) on Monday blamed rust",
        ),
        ("Slides from March 2023 show it.", "Slides from March 2023"),
        ('It says it had got "loose pages" in May but lost them.', 'it had got "loose pages" in May'),
        ("It says that 9 percent of boats last year were lost.", "9 percent of boats last year were lost"),
        ("A crew of suspended cooks on Monday blamed rust.", "A crew of suspended cooks on Monday blamed rust"),
        ("On the quay on Monday, cooks read the bill.", "On the quay on Monday, cooks read the bill"),
        ("He sold tin, a metal, on May 3, a day before she wept.", "He sold tin, a metal, on May 3"),
        ("Nobody had mourned the frost of 2013.", "the frost of 2013"),
    ],
)
def test_the_words_of_an_event(text, words):
    assert [event.span.text for event in found(text)] == [words]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("The mine flooded last week.", "2024-10-14", "2024-10-20"),
        ("The mine flooded in September.", "2024-09-01", "2024-09-30"),
        ("The mine flooded earlier this month.", "2024-10-01", "2024-10-23"),
        ("The mine will flood later this month.", "2024-10-23", "2024-10-31"),
        ("The mine has been shut since Oct. 2.", "2024-10-02", None),
        ("The mine will stay shut until Oct. 30.", "2024-10-23", "2024-10-30"),
        ("The mine was shut from 2009 to 2011.", "2009-01-01", "2011-12-31"),
        ("The mine was shut between March and June.", "2024-03-01", "2024-06-30"),
        ("The mine has been shut for three weeks.", "2024-10-02", None),
        ("For three weeks, the mine has been shut.", "2024-10-02", None),
        ("The mine has earned $3m in the past five years.", "2019-10-23", None),
        ("The mine lost half of its men over the last decade.", "2014-10-23", None),
        ("The fair runs from 3 to 9 November.", "2024-11-03", "2024-11-09"),
        ("The mine made money in the first nine months of 2023.", "2023-01-01", "2023-09-30"),
        ("The fair ran on May 3-5, 2024.", "2024-05-03", "2024-05-05"),
        ("Since June I have lost money.", "2024-06-01", None),
        ("The tally gives 2,960 cases and 260 deaths since Aug. 14.", "2024-08-14", None),
        ("The town had slept since June.", "2024-06-01", None),
        ("She demanded the release of 212 members arrested since Friday.", "2024-10-18", None),
        ("Prices are up 12 percent since January.", "2024-01-01", None),
        ("Power is out since Sunday in the north.", "2024-10-20", None),
        ("Trains have been cut in most of the south since Sunday.", "2024-10-20", None),
        ("By 2019 the mill employed only 40 people.", "2019-01-01", "2019-12-31"),
        ("It has spent $3m on lamps and covered wire since 2021.", "2021-01-01", None),
        ("The mine will stay shut until at least Oct. 30.", "2024-10-23", "2024-10-30"),
        ("The general, in a short address late on Sunday, named nobody.", "2024-10-20", "2024-10-20"),
    ],
)
def test_the_days_in_which_an_event_may_lie(text, start, end):
    assert [days for _, *days in dated(text)] == [[start, end]]


@pytest.mark.parametrize(
    "text",
    [
        "The pier did not open on Monday.",
        "She was born in 1955.",
        "The loss was the worst since 2009.",
        "Prices were lower than in 2019.",
        "The port must pay by Friday.",
        "The mayor told them to leave by May 2023.",
        "The mine stays open every Monday.",
        "The mine is now closed.",
        "A budget for 2025 was read.",
        "A meeting planned for Thursday was called off.",
        "Sales of ships rose to 30 million crowns from 20 million in 2021.",
        "It has an April 8 deadline.",
        "The club has not won since May.",
        "Rents are up by 6 percent on a year ago.",
        "It was the worst loss in the past ten years.",
        "The bridge would have been shut on Monday.",
        "The firm has until Nov. 14 to respond.",
        "The firm has cash for nine months.",
        "It will grow over the next five years.",
        "The judge gave them until Nov. 17 to reply.",
        "The deadline for bids is 3 November.",
        "No county has paid a fine since May 2020.",
        "Ida Orr, who has led the guild since 2014, is ill.",
        "They said we’d be broke by Monday.",
        "He is the only winner since 1998.",
        "It is the first strike since 2011.",
        "Had the gate been mended in May, nobody would be ill.",
        "The fair was to have begun last June.",
        "Orr, who has been in power since 2014, is ill.",
        "She has been in office since 2014.",
        "The firm has ‘until the end of November’ to reply.",
        "It will publish third-quarter results.",
        "The clerk has asked both mayors for ten days.",
        "The cooks had sold nine boats over the previous six months.",
        "They would say the same if it stopped tomorrow.",
        "The firm has promised work for nine years.",
        "He hates Orr, who has governed since 2018.",
    ],
)
def test_what_is_denied_compared_or_due_is_no_event(text):
    assert found(text) == []


@pytest.mark.parametrize(
    "second",
    [
        "Mr Pell had replied to the cook’s letter four days later.",
        "The inquiry heard that Orr had long known of it a year later.",
    ],
)
def test_what_had_happened_later_than_something_untold_has_no_day(second):
    assert [event.start_date for event in found(f"The depot burned on 14 January 2024. {second}")] == [
        date(2024, 1, 14)
    ]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The depot burned on 14 January 2024. Its owner replied four days later.", [14, 18]),
        ("The depot burned on 14 January 2024. Four days later, Orr had packed his bags.", [14, 18]),
        ("The depot burned on 14 January 2024. The owner had replied four days earlier.", [14, 10]),
        ("The depot had burned on 14 January 2024 and had reopened four days later.", [14, 18]),
    ],
)
def test_what_follows_or_comes_before_the_event_told_counts_from_it(text, days):
    assert [event.start_date.day for event in found(text)] == days


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("The firm paid fines of $5 million in 2019 and $3 million in 2021.", [2019, 2021]),
        ("Sales fell 4 percent in 2022 and 3 percent in 2023.", [2022, 2023]),
        ("Wages will rise by 3 percent in 2025.", [2025]),
        ("The bridge is to be shut at a cost of $5 million in 2026.", [2026]),
    ],
)
def test_amounts_leave_the_date_to_the_verb(text, years):
    assert [event.start_date.year for event in found(text)] == years


def test_an_apostrophe_that_opens_a_sentence_is_nobodys():
    assert dated("’ Monday charge") == [("Monday charge", "2024-10-21", "2024-10-21")]


def test_what_followed_an_event_opens_with_it_and_hangs_on_it():
    first, then, sequel = found(
        "Raiders burned the depot on Sept. 2, 2024. Since then the road has been closed. "
        "The town’s subsequent appeal for help was ignored."
    )
    assert (then.span.text, then.basis, then.anchor) == ("Since then the road has been closed", "inferred", first.id)
    assert (sequel.span.text, sequel.basis) == ("The town’s subsequent appeal for help", "inferred")
    assert {then.start_date, sequel.start_date} == {date(2024, 9, 2)}
    assert {then.end_date, sequel.end_date} == {None}


def test_a_main_clause_before_since_opens_at_the_dated_clause():
    main, cause = found("The fleet has pressed north since losing its flagship last week.")
    assert main.span.text == "The fleet has pressed north"
    assert (main.start_date, main.end_date, main.anchor) == (date(2024, 10, 14), None, cause.id)
    assert cause.span.text == "losing its flagship last week"


def test_a_main_clause_after_since_opens_at_the_dated_clause():
    cause, main = found("Since the storm hit on Oct. 12, the island has been dark.")
    assert (main.span.text, main.anchor) == ("the island has been dark", cause.id)
    assert (main.start_date, main.end_date) == (date(2024, 10, 12), None)


def test_since_a_happening_named_before_opens_with_it():
    quake, sold = found("The quake struck on Monday. Since the quake, water has been sold by the cup.")
    assert (sold.span.text, sold.anchor) == ("water has been sold by the cup", quake.id)
    assert (sold.start_date, sold.end_date) == (date(2024, 10, 21), None)


def test_a_bare_since_opens_with_the_event_told_before():
    assert dated("The mine burned in 2019. It has been shut ever since.")[1][1:] == ("2019-01-01", None)
    assert len(found("The boy left on 3 May and has not been seen since.")) == 1


def test_a_date_joined_to_another_dates_the_same_happening():
    assert [event.start_date.year for event in found("There were accidents in 2014 and 2017.")] == [2014, 2017]
    assert [event.start_date.year for event in found("Orr won it in 2019, 2021 and 2023.")] == [2019, 2021, 2023]


def test_elections_ahead_of_which_something_is_done_have_the_date_behind_them():
    events = found("The house was dissolved last month ahead of elections on 14 November.")
    assert [event.span.text for event in events][1] == "elections on 14 November"


def test_since_a_happening_that_nobody_dated_tells_no_date():
    assert [event.span.text for event in found("It rained on Monday. Since the quake, water has been sold.")] == [
        "It rained on Monday"
    ]


def test_how_a_date_is_known():
    stated, resolved, inferred = found(
        "It burned on May 2, 2024. It reopened on Oct. 1. Two days later it burned again."
    )
    assert (stated.basis, resolved.basis, inferred.basis) == ("stated", "resolved", "inferred")
    assert inferred.anchor == resolved.id


@pytest.mark.parametrize(
    ("text", "spelled", "precision"),
    [
        ("It burned on May 2, 2024.", "2024-05-02", "day"),
        ("It burned last week.", "[2024-10-14..2024-10-20]", "week"),
        ("It burned in May 2024.", "2024-05", "month"),
        ("It burned in the third quarter of 2023.", "2023-35", "quarter"),
        ("It burned in the summer of 2023.", "2023-22", "season"),
        ("It burned in 2019.", "2019", "year"),
        ("It burned in the 1990s.", "199X", "year"),
        ("It has been shut since May 2, 2024.", "2024-05-02/..", "day"),
        ("It was shut from 2009 to 2011.", "2009/2011", "year"),
    ],
)
def test_dates_in_edtf(text, spelled, precision):
    (event,) = found(text)
    assert (event.edtf, event.precision) == (spelled, precision)
    assert EDTF.fullmatch(event.edtf)


def test_what_is_only_guessed_says_so():
    certain, guess = found("The ferry sank on Monday. The ferry sinks low in May.")
    assert (certain.confidence, guess.confidence) == ("certain", "guess")


def test_what_happened_when_is_dated_too():
    closed, declared = found("The port has been shut since Oct. 3, when the mayor declared a storm.")
    assert (declared.span.text, declared.start_date, declared.end_date) == (
        "the mayor declared a storm",
        date(2024, 10, 3),
        date(2024, 10, 3),
    )
    assert closed.end_date is None


def test_what_happened_when_a_run_of_days_ended_is_dated_by_its_end():
    text = "The mine was shut from 4 May until 16 July, when the pit dried."
    assert ("the pit dried", "2024-07-16", "2024-07-16") in dated(text)


def test_a_source_inserted_before_when_is_passed_over():
    _, counted = found("It has been shut since March 2020, she said, when a review counted nine falls.")
    assert (counted.span.text, counted.start_date) == ("a review counted nine falls", date(2020, 3, 1))


def test_without_a_publication_date_only_stated_dates_make_events():
    text = "The depot burned on Monday. The mill burned on May 2, 2024."
    assert [event.span.text for event in found(text, published=None)] == ["The mill burned on May 2, 2024"]


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
