"""A text read to its end: who says what in it, for tests that look at a sentence or two."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from components.extract import extract
from components.model import Article, Explainer, Party, Statement


def explained(text: str, *, parties: Sequence[Party] | None = None, place: str | None = None) -> Explainer:
    article = Article(slug="made-up", text=text, published=date(2024, 10, 23), published_basis="given", place=place)
    return extract(article, parties)


def said(text: str, *, parties: Sequence[Party] | None = None, place: str | None = None) -> list[Statement]:
    return list(explained(text, parties=parties, place=place).statements)


def speakers(text: str, *, parties: Sequence[Party] | None = None, place: str | None = None) -> list[str]:
    return [statement.speaker for statement in said(text, parties=parties, place=place)]
