"""Whom roles, documents and possessives belong to: a name beside them, or what "its" and "the firm’s" take up.

Stands on who is named, who has spoken, what sentences are about and what pronouns mean, each a module of its own.
"""

from __future__ import annotations

from components.extract.speakers.cast import Bearer, CastReader
from components.extract.speakers.nounphrases import Phrase
from components.extract.speakers.pronouns import Pronouns
from components.extract.speakers.wording import bare
from components.lang.naming import Pronoun
from components.model import Span

_OFFICE = 60
"""Characters before a name in which its office begins."""
_DATED = 90
"""Characters before a year or number in which the document is looked for that it dates."""


class Antecedents(Pronouns):
    """The bearers of one text by all that takes them up."""

    def settle(self) -> None:
        """Find the bodies of people whom the text introduces as "its director" or "the federation’s director"."""
        for bearer in self.cast.bearers:
            wrote = not self.naming.authors.isdisjoint(bearer.roles)  # "its author": no body's, a report's
            if bearer.body is None and bearer.body_words and bearer.kind != "country" and not wrote:
                self._settle_body(bearer, bearer.body_words.lower().split())

    def _settle_body(self, bearer: Bearer, words: list[str]) -> None:
        """The body of a person introduced as "its director" or "the federation’s director"."""
        pronoun = self.naming.possessives.get(words[0]) if len(words) == 1 else None
        if pronoun is None:
            bearer.body = self.definite(words, bearer.first, exclude=bearer)
        else:
            found = self.of_pronoun(pronoun, self._opening(bearer, words[0], pronoun), exclude=bearer)
            bearer.body = found.bearer if found else None
            if found is not None and found.bearer is None:
                bearer.body_words = found.name
        body = bearer.body
        if body is not None and body.kind == "person":
            # "His deputy" stands where he stands; what is "its" is no person's.
            bearer.body = None if pronoun is None or pronoun.stands_for == "body" else body.body or body
            if bearer.roles & self.naming.relatives and bearer.body is not body:
                bearer.body = None  # "His mother" is nobody's spokeswoman

    def _opening(self, bearer: Bearer, word: str, pronoun: Pronoun) -> int:
        """Where "its" stands before a name: what is named behind is not meant, "| Its | envoy to Ister, Ada Lorn"."""
        first = max(0, bearer.first - _OFFICE)
        before = [at for written, at in self.words(first, bearer.first) if written.lower() == word]
        return before[-1] if before and pronoun.stands_for == "body" else bearer.first

    def dated(self, number: Span) -> Span | None:
        """The document before a number that dates it: "an internal Velling memo | dated May 3, 2025"."""
        first = max(self.sentence(number.start).start, number.start - _DATED)
        words = self.words(first, number.start)
        nouns = [k for k, (word, _) in enumerate(words) if word.lower() in self.naming.document_nouns]
        if not nouns:
            return None
        last = start = nouns[-1]
        while start and words[start][0].lower() not in self.naming.determiners:
            start -= 1
        at, stop = words[start][1], words[last][1] + len(words[last][0])
        return self.span(at, stop)

    def body_of(self, source: Span, phrase: Phrase, *, modifiers: bool = True) -> Bearer | None:
        """Whom a role or document belongs to: a name in the phrase, its possessor, or a word before the head.

        ``modifiers`` says whether a mere noun may be that word: "the board report" is the board's, "the rail union" is
        not the rail agency's.
        """
        if not self.naming.past_holders.isdisjoint(phrase.before):
            return None
        inside = self.cast.within(source.start, source.end)
        inside = [m for m in inside if not self.naming.regions.issuperset(m.name.key)]
        bodies = [m for m in inside if m.bearer.kind != "person"] or inside
        if bodies:
            return bodies[0 if phrase.simple else -1].bearer
        complement = phrase.complement
        for index, word in enumerate(complement):
            if word in self.naming.possessives:
                return self._possessor(word, source.start)
            if word in self.naming.definite:
                bearer = self.definite(complement[index:], source.start)
                if bearer is not None:
                    return bearer
        if phrase.first in self.naming.possessives:
            return self._possessor(phrase.first, source.start)
        return self._before_head(phrase, source.start, modifiers=modifiers)

    def _possessor(self, word: str, at: int) -> Bearer | None:
        found = self.of_pronoun(self.naming.possessives[word], at)
        return found.body or found.bearer if found else None

    def possessor(self, word: str, at: int) -> Bearer | None:
        """Whose something is: the person of "her office", else the body."""
        found = self.of_pronoun(self.naming.possessives[word], at)
        return found.bearer or found.body if found else None

    def _before_head(self, phrase: Phrase, at: int, *, modifiers: bool) -> Bearer | None:
        """ "the firm’s | lawyers", "a board | inspection report"."""
        for index, word in enumerate(phrase.before):
            if bare(word) != word:
                owner = self.definite(phrase.before[: index + 1], at)
                if owner is not None:
                    return owner
            if not modifiers or word in self.naming.place_nouns:
                continue  # "state records" are no State University's
            if word in self.naming.generic_bodies:
                return self.definite([word], at)
            # "energy regulator officials" are nobody's whose name holds "energy".
            field = word in self.naming.body_suffixes or not self.naming.body_nouns.isdisjoint(phrase.before)
            tells = word in self.naming.body_nouns or not field
            known = self.language.classes.keys() | self.naming.person_adjectives | self.naming.general_adjectives
            told = {other for other in phrase.before[:index] if other not in known}  # "a | finance | ministry official"
            if tells and word not in self.naming.determiners and len(bare(word)) > 3:
                bearer = self.nearest(bare(word), at, lambda b: b.kind == "body")
                if bearer is not None and told <= {*bearer.words, *bearer.roles}:
                    return bearer
        return None


class OnAntecedents(CastReader):
    """Whatever asks a text for whom its words take up as well."""

    def __init__(self, antecedents: Antecedents) -> None:
        super().__init__(antecedents.cast)
        self.antecedents = antecedents
