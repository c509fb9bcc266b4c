"""The article cut into what is read at once: its sentences, quotations whole; in an interview, its paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from components.extract.attribution.findings import Finding
from components.extract.text.words import CUE, Words

LONGEST_SPEAKER = 14
"""Tokens of a sentence that only tells who spoke the quotation before it."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Tokens ``[first, last)`` of one sentence, quotations whole: a full stop inside a quotation ends no stretch."""

    first: int
    last: int
    paragraph: int


def stretches(words: Words) -> list[Stretch]:
    """The article's sentences, joined where a quotation goes on over their border."""
    found: list[Stretch] = []
    open_first: int | None = None
    spans = words.reading.sentences
    for k, sentence in enumerate(spans):
        first, last = words.index_from(sentence.span.start), words.index_from(sentence.span.end)
        if first >= last or sentence.paragraph in words.reading.furniture:
            continue
        if open_first is None:
            open_first = first
        follows = k + 1 < len(spans) and spans[k + 1].paragraph == sentence.paragraph and last < len(words.low)
        if follows and words.quoted[last - 1] >= 0 and words.quoted[last - 1] == words.quoted[last]:
            continue
        if follows and _asks_for_speaker(words, last - 1, words.index_from(spans[k + 1].span.end)):
            continue
        found.append(Stretch(open_first, last, sentence.paragraph))
        open_first = None
    return found


def _asks_for_speaker(words: Words, closing: int, last: int) -> bool:
    """Whether a quotation that ends in a question or exclamation is followed by nothing but "she asked"."""
    if words.quoted[closing] < 0 or words.low[closing - 1][-1] not in "?!…—-":
        return False
    after = range(closing + 1, last)
    return (
        len(after) <= LONGEST_SPEAKER
        and any(words.bits[i] & CUE for i in after)
        and not any(words.quoted[i] >= 0 or words.low[i] == words.that for i in after)
    )


TRANSCRIPT = "transcript"
"""The rule of their statements; the words are direct."""
LABELLED = 4
"""Paragraphs under names that come again, from which on a text is taken for an interview."""
_LABEL = re.compile(r"([A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]*){0,3}):\s+(?=[^\W\d_])")


def labels(words: Words) -> dict[int, str]:
    """The name before the colon, by the paragraph's number; empty where the text is no interview."""
    paragraphs = enumerate(words.reading.paragraphs, 1)
    found = {number: match[1] for number, p in paragraphs if (match := _LABEL.match(p.text)) is not None}
    times = Counter(found.values())
    again = {number: label for number, label in found.items() if times[label] > 1}
    return again if len(again) >= LABELLED else {}


def speech(words: Words, stretch: Stretch, label: str) -> Finding:
    """The whole paragraph behind its label; ``stretch`` is its first."""
    paragraph = words.reading.paragraphs[stretch.paragraph - 1]
    colon = words.index_from(paragraph.start + len(label))
    content = [(colon + 1, words.index_from(paragraph.end))]
    return Finding((stretch.first, colon), None, content, None, TRANSCRIPT, confidence="likely")
