"""Interviews as they are printed: paragraphs that begin with the speaker's name and a colon, without marks."""

from __future__ import annotations

import re
from collections import Counter

from components.extract.attribution.findings import Finding
from components.extract.attribution.stretches import Stretch
from components.extract.text.words import Words

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
