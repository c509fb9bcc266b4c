"""The context card: a passage in its sentence, who says it, and what it hangs together with.

It opens directly under the chosen item, once on a page, in the section that the item was chosen in.
"""

from __future__ import annotations

from components.html import Markup
from components.markup.copied import citation_html, copy_text
from components.markup.facts import facts, sentences_of, statement_of
from components.markup.sheet import Record, Sheet, clean, record_id
from components.markup.words import Layer, paint
from components.model import Event, Figure, Sentence, Statement
from components.rows import ordered
from components.selection import NONE_OF_THESE, SHOWN, Shown, View, sentence_id
from components.share import item_view

PLACES: dict[type, tuple[str, ...]] = {
    Statement: ("positions", "quotes", "article", "exchanges", "matrix"),
    Event: ("timeline", "article"),
    Figure: ("figures", "article"),
    Sentence: ("voice", "article"),
}
"""The sections that show a kind of record, the first one first."""

SHOWN_IN: dict[str, tuple[Shown, ...]] = {
    "timeline": ("all", "timeline"),
    "positions": ("all", "positions"),
    "exchanges": ("all", "positions"),
    "matrix": ("all", "positions"),
    "voice": ("all", "positions"),
    "quotes": ("all", "quotes"),
    "figures": ("all", "figures"),
    "article": ("all", "article"),
    "method": SHOWN,
}
"""The choices of "Show" under which a section stands on the page; ``exchanges`` is a part of the positions."""


def card_place(sheet: Sheet) -> str:
    """The section that the card opens in; "" where nothing is chosen or no section on the page shows it."""
    record = sheet.chosen
    if record is None:
        return ""
    places = [place for place in PLACES[type(record)] if sheet.view.section in SHOWN_IN[place]]
    if page := sheet.page:
        on_it = {*page.sections, *(("exchanges",) if "positions" in page.sections else ())}
        places = [place for place in places if place in on_it and page.holds(record.paragraph)]
    places = [place for place in places if record_id(record) in sequence(sheet, place)]
    return sheet.place if sheet.place in places else next(iter(places), "")


def sequence(sheet: Sheet, place: str) -> list[str]:
    """The ids that Previous and Next walk through in a section, in the order a reader meets them."""
    chosen = sheet.selection
    match place:
        case "timeline":
            return [event.id for event in ordered(chosen.events)]
        case "figures":
            return [figure.id for figure in chosen.figures]
        case "voice":
            return [sentence_id(sentence) for sentence in chosen.voice]
        case "quotes":
            return [statement.id for statement in chosen.statements if statement.type == "direct"]
        case "exchanges":
            # In the grouping by words there are none on the page.
            pairs = [] if sheet.view.group == "word" else sheet.exchanges
            return list(dict.fromkeys(said.id for claim, replies in pairs for said in (claim, *replies)))
        case "matrix":
            return _under_topic(sheet)
        case "positions" if sheet.view.group == "speaker":
            return [statement.id for statements in sheet.by_speaker.values() for statement in statements]
        case "positions" if sheet.view.group == "word":
            return [statement.id for statement in chosen.statements]
        case "positions":
            return [statement.id for party in chosen.columns for statement in sheet.in_column[party.id]]
    kind = type(sheet.chosen)
    records: list[Record] = list(sheet.explainer.statements)
    if kind is Event:
        records = list(sheet.explainer.events)
    elif kind is Figure:
        records = list(sheet.explainer.figures)
    elif kind is Sentence:
        records = list(sheet.own_voice if sheet.chosen in sheet.own_voice else sheet.explainer.sentences)
    return [record_id(record) for record in records]


def _under_topic(sheet: Sheet) -> list[str]:
    """The statements of the word that is open in the table of words, column by column."""
    under = {i for topic in sheet.explainer.topics for i in topic.statements}
    chosen = {i for topic in sheet.explainer.topics if topic.word == sheet.view.topic for i in topic.statements}
    if sheet.view.topic == NONE_OF_THESE:
        chosen = set(sheet.shown - under)
    return [said.id for party in sheet.selection.columns for said in sheet.in_column[party.id] if said.id in chosen]


def card_under(sheet: Sheet, item_id: str, place: str) -> Markup:
    """The card, if this is the item and the section that it opens under; else nothing."""
    record = sheet.chosen
    if record is None or not sheet.is_chosen(item_id) or card_place(sheet) != place:
        return Markup("")
    return card(sheet, record, place)


