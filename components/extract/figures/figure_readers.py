"""What a number counts: the readers of its surroundings, tried in order, the first that knows it decides."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from components.extract.figures.counted_nouns import counted_noun, odd_unit, whole_end
from components.extract.figures.figure_drafts import FigureDraft
from components.extract.figures.number_forms import NumberForms, Written
from components.extract.figures.shares import fraction, noun_of_number, part_of_whole
from components.extract.figures.uncounted import compound, names_something, stands_alone, was_named_before
from components.extract.text.reading import Reading
from components.extract.text.tokens import Token
from components.lang.counting import CountWords

_MARKS = frozenset("“‘\"'")


@dataclass(frozen=True, slots=True)
class _Place:
    """A number and what stands around it; ``after`` and ``noun`` are token indices behind it."""

    reading: Reading
    forms: NumberForms
    written: Written
    index: int
    before: Token | None
    """The word before it, a quotation mark passed over; also where it stands in another sentence."""
    word_before: str
    """That word in lower case, empty where it stands in another sentence."""
    qualifier: str | None
    start: int
    """Where the figure begins: with its qualifier."""
    after: int
    noun: int
    """Behind "more", "other" and the like."""
    unit: str | None
    end: int
    """The noun that is counted and where its phrase ends; None and 0 where there is none."""
    unit_before: str | None
    same_sentence: bool
    """Whether the figure before, of that unit, stands in this sentence."""

    @property
    def counts(self) -> CountWords:
        return self.reading.language.counts

    def lower(self, index: int) -> str:
        """The token in lower case; empty behind the last."""
        return self.reading.tokens[index].lower if index < len(self.reading.tokens) else ""


_Read = FigureDraft | Literal[False] | None
"""The figure; False where the number counts nothing; None where the reader does not know it."""


def read_figure(
    reading: Reading,
    forms: NumberForms,
    index: int,
    written: Written,
    unit_before: str | None,
    *,
    same_sentence: bool,
) -> FigureDraft | None:
    """The number at the token, with qualifier and unit; None where it counts nothing.

    ``unit_before`` is the unit of the figure before it, on which a number without a noun may lean.
    """
    place = _place(reading, forms, index, written, unit_before, same_sentence)
    for reader in READERS:
        read = reader(place)
        if read is not None:
            return read or None
    return None


def _place(
    reading: Reading,
    forms: NumberForms,
    index: int,
    written: Written,
    unit_before: str | None,
    same_sentence: bool,
) -> _Place:
    before = reading.tokens[index - 1] if index else None
    sentence = reading.sentence_at(written.start).span
    if before is not None and before.text in _MARKS and index > 1:
        before = reading.tokens[index - 2]
    word_before = before.lower if before and before.start >= sentence.start else ""
    qualifier, start = forms.qualifier(reading.article.text, sentence.start, written)
    if written.opener:
        qualifier, start = written.opener, written.opener_start
    after = noun = reading.token_at(written.end - 1) + 1
    while noun < len(reading.tokens) and reading.tokens[noun].lower in reading.language.counts.number_tails:
        noun += 1
    unit, end = counted_noun(reading, noun)
    return _Place(
        reading, forms, written, index, before, word_before, qualifier, start, after, noun, unit, end, unit_before,
        same_sentence,
    )  # fmt: skip


def _name(at: _Place) -> _Read:
    """ "Flight | 225 |", "Article | 9 |"."""
    return False if names_something(at.reading, at.written, at.index, at.word_before) else None


def _measured(at: _Place) -> _Read:
    """ "$3 million", "9 percent of its members", "-12C"."""
    written = at.written
    if written.sign is None and written.percent is None:
        return None
    end = whole_end(at.reading, at.after, written.end) if written.percent else written.end
    percent = written.percent in at.counts.percent
    rule = "money" if written.sign else "percent" if percent else "measure"
    return FigureDraft(at.start, end, written, at.qualifier, written.sign or written.percent, rule)


def _tied(at: _Place) -> _Read:
    """ "An | 88-page | order"; of "its | 3,000-strong crew |" the noun behind is counted."""
    tied = compound(at.reading, at.written)
    if not tied:
        return None
    if tied["word"] not in at.counts.compound_tails:
        return FigureDraft(at.start, tied.end(), at.written, at.qualifier, tied["word"], "compound")
    unit, end = counted_noun(at.reading, at.reading.token_at(tied.end() - 1) + 1, singular=True)
    return FigureDraft(at.start, end or tied.end(), at.written, at.qualifier, unit, "compound")


def _tailed(at: _Place) -> _Read:
    """ "12 fewer | than before", "two more | died"."""
    words, following = at.reading.language.happenings, at.lower(at.noun)
    acts = following in words.past_forms | words.auxiliaries or following.endswith(words.verb_endings)
    if at.noun == at.after or not (following in at.counts.than or acts and at.unit is None):
        return None
    end = at.reading.tokens[at.noun - 1].end
    return FigureDraft(at.start, end, at.written, at.qualifier, at.unit_before, "elliptical", "likely")


def _multiple(at: _Place) -> _Read:
    """ "40 times | as much"."""
    if at.lower(at.noun) not in at.counts.multiplied:
        return None
    token = at.reading.tokens[at.noun]
    return FigureDraft(at.start, token.end, at.written, at.qualifier, token.text, "multiple")


def _dimension(at: _Place) -> _Read:
    """ "40m deep", where the letter is a unit and no scale; "the 40m" counts nothing."""
    plain = at.written.plain
    if plain is None or at.unit is not None:
        return None
    if at.word_before in at.counts.definite | at.counts.articles:
        return False
    if at.lower(at.noun) not in at.counts.dimensions:
        return None
    written = replace(at.written, value=plain, plain=None)
    return FigureDraft(at.start, written.end, written, at.qualifier, written.code, "measure")


def _fraction(at: _Place) -> _Read:
    """ "A third of the crew"; not "a quarter of an hour"."""
    if not at.written.fraction:
        return None
    read = fraction(at.reading, at.written, at.noun, at.qualifier, at.start, at.word_before)
    return read if read and read.unit not in at.reading.language.time.units else False


def _part(at: _Place) -> _Read:
    """ "29 | of 38 towers", "12 of them"."""
    if at.unit is not None or at.word_before in at.counts.definite:
        return None
    part = part_of_whole(at.reading, at.forms, at.noun, at.unit_before)
    return FigureDraft(at.start, part[1], at.written, at.qualifier, part[0], "part-of-whole") if part else None


def _counted(at: _Place) -> _Read:
    """ "At least nine people"; lengths of time and what was named before are not counted."""
    unit, written, time = at.unit, at.written, at.reading.language.time
    if unit is None:
        return None
    short = written.spelled or at.end - written.end <= len(unit) + 1
    if unit.lower() in time.parts or unit.lower() in time.units and short:
        return False
    if was_named_before(written, at.word_before, at.qualifier, unit, at.counts):
        return False
    return FigureDraft(at.start, at.end, written, at.qualifier, unit, "counted")


def _unit_first(at: _Place) -> _Read:
    """ "Magnitude 6.4"."""
    if at.before is None or at.word_before not in at.counts.units_before:
        return None
    return FigureDraft(at.before.start, at.written.end, at.written, None, at.before.lower, "measure")


def _alone(at: _Place) -> _Read:
    """ "Puts it at | nine |": the unit is that of the figure before, or the odd word behind ("50,000 | som |")."""
    written, counts = at.written, at.counts
    if not stands_alone(at.reading, written, at.before if at.word_before else None, at.qualifier, at.noun):
        return None
    unit, odd_end = odd_unit(at.reading, written, at.noun)
    following = at.lower(at.noun)
    openers = counts.measure_openers - counts.of
    leans = at.same_sentence or at.word_before in openers or at.qualifier in counts.leaning
    leans = leans and written.value.is_integer() and following not in counts.measures
    if following in counts.range_joins:
        unit = unit or noun_of_number(at.reading, at.forms, at.noun + 1)
    unit = unit or (at.unit_before if leans else None)
    return FigureDraft(at.start, odd_end or written.end, written, at.qualifier, unit, "elliptical", "likely")


READERS: tuple[Callable[[_Place], _Read], ...] = (
    _name,
    _measured,
    _tied,
    _tailed,
    _multiple,
    _dimension,
    _fraction,
    _part,
    _counted,
    _unit_first,
    _alone,
)
"""In the order in which they are tried: what is no figure and what is written onto the number before its noun."""
