"""The plain edition: a view as one page without script."""

from __future__ import annotations

import gzip
import json
from dataclasses import fields, replace
from datetime import date
from urllib.parse import urljoin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.library import LIBRARY
from components.markup import SECTIONS
from components.model import Article
from components.selection import GROUPS, ORDERS, SHOWN, WORDINGS, View
from components.server.address import Asked, ask
from components.server.plain import LIMIT, light, plain_page
from components.share import parse_query, read_view, write_query
from components.texts import LANGUAGES
from tests.explainers import ARTICLE, BRIDGE, STATEMENTS, repeated
from tests.markup.page import Element, parse

READ = f"/read/{ARTICLE.slug}"


def page(client, address: str = READ) -> Element:
    answer = client.get(address)
    assert answer.status_code == 200
    html = answer.text.removeprefix("<!doctype html>")
    return parse(html)


def meta(tree: Element, name: str) -> str:
    found = [e.attrs["content"] for e in tree.all("meta") if name in (e.attrs.get("name"), e.attrs.get("property"))]
    assert len(found) == 1, f"{name}: {found}"
    return found[0]


def test_it_has_a_title_a_language_and_an_address_of_its_own(client):
    tree = page(client, f"{READ}?party=harbour&q=bridge&utm_source=mail")
    assert tree.one("title").text == ARTICLE.title
    assert tree.one("html").attrs["lang"] == "en"
    assert tree.one("html").attrs["dir"] == "ltr"
    assert tree.one("link", rel="canonical").attrs["href"] == f"http://news.test{READ}?party=harbour&q=bridge"


def test_it_holds_no_script_but_data(client):
    scripts = page(client).all("script")
    assert [script.attrs["type"] for script in scripts] == ["application/ld+json"]
    assert not [e for e in page(client).walk() for name in e.attrs if name.startswith("on")]


def test_it_has_landmarks_and_one_heading_of_the_first_level(client):
    tree = page(client)
    assert len(tree.all("main")) == 1
    assert tree.one("nav").attrs["aria-label"]
    assert tree.one("form").attrs["role"] == "search"
    assert [h.text for h in tree.all("h1")] == [ARTICLE.title]
    assert all(section.attrs.get("aria-labelledby") for section in tree.all("section", cls="sec"))
    assert tree.all("a", cls="skip")[0].attrs["href"] == "#main"
    assert tree.one("main").attrs["id"] == "main"


def test_dates_and_quotations_are_marked_as_such(client):
    tree = page(client)
    assert "2023-06-14" in [time.attrs.get("datetime") for time in tree.all("time")]
    quotes = tree.all("blockquote")
    assert len(quotes) == sum(1 for s in STATEMENTS if s.type == "direct")
    assert all(quote.attrs["cite"].startswith(ARTICLE.url) for quote in quotes)


def test_it_says_what_it_hides(client):
    assert "This view shows" not in page(client).one("main").text
    told = page(client, f"{READ}?party=harbour").one("main").text
    assert "This view shows 1 of 3 parties" in told
    assert "Carriers" in told


def test_it_names_what_the_address_asks_for_in_vain_and_shows_the_rest(client):
    tree = page(client, f"{READ}?party=harbour&party=nobody&v=nowhere&from=yesterday&zz=1")
    told = tree.one("main").text
    for value in ("nobody", "nowhere", "yesterday", "zz"):
        assert value in told
    assert tree.all(data_k=f"st:{STATEMENTS[0].id}")


def test_it_leads_to_the_same_view_on_the_interactive_page(client):
    tree = page(client, f"{READ}?party=harbour&v=quotes")
    links = [a.attrs["href"] for a in tree.one("nav").all("a")]
    assert f"http://news.test/?a={ARTICLE.slug}&v=quotes&party=harbour" in links


def test_its_form_holds_the_view_and_asks_for_the_same_page(client):
    form = page(client, f"{READ}?party=harbour&wording=direct&from=2021-01-01&q=storm&v=quotes&lang=en").one("form")
    assert urljoin(READ, form.attrs["action"]) == READ
    assert form.attrs["method"] == "get"
    ticked = {(box.attrs["name"], box.attrs["value"]) for box in form.all("input") if "checked" in box.attrs}
    assert ticked == {("party", "harbour"), ("wording", "direct")}
    typed = {box.attrs["name"]: box.attrs["value"] for box in form.all("input") if box.attrs["type"] != "checkbox"}
    assert typed == {"from": "2021-01-01", "to": "", "q": "storm"}
    chosen = {(option.parent.attrs["name"], option.attrs["value"]) for option in form.all("option", selected="")}
    assert ("v", "quotes") in chosen


def test_a_chosen_passage_is_open_and_told_in_the_title(client):
    quoted = STATEMENTS[1]
    tree = page(client, f"{READ}?s={quoted.id}")
    assert len(tree.all(id="card")) == 1
    assert (
        tree.one("title").text
        == "Ada Lorn: “The piers are cracked,” Lorn said, “and we will not wait for the next storm.”"
    )


