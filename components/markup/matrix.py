"""Who says what about what: a table of words and parties, and the statements of the word that is open."""

from __future__ import annotations

from collections.abc import Sequence

from components.html import Markup
from components.markup.by_word import topic_name, topics_of
from components.markup.columns import IN_ROW, absence, cut_at, framed
from components.markup.frame import nothing, section
from components.markup.sheet import Sheet, printable
from components.markup.statement import ticks
from components.model import Party, Statement
from components.selection import NONE_OF_THESE, column_of

NARROW = 4
"""Up to this many parties stand side by side on a phone; more wrap, each cell under its own name."""


def matrix(sheet: Sheet) -> Markup:
    """A row a word in the order of first mention, a column a party; an open word shows its statements below it."""
    words = topics_of(sheet)
    rows = [
        (word, every)
        for word, every in words
        if word == sheet.view.topic or any(statement.id in sheet.shown for statement in every)
    ]
    parties = sheet.selection.columns
    if not rows or not parties:
        return section(sheet, "matrix", nothing(sheet.texts("positions.none-shown" if words else "matrix.none")))
    heads = Markup("").join(
        Markup('<th scope="col" class="{}">{}</th>').format(sheet.hue(party.id), sheet.party(party.id))
        for party in parties
    )
    body = Markup("").join(_row(sheet, word, statements, parties) for word, statements in rows)
    table = Markup(
        '<table class="mx{}" style="--n:{};--p:{}"><caption class="vh">{}</caption><thead><tr><th scope="col">'
        "{}</th>{}</tr></thead><tbody>{}</tbody></table>"
    ).format(
        " many" if len(parties) > NARROW else "",
        len(parties),
        len(sheet.explainer.paragraphs),
        sheet.texts("matrix.head"),
        sheet.texts("matrix.word"),
        heads,
        body,
    )
    return section(sheet, "matrix", table, key=Markup("<span>{}</span>").format(sheet.texts("matrix.key")))


def _row(sheet: Sheet, word: str, every: Sequence[Statement], parties: Sequence[Party]) -> Markup:
    is_open = sheet.view.topic == word
    shown = [statement for statement in every if statement.id in sheet.shown]
    speaking = len({column_of(statement) for statement in shown})
    count = sheet.texts("matrix.count", n=len(shown))
    by = sheet.texts("matrix.by", n=speaking, all=len(parties))
    head = Markup('<th scope="row">{} <small>{} <span>{}</span></small></th>').format(
        topic_name(sheet, word), count, by
    )
    cells = Markup("").join(_cell(sheet, word, party, every, is_open) for party in parties)
    row = Markup("<tr{}>{}{}</tr>").format(Markup(' class="on"') if is_open else "", head, cells)
    if not is_open:
        return row
    panel = _panel(sheet, word, every, parties)
    return row + Markup('<tr class="pr"><td colspan="{}">{}</td></tr>').format(len(parties) + 1, panel)


def _said_by(sheet: Sheet, party: Party, every: Sequence[Statement]) -> tuple[list[Statement], int]:
    """A party's statements that the view shows, and how many it hides."""
    said = [statement for statement in every if column_of(statement) == party.id]
    shown = [statement for statement in said if statement.id in sheet.shown]
    return shown, len(said) - len(shown)


def _cell(sheet: Sheet, word: str, party: Party, every: Sequence[Statement], is_open: bool) -> Markup:
    texts, word = sheet.texts, printable(word)
    named = Markup("<span>{}</span> ").format(sheet.party(party.id))
    hue = sheet.hue(party.id)
    found, hidden = _said_by(sheet, party, every)
    if not found:
        left_out = "pages.cell" if sheet.parted else "matrix.hidden-cell"
        none = "matrix.none-cell" if word != NONE_OF_THESE else "matrix.none-cell-without"
        text = texts(left_out, n=hidden) if hidden else texts(none)
        return Markup('<td class="{}">{}<i>{}</i></td>').format(hue, named, text)
    name = word if word != NONE_OF_THESE else texts("word.none-of-these")
    label = texts("matrix.cell", n=len(found), party=sheet.party_plain(party.id), word=name)
    state = Markup("")
    if sheet.interactive:
        state = Markup(' role="button" aria-expanded="{}"').format("true" if is_open else "false")
        state += Markup(' aria-controls="panel"') if is_open else Markup("")
    return Markup(
        '<td class="{}">{}<a href="{}" data-k="cell:{}:{}" aria-label="{}"{}><u>{}</u><b>{}</b></a></td>'
    ).format(
        hue,
        named,
        sheet.to(topic="" if is_open else word),
        party.id,
        word,
        label,
        state,
        ticks(sheet, found[:24]),
        len(found),
    )


def _panel(sheet: Sheet, word: str, every: Sequence[Statement], parties: Sequence[Party]) -> Markup:
    """The statements of a word in rows of columns, with the card of a chosen one between them."""
    topic = "" if word == NONE_OF_THESE else word
    said = {party.id: _said_by(sheet, party, every) for party in parties}
    rows = Markup("")
    for at in range(0, len(parties), IN_ROW):
        row = parties[at : at + IN_ROW]
        cut = cut_at(sheet, [said[party.id][0] for party in row], "matrix")
        columns = Markup("")
        for number, party in enumerate(row, 1):
            found, hidden = said[party.id]
            key = "matrix.none-by" if topic else "matrix.none-without"
            none = sheet.texts.markup(key, party=sheet.party(party.id), word=sheet.words(topic))
            head = Markup("<header><h3>{}</h3></header>{}").format(
                sheet.party(party.id), "" if found else absence(sheet, hidden, none)
            )
            columns += framed(
                sheet,
                Markup('<div class="col {}"').format(sheet.hue(party.id)),
                head,
                found,
                Markup(""),
                number=number,
                cut=cut,
                place="matrix",
                key="pn",
                topic=topic,
            )
        width = min(IN_ROW, len(parties))
        rows += Markup('<div class="cols n{}{}">{}</div>').format(width, "" if cut is None else " cut", columns)
    return Markup('<div id="panel">{}</div>').format(rows)
