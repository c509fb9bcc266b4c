"""Who says what about what: a table of words and parties, and the statements of the word that is open."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from components.markup.frame import nothing, section
from components.markup.positions import topic_name
from components.markup.sheet import Sheet, printable
from components.markup.statement import statement_body, statement_class, ticks
from components.model import Party, Statement
from components.selection import NONE_OF_THESE, column_of

NARROW = 4
"""Up to this many parties stand side by side on a phone; more wrap, each cell under its own name."""


def matrix(sheet: Sheet) -> Markup:
    """A row a word in the order of first mention, a column a party; an open word shows its statements below it."""
    rows = _rows(sheet)
    parties = sheet.selection.columns
    if not rows or not parties:
        return section(sheet, "matrix", nothing(sheet.texts("matrix.none")))
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


def _rows(sheet: Sheet) -> list[tuple[str, list[Statement]]]:
    """Each topic word with its shown statements, then those that hold none of the words."""
    shown, under = sheet.shown, set()
    rows = []
    for topic in sheet.explainer.topics:
        under |= set(topic.statements)
        statements = [sheet.statements[i] for i in topic.statements if i in shown]
        if statements or topic.word == sheet.view.topic:
            rows.append((topic.word, statements))
    rest = [statement for statement in sheet.selection.statements if statement.id not in under]
    return [*rows, (NONE_OF_THESE, rest)] if rest and rows else rows


def _row(sheet: Sheet, word: str, statements: Sequence[Statement], parties: Sequence[Party]) -> Markup:
    is_open = sheet.view.topic == word
    said = {party.id: [s for s in statements if column_of(s) == party.id] for party in parties}
    speaking = sum(bool(found) for found in said.values())
    count = sheet.texts("matrix.count", n=len(statements))
    by = sheet.texts("matrix.by", n=speaking, all=len(parties))
    head = Markup('<th scope="row">{} <small>{} <span>{}</span></small></th>').format(
        topic_name(sheet, word), count, by
    )
    cells = Markup("").join(_cell(sheet, word, party, said[party.id], is_open) for party in parties)
    row = Markup("<tr{}>{}{}</tr>").format(Markup(' class="on"') if is_open else "", head, cells)
    if not is_open:
        return row
    panel = _panel(sheet, word, said, parties)
    return row + Markup('<tr class="pr"><td colspan="{}">{}</td></tr>').format(len(parties) + 1, panel)


def _cell(sheet: Sheet, word: str, party: Party, found: Sequence[Statement], is_open: bool) -> Markup:
    texts, word = sheet.texts, printable(word)
    named = Markup("<span>{}</span> ").format(sheet.party(party.id))
    hue = sheet.hue(party.id)
    if not found:
        return Markup('<td class="{}">{}<i>{}</i></td>').format(hue, named, texts("matrix.none-cell"))
    drawn = ticks(sheet, found[:24])
    name = word if word != NONE_OF_THESE else texts("word.none-of-these")
    label = texts("matrix.cell", n=len(found), party=sheet.party_plain(party.id), word=name)
    state = Markup("")
    if sheet.interactive:
        state = Markup(' role="button" aria-expanded="{}"').format("true" if is_open else "false")
        state += Markup(' aria-controls="panel"') if is_open else Markup("")
    return Markup(
        '<td class="{}">{}<a href="{}" data-k="cell:{}:{}" aria-label="{}"{}><u>{}</u><b>{}</b></a></td>'
    ).format(hue, named, sheet.to(topic="" if is_open else word), party.id, word, label, state, drawn, len(found))


def _panel(sheet: Sheet, word: str, said: dict[str, list[Statement]], parties: Sequence[Party]) -> Markup:
    topic = "" if word == NONE_OF_THESE else word
    columns = Markup("")
    for party in parties:
        items = Markup("").join(
            Markup('<li class="{}">{}</li>').format(
                statement_class(sheet, statement),
                statement_body(sheet, statement, key="pn", place="positions", topic=topic),
            )
            for statement in said[party.id]
        )
        key = "matrix.none-by" if topic else "matrix.none-without"
        none = sheet.texts.markup(key, party=sheet.party(party.id), word=sheet.words(topic))
        columns += Markup('<div class="col {}"><header><h3>{}</h3></header>{}</div>').format(
            sheet.hue(party.id), sheet.party(party.id), Markup("<ol>{}</ol>").format(items) if items else nothing(none)
        )
    return Markup('<div class="cols n{}" id="panel">{}</div>').format(min(4, len(parties)), columns)
