"""Two who are named together: "Ada Lorn and Otto Brand", "Ada Lorn and her husband, Otto Brand"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

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


def pairs(cast: Cast, mentions: Sequence[Mention]) -> list[Speaker]:
    """Those among the mentions, in text order, who are named two and two and are of one kind."""
    found = (_pair(cast, *two) for two in pairwise(mentions))
    return [pair for pair in found if pair is not None]


def last_pair(cast: Cast, at: int) -> Speaker | None:
    """The last two people before the offset who are named together: whom "the couple" takes up."""
    near = cast.before(at, _NEAR)[::-1]
    people = [pair for pair in pairs(cast, near) if pair.person]
    return people[-1] if people else None


def _pair(cast: Cast, first: Mention, second: Mention) -> Speaker | None:
    """The two under both names, where nothing stands between but an age and what one is to the other."""
    words = cast.text[first.end : second.name.outer].replace(",", " ").split()
    words = [word for word in words if not word.isdigit()]
    if not words or words[0] not in words_of(cast.language, Word.COORDINATOR) or len(words) > _BETWEEN:
        return None
    naming = cast.naming
    related = len(words) == 1 or words[1] in naming.possessives and words[-1] in naming.people_words
    return _together(first, second, words[0]) if related else None


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
