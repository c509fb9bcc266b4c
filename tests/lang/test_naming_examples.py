"""Every list of words about people, bodies and documents has an example in its language's file, and it holds."""

from dataclasses import fields

import pytest

from components.extract import extract
from components.lang import LANGUAGES
from components.lang.naming import Naming
from components.lang.replying import ReplyWords
from components.model import Article

LISTS = {field.name for field in fields(Naming)} - {"examples", "people_words"}
OF_REPLIES = {field.name for field in fields(ReplyWords)} - {"examples"}
EXAMPLES = [
    (code, example)
    for code, language in LANGUAGES.items()
    for example in (*language.naming.examples, *language.replies.examples)
]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_list_has_an_example(code):
    assert {example.list for example in LANGUAGES[code].naming.examples} == LISTS
    assert {example.list for example in LANGUAGES[code].replies.examples} == OF_REPLIES


@pytest.mark.parametrize(("code", "example"), EXAMPLES, ids=[f"{code}-{example.list}" for code, example in EXAMPLES])
def test_an_example_holds(code, example):
    statements = extract(Article(slug="example", text=example.text, language=code)).statements
    number = {statement.id: str(index) for index, statement in enumerate(statements)}
    found = {
        "speaker": [statement.speaker for statement in statements],
        "party": [statement.party or "" for statement in statements],
        "act": [statement.act for statement in statements],
        "answers": [number.get(statement.answers, "") for statement in statements],
    }
    assert tuple(found[example.what]) == example.expected
