"""Whose side somebody is on who has an office and nobody’s name beside it, and bodies that have two names.

"The airline denied it. Chief executive Ada Lorn said …", "The Brask Police Department … Police Chief Ada Lorn", "the
trade ministry … Trade Minister Ada Lorn", "The Brask School Board … The board".
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from components.extract.speakers.cast import Bearer, Cast, CastReader
from components.extract.speakers.ministries import find_field
from components.extract.speakers.speakers import Speaker, chain_of
from components.extract.speakers.wording import bare

_LONGEST = 4
"""Words of "federal foreign trade ministry"."""
_OFFICE = 5
"""Words before a name in which its office stands: "the Union minister for health, | Ada Lorn"."""


class PrincipalSides(CastReader):
    """The sides of one text by what they are called; ``keys`` are those of its speakers, None for who is on none."""

    def __init__(self, cast: Cast, speakers: Sequence[Speaker], keys: Sequence[str | None]) -> None:
        super().__init__(cast)
        self._keys = keys
        self._names = [speaker.name.lower() for speaker in speakers]
        self._people: dict[str, Bearer] = {}
        self._roots: dict[str, Bearer | None] = {}
        self._states: set[str] = set()
        self._called: dict[tuple[str, ...], set[str]] = {}
        said = {(speaker.name, key): speaker for speaker, key in zip(speakers, keys, strict=True) if key is not None}
        for (_, key), speaker in said.items():
            bearer = speaker.bearer
            if bearer is not None and bearer.kind == "person" and bearer.name.lower() == key:
                self._people[key] = bearer
                continue
            above = [*chain_of(speaker.body)]
            self._roots[key] = root = above[-1] if above else bearer
            if root is not None and root.kind == "country":
                self._states.add(key)
            for name in (speaker.name, *(body.name for body in above)):
                self._enter(name, key)

    def moved(self) -> dict[str, str]:
        """The keys of the sides that are another’s, each with the key of that."""
        out: dict[str, str] = {}
        for index, key in enumerate(self._keys):
            if key is None or key in out:
                continue
            principal = self._principal(self._people[key], index) if key in self._people else None
            if principal is not None:
                out[key] = principal
        return out

    def _enter(self, name: str, key: str) -> None:
        """Remember a side by the ends of its name and of what stands before "of", "department" and the like."""
        words, naming = [bare(word) for word in name.lower().split()], self.naming
        places = [index for index, word in enumerate(words) if index and word in self.prepositions - naming.name_links]
        words = words[: min(places, default=len(words))]  # "residents | near the plant" are not the plant's
        heads = {index for index, word in enumerate(words) if index and word in naming.name_links} | {len(words)}
        if words[-1] in naming.public_units | naming.ministries:
            heads.add(len(words) - 1)
        for head in heads:
            for first in range(max(0, head - _LONGEST), head):
                self._called.setdefault(tuple(words[first:head]), set()).add(key)

    def _principal(self, person: Bearer, index: int) -> str | None:
        """The side of the body whose office somebody has: as the text calls it, else the body that spoke last."""
        naming, roles = self.naming, person.roles
        words, before = self._body_words(person), self._keys[index - 1] if index else None
        found = self._called.get(words, set())
        if not found and self._is_minister(person):
            found = self._state(roles, words)
        found = {key for key in found if words == (key,) or self._is_of_tier(person, key)}
        if found:
            return self._one_of(found, before)
        if words and words[-1] in naming.body_nouns:
            return None
        owner = naming.possessives.get(person.body_words or "")
        owned = owner is not None and owner.stands_for == "body"
        last = self._body_before(before)
        if owned or not words and not roles.isdisjoint(naming.mouthpieces):
            return last
        return last if last is not None and self._has_heads(index - 1) and self._runs_a_body(person) else None

    def _has_heads(self, index: int) -> bool:
        """Whether who spoke then may have a chief executive: no union or police, nor an authority among several."""
        naming, words = self.naming, set(self._names[index].split())
        alone = self._roots.keys() & {*self._keys[: index + 1]} == {self._keys[index]}
        alone = alone or words.isdisjoint(naming.public_nouns)
        watching = frozenset[str]().union(*naming.watchers.values()) - naming.body_nouns  # "Ofsted", "Times"
        return alone and words.isdisjoint(naming.workers | naming.armed) and not words <= watching

    def _runs_a_body(self, person: Bearer) -> bool:
        """Whether a sentence begins with somebody's office and no more: "| Chief executive | Ada Lorn said"."""
        naming, opens = self.naming, self.sentence(person.first).start
        words = [word.lower() for word, _ in self.words(opens, person.first)]
        bare = naming.people_words | naming.titles | naming.office_fields - naming.place_nouns
        heads = naming.body_owners - naming.state_offices
        return bool(words) and bare.issuperset(words) and not heads.isdisjoint(words[-2:])

    def _body_before(self, last: str | None) -> str | None:
        """The side that spoke last, if it is a body’s or a country’s."""
        root = self._roots.get(last) if last is not None else None
        speaks = last in self._roots and (root is None or root.kind == "country" or _is_named_body(root))
        return last if speaks else None

    def _body_words(self, person: Bearer) -> tuple[str, ...]:
        """What the text calls the body whose office somebody has: "the board’s", "trade" minister, "police" chief."""
        naming = self.naming
        wrote = not person.roles.isdisjoint(naming.authors)  # "who wrote to the police"
        words = "" if wrote else person.body_words or ""
        apart = naming.determiners | naming.possessives.keys()
        told = [bare(word) for word in words.lower().split() if word not in apart]
        if not told and not person.roles.isdisjoint(naming.department_heads):
            field = find_field(self.cast, person)
            called = [(*field[0].split(), noun) for noun in sorted(naming.ministries)] if field else []
            return next((words for words in called if words in self._called), called[0] if called else ())
        return tuple(told)

    def _is_minister(self, person: Bearer) -> bool:
        """Whether somebody is a minister, of a government and no church: not "the | Rev. | Ada Lorn"."""
        naming, (mention,) = self.naming, self.cast.after(person.first)
        titles = {naming.title_forms.get(word.lower()) for word in mention.name.prefix}
        return not (person.roles - titles).isdisjoint(naming.ministers)

    def _state(self, roles: Collection[str], words: Sequence[str]) -> set[str]:
        """The government whose minister somebody is; "the ministry" too, if no other minister has none."""
        naming = self.naming
        nouns = {naming.ministers[role] for role in roles if role in naming.ministers}
        found = {key for noun in nouns for key in self._called.get((noun,), ()) if len(self._states) < 2}
        found = {key for key in found if naming.lower_tiers.isdisjoint(key.split())}  # "the regional government"
        ministers = [person for person in self._people.values() if self._is_minister(person)]
        if len(ministers) == 1:
            plain = [self._called.get((noun,), set()) for noun in naming.ministries]
            found |= {key for keys in plain for key in keys if not words or key in naming.ministries}
        return found

    def _is_of_tier(self, person: Bearer, key: str) -> bool:
        """Whether a side may be a minister's own: a state's has no federal ministry, and no other has the Union's."""
        naming, before = self.naming, {*self.words_before(person.first, _OFFICE)}
        tiers = naming.upper_tiers.intersection(key.split())
        lower = not before.isdisjoint(naming.lower_tiers | naming.place_nouns)
        return not tiers or not tiers.isdisjoint(before) or not lower and key not in tiers

    def _one_of(self, found: Collection[str], last: str | None) -> str | None:
        """The side found; of several, and of a country where others have sides too, only that which spoke last."""
        several = len(found) > 1 or len(self._states) > 1 and self._states.issuperset(found)
        return next((key for key in found if not several or key == last), None)


def _is_named_body(bearer: Bearer) -> bool:
    """Whether a name is a body’s, or may be."""
    full = len(bearer.words) == 2 and not bearer.brand  # as a person’s
    return bearer.kind == "body" or bearer.may_be_body and not full
