"""What the page says of how a record was found: every rule that the annotated articles need has its sentence."""

from components.corpus import read_filed
from components.extract import extract
from components.texts import LANGUAGES, load
from tests.gold.scoring import HERE, annotated


def test_every_rule_that_finds_something_is_told_in_words():
    used = set()
    for path in (path for part in ("reference", "dev") for path in annotated(HERE / part)):
        found = extract(read_filed(path.parent / "article.md").article)
        records = (*found.statements, *found.events, *found.figures)
        used |= {rule for record in records for rule in record.rule.split("/")}
    for lang in LANGUAGES:
        assert not [rule for rule in sorted(used) if not load(lang).has(f"rule.{rule}")], lang
