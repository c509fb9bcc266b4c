"""Small pieces that every section is set in: its heading, its key, its notes on what is hidden or missing."""

from __future__ import annotations

from components.html import Markup
from components.markup.sheet import Sheet


def heading(sheet: Sheet, name: str) -> Markup:
    """The h2 of a section, which also names its landmark."""
    return Markup('<h2 id="h-{0}">{1}</h2>').format(name, sheet.texts(f"{name}.head"))


def section(sheet: Sheet, name: str, body: Markup, *, key: Markup | str = "", tools: Markup = Markup("")) -> Markup:
    """A section with its heading, a line of key and the section's own switches beside it, and its body."""
    return Markup(
        '<section class="sec" id="{0}" aria-labelledby="h-{0}"><div class="sh">{1} {2} {3}</div>{4}</section>'
    ).format(name, heading(sheet, name), Markup('<p class="key">{}</p>').format(key) if key else "", tools, body)


def nothing(text: Markup | str) -> Markup:
    """A sentence that says that there is nothing to show."""
    return Markup('<p class="nil">{}</p>').format(text)


def hidden_note(sheet: Sheet, kind: str, count: int) -> Markup:
    """ "4 events are hidden in this view.", or nothing where none is, or where others stand on other pages."""
    if sheet.parted:
        return Markup("")
    return Markup('<p class="foot">{}</p>').format(sheet.texts(f"hidden.{kind}", n=count)) if count > 0 else Markup("")


def wording_key(sheet: Sheet) -> Markup:
    """The key to the marks of direct and reported words."""
    return Markup('<span><i class="k1"></i>{}</span> <span><i class="k2"></i>{}</span>').format(
        sheet.texts("wording.direct"), sheet.texts("wording.indirect")
    )
