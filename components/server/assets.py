"""Our own style sheet, under an address that changes with its contents."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

from components.markup import STYLESHEET
from components.server.compression import FONTS, LONG, Store
from components.server.rendered import Rendered

PATH = "assets/page.css"
"""From the app's root, without a slash in front: behind a proxy the root may have a path of its own."""

WEB_FONTS = Store(FONTS / "web")
"""The fonts that the style sheet names, beside it under ``/assets/fonts/``."""

FIRST_FONTS = tuple(f"assets/fonts/source-{name}-latin-wght-normal.woff2" for name in ("serif-4", "sans-3"))
"""The fonts that nearly every reader needs, fetched before the page asks for them so that its lines do not jump."""

SHEETS = (STYLESHEET, Path(__file__).parent.parent / "views" / "frame.css")
"""The sections' style, and that of Streamlit's own elements around them; one address for both."""


@lru_cache(maxsize=2)
def _read(stamps: tuple[int, ...]) -> tuple[str, Rendered]:
    body = b"\n".join(sheet.read_bytes() for sheet in SHEETS)
    digest = hashlib.blake2b(body, digest_size=6).hexdigest()
    return f"{PATH}?v={digest}", Rendered(body, "text/css; charset=utf-8", headers={"Cache-Control": LONG})


def _stamps() -> tuple[int, ...]:
    return tuple(sheet.stat().st_mtime_ns for sheet in SHEETS)


def stylesheet_address() -> str:
    """The style sheet's address as it is now, from the app's root."""
    return _read(_stamps())[0]


def stylesheet_answer() -> Rendered:
    """The style sheet, to be kept by whoever asks."""
    return _read(_stamps())[1]
