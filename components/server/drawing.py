"""The picture that preview cards are drawn on: its size, its colours, and lines of text placed on it.

Places are given from the side where the interface's lines begin, so that one drawing serves both directions.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Literal

from PIL import Image, ImageDraw

from components.server.lettering import Direction, Voice, direction, lines_of, put, width

WIDTH, HEIGHT, MARGIN = 1200, 630, 60
END = WIDTH - MARGIN

PAPER, INK, SOFT, LINE, WELL = "#FBFAF7", "#1C1C20", "#55555B", "#85827A", "#E6E3DB"
HUES = ("#87447A", "#7A5600", "#356083", "#874D37")
"""The page's light colours; each party hue has a contrast of 6.4 on the paper."""

SMALL = 26
"""The smallest size of a line that must be read: a chat shows the picture at five twelfths, this at eleven pixels."""

Align = Literal["start", "end", "own"]


class Canvas:
    """A picture being drawn in the direction of the interface; ``y`` is how far down it is filled."""

    def __init__(self, way: Direction) -> None:
        self.image = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
        self.draw = ImageDraw.Draw(self.image)
        self.way = way
        self.y = 0.0

    def across(self, start: float, end: float) -> tuple[float, float]:
        """The left and the right edge of what lies between two places."""
        return (WIDTH - end, WIDTH - start) if self.way == "rtl" else (start, end)

    def say(
        self,
        text: str,
        voice: Voice,
        size: int,
        colour: str = INK,
        *,
        start: float = MARGIN,
        end: float = END,
        align: Align = "start",
        name: bool = False,
    ) -> None:
        """One line with its baseline at ``y``.

        A line of the interface begins where its lines do; one of the article (``own``) as its own letters run. A
        ``name`` runs as its letters do wherever it begins.
        """
        left, right = self.across(start, end)
        base = direction(text) if align == "own" or name else self.way
        side = base if align == "own" else self.way
        to_right = (side == "rtl") != (align == "end")
        x = right - width(text, voice, size) if to_right else left
        put(self.draw, (x, self.y), text, voice, size, colour, base=base)

    def write(
        self,
        lines: Sequence[str],
        voice: Voice,
        size: int,
        colour: str = INK,
        *,
        leading: float = 1.25,
        start: float = MARGIN,
        end: float = END,
        align: Align = "start",
    ) -> None:
        """Lines under one another, the first one line's height below ``y``."""
        for line in lines:
            self.y += round(size * leading)
            self.say(line, voice, size, colour, start=start, end=end, align=align)

    def write_in_two(
        self, lines: Iterable[tuple[str, Sequence[bool]]], voice: Voice, size: int, *, leading: float = 1.25
    ) -> None:
        """Lines of the article under one another, each with a sign for every character: dark, or else soft."""
        for line, dark in lines:
            self.y += round(size * leading)
            base = direction(line)
            for start, end in _stretches(dark):
                part = line[start:end].strip()
                if not part:
                    continue
                begin = start + line[start:end].index(part)
                if base == "rtl":
                    x = END - width(line[: begin + len(part)], voice, size)
                else:
                    x = MARGIN + width(line[:begin], voice, size)
                put(self.draw, (x, self.y), part, voice, size, INK if dark[start] else SOFT, base=base)

    def bar(self, start: float, end: float, top: float, bottom: float, colour: str) -> None:
        """A filled rectangle."""
        left, right = self.across(start, end)
        self.draw.rectangle([(left, top), (right - 1, bottom)], fill=colour)

    def panel(self, text: str, size: int, most: int, *, top: float) -> float:
        """A text on a ground of its own; how far down that reaches."""
        lines = lines_of(text, "sans", size, END - MARGIN - 48, most)
        leading = round(size * 1.3)
        bottom = top + 30 + leading * len(lines)
        self.bar(MARGIN, END, top, bottom, WELL)
        self.bar(MARGIN, MARGIN + 6, top, bottom, INK)
        self.y = top + 5
        self.write(lines, "sans", size, leading=1.3, start=MARGIN + 28, end=END - 20)
        return bottom


def _stretches(dark: Sequence[bool]) -> list[tuple[int, int]]:
    """From where to where the signs are the same."""
    edges = [0, *(at for at in range(1, len(dark)) if dark[at] != dark[at - 1]), len(dark)]
    return list(pairwise(edges))
