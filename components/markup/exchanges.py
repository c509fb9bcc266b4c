"""Statements and the replies found to them, joined."""

from __future__ import annotations

from components.html import Markup
from components.markup.card import card_under
from components.markup.sheet import Sheet
from components.markup.statement import statement_body, statement_class
from components.model import Statement


def exchanges(sheet: Sheet) -> Markup:
    """Statements and the replies to them, side by side in equal cards, for what the view shows of both."""
    if not sheet.exchanges:
        return Markup("")
    out = Markup("")
    carded = False
    for claim, replies in sheet.exchanges:
        out += Markup('<div class="xc">{}<p class="xa"><span>{}</span></p><div class="xr">{}</div></div>').format(
            _exchanged(sheet, claim, "xc"),
            sheet.texts("answered-by-label"),
            Markup("").join(_exchanged(sheet, reply, f"xc:{claim.id}") for reply in replies),
        )
        # A reply may be answered itself and so stand in two exchanges: its card opens in the first.
        if not carded and any(sheet.is_chosen(said.id) for said in (claim, *replies)):
            out += card_under(sheet, sheet.view.selected, "exchanges")
            carded = True
    return Markup('<div class="xs"><h3>{} <small>{}</small></h3>{}</div>').format(
        sheet.texts("exchanges.head"), sheet.texts("exchanges.count", n=len(sheet.exchanges)), out
    )


def _exchanged(sheet: Sheet, statement: Statement, key: str) -> Markup:
    body = statement_body(sheet, statement, key=key, place="exchanges", related=False)
    same = sheet.party_plain(statement.party) == statement.speaker
    party = Markup("") if same else Markup('<p class="xp">{}</p>').format(sheet.party(statement.party))
    return Markup('<div class="xi {} {}">{}{}</div>').format(
        sheet.hue(statement.party), statement_class(sheet, statement), party, body
    )
