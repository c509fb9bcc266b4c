"""Positions: what each party is found to say, in equal columns; by party, by speaker, or by word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from components.markup.card import card_place, card_under
from components.markup.frame import hidden_note, nothing, section, wording_key
from components.markup.sheet import Sheet, clean, printable
from components.markup.statement import statement_body, statement_class, strip
from components.markup.words import extent
from components.model import Statement
from components.selection import GROUPS, NONE_OF_THESE, ORDERS, column_of

FRAME = 560
"""Characters of statements that each column shows at first, the same for all, so that no one's frame is longer.

The rest stands in one expander that names its paragraphs."""

NAME_LINE = 70
"""What a statement's name line and the space around it take up, in characters."""

IN_ROW = 4
"""Columns side by side; more wrap."""

ALL_OPEN = 2
"""With this many columns or fewer there is room for everything."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, what it is filed under, its hue and its statements in article order."""

    id: str
    name: Markup
    under: Markup
    hue: str
    statements: Sequence[Statement]


def positions(sheet: Sheet) -> Markup:
    """The section, in the grouping that the view asks for."""
    hidden = hidden_note(sheet, "statements", len(sheet.explainer.statements) - len(sheet.selection.statements))
    if not sheet.explainer.statements:
        return section(sheet, "positions", nothing(sheet.texts("positions.none")))
    total = len(sheet.explainer.paragraphs)
    key = wording_key(sheet) + Markup(" <span>{}</span>").format(sheet.texts("positions.key", last=total))
    key += Markup(" <span>{}</span>").format(sheet.texts(f"positions.order-{sheet.view.order}"))
    body = Markup("")
    if sheet.view.group == "word":
        body += by_word(sheet)
    else:
        found = _speakers(sheet) if sheet.view.group == "speaker" else _parties(sheet)
        body += columns_of(sheet, found) + exchanges(sheet)
    return section(sheet, "positions", body + hidden, key=key, tools=controls(sheet))


def controls(sheet: Sheet) -> Markup:
    """The two switches, order of the columns and grouping, as links of which one is pressed."""
    groups = (("order", ORDERS, sheet.view.order), ("group", GROUPS, sheet.view.group))
    out = Markup("")
    for name, choices, chosen in groups:
        links = Markup("").join(
            Markup('<a href="{}" data-k="{}:{}"{}>{}</a>').format(
                sheet.to(**{name: choice}),
                name,
                choice,
                sheet.pressed(choice == chosen),
                sheet.texts(f"{name}.{choice}"),
            )
            for choice in choices
        )
        out += Markup(
            '<span id="l-{0}">{1}</span><span class="seg" role="group" aria-labelledby="l-{0}">{2}</span>'
        ).format(name, sheet.texts(f"{name}.label"), links)
    return Markup('<div class="ctl">{}</div>').format(out)


def _parties(sheet: Sheet) -> list[Column]:
    return [
        Column(party.id, sheet.party(party.id), Markup(""), sheet.hue(party.id), sheet.in_column[party.id])
        for party in sheet.selection.columns
    ]


def _speakers(sheet: Sheet) -> list[Column]:
    """A column a speaker and party, in the order that the view's parties have and by first statement within."""
    found: dict[tuple[str, str], list[Statement]] = {}
    for statement in sheet.selection.statements:
        found.setdefault((statement.speaker, column_of(statement)), []).append(statement)
    if sheet.view.order == "az":
        found = dict(sorted(found.items(), key=lambda item: item[0][0].casefold()))
    return [
        Column(f"{party}-{index}", sheet.words(speaker), sheet.party(party), sheet.hue(party), statements)
        for index, ((speaker, party), statements) in enumerate(found.items())
    ]


def columns_of(sheet: Sheet, found: Sequence[Column]) -> Markup:
    """Columns of equal width, four in a row at most."""
    if not found:
        return nothing(sheet.texts("positions.none-shown"))
    everything = len(found) <= ALL_OPEN
    rows = [found[at : at + IN_ROW] for at in range(0, len(found), IN_ROW)]
    return Markup("").join(
        _columns_row(sheet, row, everything=everything, width=min(IN_ROW, len(found))) for row in rows
    )


