"""A page as its reader's browser has it: a small tree of elements, from the sections drawn one after another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from typing import Any

from components.markup import Sheet, header, notice, shown_sections, status, timeline_foot
from components.model import Explainer
from components.selection import View, select
from components.share import Problem, write_query
from components.texts import load

VOID = {"br", "meta", "link", "img", "input", "path"}


@dataclass
class Element:
    """An element with its attributes and, in order, its children: elements and strings."""

    tag: str
    attrs: dict[str, str]
    children: list[Element | str] = field(default_factory=list)
    parent: Element | None = None

    @property
    def text(self) -> str:
        """All text in it, without the space around."""
        return "".join(self.strings()).strip()

    @property
    def classes(self) -> set[str]:
        return set(self.attrs.get("class", "").split())

    def strings(self) -> Iterator[str]:
        for child in self.children:
            if isinstance(child, str):
                yield child
            else:
                yield from child.strings()

    def walk(self) -> Iterator[Element]:
        for child in self.children:
            if isinstance(child, Element):
                yield child
                yield from child.walk()

    def all(self, tag: str = "", *, cls: str = "", **attrs: str) -> list[Element]:
        """The elements inside it, in order, of this tag, with this class and these attributes."""
        wanted = {name.strip("_").replace("_", "-"): value for name, value in attrs.items()}
        return [
            element
            for element in self.walk()
            if (not tag or element.tag == tag)
            and (not cls or cls in element.classes)
            and all(element.attrs.get(name) == value for name, value in wanted.items())
        ]

    def one(self, tag: str = "", *, cls: str = "", **attrs: str) -> Element:
        found = self.all(tag, cls=cls, **attrs)
        assert len(found) == 1, f"{len(found)} of {tag}.{cls} {attrs}"
        return found[0]

    def within(self, tag: str) -> bool:
        """Whether it stands inside an element of this tag."""
        return self.parent is not None and (self.parent.tag == tag or self.parent.within(tag))


class _Tree(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("root", {})
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs}, parent=self.open[-1])
        self.open[-1].children.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open[-1].children.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1].tag == tag, f"</{tag}> closes <{self.open[-1].tag}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def parse(html: str) -> Element:
    """The tree of some HTML; an element that is closed in the wrong place fails."""
    tree = _Tree()
    tree.feed(html)
    tree.close()
    assert tree.open == [tree.root], f"<{tree.open[-1].tag}> is not closed"
    return tree.root


def sheet(
    explainer: Explainer,
    *,
    interactive: bool = False,
    problems: tuple[Problem, ...] = (),
    place: str = "",
    **view: Any,
) -> Sheet:
    """What sections are drawn from, for a view with these fields."""
    chosen = replace(View(explainer.article.slug), **view)
    return Sheet(
        select(explainer, chosen),
        load(chosen.lang),
        lambda other: "?" + write_query(other),
        interactive=interactive,
        problems=problems,
        place=place,
    )


def html(on: Sheet) -> str:
    """Everything that a page of this view holds."""
    parts = [header(on), status(on), notice(on), *(section.markup(on) for section in shown_sections(on))]
    if on.view.section in ("all", "timeline"):
        parts.append(timeline_foot(on))
    return "\n".join(parts)


def draw(explainer: Explainer, **options: Any) -> Element:
    """The whole page of a view as a tree."""
    return parse(html(sheet(explainer, **options)))


def section(page: Element, name: str) -> Element:
    """The section of this name."""
    return page.one("section", id=name)
