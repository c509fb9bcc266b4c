"""The timeline export, opened in the real TimelineJS3 and read back from its slides."""

from __future__ import annotations

import json
import mimetypes
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route

from tests.explainers import ARTICLE, EVENTS
from tests.exporters.test_exporters import write
from tests.node import npm_package

pytestmark = pytest.mark.browser

PAGE = """<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/css/timeline.css">
<div id="timeline" style="height:700px"></div><script src="/js/timeline.js"></script>"""


def open_timeline(page: Page, data: str) -> None:
    """TimelineJS3 with this timeline, from the files of its npm package; nothing else is reached."""
    folder = npm_package("@knight-lab/timelinejs") / "dist"

    def answer(route: Route) -> None:
        path = route.request.url.removeprefix("http://timeline.test/").partition("?")[0]
        file = folder / path
        if not path:
            route.fulfill(body=PAGE, content_type="text/html")
        elif route.request.url.startswith("http://timeline.test/") and file.is_file():
            route.fulfill(body=file.read_bytes(), content_type=mimetypes.guess_type(file.name)[0] or "text/plain")
        else:
            route.abort()

    page.route("**/*", answer)
    page.goto("http://timeline.test/")
    page.evaluate("data => { window.timeline = new TL.Timeline('timeline', data); }", json.loads(data))
    page.wait_for_selector(".tl-slide .tl-headline", state="attached")
    page.wait_for_function(
        "n => document.querySelectorAll('.tl-slide').length >= n", arg=len(json.loads(data)["events"])
    )


def texts(page: Page, css: str) -> list[str]:
    return [" ".join(text.split()) for text in page.locator(css).all_text_contents()]


def test_every_event_is_a_slide_with_its_words_and_its_date(page):
    open_timeline(page, write("timeline.json"))
    headlines = texts(page, ".tl-slide .tl-headline")
    assert headlines[0].startswith(ARTICLE.title)
    by_date = sorted(EVENTS, key=lambda event: event.start_date)
    assert sorted(headlines[1:]) == sorted(event.span.text for event in by_date)
    dates = texts(page, ".tl-slide .tl-headline-date")
    assert "3 May 2021 (date stated)" in dates
    assert "13 Jun 2023 (worked out from the publication date)" in dates


def test_the_title_slide_says_where_it_is_from_and_what_is_hidden(page):
    open_timeline(page, write("timeline.json", parties=("harbour",)))
    told = texts(page, ".tl-slide-titleslide")[0]
    assert "The Example Gazette" in told
    assert "1 of 3 parties" in told


def test_a_view_without_events_opens_too(page):
    open_timeline(page, write("timeline.json", query="nothing has these words"))
    headlines = texts(page, ".tl-slide .tl-headline")
    assert headlines[1:] == ["Published: The Example Gazette, 14 Jun 2023"]


def test_the_package_is_the_one_that_was_tried():
    package = json.loads((Path(npm_package("@knight-lab/timelinejs")) / "package.json").read_text("utf-8"))
    assert package["version"] == "3.9.11"
