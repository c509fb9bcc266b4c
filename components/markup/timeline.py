"""The timeline's list: the truth of which the chart beside it is a picture, row by row."""

from __future__ import annotations

from components.html import Markup
from components.markup.card import card_under
from components.markup.dates import datetime_value, sign
from components.markup.frame import heading, hidden_note
from components.markup.sheet import Sheet, clean
from components.markup.words import Layer, find_hits, paint
from components.rows import ROW_HEIGHT, EventRow, Fold, event_rows, folds


def timeline(sheet: Sheet) -> Markup:
    """The list of events with its head, and the card of a chosen one directly under its row."""
    rows = event_rows(sheet.explainer, sheet.selection.events, sheet.texts)
    behind = {fold.before_row: fold for fold in folds(rows)}
    items = Markup("")
    for index, row in enumerate(rows):
        if index in behind:
            key = "timeline.fold-hidden" if _hides(sheet, behind[index]) else "timeline.fold"
            days = sheet.texts(key, n=behind[index].days)
            items += Markup('<li class="fold"><span>{}</span></li>').format(days)
        items += _row(sheet, row)
        if card := card_under(sheet, row.event.id, "timeline"):
            items += Markup('<li class="uc" data-k="under">{}</li>').format(card)
    key = Markup(" ").join(
        Markup("<span>{}{}</span>").format(sign(basis), sheet.texts(f"timeline.{basis}"))
        for basis in ("stated", "resolved", "inferred")
    )
    height = Markup(' data-h="{}"').format(sum(row.height for row in rows)) if sheet.interactive else ""
    listed = Markup('<ol class="evs"{}>{}</ol>').format(height, items) if rows else _nothing(sheet)
    return Markup(
        '<section class="sec s1{}" id="timeline" aria-labelledby="h-timeline">'
        '<div class="th">{}<p class="key">{}</p></div>'
        "{}</section>"
    ).format(" beside" if sheet.interactive else "", heading(sheet, "timeline"), key, listed)


def _hides(sheet: Sheet, fold: Fold) -> bool:
    """Whether a filter hides an event on one of the days left out."""
    shown = {event.id for event in sheet.selection.events}
    return any(e.id not in shown and fold.start <= e.start_date <= fold.end for e in sheet.explainer.events)


def timeline_foot(sheet: Sheet) -> Markup:
    """What stands under list and picture together: how many events are hidden, and dates that could not be placed."""
    hidden = len(sheet.explainer.events) - len(sheet.selection.events)
    out = hidden_note(sheet, "events", hidden)
    loose = [t for t in sheet.explainer.timexes if t.value is None and t.type in ("DATE", "TIME")]
    if loose:
        listed = Markup(sheet.texts("list.comma")).join(
            Markup("{} {}").format(
                sheet.texts.markup("phrase", words=sheet.words(timex.span.text)),
                sheet.paragraph(sheet.explainer.sentences[sheet.sentence_number(timex.span.start)].paragraph),
            )
            for timex in loose
        )
        out += Markup('<p class="foot">{}</p>').format(sheet.texts.markup("timeline.loose", words=listed))
    return Markup('<div class="tf">{}</div>').format(out) if out else out


def _nothing(sheet: Sheet) -> Markup:
    key = "timeline.none" if not sheet.explainer.events else "timeline.none-shown"
    return Markup('<p class="nil">{}</p>').format(sheet.texts(key))


def _row(sheet: Sheet, row: EventRow) -> Markup:
    event = row.event
    value = datetime_value(event)
    when = Markup('<time datetime="{}">{}</time>').format(value, row.when) if value else clean(row.when)
    unsure = Markup("")
    if event.confidence == "guess":
        unsure = Markup(' <span class="un"{}>{}</span>').format(sheet.own_lang, sheet.texts("unsure"))
    return Markup(
        '<li class="ev {}{}"{}><p class="dt">{}<span><b>{}</b> <small>{}</small></span></p>'
        '<p class="evw"{}>{}<a class="go"{}>{}</a>&nbsp;{}{}</p></li>'
    ).format(
        f"e-{event.basis}",
        " on" if sheet.is_chosen(event.id) else "",
        Markup(' style="--rh:{}px"').format(row.height) if row.height != ROW_HEIGHT else "",
        sign(event.basis),
        when,
        row.known,
        sheet.lang,
        Markup("<b>{}</b> ").format(sheet.texts.markup("speaker-only", speaker=clean(row.statement.speaker)))
        if row.statement
        else "",
        sheet.select(event.id, f"ev:{event.id}", "timeline"),
        _words(sheet, row),
        sheet.paragraph(event.paragraph),
        unsure,
    )


def _words(sheet: Sheet, row: EventRow) -> Markup:
    text = sheet.article.text
    out = Markup("")
    for part in row.parts:
        start, end = part.span.start, part.span.end
        marks = find_hits(text, start, end, sheet.view.query)
        if part.kind == "phrase":
            marks.insert(0, Layer(start, end, Markup('<b class="ph">'), Markup("</b>")))
        words = paint(text, start, end, marks)
        gap = Markup(" … ") if part.gap_before else Markup("")
        out += Markup('<span class="a">{}{}</span>').format(gap, words) if part.kind == "around" else gap + words
    return out
