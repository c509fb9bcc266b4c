"""What each section says, and how it is built, for one made-up article."""

from itertools import pairwise
from urllib.parse import parse_qs

import pytest

from components.markup import SECTIONS, shown_sections
from components.selection import SHOWN
from components.share import Problem
from tests.explainers import BRIDGE, EMPTY, EVENTS, FIGURES, SENTENCES, STATEMENTS
from tests.markup.page import Element, draw, sheet

CLAIM, DENIAL, DEMAND = STATEMENTS[3], STATEMENTS[4], STATEMENTS[6]


def section(page: Element, name: str) -> Element:
    return page.one("section", id=name)


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


def test_a_time_expression_without_a_place_is_listed() -> None:
    assert "“Recently” ¶8" in draw(BRIDGE).one("div", cls="tf").text


def test_the_speaker_stands_in_front_of_every_statement() -> None:
    for frame in section(draw(BRIDGE), "positions").all("li", cls="st"):
        speaker, words = frame.one("p", cls="by").one("b").text, frame.one("p", cls="ws").text
        assert frame.text.startswith(speaker)
        assert speaker in {statement.speaker for statement in STATEMENTS}
        assert words


def test_direct_words_keep_the_articles_quotation_marks_and_reported_words_get_none() -> None:
    words = {}
    for statement in STATEMENTS:
        frames = section(draw(BRIDGE), "positions").all("a", data_k=f"st:{statement.id}")
        words[statement.id] = frames[0].text
    assert words[STATEMENTS[1].id] == ("“The piers are cracked,” Lorn said, “and we will not wait for the next storm.”")
    assert words[STATEMENTS[2].id] == "“Nobody can say we did not warn.”"
    assert "“" not in words[STATEMENTS[0].id]
    assert words[STATEMENTS[0].id].endswith("said on Tuesday that the old bridge must close for repairs.")


def test_what_attributes_is_softer_and_the_cue_stands_out() -> None:
    words = section(draw(BRIDGE), "positions").one("a", data_k=f"st:{STATEMENTS[1].id}")
    assert words.one("span", cls="a").text == "Lorn said,"
    assert words.one("b", cls="c").text == "said"


def test_words_carried_over_say_where_they_go_on_from() -> None:
    assert "Goes on from ¶2; no cue of its own" in section(draw(BRIDGE), "positions").text


def test_claim_and_reply_carry_each_others_words() -> None:
    positions = section(draw(BRIDGE), "positions")
    assert "Answered by Harbour: a charge it rejects." in positions.text
    assert "Answers Carriers: hiding a survey for months" in positions.text
    claim, reply = positions.one("div", cls="xs").all("div", cls="xi")
    assert claim.one("b", cls="c").text == "accuse"
    assert reply.one("b", cls="c").text == "rejects"


def test_the_absence_of_a_reply_is_said_only_where_something_is_contested() -> None:
    silent = "No reply found in this text"
    for statement in STATEMENTS:
        frame = section(draw(BRIDGE), "positions").one("a", data_k=f"st:{statement.id}").parent
        assert frame is not None
        assert frame.parent is not None
        assert (silent in frame.parent.text) == (statement is DEMAND)


def test_a_guess_is_shown_as_one() -> None:
    assert section(draw(BRIDGE), "positions").text.count("unsure: check the sentence") == 1


def test_a_speaker_of_no_party_has_a_column_behind_the_parties() -> None:
    heads = [head.text for head in section(draw(BRIDGE), "positions").all("h3")]
    assert heads[:3] == ["Harbour", "Carriers", "Others named"]


def test_every_column_has_the_same_frame() -> None:
    columns = section(draw(BRIDGE), "positions").all("div", cls="col")
    outlines = {tuple(child.tag for child in column.children if isinstance(child, Element)) for column in columns}
    heads = {tuple(child.tag for child in column.one("header").walk() if child.tag != "i") for column in columns}
    assert outlines == {("header", "ol", "p")}
    assert len(heads) == 1


def test_grouped_by_speaker_each_speaker_has_a_column_under_the_name_of_the_party() -> None:
    columns = section(draw(BRIDGE, group="speaker"), "positions").all("div", cls="col")
    assert [column.one("h3").text for column in columns] == [
        "Ada Lorn", "Carriers", "Harbour", "Carriers’ League", "Bo Finn",
    ]  # fmt: skip
    assert "Others named" in columns[-1].one("header").text


def test_in_a_to_z_order_the_parties_are_sorted_and_the_rest_stays_last() -> None:
    heads = [head.text for head in section(draw(BRIDGE, order="az"), "positions").all("h3")]
    assert heads[:3] == ["Carriers", "Harbour", "Others named"]


def test_grouped_by_word_words_are_rows_and_an_empty_cell_says_so() -> None:
    rows = section(draw(BRIDGE, group="word"), "positions").all("div", cls="wr")
    assert [row.one("h3").text.split(" ")[0] for row in rows] == ["bridge", "survey", "none"]
    harbour, carriers, others = rows[0].all("div", cls="col")
    assert "the old bridge must close" in harbour.text
    assert carriers.text.endswith("Nothing found in this text")
    assert others.text.endswith("Nothing found in this text")


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


