"""Figures: a table, each number one unit with its qualifier, what is counted, who counts and as of when."""

from __future__ import annotations

from components.dated import event_days
from components.html import Markup
from components.markup.card import card_under
from components.markup.dates import sign
from components.markup.frame import hidden_note, nothing, section
from components.markup.sheet import Sheet, clean
from components.markup.words import Layer, find_hits, paint
from components.model import Event, Figure, Statement

COLUMNS = ("counter", "figure", "sentence", "as-of")


def figures(sheet: Sheet) -> Markup:
    """The table in article order; figures of one statement are one group, of different counters never."""
    every, shown = len(sheet.explainer.figures), sheet.selection.figures
    key = Markup("<span>{}</span>").format(sheet.texts("figures.key"))
    if not shown:
        text = sheet.texts("figures.none-shown" if every else "figures.none")
        return section(sheet, "figures", nothing(text) + hidden_note(sheet, "figures", every), key=key)
    heads = Markup("").join(
        Markup('<th scope="col">{}</th>').format(sheet.texts(f"figures.{name}")) for name in COLUMNS
    )
    heads += Markup('<th scope="col"><span class="vh">{}</span></th>').format(sheet.texts("figures.paragraph"))
    rows, before = Markup(""), None
    for figure in shown:
        rows += _row(sheet, figure, first=before is None or before.statement != figure.statement)
        before = figure
    table = Markup(
        '<table class="fs"><caption class="vh">{}</caption><thead><tr>{}</tr></thead><tbody>{}</tbody></table>'
    ).format(sheet.texts("figures.head"), heads, rows)
    return section(sheet, "figures", table + hidden_note(sheet, "figures", every - len(shown)), key=key)


def _row(sheet: Sheet, figure: Figure, *, first: bool) -> Markup:
    statement = sheet.statements.get(figure.statement or "")
    card = card_under(sheet, figure.id, "figures")
    unsure = Markup(' <span class="un">{}</span>').format(sheet.texts("unsure")) if figure.confidence == "guess" else ""
    row = Markup(
        '<tr class="{}{}{}"><td class="ct">{}</td><th scope="row"><a class="w go un"{}{}>{}</a>{}</th>'
        '<td class="cl"><span class="w"{}>{}</span></td><td class="ao">{}</td><td>{}</td></tr>'
    ).format(
        sheet.hue(statement.party if statement else None),
        " nb" if first else "",
        " on" if sheet.is_chosen(figure.id) else "",
        _counter(sheet, statement),
        sheet.lang,
        sheet.select(figure.id, f"fg:{figure.id}", "figures"),
        clean(figure.span.text),
        unsure,
        sheet.lang,
        _clause(sheet, figure, statement),
        _as_of(sheet, figure),
        sheet.paragraph(figure.paragraph),
    )
    return row + Markup('<tr class="cr"><td colspan="5">{}</td></tr>').format(card) if card else row


def _counter(sheet: Sheet, statement: Statement | None) -> Markup:
    """Who counts: the source as the sentence names it, with the article's cue; or the article itself."""
    if statement is None:
        return Markup("<b>{}</b>").format(sheet.texts("own-voice"))
    source = statement.source
    named = source is not None and statement.resolution in ("named", "nominal")
    name = source.text if source is not None and named else statement.speaker
    cue = Markup(' <span class="w"{}>{}</span>').format(sheet.lang, clean(statement.cue.text)) if statement.cue else ""
    return Markup("<b>{}</b>{}").format(sheet.words(name), cue)


def _clause(sheet: Sheet, figure: Figure, statement: Statement | None) -> Markup:
    """The statement's part or the sentence that holds the figure, whole: a hedge must not be cut off its number."""
    text = sheet.article.text
    within = figure.sentence
    if statement is not None:
        within = next((span for span in statement.content if span.covers(figure.span)), within)
    marks = [
        Layer(figure.span.start, figure.span.end, Markup("<b>"), Markup("</b>")),
        *find_hits(text, within.start, within.end, sheet.view.query),
    ]
    return paint(text, within.start, within.end, marks)


def _as_of(sheet: Sheet, figure: Figure) -> Markup:
    """The date that the sentence gives, with the article's phrase and how it is known; or that it gives none."""
    texts = sheet.texts
    if figure.timex is None or figure.timex >= len(sheet.explainer.timexes):
        return Markup("<span>{}</span>").format(texts("figures.no-date"))
    timex = sheet.explainer.timexes[figure.timex]
    event = _dated_by(sheet, figure)
    phrase = texts.markup("phrase", words=sheet.words(timex.span.text))
    if event is None:
        return Markup("<span>{}</span>").format(phrase)
    return Markup("{}<span>{}<small>{}</small></span>").format(sign(event.basis), phrase, event_days(texts, event))


def _dated_by(sheet: Sheet, figure: Figure) -> Event | None:
    """The event that carries the figure's time expression, which knows the days it comes to."""
    return next((event for event in sheet.explainer.events if event.timex == figure.timex), None)
