"""The current view as a file to download."""

from __future__ import annotations

from components.exporters import EXPORTERS, Export, find_exporter
from components.server.address import Asked
from components.server.headers import NOTHING
from components.server.rendered import Rendered

SUFFIXES = (*(exporter.suffix for exporter in EXPORTERS), "txt")


def split_name(name: str) -> tuple[str, str] | None:
    """Slug and suffix of "austin-gaza.timeline.json"; None where the suffix is none of ours."""
    for suffix in sorted(SUFFIXES, key=len, reverse=True):
        if name.endswith(f".{suffix}"):
            return name[: -len(suffix) - 1], suffix
    return None


def export(asked: Asked, suffix: str) -> Rendered:
    """The file; ``suffix`` is one of ``SUFFIXES``. ``txt`` is the article's text as received, whatever the view."""
    slug = asked.explainer.article.slug
    exporter = find_exporter(suffix)
    if exporter is None:
        body, kind = asked.explainer.article.text, "text/plain; charset=utf-8"
    else:
        body, kind = exporter.write(Export(asked.sheet(), asked.export)), exporter.media_type
    inline = "inline" if suffix in ("txt", "json", "jsonld", "timeline.json") else "attachment"
    headers = {
        "Content-Disposition": f'{inline}; filename="{_file_name(slug)}.{suffix}"',
        "Content-Security-Policy": NOTHING,
        # Researchers' tools and TimelineJS read the files from pages of their own.
        "Access-Control-Allow-Origin": "*",
        "X-Robots-Tag": "index" if asked.explainer.article.index else "noindex",
    }
    return Rendered(body.encode("utf-8", "replace"), kind, headers=headers)


def _file_name(slug: str) -> str:
    return "".join(letter if letter.isascii() and (letter.isalnum() or letter in "-_") else "_" for letter in slug)
