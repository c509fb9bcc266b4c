"""What the article says itself: sentences without attribution, in no party's column."""

from __future__ import annotations

from components.html import Markup
from components.markup.blocks import mark_length
from components.markup.card import card_under
from components.markup.frame import hidden_note, nothing, section
from components.markup.sheet import Sheet
from components.markup.words import find_hits, paint
from components.selection import sentence_id


def voice(sheet: Sheet) -> Markup:
    """The sentences in article order, each a link that opens its card."""
    shown = sheet.selection.voice
    every = len(sheet.own_voice)
    key = Markup("<span>{}</span>").format(sheet.texts("voice.key"))
    if not shown:
        text = sheet.texts("voice.none-shown" if every else "voice.none")
        return section(sheet, "voice", nothing(text) + hidden_note(sheet, "voice", every), key=key)
    items = Markup("")
    for sentence in shown:
        name = sentence_id(sentence)
        start, end = sentence.span.start + mark_length(sentence.span.text), sentence.span.end
        hits = find_hits(sheet.article.text, start, end, sheet.view.query)
        items += Markup('<li{}><p{}><a class="w go"{}>{}</a> {}</p>{}</li>').format(
            Markup(' class="on"') if sheet.is_chosen(name) else "",
            sheet.lang,
            sheet.select(name, f"ow:{name}", "voice"),
            paint(sheet.article.text, start, end, hits),
            sheet.paragraph(sentence.paragraph),
            card_under(sheet, name, "voice"),
        )
    listed = Markup('<ol class="own">{}</ol>').format(items)
    return section(sheet, "voice", listed + hidden_note(sheet, "voice", every - len(shown)), key=key)
