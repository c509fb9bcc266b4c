"""The annotations, read as the linked data that they are, against the Web Annotation data model and vocabulary.

The terms below are those of the published context http://www.w3.org/ns/anno.jsonld that the export uses; whatever
else the export wrote would be lost in reading, and fail. The vocabulary is the W3C's, from the npm package
``@vocabulary/oa``.
"""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from pyld import jsonld

from tests.explainers import ARTICLE, BRIDGE, EVENTS, FIGURES, STATEMENTS, TEXT
from tests.exporters.test_exporters import SITE, write
from tests.node import npm_package

OA = "http://www.w3.org/ns/oa#"
AS = "http://www.w3.org/ns/activitystreams#"
DC, DCTERMS = "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/"
RDF, RDFS = "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://www.w3.org/2000/01/rdf-schema#"


def node(name: str) -> dict[str, str]:
    return {"@id": name, "@type": "@id"}


CONTEXT = {
    "oa": OA,
    "dcterms": DCTERMS,
    "id": "@id",
    "type": "@type",
    "Annotation": f"{OA}Annotation",
    "TextualBody": f"{OA}TextualBody",
    "SpecificResource": f"{OA}SpecificResource",
    "TextQuoteSelector": f"{OA}TextQuoteSelector",
    "TextPositionSelector": f"{OA}TextPositionSelector",
    "AnnotationCollection": f"{AS}OrderedCollection",
    "AnnotationPage": f"{AS}OrderedCollectionPage",
    "Software": f"{AS}Application",
    "Text": "http://purl.org/dc/dcmitype/Text",
    **{name: f"{OA}{name}" for name in ("identifying", "classifying", "describing", "tagging", "replying")},
    "body": node(f"{OA}hasBody"),
    "target": node(f"{OA}hasTarget"),
    "source": node(f"{OA}hasSource"),
    "selector": node(f"{OA}hasSelector"),
    "scope": node(f"{OA}hasScope"),
    "via": node(f"{OA}via"),
    "motivation": {"@id": f"{OA}motivatedBy", "@type": "@vocab"},
    "purpose": {"@id": f"{OA}hasPurpose", "@type": "@vocab"},
    "generator": node(f"{AS}generator"),
    "items": {"@id": f"{AS}items", "@type": "@id", "@container": "@list"},
    "partOf": node(f"{AS}partOf"),
    "first": node(f"{AS}first"),
    "format": f"{DC}format",
    "language": f"{DC}language",
    "value": f"{RDF}value",
    **{name: f"{OA}{name}" for name in ("start", "end", "exact", "prefix", "suffix")},
    "name": "http://xmlns.com/foaf/0.1/name",
    "label": f"{RDFS}label",
    "total": f"{AS}totalItems",
    "startIndex": f"{AS}startIndex",
}


def load_context(url: str, options: object) -> dict[str, Any]:
    assert url == "http://www.w3.org/ns/anno.jsonld"
    return {
        "contextUrl": None,
        "documentUrl": url,
        "document": {"@context": CONTEXT},
        "contentType": "application/json",
    }


def expanded(**view: object) -> dict[str, Any]:
    """The collection with every term spelt as its address; a term without one is gone."""
    found = jsonld.expand(json.loads(write("jsonld", **view)), {"documentLoader": load_context})
    assert len(found) == 1
    return found[0]


def annotations(collection: dict[str, Any]) -> list[dict[str, Any]]:
    return collection[f"{AS}first"][0][f"{AS}items"][0]["@list"]


def values(found: dict[str, Any], name: str) -> list[Any]:
    return [item.get("@value", item.get("@id")) for item in found.get(name, [])]


def keys(data: object) -> set[str]:
    """Every key that an object of JSON holds, at any depth, but the context's."""
    if isinstance(data, dict):
        return {k for k in data if not k.startswith("@")} | {
            k for key, v in data.items() if key != "@context" for k in keys(v)
        }
    return {key for item in data for key in keys(item)} if isinstance(data, list) else set()


