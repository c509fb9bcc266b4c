"""What whoever hosts the page can set: one variable of the environment each, read when it is needed."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import urlsplit

ADDRESS = "EXPLAINER_URL"
"""The public address of the app, where a proxy hides it from the server: ``https://news.example/explainer``."""

DATA = "EXPLAINER_DATA"
"""The folder of articles and parties, where a newsroom keeps its own: ``/srv/explainer/data``."""

FRAMES = "EXPLAINER_FRAME_ANCESTORS"
"""The sites that may show the interactive page in a frame: ``https://news.example https://blog.example``."""

REPORT = "EXPLAINER_REPORT"
"""Where a reader reports a misreading: ``mailto:desk@news.example``, or the address of a form."""


def address() -> str:
    """The public address without a slash at the end; empty where none is set."""
    given = os.environ.get(ADDRESS, "").rstrip("/")
    return given if urlsplit(given).scheme in ("http", "https") else ""


def data(default: Path) -> Path:
    """The folder of articles and parties."""
    return Path(os.environ.get(DATA) or default)


def frames() -> str:
    """The sites that may frame the page, as given; empty where none is set."""
    return os.environ.get(FRAMES, "")


def report() -> str:
    """Where misreadings are reported; empty where nothing is set that a link may lead to."""
    given = os.environ.get(REPORT, "").strip()
    return given if urlsplit(given).scheme in ("http", "https", "mailto") else ""
