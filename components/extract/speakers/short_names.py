"""Short names and the full ones they stand for: last names, first names, ends, beginnings and initials of bodies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from components.corpus import read_given_names
from components.extract.speakers.mentions import Name
from components.lang.naming import Gender, Naming

Key = tuple[str, ...]
"""The words of a name in lower case."""

_LONGEST_PERSON = 5
"""Words of the longest name that is taken for a person's; longer ones are headlines."""
MOST = 8
"""Namesakes among which a short form chooses; texts with more of them are lists."""


def given_gender(name: str) -> Gender | None:
    """The gender that a first name makes likely."""
    known = read_given_names().get(name)
    return "f" if known == "f" else "m" if known == "m" else None


class FullNames:
    """The full names of one text. Names are asked for in text order, so that a short form means the last one heard.

    ``firms`` are names of one word that a business has: they are no short form of a person's. Names of one word that
    are ``speaking`` are nobody's place. Names at the offsets ``alone`` are all that is told of whoever has them.
    """

    def __init__(
        self,
        names: Sequence[Name],
        naming: Naming,
        places: Collection[str],
        firms: Collection[Key],
        speaking: Collection[str],
        alone: Collection[int],
    ) -> None:
        self.naming, self._places, self.firms, self._alone = naming, places, firms, alone
        self._full: dict[Key, Name] = {}
        self._longer: dict[Key, list[Key]] = defaultdict(list)
        self._heard: dict[Key, int] = {}
        self._heard_alone: dict[Key, int] = {}
        self._bodies_meant: set[Key] = set()
        self._last_words: dict[str, list[Key]] = defaultdict(list)
        for name in names:
            known = name.key in self._full and name.kind != "person"
            if not known and (1 < len(name.words) <= _LONGEST_PERSON or name.kind == "body"):
                self._full[name.key] = name
        ends = {key[1:] for key, name in self._full.items() if len(key) > 2 and name.kind != "body"}
        for short in [key for key in ends if key in self._full and self._is_last(self._full[key])]:
            del self._full[short]
        self._single = single = {name.key[0] for name in names if len(name.key) == 1}
        for key, name in self._full.items():
            placed = key[-1] in naming.place_suffixes
            # "Sue Park" and "Park", "Ilyas Park" and "| Park | said"
            called = placed and (key[-1] in speaking or key[-1] in single and given_gender(key[0]) is not None)
            # Whose name begins with initials has no last name: "QBC Norland" is not Norland.
            branch = len(name.words[0]) > 2 and name.words[0].isupper() and not name.words[-1].isupper()
            if name.kind == "person" or name.kind == "name" and not branch and (not placed or called):
                self._enter_person(key)
        for key, name in self._full.items():
            if name.kind == "body":
                self._enter_body(key)
            if name.kind != "person" and len(key) > 1:
                self._enter_initials(key, name)

    def _is_last(self, name: Name) -> bool:
        """Whether a name is only a last name, of several words: "Mr | St. John" beside "Ivo St. John"."""
        courteous = name.prefix and self.naming.courtesies.issuperset(word.lower() for word in name.prefix)
        return bool(courteous) and name.key[0] not in read_given_names()

    def __contains__(self, key: Key) -> bool:
        return key in self._full

    def best(self, key: Key, name: Name) -> Name:
        """The name as it stands where it tells most of its bearer."""
        return self._full.get(key, name)

    def namesake(self, name: Name, *, country: bool) -> bool:
        """Whether somebody in the text has the name for a last name: "Ada | Jordan |", "Valka | Paris |".

        The name of a ``country`` is one behind a given name only, and not in "Harvest | Norway |".
        """
        ends = [
            key for key in self._longer.get(name.key, ()) if key[-1:] == name.key and self._full[key].kind != "body"
        ]
        people = (key for key in ends if self._full[key].kind == "person" or key[0] in read_given_names())
        return any(people) if country else ends != []

    def key_of(self, name: Name) -> Key:
        """The key of the full name that the name stands for; its own where there is none."""
        key = name.key
        whole = key in self._full and len(key) > 1 and (self._full[key].kind != "name" or len(key) > 2)
        ending = self._last_words.get(key[0], []) if len(key) == 1 and name.kind == "body" and not name.opening else []
        if len(ending) == 1:
            return ending[0]
        candidates = [] if whole else self._fitting(name, self._longer.get(key, ()))
        if whole and name.kind == "body":
            bodies = self._longer.get(key, ())
            longer = [k for k in bodies if k[-len(key) :] == key or k[len(key)] in self.naming.inside_links]
            candidates = longer if len(longer) == 1 and longer[0] in self._heard else []
        if key in self.firms and not name.prefix:
            candidates = [k for k in candidates if self._full[k].kind == "body"]
        if name.start in self._alone:
            self._heard_alone[key] = name.start
        if key in self._heard_alone and not name.prefix:  # till somebody of that last name is heard of
            told = [k for k in candidates if k[-1:] == key and self._heard.get(k, -1) > self._heard_alone[key]]
            candidates = [] if name.start in self._alone else told
        if candidates:
            key = max(candidates, key=lambda k: self._heard.get(k, -1))
        elif len(key) == 1 and not name.prefix and (people := key[0] + self.naming.plural_ending) in self._single:
            member = not {key[0], people}.isdisjoint(self.naming.proper_nouns)  # "one | Republican |"
            key = key if member else (people,)  # "the Houthis", "a | Houthi | spokesman"
        self._heard[name.key] = name.start
        return key

    def _named_after(self, short: Key, candidates: Sequence[Key], people: Sequence[Key]) -> list[Key]:
        """The bodies that the short form means from the start: heard of before anybody of that last name."""
        bodies = [key for key in candidates if key[:1] == short and self._may_be_body(key)]
        first = any(key in self._heard for key in bodies) and not any(key in self._heard for key in people)
        if first:
            self._bodies_meant.add(short)
        return bodies if short in self._bodies_meant else []

    def _may_be_body(self, key: Key) -> bool:
        """Whether the name is a body's, or no person's by its first name: "Orlo Kredit"."""
        kind = self._full[key].kind
        return kind == "body" or kind == "name" and given_gender(key[0]) is None

    def _enter(self, short: Key, key: Key) -> None:
        other = short == key[:1] and self._is_of_body(key)
        if short != key and not other and len(self._longer[short]) < MOST:
            self._longer[short].append(key)

    def _is_of_body(self, key: Key) -> bool:
        """Whether a name is for what the body has that it begins with: "BTA | Conduct Code", "Orlo | Price Index"."""
        naming, name, first = self.naming, self._full[key], self._full[key].words[0]
        initials = first.isalpha() and first.isupper() and len(first) > 1 and key[-1] not in naming.body_suffixes
        return (initials or key[-1] in naming.document_nouns) and name.kind != "person" and given_gender(key[0]) is None

    def _enter_initials(self, key: Key, name: Name) -> None:
        """Initials without links and with them, "MB" and "MoB"; a word that is initials itself stays whole, "USGS"."""
        parts = [word if word.isupper() else word[0] for word in name.words]
        linked = "".join(parts).lower()
        plain = "".join(part for part, word in zip(parts, name.words, strict=True) if not word.islower())
        for short in sorted({linked, plain.lower()}):
            self._enter((short,), key)

    def _enter_person(self, key: Key) -> None:
        if key[-1] in self.naming.juniors:
            if key[:-1] not in self._full:
                self._enter(key[-2:-1], key)  # "Marr" for "Ivo Marr Jr.", where there is no Ivo Marr
            return
        shorts = [key[-1:], key[:1], (key[0], key[-1]), key[-2:], key[1:]]
        article, _, bare = key[-1].partition("-")
        if article in self.naming.name_particles:
            shorts.append((bare,))  # "Hassan al-Tayyib" as "Tayyib"
        linked = key[-2] in self.naming.name_particles
        known = self._full[key].kind == "person" or key[0] in read_given_names() or linked and len(key[-2]) == 1
        first = key[-3:-2] if linked else key[-2:-1]  # "Ada Lorn | y | Moor" as "Lorn"
        if len(key) > 2 and known and not {*first} & (read_given_names().keys() | {*self._places}):
            shorts.append(first)  # the first of two last names: "Ada Lorn Moor" as "Lorn"
        for short in dict.fromkeys(shorts):
            self._enter(short, key)

    def _enter_body(self, key: Key) -> None:
        bodies, links = self.naming.body_nouns, self.naming.name_links
        linked = next((index for index, word in enumerate(key) if word in links), len(key))
        for cut in range(1, len(key)):
            # "The Bloc" in capitals is the one with it for its last word; in small letters it may be any.
            if cut == len(key) - 1:
                self._last_words[key[-1]].append(key)
            if cut == linked == 1:
                self._last_words[key[0]].append(key)  # "the | Bank |" of Brask
            # After "of" stands whose body it is, not the body: "Bureau of Norland" is never "Norland".
            if cut <= linked and (cut < len(key) - 1 or key[-1] not in bodies):
                self._enter(key[cut:], key)
            placed = len(key) > 2 and key[1] in self.naming.public_nouns  # "Brask | Police | Association" of Brask
            placed = placed or key[-1] in self.naming.state_owned  # "Norland | Army"
            # "Planning" committees are not of the Planning Inspectorate.
            organ = cut == len(key) - 1 and key[-1] in self.naming.organs  # "Severn Trent" is not its Board
            if not organ and (cut > 1 or key[0] not in bodies | self.naming.office_fields and not placed):
                self._enter(key[:cut], key)

    def _fitting(self, name: Name, candidates: Sequence[Key]) -> list[Key]:
        """Those whom the short form may mean: a titled one only a person, a place no body that is named after it."""
        people = [key for key in candidates if self._full[key].kind != "body"]
        if name.prefix:
            titles = [word.lower() for word in name.prefix]
            gender = next((self.naming.gendered[word] for word in titles if word in self.naming.gendered), None)
            known = {key: given_gender(key[0]) for key in people}
            sure = [key for key in people if gender and known[key] == gender]
            may_be = [key for key in people if not gender or known[key] is None]
            heard = [key for key in sure if key in self._heard] or [key for key in may_be if key in self._heard]
            return heard or sure or may_be
        placed = len(name.key) == 1 and name.key[0] in self._places
        if placed:
            # "Sund Norland" in Norland is no person of that last name.
            people = [key for key in people if self._full[key].kind == "person" or given_gender(key[0]) is not None]
        last = [key for key in people if key[-1] == name.key[-1]]
        if last:
            return self._named_after(name.key, candidates, last) or last
        if name.kind == "body" and len(name.key) == 1 and len(candidates) == 1:
            return [*candidates]  # initials
        bodies = [key for key in candidates if self._full[key].kind == "body" and not placed]
        if len(bodies) > 1:
            # Several bodies of one place: only what they are called by at the end tells them apart.
            return [key for key in bodies if key[-len(name.key) :] == name.key][:1]
        return bodies or people
