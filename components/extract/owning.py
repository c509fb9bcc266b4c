"""Which statement or expression a place in the text belongs to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from components.model import Span, Statement

_REACH = 8
"""Spans that begin before a place and are looked at; more than this never overlap."""


class Owners:
    """Spans that hardly overlap, each with its owner's name, to be asked which of them a place belongs to."""

    def __init__(self, spans: Iterable[tuple[Span, str]]) -> None:
        self._spans = sorted((span.start, span.end, name) for span, name in spans)
        self._starts = [start for start, _, _ in self._spans]

    def touch(self, start: int, end: int) -> bool:
        """Whether one of them overlaps ``[start, end)``."""
        return any(start < closes for _, closes, _ in self._before(end))

    def holder(self, start: int, end: int) -> str | None:
        """Whose span holds all of ``[start, end)``, of several that which begins last."""
        return next((name for _, closes, name in reversed(self._before(start + 1)) if end <= closes), None)

    def _before(self, end: int) -> list[tuple[int, int, str]]:
        at = bisect_right(self._starts, end - 1)
        return self._spans[max(0, at - _REACH) : at]


def content_owners(statements: Iterable[Statement]) -> Owners:
    """The contents of the statements, by the ids of these."""
    return Owners((span, statement.id) for statement in statements for span in statement.content)
