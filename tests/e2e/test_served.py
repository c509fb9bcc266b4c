"""What the server sends, in a real browser."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from axe_playwright_python.sync_playwright import Axe
from markupsafe import escape
from playwright.sync_api import Browser, Page, expect

from components.fragments import find_fragment, publisher_link
from components.library import LIBRARY
from components.model import Article
from tests.e2e.conftest import App
from tests.explainers import ARTICLE, STATEMENTS, TEXT

pytestmark = pytest.mark.browser


def refused(page: Page) -> list[str]:
    """What the content security policy of the pages opened from now on refuses; filled while they are open."""
    found: list[str] = []
    page.on(
        "console", lambda message: found.append(message.text) if "Content Security Policy" in message.text else None
    )
    return found


def test_the_page_works_under_its_policy(page, app):
    found = refused(page)
    page.goto(app.url)
    page.get_by_role("heading", level=1).wait_for()
    page.locator("canvas, svg.marks, .vega-embed").first.wait_for(state="attached")
    page.wait_for_timeout(1000)
    assert found == []


@pytest.mark.parametrize("query", ["", "?party=israel&party=hamas", "?group=word&topic=aid", "?v=quotes"])
def test_the_plain_edition_works_under_its_policy_and_without_script(browser: Browser, app, query):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844})
    page = context.new_page()
    found = refused(page)
    page.goto(f"{app.url}/read/austin-gaza{query}")
    assert page.locator("h1").count() == 1
    page.locator("main").screenshot()
    assert found == []
    context.close()


def test_a_passage_of_the_plain_edition_is_on_the_first_screen_or_one_step_away(browser: Browser, app):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844})
    page = context.new_page()
    chosen = LIBRARY.explainer("austin-gaza").statements[-1]
    page.goto(f"{app.url}/read/austin-gaza?s={chosen.id}#card")
    assert page.locator("#card").bounding_box()["y"] < 100
    page.goto(f"{app.url}/read/austin-gaza?s={chosen.id}")
    way = page.locator(".chs a")
    assert chosen.speaker in way.text_content()
    assert way.bounding_box()["y"] < 844
    way.click()
    assert page.locator("#card").bounding_box()["y"] < 100
    context.close()


def test_a_link_to_an_event_of_the_plain_edition_shows_its_row_over_its_card(browser: Browser, app):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 844})
    page = context.new_page()
    event = LIBRARY.explainer("austin-gaza").events[0]
    page.goto(f"{app.url}/read/austin-gaza?s={event.id}#card")
    expect(page.locator("#timeline .ev.on")).to_be_in_viewport(ratio=0.9)
    expect(page.locator("#card")).to_be_in_viewport()
    context.close()


def test_filters_of_the_plain_edition_work_without_script(browser: Browser, app):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{app.url}/read/austin-gaza")
    page.locator("details.pf summary").click()
    page.get_by_role("checkbox", name="Hamas").check()
    page.locator("details.pf button").click()
    assert "party=hamas" in page.url
    assert "1 of 4 parties" in page.locator(".disc").inner_text()
    page.locator(".disc a").click()
    assert page.locator(".disc").count() == 0
    context.close()


def test_the_plain_edition_can_be_framed_by_another_site_and_the_page_cannot(browser: Browser, app):
    context = browser.new_context()
    page = context.new_page()
    frames = "".join(f'<iframe src="{app.url}{path}"></iframe>' for path in ("/read/austin-gaza", "/"))
    page.route("http://other.test/", lambda route: route.fulfill(body=frames, content_type="text/html"))
    page.goto("http://other.test/")
    plain, full = page.frames[1], page.frames[2]
    plain.locator("h1").wait_for(state="attached")
    assert full.locator("#root").count() == 0
    context.close()


def test_the_page_is_less_than_half_of_an_empty_one(page, app):
    """An empty Streamlit 1.67 app was measured to send 2,691 kB; benchmarks/page.py measures it anew."""
    sent: list[int] = []
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.on("Network.loadingFinished", lambda event: sent.append(event["encodedDataLength"]))
    page.goto(app.url)
    page.get_by_role("heading", level=1).wait_for()
    page.wait_for_timeout(4000)
    assert sum(sent) <= 2_691_000 / 2


def health(url: str) -> bytes:
    with urllib.request.urlopen(url, timeout=5) as answer:
        body: bytes = answer.read()
        return body


def test_streamlits_own_addresses_go_through(app):
    assert health(f"{app.url}/_stcore/health") == b"ok"
    assert json.loads(health(f"{app.url}/_stcore/host-config"))


# --- the publisher's page -------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def publisher() -> Iterator[str]:
    """A newspaper's page with the made-up article, long enough that its end is out of sight."""
    paragraphs = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in TEXT.split("\n\n"))
    head = "<meta charset=utf-8><style>p{margin:60vh 0}::target-text{background:rgb(1,2,3)}</style>"
    body = f"<!doctype html>{head}<h1>The Example Gazette</h1>{paragraphs}".encode()

    class Paper(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Paper)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/article"
    server.shutdown()


