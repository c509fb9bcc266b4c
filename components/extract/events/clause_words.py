"""What the words of a sentence are where a date is to be given its happening: verbs, nouns of happenings, phrases."""

from __future__ import annotations

from collections.abc import Sequence

from components.extract.events.pieces import Pieces
from components.extract.text.reading import Reading
from components.extract.text.word_sets import words_of
from components.extract.times import calendar_values as cal
from components.extract.times.tense import is_scheduled
from components.lang.classes import Word
from components.model import Sentence, Timex

_MARKS = frozenset("'’‘")


class ClauseWords(Pieces):
    """What the words of one sentence are, as token indices of the reading."""

    def __init__(self, reading: Reading, sentence: Sentence, timexes: Sequence[Timex], cues: frozenset[int]) -> None:
        super().__init__(reading, sentence, timexes, cues)
        self.language, self.time, self.counts = reading.language, reading.language.time, reading.language.counts
        words, naming = self.words, reading.language.naming
        self.modified = (words.determiners | words.prepositions) - words.subjects - words.relatives - words.infinitive
        self.naming, self.documents = naming, naming.document_nouns
        self.issues = (self.documents, naming.claim_nouns, naming.accusing_nouns, words.dated_nouns)
        self.headless = words.coordinators | words_of(
            reading.language, Word.ACCUSATIVE
        )  # "assured | them | that it fell"
        self.closed = words.prepositions | words.comparative | words.subjects | words.coordinators
        dates = [t for t in timexes if t.type in ("DATE", "TIME") and not (t.value or "").endswith("_REF")]
        places = [reading.tokens_of(timex.span) for timex in dates]
        self.stops = frozenset(start for start, _ in places)
        self.days = frozenset(reading.token_at(t.span.start) for t in dates if cal.grain(t.value or "") == "D")
        owns = words.possessives  # "the | 2019 | bombing", "Monday | ’s march" go on
        attached = words.determiners | owns
        self.date_ends = frozenset(
            end for start, end in places if self.lower(start - 1) not in attached and self.lower(end) not in owns
        )

    def is_verb(self, position: int, *, gerund: bool = True) -> bool:
        """Whether the token is a finite verb or participle (or a clause's gerund), by its form and the word before."""
        word, words = self.lower(position), self.words
        if not word or position in self.dated or self.tied(position):
            return False
        before = self.lower(position - 1)
        if words.is_past(word) or word in words.verbs or is_scheduled(self.language, word, before):
            return before not in self.modified
        if before in words.relatives - words.complementisers and word.endswith(self.counts.plural_ending):
            return word not in words.determiners and word not in words.subjects
        opens = position == self.first or position - 1 in self.breaks
        opens = opens or before in words.subordinators or before in words.gerund_openers
        gerund = gerund and word.endswith(self.language.grammar.gerund_endings) and len(word) > 4
        return gerund and opens and word not in words.prepositions and not self._is_name(position)

    def _is_name(self, position: int) -> bool:
        """Whether the capital of a "Boeing" is a name's: one follows, or the verb of which it is the subject."""
        if not self.tokens[position].text[0].isupper() or position + 1 >= self.end:
            return False
        return self.tokens[position + 1].text[0].isupper() or self.is_verb(position + 1, gerund=False)

    def is_event_noun(self, position: int) -> bool:
        """Whether the token names a happening, and not who acts: "the strike", no "strike leader" or "opposition"."""
        word, words = self.lower(position), self.words
        if self._acts(position + 1) or self._acts(position) and word not in words.nouns:
            return False
        if self.tied(position) and f"{self.lower(position - 2)}-{word}" in words.nouns:
            return True  # "a sit-| in"
        singular = word.removesuffix(self.counts.plural_ending)
        if word in words.not_nouns or singular in words.not_nouns:
            return False
        return word in words.nouns or singular in words.nouns or word.endswith(words.noun_endings) and len(word) > 6

    def _acts(self, position: int) -> bool:
        """Whether the token is a noun of people or of a body."""
        word, naming = self.lower(position), self.naming
        return word in naming.body_nouns or naming.is_role(word.removesuffix(naming.plural_ending))

    def is_dated_noun(self, position: int) -> bool:
        """Whether the token names a happening, or what is issued on a day: a letter, a claim, a film."""
        return self.is_event_noun(position) or any(self.lower(position) in nouns for nouns in self.issues)

    def first_verb(self, first: int, end: int) -> int | None:
        """The first verb of tokens ``[first, end)``."""
        return next((index for index in range(first, end) if self.is_verb(index)), None)

    def last_verb(self, low: int, end: int) -> int | None:
        """The last verb of tokens ``[low, end)``."""
        return next((index for index in range(end - 1, low - 1, -1) if self.is_verb(index)), None)

    def last_event_noun(self, low: int, end: int) -> int | None:
        """The last noun of a happening among tokens ``[low, end)``."""
        return next((index for index in range(end - 1, low - 1, -1) if self.is_event_noun(index)), None)

    def piece_beyond(self, position: int) -> tuple[int, int]:
        """First and last token of the piece before the one that begins at the token."""
        last = position - 1
        while last > self.first and last in self.breaks:
            last -= 1
        return self.piece_start(last), last

    def opener_off(self, position: int, end: int) -> int:
        """The first token that is no opening conjunction."""
        passed = self.words.openers | _MARKS
        while position < end - 1 and (self.lower(position) in passed or position in self.breaks):
            position += 1
        return position

    def governing(self, start: int) -> str:
        """The preposition before an expression, "at least" and "the" between them passed over; "" if there is none."""
        index = start - 1
        index -= self.lower(index) in self.naming.definite and self.lower(index - 1) in self.time.since
        if self.lower(index) in self.words.as_of and self.lower(index - 1) in self.words.focus:
            return self.lower(index)  # "as early | as | 2019"
        if self.lower(index) in self.words.amounts and self.lower(index - 1) in self.words.amounting:
            index -= 2  # "until | at least | May"
        return self.lower(index) if self.lower(index) in self.words.prepositions else ""

    def noun_start(self, position: int, *, across: bool = False) -> int:
        """The first token of the noun phrase that ends at the token; ``across``: with the noun that it belongs to."""
        words, low = self.words, self.piece_start(position)
        start, aged = position, across and self.lower(position)[:1].isdigit()  # "a man in | his 30s"
        while start > low and position - start < 8:
            if self.lower(start) in words.determiners and not (aged and self.lower(start - 1) in words.prepositions):
                break
            before = self.lower(start - 1)
            if across and before in words.prepositions and self.is_noun(start - 2):
                across = False
            elif before in words.amounting and self.lower(start) in words.amounts:
                pass  # "at | least nine people"
            elif before in words.coordinators or before in words.prepositions and self._places(start - 1):
                break
            if self.is_verb(start - 1) or before in words.subordinators or before in words.relatives:
                break
            start -= 1
        return start

    def _places(self, preposition: int) -> bool:
        """Whether a noun phrase ends before the preposition: at any but "of", and at "ahead of"."""
        return self.lower(preposition) not in self.counts.of or self.lower(preposition - 1) in self.words.ahead

    def is_noun(self, position: int) -> bool:
        """Whether the token may be a noun: a word of no closed class, no verb, in the piece."""
        word = self.lower(position)
        free = word.isalpha() and word not in self.closed and position not in self.dated
        return free and not self.is_verb(position)