def test_structured_data_claims_what_the_article_says_and_no_more(client):
    script = page(client).one("script")
    data = json.loads("".join(script.strings()))
    by_type: dict[str, list[dict]] = {}
    for node in data["@graph"]:
        by_type.setdefault(node["@type"], []).append(node)
    article = by_type["Article"][0]
    assert article["headline"] == ARTICLE.title
    assert article["publisher"] == {"name": ARTICLE.publisher}
    assert article["datePublished"] == "2023-06-14"
    assert article["@id"] == ARTICLE.url
    said = by_type["Quotation"]
    assert [node["text"] for node in said] == [
        "The piers are cracked, … and we will not wait for the next storm.",
        "Nobody can say we did not warn.",
    ]
    assert all(node["spokenByCharacter"] == {"name": "Ada Lorn"} for node in said)
    assert all(node["isPartOf"] == {"@id": ARTICLE.url} for node in said)
    for node in said:
        assert all(piece in ARTICLE.text for piece in node["text"].split(" … "))


def test_it_is_not_indexed_unless_the_front_matter_allows(client):
    assert meta(page(client), "robots").startswith("noindex")
    assert not Article("any", "").index


def test_the_list_names_every_article_and_what_is_wrong_with_a_broken_one(client):
    tree = page(client, "/read")
    assert [urljoin("/read", a.attrs["href"]) for a in tree.all("a")] == [READ, f"/?a={ARTICLE.slug}"]
    assert "articles/torn.md, line 3: expected a date" in tree.text


def test_the_list_does_not_tell_where_on_the_server_files_lie(client, shelf):
    assert str(shelf.parent) not in client.get("/read").text


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_the_interface_speaks_the_language_asked_for_and_the_article_stays(client, lang):
    tree = page(client, f"{READ}?lang={lang}")
    assert tree.one("html").attrs["lang"] == lang
    assert ARTICLE.title in tree.one("h1").text
    assert len(tree.all("blockquote")) == 2


@pytest.mark.parametrize("query", ["", "?group=word", "?lang=ar", "?s=" + STATEMENTS[1].id, "?order=az&group=speaker"])
def test_it_is_light(client, query):
    assert len(client.get(READ + query).content) <= 60_000


def test_it_is_sent_compressed_and_not_again(client):
    plain = client.get(READ, headers={"Accept-Encoding": "identity"})
    packed = client.get(READ, headers={"Accept-Encoding": "gzip"})
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.text == plain.text
    again = client.get(READ, headers={"Accept-Encoding": "gzip", "If-None-Match": packed.headers["etag"]})
    assert again.status_code == 304
    assert again.content == b""


def test_everything_found_is_on_it(client):
    tree = page(client)
    keys = {e.attrs["data-k"] for e in tree.walk() if "data-k" in e.attrs}
    assert {f"st:{s.id}" for s in BRIDGE.statements} <= keys
    assert {f"ev:{e.id}" for e in BRIDGE.events} <= keys
    assert {f"fg:{f.id}" for f in BRIDGE.figures} <= keys


FIRST = LIBRARY.explainer("austin-gaza")
WORDS = ["", *(topic.word for topic in FIRST.topics), "-"] if FIRST else []
CHOSEN = ["", *(r.id for r in (*FIRST.statements, *FIRST.events, *FIRST.figures))] if FIRST else []
STRETCHES = [FIRST.article.text[at : at + 60] for at in range(0, 600, 97)] if FIRST else []


@settings(max_examples=150, deadline=None)
@given(
    view=st.builds(
        View,
        article=st.just("austin-gaza"),
        section=st.sampled_from(SHOWN),
        parties=st.lists(st.sampled_from(["united-states", "israel", "hamas"]), unique=True).map(tuple),
        wording=st.lists(st.sampled_from(list(WORDINGS)), unique=True).map(tuple),
        word=st.sampled_from(WORDS),
        since=st.none() | st.just(date(2023, 10, 7)),
        query=st.sampled_from(["", "a", "aid", *STRETCHES]) | st.text(max_size=300),
        order=st.sampled_from(ORDERS),
        group=st.sampled_from(GROUPS),
        topic=st.sampled_from(WORDS),
        selected=st.sampled_from(CHOSEN),
        lang=st.sampled_from(LANGUAGES),
        paragraph=st.integers(0, 20),
    )
)
def test_no_view_of_the_first_article_is_heavier_than_a_page_may_be(view):
    asked = ask("https://explainer.example.org", write_query(view), "austin-gaza")
    assert len(plain_page(asked).encode()) <= LIMIT


@pytest.mark.parametrize(
    "query", ["", "group=speaker", "group=word", "q=a", "topic=civilians", "lang=ar", "lang=ar&group=speaker"]
)
def test_the_first_article_is_whole_on_one_page(query):
    asked = ask("https://explainer.example.org", query, "austin-gaza")
    tree = parse(plain_page(asked).removeprefix("<!doctype html>"))
    assert not tree.all("nav", cls="pages")
    assert len(tree.one("section", id="article").all("div", cls="ap")) == len(FIRST.paragraphs)


