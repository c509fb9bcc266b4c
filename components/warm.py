"""What the page needs, loaded before the first reader comes, and kept out of the garbage collector's way.

Streamlit collects garbage fully after every run of the script. What has been imported by then never becomes garbage,
but is walked each time; frozen, it is not (measured: 190 ms a run without, 48 with).
"""

from __future__ import annotations

import gc
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

_lock = threading.Lock()
_done = False


def warm() -> None:
    """Import the page's modules and read the articles, once; whoever comes meanwhile waits for it."""
    global _done
    with _lock:
        if _done:
            return
        import components.charts
        import components.views.bar
        import components.views.shelf
        import components.views.timeline  # noqa: F401
        from components.library import LIBRARY
        from components.texts import LANGUAGES, load

        load(LANGUAGES[0])
        LIBRARY.articles()
        gc.collect()
        gc.freeze()
        _done = True


@asynccontextmanager
async def warming(app: object) -> AsyncIterator[None]:
    """Lifespan of the server: it answers at once, and warms up beside that."""
    threading.Thread(target=warm, name="warm", daemon=True).start()
    yield
