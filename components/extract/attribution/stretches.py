"""The article cut into what is read at once: its sentences, quotations whole; in an interview, its paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from components.extract.text.words import COPULA, CUE, PUNCTUATION, VERBAL, Words

LONGEST_SPEAKER = 14
"""Tokens of a sentence that only tells who spoke the quotation before it."""
TRANSCRIPT = "transcript"
"""The rule of their statements; the words are direct."""
LABELLED = 4
"""Paragraphs under names that come again, from which on a text is taken for an interview."""
_LABEL = re.compile(r"\s*([A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,3}):\s+(?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Tokens ``[first, last)`` of one sentence, quotations whole: a full stop inside a quotation ends no stretch.

    In an interview they are a paragraph, and ``colon`` is the token behind the speaker's name.
    """

    first: int
    last: int
    paragraph: int
    colon: int | None = None


def stretches(words: Words) -> list[Stretch]:
    """The article's sentences, joined where a quotation goes on over their border."""
    found: list[Stretch] = []
    open_first: int | None = None
    spans, labelled = words.reading.sentences, _labels(words)
    for k, sentence in enumerate(spans):
        first, last = words.index_from(sentence.span.start), words.index_from(sentence.span.end)
        if first >= last or sentence.paragraph in words.reading.furniture:
            continue
        if open_first is None:
            open_first = first
        follows = k + 1 < len(spans) and spans[k + 1].paragraph == sentence.paragraph
        goes_on = words.quoted[last - 1] >= 0 and words.quoted[last - 1] == words.quoted[last]
        colon = labelled.get(sentence.paragraph)
        if follows and (goes_on or colon or _asks_for_speaker(words, open_first, last - 1, spans[k + 1].span.end)):
            continue
        found.append(Stretch(open_first, last, sentence.paragraph, colon))
        open_first = None
    return found


def _labels(words: Words) -> dict[int, int]:
    """The colon behind the speaker's name, by the paragraph's number; empty where the text is no interview."""
    paragraphs = enumerate(words.reading.paragraphs, 1)
    found = [(number, p.start, match) for number, p in paragraphs if (match := _LABEL.match(p.text)) is not None]
    times = Counter(match[1] for _, _, match in found)
    again = {number: words.index_from(at + match.end(1)) for number, at, match in found if times[match[1]] > 1}
    return again if len(again) >= LABELLED else {}


def _asks_for_speaker(words: Words, first: int, closing: int, end: int) -> bool:
    """Whether a quotation that ends in a question or exclamation is followed by nothing but "she asked".

    One that ends in a full stop and stands alone, by nothing but "Ida Orr said".
    """
    after = range(closing + 1, words.index_from(end))
    cue = after.stop - 2
    alone = words.quoted[first] == words.quoted[closing] and words.has(CUE, cue, cue + 1)
    alone = alone and not words.has(VERBAL | PUNCTUATION | COPULA | CUE, after.start, cue)
    if words.quoted[closing] < 0 or words.low[closing - 1][-1] not in ("?!…—-." if alone else "?!…—-"):
        return False
    opens = any(words.quoted[i] >= 0 or words.low[i] == words.that for i in after)
    return len(after) <= LONGEST_SPEAKER and words.has(CUE, after.start, after.stop) and not opens
