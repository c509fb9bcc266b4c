"""The one component that puts markup on the page and reports which link the reader followed."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from components.html import Markup
from components.share import parse_query
from components.texts import Texts

SCRIPT = Path(__file__).with_name("canvas.js")


@cache
def _component() -> Callable[..., Any]:
    component: Callable[..., Any] = st.components.v2.component(
        "canvas", html='<div class="x">\n</div>', js=SCRIPT.read_text(encoding="utf-8"), isolate_styles=False
    )
    return component


def place(selected: str) -> str:
    """The section in which the reader last chose a record; empty where they did not, but came by a link to it."""
    places: dict[str, str] = st.session_state.get("places", {})
    return places.get(selected, "")


def remember(selected: str, place: str) -> None:
    """Keep the section that a record was chosen in, so that Back, Forward and filters leave its card there."""
    if selected:
        # Not part of the view: a receiver's page opens the card in its own place.
        st.session_state.setdefault("places", {})[selected] = place


def draw(markup: Markup, *, key: str, texts: Texts, last: bool = False) -> None:
    """Show escaped markup; a followed link becomes the page's URL, one step of the history.

    ``last`` says that with this the page is complete.
    """

    def follow() -> None:
        went = st.session_state[key].get("go")
        if went:
            asked = parse_query(went["href"])
            if went.get("place"):
                remember("".join(asked.get("s", ())), went["place"])
            st.query_params.from_dict(asked)

    _component()(
        key=key,
        data={"html": str(markup), "lang": texts.lang, "dir": texts.dir, "last": last},
        on_go_change=follow,
    )
