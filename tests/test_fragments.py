"""Links to the very sentence on the publisher's page."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.fragments import TextFragment, find_fragment, publisher_link
from components.model import Article

TEXT = "It rained, again.\n\nMayor Olm said: “We will not close the well-known bridge, ever.” It rained, again."


def article(url: str | None) -> Article:
    return Article("rain", TEXT, url=url)


def span(words: str, nth: int = 1):
    at = -1
    for _ in range(nth):
        at = TEXT.index(words, at + 1)
    return article(None).at(at, at + len(words))


def test_a_short_passage_is_given_whole():
    assert find_fragment(TEXT, span("We will not close")) == TextFragment("We will not close")


def test_a_long_passage_is_given_by_its_first_and_last_words():
    found = find_fragment(TEXT, span("Mayor Olm said: “We will not close the well-known bridge, ever.”"))
    assert found == TextFragment("Mayor Olm said: “We will", "close the well-known bridge, ever")


def test_a_passage_that_stands_twice_is_told_apart_by_what_stands_around_it():
    first, second = find_fragment(TEXT, span("It rained, again.")), find_fragment(TEXT, span("It rained, again.", 2))
    assert (first.prefix, first.suffix) == ("", "Mayor Olm said: “We")
    assert (second.prefix, second.suffix) == ("the well-known bridge, ever.”", "")


def test_the_parts_own_signs_are_encoded():
    directive = find_fragment(TEXT, span("well-known bridge, ever")).directive()
    assert directive == "text=well%2Dknown%20bridge%2C%20ever"


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("https://news.example/rain", "https://news.example/rain#:~:text=We%20will"),
        ("https://news.example/rain#top", "https://news.example/rain#top:~:text=We%20will"),
        ("javascript:alert(1)", None),
        ('https://news.example/"><b>', None),
        ("news.example/rain", None),
        (None, None),
    ],
)
def test_the_fragment_hangs_on_the_publishers_address_if_it_is_one(url, link):
    assert publisher_link(article(url), span("We will")) == link


@settings(deadline=None)
@given(st.text(max_size=80), st.integers(0, 80), st.integers(0, 80))
def test_whatever_the_text_the_parts_are_its_own_words(text, start, end):
    start, end = sorted((min(start, len(text)), min(end, len(text))))
    found = find_fragment(text, Article("x", text).at(start, end))
    flat = " ".join(text.split())
    for part in (found.start, found.end, found.prefix, found.suffix):
        assert part in flat
    assert set(found.directive()) <= set("text=,-%.~_") | set(map(chr, range(48, 123)))
    assert unquote(found.directive()).startswith("text=" + found.prefix) or not found.start
