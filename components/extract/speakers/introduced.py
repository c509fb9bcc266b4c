"""People whom a text brings in by what they are and names only behind: "a lawyer for his family", "the mediator".

The name comes with the same noun or its kin, said as of somebody known ("the lawyer, | Ada Lorn", "Ada Lorn, | the
family’s lawyer"), or it opens the paragraph behind the first, whose subject the person was.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

from components.extract.speakers.cast import Bearer, Cast, CastReader, Mention
from components.extract.speakers.nounphrases import Phrase
from components.extract.speakers.wording import bare
from components.model import Span

_NAMED = 1500
"""Characters behind somebody brought in without a name within which the name is looked for."""
_SOON = 500
"""Characters behind it in which the name may stand with the noun alone."""
_MENTIONS = 40
"""Mentions in that stretch that are looked at."""
_BEHIND = 110
"""Characters behind a source in which its name is told."""
_ALIAS = 5
"""Words of "known simply only as Ros"."""
_BESIDE = 60
"""Characters beside a name in which its role stands."""
_SOURCES, _SOON_TOLD = 4, 2
"""Sources and paragraphs behind it among which the next one is that gives the bare name."""


class Introduced(CastReader):
    """The people of one text by how they were brought in."""

    def __init__(self, cast: Cast) -> None:
        super().__init__(cast)
        self.sources: tuple[int, ...] = ()
        """Where the sources of the text's statements begin, in order; set by whoever knows."""
        self._kin: dict[str, frozenset[str]] = {}

    def named_behind(self, source: Span, phrase: Phrase) -> Bearer | None:
        """The person behind the source whom the text brings in there as somebody of whom it has spoken."""
        noun, naming = phrase.noun, self.naming
        single = noun in naming.people_words or naming.is_role(noun) or noun in naming.kinds_of_people
        if not single or naming.is_plural(noun) or noun in naming.anonymous_nouns:
            return None
        called = self._called(source)
        if called is not None or noun in naming.mouthpieces:
            return called
        owned = phrase.first in naming.possessives or bare(phrase.words[0][0]) != phrase.words[0][0]
        if phrase.head and not owned and phrase.first not in naming.articles | naming.parts_of_group:
            return None
        kin, said = self._kin_of(noun), {bare(word).lower() for word, _ in phrase.words}
        found = next((m for m in self.cast.after(source.end, _MENTIONS) if self._takes_up(m, kin, said, source)), None)
        owned = owned or any(bare(word) != word for word in phrase.before)  # "the captain’s | wife"
        brought_in = owned or phrase.first in naming.indefinite | naming.parts_of_group
        anybody = noun in naming.kinds_of_people and noun not in naming.gendered  # "a person close to the family"
        speaks = None if anybody else self._speaks_next(source, noun, kin, _SOON_TOLD if brought_in else 0)
        nearest = min((m for m in (found, speaks) if m is not None), key=lambda m: m.start, default=None)
        return nearest.bearer if nearest is not None else self._opens_next(source, phrase, kin)

    def _takes_up(self, mention: Mention, kin: frozenset[str], said: set[str], source: Span) -> bool:
        """Whether the text names somebody there with a noun that it has brought the source in by."""
        if mention.start - source.end > _NAMED or not self._is_person(mention):
            return False
        return self._before(mention, kin, said) or self._behind(mention, kin, said) or self._bare(mention, kin, source)

    def _called(self, source: Span) -> Bearer | None:
        """The name that the words behind a source give: "known only as | Ros |", ", whose name is | Ada Lorn |"."""
        stop = min(self.sentence(source.start).end, source.end + _BEHIND)
        words = [(word.lower(), at) for word, at in self.words(source.end, stop)]
        naming = self.naming
        for index, (word, _) in enumerate(words):
            if word not in naming.naming_words:
                continue
            links = {*naming.naming_links, word, ","} if naming.is_naming_noun(word) else naming.naming_links
            for (before, _), (behind, at) in pairwise([(word, 0), *words[index + 1 : index + _ALIAS]]):
                named = self.cast.within(at, at + 1) if before in links else []
                if named and named[0].bearer.kind != "body":
                    return named[0].bearer
                if behind not in links and behind not in naming.naming_adverbs:
                    break  # "who identified the man as …"
        return None

    def _speaks_next(self, source: Span, noun: str, kin: frozenset[str], reach: int) -> Mention | None:
        """Whose bare name is the next source, soon behind: "An expert said it was traced. | Ada Lorn | said …".

        A name without a word of who that is belongs to somebody of whom the text has spoken; so does the first one of
        a family whose name the text knows.
        """
        naming = self.naming
        index = bisect_right(self.sources, source.end)
        behind = self.sources[index : index + _SOURCES]
        at = next((at for at in behind if self._word_at(at) not in naming.pronouns), None)
        named = [m for m in self.cast.after(at, 1) if m.name.outer == at] if at is not None else []
        if not named or not self._is_person(named[0]):
            return None
        mention, bearer = named[0], named[0].bearer
        behind_by = self._paragraph(mention.start) - self._paragraph(source.start)
        if behind_by > reach:
            return None
        known = noun in naming.relatives and any(
            other.words[-1] == bearer.words[-1] and other.first < source.start for other in self.cast.bearers
        )
        after = self.text[mention.end : mention.end + 2]
        roles = bearer.roles if behind_by else bearer.roles - set(naming.title_forms.values())
        fits = self._fits(bearer, noun) and (not roles or not kin.isdisjoint(roles))
        fits = fits and (known or bearer.kind == "person" or bearer.given is not None or noun in naming.gendered)
        return mention if fits and (known or not after.startswith((",", "’", "'")) and not bearer.body) else None

    def _paragraph(self, at: int) -> int:
        return self.paragraph(at)

    def _word_at(self, at: int) -> str:
        return next(iter(self.text[at : at + _BESIDE].lower().split(None, 1)), "")

    def _fits(self, bearer: Bearer, noun: str) -> bool:
        """Whether the noun does not tell another gender than the name."""
        gender, known = self.naming.gendered.get(noun), bearer.gender or bearer.given
        return not gender or not known or gender == known

    def _kin_of(self, noun: str) -> frozenset[str]:
        """The noun and those that are said for it, or it for them."""
        if noun not in self._kin:
            said_for = {role for role, kin in self.naming.role_kin.items() if noun in kin}
            self._kin[noun] = frozenset({noun, *self.naming.role_kin.get(noun, ()), *said_for})
        return self._kin[noun]

    def _is_person(self, mention: Mention) -> bool:
        """Whether somebody's full name stands there for the first time."""
        bearer = mention.bearer
        person = bearer.kind == "person" or bearer.kind == "unclear" and not bearer.place
        return person and mention.start == bearer.first and len(mention.name.words) > 1 and not mention.name.modifies

    def _before(self, mention: Mention, kin: frozenset[str], said: set[str]) -> bool:
        """Whether the noun stands before the name as of somebody known: "the family’s lawyer, | Ada Lorn"."""
        outer = mention.name.outer
        if self.text[outer - 2 : outer] != ", ":
            return False
        words = [word for word, _ in self.words(max(0, outer - _BESIDE), outer - 2)][-5:]
        return bool(words) and words[-1].lower() in kin and self._is_known(words[:-1], said)

    def _bare(self, mention: Mention, kin: frozenset[str], source: Span) -> bool:
        """Whether the noun alone stands before the name, soon behind the source: "| attorney | Ada Lorn said"."""
        if mention.start - source.end > _SOON:
            return False
        outer = mention.name.outer
        words = [word.lower() for word, _ in self.words(max(0, outer - 2 * _BESIDE), outer)][-2:]
        if self.naming.is_past((*words, *(word.lower() for word in mention.name.prefix))):
            return False  # "| former president | Ada Lorn"
        role = mention.name.prefix[-1].lower() if mention.name.prefix else words[-1] if words else ""
        alone = not words or not words[0][0].isalpha() if not mention.name.prefix else True
        return role in kin and alone

    def _behind(self, mention: Mention, kin: frozenset[str], said: set[str]) -> bool:
        """Whether it stands behind: "Ada Lorn, | the family’s lawyer"."""
        if self.text[mention.end : mention.end + 2] != ", ":
            return False
        at = mention.end + 2
        words = [word for word, _ in self.words(at, at + _BESIDE)][:5]
        count = next((index for index, word in enumerate(words) if word.lower() in kin), None)
        if not count:
            return False
        first = words[0].lower()
        opens = first in self.naming.definite or first in self.naming.possessives or bare(words[0]) != words[0]
        owned = opens or any(bare(word) != word for word in words[:count])
        return owned and self._is_known(words[:count], said)

    def _is_known(self, before: list[str], said: set[str]) -> bool:
        """Whether the words before a noun say no more of the person than was said when it was brought in."""
        naming = self.naming
        for word in reversed(before):
            lower = bare(word).lower()
            if bare(word) != word:
                return lower in said  # "the | family’s | lawyer"
            if lower in naming.definite or lower in naming.possessives:
                return True
            if lower not in said and lower not in naming.person_adjectives:
                return False
        return False

    def _opens_next(self, source: Span, phrase: Phrase, kin: frozenset[str]) -> Bearer | None:
        """Who opens the second paragraph, and has the noun of the source that opens the first."""
        paragraphs = self.cast.reading.paragraphs
        if len(paragraphs) < 2 or not paragraphs[0].start <= source.start < paragraphs[0].end:
            return None
        opening = self.cast.after(paragraphs[1].start, 1)
        if not opening or opening[0].name.outer != paragraphs[1].start or not self._is_person(opening[0]):
            return None
        bearer = opening[0].bearer
        who = self.text[source.end : source.end + _BESIDE].removeprefix(",").split(None, 1)[:1]
        told = not phrase.simple or not self.naming.personal_relatives.isdisjoint(who)
        told = told and phrase.first in self.naming.articles
        if told and bearer.age and not bearer.roles and self._fits(bearer, phrase.noun):
            return bearer  # "The widow of a farmer said …", and then "Ada Lorn, 54, …"
        return bearer if not kin.isdisjoint(bearer.roles) else None