def card(sheet: Sheet, record: Record, place: str) -> Markup:
    """The card of a record: what is open, its context and actions on one side, what is known about it on the other."""
    return Markup(
        '<div class="card" id="card" role="group" aria-labelledby="card-h" tabindex="-1" data-k="card">{}'
        '<div class="ch">{}<p class="acts">{}</p></div>'
        '<div class="cb"><div class="cx">{}<p class="acts">{}</p></div><dl>{}</dl></div></div>'
    ).format(
        sheet.arrived,
        Markup('<h3 id="card-h">{}</h3>').format(_heading(sheet, record)),
        _ways(sheet, record, place),
        _context(sheet, record),
        _actions(sheet, record),
        _known(sheet, record),
    )


def card_on_paper(sheet: Sheet, record: Record) -> Markup:
    """The card without its links, for a print of a page that has no section with the record; on a screen it is not."""
    return Markup(
        '<div class="card onp"><p><b>{}</b></p><div class="cb"><div class="cx">{}</div><dl>{}</dl></div></div>'
    ).format(_heading(sheet, record), _context(sheet, record), _known(sheet, record))


def _known(sheet: Sheet, record: Record) -> Markup:
    return Markup("").join(
        Markup("<div><dt>{}</dt> <dd>{}</dd></div>").format(sheet.texts(f"context.{name}"), value)
        for name, value in facts(sheet, record)
    )


def _heading(sheet: Sheet, record: Record) -> Markup:
    """Who speaks and what kind of record it is: "Lloyd Austin  reported, ¶2"."""
    texts, statement = sheet.texts, statement_of(sheet, record)
    who = sheet.words(statement.speaker) if statement else clean(texts("context.own"))
    kind = texts(f"wording.{record.type}") if isinstance(record, Statement) else texts(f"context.kind-{_kind(record)}")
    head = texts("context.head", kind=kind, number=record.paragraph)
    return Markup("{} <small>{}</small>").format(who, head)


def _kind(record: Event | Figure | Sentence) -> str:
    return type(record).__name__.lower()


def _context(sheet: Sheet, record: Record) -> Markup:
    sentences, text = sheet.explainer.sentences, sheet.article.text
    if not sentences:
        return Markup("")
    first, last = sentences_of(sheet, record)
    spans = record.content if isinstance(record, Statement) else (record.span,)
    marks = [Layer(span.start, span.end, Markup("<mark>"), Markup("</mark>")) for span in spans]
    here = paint(text, sentences[first].span.start, sentences[last].span.end, marks)
    out = Markup("")
    for index, kind in ((first - 1, "bf"), (None, "se"), (last + 1, "bf")):
        if index is None:
            out += Markup('<p class="w {}"{}>{}</p>').format(kind, sheet.lang, here)
        elif 0 <= index < len(sentences):
            other = sentences[index]
            number = "" if other.paragraph == record.paragraph else Markup("<span>¶{} </span>").format(other.paragraph)
            out += Markup('<p class="w {}"{}>{}{}</p>').format(kind, sheet.lang, number, clean(other.span.text))
    return out


def _link(sheet: Sheet, href: str, key: str, extra: Markup = Markup("")) -> Markup:
    return Markup('<a class="btn" href="{}" data-k="card:{}"{}>{}</a>').format(
        href, key, extra, sheet.texts(f"context.{key}")
    )


def _ways(sheet: Sheet, record: Record, place: str) -> Markup:
    """The ways on from the card: to the record before, to the one after, and out."""
    ids = sequence(sheet, place)
    at = ids.index(record_id(record)) if record_id(record) in ids else -1
    role = Markup(' role="button" data-p="{}"').format(place) if sheet.interactive else Markup("")
    out = Markup("")
    if at > 0:
        out += _link(sheet, sheet.opened(ids[at - 1]), "previous", role)
    if 0 <= at < len(ids) - 1:
        out += _link(sheet, sheet.opened(ids[at + 1]), "next", role)
    return out + _link(
        sheet, sheet.to(selected=""), "close", Markup(' role="button"') if sheet.interactive else Markup("")
    )


def _actions(sheet: Sheet, record: Record) -> Markup:
    """What can be done with the passage: copy it, link to it, read it where it was published."""
    texts, out = sheet.texts, Markup("")
    # The same as what is shared as an item: the whole article, whatever the one who copies it has filtered out.
    whole = View(sheet.view.article, lang=sheet.view.lang)
    here = sheet.href(item_view(whole, record_id(record), sheet.explainer))
    if sheet.interactive:
        out += Markup(
            '<button type="button" class="btn" data-k="card:copy" data-copy="{}" data-copy-html="{}" data-link="{}">{}'
            "</button>"
        ).format(clean(copy_text(sheet, record)), str(citation_html(sheet, record, here)), here, texts("context.copy"))
    out += _link(sheet, here + sheet.at_card, "link")
    if address := sheet.publisher(record.span if isinstance(record, Sentence) else record.sentence):
        out += _link(sheet, address, "publisher", Markup(' rel="noopener external"'))
    return out
