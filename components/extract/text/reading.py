"""An article read once: tokens, paragraphs, sentences. Every finder works on this and none tokenises again."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields, is_dataclass, replace
from typing import Any

from components.extract.text.capitals import as_meant
from components.extract.text.furniture import ITEM_MARKS, find_furniture, is_furniture, is_line
from components.extract.text.spacing import Spacing, single_spaced
from components.extract.text.tokens import Token, token_bounds, tokens_at
from components.extract.text.word_sets import words_of
from components.formatting import unformatted
from components.identity import passage_ids
from components.lang.classes import Word
from components.lang.schema import Language
from components.model import Article, Sentence, Span

ENDED_LINES = 0.75
"""Share of lines that end as sentences do, from which on lines are paragraphs and not a text broken into lines."""
_LINE = re.compile(r"\S(?:.*\S)?")
_LINE_END = re.compile(r"[.!?…:][\"”’'»)\]]*$")
_SMALL, _BROKEN = re.compile(r"[a-z]+[ ,]"), re.compile(r"[^\W_],?\Z")
_REACH = 400
"""Characters before a blank line that are looked at."""
_PARAGRAPH = re.compile(r"\S(?:.|\n(?!\s*\n))*")


@dataclass(frozen=True, slots=True)
class Reading:
    """``tokens`` leave out white space; ``sentences`` are in text order and never cross a paragraph.

    The text of ``article`` is as it is meant: letters, marks and ``spacing`` of what is ``printed`` are put right.
    """

    article: Article
    printed: str
    spacing: Spacing
    language: Language
    tokens: tuple[Token, ...]
    paragraphs: tuple[Span, ...]
    sentences: tuple[Sentence, ...]
    furniture: frozenset[int]
    """The numbers of paragraphs that are none of the account."""
    _token_starts: list[int] = field(repr=False)
    _sentence_starts: list[int] = field(repr=False)

    def lower(self, index: int) -> str:
        """The token in lower case; "" before the first and behind the last."""
        return self.tokens[index].lower if 0 <= index < len(self.tokens) else ""

    def asks(self, offset: int) -> bool:
        """Whether the sentence that holds the character ends with a question mark, or a quotation in it does."""
        return "?" in self.sentence_at(offset).span.text

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that holds the character, or the last one that begins before it."""
        return self.sentences[max(0, bisect_right(self._sentence_starts, offset) - 1)]

    def token_at(self, offset: int) -> int:
        """The index of the token that holds the character, or of the last one that begins before it."""
        return max(0, bisect_right(self._token_starts, offset) - 1)

    def tokens_of(self, span: Span) -> tuple[int, int]:
        """The index of the span's first token, and one past that of its last."""
        return self.token_at(span.start), self.token_at(span.end - 1) + 1

    def in_print(self, span: Span) -> Span:
        """The span of the printed text that the span was read from."""
        start, end = self.spacing.printed(span.start, span.end)
        return Span(start, end, self.printed[start:end])

    def ids_of(self, passages: Iterable[Sequence[Span]], kind: str) -> list[str]:
        """The id of each passage, in order, from its words in print and those around it."""
        return passage_ids(self.printed, [[self.in_print(span) for span in spans] for spans in passages], kind)


def read(article: Article, language: Language, bounds: bytes | None = None) -> Reading:
    """The article's tokens, paragraphs and sentences; an empty text gives empty lists.

    ``bounds`` are those of its tokens, where they are known.
    """
    printed = article.text
    bounds = token_bounds(printed, language.code) if bounds is None else bounds
    set_apart = _paragraphs(article, language)
    article = replace(article, text=as_meant(unformatted(printed), language))
    paragraphs = [article.at(paragraph.start, paragraph.end) for paragraph in set_apart]
    sentences = [
        (place, number) for number, span in enumerate(paragraphs, 1) for place in sentence_bounds(span, language)
    ]
    places = [place for place, _ in sentences]
    text, spacing = single_spaced(article.text, places)
    article = replace(article, text=text)
    tokens = tokens_at(text, bounds, spacing)
    spans = _closed_up(places, spacing, article)
    return Reading(
        article,
        printed,
        spacing,
        language,
        tokens,
        tuple(_closed_up([(span.start, span.end) for span in paragraphs], spacing, article)),
        tuple(Sentence(span, number) for span, (_, number) in zip(spans, sentences, strict=True)),
        find_furniture(set_apart, language),
        [token.start for token in tokens],
        [span.start for span in spans],
    )


