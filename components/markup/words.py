"""The article's words as HTML: stretches with marks laid over them, and a statement in its attribution."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from components.html import Markup
from components.markup.sheet import Sheet, clean
from components.model import Span, Statement
from components.search import find_query

QUOTE_MARKS = "“”„‟\"«»‹›‘’‚‛'「」『』"
"""Quotation marks of the world's newspapers, kept with the words that they enclose."""

HANGING = frozenset('“„‟"«»')
"""Those wide enough to push the first letter of a block inwards."""

_CLOSING = re.compile(rf"[.,;:?!…؟،]*[{re.escape(QUOTE_MARKS)}]+")
_ENDING = re.compile(rf"[.?!…؟]?[{re.escape(QUOTE_MARKS)}]?[.?!…؟]?")
_JOINT = re.compile(r"[\s,;:،؛–—-]*")

LONGEST_BETWEEN = 160
"""Characters between the parts of one statement that are shown; a longer stretch is elided."""


@dataclass(frozen=True, slots=True)
class Layer:
    """A mark over characters ``[start, end)`` of the article."""

    start: int
    end: int
    open: Markup
    close: Markup


def layer(span: Span, opening: str, closing: str) -> Layer:
    """A mark over the words of a span, from fixed HTML."""
    return Layer(span.start, span.end, Markup(opening), Markup(closing))


def paint(text: str, start: int, end: int, layers: Sequence[Layer]) -> Markup:
    """Characters ``[start, end)`` as HTML under marks given from the outermost to the innermost.

    Marks that overlap are cut where they cross, so that the elements always nest.
    """
    inside = [mark for mark in layers if mark.start < end and start < mark.end and mark.start < mark.end]
    cuts = {start, end}
    for mark in inside:
        cuts |= {min(max(mark.start, start), end), min(max(mark.end, start), end)}
    edges = sorted(cuts)
    out: list[str] = []
    stack: list[Layer] = []
    for left, right in pairwise(edges):
        active = [mark for mark in inside if mark.start <= left and right <= mark.end]
        kept = 0
        while kept < min(len(stack), len(active)) and stack[kept] is active[kept]:
            kept += 1
        out += [mark.close for mark in reversed(stack[kept:])]
        out += [mark.open for mark in active[kept:]]
        stack = active
        out.append(clean(text[left:right]))
    out += [mark.close for mark in reversed(stack)]
    return Markup("".join(out))


def hanging(words: str) -> str:
    """The class of words that begin with a quotation mark, which hangs out of their block; else nothing."""
    return " hq" if words[:1] in HANGING else ""


def find_hits(text: str, start: int, end: int, query: str) -> list[Layer]:
    """A mark over each place of ``[start, end)`` where the reader's search stands; none for an empty search."""
    if not query or (len(query) == 1 and query.isascii()):
        # A single letter stands in nearly every word: marking it all tells nothing.
        return []
    found = find_query(query, text, start, end)
    return [Layer(*place, Markup('<mark class="hit">'), Markup("</mark>")) for place in found]


def find_word(text: str, start: int, end: int, forms: Collection[str]) -> list[Layer]:
    """A mark over each place of ``[start, end)`` where a topic word stands in one of its forms."""
    if not forms:
        return []
    words = "|".join(sorted(map(re.escape, forms), key=len, reverse=True))
    found = re.compile(rf"(?<!\w)(?:{words})", re.IGNORECASE).finditer(text, start, end)
    return [Layer(*match.span(), Markup('<b class="t">'), Markup("</b>")) for match in found]


def extent(sheet: Sheet, statement: Statement) -> tuple[int, int]:
    """The characters from the first to the last word of a statement and its attribution.

    The source in front is left out where it only repeats the speaker's name, which stands above the words; nothing
    between source and cue is left out, since that is where "never" and "has not" stand.
    """
    text, content, cue, source = sheet.article.text, statement.content, statement.cue, statement.source
    start, end = content[0].start, content[-1].end
    if cue is not None:
        start, end = min(start, cue.start), max(end, cue.end)
    if source is not None and source.end >= end:
        end = source.end
    elif source is not None and source.start < start:
        start = _start_after_source(sheet, statement, source, start)
    if statement.type == "direct":
        while start > 0 and start == content[0].start and text[start - 1] in QUOTE_MARKS:
            start -= 1
    closing = _CLOSING.match(text, end) if end == content[-1].end and statement.type != "indirect" else None
    end = closing.end() if closing else end
    ending = _ENDING.match(text, end)
    return start, ending.end() if ending else end


def _start_after_source(sheet: Sheet, statement: Statement, source: Span, start: int) -> int:
    """Where the words begin when the source stands in front of the cue."""
    text = sheet.article.text
    others = [
        span.end
        for other in sheet.statements_in.get(statement.paragraph, ())
        if other.id != statement.id
        for span in other.content
        if source.end <= span.start and span.end <= start
    ]
    if others:
        start_at = max(others)
    elif set(source.text.casefold().split()) <= set(statement.speaker.casefold().split()):
        start_at = source.end
    else:
        start_at = source.start
    joint = _JOINT.match(text, start_at)
    start_at = joint.end() if joint else start_at
    return start_at if start_at <= start else start


def content_with_marks(sheet: Sheet, statement: Statement) -> list[tuple[int, int]]:
    """The characters of a statement's words; quoted words with the article's own quotation marks."""
    text = sheet.article.text
    if statement.type != "direct":
        return [(span.start, span.end) for span in statement.content]
    found = []
    for span in statement.content:
        start = span.start - (span.start > 0 and text[span.start - 1] in QUOTE_MARKS)
        closing = _CLOSING.match(text, span.end)
        found.append((start, closing.end() if closing else span.end))
    return found


def statement_words(sheet: Sheet, statement: Statement, *, topic: str = "") -> Markup:
    """A statement in its attribution: the words as they are, what attributes them softer, the cue half-bold."""
    text = sheet.article.text
    start, end = extent(sheet, statement)
    content = content_with_marks(sheet, statement)
    layers = [Layer(*gap, Markup('<span class="a">'), Markup("</span>")) for gap in _gaps(start, end, content)]
    if statement.cue is not None:
        layers.append(layer(statement.cue, '<b class="c">', "</b>"))
    forms = {form for item in sheet.explainer.topics if item.word == topic for form in (topic, *item.forms)}
    layers += find_word(text, start, end, forms)
    layers += find_hits(text, start, end, sheet.view.query)
    out = Markup("")
    at = start
    for left, right in _gaps(start, end, content):
        if right - left > LONGEST_BETWEEN and start < left and right < end:
            out += paint(text, at, left, layers) + Markup(' <span class="a">…</span> ')
            at = right
    return out + paint(text, at, end, layers)


def plain_words(sheet: Sheet, statement: Statement) -> str:
    """A statement's words without its attribution, for lines that name the speaker in front."""
    text = sheet.article.text
    return " … ".join(text[start:end].strip() for start, end in content_with_marks(sheet, statement))


def attributed_words(sheet: Sheet, statement: Statement) -> str:
    """A statement's words with their attribution, as they stand: "a charge" alone would say what is denied."""
    return sheet.article.text[slice(*extent(sheet, statement))]


def _gaps(start: int, end: int, content: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    gaps, at = [], start
    for left, right in content:
        if at < left:
            gaps.append((at, left))
        at = max(at, right)
    if at < end:
        gaps.append((at, end))
    return gaps
