"""A server without Streamlit: our routes and middleware over a shelf of made-up articles."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient
from streamlit.file_util import get_static_dir

from components.contract import as_json
from components.extract.version import VERSION
from components.library import LIBRARY
from components.model import Explainer
from components.server import serve_beside
from components.server.rendered import ANSWERS
from tests.explainers import BRIDGE

STATIC = Path(get_static_dir())


def file_article(explainer: Explainer, data: Path) -> None:
    """Puts an article and its records into a data folder, as the corpus and the command would leave them there."""
    article = explainer.article
    known = {
        "title": article.title,
        "title_basis": article.title_basis,
        "published": article.published.isoformat() if article.published else None,
        "published_basis": article.published_basis if article.published else None,
        "published_note": article.published_note,
        "publisher": article.publisher,
        "url": article.url,
        "place": article.place,
        "language": article.language,
        "licence": article.licence,
        "index": article.index or None,
        "parties": list(article.parties) or None,
    }
    front = "".join(f"{key}: {_yaml(value)}\n" for key, value in known.items() if value is not None)
    (data / "articles").mkdir(parents=True, exist_ok=True)
    (data / "extracted").mkdir(exist_ok=True)
    (data / "articles" / f"{article.slug}.md").write_text(f"---\n{front}---\n\n{article.text}\n", "utf-8")
    with (data / "parties.jsonl").open("a", encoding="utf-8") as parties:
        for party in explainer.parties:
            line = {"id": party.id, "name": party.name, "members": list(party.members)}
            if line["id"] not in (data / "parties.jsonl").read_text("utf-8"):
                parties.write(json.dumps(line) + "\n")
    records = as_json(replace(explainer, version=VERSION))
    (data / "extracted" / f"{article.slug}.json").write_text(json.dumps(records), "utf-8")


def _yaml(value: object) -> str:
    # A date stays bare; JSON's texts, lists and booleans are YAML's too.
    is_date = isinstance(value, str) and len(value) == 10 and value[:4].isdigit()
    return str(value) if is_date else json.dumps(value)


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with one article and one broken file."""
    data = tmp_path_factory.mktemp("data")
    file_article(BRIDGE, data)
    (data / "articles" / "torn.md").write_text("---\ntitle: Torn\npublished: 2024-02-31\n---\nText.\n", "utf-8")
    return data


@pytest.fixture
def client(shelf: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[TestClient]:
    monkeypatch.setattr(LIBRARY, "_data", shelf)
    monkeypatch.setattr(LIBRARY, "_held", {})
    ANSWERS.clear()
    routes, middleware = serve_beside(STATIC)
    with TestClient(Starlette(routes=routes, middleware=middleware), base_url="http://news.test") as client:
        yield client
    ANSWERS.clear()
