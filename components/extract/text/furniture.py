"""Paragraphs that are none of the account: headings, credits, captions, corrections, tables, links elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from components.lang.schema import Language
from components.model import Span

_HEADING = re.compile(r"#{1,6}\s[^\n]*\Z|[^\n]+\n(?:=+|-{2,})\s*\Z")
_CELLS = re.compile(r"[^\s•*–-][^\S\n]*\t|\|.*\|")
"""What a row of a table holds."""
_DATELINE = re.compile(r"[^\W\d_a-z]{2}[^\n]{0,80}\s[-–—]+\Z")
"""A dateline without the words that follow it: "LONDON, 3 May (Agency) -"."""
_LINK = re.compile(
    r"(?:\S+\s){0,4}https?://\S+\Z|!\[|[>*_\s]*\[[^\]\n]*\]\(\S+\)[*_]*\Z|[^\n]*[—–-] ?[^\n—–]{2,40}\(@\w+\)|\(\("
)
"""An address with a few words before it, a picture's, words that are a link, a post of the account in brackets; an
agency's note to itself.
"""
_LABEL = re.compile(r"([^:(\n]+)(?:\([^()\n]*\))?[\s*_]*(:|\Z)")
"""A label, with a bracket behind it: "Correction (3 May, 9:15 a.m.): …"."""
_PARTS, _CLOCK = re.compile(r"\s+[·|•]\s+|, "), re.compile(r"\d[:.]\d\d")
"""What parts a line of who wrote it and when; the time of day in it."""
_MARKS = "*_>[(-–—•~ "
"""Marks of formatting around the words."""
_EMPHASIS, _QUOTES = "*_", "\"'“”‘’"
ITEM_MARKS = ("-", "*", "•", "–")
"""Marks of the items of a list."""
_LINE = 12
"""Words of the longest line that is taken for no sentence."""
_CAPTION = 60
"""Words of the longest caption."""


def find_furniture(paragraphs: Sequence[Span], language: Language) -> frozenset[int]:
    """The numbers of the paragraphs that tell nothing; lines behind a label are the headlines that it promises."""
    found, listed = set(), False
    for number, paragraph in enumerate(paragraphs, 1):
        listed = listed and is_line(paragraph.text)
        if listed or is_furniture(paragraph.text, language):
            found.add(number)
        listed = listed or _labels(paragraph.text, language) == ""
    return frozenset(found)


def is_furniture(paragraph: str, language: Language) -> bool:
    """Whether nothing is told there: "## The aftermath", "Read more: …", "Reporting by …", "© 2025 …"."""
    if any(form.match(paragraph) for form in (_HEADING, _DATELINE, _LINK)) or _is_table(paragraph):
        return True
    if not any(map(str.isalnum, paragraph)) or _labels(paragraph, language) is not None:
        return True
    words = paragraph.strip(_MARKS).lower()
    if is_line(paragraph) and (words.startswith(language.stamps) or paragraph.isupper() or _is_called(words)):
        return True
    parts = _PARTS.split(words) if _CLOCK.search(words) else []
    if any(part.replace(":", "", 1).startswith(language.stamps) for part in parts) and all(map(_is_line, parts)):
        return True  # "Ada Lorn · Orlo News · Posted: Jun 3, 2025 4:00 AM | Last updated: June 4"
    lines = paragraph.split("\n")
    if len(lines) > 1 and is_line(paragraph) and any(is_furniture(line, language) for line in lines):
        return True  # "Ada Lorn|Published 3 June 2025"
    if len(words.split(None, _CAPTION)) <= _CAPTION and _credit(language).search(paragraph):
        return True
    return words.startswith(language.credits) or words.endswith(language.closing_credits)


def _is_called(words: str) -> bool:
    """Whether all of it stands between marks, and no end of a sentence before the last of them: "‘It was hell’"."""
    inner = words.strip(_EMPHASIS)
    return inner[0] in _QUOTES and inner[-1] in _QUOTES and not any(mark in inner[1:-1] for mark in _QUOTES[:1] + "“”")


def _is_table(paragraph: str) -> bool:
    return "\n" in paragraph and all(map(_CELLS.search, paragraph.split("\n")))


def _labels(paragraph: str, language: Language) -> str | None:
    """What the label with which the paragraph begins stands before; None where none does."""
    words = paragraph.strip(_MARKS)
    label = _LABEL.match(words)
    if label is not None and label[1].strip(_MARKS).lower() in language.labels:
        return words[label.end() :]
    if not is_line(words):
        return None
    heading, capitals = words.lower(), words.isupper()
    known = (label for label in language.labels if capitals or " " in label)
    return "" if any(heading.startswith(f"{label} ") for label in known) else None  # "READ MORE ON POLITICS"


@lru_cache(maxsize=4)
def _credit(language: Language) -> re.Pattern[str]:
    """Who made a picture, closing a caption: "(Image: Ada Lorn)", "Picture: Ada Lorn", "(Wire Photo/Ada Lorn)"."""
    pictures = "|".join(language.pictures)
    told, made = rf"(?:{pictures})s?(?::| by |/)", "|".join(map(str.capitalize, language.pictures))
    bracket = rf"[(\[](?:[^()\[\]\n]* )?(?i:{told})[^()\[\]\n]*[)\]]"
    return re.compile(rf"(?:{bracket}|[.”’\"'] (?i:{told})[^.\n]*|\b(?:{made})s?: [^.\n]{{1,60}})\.?\Z")


def is_line(paragraph: str) -> bool:
    """Whether it is short lines that end as no sentence does: "What happens next", "**By Ada Lorn**", "‘A boat’"."""
    return all(map(_is_line, paragraph.strip().split("\n")))


def _is_line(line: str) -> bool:
    line = line.strip().strip(_EMPHASIS) if line[:2] in ("**", "__") else line.strip()
    ended = line.rstrip(_QUOTES) if line[:1] in _QUOTES else line
    return len(line.split(None, _LINE)) <= _LINE and ended[-1:].isalnum() and line[:1] not in ITEM_MARKS
