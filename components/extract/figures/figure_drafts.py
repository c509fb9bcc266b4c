"""A figure before it has an id."""

from __future__ import annotations

from dataclasses import dataclass

from components.extract.figures.number_forms import Written
from components.model import Confidence


@dataclass(frozen=True, slots=True)
class FigureDraft:
    """A number with its place: ``start`` and ``end`` of the whole figure, the unit found after it."""

    start: int
    end: int
    written: Written
    qualifier: str | None
    unit: str | None
    rule: str
    confidence: Confidence = "certain"
