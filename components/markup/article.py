"""The article in full: a score of who speaks where, and the text with marks and margins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from components.dated import event_days
from components.html import Markup
from components.markup.blocks import Block, blocks
from components.markup.card import card_under
from components.markup.dates import sign
from components.markup.facts import spans_of
from components.markup.frame import section, wording_key
from components.markup.score import score
from components.markup.sheet import Sheet, clean
from components.markup.statement import WORDING_CLASS
from components.markup.words import Layer, find_hits, hanging, paint
from components.model import Event, Figure, Sentence, Span, Statement
from components.selection import sentence_id


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text that is a link to one record; ``first`` is where the keyboard stops."""

    start: int
    end: int
    owner: Statement | Figure
    covering: Statement | None
    first: bool
    number: int


def article(sheet: Sheet) -> Markup:
    """The score and every paragraph, whatever is filtered: what a view hides is said in the margin."""
    explainer = sheet.explainer
    events: dict[int, list[Event]] = {}
    for event in sheet.selection.events:
        events.setdefault(event.paragraph, []).append(event)
    own: dict[int, list[Sentence]] = {}
    for sentence in sheet.own_voice:
        own.setdefault(sentence.paragraph, []).append(sentence)
    inside: dict[int, list[Sentence]] = {}
    for sentence in explainer.sentences:
        inside.setdefault(sentence.paragraph, []).append(sentence)
    parts = {n: blocks(p, inside.get(n, ())) for n, p in enumerate(explainer.paragraphs, 1)}
    marks = _marks_by_paragraph(sheet, parts)
    chosen = sheet.chosen
    out = Markup("")
    for number in parts:
        if sheet.page and not sheet.page.holds(number):
            continue
        out += Markup(
            '<div class="ap" id="p{0}"><div class="who"><span class="no">¶{0}</span> {1}</div>{2}{3}</div>'
        ).format(
            number,
            _who(sheet, number, own.get(number, ())),
            _set(sheet, parts[number], marks[number]),
            _when(sheet, events.get(number, ())),
        )
        if chosen is not None and chosen.paragraph == number:
            out += card_under(sheet, sheet.view.selected, "article")
    body = score(sheet) + Markup('<div class="at">{}</div>').format(out) if out else Markup("")
    key = wording_key(sheet) + Markup(' <span><i class="k3"></i>{}</span> <span><i class="k4"></i>{}</span>').format(
        sheet.texts("article.answered"), sheet.texts("article.aimed")
    )
    return section(
        sheet, "article", body or Markup('<p class="nil">{}</p>').format(sheet.texts("article.none")), key=key
    )


# --- the text ---------------------------------------------------------------------------------------------------------


def _marks_by_paragraph(sheet: Sheet, parts: dict[int, list[Block]]) -> dict[int, list[Mark]]:
    explainer = sheet.explainer
    spans: dict[int, list[tuple[Span, Statement | Figure]]] = {n: [] for n in range(1, len(explainer.paragraphs) + 1)}
    for statement in sheet.selection.statements:
        for span in statement.content:
            last = explainer.sentences[sheet.sentence_number(max(span.start, span.end - 1))].paragraph
            for number in range(statement.paragraph, max(statement.paragraph, last) + 1):
                spans[number].append((span, statement))
    for figure in sheet.selection.figures:
        spans[figure.paragraph].append((figure.span, figure))
    counts: dict[str, int] = {}
    at = explainer.article.at
    return {n: [m for b in parts[n] for m in _cut(at(b.start, b.end), found, counts)] for n, found in spans.items()}


def _cut(block: Span, found: Sequence[tuple[Span, Statement | Figure]], counts: dict[str, int]) -> list[Mark]:
    """Marks that do not overlap: a link cannot hold another, so the shortest statement owns the words it covers.

    A figure is a link of its own where no statement holds it. Inside one it would cut the statement into links like
    ", with", which say nothing read aloud; the statement's card leads to its figures.
    """
    edges = sorted({at for span, _ in found for at in (span.start, span.end)} | {block.start, block.end})
    marks: list[Mark] = []
    for left, right in pairwise(edges):
        if right <= block.start or block.end <= left:
            continue
        over = [(span, record) for span, record in found if span.start <= left and right <= span.end]
        if not over:
            continue
        said = [(span, record) for span, record in over if isinstance(record, Statement)]
        owner = min(said or over, key=lambda pair: pair[0].end - pair[0].start)[1]
        covering = min(said, key=lambda pair: pair[0].end - pair[0].start)[1] if said else None
        assert covering is None or isinstance(covering, Statement)
        if marks and marks[-1].end == left and marks[-1].owner is owner and marks[-1].covering is covering:
            last = marks.pop()
            marks.append(Mark(last.start, right, owner, covering, last.first, last.number))
            continue
        number = counts[owner.id] = counts.get(owner.id, -1) + 1
        marks.append(Mark(left, right, owner, covering, number == 0, number))
    return marks


