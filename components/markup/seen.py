"""What a view shows of an article and what it hides, as plain text: for links, previews, pictures and files."""

from __future__ import annotations

from components.markup.notice import counts_of, disclosure, status
from components.markup.sheet import Sheet


def hidden(sheet: Sheet) -> str:
    """The sentences that stand at the top of a narrowed view; empty where nothing is hidden."""
    return " ".join(disclosure(sheet.selection, sheet.texts))


def counts(sheet: Sheet) -> str:
    """ "7 of 20 statements · 2 of 7 events · 3 of 5 figures"."""
    return str(counts_of(sheet).striptags())


def seen(sheet: Sheet) -> str:
    """What somebody who opens the view sees and what is hidden; of a section alone what that holds. Never empty."""
    return _told(sheet, str(status(sheet).striptags()))


def held(sheet: Sheet) -> str:
    """The same of a file, which holds the records of all sections whichever of them the view shows."""
    return _told(sheet, counts(sheet))


def _told(sheet: Sheet, counted: str) -> str:
    shown = sheet.texts("share.shown", counts=counted)
    return f"{shown} {hidden(sheet) or sheet.texts('share.everything')}"
