"""People whom a text brings in by what they are and names only behind: "a lawyer for his family", "the mediator".

The name comes with the same noun or its kin, said as of somebody known ("the lawyer, | Ada Lorn", "Ada Lorn, | the
family’s lawyer"), or it opens the paragraph behind the first, whose subject the person was.
"""

from __future__ import annotations

from itertools import dropwhile, islice, takewhile

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

    def named_behind(self, source: Span, phrase: Phrase) -> Bearer | None:
        """The person behind the source whom the text brings in there as somebody of whom it has spoken."""
        noun, naming = phrase.noun, self.naming
        single = noun in naming.people_words | naming.kinds_of_people and not naming.is_plural(noun)
        if not single or noun in naming.anonymous_nouns:
            return None
        called = self._called(source)
        if called is not None or noun in naming.mouthpieces:
            return called
        owned = phrase.first in naming.possessives or is_possessive(phrase.words[0][0])
        if phrase.head and not owned and phrase.first not in naming.articles:
            return None
        said_for = (role for role, kin in naming.role_kin.items() if noun in kin)
        kin, said = {noun, *naming.role_kin.get(noun, ()), *said_for}, {bare(word).lower() for word, _ in phrase.words}
        behind = (m for m in self.cast.after(source.end, _MENTIONS) if m.start - source.end <= _NAMED)
        told = (m for m in behind if self._is_new(m) and kin & m.bearer.roles)
        lead = self.paragraph(source.start) == 1
        second = {paragraph.start for paragraph in self.reading.paragraphs[1:2] if lead}
        known = (m.bearer for m in told if m.name.outer in second or self._is_known(m, kin, said, source))
        return next(known, None) or self._behind_lead(source, phrase)

    def _called(self, source: Span) -> Bearer | None:
        """The name that the words behind a source give: "known only as | Ros |", ", whose name is | Ada Lorn |"."""
        words = self.words(source.start, min(self.sentence(source.start).end, source.end + _BEHIND))
        for index, (word, _) in enumerate(words):
            if word.lower() in self.naming.naming_words:
                behind = dropwhile(lambda item: item[0].lower() in self.naming.naming_links, words[index + 1 :])
                named = (m.bearer for _, at in islice(behind, 1) for m in self.cast.within(at, at + 1))
                return next(named, None)
        return None

    def _is_new(self, mention: Mention) -> bool:
        """Whether somebody's full name stands there for the first time."""
        bearer = mention.bearer
        person = bearer.kind == "person" or bearer.kind == "unclear" and not bearer.place
        return person and mention.start == bearer.first and len(mention.name.words) > 1

    def _is_known(self, mention: Mention, kin: set[str], said: set[str], source: Span) -> bool:
        """Whether the text says no more of a person than it has said before: "the family’s lawyer, | Ada Lorn |".

        Soon behind the source the noun alone will do: "| attorney | Ada Lorn".
        """
        naming, outer, end = self.naming, mention.name.outer, mention.end
        closing = naming.definite | naming.possessives.keys()
        plain, near = said | closing | naming.person_adjectives, mention.start - source.end <= _SOON
        before = [word for word, _ in self.words(max(0, outer - _BESIDE), outer)]
        behind = [word for word, _ in self.words(end, end + _BESIDE)]
        front = [*(before[:-1] if before[-1:] == [","] else before), *mention.name.prefix][-_WORDS:]
        for words in (front if front and front[-1].lower() in kin else [], behind[1:] if behind[:1] == [","] else []):
            told = [*takewhile(lambda word: word.lower() not in kin, words[:_WORDS])]
            if len(told) < len(words[:_WORDS]):
                closed = [k for k, word in enumerate(told) if word.lower() in closing or is_possessive(word)]
                same = words[len(told)].lower() in said
                if not closed:
                    other = told[-1:] and told[-1].isalpha() and not same  # "finance | secretary" for "the leader"
                    return near and not other and words is front
                whose = told[closed[-1]].lower() not in naming.definite and not same
                return not whose and {bare(word).lower() for word in told[closed[-1] :]} <= plain
        return False

    def _behind_lead(self, source: Span, phrase: Phrase) -> Bearer | None:
        """Who of the lead is named soon behind it with no word of who that is: "A mother said … | Ada Lorn, 31, |".

        They speak themselves there; who is told of by "who" ("A nurse | who | was sacked") need only open a paragraph.
        """
        naming, noun, lead = self.naming, phrase.noun, self.reading.sentence_at(source.start)
        who = self.word_behind(source.end + 1) in naming.personal_relatives
        office = noun in naming.titles and phrase.simple and not who
        others = {word.lower() for word, _ in self.words(lead.span.start, source.start)} & naming.people_words
        known = phrase.first in naming.definite or any(map(is_possessive, phrase.before))
        top = known and not naming.superlatives.isdisjoint(phrase.before)  # "the city’s | top | health official"
        speaks_for = noun in naming.spokesperson_nouns and not who and not top
        holds = naming.is_office(noun) and not known  # "a governor | who …" is whoever is called so
        if lead.paragraph > 1 or others or speaks_for or office and not known or holds:
            return None
        speaking = {*self.sources, *(paragraph.start for paragraph in self.reading.paragraphs[1:2] if who)}
        named = {m.bearer.number for at in speaking for m in self.cast.after(at) if m.name.outer == at}
        for mention in self.cast.after(lead.span.end, _MENTIONS):
            bearer = mention.bearer
            told = self._is_new(mention) and bearer.number in named and self._is_bare(mention)
            gender = bearer.gender or bearer.given
            if told and not (office and bearer.age) and naming.gendered.get(noun, gender) in (gender, None):
                return bearer if self.paragraph(mention.start) <= _LEAD else None
        return None

    def _is_bare(self, mention: Mention) -> bool:
        """Whether the text says nothing beside a name of who that is but the age: "that | Ada Lorn, 31, |"."""
        titles = {self.naming.title_forms.get(word.lower()) for word in mention.name.prefix}  # "Dr"
        roles, after = mention.bearer.roles - titles, self.text[mention.end : mention.end + 3]
        who = after[:1] == "," and self.word_behind(mention.end + 2) in self.naming.personal_relatives
        opens = self.sentence(mention.start).start == mention.name.outer
        plain = opens or self.words_before(mention.name.outer)[-1] in self.language.classes
        placed = self.word_behind(mention.end) == self.language.grammar.genitive
        return plain and not roles and not placed and (who or after[:1] not in (",", "’", "'") or after[2:].isdigit())
