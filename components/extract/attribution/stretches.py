"""The article cut into what is read at once: its sentences, quotations whole."""

from __future__ import annotations

from dataclasses import dataclass

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
