"""Links to passages after the article's text has changed: found, moved or gone, and the reader is told which.

A reprint of the first article in which a few words differ is extracted anew, and every link made on the original is
opened on it.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from components.corpus import DATA, read_filed
from components.extract import extract
from components.library import LIBRARY
from components.model import Explainer, Statement
from components.selection import View, find_record
from components.share import item_view, parse_query, read_view, settle, write_query
from components.texts import LANGUAGES, load
from tests.markup.page import parse
from tests.server.conftest import file_article

SLUG = "austin-gaza"

CHANGES = {
    # Words inside a statement.
    "could create a generational backlash": "might create a generational backlash",
    # Words between two statements: after the one, before the other.
    "It also says Hamas loots aid convoys": "Israel also says Hamas loots aid convoys",
    # A paragraph that is gone.
    "Austin acknowledged Hamas’ tactics of using civilians as human shields.\n\n": "",
}


@pytest.fixture(scope="module")
def original() -> Explainer:
    filed = read_filed(DATA / "articles" / f"{SLUG}.md")
    return extract(filed.article, filed.parties)


@pytest.fixture(scope="module")
def reprint(original: Explainer) -> Explainer:
    text = original.article.text
    for old, new in CHANGES.items():
        assert text.count(old) == 1
        text = text.replace(old, new)
    return extract(replace(original.article, text=text), original.parties)


def opened(link: str, explainer: Explainer) -> tuple[View, list[str]]:
    view, problems = read_view(parse_query(link), SLUG)
    settled, more = settle(view, explainer, LANGUAGES)
    return settled, [problem.code for problem in problems + more]


def link_to(words: str, explainer: Explainer) -> str:
    """The link to the statement with these words, as the page spells it."""
    statement = next(s for s in explainer.statements if any(words in piece.text for piece in s.content))
    return write_query(item_view(View(SLUG), statement.id, explainer))


def words_of(view: View, explainer: Explainer) -> str:
    record = find_record(explainer, view.selected)
    assert isinstance(record, Statement)
    return " … ".join(piece.text for piece in record.content)


def test_on_the_same_text_every_link_opens_its_passage_and_says_nothing(original):
    for records in (original.statements, original.events, original.figures):
        for record in records:
            view, problems = opened(write_query(item_view(View(SLUG), record.id, original)), original)
            assert (view.selected, problems) == (record.id, [])


def test_a_passage_that_stayed_as_it_was_is_found(original, reprint):
    view, problems = opened(link_to("strategic imperative", original), reprint)
    assert problems == ["text-changed-found"]
    assert words_of(view, reprint) == "It’s a strategic imperative in my view."


def test_a_passage_in_which_a_word_changed_is_found_by_what_stands_around_it(original, reprint):
    view, problems = opened(link_to("could create a generational backlash", original), reprint)
    assert problems == ["passage-moved"]
    assert "might create a generational backlash" in words_of(view, reprint)


@pytest.mark.parametrize("words", ["failing to distribute the aid", "Hamas loots aid convoys"])
def test_a_passage_beside_which_words_changed_is_found_by_its_own_words(original, reprint, words):
    view, problems = opened(link_to(words, original), reprint)
    assert problems == ["passage-moved"]
    assert words in words_of(view, reprint)


def test_a_passage_that_is_no_longer_there_is_gone(original, reprint):
    view, problems = opened(link_to("tactics of using civilians", original), reprint)
    assert problems == ["passage-gone"]
    assert view.selected == ""


def test_every_other_link_still_opens_the_same_words(original, reprint):
    changed = ("generational backlash", "tactics of using civilians")
    for statement in original.statements:
        words = " … ".join(piece.text for piece in statement.content)
        if not any(part in words for part in changed):
            view, problems = opened(write_query(item_view(View(SLUG), statement.id, original)), reprint)
            assert problems in (["text-changed-found"], ["passage-moved"])
            assert words_of(view, reprint) == words


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("strategic imperative", "text-changed-found"),
        ("Hamas loots aid convoys", "passage-moved"),
        ("tactics of using civilians", "passage-gone"),
    ],
)
def test_the_reader_is_told_and_the_rest_of_the_link_works(
    client, monkeypatch, tmp_path: Path, original, reprint, words, code
):
    file_article(reprint, tmp_path)
    monkeypatch.setattr(LIBRARY, "_data", tmp_path)
    link = link_to(words, original)
    tree = parse(
        client.get(f"/read/{SLUG}?{link}&party=united-states&party=israel").text.removeprefix("<!doctype html>")
    )
    fixed = load("en").template(f"problem.{code}").partition("{")[0]
    assert fixed.strip()
    assert fixed in tree.one(cls="prob").text
    assert "2 of 4 parties" in tree.one(cls="disc").text
    assert len(tree.all(id="card")) == (0 if code == "passage-gone" else 1)
