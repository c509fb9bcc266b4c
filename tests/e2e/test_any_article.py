"""Articles that somebody drops in: hostile text, broken files, other directions of writing, in the real page."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from components.corpus import DATA
from tests.e2e.conftest import App
from tests.e2e.test_page import open_page, status

pytestmark = pytest.mark.browser

HOSTILE = """---
title: "<b>Bold</b> :smile: $a_1$ -> [x](javascript:alert(1))"
published: 2024-05-03
publisher: "![](http://127.0.0.1:9/x.png)"
url: "javascript:alert(1)"
---

Mayor <i>Ann</i> Oke said on Friday the price rose from $5 to $6 -> a ~~loss~~ :smile:.

"The <script>alert('x')</script> plan is `dead` & **gone**," Oke said.

The council’s “unclosed quotation and \u202eright-to-left marks\u202c stand as they are, said nobody.

Oke accused the :red[council] of <img src=x onerror=alert(1)> waste, a charge the council denied.
"""

ARABIC = """---
title: "الوزير: المفاوضات مستمرة"
published: 2024-05-03
language: ar
---

قال الوزير إن المفاوضات مستمرة.
"""

NO_STATEMENTS = "The bridge stands over the river. It is made of stone.\n"

BROKEN = "---\ntitle: [unclosed\n---\n\nText.\n"

ENDLESS = f"---\ntitle: {'The bridge and the ferry ' * 8}\n---\n\nThe bridge is closed.\n"

PLAIN = "No front matter. The minister said the bridge was safe.\n"


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("data")
    (data / "articles").mkdir()
    shutil.copy(DATA / "parties.jsonl", data)
    files = {
        "hostile": HOSTILE,
        "broken": BROKEN,
        "plain": PLAIN,
        "quiet": NO_STATEMENTS,
        "arabic": ARABIC,
        "endless": ENDLESS,
    }
    for slug, text in files.items():
        (data / "articles" / f"{slug}.md").write_text(text, encoding="utf-8")
    return data


@pytest.fixture(scope="module")
def own(shelf: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    app = App(tmp_path_factory.mktemp("own") / "log.txt", {"EXPLAINER_DATA": str(shelf)})
    yield app
    app.close()


def test_text_stands_as_it_is_whatever_it_looks_like(page, own):
    alerts, foreign = [], []
    page.on("dialog", lambda dialog: (alerts.append(dialog.message), dialog.dismiss()))
    page.on("request", lambda request: foreign.append(request.url) if "127.0.0.1:9/" in request.url else None)
    open_page(page, own, "a=hostile")
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_have_text("<b>Bold</b> :smile: $a_1$ -> [x](javascript:alert(1))")
    article = page.locator("#article")
    for words in (
        "from $5 to $6 -> a ~~loss~~ :smile:",
        "<script>alert('x')</script> plan is `dead` & **gone**",
        "<img src=x",
    ):
        expect(article).to_contain_text(words)
    chips = page.locator(".st-key-party")
    expect(chips).to_contain_text("Oke")
    expect(page.locator('a[href^="javascript:"]')).to_have_count(0)
    assert alerts == []
    assert foreign == []


def test_a_broken_file_is_named_with_its_line_and_the_others_open(page, own):
    open_page(page, own, "a=broken")
    expect(page.get_by_role("heading", level=1)).to_have_text("This article could not be read")
    expect(page.get_by_role("alert")).to_contain_text(re.compile(r"articles/broken\.md, line \d+: expected YAML"))
    for other in ("[role=status]", "#article", "#timeline"):
        expect(page.locator(other)).to_have_count(0)
    page.get_by_role("link", name="Article without a headline (plain)").click()
    expect(page.locator("#article")).to_contain_text("The minister said the bridge was safe.")


def test_an_article_without_a_date_says_so(page, own):
    open_page(page, own, "a=plain")
    expect(page.get_by_text("date of publication not known")).to_be_visible()


def test_an_article_without_statements_says_that_none_was_found(page, own):
    open_page(page, own, "a=quiet")
    expect(status(page)).to_contain_text("0 of 0 statements")
    expect(page.locator("#positions .nil")).to_be_visible()


def test_the_picker_opens_another_article_whole(page, own):
    open_page(page, own, "a=plain&q=bridge")
    page.locator(".st-key-a").get_by_role("combobox").click()
    page.get_by_role("option", name=re.compile("quiet")).click()
    expect(page.locator("#article")).to_contain_text("It is made of stone.")
    assert "q=" not in page.url


def test_a_title_too_long_for_the_picker_ends_in_dots(page, own):
    open_page(page, own, "a=endless")
    picker = page.locator(".st-key-a").get_by_role("combobox")
    cut = "node => [node.scrollWidth > node.clientWidth, getComputedStyle(node).textOverflow]"
    assert picker.evaluate(cut) == [True, "ellipsis"]
    picker.click()
    option = page.get_by_role("option", name=re.compile("bridge and the ferry"))
    words = option.locator("[data-item-hl]")
    assert words.evaluate(cut) == [True, "ellipsis"]
    assert words.evaluate("node => getComputedStyle(node).display") == "block", "flexible boxes cut without dots"


def test_an_article_in_a_language_without_rules_shows_its_text_from_right_to_left_and_says_so(page, own):
    open_page(page, own, "a=arabic")
    expect(page.get_by_text("There are no rules yet for the language of this article").first).to_be_visible()
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_have_attribute("dir", "rtl")
    expect(heading).to_have_attribute("lang", "ar")
    paragraph = page.locator("#article").get_by_text("قال الوزير إن المفاوضات مستمرة.")
    assert paragraph.evaluate("node => getComputedStyle(node).direction") == "rtl"


def test_an_article_changed_on_disk_is_shown_as_it_is_now(page, own, shelf):
    file = shelf / "articles" / "late.md"
    file.write_text("The clerk said the door was open.\n", encoding="utf-8")
    open_page(page, own, "a=late")
    expect(page.locator("#article")).to_contain_text("the door was open")
    file.write_text("The clerk said the door was shut.\n", encoding="utf-8")
    open_page(page, own, "a=late")
    expect(page.locator("#article")).to_contain_text("the door was shut")
    file.unlink()
