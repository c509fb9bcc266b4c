"""HTML as text that is known to be escaped: MarkupSafe's ``Markup``, with templates that are read only once.

A page is some eight hundred templates filled in. MarkupSafe takes each apart every time, which is more than half of
what drawing a page takes.
"""

from __future__ import annotations

from functools import lru_cache
from string import Formatter
from typing import Any

import markupsafe

__all__ = ["Markup", "escape"]

Piece = tuple[str, int | str | None]


@lru_cache(maxsize=4096)
def _pieces(template: str) -> tuple[Piece, ...] | None:
    """A template as stretches of text, each with the place or name of the value behind it; None for any other form."""
    pieces: list[Piece] = []
    numbered = 0
    for text, field, form, conversion in Formatter().parse(template):
        if field is None:
            pieces.append((text, None))
            continue
        if form or conversion or not (field == "" or field.isidentifier() or field.isdigit()):
            return None
        if field == "":
            pieces.append((text, numbered))
            numbered += 1
        else:
            pieces.append((text, int(field) if field.isdigit() else field))
    return tuple(pieces)


class Markup(markupsafe.Markup):
    """Escaped HTML; ``format`` escapes what it fills in, as MarkupSafe's does."""

    __slots__ = ()

    def format(self, *args: Any, **kwargs: Any) -> Markup:
        """The template with its values, each escaped unless it is HTML already."""
        pieces = _pieces(self)
        if pieces is None:
            return Markup(super().format(*args, **kwargs))
        out: list[str] = []
        for text, name in pieces:
            out.append(text)
            if name is not None:
                value = args[name] if isinstance(name, int) else kwargs[name]
                if isinstance(value, markupsafe.Markup):
                    out.append(value)
                elif isinstance(value, str) or hasattr(value, "__html__"):
                    out.append(markupsafe.escape(value))
                else:
                    out.append(markupsafe.escape(format(value, "")))
        return str.__new__(Markup, "".join(out))


def escape(text: str) -> Markup:
    """A text as HTML shows it; what is HTML already stays."""
    return str.__new__(Markup, markupsafe.escape(text))
