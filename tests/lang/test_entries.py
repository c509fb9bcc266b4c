"""What the language file refuses, and that its lists say everything once."""

from __future__ import annotations

import ast
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from components import lang
from components.lang import LANGUAGES
from components.lang.attributing import TAKES, Cue

FILES = [Path(lang.__file__).with_name(f"{code}.py") for code in LANGUAGES]
CUES = [cue for language in LANGUAGES.values() for cue in language.cues]


def test_a_misspelt_tag_is_refused_where_the_cue_is_written() -> None:
    with pytest.raises(ValueError, match=r"cue 'say' takes \['clauze'\]"):
        replace(CUES[0], takes=frozenset({"clauze", "quote"}))


@pytest.mark.parametrize("tag", sorted(TAKES))
def test_every_tag_is_described_and_in_use(tag: str) -> None:
    assert f"``{tag}``" in (Cue.__doc__ or "")
    assert any(tag in cue.takes for cue in CUES)


def lists(source: str) -> list[tuple[int, list[str]]]:
    """The lists of words in a language file, with their lines: strings that are split, and classes of words."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Attribute) and node.func.attr == "split":
            found.append(node.func.value)
        elif isinstance(node.func, ast.Name) and node.func.id == "_classes":
            found += [keyword.value for keyword in node.keywords]
    return [
        (node.lineno, node.value.split())
        for node in found
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_list_of_words_has_a_word_twice(file: Path) -> None:
    every = lists(file.read_text(encoding="utf-8"))
    assert len(every) > 40
    twice = {
        line: [word for word, times in Counter(words).items() if times > 1]
        for line, words in every
        if len(set(words)) < len(words)
    }
    assert twice == {}
