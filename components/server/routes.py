"""The addresses beside Streamlit's own, and what answers there.

What draws pages, pictures and files is loaded when it is first asked for, so that the server starts without it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import lru_cache
from typing import TYPE_CHECKING

import anyio
import anyio.to_thread
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from components.server.headers import NOTHING, page_policy, static_policy

if TYPE_CHECKING:
    from components.server.address import Asked
    from components.server.head import Shell
    from components.server.rendered import Rendered
    from components.texts import Texts

Endpoint = Callable[[Request], Awaitable[Response]]
Draw = Callable[[Request], "Rendered | None"]
"""What an address shows; None where there is no such article."""
HTML = "text/html; charset=utf-8"


def make_routes(shell: Shell, ancestors: str, base: str = "") -> list[Route]:
    """Every route; ``shell`` is Streamlit's page, ``ancestors`` who may frame the interactive one, ``base`` the path
    that all of them stand under."""
    policy = page_policy(shell.inline_scripts, ancestors)
    table: list[tuple[str, Endpoint]] = [
        ("/", _kept(_index(shell, policy))),
        ("/index.html", _kept(_index(shell, policy))),
        ("/read", _kept(read_list)),
        ("/read/", _kept(read_list)),
        ("/read/{slug}", _kept(read)),
        # Drawing takes a third of a second of processor time; a crowd of them must not hold up everybody else.
        ("/card/{name}", _kept(card, _one_at_a_time)),
        ("/export/{name}", _kept(export)),
        ("/oembed", _kept(oembed)),
        ("/assets/page.css", stylesheet),
        ("/assets/fonts/{name}", font),
        ("/robots.txt", robots),
    ]
    table += [
        (path, nothing) for area in ("read", "card", "export", "assets") for path in (f"/{area}", f"/{area}/{{_:path}}")
    ]
    return [Route(base + path, _under(base, endpoint), methods=["GET", "HEAD"]) for path, endpoint in table]


def _under(base: str, endpoint: Endpoint) -> Endpoint:
    """The endpoint for requests whose root lies at the path, which only the server's settings know of."""
    if not base:
        return endpoint

    async def rooted(request: Request) -> Response:
        request.scope["root_path"] = request.scope.get("root_path", "") + base
        return await endpoint(request)

    return rooted


def _query(request: Request) -> str:
    return str(request.url.query)


def _texts(request: Request) -> Texts:
    from components.texts import LANGUAGES, load

    lang = request.query_params.get("lang", "")
    return load(lang if lang in LANGUAGES else LANGUAGES[0])


def _key(request: Request, *more: object) -> tuple[object, ...]:
    """What an answer depends on: the address as asked, where we are, and the files that it is drawn from."""
    from components.library import LIBRARY
    from components.server.address import site_of

    return (request.url.path, _query(request), site_of(request), LIBRARY.stamps(), *more)


def _asked(request: Request, slug: str) -> Asked | None:
    """The view of the article that the address asks for; None where there is no such article."""
    from components.server.address import ask, site_of

    return ask(site_of(request), _query(request), slug)


def _page(html: str, policy: str) -> Rendered:
    from components.server.rendered import Rendered

    return Rendered(html.encode("utf-8", "replace"), HTML, headers={"Content-Security-Policy": policy})


def _kept(draw: Draw, limiter: Callable[[], anyio.CapacityLimiter] | None = None) -> Endpoint:
    """The endpoint that answers with what ``draw`` makes of a request, made once and kept; with the page that says so
    where it makes nothing since there is no such article. ``limiter`` bounds how many are made at once."""

    async def endpoint(request: Request) -> Response:
        from components.server.rendered import ANSWERS

        def make() -> Rendered:
            from components.server.address import way_up
            from components.server.errors import no_article

            drawn = draw(request)
            return no_article(_texts(request), way_up(request)) if drawn is None else drawn

        key = await anyio.to_thread.run_sync(_key, request)
        return await ANSWERS.answer(request, key, make, limiter() if limiter else None)

    return endpoint


@lru_cache(maxsize=1)
def _one_at_a_time() -> anyio.CapacityLimiter:
    return anyio.CapacityLimiter(1)


def _index(shell: Shell, policy: str) -> Draw:
    """Streamlit's page with the previews of the address in its head."""

    def index(request: Request) -> Rendered:
        from components.server.front import front_page

        return _page(front_page(shell, request, _query(request)), policy)

    return index


def read_list(request: Request) -> Rendered:
    """The list of articles, plain."""
    from components.library import LIBRARY
    from components.server.address import site_of, way_up
    from components.server.plain import article_list

    page = article_list(site_of(request), LIBRARY.articles(), _texts(request), way_up(request))
    return _page(page, static_policy())


def read(request: Request) -> Rendered | None:
    """A view of an article, plain."""
    from components.server.plain import plain_page

    asked = _asked(request, request.path_params["slug"])
    return None if asked is None else _page(plain_page(asked), static_policy())


def card(request: Request) -> Rendered | None:
    """The picture of a view; None for another ending too."""
    from components.server.cards import draw_card
    from components.server.rendered import Rendered

    name: str = request.path_params["name"]
    asked = _asked(request, name[:-4]) if name.endswith(".png") else None
    headers = {"Cache-Control": "public, max-age=3600", "Content-Security-Policy": NOTHING}
    return None if asked is None else Rendered(draw_card(asked), "image/png", headers=headers)


def export(request: Request) -> Rendered | None:
    """A view as a file; 404 for an unknown format."""
    from components.server.address import way_up
    from components.server.errors import no_format
    from components.server.exports import SUFFIXES, split_name
    from components.server.exports import export as write

    split = split_name(request.path_params["name"])
    if split is None:
        return no_format(_texts(request), way_up(request), list(SUFFIXES))
    asked = _asked(request, split[0])
    return None if asked is None else write(asked, split[1])


def oembed(request: Request) -> Rendered | None:
    """The frame of one of our addresses; 501 for another format than JSON, as oEmbed has it."""
    from components.server.address import site_of, way_up
    from components.server.errors import no_format
    from components.server.oembed import asked_by, rich

    params = request.query_params
    if params.get("format", "json") != "json":
        return no_format(_texts(request), way_up(request), ["json"])
    asked = asked_by(params.get("url", ""), site_of(request))
    if asked is None:
        return None
    return rich(asked, maxwidth=params.get("maxwidth", ""), maxheight=params.get("maxheight", ""))


async def stylesheet(request: Request) -> Response:
    """Our style sheet."""
    from components.server.assets import stylesheet_answer

    return stylesheet_answer().response(request)


async def font(request: Request) -> Response:
    """A font that the style sheet names."""
    from components.server.assets import WEB_FONTS
    from components.server.compression import stored_answer

    name: str = request.path_params["name"]
    if WEB_FONTS.media_type(name) is None:
        return await nothing(request)
    return await stored_answer(WEB_FONTS, name, request.headers)


async def robots(request: Request) -> Response:
    """Crawlers may read the plain edition, whose pages say themselves whether they may be indexed."""
    return Response("User-agent: *\nDisallow: /_stcore/\nDisallow: /export/\n", media_type="text/plain")


async def nothing(request: Request) -> Response:
    """404 for what would else be taken for a page of the app."""

    def make() -> Rendered:
        from components.server.address import way_up
        from components.server.errors import no_page

        return no_page(_texts(request), way_up(request))

    return (await anyio.to_thread.run_sync(make)).response(request)
