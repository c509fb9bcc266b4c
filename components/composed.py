"""Everything a run draws for one view, composed once and kept: many readers open the same link."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Any

from components import settings
from components.exporters import EXPORTERS
from components.html import Markup
from components.library import Held
from components.markup import header, notice, shown_sections, status, timeline_foot
from components.markup.arrival import arrival
from components.markup.first import first_paint
from components.markup.share import export_panel, share_panel
from components.markup.sheet import Sheet
from components.markup.timeline import timeline
from components.rows import event_rows
from components.selection import View, select
from components.share import Problem, export_path, write_query
from components.texts import load

KEPT = 256
"""Views kept composed; one of a short article takes about 100 kB."""


@dataclass(frozen=True)
class Composed:
    """The sheet and its parts as escaped markup; a part that the view does not show is empty."""

    sheet: Sheet
    masthead: Markup
    status: Markup
    notices: Markup
    timeline: Markup
    timeline_foot: Markup
    body: Markup

    @property
    def first(self) -> Markup:
        """The view as it stands before the script has come."""
        return first_paint(
            self.sheet,
            masthead=self.masthead,
            status=self.status,
            notices=self.notices,
            sections=(Markup('<div class="ft">{}</div>').format(self.timeline), self.timeline_foot, self.body),
        )

    @cached_property
    def picture(self) -> dict[str, Any] | None:
        """The specification of the timeline's picture; None where the view shows no event."""
        if not self.timeline or not self.sheet.selection.events:
            return None
        from components.charts import timeline_chart, with_selected  # Altair takes half a second to import

        rows = event_rows(self.sheet.explainer, self.sheet.selection.events, self.sheet.texts)
        spec = timeline_chart(self.sheet.explainer, rows, self.sheet.texts)
        return with_selected(spec, self.sheet.view.selected)


def link(view: View) -> str:
    """A view as a link within the page."""
    return "?" + write_query(view)


@lru_cache(maxsize=KEPT)
def compose(held: Held, view: View, problems: tuple[Problem, ...], place: str, site: str) -> Composed:
    """All parts of a settled view; ``site`` is the address that links to others begin with."""
    texts = load(view.lang)
    sheet = Sheet(
        select(held.explainer, view),
        texts,
        link,
        interactive=True,
        problems=problems,
        place=place,
        report=settings.report(),
    )
    if not place:
        sheet = replace(sheet, arrived=arrival(sheet))
    exports = [(texts(format_.name), format_.suffix, f".{export_path(view, format_.suffix)}") for format_ in EXPORTERS]
    tools = share_panel(sheet, lambda other: f"{site}/{link(other)}") + export_panel(sheet, exports)
    shows_timeline = view.section in ("all", "timeline")
    return Composed(
        sheet=sheet,
        masthead=header(sheet, tools) + Markup('<p class="po">{}</p>').format(f"{site}/{link(view)}"),
        status=_status_line(sheet),
        notices=notice(sheet),
        timeline=timeline(sheet) if shows_timeline else Markup(""),
        timeline_foot=timeline_foot(sheet) if shows_timeline else Markup(""),
        body=Markup("").join(s.markup(sheet) for s in shown_sections(sheet) if s.name != "timeline"),
    )


def _status_line(sheet: Sheet) -> Markup:
    """How much the view shows, as a live region that a screen reader reads out after a change, and the way back.

    On a phone it stands at the thumb, with the ways to the filters and to sharing.
    """
    texts = sheet.texts
    reset = Markup("")
    if sheet.view.narrowed:
        name = texts.markup("bar.reset") + Markup(' <span class="vh">{}</span>').format(texts("bar.reset-what"))
        reset = Markup(' <a class="lnk" role="button" data-k="reset" href="{}">{}</a>').format(
            sheet.href(sheet.view.unfiltered()), name
        )
    ways = Markup(
        '<button type="button" class="lnk tobar" data-k="tobar" data-open="filters" aria-expanded="false">{}</button>'
        '<button type="button" class="lnk tobar" data-k="toshare" data-open="share">{}</button>'
    ).format(texts("bar.filters"), texts("share.title"))
    return Markup('<div class="count" data-copied="{}"><span role="status">{}</span>{}{}</div>').format(
        texts("bar.copied"), status(sheet), reset, ways
    )
