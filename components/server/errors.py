"""Short pages for what is not there or cannot be read. None repeats what the address said."""

from __future__ import annotations

from markupsafe import Markup

from components.markup.document import Meta, document, stylesheet
from components.server.assets import stylesheet_address
from components.server.headers import static_policy
from components.server.rendered import Rendered
from components.texts import Texts


def error_page(status: int, texts: Texts, *, title: str, told: str) -> Rendered:
    """A page with one heading and one sentence, both keys of the texts' sentences already filled."""
    meta = Meta(title, told, texts("plain.site"), texts.lang, texts.dir)
    body = Markup('<div class="x plain"><main><h1>{}</h1><p>{}</p><p><a href="/read">{}</a></p></main></div>').format(
        title, told, texts("plain.all-articles")
    )
    page = document(meta, body, head=stylesheet(stylesheet_address()))
    headers = {"Content-Security-Policy": static_policy(ancestors="'self'"), "Cache-Control": "no-store"}
    return Rendered(page.encode("utf-8"), "text/html; charset=utf-8", status, headers)


def no_article(texts: Texts) -> Rendered:
    """404: no article of that name."""
    return error_page(404, texts, title=texts("plain.not-found-title"), told=texts("plain.no-article"))


def no_format(texts: Texts, formats: list[str]) -> Rendered:
    """404: no export of that kind."""
    told = texts("plain.no-format", formats=", ".join(formats))
    return error_page(404, texts, title=texts("plain.not-found-title"), told=told)


def no_page(texts: Texts) -> Rendered:
    """404: nothing there."""
    return error_page(404, texts, title=texts("plain.not-found-title"), told=texts("plain.no-page"))


def bad_request(texts: Texts) -> Rendered:
    """400: an address that cannot be read."""
    return error_page(400, texts, title=texts("plain.bad-request-title"), told=texts("plain.bad-request"))
