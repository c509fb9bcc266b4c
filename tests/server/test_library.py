"""The shelf: what is loaded, when it is loaded anew, and what a broken file does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from components.contract import as_json
from components.corpus import DATA
from components.extract.version import VERSION
from components.library import Library
from components.model import Explainer
from tests.explainers import ARTICLE, BRIDGE
from tests.server.conftest import file_article

SLUG = ARTICLE.slug


@pytest.fixture
def data(tmp_path: Path) -> Path:
    file_article(BRIDGE, tmp_path)
    return tmp_path


def rewrite(path: Path, old: str, new: str) -> None:
    """Changes a file, and its time even where the clock is coarse."""
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    moved = path.stat().st_mtime_ns + 10**9
    os.utime(path, ns=(moved, moved))


def test_records_on_file_are_taken_as_they_are(data):
    assert Library(data).explainer(SLUG) == replace(BRIDGE, version=VERSION)


def test_without_records_the_article_is_extracted(data):
    (data / "extracted" / f"{SLUG}.json").unlink()
    found = Library(data).explainer(SLUG)
    assert found is not None
    assert found.version == VERSION
    assert any(statement.speaker == "Ada Lorn" for statement in found.statements)


@pytest.mark.parametrize(
    ("key", "value"),
    [("version", "0.1"), ("parties", []), ("statements", "none"), ("article", {})],
)
def test_records_that_are_old_or_broken_are_not_believed(data, key, value):
    path = data / "extracted" / f"{SLUG}.json"
    path.write_text(json.dumps(as_json(BRIDGE) | {key: value}), "utf-8")
    found = Library(data).explainer(SLUG)
    assert found is not None
    assert found.version == VERSION
    assert found.parties == BRIDGE.parties
    assert found != BRIDGE


def test_records_of_another_text_are_not_believed(data):
    rewrite(data / "articles" / f"{SLUG}.md", "on Tuesday", "on Monday")
    found = Library(data).explainer(SLUG)
    assert "on Monday" in found.article.text
    assert all(s.sentence.text in found.article.text for s in found.statements)


def test_a_new_headline_keeps_the_records(data):
    library = Library(data)
    assert library.explainer(SLUG).article.title == ARTICLE.title
    rewrite(data / "articles" / f"{SLUG}.md", ARTICLE.title, "A new headline")
    found: Explainer | None = library.explainer(SLUG)
    assert found.article.title == "A new headline"
    assert found.statements == BRIDGE.statements


def test_the_same_files_give_the_same_object(data):
    library = Library(data)
    assert library.explainer(SLUG) is library.explainer(SLUG)


def test_several_threads_get_the_same_object(data):
    library = Library(data)
    found: list[Explainer | None] = []
    threads = [threading.Thread(target=lambda: found.append(library.explainer(SLUG))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert all(item is found[0] for item in found)


def test_a_broken_file_is_listed_with_its_error_and_the_others_open(data):
    (data / "articles" / "a-first.md").write_text("---\ntitle: x\npublished: soon\n---\nText.", "utf-8")
    library = Library(data)
    first, second = library.articles()
    assert (first.slug, first.explainer) == ("a-first", None)
    assert first.error == "articles/a-first.md, line 3: expected a date YYYY-MM-DD, found 'soon'"
    assert second.explainer is not None
    assert library.default() == SLUG


def test_an_article_in_a_language_without_rules_is_shown_as_it_is(data):
    (data / "articles" / "other.md").write_text("---\nlanguage: tlh\n---\nOne.\n\nTwo.", "utf-8")
    found = Library(data).explainer("other")
    assert [paragraph.text for paragraph in found.paragraphs] == ["One.", "Two."]
    assert found.statements == ()
    assert found.notes


@pytest.mark.parametrize("slug", ["nobody", "", "../parties", "/etc/passwd", "old-bridge.md", "a\0b", "."])
def test_only_articles_on_the_shelf_are_opened(data, slug):
    assert Library(data).shelved(slug) is None


def test_an_empty_shelf_has_no_first_article(tmp_path):
    assert Library(tmp_path).default() == ""
    assert Library(tmp_path).articles() == ()


def test_the_projects_own_articles_open_without_a_tokeniser():
    code = (
        "import sys; from components.library import Library; library = Library(); "
        "assert all(shelved.explainer for shelved in library.articles()); "
        "sys.exit(bool({'spacy', 'streamlit', 'pandas', 'altair'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=DATA.parent, check=False).returncode == 0
