"""The share panel: three scopes, what each receiver sees, and everything that can be copied."""

from __future__ import annotations

import pytest

from components.markup.citation import passage
from components.markup.copied import citation_html, copy_text
from components.markup.share import export_panel, share_panel
from components.selection import View
from components.share import parse_query, write_query
from tests.explainers import ARTICLE, BRIDGE, EVENTS, FIGURES, STATEMENTS
from tests.markup.page import Element, draw, parse, sheet

SITE = "https://explainer.example/?"


def absolute(view: View) -> str:
    return SITE + write_query(view)


def panel(interactive: bool = True, **view: object) -> Element:
    return parse(str(share_panel(sheet(BRIDGE, interactive=interactive, **view), absolute)))


def links(tree: Element) -> list[dict[str, list[str]]]:
    return [parse_query(field.attrs["value"].removeprefix(SITE)) for field in tree.all("input")]


def test_it_has_three_scopes_each_with_a_sentence_and_a_link():
    tree = panel(parties=("harbour",), selected=STATEMENTS[1].id, section="quotes")
    assert [h.text for h in tree.all("h2")] == ["This item", "This view", "The whole article"]
    assert len(tree.all(cls="sees")) == 3
    item, view, whole = links(tree)
    assert item["s"] == [STATEMENTS[1].id]
    assert set(item) == {"a", "s", "h", "x"}
    assert {key: view[key] for key in ("a", "v", "party")} == {
        "a": ["old-bridge"],
        "v": ["quotes"],
        "party": ["harbour"],
    }
    assert view["s"] == [STATEMENTS[1].id]
    assert whole == {"a": ["old-bridge"]}


def test_it_says_what_the_receiver_sees_and_what_is_hidden():
    item, view, whole = panel(parties=("harbour",), selected=STATEMENTS[1].id).all(cls="sees")
    assert "Ada Lorn: “The piers are cracked,” Lorn said" in item.text
    assert "5 of 8 statements" in view.text
    assert "This view shows 1 of 3 parties." in view.text
    assert "Carriers" in view.text
    assert "8 of 8 statements" in whole.text
    assert "Nothing is hidden" in whole.text


def test_the_card_links_to_a_passage_as_the_panel_does_whatever_is_filtered_out():
    narrowed = {"parties": ("harbour",), "wording": ("direct",), "query": "piers", "selected": STATEMENTS[1].id}
    card = draw(BRIDGE, interactive=True, **narrowed).one(id="card")
    item, view, _ = links(panel(**narrowed))
    assert parse_query(card.one("a", data_k="card:link").attrs["href"]) == item
    assert parse_query(card.one("button", data_k="card:copy").attrs["data-link"]) == item
    assert view["q"] == ["piers"]


def test_of_a_section_alone_it_counts_what_the_receiver_sees_and_files_hold_all_sections():
    of_one = {"section": "figures", "parties": ("harbour",)}
    view = panel(**of_one).all(cls="sees")[1].text
    assert "Shown: 2 of 2 figures · only Figures shown." in view
    files = parse(str(export_panel(sheet(BRIDGE, **of_one), []))).one(cls="sees").text
    assert "in all sections" in files
    assert "Shown: 5 of 8 statements" in files


def test_without_a_choice_there_is_no_item_to_share():
    item, *_ = panel().all(cls="scope")
    assert "Nothing is selected" in item.text
    assert not item.all("input")


def test_what_a_button_copies_stands_in_the_field_beside_it():
    tree = panel(selected=STATEMENTS[3].id)
    for row in tree.all(cls="copy"):
        field = (row.all("input") or row.all("textarea"))[0]
        assert row.one("button").attrs["data-copy"].strip() == field.attrs.get("value", field.text)
        assert "readonly" in field.attrs
        assert field.parent.tag == "label"


def test_without_script_there_are_fields_and_no_buttons():
    tree = panel(interactive=False, selected=STATEMENTS[1].id)
    assert not tree.all("button")
    assert len(tree.all("input")) == 3


