"""Every cue of every language finds the attribution in each of its own examples, to the letter."""

from __future__ import annotations

import pytest

from components.extract.attribution.attribution import find_attributions
from components.extract.text.reading import read
from components.extract.times.timex import find_timexes
from components.lang import LANGUAGES
from components.lang.attributing import CueExample
from components.lang.schema import Language
from components.model import Article

EXAMPLES = [
    pytest.param(language, entry.lemma, example, id=f"{language.code}-{entry.lemma}-{number}")
    for language in LANGUAGES.values()
    for entry in (*language.cues, *language.nominal_cues, *language.phrase_cues)
    for number, example in enumerate(entry.examples)
]


@pytest.mark.parametrize(("language", "lemma", "example"), EXAMPLES)
def test_an_entry_finds_what_its_example_marks(language: Language, lemma: str, example: CueExample) -> None:
    reading = read(Article("example", example.sentence), language)
    found = find_attributions(reading, find_timexes(reading))
    said = [
        (
            attribution.source.text if attribution.source else None,
            attribution.cue.text if attribution.cue else None,
            tuple(piece.text for piece in attribution.content),
        )
        for attribution in found
    ]
    assert (example.source, example.cue, example.content) in said, lemma


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=lambda language: language.code)
def test_every_entry_has_an_example(language: Language) -> None:
    bare = [
        entry.lemma for entry in (*language.cues, *language.nominal_cues, *language.phrase_cues) if not entry.examples
    ]
    assert bare == []
