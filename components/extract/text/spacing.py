"""Words one space apart: lines that a text was broken into, indents and double spaces, which say nothing of the words.

Rules read the text that results; the records that they find are then taken back to the print.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_RUN = re.compile(r"[\n\r\t\f\v]\s*|[^\S\n\r\t\f\v]\s+")


@dataclass(frozen=True, slots=True)
class Spacing:
    """Which characters of a text were left out: ``left_out[n + 1]`` of them before offset ``behind[n]`` of the rest."""

    behind: Sequence[int] = ()
    left_out: Sequence[int] = (0,)

    def printed(self, start: int, end: int) -> tuple[int, int]:
        """Where the characters ``[start, end)`` of what remains stand in the print."""
        return self._before(start), self._before(max(start, end - 1)) + (end > start)

    def closed_up(self, offsets: Iterable[int]) -> list[int]:
        """Where offsets of the print, in ascending order, stand in what remains."""
        if not self.behind:
            return list(offsets)
        moved, n, behind, left_out = [], 0, self.behind, self.left_out
        for offset in offsets:
            while n < len(behind) and behind[n] + left_out[n + 1] <= offset:
                n += 1
            moved.append(offset - left_out[n])
        return moved

    def _before(self, offset: int) -> int:
        return offset + self.left_out[bisect_right(self.behind, offset)]


def single_spaced(text: str, sentences: Iterable[tuple[int, int]]) -> tuple[str, Spacing]:
    """The text with one space for each run of white space in a sentence, and what was left out."""
    behind, left_out = array("Q"), array("Q", [0])
    out: list[str] = []
    at = 0
    for start, end in sentences:
        for run in _RUN.finditer(text, start, end):
            out += text[at : run.start()], " "
            at = run.end()
            if len(run[0]) > 1:
                left_out.append(left_out[-1] + len(run[0]) - 1)
                behind.append(at - left_out[-1])
    return ("".join((*out, text[at:])), Spacing(behind, left_out)) if out else (text, Spacing())
