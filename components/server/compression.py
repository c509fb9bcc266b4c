"""Streamlit's own scripts, styles and fonts, compressed once and served from memory.

Streamlit leaves compressing to a proxy; where there is none, its page is 2.6 MB. A file is read and compressed when it
is first asked for, quickly; when the server has been idle for a while it is compressed again as small as it gets.
"""

from __future__ import annotations

import gzip
import hashlib
import mimetypes
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import anyio.to_thread
import brotli
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from components.server.shortcuts import path_below

QUICK = 5
"""Brotli's level while a reader waits: 2.1 MB of scripts in 60 ms, to 467 kB."""

SMALL = 11
"""Brotli's level in idle time: the same scripts in 2.4 s, to 419 kB."""

IDLE_SECONDS = 20.0
"""How long nothing has been asked for before the idle time counts as such."""

COMPRESSIBLE = ("text/", "application/javascript", "application/json", "image/svg+xml", "application/wasm")
SMALLER = {
    # Material Symbols as Streamlit 1.67 brings it: 375 kB of icons, of which its scripts name eighty.
    "5338271f9f9c546efda102c5778ef8ada92cdc3813f7ca6386bd8facb5df2537": "material-symbols.woff2",
    # Source Sans, 171 kB: the Latin letters of the same face, 29 kB. Our style sheet has the other scripts behind it.
    "5f16566f7a40d39b339ad26be151fa5a1ab1f0c2574c7a2e619765584a1acbd8": "web/source-sans-3-latin-wght-normal.woff2",
}
"""Files that we have a smaller one of in ``fonts/``, by the SHA-256 of the very file that it was made from."""

FONTS = Path(__file__).parent / "fonts"

LONG = "public, immutable, max-age=31536000"
"""For addresses that change with their contents."""


def best_encoding(accepted: str) -> str:
    """``br``, ``gzip`` or ``identity``: the first of these that an Accept-Encoding header takes."""
    weights: dict[str, str] = {}
    for part in accepted.lower().split(","):
        name, _, weight = part.strip().partition(";")
        weights[name.strip()] = weight.replace(" ", "")
    refused = ("q=0", "q=0.0", "q=0.00", "q=0.000")
    for name in ("br", "gzip"):
        if name in weights and weights[name] not in refused:
            return name
    return "identity"


def compress(body: bytes, encoding: str, level: int = QUICK) -> bytes:
    """The body in that encoding; ``level`` is brotli's, gzip always takes its sixth."""
    if encoding == "br":
        return bytes(brotli.compress(body, quality=level))
    if encoding == "gzip":
        return gzip.compress(body, 6, mtime=0)
    return body


@dataclass(slots=True)
class Stored:
    """One body in one encoding, ready to send."""

    body: bytes
    level: int


class Store:
    """The files of a folder that were asked for, by path and encoding; safe to use from several threads.

    ``below`` is the part of the folder whose files it has.
    """

    def __init__(self, folder: Path, below: str = "") -> None:
        self._folder = folder
        self._below = below
        self._held: dict[tuple[str, str], Stored] = {}
        self._locks: dict[tuple[str, str], threading.Lock] = {}
        self._asked_at = time.monotonic()
        self._worker: threading.Thread | None = None
        self._guard = threading.Lock()

    @cached_property
    def _paths(self) -> frozenset[str]:
        # Only what is listed here is ever opened, so that no address can name another file.
        files = (self._folder / self._below).rglob("*.*")
        return frozenset(path.relative_to(self._folder).as_posix() for path in files)

    def media_type(self, path: str) -> str | None:
        """The type of a file, None where the folder has none of that path."""
        if not path.startswith(self._below) or path not in self._paths:
            return None
        return mimetypes.guess_type(path)[0] or "application/octet-stream"

    def compressible(self, path: str) -> bool:
        """Whether compressing the file makes it smaller; pictures and web fonts already are."""
        return (self.media_type(path) or "").startswith(COMPRESSIBLE)

    def ready(self, path: str, encoding: str) -> bytes | None:
        """The body if it is in memory."""
        self._asked_at = time.monotonic()
        held = self._held.get((path, encoding))
        return held.body if held else None

    def load(self, path: str, encoding: str) -> bytes:
        """The body, read and compressed by the first who asks; blocks."""
        with self._guard:
            lock = self._locks.setdefault((path, encoding), threading.Lock())
        with lock:
            held = self._held.get((path, encoding))
            if held is None:
                body = compress(self._read(path), encoding)
                self._held[(path, encoding)] = held = Stored(body, QUICK)
                self._start_worker()
        return held.body

    def _read(self, path: str) -> bytes:
        body = (self._folder / path).read_bytes()
        if path.endswith(".woff2") and (smaller := SMALLER.get(hashlib.sha256(body).hexdigest())):
            return (FONTS / smaller).read_bytes()
        return body

    def _start_worker(self) -> None:
        with self._guard:
            if self._worker is None:
                self._worker = threading.Thread(target=self._improve_when_idle, name="compression", daemon=True)
                self._worker.start()

    def _improve_when_idle(self, wait: Callable[[float], None] = time.sleep) -> None:
        while (rest := self._asked_at + IDLE_SECONDS - time.monotonic()) > 0:
            wait(rest)
        with self._guard:
            self._worker = None
        for (path, encoding), held in list(self._held.items()):
            if encoding == "br" and held.level < SMALL:
                body = compress(self._read(path), encoding, SMALL)
                self._held[(path, encoding)] = Stored(body, SMALL)


def static_files(folder: Path) -> Store:
    """Everything under ``static/`` in Streamlit's folder: the names that carry a hash of their contents."""
    return Store(folder, "static")


async def stored_answer(store: Store, path: str, headers: Mapping[str, str]) -> Response:
    """A file of the store in the smallest form that the request's headers take, to be kept for good."""
    encoding = best_encoding(headers.get("accept-encoding", "")) if store.compressible(path) else "identity"
    # The name stands for the contents, so the name is as good a validator.
    tag = f'"{path.rsplit("/", 1)[-1]}-{encoding}"'
    fixed = {"Cache-Control": LONG, "ETag": tag, "Vary": "Accept-Encoding"}
    if tag in headers.get("if-none-match", ""):
        return Response(status_code=304, headers=fixed)
    body = store.ready(path, encoding)
    if body is None:
        body = await anyio.to_thread.run_sync(store.load, path, encoding)
    if encoding != "identity":
        fixed["Content-Encoding"] = encoding
    return Response(body, media_type=store.media_type(path), headers=fixed)


class StaticFromMemory:
    """Middleware that answers for the files of a store; everything else, the websocket too, goes through."""

    def __init__(self, app: ASGIApp, *, store: Store, base: str = "") -> None:
        self._app = app
        self._base = base
        self._store = store

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD"):
            await self._app(scope, receive, send)
            return
        path = (path_below(scope, self._base) or "").lstrip("/")
        headers = Headers(scope=scope)
        if self._store.media_type(path) is None or "range" in headers:
            await self._app(scope, receive, send)
            return
        response = await stored_answer(self._store, path, headers)
        await response(scope, receive, send)
