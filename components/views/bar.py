"""The filter bar: Streamlit's own widgets, set from the view on every run and written back as a link.

The URL is the only state. A widget is given its value from the view before it is drawn, and a change of it becomes
a new URL, one step of the history, so that Back, Forward and a shared link all lead to the same page.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import streamlit as st

from components.composed import Composed
from components.html import Markup
from components.identity import OTHERS
from components.markup.sheet import Sheet
from components.selection import SHOWN, WORDINGS, View, column_of, columns
from components.share import LONGEST_VALUE, parse_query, write_query
from components.views.canvas import draw

ANY = ""
"""The choice of a select box that narrows nothing."""

_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+\-.!|~<>$:&\"'/=^])")


def plain(text: str) -> str:
    """A label that Streamlit shows as it is: every sign that Markdown could read as its own is escaped."""
    return _MARKDOWN.sub(r"\\\1", " ".join(text.split()))


def _bind(key: str, value: Any, change: Callable[[Any], dict[str, Any]], view: View) -> Callable[[], None]:
    """Give the widget ``key`` its value, and return the callback that turns its new value into a URL."""
    st.session_state[key] = value
    st.session_state["view"] = view

    def changed() -> None:
        # Two widgets may change before one run: each goes on from what the other left.
        view = st.session_state["view"] = replace(st.session_state["view"], **change(st.session_state[key]))
        st.query_params.from_dict(parse_query(write_query(view)))

    return changed


def show(composed: Composed) -> None:
    """Draw the whole bar: what is shown, how much of it, and the filters."""
    sheet = composed.sheet
    with st.container(key="bar"):
        with st.container(key="bar-show", horizontal=True, vertical_alignment="center"):
            section(sheet)
            draw(composed.status, key="status", texts=sheet.texts)
        with st.container(key="bar-filters", horizontal=True, vertical_alignment="bottom"):
            parties(sheet)
            wording(sheet)
            word(sheet)
            dates(sheet)
            find(sheet)
        draw(_close(sheet), key="bar-close", texts=sheet.texts)


def _close(sheet: Sheet) -> Markup:
    """The way out of the filters where they stand as a sheet over the page."""
    return Markup('<button type="button" class="btn" data-k="bar:close" data-open="filters">{}</button>').format(
        sheet.texts("bar.close-filters")
    )


def section(sheet: Sheet) -> None:
    """The switch between all sections and one."""
    view, texts = sheet.selection.view, sheet.texts
    st.segmented_control(
        texts("bar.show"),
        SHOWN,
        format_func=lambda section: plain(texts(f"section.{section}")),
        key="show",
        required=True,
        wrap=True,
        label_visibility="collapsed",
        on_change=_bind("show", view.section, lambda section: {"section": section or "all"}, view),
    )


def parties(sheet: Sheet) -> None:
    """A chip a party with the number of its statements in the article; none pressed means all."""
    view, texts, explainer = sheet.selection.view, sheet.texts, sheet.selection.explainer
    found = columns(explainer)
    counts = {party.id: sum(column_of(s) == party.id for s in explainer.statements) for party in found}
    names = {party.id: texts("positions.others") if party.id == OTHERS else party.name for party in found}
    label = (
        texts("bar.parties-some", n=len(sheet.selection.columns), all=len(found))
        if view.parties
        else texts("bar.parties-all")
    )
    st.pills(
        label,
        [party.id for party in found],
        selection_mode="multi",
        format_func=lambda party: f"{plain(names[party])} **{counts[party]}**",
        key="party",
        wrap=True,
        on_change=_bind(
            "party",
            list(view.parties),
            lambda chosen: {"parties": tuple(p.id for p in found if p.id in chosen)},
            view,
        ),
    )


def wording(sheet: Sheet) -> None:
    """Direct, reported, mixed, or all of them."""
    view, texts = sheet.selection.view, sheet.texts
    several = len(view.wording) > 1
    options = [ANY, *WORDINGS, *(("+".join(view.wording),) if several else ())]
    names = {name: _capital(texts(f"wording-choice.{name}")) for name in WORDINGS}
    st.selectbox(
        texts("bar.wording"),
        options,
        format_func=lambda name: texts.list([names[w] for w in name.split("+")]) if name else texts("bar.wording-all"),
        key="wording",
        on_change=_bind(
            "wording",
            "+".join(view.wording),
            lambda name: {"wording": tuple(name.split("+")) if name else ()},
            view,
        ),
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def word(sheet: Sheet) -> None:
    """One of the article's recurring words."""
    view, texts = sheet.selection.view, sheet.texts
    words = [topic.word for topic in sheet.selection.explainer.topics]
    if not words:
        return
    options = [ANY, *words, *((view.word,) if view.word and view.word not in words else ())]
    st.selectbox(
        texts("bar.word"),
        options,
        format_func=lambda chosen: (
            texts("bar.word-all") if not chosen else texts("word.none-of-these") if chosen == "-" else chosen
        ),
        key="word",
        on_change=_bind("word", view.word, lambda chosen: {"word": chosen or ""}, view),
    )


def dates(sheet: Sheet) -> None:
    """The range of days; the whole range means none is set. Not drawn where the article has no date."""
    view, explainer = sheet.selection.view, sheet.selection.explainer
    known = [day for event in explainer.events for day in (event.start_date, event.end_date) if day]
    known += [explainer.article.published] if explainer.article.published else []
    if not known:
        return
    first, last = min(known), max(known)

    def changed(chosen: Any) -> dict[str, Any]:
        if not isinstance(chosen, tuple) or len(chosen) != 2:
            return {"since": view.since, "until": view.until}
        since, until = chosen
        return {"since": since if since > first else None, "until": until if until < last else None}

    low, high = view.since or first, view.until or last
    value: tuple[date, date] = (min(low, high), max(low, high))
    st.date_input(
        sheet.texts("bar.dates"),
        min_value=min(first, value[0]),
        max_value=max(last, value[1]),
        format="YYYY-MM-DD",
        key="dates",
        on_change=_bind("dates", value, changed, view),
    )


def find(sheet: Sheet) -> None:
    """A word or phrase that the sentences shown must hold."""
    view, texts = sheet.selection.view, sheet.texts
    st.text_input(
        texts("bar.find"),
        key="q",
        placeholder=texts("bar.find-hint"),
        # No limit of the widget's own: it would drop a text pasted in that is longer, without a word.
        on_change=_bind("q", view.query, lambda query: {"query": query.strip()[:LONGEST_VALUE].strip()}, view),
    )
