"""What leaves as a file: whole, attributed, harmless."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.contract import as_json
from components.exporters import EXPORTERS, Export, find_exporter
from components.exporters.markdown import plain
from components.exporters.table import COLUMNS, safe_cell
from components.identity import fingerprint
from components.markup.sheet import Sheet
from components.model import Explainer
from components.selection import View, select
from components.share import write_query
from components.texts import load
from tests.explainers import ARTICLE, BRIDGE, EMPTY, EVENTS, FIGURES, STATEMENTS, TEXT, with_title
from tests.markup.page import parse

SITE = "https://explainer.example"


def export(explainer: Explainer = BRIDGE, **fields: object) -> Export:
    """A view of the made-up article, as the server hands it to an exporter."""
    view = replace(View(explainer.article.slug), **fields)
    sheet = Sheet(select(explainer, view), load(view.lang), lambda other: f"{SITE}/?{write_query(other)}")
    return Export(sheet, lambda suffix: f"{SITE}/export/{explainer.article.slug}.{suffix}")


def write(suffix: str, explainer: Explainer = BRIDGE, **fields: object) -> str:
    exporter = find_exporter(suffix)
    assert exporter is not None
    return exporter.write(export(explainer, **fields))


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


@pytest.mark.parametrize("suffix", [exporter.suffix for exporter in EXPORTERS])
def test_every_file_says_what_it_hides_where_it_is_from_and_how_it_was_made(suffix):
    text = write(suffix, parties=("harbour",))
    if suffix == "md":
        text = re.sub(r"\\(.)", r"\1", text)
    assert "1 of 3 parties" in text
    assert "The Example Gazette" in text
    assert "2023-06-14" in text or "14 Jun 2023" in text
    assert f"{SITE}/?a=old-bridge&party=harbour" in text.replace("&amp;", "&").replace("\\u0026", "&")
    assert BRIDGE.version in text
    assert fingerprint(TEXT) in text


@pytest.mark.parametrize("suffix", [exporter.suffix for exporter in EXPORTERS])
def test_an_article_in_which_nothing_was_found_can_be_exported_too(suffix):
    assert write(suffix, EMPTY)


def test_every_format_has_a_name_in_the_interface():
    texts = load("en")
    assert all(texts(exporter.name) for exporter in EXPORTERS)


# --- CSV ----------------------------------------------------------------------------------------------------------


def test_the_table_has_a_row_a_statement_in_text_order():
    table = rows(write("csv"))
    assert [row["id"] for row in table] == [s.id for s in STATEMENTS]
    assert tuple(table[0]) == COLUMNS


def test_a_row_holds_the_words_and_whose_they_are():
    row = rows(write("csv"))[1]
    assert row["speaker"] == "Ada Lorn"
    assert row["party"] == "harbour"
    assert row["wording"] == "direct"
    assert row["cue"] == "said"
    assert row["words"] == "The piers are cracked, … and we will not wait for the next storm."
    assert row["sentence"] in TEXT
    assert TEXT[int(row["start"]) : int(row["end"])].startswith("The piers are cracked")
    assert row["link"].startswith(f"{SITE}/?a=old-bridge&s={row['id']}&h={fingerprint(TEXT)}&x=")


def test_a_reply_names_the_claim_that_it_answers():
    table = {row["id"]: row for row in rows(write("csv"))}
    denial = next(row for row in table.values() if row["act"] == "deny")
    assert table[denial["answers"]]["words"] == "hiding a survey for months"


@pytest.mark.parametrize(
    "cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "|calc", "\u200b=1", "%0"]
)
def test_no_cell_starts_a_formula(cell):
    assert safe_cell(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "Israel", "“=quoted”", "1,200", "a=b", "3 - 1"])
def test_harmless_cells_stay_as_they_are(cell):
    assert safe_cell(cell) == cell


@settings(deadline=None)
@given(st.text(max_size=60))
def test_whatever_the_text_no_cell_starts_a_formula(text):
    explainer = with_title(text)
    for row in rows(write("csv", explainer)):
        assert not re.match(r"[\s\0]*[=+\-@|%]", row["title"])


def test_cells_with_commas_quotes_and_new_lines_come_back_whole():
    title = 'One, "two"\nthree'
    assert rows(write("csv", with_title(title)))[0]["title"] == title


# --- JSON ---------------------------------------------------------------------------------------------------------


def test_the_records_are_those_of_the_contract():
    data = json.loads(write("json"))
    view = data.pop("view")
    assert data == json.loads(json.dumps(as_json(BRIDGE)))
    assert view["complete"] is True
    assert view["link"] == f"{SITE}/?a=old-bridge"


def spans(node: object) -> list[Mapping[str, object]]:
    if isinstance(node, Mapping):
        found = [node] if {"start", "end", "text"} <= set(node) else []
        return found + [span for child in node.values() for span in spans(child)]
    return [span for child in node for span in spans(child)] if isinstance(node, list) else []


def test_in_a_narrowed_view_every_span_is_still_its_slice_and_points_into_what_is_there():
    data = json.loads(write("json", parties=("harbour",)))
    assert data["view"]["complete"] is False
    assert all(TEXT[s["start"] : s["end"]] == s["text"] for s in spans(data))
    shown = {s["id"] for s in data["statements"]}
    assert all(set(topic["statements"]) <= shown for topic in data["topics"])
    assert all(event["timex"] is None or data["timexes"][event["timex"]] for event in data["events"])


# --- TimelineJS3 --------------------------------------------------------------------------------------------------


def test_slides_have_dates_words_and_how_the_date_is_known():
    timeline = json.loads(write("timeline.json"))
    opened = next(slide for slide in timeline["events"] if "opened" in slide["text"]["headline"])
    assert opened["start_date"] == {"year": 2021, "month": 5, "day": 3}
    assert opened["display_date"] == "3 May 2021 (date stated)"
    since = next(slide for slide in timeline["events"] if "lorries" in slide["text"]["headline"])
    assert "end_date" not in since
    assert since["display_date"] == "since 3 May 2021 (inferred from another event)"


def test_slides_take_no_markup_from_the_article():
    event = replace(EVENTS[1], span=replace(EVENTS[1].span, text="<img src=x onerror=alert(1)>"))
    explainer = replace(with_title("<b>Bold</b> & co"), events=(event,))
    timeline = json.loads(write("timeline.json", explainer))
    assert timeline["title"]["text"]["headline"] == "&lt;b&gt;Bold&lt;/b&gt; &amp; co"
    assert "<img" not in json.dumps(timeline)


# --- Markdown -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["*a*", "_a_", "[a](b)", "<b>", "# a", "1. a", "`a`", "a | b", "~~a~~", "$a$", ":smile:", "&amp;"]
)
def test_the_articles_signs_are_no_markdown(text):
    escaped = plain(text)
    assert re.sub(r"\\(.)", r"\1", escaped) == text
    assert not re.search(r"(?<!\\)[*_`\[\]<>#|~$:&]", escaped)


def test_statements_stand_under_their_party_with_their_speaker_in_front():
    text = re.sub(r"\\(.)", r"\1", write("md"))
    harbour = text[text.index("## Harbour") : text.index("## Carriers")]
    assert "- Ada Lorn: “The piers are cracked,” Lorn said, “and we will not wait for the next storm.”" in harbour
    assert harbour.count("\n- ") == 5
    assert "“hiding" not in text


def test_what_the_article_says_itself_is_a_list_of_its_own():
    text = re.sub(r"\\(.)", r"\1", write("md"))
    assert text.rindex("Recently the ferry has been full.") > text.index("Reported by the article without attribution")


# --- HTML ---------------------------------------------------------------------------------------------------------


def test_the_page_in_one_file_asks_nothing_of_any_server():
    html = write("html")
    tree = parse(html.removeprefix("<!doctype html>"))
    assert not tree.all("img")
    assert not [link for link in tree.all("link") if link.attrs["rel"] in ("stylesheet", "preload", "icon")]
    assert [script.attrs["type"] for script in tree.all("script")] == ["application/ld+json"]
    style = "".join(tree.one("style").strings())
    assert not re.findall(r"url\((?!data:|['\"]?data:)", style)
    assert "@import" not in style
    policy = next(m.attrs["content"] for m in tree.all("meta") if m.attrs.get("http-equiv"))
    assert policy.startswith("default-src 'none'")


def test_its_links_lead_back_to_the_views_on_the_site():
    tree = parse(write("html").removeprefix("<!doctype html>"))
    links = {a.attrs["href"] for a in tree.all("a")}
    assert all(link.startswith((SITE, ARTICLE.url, "#")) for link in links)
    assert any(f"s={FIGURES[0].id}" in link for link in links)
