"""A record as plain text that can stand alone: the speaker first, always, then the article's own words."""

from __future__ import annotations

import re
from itertools import pairwise

from components.markup.sheet import Record, Sheet
from components.markup.words import LONGEST_BETWEEN, content_with_marks, extent
from components.model import Article, Sentence, Statement
from components.texts import Texts

_SENTENCE_END = re.compile(r"[.?!…؟][”’\"'»)]*(?=\s)")


def said(sheet: Sheet, statement: Statement) -> str:
    """ "Speaker: the words in their attribution", on one line.

    The attribution stays as the article has it, so that no "never" and no "has not" before the cue is lost; only
    what stands in the middle of a statement and is long is elided.
    """
    return sheet.texts("share.said", speaker=statement.speaker, words=words_in_attribution(sheet, statement))


def words_in_attribution(sheet: Sheet, statement: Statement) -> str:
    """The statement's words with what attributes them, verbatim but for white space, on one line."""
    return " … ".join(" ".join(sheet.article.text[start:end].split()) for start, end in _kept(sheet, statement))


def own_words(sheet: Sheet, statement: Statement) -> list[bool]:
    """For each character of ``words_in_attribution`` whether it is the statement's; else it attributes the words."""
    text = sheet.article.text
    content = content_with_marks(sheet, statement)
    out: list[bool] = []
    for number, (start, end) in enumerate(_kept(sheet, statement)):
        if number:
            out += [False] * len(" … ")
        words = list(re.finditer(r"\S+", text[start:end]))
        for index, word in enumerate(words):
            if index:
                out.append(out[-1])
            out += [any(left <= start + at < right for left, right in content) for at in range(*word.span())]
    return out


def _kept(sheet: Sheet, statement: Statement) -> list[tuple[int, int]]:
    """The characters of the statement in its attribution, without long stretches between its parts."""
    at, last = extent(sheet, statement)
    kept = []
    for (_, left), (right, _) in pairwise(content_with_marks(sheet, statement)):
        if right - left > LONGEST_BETWEEN:
            kept.append((at, left))
            at = right
    return [*kept, (at, last)]


def exchange(sheet: Sheet, statement: Statement) -> str:
    """The reply to a claim, or the claim that it replies to, with whose it is: neither travels without the other.

    Empty for a statement that stands alone.
    """
    replies = sheet.replies.get(statement.id, [])
    claim = sheet.statements.get(statement.answers or "")
    key, other = ("answered-by", replies[0]) if replies else ("answers", claim)
    if other is None:
        return ""
    return sheet.texts(key, speaker=other.speaker, words=words_in_attribution(sheet, other))


def passage(sheet: Sheet, record: Record) -> str:
    """The record on one line: a statement with its speaker first, anything else as the sentence that it stands in.

    A claim has its reply behind it, and a reply its claim. The sentence of an event or a figure that somebody states
    has the speaker in front too.
    """
    if isinstance(record, Statement):
        other = exchange(sheet, record)
        return sheet.texts("share.reply", said=said(sheet, record), answers=other) if other else said(sheet, record)
    if isinstance(record, Sentence):
        return sheet.texts("share.sentence", sentence=" ".join(record.span.text.split()))
    sentence = " ".join(record.sentence.text.split())
    holder = sheet.statements.get(record.statement or "")
    if holder is None:
        return sheet.texts("share.sentence", sentence=sentence)
    return sheet.texts("share.said-in", speaker=holder.speaker, sentence=sentence)


def provenance(article: Article, texts: Texts) -> str:
    """Publisher and date, as far as they are known: "The Example, 23 Oct 2024"."""
    publisher = texts.isolated(article.publisher) if article.publisher else ""
    parts = [publisher, texts.date(article.published) if article.published else ""]
    return texts("share.comma").join(part for part in parts if part)


def headline(article: Article, texts: Texts) -> str:
    """What an article is called wherever it is named: its headline, or that it has none."""
    return article.title or texts("header.untitled")


def source(article: Article, texts: Texts) -> str:
    """What the words are taken from: publisher and date, else the headline, else the article's name here."""
    return provenance(article, texts) or article.title or article.slug


def cut(text: str, limit: int) -> str:
    """The text, or its first whole sentences, or where not one fits its first words; what is cut ends with "…"."""
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    ends = [match.end() for match in _SENTENCE_END.finditer(head)]
    at = ends[-1] if ends and ends[-1] > limit // 3 else max(head.rfind(" "), limit // 3)
    return head[:at].rstrip() + " …"