def highlighted(page: Page) -> list[int]:
    """The tops, in the window, of the lines that the browser has painted as the target of the address."""
    import io

    from PIL import Image

    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    return [
        y
        for y in range(picture.height)
        if any(picture.getpixel((x, y)) == (1, 2, 3) for x in range(0, picture.width, 5))
    ]


@pytest.mark.parametrize("index", range(len(STATEMENTS)))
def test_the_link_to_the_publisher_shows_the_very_sentence(browser: Browser, publisher, index):
    statement = STATEMENTS[index]
    article = replace(ARTICLE, url=publisher)
    context = browser.new_context(viewport={"width": 900, "height": 700})
    page = context.new_page()
    page.goto(publisher_link(article, statement.sentence))
    page.wait_for_timeout(300)
    lines = highlighted(page)
    assert lines, find_fragment(TEXT, statement.sentence)
    box = page.locator("p").nth(statement.paragraph - 1).bounding_box()
    assert box["y"] - 2 <= lines[0]
    assert lines[-1] <= box["y"] + box["height"] + 2
    context.close()


REPEATED = "It is so.\n\nIt is so. They said that it is so, and so it is. It is so.\n\nNo. It is so."


@pytest.mark.parametrize(("paragraph", "within"), [(1, 0), (2, 0), (2, 2), (3, 1)])
def test_a_sentence_that_stands_several_times_is_told_apart(browser: Browser, paragraph, within):
    text = REPEATED
    start = [0, *(at + 2 for at in range(len(text)) if text.startswith("\n\n", at))][paragraph - 1]
    ends = text.find("\n\n", start) if paragraph < 3 else len(text)
    places = [at for at in range(start, ends) if text.startswith("It is so.", at)]
    at = places[min(within, len(places) - 1)]
    span = Article("x", text).at(at, at + len("It is so."))
    context = browser.new_context(viewport={"width": 900, "height": 700})
    page = context.new_page()
    html = "<meta charset=utf-8><style>p{margin:60vh 0}::target-text{background:rgb(1,2,3)}</style>" + "".join(
        f"<p>{part}</p>" for part in text.split("\n\n")
    )
    page.route("http://paper.test/**", lambda route: route.fulfill(body=html, content_type="text/html"))
    page.goto(f"http://paper.test/#:~:{find_fragment(text, span).directive()}")
    page.wait_for_timeout(300)
    lines = highlighted(page)
    box = page.locator("p").nth(paragraph - 1).bounding_box()
    assert lines
    assert box["y"] - 2 <= lines[0] <= lines[-1] <= box["y"] + box["height"] + 2
    context.close()


# --- the plain edition for everyone --------------------------------------------------------------------------------

