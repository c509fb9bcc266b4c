"""The articles on file: the picker where there are several, and what is wrong with those that cannot be read."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from components.composed import Composed
from components.html import Markup
from components.library import Shelved, titles
from components.markup.sheet import clean
from components.selection import View
from components.share import parse_query, write_query
from components.texts import Texts
from components.views.canvas import draw

PICKER = "a"


def show(composed: Composed, articles: Sequence[Shelved]) -> None:
    """Draw the picker where there is more than one article; another article is opened whole."""
    if len(articles) < 2:
        return
    # The widget tells its options apart by what they say.
    named = titles(articles, composed.sheet.texts)
    view = composed.sheet.view
    st.session_state[PICKER] = view.article

    def picked() -> None:
        other = View(st.session_state[PICKER], lang=view.lang)
        st.query_params.from_dict(parse_query(write_query(other)))

    st.selectbox(
        composed.sheet.texts("bar.article"), list(named), format_func=named.__getitem__, key=PICKER, on_change=picked
    )


def show_broken(texts: Texts, broken: Shelved, articles: Sequence[Shelved]) -> None:
    """Say what is wrong with the file of the article asked for, and lead to those that can be read; show no other."""
    _show_list(texts, texts("shelf.broken"), Markup("<bdi>{}</bdi>").format(clean(broken.error)), articles)


def show_unknown(texts: Texts, slug: str, articles: Sequence[Shelved]) -> None:
    """Say that there is no article of that name, and lead to those that there are; another story is not the answer."""
    told = texts.markup("problem.article", value=Markup("<bdi>{}</bdi>").format(clean(slug)))
    _show_list(texts, texts("plain.not-found-title"), told, articles)


def _show_list(texts: Texts, title: str, told: Markup, articles: Sequence[Shelved]) -> None:
    """A page of its own: what is wrong, and a link to each article that can be read."""
    st.set_page_config(page_title=title, layout="wide")
    named = titles(articles, texts)
    links = Markup("").join(
        Markup('<li><a href="{}"><b>{}</b></a></li>').format(
            f"?{write_query(View(shelved.slug, lang=texts.lang))}", clean(named[shelved.slug])
        )
        for shelved in articles
        if shelved.explainer
    )
    alert = Markup('<div class="prob" role="alert"><h1>{}</h1><p>{}</p></div>').format(title, told)
    others = Markup('<h2>{}</h2><ul class="shelf">{}</ul>').format(texts("shelf.opens"), links) if links else Markup("")
    draw(Markup('<main id="main">{}{}</main>').format(alert, others), key="shelf", texts=texts, last=True)


def show_empty(texts: Texts, articles: Sequence[Shelved]) -> None:
    """Say that there is nothing to show, and of each file that could not be read, why."""
    broken = Markup("").join(
        Markup("<li>{}: {}</li>").format(texts("shelf.broken"), clean(shelved.error)) for shelved in articles
    )
    draw(Markup("<p>{}</p><ul>{}</ul>").format(texts("shelf.empty"), broken), key="shelf", texts=texts, last=True)
