"""The Streamlit script in Streamlit's own test harness: seeded, hostile and changed parameters."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from streamlit.testing.v1 import AppTest

from components.library import LIBRARY
from components.selection import View, select
from components.share import KEYS

PAGE = str(Path(__file__).parent.parent.parent / "components" / "page.py")
EXPLAINER = LIBRARY.explainer("austin-gaza")


def opened(**params: str | list[str]) -> AppTest:
    app = AppTest.from_file(PAGE, default_timeout=30)
    for key, value in params.items():
        app.query_params[key] = value
    return app.run()


def html(app: AppTest) -> str:
    """All markup of the page, in its order."""
    return "\n".join(
        json.loads(block.proto.json)["html"] for block in app.get("bidi_component") if "html" in block.proto.json
    )


def text(app: AppTest) -> str:
    return re.sub(r"<[^>]+>", "", html(app))


def test_the_page_opens_with_every_section_and_no_error():
    app = opened()
    assert not app.exception
    for heading in ("Timeline", "Positions", "Quotes", "Figures", "Article", "Method"):
        assert re.search(rf"<h2[^>]*>{heading}", html(app)), heading


def test_the_widgets_take_their_values_from_the_url():
    app = opened(a="austin-gaza", party=["hamas", "israel"], wording="direct", q="aid", v="positions")
    assert app.get("button_group")[1].value == ["israel", "hamas"]
    assert app.selectbox(key="wording").value == "direct"
    assert app.text_input(key="q").value == "aid"


def test_a_changed_widget_writes_the_url_and_keeps_the_rest_of_it():
    app = opened(a="austin-gaza", party="israel", order="az")
    app.text_input(key="q").set_value("aid").run()
    written = {key: [value] if isinstance(value, str) else value for key, value in app.query_params.items()}
    assert written == {"a": ["austin-gaza"], "party": ["israel"], "q": ["aid"], "order": ["az"]}
    shown = select(EXPLAINER, View("austin-gaza", parties=("israel",), query="aid"))
    assert f"{len(shown.statements)} of {len(EXPLAINER.statements)} statements" in text(app)


def test_an_unknown_article_is_named_beside_those_that_there_are_and_none_of_them_is_opened():
    app = opened(a="no-such-article")
    assert not app.exception
    assert "There is no article “no-such-article” here." in text(app)
    assert 'href="?a=austin-gaza"' in html(app)
    assert "Hamas loots aid convoys" not in text(app)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("party", "xyz"),
        ("from", "2024-13-45"),
        ("v", "nowhere"),
        ("s", "ffffffffffff"),
        ("lang", "tlh"),
        ("colour", "red"),
    ],
)
def test_what_a_link_asks_for_in_vain_is_named_and_the_rest_works(key, value):
    app = opened(**{key: value, "q": "convoys"})
    assert not app.exception
    assert (value if key != "colour" else "colour") in text(app)
    assert "Hamas loots aid convoys" in text(app)


KEY_NAMES = st.sampled_from([key.key for key in KEYS]) | st.text(max_size=12)
VALUES = st.text(max_size=60) | st.sampled_from(
    ["<script>alert(1)</script>", "israel", "2024-10-23", "$5 :smile: -> [x](y)"]
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(KEY_NAMES, st.lists(VALUES, max_size=3), max_size=5))
def test_no_url_breaks_the_page_or_reaches_it_unescaped(params):
    app = AppTest.from_file(PAGE, default_timeout=30)
    for key, values in params.items():
        app.query_params[key] = values
    app.run()
    assert not app.exception
    assert "<script" not in html(app)


@pytest.mark.parametrize("parties", [(), ("israel",)])
def test_the_picture_has_a_row_for_every_event_shown(parties):
    shown = select(EXPLAINER, View("austin-gaza", parties=parties)).events
    [chart] = opened(party=list(parties)).get("vega_lite_chart")
    targets = json.loads(chart.proto.spec)["layer"][-1]["data"]["values"]
    assert len(targets) == len(shown) > 0
    assert {row["id"] for row in targets} == {event.id for event in shown}


def test_a_view_without_events_draws_no_picture():
    assert not opened(q="no such words").get("vega_lite_chart")


def test_two_articles_of_one_headline_are_told_apart(tmp_path, monkeypatch):
    (tmp_path / "articles").mkdir()
    for name in ("ferry", "late-ferry"):
        (tmp_path / "articles" / f"{name}.md").write_text(f"---\ntitle: The ferry\n---\nA {name} sank.", "utf-8")
    monkeypatch.setattr(LIBRARY, "_data", tmp_path)
    app = opened(a="ferry")
    assert app.selectbox(key="a").options == ["The ferry (ferry)", "The ferry (late-ferry)"]
    app.text_input(key="q").set_value("sank").run()
    assert app.query_params["a"] == "ferry"
    app.selectbox(key="a").set_value("late-ferry").run()
    assert "A late-ferry sank." in text(app)


def test_an_article_that_cannot_be_read_shows_its_error_and_the_way_to_the_others_alone(tmp_path, monkeypatch):
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "ferry.md").write_text("---\ntitle: The <i>ferry</i>\n---\nLorn said it sank.", "utf-8")
    (tmp_path / "articles" / "mast.md").write_text("---\ntitle: Mast: down\n---\nIt fell.", "utf-8")
    monkeypatch.setattr(LIBRARY, "_data", tmp_path)
    for lang in ("en", "ar", "none"):
        app = opened(a="mast", lang=lang)
        assert not app.exception
        assert "articles/mast.md, line 2: expected YAML" in text(app)
        assert 'href="?a=ferry' in html(app)
        assert "The &lt;i&gt;ferry" in html(app)
        assert "sank" not in html(app)
        assert not app.selectbox
        assert not app.text_input


def test_an_article_without_a_headline_is_called_the_same_in_the_picker_and_on_its_page(tmp_path, monkeypatch):
    (tmp_path / "articles").mkdir()
    for name, front in (("ferry", "---\ntitle: The ferry\n---\n"), ("bare", ""), ("bald", "")):
        (tmp_path / "articles" / f"{name}.md").write_text(f"{front}A {name} sank.", "utf-8")
    monkeypatch.setattr(LIBRARY, "_data", tmp_path)
    app = opened(a="bare")
    assert app.selectbox(key="a").options == [
        "Article without a headline (bald)",
        "Article without a headline (bare)",
        "The ferry",
    ]
    assert re.search("<h1[^>]*>Article without a headline<", html(app))
