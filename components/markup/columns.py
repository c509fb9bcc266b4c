"""Columns of statements: equal frames side by side, whoever speaks and however much."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, inf

from components.html import Markup
from components.markup.card import card_place, card_under
from components.markup.frame import nothing
from components.markup.sheet import Sheet
from components.markup.statement import statement_body, statement_class, strip
from components.markup.words import extent
from components.model import Statement

FRAME = 560
"""Characters of statements that each column shows at first, the same for all, so that no one's frame is longer.

The rest stands in one expander that names its paragraphs."""

NAME_LINE = 70
"""What a statement's name line and the space around it take up, in characters."""

IN_ROW = 4
"""Columns side by side; more wrap."""

LOPSIDED = 2
"""Two columns, of which one has more than this many times the text of the other, are not balanced."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, what it is filed under, its hue and the statements shown, in article order.

    ``found`` counts those that the article has, hidden or not.
    """

    id: str
    name: Markup
    under: Markup
    hue: str
    statements: Sequence[Statement]
    found: int


def columns_of(sheet: Sheet, found: Sequence[Column]) -> Markup:
    """Columns of equal width, four in a row at most; of several rows each holds about as many."""
    if not found:
        return nothing(sheet.texts("positions.none-shown"))
    frame = frame_of(sheet, [column.statements for column in found])
    width = ceil(len(found) / ceil(len(found) / IN_ROW))
    rows = [found[at : at + width] for at in range(0, len(found), width)]
    return Markup("").join(_columns_row(sheet, row, frame=frame, width=width) for row in rows)


def frame_of(sheet: Sheet, columns: Sequence[Sequence[Statement]]) -> float:
    """Characters that each of these columns shows at first; infinite where there is room for everything.

    A single column shows all. Two are twice as wide and show twice as much, or all where neither would stand long
    beside an almost empty one.
    """
    if len(columns) > 2:
        return FRAME
    lengths = [sum(_cost(sheet, statement) for statement in column) for column in columns]
    return inf if max(lengths) <= LOPSIDED * min(lengths) else 2 * FRAME


def _cost(sheet: Sheet, statement: Statement) -> int:
    """What a statement takes up, in characters."""
    start, end = extent(sheet, statement)
    return end - start + NAME_LINE


def _columns_row(sheet: Sheet, row: Sequence[Column], *, frame: float, width: int) -> Markup:
    """A row of columns; one that holds the chosen statement is cut under it, and the card put there in full width."""
    cut = cut_at(sheet, [column.statements for column in row], "positions")
    columns = Markup("").join(
        _column(sheet, column, number, frame=frame, cut=cut) for number, column in enumerate(row, 1)
    )
    return Markup('<div class="cols n{}{}">{}</div>').format(width, "" if cut is None else " cut", columns)


def cut_at(sheet: Sheet, columns: Sequence[Sequence[Statement]], place: str) -> int | None:
    """How far down its column the chosen statement stands, where its card opens among these columns; else None."""
    if card_place(sheet) != place:
        return None
    return next((at for column in columns for at, said in enumerate(column) if sheet.is_chosen(said.id)), None)


def _column(sheet: Sheet, column: Column, number: int, *, frame: float, cut: int | None) -> Markup:
    statements = column.statements
    first = fitting(sheet, statements, frame)
    if cut is not None and any(sheet.is_chosen(statement.id) for statement in statements):
        first = max(first, cut + 1)
    rest = Markup("") if not statements else _rest(sheet, column, statements[first:])
    none = Markup("")
    # Where a filter hides them all, the head says so: "0 of 6 statements found are shown".
    if sheet.parted or not column.found:
        none = absence(sheet, column.found, sheet.texts.markup("positions.none-by", party=column.name))
    return framed(
        sheet,
        Markup('<div class="col {}" id="c-{}"').format(column.hue, column.id),
        _head(sheet, column) + (Markup("") if statements else none),
        statements[:first],
        rest,
        number=number,
        cut=cut,
        place="positions",
    )


