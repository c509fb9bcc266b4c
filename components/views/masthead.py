"""The masthead: what article this is, with the ways out of the page: to the publisher, to others, to a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from components.markup.header import header
from components.markup.share import export_panel, share_panel
from components.markup.sheet import Sheet
from components.selection import View
from components.views.canvas import draw


def show(sheet: Sheet, absolute: Callable[[View], str], exports: Sequence[tuple[str, str, str]]) -> None:
    """Draw headline, source and guidance; ``absolute`` and ``exports`` spell the addresses to share and to load."""
    tools = share_panel(sheet, absolute) + export_panel(sheet, exports)
    draw(header(sheet, tools), key="masthead", texts=sheet.texts)
