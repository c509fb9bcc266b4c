"""What leads from one page of the plain edition to the others of the same view, where a view takes several."""

from __future__ import annotations

from collections.abc import Sequence

from components.html import Markup
from components.markup.sheet import Sheet, clean

NEAR = 3
"""Pages on either side that are linked by number, beside the first and the last."""


def pager(sheet: Sheet, ranges: Sequence[tuple[int, int]], at: int) -> Markup:
    """Which page this is and which paragraphs it holds, and the ways to the others."""
    texts = sheet.texts

    def way(page: int, text: str, extra: str = "") -> Markup:
        href = sheet.to(selected="", paragraph=ranges[page][0] if page else 0)
        return Markup('<a href="{}"{}>{}</a>').format(href, Markup(extra), text)

    first, last = ranges[at]
    told = texts("pages.part", page=at + 1, all=len(ranges), first=first, last=last)
    if first == last:
        told = texts("pages.part-one", page=at + 1, all=len(ranges), first=first)
    near = sorted({0, len(ranges) - 1, *range(max(0, at - NEAR), min(len(ranges), at + NEAR + 1))})
    numbers = [Markup("<b>{}</b>").format(n + 1) if n == at else way(n, str(n + 1)) for n in near]
    out = [Markup("<span>{}</span>").format(told)]
    if at:
        out.append(way(at - 1, texts("pages.previous"), ' rel="prev"'))
    if at + 1 < len(ranges):
        out.append(way(at + 1, texts("pages.next"), ' rel="next"'))
    return Markup('<nav class="pages" aria-label="{}">{} {}</nav>').format(
        texts("pages.label"), Markup(" ").join(out), Markup(" ").join(numbers)
    )


def elsewhere(sheet: Sheet, name: str, own: str) -> Markup:
    """That a section stands on a page of its own, with the way there and how much it holds."""
    texts, shown = sheet.texts, sheet.selection
    told = texts("pages.open", section=texts(f"{name}.head"))
    held = {"timeline": ("events", shown.events), "positions": ("statements", shown.statements)}
    held |= {"figures": ("figures", shown.figures)}
    if name in held:
        kind, records = held[name]
        told += f" · {texts(f'disclosure.{kind}', n=len(records))}"
    link = Markup('<a href="{}">{}</a>').format(clean(own), told)
    return Markup('<p class="nil">{} {}</p>').format(sheet.texts("pages.elsewhere"), link)


def in_the_file(sheet: Sheet, file: str) -> Markup:
    """That no page can hold a section, and the way to the file that does."""
    link = Markup('<a href="{}">{}</a>').format(clean(file), sheet.texts("pages.file"))
    return Markup('<p class="nil">{} {}</p>').format(sheet.texts("pages.too-long"), link)
