"""``/<slug>`` leads to the article: the address that somebody types by hand or remembers."""

from __future__ import annotations

from urllib.parse import parse_qsl, quote, urlencode

from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Receive, Scope, Send


class SlugShortcut:
    """Middleware that redirects the name of an article on file, standing alone in the path, to its page.

    A middleware and no route: every other path goes on to Streamlit, whose pages and files have names of one part too.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["method"] in ("GET", "HEAD"):
            name = scope["path"].strip("/")
            if name and "/" not in name and "." not in name and self._is_article(name):
                query = [("a", name), *parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)]
                root = scope.get("root_path", "")
                answer = RedirectResponse(f"{root}/?{urlencode(query, quote_via=quote, errors='replace')}", 302)
                return await answer(scope, receive, send)
        return await self._app(scope, receive, send)

    @staticmethod
    def _is_article(name: str) -> bool:
        from components.library import LIBRARY  # loaded when first asked for, so that the server starts without it

        return name in LIBRARY.slugs()
