"""One URL, one selection: the page, the plain edition and every export show the same statements."""

from __future__ import annotations

import csv
import io
import json
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from components.selection import ORDERS, WORDINGS, View, columns, select
from components.share import parse_query, read_view, settle, write_query
from components.texts import LANGUAGES
from tests.explainers import ARTICLE, BRIDGE, EVENTS, FIGURES, STATEMENTS
from tests.markup.page import parse

views = st.builds(
    View,
    article=st.just(ARTICLE.slug),
    parties=st.lists(st.sampled_from([p.id for p in columns(BRIDGE)]), unique=True, max_size=3).map(tuple),
    wording=st.lists(st.sampled_from(list(WORDINGS)), unique=True, max_size=2).map(tuple),
    word=st.sampled_from(["", *(topic.word for topic in BRIDGE.topics), "-"]),
    since=st.none() | st.dates(date(2021, 1, 1), date(2022, 6, 1)),
    until=st.none() | st.dates(date(2022, 6, 2), date(2024, 1, 1)),
    query=st.sampled_from(["", "bridge", "LORN", "survey", "nothing at all"]),
    order=st.sampled_from(ORDERS),
    selected=st.sampled_from(["", STATEMENTS[0].id, EVENTS[1].id, FIGURES[0].id]),
)


def shown_by_the_page(query: str) -> set[str]:
    """What the script of the interactive page selects, from the same parts: read, settle, select."""
    view, _ = read_view(parse_query(query), ARTICLE.slug)
    settled, _ = settle(view, BRIDGE, LANGUAGES)
    selection = select(BRIDGE, settled)
    return {record.id for records in (selection.statements, selection.events, selection.figures) for record in records}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(view=views)
def test_they_show_the_same(client, view):
    query = write_query(view)
    page = shown_by_the_page(query)
    statements = page & {s.id for s in STATEMENTS}

    tree = parse(client.get(f"/read/{ARTICLE.slug}?{query}").text.removeprefix("<!doctype html>"))
    keys = {e.attrs["data-k"].partition(":") for e in tree.walk() if "data-k" in e.attrs}
    assert {name.partition(":")[0] for kind, _, name in keys if kind in ("st", "ev", "fg")} == page

    def export(suffix: str) -> str:
        return client.get(f"/export/{ARTICLE.slug}.{suffix}?{query}").text

    rows = list(csv.DictReader(io.StringIO(export("csv").removeprefix("\ufeff"))))
    assert [row["id"] for row in rows] == [s.id for s in STATEMENTS if s.id in statements]

    data = json.loads(export("json"))
    assert {record["id"] for kind in ("statements", "events", "figures") for record in data[kind]} == page

    annotations = json.loads(export("jsonld"))["first"]["items"]
    assert {parse_query(a["id"].partition("?")[2])["s"][0] for a in annotations} == page

    slides = json.loads(export("timeline.json"))["events"]
    events = {slide["unique_id"][2:] for slide in slides if slide["unique_id"].startswith("e-")}
    assert events == page & {e.id for e in EVENTS}

    text = export("md")
    assert {s.id for s in STATEMENTS if f"s={s.id}&h=" in text} == statements

    keys = {e.attrs["data-k"].partition(":") for e in parse_page(export("html")).walk() if "data-k" in e.attrs}
    assert {name.partition(":")[0] for kind, _, name in keys if kind in ("st", "ev", "fg")} == page


def parse_page(html: str):
    return parse(html.removeprefix("<!doctype html>"))
