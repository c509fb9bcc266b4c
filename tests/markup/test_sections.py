"""What each section says, and how it is built, for one made-up article; what of it a view hides."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from components.markup import SECTIONS, shown_sections
from components.selection import SHOWN
from components.share import Problem
from tests.explainers import BRIDGE, EMPTY, EVENTS, SENTENCES, STATEMENTS
from tests.markup.page import draw, section, sheet

CLAIM = STATEMENTS[3]


@pytest.mark.parametrize("choice", SHOWN)
def test_each_choice_of_show_gives_its_sections_and_the_method(choice: str) -> None:
    names = [element.attrs["id"] for element in draw(BRIDGE, section=choice).all("section")]
    assert names[-1] == "method"
    assert names == [part.name for part in SECTIONS if choice in part.shown_under]


def test_headings_go_down_by_one_and_name_their_sections() -> None:
    page = draw(BRIDGE, topic="survey", selected=CLAIM.id)
    levels = [int(element.tag[1]) for element in page.walk() if element.tag in ("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    for landmark in page.all("section"):
        assert page.one("h2", id=landmark.attrs["aria-labelledby"]).text


def test_ids_and_focus_names_are_unique() -> None:
    for options in ({"topic": "survey"}, {"group": "word"}, {"group": "speaker"}):
        page = draw(BRIDGE, selected=CLAIM.id, **options)
        for name in ("id", "data-k"):
            found = [element.attrs[name] for element in page.walk() if name in element.attrs]
            assert len(found) == len(set(found)), [value for value in found if found.count(value) > 1]


def test_the_header_says_what_article_this_is_and_how_its_date_is_known() -> None:
    head = draw(BRIDGE).one("header", cls="top")
    assert head.one("h1").text == "Harbour to close the old bridge"
    assert "The Example Gazette" in head.text
    assert head.one("time").attrs["datetime"] == "2023-06-14"
    assert "given by another source" in head.text
    assert head.text.endswith("Found automatically; may miss or misread.")
    assert head.one("a", data_k="read").attrs["href"] == "https://news.example/old-bridge"


def test_an_article_of_which_nothing_is_known_says_so_in_every_section() -> None:
    page = draw(EMPTY)
    assert page.one("h1").text == "Article without a headline"
    assert "date of publication not known" in page.text
    for name, sentence in (
        ("timeline", "No dated event was found in this text."),
        ("positions", "No statement by anybody was found in this text."),
        ("matrix", "No word was found in several statements."),
        ("voice", "No sentence without attribution was found in this text."),
        ("quotes", "No direct quotation was found in this text."),
        ("figures", "No figure was found in this text."),
        ("article", "The article has no text."),
    ):
        assert sentence in section(page, name).text


def test_the_timeline_gives_each_date_with_how_it_is_known_in_word_and_sign() -> None:
    rows = section(draw(BRIDGE), "timeline").all("li", cls="ev")
    assert [row.one("p", cls="dt").text for row in rows] == [
        "3 May 2021 stated",
        "since 3 May 2021 inferred, no end given",
        "13 Jun 2023 worked out",
    ]
    assert [[i.attrs["class"] for i in row.all("i")] for row in rows] == [["sg g1"], ["sg g3"], ["sg g2"]]
    assert [row.all("time")[0].attrs["datetime"] for row in (rows[0], rows[2])] == ["2021-05-03", "2023-06-13"]


def test_a_long_stretch_without_events_is_folded_and_counted_in_the_list() -> None:
    # 3 May 2021 keeps four days after it and 13 June 2023 one before it: 8 May 2021 to 11 June 2023 are left out.
    assert section(draw(BRIDGE), "timeline").one("li", cls="fold").text == (
        "765 days folded, without a dated event found"
    )


def test_a_fold_in_which_a_filter_hides_an_event_says_so() -> None:
    between = date(2022, 5, 5)
    sentence = SENTENCES[-4].span
    hidden = replace(EVENTS[1], id="hidden", start_date=between, end_date=between, span=sentence, sentence=sentence)
    page = draw(replace(BRIDGE, events=(*EVENTS, hidden)), query="bridge")
    assert "bridge" not in sentence.text
    assert section(page, "timeline").one("li", cls="fold").text == (
        "765 days folded; their events are hidden by the filter"
    )


def test_a_time_expression_without_a_place_is_listed() -> None:
    assert "“Recently” ¶8" in draw(BRIDGE).one("div", cls="tf").text


def test_the_table_of_words_names_its_cells_and_opens_a_word() -> None:
    table = section(draw(BRIDGE, interactive=True), "matrix").one("table")
    assert [head.text for head in table.one("thead").all("th", scope="col")] == [
        "Word", "Harbour", "Carriers", "Others named",
    ]  # fmt: skip
    cell = table.one("a", data_k="cell:harbour:survey")
    assert cell.attrs["aria-label"] == "Harbour, survey: 1 found, show the words"
    assert cell.attrs["aria-expanded"] == "false"
    opened = section(draw(BRIDGE, interactive=True, topic="survey"), "matrix")
    assert opened.one("a", data_k="cell:harbour:survey").attrs["aria-expanded"] == "true"
    assert "a charge it rejects." in opened.one("div", id="panel").text


def test_the_articles_own_voice_is_in_no_column() -> None:
    page = draw(BRIDGE)
    sentence = "The bridge opened on 3 May 2021."
    assert sentence in section(page, "voice").text
    assert sentence not in section(page, "positions").text


def test_quotes_count_every_party_zero_included_and_name_the_speaker_first() -> None:
    quotes = section(draw(BRIDGE), "quotes")
    assert quotes.one("p", cls="cnt").text == "Direct quotations found: Harbour 2 · Carriers 0 · Others named 0"
    first, second = quotes.one("ol").all("li")
    assert first.text.startswith("Ada Lorn Harbour ¶2")
    assert first.one("blockquote").attrs["cite"] == "https://news.example/old-bridge"
    assert "Goes on from ¶2" in second.text
    assert "1 reported statement holds quoted words as well; it stands under Positions." in quotes.text


def test_a_figure_is_a_row_with_counter_qualifier_number_unit_and_its_whole_sentence() -> None:
    first, second = section(draw(BRIDGE), "figures").one("tbody").all("tr")
    assert first.one("td", cls="ct").text == "the article itself"
    assert second.one("td", cls="ct").text == "the harbour says"
    assert second.one("th", scope="row").text == "At least 30 people"
    assert second.one("td", cls="cl").text == "At least 30 people are left behind each day"
    assert second.one("td", cls="ao").text == "no date in the sentence"


def test_without_a_script_there_is_nothing_that_needs_one() -> None:
    page = draw(BRIDGE, selected=CLAIM.id)
    assert not page.all("button")
    assert not page.all(role="button")


def test_a_narrowed_view_says_what_it_hides_and_how_to_get_it_back() -> None:
    page = draw(BRIDGE, parties=("harbour",))
    disclosure = page.one("div", cls="disc")
    assert disclosure.one("p").text == (
        "This view shows 1 of 3 parties. Hidden: Carriers, Others named. What the article says in its own voice stays. "
        "Left out: 3 statements."
    )
    assert disclosure.one("a").attrs["href"] == "?a=old-bridge"
    assert "3 statements are hidden in this view." in section(page, "positions").text
    margins = section(page, "article").all("div", cls="who")
    assert margins[4].text == "¶5 Harbour reported its other statements are hidden in this view"
    assert margins[5].text == "¶6 its statements are hidden in this view"


def test_a_search_that_only_the_articles_own_voice_answers_says_that_a_sentence_is_shown() -> None:
    page = draw(BRIDGE, query="ferry")
    told = page.one("div", cls="disc").one("p").text
    assert "ferry\u2069” shown. 1 sentence without attribution is shown. Left out: " in told
    [shown] = section(page, "voice").all("li")
    assert "the ferry has been full" in shown.text
    assert "without attribution" not in draw(BRIDGE, query="ferry", section="figures").one("div", cls="disc").text


def test_a_full_view_hides_nothing_and_says_nothing() -> None:
    page = draw(BRIDGE)
    assert not page.all("div", cls="disc")
    assert not page.all("div", cls="prob")
    assert "hidden" not in page.text


@pytest.mark.parametrize(
    "code",
    [
        "article", "section", "wording", "date", "range", "order", "group", "key", "extra", "value", "party", "word",
        "lang", "selected", "passage-gone",
    ],
)  # fmt: skip
def test_every_problem_of_a_link_has_a_sentence_that_names_what_was_dropped(code: str) -> None:
    said = draw(BRIDGE, problems=(Problem(code, "xyzzy"),)).one("div", cls="prob").one("li").text
    assert said.endswith(".")
    assert "xyzzy" in said or code == "passage-gone"


@pytest.mark.parametrize("code", ["text-changed-found", "passage-moved"])
def test_a_passage_found_in_a_changed_text_is_told_and_nothing_is_said_to_be_lacking(code: str) -> None:
    assert draw(BRIDGE, problems=(Problem(code),)).one(cls="prob").text.startswith("The text has changed")
    lacking = draw(BRIDGE, problems=(Problem(code), Problem("lang", "xyzzy"))).one(cls="prob").text
    assert lacking.startswith("Not everything this link asks for")
    assert "The text has changed" in lacking


def test_a_problem_that_two_keys_share_is_told_once() -> None:
    twice = draw(BRIDGE, problems=(Problem("word", "xyzzy"), Problem("word", "xyzzy")))
    assert len(twice.one("div", cls="prob").all("li")) == 1


def test_what_a_search_finds_is_marked_in_the_text() -> None:
    page = draw(BRIDGE, query="survey")
    hits = section(page, "article").all("mark", cls="hit")
    assert {hit.text for hit in hits} == {"survey"}
    assert len(hits) == 2


def test_a_choice_of_section_leaves_links_to_paragraphs_that_lead_to_the_article() -> None:
    positions = sheet(BRIDGE, section="positions")
    link = positions.paragraph(5)
    assert "v=article" in link
    assert "#p5" in link
    assert "article" not in [part.name for part in shown_sections(positions)]


def test_what_a_filter_hides_is_never_called_not_found() -> None:
    page = draw(BRIDGE, wording=("direct",), topic="survey")
    harbour, carriers, others = section(page, "positions").all("div", cls="col")
    assert harbour.one("header").text.startswith("Harbour2 of 5 statements found are shown")
    assert harbour.text.endswith("2 of 5 shown")
    assert carriers.text == "Carriers0 of 2 statements found are shown"
    assert others.text == "Others named0 of 1 statement found is shown"
    row = section(page, "matrix").one("tr", cls="on")
    assert [cell.one("i").text for cell in row.all("td")] == ["1 hidden", "1 hidden", "1 hidden"]
    assert "hidden in this view" in section(page, "matrix").one("div", id="panel").text
    reported = section(draw(BRIDGE, wording=("reported",)), "quotes")
    assert reported.one("p", cls="cnt").text == "Direct quotations found: Harbour 2 · Carriers 0 · Others named 0"
    assert "2 quotations are hidden in this view." in reported.text


def test_a_search_that_finds_no_statement_counts_what_it_hides_once() -> None:
    page = draw(BRIDGE, query="a word that nobody says")
    positions = section(page, "positions").text
    assert positions.count("hidden in this view") == 1
    assert "8 statements are hidden in this view." in positions
    assert section(page, "matrix").one("p", cls="nil").text == "No statement found in this text is in this view."
