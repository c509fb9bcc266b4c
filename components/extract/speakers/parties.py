"""On whose side a speaker stands where no list tells: grouped by body and country.

Where many speak, those who say least have no side of their own, but whoever is in the dispute has: who denies, who
accuses and who is accused.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from components.extract.speakers.cast import Bearer, Cast
from components.extract.speakers.nounphrases import bare
from components.extract.speakers.principal_sides import PrincipalSides
from components.extract.speakers.speakers import Speaker, chain_of
from components.lang.naming import Naming
from components.model import Party

_MUCH = 3
"""Statements from which on an expert has a column of their own."""
HEARD = "heard"
"""The rule of those to whom something was said and who said nothing: "the court heard"."""
FEW, MOST = 6, 8
"""Parties that all stay, and those above which only who is in the dispute does: two rows of columns."""


def group_parties(
    speakers: Sequence[Speaker], disputing: Collection[str], cast: Cast
) -> tuple[list[str | None], tuple[Party, ...]]:
    """A party id for each speaker, and the parties in the order of their first statement.

    ``disputing`` are the names of those who deny, accuse or are accused. Nobody's are people without a name, sources
    that withhold it, bystanders, documents and several bodies at once.

    ``rule`` is ``by-country``, ``by-body`` or ``by-speaker``: what the members have in common.
    """
    naming, said = cast.naming, Counter(speaker.name for speaker in speakers)
    roots: dict[str, tuple[str, Bearer | None]] = {}
    found: list[str | None] = []
    named: dict[str, str] = {}
    for speaker in speakers:
        asked = said[speaker.name] < _MUCH and speaker.name not in disputing and _is_expert(speaker, naming)
        if asked or not _takes_side(speaker, naming):
            found.append(None)
            continue
        if speaker.name not in named:
            top = _above(speaker, naming)
            root = top[-1] if top else speaker.bearer
            label = root.name if root is not None else speaker.name
            roots.setdefault(label.lower(), (label, root))
            named[speaker.name] = label.lower()
        found.append(named[speaker.name])
    moved = PrincipalSides(cast, speakers, found).moved()
    keys = [moved.get(key, key) if key is not None else None for key in found]
    members: dict[str, list[str]] = {}
    for speaker, key in zip(speakers, keys, strict=True):
        if key is not None:
            names = members.setdefault(key, [roots[key][0]])
            names += [n for n in (speaker.name, *(b.name for b in _above(speaker, naming))) if n not in names]
    slugs = _slugs(list(members))
    rules = {key: _rule(roots[key][1], names) for key, names in members.items()}
    dispute = {key for key, names in members.items() if not disputing.isdisjoint(names)}
    voices = {key for key, rule in rules.items() if rule == "by-speaker" and roots[key][1] is not None}
    kept = _kept([*rules], Counter(key for key in keys if key is not None), dispute, voices)
    parties = tuple(
        Party(slugs[key], roots[key][0], tuple(members[key]), rule) for key, rule in rules.items() if key in kept
    )
    return [slugs[key] if key in kept else None for key in keys], parties


def _above(speaker: Speaker, naming: Naming) -> list[Bearer]:
    """Those whom somebody stands for, the body at the top last."""
    alone = _is_related(speaker, naming) or _is_countryman(speaker, naming)
    return [] if alone else [*chain_of(speaker.body)]


def _kept(
    keys: Sequence[str], said: Mapping[str, int], dispute: Collection[str], voices: Collection[str]
) -> frozenset[str]:
    """The keys of the groups that are parties: all where they are few, else the dispute’s and those that say most.

    One person who is heard once is a voice and no side; of others who say as much the first stays.
    """
    if len(keys) <= FEW:
        return frozenset(keys)
    sides = [key for key in keys if key not in dispute and (said[key] > 1 or key not in voices)]
    room = max(0, MOST - len(dispute))
    return frozenset((*dispute, *sorted(sides, key=lambda key: -said[key])[:room]))


def _is_related(speaker: Speaker, naming: Naming) -> bool:
    """Whether somebody is spoken of as a relative: the daughter of one of the dead stands for nobody."""
    body, bearer = speaker.body, speaker.bearer
    kin = bearer is not None and not bearer.roles.isdisjoint(naming.relatives)
    return body is not None and body is not bearer and body.kind in ("person", "unclear") and kin


def _is_countryman(speaker: Speaker, naming: Naming) -> bool:
    """Whether somebody is only said to be from a country, and has none of its offices: "Norland’s | Ada Lorn |"."""
    body, bearer = speaker.body, speaker.bearer
    person = bearer is not None and bearer.kind == "person" and bearer.roles.isdisjoint(naming.state_offices)
    return person and body is not None and body.kind == "country"


def _is_expert(speaker: Speaker, naming: Naming) -> bool:
    """Whether somebody is asked for knowledge, not for a side: an analyst, a professor, who speaks of others."""
    bearer = speaker.bearer
    return bearer is not None and bearer.kind == "person" and not bearer.roles.isdisjoint(naming.experts)


def _takes_side(speaker: Speaker, naming: Naming) -> bool:
    """Whether the speaker is, or speaks for, somebody whom the text names: by a name or as a kind of body."""
    if not speaker.name or speaker.rule in ("unnamed-source", HEARD):
        return False
    if speaker.body is not None:
        return True
    if speaker.bearer is not None:
        return not (speaker.bearer.kind == "person" and speaker.bearer.roles & naming.bystanders)
    if speaker.rule in ("document", "person-noun", "relation-noun", "both-of-two", "no-antecedent"):
        return False
    words = {bare(word).lower() for word in speaker.name.split()}
    if not words.isdisjoint(naming.kinds_of_people) or not words.isdisjoint(naming.relative_pronouns):
        return False  # "two people familiar with the city’s plans"
    return not words.isdisjoint(naming.body_nouns)


def _rule(root: Bearer | None, members: Sequence[str]) -> str:
    if root is not None and root.kind == "country":
        return "by-country"
    body = len(members) > 1 if root is None else (root.kind == "body" or root.kind == "unclear" and len(members) > 1)
    return "by-body" if body else "by-speaker"


def _slugs(keys: Sequence[str]) -> dict[str, str]:
    """An id for each name: its letters and digits with hyphens, a number behind it where two would be the same."""
    out: dict[str, str] = {}
    used: dict[str, int] = {}
    for key in keys:
        plain = unicodedata.normalize("NFKD", key).encode("ascii", "ignore").decode()
        slug = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-") or "party"
        used[slug] = used.get(slug, 0) + 1
        out[key] = slug if used[slug] == 1 else f"{slug}-{used[slug]}"
    return out
