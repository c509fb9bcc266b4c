"""CSV: one row a statement, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
import re

from components.exporters.base import Export, Exporter, Provenance
from components.markup.citation import words_in_attribution
from components.model import Statement
from components.selection import WORDINGS

_FORMULA = re.compile(r"[\s\x00-\x1f\u200b-\u200f\ufeff]*[=+\-@|%＝＋－＠]|[\t\r\n]")
"""What a spreadsheet may take for the start of a formula (OWASP, CSV injection), wide forms of the signs too."""

_WORDING = {kind: name for name, kind in WORDINGS.items()}

COLUMNS = (
    "id",
    "paragraph",
    "start",
    "end",
    "speaker",
    "party",
    "wording",
    "cue",
    "words",
    "in_attribution",
    "sentence",
    "source",
    "target",
    "answers",
    "act",
    "confidence",
    "rule",
    "link",
    "title",
    "publisher",
    "published",
    "published_basis",
    "url",
    "fingerprint",
    "version",
    "view",
    "disclosure",
)


def safe_cell(value: str) -> str:
    """The value so that no spreadsheet runs it: what would start a formula gets an apostrophe in front."""
    value = value.replace("\x00", "\ufffd")
    return f"'{value}" if _FORMULA.match(value) else value


def write_table(export: Export) -> str:
    """UTF-8 with a byte order mark, so that spreadsheets read it as such; lines end as RFC 4180 asks."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    about = export.provenance()
    for statement in export.sheet.selection.statements:
        writer.writerow([safe_cell(value) for value in _row(export, statement, about)])
    return "\ufeff" + out.getvalue()


def _row(export: Export, statement: Statement, about: Provenance) -> list[str]:
    article = export.sheet.article
    return [
        statement.id,
        str(statement.paragraph),
        str(statement.content[0].start),
        str(statement.content[-1].end),
        statement.speaker,
        statement.party or "",
        _WORDING[statement.type],
        statement.cue.text if statement.cue else "",
        " … ".join(piece.text for piece in statement.content),
        words_in_attribution(export.sheet, statement),
        export.sheet.explainer.passage(statement),
        statement.source.text if statement.source else "",
        statement.target or "",
        statement.answers or "",
        statement.act,
        statement.confidence,
        statement.rule,
        export.item(statement.id),
        article.title or "",
        about.publisher,
        about.published,
        article.published_basis,
        article.url or "",
        about.fingerprint,
        about.version,
        about.link,
        about.disclosure,
    ]


TABLE = Exporter("csv", "text/csv; charset=utf-8", write_table)
