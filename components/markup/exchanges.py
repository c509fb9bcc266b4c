"""Claims and the replies found to them, joined."""

from __future__ import annotations

from markupsafe import Markup

from components.markup.sheet import Sheet
from components.markup.statement import statement_body, statement_class
from components.model import Statement


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
