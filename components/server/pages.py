"""A view of the plain edition on pages of a bounded weight.

A view that is too much for one page keeps the sections that fit, and the others stand on pages of their own. A section
that is too much for its own page is divided between paragraphs. What is on other pages is named on each of them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate

from components.library import Held
from components.markup import SECTIONS, Section, shown_sections
from components.markup.body import section_body
from components.markup.card import card_place
from components.markup.frame import section as framed
from components.markup.pager import elsewhere, in_the_file, pager
from components.markup.sheet import Page, Sheet
from components.model import Event, Figure, Statement
from components.selection import Shown, View, select
from components.texts import load

CARD = 7_000
"""Bytes kept free for the card of a chosen passage and the links between pages."""

SPACE = 100_000
"""Bytes of sections on a page of a division, whatever else stands on it."""

FILL = 0.7
"""How much of a page the first attempt at a division plans to fill; records are not spread evenly."""

Light = Callable[[str], str]
Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Laid:
    """One page: the sheet that it was drawn from, which knows what it holds, and its sections."""

    sheet: Sheet
    main: str


def lay_out(sheet: Sheet, room: int, light: Light, file: str) -> Laid:
    """The page that the view asks for; ``room`` is what its sections may weigh in bytes once they are ``light``.

    A chosen passage is on its page. ``file`` is the address of what no page can hold.
    """
    sections = shown_sections(sheet)
    known: Mapping[str, int] = {}
    if sum(_weights(sheet)) > room:
        # Its text may take several pages, so that links to paragraphs name the page.
        sheet = _holding(sheet, sections)
        known = _section_weights(Held(sheet.explainer), _unopened(sheet.view), sheet.href, light)
    if sheet.view.section != "all" and sum(known.values()) > room:
        return _part(sheet, room, light, file)
    drawn = _fitting(sheet, sections, room, light, known)
    if len(drawn) == len(sections):
        return Laid(sheet, "\n".join(drawn.values()))
    place = _section_of(card_place(sheet))
    if sheet.view.section == "all" and (not place or place in drawn):
        return _some(sheet, drawn, light)
    if sheet.view.section == "all":
        view = replace(sheet.view, section=_choice(place))
        return lay_out(replace(sheet, selection=replace(sheet.selection, view=view)), room, light, file)
    return _part(sheet, room, light, file)


def _section_of(place: str) -> str:
    """The section that holds a place where cards open."""
    return "positions" if place == "exchanges" else place


def _choice(name: str) -> Shown:
    """The choice of "Show" that leaves a section on a page with the fewest others."""
    return next(section for section in SECTIONS if section.name == name).shown_under[1]


def _unopened(view: View) -> View:
    """The view with nothing chosen, of which everybody who reads it anywhere has the same pages."""
    return replace(view, selected="", fingerprint="", version="", paragraph=0)


@lru_cache(maxsize=256)
def _section_weights(held: Held, view: View, href: Callable[[View], str], light: Light) -> Mapping[str, int]:
    """What each section weighs as a whole, by its name."""
    sheet = Sheet(select(held.explainer, view), load(view.lang), href)
    return {name: _weight([part]) for name, part in _draw(sheet, shown_sections(sheet), light).items()}


def _draw(sheet: Sheet, sections: Sequence[Section], light: Light) -> dict[str, str]:
    return {section.name: light(section_body(sheet, section)) for section in sections}


def _weight(drawn: Sequence[str]) -> int:
    return sum(len(part.encode("utf-8", "replace")) + 1 for part in drawn)


def _fitting(
    sheet: Sheet, sections: Sequence[Section], room: int, light: Light, known: Mapping[str, int] | None = None
) -> dict[str, str]:
    """The sections that fit, drawn for a page that holds them alone: the one with the card first, then as they come.

    ``known`` are their weights, so far as they are known without drawing them.
    """
    kept = list(sections)
    if known and sum(known.values()) > room:
        kept = _chosen(sheet, kept, room, known)
        drawn = _draw(_holding(sheet, kept), kept, light)
    else:
        drawn = _draw(sheet, kept, light)
    while _weight(list(drawn.values())) > room and kept:
        fit = _chosen(sheet, kept, room, {name: _weight([part]) for name, part in drawn.items()})
        # Links to paragraphs on other pages are longer, so that what fitted may be too much when drawn again.
        kept = fit if len(fit) < len(kept) else fit[:-1]
        drawn = _draw(_holding(sheet, kept), kept, light)
    return drawn


def _chosen(sheet: Sheet, sections: Sequence[Section], room: int, weights: Mapping[str, int]) -> list[Section]:
    """The sections that fit by their weights, in the order of the page."""
    place = _section_of(card_place(sheet))
    # The section that says how all this was made always fits, and a reader is never left without it.
    first = [section for section in sections if section.name in (place, "method")]
    rest = room - 400 * len(sections)
    fit: list[str] = []
    for section in (*first, *(section for section in sections if section not in first)):
        if weights[section.name] <= rest:
            fit.append(section.name)
            rest -= weights[section.name]
    return [section for section in sections if section.name in fit]


def _holding(sheet: Sheet, sections: Sequence[Section]) -> Sheet:
    page = sheet.page or Page(frozenset())
    return replace(sheet, page=replace(page, sections=frozenset(section.name for section in sections)))


def _some(sheet: Sheet, drawn: dict[str, str], light: Light) -> Laid:
    """A page of some sections; where another would stand is the way to its own page."""
    sections = shown_sections(sheet)
    here = _holding(sheet, [section for section in sections if section.name in drawn])
    out = []
    for section in sections:
        own = here.to(section=_choice(section.name), paragraph=0, selected="")
        out.append(drawn.get(section.name) or light(framed(here, section.name, elsewhere(here, section.name, own))))
    return Laid(here, "\n".join(out))


# --- the pages of one section -----------------------------------------------------------------------------------------


def _part(sheet: Sheet, room: int, light: Light, file: str) -> Laid:
    """The part of a section that holds the paragraph asked for, or the chosen passage, or is the first."""
    view, chosen = sheet.view, sheet.chosen
    # The frame is heavier where something is chosen; the pages are the same.
    ranges = _divide(Held(sheet.explainer), _unopened(view), min(room, SPACE), sheet.href, light)
    paragraph = chosen.paragraph if chosen else max(1, view.paragraph)
    at = next(index for index, (_, last) in enumerate(ranges) if paragraph <= last)
    sections = shown_sections(sheet)
    part = _holding(_between(sheet, ranges[at]), sections)
    links = light(pager(part, ranges, at)) if len(ranges) > 1 else ""
    drawn = _fitting(part, sections, room - 2 * len(links.encode()), light)
    out = [drawn.get(s.name) or light(framed(part, s.name, in_the_file(part, file))) for s in sections]
    return Laid(part, "\n".join(filter(None, [links, *out, links])))


def _between(sheet: Sheet, paragraphs: Range) -> Sheet:
    selection = sheet.selection.between(*paragraphs)
    return replace(sheet, selection=selection, page=Page(frozenset(), *paragraphs))


@lru_cache(maxsize=256)
def _divide(held: Held, view: View, room: int, href: Callable[[View], str], light: Light) -> tuple[Range, ...]:
    """The paragraphs of each page of a section, from and to, so that every page fits that can be made to.

    A page of a single paragraph that is too long for it stays as it is.
    """
    sheet = Sheet(select(held.explainer, view), load(view.lang), href)
    sections = shown_sections(sheet)
    weights = _weights(sheet)
    whole = sum(_section_weights(held, view, href, light).values())
    pages = max(2, math.ceil(whole / (room * FILL)))
    while True:
        ranges = _split(weights, pages)
        if pages >= len(weights) or all(
            _weight(list(_draw(_holding(_between(sheet, part), sections), sections, light).values())) <= room - CARD
            for part in ranges
        ):
            return ranges
        pages += max(1, pages // 5)


def _weights(sheet: Sheet) -> list[int]:
    """About what each paragraph adds to a page: its text, and for each record its words with their frame."""
    weights = [len(paragraph.text.encode("utf-8", "replace")) + 200 for paragraph in sheet.explainer.paragraphs]
    shown = sheet.selection
    records: list[Statement | Event | Figure] = [*shown.statements, *shown.events, *shown.figures]
    for record in records:
        weights[record.paragraph - 1] += 500 + 2 * len(record.sentence.text.encode("utf-8", "replace"))
    return weights


def _split(weights: Sequence[int], pages: int) -> tuple[Range, ...]:
    """Paragraphs, counted from 1, on so many pages or fewer, of about the same weight."""
    if pages >= len(weights):
        return tuple((number, number) for number in range(1, len(weights) + 1))
    total = sum(weights)
    page_of = [min(pages - 1, (sofar - weight // 2) * pages // total)
               for sofar, weight in zip(accumulate(weights), weights, strict=True)]  # fmt: skip
    starts = [n for n, page in enumerate(page_of, 1) if n == 1 or page != page_of[n - 2]]
    return tuple(zip(starts, [*(start - 1 for start in starts[1:]), len(weights)], strict=True))
