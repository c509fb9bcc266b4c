"""The sections below the timeline, drawn as one: positions, words, own voice, quotes, figures, article, method."""

from __future__ import annotations

from markupsafe import Markup

from components.markup import shown_sections
from components.markup.sheet import Sheet
from components.views.canvas import draw


def show(sheet: Sheet) -> None:
    """Draw every section that the view shows, the timeline apart, which has a picture beside it."""
    sections = [section.markup(sheet) for section in shown_sections(sheet) if section.name != "timeline"]
    draw(Markup("").join(sections), key="body", texts=sheet.texts)
