"""Where a reader's search stands in a text: the same answer for what is shown, hidden and marked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache


@lru_cache(maxsize=256)
def _pattern(query: str) -> re.Pattern[str]:
    words = r"\s+".join("".join(map(_alike, word)) for word in query.split())
    return re.compile(_beginning(query.lstrip()[:1]) + words, re.IGNORECASE)


_ALIKE = ("'’‘ʼ", '"“”„', "-‐‑–—")
"""Signs that a keyboard and a printed page write differently."""


def _alike(char: str) -> str:
    """The character as a pattern; a sign also in its other forms."""
    return next((f"[{re.escape(signs)}]" for signs in _ALIKE if char in signs), re.escape(char))


def _beginning(first: str) -> str:
    """A search begins where a word begins, so that "aid" is not found in "said".

    In scripts without capitals it may begin anywhere: some of them join the article to the word, others have no spaces.
    """
    return r"(?<!\w)" if first.lower() != first.upper() or first.isdecimal() else ""


def find_query(query: str, text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Start and end of each place in ``text[start:end]`` where the search stands; none for an empty search.

    Capitals do not count, nor does the kind of white space between words, of apostrophe, quotation mark or dash.
    """
    if not query.strip():
        return iter(())
    found = _pattern(query).finditer(text, start, len(text) if end is None else end)
    return (match.span() for match in found)


def has_query(query: str, text: str) -> bool:
    """Whether the search stands in the text."""
    return next(find_query(query, text), None) is not None
