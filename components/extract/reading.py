"""An article read once: tokens, paragraphs, sentences. Every finder works on this and none tokenises again."""

from __future__ import annotations

import gc
import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

import spacy
from spacy.language import Language as Pipeline
from spacy.tokens import Doc

from components.lang.schema import Language
from components.model import Article, Sentence, Span

_SURROGATE = re.compile("[\ud800-\udfff]")
_UNBROKEN = re.compile(r"\S{256,}")
ENDED_LINES = 0.75
"""Share of lines that end as sentences do, from which on lines are paragraphs and not a text broken into lines."""
_LINE = re.compile(r"\S(?:.*\S)?")
_LINE_END = re.compile(r"[.!?…:][\"”’'»)\]]*$")
_PARAGRAPH = re.compile(r"\S(?:.|\n(?!\s*\n))*")


class Token(NamedTuple):
    """One token of spaCy's blank tokeniser; ``i`` is its index in ``Reading.tokens``."""

    i: int
    start: int
    end: int
    text: str
    lower: str


@dataclass(frozen=True, slots=True)
class Reading:
    """``tokens`` leave out white space; ``sentences`` are in text order and never cross a paragraph."""

    article: Article
    language: Language
    doc: Doc
    tokens: tuple[Token, ...]
    paragraphs: tuple[Span, ...]
    sentences: tuple[Sentence, ...]
    _token_starts: list[int] = field(repr=False, default_factory=list)
    _sentence_starts: list[int] = field(repr=False, default_factory=list)

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that holds the character, or the last one that begins before it."""
        return self.sentences[max(0, bisect_right(self._sentence_starts, offset) - 1)]

    def token_at(self, offset: int) -> int:
        """The index of the token that holds the character, or of the last one that begins before it."""
        return max(0, bisect_right(self._token_starts, offset) - 1)


@lru_cache(maxsize=4)
def blank_pipeline(code: str) -> Pipeline:
    """A tokeniser without a trained model: the same tokens on every machine."""
    nlp = spacy.blank(code)
    nlp.max_length = 10**9
    return nlp


def read(article: Article, language: Language) -> Reading:
    """The article's tokens, paragraphs and sentences; an empty text gives empty lists."""
    doc = blank_pipeline(language.code)(_tokenisable(article.text))
    tokens = _tokens(doc)
    paragraphs = _paragraphs(article)
    sentences = tuple(
        Sentence(article.at(start, end), number)
        for number, paragraph in enumerate(paragraphs, 1)
        for start, end in sentence_bounds(paragraph, language)
    )
    return Reading(
        article,
        language,
        doc,
        tokens,
        paragraphs,
        sentences,
        [token.start for token in tokens],
        [sentence.span.start for sentence in sentences],
    )


def _tokenisable(text: str) -> str:
    """The text with stand-ins of the same length for what the tokeniser cannot take.

    Half a surrogate pair has no UTF-8 form, and a stretch without blanks takes it time by the square of its length.
    """
    return _UNBROKEN.sub(lambda match: "x" * len(match.group()), _SURROGATE.sub("\ufffd", text))


def _paragraphs(article: Article) -> tuple[Span, ...]:
    """What blank lines divide; in a text without any, the lines, if most of them end as sentences do."""
    text = article.text
    found = [(match.start(), match.start() + len(match.group().rstrip())) for match in _PARAGRAPH.finditer(text)]
    if len(found) == 1 and "\n" in text:
        lines = [(match.start(), match.end()) for match in _LINE.finditer(text)]
        ended = sum(bool(_LINE_END.search(text, max(start, end - 3), end)) for start, end in lines)
        if ended >= ENDED_LINES * len(lines):
            found = lines
    return tuple(article.at(start, end) for start, end in found)


_KNOWN: dict[int, tuple[str, str, bool]] = {}
"""By spaCy's hash of a word: the word, its lower-case form, and whether it is white space."""
_KNOWN_AT_MOST = 200_000


def _tokens(doc: Doc) -> tuple[Token, ...]:
    """The document's tokens but white space; read from its array, which is several times faster than token by token."""
    strings = doc.vocab.strings
    if len(_KNOWN) > _KNOWN_AT_MOST:
        _KNOWN.clear()
    starts: list[int] = []
    ends: list[int] = []
    words: list[tuple[str, str, bool]] = []
    at = 0
    for orth, spaced in doc.to_array(["ORTH", "SPACY"]).tolist():
        word = _KNOWN.get(orth)
        if word is None:
            text = strings[orth]
            word = _KNOWN[orth] = (text, text.lower(), text.isspace())
        end = at + len(word[0])
        if not word[2]:
            starts.append(at)
            ends.append(end)
            words.append(word)
        at = end + spaced
    forms, lower = [word[0] for word in words], [word[1] for word in words]
    # Hundreds of thousands of tuples without a cycle would have the garbage collector look through everything again
    # and again, which makes long texts slower than in proportion.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return tuple(map(Token._make, zip(range(len(words)), starts, ends, forms, lower, strict=True)))
    finally:
        if collecting:
            gc.enable()


_END = re.compile(r"[.!?…]+[\"”’'»)\]]*(?=\s|\Z)")
_GAP = re.compile(r"\s*")
_HEAD = re.compile(r"[\s\"“‘'(«„\[—–-]*(.?)", re.DOTALL)
_INITIALS = re.compile(r"[A-Z]\.|(?:[A-Za-z]\.){2,}")
_LONGEST_WORD = 48


def sentence_bounds(paragraph: Span, language: Language) -> list[tuple[int, int]]:
    """Offsets of the paragraph's sentences; a full stop after an abbreviation or initial ends none."""
    bounds, start, text = [], 0, paragraph.text
    for match in _END.finditer(text):
        gap = _GAP.match(text, match.end())
        follows = gap.end() if gap else match.end()
        if follows < len(text):
            if not _may_open(text, follows):
                continue
            word = text[max(start, match.start() - _LONGEST_WORD) : match.end()]
            if match.group() == "." and _is_abbreviation(word, language):
                continue
        bounds.append((start, match.end()))
        start = follows
    if start < len(text):
        bounds.append((start, len(text)))
    return [(paragraph.start + a, paragraph.start + b) for a, b in bounds]


def _is_abbreviation(before: str, language: Language) -> bool:
    word = before.rsplit(None, 1)[-1].lstrip("\"“‘'(«")
    return word.lower() in language.abbreviations or bool(_INITIALS.fullmatch(word))


def _may_open(text: str, at: int) -> bool:
    head = _HEAD.match(text, at)
    return head is None or not head.group(1).islower()
