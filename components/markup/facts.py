"""What is known about a record, one fact a row: speaker, cue, date, figures, replies, and why it is there."""

from __future__ import annotations

from collections.abc import Callable

from components.dated import basis_word, event_days
from components.html import Markup
from components.markup.dates import datetime_value, sign
from components.markup.sheet import Record, Sheet, clean, record_id
from components.markup.words import attributed_words, plain_words
from components.model import Event, Figure, Sentence, Span, Statement

Item = tuple[str, Markup]


def statement_of(sheet: Sheet, record: Record) -> Statement | None:
    """The statement that a record is, or that gives the event or figure; None for the article's own voice."""
    if isinstance(record, Event | Figure):
        return sheet.statements.get(record.statement or "")
    return record if isinstance(record, Statement) else None


def sentences_of(sheet: Sheet, record: Record) -> tuple[int, int]:
    """Indices of the first and last sentence that hold the record's words."""
    spans = spans_of(record)
    return sheet.sentence_number(spans[0].start), sheet.sentence_number(max(spans[0].start, spans[-1].end - 1))


def spans_of(record: Record) -> tuple[Span, ...]:
    """The words that are marked when a record is chosen."""
    return record.content if isinstance(record, Statement) else (record.span,)


def facts(sheet: Sheet, record: Record) -> list[Item]:
    """Each fact as the name of its text and its HTML, in the order of the card."""
    makers: list[Callable[[Sheet, Record], list[Item]]] = [_speaker, _cue, _date, _figures, _relations, _rule]
    return [item for make in makers for item in make(sheet, record)]


def _small(text: Markup | str) -> Markup:
    return Markup(" <span>{}</span>").format(text)


def _way_to(sheet: Sheet, other_id: str, text: Markup | str) -> Markup:
    """A link from this card to another record's."""
    role = Markup(' role="button" data-p="{}"').format(sheet.place) if sheet.interactive else Markup("")
    return Markup('<a href="{}" data-k="card:{}"{}>{}</a>').format(sheet.opened(other_id), other_id, role, text)


def _quoted(sheet: Sheet, text: str) -> Markup:
    """The article's own phrase, in the interface's quotation marks."""
    return sheet.texts.markup("phrase", words=sheet.words(text))


def _speaker(sheet: Sheet, record: Record) -> list[Item]:
    statement = statement_of(sheet, record)
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
    statement = statement_of(sheet, record)
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
    start, end = sentences_of(sheet, record) if sheet.explainer.sentences else (0, -1)
    events = [
        event
        for index in range(start, end + 1)
        for event in sheet.events_at.get(sheet.explainer.sentences[index].span.start, ())
    ]
    if events:
        return [("date", Markup("<br>").join(_dated_there(sheet, record, event) for event in events))]
    published = sheet.article.published
    known = texts("context.published", date=texts.date(published)) if published else texts("note.no-publication-date")
    return [("date", clean(texts("context.none-in-sentence")) + _small(known))]


def _dated_there(sheet: Sheet, record: Statement | Figure | Sentence, event: Event) -> Markup:
    """An event's date beside a record of its sentence, with what happened then where that is not the record itself."""
    own = [record.span] if not isinstance(record, Statement) else [record.cue] if record.cue else list(record.content)
    aside = not any(event.span.overlaps(span) for span in own)
    return event_date(sheet, event) + (_small(_quoted(sheet, event.span.text)) if aside else Markup(""))


def _figures(sheet: Sheet, record: Record) -> list[Item]:
    if isinstance(record, Figure):
        return [("figure", _quoted(sheet, record.span.text))]
    if not sheet.explainer.sentences:
        return []
    first, last = sentences_of(sheet, record)
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
