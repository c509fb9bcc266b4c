"""What every exporter gets and what it is."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from components.identity import fingerprint
from components.markup.citation import headline, source
from components.markup.seen import held
from components.markup.sheet import Sheet
from components.selection import View
from components.share import item_view


def written(data: Any) -> str:
    """Data as JSON in which no text can open an element, wherever it is shown or pasted."""
    return json.dumps(data, ensure_ascii=False, indent=1).replace("<", "\\u003c")


@dataclass(frozen=True, slots=True)
class Provenance:
    """What every file says of itself: where the words are from, which view it shows and how it was made.

    ``publisher`` and ``published`` (ISO 8601) are empty where they are not known; ``source`` is both on one line, else
    the headline, never empty. ``original`` is the address on the publisher's site, empty without one; ``link`` that of
    the view. ``disclosure`` says what the view shows and hides; for a whole article, that nothing is hidden.
    """

    title: str
    publisher: str
    published: str
    source: str
    original: str
    link: str
    version: str
    fingerprint: str
    disclosure: str

    @property
    def edition(self) -> str:
        """What it takes to get the same records again, on one line."""
        return f"{self.version} / {self.fingerprint}"


@dataclass(frozen=True, slots=True)
class Export:
    """A view to be written to a file.

    ``sheet`` spells links absolutely, since the file is opened elsewhere. ``address`` gives the absolute address of
    an export of the view by its suffix; ``txt`` is the article's text as received.
    """

    sheet: Sheet
    address: Callable[[str], str]

    def provenance(self) -> Provenance:
        """What the file says of itself; asked for once a file."""
        sheet, article = self.sheet, self.sheet.article
        return Provenance(
            title=headline(article, sheet.texts),
            publisher=article.publisher or "",
            published=article.published.isoformat() if article.published else "",
            source=source(article, sheet.texts),
            original=sheet.publisher(),
            link=sheet.href(sheet.view),
            version=sheet.explainer.version,
            fingerprint=fingerprint(article.text),
            disclosure=held(sheet),
        )

    def item(self, record_id: str) -> str:
        """The address of the whole article with one record open; it says when the text has changed since."""
        return self.sheet.href(item_view(View(self.sheet.view.article), record_id, self.sheet.explainer))

    def whole(self) -> View:
        """The view without filters and selection."""
        return replace(self.sheet.view.cleared(), section="all")


@dataclass(frozen=True, slots=True)
class Exporter:
    """A format: the ending of its files and addresses, its media type, and how a view is written in it.

    Its name on the page stands in the texts under ``export.`` and the suffix.
    """

    suffix: str
    media_type: str
    write: Callable[[Export], str]

    @property
    def name(self) -> str:
        """The key of the format's name in the texts."""
        return f"export.{self.suffix}"