def _columns_row(sheet: Sheet, row: Sequence[Column], *, everything: bool, width: int) -> Markup:
    """A row of columns; one that holds the chosen statement is cut under it, and the card put there in full width."""
    place = card_place(sheet) == "positions"
    cut = next(
        (at for column in row for at, s in enumerate(column.statements) if place and sheet.is_chosen(s.id)), None
    )
    columns = Markup("").join(
        _column(sheet, column, number, everything=everything, cut=cut) for number, column in enumerate(row, 1)
    )
    return Markup('<div class="cols n{}{}">{}</div>').format(width, "" if cut is None else " cut", columns)


def _column(sheet: Sheet, column: Column, number: int, *, everything: bool, cut: int | None) -> Markup:
    statements = column.statements
    first = len(statements) if everything else _fitting(sheet, statements)
    if not statements:
        body = nothing(sheet.texts.markup("positions.none-by", party=column.name))
    elif cut is None:
        body = _listed(sheet, statements[:first]) + _rest(sheet, column, statements[first:])
    else:
        chosen = next((s for s in statements if sheet.is_chosen(s.id)), None)
        first = max(first, cut + 1) if chosen else first
        upper, lower = statements[: min(first, cut + 1)], statements[min(first, cut + 1) : first]
        card = card_under(sheet, chosen.id, "positions") if chosen else Markup("")
        body = Markup('{}</div>{}<div class="lo">{}{}').format(
            _listed(sheet, upper), card, _listed(sheet, lower), _rest(sheet, column, statements[first:])
        )
    if cut is None:
        return Markup('<div class="col {}" id="c-{}">{}{}</div>').format(
            column.hue, column.id, _head(sheet, column), body
        )
    return Markup('<div class="col {}" id="c-{}" style="--c:{}"><div class="up">{}{}</div></div>').format(
        column.hue, column.id, number, _head(sheet, column), body
    )


def _head(sheet: Sheet, column: Column) -> Markup:
    where = list(dict.fromkeys(statement.paragraph for statement in column.statements))
    spoken = sheet.texts("positions.where", where=_paragraphs(sheet, where))
    return Markup("<header><h3>{}</h3>{}<p>{}{}</p>{}</header>").format(
        column.name,
        Markup("<p>{}</p>").format(column.under) if column.under else "",
        sheet.texts("positions.count", n=len(column.statements)),
        Markup('<span class="vh">{}</span>').format(spoken) if where else "",
        strip(sheet, column.statements),
    )


def _fitting(sheet: Sheet, statements: Sequence[Statement]) -> int:
    """How many statements fit the frame: at least one, and all where only one would be left over."""
    room = FRAME
    for index, statement in enumerate(statements):
        start, end = extent(sheet, statement)
        room -= end - start + NAME_LINE
        if room < 0 and index > 0 and len(statements) > index + 1:
            return index
    return len(statements)


def _listed(
    sheet: Sheet, statements: Sequence[Statement], *, key: str = "st", topic: str = "", carded: set[str] | None = None
) -> Markup:
    """Statements as a list; with ``carded``, each that is not in it yet has its card under it if it is chosen."""
    if not statements:
        return Markup("")
    items = Markup("")
    for statement in statements:
        card = Markup("")
        if carded is not None and statement.id not in carded:
            card = card_under(sheet, statement.id, "positions")
            carded.add(statement.id)
        body = statement_body(sheet, statement, key=key, place="positions", topic=topic)
        items += Markup('<li class="{}">{}{}</li>').format(statement_class(sheet, statement), body, card)
    return Markup("<ol>{}</ol>").format(items)


def _rest(sheet: Sheet, column: Column, rest: Sequence[Statement]) -> Markup:
    """The expander of what the frame does not hold; where it holds all, a line of the same height says so."""
    if not rest:
        text = sheet.texts("positions.all-shown", n=len(column.statements))
        return Markup('<p class="end">{}</p>').format(text)
    where = list(dict.fromkeys(statement.paragraph for statement in rest))
    return _expander(sheet, column.id, column.name, where, _listed(sheet, rest), count=len(rest))


