"""The sections of a view one after another, as every page without script has them."""

from __future__ import annotations

from components.html import Markup
from components.markup import Section, header, notice, shown_sections, status, timeline_foot
from components.markup.sheet import Sheet


def opening(sheet: Sheet) -> Markup:
    """Masthead, what is hidden and what could not be had, the counts."""
    return Markup("\n").join([header(sheet), notice(sheet), Markup('<p class="count">{}</p>').format(status(sheet))])


def section_body(sheet: Sheet, section: Section) -> Markup:
    """A section with all that belongs under it."""
    drawn = section.markup(sheet)
    return drawn + Markup("\n") + timeline_foot(sheet) if section.name == "timeline" else drawn


def body(sheet: Sheet) -> Markup:
    """The opening, then the sections that the view shows."""
    return Markup("\n").join([opening(sheet), *(section_body(sheet, section) for section in shown_sections(sheet))])
