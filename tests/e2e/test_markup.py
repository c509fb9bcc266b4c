"""The sections in a real browser, without the app around them: measures, directions, small screens."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from components.corpus import read_filed
from components.extract import extract
from components.markup import STYLESHEET
from components.model import Explainer, Party
from components.rows import HEAD_HEIGHT, event_rows
from components.texts import load
from tests.explainers import BRIDGE, STATEMENTS
from tests.markup.page import html, sheet
from tests.markup.test_frames import saying
from tests.markup.test_hostile_text import with_parties

FONTS = STYLESHEET.parent.parent / "server" / "fonts" / "web"

pytestmark = pytest.mark.browser

Open = Callable[..., Page]


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Open]:
    """Opens all sections of a view at a width, with the page's own fonts and stylesheet."""

    contexts: list[BrowserContext] = []

    def open_page(explainer: Explainer, width: int, *, list_width: int = 0, **view: Any) -> Page:
        shutil.copy(STYLESHEET, tmp_path / "page.css")
        shutil.copytree(FONTS, tmp_path / "fonts", dirs_exist_ok=True)
        on = sheet(explainer, interactive=True, **view)
        narrow = f"#timeline{{width:{list_width}px}}" if list_width else ""
        (tmp_path / "page.html").write_text(
            f'<!doctype html><html lang="{on.texts.lang}" dir="{on.texts.dir}"><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="stylesheet" href="page.css">'
            f'<style>body{{margin:0}}{narrow}</style><body><div class="x"><main>{html(on)}</main></div></body></html>',
            "utf-8",
        )
        contexts.append(browser.new_context(viewport={"width": width, "height": 900}, reduced_motion="reduce"))
        page = contexts[-1].new_page()
        page.goto((tmp_path / "page.html").as_uri())
        page.evaluate("document.fonts.ready")
        return page

    yield open_page
    for context in contexts:
        context.close()


def widths(page: Page, selector: str) -> list[float]:
    return [round(box["width"], 1) for one in page.locator(selector).all() if (box := one.bounding_box())]


ARTICLES = sorted(path.parent for path in (Path(__file__).parent.parent / "gold").glob("*/*/article.md"))


def test_the_rows_of_the_list_are_as_high_as_the_picture_is_drawn_to(opened: Open) -> None:
    page = opened(BRIDGE, 1280, list_width=596)
    heads = [box["height"] for one in page.locator(".th").all() if (box := one.bounding_box())]
    assert heads == [HEAD_HEIGHT]
    assert row_heights(page) == [row.height for row in event_rows(BRIDGE, BRIDGE.events, load("en"))]


def row_heights(page: Page) -> list[float]:
    return [box["height"] for one in page.locator(".ev").all() if (box := one.bounding_box())]


@pytest.mark.parametrize("folder", ARTICLES, ids=lambda folder: folder.name)
def test_the_height_of_a_row_is_foretold_for_any_article(opened: Open, folder: Path) -> None:
    explainer = extract(read_filed(folder / "article.md").article)
    page = opened(explainer, 1280, list_width=596, section="timeline")
    assert row_heights(page) == [row.height for row in event_rows(explainer, explainer.events, load("en"))]


@pytest.mark.parametrize("width", [1280, 900, 390])
def test_every_party_has_the_same_width_and_type(opened: Open, width: int) -> None:
    page = opened(with_parties(7), width)
    assert len(set(widths(page, "#positions .col"))) == 1
    styles = page.locator("#positions .st .ws a").evaluate_all(
        "links => links.map(link => { const s = getComputedStyle(link); return s.fontSize + s.lineHeight + s.color })"
    )
    assert len(styles) == 7
    assert len(set(styles)) == 1


def test_lines_of_statements_are_no_longer_than_can_be_read(opened: Open) -> None:
    """About 75 letters, also where one party or two have the whole width."""
    for parties in (1, 2, 3):
        page = opened(with_parties(parties), 1280)
        sizes = page.locator("#positions .ws").evaluate_all(
            "nodes => nodes.map(n => n.clientWidth / parseFloat(getComputedStyle(n.firstElementChild).fontSize))"
        )
        assert max(sizes) < 36, "letters are a little less than half as wide as high"


def test_a_quotation_mark_hangs_so_that_the_letters_stand_flush(opened: Open) -> None:
    page = opened(BRIDGE, 1280)
    quoted = page.locator("blockquote.hq")
    assert quoted.count()
    assert all(
        float(indent) < 0
        for indent in quoted.evaluate_all("nodes => nodes.map(n => parseFloat(getComputedStyle(n).textIndent))")
    )