def test_a_quotation_is_copied_with_speaker_cue_publisher_date_and_link():
    copied = panel(selected=STATEMENTS[1].id).one("textarea").text
    assert copied.startswith("Ada Lorn: “The piers are cracked,” Lorn said, “and we will not wait for the next storm.”")
    assert "The Example Gazette, 14 Jun 2023" in copied
    assert f"s={STATEMENTS[1].id}" in copied.splitlines()[-1]


def test_as_html_it_is_a_quotation_with_its_speaker_in_front():
    tree = parse(panel(selected=STATEMENTS[1].id).all("button")[1].attrs["data-copy-html"])
    assert tree.one("b").text == "Ada Lorn:"
    quote = tree.one("blockquote")
    assert f"s={STATEMENTS[1].id}" in quote.attrs["cite"]
    assert quote.text == "“The piers are cracked,” Lorn said, “and we will not wait for the next storm.”"
    assert tree.text.index("Ada Lorn") < tree.text.index("piers") < tree.text.index("The Example Gazette")
    assert tree.one("time").attrs["datetime"] == "2023-06-14"


@pytest.mark.parametrize("record", [*STATEMENTS, *EVENTS, *FIGURES], ids=lambda record: record.id)
def test_whatever_is_stated_by_somebody_is_copied_with_the_speaker_first(record):
    on = sheet(BRIDGE, selected=record.id)
    holder = on.statements.get(getattr(record, "statement", None) or record.id)
    words = passage(on, record)
    if holder is not None:
        assert words.startswith(holder.speaker)
        assert parse(str(citation_html(on, record, SITE))).text.startswith(holder.speaker)
    else:
        assert words.startswith("In the article: “")


@pytest.mark.parametrize("record", [STATEMENTS[0], EVENTS[0], FIGURES[0]], ids=lambda record: record.id)
def test_what_is_copied_says_that_it_was_found_automatically(record):
    on = sheet(BRIDGE, selected=record.id)
    assert copy_text(on, record).endswith(" · Found automatically. Check the sentence.")
    assert (
        parse(str(citation_html(on, record, SITE)))
        .all("p")[-1]
        .text.endswith("Found automatically. Check the sentence.")
    )


def test_the_downloads_say_what_they_hold():
    formats = [("Table", "csv", "/export/old-bridge.csv?party=harbour")]
    tree = parse(str(export_panel(sheet(BRIDGE, parties=("harbour",)), formats)))
    link = tree.one("a")
    assert link.attrs["href"] == formats[0][2]
    assert "download" in link.attrs
    assert "1 of 3 parties" in tree.one(cls="sees").text


def test_a_title_of_markup_stays_text():
    from dataclasses import replace

    explainer = replace(BRIDGE, article=replace(ARTICLE, title='"><b>', publisher="<i>"))
    tree = parse(str(share_panel(sheet(explainer, interactive=True, selected=STATEMENTS[0].id), absolute)))
    assert not tree.all("b")
    assert not tree.all("i")


def test_a_claim_is_copied_with_its_reply():
    claim = next(s for s in STATEMENTS if s.act == "accuse")
    on = sheet(BRIDGE, selected=claim.id)
    assert passage(on, claim) == (
        "Carriers: accuse the harbour of hiding a survey for months (Answered by Harbour: a charge it rejects.)"
    )


def test_a_reply_is_copied_with_the_claim_that_it_answers():
    reply = next(s for s in STATEMENTS if s.answers)
    on = sheet(BRIDGE, selected=reply.id)
    assert passage(on, reply) == (
        "Harbour: a charge it rejects. (Answers Carriers: accuse the harbour of hiding a survey for months)"
    )
    tree = parse(str(citation_html(on, reply, SITE)))
    assert [p.text for p in tree.all("p")][1] == "Answers Carriers: accuse the harbour of hiding a survey for months"


def test_the_plain_edition_of_a_passage_opens_at_its_card():
    def way(**view: object) -> str:
        return panel(**view).one("a", data_k="share:plain").attrs["href"]

    assert way(selected=STATEMENTS[1].id).endswith("#card")
    assert "#" not in way()
    assert "#" not in way(selected=STATEMENTS[1].id, parties=("carriers",), section="positions")
