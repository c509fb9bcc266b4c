"""The page for everyone: accessibility rules, the keyboard alone, a small screen, paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from components.library import LIBRARY
from tests.e2e.conftest import App
from tests.e2e.test_page import open_page, status

pytestmark = pytest.mark.browser

EXPLAINER = LIBRARY.explainer("austin-gaza")
STATEMENT = EXPLAINER.statements[0].id

STATES = {
    "as it opens": "",
    "a card open": f"s={STATEMENT}",
    "filters set": "party=israel&party=hamas&wording=reported&q=aid",
    "by speaker": "group=speaker&v=positions",
    "by word": "group=word&v=positions",
    "bad parameters": "party=nobody&from=never&s=ffffffffffff&what=else",
    "in Arabic": "lang=ar",
    "in Arabic, a card open": f"lang=ar&s={STATEMENT}",
}


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize(
    ("width", "scheme"), [(1280, "light"), (1280, "dark"), (390, "light"), (390, "dark"), (320, "light")]
)
def test_no_accessibility_rule_is_broken(browser: Browser, app: App, state, width, scheme):
    """Every rule that axe knows, of any level, with nothing left out."""
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce", bypass_csp=True
    )
    page = context.new_page()
    open_page(page, app, STATES[state])
    for details in page.locator("details:visible").all():
        details.evaluate("node => (node.open = true)")
    violations = Axe().run(page).response["violations"]
    context.close()
    assert [(v["id"], v["impact"], [node["html"][:160] for node in v["nodes"][:3]]) for v in violations] == []


def focused(page: Page) -> str:
    """What has the keyboard: its key, or else its name."""
    return page.evaluate(
        "() => { const el = document.activeElement;"
        " return el.dataset.k || el.getAttribute('aria-label') || el.innerText }"
    )


def tab_to(page: Page, wanted: str, *, steps: int = 60) -> None:
    """Press Tab until the focus is on something that matches."""
    for _ in range(steps):
        page.keyboard.press("Tab")
        if re.match(wanted, focused(page) or ""):
            return
    pytest.fail(f"{steps} times Tab did not reach {wanted!r}; the focus is on {focused(page)!r}")


def test_the_keyboard_alone_leads_through_the_page(page, app):
    """Skip link, filter, list, card, next, close; and the focus is where it was."""
    open_page(page, app)
    page.keyboard.press("Tab")
    assert "skip" in page.evaluate("document.activeElement.innerText").lower()
    tab_to(page, "U.S.")
    page.keyboard.press("ArrowRight")  # the chips are one toolbar
    assert focused(page).startswith("Israel")
    page.keyboard.press("Space")
    expect(status(page)).not_to_contain_text("20 of 20 statements")
    assert focused(page).startswith("Israel")
    page.keyboard.press("Space")
    expect(status(page)).to_contain_text("20 of 20 statements")
    tab_to(page, "ev:")
    event = focused(page)
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline != "none"
    page.keyboard.press("Enter")
    card = page.locator("#card")
    expect(card).to_be_focused()
    tab_to(page, "card:next", steps=3)
    page.keyboard.press("Enter")
    expect(page.locator('[aria-expanded="true"][data-k^="ev:"]')).not_to_have_attribute("data-k", event)
    expect(card).to_be_focused()
    chosen = page.locator('[aria-expanded="true"][data-k^="ev:"]').get_attribute("data-k")
    page.keyboard.press("Escape")
    expect(card).to_have_count(0)
    assert focused(page) == chosen
    tab_to(page, "pn|Paragraph", steps=1)


def test_a_date_that_was_typed_applies_on_enter(page, app):
    open_page(page, app)
    page.locator(".st-key-dates").get_by_role("spinbutton").first.click()
    page.keyboard.type("2024")
    page.keyboard.press("Enter")
    expect(status(page)).not_to_contain_text("7 of 7 events")
    assert "from=2024-10-07" in page.url


@pytest.mark.parametrize("query", ["", "s=7f32dc263eb7"])
def test_keys_scroll_the_page_as_soon_as_it_is_there(page, app, query):
    open_page(page, app, query)
    page.wait_for_timeout(1500)
    if query:
        expect(page.locator("#card")).to_be_focused()
    main = page.locator("[data-testid=stMain]")
    before = main.evaluate("node => node.scrollTop")
    page.keyboard.press("PageDown")
    page.wait_for_timeout(600)
    assert main.evaluate("node => node.scrollTop") > before + 200


def test_the_first_stop_behind_the_skip_link_is_something_to_act_on(page, app):
    open_page(page, app)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('a, button, input')")


def test_controls_that_do_different_things_have_names_of_their_own(page, app):
    open_page(page, app, f"s={STATEMENT}&party=united-states")
    page.locator("summary", has_text="Share").click()
    expect(page.get_by_role("button", name="Copy link").first).to_be_visible()
    named = page.locator("body").aria_snapshot()
    names = re.findall(r'button "((?:Open|Show all|Copy link|Copy with)[^"]*)"', named)
    assert len(names) >= 7
    # The card and the panel both copy the same words.
    assert len(names) == len(set(names))


def test_an_open_card_is_named_by_who_speaks_and_what_it_shows(page, app):
    """The focus goes to the card, so its name is what a screen reader says, once."""
    open_page(page, app)
    page.locator(f'#positions [data-k="st:{STATEMENT}"]').click()
    card = page.get_by_role("group", name="Lloyd Austin reported, ¶1")
    expect(card).to_be_focused()
    expect(card.get_by_role("heading", level=3)).to_have_text("Lloyd Austin reported, ¶1")
    card.get_by_role("button", name="Close").click()
    expect(page.locator("#card")).to_have_count(0)
    assert focused(page) == f"st:{STATEMENT}"


def test_one_polite_live_region_says_the_count(page, app):
    open_page(page, app)
    regions = page.locator("[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log]")
    ours = [region for region in regions.all() if region.inner_text().strip()]
    assert len(ours) == 1
    page.evaluate("window.region = document.querySelector('[role=status]')")
    page.locator(".st-key-party").get_by_role("button", name=re.compile("^Hamas")).click()
    expect(status(page)).to_contain_text("1 of 20 statements")
    assert page.evaluate("window.region === document.querySelector('[role=status]')"), "a new element would not be read"


def test_the_picture_of_the_timeline_is_left_to_the_eye(page, app):
    """The list says the same in words, so nobody has to listen to it twice."""
    open_page(page, app)
    expect(page.locator(".st-key-timeline-picture svg.marks")).to_be_visible()
    expect(page.get_by_role("img", name=re.compile("list of events"))).to_have_count(0)
    expect(page.locator("[aria-hidden=true] svg.marks")).to_have_count(1)
    expect(page.get_by_role("region", name="Timeline").get_by_role("listitem")).to_have_count(len(EXPLAINER.events))


def test_headings_go_down_one_level_at_a_time_and_name_every_section(page, app):
    open_page(page, app)
    levels = page.locator("main h1, main h2, main h3, main h4").evaluate_all(
        "nodes => nodes.filter(n => n.offsetParent).map(n => +n.tagName[1])"
    )
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))


@pytest.mark.parametrize("width", [320, 390])
@pytest.mark.parametrize("query", ["", f"s={STATEMENT}", "group=word", "lang=ar"])
def test_nothing_runs_sideways_on_a_small_screen(browser: Browser, app: App, width, query):
    context = browser.new_context(viewport={"width": width, "height": 700}, has_touch=True, is_mobile=True)
    page = context.new_page()
    open_page(page, app, query)
    wide = page.evaluate(
        "() => [...document.querySelectorAll('.x *')].filter(el => el.offsetParent && getComputedStyle(el).position"
        " !== 'absolute' && el.getBoundingClientRect().right > innerWidth + 1).map(el => el.outerHTML.slice(0, 120))"
    )
    assert wide == []
    main = page.locator("[data-testid=stMain]")
    assert main.evaluate("node => node.scrollWidth - node.clientWidth") <= 0
    context.close()


def test_targets_are_44_pixels_on_a_phone(browser: Browser, app: App):
    """Controls that stand alone; links in running text are exempt (WCAG 2.5.8)."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    page = context.new_page()
    open_page(page, app, f"s={STATEMENT}&party=united-states")
    small = page.evaluate(
        """() => [...document.querySelectorAll('.x .btn, .x .seg a, .x summary, .x .lnk, .st-key-bar button')]
            .filter(el => el.offsetParent && el.tabIndex >= 0)
            .filter(el => { const r = el.getBoundingClientRect(); return r.height < 43.5 || r.width < 43.5 })
            .map(el => [el.outerHTML.slice(0, 100), el.getBoundingClientRect().height])"""
    )
    assert small == []
    context.close()


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    yield context.new_page()
    context.close()


