"""The timeline: the list, and beside it the picture whose rows continue the list's."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from components.composed import Composed
from components.picture import WIDTH
from components.views.canvas import draw


def show(composed: Composed) -> Callable[[], None]:
    """Draw the list and what stands under it; what is returned draws the picture beside the list.

    The browser takes longer over the picture than over all the words, so it is left for when they have been sent.
    """
    texts = composed.sheet.texts
    with st.container(key="timeline-row", horizontal=True, gap=None, wrap=False):
        draw(composed.timeline, key="timeline-list", texts=texts)
        place = st.container(key="timeline-picture", width=WIDTH)
    draw(composed.timeline_foot, key="timeline-foot", texts=texts)

    def picture() -> None:
        if composed.picture is not None:
            place.vega_lite_chart(spec=composed.picture, theme=None, width=WIDTH, alt=texts("axis.picture"))

    return picture
