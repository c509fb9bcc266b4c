"""Where a reader is led by links, by Back and by "Show all", and what they are told there."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.conftest import App
from tests.e2e.test_page import EXPLAINER, open_page, url_params

pytestmark = pytest.mark.browser

ARTICLE = EXPLAINER.article
PASSAGE = next(s for s in EXPLAINER.statements if s.answers is None and s.party == "israel" and s.paragraph > 10)
SHARED = f"a=austin-gaza&party=israel&party=hamas&s={PASSAGE.id}"


@pytest.fixture(params=[(390, 844), (1280, 900)], ids=["phone", "desk"])
def reader(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    width, height = request.param
    context = browser.new_context(
        viewport={"width": width, "height": height}, has_touch=width < 600, is_mobile=width < 600
    )
    context.set_default_timeout(15_000)
    yield context.new_page()
    context.close()


def top_of(page: Page, selector: str) -> float:
    return page.locator(selector).first.evaluate("node => node.getBoundingClientRect().top")


def test_whoever_is_led_to_a_passage_is_told_what_it_is_from_and_what_is_hidden(reader: Page, app: App) -> None:
    open_page(reader, app, SHARED)
    card = reader.locator("#card")
    expect(card).to_be_in_viewport()
    for told in (
        ARTICLE.title,
        ARTICLE.publisher,
        "2024",
        f"¶{PASSAGE.paragraph} of {len(EXPLAINER.paragraphs)}",
        "This view shows 2 of 4 parties. Hidden: U.S., Gaza health authorities.",
    ):
        expect(card.get_by_text(told or "").first).to_be_in_viewport()


def test_whoever_is_led_to_a_passage_is_told_there_that_the_text_has_changed(reader: Page, app: App) -> None:
    open_page(reader, app, f"a=austin-gaza&s={PASSAGE.id}&h=00000000&x=1.0")
    told = "The text has changed since this link was made; the passage was found."
    expect(reader.locator("#card").get_by_text(told)).to_be_in_viewport()
    expect(reader.get_by_text("Not everything this link asks for")).to_have_count(0)


def test_whoever_opens_a_card_on_the_page_is_not_told_twice(reader: Page, app: App) -> None:
    open_page(reader, app, "party=israel&party=hamas")
    reader.locator('#positions [data-k^="st:"]').first.click()
    expect(reader.locator("#card")).to_be_visible()
    expect(reader.locator("#card").get_by_text(ARTICLE.title or "")).to_have_count(0)


@pytest.mark.parametrize("where", ["#card", ".st-key-status"])
def test_all_is_shown_with_the_passage_still_open_and_in_its_place(reader: Page, app: App, where: str) -> None:
    open_page(reader, app, SHARED)
    reader.wait_for_timeout(1000)
    way = reader.locator(where).get_by_role("button", name=re.compile("^Show all"))
    way.focus()
    before = top_of(reader, "#card")
    reader.keyboard.press("Enter")
    reader.wait_for_url(lambda url: "party" not in url)
    expect(way).to_have_count(0)
    reader.wait_for_timeout(600)
    assert url_params(reader)["s"] == [PASSAGE.id]
    assert abs(top_of(reader, "#card") - before) < 3
    assert reader.evaluate("document.activeElement !== document.body")


def test_the_focus_of_show_all_in_the_notice_goes_to_the_filters(reader: Page, app: App) -> None:
    open_page(reader, app, "party=israel")
    reader.locator(".disc").get_by_role("button", name=re.compile("^Show all")).focus()
    reader.keyboard.press("Enter")
    expect(reader.locator(".disc")).to_have_count(0)
    focused = reader.locator(":focus")
    expect(focused).to_have_text(re.compile("^(Filters|U.S.)"))


def test_back_from_a_paragraph_leads_to_the_card_again(reader: Page, app: App) -> None:
    open_page(reader, app)
    reader.locator('#positions [data-k^="st:"]').first.click()
    expect(reader.locator("#card")).to_be_focused()
    reader.wait_for_timeout(700)
    before = top_of(reader, "#card")
    address = reader.url
    reader.locator("#positions .st.on .pn").first.click()
    expect(reader.locator("#article .ap").first).to_be_in_viewport()
    reader.go_back()
    expect(reader.locator("#card")).to_be_in_viewport()
    reader.wait_for_timeout(300)
    assert reader.url == address
    assert abs(top_of(reader, "#card") - before) < 3


def test_back_brings_the_card_before_into_view(reader: Page, app: App) -> None:
    open_page(reader, app)
    reader.locator("#quotes .qt .go").first.click()
    heading = reader.locator("#card h3")
    expect(heading).to_be_in_viewport()
    first = url_params(reader)["s"]
    for _ in range(2):
        chosen = url_params(reader)["s"]
        reader.locator("#card").get_by_role("button", name="Next").click()
        reader.wait_for_function(f"() => !location.search.includes('{chosen[0]}')")
        reader.wait_for_timeout(700)
    for _ in range(2):
        reader.go_back()
        reader.wait_for_timeout(1200)
    assert url_params(reader)["s"] == first
    expect(reader.locator("#quotes #card")).to_have_count(1)
    expect(heading).to_be_in_viewport()


def test_a_paragraph_is_reached_from_a_section_that_stands_alone(reader: Page, app: App) -> None:
    open_page(reader, app, "v=quotes")
    reader.locator("#quotes .pn").last.click()
    expect(reader.locator("#article")).to_be_visible()
    number = re.search(r"\d+", reader.locator(":focus").get_attribute("id") or "")
    assert number, "the focus is on the paragraph"
    expect(reader.locator(f"#p{number[0]}")).to_be_in_viewport()