def _set(sheet: Sheet, parts: Sequence[Block], marks: Sequence[Mark]) -> Markup:
    """The blocks of a paragraph; items that follow one another are one list."""
    if len(parts) == 1 and parts[0].tag != "li":
        return _text(sheet, parts[0], marks, "tx w", sheet.lang)
    out = Markup("")
    for tag, group in groupby(parts, key=lambda block: block.tag):
        inside = Markup("").join(_text(sheet, block, marks, "w") for block in group)
        out += Markup("<ul>{}</ul>").format(inside) if tag == "li" else inside
    return Markup('<div class="tx"{}>{}</div>').format(sheet.lang, out)


def _text(sheet: Sheet, block: Block, marks: Sequence[Mark], drawn: str, lang: Markup | str = "") -> Markup:
    text = sheet.article.text
    layers = [Layer(mark.start, mark.end, _open(sheet, mark), Markup("</a>")) for mark in marks]
    if sheet.chosen is not None:
        layers += [
            Layer(span.start, span.end, Markup('<mark class="sel">'), Markup("</mark>"))
            for span in spans_of(sheet.chosen)
        ]
    layers += find_hits(text, block.start, block.end, sheet.view.query)
    words = paint(text, block.start, block.end, layers)
    drawn += hanging(text[block.start : block.end])
    return Markup('<{0} class="{1}"{2}>{3}</{0}>').format(Markup(block.tag), drawn, lang, words)


def _open(sheet: Sheet, mark: Mark) -> Markup:
    drawn = "mk"
    if mark.covering is not None:
        drawn += f" {WORDING_CLASS[mark.covering.type]} {sheet.hue(mark.covering.party)}"
    if isinstance(mark.owner, Figure):
        drawn += " fg"
    skip = Markup("") if mark.first else Markup(' tabindex="-1"')
    return Markup('<a class="{}"{}{}>').format(
        drawn, sheet.select(mark.owner.id, f"mk:{mark.owner.id}:{mark.number}", "article"), skip
    )


# --- the margins ------------------------------------------------------------------------------------------------------


def _who(sheet: Sheet, number: int, own: Sequence[Sentence]) -> Markup:
    """Who speaks in a paragraph, in the order of the text; what the view hides is said."""
    texts = sheet.texts
    here = sheet.statements_in.get(number, [])
    hidden = [statement for statement in here if statement.id not in sheet.shown]
    entries: dict[str, tuple[int, Markup]] = {}
    for speaker in dict.fromkeys(statement.speaker for statement in here if statement.id in sheet.shown):
        said = [statement for statement in here if statement.speaker == speaker and statement.id in sheet.shown]
        kinds = texts("list.comma").join(
            texts("article.times", wording=texts(f"wording.{kind}"), n=count) if count > 1 else texts(f"wording.{kind}")
            for kind in WORDING_CLASS
            if (count := sum(statement.type == kind for statement in said))
        )
        entries[speaker] = (
            said[0].content[0].start,
            Markup('<span class="{}"><b>{}</b> {}</span>').format(
                sheet.hue(said[0].party), sheet.words(speaker), kinds
            ),
        )
    out = [entry for _, entry in sorted([*entries.values(), *_own_voice(sheet, own)], key=lambda entry: entry[0])]
    if hidden:
        rest = "article.hidden-rest" if out else "article.hidden"
        out.append(Markup('<span class="hd">{}</span>').format(texts(rest)))
    return Markup(" ").join(out)


def _own_voice(sheet: Sheet, own: Sequence[Sentence]) -> list[tuple[int, Markup]]:
    if not own:
        return []
    name = sentence_id(own[0])
    link = Markup('<span><a class="go ov"{}><span class="vh">{}{}</span>{}</a></span>').format(
        sheet.select(name, f"mo:{name}", "article"),
        sheet.texts("paragraph", number=own[0].paragraph),
        sheet.texts("list.comma"),
        sheet.texts("own-voice"),
    )
    return [(own[0].span.start, link)]


def _when(sheet: Sheet, events: Sequence[Event]) -> Markup:
    """The dates of a paragraph: the article's phrase and the days it comes to."""
    if not events:
        return Markup("")
    lines = Markup("")
    for event in events:
        days = clean(event_days(sheet.texts, event))
        if event.phrase:
            phrase = sheet.texts.markup("phrase", words=sheet.words(event.phrase.text))
            days = sheet.texts.markup("dated", phrase=phrase, days=days)
        lines += Markup('<a class="go{}"{}>{}{}</a> ').format(
            " on" if sheet.is_chosen(event.id) else "",
            sheet.select(event.id, f"mg:{event.id}", "article"),
            sign(event.basis),
            days,
        )
    return Markup('<div class="wh">{}</div>').format(lines)
