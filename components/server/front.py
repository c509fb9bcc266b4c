"""The interactive page's address as the server answers it: previews, the way in without script, our style sheet."""

from __future__ import annotations

from starlette.requests import Request

from components.composed import compose
from components.html import Markup
from components.library import Held
from components.markup.document import Meta, font, stylesheet
from components.server.address import ask, site_of, way_up
from components.server.assets import FIRST_FONTS, stylesheet_address
from components.server.head import Shell, index_page
from components.server.preview import meta
from components.share import plain_path
from components.texts import LANGUAGES, load


def front_page(shell: Shell, request: Request, query: str) -> str:
    """Streamlit's page with our head for the view that the query asks for; an unknown article gets a plain one."""
    asked = ask(site_of(request), query)
    up = way_up(request)
    styles = Markup("\n").join(font(up + path) for path in FIRST_FONTS) + stylesheet(up + stylesheet_address())
    if asked is None:
        texts = load(LANGUAGES[0])
        told = Meta(texts("plain.site"), texts("plain.articles-intro"), texts("plain.site"), texts.lang, texts.dir)
        return index_page(
            shell, told, head=styles, noscript=_way_in(f"{up}read", texts("plain.articles"), texts("plain.noscript"))
        )
    texts, view = asked.texts, asked.view
    told = meta(asked, canonical=asked.page(view))
    way_in = _way_in(up + plain_path(view).lstrip("/"), texts("plain.plain-link"), texts("plain.noscript"))
    first = compose(Held(asked.explainer), view, asked.problems, "", asked.site).first
    return index_page(shell, told, head=styles, noscript=way_in, first=first)


def _way_in(path: str, name: str, told: str) -> Markup:
    return Markup('<p class="x ns">{} <a href="{}">{}</a></p>').format(told, path, name)
