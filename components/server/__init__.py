"""What Starlette serves beside the page: plain edition, previews, exports, headers, compression."""

from __future__ import annotations

from pathlib import Path

from starlette.middleware import Middleware
from starlette.routing import Route

from components.server.compression import StaticFromMemory, static_files
from components.server.head import read_shell
from components.server.headers import SecurityHeaders, frame_ancestors, page_policy
from components.server.routes import make_routes
from components.server.shortcuts import NowherePage, SlugShortcut


def serve_beside(static: Path, base: str = "") -> tuple[list[Route], list[Middleware]]:
    """Routes and middleware for ``st.App``.

    ``static`` is the folder of Streamlit's own page and scripts; ``base`` is the path that it serves the app under
    (``server.baseUrlPath``), with or without slashes around.
    """
    base = f"/{base.strip('/')}" if base.strip("/") else ""
    shell = read_shell(static)
    ancestors = frame_ancestors()
    return make_routes(shell, ancestors, base), [
        Middleware(SecurityHeaders, page=page_policy(shell.inline_scripts, ancestors)),
        Middleware(SlugShortcut, base=base),
        Middleware(StaticFromMemory, store=static_files(static), base=base),
        Middleware(NowherePage, static=static, base=base),
    ]
