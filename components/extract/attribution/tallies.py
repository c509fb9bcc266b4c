"""A list's line that tells who counts how many: "Deaths: 84 (interior ministry), 191 (regional government)"."""

from __future__ import annotations

from components.extract.attribution.findings import Finding, trim
from components.extract.attribution.noun_phrase import is_one_of
from components.extract.text.furniture import ITEM_MARKS
from components.extract.text.words import COORDINATOR, Words

TALLY = "tally"
"""The rule of such a line's statements."""
_LABEL = 5
"""Tokens of the longest label."""
_SOURCE = 6
"""Tokens of the longest source."""


def tallies(words: Words, first: int, last: int) -> list[Finding]:
    """Each number with the label, said by those in the brackets behind it, where one of these is a body or people."""
    first += words.low[first] in ITEM_MARKS
    colon = words.mark(":", first, min(last, first + _LABEL))
    counted = words.reading.language.counts.measures, words.reading.language.replies.figure_nouns
    if words.low[colon] != ":" or all(nouns.isdisjoint(words.low[first:colon]) for nouns in counted):
        return []
    known = words.naming.people_words | words.naming.body_nouns
    found, start = [], colon + 1
    for k in (k for k in range(start, last) if words.low[k] == "("):
        source = k + 1, words.mark(")", k, min(last, k + _SOURCE))
        number = trim(words, words.past(COORDINATOR, trim(words, start, k)[0], k), k)
        listed = "," in words.low[slice(*number)] + words.low[slice(*source)]  # "Ada Moor, 34"
        if not listed and _counts(words, *number) and not _counts(words, *source) and source[0] < source[1]:
            found.append(Finding(source, None, [(first, colon), number], None, TALLY, confidence="likely"))
        start = source[1] + 1
    return found if any(is_one_of(words, f.source[1] - 1, known) for f in found if f.source) else []


def _counts(words: Words, first: int, last: int) -> bool:
    """Whether a number stands there."""
    numbers = words.reading.language.counts.numbers
    return any(word[0].isdigit() or word in numbers for word in words.low[first:last])
