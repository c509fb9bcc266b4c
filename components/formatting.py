"""Marks of formatting that an export left in an article: the page shows them as they stand, no rule reads them."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

_LEFT = re.compile(
    r"""^(?P<quote>>)\s | ^(?P<rule>(?:\*\s?){3,}|(?:-\s?){3,}|(?:_\s?){3,})$
    | (?P<strong>\*\*|__)(?=\S)[^\n]{0,2000}?\S(?P=strong) | (?P<link>\]\()[^\s)]{1,2000}\)
    | (?P<tag></?[a-z][a-z0-9]*(?:\s[^<>\n]*)?>) | (?P<entity>&(?:[a-z]{2,8}|\#\d{2,5});)""",
    re.MULTILINE | re.VERBOSE,
)
_MARK = re.compile("[][*_<>&\u200b\u2060\ufeff]")
_LINK = re.compile(r"(?<!!)\[([^\[\]\n]{1,400})\]\([^\s()]{1,2000}\)")
_STRESSED = re.compile(r"(?<![\w*])(\*{1,3})(?=[^\s*])([^*\n]{1,2000})(?<=[^\s*])\1(?![\w*])")
_UNDERLINED = re.compile(r"(?<!\w)(_{1,3})(?=[^\s_])([^_\n]{1,2000})(?<=[^\s_])\1(?!\w)")
_ENTITY = re.compile(r"&(?:[a-z]{2,8}|#\d{2,5});")
_SILENT = re.compile(
    r"""[\u200b\u2060\ufeff] | </?[a-z][a-z0-9]*(?:\s[^<>\n]{0,300})?> | (?<=[^\s\[])\[\d{1,3}\] | ^>\s(?=["“‘'])""",
    re.MULTILINE | re.VERBOSE,
)
"""Spaces without width, tags, numbers of notes, and the mark of a block that is a quotation anyway."""


def formatting_left(text: str) -> Iterator[tuple[int, str]]:
    """The line, counted from 1, and the mark of every piece of Markdown or HTML in the text, in its order."""
    for match in _LEFT.finditer(text):
        if match.lastgroup is not None:
            yield text.count("\n", 0, match.start()) + 1, match[match.lastgroup]


def unformatted(text: str) -> str:
    """The text, of the same length, with blanks for the marks and addresses: "**Moor** [said](…)"."""
    if _MARK.search(text) is None:
        return text
    text = _LINK.sub(lambda link: f" {link[1]}".ljust(len(link[0])), text)
    for marked in (_STRESSED, _UNDERLINED):
        text = marked.sub(lambda match: match[2].center(len(match[0])), text)
    return _ENTITY.sub(_letter, _SILENT.sub(lambda match: " " * len(match[0]), text))


def _letter(entity: re.Match[str]) -> str:
    letter = html.unescape(entity[0])
    return letter.rjust(len(entity[0])) if len(letter) == 1 else entity[0]
