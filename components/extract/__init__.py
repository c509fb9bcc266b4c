"""One article in, records out. ``extract`` is the door; spaCy is loaded when it is first used, not before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from components.extract.version import VERSION

if TYPE_CHECKING:
    from components.model import Article, Explainer, Party

__all__ = ["VERSION", "extract"]


def extract(article: Article, parties: Sequence[Party] | None = None) -> Explainer:
    """Everything found in the article; without ``parties`` the speakers found are grouped.

    Nothing in a text raises; ValueError where the article's language has no file in ``components/lang``.
    """
    from components.extract.pipeline import compose

    return compose(article, parties)
