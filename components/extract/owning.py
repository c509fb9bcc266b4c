"""Which statement or expression a place in the text belongs to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from components.model import Span, Statement

_REACH = 8
"""Spans that begin before a place and are looked at; more than this never overlap."""


class Taken:
    """Spans that hardly overlap, to be asked which places they take."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted((span.start, span.end) for span in spans)
        self._starts = [start for start, _ in self._spans]

    def touch(self, start: int, end: int) -> bool:
        """Whether one of them overlaps ``[start, end)``."""
        return any(opens < end and start < closes for opens, closes in self._near(end))

    def hold(self, start: int, end: int) -> bool:
        """Whether one of them holds all of ``[start, end)``."""
        return any(opens <= start and end <= closes for opens, closes in self._near(end))

    def _near(self, end: int) -> list[tuple[int, int]]:
        at = bisect_right(self._starts, end - 1)
        return self._spans[max(0, at - _REACH) : at]


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