def test_at_a_desk_the_card_takes_the_whole_row_under_the_chosen_statement(opened: Open) -> None:
    page = opened(with_parties(4), 1280, selected="s2")
    card, row = page.locator("#card").bounding_box(), page.locator("#positions .cols").bounding_box()
    chosen = page.locator("#positions .st.on").bounding_box()
    assert card
    assert row
    assert chosen
    assert round(card["width"]) == round(row["width"])
    assert 0 <= card["y"] - (chosen["y"] + chosen["height"]) < 40


def test_on_a_phone_the_card_stands_directly_under_the_chosen_statement(opened: Open) -> None:
    page = opened(with_parties(4), 390, selected="s1")
    card, chosen = page.locator("#card").bounding_box(), page.locator("#positions .st.on").bounding_box()
    assert card
    assert chosen
    assert 0 <= card["y"] - (chosen["y"] + chosen["height"]) < 40


@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("parties", [2, 12])
def test_nothing_runs_sideways_at_320_pixels(opened: Open, lang: str, parties: int) -> None:
    page = opened(with_parties(parties), 320, lang=lang, topic="stay", selected="s0")
    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_twice_the_text_size_overlaps_and_loses_nothing(opened: Open) -> None:
    page = opened(BRIDGE, 1280, selected=STATEMENTS[3].id)
    page.add_style_tag(content="html{font-size:200%}")
    assert page.evaluate("document.documentElement.scrollWidth") == 1280
    clipped = page.evaluate(
        """[...document.querySelectorAll(".x :is(p, li, td, th, dd, h1, h2, h3):not(.vh, .sr > p)")]
           .filter(e => !e.closest(".score") && e.scrollHeight > e.clientHeight + 2 && e.clientHeight > 0
                        && getComputedStyle(e).overflow !== "visible")
           .map(e => e.textContent.slice(0, 40))"""
    )
    assert clipped == []
    tops = [box["y"] for one in page.locator(".ev").all() if (box := one.bounding_box())]
    ends = [box["y"] + box["height"] for one in page.locator(".evw").all() if (box := one.bounding_box())]
    assert all(end <= top + 1 for end, top in zip(ends, tops[1:], strict=False))


def test_in_an_interface_from_right_to_left_the_first_column_stands_right(opened: Open) -> None:
    page = opened(with_parties(4), 1280, lang="ar")
    places = [box["x"] for one in page.locator("#positions .col").all() if (box := one.bounding_box())]
    assert places == sorted(places, reverse=True)


def test_on_paper_every_statement_stands_open(opened: Open) -> None:
    long = saying([300] * 12)
    parties = tuple(Party(f"p{number}", f"Party{number}", ()) for number in range(3))
    spread = tuple(replace(said, party=f"p{number % 3}") for number, said in enumerate(long.statements))
    page = opened(replace(long, parties=parties, statements=spread), 1280)
    closed = "[...document.querySelectorAll('#positions .st')].filter(e => !e.checkVisibility()).length"
    assert page.evaluate(closed) == 9
    page.emulate_media(media="print")
    assert page.evaluate(closed) == 0


def test_on_paper_a_passage_of_another_section_stands_with_its_sentence(opened: Open) -> None:
    page = opened(BRIDGE, 718, section="quotes", selected=STATEMENTS[3].id)
    assert page.locator(".onp").is_hidden()
    assert page.locator(".prob.offp").is_visible()
    page.emulate_media(media="print")
    assert page.locator(".onp").is_visible()
    assert page.locator(".prob.offp").is_hidden()


def test_on_paper_a_long_column_leaves_no_blank_beside_it(opened: Open) -> None:
    long = saying([300] * 12)
    parties = tuple(Party(f"p{number}", f"Party{number}", ()) for number in range(4))
    uneven = tuple(replace(said, party=f"p{max(0, number - 8)}") for number, said in enumerate(long.statements))
    page = opened(replace(long, parties=parties, statements=uneven), 718)
    page.emulate_media(media="print")
    statements = sum(box["height"] for one in page.locator("#positions .st").all() if (box := one.bounding_box()))
    columns = page.locator("#positions").bounding_box()
    assert columns
    # Two columns side by side: half as high as all that stands in them, and the heads of four parties.
    assert columns["height"] < 0.8 * statements
