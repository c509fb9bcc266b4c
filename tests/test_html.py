"""Templates that are read once are filled in as MarkupSafe fills them in."""

from __future__ import annotations

import markupsafe
import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.html import Markup, escape

values = st.text(max_size=12) | st.integers() | st.none() | st.text(max_size=8).map(Markup) | st.floats(allow_nan=False)
templates = st.lists(st.sampled_from(["<b>", "{}", "</b>", "{{", "}}", " & ", "é"]), max_size=8).map("".join)


@given(template=templates, given=st.lists(values, min_size=8, max_size=8))
def test_places_in_turn_are_filled_as_by_markupsafe(template, given):
    assert Markup(template).format(*given) == markupsafe.Markup(template).format(*given)


@given(first=values, second=values)
@pytest.mark.parametrize("template", ["<i>{1}</i>{0}{1}", "{name}<br>{0}", "{0!s:>5}|{name}", "{name.real}"])
def test_places_by_number_and_name_and_any_other_form_too(template, first, second):
    def filled(kind: type[markupsafe.Markup]) -> str:
        try:
            return str(kind(template).format(first, second, name=second))
        except (AttributeError, TypeError, ValueError) as error:
            return type(error).__name__

    assert filled(Markup) == filled(markupsafe.Markup)


def test_what_comes_out_is_html_and_escapes_what_is_added():
    made = Markup("<p>{}</p>").format("<&>")
    assert made == "<p>&lt;&amp;&gt;</p>"
    assert type(made) is Markup
    assert type(escape("<")) is Markup
    assert made + "<" == "<p>&lt;&amp;&gt;</p>&lt;"
    assert escape(made) == made


@pytest.mark.parametrize("template", ["{}{}", "{name}"])
def test_a_value_that_is_missing_is_an_error(template):
    with pytest.raises((IndexError, KeyError)):
        Markup(template).format("one")
