"""A reader at the page, in Chromium: filter, choose, read in the sentence, go back, send the link on."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from components.library import LIBRARY
from components.selection import View, select
from components.share import LONGEST_VALUE
from tests.e2e.conftest import App

pytestmark = pytest.mark.browser

EXPLAINER = LIBRARY.explainer("austin-gaza")
ALL = len(EXPLAINER.statements)


def shown(**fields: object) -> int:
    return len(select(EXPLAINER, View("austin-gaza", **fields)).statements)


def open_page(page: Page, app: App, query: str = "") -> None:
    """Open the page and wait until the script has taken over from the first picture."""
    page.goto(f"{app.url}/?{query}")
    expect(page.locator("#first")).to_have_count(0, timeout=30_000)
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def url_params(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def status(page: Page):
    return page.locator("[role=status]")


def party(page: Page, name: str):
    return page.locator(".st-key-party").get_by_role("button", name=re.compile(rf"^{name}"))


def test_a_filter_narrows_everything_and_stands_in_the_url(page, app):
    open_page(page, app)
    expect(status(page)).to_contain_text(f"{ALL} of {ALL} statements")
    party(page, "Israel").click()
    expect(status(page)).to_contain_text(f"{shown(parties=('israel',))} of {ALL} statements")
    assert url_params(page)["party"] == ["israel"]
    expect(page.locator("#positions .col")).to_have_count(1)
    expect(page.get_by_text("Hidden: U.S., Hamas, Gaza health authorities.").first).to_be_visible()


def test_back_and_forward_lead_through_the_views(page, app):
    open_page(page, app)
    party(page, "Israel").click()
    expect(status(page)).to_contain_text(f"{shown(parties=('israel',))} of {ALL} statements")
    party(page, "Hamas").click()
    both = shown(parties=("israel", "hamas"))
    expect(status(page)).to_contain_text(f"{both} of {ALL} statements")
    page.go_back()
    expect(status(page)).to_contain_text(f"{shown(parties=('israel',))} of {ALL} statements")
    page.go_back()
    expect(status(page)).to_contain_text(f"{ALL} of {ALL} statements")
    page.go_forward()
    expect(status(page)).to_contain_text(f"{shown(parties=('israel',))} of {ALL} statements")


def test_every_widget_of_the_bar_writes_the_url(page, app):
    open_page(page, app)
    page.locator(".st-key-show").get_by_role("radio", name="Quotes").click()
    expect(page.locator("#quotes")).to_be_visible()
    expect(page.locator("#positions")).to_have_count(0)
    page.locator(".st-key-wording").get_by_role("combobox").click()
    page.get_by_role("option", name="Direct", exact=True).click()
    show_all = page.locator(".st-key-status").get_by_role("button", name="Show all")
    expect(show_all).to_be_visible()
    every = shown(wording=("direct",))
    expect(status(page)).to_contain_text(f"{every} of {every} quotations")
    page.locator(".st-key-q input").fill("battle space")
    page.locator(".st-key-q input").press("Enter")
    found = shown(wording=("direct",), query="battle space")
    expect(status(page)).to_contain_text(f"{found} of {every} quotations")
    assert url_params(page) == {
        "a": ["austin-gaza"],
        "v": ["quotes"],
        "wording": ["direct"],
        "q": ["battle space"],
    }
    show_all.click()
    expect(status(page)).to_contain_text(f"{every} of {every} quotations")


def test_a_paragraph_pasted_into_the_search_is_searched_for_as_far_as_a_link_holds_it(page, app):
    open_page(page, app)
    field = page.locator(".st-key-q input")
    field.fill(EXPLAINER.article.text[: LONGEST_VALUE + 100])
    field.press("Enter")
    searched = EXPLAINER.article.text[:LONGEST_VALUE].replace("\n", " ")
    expect(page.locator(".disc")).to_contain_text(searched[:60])
    expect(field).to_have_value(searched)
    assert url_params(page)["q"] == [searched]


def test_an_event_chosen_in_the_list_is_marked_in_the_picture_and_opens_its_card(page, app):
    open_page(page, app)
    page.locator("#timeline .ev a.go").first.click()
    expect(page.locator("#card")).to_be_visible()
    expect(page.locator("#timeline .ev.on")).to_have_count(1)
    expect(marks(page, "chosen")).to_have_count(1)
    assert "s" in url_params(page)


def marks(page: Page, layer: str):
    """The marks of one layer of the chart, told by its place: the first marks the choice, the last has a box a row."""
    groups = page.locator(
        ".st-key-timeline-picture svg.marks:not(.rest) g.mark-group.role-frame.root > g > g > g[class*=mark-rect]"
    )
    return {"chosen": groups.first, "targets": groups.last}[layer].locator("path")


def test_the_chart_draws_a_mark_for_every_event(page, app):
    open_page(page, app)
    expect(marks(page, "targets")).to_have_count(len(EXPLAINER.events))
    party(page, "Israel").click()
    events = len(select(EXPLAINER, View("austin-gaza", parties=("israel",))).events)
    expect(marks(page, "targets")).to_have_count(events)


def test_what_goes_on_is_a_bar_in_the_colour_of_bars(page, app):
    open_page(page, app)
    expect(marks(page, "targets")).to_have_count(len(EXPLAINER.events))
    fills = page.locator(".st-key-timeline-picture svg.marks path").evaluate_all(
        "nodes => nodes.map(node => getComputedStyle(node).fill)"
    )
    assert "rgb(217, 214, 206)" in fills


def lanes(page: Page) -> list[float]:
    """Where the rows end in the picture, in pixels from the top of the screen."""
    return page.evaluate(
        "[...document.querySelectorAll('.st-key-timeline-picture svg g[class*=mark-rect]')].at(-1)"
        ".querySelectorAll('path').values().map(p => Math.round(p.getBoundingClientRect().bottom)).toArray()"
    )


def test_the_rows_of_list_and_picture_end_at_the_same_height(page, app):
    open_page(page, app)
    expect(marks(page, "targets")).to_have_count(len(EXPLAINER.events))
    ends = "nodes => nodes.map(n => Math.round(n.getBoundingClientRect().bottom))"
    assert page.locator("#timeline .ev").evaluate_all(ends) == lanes(page)
    moved = page.locator(".st-key-timeline-picture svg.marks > g").get_attribute("transform")
    assert moved in (None, "translate(0,0)"), "a day lies where the scale has it"
    heights = page.locator("#timeline .ev").evaluate_all("nodes => nodes.map(n => n.offsetHeight)")
    assert set(heights) == {40}, "two lines fit each row of this article"


@pytest.mark.parametrize(
    "style", ["html {font-size: 200%}", ".evw {line-height: 1.6 !important; letter-spacing: .12em !important}"]
)
def test_where_the_readers_own_type_moves_the_rows_the_picture_goes(page, app, style):
    """The list says the same, and nothing may stand beside the wrong row."""
    open_page(page, app)
    picture = page.locator(".st-key-timeline-picture")
    expect(picture).to_be_visible()
    page.add_style_tag(content=style)
    expect(picture).to_be_hidden()
    page.wait_for_timeout(300)
    assert picture.is_hidden(), "the list is wider without its picture, which must not bring it back"
    expect(page.locator("#timeline .ev")).to_have_count(len(EXPLAINER.events))


def test_a_row_of_the_chart_chooses_the_same_event_as_the_list_and_a_second_click_lets_go(page, app):
    open_page(page, app)
    row = marks(page, "targets").nth(2)
    row.click(position={"x": 300, "y": 20}, force=True)
    expect(page.locator("#timeline .ev").nth(2)).to_have_class(re.compile(r"\bon\b"))
    expect(page.locator("#card")).to_be_visible()
    page.wait_for_timeout(600)
    row.click(position={"x": 300, "y": 20}, force=True)
    expect(page.locator("#card")).to_have_count(0)
    expect(page.locator("#timeline .ev.on")).to_have_count(0)


@pytest.mark.parametrize("width", [1280, 390])
def test_the_card_of_an_event_opens_under_its_row_and_both_stay_in_view(page, app, width):
    """However many rows come behind it: on a phone there are screens of them."""
    page.set_viewport_size({"width": width, "height": 900})
    open_page(page, app, "v=timeline")
    row = page.locator("#timeline .ev").nth(1)
    row.locator("a.go").click()
    card = page.locator("#card")
    expect(card.get_by_role("heading")).to_be_in_viewport()
    page.wait_for_timeout(600)
    expect(row).to_be_in_viewport(ratio=1)
    above, below = row.bounding_box(), card.bounding_box()
    assert 0 <= below["y"] - above["y"] - above["height"] < 20
    assert below["width"] == page.locator("#timeline .th").bounding_box()["width"] + (524 if width == 1280 else 0)


def test_below_an_open_card_the_picture_goes_on_beside_its_rows(page, app):
    open_page(page, app)
    rows, below = page.locator("#timeline .ev"), page.locator(".st-key-timeline-picture svg.rest")
    rows.nth(1).locator("a.go").click()
    expect(below).to_have_count(1)
    end = "node => Math.round(node.getBoundingClientRect().bottom)"
    expect(rows.nth(1)).to_have_class(re.compile(r"\bon\b"))
    page.wait_for_timeout(600)
    assert below.evaluate(end) == rows.last.evaluate(end)
    rows.last.scroll_into_view_if_needed()
    last = rows.last.bounding_box()
    page.mouse.click(last["x"] + last["width"] + 260, last["y"] + 20)
    expect(rows.last).to_have_class(re.compile(r"\bon\b"))
    page.keyboard.press("Escape")
    expect(page.locator("#card")).to_have_count(0)
    expect(below).to_have_count(0)


def test_the_card_shows_the_sentence_walks_on_and_closes_with_escape(page, app):
    open_page(page, app)
    words = page.locator('#positions [data-k^="st:"]').first
    words.click()
    card = page.locator("#card")
    expect(card).to_be_visible()
    expect(card.locator("mark")).not_to_have_count(0)
    first = url_params(page)["s"]
    card.get_by_role("button", name=re.compile("Next")).click()
    expect(card).to_be_visible()
    page.wait_for_url(lambda url: parse_qs(urlsplit(url).query).get("s") not in (None, first))
    page.keyboard.press("Escape")
    expect(card).to_have_count(0)
    assert "s" not in url_params(page)


def test_choosing_keeps_the_readers_place_and_focus(page, app):
    open_page(page, app)
    words = page.locator('#quotes [data-k^="q:"], #quotes a.go').nth(2)
    words.scroll_into_view_if_needed()
    words.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#card")).to_be_focused()
    page.wait_for_timeout(600)
    expect(words).to_be_in_viewport()
    expect(page.locator("#card h3")).to_be_in_viewport()
    page.keyboard.press("Escape")
    expect(page.locator("#card")).to_have_count(0)
    expect(words).to_be_focused()
    expect(words).to_be_in_viewport()


def test_a_copied_link_gives_a_new_reader_the_same_view(page, app, browser: Browser):
    open_page(page, app)
    party(page, "Hamas").click()
    expect(status(page)).to_contain_text(f"{shown(parties=('hamas',))} of {ALL} statements")
    expect(page.locator("#positions .col")).to_have_count(1)
    page.locator('#positions [data-k^="st:"]').first.click()
    expect(page.locator("#card")).to_be_visible()
    page.locator("summary", has_text="Share").click()
    link = page.locator("#share .scope").first.locator("input").input_value()
    view_link = page.locator("#share .scope").nth(1).locator("input").input_value()

    other = browser.new_context().new_page()
    other.goto(link)
    expect(other.locator("#first")).to_have_count(0, timeout=30_000)
    expect(other.locator("#card")).to_contain_text("a charge")
    other.goto(view_link)
    expect(other.locator("#first")).to_have_count(0, timeout=30_000)
    expect(status(other)).to_contain_text(f"{shown(parties=('hamas',))} of {ALL} statements")
    expect(other.get_by_text("Hidden: U.S., Israel, Gaza health authorities.").first).to_be_visible()
    other.context.close()


def test_copying_without_permission_leaves_the_text_selected_in_a_field(page, app):
    open_page(page, app)
    page.add_init_script("delete navigator.__proto__.clipboard; document.execCommand = () => false")
    page.reload()
    expect(page.locator("#first")).to_have_count(0, timeout=30_000)
    page.locator('#positions [data-k^="st:"]').first.click()
    page.locator('[data-k="card:copy"]').click()
    field = page.locator("textarea[data-copy-field]")
    expect(field).to_be_focused()
    selected = page.evaluate("getSelection().toString() || document.activeElement.value")
    assert "Lloyd Austin" in selected
    assert "Cyprus Mail" in selected
    assert "/?a=austin-gaza" in selected


PASTED = """() => {
    const field = Object.assign(document.createElement("div"), { contentEditable: "true", id: "pasted" })
    document.body.append(field)
    field.focus()
}"""


@pytest.mark.parametrize("clipboard", ["reachable", "out of reach"])
def test_a_quotation_copied_from_its_card_is_pasted_with_its_layout_and_its_link(browser: Browser, app, clipboard):
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    if clipboard == "out of reach":
        page.add_init_script("delete navigator.__proto__.clipboard")
    open_page(page, app)
    page.locator('#positions [data-k^="st:"]').first.click()
    page.locator('[data-k="card:copy"]').click()
    expect(page.locator('[data-k="card:copy"]')).to_have_text("Copied")
    page.evaluate(PASTED)
    page.keyboard.press("Control+V")
    pasted = page.locator("#pasted")
    expect(pasted.locator("blockquote")).to_contain_text("said")
    expect(pasted).to_contain_text("Lloyd Austin:")
    expect(pasted).to_contain_text("23 Oct 2024")
    link = pasted.locator("a").get_attribute("href")
    assert link.startswith(f"{app.url}/?a=austin-gaza&s=")
    assert "&h=" in link
    context.close()


def test_copying_with_permission_says_so_and_puts_the_words_on_the_clipboard(browser: Browser, app):
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    open_page(page, app)
    page.locator('#positions [data-k^="st:"]').first.click()
    page.locator('[data-k="card:copy"]').click()
    expect(page.locator('[data-k="card:copy"]')).to_have_text("Copied")
    assert "Lloyd Austin" in page.evaluate("navigator.clipboard.readText()")
    context.close()


def test_the_text_stands_before_the_script_and_without_it(browser: Browser, app):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{app.url}/?a=austin-gaza&party=hamas")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator("#first #positions .col")).to_have_count(1)
    expect(page.get_by_role("link", name="Read it as a plain page without script")).to_be_in_viewport()
    assert not any(box.is_visible() for box in page.locator("#first .fw").all()), "no filter that cannot be used"
    assert page.locator("#first .evs").bounding_box()["width"] > 1000, "nothing is to come beside the list"
    page.locator("#first .fps a").first.click()
    expect(page.locator("#first #positions .col")).to_have_count(2)
    context.close()


SLOW_LINE = {"offline": False, "latency": 400, "downloadThroughput": 150_000, "uploadThroughput": 150_000}
"""Milliseconds and bytes a second: a phone with poor reception."""


@pytest.mark.parametrize("slow", [False, True], ids=["as it comes", "over a slow line on a slow machine"])
def test_nothing_jumps_between_the_first_text_and_the_finished_page(page, app, slow):
    """Google's measure of layout shift; below 0.1 counts as good, the project's own limit is half of that."""
    page.add_init_script(
        "window.shift = 0; new PerformanceObserver(list => {for (const e of list.getEntries())"
        " if (!e.hadRecentInput) window.shift += e.value}).observe({type: 'layout-shift', buffered: true})"
    )
    if slow:
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", SLOW_LINE)
        session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    open_page(page, app)
    expect(marks(page, "targets")).to_have_count(len(EXPLAINER.events))
    page.wait_for_timeout(1000)
    assert page.evaluate("window.shift") < 0.05


@pytest.mark.parametrize(
    "query",
    [
        "party=%00&s=%ff",
        "a=<script>alert(1)</script>",
        "from=9999-99-99&to=x&v=&group=&order=[]",
        "&&==&%zz",
        "q=" + "a" * 5000,
    ],
)
def test_any_url_gives_a_page_and_names_what_it_dropped(page, app, query):
    alerts = []
    page.on("dialog", lambda dialog: (alerts.append(dialog.message), dialog.dismiss()))
    open_page(page, app, query)
    expect(page.locator("#positions, .nil, [role=alert]").first).to_be_visible()
    expect(page.get_by_text("Traceback")).to_have_count(0)
    assert alerts == []


def test_a_link_to_a_passage_leads_to_the_passage(browser: Browser, app):
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    page = context.new_page()
    target = next(s for s in EXPLAINER.statements if s.answers)
    open_page(page, app, f"a=austin-gaza&s={target.id}")
    expect(page.locator("#card")).to_be_in_viewport()
    context.close()


def test_what_the_reader_unfolded_stays_unfolded_and_escape_returns_to_the_words(page, app):
    open_page(page, app)
    page.locator("#positions details.more > summary").first.click()
    words = page.locator('#positions details.more [data-k^="st:"]').first
    key = words.get_attribute("data-k")
    words.click()
    expect(page.locator("#card")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#card")).to_have_count(0)
    expect(page.locator(f'#positions [data-k="{key}"]')).to_be_visible()
    assert page.evaluate("document.activeElement.dataset.k") == key


def test_at_four_times_the_size_no_bar_covers_the_text(page, app):
    """A window of 1280 by 900 pixels at 400 % has room for 320 by 225 (WCAG 2.2, 1.4.10)."""
    page.set_viewport_size({"width": 320, "height": 225})
    open_page(page, app, "a=austin-gaza&party=israel")
    assert page.evaluate("getComputedStyle(document.querySelector('.st-key-status')).position") == "static"
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
