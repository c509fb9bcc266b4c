"""Reading and spelling the addresses of the server: which view of which article is asked for, and where we are."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property

from starlette.requests import HTTPConnection

from components import settings
from components.library import LIBRARY
from components.markup.sheet import Sheet
from components.model import Explainer
from components.selection import Selection, View, select
from components.share import (
    Problem,
    card_path,
    export_path,
    parse_query,
    plain_path,
    read_view,
    settle,
    write_query,
)
from components.texts import LANGUAGES, Texts, load

_HOST = re.compile(r"(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?|\[[0-9A-Fa-f:.]{2,45}\])(?::\d{1,5})?")


def site_of(connection: HTTPConnection) -> str:
    """The address that this request came to, without a slash at the end; a host that is none reads as localhost."""
    configured = settings.address()
    if configured:
        return configured
    scope = connection.scope
    forwarded = connection.headers.get("x-forwarded-proto", "").split(",")[0].strip()
    scheme = forwarded if forwarded in ("http", "https") else scope.get("scheme", "http")
    host = connection.headers.get("host", "")
    root = scope.get("root_path", "")
    return f"{scheme}://{host if _HOST.fullmatch(host) else 'localhost'}{root}".rstrip("/")


def way_up(connection: HTTPConnection) -> str:
    """What leads from the address of this request to the app's root: ``./`` from "/read", ``../`` from "/read/x".

    Links that start so work behind any proxy, also where it puts a path in front of ours.
    """
    scope = connection.scope
    path = str(scope["path"]).removeprefix(scope.get("root_path", ""))
    return "../" * (path.count("/") - 1) or "./"


@dataclass(frozen=True)
class Asked:
    """A view that was asked for, as far as its article can give it."""

    site: str
    explainer: Explainer
    view: View
    problems: tuple[Problem, ...]

    @cached_property
    def texts(self) -> Texts:
        return load(self.view.lang)

    @cached_property
    def selection(self) -> Selection:
        return select(self.explainer, self.view)

    def page(self, view: View) -> str:
        """The absolute address of a view on the interactive page."""
        return f"{self.site}/?{write_query(replace(view, paragraph=0))}"

    def plain(self, view: View) -> str:
        """The absolute address of a view in the plain edition."""
        return self.site + plain_path(view)

    def export(self, suffix: str) -> str:
        """The absolute address of an export of the view; of the article's text, if that is the suffix."""
        return self.site + export_path(self.view, suffix)

    def card(self) -> str:
        """The absolute address of the picture of the view."""
        return self.site + card_path(self.view)

    def sheet(self) -> Sheet:
        """The sheet for what leaves the server: links absolute, to the interactive page, no script."""
        return Sheet(self.selection, self.texts, self.page, problems=self.problems, report=settings.report())


def ask(site: str, query: str, slug: str | None = None) -> Asked | None:
    """The view that a query asks for, of the article named in the path or else in the query.

    None where there is no such article, or its file is broken; a query that names none asks for the first article.
    """
    params = parse_query(query)
    if slug is not None:
        params["a"] = [slug]
    view, problems = read_view(params, "")
    wanted = view.article if slug is not None else view.article or LIBRARY.default()
    explainer = LIBRARY.explainer(wanted)
    if explainer is None:
        return None
    settled, more = settle(view, explainer, LANGUAGES, paged=slug is not None)
    return Asked(site, explainer, replace(settled, article=explainer.article.slug), problems + more)
