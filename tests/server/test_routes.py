"""Every address beside the page, the well-meant ones and the others."""

from __future__ import annotations

import io
import re
import string
import subprocess
import sys
from urllib.parse import quote, urljoin

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from streamlit.components.v2.component_manager import BidiComponentManager

from components.corpus import DATA
from components.server.exports import SUFFIXES
from tests.explainers import ARTICLE, STATEMENTS

SLUG = ARTICLE.slug
PAGES = ("/", f"/?a={SLUG}", "/read", f"/read/{SLUG}")
FILES = tuple(f"/export/{SLUG}.{suffix}" for suffix in SUFFIXES)


@pytest.mark.parametrize("address", [*PAGES, *FILES, f"/card/{SLUG}.png", "/assets/page.css", "/robots.txt"])
def test_it_answers(client, address):
    answer = client.get(address)
    assert answer.status_code == 200
    assert answer.content
    assert client.head(address).status_code == 200


@pytest.mark.parametrize(
    "address",
    [
        "/read/nobody",
        "/read/torn",
        f"/read/{SLUG}/more",
        "/card/nobody.png",
        f"/card/{SLUG}.gif",
        "/card",
        "/export/nobody.csv",
        f"/export/{SLUG}.docx",
        f"/export/{SLUG}",
        "/export/.csv",
        "/oembed",
        "/oembed?url=http://elsewhere.test/read/old-bridge",
        "/assets/other.css",
        "/assets/fonts/none.woff2",
    ],
)
def test_what_is_not_there_is_a_short_page_that_says_so(client, address):
    answer = client.get(address)
    assert answer.status_code == 404
    assert "<h1>Not found</h1>" in answer.text
    assert len(answer.content) < 3000


@pytest.mark.parametrize("address", [*PAGES, *FILES])
def test_nothing_but_reading(client, address):
    assert client.post(address).status_code == 405


def test_an_address_without_an_article_opens_the_first_one(client):
    assert ARTICLE.title in client.get("/").text


def test_an_unknown_article_still_opens_the_page_where_streamlit_says_so(client):
    answer = client.get("/?a=nobody")
    assert answer.status_code == 200
    assert '<div id="root">' in answer.text


HOSTILE = '"><script>alert(1)</script>'


@pytest.mark.parametrize("key", ["a", "v", "party", "q", "from", "s", "h", "x", "lang", "word", "topic", "order", "zz"])
@pytest.mark.parametrize("path", ["/", f"/read/{SLUG}", f"/export/{SLUG}.html", f"/export/{SLUG}.md", "/oembed"])
def test_no_address_writes_into_a_page(client, path, key):
    answer = client.get(f"{path}?{key}={quote(HOSTILE)}&url={quote('http://news.test/read/old-bridge?q=' + HOSTILE)}")
    assert answer.status_code in (200, 404)
    assert "<script>alert" not in answer.text
    assert '"><script>' not in answer.text


@pytest.mark.parametrize("host", ['news.test"><script>', "news.test/evil", "a b", "", "x" * 400])
def test_no_host_writes_into_a_page(client, host):
    answer = client.get(f"/read/{SLUG}", headers={"Host": host})
    assert answer.status_code == 200
    assert "<script>" not in answer.text
    assert "http://localhost/read/old-bridge" in answer.text


texts = st.text(alphabet=st.characters(exclude_categories=()), max_size=40)
keys = st.sampled_from(["a", "v", "party", "wording", "word", "from", "to", "q", "order", "group", "topic", "s", "h"])
pairs = st.lists(st.tuples(keys | texts, texts | st.sampled_from([s.id for s in STATEMENTS])), max_size=6)
paths = st.sampled_from(["/", "/read/{}", "/export/{}.csv", "/export/{}.html", "/export/{}.jsonld", "/card/{}.png"])


def spelt(text: str) -> str:
    return quote(text.encode("utf-8", "surrogatepass"), safe="")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(path=paths, pairs=pairs)
def test_any_query_is_answered(client, path, pairs):
    query = "&".join(f"{spelt(key)}={spelt(value)}" for key, value in pairs)
    answer = client.get(f"{path.format(SLUG)}?{query}")
    assert answer.status_code == 200 or 400 <= answer.status_code < 500


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(area=st.sampled_from(["read", "card", "export", "assets", "oembed"]), rest=texts)
def test_any_path_is_answered(client, area, rest):
    answer = client.get(f"/{area}/{spelt(rest)}")
    assert answer.status_code == 200 or 400 <= answer.status_code < 500
    if answer.status_code == 404 and len(rest) > 12 and not set(rest) <= set(string.printable):
        assert rest not in answer.text


