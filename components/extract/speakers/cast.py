"""Who appears in the text: names brought together under the fullest form, with what is said of their bearers.

A bearer is a person, a body, a country or unclear. Short forms are joined by rule: a person's last (or, failing that,
first) name, a body's beginning, end or initials, a country's adjective, seat or other name.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from components.extract.speakers.demonyms import (
    country_bodies,
    country_names,
    made_adjectives,
    with_owners,
    without_country,
)
from components.extract.speakers.mentions import Name, NameKind, find_names
from components.extract.speakers.short_names import FullNames, given_gender
from components.extract.speakers.surroundings import (
    firms,
    in_dateline,
    only_names,
    own_ending,
    places,
    speaking,
    whole_alone,
)
from components.extract.speakers.wording import Wording, offices
from components.extract.text.reading import Reading
from components.lang.naming import Gender, Naming

BearerKind = Literal["person", "body", "country", "unclear"]
_MOST_ROLES = 24
"""Nouns that are kept of one bearer."""
CROWD = 60
"""Mentions of one stretch that are looked at: no sentence of prose names as many."""
_OWNED, _OWNED_WORDS = 40, 3
"""Characters and words behind a possessive in which stands what is owned: "Boston’s | environment ministry"."""
_KINDS: dict[NameKind, BearerKind] = {"person": "person", "body": "body", "name": "unclear", "word": "unclear"}


@dataclass(slots=True)
class Bearer:
    """Whoever a name stands for; what is known grows while the text is read.

    ``first`` is the offset of the first mention and ``words`` are the name's, in lower case. ``gender`` is what the
    text tells, ``given`` what a first name makes likely, ``age`` the number of years behind the name, ``brand``
    that it has an article, or goes by its first word and never by its last. ``body`` is whom a person speaks for,
    ``body_words`` how the text says so where it gives no name ("its"). ``roles`` are the nouns said of the bearer;
    ``place`` says that something is "in" or "at" it.
    """

    number: int
    name: str
    kind: BearerKind
    first: int
    words: tuple[str, ...]
    gender: Gender | None = None
    given: Gender | None = None
    body: Bearer | None = None
    body_words: str | None = None
    place: bool = False
    brand: bool = False
    age: str | None = None
    roles: set[str] = field(default_factory=set)

    @property
    def may_be_person(self) -> bool:
        """Whether the name may be a person’s: if unclear, it is no place’s and no brand’s."""
        return self.kind == "person" or self.kind == "unclear" and not self.place and not self.brand

    @property
    def is_likely_person(self) -> bool:
        """Whether the name is a person’s by what is said of it, or by a first name."""
        return self.kind == "person" or self.kind == "unclear" and self.given is not None

    @property
    def may_be_body(self) -> bool:
        """Whether the name may be a body’s: if unclear, it is no place’s and begins with no first name."""
        return self.kind == "body" or self.kind == "unclear" and not self.place and self.given is None

    def has_role(self, noun: str) -> bool:
        """Whether the bearer is a person of whom the text says the noun."""
        return self.kind == "person" and noun in self.roles

    def serves_others(self, employers: Sequence[Bearer], stated: bool) -> bool:
        """Whether it is ``stated`` whom the bearer stands for, and that is none of the employers."""
        own = {*self.body.words} if self.body is not None else set()
        return bool(employers) and stated and all(own.isdisjoint(other.words) for other in employers)

    def join(self, body: Bearer) -> None:
        """Let the bearer stand for the body, unless it has one; what has a body and no kind is a person."""
        if body is not self and self.body is None:
            self.body = body
            self.kind = "person" if self.kind == "unclear" else self.kind

    def holds(self, words: Sequence[str], naming: Naming) -> None:
        """Enter which of several offices the words, in lower case, give to the bearer: "prime minister", "deputy"."""
        self.is_called(offices(naming, words))
        self.is_called(sorted(naming.understudies.intersection(words)))

    def is_called(self, nouns: Iterable[str]) -> None:
        """Enter nouns that are said of the bearer; of somebody of whom very much is said, the first."""
        for noun in nouns:
            if len(self.roles) < _MOST_ROLES:
                self.roles.add(noun)


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the text and its bearer; ``adjective`` where it is a country's adjective or seat."""

    start: int
    end: int
    bearer: Bearer
    name: Name
    adjective: bool = False


