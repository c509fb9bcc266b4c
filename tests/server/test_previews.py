"""What an address tells of itself before it is opened."""

from __future__ import annotations

import json
from urllib.parse import parse_qs, urljoin, urlsplit

import pytest
from markupsafe import Markup

from components.markup.document import Meta
from components.server.head import Shell, index_page, read_shell
from tests.explainers import ARTICLE, STATEMENTS
from tests.markup.page import Element, parse
from tests.server.conftest import STATIC

READ = f"/read/{ARTICLE.slug}"


def tags(html: str) -> dict[str, str]:
    """The named tags of a page's head; a name that stands twice fails."""
    head = html[html.index("<title>") : html.index("</head>")]
    found: dict[str, str] = {}
    for tag in parse("".join(f"<meta{part.split('>')[0]}>" for part in head.split("<meta")[1:])).all("meta"):
        name = tag.attrs.get("name") or tag.attrs.get("property", "")
        assert name not in found
        found[name] = tag.attrs["content"]
    return found


def title(html: str) -> str:
    return parse(html[html.index("<title>") : html.index("</title>") + 8]).one("title").text


@pytest.mark.parametrize("address", ["/?", f"{READ}?"])
def test_a_quotation_is_told_with_its_speaker_first(client, address):
    html = client.get(f"{address}s={STATEMENTS[1].id}").text
    told = tags(html)
    assert title(html).startswith("Ada Lorn: “The piers are cracked")
    assert told["og:title"] == title(html)
    assert told["description"].startswith("Ada Lorn: “The piers are cracked")
    assert "The Example Gazette, 14 Jun 2023" in told["description"]
    assert told["og:description"] == told["description"]


@pytest.mark.parametrize("address", ["/?", f"{READ}?"])
def test_a_reported_claim_is_never_put_into_quotation_marks(client, address):
    told = tags(client.get(f"{address}s={STATEMENTS[3].id}").text)
    assert told["description"].startswith("Carriers: ")
    assert "“" not in told["description"]


@pytest.mark.parametrize("address", ["/?", f"{READ}?"])
def test_a_narrowed_view_tells_what_it_hides(client, address):
    assert tags(client.get(f"{address}party=harbour").text)["description"].startswith("This view shows 1 of 3 parties.")
    assert "This view shows" not in tags(client.get(address).text)["description"]


def test_the_picture_shows_the_same_view(client):
    told = tags(client.get(f"/?party=harbour&s={STATEMENTS[1].id}").text)
    address = urlsplit(told["og:image"])
    assert address.path == f"/card/{ARTICLE.slug}.png"
    assert parse_qs(address.query) == {"party": ["harbour"], "s": [STATEMENTS[1].id]}
    assert client.get(told["og:image"]).headers["content-type"] == "image/png"
    assert (told["og:image:width"], told["og:image:height"]) == ("1200", "630")
    assert told["twitter:card"] == "summary_large_image"
    assert told["og:image:alt"]


def test_long_words_are_cut_where_a_sentence_ends(client):
    assert len(title(client.get(f"/?s={STATEMENTS[1].id}").text)) <= 112


def test_the_page_keeps_streamlits_scripts_and_loses_its_own_title_and_remark():
    shell = (STATIC / "index.html").read_text("utf-8")
    told = Meta("Our title", "Told", "Site", "en", "ltr")
    page = index_page(Shell.cut(shell), told, head=Markup("<link>"), noscript=Markup("<p>Way in</p>"))
    for line in shell.splitlines():
        if "<script" in line or "modulepreload" in line or 'rel="stylesheet"' in line:
            assert line.strip() in page
    assert page.count("<title>") == 1
    assert "<title>Our title</title>" in page
    assert "<noscript><p>Way in</p></noscript>" in page
    assert "You need to enable JavaScript" not in page
    assert page.index("<link>") < page.index("</head>") < page.index('<div id="root">')


def test_another_page_than_streamlits_is_refused():
    with pytest.raises(ValueError, match="expected </head>"):
        Shell.cut("<html><body>hello</body></html>")


def test_without_script_the_page_leads_to_the_same_view(client):
    html = client.get("/?party=harbour&q=bridge").text
    noscript = html[html.index("<noscript>") + 10 : html.index("</noscript>")]
    assert urljoin("/", parse(noscript).one("a").attrs["href"]) == f"{READ}?party=harbour&q=bridge"


def test_the_page_speaks_the_language_asked_for(client):
    assert '<html lang="en" dir="ltr">' in client.get("/").text
    assert '<html lang="ar" dir="rtl">' in client.get("/?lang=ar").text


def frame(client, url: str, **more: str) -> dict:
    answer = client.get("/oembed", params={"url": url, **more})
    assert answer.status_code == 200
    return answer.json()


@pytest.mark.parametrize("address", ["/?party=harbour", f"{READ}?party=harbour"])
def test_the_page_announces_its_frame_and_the_frame_shows_the_plain_edition(client, address):
    html = client.get(address).text
    link = html[html.index('type="application/json+oembed"') :]
    announced = parse(f"<a {link[: link.index('>')]}>x</a>").one("a").attrs["href"]
    told = client.get(announced).json()
    assert (told["version"], told["type"]) == ("1.0", "rich")
    shown: Element = parse(told["html"]).one("iframe")
    assert shown.attrs["src"] == f"http://news.test{READ}?party=harbour"
    assert (shown.attrs["width"], shown.attrs["height"]) == (str(told["width"]), str(told["height"]))
    assert shown.attrs["title"] == ARTICLE.title
    assert client.get(shown.attrs["src"]).headers["content-security-policy"].endswith("frame-ancestors *")


def test_a_frame_keeps_to_the_room_there_is(client):
    told = frame(client, f"http://news.test{READ}", maxwidth="400", maxheight="300")
    assert (told["width"], told["height"]) == (400, 300)
    assert frame(client, f"http://news.test{READ}", maxwidth="wide")["width"] == 720


@pytest.mark.parametrize(
    "url",
    ["http://elsewhere.test/", "ftp://news.test/read/old-bridge", "http://news.test/else", "http://[", "javascript:1"],
)
def test_only_our_own_addresses_have_a_frame(client, url):
    assert client.get("/oembed", params={"url": url}).status_code == 404


def test_the_shell_of_the_installed_streamlit_has_one_script_of_its_own():
    assert len(read_shell(STATIC).inline_scripts) == 1


def test_structured_data_cannot_close_its_element(client):
    html = client.get(f"{READ}?s={STATEMENTS[1].id}").text
    body = html[html.index('ld+json">') + 9 :]
    data = json.loads(body[: body.index("</script>")])
    assert data["@context"] == "https://schema.org"
