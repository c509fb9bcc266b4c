"""The context card: a passage in its sentence, who says it, and what it hangs together with.

It opens directly under the chosen item, once on a page, in the section that the item was chosen in.
"""

from __future__ import annotations

from collections.abc import Callable

from markupsafe import Markup

from components.markup.citation import passage, provenance
from components.markup.dates import basis_word, datetime_value, event_days, sign
from components.markup.sheet import Record, Sheet, clean, record_id
from components.markup.words import Layer, attributed_words, paint, plain_words
from components.model import Event, Figure, Sentence, Span, Statement
from components.rows import ordered
from components.selection import sentence_id
from components.share import item_view

PLACES: dict[type, tuple[str, ...]] = {
    Statement: ("positions", "quotes", "article"),
    Event: ("timeline", "article"),
    Figure: ("figures", "article"),
    Sentence: ("voice", "article"),
}
"""The sections that show a kind of record, the first one first."""

SHOWN_IN: dict[str, tuple[str, ...]] = {
    "timeline": ("all", "timeline"),
    "positions": ("all", "positions"),
    "voice": ("all", "positions"),
    "quotes": ("all", "quotes"),
    "figures": ("all", "figures"),
    "article": ("all", "article"),
}
"""The choices of "Show" under which a section stands on the page."""

Item = tuple[str, Markup]


def card_place(sheet: Sheet) -> str:
    """The section that the card opens in; "" where nothing is chosen or no section on the page shows it."""
    record = sheet.chosen
    if record is None:
        return ""
    places = [place for place in PLACES[type(record)] if sheet.view.section in SHOWN_IN[place]]
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
        case "positions":
            return [statement.id for party in chosen.columns for statement in sheet.in_column[party.id]]
    kind = type(sheet.chosen)
    records: list[Record] = list(sheet.explainer.statements)
    if kind is Event:
        records = list(sheet.explainer.events)
    elif kind is Figure:
        records = list(sheet.explainer.figures)
    elif kind is Sentence:
        records = list(sheet.explainer.sentences)
    return [record_id(record) for record in records]


def card_under(sheet: Sheet, item_id: str, place: str) -> Markup:
    """The card, if this is the item and the section that it opens under; else nothing."""
    record = sheet.chosen
    if record is None or not sheet.is_chosen(item_id) or card_place(sheet) != place:
        return Markup("")
    return card(sheet, record, place)


def card(sheet: Sheet, record: Record, place: str) -> Markup:
    """The card of a record: its context and actions on one side, what is known about it on the other."""
    facts = Markup("").join(
        Markup("<div><dt>{}</dt><dd>{}</dd></div>").format(sheet.texts(f"context.{name}"), value)
        for name, value in _facts(sheet, record)
    )
    number = record.paragraph
    return Markup(
        '<div class="card" id="card" role="group" aria-labelledby="card-h" tabindex="-1" data-k="card"><div class="cb">'
        '<div class="cx"><p class="lab" id="card-h">{}</p>{}{}</div><dl>{}</dl></div></div>'
    ).format(sheet.texts("context.head", number=number), _context(sheet, record), _actions(sheet, record, place), facts)


def _sentences(sheet: Sheet, record: Record) -> tuple[int, int]:
    """Indices of the first and last sentence that hold the record's words."""
    spans = record.content if isinstance(record, Statement) else (record.span,)
    return sheet.sentence_number(spans[0].start), sheet.sentence_number(max(spans[0].start, spans[-1].end - 1))


def _context(sheet: Sheet, record: Record) -> Markup:
    sentences, text = sheet.explainer.sentences, sheet.article.text
    if not sentences:
        return Markup("")
    first, last = _sentences(sheet, record)
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


