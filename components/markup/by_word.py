"""Positions by word: words as rows, parties as columns, the statements themselves in the cells."""

from __future__ import annotations

from collections.abc import Sequence

from components.html import Markup
from components.markup.columns import FRAME, absence, expander, fitting, listed
from components.markup.sheet import Sheet, clean, printable
from components.model import Statement
from components.selection import NONE_OF_THESE, column_of


def by_word(sheet: Sheet) -> Markup:
    """A row for each word that a shown statement stands under; each card opens once."""
    carded: set[str] = set()
    return Markup("").join(
        _word_row(sheet, word, statements, carded)
        for word, statements in topics_of(sheet)
        if any(statement.id in sheet.shown for statement in statements)
    )


def topics_of(sheet: Sheet) -> list[tuple[str, list[Statement]]]:
    """Each topic word with all its statements, shown or not; then those that hold none of the words."""
    under: set[str] = set()
    topics = []
    for topic in sheet.explainer.topics:
        under |= set(topic.statements)
        topics.append((topic.word, [sheet.statements[i] for i in topic.statements if i in sheet.statements]))
    rest = [statement for statement in sheet.explainer.statements if statement.id not in under]
    return [*topics, (NONE_OF_THESE, rest)] if topics and rest else topics


def _word_row(sheet: Sheet, word: str, statements: Sequence[Statement], carded: set[str]) -> Markup:
    texts, name = sheet.texts, printable(word)
    cells = Markup("")
    topic = "" if word == NONE_OF_THESE else word
    none = texts.markup("word.none-by", word=sheet.words(topic)) if topic else texts("word.none-without")
    for party in sheet.selection.columns:
        every = [statement for statement in statements if column_of(statement) == party.id]
        found = [statement for statement in every if statement.id in sheet.shown]
        first = fitting(sheet, found, FRAME / 2 if len(sheet.selection.columns) > 2 else FRAME)
        body = absence(sheet, len(every), none)
        if found:
            body = listed(sheet, found[:first], key=f"wd:{name}", topic=topic, carded=carded)
        if found[first:]:
            rest = listed(sheet, found[first:], key=f"wd:{name}", topic=topic, carded=carded)
            where = list(dict.fromkeys(statement.paragraph for statement in found[first:]))
            body += expander(sheet, f"{name}:{party.id}", sheet.party(party.id), where, rest, count=len(found) - first)
        cells += Markup('<div class="col {}"><header><h4>{}</h4></header>{}</div>').format(
            sheet.hue(party.id), sheet.party(party.id), body
        )
    count = texts("positions.count", n=sum(statement.id in sheet.shown for statement in statements))
    return Markup('<div class="wr"><h3>{} <small>{}</small></h3><div class="cols n{}">{}</div></div>').format(
        topic_name(sheet, word), count, max(1, min(4, len(sheet.selection.columns))), cells
    )


def topic_name(sheet: Sheet, word: str) -> Markup:
    """A topic word as the article prints it; or the name for those that hold none."""
    if word == NONE_OF_THESE:
        return clean(sheet.texts("word.none-of-these"))
    return Markup('<span class="wd"{}>{}</span>').format(sheet.lang, clean(word))
