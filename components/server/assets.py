"""Our own style sheet, under an address that changes with its contents."""

from __future__ import annotations

import hashlib
from functools import lru_cache

from components.markup import STYLESHEET
from components.server.compression import LONG
from components.server.rendered import Rendered

PATH = "/assets/page.css"


@lru_cache(maxsize=2)
def _read(stamp: int) -> tuple[str, Rendered]:
    body = STYLESHEET.read_bytes()
    digest = hashlib.blake2b(body, digest_size=6).hexdigest()
    return f"{PATH}?v={digest}", Rendered(body, "text/css; charset=utf-8", headers={"Cache-Control": LONG})


def stylesheet_address() -> str:
    """The style sheet's address as it is now."""
    return _read(STYLESHEET.stat().st_mtime_ns)[0]


def stylesheet_answer() -> Rendered:
    """The style sheet, to be kept by whoever asks."""
    return _read(STYLESHEET.stat().st_mtime_ns)[1]
