"""The texts of the interface: complete in every language, with the plurals and dates that the language has."""

import re
from datetime import date
from string import Formatter

import pytest

from components.texts import LANGUAGES, load, unit_end

EN = load("en")
PLURALS = {"zero", "one", "two", "few", "many", "other"}
"""The names of the plural forms (CLDR)."""


def plural_group(key: str) -> str:
    """The key that a sentence is asked for by: a plural form without the name of the form."""
    head, _, form = key.rpartition(".")
    return head if form in PLURALS else key


def places(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_sentence_has_named_places_and_no_markup(lang: str) -> None:
    for key, template in load(lang).templates.items():
        assert "" not in places(template), key
        assert not re.search(r"<\w|&\w+;", template), key


@pytest.mark.parametrize("lang", LANGUAGES[1:])
def test_a_translation_is_complete_and_has_the_same_places(lang: str) -> None:
    own = load(lang).own
    groups = {plural_group(key) for key in own}
    assert {plural_group(key) for key in EN.templates} == groups
    for key, template in own.items():
        group = plural_group(key)
        reference = EN.templates.get(key) or EN.templates.get(f"{group}.other") or EN.templates[group]
        # "two statements" may leave out its number; nothing else may be left out or added.
        assert places(template) | {"n"} == places(reference) | {"n"}, key


@pytest.mark.parametrize("lang", LANGUAGES[1:])
def test_a_translation_leaves_nothing_in_english(lang: str) -> None:
    same = {
        key
        for key, template in load(lang).own.items()
        if EN.templates.get(key) == template and re.search(r"[A-Za-z]{3}", re.sub(r"\{\w+\}", "", template))
    }
    assert same <= {"export.json", "export.csv", "export.jsonld"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_plurals_have_every_form_that_the_language_uses(lang: str) -> None:
    texts = load(lang)
    forms = set(texts.locale.plural_form.tags) | {"other"}
    for group in {plural_group(key) for key in texts.own} - set(texts.own):
        assert {form for form in forms if f"{group}.{form}" in texts.own} == forms, group


def test_the_number_chooses_the_form() -> None:
    assert EN("positions.count", n=1) == "1 statement found"
    assert EN("positions.count", n=0) == "0 statements found"


def test_an_unknown_key_is_an_error() -> None:
    with pytest.raises(KeyError, match=r"no\.such"):
        EN("no.such")


def test_values_are_escaped_in_markup_and_braces_in_values_are_let_be() -> None:
    assert EN.markup("phrase", words="<b>{n}</b>") == "“&lt;b&gt;{n}&lt;/b&gt;”"
    assert EN("phrase", words="{n} {0}") == "“{n} {0}”"


@pytest.mark.parametrize(
    ("start", "end", "precision", "shown"),
    [
        (date(2023, 10, 7), date(2023, 10, 7), "day", "7 Oct 2023"),
        (date(2024, 10, 14), date(2024, 10, 20), "week", "14–20 Oct 2024"),
        (date(2024, 10, 28), date(2024, 11, 3), "week", "28 Oct – 3 Nov 2024"),
        (date(2023, 5, 1), date(2023, 5, 31), "month", "May 2023"),
        (date(2023, 4, 1), date(2023, 6, 30), "quarter", "Apr–Jun 2023"),
        (date(2023, 1, 1), date(2023, 12, 31), "year", "2023"),
        (date(2023, 10, 7), None, "day", "since 7 Oct 2023"),
        (date(2024, 10, 14), None, "week", "since 14–20 Oct 2024"),
        (date(2024, 2, 1), None, "month", "since Feb 2024"),
    ],
)
def test_a_date_is_shown_no_more_exact_than_it_is_known(
    start: date, end: date | None, precision: str, shown: str
) -> None:
    got = EN.interval(start, end, precision)  # type: ignore[arg-type]
    assert re.sub(r"[\s\u2009\u202f]+", " ", got).replace(" – ", "–") == shown.replace(" – ", "–")


@pytest.mark.parametrize(
    ("start", "precision", "end"),
    [
        (date(2024, 2, 1), "month", date(2024, 2, 29)),
        (date(2024, 10, 1), "quarter", date(2024, 12, 31)),
        (date(2023, 12, 1), "season", date(2024, 2, 29)),
        (date(9999, 12, 1), "month", date(9999, 12, 31)),
    ],
)
def test_a_unit_ends_on_its_last_day(start: date, precision: str, end: date) -> None:
    assert unit_end(start, precision) == end  # type: ignore[arg-type]


def test_the_direction_goes_with_the_language() -> None:
    assert (load("en").dir, load("ar").dir) == ("ltr", "rtl")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_thousands_are_set_apart(lang: str) -> None:
    assert "7,665" in load(lang)("timeline.fold", n=7665)