def test_an_article_of_ordinary_length_stands_on_one_page_with_its_text():
    ordinary = repeated(6)
    assert len(ordinary.article.text.split()) > 650
    html = plain_page(Asked("http://news.test", ordinary, View(ordinary.article.slug), ()))
    tree = parse(html.removeprefix("<!doctype html>"))
    assert "too long for one page" not in tree.text
    assert len(tree.one("section", id="article").all("div", cls="ap")) == len(ordinary.paragraphs)
    assert len(gzip.compress(html.encode())) < 30_000, "what is sent is light"


LONG = repeated(60)
"""Some 36,000 characters, with 480 statements."""


def long_page(**fields) -> Element:
    asked = Asked("http://news.test", LONG, replace(View(LONG.article.slug), **fields), ())
    html = plain_page(asked)
    assert len(html.encode()) <= LIMIT
    return parse(html.removeprefix("<!doctype html>"))


def view_of(link: str) -> dict:
    view, problems = read_view(parse_query(link.partition("#")[0]), LONG.article.slug)
    assert problems == ()
    return {field.name: getattr(view, field.name) for field in fields(view)}


def test_of_a_long_article_the_sections_that_do_not_fit_have_pages_of_their_own():
    tree = long_page()
    assert [s.attrs["id"] for s in tree.one("main").all("section")] == [s.name for s in SECTIONS]
    article = tree.one("section", id="article")
    assert "too long for one page" in article.text
    assert view_of(article.one("a").attrs["href"])["section"] == "article"
    assert long_page(section="article").one("section", id="article").all("div", cls="ap")


@pytest.mark.parametrize("section", ["positions", "article", "timeline"])
def test_the_pages_of_a_long_section_hold_everything_once(section):
    kinds = {"positions": ("st",), "article": ("mk",), "timeline": ("ev",)}[section]
    found: list[str] = []
    fields_of_page = {"section": section}
    for _ in range(50):
        tree = long_page(**fields_of_page)
        if section == "article":
            found += [e.attrs["id"] for e in tree.all("div", cls="ap")]
        else:
            named = [e.attrs["data-k"].split(":") for e in tree.walk() if "data-k" in e.attrs]
            found += [name for kind, name, *more in named if kind in kinds and not more]
        further = tree.all("a", rel="next")
        if not further:
            break
        fields_of_page = view_of(further[0].attrs["href"])
    every = {
        "positions": [s.id for s in LONG.statements],
        "article": [f"p{n}" for n in range(1, len(LONG.paragraphs) + 1)],
        "timeline": [e.id for e in LONG.events],
    }[section]
    assert sorted(found) == sorted(every)


def test_a_passage_chosen_from_another_page_is_open_on_its_own():
    tree = long_page(section="positions", paragraph=3, selected=LONG.statements[301].id)
    assert tree.one(id="card-h").text.endswith(f"¶{LONG.statements[301].paragraph}")


@pytest.mark.parametrize("section", ["all", "positions", "article"])
def test_a_passage_chosen_in_a_long_article_is_open_on_its_page(section):
    for statement in (LONG.statements[0], LONG.statements[301], LONG.statements[-1]):
        tree = long_page(section=section, selected=statement.id)
        assert tree.one(id="card-h").text.endswith(f"¶{statement.paragraph}")


def test_links_to_paragraphs_of_a_long_article_lead_to_the_page_that_holds_them():
    for link in long_page(section="quotes").all("a", cls="pn")[::20]:
        number = link.text.strip("¶")
        asked = view_of(link.attrs["href"])
        assert long_page(**asked).one(id=f"p{number}")


def test_a_paragraph_that_no_page_can_hold_is_in_the_file():
    long = repeated(120)
    endless = replace(
        long,
        paragraphs=(long.article.at(0, len(long.article.text)),),
        sentences=tuple(replace(s, paragraph=1) for s in long.sentences),
        statements=tuple(replace(s, paragraph=1) for s in long.statements),
        events=(),
        figures=(),
    )
    html = plain_page(Asked("http://news.test", endless, View("long-bridge", section="article"), ()))
    assert len(html.encode()) <= LIMIT
    article = parse(html.removeprefix("<!doctype html>")).one("section", id="article")
    assert article.one("a").attrs["href"].startswith("../export/long-bridge.html")


def test_what_is_left_out_of_the_page_is_for_scripts_and_nothing_else():
    page = '<p class="a b" id="x" data-k="st:1" data-p="y"><a href="?a=1&amp;b" data-k="read">say &#34;a=&#34;b</a></p>'
    assert light(page) == '<p class="a b" id=x data-k=st:1><a href="?a=1&b">say &#34;a=&#34;b</a></p>'
