"""Statements under Positions: their columns, their words, their replies and how they are ordered."""

import pytest

from components.extract import extract
from components.model import Article
from tests.explainers import BRIDGE, STATEMENTS
from tests.markup.page import Element, draw, section

CLAIM = STATEMENTS[3]
DENIAL = STATEMENTS[4]
DEMAND = STATEMENTS[6]


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
    assert carriers.text.endswith("None found with “bridge”")
    assert others.text.endswith("None found with “bridge”")
    assert rows[-1].all("div", cls="col")[-1].text.endswith("None found without any of these words")


def test_a_word_is_marked_in_every_form_that_the_article_prints_of_it() -> None:
    article = Article("raid", "Norland said civilians fled.\n\nOslo said it spared civilian homes.")
    rows = section(draw(extract(article), group="word"), "positions").all("div", cls="wr")
    assert [mark.text for mark in rows[0].all("b", cls="t")] == ["civilians", "civilian"]


def test_an_empty_cell_of_the_table_of_words_says_that_it_is_the_word_that_was_not_found() -> None:
    rows = section(draw(BRIDGE), "matrix").one("tbody").all("tr")
    assert [cell.text for cell in rows[0].all("td")][1:] == [
        "Carriers none with this word",
        "Others named none with this word",
    ]
    assert "none with this word" not in rows[-1].text


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
