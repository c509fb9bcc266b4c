"""HTML: the view as one file that asks nothing of any server, from the same markup as the page."""

from __future__ import annotations

import re

from components.exporters.base import Export, Exporter
from components.html import Markup
from components.markup import STYLESHEET
from components.markup.body import body
from components.markup.citation import edition, source
from components.markup.document import Meta, document, json_script
from components.markup.seen import seen
from components.markup.structured import structured

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
"""The file's own content security policy: it runs no script and fetches nothing, wherever it is opened."""

_FONT_FACE = re.compile(r"@font-face\s*\{[^}]*\}\s*")
"""Fonts that the server has; the file uses the reader's own."""


def write_document(export: Export) -> str:
    """A complete document with its styles inside; its links lead to the view and its items on the interactive page."""
    sheet, article, texts = export.sheet, export.sheet.article, export.sheet.texts
    meta = Meta(
        title=article.title or article.slug,
        description=seen(sheet),
        site=texts("plain.site"),
        lang=texts.lang,
        dir=texts.dir,
        canonical=export.link,
        index=article.index,
    )
    # A style element ends at the first "</"; the style sheet is ours and holds none, this keeps it so.
    styles = _FONT_FACE.sub("", STYLESHEET.read_text("utf-8")).replace("</", "<\\/")
    head = Markup('<meta http-equiv="Content-Security-Policy" content="{}">\n<style>{}</style>\n{}').format(
        POLICY, Markup(styles), json_script(structured(sheet, export.link, sheet.href))
    )
    foot = Markup('<footer class="src"><p>{}</p><p>{}</p><p><a href="{}">{}</a></p><p>{}: {}</p></footer>').format(
        source(article, texts), seen(sheet), export.link, export.link, texts("export.version"), edition(sheet.explainer)
    )
    return document(meta, Markup('<div class="x plain"><main>{}</main>{}</div>').format(body(sheet), foot), head=head)


HTML = Exporter("html", "text/html; charset=utf-8", write_document)
