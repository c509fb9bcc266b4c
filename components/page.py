"""The Streamlit script: read the URL, narrow, draw. It runs anew for every change of the URL or of a widget."""

from __future__ import annotations

import streamlit as st

from components.exporters import EXPORTERS
from components.markup.sheet import Sheet
from components.selection import View, select
from components.server.address import export_path
from components.server.library import LIBRARY
from components.share import Problem, read_view, settle, write_query
from components.texts import LANGUAGES, load
from components.views import bar, body, canvas, masthead, notices, timeline


def link(view: View) -> str:
    """A view as a link within the page."""
    return "?" + write_query(view)


def site() -> str:
    """The address of the page without its query: where links that are sent to others lead."""
    return (st.context.url or "").partition("?")[0].rstrip("/")


def main() -> None:
    asked, problems = read_view({key: st.query_params.get_all(key) for key in st.query_params}, LIBRARY.default())
    explainer = LIBRARY.explainer(asked.article)
    if explainer is None:
        problems += (Problem("article", asked.article),)
        asked = View(LIBRARY.default(), lang=asked.lang)
        explainer = LIBRARY.explainer(asked.article)
    if explainer is None:
        notices.empty_shelf(load(LANGUAGES[0]), LIBRARY.articles())
        return
    view, more = settle(asked, explainer, LANGUAGES)
    texts = load(view.lang)
    sheet = Sheet(
        select(explainer, view),
        texts,
        link,
        interactive=True,
        problems=problems + more,
        place=canvas.place(write_query(view)),
    )
    st.set_page_config(page_title=explainer.article.title or explainer.article.slug, layout="wide")
    shelf = LIBRARY.articles()
    if len(shelf) > 1:
        bar.article(sheet, {shelved.slug: shelved.title for shelved in shelf})
    masthead.show(
        sheet,
        lambda other: f"{site()}/{link(other)}",
        [(texts(format_.name), format_.suffix, export_path(view, format_.suffix)) for format_ in EXPORTERS],
    )
    bar.show(sheet)
    notices.show(sheet)
    if view.section in ("all", "timeline"):
        timeline.show(sheet)
    body.show(sheet)


main()
