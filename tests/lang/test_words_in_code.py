"""No rule of the extraction asks for a word of a language: words live in the language files.

A text's words are compared with, a code of our own ("body", "clause") is also written somewhere: as a literal type, a
name of a rule, a tag of an entry, or by the extraction itself. What is compared with and nowhere written is a word.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

import components
from components.lang import LANGUAGES
from components.lang.attributing import TAKES

ROOT = Path(components.__path__[0])
SOURCES = {path.name: path.read_text(encoding="utf-8") for path in sorted((ROOT / "extract").glob("*.py"))}
ASKING = {"startswith", "endswith", "find", "rfind", "index", "count", "partition", "rpartition", "split"} | {
    "removeprefix",
    "removesuffix",
}
"""Methods of a text that ask for what they are given."""


def constants(nodes: Iterable[ast.AST]) -> Iterator[ast.Constant]:
    """The strings that stand there themselves or as elements, not those handed to a function."""
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node
        elif isinstance(node, ast.Set | ast.Tuple | ast.List):
            yield from constants(node.elts)


def asked_for(tree: ast.AST) -> list[ast.Constant]:
    """The strings that something is compared with, looked up in or begins with."""
    found: list[ast.Constant] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            found += constants([node.left, *node.comparators])
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ASKING:
            found += constants(node.args)
        elif isinstance(node, ast.MatchValue):
            found += constants([node.value])
        elif isinstance(node, ast.Set):
            found += constants([node])
    return list({id(node): node for node in found}.values())


def written(tree: ast.AST) -> set[str]:
    """All other strings of a module."""
    asked = {id(node) for node in asked_for(tree)}
    every = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in asked)
    return {node.value for node in every if isinstance(node.value, str)}


def literal_types() -> set[str]:
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in ROOT.rglob("*.py")]
    types = [
        node.slice
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == "Literal"
    ]
    return {node.value for node in constants(types)}


RULES = {rule.name for language in LANGUAGES.values() for rule in language.time.rules}
MADE = {text for source in SOURCES.values() for text in written(ast.parse(source))}
CODES = {*TAKES, *RULES, *literal_types(), *MADE}
VOCABULARY = {
    word
    for code in LANGUAGES
    for node in ast.walk(ast.parse((ROOT / "lang" / f"{code}.py").read_text(encoding="utf-8")))
    if isinstance(node, ast.Constant) and isinstance(node.value, str)
    for word in re.findall(r"[^\W\d_]{2,}", node.value)
}
"""Every word that a language file has in it."""


def words_asked_for(source: str) -> list[str]:
    return [
        node.value
        for node in asked_for(ast.parse(source))
        if node.value not in CODES
        and re.fullmatch(r"[^\W\d_A-Z]{2,}(?: [^\W\d_A-Z]+)*", node.value.strip())
        and not VOCABULARY.isdisjoint(node.value.split())
    ]


@pytest.mark.parametrize("module", SOURCES)
def test_no_rule_asks_for_a_word(module: str) -> None:
    assert words_asked_for(SOURCES[module]) == []


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ('low[i] == "because"', ["because"]),
        ('low[i] in {"whose", "their"}', ["whose", "their"]),
        ('tail.startswith((" of ", " against "))', [" of ", " against "]),
        ('bearer.kind == "body" and "clause" in cue.takes', []),
        ('words.of in found.get("after")', []),
        ('rule in ("today", "days-from-to")', []),
    ],
)
def test_a_word_is_told_from_a_code(rule: str, words: list[str]) -> None:
    assert words_asked_for(rule) == words
