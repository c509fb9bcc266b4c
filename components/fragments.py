"""Links to the very sentence on the publisher's page: URL text fragments.

``#:~:text=[prefix-,]start[,end][,-suffix]`` (WICG Scroll to Text Fragment): the browser looks for whole words, in any
case, and scrolls to the first passage that fits. So the words before and after are added only where the passage's
own words stand elsewhere in the article too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from components.model import Article, Span

WHOLE = 10
"""A passage of at most so many words is given whole, a longer one by its first and last words."""

EDGE = 5
"""Words given at either end of a longer passage."""

AROUND = 4
"""Words before, and after, that tell a repeated passage from its like."""

_WORD = re.compile(r"\S+")
_OUTER = "\"'“”‘’«»„‚‹›()[]…,;:.!?–—- \u00a0"


@dataclass(frozen=True, slots=True)
class TextFragment:
    """The parts of a text directive, as plain text; empty where not needed."""

    start: str
    end: str = ""
    prefix: str = ""
    suffix: str = ""

    def directive(self) -> str:
        """The directive with its parts percent-encoded, as it stands behind ``#:~:``; empty without a start."""
        if not self.start:
            return ""
        parts = [self.prefix and f"{_encode(self.prefix)}-", _encode(self.start)]
        parts += [self.end and _encode(self.end), self.suffix and f"-{_encode(self.suffix)}"]
        return "text=" + ",".join(part for part in parts if part)


def _encode(text: str) -> str:
    # A dash or a comma would end the part; quote leaves the dash as it is.
    return quote(text, safe="", errors="replace").replace("-", "%2D")


def find_fragment(text: str, span: Span) -> TextFragment:
    """The fragment that leads a browser to these words of the text and to no earlier ones."""
    words = _WORD.findall(span.text)
    long = len(words) > WHOLE
    start, end = (words[:EDGE], words[-EDGE:]) if long else (words, [])
    if _times(text, _bare(start)) <= 1:
        return TextFragment(_bare(start), _bare(end))
    # Before and after have to abut, so here no mark is left off; each part lies in one paragraph, as it must.
    before = _WORD.findall(text[: span.start].rstrip().rpartition("\n\n")[2])[-AROUND:]
    after = _WORD.findall(text[span.end :].lstrip().partition("\n\n")[0])[:AROUND]
    return TextFragment(" ".join(start), " ".join(end), prefix=" ".join(before), suffix=" ".join(after))


def _bare(words: Sequence[str]) -> str:
    """The words with single spaces; marks at the outside are left off, since publishers set them differently."""
    return " ".join(words).strip(_OUTER)


def _times(text: str, words: str) -> int:
    if not words:
        return 0
    pattern = r"\s+".join(map(re.escape, words.split()))
    return len(re.findall(rf"(?<!\w){pattern}(?!\w)", text, re.IGNORECASE))


def publisher_link(article: Article, span: Span | None = None) -> str | None:
    """The publisher's address, at these words if given; None where no address that opens in a browser is known."""
    if article.url is None or not re.match(r"https?://[^\s\"'<>]+$", article.url):
        return None
    directive = find_fragment(article.text, span).directive() if span else ""
    if not directive:
        return article.url
    return f"{article.url}{'' if '#' in article.url else '#'}:~:{directive}"