class Cast(Wording):
    """The bearers of a text and where they are mentioned, in text order."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self.bearers: list[Bearer] = []
        self.place: str | None = reading.article.place
        self._of: dict[tuple[str, ...], Bearer] = {}
        self.mentions: list[Mention] = _mentions(self, find_names(reading))
        self._starts = [mention.start for mention in self.mentions]
        called = {(mention.bearer.number, mention.name.key) for mention in self.mentions}
        for bearer in self.bearers:
            if len(bearer.words) > 1 and bearer.given is None and bearer.kind == "unclear":
                first, last = ((bearer.number, (word,)) in called for word in (bearer.words[0], bearer.words[-1]))
                article, year = self.two_before(bearer.first)
                article = article if year.isdigit() else year  # "the 2028 | Summer Games", "a | Kwik Stop"
                bearer.brand = article in self.naming.articles or first and not last

    def within(self, start: int, end: int) -> list[Mention]:
        """The mentions that lie in ``[start, end)``; of a stretch that names very many, the first."""
        first = bisect_left(self._starts, start)
        return self.mentions[first : min(bisect_left(self._starts, end), first + CROWD)]

    def before(self, offset: int, count: int = 1) -> list[Mention]:
        """The last mentions that begin before the offset, nearest first."""
        stop = bisect_left(self._starts, offset)
        return self.mentions[max(0, stop - count) : stop][::-1]

    def after(self, offset: int, count: int = 1) -> list[Mention]:
        """The first mentions from the offset on."""
        first = bisect_left(self._starts, offset)
        return self.mentions[first : first + count]

    def is_people(self, country: str, adjective: str) -> bool:
        """Whether a people stands for its country, which is then called by the adjective: "Palestinian | ministry"."""
        return country == adjective + self.naming.plural_ending

    def named(self, text: str) -> Bearer | None:
        """The bearer of exactly this name, in any case of letters."""
        return self._of.get(tuple(text.lower().split()))

    def bearer(self, key: tuple[str, ...], name: str, kind: BearerKind, first: int) -> Bearer:
        """The bearer under the key, entered now if nobody is yet."""
        if key not in self._of:
            words = tuple(name.lower().split())
            self._of[key] = made = Bearer(len(self.bearers), name, kind, first, words)
            if kind in ("person", "unclear") and len(words) > 1:
                made.given = given_gender(words[0])
                placed = words[-1] in self.naming.place_suffixes or words[0] in self.naming.place_prefixes
                made.place = kind == "unclear" and placed
            self.bearers.append(made)
        return self._of[key]


_SETTING = 3
"""Paragraphs at the head of a text in which it tells where it is set."""


class CastReader(Wording):
    """Whatever asks a text for its words and for whom they name."""

    def __init__(self, cast: Cast) -> None:
        super().__init__(cast.reading)
        self.cast = cast


def _mentions(cast: Cast, names: Sequence[Name]) -> list[Mention]:
    names = names[in_dateline(cast, names) :]
    countries, adjectives = country_names(cast.naming.plural_ending)
    made = made_adjectives(names, cast.naming, countries | adjectives)
    countries = countries | {country.lower(): country for country in made.values()}
    adjectives = adjectives | made
    names = without_country(names, cast.text, adjectives)
    names = with_owners(names, cast.text, cast.naming, adjectives | countries)
    proven = {word for name in names if not name.opening or len(name.words) > 1 for word in name.key}
    proven |= only_names(cast, names)
    heading = {name.key[0] for name in names if not name.opening or len(name.words) > 1}
    of_countries = {name.key for name in names if (text := " ".join(name.key)) in countries or text in adjectives}
    inside = places(cast, names)
    early = (name.key[0] for name in names if cast.paragraph(name.start) <= _SETTING)
    cast.place = cast.place or next((inside[word] for word in early if word in inside), None)
    known = [name for name in names if name.key not in of_countries]
    full = FullNames(known, cast.naming, inside, firms(cast, names), speaking(cast, names), whole_alone(cast, names))
    out = []
    for name in names:
        key = full.key_of(name)
        key = name.key if key != name.key and _is_place(cast, name, key) else key
        text = " ".join(name.key)
        country = countries.get(text) or adjectives.get(text) or ""
        own = country.lower() == text  # no capital
        if name.key in of_countries and not name.prefix and not full.namesake(name, country=own):
            bearer = cast.bearer(tuple(country.lower().split()), country, "country", name.start)
            out.append(Mention(name.start, name.end, bearer, name, adjective=text not in countries))
        elif name.opening and name.key[0] not in heading and cast.word_behind(name.end) in cast.naming.public_staff:
            continue  # "| Wildlife | officials said"
        elif name.opening and name.key == key[:1] != key and name.key[0] in cast.small and cast.owns(name.end):
            continue  # "| Football | ’s governing body", and no Football Association that plays football
        elif name.key[0] in cast.naming.countrymen and cast.is_definite(name.start):
            continue  # "the | Spaniard |"
        elif key in full or not name.opening or proven.issuperset(key):
            out.append(_mention(cast, name, key, full))
            if name.key[-1] in cast.naming.state_owned or out[-1].bearer.words in country_bodies():
                _give_to_country(cast, out[-1], adjectives | countries)
            elif len(name.key) > 1 and out[-1].bearer.body is None and out[-1].bearer.kind != "person":
                out[-1].bearer.body = _union(cast, name, countries)
    return out


def _is_place(cast: Cast, name: Name, key: tuple[str, ...]) -> bool:
    """Whether what only a place has stands behind the name, so that it is no short name: "Boston | ’s mayor".

    ``key`` is the longer name, "Boston University"; a council of Boston's may be meant by "Boston's council".
    """
    if len(name.words) > 1 or name.prefix or key[0] != name.key[0] or not cast.owns(name.end):
        return False
    behind = [word.lower() for word, _ in cast.words(name.end + 2, name.end + _OWNED)[:_OWNED_WORDS]]
    return not cast.naming.place_owned.isdisjoint(set(behind) - set(key))


def _give_to_country(cast: Cast, mention: Mention, countries: Mapping[str, str]) -> None:
    """Enter whose a body is, and name it so: "Norwegian Defence Ministry" as "Norway Defence Ministry"."""
    body, key = mention.bearer, mention.name.key
    country, words = country_bodies().get(body.words, ""), 0
    if country:
        body.kind = "body"  # "Centcom"
    else:
        owners = ((c, n) for n in range(len(key) - 1, 0, -1) if (c := countries.get(" ".join(key[:n]))))
        country, words = next(owners, ("", 0))
    if country and body.body is None:
        people = cast.is_people(country, " ".join(mention.name.words[:words]))
        body.name = " ".join((country, *body.name.split()[words:])) if words and not people else body.name
        body.body = cast.bearer(tuple(country.lower().split()), country, "country", mention.start)


def _union(cast: Cast, name: Name, countries: Mapping[str, str]) -> Bearer | None:
    """The union of countries with whose name a body's begins: "| U.N. | Children’s Fund", not "European Club"."""
    owners = filter(None, (countries.get(" ".join(name.key[:n])) for n in (1, 2)))
    union = next((owner for owner in owners if owner.lower() in cast.naming.state_unions), None)
    return cast.bearer(tuple(union.lower().split()), union, "country", name.start) if union is not None else None


def _mention(cast: Cast, name: Name, key: tuple[str, ...], full: FullNames) -> Mention:
    best = full.best(key, name)
    bearer = cast.bearer(key, best.text, "body" if key in full.firms else _KINDS[best.kind], name.start)
    ending = own_ending(cast, name) if bearer.name == name.text else ""
    if ending:
        bearer.name, bearer.kind = name.text + ending, "body"
    if name.prefix:
        _learn_prefix(cast, bearer, name)
    return Mention(name.start, name.end, bearer, name)


def _learn_prefix(cast: Cast, bearer: Bearer, name: Name) -> None:
    bearer.kind = "person"
    before = [*cast.words_before(name.outer), *(word.lower() for word in name.prefix)]
    past = cast.naming.is_past(before)
    bearer.holds(before, cast.naming)
    for lower in before[-len(name.prefix) :]:
        bearer.gender = bearer.gender or cast.naming.gendered.get(lower)
        noun = cast.naming.title_forms.get(lower, lower)
        known = noun in cast.naming.person_nouns or noun in cast.naming.trade_nouns
        if known and not (past and cast.naming.is_office(noun)):
            bearer.is_called((noun,))
