"""An article with more parties, longer names and longer words than the one that comes with the page."""

from __future__ import annotations

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

TEXT = "\n\n".join(
    f'{name} said on Monday the harbour would close in {2030 + number}. "The pumps failed on 3 May 2021," {name} said. '
    f"{name} denied that the pumps were old and rejected the plan for a second harbour."
    for number, name in enumerate(PARTIES)
)


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """A page with that article alone."""
    data = tmp_path_factory.mktemp("data")
    (data / "articles").mkdir()
    listed = "".join(f'  - {{id: p{i}, name: "{name}", members: ["{name}"]}}\n' for i, name in enumerate(PARTIES))
    front = f"---\ntitle: The harbour\npublished: 2026-03-09\nparties:\n{listed}---\n\n"
    (data / "articles" / "harbour.md").write_text(front + TEXT, encoding="utf-8")
    app = App(tmp_path_factory.mktemp("log") / "log.txt", {"EXPLAINER_DATA": str(data)})
    yield app
    app.close()


def bar_and_focus(page: Page) -> tuple[float, float]:
    """Where the filter bar ends if it covers anything, and where what has the focus begins."""
    return tuple(
        page.evaluate(
            "() => { const bar = document.querySelector('.st-key-bar');"
            " const covers = getComputedStyle(bar.parentElement).position === 'sticky';"
            " return [covers ? bar.getBoundingClientRect().bottom : 0,"
            " document.activeElement.getBoundingClientRect().top] }"
        )
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
    box = page.locator(".st-key-bar").bounding_box()
    assert box
    assert max(0, box["y"] + box["height"]) < height / 4
