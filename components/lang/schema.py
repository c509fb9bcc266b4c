"""What a language must tell the extraction: its words and rules as entries, each with its own examples."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Language:
    """One language. ``code`` is ISO 639-1; ``abbreviations`` are lower case and end in their full stop."""

    code: str
    abbreviations: frozenset[str] = field(default_factory=frozenset)
