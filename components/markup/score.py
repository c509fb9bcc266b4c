"""The score: the article drawn to its length, a row a party, every statement at its place, arcs to the replies."""

from __future__ import annotations

from components.html import Markup
from components.markup.sheet import Sheet
from components.markup.statement import CONTESTING, WORDING_CLASS
from components.model import Statement
from components.selection import column_of

ROW = 30
"""Pixels of a row; the arcs are drawn to it."""

BULGE = 7.0
"""How far an arc swings out, in per cent of the article's length."""


def score(sheet: Sheet) -> Markup:
    """A picture of the text below, with a text alternative; the way in is the text."""
    text = sheet.article.text
    if not text or not sheet.explainer.paragraphs:
        return Markup("")
    rows = Markup("")
    lines: dict[str, int] = {}
    for index, party in enumerate(sheet.selection.columns):
        lines[party.id] = index
        found = sheet.in_column[party.id]
        bars = Markup("").join(
            _bar(
                sheet,
                statement.content[0].start,
                statement.content[-1].end,
                WORDING_CLASS[statement.type] + (" on" if sheet.is_chosen(statement.id) else ""),
            )
            for statement in found
        )
        rows += _row(sheet.hue(party.id), sheet.party(party.id), len(found), bars)
    own = sheet.selection.voice
    bars = Markup("").join(_bar(sheet, sentence.span.start, sentence.span.end, "v") for sentence in own)
    rows += _row("hx", Markup("<em>{}</em>").format(sheet.texts("own-voice")), len(own), bars)
    return Markup(
        '<div class="score" role="img" aria-label="{}" style="--ps:{}">'
        '<div class="sr sx"><p>{}</p><div class="trk">{}</div>'
        '</div><div class="sb">{}{}</div></div>'
    ).format(
        sheet.texts("article.score", n=len(sheet.explainer.paragraphs)),
        _paragraphs(sheet),
        sheet.texts("article.paragraph"),
        _numbers(sheet),
        rows,
        _arcs(sheet, lines),
    )


def _per_cent(sheet: Sheet, offset: int) -> float:
    return 100 * offset / len(sheet.article.text)


def _spelt(per_cent: float) -> str:
    """A place to a ten-thousandth of the length, less than a pixel of any screen: "6.72", "12.7", "0"."""
    return f"{per_cent:.2f}".rstrip("0").rstrip(".")


def _row(hue: str, name: Markup, count: int, bars: Markup) -> Markup:
    return Markup('<div class="sr {}"><p><b>{}</b> {}</p><div class="trk">{}</div></div>').format(
        hue, name, count, bars
    )


def _bar(sheet: Sheet, start: int, end: int, drawn: str) -> Markup:
    left = _per_cent(sheet, start)
    return Markup('<i class="{}" style="--x:{}%;--w:{}%"></i>').format(
        drawn, _spelt(left), _spelt(_per_cent(sheet, end) - left)
    )


def _paragraphs(sheet: Sheet) -> str:
    """The paragraphs as stops of one gradient, which every row shares."""
    stops = []
    at = "0"
    for paragraph in sheet.explainer.paragraphs:
        left, right = (_spelt(_per_cent(sheet, edge)) for edge in (paragraph.start, paragraph.end))
        stops.append(f"#0000 {at}% {left}%,var(--well) {left}% {right}%")
        at = right
    return f"linear-gradient(90deg,{','.join(stops)},#0000 {at}%)"


def _numbers(sheet: Sheet) -> Markup:
    """Paragraph numbers where there is room for them; those with room on a phone too are marked."""
    out, last, last_wide = Markup(""), -100.0, -100.0
    for number, paragraph in enumerate(sheet.explainer.paragraphs, 1):
        middle = (_per_cent(sheet, paragraph.start) + _per_cent(sheet, paragraph.end)) / 2
        if middle - last < 2.4:
            continue
        last = middle
        wide = middle - last_wide >= 10
        last_wide = middle if wide else last_wide
        out += Markup('<u{} style="--x:{}%">{}</u>').format(
            Markup(' class="k"') if wide else "", _spelt(middle), number
        )
    return out


def _arcs(sheet: Sheet, lines: dict[str, int]) -> Markup:
    """A solid arc with an arrow from a claim to its reply; a dotted one with a ring where none was found."""
    paths, ends = Markup(""), Markup("")
    for claim in sheet.selection.statements:
        row = lines.get(column_of(claim))
        if row is None:
            continue
        x = _per_cent(sheet, claim.content[-1].end)
        replies = [reply for reply in sheet.replies.get(claim.id, ()) if reply.id in sheet.shown]
        for reply in replies:
            to, end = lines.get(column_of(reply), row), _per_cent(sheet, reply.content[-1].end)
            paths += _path(x, row, end, to)
            ends += _end("ah", end, to)
        aimed = _row_aimed_at(sheet, claim, lines)
        if not replies and claim.id not in sheet.replies and aimed is not None and aimed != row:
            paths += _path(x, row, x, aimed, dotted=True)
            ends += _end("ro", x, aimed)
    if not paths:
        return Markup("")
    height = (len(lines) + 1) * ROW
    return Markup(
        '<div class="arcs"><svg viewBox="0 0 100 {}" preserveAspectRatio="none" aria-hidden="true">{}</svg>{}</div>'
    ).format(height, paths, ends)


def _row_aimed_at(sheet: Sheet, claim: Statement, lines: dict[str, int]) -> int | None:
    if claim.act not in CONTESTING or not claim.target or claim.answers:
        return None
    target = claim.target.casefold()
    for party in sheet.selection.columns:
        if target in {name.casefold() for name in (party.name, *party.members)}:
            return lines[party.id]
    return None


def _path(x1: float, row1: int, x2: float, row2: int, *, dotted: bool = False) -> Markup:
    y1, y2 = row1 * ROW + ROW / 2, row2 * ROW + ROW / 2
    out = min(100.0, max(x1, x2) + BULGE)
    return Markup('<path{} d="M{:.1f} {:.0f}C{:.1f} {:.0f} {:.1f} {:.0f} {:.1f} {:.0f}"/>').format(
        Markup(' class="o"') if dotted else "", x1, y1, out, y1, out, y2, x2, y2
    )


def _end(drawn: str, x: float, row: int) -> Markup:
    return Markup('<i class="{}" style="--x:{}%;top:{}px"></i>').format(drawn, _spelt(x), row * ROW + ROW // 2)
