"""Titles of works, which stand as names do: on NBC’s “Meet the Press”, in her book, “The Long Way”."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from components.extract.text.quotation import Quotation
from components.extract.text.reading import Reading
from components.lang.schema import Language


def find_titles(reading: Reading, quotations: Sequence[Quotation]) -> list[Quotation]:
    """Those of the quotations that are titles."""
    return [quotation for quotation in quotations if _is_title(reading, quotation)]


def _is_title(reading: Reading, quotation: Quotation) -> bool:
    """Whether the words beside a quotation say that it is something to read, hear or see, or somebody's."""
    tokens, language, works = reading.tokens, reading.language, reading.language.grammar.works
    first, last = reading.token_at(quotation.start), reading.token_at(quotation.end - 1) + 1
    if last < len(tokens) and tokens[last].lower in works:
        return tokens[first + 1].text[0].isupper()  # "the “Today” programme"
    inner = [token for token in tokens[first:last] if token.text[0].isalnum()]
    small = [token for token in inner if token.text[0].islower()]
    if first < 2 or len(inner) - len(small) < 2 or any(token.lower not in language.classes for token in small):
        return False
    owner, before = tokens[first - 2], tokens[first - 1]
    owned = before.text[0] in language.apostrophes and owner.text[0].isupper()
    noun = owner if before.text == "," else before
    return owned or before.lower in _told(language) or noun.lower in works


@lru_cache(maxsize=4)
def _told(language: Language) -> frozenset[str]:
    """Forms of cues behind which stands whom something is told: "told | “Sunday Morning” that …"."""
    cues = [cue for cue in language.cues if cue.whom]
    return frozenset(form for cue in cues for form in (*cue.base, *cue.finite, *cue.participle, *cue.gerund))
