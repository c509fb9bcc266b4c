"""Who wrote a document, by the words beside it: "a letter from Ada Lorn", "the board’s log", "by Crane Moss"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from components.extract.speakers.antecedents import Antecedents, OnAntecedents
from components.extract.speakers.nounphrases import Phrase, own_name, read_phrase
from components.extract.speakers.pairs import joint
from components.extract.speakers.speakers import Speaker, of_bearer, of_mention
from components.extract.speakers.unnamed_bodies import UnnamedBodies
from components.extract.speakers.wording import bare
from components.extract.text.word_sets import cue_forms, words_of
from components.lang.classes import Word
from components.model import Span

_STOP = re.compile(r"[,;:.—–“”\"(]")
ORIGIN = 90
"""Characters after a document in which its origin is looked for."""
PHRASE = 6
"""Words before a noun among which its article stands."""


class Authors(OnAntecedents):
    """The authors of one text's documents, as phrases tell them; ``named`` says whose name a phrase ends in."""

    def __init__(
        self, antecedents: Antecedents, bodies: UnnamedBodies, named: Callable[[Span, Phrase], Speaker | None]
    ) -> None:
        super().__init__(antecedents)
        self._bodies, self._named = bodies, named

    def _opening(self, start: int) -> int | None:
        """Where the phrase begins whose noun stands there: at its article, possessor or name."""
        sentence = self.sentence(start)
        words = self.words(max(sentence.start, start - ORIGIN), start)
        opening = None
        for word, at in reversed(words[-PHRASE:]):
            lower = word.lower()
            if lower in self.naming.determiners or lower in self.naming.possessives:
                opening = at
                break
            if word[0] in ',;:()“”"' or lower in words_of(self.language, Word.PREPOSITION):
                break
            opening = at if bare(word) != word or word[0].isupper() else opening
        return opening

    def _with_origin(self, source: Span) -> Span:
        """The source with what follows it up to the next stop, if that says where a document is from.

        The origin may stand between commas: "The audit, | by the accountants", "signed by his deputy, Ada Lorn".
        """
        sentence = self.sentence(source.start)
        rest = self.text[source.end : min(sentence.end, source.end + ORIGIN)]
        comma = rest.startswith(", ")
        after = _STOP.split(rest[comma:], maxsplit=1)[0]
        if comma:
            told = self.naming.author_links | self.naming.commissioning | self.naming.issuing_verbs
            name = rest[1 + len(after) :]
            if name.startswith(", ") and name[2:3].isupper():
                after += "," + _STOP.split(name[1:], maxsplit=1)[0]
            after = "," + after if after.split() and after.split()[0] in told else ""
        words = after.lower().strip(", ").split()[:3]
        told = self.naming.issuing_verbs | self.naming.commissioning | self.naming.reading_verbs
        past = bool(words) and words[0].endswith(self.language.grammar.past_endings)
        participle = past and words[0] not in cue_forms(self.language)
        behind = words if words and (words[0] in told or participle) else words[:1]
        linked = not self.naming.author_links.isdisjoint(behind)
        if not after.startswith((" ", ",")) or not linked:
            return source
        return self.span(source.start, source.end + len(after))

    def _author(self, source: Span, phrase: Phrase) -> Speaker | None:
        """ "from Austin and Blinken", "by Open Harbour", "of the port’s harbour master", "posted on its website"."""
        behind = [at for word, at in phrase.words[phrase.stop :][:3] if word.lower() in self.naming.author_links]
        of = phrase.complement[0] if phrase.complement else ""
        if not self.naming.commissioning.isdisjoint(phrase.complement[:2]):
            links = [at for word, at in phrase.words[phrase.stop :] if word.lower() in self.naming.source_links]
            if links or self.cast.within(source.start, source.end):
                behind = links  # "commissioned by | parliament |"
        read = not self.naming.reading_verbs.isdisjoint(word.lower() for word, _ in phrase.words[phrase.head + 1 :])
        named = bool(self.cast.within(source.start, phrase.words[phrase.head][1]))
        printed = self._is_printed(phrase)
        about = of in self.naming.subject_links and (named or phrase.noun in self.naming.authored)
        if about or printed:
            behind = []  # "a Bloomberg analysis of | Velling’s figures"
        linked = self._linked(source, behind[0]) if behind and not read else None
        if linked is not None:
            return linked
        owner = self._staff(source, [] if read else behind) or self._owner(phrase) or self._in_clause(source, phrase)
        if owner is not None:
            return owner
        if not self.naming.registers.isdisjoint(phrase.before[-1:]):
            return None  # "court | records"
        own = phrase.before if of in self.naming.subject_links else [*phrase.before, *phrase.complement]
        possessives = [word for word in own if word in self.naming.possessives]
        if possessives:
            return self.antecedents.of_pronoun(self.naming.possessives[possessives[0]], source.start)
        for word in phrase.before:
            if word in self.naming.body_adjectives:
                return self._bodies.called(self.naming.body_adjectives[word], source.start)
        venue = printed or phrase.noun in self.naming.authored and of in self.naming.inside_links
        private = not self.naming.possessives.keys().isdisjoint(phrase.complement)
        aside = venue or about or of in self.naming.subject_links and private
        if read or aside:
            head, at = phrase.words[phrase.head]  # nobody named behind wrote it
            source = self.span(source.start, at + len(head))
            phrase = Phrase(phrase.words[: phrase.head + 1], phrase.head, phrase.head + 1)
        body = self.antecedents.body_of(source, phrase)
        if body is not None:
            return of_bearer(body, "nominal", "document")
        noun = phrase.before[-1] if phrase.before else ""
        unnamed = noun in self.naming.body_nouns - self.naming.place_nouns and self._bodies.is_named(noun)
        return self._bodies.called(noun, source.start) if unnamed else None  # "a | police | report"

    def _is_printed(self, phrase: Phrase) -> bool:
        """Whether it is told where a paper appeared, and not by whom it is: "a study | published in Soils |"."""
        told, naming = phrase.complement, self.naming
        past = bool(told) and told[0].endswith(self.language.grammar.past_endings)
        by = not words_of(self.language, Word.AGENT).isdisjoint(told)
        return phrase.noun in naming.authored and past and not by and not naming.inside_links.isdisjoint(told)

    def _linked(self, source: Span, link: int) -> Speaker | None:
        """Who is named behind a link at the offset: "from | Austin and Blinken"; None where nobody is."""
        after = [m for m in self.cast.within(link, min(source.end, link + 50)) if not m.name.modifies]
        if not after:
            return None
        at = after[0].name.outer
        joined = self.text[after[0].end : source.end].split(None, 1)[:1]
        both = not words_of(self.language, Word.COORDINATOR).isdisjoint(joined)
        end = self._before_verb(after[0].end, after[0].end if both else source.end)
        inner = self.span(at, end)
        return joint(self.cast, after) or self._inner(inner) or of_mention(after[0])

    def _staff(self, source: Span, behind: Sequence[int]) -> Speaker | None:
        """The body without a name behind the first link, or of those called by office: "a report by | officers"."""
        words = self.words(behind[0], source.end)[1:] if behind else []
        phrase = read_phrase(self.span(words[0][1], source.end), self.language) if words else None
        if phrase is None:
            return None
        at = words[0][1]
        alone = phrase.head == 0 and phrase.noun in self.naming.deliberating
        if phrase.noun in self.naming.body_nouns and (alone or phrase.first in self.naming.definite):
            end = phrase.words[phrase.head][1] + len(phrase.words[phrase.head][0])
            return self._inner(self.span(at, end))
        return self._named(source, phrase) if phrase.noun in self.naming.civil_staff else None

    def _in_clause(self, source: Span, phrase: Phrase) -> Speaker | None:
        """Who issued a document, by the clause behind it: "a report that | the agency | filed"."""
        naming = self.naming
        own = bool(phrase.complement) and phrase.complement[0] in naming.relative_pronouns
        start = phrase.words[phrase.stop][1] if own else source.end
        stop = self.sentence(source.start).end
        words = self.words(start, min(stop, start + ORIGIN))
        if words and words[0][0].lower() in naming.relative_pronouns:
            words = words[1:]
        skipped = words_of(self.language, Word.AUXILIARY | Word.ADVERB)
        verb = next((k for k, (word, _) in enumerate(words[: PHRASE + 1]) if word.lower() in naming.issuing_verbs), 0)
        subject = [(word, at) for word, at in words[:verb] if word.lower() not in skipped]
        if not subject or not all(word[0].isalnum() for word, _ in subject):
            return None
        return self._issuing(subject)

    def _issuing(self, subject: Sequence[tuple[str, int]]) -> Speaker | None:
        """Whom the subject of a clause names that issued a document."""
        first, at = subject[0]
        naming, end = self.naming, subject[-1][1] + len(subject[-1][0])
        pronoun = naming.pronouns.get(first.lower()) if len(subject) == 1 else None
        if pronoun is not None:
            return self.antecedents.of_pronoun(pronoun, at)
        named = self.cast.within(at, at + len(first)) or any(m.name.outer == at for m in self.cast.after(at, 1))
        if not named and first.lower() not in naming.definite and first.lower() not in naming.possessives:
            return None
        return self._inner(self.span(at, end))

    def _before_verb(self, start: int, stop: int) -> int:
        """Where a phrase ends that a verb follows: "by professor Ada Lorn | found nine leaks"."""
        verbs = cue_forms(self.language) | self.naming.reading_verbs
        verbs = verbs | words_of(self.language, Word.AUXILIARY | Word.MODAL | Word.VERB)
        for word, at in self.words(start, stop):
            if not word[0].isalnum():
                continue  # a possessive ending
            if word.lower() in verbs or at <= start + 1 and word.endswith(self.language.grammar.past_endings):
                return at - 1
        return stop

    def _owner(self, phrase: Phrase) -> Speaker | None:
        """Who is without a name behind a document: "posted on | the commission’s | website", "the board’s | log"."""
        for index in range(len(phrase.words) - 2, 0, -1):
            word, at = phrase.words[index]
            before = phrase.words[index - 1]
            noun = bare(word).lower()
            holders = self.antecedents.in_role(noun) if bare(word) != word else []
            if len(holders) == 1:
                return of_bearer(holders[0], "nominal", "document")  # "an | ombudsman’s | report"
            if bare(word) != word and noun in self.naming.body_nouns and before[0].lower() in self.naming.definite:
                stop = at + len(bare(word))
                span = self.span(before[1], stop)
                inner = read_phrase(span, self.language)
                return self._bodies.speaker(span, inner) if inner is not None else None
        return None

    def _inner(self, span: Span) -> Speaker | None:
        """The speaker that a phrase inside a source names."""
        phrase = read_phrase(span, self.language)
        if phrase is None or phrase.noun in self.naming.kinds_of_people:
            return None  # "the person who signed the paper"
        named = self._named(span, phrase)
        if named is not None or phrase.noun in self.naming.document_nouns:
            return named
        taken_up = phrase.first in self.naming.definite or phrase.first in self.naming.possessives
        if (taken_up or phrase.head == 0) and phrase.noun in self.naming.body_nouns:
            return self._bodies.speaker(span, phrase)
        name, body = own_name(phrase, self.cast), self.antecedents.body_of(span, phrase)
        return Speaker(name, "nominal", "document", body=body)