pieces = st.sampled_from(
    ["..", ".", "", "%2e%2e", "%00", "%ff", "%c0%af", "%0d%0aX-Evil:%201", "%3Cscript%3E", "a" * 4000]
)
anywhere = st.lists(
    pieces | texts.map(spelt) | st.sampled_from(["read", "card", "export", "assets", "static", "oembed", SLUG]),
    max_size=5,
)
headers = st.fixed_dictionaries(
    {},
    optional={
        "Accept": st.sampled_from(["text/html", "application/json", "", "*/*;q=0"]),
        "Accept-Encoding": st.sampled_from(["br", "gzip;q=0", "identity;q=0, *;q=0", "br;q=x", "," * 50]),
        "Accept-Language": st.sampled_from(["ar", "xx-YY;q=2", "*"]),
        "If-None-Match": st.sampled_from(["*", '"', 'W/"x"', '"a","b"']),
        "Range": st.sampled_from(["bytes=0-1", "bytes=-1", "bytes=9-1", "pages=1-2"]),
        "X-Forwarded-Proto": st.sampled_from(["javascript", "https, http", ""]),
    },
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    method=st.sampled_from(["GET", "GET", "HEAD", "OPTIONS", "POST", "DELETE", "PROPFIND"]),
    parts=anywhere,
    query=texts.map(spelt),
    headers=headers,
)
def test_any_request_to_any_address_is_answered(client, method, parts, query, headers):
    address = f"http://news.test/{'/'.join(parts)}?{query}"
    answer = client.request(method, address, headers=headers, follow_redirects=False)
    assert answer.status_code < 500
    assert "x-evil" not in answer.headers
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "<script>%" not in answer.text
    assert answer.headers.get("location", "/").startswith(("/", "http://news.test/"))


@pytest.mark.parametrize(
    "query", ["%", "%zz", "&&&", "=", "a", "party=%ff%fe", "q=" + "x" * 9000, "&".join(["p=1"] * 500)]
)
@pytest.mark.parametrize("path", ["/", f"/read/{SLUG}", f"/export/{SLUG}.json"])
def test_odd_queries_are_answered(client, path, query):
    assert client.get(f"{path}?{query}").status_code == 200


def test_exports_come_as_files_with_their_names(client):
    answer = client.get(f"/export/{SLUG}.csv")
    assert answer.headers["content-disposition"] == f'attachment; filename="{SLUG}.csv"'
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"


@pytest.mark.parametrize("query", ["", "?party=harbour", f"?s={STATEMENTS[1].id}", f"?s={STATEMENTS[4].id}&lang=en"])
def test_a_card_is_a_picture_of_the_size_that_networks_show(client, query):
    picture = Image.open(io.BytesIO(client.get(f"/card/{SLUG}.png{query}").content))
    assert (picture.format, picture.size) == ("PNG", (1200, 630))


def test_an_answer_changes_when_a_file_does(client, shelf):
    before = client.get(f"/read/{SLUG}").text
    path = shelf / "articles" / f"{SLUG}.md"
    kept = path.read_text("utf-8")
    path.write_text(kept.replace("Harbour to close the old bridge", "Another headline"), "utf-8")
    try:
        after = client.get(f"/read/{SLUG}").text
    finally:
        path.write_text(kept, "utf-8")
    assert "Another headline" not in before
    assert "Another headline" in after


def test_the_server_starts_without_what_draws_pages():
    code = (
        "import sys, components.server; "
        "sys.exit(bool({'components.markup', 'components.texts', 'babel', 'PIL', 'yaml', 'spacy'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=DATA.parent, check=False).returncode == 0


def test_the_first_plain_page_finds_everything_loaded():
    code = """
import sys
from components.warm import warm_plain
from starlette.applications import Starlette
from starlette.testclient import TestClient
from components.server.headers import frame_ancestors
from components.server.head import Shell
from components.server.routes import make_routes
warm_plain()
shell = Shell.cut('<html></head><div id="root"></div></html>')
with TestClient(Starlette(routes=make_routes(shell, frame_ancestors()))) as client:
    client.get("/robots.txt")
    before = set(sys.modules)
    assert client.get("/read/austin-gaza", headers={"Accept-Encoding": "br"}).status_code == 200
    print(sorted(set(sys.modules) - before))
"""
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", code], cwd=DATA.parent, capture_output=True, text=True)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


def test_the_search_for_others_components_that_is_left_out_is_streamlits():
    assert callable(BidiComponentManager.discover_and_register_components)
    assert "BidiComponentManager.discover_and_register_components" in (DATA.parent / "app.py").read_text("utf-8")


@pytest.mark.parametrize(
    "address", ["/", "/index.html", "/read", "/read/", f"/read/{SLUG}", "/read/none", "/export/a/b/c"]
)
def test_links_hold_behind_a_proxy_that_puts_a_path_in_front(client, address):
    """What the browser would ask for lies under the proxy's path, and we have it."""
    html = client.get(address).text
    root = "http://proxy.test/some/path"
    links = re.findall(r'(?:href|src|action)="?((?!https?:|#|\?|data:)[^" >]+)', html)
    ours = [link for link in links if not re.match(r"\./(static|_stcore|favicon)", link)]
    assert ours
    for link in ours:
        reached = urljoin(root + address, link)
        assert reached.startswith(root + "/"), link
        path = reached.removeprefix(root)
        assert path == "/favicon.png" or client.get(path).status_code == 200, link


def test_a_name_with_a_space_is_an_address_too(client, shelf):
    path = shelf / "articles" / "a b.md"
    path.write_text("Nobody said anything.", "utf-8")
    try:
        listed = client.get("/read").text
        assert "./read/a%20b" in listed
        page = client.get("/read/a%20b")
        assert page.status_code == 200
        assert 'href="http://news.test/read/a%20b"' in page.text or "href=http://news.test/read/a%20b" in page.text
    finally:
        path.unlink()