def height_in_sight(page: Page, selector: str) -> float:
    """How much of an element lies between the top of the screen and the bar at its bottom."""
    box, bar = page.locator(selector).first.bounding_box(), page.locator(".st-key-status").bounding_box()
    return min(box["y"] + box["height"], bar["y"]) - max(box["y"], 0)


@pytest.mark.parametrize("query", ["", "party=israel&party=hamas"])
def test_the_first_screen_of_a_phone_has_the_article_in_it(phone: Page, app: App, query):
    open_page(phone, app, query)
    assert height_in_sight(phone, "#timeline") > 844 / (5 if query else 3)
    if query:
        expect(phone.get_by_text("This view shows 2 of 4 parties.")).to_be_in_viewport()
        expect(phone.get_by_text("Hidden: U.S., Gaza health authorities.")).to_be_in_viewport()
        expect(phone.locator(".st-key-status").get_by_role("button", name="Show all")).to_be_in_viewport()


def test_on_a_phone_the_filters_open_above_the_thumb_and_leave_the_place_alone(phone: Page, app: App):
    open_page(phone, app)
    quote = phone.locator("#quotes blockquote").nth(1)
    quote.scroll_into_view_if_needed()
    before = quote.bounding_box()["y"]
    phone.get_by_role("button", name="Filters").click()
    wording = phone.locator(".st-key-wording")
    expect(wording).to_be_in_viewport()
    assert abs(quote.bounding_box()["y"] - before) < 2
    phone.locator(".st-key-party button").first.click()
    expect(status(phone)).not_to_contain_text("20 of 20")
    expect(wording).to_be_in_viewport()
    phone.keyboard.press("Escape")
    expect(wording).to_be_hidden()
    expect(phone.get_by_role("button", name="Filters")).to_be_focused()