def _actions(sheet: Sheet, record: Record, place: str) -> Markup:
    texts, ids = sheet.texts, sequence(sheet, place)
    at = ids.index(record_id(record)) if record_id(record) in ids else -1
    out = Markup("")

    def link(href: str, key: str, extra: Markup = Markup("")) -> Markup:
        return Markup('<a class="btn" href="{}" data-k="card:{}"{}>{}</a>').format(
            href, key, extra, texts(f"context.{key}")
        )

    role = Markup(' role="button" data-p="{}"').format(place) if sheet.interactive else Markup("")
    if at > 0:
        out += link(sheet.to(selected=ids[at - 1]), "previous", role)
    if 0 <= at < len(ids) - 1:
        out += link(sheet.to(selected=ids[at + 1]), "next", role)
    here = sheet.href(item_view(sheet.view, record_id(record), sheet.explainer))
    if sheet.interactive:
        out += Markup(
            '<button type="button" class="btn" data-k="card:copy" data-copy="{}" data-link="{}">{}</button>'
        ).format(clean(copy_text(sheet, record)), here, texts("context.copy"))
    out += link(here, "link")
    if address := sheet.publisher(record.span if isinstance(record, Sentence) else record.sentence):
        out += link(address, "publisher", Markup(' rel="noopener external"'))
    out += link(sheet.to(selected=""), "close", Markup(' role="button"') if sheet.interactive else Markup(""))
    return Markup('<p class="acts">{}</p>').format(out)


def copy_text(sheet: Sheet, record: Record) -> str:
    """The passage as plain text, speaker first, with where it comes from; the script adds the link."""
    where = [sheet.article.title or "", provenance(sheet.article, sheet.texts)]
    where.append(sheet.texts("paragraph", number=record.paragraph))
    return passage(sheet, record) + "\n" + " · ".join(part for part in where if part)


def _statement_of(sheet: Sheet, record: Record) -> Statement | None:
    if isinstance(record, Event | Figure):
        return sheet.statements.get(record.statement or "")
    return record if isinstance(record, Statement) else None


# --- what is known about it, one fact a row -------------------------------------------------------------------------


def _facts(sheet: Sheet, record: Record) -> list[Item]:
    makers: list[Callable[[Sheet, Record], list[Item]]] = [_speaker, _cue, _date, _figures, _relations, _rule]
    return [item for make in makers for item in make(sheet, record)]


def _small(text: Markup | str) -> Markup:
    return Markup(" <span>{}</span>").format(text)


def _way_to(sheet: Sheet, other_id: str, text: Markup | str) -> Markup:
    """A link from this card to another record's."""
    role = Markup(' role="button"') if sheet.interactive else Markup("")
    return Markup('<a href="{}" data-k="card:{}"{}>{}</a>').format(sheet.to(selected=other_id), other_id, role, text)


def _quoted(sheet: Sheet, text: str) -> Markup:
    """The article's own phrase, in the interface's quotation marks."""
    return sheet.texts.markup("phrase", words=sheet.words(text))


def _speaker(sheet: Sheet, record: Record) -> list[Item]:
    statement = _statement_of(sheet, record)
    texts = sheet.texts
    if statement is None:
        return [("speaker", clean(texts("context.own-voice")))]
    out = sheet.words(statement.speaker)
    party = sheet.party(statement.party) if statement.party else Markup("")
    if party and sheet.party_plain(statement.party) != statement.speaker:
        out += _small(party)
    if statement.source is None:
        before = _carried_from(sheet, statement)
        out += _small(texts("carried", number=before) if before else texts("carried-alone"))
    elif statement.source.text != statement.speaker:
        out += _small(texts.markup("context.in-sentence", words=sheet.words(statement.source.text)))
    if record_id(record) != statement.id:
        link = _way_to(sheet, statement.id, texts("context.show-statement"))
        out += _small(link)
    return [("speaker", out)]


def _carried_from(sheet: Sheet, statement: Statement) -> int:
    """The paragraph that a statement without a cue goes on from; 0 where none by its speaker comes before."""
    before = [
        other.paragraph
        for other in sheet.explainer.statements
        if other.speaker == statement.speaker and other.content[0].start < statement.content[0].start
    ]
    return max(before, default=0)


