"""The one component that puts markup on the page and reports which link the reader followed."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st
from markupsafe import Markup

from components.share import parse_query
from components.texts import Texts

SCRIPT = Path(__file__).with_name("canvas.js")


@cache
def _component() -> Callable[..., Any]:
    return st.components.v2.component(
        "canvas", html='<div class="x">\n</div>', js=SCRIPT.read_text(encoding="utf-8"), isolate_styles=False
    )


def draw(markup: Markup, *, key: str, texts: Texts) -> None:
    """Show escaped markup; a followed link becomes the page's URL, one step of the history."""

    def follow() -> None:
        query = st.session_state[key].get("go")
        if query:
            st.query_params.from_dict(parse_query(query))

    _component()(
        key=key,
        data={"html": str(markup), "lang": texts.lang, "dir": texts.dir},
        on_go_change=follow,
    )
