"""JSON: the records of the view in the form that the command prints, with what the view hides."""

from __future__ import annotations

from dataclasses import replace

from components.contract import as_json
from components.exporters.base import Export, Exporter, written


def write_records(export: Export) -> str:
    """The contract's object with the records that the view shows, and a key ``view`` that says which view it is.

    Time expressions, parties, paragraphs and sentences stay whole, since records point at them by place or id.
    """
    selection = export.sheet.selection
    shown = {statement.id for statement in selection.statements}
    explainer = replace(
        selection.explainer,
        statements=selection.statements,
        events=selection.events,
        figures=selection.figures,
        topics=tuple(
            replace(topic, statements=tuple(i for i in topic.statements if i in shown))
            for topic in selection.explainer.topics
        ),
    )
    about = export.provenance()
    view = {
        "link": about.link,
        "disclosure": about.disclosure,
        "complete": not selection.view.narrowed,
        "problems": [{"code": problem.code, "value": problem.value} for problem in export.sheet.problems],
    }
    return written({**as_json(explainer), "view": view})


RECORDS = Exporter("json", "application/json", write_records)
