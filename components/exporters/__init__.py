"""The current view as a file: one module a format, each with what ``Export.provenance`` tells.

A new format is a module with an ``Exporter`` and its name in ``EXPORTERS``.
"""

from __future__ import annotations

from components.exporters.annotations import ANNOTATIONS
from components.exporters.base import Export, Exporter
from components.exporters.document import HTML
from components.exporters.markdown import MARKDOWN
from components.exporters.records import RECORDS
from components.exporters.table import TABLE
from components.exporters.timelinejs import TIMELINE

__all__ = ["EXPORTERS", "Export", "Exporter", "find_exporter"]

EXPORTERS: tuple[Exporter, ...] = (TABLE, RECORDS, ANNOTATIONS, TIMELINE, MARKDOWN, HTML)
"""Every format, in the order of the page's list."""


def find_exporter(suffix: str) -> Exporter | None:
    """The exporter of files that end so ("csv", "timeline.json"); None for a stranger."""
    return next((exporter for exporter in EXPORTERS if exporter.suffix == suffix), None)