def _cue(sheet: Sheet, record: Record) -> list[Item]:
    statement = _statement_of(sheet, record)
    if statement is None:
        return []
    how = sheet.texts(f"wording-long.{statement.type}")
    cue = _quoted(sheet, statement.cue.text) if statement.cue else clean(sheet.texts("context.no-cue"))
    return [("cue", cue + _small(how))]


def event_date(sheet: Sheet, event: Event) -> Markup:
    """How an event is dated: the sign, the article's phrase, the days they come to, how that is known."""
    days = event_days(sheet.texts, event)
    value = datetime_value(event)
    shown = Markup('<time datetime="{}">{}</time>').format(value, days) if value else clean(days)
    if event.phrase:
        shown = sheet.texts.markup("dated", phrase=_quoted(sheet, event.phrase.text), days=shown)
    return shown + _small(sign(event.basis) + clean(basis_word(sheet.texts, event)))


def _date(sheet: Sheet, record: Record) -> list[Item]:
    texts = sheet.texts
    if isinstance(record, Event):
        out = [("date", event_date(sheet, record))]
        anchor = next((event for event in sheet.explainer.events if event.id == record.anchor), None)
        if anchor is not None:
            words = _quoted(sheet, anchor.span.text) + _small(event_days(texts, anchor))
            out.append(("anchor", _way_to(sheet, anchor.id, words)))
        return out
    start, end = _sentences(sheet, record) if sheet.explainer.sentences else (0, -1)
    events = [
        event
        for index in range(start, end + 1)
        for event in sheet.events_at.get(sheet.explainer.sentences[index].span.start, ())
    ]
    if events:
        return [("date", Markup("<br>").join(event_date(sheet, event) for event in events))]
    published = sheet.article.published
    known = texts("context.published", date=texts.date(published)) if published else texts("note.no-publication-date")
    return [("date", clean(texts("context.none-in-sentence")) + _small(known))]


def _figures(sheet: Sheet, record: Record) -> list[Item]:
    if isinstance(record, Figure):
        return [("figure", _quoted(sheet, record.span.text))]
    if not sheet.explainer.sentences:
        return []
    first, last = _sentences(sheet, record)
    figures = [
        figure
        for index in range(first, last + 1)
        for figure in sheet.figures_at.get(sheet.explainer.sentences[index].span.start, ())
    ]
    if not figures:
        return [("figures", clean(sheet.texts("context.none-in-sentence")))]
    links = [_way_to(sheet, figure.id, _quoted(sheet, figure.span.text)) for figure in figures]
    return [("figures", Markup("<br>").join(links))]


def _relations(sheet: Sheet, record: Record) -> list[Item]:
    if not isinstance(record, Statement):
        return []
    out: list[Item] = []
    claim = sheet.statements.get(record.answers or "")
    if claim is not None:
        out.append(("answers", _other(sheet, claim, plain_words(sheet, claim))))
    out += [
        ("answered-by", _other(sheet, reply, attributed_words(sheet, reply)))
        for reply in sheet.replies.get(record.id, ())
    ]
    if record.target and claim is None:
        silent = record.act in ("accuse", "deny", "demand") and record.id not in sheet.replies
        aimed = sheet.words(record.target)
        out.append(("target", aimed + _small(sheet.texts("no-reply")) if silent else aimed))
    return out


def _other(sheet: Sheet, statement: Statement, words: str) -> Markup:
    said = sheet.texts.markup("speaker-words", speaker=sheet.words(statement.speaker), words=sheet.words(words))
    return _way_to(sheet, statement.id, said) + _small(Markup("¶{}").format(statement.paragraph))


def _rule(sheet: Sheet, record: Record) -> list[Item]:
    texts = sheet.texts
    if isinstance(record, Sentence):
        return [("why", clean(texts("context.why-own")))]
    names = record.rule.split("/")
    out = clean("; ".join(texts(f"rule.{name}") if texts.has(f"rule.{name}") else name for name in names))
    if record.confidence == "guess":
        out += _small(texts("unsure"))
    return [("why", out)]


def spans_of(record: Record) -> tuple[Span, ...]:
    """The words that are marked when a record is chosen."""
    return record.content if isinstance(record, Statement) else (record.span,)
