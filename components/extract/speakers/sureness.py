"""How sure it is who speaks: what was doubtful about the source, and how often the rule that read it is wrong.

In the annotated articles (176 in ``tests/gold``, parties not given) fewer than one in a hundred of those that stay
``certain`` are in another's mouth, three in a hundred of those ``likely``, one in six of the guesses.
"""

from __future__ import annotations

from collections.abc import Sequence

from components.extract.attribution.attribution import Attribution
from components.extract.speakers.speakers import BY_DOCUMENT, Speaker, worse
from components.model import Confidence

_LIKELY = frozenset("definite-noun listed-noun body-pronoun speaks-for-body document person-noun".split()) | {
    BY_DOCUMENT
}
"""Rules that are wrong 2 to 15 times in a hundred."""
_GUESSED = frozenset("several-pronoun part-of-group relation-noun".split())
"""Rules that are wrong more often."""


def grades(attributions: Sequence[Attribution], speakers: Sequence[Speaker]) -> list[Confidence]:
    """How sure each speaker is, in their order; one who goes on in a paragraph is surer."""
    turns = [(found.sentence.paragraph, s.name) for found, s in zip(attributions, speakers, strict=True)]
    before = [None, *turns]
    return [_grade(s, goes_on=turn == last) for s, turn, last in zip(speakers, turns, before, strict=False)]


def _grade(speaker: Speaker, *, goes_on: bool) -> Confidence:
    rule, found = speaker.rule, speaker.confidence
    if rule in _GUESSED or rule == BY_DOCUMENT and found == "likely" or rule == "body-pronoun" and not goes_on:
        return "guess"  # "Orlo met the board. | It | said …" may be either
    return worse(found, "likely") if rule in _LIKELY else found