def test_on_a_phone_the_sections_stand_on_the_page_and_one_alone_is_said(phone: Page, app: App):
    open_page(phone, app)
    for name in ("All", "Timeline", "Positions", "Quotes", "Figures", "Article"):
        expect(phone.get_by_role("radio", name=name, exact=True)).to_be_in_viewport()
    phone.get_by_role("radio", name="Quotes").click()
    expect(phone.locator("#timeline")).to_have_count(0)
    quotations = sum(statement.type == "direct" for statement in EXPLAINER.statements)
    expect(status(phone)).to_have_text(f"{quotations} of {quotations} quotations · only Quotes shown")


def test_on_a_phone_the_filters_have_a_way_out(phone: Page, app: App):
    open_page(phone, app)
    phone.get_by_role("button", name="Filters").click()
    phone.get_by_role("button", name="Close", exact=True).click()
    expect(phone.locator(".st-key-wording")).to_be_hidden()
    expect(phone.get_by_role("button", name="Filters")).to_be_focused()


@pytest.mark.parametrize("sheet", ["Filters", "Share"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_accessibility_rule_is_broken_by_a_sheet_on_a_phone(browser: Browser, app: App, sheet, scheme):
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, color_scheme=scheme, reduced_motion="reduce", bypass_csp=True
    )
    page = context.new_page()
    open_page(page, app, f"s={STATEMENT}")
    page.locator(".st-key-status").get_by_role("button", name=sheet).click()
    violations = Axe().run(page).response["violations"]
    context.close()
    assert [(v["id"], [node["html"][:160] for node in v["nodes"][:3]]) for v in violations] == []


def test_on_a_phone_sharing_and_exporting_are_at_the_thumb_anywhere(phone: Page, app: App):
    open_page(phone, app, f"s={STATEMENT}")
    phone.locator("#quotes").scroll_into_view_if_needed()
    phone.get_by_role("button", name="Share", exact=True).click()
    expect(phone.get_by_role("heading", name="This item")).to_be_in_viewport()
    phone.get_by_role("button", name="Export").click()
    expect(phone.get_by_role("link", name=re.compile("CSV"))).to_be_in_viewport()
    phone.keyboard.press("Escape")
    expect(phone.get_by_role("button", name="Share", exact=True)).to_be_focused()


@pytest.mark.parametrize("sheet", ["Share", "Filters"])
def test_on_a_phone_a_tap_beside_a_sheet_closes_it_and_hits_nothing_else(phone: Page, app: App, sheet):
    open_page(phone, app)
    words = phone.locator("#positions .st .go").first
    words.click()
    expect(phone.locator("#card")).to_be_focused()
    phone.wait_for_timeout(700)
    chosen = phone.url
    phone.get_by_role("button", name=sheet).click()
    shown = phone.locator(".sheet:visible, .st-key-wording:visible")
    expect(shown).to_have_count(1)
    box = words.bounding_box()
    phone.touchscreen.tap(box["x"] + 20, box["y"] + 8)
    expect(shown).to_have_count(0)
    phone.wait_for_timeout(500)
    assert phone.url == chosen
    expect(phone.locator("#card")).to_have_count(1)


def test_on_a_phone_a_card_opens_in_sight_with_what_opened_it(phone: Page, app: App):
    open_page(phone, app)
    words = phone.locator('#positions [data-k^="st:"]').nth(1)
    words.evaluate("node => node.scrollIntoView({block: 'end'})")
    words.click()
    expect(phone.locator("#card h3")).to_be_in_viewport()
    phone.wait_for_timeout(600)
    assert height_in_sight(phone, "#card") > 200
    expect(phone.locator("#positions .st.on b").first).to_be_in_viewport()


def test_all_parties_stand_on_a_phone_with_their_counts(browser: Browser, app: App):
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    page = context.new_page()
    open_page(page, app)
    chips = page.locator(".st-key-party button")
    expect(chips).to_have_count(len(EXPLAINER.parties))
    for chip in chips.all():
        box = chip.bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 390
    context.close()


def test_on_paper_stands_the_filtered_view_with_its_disclosure_and_without_controls(page, app):
    open_page(page, app, f"party=united-states&s={STATEMENT}")
    page.emulate_media(media="print")
    expect(page.locator(".st-key-bar")).to_be_hidden()
    expect(page.locator("summary", has_text="Share")).to_be_hidden()
    assert all(acts.is_hidden() for acts in page.locator("#card .acts").all())
    expect(page.locator("#card")).to_be_visible()
    expect(page.locator("header").get_by_text("Found automatically; may miss or misread.")).to_be_visible()
    expect(page.get_by_text("Select any to read its sentence")).to_be_hidden()
    expect(page.get_by_text("Hidden: Israel, Hamas, Gaza health authorities.").first).to_be_visible()
    statements = page.locator("#positions .st")
    assert statements.count() == sum(s.party == "united-states" for s in EXPLAINER.statements)
    assert all(statement.is_visible() for statement in statements.all()), "print opens what is folded on screen"
    address = page.locator('.tools a[href^="http"]').evaluate("el => getComputedStyle(el, '::after').content")
    assert EXPLAINER.article.url in page.locator('.tools a[href^="http"]').get_attribute("href")
    assert "http" in address
    assert page.pdf(format="A4").startswith(b"%PDF")
