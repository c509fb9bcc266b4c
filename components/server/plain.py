"""The plain edition: a view as one static page, and the list of articles."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from urllib.parse import quote

from components import settings
from components.html import Markup
from components.library import Held, Shelved, titles
from components.markup.body import opening
from components.markup.document import Meta, document, icon, json_script, stylesheet
from components.markup.filters import filter_form
from components.markup.sheet import Sheet, clean
from components.markup.structured import structured
from components.selection import View, select
from components.server.address import Asked
from components.server.assets import stylesheet_address
from components.server.pages import Laid, lay_out
from components.server.preview import meta
from components.share import export_path, write_query
from components.texts import LANGUAGES, Texts, load

UP = "../"
"""What leads from a page of the plain edition to the app's root."""

LIMIT = 120_000
"""Bytes of a page, a sixth of that as sent, so that it comes at once on any line; what is more has further pages.

An article of a thousand words stands on one page with everything found in it.
"""

KEPT = 32
"""Pages whose sections are kept, for answers that differ only in the address they are asked for under."""

STEP = 256
"""Bytes to which the room of the sections is rounded, so that it is the same under addresses of other lengths."""

_HERE = "\0sections\0"
"""Where the sections stand in the frame; no text holds it, since HTML has no such sign."""

_FOR_SCRIPT = re.compile(r' data-(?!k="(?:st|ev|fg):)[a-z]="[^"]*"')
_NAME = re.compile(r'<span class="w" lang="([A-Za-z0-9-]+)" dir="[lr]t[lr]">([^<]*)</span>')
_LINK = re.compile(r' href="\?[^"]*"')
_SIMPLE_VALUE = re.compile(r'( [a-z-]+=)"([A-Za-z0-9_.:#%;,()*-]+)"')


def light(html: str) -> str:
    """The document without what only a script reads and without the signs that HTML does not need.

    The names of records stay. A name in another language than the sentence around it is a ``bdi``, which finds its own
    direction. In a link "&" needs no character reference, since no key of ours is the name of a sign that HTML knows
    without a semicolon. All patterns fit inside tags alone: in text every quotation mark is written as a character
    reference.
    """
    html = _NAME.sub(r"<bdi lang=\1>\2</bdi>", _FOR_SCRIPT.sub("", html))
    return _SIMPLE_VALUE.sub(r"\1\2", _LINK.sub(lambda link: link[0].replace("&amp;", "&"), html))


def plain_page(asked: Asked) -> str:
    """The view as an HTML document without script, from the same markup as the interactive page.

    It weighs ``LIMIT`` at most; where the view is more, it is the page of it that is asked for.
    """
    frame = _frame(asked, replace(asked.sheet(), href=within))
    laid = _sections(Held(asked.explainer), asked.view, settings.report(), (LIMIT - _weight(frame)) // STEP * STEP)
    html = frame.replace(_HERE, laid.main)
    if asked.view.lang == LANGUAGES[0]:
        # The article and its quotations are the same in every language of the interface; they are told once.
        data = json_script(structured(laid.sheet, asked.plain(asked.view), asked.plain))
        if _weight(html) + _weight(data) <= LIMIT:
            html = html.replace("</head>", f"{data}\n</head>", 1)
    return html


@lru_cache(maxsize=KEPT)
def _sections(held: Held, view: View, report: str, room: int) -> Laid:
    """The sections of a page, which are the same for whoever asks from wherever."""
    sheet = Sheet(select(held.explainer, view), load(view.lang), within, report=report)
    return lay_out(sheet, room, light, UP + export_path(view, "html").lstrip("/"))


def _weight(html: str) -> int:
    return len(html.encode("utf-8", "replace"))


def _frame(asked: Asked, sheet: Sheet) -> str:
    """The document with everything but its sections."""
    told = meta(asked, canonical=asked.plain(asked.view))
    return light(document(told, _body(sheet, asked), head=_styles(UP)))


def _styles(up: str) -> Markup:
    return icon(f"{up}favicon.png") + stylesheet(up + stylesheet_address())


def within(view: View) -> str:
    """A view of the same article as a link within the plain edition."""
    return "?" + write_query(view, default_article=view.article)


def _body(sheet: Sheet, asked: Asked) -> Markup:
    texts, view = asked.texts, asked.view
    everything = within(view.cleared())
    links = Markup('<a href="{}read">{}</a> <a href="{}">{}</a>').format(
        UP, texts("plain.all-articles"), asked.page(view), texts("plain.interactive")
    )
    return Markup(
        '<div class="x plain"><a class="skip" href="#main">{skip}</a>\n'
        '<nav class="site" aria-label="{site}">{links}</nav>\n{form}\n<main id="main">{sections}</main></div>'
    ).format(
        skip=texts("plain.skip"),
        site=texts("plain.site"),
        links=links,
        sections=opening(sheet) + Markup("\n" + _HERE),
        form=filter_form(sheet, f"./{quote(view.article)}", everything),
    )


def article_list(site: str, shelf: tuple[Shelved, ...], texts: Texts, up: str) -> str:
    """Every article on file, with both of its editions; a broken one with what is wrong with it.

    ``up`` leads from the list's address to the app's root.
    """
    named = titles(shelf, texts)
    items = Markup("\n").join(_entry(shelved, named[shelved.slug], texts, up) for shelved in shelf)
    listed = (
        Markup('<ul class="shelf">\n{}\n</ul>').format(items)
        if shelf
        else Markup("<p>{}</p>").format(texts("plain.no-articles"))
    )
    told = Meta(texts("plain.articles"), texts("plain.articles-intro"), texts("plain.site"), texts.lang, texts.dir)
    return document(
        replace(told, canonical=f"{site}/read"),
        Markup('<div class="x plain"><main id="main"><h1>{}</h1><p>{}</p>{}</main></div>').format(
            texts("plain.articles"), texts("plain.articles-intro"), listed
        ),
        head=_styles(up),
    )


def _entry(shelved: Shelved, title: str, texts: Texts, up: str) -> Markup:
    if shelved.explainer is None:
        broken = texts("plain.broken", error=shelved.error)
        return Markup("<li><b>{}</b> <span>{}</span></li>").format(clean(shelved.slug), clean(broken))
    article = shelved.explainer.article
    about = [article.publisher or "", texts.date(article.published) if article.published else "", article.place or ""]
    return Markup(
        '<li><a href="{up}read/{slug}"><b lang="{lang}">{title}</b></a> <span>{about}</span> '
        '<a href="{up}?a={slug}">{interactive}</a></li>'
    ).format(
        up=up,
        slug=quote(article.slug),
        lang=article.language,
        title=clean(title),
        about=clean(" · ".join(part for part in about if part)),
        interactive=texts("plain.interactive"),
    )
