"""Positions: what each party is found to say, in equal columns; by party, by speaker, or by word."""

from __future__ import annotations

from collections import Counter

from components.html import Markup
from components.markup.by_word import by_word
from components.markup.columns import Column, columns_of
from components.markup.exchanges import exchanges
from components.markup.frame import hidden_note, nothing, section, wording_key
from components.markup.sheet import Sheet
from components.selection import GROUPS, ORDERS, column_of


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
        Column(
            party.id,
            sheet.party(party.id),
            Markup(""),
            sheet.hue(party.id),
            sheet.in_column[party.id],
            len(sheet.found[party.id]),
        )
        for party in sheet.selection.columns
    ]


def _speakers(sheet: Sheet) -> list[Column]:
    """A column for each speaker, under the name of the party."""
    every = Counter((statement.speaker, column_of(statement)) for statement in sheet.explainer.statements)
    return [
        Column(
            f"{party}-{index}",
            sheet.words(speaker),
            # A body that speaks for itself has its name once, and the line kept, so that the heads stay in step.
            sheet.party(party) if sheet.party_plain(party) != speaker else Markup("&nbsp;"),
            sheet.hue(party),
            statements,
            every[speaker, party],
        )
        for index, ((speaker, party), statements) in enumerate(sheet.by_speaker.items())
    ]
