"""Quotes: the direct quotations, speaker first, in the article's own quotation marks."""

from __future__ import annotations

from components.html import Markup
from components.markup.card import card_under
from components.markup.frame import hidden_note, nothing, section
from components.markup.sheet import Sheet, clean
from components.markup.statement import doubts
from components.markup.words import extent, hanging, statement_words
from components.model import Statement


def quotes(sheet: Sheet) -> Markup:
    """How many are found by each party, zero included, and the quotations in article order."""
    every = sum(statement.type == "direct" for statement in sheet.explainer.statements)
    shown = [statement for statement in sheet.selection.statements if statement.type == "direct"]
    counts = Markup(" · ").join(
        Markup("{} <b>{}</b>").format(
            sheet.party(party.id), sum(statement.type == "direct" for statement in sheet.found[party.id])
        )
        for party in sheet.selection.columns
    )
    body = Markup("")
    if counts:
        body += Markup('<p class="cnt">{}</p>').format(sheet.texts.markup("quotes.found", counts=counts))
    if shown:
        body += Markup('<ol class="qs">{}</ol>').format(Markup("").join(_quote(sheet, s) for s in shown))
    else:
        body += nothing(sheet.texts("quotes.none-shown" if every else "quotes.none"))
    body += hidden_note(sheet, "quotes", every - len(shown))
    mixed = sum(statement.type == "mixed" for statement in sheet.selection.statements)
    if mixed:
        body += Markup('<p class="foot">{}</p>').format(sheet.texts("quotes.mixed", n=mixed))
    return section(sheet, "quotes", body)


def _quote(sheet: Sheet, statement: Statement) -> Markup:
    party = sheet.party(statement.party)
    same = sheet.party_plain(statement.party) == statement.speaker
    by = Markup('<p class="by"><b>{}</b> {}{}</p>').format(
        sheet.words(statement.speaker),
        Markup("<span>{}</span> ").format(party) if statement.party and not same else "",
        sheet.paragraph(statement.paragraph),
    )
    cite = sheet.publisher()
    first = sheet.article.text[extent(sheet, statement)[0]]
    return Markup(
        '<li class="{}{}"><div>{}{}</div><blockquote class="w qt{}"{}{}><a class="go"{}>{}</a></blockquote>{}</li>'
    ).format(
        sheet.hue(statement.party),
        " on" if sheet.is_chosen(statement.id) else "",
        by,
        doubts(sheet, statement),
        hanging(first),
        Markup(' cite="{}"').format(clean(cite)) if cite else "",
        sheet.lang,
        sheet.select(statement.id, f"qt:{statement.id}", "quotes"),
        statement_words(sheet, statement),
        card_under(sheet, statement.id, "quotes"),
    )
