"""Spans that hold both marks of a quotation or neither."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from components.extract.text.quotation import Quotation
from components.model import Span

_SHORT = 60
"""Characters of the rest of a quotation that a span is stretched over rather than cut short before it."""
_REACH = 4
"""Quotations before the end of a span that may overlap it."""


class MarkedText:
    """A text and its quotations, to be asked for spans that break none of them."""

    def __init__(self, text: str, quotations: Sequence[Quotation]) -> None:
        self._text = text
        self._quotations = [quotation for quotation in quotations if quotation.closed]
        self._starts = [quotation.start for quotation in self._quotations]

    def whole(self, span: Span, core: Span, sentence: Span) -> Span:
        """The span stretched or cut in its sentence so that no quotation mark in it lacks its partner.

        ``core`` are the words that it must keep. A span that cannot be mended so stays as it is.
        """
        start, end = span.start, span.end
        at = bisect_right(self._starts, end)
        for quotation in self._quotations[max(0, at - _REACH) : at]:
            opens, closes = start <= quotation.start < end, start < quotation.end <= end
            if opens and not closes:
                start, end = self._closed(quotation, start, end, core, sentence)
            elif closes and not opens and quotation.start < start:
                start, end = self._opened(quotation, start, end, sentence)
        if (start, end) == (span.start, span.end) or not self._text[start:end].strip():
            return span
        words = self._text[start:end]
        start += len(words) - len(words.lstrip())
        return Span(start, start + len(words.strip()), words.strip())

    def _closed(self, quotation: Quotation, start: int, end: int, core: Span, sentence: Span) -> tuple[int, int]:
        """The span that holds the opening mark alone: “not a | metre of it”."""
        if quotation.start == start:
            return quotation.inner_start, end
        short = quotation.end - end <= _SHORT
        cut = start + len(self._text[start : quotation.start].rstrip())
        if core.end <= cut and not short:
            return start, cut
        return (start, quotation.end) if quotation.end <= sentence.end else (start, end)

    @staticmethod
    def _opened(quotation: Quotation, start: int, end: int, sentence: Span) -> tuple[int, int]:
        """The span that holds the closing mark alone: “It shut | the gates” on Monday."""
        if quotation.end == end:
            return start, quotation.inner_end
        return (quotation.start, end) if quotation.start >= sentence.start else (start, end)
