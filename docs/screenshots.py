"""Pictures of the real page for the README: at a desk and at a phone, light and dark, and with a passage open.

usage: make screenshots

Starts the app, opens it in Chromium, and writes ``docs/*.png`` with a palette of 128 colours, which keeps them small.
"""

from __future__ import annotations

import io
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from reader import launch  # noqa: E402 (the benchmarks' own way to a server and a browser)
from server import Server  # noqa: E402

from components.library import LIBRARY  # noqa: E402
from components.model import Statement  # noqa: E402
from components.selection import View  # noqa: E402
from components.share import write_query  # noqa: E402

ARTICLE = "austin-gaza"
COLOURS = 128
LAST = "#method"
"""What stands at the end of the page: when it is there, so is the rest."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: its name, the size of the window, the theme, the view, and whether it shows the page to its end."""

    name: str
    width: int
    height: int
    theme: Literal["light", "dark"]
    view: View
    whole: bool = False
    scale: float = 1.0


def shots() -> list[Shot]:
    """The pictures, in the README's order."""
    view = View(ARTICLE)
    card = View(ARTICLE, section="positions", selected=_answered())
    desk = [Shot(f"desk-{theme}", 1280, 900, theme, view) for theme in ("light", "dark")]
    phone = [Shot(f"phone-{theme}", 390, 844, theme, view, scale=1.5) for theme in ("light", "dark")]
    return [*desk, *phone, Shot("phone-card", 390, 844, "light", card, scale=1.5)]


def _answered() -> str:
    """The id of the first statement that another one replies to."""
    explainer = LIBRARY.explainer(ARTICLE)
    statements: tuple[Statement, ...] = explainer.statements if explainer else ()
    return next((s.answers for s in statements if s.answers), "")


def take(browser: Browser, address: str, shot: Shot) -> bytes:
    """The picture as PNG, when the page has come to rest."""
    context = browser.new_context(
        viewport={"width": shot.width, "height": shot.height},
        color_scheme=shot.theme,
        device_scale_factor=shot.scale,
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.goto(f"{address}/?{write_query(shot.view)}")
    page.locator(LAST).wait_for(state="attached", timeout=60000)
    page.wait_for_load_state("networkidle")
    page.evaluate("document.fonts.ready")
    if shot.view.selected:
        _show_card(page)
    page.wait_for_timeout(1500)
    picture = page.screenshot(full_page=shot.whole)
    context.close()
    return picture


def _show_card(page: Page) -> None:
    page.locator("#card").first.scroll_into_view_if_needed()


def small(picture: bytes) -> bytes:
    """The same picture with few colours, which is what a page of text has."""
    image = Image.open(io.BytesIO(picture)).convert("RGB")
    out = io.BytesIO()
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def main() -> None:
    with Server(ROOT / "app.py") as server, sync_playwright() as playwright:
        browser = launch(playwright)
        for shot in shots():
            picture = small(take(browser, server.address, shot))
            (ROOT / "docs" / f"{shot.name}.png").write_bytes(picture)
            print(f"docs/{shot.name}.png  {len(picture) // 1024} kB")
        browser.close()


if __name__ == "__main__":
    main()
