"""The reader of data/: articles, parties, countries."""

import json
from datetime import date

import pytest

from components.corpus import (
    DATA,
    CorpusError,
    article_path,
    article_slugs,
    read_countries,
    read_filed,
    read_given_names,
    read_parties,
)

PARTIES = [
    {"id": "harbour", "name": "Harbour", "members": ["Ada Lorn"]},
    {"id": "carriers", "name": "Carriers", "members": ["Carriers’ League", "lorry drivers"]},
]


@pytest.fixture
def data(tmp_path):
    """A data folder of two parties and no articles."""
    (tmp_path / "articles").mkdir()
    lines = [json.dumps(party, ensure_ascii=False) for party in PARTIES]
    (tmp_path / "parties.jsonl").write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    return tmp_path


def write(data, name, text):
    path = data / "articles" / name
    path.write_bytes(text.encode())
    return path


def test_every_key_of_the_front_matter_reaches_the_article(data):
    path = write(
        data,
        "pier.md",
        """---
title: "The pier: shut"
title_basis: descriptive
published: 2024-10-23
published_basis: given
published_note: From a reprint.
publisher: The Brask Herald
url: https://example.org/pier
place: Brask
language: en
licence: CC BY 4.0
index: true
parties: [carriers, harbour]
---

The pier was shut.
""",
    )
    article = read_filed(path).article
    assert (article.slug, article.text, article.title) == ("pier", "The pier was shut.", "The pier: shut")
    assert (article.published, article.published_basis) == (date(2024, 10, 23), "given")
    assert (article.published_note, article.publisher) == ("From a reprint.", "The Brask Herald")
    assert (article.url, article.place) == ("https://example.org/pier", "Brask")
    assert (article.language, article.licence, article.index) == ("en", "CC BY 4.0", True)
    assert (article.title_basis, article.parties) == ("descriptive", ("carriers", "harbour"))


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ("One.\r\n\r\nTwo.\r\n", "One.\n\nTwo."),
        ("One.\rTwo.", "One.\nTwo."),
        ("\n\n  One.  Two. \t\n", "One.  Two."),
        ("\ufeffOne.", "One."),
        ("---\ntitle: x\n---\nOne.\n---\nTwo.", "One.\n---\nTwo."),
        ("---\n---\nOne.", "One."),
        ("-- One.", "-- One."),
    ],
)
def test_the_text_is_the_body_without_outer_white_space(data, given, text):
    assert read_filed(write(data, "one.md", given)).article.text == text


def test_a_date_is_stated_unless_the_article_says_otherwise_and_unknown_without_one(data):
    dated = read_filed(write(data, "a.md", "---\npublished: 2024-10-23\n---\nOne.")).article
    undated = read_filed(write(data, "b.md", "---\npublished:\n---\nOne.")).article
    assert (dated.published_basis, undated.published, undated.published_basis) == ("stated", None, "unknown")


def test_parties_come_in_the_order_of_the_front_matter_and_may_stand_in_it(data):
    path = write(
        data,
        "pier.md",
        """---
parties:
  - carriers
  - {id: mayor, name: Mayor, members: [Lena Orr, mayor]}
  - harbour
---
One.""",
    )
    filed = read_filed(path)
    assert filed.parties is not None
    assert [party.id for party in filed.parties] == ["carriers", "mayor", "harbour"]
    assert filed.parties[1].members == ("Lena Orr", "mayor")
    assert filed.article.parties == ("carriers", "mayor", "harbour")


def test_without_parties_in_the_front_matter_there_are_none(data):
    assert read_filed(write(data, "pier.md", "---\ntitle: x\n---\nOne.")).parties is None


def test_parties_are_read_in_the_order_of_the_file(data):
    found = read_parties(data / "parties.jsonl")
    assert list(found) == ["harbour", "carriers"]
    assert found["carriers"].members == ("Carriers’ League", "lorry drivers")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("{", "expected JSON"),
        ("[]", '"members"'),
        ('{"id": "x", "name": "", "members": []}', '"members"'),
        ('{"id": "x", "name": "X", "member": []}', '"members"'),
        (json.dumps(PARTIES[0]), "once"),
        ("[" * 100_000, "expected JSON"),
    ],
)
def test_a_line_that_is_no_party_is_named(data, line, expected):
    path = data / "parties.jsonl"
    path.write_text(path.read_text(encoding="utf-8") + line, encoding="utf-8")
    with pytest.raises(CorpusError) as caught:
        read_parties(path)
    assert (caught.value.file, caught.value.line) == (str(path), 4)
    assert expected in str(caught.value)
    assert "\n" not in str(caught.value)


