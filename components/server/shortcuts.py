"""Paths of one part: ``/<slug>`` leads to the article, and what nobody has is said to be nowhere."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from urllib.parse import parse_qsl, quote, urlencode

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import RedirectResponse
from starlette.routing import Match, Mount
from starlette.types import ASGIApp, Receive, Scope, Send


def path_below(scope: Scope, base: str) -> str | None:
    """The path of a request below the app's root; None where it is not below it."""
    root = scope.get("root_path", "") + base
    path: str = scope["path"]
    if not root:
        return path
    return path[len(root) :] if path.startswith(f"{root}/") else None


class SlugShortcut:
    """Middleware that redirects the name of an article on file, standing alone in the path, to its page.

    A middleware and no route: every other path goes on to Streamlit, whose pages and files have names of one part too.
    """

    def __init__(self, app: ASGIApp, *, base: str = "") -> None:
        self._app = app
        self._base = base

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["method"] in ("GET", "HEAD"):
            name = (path_below(scope, self._base) or "").strip("/")
            if name and "/" not in name and "." not in name and self._is_article(name):
                query = [("a", name), *parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)]
                root = scope.get("root_path", "") + self._base
                answer = RedirectResponse(f"{root}/?{urlencode(query, quote_via=quote, errors='replace')}", 302)
                return await answer(scope, receive, send)
        return await self._app(scope, receive, send)

    @staticmethod
    def _is_article(name: str) -> bool:
        from components.library import LIBRARY  # loaded when first asked for, so that the server starts without it

        return name in LIBRARY.slugs()


class NowherePage:
    """Middleware that answers 404, with the articles there are, where no route of the app's has a path.

    Streamlit would open its own page there and say 200. ``static`` is the folder of its files.
    """

    def __init__(self, app: ASGIApp, *, static: Path, base: str = "") -> None:
        self._app = app
        self._static = static
        self._base = base

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["method"] in ("GET", "HEAD") and self._is_nowhere(scope):
            from components.server.routes import nothing

            scope["root_path"] = scope.get("root_path", "") + self._base
            answer = await nothing(Request(scope, receive))
            return await answer(scope, receive, send)
        return await self._app(scope, receive, send)

    def _is_nowhere(self, scope: Scope) -> bool:
        path = (path_below(scope, self._base) or "").strip("/")
        accepted = Headers(scope=scope).get("accept", "*/*")
        if not path or not ("html" in accepted or "*/*" in accepted) or self._is_file(path):
            return False
        return all(
            route.matches(scope)[0] is Match.NONE
            for route in scope["app"].routes
            # What Streamlit mounts at the root takes every path that is left.
            if not (isinstance(route, Mount) and route.path == self._base)
        )

    def _is_file(self, path: str) -> bool:
        """Whether it may be one of Streamlit's files; what leads out of the folder is for Streamlit to refuse."""
        return ".." in path or "\\" in path or "\0" in path or path in self._files

    @cached_property
    def _files(self) -> frozenset[str]:
        # Asked for here instead of on the disk, which refuses a name that is too long.
        return frozenset(path.relative_to(self._static).as_posix() for path in self._static.rglob("*.*"))