def test_every_key_is_a_term_of_the_context():
    data = json.loads(write("jsonld"))
    own = data["@context"][1]
    assert data["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert keys(data) <= set(CONTEXT) | set(own)


def test_it_is_a_collection_of_annotations_one_a_record():
    collection = expanded()
    assert collection["@type"] == [f"{AS}OrderedCollection"]
    assert collection["@id"] == f"{SITE}/export/old-bridge.jsonld"
    assert values(collection, f"{AS}totalItems") == [len(annotations(collection))]
    assert len(annotations(collection)) == len(STATEMENTS) + len(EVENTS) + len(FIGURES)
    page = collection[f"{AS}first"][0]
    assert page["@type"] == [f"{AS}OrderedCollectionPage"]
    assert values(page, f"{AS}partOf") == [collection["@id"]]
    assert values(page, f"{AS}startIndex") == [0]


def test_each_is_an_annotation_as_the_model_has_it():
    ids = [found["@id"] for found in annotations(expanded())]
    assert len(set(ids)) == len(ids)
    for found in annotations(expanded()):
        assert found["@type"] == [f"{OA}Annotation"]
        assert re.fullmatch(rf"{SITE}/\?a=old-bridge&s=[0-9a-f.]+&h=[0-9a-f]{{8}}&x=.+", found["@id"])
        assert values(found, f"{OA}motivatedBy") == [f"{OA}identifying"]
        assert found[f"{OA}hasTarget"]
        for body in found[f"{OA}hasBody"]:
            assert len(body[f"{OA}hasPurpose"]) == 1
            if body["@type"] == [f"{OA}TextualBody"]:
                assert len(values(body, f"{RDF}value")) == 1


def test_both_selectors_of_a_target_choose_the_same_words():
    pieces = []
    for found in annotations(expanded()):
        for target in found[f"{OA}hasTarget"]:
            assert target["@type"] == [f"{OA}SpecificResource"]
            assert len(target[f"{OA}hasSource"]) == 1
            quote, position = target[f"{OA}hasSelector"]
            assert (quote["@type"], position["@type"]) == ([f"{OA}TextQuoteSelector"], [f"{OA}TextPositionSelector"])
            start, end = values(position, f"{OA}start")[0], values(position, f"{OA}end")[0]
            exact, prefix, suffix = (values(quote, f"{OA}{name}")[0] for name in ("exact", "prefix", "suffix"))
            assert TEXT[start:end] == exact
            assert TEXT[:start].endswith(prefix)
            assert TEXT[end:].startswith(suffix)
            pieces.append(exact)
    assert pieces[: sum(len(s.content) for s in STATEMENTS)] == [p.text for s in STATEMENTS for p in s.content]


def test_positions_count_in_the_text_as_received_and_the_scope_is_the_publishers_page():
    target = annotations(expanded())[0][f"{OA}hasTarget"][0]
    source = target[f"{OA}hasSource"][0]
    assert source["@id"] == f"{SITE}/export/old-bridge.txt"
    assert values(source, f"{DC}format") == ["text/plain"]
    assert values(source, f"{DC}language") == ["en"]
    assert values(target, f"{OA}hasScope") == [ARTICLE.url]


def test_a_reply_says_what_it_replies_to():
    by_id = {found["@id"]: found for found in annotations(expanded())}
    denial = next(s for s in STATEMENTS if s.answers)
    found = next(f for name, f in by_id.items() if f"s={denial.id}&" in name)
    replying = [b for b in found[f"{OA}hasBody"] if values(b, f"{OA}hasPurpose") == [f"{OA}replying"]]
    assert len(replying) == 1
    assert values(replying[0], f"{OA}hasSource")[0] in by_id


def test_bodies_hold_names_and_words_of_the_article_or_fixed_labels():
    labels = {"statement", "event", "figure", "direct", "reported", "mixed", "stated", "resolved", "inferred"}
    names = {p.name for p in BRIDGE.parties} | {s.speaker for s in STATEMENTS}
    for found in annotations(expanded()):
        for body in found[f"{OA}hasBody"]:
            for value in values(body, f"{RDF}value"):
                known = value in labels | names or value in TEXT or re.fullmatch(r"[\d./\[\]-]+", value)
                assert known or value.startswith(("about 400", "at least 30"))


@pytest.fixture(scope="module")
def vocabulary() -> set[str]:
    """Every class, property and individual that the W3C's ontology defines."""
    text = (npm_package("@vocabulary/oa") / "oa.nq").read_text("utf-8")
    return set(re.findall(rf"^<({re.escape(OA)}\w+)> <{re.escape(RDF)}type>", text, re.MULTILINE))


def addresses(data: object) -> set[str]:
    """Every address in expanded linked data: properties, types, and what they point to."""
    if isinstance(data, dict):
        own = {key for key in data if not key.startswith("@")} | set(data.get("@type", []))
        return own | ({data["@id"]} if "@id" in data else set()) | {a for v in data.values() for a in addresses(v)}
    return {address for item in data for address in addresses(item)} if isinstance(data, list) else set()


def test_every_term_is_in_the_published_vocabulary(vocabulary):
    used = {address for address in addresses(expanded()) if address.startswith(OA)}
    assert {f"{OA}Annotation", f"{OA}exact", f"{OA}hasSelector"} <= used
    assert used <= vocabulary
