"""What a paragraph is set as: a heading, the items of a list, lines, or running text; the marks of these left off."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from components.model import Sentence, Span

_HEADING = re.compile(r"#{1,6}\s+(\S[^\n]*?)[\s#]*\Z|(\S[^\n]*)\n(?:=+|-{2,})\s*\Z")
_ITEM = re.compile(r"[-*•–]\s+(?=\S)")
_LINE_START = re.compile(r"(?:\A|\n)[^\S\n]*(?=\S)")
_CELL = re.compile(r"\t|\A\|")


class Block(NamedTuple):
    """Characters ``[start, end)`` of the article, and the element they stand in: h3, li or p."""

    tag: str
    start: int
    end: int


def blocks(paragraph: Span, sentences: Sequence[Sentence]) -> list[Block]:
    """The paragraph's blocks in text order, from its sentences: each item of a list is one."""
    text, at = paragraph.text, paragraph.start
    if heading := _HEADING.match(text):
        group = 1 if heading[1] is not None else 2
        return [Block("h3", at + heading.start(group), at + heading.end(group))]
    lines = [match.end() for match in _LINE_START.finditer(text)]
    opening = {sentence.span.start - at for sentence in sentences}
    told = [k for k in lines if k in opening or _CELL.search(text, k, text.find("\n", k) + 1 or len(text))]
    starts = [0, *(k for k in told if k and (len(told) == len(lines) or _ITEM.match(text, k)))]
    found = []
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        first = start + mark_length(text[start:end]) if start in opening else start
        found.append(Block("li" if first > start else "p", at + first, at + first + len(text[first:end].rstrip())))
    return found


def mark_length(words: str) -> int:
    """Characters of the mark of an item with which the words begin; 0 where they are no item."""
    item = _ITEM.match(words)
    return item.end() if item else 0
