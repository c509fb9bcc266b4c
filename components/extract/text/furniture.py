"""Paragraphs that are none of the account: headings, credits, corrections, links to something else."""

from __future__ import annotations

import re

from components.lang.schema import Language

_HEADING = re.compile(r"#{1,6}\s[^\n]*\Z")
_MARKS = "*_>[(-–—•~ "
"""Marks of formatting around the words."""
ITEM_MARKS = ("-", "*", "•", "–")
"""Marks of the items of a list."""
_LINE = 12
"""Words of the longest line that is taken for no sentence."""


def is_furniture(paragraph: str, language: Language) -> bool:
    """Whether nothing is told there: "## The aftermath", "Read more: …", "Reporting by …", "© 2025 …"."""
    if _HEADING.match(paragraph):
        return True
    words = paragraph.strip(_MARKS).lower()
    label, colon, _ = words.partition(":")
    if label.rstrip(_MARKS) in language.labels and (colon or len(words) == len(label)):
        return True
    if is_line(paragraph) and words.startswith(language.stamps):
        return True
    return words.startswith(language.credits) or words.endswith(language.closing_credits)


def is_line(paragraph: str) -> bool:
    """Whether it is a short line that ends as no sentence does: "What happens next", "By Ada Lorn"."""
    line = paragraph.strip()
    return len(line.split()) <= _LINE and line[-1:].isalnum() and line[:1] not in ITEM_MARKS
