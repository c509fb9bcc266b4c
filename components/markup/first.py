"""The page before its script has come: the same sections, readable and with working links, in the same places.

Whoever reads on a slow line, or without script at all, reads this; the interactive page takes its place when it has
drawn the same.
"""

from __future__ import annotations

from collections.abc import Iterable

from components.html import Markup
from components.markup.sheet import Sheet, clean
from components.selection import SHOWN, column_of

ELEMENT = "first"
"""The id of the element that the interactive page removes when it is ready."""


def first_paint(
    sheet: Sheet, *, masthead: Markup, status: Markup, notices: Markup, sections: Iterable[Markup]
) -> Markup:
    """The finished parts of a view around a filter bar of links."""
    return Markup('<div id="{}" class="x"><main>{}{}{}{}</main></div>').format(
        ELEMENT, masthead, _bar(sheet, status), notices, Markup("").join(sections)
    )


def _bar(sheet: Sheet, status: Markup) -> Markup:
    """The filter bar: sections and parties as links, the other filters as boxes that are not yet there to be used."""
    view, texts = sheet.view, sheet.texts
    shows = Markup("").join(
        _choice(sheet.to(section=name), texts(f"section.{name}"), view.section == name) for name in SHOWN
    )
    counts: dict[str, int] = {}
    for statement in sheet.explainer.statements:
        counts[column_of(statement)] = counts.get(column_of(statement), 0) + 1
    parties = Markup("").join(
        _choice(
            sheet.to(parties=_toggled(sheet, party.id)),
            Markup("{} <b>{}</b>").format(sheet.party(party.id), counts.get(party.id, 0)),
            party.id in view.parties,
        )
        for party in sheet.every_column
    )
    some = texts("bar.parties-some", n=len(sheet.selection.columns), all=len(sheet.every_column))
    boxes = [texts("bar.wording"), *([texts("bar.word")] if sheet.explainer.topics else [])]
    waiting = Markup("").join(
        Markup('<p class="fw" aria-hidden="true">{}<span></span></p>').format(clean(name))
        for name in (*boxes, texts("bar.dates"), texts("bar.find"))
    )
    return Markup(
        '<div class="fb"><div class="f1"><p class="fsg">{}</p>{}</div><div class="f2"><div class="fp"><p>{}</p>'
        '<p class="fps">{}</p></div>{}</div></div>'
    ).format(shows, status, some if view.parties else texts("bar.parties-all"), parties, waiting)


def _choice(href: str, name: Markup | str, chosen: bool) -> Markup:
    current = Markup(' aria-current="true"') if chosen else Markup("")
    return Markup('<a href="{}"{}>{}</a>').format(href, current, name)


def _toggled(sheet: Sheet, party: str) -> tuple[str, ...]:
    chosen = set(sheet.view.parties) ^ {party}
    return tuple(column.id for column in sheet.every_column if column.id in chosen)
