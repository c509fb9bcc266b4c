"""The sections of a view one after another, as every page without script has them."""

from __future__ import annotations

from markupsafe import Markup

from components.markup import header, notice, shown_sections, status, timeline_foot
from components.markup.sheet import Sheet


def body(sheet: Sheet) -> Markup:
    """Masthead, what is hidden and what could not be had, the counts, then the sections that the view shows."""
    out = [header(sheet), notice(sheet), Markup('<p class="count">{}</p>').format(status(sheet))]
    for section in shown_sections(sheet):
        out.append(section.markup(sheet))
        if section.name == "timeline":
            out.append(timeline_foot(sheet))
    return Markup("\n").join(out)