@pytest.mark.parametrize(
    ("record_id", "place"),
    [
        (CLAIM.id, "positions"),
        (FIGURES[1].id, "figures"),
        (f"p4.{SENTENCES[3].span.start}", "voice"),
    ],
)
def test_a_chosen_record_opens_one_card_in_the_first_section_that_shows_it(record_id: str, place: str) -> None:
    page = draw(BRIDGE, interactive=True, selected=record_id)
    page.one(id="card")
    section(page, place).one(id="card")


def test_a_chosen_event_opens_its_card_under_list_and_picture() -> None:
    page = draw(BRIDGE, selected=EVENTS[2].id)
    card = page.one("div", cls="tf").one(id="card")
    assert "“Since then” → since 3 May 2021" in card.text
    assert "Hangs on “The bridge opened”" in card.text
    assert page.one("li", cls="on").one("a", cls="go").attrs["aria-current"] == "true"


def test_the_card_opens_where_the_reader_chose() -> None:
    page = draw(BRIDGE, selected=CLAIM.id, place="article")
    section(page, "article").one(id="card")


def test_the_card_shows_the_sentence_in_its_context_and_what_is_known() -> None:
    card = draw(BRIDGE, interactive=True, selected=DENIAL.id).one(id="card")
    before, after = card.all("p", cls="bf")
    assert before.text == "¶4 Since then, about 400 lorries a day have crossed it."
    assert after.text == "¶6 The Carriers’ League says a closure “would ruin us” within weeks."
    assert card.one("p", cls="se").one("mark").text == "a charge"
    facts = {row.one("dt").text: row.one("dd").text for row in card.one("dl").all("div")}
    assert facts["Speaker"] == "Harbour in the sentence: “it”"
    assert facts["Cue"] == "“rejects” reported, not quoted"
    assert facts["Date"] == "none in the sentence published 14 Jun 2023"
    assert facts["Answers"] == "Carriers: hiding a survey for months ¶5"


def test_the_card_leads_to_its_neighbours_out_and_back() -> None:
    card = draw(BRIDGE, interactive=True, selected=STATEMENTS[1].id).one(id="card")
    links = {element.attrs["data-k"]: element for element in card.all("a") if "data-k" in element.attrs}
    assert f"s={STATEMENTS[0].id}" in links["card:previous"].attrs["href"]
    assert f"s={STATEMENTS[2].id}" in links["card:next"].attrs["href"]
    assert "s=" not in links["card:close"].attrs["href"]
    assert links["card:publisher"].attrs["href"].startswith("https://news.example/old-bridge#:~:text=")
    copy = card.one("button", data_k="card:copy").attrs["data-copy"]
    assert copy.startswith("Ada Lorn: “The piers are cracked,” Lorn said, “and we will not wait for the next storm.”")
    assert "The Example Gazette" in copy


def test_without_a_script_there_is_nothing_that_needs_one() -> None:
    page = draw(BRIDGE, selected=CLAIM.id)
    assert not page.all("button")
    assert not page.all(role="button")


def test_choosing_the_chosen_again_closes_it() -> None:
    link = draw(BRIDGE, selected=CLAIM.id).one("a", data_k=f"st:{CLAIM.id}")
    assert "s=" not in link.attrs["href"]


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


def test_a_full_view_hides_nothing_and_says_nothing() -> None:
    page = draw(BRIDGE)
    assert not page.all("div", cls="disc")
    assert not page.all("div", cls="prob")
    assert "hidden" not in page.text


@pytest.mark.parametrize(
    "code",
    [
        "article", "section", "wording", "date", "range", "order", "group", "key", "extra", "value", "party", "word",
        "lang", "selected", "text-changed-found", "passage-moved", "passage-gone",
    ],
)  # fmt: skip
def test_every_problem_of_a_link_has_a_sentence_that_names_what_was_dropped(code: str) -> None:
    said = draw(BRIDGE, problems=(Problem(code, "xyzzy"),)).one("div", cls="prob").one("li").text
    assert said.endswith(".")
    assert "xyzzy" in said or code in ("text-changed-found", "passage-moved", "passage-gone")


def test_a_chosen_passage_that_the_view_hides_is_named_with_the_way_to_it() -> None:
    page = draw(BRIDGE, parties=("harbour",), selected=CLAIM.id)
    note = page.one("p", cls="prob")
    assert note.text == "The passage chosen by this link is hidden in this view. Show it"
    assert f"s={CLAIM.id}" in note.one("a").attrs["href"]


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


def test_a_reply_is_one_step_from_its_claim_and_back() -> None:
    positions = section(draw(BRIDGE), "positions")
    assert f"s={DENIAL.id}" in positions.one("a", data_k=f"st:{CLAIM.id}:{DENIAL.id}").attrs["href"]
    assert f"s={CLAIM.id}" in positions.one("a", data_k=f"st:{DENIAL.id}:{CLAIM.id}").attrs["href"]


