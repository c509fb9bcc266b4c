"""Short pages for what is not there or cannot be read. None repeats what the address said."""

from __future__ import annotations

from urllib.parse import quote

from components.html import Markup
from components.library import LIBRARY, Shelved, titles
from components.markup.document import Meta, document, stylesheet
from components.markup.sheet import clean
from components.server.assets import stylesheet_address
from components.server.headers import static_policy
from components.server.rendered import Rendered
from components.texts import Texts

LISTED = 8
"""Articles that such a page offers; it stays a short one."""


def not_found(texts: Texts, up: str, told: str) -> Rendered:
    """404 with one sentence, given as filled in, and the articles there are; ``up`` leads to the app's root."""
    title = texts("plain.not-found-title")
    meta = Meta(title, told, texts("plain.site"), texts.lang, texts.dir)
    articles = LIBRARY.articles()
    named = titles(articles, texts)
    listed = Markup("").join(_entry(s, named[s.slug], up) for s in articles[:LISTED] if s.explainer)
    body = Markup(
        '<div class="x plain"><main><h1>{}</h1><p>{}</p><ul class="shelf">{}</ul><p><a href="{}read">{}</a></p></main>'
        "</div>"
    ).format(title, told, listed, up, texts("plain.all-articles"))
    page = document(meta, body, head=stylesheet(up + stylesheet_address()))
    headers = {"Content-Security-Policy": static_policy(ancestors="'self'"), "Cache-Control": "no-store"}
    return Rendered(page.encode("utf-8"), "text/html; charset=utf-8", 404, headers)


def _entry(shelved: Shelved, title: str, up: str) -> Markup:
    explainer = shelved.explainer
    assert explainer is not None
    return Markup('<li><a href="{}read/{}"><b lang="{}">{}</b></a></li>').format(
        up, quote(shelved.slug), clean(explainer.article.language), clean(title)
    )


def no_article(texts: Texts, up: str) -> Rendered:
    """404: no article of that name."""
    return not_found(texts, up, texts("plain.no-article"))


def no_format(texts: Texts, up: str, formats: list[str]) -> Rendered:
    """404: no export of that kind."""
    return not_found(texts, up, texts("plain.no-format", formats=", ".join(formats)))


def no_page(texts: Texts, up: str) -> Rendered:
    """404: nothing there."""
    return not_found(texts, up, texts("plain.no-page"))