def as_printed(record: Any, reading: Reading) -> Any:
    """The record with the places and words of the printed text in all its spans."""
    if isinstance(record, Span):
        return reading.in_print(record)
    if isinstance(record, tuple):
        return tuple(as_printed(part, reading) for part in record)
    if is_dataclass(record) and not isinstance(record, type):
        return replace(record, **{f.name: as_printed(getattr(record, f.name), reading) for f in fields(record)})
    return record


def _closed_up(bounds: Iterable[tuple[int, int]], spacing: Spacing, article: Article) -> list[Span]:
    """The spans, in the article as it is meant, of those bounds in the print."""
    edges = spacing.closed_up(edge for start_and_end in bounds for edge in start_and_end)
    return [article.at(*span) for span in zip(edges[::2], edges[1::2], strict=True)]


def _paragraphs(article: Article, language: Language) -> tuple[Span, ...]:
    """What blank lines divide, but not in the middle of a sentence; within it, lines that are paragraphs."""
    text = article.text
    blocks = [(match.start(), match.start() + len(match.group().rstrip())) for match in _PARAGRAPH.finditer(text)]
    found: list[tuple[int, int]] = []
    for block in blocks:
        for start, end in _lines(text, *block, language, alone=len(blocks) == 1):
            if found and _goes_on(text, *found[-1], start, language):
                start = found.pop()[0]
            found.append((start, end))
    return tuple(article.at(start, end) for start, end in found)


def _lines(text: str, start: int, end: int, language: Language, *, alone: bool) -> list[tuple[int, int]]:
    """The paragraphs of a block: its lines, if it is the whole text and most of them end as sentences do.

    Else headings, credits and the like in its first and last lines, and the rest.
    """
    lines = [(match.start(), match.end()) for match in _LINE.finditer(text, start, end)]
    if len(lines) == 1 or is_furniture(text[start:end], language):
        return [(start, end)]
    if alone:
        told = [(a, b) for a, b in lines if not is_furniture(text[a:b], language)]
        ended = sum(bool(_LINE_END.search(text, max(a, b - 3), b)) for a, b in told)
        if ended >= ENDED_LINES * len(told):
            return lines
    top = 0
    while top + 1 < len(lines) and is_furniture(text[slice(*lines[top])], language):
        if text[lines[top + 1][0]].islower():
            break
        top += 1
    last = len(lines)
    while last - 1 > top and is_furniture(text[slice(*lines[last - 1])], language):
        if not _LINE_END.search(text, max(lines[last - 2][0], lines[last - 2][1] - 3), lines[last - 2][1]):
            break
        last -= 1
    return [*lines[:top], (lines[top][0], lines[last - 1][1]), *lines[last:]]


def _goes_on(text: str, start: int, end: int, after: int, language: Language) -> bool:
    """Whether a paragraph breaks off where the next goes on: "… told members: “On", "first inspection this …"."""
    before = text[max(start, end - _REACH) : end]
    if not _SMALL.match(text, after) or text[start].islower() or not _BROKEN.search(before):
        return False
    cut = not is_line(before) or before.endswith(",") or before.split()[-1].strip("“\"‘'").lower() in language.classes
    return cut and not is_furniture(before, language)


