"""People whom a text brings in by what they are and names only behind: "a lawyer for his family", "the mediator".

The name comes with the same noun or its kin, said as of somebody known ("the lawyer, | Ada Lorn", "Ada Lorn, | the
family’s lawyer"), or it opens the paragraph behind the first, whose subject the person was.
"""

from __future__ import annotations

from itertools import dropwhile, islice

from components.extract.speakers.cast import Bearer, Cast, CastReader, Mention
from components.extract.speakers.nounphrases import Phrase
from components.extract.speakers.wording import bare, is_possessive
from components.model import Span

_NAMED = 1500
"""Characters behind somebody brought in without a name within which the name is looked for."""
_SOON = 500
"""Characters behind it in which the name may stand with the noun alone."""
_MENTIONS = 40
"""Mentions in that stretch that are looked at."""
_BEHIND = 110
"""Characters behind a source in which its name is told."""
_BESIDE, _WORDS = 60, 5
"""Characters and words beside a name in which its role stands."""
_LEAD = 3
"""The last paragraph in which somebody of the lead is named."""


class Introduced(CastReader):
    """The people of one text by how they were brought in."""

    def __init__(self, cast: Cast) -> None:
        super().__init__(cast)
        self.sources: tuple[int, ...] = ()
        """Where the sources of the text's statements begin; set by whoever knows."""
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
        owned = phrase.first in naming.possessives or is_possessive(phrase.words[0][0])
        if phrase.head and not owned and phrase.first not in naming.articles | naming.parts_of_group:
            return None
        kin, said = self._kin_of(noun), {bare(word).lower() for word, _ in phrase.words}
        behind = (m for m in self.cast.after(source.end, _MENTIONS) if m.start - source.end <= _NAMED)
        told = (m.bearer for m in behind if self._is_new(m) and self._takes_up(m, kin, said, source))
        return next(told, None) or self._opens_next(source, kin) or self._behind_lead(source, phrase)

    def _called(self, source: Span) -> Bearer | None:
        """The name that the words behind a source give: "known only as | Ros |", ", whose name is | Ada Lorn |"."""
        words = self.words(source.end, min(self.sentence(source.start).end, source.end + _BEHIND))
        for index, (word, _) in enumerate(words):
            if word.lower() in self.naming.naming_words:
                behind = dropwhile(lambda item: item[0].lower() in self.naming.naming_links, words[index + 1 :])
                named = [m.bearer for _, at in islice(behind, 1) for m in self.cast.within(at, at + 1)]
                if named and named[0].kind != "body":
                    return named[0]
        return None

    def _kin_of(self, noun: str) -> frozenset[str]:
        """The noun and those that are said for it, or it for them."""
        if noun not in self._kin:
            said_for = {role for role, kin in self.naming.role_kin.items() if noun in kin}
            self._kin[noun] = frozenset({noun, *self.naming.role_kin.get(noun, ()), *said_for})
        return self._kin[noun]

    def _is_new(self, mention: Mention) -> bool:
        """Whether somebody's full name stands there for the first time."""
        bearer = mention.bearer
        person = bearer.kind == "person" or bearer.kind == "unclear" and not bearer.place
        return person and mention.start == bearer.first and len(mention.name.words) > 1 and not mention.name.modifies

    def _takes_up(self, mention: Mention, kin: frozenset[str], said: set[str], source: Span) -> bool:
        """Whether the text names somebody there with a noun that it has brought the source in by."""
        outer = mention.name.outer
        before = [word for word, _ in self.words(max(0, outer - _BESIDE), outer)]
        if before[-1:] == [","] and self._is_known(before[-_WORDS - 1 : -1], kin, said, last=True):
            return True
        behind = [word for word, _ in self.words(mention.end, mention.end + _BESIDE)][: _WORDS + 1]
        if behind[:1] == [","] and self._is_known(behind[1:], kin, said):
            return True
        titles = [*before[-2:], *mention.name.prefix]
        alone = bool(mention.name.prefix) or not any(word[0].isalpha() for word in before[-2:-1])
        near = mention.start - source.end <= _SOON and not self.naming.is_past(word.lower() for word in titles)
        return near and alone and bool(titles) and titles[-1].lower() in kin  # "| attorney | Ada Lorn said"

    def _is_known(self, words: list[str], kin: frozenset[str], said: set[str], *, last: bool = False) -> bool:
        """Whether the words say no more of a person than was said before: "the family’s | lawyer".

        ``last`` says that they end with the noun.
        """
        found = (k for k, word in enumerate(words) if word.lower() in kin and (not last or k == len(words) - 1))
        for word in reversed(words[: next(found, 0)]):
            lower = bare(word).lower()
            if is_possessive(word):
                return lower in said
            if lower in self.naming.definite or lower in self.naming.possessives:
                return True
            if lower not in said and lower not in self.naming.person_adjectives:
                return False
        return False

    def _opens_next(self, source: Span, kin: frozenset[str]) -> Bearer | None:
        """Who opens the second paragraph, and has the noun of the source that opens the first."""
        first, *others = self.reading.paragraphs
        if not others or not first.start <= source.start < first.end:
            return None
        opening = [m for m in self.cast.after(others[0].start) if m.name.outer == others[0].start and self._is_new(m)]
        return next((m.bearer for m in opening if kin & m.bearer.roles), None)

    def _behind_lead(self, source: Span, phrase: Phrase) -> Bearer | None:
        """Who of the lead is named soon behind it with no word of who that is: "A mother said … | Ada Lorn, 31, |".

        They speak themselves there; who is told of by "who" ("A nurse | who | was sacked") need only open a paragraph.
        """
        naming, noun, lead = self.naming, phrase.noun, self.reading.sentence_at(source.start)
        who = self.word_behind(source.end + 1) in naming.personal_relatives
        office = noun in naming.titles and phrase.simple and not who
        others = {word.lower() for word, _ in self.words(lead.span.start, source.start)} & naming.people_words
        speaks_for = noun in naming.spokesperson_nouns and not who
        if lead.paragraph > 1 or others or speaks_for or office and phrase.first not in naming.definite:
            return None
        speaking = {*self.sources, *(paragraph.start for paragraph in self.reading.paragraphs[1:2] if who)}
        named = {m.bearer.number for at in speaking for m in self.cast.after(at) if m.name.outer == at}
        for mention in self.cast.after(lead.span.end, _MENTIONS):
            bearer = mention.bearer
            told = self._is_new(mention) and bearer.number in named and self._is_bare(mention)
            gender = naming.gendered.get(noun, bearer.gender or bearer.given)
            if told and not (office and bearer.age) and gender == (bearer.gender or bearer.given or gender):
                return bearer if self.paragraph(mention.start) <= _LEAD else None
        return None

    def _is_bare(self, mention: Mention) -> bool:
        """Whether the text says nothing beside a name of who that is but the age: "that | Ada Lorn, 31, |"."""
        roles, after = mention.bearer.roles, self.text[mention.end : mention.end + 3]
        who = after[:1] == "," and self.word_behind(mention.end + 2) in self.naming.personal_relatives
        roles = roles - set(self.naming.title_forms.values()) if who else roles
        opens = self.sentence(mention.start).start == mention.name.outer
        plain = opens or self.words_before(mention.name.outer)[-1] in self.language.classes
        return plain and not roles and (who or after[:1] not in (",", "’", "'") or after[2:].isdigit())
