"""What a reader types into the search, and where it is found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.search import find_query, has_query


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        ("aid", "Aid was blocked, he said; aides left.", ["Aid", "aid"]),
        ("Gaza Strip", "the Gaza\nStrip and the gaza  strip", ["Gaza\nStrip", "gaza  strip"]),
        ("42", "42 of 142 fell, 42,500 in all", ["42", "42"]),
        ("$5", "It cost $5, not US$5.", ["$5", "$5"]),
        ("غزة", "في غزة وغزة", ["غزة", "غزة"]),
        ("Orsk's", "Orsk’s port, Orsk's port", ["Orsk’s", "Orsk's"]),
        ('a "charge"', "It is a “charge”, not a charge.", ["a “charge”"]),
        ("mid-May", "by mid–May", ["mid–May"]),
        ("(a.b", "an axb, an (a.b)", ["(a.b"]),
        ("  ", "nothing is asked", []),
    ],
)
def test_a_search_is_found_where_a_word_begins(query, text, found):
    assert [text[start:end] for start, end in find_query(query, text)] == found


def test_only_the_stretch_asked_for_is_searched():
    assert list(find_query("aid", "aid and aid", 1, 11)) == [(8, 11)]


@given(st.text(max_size=20), st.text(max_size=80))
def test_any_search_in_any_text_is_answered_with_places_of_that_text(query, text):
    places = list(find_query(query, text))
    assert has_query(query, text) == bool(places)
    assert all(0 <= start < end <= len(text) for start, end in places)
