"""The stylesheet: it touches nothing but what stands in .x, and its colours can be read in both themes."""

import re

import pytest

from components.markup import STYLESHEET
from tests.explainers import BRIDGE, STATEMENTS
from tests.markup.page import draw

CSS = re.sub(r"/\*.*?\*/", "", STYLESHEET.read_text("utf-8"), flags=re.DOTALL)


def rules(css: str) -> list[tuple[str, str]]:
    """Selectors and declarations, those inside of @media and @container too."""
    found, at = [], 0
    while match := re.compile(r"\s*([^{}]+)\{").match(css, at):
        start, depth = match.end(), 1
        at = start
        while depth:
            depth += {"{": 1, "}": -1}.get(css[at], 0)
            at += 1
        head, body = match.group(1).strip(), css[start : at - 1]
        if head.startswith("@") and not head.startswith("@font-face"):
            found += rules(body)
        else:
            found.append((head, body))
    return found


def parts(selector: str) -> list[str]:
    """The selectors of a list, without splitting what stands in brackets."""
    return [part.strip() for part in re.split(r",(?![^(]*\))", selector)]


def tokens(theme: str) -> dict[str, str]:
    """The colours of a theme by name."""
    colours: dict[str, str] = {}
    for selector, body in rules(CSS):
        wanted = {"light": [":root"], "dark": [":root", ":root[data-theme=dark]"]}[theme]
        if selector in wanted:
            for name, value in re.findall(r"--([\w-]+):(#[0-9A-Fa-f]{6})", body):
                colours[name] = value
    return colours


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


TEXT = ("ink", "soft", "plum", "ochre", "slate", "brown")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("ground", ["paper", "well"])
def test_every_text_colour_can_be_read_on_paper_and_in_panels(theme: str, ground: str) -> None:
    colours = tokens(theme)
    assert [name for name in TEXT if contrast(colours[name], colours[ground]) < 4.5] == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_chosen_and_found_words_can_be_read_on_their_tint(theme: str) -> None:
    colours = tokens(theme)
    for ground in ("hl", "hit", "press"):
        assert contrast(colours["ink"], colours[ground]) >= 7
        assert contrast(colours["soft"], colours[ground]) >= 4.5


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_borders_of_controls_and_marks_stand_out(theme: str) -> None:
    colours = tokens(theme)
    assert contrast(colours["edge"], colours["paper"]) >= 3
    assert contrast(colours["edge"], colours["well"]) >= 3


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_partys_hue_stands_forward(theme: str) -> None:
    colours = tokens(theme)
    ratios = [contrast(colours[hue], colours["paper"]) for hue in ("plum", "ochre", "slate", "brown")]
    assert max(ratios) - min(ratios) < 0.2


def test_the_dark_theme_is_one_whether_the_system_or_the_reader_asks_for_it() -> None:
    bodies = {selector: body for selector, body in rules(CSS) if "--paper:#16171A" in body}
    assert set(bodies) == {":root:not([data-theme=light])", ":root[data-theme=dark]"}
    values = [dict(re.findall(r"--([\w-]+):(#\w{6})", body)) for body in bodies.values()]
    assert values[0] == values[1]


def test_no_selector_reaches_beyond_the_pages_own_root() -> None:
    for selector in [selector for selector, _ in rules(CSS) if selector != "@font-face"]:
        for part in parts(selector):
            assert re.match(
                r"(:root(\[data-theme=\w+\]|:not\(\[data-theme=light\]\))?$|(\[dir=rtl\] |body:has\(>)?\.x\b)", part
            ), part


def test_nothing_but_its_own_fonts_is_fetched() -> None:
    assert all(re.fullmatch(r"fonts/[\w.-]+\.woff2", address) for address in re.findall(r"url\(([^)]*)\)", CSS))
    assert "@import" not in CSS


def test_sides_are_logical_so_that_both_directions_hold() -> None:
    for selector, body in rules(CSS):
        assert not re.search(r"(margin|padding|border)-(left|right)|text-align:(left|right)|float:", body), selector


def test_every_class_that_is_drawn_has_a_rule() -> None:
    drawn: set[str] = set()
    for options in ({"topic": "survey"}, {"group": "word", "query": "survey"}, {"parties": ("harbour",)}):
        for element in draw(BRIDGE, selected=STATEMENTS[3].id, **options).walk():
            drawn |= element.classes
    # Names that hold no look of their own: they tell scripts and readers of the page what an element is.
    named = {"e-stated", "w", "cx", "at", "n4", "n3", "up", "lo", "evs", "hd", "tf"}
    styled = set(re.findall(r"\.([a-zA-Z][\w-]*)", CSS))
    assert drawn - styled <= named
