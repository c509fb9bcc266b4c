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


def place(query: str) -> str:
    """The section in which the reader chose what ``query`` selects; empty where the query came another way."""
    where, href = st.session_state.get("place", ("", ""))
    return where if href.lstrip("?") == query else ""


def draw(markup: Markup, *, key: str, texts: Texts, last: bool = False) -> None:
    """Show escaped markup; a followed link becomes the page's URL, one step of the history.

    ``last`` says that with this the page is complete.
    """

    def follow() -> None:
        went = st.session_state[key].get("go")
        if went:
            # Where a record was chosen is no part of the view: a receiver's page opens the card in its own place.
            st.session_state["place"] = (went.get("place", ""), went["href"])
            st.query_params.from_dict(parse_query(went["href"]))

    _component()(
        key=key,
        data={"html": str(markup), "lang": texts.lang, "dir": texts.dir, "last": last},
        on_go_change=follow,
    )
