"""Offices that are a name, "the Minister for Farming", and the person who holds one.

Without a complement, "the Minister", they are nouns like those in small letters, and no names.
"""

from __future__ import annotations

from dataclasses import replace

from components.extract.speakers.cast import Cast, Mention
from components.extract.speakers.role_words import make_person

_SHORTEST = 3
"""Words of "Minister for Farming"."""


def join_offices(cast: Cast) -> None:
    """Let the name of an office stand for the person who is named beside it: "the Minister for Farming, | Ada Lorn"."""
    holders: dict[int, Mention] = {}
    for index, mention in enumerate(cast.mentions):
        words, naming = mention.name.key, cast.naming
        if mention.bearer.kind == "person" or words[0] not in naming.person_nouns or len(words) < _SHORTEST:
            continue
        if naming.name_links.isdisjoint(words) or mention.bearer.number in holders:
            continue
        holder = _holder(cast, index)
        if holder is not None:
            holders[mention.bearer.number] = holder
            make_person(cast, holder.bearer, words[0])
    if holders:
        for index, mention in enumerate(cast.mentions):
            if mention.bearer.number in holders:
                cast.mentions[index] = replace(mention, bearer=holders[mention.bearer.number].bearer)


def _holder(cast: Cast, index: int) -> Mention | None:
    """The person whose name stands behind the office and a comma, or before."""
    text, office = cast.text, cast.mentions[index]
    after = cast.mentions[index + 1] if index + 1 < len(cast.mentions) else None
    before = cast.mentions[index - 1] if index else None
    if after is not None and _is_person(after) and text[office.end : after.name.outer] == ", ":
        return after if text[after.end : after.end + 1] in (",", ".", "") else None
    if before is not None and _is_person(before):
        between = text[before.end : office.start].split()
        if between[:1] == [","] or text[before.end : before.end + 1] == ",":
            words = {word.lower() for word in between} - {","}
            return before if cast.naming.definite.issuperset(words) else None
    return None


def _is_person(mention: Mention) -> bool:
    """Whether somebody's full name stands there."""
    bearer = mention.bearer
    return bearer.kind == "person" or bearer.kind == "unclear" and len(bearer.words) > 1 and not bearer.place
