"""Two who are named together: "Ada Lorn and Otto Brand", "Ada Lorn and her husband, Otto Brand"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from components.extract.speakers.cast import Cast, Mention
from components.extract.speakers.speakers import Speaker, of_mention
from components.extract.text.word_sets import words_of
from components.lang.classes import Word

_BETWEEN = 4
"""Words between two names: "and | her late husband |,"."""
_NEAR = 12
"""Mentions back in which two are looked for whom "the pair" takes up."""


def joint(cast: Cast, mentions: Sequence[Mention]) -> Speaker | None:
    """Two who speak together, under both names; on whose side is not said where they are of two."""
    if len(mentions) < 2:
        return None
    first, second = mentions[:2]
    between = cast.text[first.end : second.name.outer].split()
    if len(between) != 1 or between[0] not in words_of(cast.language, Word.COORDINATOR):
        return None
    return _together(first, second, between[0])


def _may_be_person(mention: Mention) -> bool:
    bearer = mention.bearer
    unclear = bearer.kind == "unclear" and bearer.given is not None and not bearer.place and not bearer.brand
    return bearer.kind == "person" or unclear


def _together(first: Mention, second: Mention, link: str) -> Speaker:
    name = f"{first.bearer.name} {link} {second.bearer.name}"
    speaker, other = of_mention(first), of_mention(second)
    divided = speaker.body is not None and other.body is not None and speaker.body is not other.body
    body = None if divided else speaker.body or other.body or speaker.bearer
    person = _may_be_person(first) and _may_be_person(second)
    return replace(speaker, name=name, bearer=None, body=body, several=True, rule="two-names", person=person)
