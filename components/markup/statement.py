"""One statement as a card: speaker first, then the words, then what it answers or what answers it."""

from __future__ import annotations

from collections.abc import Sequence

from components.html import Markup
from components.markup.sheet import Sheet, clean
from components.markup.words import attributed_words, plain_words, statement_words
from components.model import Statement

WORDING_CLASS = {"direct": "d", "indirect": "r", "mixed": "m"}
"""The class that draws a kind of wording: a solid, a dotted, a dashed line."""

CONTESTING = frozenset({"accuse", "deny", "demand"})
"""The acts under which the absence of a reply is said."""


def statement_body(
    sheet: Sheet, statement: Statement, *, key: str, place: str, topic: str = "", related: bool = True
) -> Markup:
    """The frame that every statement gets, whoever speaks; ``key`` goes before the id in ``data-k``.

    ``related`` says whether the lines on claims and replies belong to it, which are not needed beside them.
    """
    by = Markup('<p class="by"><b>{}</b> <span class="kd">{}</span> {}</p>').format(
        sheet.words(statement.speaker), sheet.texts(f"wording.{statement.type}"), sheet.paragraph(statement.paragraph)
    )
    words = Markup('<p class="w ws"{}><a class="go"{}>{}</a></p>').format(
        sheet.lang,
        sheet.select(statement.id, f"{key}:{statement.id}", place),
        statement_words(sheet, statement, topic=topic),
    )
    lines = relations(sheet, statement, key=f"{key}:{statement.id}", place=place) if related else Markup("")
    return by + words + lines + doubts(sheet, statement)


def statement_class(sheet: Sheet, statement: Statement) -> str:
    """The classes of a statement's frame: its wording, and whether it is chosen."""
    return f"st {WORDING_CLASS[statement.type]}{' on' if sheet.is_chosen(statement.id) else ''}"


def relations(sheet: Sheet, statement: Statement, *, key: str, place: str) -> Markup:
    """What the statement answers with the claim's words, what answers it, or that no reply was found."""
    texts = sheet.texts
    lines: list[Markup] = []
    claim = sheet.statements.get(statement.answers or "")
    if claim is not None:
        lines.append(
            Markup('<span class="ar">↩</span> ')
            + texts.markup(
                "answers",
                speaker=sheet.words(claim.speaker),
                words=_way_to(sheet, key, place, claim, plain_words(sheet, claim)),
            )
        )
    replies = sheet.replies.get(statement.id, ())
    for reply in replies:
        lines.append(
            Markup('<span class="ar">↪</span> ')
            + texts.markup(
                "answered-by",
                speaker=sheet.words(reply.speaker),
                words=_way_to(sheet, key, place, reply, attributed_words(sheet, reply)),
            )
        )
    if statement.act in CONTESTING and claim is None and not replies:
        silent = clean(texts("no-reply"))
        target = statement.target
        lines.append(texts.markup("aimed-at", target=sheet.words(target)) + Markup(" ") + silent if target else silent)
    return Markup("").join(Markup('<p class="rel">{}</p>').format(line) for line in lines)


def _way_to(sheet: Sheet, key: str, place: str, statement: Statement, words: str) -> Markup:
    """Another statement's words as the link that opens its card."""
    return Markup('<a class="w go"{}{}>{}</a>').format(
        sheet.lang, sheet.select(statement.id, f"{key}:{statement.id}", place), clean(words)
    )


def doubts(sheet: Sheet, statement: Statement) -> Markup:
    """That words are carried over from the paragraph before, and that a finding is a guess."""
    out = Markup("")
    if statement.cue is None and statement.source is None:
        before = [
            other.paragraph
            for number in range(max(1, statement.paragraph - 3), statement.paragraph + 1)
            for other in sheet.statements_in.get(number, ())
            if other.speaker == statement.speaker and other.content[0].start < statement.content[0].start
        ]
        text = sheet.texts("carried", number=before[-1]) if before else sheet.texts("carried-alone")
        out += Markup('<p class="rel">{}</p>').format(text)
    if statement.confidence == "guess":
        out += Markup('<p class="rel un">{}</p>').format(sheet.texts("unsure"))
    return out


def place_of(sheet: Sheet, statement: Statement) -> str:
    """Where in the article the middle of a statement's paragraph lies: 0 is its beginning, 1 its end."""
    return f"{(statement.paragraph - 0.5) / max(1, len(sheet.explainer.paragraphs)):.3f}"


def strip(sheet: Sheet, statements: Sequence[Statement]) -> Markup:
    """One tick a statement at its paragraph: a picture of where in the article somebody speaks."""
    total = max(1, len(sheet.explainer.paragraphs))
    drawn = Markup('<span class="sp" aria-hidden="true" style="--n:{}">{}</span>')
    return drawn.format(total, ticks(sheet, statements))


def ticks(sheet: Sheet, statements: Sequence[Statement]) -> Markup:
    """A tick a statement, drawn in its wording, side by side where a paragraph holds several."""
    seen: dict[int, int] = {}
    out = Markup("")
    for statement in statements:
        beside = seen[statement.paragraph] = seen.get(statement.paragraph, -1) + 1
        out += Markup('<i class="{}{}" style="--x:{}{}"></i>').format(
            WORDING_CLASS[statement.type],
            " on" if sheet.is_chosen(statement.id) else "",
            place_of(sheet, statement),
            f";--k:{beside}" if beside else "",
        )
    return out
