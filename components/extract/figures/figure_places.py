"""A number with what stands around it, and the figure that a reader of these surroundings makes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from components.extract.figures.counted_nouns import counted_noun
from components.extract.figures.number_forms import NumberForms, Written
from components.extract.figures.numbers import NEAR
from components.extract.text.furniture import ITEM_MARKS
from components.extract.text.reading import Reading
from components.extract.text.tokens import Token
from components.model import Confidence

_MARKS = frozenset("“‘\"'")


@dataclass(frozen=True, slots=True)
class FigureDraft:
    """A figure before it has an id: ``start`` and ``end`` of the whole of it, the unit found after it."""

    start: int
    end: int
    written: Written
    qualifier: str | None
    unit: str | None
    rule: str
    confidence: Confidence = "certain"


def label_of(reading: Reading, start: int) -> Sequence[Token]:
    """The words before the colon of the entry that begins at the character: "- | Deaths |: 84"."""
    first = reading.token_at(start)
    first += reading.lower(first) in ITEM_MARKS
    near = range(first + 1, min(first + NEAR, len(reading.tokens)))
    colon = next((k for k in near if reading.lower(k) == ":"), first)
    label, words = reading.tokens[first:colon], reading.language.happenings
    told = words.speech | words.auxiliaries | words.subjects  # "He said: 84 had died"
    return label if label and label[0].text[0].isupper() and told.isdisjoint(t.lower for t in label) else ()


class Place:
    """The number at a token and the words around it.

    ``unit_before`` is the unit of the figure before it, ``told`` where that figure ends.
    """

    def __init__(
        self, reading: Reading, forms: NumberForms, index: int, written: Written, unit_before: str | None, told: int
    ) -> None:
        self.reading, self.forms, self.written, self.index = reading, forms, written, index
        self.unit_before, self.told = unit_before, told
        self.language, self.counts = reading.language, reading.language.counts
        self.grammar, self.time = reading.language.happenings, reading.language.time
        self.sentence = reading.sentence_at(written.start).span
        at = index - 1
        at -= at > 0 and reading.tokens[at].text in _MARKS
        self.before = at if at >= 0 and reading.tokens[at].start >= self.sentence.start else None
        """The token before, a quotation mark passed over; None where the number opens its sentence."""
        opens = self.before is None
        self.word_before, self.second_before = ("", "") if opens else (reading.lower(at), reading.lower(at - 1))
        """The words before, the nearer first; "" where the number opens its sentence."""
        self.qualifier, self.start = forms.qualifier(reading.article.text, self.sentence.start, written)
        self.after = self.noun = reading.token_at(written.end - 1) + 1
        while reading.lower(self.noun) in self.counts.number_tails:
            self.noun += 1
        """The token behind, and that behind "more", "other" and the like."""
        self.unit, self.end = counted_noun(reading, self.noun)
        """The noun that is counted and where its phrase ends; None and 0 where there is none."""
        self.label = label_of(reading, self.sentence.start)

    @property
    def following(self) -> str:
        """The word behind the number and "more", "other" and the like; "" behind the last."""
        return self.reading.lower(self.noun)

    def acts(self) -> bool:
        """Whether what follows is a verb or the adverb before one: "29 | were found", "five | seriously"."""
        word, endings = self.following, self.language.grammar.adverb_endings
        verb = word in self.grammar.auxiliaries or self.grammar.is_past(word)
        return verb or word.endswith(endings) and len(word) > 4

    def figure(
        self, rule: str, unit: str | None, end: int | None = None, confidence: Confidence = "certain"
    ) -> FigureDraft:
        """The figure with its qualifier; it ends with the number where nothing else is said."""
        return FigureDraft(self.start, end or self.written.end, self.written, self.qualifier, unit, rule, confidence)
