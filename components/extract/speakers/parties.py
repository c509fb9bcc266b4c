"""On whose side a speaker stands where no list tells: grouped by body and country.

Where many speak, those who say least have no side of their own, but whoever is in the dispute has: who denies, who
accuses and who is accused.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field

from components.extract.speakers.cast import Bearer, Cast
from components.extract.speakers.principal_sides import PrincipalSides
from components.extract.speakers.speakers import Speaker, chain_of
from components.extract.speakers.wording import bare
from components.identity import OTHERS
from components.lang.naming import Naming
from components.model import Party

Keys = list[str | None]
"""Whose side each speaker is on; None for who is on none."""
_MUCH = 3
"""Statements from which on an expert or a bystander has a column of their own."""
HEARD = "heard"
"""The rule of those to whom something was said and who said nothing: "the court heard"."""
FEW, MOST = 6, 8
"""Parties that all stay, and those above which only who is in the dispute does: two rows of columns."""


def group_parties(speakers: Sequence[Speaker], disputing: Set[str], cast: Cast) -> tuple[Keys, tuple[Party, ...]]:
    """A party id for each speaker, and the parties in the order of their first statement.

    ``disputing`` are the names of those who deny, accuse or are accused. Nobody's are people without a name,
    bystanders, documents, several bodies at once, and sources that withhold their name, but for officials of a side.

    ``rule`` is ``by-country``, ``by-body`` or ``by-speaker``: what the members have in common.
    """
    sides, found = _sides(speakers, disputing, cast.naming)
    moved = PrincipalSides(cast, speakers, found).moved()
    found = [key or _serves(speaker, sides, cast.naming) for speaker, key in zip(speakers, found, strict=True)]
    keys = [moved.get(key, key) if key is not None else None for key in found]
    for speaker, key in zip(speakers, keys, strict=True):
        if key is not None:
            sides[key].enter(speaker, cast.naming)
    heard = {key: sides[key] for key in keys if key is not None}
    kept, slugs = _kept(heard, disputing, cast.naming), _slugs(list(heard))
    shown = ((slugs[key], side) for key, side in heard.items() if key in kept)
    parties = tuple(Party(slug, side.label(cast.naming), tuple(side.members), side.rule) for slug, side in shown)
    return [slugs[key] if key in kept else None for key in keys], parties


@dataclass(slots=True)
class _Side:
    """Who speaks for the same: its name, whoever bears that, the speakers, and the names of all its members."""

    name: str
    root: Bearer | None
    speakers: list[Speaker] = field(default_factory=list)
    members: list[str] = field(default_factory=list)

    def enter(self, speaker: Speaker, naming: Naming) -> None:
        """Count somebody among the members, with whom they stand for."""
        self.speakers.append(speaker)
        if not self.members or speaker.name not in self.members:
            names = (self.name, speaker.name, *(bearer.name for bearer in _above(speaker, naming)))
            self.members += [name for name in dict.fromkeys(names) if name not in self.members]

    @property
    def rule(self) -> str:
        """What the members have in common."""
        kind = self.root.kind if self.root is not None else None
        if kind == "country":
            return "by-country"
        body = kind == "body" or kind in (None, "unclear") and len(self.members) > 1
        return "by-body" if body else "by-speaker"

    def label(self, naming: Naming) -> str:
        """The name to show: of who is not heard, that of their only body: "Brask | police", "Ada Lorn’s | family"."""
        common = {speaker.name for speaker in self.speakers if speaker.bearer is None}
        named = any(speaker.name == self.name for speaker in self.speakers)
        if named or self.root is None or self.root.kind in ("body", "country") or len(common) != 1:
            return self.name
        (only,) = common
        return only if only.startswith(self.name) and _is_body(only, naming) else self.name

    def is_voice(self, naming: Naming) -> bool:
        """Whether it is one person, or people without a name, heard once."""
        person = self.rule == "by-speaker" and (self.root is not None or not _is_body(self.name, naming))
        return person and len(self.speakers) == 1


def _sides(speakers: Sequence[Speaker], disputing: Set[str], naming: Naming) -> tuple[dict[str, _Side], Keys]:
    """The sides by their keys, with nobody entered yet, and the key of each speaker’s."""
    said = Counter(speaker.name for speaker in speakers)
    withheld = {speaker.name for speaker in speakers if speaker.rule == "unnamed-source"}
    sides: dict[str, _Side] = {}
    named: dict[str, str | None] = {}
    keys: Keys = []
    for index, speaker in enumerate(speakers):
        if index and speaker.resolution == "carried" and speaker.name == speakers[index - 1].name:
            keys.append(keys[-1])
            continue
        aside = said[speaker.name] < _MUCH and speaker.name not in disputing and _is_aside(speaker, naming)
        # "Ida Lund and Orlo said", where each speaks alone as well
        aside |= speaker.rule == "two-names" and any(name != speaker.name and name in speaker.name for name in said)
        aside |= speaker.bearer is None and speaker.name in withheld  # "one of the | officials |" too
        if aside or not _takes_side(speaker, disputing, naming):
            keys.append(None)
            continue
        if speaker.name not in named:
            top = _above(speaker, naming)
            root = top[-1] if top else speaker.bearer
            name = root.name if root is not None else speaker.name
            sides.setdefault(name.lower(), _Side(name, root))
            named[speaker.name] = name.lower()
        keys.append(named[speaker.name])
    return sides, keys


def _above(speaker: Speaker, naming: Naming) -> list[Bearer]:
    """Those whom somebody stands for, the body at the top last."""
    alone = _is_related(speaker, naming) or _is_countryman(speaker, naming) or _is_outsider(speaker, naming)
    told = speaker.bearer.body if speaker.bearer is not None else None  # in the meantime
    return [] if alone else [*chain_of(told or speaker.body)]


def _kept(sides: Mapping[str, _Side], disputing: Set[str], naming: Naming) -> frozenset[str]:
    """The keys of the sides that are parties: all where they are few, else the dispute’s and those that say most.

    One person who is heard once is a voice and no side; of others who say as much the first stays.
    """
    if len(sides) <= FEW:
        return frozenset(sides)
    dispute = [key for key, side in sides.items() if not disputing.isdisjoint(side.members)]
    others = [key for key, side in sides.items() if key not in dispute and not side.is_voice(naming)]
    others.sort(key=lambda key: -len(sides[key].speakers))
    return frozenset((*dispute, *others[: max(0, MOST - len(dispute))]))


def _serves(speaker: Speaker, sides: Mapping[str, _Side], naming: Naming) -> str | None:
    """The key of the side whose official a source is that withholds its name: "a | Norwegian official |, who asked"."""
    words, body = set(speaker.name.lower().split()), speaker.body
    public = naming.state_offices | naming.public_staff | naming.spokesperson_nouns
    if speaker.rule != "unnamed-source" or body is None or public.isdisjoint(words):
        return None
    if body.kind != "country" and words.isdisjoint(body.words) and words.isdisjoint(body.roles):
        return None
    key = next((bearer.name.lower() for bearer in reversed(_above(speaker, naming))), "")
    return key if key in sides else None


def _is_related(speaker: Speaker, naming: Naming) -> bool:
    """Whether somebody is spoken of as a relative: the daughter of one of the dead stands for nobody."""
    body, bearer = speaker.body, speaker.bearer
    kin = bearer is not None and not bearer.roles.isdisjoint(naming.relatives)
    return body is not None and body is not bearer and body.kind in ("person", "unclear") and kin


def _is_countryman(speaker: Speaker, naming: Naming) -> bool:
    """Whether somebody is only from a country, and has none of its offices, or for a place: "the MP for | Ister"."""
    body, bearer = speaker.body, speaker.bearer
    if bearer is None or bearer.kind != "person" or body is None or body.kind != "country":
        return bearer is not None and body is not None and body.place and not bearer.roles.isdisjoint(naming.members)
    if not naming.joined_bodies.isdisjoint((bearer.body_words or "").split()):
        return True  # "president of | Norway’s Labour party"
    serves = naming.is_state(bearer.body_words or "") and bearer.roles.isdisjoint(naming.relatives)
    return not serves and bearer.roles.isdisjoint(naming.state_offices)


def _is_aside(speaker: Speaker, naming: Naming) -> bool:
    """Whether somebody is asked for what they know or saw, not for a side: an analyst, a neighbour of no body."""
    bearer = speaker.bearer
    if bearer is None or bearer.kind != "person":
        return False
    asked = naming.experts if speaker.body is not None else naming.experts | naming.bystanders
    return not bearer.roles.isdisjoint(asked)


def _takes_side(speaker: Speaker, disputing: Set[str], naming: Naming) -> bool:
    """Whether the speaker is, or speaks for, somebody whom the text names: by a name or as a kind of body.

    In the dispute several without a name are on a side, too.
    """
    if not speaker.name or speaker.rule in ("unnamed-source", HEARD):
        return False
    head = _head(speaker.name, naming)
    if speaker.body is not None:
        several = speaker.several and head.removesuffix(naming.plural_ending) not in naming.bystanders
        return several or head in naming.business_nouns or not _is_outsider(speaker, naming)
    if speaker.bearer is not None:
        return True
    if speaker.rule in ("document", "person-noun", "relation-noun", "both-of-two", "no-antecedent"):
        return False
    words = {bare(word).lower() for word in speaker.name.split()}
    if not words.isdisjoint(naming.kinds_of_people) or not words.isdisjoint(naming.relative_pronouns):
        return False  # "two people familiar with the city’s plans"
    if head in naming.document_nouns:
        return False
    several = speaker.several or any(naming.is_plural(word) for word in words)
    return several and speaker.name in disputing or not words.isdisjoint(naming.body_nouns)


def _is_outsider(speaker: Speaker, naming: Naming) -> bool:
    """Whether those who have no name are with a body or a place and no part of it: "critics of | Brask Motors |"."""
    body = speaker.body
    if speaker.bearer is not None or body is None:
        return False
    head = _head(speaker.name, naming)
    one = head.removesuffix(naming.plural_ending)
    if not naming.outsiders.isdisjoint((head, one)):
        return True
    if body.kind == "country":  # "Norwegian | officials", but not "Norwegian | protesters"
        public = naming.state_offices | naming.mouthpieces | naming.public_staff | naming.body_nouns
        words = speaker.name.split()
        backed = any(word.rpartition("-")[2] in naming.participle_tails for word in words if "-" in word)
        firm = not naming.business_nouns.isdisjoint((head, one)) and naming.general_adjectives.isdisjoint(words)
        return backed or firm or public.isdisjoint((head, one))  # "Norway-backed | militias", "Norwegian | carmakers"
    staff = naming.spokesperson_nouns | naming.public_staff | naming.civil_staff | naming.body_nouns | naming.members
    placed = not naming.place_links.isdisjoint(speaker.name.lower().split())
    people = placed or speaker.person or naming.is_role(head)
    place = body.kind == "unclear" or not body.roles.isdisjoint(naming.town_nouns)
    return place and people and staff.isdisjoint((head, one))


def _is_body(name: str, naming: Naming) -> bool:
    """Whether a phrase without a name is for a body or its staff."""
    return _head(name, naming) in naming.body_nouns | naming.public_staff


def _head(name: str, naming: Naming) -> str:
    """The noun of a phrase without a name: "farmers" of "rice farmers in the hills"."""
    words = name.lower().split()
    links = naming.place_links | naming.name_links
    stop = next((index for index, word in enumerate(words) if index and word in links), len(words))
    return bare(words[stop - 1])


def _slugs(keys: Sequence[str]) -> dict[str, str]:
    """An id for each name: its letters and digits with hyphens, a number behind it where two would be the same.

    "O’Neill" and "O'Neill" are one.
    """
    out: dict[str, str] = {}
    used = {OTHERS: 1}
    for key in keys:
        plain = unicodedata.normalize("NFKD", key.replace("'", "")).encode("ascii", "ignore").decode()
        slug = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-") or "party"
        used[slug] = used.get(slug, 0) + 1
        out[key] = slug if used[slug] == 1 else f"{slug}-{used[slug]}"
    return out