def attempt(path):
    """The article's text, or the error that reading it gives."""
    try:
        return read_filed(path).article.text
    except CorpusError as error:
        return error


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("publised", "did you mean 'published'?"),
        ("Title", "did you mean 'title'?"),
        ("parteis", "did you mean 'parties'?"),
    ],
)
def test_a_slip_in_a_key_is_named_with_its_line_and_the_key_that_was_meant(data, key, expected):
    outcome = attempt(write(data, "pier.md", f"---\npublisher: The Brask Herald\n{key}: 2024-10-23\n---\nOne."))
    assert isinstance(outcome, CorpusError)
    assert outcome.line == 3
    assert f"found {key!r}" in outcome.expected
    assert expected in outcome.expected


def test_quotation_marks_inside_quotation_marks_are_told_apart(data):
    outcome = attempt(write(data, "pier.md", '---\ntitle: "He said "no" twice"\n---\nOne.'))
    assert isinstance(outcome, CorpusError)
    assert outcome.line == 2
    assert "backslash before each double quotation mark inside the text of 'title'" in outcome.expected
    assert "or single ones around it" in outcome.expected
    for mended in ('"He said \\"no\\" twice"', "'He said \"no\" twice'"):
        assert (
            read_filed(write(data, "pier.md", f"---\ntitle: {mended}\n---\nOne.")).article.title == 'He said "no" twice'
        )


@pytest.mark.parametrize("key", ["author", "tags", "date", "subtitle", "slug"])
def test_a_newsrooms_own_keys_are_passed_over(data, key):
    assert attempt(write(data, "pier.md", f"---\ntitle: The pier\n{key}: [a, b]\n---\nOne.")) == "One."


@pytest.mark.parametrize(
    ("front", "line"),
    [
        ("title: Dockers: the third week", 2),
        ("place: Brask\ntitle: “Enough”: a town decides", 3),
        ("title: 'It's over'", 2),
        ("title: [Brask] wins", 2),
        ("title: @home", 2),
        ('title: "A fire\nplace: Brask', 2),
    ],
)
def test_a_headline_that_needs_quotation_marks_is_told_so(data, front, line):
    outcome = attempt(write(data, "pier.md", f"---\n{front}\n---\nOne."))
    assert isinstance(outcome, CorpusError)
    assert outcome.line == line
    assert "put the text of 'title' in double quotation marks" in outcome.expected


@pytest.mark.parametrize(
    "front",
    [
        "a: &a [*a]",
        "parties: &p [*p]",
        "parties: [{id: &x [1], name: x, members: [*x]}]",
        "? {a: b}\n: c",
        "title: !!python/object:os.system x",
        "[" * 5000,
        "title: \x07",
        "published: 0000-00-00",
        "published: [2024-10-23]",
    ],
)
def test_hostile_front_matter_is_an_article_or_an_error_and_nothing_else(data, front):
    path = write(data, "hostile.md", f"---\n{front}\n---\nOne.")
    outcome = attempt(path)
    assert outcome == "One." or isinstance(outcome, CorpusError) and outcome.file == str(path) and outcome.line >= 2


def test_the_articles_on_file_can_be_read_and_their_parties_are_on_file():
    assert "austin-gaza" in article_slugs()
    for slug in article_slugs():
        filed = read_filed(article_path(slug))
        assert filed.article.slug == slug
        assert filed.article.text


def test_the_first_article_has_its_parties_in_the_order_of_its_front_matter():
    filed = read_filed(article_path("austin-gaza"))
    assert filed.article.parties == ("united-states", "israel", "hamas", "gaza-health-authorities")
    assert (filed.article.published, filed.article.published_basis) == (date(2024, 10, 23), "given")
    assert filed.article.text.startswith("U.S. Defense Secretary Lloyd Austin said on Wednesday")


def test_no_adjective_or_seat_is_that_of_two_countries():
    seen: dict[str, str] = {}
    for country in read_countries():
        for word in {*country.adjectives, *country.seats}:
            assert seen.setdefault(word, country.name) == country.name
    assert DATA.is_dir()


def test_a_given_name_has_the_gender_that_nearly_all_who_bear_it_have():
    names = read_given_names()
    assert (names["margaret"], names["nigel"]) == ("f", "m")
    assert (names["niamh"], names["sergei"], names["lindiwe"], names["takeshi"]) == ("f", "m", "f", "m")
    assert "andrea" not in names  # a woman in one language and a man in another


def test_given_names_of_no_gender_are_reported_with_file_and_line(tmp_path):
    file = tmp_path / "names.jsonl"
    file.write_text('{"gender": "f", "names": "Ada"}\n{"gender": "x", "names": "Bo"}\n')
    with pytest.raises(CorpusError, match="line 2: expected gender"):
        read_given_names(file)
