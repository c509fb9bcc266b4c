"""Spans that hold both marks of a quotation or neither."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from components.extract.text.quotation import Quotation
from components.model import Article, Span

_REACH = 4
"""Quotations before the end of a span that may overlap it."""


def unbroken(article: Article, quotations: Sequence[Quotation], span: Span, sentence: Span) -> Span:
    """The span with the rest of a quotation in its sentence of which it holds one mark, or without that mark."""
    start, end = span.start, span.end
    at = bisect_right(quotations, end, key=lambda quotation: quotation.start)
    for quotation in quotations[max(0, at - _REACH) : at]:
        opens, closes = start <= quotation.start < end, start < quotation.end <= end
        if opens == closes or not quotation.closed:
            continue
        if quotation.start == start:
            start = quotation.inner_start
        elif quotation.end == end:
            end = quotation.inner_end
        elif sentence.start <= quotation.start and quotation.end <= sentence.end:
            start, end = min(start, quotation.start), max(end, quotation.end)
    words = article.text[start:end]
    start += len(words) - len(words.lstrip())
    return article.at(start, start + len(words.strip())) if words.strip() else span
