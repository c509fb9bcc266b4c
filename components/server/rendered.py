"""Answers that were worked out once: kept by address, in a bounded store, compressed when first sent so."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field

import anyio
import anyio.to_thread
from starlette.requests import Request
from starlette.responses import Response

from components.server.compression import COMPRESSIBLE, best_encoding, compress

MOST_BYTES = 24 * 2**20
"""Bytes kept in all; the answers not asked for longest go first."""

SMALLEST = 500
"""Bytes below which compressing gains nothing."""


@dataclass(slots=True)
class Rendered:
    """An answer: status, body, type and headers of its own; its compressed forms come when they are asked for."""

    body: bytes
    media_type: str
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    _compressed: dict[str, bytes] = field(default_factory=dict)
    _tag: str = ""

    def response(self, request: Request) -> Response:
        """The answer in the smallest form that the request takes; 304 where the asker has it already."""
        if not self._tag:
            self._tag = hashlib.blake2b(self.body, digest_size=12).hexdigest()
        encoding = "identity"
        if len(self.body) >= SMALLEST and self.media_type.startswith((*COMPRESSIBLE, "application/ld+json")):
            encoding = best_encoding(request.headers.get("accept-encoding", ""))
        tag = f'"{self._tag}-{encoding}"'
        headers = {"Cache-Control": "no-cache", **self.headers, "ETag": tag, "Vary": "Accept-Encoding"}
        if self.status == 200 and tag in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        body = self.body
        if encoding != "identity":
            headers["Content-Encoding"] = encoding
            body = self._compressed.get(encoding) or self._compressed.setdefault(encoding, compress(body, encoding))
        return Response(body, status_code=self.status, media_type=self.media_type, headers=headers)

    @property
    def size(self) -> int:
        """Bytes held, about: the body and its compressed forms."""
        return len(self.body) + sum(map(len, self._compressed.values()))


class Answers:
    """A store of answers by key that never holds more than ``most`` bytes; safe to use from several threads."""

    def __init__(self, most: int = MOST_BYTES) -> None:
        self._most = most
        self._held: OrderedDict[Hashable, Rendered] = OrderedDict()
        self._lock = threading.Lock()
        self._making: dict[Hashable, anyio.Lock] = {}

    def get(self, key: Hashable) -> Rendered | None:
        """The answer kept under the key."""
        with self._lock:
            if key in self._held:
                self._held.move_to_end(key)
            return self._held.get(key)

    def put(self, key: Hashable, answer: Rendered) -> None:
        """Keeps an answer, and lets go of old ones where there are too many."""
        with self._lock:
            self._held[key] = answer
            total = sum(held.size for held in self._held.values())
            while total > self._most and self._held:
                total -= self._held.popitem(last=False)[1].size

    def clear(self) -> None:
        """Lets go of everything."""
        with self._lock:
            self._held.clear()

    async def answer(
        self,
        request: Request,
        key: Hashable,
        make: Callable[[], Rendered],
        limiter: anyio.CapacityLimiter | None = None,
    ) -> Response:
        """The kept answer, or else a new one, made in a thread so that nobody else waits for it.

        Of many who ask for the same at once one has it made. ``limiter`` bounds how many threads make such answers.
        """
        kept = self.get(key)
        if kept is not None:
            return kept.response(request)
        lock = self._making.setdefault(key, anyio.Lock())
        try:
            async with lock:
                kept = self.get(key)
                if kept is None:
                    kept = await anyio.to_thread.run_sync(make, limiter=limiter)
                    if kept.status == 200:
                        self.put(key, kept)
        finally:
            self._making.pop(key, None)
        return kept.response(request)


ANSWERS = Answers()
"""What this server has worked out."""
