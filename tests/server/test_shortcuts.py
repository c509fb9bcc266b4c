"""An article's name alone in the path leads to its page; every other path is left to whom it belongs."""

import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Mount, Route
from starlette.testclient import TestClient

from components.server import serve_beside
from tests.explainers import ARTICLE
from tests.server.conftest import STATIC


def test_the_name_of_an_article_leads_to_it_with_what_else_was_asked(client):
    answer = client.get("/old-bridge?party=carriers", follow_redirects=False)
    assert answer.status_code == 302
    assert answer.headers["location"] == "/?a=old-bridge&party=carriers"


@pytest.mark.parametrize("path", ["/no-such-article", "/old-bridge/more", "/old-bridge.png", "/favicon.png"])
def test_another_path_is_not_taken(client, path):
    assert client.get(path, follow_redirects=False).status_code != 302


def streamlits_page(request):
    return PlainTextResponse("Streamlit's page for whatever path")


def served(base: str = "") -> TestClient:
    """Our routes with two of Streamlit's behind them: one of its own, and the one that takes every path left."""
    routes, middleware = serve_beside(STATIC, base)
    own = Route(f"{base}/_stcore/health", lambda request: PlainTextResponse("ok"))
    rest = Mount(base or "/", routes=[Route("/{path:path}", streamlits_page)])
    return TestClient(Starlette(routes=[*routes, own, rest], middleware=middleware), base_url="http://news.test")


@pytest.mark.parametrize("base", ["", "/explainers"])
@pytest.mark.parametrize("path", ["/nothing-here", "/nothing-here/", "/nothing/else", "/wp-login.php", "/%3Cb%3E"])
def test_an_address_that_is_nobodys_is_not_found_and_says_which_articles_there_are(client, base, path):
    answer = served(base).get(base + path, headers={"Accept": "text/html,*/*;q=0.8"})
    assert answer.status_code == 404
    assert ARTICLE.title in answer.text
    assert "nothing" not in answer.text.replace("There is nothing at this address.", "").lower()
    assert "<b>" not in answer.text.partition("<ul")[0]
    for link in ("read/old-bridge", "read"):
        up = "../" * (path.count("/") - 1) or "./"
        assert f'href="{up}{link}"' in answer.text


@pytest.mark.parametrize("base", ["", "/explainers"])
def test_paths_of_streamlits_own_are_left_to_it(client, base):
    assert served(base).get(f"{base}/_stcore/health").text == "ok"
    assert "whatever" in served(base).get(f"{base}/favicon.png").text
    assert "whatever" in served(base).get(f"{base}/manifest", headers={"Accept": "application/json"}).text
    assert served(base).post(f"{base}/nothing-here").status_code == 405


def test_under_a_path_of_its_own_every_address_is_below_it(client):
    under = served("/explainers")
    answer = under.get("/explainers/old-bridge?q=a", follow_redirects=False)
    assert answer.headers["location"] == "/explainers/?a=old-bridge&q=a"
    page = under.get("/explainers/read/old-bridge").text
    assert "http://news.test/explainers/read/old-bridge" in page
    assert "http://news.test/explainers/card/old-bridge.png" in page
    told = under.get("/explainers/oembed?url=http://news.test/explainers/read/old-bridge?q=ferry").json()
    assert "http://news.test/explainers/read/old-bridge?q=ferry" in told["html"]
    assert under.get(told["thumbnail_url"]).headers["content-type"] == "image/png"
    assert "./read/old-bridge" in under.get("/explainers/").text
    assert under.get("/explainers/assets/page.css").status_code == 200
    assert under.get("/read/old-bridge").status_code == 404
