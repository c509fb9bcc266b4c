"""A reader with a browser: how long until the page shows its text, what it weighs, and how long a click takes."""

from __future__ import annotations

import os
import re
import shutil
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Locator, Page, Playwright

FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
SELECTOR = re.compile(r"^(css=|text=|role=|xpath=|//|#|\.|\[)")


def launch(playwright: Playwright) -> Browser:
    """Chromium: ``CHROMIUM``, else the first on the path."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    if path is None:
        raise SystemExit("Chromium is needed; set CHROMIUM to its path, or leave the browser out with --no-browser")
    return playwright.chromium.launch(executable_path=path, args=FLAGS)


def locate(page: Page, what: str) -> Locator:
    """The first element of a selector (``css=``, ``role=``, ``#``, ``.``, ``[``), or the first that holds the text."""
    return (page.locator(what) if SELECTOR.match(what) else page.get_by_text(what)).first


def open_page(context: BrowserContext, url: str, ready: str) -> tuple[Page, float]:
    """The page, and the seconds from the navigation until ``ready`` is visible."""
    page = context.new_page()
    start = time.perf_counter()
    page.goto(url, wait_until="commit")
    locate(page, ready).wait_for(state="visible", timeout=60000)
    return page, time.perf_counter() - start


@dataclass(slots=True)
class Traffic:
    """What came over the wire: kilobytes as sent (compressed), kilobytes of websocket, requests, strangers asked."""

    http_kb: float = 0.0
    websocket_kb: float = 0.0
    requests: int = 0
    strangers: list[str] = field(default_factory=list)


def weigh(browser: Browser, url: str, ready: str) -> Traffic:
    """The traffic of a first visit, counted until two and a half seconds after the page is ready."""
    traffic = Traffic()
    context = browser.new_context()
    page = context.new_page()
    network = context.new_cdp_session(page)
    network.send("Network.enable")

    def asked(event: dict[str, Any]) -> None:
        address = event["request"]["url"]
        if not address.startswith((url.split("?")[0], "data:", "blob:")):
            traffic.strangers.append(address)

    def loaded(event: dict[str, Any]) -> None:
        traffic.http_kb += event["encodedDataLength"] / 1024
        traffic.requests += 1

    def received(event: dict[str, Any]) -> None:
        traffic.websocket_kb += len(event["response"]["payloadData"]) * 3 / 4 / 1024

    network.on("Network.requestWillBeSent", asked)
    network.on("Network.loadingFinished", loaded)
    network.on("Network.webSocketFrameReceived", received)
    page.goto(url)
    locate(page, ready).wait_for(timeout=60000)
    page.wait_for_timeout(2500)
    context.close()
    return traffic


def click(page: Page, what: str, expected: Sequence[str], times: int) -> float:
    """Median seconds from a click until the text expected after it is visible; the expectations take turns."""
    seconds = []
    for turn in range(times):
        expects = expected[turn % len(expected)].replace("{n}", str(turn + 1))
        x, y = _place(page, what)
        # The mouse itself: Locator.click() first waits until nothing moves, which would hide part of the time.
        start = time.perf_counter()
        page.mouse.click(x, y)
        locate(page, expects).wait_for(state="visible", timeout=30000)
        seconds.append(time.perf_counter() - start)
        page.wait_for_timeout(900)
    return statistics.median(seconds)


def _place(page: Page, what: str) -> tuple[float, float]:
    """A point inside an element of the first screen, as soon as it is there; a page may just be drawing it anew."""
    for _ in range(50):
        box = locate(page, what).bounding_box()
        if box is not None:
            return box["x"] + min(12, box["width"] / 2), box["y"] + box["height"] / 2
        page.wait_for_timeout(100)
    raise SystemExit(f"{what} is not there to be clicked")
