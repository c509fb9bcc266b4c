"""Every rule of time carries its own examples; here they are run."""

from __future__ import annotations

import re
from datetime import date

import pytest

from components.extract.text.reading import read
from components.extract.times.timex import OPERATIONS, find_timexes
from components.lang import LANGUAGES
from components.lang.schema import Language
from components.lang.timing import EXAMPLE_DAY, TimexRule
from components.model import Article

CASES = [
    pytest.param(language, rule, sentence, value, id=f"{language.code}-{rule.name}-{sentence}")
    for language in LANGUAGES.values()
    for rule in language.time.rules
    for sentence, value in rule.examples
]


@pytest.mark.parametrize(("language", "rule", "sentence", "value"), CASES)
def test_a_rule_finds_its_examples(language: Language, rule: TimexRule, sentence: str, value: str | None) -> None:
    marked = re.search(r"\[(.*?)\]", sentence)
    text = sentence.replace("[", "").replace("]", "")
    article = Article("example", text, published=date.fromisoformat(EXAMPLE_DAY), language=language.code)
    found = [(timex.span.text, timex.value, timex.rule) for timex in find_timexes(read(article, language))]
    if marked is None:
        assert found == []
    else:
        assert (marked[1], value, rule.name) in found


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
def test_rules_have_a_name_of_their_own_examples_and_a_known_operation(language: Language) -> None:
    names = [rule.name for rule in language.time.rules]
    assert len(names) == len(set(names))
    for rule in language.time.rules:
        assert rule.operation in OPERATIONS, rule.name
        assert any("[" in sentence for sentence, _ in rule.examples), f"{rule.name} has no example"
