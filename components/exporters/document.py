"""HTML: the view as one file that asks nothing of any server, from the same markup as the page."""

from __future__ import annotations

import re

from components.exporters.base import Export, Exporter
from components.html import Markup
from components.markup import STYLESHEET
from components.markup.body import body
from components.markup.document import Meta, document, json_script
from components.markup.structured import structured

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
"""The file's own content security policy: it runs no script and fetches nothing, wherever it is opened."""

_FONT_FACE = re.compile(r"@font-face\s*\{[^}]*\}\s*")
"""Fonts that the server has; the file uses the reader's own."""


def write_document(export: Export) -> str:
    """A complete document with its styles inside; its links lead to the view and its items on the interactive page."""
    sheet, texts, about = export.sheet, export.sheet.texts, export.provenance()
    meta = Meta(
        title=about.title,
        description=about.disclosure,
        site=texts("plain.site"),
        lang=texts.lang,
        dir=texts.dir,
        canonical=about.link,
        index=sheet.article.index,
    )
    # A style element ends at the first "</"; the style sheet is ours and holds none, this keeps it so.
    styles = _FONT_FACE.sub("", STYLESHEET.read_text("utf-8")).replace("</", "<\\/")
    head = Markup('<meta http-equiv="Content-Security-Policy" content="{}">\n<style>{}</style>\n{}').format(
        POLICY, Markup(styles), json_script(structured(sheet, about.link, sheet.href))
    )
    foot = Markup('<footer class="src"><p>{}</p><p>{}</p><p><a href="{}">{}</a></p><p>{}: {}</p></footer>').format(
        about.source, about.disclosure, about.link, about.link, texts("export.version"), about.edition
    )
    return document(meta, Markup('<div class="x plain"><main>{}</main>{}</div>').format(body(sheet), foot), head=head)


HTML = Exporter("html", "text/html; charset=utf-8", write_document)
