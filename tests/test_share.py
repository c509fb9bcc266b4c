"""Views as URLs and back: the same view comes back, strangers are dropped and named, nothing raises."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.identity import fingerprint, passage_ids
from components.model import Article
from components.selection import GROUPS, ORDERS, SHOWN, WORDINGS, View
from components.share import KEYS, Problem, item_view, parse_query, read_view, settle, write_query
from tests.explainers import BRIDGE

LANGUAGES = ("en", "ar")
WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=30)
DAYS = st.dates(date(1000, 1, 1), date(9999, 12, 31))


@st.composite
def views(draw):
    since, until = sorted(draw(st.tuples(DAYS, DAYS)))
    return View(
        article=draw(WORDS.filter(bool)),
        section=draw(st.sampled_from(SHOWN)),
        parties=tuple(draw(st.lists(WORDS.filter(bool), unique=True, max_size=4))),
        wording=tuple(draw(st.lists(st.sampled_from(list(WORDINGS)), unique=True))),
        word=draw(WORDS),
        since=draw(st.none() | st.just(since)),
        until=draw(st.none() | st.just(until)),
        query=draw(WORDS).strip(),
        order=draw(st.sampled_from(ORDERS)),
        group=draw(st.sampled_from(GROUPS)),
        topic=draw(WORDS),
        selected=draw(WORDS),
        fingerprint=draw(WORDS),
        version=draw(WORDS),
        lang=draw(st.sampled_from(LANGUAGES)),
    )


@given(views())
def test_a_view_written_and_read_is_the_same_view(view):
    read, problems = read_view(parse_query(write_query(view)), "other")
    assert read == view
    assert problems == ()


def test_the_contract_of_the_links():
    view = View(
        "austin-gaza",
        section="positions",
        parties=("united-states", "israel"),
        wording=("direct",),
        since=date(2023, 10, 7),
        until=date(2024, 10, 23),
        selected="c4f1a9",
        fingerprint="7f3a91c2",
        version="1.2",
    )
    assert write_query(view) == (
        "a=austin-gaza&v=positions&party=united-states&party=israel&wording=direct"
        "&from=2023-10-07&to=2024-10-23&s=c4f1a9&h=7f3a91c2&x=1.2"
    )


def test_what_is_at_its_default_is_left_out():
    assert write_query(View("austin-gaza")) == "a=austin-gaza"


def test_every_field_of_a_view_has_a_key_and_every_key_a_field():
    assert {key.field for key in KEYS} == set(View.__dataclass_fields__)
    assert len({key.key for key in KEYS}) == len(KEYS)


@given(st.dictionaries(st.text(max_size=10), st.lists(st.text(max_size=400), max_size=3), max_size=6))
def test_no_parameters_raise(params):
    view, _ = read_view(params, "old-bridge")
    settle(view, BRIDGE, LANGUAGES)


@given(st.text(max_size=300))
def test_no_query_string_raises(query):
    read_view(parse_query(query), "old-bridge")


@pytest.mark.parametrize(
    ("params", "problem"),
    [
        ({"v": ["nowhere"]}, Problem("section", "nowhere")),
        ({"wording": ["shouted"]}, Problem("wording", "shouted")),
        ({"from": ["20241023"]}, Problem("date", "20241023")),
        ({"to": ["2024-02-30"]}, Problem("date", "2024-02-30")),
        ({"colour": ["red"]}, Problem("key", "colour")),
        ({"a": ["one", "two"]}, Problem("extra", "two")),
        ({"from": ["2024-02-02"], "to": ["2024-01-01"]}, Problem("range", "2024-02-02 – 2024-01-01")),
    ],
)
def test_what_cannot_be_read_is_named(params, problem):
    view, problems = read_view(params, "old-bridge")
    assert problems == (problem,)
    assert (view.since, view.until) == (None, None)


def test_keys_that_belong_to_others_are_no_fault_of_the_link():
    _, problems = read_view({"utm_source": ["x"], "fbclid": ["y"], "embed": ["true"]}, "old-bridge")
    assert problems == ()


def test_strangers_are_dropped_and_the_rest_of_the_link_works():
    asked = View("old-bridge", parties=("nobody", "carriers"), word="giraffe", lang="tlh", query="ruin")
    view, problems = settle(asked, BRIDGE, LANGUAGES)
    assert view == View("old-bridge", parties=("carriers",), query="ruin")
    assert {(p.code, p.value) for p in problems} == {("party", "nobody"), ("word", "giraffe"), ("lang", "tlh")}


def test_all_parties_and_all_wordings_chosen_is_no_filter():
    asked = View("old-bridge", parties=("others", "carriers", "harbour"), wording=tuple(WORDINGS))
    view, problems = settle(asked, BRIDGE, LANGUAGES)
    assert view == View("old-bridge")
    assert problems == ()


def link_to(record_id):
    return item_view(View("old-bridge"), record_id, BRIDGE)


def reprinted(old, new):
    """The same article with a few words changed; statements keep their spans' places in the new text."""
    text = BRIDGE.article.text.replace(old, new)
    shift = len(new) - len(old)
    at = BRIDGE.article.text.index(old)
    article = Article(slug="old-bridge", text=text)

    def moved(span):
        start = span.start + (shift if span.start > at else 0)
        end = span.end + (shift if span.end > at else 0)
        return article.at(start, end)

    contents = [tuple(map(moved, s.content)) for s in BRIDGE.statements]
    ids = passage_ids(text, contents, "statement")
    statements = tuple(
        replace(s, id=i, content=c, answers=None) for s, i, c in zip(BRIDGE.statements, ids, contents, strict=True)
    )
    return replace(BRIDGE, article=article, statements=statements, events=(), figures=(), topics=())


def test_a_link_to_an_unchanged_text_says_nothing():
    target = BRIDGE.statements[0].id
    view, problems = settle(link_to(target), BRIDGE, LANGUAGES)
    assert view.selected == target
    assert problems == ()


def test_after_a_change_elsewhere_the_passage_is_found_and_the_reader_told():
    later = reprinted("At least 30 people", "At least 40 people")
    view, problems = settle(link_to(BRIDGE.statements[0].id), later, LANGUAGES)
    assert view.selected == later.statements[0].id
    assert [p.code for p in problems] == ["text-changed-found"]


def test_after_a_change_beside_it_the_passage_is_found_by_its_words():
    later = reprinted("on Tuesday that", "on Monday that")
    view, problems = settle(link_to(BRIDGE.statements[0].id), later, LANGUAGES)
    assert view.selected == later.statements[0].id
    assert [p.code for p in problems] == ["passage-moved"]


def test_after_a_change_within_it_the_passage_is_found_by_what_stands_around_it():
    later = reprinted("“would ruin us” within", "“would ruin everyone” within")
    target = next(i for i, s in enumerate(BRIDGE.statements) if "ruin" in s.content[0].text)
    view, problems = settle(link_to(BRIDGE.statements[target].id), later, LANGUAGES)
    assert view.selected == later.statements[target].id
    assert [p.code for p in problems] == ["passage-moved"]


def test_a_passage_that_is_gone_is_said_to_be_gone():
    other = replace(BRIDGE, article=Article("old-bridge", "Another text."), statements=(), events=(), figures=())
    view, problems = settle(link_to(BRIDGE.statements[0].id), other, LANGUAGES)
    assert view.selected == ""
    assert [p.code for p in problems] == ["passage-gone"]


@given(st.text(max_size=200), st.text(max_size=200))
def test_fingerprints_tell_texts_apart(one, other):
    assert (fingerprint(one) == fingerprint(other)) == (one == other)
