"""The plain edition: a view as one static page, and the list of articles."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import quote

from markupsafe import Markup

from components.library import Shelved
from components.markup.body import body
from components.markup.document import Meta, document, icon, json_script, stylesheet
from components.markup.filters import filter_form
from components.markup.sheet import Sheet, clean
from components.markup.structured import structured
from components.selection import View
from components.server.address import Asked
from components.server.assets import stylesheet_address
from components.server.preview import meta
from components.share import write_query
from components.texts import LANGUAGES, Texts

UP = "../"
"""What leads from a page of the plain edition to the app's root."""

_FOR_SCRIPT = re.compile(r' data-(?!k="(?:st|ev|fg):)[a-z]="[^"]*"')
_SIMPLE_VALUE = re.compile(r'( [a-z-]+=)"([A-Za-z0-9_.:#-]+)"')


def light(html: str) -> str:
    """The document without what only a script reads and without the quotes that HTML does not need.

    The names of records stay. Both patterns fit inside tags alone: in text every quotation mark is written as a
    character reference.
    """
    return _SIMPLE_VALUE.sub(r"\1\2", _FOR_SCRIPT.sub("", html))


def plain_page(asked: Asked) -> str:
    """The view as an HTML document without script, from the same markup as the interactive page."""
    sheet = replace(asked.sheet(), href=within)
    canonical = asked.plain(asked.view)
    head = _styles(UP)
    if asked.view.lang == LANGUAGES[0]:
        # The article and its quotations are the same in every language of the interface; they are told once.
        head += json_script(structured(sheet, canonical, asked.plain))
    return light(document(meta(asked, canonical=canonical), _body(sheet, asked), head=head))


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
        sections=body(sheet),
        form=filter_form(sheet, f"./{quote(view.article)}", everything),
    )


def article_list(site: str, shelf: tuple[Shelved, ...], texts: Texts, up: str) -> str:
    """Every article on file, with both of its editions; a broken one with what is wrong with it.

    ``up`` leads from the list's address to the app's root.
    """
    items = Markup("\n").join(_entry(shelved, texts, up) for shelved in shelf)
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


def _entry(shelved: Shelved, texts: Texts, up: str) -> Markup:
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
        title=clean(shelved.title),
        about=clean(" · ".join(part for part in about if part)),
        interactive=texts("plain.interactive"),
    )
