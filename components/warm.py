"""What the page needs, loaded before the first reader comes, and kept out of the garbage collector's way.

Streamlit collects garbage fully after every run of the script. What has been imported by then never becomes garbage,
but is walked each time; frozen, it is not (measured: 190 ms a run without, 48 with).
"""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

_lock = threading.Lock()
_done = False

TURN = 0.0005
"""Seconds after which the warming thread lets a reader's request go first; Python's own turn of five milliseconds,
several times over, would be most of what a plain page takes."""

PAUSE = 0.05
"""Seconds left to the server for its first answers before it turns to what the page needs."""


def warm_plain() -> None:
    """Load what draws the plain edition, its texts and an article, so that the first reader does not wait for that."""
    import components.server.errors
    import components.server.plain  # noqa: F401
    from components.library import LIBRARY
    from components.server.address import ask

    if slug := LIBRARY.first_on_file():
        asked = ask("http://localhost", "", slug)
        # Choosing what a view shows loads the rules that tell the article's own voice from words of others.
        assert asked is None or (asked.texts and asked.selection)


def warm() -> None:
    """Import the page's modules and read the articles, once; whoever comes meanwhile waits for it."""
    global _done
    with _lock:
        if _done:
            return
        turn = sys.getswitchinterval()
        sys.setswitchinterval(TURN)
        try:
            _load()
            gc.collect()
            gc.freeze()
        finally:
            gc.enable()
            sys.setswitchinterval(turn)
        _done = True


def _load() -> None:
    import components.charts
    import components.views.bar
    import components.views.shelf
    import components.views.timeline  # noqa: F401
    from components.library import LIBRARY
    from components.texts import LANGUAGES, load

    load(LANGUAGES[0])
    LIBRARY.articles()


@asynccontextmanager
async def warming(app: object) -> AsyncIterator[None]:
    """Lifespan of the server: when it answers the plain edition is ready, and the page warms up beside that."""
    warm_plain()
    timer = threading.Timer(PAUSE, warm)
    timer.daemon = True
    timer.start()
    yield