def test_order_and_grouping_are_switches_in_the_sections_head() -> None:
    head = section(draw(BRIDGE, interactive=True, group="speaker"), "positions").one("div", cls="ctl")
    pressed = {link.text for link in head.all("a") if link.attrs["aria-pressed"] == "true"}
    assert pressed == {"First mention", "Speaker"}
    assert [link.text for link in head.all("a")] == ["First mention", "A–Z", "Party", "Speaker", "Word"]
    plain = section(draw(BRIDGE, group="speaker"), "positions").one("div", cls="ctl")
    assert {link.text for link in plain.all("a", aria_current="true")} == {"First mention", "Speaker"}


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


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, [0, 1, 2, 4, 7, 3, 5, 6]),
        ({"group": "speaker"}, [0, 1, 2, 3, 4, 7, 5, 6]),
        ({"group": "word"}, [0, 1, 2, 3, 4, 5, 6, 7]),
        ({"section": "quotes"}, [1, 2]),
        ({"section": "article"}, [0, 1, 2, 3, 4, 5, 6, 7]),
    ],
)
def test_previous_and_next_walk_in_the_order_that_a_reader_meets(options: dict[str, str], expected: list[int]) -> None:
    walked = [STATEMENTS[expected[0]].id]
    while True:
        links = draw(BRIDGE, selected=walked[-1], **options).one(id="card").all("a", data_k="card:next")
        if not links:
            break
        query, _, place = links[0].attrs["href"].lstrip("?").partition("#")
        assert place == "card"
        walked.append(parse_qs(query)["s"][0])
    assert walked == [STATEMENTS[number].id for number in expected]


@pytest.mark.parametrize(
    ("place", "options", "around"),
    [
        ("exchanges", {}, ("div", "xs")),
        ("matrix", {"topic": "survey"}, ("tr", "pr")),
        ("matrix", {}, ("div", "cols")),
        ("quotes", {}, ("div", "cols")),
    ],
)
def test_the_card_opens_in_the_exchange_or_the_word_that_it_was_chosen_in(
    place: str, options: dict[str, str], around: tuple[str, str]
) -> None:
    # Where the place does not show the statement, the card opens in Positions.
    page = draw(BRIDGE, interactive=True, selected=DENIAL.id, place=place, **options)
    tag, cls = around
    assert sum(bool(element.all(id="card")) for element in page.all(tag, cls=cls)) == 1
    page.one(id="card")
    link = page.one("a", data_k=f"xc:{CLAIM.id}:{DENIAL.id}")
    assert link.attrs["data-p"] == "exchanges"


def test_a_search_that_finds_no_statement_counts_what_it_hides_once() -> None:
    page = draw(BRIDGE, query="a word that nobody says")
    positions = section(page, "positions").text
    assert positions.count("hidden in this view") == 1
    assert "8 statements are hidden in this view." in positions
    assert section(page, "matrix").one("p", cls="nil").text == "No statement found in this text is in this view."


@pytest.mark.parametrize(
    ("lang", "carriers", "others"),
    [
        ("en", "2 statements found (in paragraphs 5, 6)", "1 statement found (in paragraph 7)"),
        ("ar", "قولان عُثر عليهما (في الفقرتين 5، 6)", "قول واحد عُثر عليه (في الفقرة 7)"),
    ],
)
def test_the_head_of_a_column_says_in_which_paragraphs(lang: str, carriers: str, others: str) -> None:
    _, *heads = (
        column.one("header").one("p").text
        for column in section(draw(BRIDGE, lang=lang), "positions").all("div", cls="col")
    )
    assert heads == [carriers, others]


def test_without_a_script_the_chosen_passage_is_named_on_top_with_the_way_to_its_card() -> None:
    page = draw(BRIDGE, selected=CLAIM.id)
    line = page.one("p", cls="chs")
    assert line.text == "The chosen passage: Carriers: accuse the harbour of hiding a survey for months"
    assert line.one("a").attrs["href"] == "#card"
    assert page.one(id="card")
    assert page.one("a", data_k=f"st:{DENIAL.id}").attrs["href"].endswith(f"s={DENIAL.id}#card")
    assert not draw(BRIDGE, selected=CLAIM.id, interactive=True).all("p", cls="chs")
    assert not draw(BRIDGE).all("p", cls="chs")


@pytest.mark.parametrize("interactive", [True, False])
def test_a_passage_of_another_section_is_there_for_a_print(interactive: bool) -> None:
    page = draw(BRIDGE, section="quotes", selected=CLAIM.id, interactive=interactive)
    assert "offp" in page.one("p", cls="prob").classes
    card = page.one("div", cls="onp")
    assert card.one("mark").text == "hiding a survey for months"
    assert "Carriers" in card.one("dl").text
    assert not card.all("a", cls="btn")


def test_a_passage_that_a_filter_hides_stays_hidden_in_print() -> None:
    page = draw(BRIDGE, section="quotes", parties=("harbour",), selected=CLAIM.id)
    assert not page.all("div", cls="onp")
    assert "offp" not in page.one("p", cls="prob").classes