def framed(
    sheet: Sheet,
    opening: Markup,
    head: Markup,
    statements: Sequence[Statement],
    rest: Markup,
    *,
    number: int,
    cut: int | None,
    place: str,
    key: str = "st",
    topic: str = "",
) -> Markup:
    """A column from its parts; where its row is cut, in two halves with the card of the chosen statement between."""
    if cut is None:
        return Markup("{}>{}{}{}</div>").format(
            opening, head, listed(sheet, statements, key=key, place=place, topic=topic), rest
        )
    chosen = next((statement for statement in statements if sheet.is_chosen(statement.id)), None)
    upper = listed(sheet, statements[: cut + 1], key=key, place=place, topic=topic)
    lower = listed(sheet, statements[cut + 1 :], key=key, place=place, topic=topic) + rest
    return Markup('{} style="--c:{}"><div class="up">{}{}</div>{}{}</div>').format(
        opening,
        number,
        head,
        upper,
        card_under(sheet, chosen.id, place) if chosen else "",
        Markup('<div class="lo">{}</div>').format(lower) if lower else "",
    )


def _head(sheet: Sheet, column: Column) -> Markup:
    where = list(dict.fromkeys(statement.paragraph for statement in column.statements))
    spoken = sheet.texts("positions.where", n=len(where), where=sheet.texts("list.comma").join(map(str, where)))
    return Markup("<header><h3>{}</h3>{}<p>{}{}</p>{}</header>").format(
        column.name,
        Markup("<p>{}</p>").format(column.under) if column.under else "",
        sheet.texts("positions.count", n=column.found)
        if len(column.statements) == column.found
        else sheet.texts("positions.count-shown", n=column.found, shown=len(column.statements)),
        Markup(' <span class="vh">{}</span>').format(spoken) if where else "",
        strip(sheet, column.statements),
    )


def fitting(sheet: Sheet, statements: Sequence[Statement], frame: float = FRAME) -> int:
    """How many statements fit the frame: at least one, and all where a last short one would be left over alone."""
    room = frame
    for index, statement in enumerate(statements):
        room -= _cost(sheet, statement)
        alone = len(statements) == index + 1 and room >= -frame / 4
        if room < 0 and index > 0 and not alone:
            return index
    return len(statements)


def listed(
    sheet: Sheet,
    statements: Sequence[Statement],
    *,
    key: str = "st",
    place: str = "positions",
    topic: str = "",
    carded: set[str] | None = None,
) -> Markup:
    """Statements as a list; with ``carded``, each that is not in it yet has its card under it if it is chosen."""
    if not statements:
        return Markup("")
    items = Markup("")
    for statement in statements:
        card = Markup("")
        if carded is not None and statement.id not in carded:
            card = card_under(sheet, statement.id, place)
            carded.add(statement.id)
        body = statement_body(sheet, statement, key=key, place=place, topic=topic)
        items += Markup('<li class="{}">{}{}</li>').format(statement_class(sheet, statement), body, card)
    return Markup("<ol>{}</ol>").format(items)


def _rest(sheet: Sheet, column: Column, rest: Sequence[Statement]) -> Markup:
    """The expander of what the frame does not hold; where it holds all, a line of the same height says so."""
    if not rest:
        text = sheet.texts("positions.all-shown", n=len(column.statements), all=column.found)
        return Markup('<p class="end">{}</p>').format(text)
    where = list(dict.fromkeys(statement.paragraph for statement in rest))
    return expander(sheet, column.id, column.name, where, listed(sheet, rest), count=len(rest))


def absence(sheet: Sheet, hidden: int, none: Markup | str) -> Markup:
    """That statements are hidden or on other pages, where there are any; else the sentence that none was found."""
    return nothing(
        sheet.texts("pages.none-here" if sheet.parted else "hidden.statements", n=hidden) if hidden else none
    )


def expander(sheet: Sheet, name: str, party: Markup, where: Sequence[int], body: Markup, *, count: int) -> Markup:
    """Further statements, closed at first unless the card stands among them; it names their paragraphs."""
    return Markup(
        '<details class="more" data-k="d:{0}"{1}><summary data-k="more:{0}"><b>{2}</b> <span>{3}</span></summary>{4}'
        "</details>"
    ).format(
        name,
        Markup(" open") if 'id="card"' in body else "",
        sheet.texts.markup("positions.more", n=count, party=party),
        paragraphs_of(sheet, where),
        body,
    )


def paragraphs_of(sheet: Sheet, numbers: Sequence[int]) -> str:
    """ "¶3, ¶4"."""
    return sheet.texts("list.comma").join(f"¶{number}" for number in numbers)
