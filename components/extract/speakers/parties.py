"""On whose side a speaker stands: by the list of parties where there is one, else grouped by body and country."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from components.extract.speakers.cast import Bearer, Cast
from components.extract.speakers.nounphrases import bare
from components.extract.speakers.speakers import Speaker
from components.lang.naming import Naming
from components.model import Party

_MUCH = 3
"""Statements from which on an expert has a column of their own."""
HEARD = "heard"
"""The rule of those to whom something was said and who said nothing: "the court heard"."""
FEW, MOST = 6, 8
"""Parties that all stay, and the most that there are: two rows of columns that still compare."""
_STEPS = 4
"""How far from a speaker to the body at the top: spokeswoman, ministry, government, country."""


class PartyList:
    """Parties as given. A member is matched as a name, as the bearer of that name, or as a noun phrase."""

    def __init__(self, cast: Cast, parties: Sequence[Party]) -> None:
        self.parties = tuple(parties)
        self._cast = cast
        self._by_text: dict[str, Party] = {}
        self._by_bearer: dict[int, Party] = {}
        for party in parties:
            for text in (*party.members, party.name):
                self._by_text.setdefault(self.plain(text), party)
                bearer = cast.named(text) or cast.named(self.plain(text))
                if bearer is not None:
                    self._by_bearer.setdefault(bearer.number, party)

    def plain(self, text: str) -> str:
        """The text in lower case, without determiner and possessive ending."""
        words = [bare(word) for word in text.lower().split()]
        while len(words) > 1 and words[0] in self._cast.naming.determiners:
            words = words[1:]
        return " ".join(words)

    def of(self, speaker: Speaker, source: str | None) -> Party | None:
        """The speaker's party: by its own name, by its words in the text, by the body it speaks for."""
        texts = [speaker.name] if source is None else [speaker.name, source]
        for text in texts:
            found = self._by_text.get(self.plain(text))
            if found is not None:
                return found
        chain = [speaker.bearer, *_chain(speaker.body)]
        by_bearer = next((party for bearer in chain if bearer and (party := self.of_bearer(bearer))), None)
        return by_bearer or self._within(speaker)

    def _within(self, speaker: Speaker) -> Party | None:
        """The party of a member whose words all stand in the speaker's: "officials at the interior ministry"."""
        words = set(self.plain(speaker.name).split())
        if speaker.bearer is not None:
            return None
        held = (p for text, p in self._by_text.items() if len(text.split()) > 1 and words.issuperset(text.split()))
        return next(held, None)

    def of_bearer(self, bearer: Bearer) -> Party | None:
        """The party of whoever bears a name."""
        return self._by_bearer.get(bearer.number) or self._by_text.get(self.plain(bearer.name))

    def listed_name(self, speaker: Speaker, source: str | None) -> str | None:
        """The name that the list gives a common noun of the text: the member that says more, else the party's first.

        "the regulator", itself a member, is the first member of its party; "the governor" is the one member that
        holds these words.
        """
        if source is None or speaker.bearer is not None or speaker.body is not None or speaker.rule == "unnamed-source":
            return None
        indefinite = source.split()[0].lower() in self._cast.naming.articles - self._cast.naming.definite
        if indefinite:
            return None
        words = set(self.plain(source).split())
        fuller = [
            (party, member)
            for party in self.parties
            for member in party.members
            if words < set(self.plain(member).split())
        ]
        listed = self._by_text.get(self.plain(source))
        if listed is not None:
            person = bare(source.split()[-1]).lower() in self._cast.naming.people_words
            first = [] if person else [(listed, listed.members[0])]
            fuller = [item for item in fuller if item[0] is listed] or first
        return fuller[0][1] if len({id(party) for party, _ in fuller}) == 1 and fuller else None


def _chain(bearer: Bearer | None) -> Iterator[Bearer]:
    for _ in range(_STEPS):
        if bearer is None:
            return
        yield bearer
        bearer = bearer.body if bearer.body is not bearer else None


