"""The annotations, read as the linked data that they are, against the Web Annotation data model and vocabulary.

Context and vocabulary are the W3C's, out of npm packages; what the export wrote beside their terms would be lost in
reading, and fail.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from pyld import jsonld

from tests.explainers import ARTICLE, BRIDGE, EVENTS, FIGURES, STATEMENTS, TEXT
from tests.exporters.test_exporters import SITE, write
from tests.node import npm_package

OA = "http://www.w3.org/ns/oa#"
AS = "http://www.w3.org/ns/activitystreams#"
DC = "http://purl.org/dc/elements/1.1/"
RDF, RDFS = "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://www.w3.org/2000/01/rdf-schema#"


XSD = "http://www.w3.org/2001/XMLSchema#"


def published_context() -> dict[str, Any]:
    """The terms of http://www.w3.org/ns/anno.jsonld, from the copy of it that an npm package has in its own tests."""
    text = (npm_package("levelgraph-jsonld") / "test" / "helper.js").read_text("utf-8")
    at = text.index('"annotation.json": ') + len('"annotation.json": ')
    context: dict[str, Any] = json.JSONDecoder().raw_decode(text, at)[0]["@context"]
    assert context["oa"] == OA
    return context


def load_context(url: str, options: object) -> dict[str, Any]:
    assert url == "http://www.w3.org/ns/anno.jsonld"
    return {
        "contextUrl": None,
        "documentUrl": url,
        "document": {"@context": published_context()},
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
    assert keys(data) <= set(published_context()) | set(own)
    assert not set(published_context()) & set(own)


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


Triples = set[tuple[str, str, str]]


@pytest.fixture(scope="module")
def vocabulary() -> Triples:
    """What the W3C's ontology says of its terms: subject, property and object, where all three are addresses."""
    text = (npm_package("@vocabulary/oa") / "oa.nq").read_text("utf-8")
    return set(re.findall(r"^<(\S+)> <(\S+)> <(\S+)> <\S+> \.$", text, re.MULTILINE))


def addresses(data: object) -> set[str]:
    """Every address in expanded linked data: properties, types, and what they point to."""
    if isinstance(data, dict):
        kinds = data.get("@type", [])
        own = {key for key in data if not key.startswith("@")} | ({kinds} if isinstance(kinds, str) else set(kinds))
        return own | ({data["@id"]} if "@id" in data else set()) | {a for v in data.values() for a in addresses(v)}
    return {address for item in data for address in addresses(item)} if isinstance(data, list) else set()


def test_every_term_is_in_the_published_vocabulary(vocabulary):
    used = {address for address in addresses(expanded()) if address.startswith(OA)}
    assert {f"{OA}Annotation", f"{OA}exact", f"{OA}hasSelector"} <= used
    assert used <= {term for term, said, _ in vocabulary if said == f"{RDF}type"}


def nodes(data: object) -> Iterator[dict[str, Any]]:
    """Every node of expanded linked data that has properties."""
    if isinstance(data, dict):
        if any(not key.startswith("@") for key in data):
            yield data
        for value in data.values():
            yield from nodes(value)
    elif isinstance(data, list):
        for item in data:
            yield from nodes(item)


def classes(node: dict[str, Any], vocabulary: Triples) -> set[str]:
    """The classes that a value is of: those it names, those the vocabulary gives it, and all above them."""
    named = node.get("@type", [])
    found = {named} if isinstance(named, str) else set(named)
    found |= {kind for term, said, kind in vocabulary if said == f"{RDF}type" and term == node.get("@id")}
    while above := {c for b, said, c in vocabulary if said == f"{RDFS}subClassOf" and b in found} - found:
        found |= above
    if "@value" in node and "@type" not in node:
        found.add(f"{XSD}string")
    return found


@pytest.mark.parametrize("view", [{}, {"parties": ("harbour",)}, {"query": "nothing has these words"}], ids=str)
def test_every_property_stands_where_the_vocabulary_allows_it_and_points_at_what_it_may(vocabulary, view):
    rules = {kind: {t: c for t, said, c in vocabulary if said == RDFS + kind} for kind in ("domain", "range")}
    judged = set()
    for node in nodes(expanded(**view)):
        for name in (key for key in node if not key.startswith("@")):
            if domain := rules["domain"].get(name):
                assert domain in classes(node, vocabulary), f"{name} on {node.get('@type')}"
                judged.add(("domain", name))
            if wanted := rules["range"].get(name):
                for value in node[name]:
                    assert wanted in classes(value, vocabulary), f"{name}: {value}"
                judged.add(("range", name))
    if view != {"query": "nothing has these words"}:
        domains = ("hasBody", "hasTarget", "motivatedBy", "hasSource", "hasSelector", "hasScope")
        ranges = ("hasSelector", "hasPurpose", "motivatedBy", "exact", "prefix", "suffix", "start", "end")
        assert {("domain", OA + name) for name in domains} | {("range", OA + name) for name in ranges} <= judged
