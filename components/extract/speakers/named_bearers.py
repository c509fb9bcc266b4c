"""Bearers by the nouns that take them up, "the union" for the one with that word in its name, and who has spoken."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace

from components.extract.speakers.cast import Bearer, Cast, CastReader, Mention
from components.extract.speakers.demonyms import country_names
from components.extract.speakers.first_calls import FirstCalls
from components.extract.speakers.speakers import Speaker, worse
from components.extract.speakers.wording import bare
from components.model import Span

_LATELY = 4
"""Attributions back in which a group has spoken of which one speaks now."""


_OPENING, _CLOSING = (*'“‘"',), (*'”’"',)
"""Marks around a name that is only quoted."""
NEAR = 24
"""Mentions on either side among which a common noun finds its bearer."""


class NamedBearers(CastReader):
    """The bearers of one text by the words of their names and roles, and who of them has spoken so far."""

    def __init__(self, cast: Cast) -> None:
        super().__init__(cast)
        self._by_word: dict[str, list[tuple[int, Bearer]]] = defaultdict(list)
        for mention in cast.mentions:
            if not mention.adjective:
                for word in {*map(bare, mention.name.key), *mention.bearer.roles, *map(bare, mention.bearer.words)}:
                    self._by_word[word].append((mention.start, mention.bearer))
        self.first_calls = FirstCalls(cast)
        self._spoken: list[tuple[int, Speaker]] = []
        self._voices: set[int] = set()
        self._quoted: list[tuple[int, int]] = []
        self._told: frozenset[int] = frozenset()
        self._told_after: frozenset[int] = frozenset()
        self._told_placed: frozenset[int] = frozenset()
        self._claimant: Bearer | None = None

    def tells(self, content: Sequence[Span], source: int = 0, claimant: Bearer | None = None) -> None:
        """Take the words whose speaker is looked for: who is named in them is rarely called by another word.

        A body may be before the source ("Velling’s sales fell, the firm said"), and hardly is behind it. The
        ``claimant`` is whom the words contradict, and no speaker of them: "…, Velling said, a claim the firm denies".
        """
        self._claimant = claimant
        named = [m for piece in content for m in self.cast.within(piece.start, piece.end)]
        self._told = frozenset(m.bearer.number for m in named)
        self._told_after = frozenset(m.bearer.number for m in named if m.start > source)
        links = self.naming.place_links
        self._told_placed = frozenset(
            m.bearer.number for m in named if not links.isdisjoint(self.link_before(m.start)[-1:])
        )

    def nearest(self, word: str, at: int, suits: Callable[[Bearer], bool]) -> Bearer | None:
        """The last bearer before the offset that has the word and suits, else the first after it."""
        known = self._by_word.get(word, ())
        index = bisect_left(known, at, key=lambda item: item[0])
        near = (*known[max(0, index - NEAR) : index][::-1], *known[index : index + NEAR])
        return next((bearer for _, bearer in near if suits(bearer)), None)

    def in_role(self, noun: str) -> list[Bearer]:
        """The people of whom the text says the noun, by first mention, each once."""
        known: Sequence[tuple[int, Bearer]] = self._by_word.get(noun, ())
        people = {b.number: b for _, b in known[: 2 * NEAR] if b.has_role(noun)}
        return list(people.values())

    def definite(self, words: Sequence[str], at: int, exclude: Bearer | None = None) -> Bearer | None:
        """The body or country that a definite noun phrase takes up; ``words`` are in lower case."""
        exclude = exclude or self._claimant
        nouns = [w for w in words if w not in self.naming.determiners and w not in self.naming.possessives]
        stop = next((k for k, word in enumerate(nouns) if word in self.prepositions or bare(word) != word), len(nouns))
        nouns = [*nouns[:stop], *(bare(word) for word in nouns[stop : stop + 1] if word not in self.prepositions)]
        if not nouns:
            return None
        noun, modifiers = nouns[-1], set(nouns[:-1])

        def suits(bearer: Bearer) -> bool:
            known = bearer.kind != "person" and bearer is not exclude
            # "the county" is not the Ister County Jail.
            inner = noun in bearer.words[:-1] and noun not in bearer.roles and self._is_within(noun, bearer.words)
            return known and not inner and modifiers <= {*bearer.words, *bearer.roles}

        field = modifiers - self.naming.place_nouns - self.naming.sectors
        other = self._no_businesses(noun) if noun in self.naming.business_nouns else frozenset[str]()

        def watches(bearer: Bearer) -> bool:
            # "Ofwat", "the water | regulator"
            fits = not field or not field.isdisjoint(bearer.words) or len(bearer.words) == 1
            return fits and other.isdisjoint(bearer.words)

        bearer = self.nearest(noun, at, suits)
        if bearer is not None and bearer.first > at and not modifiers and self._is_another(noun, bearer):
            if noun not in self.naming.generic_bodies:
                return None
            bearer = None  # "the group", before the text names a "Canadian group"
        kin = (self.nearest(role, at, suits) for role in self.naming.role_kin.get(noun, ()))
        called = next(
            (b for b in kin if b is not None and b.first < at), None
        )  # "the watchdog | Ofwat": "the regulator"
        bearer = bearer or called or self._watching(noun, at, watches)
        if bearer is not None and (bearer.first < at or noun not in self.naming.generic_bodies):
            return bearer
        own = modifiers.difference(*country_names(self.naming.plural_ending))
        kind = noun in self.naming.business_nouns and (not own or noun in self.naming.giants)  # "the Danish | carmaker"
        public = modifiers and noun in self.naming.public_nouns  # "the environment agency" is no firm
        part = own and noun in self.naming.researchers  # "the security | team" of a firm
        if kind or noun in self.naming.generic_bodies and not public and not part:
            return self._called_so(noun, at, exclude) or bearer
        return bearer

    def _watching(self, noun: str, at: int, suits: Callable[[Bearer], bool]) -> Bearer | None:
        """The body whose name has a word for the noun; one that only may be meant comes before those named behind."""
        naming, brought_in = self.naming, self.first_calls.of(noun) is not None
        words, maybe = naming.watchers.get(noun, ()), () if brought_in else naming.near_watchers.get(noun, ())
        named = [b for word in sorted(words) if (b := self.nearest(word, at, suits)) is not None]
        loose = [b for word in sorted(maybe) if (b := self.nearest(word, at, suits)) is not None]
        early = [b for b in (*named, *loose) if b.first < at]  # "the Brask Bakers’ Federation" for "the union"
        return next(iter((*early, *named)), None)

    def _is_another(self, noun: str, bearer: Bearer) -> bool:
        """Whether a body named only behind is none that the text calls by the noun: "Norland’s central | bank"."""
        called = self.first_calls.of(noun)
        words = called[0].lower().split() if called is not None else []
        return len(words) > 1 and set(words[:-1]).isdisjoint(bearer.words)

    def _is_within(self, noun: str, words: Sequence[str]) -> bool:
        """Whether a name holds the noun for what it belongs to: the "Gallery Staff Guild"."""
        naming = self.naming
        several = naming.is_plural(noun) and noun not in naming.body_nouns - naming.workers  # no "police"
        return noun in naming.place_nouns or words[-1] in naming.joined_bodies and not several

    def _no_businesses(self, noun: str) -> frozenset[str]:
        """Words of those who are not called by a noun of businesses: no court is a company."""
        naming = self.naming
        if noun in naming.business_nouns:
            return naming.public_nouns | naming.workers
        return naming.workers | naming.business_nouns if noun in naming.public_nouns else frozenset()

    def _called_so(self, noun: str, at: int, exclude: Bearer | None) -> Bearer | None:
        """The last body before the offset that may be called by the noun; a kind of business means the only one."""
        near = [m for m in self.cast.before(at, NEAR) if m.bearer is not exclude and self.may_act(m)]
        near = [m for m in near if self.is_of_kind(noun, m)]
        first = min((mention.bearer.first for mention in near), default=0)
        near = [m for m in near if m.bearer.first == first or not self._is_somebodys(m)]
        generic, business = noun in self.naming.generic_bodies, noun in self.naming.business_nouns
        bodies = [m.bearer for m in near if m.bearer.kind == "body"]
        unclear = [m for m in near if m.bearer.kind != "body"]
        # "the base at Port Lorn" is a company less likely than whoever acts.
        others = [m for m in unclear if m.bearer.number not in self._told_after]
        acting = [m.bearer for m in others if not self._is_placed(m)]
        firms = [b for b in bodies if business and not self.naming.body_suffixes.isdisjoint(b.words)]
        named = {bearer.number: bearer for bearer in firms or (*bodies, *acting)}
        if not generic and len(named) > 1:
            last = self.just_spoke(at)
            return named.get(last.bearer.number) if last is not None and last.bearer is not None else None
        all_of_them = (*bodies, *acting, *(m.bearer for m in (*others, *unclear))) if generic else ()
        called = next(iter(named.values() if len(named) == 1 else all_of_them), None)
        if generic and business and called is not None:
            called = self._mostly(called, near)
        return generic and self._teller(near, called) or called

    def _mostly(self, called: Bearer, near: Sequence[Mention]) -> Bearer:
        """Whom the text is mostly about of late, where that is named twice as often as the last: no customer."""
        acting = Counter(m.bearer.number for m in near if not self._is_placed(m))
        places = {(self.cast.place or "").lower()}
        bodies = (m.bearer for m in near if not m.bearer.place and m.bearer.name.lower() not in places)
        firms = (b for b in bodies if b.words[-1] not in self.naming.generic_bodies)
        firms = (b for b in firms if b.kind == "body" or b.number in self._voices and len(b.words) == 1)
        top = max(firms, key=lambda b: acting[b.number], default=called)
        return top if acting[top.number] >= 2 * max(1, acting[called.number]) else called

    def first_of(self, noun: str, mentions: Sequence[Mention]) -> Bearer | None:
        """The first body that acts in a sentence, if it may be called by the noun: "| Orlo | bought Velling"."""
        first = next((m for m in mentions if self.may_act(m) and not self._is_placed(m)), None)
        return first.bearer if first is not None and self.is_of_kind(noun, first) else None

    def may_act(self, mention: Mention) -> bool:
        """Whether a mention is of a body, and not only by the way."""
        return mention.bearer.may_be_body and not mention.adjective and not self._is_aside(mention)

    def is_of_kind(self, noun: str, mention: Mention) -> bool:
        """Whether nothing in a body's name and roles, or behind it, speaks against the noun: "the Brask | police"."""
        told = (*mention.bearer.words, *mention.bearer.roles, self.word_behind(mention.end))
        return self._no_businesses(noun).isdisjoint(told)

    def _teller(self, near: Sequence[Mention], called: Bearer | None) -> Bearer | None:
        """Who told of one that is only named behind a preposition: "| Pia Systems | rejected an offer by Kor Bank".

        So it is with one named behind a gerund: "| Pia Systems | said it had paid, valuing Kor Bank at $2bn".
        """
        last = next((m for m in near if m.bearer is called), None)
        if last is None or not self._spoken:
            return None
        (verb,) = self.words_before(last.name.outer) or [""]
        if not self._is_placed(last) and not verb.endswith(self.language.grammar.gerund_endings):
            return None
        told, speaker = self._spoken[-1]
        here = self.sentence(last.start).start <= told < last.start
        return speaker.bearer if here and speaker.bearer in [m.bearer for m in near] else None

    def _is_aside(self, mention: Mention) -> bool:
        """Whether somebody is named only for another: "a subsidiary of | Orbil", "told | Reuters"."""
        marks = self.text[mention.name.outer - 1 : mention.name.outer] in _OPENING
        if marks and self.text[mention.end : mention.end + 2].strip(".,")[:1] in _CLOSING:
            return True  # a button labelled “| Stay Warm |”
        naming, (whose, link) = self.naming, ["", "", *self.link_before(mention.name.outer, 4)][-2:]
        if self.is_told(mention):
            return True
        if self.word_behind(mention.end).removesuffix(naming.plural_ending) in naming.experts:
            return True  # "| Kor Bank | analyst Ada Lorn"
        analyst = whose.removesuffix(naming.plural_ending) in naming.experts  # "analysts at | Kor Bank"
        joined = link in naming.name_links | naming.place_links | self.agents
        return joined and (analyst or whose in naming.subsidiaries)

    def is_told(self, mention: Mention) -> bool:
        """Whether a name is only of those who are talked to: "told | Reuters", "in an interview with | the Post"."""
        outer, (noun, link) = mention.name.outer, ["", "", *self.link_before(mention.name.outer, 4)][-2:]
        asked = noun in self.language.grammar.occasions and link in self.prepositions
        return asked or link in self.naming.hearing or self.has_read(outer)

    def _is_somebodys(self, mention: Mention) -> bool:
        """Whether a name tells only where somebody works: "Ada Lorn of | Kor Bank |"."""
        links, outer = self.naming.name_links, mention.name.outer
        before = (m for m in self.cast.before(outer) if m.bearer.is_likely_person)
        return any(self.text[m.end : outer].strip() in links for m in before)

    def _is_placed(self, mention: Mention) -> bool:
        """Whether a preposition stands before the name, and joins no people to it: "the base | at | Port Lorn"."""
        who, link = self.two_before(mention.name.outer)
        return link in self.prepositions and who not in self.naming.people_words

    def spoke(self, at: int, speaker: Speaker) -> None:
        """Remember who spoke, for the pronouns that follow; called in text order."""
        self._spoken.append((at, speaker))
        if speaker.bearer is not None:
            self._voices.add(speaker.bearer.number)

    def quoted(self, spans: Sequence[Span]) -> None:
        """Leave out of account who is named in these quotations: people rarely speak of themselves by name."""
        self._quoted = sorted((span.start, span.end) for span in spans)

    def _is_quoted(self, at: int) -> bool:
        index = bisect_left(self._quoted, (at + 1,)) - 1
        return index >= 0 and at < self._quoted[index][1]

    def last_speaker(self, at: int, back: int = 0) -> Speaker | None:
        """Who spoke last before the offset, in its paragraph or so many back."""
        if not self._spoken:
            return None
        start, speaker = self._spoken[-1]
        return speaker if self.paragraph(at) - self.paragraph(start) <= back else None

    def last_without_name(self, at: int) -> Speaker | None:
        """The one person who spoke last, here or in the paragraph before, and whom no name is given."""
        last = self.last_speaker(at, 1)
        if last is None or not last.person or last.several or last.bearer or last.body:
            return None
        return last

    def just_spoke(self, at: int) -> Speaker | None:
        """Who spoke in the sentence before that of the offset, in its paragraph."""
        last, here = self.last_speaker(at), self.sentence(at)
        there = self.sentence(self._spoken[-1][0]).end if last is not None else here.end
        return last if there <= here.start and not self.text[there : here.start].strip() else None

    def several(self, at: int, noun: str = "", rule: str = "") -> Speaker | None:
        """The people in the plural who spoke last, of whom "the other" is one, in this paragraph or the one before.

        With a ``noun``, those who are called so, further back as well: "one of the | teachers"; with a ``rule``, those
        whom it has named.
        """
        paragraph = self.paragraph(at)
        for start, speaker in reversed(self._spoken[-_LATELY:]):
            near = paragraph - self.paragraph(start) <= (_LATELY if noun or rule else 1)
            near = near and rule in ("", speaker.rule) and (not noun or noun in speaker.name.lower().split())
            if near and speaker.several and speaker.bearer is None:
                return replace(speaker, resolution="nominal", rule="part-of-group", confidence="likely")
        return None

    def spokesperson(self) -> Speaker | None:
        """The one person who has just spoken for a body, and is called "the spokesman" now."""
        last = self._spoken[-1][1] if self._spoken else None
        if last is None or last.rule != "speaks-for-body":
            return None
        return replace(last, resolution="nominal", confidence=worse(last.confidence, "likely"))