def _expander(sheet: Sheet, name: str, party: Markup, where: Sequence[int], body: Markup, *, count: int) -> Markup:
    return Markup(
        '<details class="more"{}><summary data-k="more:{}"><b>{}</b> <span>{}</span></summary>{}</details>'
    ).format(
        Markup(" open") if 'id="card"' in body else "",
        name,
        sheet.texts.markup("positions.more", n=count, party=party),
        _paragraphs(sheet, where),
        body,
    )


def _paragraphs(sheet: Sheet, numbers: Sequence[int]) -> str:
    return sheet.texts("list.comma").join(f"¶{number}" for number in numbers)


def exchanges(sheet: Sheet) -> Markup:
    """Claims and the replies to them, side by side in equal cards, for what the view shows of both."""
    claims = [s for s in sheet.selection.statements if any(r.id in sheet.shown for r in sheet.replies.get(s.id, ()))]
    if not claims:
        return Markup("")
    out = Markup("")
    for claim in claims:
        replies = [reply for reply in sheet.replies[claim.id] if reply.id in sheet.shown]
        out += Markup('<div class="xc">{}<p class="xa"><span>{}</span></p><div class="xr">{}</div></div>').format(
            _exchanged(sheet, claim),
            sheet.texts("answered-by-label"),
            Markup("").join(_exchanged(sheet, reply) for reply in replies),
        )
    return Markup('<div class="xs"><h3>{} <small>{}</small></h3>{}</div>').format(
        sheet.texts("exchanges.head"), sheet.texts("exchanges.count", n=len(claims)), out
    )


def _exchanged(sheet: Sheet, statement: Statement) -> Markup:
    body = statement_body(sheet, statement, key="xc", place="positions")
    same = sheet.party_plain(statement.party) == statement.speaker
    party = Markup("") if same else Markup('<p class="xp">{}</p>').format(sheet.party(statement.party))
    return Markup('<div class="xi {} {}">{}{}</div>').format(
        sheet.hue(statement.party), statement_class(sheet, statement), party, body
    )


def by_word(sheet: Sheet) -> Markup:
    """Words as rows, parties as columns, the statements themselves in the cells; each card opens once."""
    shown = set(sheet.shown)
    rows = Markup("")
    carded: set[str] = set()
    under: set[str] = set()
    for topic in sheet.explainer.topics:
        under |= set(topic.statements)
        rows += _word_row(sheet, topic.word, [i for i in topic.statements if i in shown], carded)
    rest = [statement.id for statement in sheet.selection.statements if statement.id not in under]
    if rest:
        rows += _word_row(sheet, NONE_OF_THESE, rest, carded)
    return rows


def _word_row(sheet: Sheet, word: str, ids: Sequence[str], carded: set[str]) -> Markup:
    texts, name = sheet.texts, printable(word)
    cells = Markup("")
    topic = "" if word == NONE_OF_THESE else word
    for party in sheet.selection.columns:
        found = [sheet.statements[i] for i in ids if column_of(sheet.statements[i]) == party.id]
        first = _fitting(sheet, found)
        body = nothing(texts("word.nothing"))
        if found:
            body = _listed(sheet, found[:first], key=f"wd:{name}", topic=topic, carded=carded)
        if found[first:]:
            rest = _listed(sheet, found[first:], key=f"wd:{name}", topic=topic, carded=carded)
            where = list(dict.fromkeys(statement.paragraph for statement in found[first:]))
            body += _expander(sheet, f"{name}:{party.id}", sheet.party(party.id), where, rest, count=len(found) - first)
        cells += Markup('<div class="col {}"><header><h4>{}</h4></header>{}</div>').format(
            sheet.hue(party.id), sheet.party(party.id), body
        )
    count = texts("positions.count", n=len(ids))
    return Markup('<div class="wr"><h3>{} <small>{}</small></h3><div class="cols n{}">{}</div></div>').format(
        topic_name(sheet, word), count, max(1, min(4, len(sheet.selection.columns))), cells
    )


def topic_name(sheet: Sheet, word: str) -> Markup:
    """A topic word as the article prints it, in quotation marks; or the name for those that hold none."""
    if word == NONE_OF_THESE:
        return clean(sheet.texts("word.none-of-these"))
    return Markup('<span class="wd"{}>{}</span>').format(sheet.lang, clean(word))
