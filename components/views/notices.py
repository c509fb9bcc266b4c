"""What a reader must be told before anything else: what the view hides, what a link asked for in vain."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from components.markup.notice import notice
from components.markup.sheet import Sheet
from components.library import Shelved
from components.texts import Texts
from components.views.canvas import draw


def show(sheet: Sheet) -> None:
    """Draw the notices of a view; without any the place stays empty, so that what follows keeps its element."""
    draw(notice(sheet), key="notices", texts=sheet.texts)


def empty_shelf(texts: Texts, shelf: Sequence[Shelved]) -> None:
    """Say that there is nothing to show, and of each file that could not be read, why."""
    broken = Markup("").join(
        Markup("<li>{}: {}</li>").format(texts("shelf.broken"), shelved.error) for shelved in shelf
    )
    draw(Markup('<p>{}</p><ul>{}</ul>').format(texts("shelf.empty"), broken), key="shelf", texts=texts)