_END = re.compile(r"([.!?…]+[\"”’'»)\]]*)(?:\s+|\Z)")
_NEXT = re.compile(r"\n\s*")
_HEAD = re.compile(r"[\s\"“‘'(«„\[—–-]*(.?)", re.DOTALL)
_INITIALS = re.compile(r"[A-Z]\.|(?:[A-Za-z]\.){2,}")
_WORD = re.compile(r"[\"“‘']?([A-Za-z]+)")
_LONGEST_WORD = 48
_OPENERS = Word.DETERMINER | Word.PRONOUN | Word.COORDINATOR
_MARKS = re.escape("".join(ITEM_MARKS))
_ITEM = re.compile(rf"\n[^\S\n]*(?=[{_MARKS}]\s+[\"“‘'(]?[A-Z0-9]|•\s)")
"""What stands before an item of a list: its line begins with a mark and a capital or figure, or with a bullet."""
_LISTED, _LIST = re.compile(rf"\n[^\S\n]*(?=[{_MARKS}]\s)"), re.compile(rf"[{_MARKS}]\s|[^\n]*:\n[^\S\n]*[{_MARKS}]\s")
"""The same where a list opens the paragraph or stands behind a colon, whatever the items begin with; how one opens."""
_LABELLED = re.compile(r"[^:]{1,40}(?::| [–—-])\s")
"""How a line begins that has a label: "1998: The mill opens", "Deaths: 84"."""


def sentence_bounds(paragraph: Span, language: Language) -> list[tuple[int, int]]:
    """Offsets of the paragraph’s sentences; a full stop after an abbreviation ends none, an item of a list is one."""
    bounds, start = [], 0
    items = _LISTED if _LIST.match(paragraph.text) else _ITEM
    if all(map(_LABELLED.match, paragraph.text.split("\n"))):
        items = _NEXT
    for item in items.finditer(paragraph.text):
        bounds += _sentences(paragraph.text[start : item.start()].rstrip(), paragraph.start + start, language)
        start = item.end()
    return bounds + _sentences(paragraph.text[start:], paragraph.start + start, language)


def _sentences(text: str, at: int, language: Language) -> list[tuple[int, int]]:
    """Offsets of the sentences of a text that begins at the offset."""
    bounds, start = [], 0
    for stop in _END.finditer(text):
        if stop.end() == len(text) or _ends(text, start, stop, language):
            bounds.append((at + start, at + stop.end(1)))
            start = stop.end()
    if start < len(text):
        bounds.append((at + start, at + len(text)))
    return bounds


def _ends(text: str, start: int, stop: re.Match[str], language: Language) -> bool:
    """Whether the sentence that begins at the offset ends with the stop."""
    head = _HEAD.match(text, stop.end())
    if head and head[1].islower() or text[start : stop.start()].isdigit():
        return False  # "1. It rained."
    near = text[max(start, stop.start() - _LONGEST_WORD) : stop.end(1)]
    word = near.rsplit(None, 1)[-1].lstrip("\"“‘'(«")
    abbreviated = word.lower() in language.abbreviations or _INITIALS.fullmatch(word)
    before = near[: -len(word)].split()[-1:]
    if word[:-1].lower() in language.naming.platforms and before and before[0] in words_of(language, Word.PREPOSITION):
        return True  # "wrote on | X."
    return not abbreviated or _closes(word.lower(), text, stop.end(), language)


def _closes(word: str, text: str, follows: int, language: Language) -> bool:
    """Whether an abbreviation ends its sentence too: a firm's "Ltd." before "The", "He", the word "no." before any."""
    if word in language.numbering_abbreviations:
        return not text[follows].isdigit()
    opening = _WORD.match(text, follows)
    if word not in language.closing_abbreviations or opening is None:
        return False
    kinds = language.classes.get(opening[1].lower(), Word.NONE)
    dated = kinds & Word.TIME or f"{opening[1].lower()}." in language.abbreviations  # "p.m. | Sept. 3 |"
    name = opening[1].istitle() and len(opening[1]) > 1 and not dated
    beside = (word.lower().strip(".,") for word in text[follows : follows + _LONGEST_WORD].split()[:2])
    if word in language.clock_abbreviations and name and language.zones.isdisjoint(beside):
        return True  # "at 2 a.m. | Police said"
    return bool(kinds & _OPENERS)
