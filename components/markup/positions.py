"""Positions: what each party is found to say, in equal columns; by party, by speaker, or by word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from components.markup.card import card_under
from components.markup.frame import hidden_note, nothing, section, wording_key
from components.markup.sheet import Sheet, clean
from components.markup.statement import statement_body, statement_class, strip
from components.markup.words import extent
from components.model import Statement
from components.selection import GROUPS, NONE_OF_THESE, ORDERS, column_of

FRAME = 560
"""Characters of statements that each column shows at first, the same for all, so that no one's frame is longer.

The rest stands in one expander that names its paragraphs."""

NAME_LINE = 70
"""What a statement's name line and the space around it take up, in characters."""

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
    body = controls(sheet)
    if sheet.view.group == "word":
        body += by_word(sheet)
    else:
        found = _speakers(sheet) if sheet.view.group == "speaker" else _parties(sheet)
        body += columns_of(sheet, found) + exchanges(sheet)
    return section(sheet, "positions", body + hidden, key=key)


def controls(sheet: Sheet) -> Markup:
    """The two switches as links, for the edition without a script; the page has its own."""
    if sheet.interactive:
        return Markup("")
    groups = (("order", ORDERS, sheet.view.order), ("group", GROUPS, sheet.view.group))
    out = Markup("")
    for name, choices, chosen in groups:
        links = Markup(" ").join(
            Markup('<a href="{}"{}>{}</a>').format(
                sheet.to(**{name: choice}),
                Markup(' aria-current="true"') if choice == chosen else "",
                sheet.texts(f"{name}.{choice}"),
            )
            for choice in choices
        )
        out += Markup("<span>{} {}</span> ").format(sheet.texts(f"{name}.label"), links)
    return Markup('<p class="ctl">{}</p>').format(out)


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
    return Markup('<div class="cols n{}">{}</div>').format(
        min(4, len(found)), Markup("").join(_column(sheet, column, everything) for column in found)
    )


def _column(sheet: Sheet, column: Column, everything: bool) -> Markup:
    first = len(column.statements) if everything else _fitting(sheet, column.statements)
    listed, rest = column.statements[:first], column.statements[first:]
    count = sheet.texts("positions.count", n=len(column.statements))
    where = list(dict.fromkeys(statement.paragraph for statement in column.statements))
    head = Markup("<header><h3>{}</h3>{}<p>{}{}</p>{}</header>").format(
        column.name,
        Markup("<p>{}</p>").format(column.under) if column.under else "",
        count,
        Markup('<span class="vh">{}</span>').format(sheet.texts("positions.where", where=_paragraphs(sheet, where)))
        if where
        else "",
        strip(sheet, list(column.statements)),
    )
    if not column.statements:
        body = nothing(sheet.texts.markup("positions.none-by", party=column.name))
    else:
        body = _listed(sheet, listed) + _rest(sheet, column, rest)
    return Markup('<div class="col {}" id="c-{}">{}{}</div>').format(column.hue, column.id, head, body)


def _fitting(sheet: Sheet, statements: Sequence[Statement]) -> int:
    """How many statements fit the frame: at least one, and all where only one would be left over."""
    room = FRAME
    for index, statement in enumerate(statements):
        start, end = extent(sheet, statement)
        room -= end - start + NAME_LINE
        if room < 0 and index > 0:
            return index
    return len(statements)


def _listed(sheet: Sheet, statements: Sequence[Statement]) -> Markup:
    items = Markup("").join(
        Markup('<li class="{}">{}{}</li>').format(
            statement_class(sheet, statement),
            statement_body(sheet, statement, key="st", place="positions"),
            card_under(sheet, statement.id, "positions"),
        )
        for statement in statements
    )
    return Markup("<ol>{}</ol>").format(items)


def _rest(sheet: Sheet, column: Column, rest: Sequence[Statement]) -> Markup:
    if not rest:
        return Markup("")
    where = list(dict.fromkeys(statement.paragraph for statement in rest))
    chosen = any(sheet.is_chosen(statement.id) for statement in rest)
    return Markup(
        '<details class="more"{}><summary data-k="more:{}"><b>{}</b> <span>{}</span></summary>{}</details>'
    ).format(
        Markup(" open") if chosen else "",
        column.id,
        sheet.texts.markup("positions.more", n=len(rest), party=column.name),
        _paragraphs(sheet, where),
        _listed(sheet, rest),
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
    party = sheet.party(statement.party)
    return Markup('<div class="xi {} {}"><p class="xp">{}</p>{}</div>').format(
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
    texts = sheet.texts
    cells = Markup("")
    for party in sheet.selection.columns:
        found = [sheet.statements[i] for i in ids if column_of(sheet.statements[i]) == party.id]
        items = Markup("")
        for statement in found:
            card = Markup("") if statement.id in carded else card_under(sheet, statement.id, "positions")
            carded.add(statement.id)
            items += Markup('<li class="{}">{}{}</li>').format(
                statement_class(sheet, statement),
                statement_body(
                    sheet, statement, key=f"wd:{word}", place="positions", topic="" if word == NONE_OF_THESE else word
                ),
                card,
            )
        body = Markup("<ol>{}</ol>").format(items) if found else nothing(texts("word.nothing"))
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
