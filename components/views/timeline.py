"""The timeline: the list, and beside it the picture whose rows continue the list's."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import streamlit as st

from components.composed import Composed
from components.picture import WIDTH
from components.selection import View
from components.share import parse_query, write_query
from components.views.canvas import draw, remember

CHART = "axis"


def show(composed: Composed) -> Callable[[], None]:
    """Draw the list, and under it the card of a chosen event; what is returned draws the picture beside the list.

    The browser takes longer over the picture than over all the words, so it is left for when they have been sent.
    """
    texts = composed.sheet.texts
    with st.container(key="timeline-row", horizontal=True, gap=None, wrap=False):
        draw(composed.timeline, key="timeline-list", texts=texts)
        place = st.container(key="timeline-picture", width=WIDTH)
    draw(composed.timeline_foot, key="timeline-foot", texts=texts)

    def picture() -> None:
        if composed.picture is not None:
            with place:
                _picture(composed, composed.picture)

    return picture


def _picture(composed: Composed, spec: dict[str, Any]) -> None:
    view = composed.sheet.view
    st.vega_lite_chart(
        spec=spec,
        theme=None,
        width=WIDTH,
        key=CHART,
        alt=composed.sheet.texts("axis.picture"),
        on_select=lambda: _picked(st.session_state[CHART], view),
    )


def _picked(state: Mapping[str, Any], view: View) -> None:
    """Turn a click on a row into a URL: the chart adds or takes away one id, the difference is what was clicked."""
    from components.charts import PICK

    now = [row["id"] for row in state["selection"].get(PICK, ()) if "id" in row]
    before = st.session_state.get("picked", [])
    st.session_state["picked"] = now
    changed = [event for event in now if event not in before] or [event for event in before if event not in now]
    if changed:
        query = write_query(replace(view, selected="" if view.selected == changed[-1] else changed[-1]))
        remember(changed[-1], "timeline")
        st.query_params.from_dict(parse_query(query))
