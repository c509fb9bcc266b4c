"""What every section is drawn from: the selection, the texts, how a view is spelt as a link, and look-ups."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeVar

from babel import Locale
from babel.core import UnknownLocaleError

from components.fragments import publisher_link
from components.html import Markup, escape
from components.identity import OTHERS
from components.model import Article, Event, Explainer, Figure, Party, Sentence, Span, Statement
from components.selection import Selection, View, column_of, columns, own_voice, sentence_id
from components.share import Problem
from components.texts import Texts

HUES = 4
"""Hues of equal weight. A fifth party has none: two parties in one hue would be taken for one."""

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")

Record = Statement | Event | Figure | Sentence
_T = TypeVar("_T", Event, Figure)


def printable(text: str) -> str:
    """Text with the characters that HTML and UTF-8 cannot hold replaced one for one."""
    return _UNPRINTABLE.sub("\ufffd", text)


def clean(text: str) -> Markup:
    """Text as HTML shows it: escaped and printable."""
    return escape(printable(text))


@dataclass(frozen=True, slots=True)
class Page:
    """What one page holds of a view that takes several: the names of its sections, and of these the paragraphs.

    Paragraphs count from 1; without any the page holds all of them.
    """

    sections: frozenset[str]
    first: int = 0
    last: int = 0

    @property
    def parted(self) -> bool:
        """Whether some paragraphs are on other pages."""
        return bool(self.last)

    def holds(self, paragraph: int) -> bool:
        """Whether the records of a paragraph belong on it."""
        return not self.parted or self.first <= paragraph <= self.last


@dataclass(frozen=True)
class Sheet:
    """Everything a section needs, and the same for all of them.

    ``href`` spells a view as a link. ``interactive`` is the page with a script, where links that act carry the role
    of a button; without it they are plain links. ``place`` names the section that the selected record was chosen
    in, if that is known; the card opens there. ``report`` is where a misreading can be reported, if anywhere.
    ``page`` is set where the view takes several pages: the selection then holds what belongs on this one. ``arrived``
    is what the card of the selected record says first to whoever came by a link straight to it.
    """

    selection: Selection
    texts: Texts
    href: Callable[[View], str]
    interactive: bool = False
    problems: tuple[Problem, ...] = ()
    place: str = ""
    report: str = ""
    page: Page | None = None
    arrived: Markup = Markup("")

    @property
    def view(self) -> View:
        return self.selection.view

    @property
    def parted(self) -> bool:
        """Whether the sections hold some paragraphs and others are on other pages."""
        return self.page is not None and self.page.parted

    @property
    def explainer(self) -> Explainer:
        return self.selection.explainer

    @property
    def article(self) -> Article:
        return self.selection.explainer.article

    # --- the article's words -------------------------------------------------------------------------------------

    @cached_property
    def lang(self) -> Markup:
        """Attributes for an element that holds the article's words; empty where its language is the interface's."""
        direction = text_direction(self.article.language, self.article.text)
        if self.article.language == self.texts.lang and direction == self.texts.dir:
            return Markup("")
        return Markup(' lang="{}" dir="{}"').format(clean(self.article.language), direction)

    @property
    def own_lang(self) -> Markup:
        """Attributes for an interface text that stands among the article's words; empty where ``lang`` is."""
        return Markup(' lang="{}" dir="{}"').format(self.texts.lang, self.texts.dir) if self.lang else Markup("")

    def words(self, text: str) -> Markup:
        """A name or phrase of the article inside a sentence of the interface, in its own language and direction."""
        return Markup('<span class="w"{}>{}</span>').format(self.lang, clean(text)) if self.lang else clean(text)

    # --- parties -------------------------------------------------------------------------------------------------

    @cached_property
    def every_column(self) -> tuple[Party, ...]:
        """All columns of the article, shown or not, in order of first mention."""
        return columns(self.explainer)

    @cached_property
    def _hues(self) -> dict[str, str]:
        named = [party.id for party in self.every_column if party.id != OTHERS]
        return {party_id: f"h{index}" for index, party_id in enumerate(named[:HUES])}

    def hue(self, party_id: str | None) -> str:
        """The class that gives a party its hue; who has no party has none."""
        return self._hues.get(party_id or OTHERS, "hx")

    @cached_property
    def _parties(self) -> dict[str, Party]:
        return {party.id: party for party in self.every_column}

    def party(self, party_id: str | None) -> Markup:
        """A party's name as the column shows it; "" for one that the article does not have."""
        party = self._parties.get(party_id or OTHERS)
        if party is None:
            return Markup("")
        return clean(self.texts("positions.others")) if party.id == OTHERS else self.words(party.name)

    def party_plain(self, party_id: str | None) -> str:
        """The same as plain text, for attributes and copied text."""
        party = self._parties.get(party_id or OTHERS)
        if party is None:
            return ""
        return self.texts("positions.others") if party.id == OTHERS else printable(party.name)

    # --- records -------------------------------------------------------------------------------------------------

    @cached_property
    def statements(self) -> dict[str, Statement]:
        return {statement.id: statement for statement in self.explainer.statements}

    @cached_property
    def shown(self) -> frozenset[str]:
        """Ids of the statements that the view shows."""
        return frozenset(statement.id for statement in self.selection.statements)

    @cached_property
    def in_column(self) -> dict[str, list[Statement]]:
        """The shown statements of each column, in article order."""
        found: dict[str, list[Statement]] = {party.id: [] for party in self.selection.columns}
        for statement in self.selection.statements:
            found.setdefault(column_of(statement), []).append(statement)
        return found

    @cached_property
    def by_speaker(self) -> dict[tuple[str, str], list[Statement]]:
        """The shown statements of each speaker and column, by first statement or A to Z as the view asks."""
        found: dict[tuple[str, str], list[Statement]] = {}
        for statement in self.selection.statements:
            found.setdefault((statement.speaker, column_of(statement)), []).append(statement)
        if self.view.order == "az":
            return dict(sorted(found.items(), key=lambda item: item[0][0].casefold()))
        return found

    @cached_property
    def found(self) -> dict[str, list[Statement]]:
        """All statements of each column, shown or not, in article order."""
        found: dict[str, list[Statement]] = {party.id: [] for party in self.every_column}
        for statement in self.explainer.statements:
            found.setdefault(column_of(statement), []).append(statement)
        return found

    @cached_property
    def replies(self) -> dict[str, list[Statement]]:
        """The statements that answer each statement, by its id."""
        found: dict[str, list[Statement]] = {}
        for statement in self.explainer.statements:
            if statement.answers in self.statements and statement.answers is not None:
                found.setdefault(statement.answers, []).append(statement)
        return found

    @cached_property
    def own_voice(self) -> tuple[Sentence, ...]:
        """The sentences that the article says itself, shown or not."""
        return own_voice(self.explainer)

    @cached_property
    def exchanges(self) -> list[tuple[Statement, list[Statement]]]:
        """Each shown statement that a shown one answers, with the replies to it."""
        shown = self.selection.statements
        found = [(said, [r for r in self.replies.get(said.id, ()) if r.id in self.shown]) for said in shown]
        return [(said, replies) for said, replies in found if replies]

    @cached_property
    def events_at(self) -> dict[int, list[Event]]:
        """Events by the start of their sentence."""
        return _by_sentence(self.explainer.events)

    @cached_property
    def figures_at(self) -> dict[int, list[Figure]]:
        """Figures by the start of their sentence."""
        return _by_sentence(self.explainer.figures)

    @cached_property
    def statements_in(self) -> dict[int, list[Statement]]:
        """Statements by paragraph, counted from 1."""
        found: dict[int, list[Statement]] = {}
        for statement in self.explainer.statements:
            found.setdefault(statement.paragraph, []).append(statement)
        return found

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.span.start for sentence in self.explainer.sentences]

    def sentence_number(self, offset: int) -> int:
        """The index of the sentence that holds a character."""
        return max(0, bisect_right(self._starts, offset) - 1)

    @cached_property
    def chosen(self) -> Record | None:
        return self.selection.chosen

    def is_chosen(self, record_id: str) -> bool:
        return bool(record_id) and record_id == self.view.selected

    # --- links ---------------------------------------------------------------------------------------------------

    def to(self, **changes: object) -> str:
        """The link to this view with some fields changed."""
        return self.href(replace(self.view, **changes))  # type: ignore[arg-type]

    def opened(self, record_id: str) -> str:
        """The link to this view with a record's card open; where no script leads to the card, the link does."""
        return self.to(selected=record_id) + self.at_card

    @property
    def at_card(self) -> str:
        """What a link to a view with a card ends with, for a page without a script."""
        return "" if self.interactive else "#card"

    def select(self, record_id: str, key: str, place: str) -> Markup:
        """Attributes of the link that opens a record's card, or closes it where it is open.

        ``key`` names the link for good, so that focus can return to it; ``place`` is the section it stands in.
        """
        chosen = self.is_chosen(record_id)
        target = Markup(' href="{}" data-k="{}"').format(
            self.to(selected="") if chosen else self.opened(record_id), key
        )
        if self.interactive:
            state = Markup(' role="button" aria-expanded="{}" data-p="{}"').format("true" if chosen else "false", place)
            return target + state + (Markup(' aria-controls="card"') if chosen else Markup(""))
        return target + (Markup(' aria-current="true"') if chosen else Markup(""))

    def pressed(self, pressed: bool) -> Markup:
        """Attributes of a link that is a switch, on or off."""
        if self.interactive:
            return Markup(' role="button" aria-pressed="{}"').format("true" if pressed else "false")
        return Markup(' aria-current="true"') if pressed else Markup("")

    def paragraph(self, number: int) -> Markup:
        """The link "¶6" to a paragraph of the article."""
        here = "" if self.view.section in ("all", "article") else self.to(section="article", selected="")
        if self.page and not ("article" in self.page.sections and self.page.holds(number)):
            here = self.to(section="article", selected="", paragraph=number)
        return Markup('<a class="pn" href="{}#p{}" aria-label="{}">¶{}</a>').format(
            here, number, self.texts("paragraph", number=number), number
        )

    def publisher(self, span: Span | None = None) -> str:
        """The address of the article at its publisher, at the words of ``span``; "" where there is none to link."""
        return printable(publisher_link(self.article, span) or "")


def text_direction(language: str, text: str) -> str:
    """``rtl`` or ``ltr``: what the language is written in, else the direction of the first letter that has one."""
    try:
        return str(Locale.parse(language.replace("-", "_")).text_direction)
    except (UnknownLocaleError, ValueError, TypeError):
        strong = (unicodedata.bidirectional(letter) for letter in text[:2000])
        return "rtl" if next((kind for kind in strong if kind in ("L", "R", "AL")), "L") != "L" else "ltr"


def record_id(record: Record) -> str:
    """The id that selects a record."""
    return sentence_id(record) if isinstance(record, Sentence) else record.id


def _by_sentence(records: Sequence[_T]) -> dict[int, list[_T]]:
    found: dict[int, list[_T]] = {}
    for record in records:
        found.setdefault(record.sentence.start, []).append(record)
    return found
