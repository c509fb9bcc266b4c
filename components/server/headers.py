"""Security headers on everything that leaves the server.

The policies name what each kind of page needs and nothing else. Where Streamlit asks for more than we would give,
the reason stands beside it.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Mapping

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from components import settings

_SOURCE = re.compile(r"'self'|'none'|\*|https?:(//[A-Za-z0-9.*-]+(:\d+)?/?)?")

ALWAYS: Mapping[str, str] = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": (
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), geolocation=(), "
        "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), clipboard-write=(self)"
    ),
}
"""Set on every answer, unless the answer brings its own."""


def frame_ancestors(configured: str | None = None) -> str:
    """The sites that may frame the page: those configured and well formed, else only its own."""
    given = settings.frames() if configured is None else configured
    sources = [word for word in given.split() if _SOURCE.fullmatch(word)]
    return " ".join(sources) or "'self'"


def script_hash(script: str) -> str:
    """The CSP source that allows exactly this inline script."""
    digest = hashlib.sha256(script.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


def page_policy(inline_scripts: Iterable[str], ancestors: str) -> str:
    """The content security policy of the interactive page.

    ``blob:`` scripts: Streamlit loads a component's code as a module from such an address. Inline styles: its styling
    library writes ``<style>`` elements while the page runs. No ``unsafe-eval``: charts are drawn with Vega's
    interpreter. No frames, workers and media: the page has none.
    """
    scripts = " ".join(["'self'", "blob:", *map(script_hash, inline_scripts)])
    return _policy(
        {
            "default-src": "'self'",
            "script-src": scripts,
            "style-src": "'self' 'unsafe-inline'",
            "img-src": "'self' data: blob:",
            "font-src": "'self' data:",
            "connect-src": "'self'",
            "worker-src": "'none'",
            "frame-src": "'none'",
            "media-src": "'none'",
            "object-src": "'none'",
            "base-uri": "'self'",
            "form-action": "'self'",
            "frame-ancestors": ancestors,
        }
    )


def static_policy(*, ancestors: str = "*") -> str:
    """The policy of a page without script: its own styles, fonts and pictures, and a form that asks this server.

    Marks are placed by style attributes, which run nothing; style elements stay forbidden.
    """
    return _policy(
        {
            "default-src": "'none'",
            "style-src": "'self'",
            "style-src-attr": "'unsafe-inline'",
            "img-src": "'self' data:",
            "font-src": "'self'",
            "form-action": "'self'",
            "base-uri": "'none'",
            "frame-ancestors": ancestors,
        }
    )


NOTHING = "default-src 'none'; frame-ancestors 'none'; sandbox"
"""The policy of what is no page: data, pictures, downloads."""


def _policy(directives: Mapping[str, str]) -> str:
    return "; ".join(f"{name} {sources}" for name, sources in directives.items())


class SecurityHeaders:
    """Middleware that adds the headers; an answer's own header of the same name stays."""

    def __init__(self, app: ASGIApp, *, page: str) -> None:
        self._app = app
        self._defaults = {**ALWAYS, "Content-Security-Policy": page}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._defaults.items():
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, send_with_headers)
