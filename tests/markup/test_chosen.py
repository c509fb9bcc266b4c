"""A chosen passage: where its card opens, what it shows, and where it leads."""

from dataclasses import replace
from urllib.parse import parse_qs

import pytest

from tests.explainers import BRIDGE, EVENTS, FIGURES, SENTENCES, STATEMENTS, span
from tests.markup.page import draw, section

CLAIM = STATEMENTS[3]
DENIAL = STATEMENTS[4]


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


def test_a_chosen_event_opens_its_card_directly_under_its_row() -> None:
    page = draw(BRIDGE, selected=EVENTS[2].id)
    rows = section(page, "timeline").one("ol", cls="evs").all("li")
    chosen = next(index for index, row in enumerate(rows) if "on" in row.attrs["class"].split())
    card = rows[chosen + 1].one(id="card")
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


def test_a_date_in_the_sentence_that_is_not_when_it_was_said_tells_of_what_it_is() -> None:
    told = "“Tuesday” → 13 Jun 2023 worked out"
    other = replace(EVENTS[0], span=span("old bridge must close"))
    for events, shown in ((EVENTS, told), ((other,), f"{told} “old bridge must close”")):
        card = draw(replace(BRIDGE, events=events), interactive=True, selected=STATEMENTS[0].id).one(id="card")
        facts = {row.one("dt").text: row.one("dd").text for row in card.one("dl").all("div")}
        assert facts["Date"] == shown


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


def test_choosing_the_chosen_again_closes_it() -> None:
    link = draw(BRIDGE, selected=CLAIM.id).one("a", data_k=f"st:{CLAIM.id}")
    assert "s=" not in link.attrs["href"]


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


def test_a_chosen_passage_that_the_view_hides_is_named_with_the_way_to_it() -> None:
    page = draw(BRIDGE, parties=("harbour",), selected=CLAIM.id)
    note = page.one("p", cls="prob")
    assert note.text == "The passage chosen by this link is hidden in this view. Show it"
    assert f"s={CLAIM.id}" in note.one("a").attrs["href"]


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
