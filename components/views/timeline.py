"""The timeline: the list, and beside it the picture whose rows continue the list's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any

import streamlit as st

from components.markup.sheet import Sheet
from components.markup.timeline import timeline, timeline_foot
from components.model import Explainer
from components.rows import event_rows
from components.selection import View
from components.share import parse_query, write_query
from components.texts import Texts, load
from components.views.canvas import draw

CHART = "axis"


def show(sheet: Sheet) -> None:
    """Draw list and picture, and under both the card of a chosen event."""
    with st.container(key="timeline-row", horizontal=True, gap=None, wrap=False):
        draw(timeline(sheet), key="timeline-list", texts=sheet.texts)
        if sheet.selection.events:
            _picture(sheet)
    foot = timeline_foot(sheet)
    if foot:
        draw(foot, key="timeline-foot", texts=sheet.texts)


class _Kept:
    """An explainer that the cache tells apart as an object: comparing hundreds of records takes longer than drawing.

    The library hands out the same object while the article's files stay the same.
    """

    def __init__(self, explainer: Explainer) -> None:
        self.explainer = explainer

    def __hash__(self) -> int:
        return id(self.explainer)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Kept) and self.explainer is other.explainer


@lru_cache(maxsize=256)
def _chart(kept: _Kept, events: tuple[str, ...], lang: str) -> dict[str, Any]:
    from components.charts import timeline_chart  # Altair takes half a second to import: only where one is drawn

    shown = set(events)
    rows = event_rows(kept.explainer, [event for event in kept.explainer.events if event.id in shown])
    return timeline_chart(kept.explainer, rows, load(lang))


def _picture(sheet: Sheet) -> None:
    from components.charts import PICK, WIDTH, with_selected

    events = tuple(event.id for event in sheet.selection.events)
    spec = _chart(_Kept(sheet.explainer), events, sheet.texts.lang)
    st.vega_lite_chart(
        spec=with_selected(spec, sheet.view.selected),
        theme=None,
        width=WIDTH,
        key=CHART,
        alt=_alternative(sheet.texts),
        on_select=lambda: _picked(st.session_state[CHART], sheet.view, PICK),
    )


def _alternative(texts: Texts) -> str:
    return texts("axis.picture")


def _picked(state: Mapping[str, Any], view: View, pick: str) -> None:
    """Turn a click on a row into a URL: the chart adds or takes away one id, the difference is what was clicked."""
    now = [row["id"] for row in state["selection"].get(pick, ()) if "id" in row]
    before = st.session_state.get("picked", [])
    st.session_state["picked"] = now
    changed = [event for event in now if event not in before] or [event for event in before if event not in now]
    if changed:
        chosen = changed[-1]
        st.session_state["place"] = ("timeline", "")
        selected = "" if view.selected == chosen else chosen
        st.query_params.from_dict(parse_query(write_query(replace(view, selected=selected))))
