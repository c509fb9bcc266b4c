"""What a number counts: the readers of its surroundings, tried in order, the first that knows it decides."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from components.extract.figures.counted_nouns import counted_noun, odd_unit, whole_end
from components.extract.figures.figure_places import FigureDraft, Place
from components.extract.figures.numbers import FAR
from components.extract.figures.shares import fraction, noun_of_count, noun_of_range, part_of_whole
from components.extract.figures.uncounted import compound, names_something, stands_alone

_Read = FigureDraft | Literal[False] | None
"""The figure; False where the number counts nothing; None where the reader does not know it."""


def read_figure(at: Place) -> FigureDraft | None:
    """The number with qualifier and unit; None where it counts nothing."""
    return next((read for reader in READERS if (read := reader(at)) is not None), None) or None


def _name(at: Place) -> _Read:
    """ "Flight | 225 |", "Article | 9 |"."""
    return False if names_something(at) else None


def _measured(at: Place) -> _Read:
    """ "$3 million", "9 percent of its members", "-12C"."""
    written = at.written
    if written.sign is None and written.percent is None:
        return None
    end = whole_end(at.reading, at.after, written.end) if written.percent else written.end
    percent = written.percent in at.counts.percent
    rule = "money" if written.sign else "percent" if percent else "measure"
    return at.figure(rule, written.sign or written.percent, end)


def _tied(at: Place) -> _Read:
    """ "An | 88-page | order"; of "its | 3,000-strong crew |" the noun behind is counted."""
    tied = compound(at)
    if not tied:
        return None
    unit, end = tied["word"], tied.end()
    if unit in at.counts.compound_tails:
        unit, noun_end = counted_noun(at.reading, at.reading.token_at(end - 1) + 1, singular=True)
        end = noun_end or end
    found = at.figure("compound", unit, end)
    placed = at.qualifier in at.counts.age_qualifiers and at.second_before not in at.grammar.determiners
    return replace(found, start=at.written.start, qualifier=None) if placed else found  # "a row over | a 40-bed hostel"


def _tailed(at: Place) -> _Read:
    """ "12 fewer | than before", "two more | died"."""
    if at.noun == at.after or at.following not in at.counts.than and (at.unit or not at.acts()):
        return None
    return at.figure("elliptical", at.unit_before, at.reading.tokens[at.noun - 1].end, "likely")


def _multiple(at: Place) -> _Read:
    """ "40 times | as much"."""
    token = at.reading.tokens[at.noun] if at.following in at.counts.multiplied else None
    return at.figure("multiple", token.text, token.end) if token else None


def _dimension(at: Place) -> _Read:
    """ "40m deep", where the letter is a unit and no scale; "the 40m" counts nothing."""
    plain = at.written.plain
    if plain is None or at.unit is not None:
        return None
    if at.word_before in at.counts.definite | at.counts.articles:
        return False
    if at.following not in at.counts.dimensions:
        return None
    return replace(at.figure("measure", at.written.code), written=replace(at.written, value=plain, plain=None))


def _unit_behind(at: Place) -> _Read:
    """ "A | 5.4 magnitude | earthquake hits Orlo"."""
    if "." not in at.written.text or at.following not in at.counts.units_before:
        return None
    token = at.reading.tokens[at.noun]
    return at.figure("measure", token.text, token.end)


def _fraction(at: Place) -> _Read:
    """ "A third of the crew"; not "a quarter of an hour"."""
    if not at.written.fraction:
        return None
    read = fraction(at)
    return read if read and read.unit not in at.time.units else False


def _part(at: Place) -> _Read:
    """ "29 | of 38 towers", "12 of them"."""
    if at.unit is not None or at.word_before in at.counts.definite:
        return None
    part = part_of_whole(at)
    return at.figure("part-of-whole", *part) if part else None


def _counted(at: Place) -> _Read:
    """ "At least nine people"; not lengths of time, nor the article's own sides: "the two leaders"."""
    unit, written = at.unit, at.written
    if unit is None:
        return None
    short = written.spelled or at.end - written.end <= len(unit) + 1
    if unit.lower() in at.time.parts or unit.lower() in at.time.units and short:
        return False
    if unit.lower() in at.counts.expecting and _expects(at):
        return at.figure("elliptical", at.unit_before, confidence="likely")
    named = at.word_before in at.counts.definite and unit in at.counts.parties
    if named and written.spelled and written.value <= 10 and not at.qualifier:
        return False
    return at.figure("counted", unit, at.end)


def _expects(at: Place) -> bool:
    """ "Above the | 25,000 | economists had expected": they stand in a clause of their own."""
    behind = at.reading.lower(at.reading.token_at(at.end - 1) + 1)
    return behind in at.grammar.pluperfect | at.grammar.perfect | at.time.past_copulas


def _unit_first(at: Place) -> _Read:
    """ "Magnitude 6.4"."""
    if at.before is None or at.word_before not in at.counts.units_before:
        return None
    start = at.reading.tokens[at.before].start
    return FigureDraft(start, at.written.end, at.written, None, at.word_before, "measure")


def _alone(at: Place) -> _Read:
    """ "Puts it at | nine |": the unit is the odd word behind ("50,000 | som |"), else a label's or that before."""
    written, counts = at.written, at.counts
    if not stands_alone(at):
        return None
    unit, odd_end = odd_unit(at.reading, written, at.noun)
    unit = unit or noun_of_count(at)
    leans = at.told > at.sentence.start or at.qualifier in counts.leaning
    leans = leans or at.word_before in counts.measure_openers - counts.of
    apart = at.second_before in counts.gathered or at.word_before in at.time.shifts
    told = at.reading.tokens[max(0, at.index - FAR) : at.index]
    apart = apart or any(token.lower in counts.indices and token.start >= at.sentence.start for token in told)
    leans = leans and not apart  # "a crowd of | 9,214", "of their last | five", "the index stood at | 300"
    if at.following in counts.range_joins:
        unit = unit or noun_of_range(at)
    if at.label:
        unit = unit or next((token.text for token in at.label if counts.is_plural(token.lower)), None)
    elif leans and written.value.is_integer() and at.following not in counts.measures and not _befalls_others(at):
        unit = unit or at.unit_before
    return at.figure("elliptical", unit, odd_end, "likely")


def _befalls_others(at: Place) -> bool:
    """Whether people are hurt where things were counted before: "49 charges over a shooting that killed | six |"."""
    naming, unit = at.language.naming, (at.unit_before or "").split(" ")[-1]
    one = unit.lower().removesuffix(at.counts.plural_ending)
    people = unit[:1].isupper() or not {unit.lower(), one}.isdisjoint(naming.people_words | naming.kinds_of_people)
    return at.word_before in at.counts.befalling and not people


READERS: tuple[Callable[[Place], _Read], ...] = (
    _name,
    _measured,
    _tied,
    _tailed,
    _multiple,
    _dimension,
    _unit_behind,
    _fraction,
    _part,
    _counted,
    _unit_first,
    _alone,
)
"""In the order in which they are tried: what is no figure and what is written onto the number before its noun."""
