"""The only place where HTML is written: a function a section, the same for the page, the plain edition and the file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from components.html import Markup
from components.markup.article import article
from components.markup.card import SHOWN_IN
from components.markup.figures import figures
from components.markup.header import header
from components.markup.matrix import matrix
from components.markup.method import method
from components.markup.notice import disclosure, notice, status
from components.markup.positions import positions
from components.markup.quotes import quotes
from components.markup.sheet import Sheet
from components.markup.timeline import timeline, timeline_foot
from components.markup.voice import voice
from components.selection import Shown

STYLESHEET = Path(__file__).parent / "page.css"


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the page: its name (the id of its element), and how it is drawn."""

    name: str
    markup: Callable[[Sheet], Markup]

    @property
    def shown_under(self) -> tuple[Shown, ...]:
        """The choices of "Show" that leave it on the page."""
        return SHOWN_IN[self.name]


SECTIONS: tuple[Section, ...] = (
    Section("timeline", timeline),
    Section("positions", positions),
    Section("matrix", matrix),
    Section("voice", voice),
    Section("quotes", quotes),
    Section("figures", figures),
    Section("article", article),
    Section("method", method),
)
"""Every section in the order of the page; ``header`` and ``notice`` come before them, and ``timeline_foot`` stands
under the timeline's list and picture."""


def shown_sections(sheet: Sheet) -> tuple[Section, ...]:
    """The sections that the view's "Show" leaves on the page."""
    return tuple(section for section in SECTIONS if sheet.view.section in section.shown_under)


__all__ = [
    "SECTIONS",
    "STYLESHEET",
    "Section",
    "Sheet",
    "disclosure",
    "header",
    "notice",
    "shown_sections",
    "status",
    "timeline_foot",
]
