"""How many lines words take: the browser's wrapping, foretold from the widths of the page's two typefaces.

The timeline's picture is drawn to the rows of the list beside it before any browser has set a line, so the height of a
row has to be known from its words.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Face = Mapping[str, int]
"""Widths of letters in thousandths of the type's size."""


def _face(*groups: str) -> Face:
    """A face from "width letters", one group a width."""
    split = (group.partition(" ") for group in groups)
    return {letter: int(width) for width, _, letters in split for letter in letters}


SERIF = _face(
    "180 '", "220 ‘’", "240  \u00a0", "280 !|", "300 j,.:;", "320 il-", "340 /[\\]°", "360 ft(){}", "380 IJ\"",
    "400 `", "420 ?", "440 “”", "460 rs*", "480 z", "520 0123456789c#$_–ç€£", "540 aeS+<=>^~éèä", "560 gx",
    "580 ovyZö", "600 kq¶", "620 bdpuFLPü", "640 hnETñß", "660 BCY", "680 RX", "700 V", "720 AGK&", "740 DOQ",
    "760 NU", "820 H—…", "840 w@", "940 M%", "960 m", "1000 W",
)  # fmt: skip
"""Source Serif 4, regular."""

SANS = _face(
    "200  \u00a0", "240 ij',.:;|‘’", "260 lI", "280 !", "300 f()[]{}", "320 -", "340 rt°", "360 /\\", "420 sz\"*?“”",
    "440 x", "460 cvyç", "480 JLY–", "500 0123456789aegkF#$+<=>^_~éèä€£", "520 EVX", "540 hnouASTZ`üöñ",
    "560 bdpqPR¶", "580 BCKß", "600 &", "620 DG", "640 NU", "660 HOQ", "720 wM", "780 W", "800 —", "820 m%",
    "840 @", "940 …",
)  # fmt: skip
"""Source Sans 3, regular."""

HALF_BOLD = 1.03
"""How much wider both faces run at weight 600."""

UNKNOWN, WIDE, JOINED, COMBINING = 620, 1000, 500, 0
"""Letters of other alphabets, about their widest on average; full-width ones; those that join, as Arabic's do; marks
that stand over another letter."""

_BREAK_AFTER = "-–—"


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one face at one size, in pixels; half-bold or regular."""

    text: str
    size: float
    face: Face
    bold: bool = False


def count_lines(runs: Iterable[Run], width: float) -> int:
    """The lines that the runs take, one after another, where a line holds ``width`` pixels; at least one."""
    lines, line, space, word = 1, 0.0, 0.0, 0.0
    for run in runs:
        em = run.size * (HALF_BOLD if run.bold else 1) / 1000
        for letter in run.text:
            if letter in " \n\t":
                if word:
                    lines, line = _placed(lines, line, space, word, width)
                    space = word = 0.0
                space += em * run.face[" "]
                continue
            word += em * letter_width(letter, run.face)
            if letter in _BREAK_AFTER:
                lines, line = _placed(lines, line, space, word, width)
                space = word = 0.0
    return _placed(lines, line, space, word, width)[0] if word else lines


def _placed(lines: int, line: float, space: float, word: float, width: float) -> tuple[int, float]:
    """Lines, and what of the last one is taken, once a word stands behind them; one too long for a line is broken."""
    if line + space + word <= width or not line:
        whole, rest = divmod(line + space + word, width)
        return lines + int(whole), rest
    whole, rest = divmod(word, width)
    return lines + 1 + int(whole), rest


def letter_width(letter: str, face: Face) -> int:
    """The width of a letter in thousandths of the type's size."""
    known = face.get(letter)
    if known is not None:
        return known
    if unicodedata.combining(letter):
        return COMBINING
    if unicodedata.east_asian_width(letter) in "WF":
        return WIDE
    if unicodedata.bidirectional(letter) == "AL":
        return JOINED
    plain = unicodedata.normalize("NFD", letter)[0]
    return face.get(plain, UNKNOWN)
