"""Streamlit's own files, from memory; and the headers on everything."""

from __future__ import annotations

import gzip
import hashlib
import re
from pathlib import Path

import brotli
import pytest

from components.server.compression import FONTS, SMALLER, Store, best_encoding, static_files
from components.server.headers import frame_ancestors, page_policy, script_hash
from tests.server.conftest import STATIC

SCRIPT = next((STATIC / "static" / "js").glob("index.*.js"))
ADDRESS = f"/static/js/{SCRIPT.name}"


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("br;q=0, gzip", "gzip"),
        ("BR", "br"),
        ("gzip;q=0.5, br; q=0.0", "gzip"),
        ("identity", "identity"),
        ("", "identity"),
        ("brotli", "identity"),
    ],
)
def test_brotli_where_it_is_taken_else_gzip(accepted, encoding):
    assert best_encoding(accepted) == encoding


def raw(client, encoding: str):
    with client.stream("GET", ADDRESS, headers={"Accept-Encoding": encoding}) as answer:
        return answer, b"".join(answer.iter_raw())


@pytest.mark.parametrize(
    ("encoding", "unpack"), [("br", brotli.decompress), ("gzip", gzip.decompress), ("identity", bytes)]
)
def test_a_script_arrives_as_it_is_in_any_encoding(client, encoding, unpack):
    answer, body = raw(client, encoding)
    assert unpack(body) == SCRIPT.read_bytes()
    assert answer.headers.get("content-encoding", "identity") == encoding
    assert "immutable" in answer.headers["cache-control"]
    assert answer.headers["vary"] == "Accept-Encoding"
    assert answer.headers["content-type"].startswith("text/javascript")


def test_brotli_is_less_than_a_third(client):
    _, body = raw(client, "br")
    assert len(body) < SCRIPT.stat().st_size / 3


def test_what_the_browser_has_is_not_sent_again(client):
    answer, _ = raw(client, "br")
    again = client.get(ADDRESS, headers={"Accept-Encoding": "br", "If-None-Match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_a_file_is_read_once(tmp_path):
    (tmp_path / "a.js").write_text("one" * 1000)
    store = Store(tmp_path)
    first = store.load("a.js", "br")
    (tmp_path / "a.js").write_text("two" * 1000)
    assert store.ready("a.js", "br") == store.load("a.js", "br") == first


@pytest.mark.parametrize("path", ["../index.html", "static/../index.html", "index.html", "static/js/none.js", ""])
def test_only_the_listed_files_are_there(path):
    assert static_files(STATIC).media_type(path) is None


def test_pictures_and_fonts_are_left_as_they_are():
    store = static_files(STATIC)
    font = next(path for path in (STATIC / "static/media").iterdir() if path.name.startswith("SourceCodeVF-Upright"))
    assert not store.compressible(f"static/media/{font.name}")
    assert store.load(f"static/media/{font.name}", "identity") == font.read_bytes()


@pytest.mark.parametrize("name", ["MaterialSymbols-Rounded", "SourceSansVF-Upright"])
def test_a_font_is_replaced_only_where_it_is_the_one_that_ours_was_made_from(tmp_path, name):
    font = next((STATIC / "static/media").glob(f"{name}*.woff2"))
    digest = hashlib.sha256(font.read_bytes()).hexdigest()
    assert digest in SMALLER, "another Streamlit; see tools/icon_font.py and components/server/fonts/README.md"
    store = static_files(STATIC)
    ours = (FONTS / SMALLER[digest]).read_bytes()
    assert len(ours) < font.stat().st_size / 4
    assert store.load(f"static/media/{font.name}", "identity") == ours
    (tmp_path / font.name).write_bytes(font.read_bytes() + b"\0")
    assert Store(tmp_path).load(font.name, "identity") != ours


def test_idle_time_makes_files_smaller_and_leaves_them_the_same(tmp_path, monkeypatch):
    text = (SCRIPT.read_text("utf-8"))[:60_000]
    (tmp_path / "a.js").write_text(text)
    monkeypatch.setattr(Store, "_start_worker", lambda self: None)
    monkeypatch.setattr("components.server.compression.IDLE_SECONDS", 0.0)
    store = Store(tmp_path)
    quick = store.load("a.js", "br")
    store._improve_when_idle()
    small = store.ready("a.js", "br")
    assert len(small) < len(quick)
    assert brotli.decompress(small).decode() == text


EVERYWHERE = ("/", "/read", "/read/old-bridge", "/read/none", "/export/old-bridge.csv", ADDRESS, "/assets/page.css")


@pytest.mark.parametrize("address", EVERYWHERE)
def test_security_headers_stand_on_everything(client, address):
    headers = client.get(address).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "strict-origin-when-cross-origin"
    assert "camera=()" in headers["permissions-policy"]
    assert "frame-ancestors" in headers["content-security-policy"]


def directives(policy: str) -> dict[str, str]:
    return {name: rest for name, _, rest in (part.strip().partition(" ") for part in policy.split(";"))}


def test_the_page_runs_no_script_but_streamlits_and_its_components(client):
    html = client.get("/").text
    policy = directives(client.get("/").headers["content-security-policy"])
    inline = re.findall(r"<script>(.*?)</script>", html, re.DOTALL)
    assert policy["script-src"].split() == ["'self'", "blob:", *map(script_hash, inline)]
    assert "unsafe-eval" not in str(policy)
    assert {policy[f"{kind}-src"] for kind in ("object", "frame", "worker", "media")} == {"'none'"}
    assert policy["default-src"] == "'self'"


def test_plain_pages_run_no_script_at_all_and_may_be_framed(client):
    policy = directives(client.get("/read/old-bridge").headers["content-security-policy"])
    assert policy["default-src"] == "'none'"
    assert "script-src" not in policy
    assert policy["frame-ancestors"] == "*"


@pytest.mark.parametrize(
    ("configured", "ancestors"),
    [
        ("", "'self'"),
        ("https://news.example 'self'", "https://news.example 'self'"),
        ("https://*.news.example:8443", "https://*.news.example:8443"),
        ("*", "*"),
        ("'none'", "'none'"),
        ("https://a.test; script-src 'unsafe-inline'", "'self'"),
        ("javascript:alert(1)", "'self'"),
    ],
)
def test_who_may_frame_the_page_is_configured(configured, ancestors):
    assert frame_ancestors(configured) == ancestors
    assert f"frame-ancestors {ancestors}" in page_policy([], ancestors)


def test_the_fonts_of_the_style_sheet_are_there(client):
    css = client.get("/assets/page.css").text
    named = re.findall(r"url\((fonts/[^)]+)\)", css)
    assert named
    for path in named:
        answer = client.get(f"/assets/{path}")
        assert answer.status_code == 200
        assert answer.headers["content-type"] == "font/woff2"
        assert answer.content[:4] == b"wOF2"
    licences = sorted(path.name for path in Path(FONTS).glob("LICENSE-*"))
    assert licences == ["LICENSE-DejaVu.txt", "LICENSE-SourceSans3.txt", "LICENSE-SourceSerif4.txt"]
