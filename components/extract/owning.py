"""Which statement a place in the text belongs to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from components.model import Statement

_REACH = 8
"""Contents that begin before a place and are looked at; more than this never overlap."""


class ContentIndex:
    """The contents of the statements, to be asked which of them holds a place."""

    def __init__(self, statements: Iterable[Statement]) -> None:
        self._contents = sorted((span.start, span.end, one.id) for one in statements for span in one.content)
        self._starts = [start for start, _, _ in self._contents]

    def holder(self, start: int, end: int) -> str | None:
        """The id of the statement whose content holds ``[start, end)``, of several the one that begins last."""
        at = bisect_right(self._starts, start)
        for opens, closes, name in reversed(self._contents[max(0, at - _REACH) : at]):
            if opens <= start and end <= closes:
                return name
        return None
