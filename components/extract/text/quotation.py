"""Where quotation marks open and close: straight, curly, angled, low, and single ones that are apostrophes too.

Only the outermost marks of a paragraph make a quotation; what they enclose is not read for further ones.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from components.extract.text.reading import Reading
from components.lang.schema import Language


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks, in one paragraph.

    ``[start, end)`` holds the marks, ``[inner_start, inner_end)`` does not. ``closed`` is False where the mark is
    never closed and the quotation runs to the end of its paragraph. ``paragraph`` counts from 1.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    closed: bool
    paragraph: int


def find_quotations(reading: Reading) -> list[Quotation]:
    """The article's quotations in text order; a mark that is not closed costs its own paragraph and no other."""
    marks = _marks(reading.language)
    found: list[Quotation] = []
    for number, paragraph in enumerate(reading.paragraphs, 1):
        if marks.any.search(paragraph.text):
            after = reading.paragraphs[number].text if number < len(reading.paragraphs) else ""
            found += _in_paragraph(paragraph.text, paragraph.start, number, marks, after)
    return found


class _Marks:
    """A language's quotation marks as compiled patterns."""

    def __init__(self, language: Language) -> None:
        self.closers: dict[str, tuple[str, ...]] = {}
        for opening, closing in language.quotation_marks:
            self.closers[opening] = (*self.closers.get(opening, ()), closing)
        both = {mark for pair in language.quotation_marks for mark in pair}
        self.any = re.compile("|".join(map(re.escape, sorted(both, key=len, reverse=True))))
        self.apostrophes = language.apostrophes
        # Marks that look different when they open and when they close can be counted.
        self.nesting = {
            mark for mark, ends in self.closers.items() if mark not in ends and not set(ends) & set(self.apostrophes)
        }
        self.elided = language.elided


@lru_cache(maxsize=4)
def _marks(language: Language) -> _Marks:
    return _Marks(language)


_Closing = tuple[int, str, int, bool]
"""Offset, closing mark, index of the hit after it, and whether it can be nothing else."""


def _in_paragraph(text: str, offset: int, number: int, marks: _Marks, after: str) -> list[Quotation]:
    """The quotations of a paragraph; ``after`` is the text of the next, with whose first mark an open one goes on."""
    found: list[Quotation] = []
    hits = [(match.start(), match.group()) for match in marks.any.finditer(text)]
    at = 0
    while at < len(hits):
        start, mark = hits[at]
        at += 1
        if mark not in marks.closers or not _may_open(text, start, mark, marks):
            continue
        inner = start + len(mark)
        closing = _closing(text, hits, at, mark, marks)
        # A quotation that goes on in the next paragraph begins as a sentence does; "the ‘deniers’ in it" does not.
        goes_on = after.startswith(mark) and not (closing is not None and text[inner].islower())
        if closing is None or goes_on and not closing[3]:
            # An apostrophe that looked like a mark opens nothing; a real mark runs to the end of its paragraph,
            # unless another opening mark of its kind shows that it was a stray.
            stray = mark in marks.apostrophes and not goes_on
            later = range(at, len(hits))
            if stray or any(hits[j][1] == mark and _may_open(text, hits[j][0], mark, marks) for j in later):
                continue
            end = offset + len(text)
            found.append(Quotation(offset + start, end, offset + inner, end, False, number))
            break
        k, close, at, _ = closing
        if text[inner:k].strip():
            found.append(Quotation(offset + start, offset + k + len(close), offset + inner, offset + k, True, number))
    return found


def _may_open(text: str, k: int, mark: str, marks: _Marks) -> bool:
    inner = k + len(mark)
    before, earlier, after = text[k - 1 : k], text[max(0, k - 2) : max(0, k - 1)], text[inner : inner + 1]
    if not after or after.isspace():
        return False
    if mark in marks.closers[mark] and before and (before.isalnum() or before in ".,!?;%)" + marks.apostrophes):
        return False
    if set(marks.apostrophes).isdisjoint(marks.closers[mark]) or not text.startswith(marks.elided, inner):
        return True
    return after.isdigit() and not earlier.isalnum()  # "‘19 men left,’ she said", but "in ’98"


def _closing(text: str, hits: list[tuple[int, str]], at: int, mark: str, marks: _Marks) -> _Closing | None:
    """Where the quotation opened by ``mark`` closes."""
    closers = marks.closers[mark]
    possible: list[_Closing] = []
    depth = 0
    for index in range(at, len(hits)):
        k, other = hits[index]
        if other == mark and (mark not in closers or (mark in marks.apostrophes and _may_open(text, k, mark, marks))):
            # The same mark opens again: the first one was never closed, unless every pair inside it is.
            outer = _behind_pairs(hits, index, mark, closers) if mark in marks.nesting else None
            if outer is not None:
                return *hits[outer], outer + 1, True
            break
        if other in marks.nesting and other not in closers:
            depth += 1
            continue
        if other not in closers or (mark in closers and mark not in marks.apostrophes and _reopens(text, k, other)):
            if other == mark:
                return None
            continue
        if other not in marks.apostrophes:
            if depth:
                depth -= 1
                if any(later in closers for _, later in hits[index + 1 :]):
                    continue
            return k, other, index + 1, True
        after = text[k + 1 : k + 2]
        if after and (after.isalnum() or after in marks.apostrophes):
            continue
        if text[k - 1 : k] not in "sS" or not text[k + 1 : k + 2].isspace() or not text[k + 2 : k + 3].isalnum():
            return k, other, index + 1, True
        possible.append((k, other, index + 1, False))
    # Only plurals' possessives are left ("the boys' club"): the first of them has to be the mark.
    return possible[0] if possible else None


def _behind_pairs(hits: list[tuple[int, str]], at: int, mark: str, closers: tuple[str, ...]) -> int | None:
    """The hit that closes what pairs of the same marks stand in: "“a “good” and “kind” man | ” |"; None for none."""
    inside = False
    for index in range(at, len(hits)):
        other = hits[index][1]
        if other == mark if inside else other in closers:
            return None if inside else index
        inside = other == mark or inside and other not in closers
    return None


def _reopens(text: str, k: int, mark: str) -> bool:
    before, after = text[k - 1 : k], text[k + len(mark) : k + len(mark) + 1]
    return before.isspace() and bool(after) and not after.isspace() and after not in ".,;:!?)"
