"""An article with more parties, longer names and longer words than the one that comes with the page."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import App
from tests.e2e.test_page import open_page

pytestmark = pytest.mark.browser

PARTIES = (
    "Northern Infrastructure Corporation",
    "Dockworkers Federation",
    "Harbourmaster",
    "Environmental Prosecutors Office",
    "Municipality of Estuaryville",
    "Shipowners Association",
)

TITLE = "Harbour of Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
PUBLISHER = "The Very Long Named Northern Harbour and Estuary Morning Chronicle"

TEXT = "\n\n".join(
    f'{name} said on Monday the harbour would close in {2030 + number}. "The pumps failed on 3 May 2021," {name} said. '
    f"{name} denied that the pumps were old and rejected the plan for a second "
    f"{'lighthouse' if number < 3 else 'ferry'}."
    for number, name in enumerate(PARTIES)
)


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """A page with that article alone."""
    data = tmp_path_factory.mktemp("data")
    (data / "articles").mkdir()
    listed = "".join(f'  - {{id: p{i}, name: "{name}", members: ["{name}"]}}\n' for i, name in enumerate(PARTIES))
    front = f"---\ntitle: {TITLE}\npublisher: {PUBLISHER}\npublished: 2026-03-09\nparties:\n{listed}---\n\n"
    (data / "articles" / "harbour.md").write_text(front + TEXT, encoding="utf-8")
    app = App(tmp_path_factory.mktemp("log") / "log.txt", {"EXPLAINER_DATA": str(data)})
    yield app
    app.close()


STAYS = (
    "[...document.querySelectorAll('.st-key-bar, .st-key-bar-show')].find(node => node.getClientRects().length"
    " && getComputedStyle(node.parentElement).position === 'sticky')"
)
"""What of the filter bar stays in view, in the browser's words."""


def bar_and_focus(page: Page) -> tuple[float, float]:
    """Where what stays of the filter bar ends, and where what has the focus begins."""
    return tuple(
        page.evaluate(f"[{STAYS}.getBoundingClientRect().bottom, document.activeElement.getBoundingClientRect().top]")
    )


@pytest.mark.parametrize("height", [900, 720])
def test_what_has_the_focus_is_never_under_the_filter_bar(page: Page, harbour: App, height: int) -> None:
    page.set_viewport_size({"width": 1280, "height": height})
    open_page(page, harbour)
    row = page.locator("#timeline .ev").nth(4)
    row.locator("a.go").click(position={"x": 4, "y": 4})
    expect(page.locator("#card")).to_be_focused()
    page.wait_for_timeout(600)
    page.locator("[data-testid=stMain]").evaluate("node => (node.scrollTop += 300)")
    page.keyboard.press("Escape")
    expect(page.locator("#card")).to_have_count(0)
    expect(row.locator("a.go")).to_be_focused()
    bar, focus = bar_and_focus(page)
    assert focus >= bar
    page.locator("#quotes a.go").last.focus()
    for _ in range(30):
        page.keyboard.press("Shift+Tab")
        bar, focus = bar_and_focus(page)
        assert focus >= bar


@pytest.mark.parametrize("height", [900, 720])
def test_the_filter_bar_that_stays_takes_less_than_a_quarter_of_the_window(
    page: Page, harbour: App, height: int
) -> None:
    page.set_viewport_size({"width": 1280, "height": height})
    open_page(page, harbour)
    page.locator("[data-testid=stMain]").evaluate("node => (node.scrollTop = 1000)")
    assert 0 < page.evaluate(f"{STAYS}.getBoundingClientRect().bottom") < height / 4
    expect(page.locator("[role=status]")).to_be_in_viewport()
    expect(page.get_by_role("radio", name="Quotes")).to_be_in_viewport()


def test_of_a_bar_too_tall_for_the_window_how_much_is_shown_and_the_way_back_stay(page: Page, harbour: App) -> None:
    page.set_viewport_size({"width": 844, "height": 390})
    open_page(page, harbour, "party=p0")
    page.locator("[data-testid=stMain]").evaluate("node => (node.scrollTop = 1000)")
    expect(page.locator(".st-key-party")).not_to_be_in_viewport()
    show_all = page.locator(".st-key-status").get_by_role("button", name="Show all")
    expect(show_all).to_be_in_viewport()
    show_all.click()
    expect(page.locator("[role=status]")).to_have_text(re.compile(r"^(\d+) of \1 statements"))


def test_at_320_pixels_no_letter_of_a_long_headline_or_publisher_is_cut_off(page: Page, harbour: App) -> None:
    page.set_viewport_size({"width": 320, "height": 700})
    open_page(page, harbour)
    for words in ("h1", ".meta b"):
        edges = page.locator(words).first.evaluate(
            "node => { const range = document.createRange(); range.selectNodeContents(node);"
            " const lines = [...range.getClientRects()];"
            " return [Math.min(...lines.map(l => l.left)), Math.max(...lines.map(l => l.right)), lines.length] }"
        )
        assert edges[0] >= 15
        assert edges[1] <= 305
        assert edges[2] > 1, "more than a line of it"


@pytest.mark.parametrize("medium", ["screen", "print"])
def test_where_columns_have_no_room_who_says_nothing_about_a_word_shares_a_line(
    page: Page, harbour: App, medium: str
) -> None:
    page.set_viewport_size({"width": 390 if medium == "screen" else 690, "height": 900})
    open_page(page, harbour)
    page.emulate_media(media=medium)
    row = page.locator("#matrix tbody tr:has(td > i)").first
    none = row.locator("td:has(> i)")
    assert none.count() >= 2
    for name in row.locator("td > span").all():
        box = name.bounding_box()
        assert box
        assert box["height"] < 25, "a name on one line"
    found = [row.locator("td > a").nth(n).bounding_box() for n in range(row.locator("td > a").count())]
    below = [none.nth(n).bounding_box() for n in range(none.count())]
    assert all(box["y"] >= other["y"] for box in below for other in found), "they come last"
    assert max(box["height"] for box in below) < 30
