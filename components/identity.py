"""Names for passages that outlive the run: ids from content, fingerprints of texts.

A passage is named by its exact words and the 32 characters on either side (the idea of the W3C
TextQuoteSelector), so that a new rule or a record more does not move an old link, and a passage whose
surroundings or words changed can still be recognised by the part that did not.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence

from components.model import Span

OTHERS = "others"
"""The id by which links name the speakers of no party, and so no party's."""
CONTEXT = 32
"""Characters kept on either side of a passage; the length Hypothesis's anchoring uses."""


def _digest(text: str, digits: int) -> str:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()[:digits]


def fingerprint(text: str) -> str:
    """Eight hexadecimal digits that change when any character of the text does."""
    return _digest(text, 8)


def passage_id(text: str, spans: Sequence[Span], kind: str) -> str:
    """Twelve hexadecimal digits: six for the words, three for what stands before, three for what stands after."""
    words = "\x1f".join(text[span.start : span.end] for span in spans)
    start, end = spans[0].start, spans[-1].end
    before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return _digest(f"{kind}\x1f{words}", 6) + _digest(before, 3) + _digest(after, 3)


def passage_ids(text: str, passages: Iterable[Sequence[Span]], kind: str) -> list[str]:
    """An id a passage, in order, each different: a passage that repeats to the letter gets its count behind a dot.

    The count only says which of several indistinguishable passages is meant (``c4f1a9b2e07d``, ``c4f1a9b2e07d.2``).
    """
    seen: Counter[str] = Counter()
    ids = []
    for spans in passages:
        name = passage_id(text, spans, kind)
        seen[name] += 1
        ids.append(name if seen[name] == 1 else f"{name}.{seen[name]}")
    return ids
