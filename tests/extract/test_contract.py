"""Records as JSON and back."""

import json

import pytest

from components.contract import as_json, from_json
from components.model import Explainer
from tests import explainers
from tests.extract.saying import explained

TEXT = """\
Harbour chief Ada Lorn said on Tuesday that the old bridge must close. “The piers are cracked,” she said.

Carriers accuse the harbour of hiding a survey, a charge it rejects. About 400 lorries a day cross the bridge."""


def hand_built() -> Explainer:
    return next(value for value in vars(explainers).values() if isinstance(value, Explainer))


@pytest.mark.parametrize("explainer", [explained(TEXT), explained(""), hand_built()], ids=["found", "empty", "by hand"])
def test_what_was_written_is_read_back_the_same(explainer):
    assert from_json(json.loads(json.dumps(as_json(explainer)))) == explainer


def test_the_keys_of_the_contract_are_there():
    written = as_json(hand_built())
    assert set(written) == {
        "id",
        "version",
        "article",
        "paragraphs",
        "sentences",
        "parties",
        "statements",
        "timexes",
        "events",
        "figures",
        "topics",
        "notes",
    }
    (first, *_) = written["statements"]
    assert set(first) == {
        "id",
        "type",
        "source",
        "speaker",
        "party",
        "cue",
        "act",
        "content",
        "target",
        "answers",
        "resolution",
        "rule",
        "sentence",
        "paragraph",
        "confidence",
    }
    for kind in ("timexes", "events", "figures"):
        assert {"start", "end", "text"} <= set(written[kind][0])
    assert written["article"]["fingerprint"]


def spans(node):
    if isinstance(node, dict):
        if "start" in node:
            yield node
        for child in node.values():
            yield from spans(child)
    elif isinstance(node, list):
        for child in node:
            yield from spans(child)


def test_every_span_is_the_slice_of_the_text_that_its_offsets_name():
    written = as_json(explained(TEXT))
    found = list(spans(written))
    assert len(found) > 10
    assert all(written["article"]["text"][s["start"] : s["end"]] == s["text"] for s in found)


def test_a_span_that_is_not_the_texts_slice_is_refused():
    written = as_json(hand_built())
    written["statements"][0]["content"][0]["text"] = "other words"
    with pytest.raises(ValueError, match="other words"):
        from_json(written)


def test_a_missing_key_is_named():
    written = as_json(hand_built())
    del written["statements"][0]["speaker"]
    with pytest.raises(KeyError, match="speaker"):
        from_json(written)