DRESSES = ("/read", "/read/austin-gaza", "/read/austin-gaza?party=israel&party=nobody&q=aid&s=7f32dc263eb7", "/read/no")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("path", [*DRESSES, "/read/austin-gaza?lang=ar&group=word&topic=aid"])
def test_the_plain_edition_keeps_every_rule_of_access(browser: Browser, app, path, width, scheme):
    # The policy of the page forbids scripts, the checker's too; the checker alone is let past it.
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme, bypass_csp=True)
    page = context.new_page()
    page.goto(f"{app.url}{path}")
    details = page.locator("details.pf summary")
    if details.count():
        details.click()
    broken = Axe().run(page).response["violations"]
    assert [(rule["id"], [node["html"][:120] for node in rule["nodes"]]) for rule in broken] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()


IDS = """() => [...document.querySelectorAll('[data-k]')].map(el => el.dataset.k.split(':'))
    .filter(([kind]) => ['st', 'ev', 'fg'].includes(kind)).map(([, id]) => id)"""


@pytest.mark.parametrize(
    "query",
    [
        "a=austin-gaza",
        "a=austin-gaza&party=hamas&party=israel",
        "a=austin-gaza&wording=direct&order=az",
        "a=austin-gaza&q=aid&from=2023-10-07&to=2024-10-23",
        "a=austin-gaza&word=civilians&party=nobody",
    ],
)
def test_page_plain_edition_and_exports_of_one_url_show_the_same(page, app, query):
    records = json.loads(health(f"{app.url}/export/austin-gaza.json?{query}"))
    exported = {record["id"] for kind in ("statements", "events", "figures") for record in records[kind]}
    page.goto(f"{app.url}/?{query}")
    page.locator(".stApp [data-k='read']").wait_for()
    page.wait_for_timeout(1500)
    assert set(page.evaluate(IDS)) == exported
    page.goto(f"{app.url}/read/austin-gaza?{query}")
    assert set(page.evaluate(IDS)) == exported


@pytest.fixture(scope="module")
def below(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """The app as a newsroom serves it under a path of its own site."""
    app = App(tmp_path_factory.mktemp("below") / "log.txt", base="/explainers")
    yield app
    app.close()


def test_the_page_works_under_a_path_of_its_own(page, below):
    failed: list[str] = []
    page.on("response", lambda answer: failed.append(answer.url) if answer.status >= 400 else None)
    refusals = refused(page)
    page.goto(f"{below.url}/")
    page.locator(".stApp [data-k='read']").wait_for()
    page.locator(".stApp [data-k^='st:']").first.click()
    page.locator(".stApp #card").wait_for()
    assert page.url.startswith(f"{below.url}/?")
    address = page.locator(".stApp #card [data-k='card:link']").first.evaluate("link => link.href")
    assert address.startswith(f"{below.url}/?")
    assert "h=" in address
    for kind in ("csv", "html"):
        link = page.locator(f"a[data-k='ex:{kind}']").first
        page.evaluate("document.querySelector('#export').open = true")
        link.wait_for(state="attached")
        assert link.evaluate("link => link.href").startswith(f"{below.url}/export/austin-gaza.{kind}")
    assert health(f"{below.url}/export/austin-gaza.csv")
    assert failed == []
    assert refusals == []


def test_the_plain_edition_works_under_a_path_of_its_own(browser: Browser, below):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    failed: list[str] = []
    page.on("response", lambda answer: failed.append(answer.url) if answer.status >= 400 else None)
    page.goto(f"{below.url}/read")
    page.locator("main a").first.click()
    assert page.url == f"{below.url}/read/austin-gaza"
    page.locator("details.pf summary").click()
    page.get_by_role("checkbox", name="Hamas").check()
    page.locator("details.pf button").click()
    assert page.url.startswith(f"{below.url}/read/austin-gaza?party=hamas")
    assert page.locator("nav.site a").last.get_attribute("href").startswith(f"{below.url}/?a=austin-gaza")
    assert failed == []
    context.close()
