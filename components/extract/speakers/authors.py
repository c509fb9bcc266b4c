"""Who wrote a document, by the words beside it: "a letter from Ada Lorn", "the board’s log", "by Crane Moss"."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import dropwhile

from components.extract.speakers.antecedents import Antecedents, OnAntecedents
from components.extract.speakers.cast import Bearer
from components.extract.speakers.nounphrases import Phrase, own_name, read_phrase
from components.extract.speakers.role_words import Words
from components.extract.speakers.speakers import Speaker, listed, of_bearer, of_mention, together
from components.extract.speakers.unnamed_bodies import UnnamedBodies
from components.extract.speakers.wording import bare
from components.extract.text.word_sets import cue_forms, words_of
from components.lang.classes import Word
from components.model import Span

Named = Callable[[Span, Phrase], Speaker | None]
"""Whose name a phrase of a source ends in."""
_STOP = re.compile(r"[,;:.—–“”\"(]")
_MARKS = frozenset(',;:()“”"')
ORIGIN = 90
"""Characters after a document in which its origin is looked for."""
PHRASE = 6
"""Words before a noun among which its article stands."""


class Authors(OnAntecedents):
    """The authors of one text's documents, as phrases tell them; ``named`` says whose name a phrase ends in."""

    def __init__(self, antecedents: Antecedents, bodies: UnnamedBodies, named: Named) -> None:
        super().__init__(antecedents)
        self._bodies, self._named = bodies, named

    def opening(self, start: int) -> int | None:
        """Where the phrase begins whose noun stands there: at its article, possessor or name."""
        words = self.words(max(self.sentence(start).start, start - ORIGIN), start)
        opening = None
        for word, at in reversed(words[-PHRASE:]):
            lower = word.lower()
            if lower in self.naming.determiners or lower in self.naming.possessives:
                return at
            if word in _MARKS or lower in self.prepositions:
                break
            opening = at if bare(word) != word or word[0].isupper() else opening
        return opening

    def _with_origin(self, source: Span) -> Span:
        """The source with what follows it up to a stop or verb, if that says where a document is from.

        The origin may stand between commas: "The audit, | by the accountants".
        """
        naming, start = self.naming, source.end
        rest = self.text[start : min(self.sentence(source.start).end, start + ORIGIN)]
        comma = rest.startswith(", ")
        after = _STOP.split(rest[2 * comma :], maxsplit=1)[0].rstrip()
        words = after.lower().split()[:3]
        told = naming.issuing_verbs | naming.commissioning | naming.reading_verbs
        past = bool(words) and words[0].endswith(self.language.grammar.past_endings)
        participle = past and words[0] not in cue_forms(self.language)
        behind = words if words and (words[0] in told or participle) else words[:1]
        apart = comma and not naming.author_links | naming.commissioning | naming.issuing_verbs >= {*words[:1]}
        if naming.author_links.isdisjoint(behind) or apart:
            return source
        first = start + 2 * comma
        end = self._before_verb(first, first + len(after))
        name = self.text[end : end + ORIGIN] if participle else ""
        if name.startswith(", ") and name[2:3].isupper():
            end += 2 + len(_STOP.split(name[2:], maxsplit=1)[0])  # "signed by his deputy, | Ada Lorn"
        return self.span(source.start, end)

    def _before_verb(self, start: int, stop: int) -> int:
        """Where a phrase ends that a verb follows: "by professor Ada Lorn | found nine leaks"."""
        known = (words_of(self.language, Word.AUXILIARY | Word.MODAL | Word.VERB), cue_forms(self.language))
        behind = self.words(start, stop)[2:]
        return next((at - 1 for word, at in behind if any(word.lower() in verbs for verbs in known)), stop)

    def _author(self, source: Span, phrase: Phrase) -> Speaker | None:
        """ "from Austin and Blinken", "by Open Harbour", "of the port’s harbour master", "posted on its website"."""
        naming = self.naming
        if self._is_aside(source, phrase):
            (head, at), agents = phrase.words[phrase.head], self.agents
            behind = dropwhile(lambda item: item[0].lower() not in agents, phrase.words[phrase.stop :])
            told = (*phrase.words[: phrase.head + 1], *(() if self._is_read(phrase) else behind))
            if len(told) == phrase.head + 1:
                source = self.span(source.start, at + len(head))  # nobody named behind wrote it
            phrase = Phrase(told, phrase.head, phrase.head + 1)
        told = (self._behind_link(source, phrase), self._owner(phrase), self._in_clause(source, phrase))
        author = next((one for one in told if one is not None and not self._carries(one.bearer, phrase)), None)
        if author is not None:
            return author
        if not naming.registers.isdisjoint(phrase.before[-1:]):
            return None  # "court | records"
        about = not naming.subject_links.isdisjoint(phrase.complement[:1])
        words = phrase.before if about else [*phrase.before, *phrase.complement]
        possessive = next((word for word in words if word in naming.possessives), None)
        if possessive is not None:
            return self.antecedents.of_pronoun(naming.possessives[possessive], source.start)
        adjective = next((word for word in phrase.before if word in naming.body_adjectives), None)
        if adjective is not None:
            return self._bodies.called(naming.body_adjectives[adjective], source.start)
        body = self.antecedents.body_of(source, phrase)
        if body is not None:
            return None if self._carries(body, phrase) else of_bearer(body, "nominal", "document")
        noun = phrase.before[-1] if phrase.before else ""
        unnamed = noun in naming.body_nouns - naming.place_nouns and self._bodies.is_named(noun)
        return self._bodies.called(noun, source.start) if unnamed else None  # "a | police | report"

    def _carries(self, bearer: Bearer | None, phrase: Phrase) -> bool:
        """Whether a name is only where something was posted: "a | Facebook | post"."""
        platform = bearer is not None and bearer.words[-1] in self.naming.platforms
        return platform and phrase.noun in self.naming.posts

    def _is_aside(self, source: Span, phrase: Phrase) -> bool:
        """Whether what hangs on a document tells no author: what it is about, who has read it, where it is printed."""
        naming, told = self.naming, phrase.complement[:1]
        research = phrase.noun in naming.authored
        if self._is_read(phrase) or not naming.matter_links.isdisjoint(phrase.complement[:2]):  # "sent | to | Orlo"
            return True
        filed, where = not naming.issuing_verbs.isdisjoint(told), naming.place_links | naming.member_links
        if filed and not (where - naming.author_links).isdisjoint(phrase.complement[1:2]):
            return True  # "a suit | filed in Orlo Superior Court"
        if not naming.subject_links.isdisjoint(told):
            named = bool(self.cast.within(source.start, phrase.words[phrase.head][1]))
            return research or named or not naming.possessives.keys().isdisjoint(phrase.complement)
        if not naming.surface_links.isdisjoint(told):
            return research or phrase.noun in naming.findings | naming.filings  # "a report | on | Velling"
        by = not self.agents.isdisjoint(phrase.complement)
        return research and not by and not naming.inside_links.isdisjoint(phrase.complement)

    def _is_read(self, phrase: Phrase) -> bool:
        """Whether the words behind a document tell who has read it: "a memo | seen by Orlo |"."""
        return not self.naming.reading_verbs.isdisjoint(word.lower() for word, _ in phrase.words[phrase.head + 1 :])

    def _behind_link(self, source: Span, phrase: Phrase) -> Speaker | None:
        """Who stands behind the link of a document: "from | Austin and Blinken", "by | the council"."""
        naming = self.naming
        behind, links = phrase.words[phrase.stop :][:3], naming.author_links
        told = self.cast.within(source.start, source.end) or not naming.source_links.isdisjoint(phrase.complement)
        if told and not naming.commissioning.isdisjoint(phrase.complement[:2]):
            behind, links = phrase.words[phrase.stop :], naming.source_links  # "commissioned … | from Crane Moss |"
        link = next((at for word, at in behind if word.lower() in links), None)
        if link is None:
            return None
        after = self.cast.within(link, min(source.end, link + 50))
        if after:
            joined = self.word_behind(after[0].end) in words_of(self.language, Word.COORDINATOR)
            speaker = self._inner(self.span(after[0].name.outer, after[0].end if joined else source.end))
            return together(self.cast, listed(self.cast, after[:2])) or speaker or of_mention(after[0])
        at = self.words(link, source.end)[1:][:1]
        inner = read_phrase(self.span(at[0][1], source.end), self.language) if at else None
        if inner is None:
            return None
        bare_noun = inner.noun in naming.body_nouns and inner.first not in naming.determiners
        apposed = self.cast.after(source.end) if bare_noun else []
        if apposed and self.text[source.end : apposed[0].start].strip().lower() in naming.definite:
            return of_mention(apposed[0])  # "a release from advocacy group | the Refugee Front"
        alone = inner.head == 0 and inner.noun in naming.deliberating
        if inner.noun in naming.body_nouns and (alone or inner.first in naming.definite):
            end = inner.words[inner.head][1] + len(inner.words[inner.head][0])
            return self._inner(self.span(at[0][1], end))
        return self._named(source, inner) if inner.noun in naming.civil_staff else None

    def _in_clause(self, source: Span, phrase: Phrase) -> Speaker | None:
        """Who issued a document, by the clause behind it: "a report that | the agency | filed"."""
        naming = self.naming
        own = bool(phrase.complement) and phrase.complement[0] in naming.relative_pronouns
        start = phrase.words[phrase.stop][1] if own else source.end
        words = self.words(start, min(self.sentence(source.start).end, start + ORIGIN))
        words = words[1:] if words and words[0][0].lower() in naming.relative_pronouns else words
        verb = next((k for k, (word, _) in enumerate(words[: PHRASE + 1]) if word.lower() in naming.issuing_verbs), 0)
        return self._issuing(words[:verb]) if all(word[0].isalnum() for word, _ in words[:verb]) else None

    def _issuing(self, words: Words) -> Speaker | None:
        """Whom the subject names at the end of the words, before a verb that issues: "his family | filed"."""
        naming, skipped = self.naming, words_of(self.language, Word.AUXILIARY | Word.ADVERB)
        while words and words[-1][0].lower() in skipped:
            words = words[:-1]
        begins = naming.determiners | naming.possessives.keys() | naming.pronouns.keys()
        first = len(words) - 1
        while first > 0 and words[first][0].lower() not in begins and words[first - 1][0][0].isalnum():
            first -= 1
        if first < 0 or len(words) - first > PHRASE or not words[first][0][0].isalnum():
            return None
        (word, at), (last, end) = words[first], words[-1]
        if first == len(words) - 1 and word.lower() in naming.pronouns:
            return self.antecedents.of_pronoun(naming.pronouns[word.lower()], at)
        named = bool(self.cast.within(at, end + 1))
        return self._inner(self.span(at, end + len(last))) if named or word.lower() in begins else None

    def _owner(self, phrase: Phrase) -> Speaker | None:
        """Who is without a name behind a document: "posted on | the commission’s | website", "the board’s | log"."""
        for index in range(len(phrase.words) - 2, 0, -1):
            (first, start), (word, at) = phrase.words[index - 1 : index + 1]
            noun = bare(word).lower()
            if bare(word) == word:
                continue
            holders = self.antecedents.in_role(noun)
            if len(holders) == 1:
                return of_bearer(holders[0], "nominal", "document")  # "an | ombudsman’s | report"
            if noun in self.naming.body_nouns and first.lower() in self.naming.definite:
                span = self.span(start, at + len(noun))
                return self._bodies.speaker(span, read_phrase(span, self.language))
        return None

    def _inner(self, span: Span) -> Speaker | None:
        """The speaker that a phrase inside a source names."""
        phrase = read_phrase(span, self.language)
        if phrase.noun in self.naming.kinds_of_people:
            return None  # "the person who signed the paper"
        named = self._named(span, phrase)
        if named is not None or phrase.noun in self.naming.document_nouns:
            return named
        taken_up = phrase.first in self.naming.definite or phrase.first in self.naming.possessives
        if (taken_up or phrase.head == 0) and phrase.noun in self.naming.body_nouns:
            return self._bodies.speaker(span, phrase)
        return Speaker(own_name(phrase, self.cast), "nominal", "document", body=self.antecedents.body_of(span, phrase))
