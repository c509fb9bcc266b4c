"""Whole HTML documents around the sections, and what stands in their heads."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from components.html import Markup
from components.markup.sheet import clean


@dataclass(frozen=True, slots=True)
class Meta:
    """What an address tells of itself before it is opened. Addresses are absolute; empty ones are left out."""

    title: str
    description: str
    site: str
    lang: str
    dir: str
    canonical: str = ""
    image: str = ""
    image_alt: str = ""
    oembed: str = ""
    plain: str = ""
    index: bool = False
    published: str = ""


def meta_tags(meta: Meta) -> Markup:
    """Title, description, robots, canonical, Open Graph and Twitter cards, oEmbed, the plain edition."""
    tags = [Markup("<title>{}</title>").format(clean(meta.title))]
    robots = "index, follow" if meta.index else "noindex, noarchive"
    # Twitter's other tags fall back on Open Graph's.
    card = "summary_large_image" if meta.image else "summary"
    named = {"description": meta.description, "robots": robots, "twitter:card": card}
    tags += [_tag("name", name, value) for name, value in named.items() if value]
    properties = {"og:type": "article", "og:site_name": meta.site, "og:title": meta.title, "og:url": meta.canonical}
    properties |= {"og:description": meta.description, "og:locale": meta.lang, "article:published_time": meta.published}
    if meta.image:
        properties |= {"og:image": meta.image, "og:image:type": "image/png", "og:image:alt": meta.image_alt}
        properties |= {"og:image:width": "1200", "og:image:height": "630"}
    tags += [_tag("property", name, value) for name, value in properties.items() if value]
    if meta.canonical:
        tags.append(Markup('<link rel="canonical" href="{}">').format(clean(meta.canonical)))
    if meta.plain:
        tags.append(Markup('<link rel="alternate" type="text/html" href="{}">').format(clean(meta.plain)))
    if meta.oembed:
        link = Markup('<link rel="alternate" type="application/json+oembed" href="{}" title="{}">')
        tags.append(link.format(clean(meta.oembed), clean(meta.title)))
    return Markup("\n").join(tags)


def _tag(kind: str, name: str, value: str) -> Markup:
    return Markup('<meta {}="{}" content="{}">').format(Markup(kind), name, clean(value))


def json_script(data: Mapping[str, Any]) -> Markup:
    """JSON-LD as a script element that no text can close or open a comment in."""
    written = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for sign in "<>&\u2028\u2029":
        written = written.replace(sign, f"\\u{ord(sign):04x}")
    written = written.encode("utf-8", "replace").decode("utf-8")
    return Markup('<script type="application/ld+json">{}</script>').format(Markup(written))


def document(meta: Meta, body: Markup, *, head: Markup = Markup("")) -> str:
    """A complete HTML document; ``head`` holds styles and structured data."""
    return str(
        Markup("\n").join(
            [
                Markup('<!doctype html>\n<html lang="{}" dir="{}">\n<head>').format(meta.lang, meta.dir),
                Markup('<meta charset="utf-8">'),
                Markup('<meta name="viewport" content="width=device-width, initial-scale=1">'),
                Markup('<meta name="color-scheme" content="light dark">'),
                meta_tags(meta),
                head,
                Markup("</head>\n<body>\n{}\n</body>\n</html>\n").format(body),
            ]
        )
    )


def font(address: str) -> Markup:
    """A font that is fetched before the style sheet asks for it."""
    return Markup('<link rel="preload" as="font" type="font/woff2" href="{}" crossorigin>').format(address)


def stylesheet(address: str) -> Markup:
    """The link to a style sheet."""
    return Markup('<link rel="stylesheet" href="{}">').format(address)


def icon(address: str) -> Markup:
    """The page's icon."""
    return Markup('<link rel="icon" href="{}">').format(address)
