"""The share panel: three scopes, each with what its receiver will see; and the list of downloads.

Copying is the script's: a button carries what it copies, the field beside it holds the same, so that without the
permission to use the clipboard, or without script, it can be selected and copied by hand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from components.html import Markup
from components.markup.card import card_place
from components.markup.citation import passage
from components.markup.copied import citation_html, copy_text
from components.markup.seen import held, seen
from components.markup.sheet import Sheet, clean, record_id
from components.selection import View, select
from components.share import item_view, plain_path

Absolute = Callable[[View], str]


def share_panel(sheet: Sheet, absolute: Absolute) -> Markup:
    """The panel as a disclosure element; ``absolute`` spells a view as an address that can be sent to somebody."""
    texts = sheet.texts
    record = sheet.chosen
    shared = sheet.view if record is None else item_view(sheet.view, record_id(record), sheet.explainer)
    whole = View(sheet.view.article, lang=sheet.view.lang)
    everything = seen(replace(sheet, selection=select(sheet.explainer, whole)))
    body = _item(sheet, absolute)
    plain = Markup('<p><a href=".{}" data-k="share:plain">{}</a></p>').format(
        plain_path(shared) + ("#card" if card_place(sheet) else ""), texts("share.plain")
    )
    body += _scope(sheet, "view", texts("share.view-sees", sees=seen(sheet)), absolute(shared), more=plain)
    body += _scope(sheet, "whole", texts("share.whole-sees", sees=everything), absolute(whole))
    return _panel(sheet, "share", body)


def export_panel(sheet: Sheet, formats: Iterable[tuple[str, str, str]]) -> Markup:
    """The downloads as a disclosure element; a format is its name, the ending of its file, its address."""
    sees = sheet.texts("share.export-sees", sees=held(sheet))
    listed = Markup("").join(
        Markup('<li><a href="{}" download data-k="ex:{}">{}</a> <span>.{}</span></li>').format(
            address, suffix, name, suffix
        )
        for name, suffix, address in formats
    )
    return _panel(sheet, "export", Markup('<p class="sees">{}</p><ul>{}</ul>').format(clean(sees), listed))


def _panel(sheet: Sheet, name: str, body: Markup) -> Markup:
    if sheet.interactive:
        # Closed panels repeat much of the page; as a template they are out of the way of searches until opened.
        # On a phone the sheet is opened from below, where the list of exports has no button of its own.
        further = Markup('<button type="button" class="btn tox" data-open="export">{}</button>')
        further = further.format(sheet.texts("share.export")) if name == "share" else Markup("")
        close = Markup(
            '<p class="acts">{}<button type="button" class="btn" data-dismiss data-k="{}:close">{}</button></p>'
        )
        close = close.format(further, name, sheet.texts("context.close"))
        body = Markup("<template>{}{}</template>").format(body, close)
    return Markup(
        '<details class="pop" id="{0}" data-k="{0}"><summary class="btn" data-k="{0}:open">{1}</summary>'
        '<div class="sheet">{2}</div></details>'
    ).format(name, sheet.texts(f"share.{'export' if name == 'export' else 'title'}"), body)


def _item(sheet: Sheet, absolute: Absolute) -> Markup:
    record = sheet.chosen
    if record is None:
        return _scope(sheet, "item", sheet.texts("share.item-none"), "")
    link = absolute(item_view(View(sheet.view.article, lang=sheet.view.lang), record_id(record), sheet.explainer))
    sees = sheet.texts("share.item-sees", passage=passage(sheet, record))
    plain = f"{copy_text(sheet, record)}\n{link}"
    quote = _field(sheet, "quote", plain, html=citation_html(sheet, record, link))
    return _scope(sheet, "item", sees, link, more=quote)


def _scope(sheet: Sheet, name: str, sees: str, link: str, *, more: Markup = Markup("")) -> Markup:
    field = _field(sheet, name, link) if link else Markup("")
    return Markup(
        '<section class="scope" aria-labelledby="sh-{0}"><h2 id="sh-{0}">{1}</h2><p class="sees">{2}</p>{3}{4}'
        "</section>"
    ).format(name, sheet.texts(f"share.{name}"), clean(sees), field, more)


def _field(sheet: Sheet, name: str, value: str, *, html: Markup = Markup("")) -> Markup:
    """A field that holds what is to be copied, and the button that copies it; the scope is part of their names."""
    texts = sheet.texts
    is_quote = name == "quote"
    scope = "item" if is_quote else name
    label = Markup('{} <span class="vh">{}</span>').format(
        texts("share.quote-label" if is_quote else "share.link-label"), texts(f"share.{scope}")
    )
    button = Markup("")
    if sheet.interactive:
        rich = Markup(' data-copy-html="{}"').format(str(html)) if html else Markup("")
        named = Markup(' id="cp-{0}" aria-labelledby="cp-{0} sh-{1}"').format(name, scope)
        button = Markup('<button type="button" class="btn"{} data-k="share:{}" data-copy="{}"{}>{}</button>').format(
            named, name, clean(value), rich, texts("share.copy-quote" if is_quote else "share.copy-link")
        )
    field = (
        Markup('<textarea readonly rows="4" data-k="share:{}:field">{}</textarea>').format(name, clean(value))
        if is_quote
        else Markup('<input type="text" readonly value="{}" data-k="share:{}:field">').format(clean(value), name)
    )
    return Markup('<div class="copy"><label>{} {}</label>{}</div>').format(label, field, button)
