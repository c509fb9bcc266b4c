"""The records kept beside the articles are what the extraction gives today."""

import json

import pytest

from components.contract import as_json
from components.corpus import DATA, article_path, article_slugs, read_filed
from components.extract import extract


@pytest.mark.parametrize("slug", article_slugs())
def test_the_kept_records_are_those_of_the_extraction(slug):
    filed = read_filed(article_path(slug))
    kept = json.loads((DATA / "extracted" / f"{slug}.json").read_text("utf-8"))
    assert as_json(extract(filed.article, filed.parties)) == kept, "run: make extract"
