"""The Streamlit script: read the URL, narrow, draw. It runs anew for every change of the URL or of a widget."""

from __future__ import annotations

import streamlit as st

from components import settings
from components.composed import compose
from components.library import LIBRARY, Held
from components.markup.citation import headline
from components.share import read_view, settle
from components.texts import LANGUAGES, load
from components.views import bar, canvas, shelf, timeline
from components.warm import warm


def site() -> str:
    """The address of the page without its query: what links that are sent to others begin with."""
    return settings.address() or (st.context.url or "").partition("?")[0].rstrip("/")


def main() -> None:
    asked, problems = read_view({key: st.query_params.get_all(key) for key in st.query_params}, LIBRARY.default())
    explainer = LIBRARY.explainer(asked.article)
    if explainer is None:
        texts = load(asked.lang if asked.lang in LANGUAGES else LANGUAGES[0])
        shelved = LIBRARY.shelved(asked.article)
        if shelved is not None:
            shelf.show_broken(texts, shelved, LIBRARY.articles())
        elif LIBRARY.default():
            shelf.show_unknown(texts, asked.article, LIBRARY.articles())
        else:
            shelf.show_empty(texts, LIBRARY.articles())
        return
    view, more = settle(asked, explainer, LANGUAGES)
    composed = compose(Held(explainer), view, problems + more, canvas.place(view.selected), site())
    texts = composed.sheet.texts

    st.set_page_config(page_title=headline(explainer.article, texts), layout="wide")
    shelf.show(composed, LIBRARY.articles())
    canvas.draw(composed.masthead, key="masthead", texts=texts)
    bar.show(composed)
    canvas.draw(composed.notices, key="notices", texts=texts)
    draw_picture = timeline.show(composed) if composed.timeline else None
    canvas.draw(composed.body, key="body", texts=texts, last=True)
    if draw_picture:
        draw_picture()


warm()
main()
