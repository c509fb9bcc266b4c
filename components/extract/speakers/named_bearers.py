"""Bearers by the nouns that take them up: "the union" for the one with that word in its name or said of it."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Sequence

from components.extract.speakers.cast import Bearer, Cast, CastReader, Mention
from components.extract.speakers.demonyms import country_names
from components.extract.speakers.first_calls import FirstCalls
from components.extract.speakers.wording import bare
from components.extract.text.word_sets import words_of
from components.lang.classes import Word
from components.model import Span

_CODE = 3
"""Letters of the shortest name that has a figure in it."""
_OPENING, _CLOSING = (*'“‘"',), (*'”’"',)
"""Marks around a name that is only quoted."""
_ASIDE, _OWNER = 60, 4
"""Characters and words before a name that say that it only tells whose another is."""
_BEFORE = 12
"""Characters before a name that hold the word before it."""
_PRONOUN = 10
"""Characters behind a sentence that hold the pronoun with which the next one begins."""
NEAR = 24
"""Mentions on either side among which a common noun finds its bearer."""


class NamedBearers(CastReader):
    """The bearers of one text by the words of their names and roles."""

    def __init__(self, cast: Cast) -> None:
        super().__init__(cast)
        self._by_word: dict[str, list[tuple[int, Bearer]]] = defaultdict(list)
        for mention in cast.mentions:
            if not mention.adjective:
                for word in {*mention.name.key, *mention.bearer.roles, *mention.bearer.words}:
                    self._by_word[word].append((mention.start, mention.bearer))
        self.first_calls = FirstCalls(cast)
        self._told: frozenset[int] = frozenset()
        self._told_after: frozenset[int] = frozenset()

    def tells(self, content: Sequence[Span], source: int = 0) -> None:
        """Take the words whose speaker is looked for: who is named in them is rarely called by another word.

        A body may be before the source ("Velling’s sales fell, the firm said"), and hardly is behind it.
        """
        named = [(piece.start, m.bearer.number) for piece in content for m in self.cast.within(piece.start, piece.end)]
        self._told = frozenset(number for _, number in named)
        self._told_after = frozenset(number for start, number in named if start > source)

    def nearest(self, word: str, at: int, suits: Callable[[Bearer], bool]) -> Bearer | None:
        """The last bearer before the offset that has the word and suits, else the first after it."""
        known = self._by_word.get(word, ())
        index = bisect_left(known, at, key=lambda item: item[0])
        near = (*known[max(0, index - NEAR) : index][::-1], *known[index : index + NEAR])
        return next((bearer for _, bearer in near if suits(bearer)), None)

    def in_role(self, noun: str) -> list[Bearer]:
        """The people of whom the text says the noun, by first mention, each once."""
        known: Sequence[tuple[int, Bearer]] = self._by_word.get(noun, ())
        people = {b.number: b for _, b in known[: 2 * NEAR] if b.kind == "person" and noun in b.roles}
        return list(people.values())

    def definite(self, words: Sequence[str], at: int, exclude: Bearer | None = None) -> Bearer | None:
        """The body or country that a definite noun phrase takes up; ``words`` are in lower case."""
        nouns = [w for w in words if w not in self.naming.determiners and w not in self.naming.possessives]
        prepositions = words_of(self.language, Word.PREPOSITION)
        for index, word in enumerate(nouns):
            if word in prepositions:
                nouns = nouns[:index]
                break
            if bare(word) != word:
                nouns = [*nouns[:index], bare(word)]
                break
        if not nouns:
            return None
        noun, modifiers = nouns[-1], set(nouns[:-1])

        def suits(bearer: Bearer) -> bool:
            known = bearer.kind != "person" and bearer is not exclude
            # "the county" is not the Ister County Jail.
            inner = noun in bearer.words[:-1] and noun not in bearer.roles and self._is_within(noun, bearer.words)
            return known and not inner and modifiers <= {*bearer.words, *bearer.roles}

        field = modifiers - self.naming.place_nouns
        other = self._no_businesses(noun) if noun in self.naming.business_nouns else frozenset[str]()

        def watches(bearer: Bearer) -> bool:
            fits = not field or not field.isdisjoint(bearer.words)
            called = bearer.kind == "body" or bearer.kind == "unclear" and len(bearer.words) == 1  # "Ofwat"
            return called and fits and other.isdisjoint(bearer.words)

        bearer = self.nearest(noun, at, suits)
        if bearer is not None and bearer.first > at and not modifiers and self._is_another(noun, bearer):
            return None
        for word in sorted(self.naming.watchers.get(noun, ())):
            bearer = bearer or self.nearest(word, at, watches)
        own = {word for word in modifiers if word not in country_names(self.naming.plural_ending)[1]}
        if bearer is None and noun in self.naming.business_nouns and (not own or noun in self.naming.giants):
            # "the Danish | carmaker", "the tech | giant"
            bearer = self._only_business(at, nameless=noun not in self.naming.generic_bodies)
        if modifiers and noun in self.naming.public_nouns:
            return bearer  # "the environment agency" is no firm
        if noun not in self.naming.generic_bodies or bearer is not None and bearer.first < at:
            return bearer
        return self._last_called(noun, at, exclude) or bearer

    def _is_another(self, noun: str, bearer: Bearer) -> bool:
        """Whether a body named only behind is none that the text calls by the noun: "Norland’s central | bank"."""
        called = self.first_calls.of(noun)
        words = called[0].lower().split() if called is not None else []
        return len(words) > 1 and set(words[:-1]).isdisjoint(bearer.words)

    def _is_within(self, noun: str, words: Sequence[str]) -> bool:
        """Whether a name holds the noun for what it belongs to: the "Gallery Staff Guild"."""
        naming, after = self.naming, words[words.index(noun) + 1]
        apart = words[-1] in naming.joined_bodies - naming.generic_bodies and not naming.is_plural(noun)
        return noun in naming.place_nouns or apart and after not in naming.name_links

    def _no_businesses(self, noun: str) -> frozenset[str]:
        """Words of those who are not called by a noun of businesses: no court is a company."""
        naming = self.naming
        if noun in naming.business_nouns:
            return naming.public_nouns | naming.workers
        return naming.workers if noun in naming.public_nouns else frozenset()

    def _only_business(self, at: int, *, nameless: bool = False) -> Bearer | None:
        """The business named before the offset, if it is the only one: "the airline".

        One that only the text calls so, "the maker of pumps", counts where it was named in the sentence before; where
        there is none, and ``nameless``, one whose name tells nothing.
        """
        naming = self.naming
        recent = self.sentence(max(0, self.sentence(at).start - 2)).start
        found, others = dict[int, Bearer](), dict[int, Bearer]()
        for mention in self.cast.before(at, NEAR):
            bearer = mention.bearer
            if self._is_aside(mention) or mention.adjective:
                continue
            if nameless and bearer.number not in self._told and self._may_be_business(mention):
                others[bearer.number] = bearer
            called = mention.start >= recent and not naming.business_nouns.isdisjoint(bearer.roles)
            known = called or not naming.body_suffixes.isdisjoint(bearer.words)
            if bearer.kind == "body" and known and naming.public_nouns.isdisjoint(bearer.words):
                found[bearer.number] = bearer
        found = found or others
        return next(iter(found.values())) if len(found) == 1 else None

    def _may_be_business(self, mention: Mention) -> bool:
        """Whether a name tells nothing but that it is no person’s and no place’s: "Orlo" for "the carmaker"."""
        bearer, naming = mention.bearer, self.naming
        plain = bearer.kind == "body" and naming.public_nouns.isdisjoint((*bearer.words, *bearer.roles))
        unclear = bearer.kind == "unclear" and not bearer.place and bearer.given is None
        return (plain or unclear) and not self._is_placed(mention)

    def _is_aside(self, mention: Mention) -> bool:
        """Whether somebody is named only for another: "a subsidiary of | Orbil", "told | Reuters"."""
        marks = self.text[mention.name.outer - 1 : mention.name.outer] in _OPENING
        if marks and self.text[mention.end : mention.end + 2].strip(".,")[:1] in _CLOSING:
            return True  # a button labelled “| Stay Warm |”
        before = self.text[max(0, mention.name.outer - _ASIDE) : mention.name.outer].lower().split()[-_OWNER:]
        while before and (before[-1] in self.naming.determiners or "-" in before[-1]):
            before.pop()
        if before and before[-1] in self.naming.hearing:
            return True
        links = self.naming.name_links | words_of(self.language, Word.AGENT)
        return len(before) > 1 and before[-1] in links and before[-2] in self.naming.subsidiaries

    def _is_placed(self, mention: Mention) -> bool:
        """Whether a preposition stands before the name: "the base | at | Port Lorn"."""
        before = self.text[max(0, mention.name.outer - _BEFORE) : mention.name.outer].lower().split()[-1:]
        return not words_of(self.language, Word.PREPOSITION).isdisjoint(before)

    def _last_called(self, noun: str, at: int, exclude: Bearer | None) -> Bearer | None:
        """The last body before the offset that may be called by the noun."""
        other = self._no_businesses(noun)
        unclear: list[Mention] = []
        for mention in self.cast.before(at, NEAR):
            bearer = mention.bearer
            if (
                bearer is exclude
                or mention.adjective
                or len(bearer.name) < _CODE
                and not bearer.name.isalpha()  # "level | B2"
                or self._is_aside(mention)
                or not other.isdisjoint((*bearer.words, *bearer.roles))
            ):
                continue
            if bearer.kind == "body":
                return bearer
            if bearer.kind == "unclear" and not bearer.place and bearer.given is None:
                unclear.append(mention)
        others = [mention for mention in unclear if mention.bearer.number not in self._told_after]
        bodies = [mention for mention in others if mention.bearer.kind == "body"]
        # "the base at Port Lorn" is a company less likely than whoever acts.
        acting = [mention for mention in others if not self._is_placed(mention)]
        return next((mention.bearer for mention in (*bodies, *acting, *others, *unclear)), None)
