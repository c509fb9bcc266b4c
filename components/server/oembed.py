"""oEmbed (https://oembed.com): an address of ours as a frame that other sites can show."""

from __future__ import annotations

import json
from urllib.parse import unquote, urlsplit

from components.html import Markup
from components.markup.sheet import clean
from components.server.address import Asked, ask
from components.server.preview import title
from components.server.rendered import Rendered

WIDTH, HEIGHT = 720, 900
"""Of the frame, unless the asker has less room."""


def asked_by(url: str, site: str) -> Asked | None:
    """The view that one of our addresses, "/?…" or "/read/…?…", shows; None for any other address."""
    try:
        address, ours = urlsplit(url), urlsplit(site)
    except ValueError:
        return None
    if address.scheme not in ("http", "https") or address.netloc != ours.netloc:
        return None
    path = address.path.removeprefix(ours.path)
    if path in ("", "/"):
        return ask(site, address.query)
    slug = unquote(path.removeprefix("/read/"))
    if not path.startswith("/read/") or not slug or "/" in slug:
        return None
    return ask(site, address.query, slug)


def size(value: str, most: int) -> int:
    """What ``maxwidth`` or ``maxheight`` leaves of our size."""
    return min(most, max(200, int(value))) if value.isascii() and value.isdigit() and len(value) < 6 else most


def rich(asked: Asked, *, maxwidth: str = "", maxheight: str = "") -> Rendered:
    """The answer: a frame of the plain edition, with its title and picture."""
    width, height = size(maxwidth, WIDTH), size(maxheight, HEIGHT)
    frame = Markup(
        '<iframe src="{}" width="{}" height="{}" title="{}" loading="lazy" style="border:0;max-width:100%"></iframe>'
    ).format(clean(asked.plain(asked.view)), width, height, clean(title(asked)))
    article = asked.explainer.article
    told: dict[str, str | int] = {
        "version": "1.0",
        "type": "rich",
        "title": title(asked),
        "provider_name": asked.texts("plain.site"),
        "provider_url": f"{asked.site}/",
        "html": str(frame),
        "width": width,
        "height": height,
        "thumbnail_url": asked.card(),
        "thumbnail_width": 1200,
        "thumbnail_height": 630,
    }
    if article.publisher:
        told["author_name"] = article.publisher
    # In another's page the answer may be written out as it is; nothing in it opens an element there.
    body = json.dumps(told, ensure_ascii=False).replace("<", "\\u003c").encode("utf-8", "replace")
    return Rendered(body, "application/json", headers={"Access-Control-Allow-Origin": "*"})
