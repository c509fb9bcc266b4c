"""Setting lines of text for pictures: which font, how wide, where a line breaks, which way it runs.

Source Serif and Source Sans come with Streamlit and are used for the scripts that they cover, Latin, Greek and
Cyrillic. DejaVu Sans is bundled for the rest, Arabic and Hebrew among it, and for a Streamlit without those fonts.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

from PIL import ImageDraw, ImageFont, features

Voice = Literal["serif", "sans", "bold"]
Direction = Literal["ltr", "rtl"]

_FOLDER = Path(__file__).parent / "fonts"
_DEJAVU: dict[Voice, str] = {"serif": "DejaVuSans.ttf", "sans": "DejaVuSans.ttf", "bold": "DejaVuSans-Bold.ttf"}
_SOURCE: dict[Voice, tuple[str, int]] = {
    "serif": ("SourceSerifVariable-Roman*.woff2", 400),
    "sans": ("SourceSansVF-Upright*.woff2", 400),
    "bold": ("SourceSansVF-Upright*.woff2", 600),
}
_COVERED = ("LATIN", "GREEK", "CYRILLIC")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")

RAQM = bool(features.check("raqm"))
"""Whether Pillow can shape Arabic and order mixed directions itself; its wheels can where FriBiDi is installed."""


def direction(text: str) -> Direction:
    """The direction of the first letter that has one."""
    strong = (unicodedata.bidirectional(letter) for letter in text)
    return "rtl" if next((kind for kind in strong if kind in ("L", "R", "AL")), "L") != "L" else "ltr"


def _covered(text: str) -> bool:
    """Whether Source's fonts have every letter of the text."""
    return all(
        unicodedata.name(letter, "").startswith(_COVERED)
        for letter in set(text)
        if unicodedata.category(letter)[0] == "L"
    )


@lru_cache(maxsize=64)
def _font(voice: Voice, size: int, source: bool) -> ImageFont.FreeTypeFont:
    layout = ImageFont.Layout.RAQM if RAQM else ImageFont.Layout.BASIC
    if source and (path := _source_file(_SOURCE[voice][0])):
        font = ImageFont.truetype(str(path), size, layout_engine=layout)
        weight = _SOURCE[voice][1]
        # Source Serif has a second axis, the size it is made to be read at.
        axes: list[float] = [weight, min(60, max(8, size))] if voice == "serif" else [weight]
        font.set_variation_by_axes(axes)
        return font
    # DejaVu's letters are a tenth larger at the same size.
    return ImageFont.truetype(str(_FOLDER / _DEJAVU[voice]), round(size * 0.88), layout_engine=layout)


@lru_cache(maxsize=8)
def _source_file(pattern: str) -> Path | None:
    # Where the package lies is asked of the import system, since importing Streamlit itself is the page's affair.
    spec = find_spec("streamlit")
    folders = spec.submodule_search_locations if spec else None
    found = [path for folder in folders or () for path in (Path(folder) / "static/static/media").glob(pattern)]
    return min(found, default=None)


def font_for(text: str, voice: Voice, size: int) -> ImageFont.FreeTypeFont:
    """The font for a text in this voice; ``size`` in pixels."""
    return _font(voice, size, _covered(text))


def _ordered(text: str, base: Direction) -> str:
    """The text as Pillow must get it: as it is where Pillow knows directions, else shaped and in visual order."""
    if RAQM or not _RIGHT_TO_LEFT.search(text):
        return text
    from arabic_reshaper import reshape
    from bidi.algorithm import get_display

    return str(get_display(reshape(text), base_dir="R" if base == "rtl" else "L"))


def width(text: str, voice: Voice, size: int) -> float:
    """The width of one line in pixels."""
    return font_for(text, voice, size).getlength(_ordered(text, direction(text)))


def one_line(text: str, voice: Voice, size: int, most: float) -> str:
    """The text, or as many of its words as fit with "…"."""
    if width(text, voice, size) <= most:
        return text
    words = text.split()
    while len(words) > 1 and width(" ".join(words) + " …", voice, size) > most:
        words.pop()
    shortened = " ".join(words)
    while shortened and width(shortened + " …", voice, size) > most:
        shortened = shortened[:-1]
    return shortened + " …"


def lines_of(text: str, voice: Voice, size: int, most: float, count: int) -> list[str]:
    """The text in so many lines at most; what does not fit ends with "…"."""
    lines = wrap(text, voice, size, most)
    if len(lines) > count:
        lines = [*lines[: count - 1], one_line(" ".join(lines[count - 1 :]), voice, size, most)]
    return lines


def wrap(text: str, voice: Voice, size: int, most: float) -> list[str]:
    """The text in lines no wider than ``most`` pixels; a word that is wider alone is broken."""
    lines: list[str] = []
    line = ""
    for word in _fitting(text.split(), voice, size, most):
        longer = f"{line} {word}" if line else word
        if line and width(longer, voice, size) > most:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line] if line else lines


def _fitting(words: Iterable[str], voice: Voice, size: int, most: float) -> Iterable[str]:
    for word in words:
        while width(word, voice, size) > most:
            at = next(n for n in range(len(word), 0, -1) if n == 1 or width(word[:n], voice, size) <= most)
            yield word[:at]
            word = word[at:]
        if word:
            yield word


def put(
    draw: ImageDraw.ImageDraw,
    at: tuple[float, float],
    text: str,
    voice: Voice,
    size: int,
    colour: str,
    *,
    base: Direction | None = None,
) -> None:
    """Draws a line with the left end of its baseline at ``at``; ``base`` is its direction, else that of its letters."""
    base = base or direction(text)
    way = base if RAQM else None
    draw.text(at, _ordered(text, base), fill=colour, font=font_for(text, voice, size), anchor="ls", direction=way)
