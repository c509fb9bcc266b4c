"""Everything a run draws for one view, composed once and kept: many readers open the same link."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from markupsafe import Markup

from components.exporters import EXPORTERS
from components.markup import header, notice, shown_sections, status, timeline_foot
from components.markup.share import export_panel, share_panel
from components.markup.sheet import Sheet
from components.markup.timeline import timeline
from components.model import Explainer
from components.rows import event_rows
from components.selection import View, select
from components.server.address import export_path
from components.share import Problem, write_query
from components.texts import load

KEPT = 256
"""Views kept composed; one of a short article takes about 100 kB."""


class Held:
    """An explainer that the cache tells apart as an object: comparing hundreds of records takes longer than drawing.

    The library hands out the same object while the article's files stay the same.
    """

    def __init__(self, explainer: Explainer) -> None:
        self.explainer = explainer

    def __hash__(self) -> int:
        return id(self.explainer)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Held) and self.explainer is other.explainer


@dataclass(frozen=True)
class Composed:
    """The sheet, its parts as escaped markup, and the specification of the timeline's picture (None: no event)."""

    sheet: Sheet
    masthead: Markup
    status: Markup
    notices: Markup
    timeline: Markup
    timeline_foot: Markup
    body: Markup
    picture: dict[str, Any] | None


def link(view: View) -> str:
    """A view as a link within the page."""
    return "?" + write_query(view)


@lru_cache(maxsize=KEPT)
def compose(held: Held, view: View, problems: tuple[Problem, ...], place: str, site: str) -> Composed:
    """All parts of a settled view; ``site`` is the address that links to others begin with."""
    texts = load(view.lang)
    sheet = Sheet(select(held.explainer, view), texts, link, interactive=True, problems=problems, place=place)
    exports = [(texts(format_.name), format_.suffix, export_path(view, format_.suffix)) for format_ in EXPORTERS]
    tools = share_panel(sheet, lambda other: f"{site}/{link(other)}") + export_panel(sheet, exports)
    shows_timeline = view.section in ("all", "timeline")
    return Composed(
        sheet=sheet,
        masthead=header(sheet, tools),
        status=_status_line(sheet),
        notices=notice(sheet),
        timeline=timeline(sheet) if shows_timeline else Markup(""),
        timeline_foot=timeline_foot(sheet) if shows_timeline else Markup(""),
        body=Markup("").join(s.markup(sheet) for s in shown_sections(sheet) if s.name != "timeline"),
        picture=_picture(sheet) if shows_timeline and sheet.selection.events else None,
    )


def _status_line(sheet: Sheet) -> Markup:
    """How much the view shows, as a live region that a screen reader reads out after a change, and the way back."""
    reset = Markup("")
    if sheet.view.narrowed:
        reset = Markup(' <a class="lnk" role="button" data-k="reset" href="{}">{}</a>').format(
            sheet.href(sheet.view.cleared()), sheet.texts("bar.reset")
        )
    return Markup('<div class="count" data-copied="{}"><span role="status">{}</span>{}</div>').format(
        sheet.texts("bar.copied"), status(sheet), reset
    )


def _picture(sheet: Sheet) -> dict[str, Any]:
    from components.charts import timeline_chart, with_selected  # Altair takes half a second to import

    rows = event_rows(sheet.explainer, sheet.selection.events)
    return with_selected(timeline_chart(sheet.explainer, rows, sheet.texts), sheet.view.selected)
