"""Marks of formatting that an export left in an article, which the page shows as they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

_LEFT = re.compile(
    r"""^(?P<quote>>)\s | ^(?P<rule>(?:\*\s?){3,}|(?:-\s?){3,}|(?:_\s?){3,})$
    | (?P<strong>\*\*|__)(?=\S)[^\n]{0,2000}?\S(?P=strong) | (?P<link>\]\()[^\s)]{1,2000}\)
    | (?P<tag></?[a-z][a-z0-9]*(?:\s[^<>\n]*)?>) | (?P<entity>&(?:[a-z]{2,8}|\#\d{2,5});)""",
    re.MULTILINE | re.VERBOSE,
)


def formatting_left(text: str) -> Iterator[tuple[int, str]]:
    """The line, counted from 1, and the mark of every piece of Markdown or HTML in the text, in its order."""
    for match in _LEFT.finditer(text):
        if match.lastgroup is not None:
            yield text.count("\n", 0, match.start()) + 1, match[match.lastgroup]