def group_parties(speakers: Sequence[Speaker], naming: Naming) -> tuple[list[str | None], tuple[Party, ...]]:
    """A party id for each speaker, and the parties in the order of their first statement.

    Nobody's are people without a name, sources that withhold it, bystanders, documents and several bodies at once.

    ``rule`` is ``by-country``, ``by-body`` or ``by-speaker``: what the members have in common. Where many speak, those
    who say least are nobody's either: see ``_kept``.
    """
    groups: dict[str, list[str]] = {}
    roots: dict[str, tuple[str, Bearer | None]] = {}
    ids: list[str | None] = []
    named: dict[str, str] = {}
    firm, minister = _only_business(speakers, naming), _only_minister(speakers, naming)
    bodies = [s.name for s in speakers if s.bearer is None and s.body is None and _takes_side(s, naming)]
    said = Counter(speaker.name for speaker in speakers)
    unnamed = {" ".join(name.lower().split()[-count:]): name for name in reversed(bodies) for count in range(1, 5)}
    for speaker in speakers:
        if not _takes_side(speaker, naming) or said[speaker.name] < _MUCH and _is_expert(speaker, naming):
            ids.append(None)
            continue
        if speaker.name in named:
            ids.append(named[speaker.name])
            continue
        alone = _is_related(speaker, naming) or _is_countryman(speaker, naming)
        top = [] if alone else [*_chain(speaker.body)]
        root = top[-1] if top else speaker.bearer
        if root is None and speaker.name in naming.business_nouns:
            root = firm
        called = _called(root, unnamed, naming) if root is not None else None
        if root is not None and root is minister and called is None:
            called = next((noun for noun in sorted(naming.ministries) if unnamed.get(noun) == noun), None)
        root = None if called else root
        label = called or (root.name if root is not None else speaker.name)
        key = label.lower()
        roots.setdefault(key, (label, root))
        members = groups.setdefault(key, [label])
        for name in (speaker.name, *(bearer.name for bearer in top)):
            if name not in members:
                members.append(name)
        named[speaker.name] = key
        ids.append(key)
    slugs = _slugs(list(groups))
    rules = {key: _rule(root, groups[key]) for key, (_, root) in roots.items()}
    kept = _kept(rules, Counter(key for key in ids if key is not None))
    parties = tuple(
        Party(slugs[key], roots[key][0], tuple(groups[key]), rule) for key, rule in rules.items() if key in kept
    )
    return [slugs[key] if key in kept else None for key in ids], parties


def _kept(rules: Mapping[str, str], said: Mapping[str, int]) -> frozenset[str]:
    """The keys of the groups that are parties: all where they are few, else those that say most.

    One person who is heard once is a voice and no side; of others who say as much the first stays.
    """
    if len(rules) <= FEW:
        return frozenset(rules)
    sides = [key for key, rule in rules.items() if said[key] > 1 or rule != "by-speaker"]
    return frozenset(sorted(sides, key=lambda key: -said[key])[:MOST])


def _called(person: Bearer, unnamed: Mapping[str, str], naming: Naming) -> str | None:
    """The body without a name that a person speaks for: "the water board’s chief" beside "state water board"."""
    if person.body is not None:
        return None
    if not person.body_words:
        states = [naming.ministers[role] for role in sorted(person.roles & naming.ministers.keys())]
        return next((unnamed[noun] for noun in states if noun in unnamed), None)
    words = [bare(word) for word in person.body_words.lower().split() if word.lower() not in naming.determiners]
    return unnamed.get(" ".join(words))


def _only_business(speakers: Sequence[Speaker], naming: Naming) -> Bearer | None:
    """The business among the speakers, if there is one and no other: "the company" that is named only later."""
    bodies = {body.number: body for speaker in speakers for body in [*_chain(speaker.body)][-1:]}
    found = [
        body
        for body in bodies.values()
        if body.kind == "body" and not naming.body_suffixes.isdisjoint(body.words) and _is_private(body, naming)
    ]
    return found[0] if len(found) == 1 else None


def _is_private(body: Bearer, naming: Naming) -> bool:
    return naming.public_nouns.isdisjoint((*body.words, *body.roles))


def _only_minister(speakers: Sequence[Speaker], naming: Naming) -> Bearer | None:
    """The minister among the speakers who belongs to no body that is named, if there is one and no other."""
    people = {b.number: b for s in speakers if (b := s.bearer) is not None and b.roles & naming.ministers.keys()}
    found = list(people.values())
    return found[0] if len(found) == 1 and found[0].body is None else None


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
