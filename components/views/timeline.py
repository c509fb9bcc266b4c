"""The timeline: the list, and beside it the picture whose rows continue the list's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import streamlit as st

from components.composed import Composed
from components.picture import WIDTH
from components.selection import View
from components.share import parse_query, write_query
from components.views.canvas import draw

CHART = "axis"


def show(composed: Composed) -> None:
    """Draw list and picture, and under both the card of a chosen event."""
    texts = composed.sheet.texts
    with st.container(key="timeline-row", horizontal=True, gap=None, wrap=False):
        draw(composed.timeline, key="timeline-list", texts=texts)
        if composed.picture is not None:
            view = composed.sheet.view
            st.vega_lite_chart(
                spec=composed.picture,
                theme=None,
                width=WIDTH,
                key=CHART,
                alt=texts("axis.picture"),
                on_select=lambda: _picked(st.session_state[CHART], view),
            )
    draw(composed.timeline_foot, key="timeline-foot", texts=texts)


def _picked(state: Mapping[str, Any], view: View) -> None:
    """Turn a click on a row into a URL: the chart adds or takes away one id, the difference is what was clicked."""
    from components.charts import PICK

    now = [row["id"] for row in state["selection"].get(PICK, ()) if "id" in row]
    before = st.session_state.get("picked", [])
    st.session_state["picked"] = now
    changed = [event for event in now if event not in before] or [event for event in before if event not in now]
    if changed:
        query = write_query(replace(view, selected="" if view.selected == changed[-1] else changed[-1]))
        st.session_state["place"] = ("timeline", query)
        st.query_params.from_dict(parse_query(query))
