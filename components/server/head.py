"""Streamlit's ``index.html`` with what we write into it: previews, style sheet, the way in without script.

Streamlit's file is read once and taken apart at the places that are ours; whatever else it holds stays as it is, so
that another version of Streamlit brings its own scripts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from components.html import Markup

if TYPE_CHECKING:
    from components.markup.document import Meta

_TITLE = re.compile(r"<title>.*?</title>", re.DOTALL)
_NOSCRIPT = re.compile(r"<noscript>.*?</noscript>", re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->\s*", re.DOTALL)
_ROOT = '<div id="root">'
_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_HTML_TAG = re.compile(r"<html[^>]*>")


@dataclass(frozen=True, slots=True)
class Shell:
    """Streamlit's page cut in three: up to our tags, up to the element that it draws into, and the rest."""

    before_head: str
    before_body: str
    after: str
    inline_scripts: tuple[str, ...]

    @classmethod
    def cut(cls, html: str) -> Shell:
        """The page without its own title, remark on scripts and comments; ValueError where it is no such page."""
        bare = _NOSCRIPT.sub("", _TITLE.sub("", _COMMENT.sub("", html)))
        head, closed, body = bare.partition("</head>")
        before, root, after = body.partition(_ROOT)
        if not closed or not root:
            raise ValueError(f"expected </head> and {_ROOT} in Streamlit's index.html")
        return cls(head, f"{closed}{before}", f"{root}{after}", tuple(_SCRIPT.findall(bare)))


def read_shell(static: Path) -> Shell:
    """The shell of the Streamlit that is installed, from its folder of static files."""
    return Shell.cut((static / "index.html").read_text("utf-8"))


def index_page(shell: Shell, meta: Meta, *, head: Markup, noscript: Markup, first: Markup = Markup("")) -> str:
    """The page for one address.

    ``head`` holds further links; ``noscript`` what is shown without script; ``first`` is markup that stands before
    the element that Streamlit draws into, for a first picture until it has.
    """
    # The server starts without what writes pages; this is its first need.
    from components.markup.document import meta_tags

    opening = Markup('<html lang="{}" dir="{}">').format(meta.lang, meta.dir)
    top = _HTML_TAG.sub(lambda _: str(opening), shell.before_head, count=1)
    return f"{top}{meta_tags(meta)}\n{head}\n{shell.before_body}<noscript>{noscript}</noscript>\n{first}\n{shell.after}"
