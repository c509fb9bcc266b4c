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

from components.server.headers import page_policy, static_policy

if TYPE_CHECKING:
    from components.server.head import Shell
    from components.server.rendered import Rendered
    from components.texts import Texts

Endpoint = Callable[[Request], Awaitable[Response]]
HTML = "text/html; charset=utf-8"


def make_routes(shell: Shell, ancestors: str, base: str = "") -> list[Route]:
    """Every route; ``shell`` is Streamlit's page, ``ancestors`` who may frame the interactive one, ``base`` the path
    that all of them stand under."""
    policy = page_policy(shell.inline_scripts, ancestors)
    table: list[tuple[str, Endpoint]] = [
        ("/", _index(shell, policy)),
        ("/index.html", _index(shell, policy)),
        ("/read", read_list),
        ("/read/", read_list),
        ("/read/{slug}", read),
        ("/card/{name}", card),
        ("/export/{name}", export),
        ("/oembed", oembed),
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


async def _answer(
    request: Request, make: Callable[[], Rendered], limiter: anyio.CapacityLimiter | None = None
) -> Response:
    from components.server.rendered import ANSWERS

    key = await anyio.to_thread.run_sync(_key, request)
    return await ANSWERS.answer(request, key, make, limiter)


@lru_cache(maxsize=1)
def _one_at_a_time() -> anyio.CapacityLimiter:
    return anyio.CapacityLimiter(1)


def _index(shell: Shell, policy: str) -> Endpoint:
    async def index(request: Request) -> Response:
        """Streamlit's page with the previews of this address in its head."""

        def make() -> Rendered:
            from components.server.front import front_page
            from components.server.rendered import Rendered

            page = front_page(shell, request, _query(request))
            return Rendered(page.encode("utf-8", "replace"), HTML, headers={"Content-Security-Policy": policy})

        return await _answer(request, make)

    return index


async def read_list(request: Request) -> Response:
    """The list of articles, plain."""

    def make() -> Rendered:
        from components.library import LIBRARY
        from components.server.address import site_of, way_up
        from components.server.plain import article_list
        from components.server.rendered import Rendered

        page = article_list(site_of(request), LIBRARY.articles(), _texts(request), way_up(request))
        return Rendered(page.encode("utf-8", "replace"), HTML, headers={"Content-Security-Policy": static_policy()})

    return await _answer(request, make)


async def read(request: Request) -> Response:
    """A view of an article, plain; 404 for an unknown article."""

    def make() -> Rendered:
        from components.server.address import ask, site_of, way_up
        from components.server.errors import no_article
        from components.server.plain import plain_page
        from components.server.rendered import Rendered

        asked = ask(site_of(request), _query(request), request.path_params["slug"])
        if asked is None:
            return no_article(_texts(request), way_up(request))
        headers = {"Content-Security-Policy": static_policy()}
        return Rendered(plain_page(asked).encode("utf-8", "replace"), HTML, headers=headers)

    return await _answer(request, make)


async def card(request: Request) -> Response:
    """The picture of a view; 404 for an unknown article or another ending."""

    def make() -> Rendered:
        from components.server.address import ask, site_of, way_up
        from components.server.cards import draw_card
        from components.server.errors import no_article
        from components.server.headers import NOTHING
        from components.server.rendered import Rendered

        name: str = request.path_params["name"]
        asked = ask(site_of(request), _query(request), name[:-4]) if name.endswith(".png") else None
        if asked is None:
            return no_article(_texts(request), way_up(request))
        headers = {"Cache-Control": "public, max-age=3600", "Content-Security-Policy": NOTHING}
        return Rendered(draw_card(asked), "image/png", headers=headers)

    # Drawing takes a third of a second of processor time; a crowd of them must not hold up everybody else.
    return await _answer(request, make, _one_at_a_time())


async def export(request: Request) -> Response:
    """A view as a file; 404 for an unknown article or format."""

    def make() -> Rendered:
        from components.server.address import ask, site_of, way_up
        from components.server.errors import no_article, no_format
        from components.server.exports import SUFFIXES, split_name
        from components.server.exports import export as write

        split = split_name(request.path_params["name"])
        if split is None:
            return no_format(_texts(request), way_up(request), list(SUFFIXES))
        asked = ask(site_of(request), _query(request), split[0])
        return no_article(_texts(request), way_up(request)) if asked is None else write(asked, split[1])

    return await _answer(request, make)


async def oembed(request: Request) -> Response:
    """The frame of one of our addresses; 404 for any other, 501 for another format than JSON, as oEmbed has it."""

    def make() -> Rendered:
        from components.server.address import site_of, way_up
        from components.server.errors import no_article, no_format
        from components.server.oembed import asked_by, rich

        params = request.query_params
        if params.get("format", "json") != "json":
            return no_format(_texts(request), way_up(request), ["json"])
        asked = asked_by(params.get("url", ""), site_of(request))
        if asked is None:
            return no_article(_texts(request), way_up(request))
        return rich(asked, maxwidth=params.get("maxwidth", ""), maxheight=params.get("maxheight", ""))

    return await _answer(request, make)


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
