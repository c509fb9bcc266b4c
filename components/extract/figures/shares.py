"""Fractions and parts of a whole: "a third of the crew", "29 of 38 towers", "three of them"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from components.extract.figures.counted_nouns import counted_noun, past_of
from components.extract.figures.figure_places import FigureDraft, Place
from components.extract.figures.number_forms import HALF, NumberForms, Written
from components.extract.figures.numbers import FAR, NEAR, alternation
from components.extract.text.reading import Reading
from components.lang.schema import Language

_VOTE = re.compile(r"(\d{1,3}(?:,\d{3})?)[-–](\d{1,3}(?:,\d{3})?)(?![\w-])")
_VOTED = 12
"""Tokens on either side of two numbers in which they are said to be votes."""


def fraction(at: Place) -> FigureDraft | None:
    """A fraction of something; "a third" needs the "of", a qualifier or "by" before it."""
    reading, words, written, before = at.reading, at.counts, at.written, at.word_before
    if written.noun:
        return at.figure("fraction", written.noun)
    if before in words.definite and not written.several and written.value < HALF or before in words.sides:
        return None  # "the | third | of nine deals"
    first = past_of(reading, at.noun)
    if first == at.noun:
        alone = not before.isalpha() and at.following in at.grammar.auxiliaries  # "of 61 lakes, | half | could be dry"
        opened = at.qualifier or before in words.measure_openers or alone
        if not (opened or written.several or at.following in words.lesser):
            return None
        unit, end = counted_noun(reading, at.noun) if written.several else (None, 0)
        return at.figure("fraction", unit, end, "likely")
    if reading.lower(first) in words.whole_pronouns:
        unit, end = counted_noun(reading, first + 1)
        return at.figure("fraction", unit or at.unit_before, end or reading.tokens[first].end)
    unit, end = counted_noun(reading, first, singular=True)
    return at.figure("fraction", unit or noun_of_number(at, first), end)


def part_of_whole(at: Place) -> tuple[str | None, int] | None:
    """The unit of "29 of 38 towers", "12 of them children", "three of the members", and where the figure ends."""
    reading, words, first = at.reading, at.counts, past_of(at.reading, at.noun)
    if at.following not in words.of:
        return None
    if reading.lower(first) in words.whole_pronouns:
        unit, end = counted_noun(reading, first + 1)
        return (unit, end) if unit else (at.unit_before, reading.tokens[first].end)
    while reading.lower(first) in at.grammar.amounts:
        first += 1
    here = reading.tokens[at.noun - 1].end
    start = reading.tokens[min(first, len(reading.tokens) - 1)].start
    if whole := at.forms.at(reading.article.text, start, reading.sentence_at(start).span.end):
        return counted_noun(reading, reading.token_at(whole.end - 1) + 1)[0] or at.unit_before, here
    unit, end = counted_noun(reading, first)
    unit, end = (unit, end) if unit else (noun_of_number(at, first), here)
    return (unit, end) if unit else None


def noun_of_number(at: Place, position: int) -> str | None:
    """The noun of a number shortly after: "the state’s last | five | such deals"."""
    for index in range(position, min(position + NEAR, len(at.reading.tokens))):
        if at.forms.may_begin(at.reading.lower(index)):
            return counted_noun(at.reading, index + 1)[0]
    return None


def noun_of_range(at: Place) -> str | None:
    """The noun behind "12 to | more than 15 cows"; none of "156 to | win with seven wickets"."""
    text, near = at.reading.article.text, at.reading.tokens[at.noun + 1 : at.noun + 1 + NEAR]
    numbers = (at.forms.at(text, token.start, at.sentence.end) for token in near if token.start < at.sentence.end)
    upper = next((number for number in numbers if number), None)
    if upper is None or at.forms.qualifier(text, near[0].start, upper)[1] != near[0].start:
        return None
    return counted_noun(at.reading, at.reading.token_at(upper.end - 1) + 1)[0]


def noun_of_count(at: Place) -> str | None:
    """What "the number of | missing | rose from 12 to 31" counts."""
    reading, counts = at.reading, at.language.replies.figure_nouns
    for index in range(at.index - 1, max(0, at.index - FAR), -1):
        if reading.tokens[index].start < at.sentence.start:
            break
        if reading.lower(index) in counts and reading.lower(index + 1) in at.counts.of:
            return counted_noun(reading, past_of(reading, index + 1))[0]
    return None


def counted_votes(reading: Reading, forms: NumberForms, written: Written) -> list[FigureDraft]:
    """Both numbers of "passed it | 61-38 |", "voted | eight to five |"; none where nobody votes: games have scores."""
    sentence, at = reading.sentence_at(written.start).span, reading.token_at(written.start)
    around = reading.tokens[max(0, at - _VOTED) : at + _VOTED]
    if not any(token.lower in reading.language.counts.votes for token in around):
        return []
    text = reading.article.text
    if match := _VOTE.match(text, written.start):
        return [_votes(written, match.start(k), match[k], float(match[k].replace(",", ""))) for k in (1, 2)]
    joined = _joining(reading.language).match(text, written.end)
    second = forms.at(text, joined.end(), sentence.end) if joined else None
    noun = joined["noun"] if joined else None
    told = joined and (noun or reading.lower(at - 1) in reading.language.time.by)
    if second is None or written.percent or written.sign or not (told or written.spelled and second.spelled):
        return []
    return [_votes(one, one.start, one.text, one.value, noun) for one in (written, second)]


@lru_cache(maxsize=4)
def _joining(language: Language) -> re.Pattern[str]:
    """What stands between two counts of votes: "six | votes to | five"."""
    words = language.counts
    return re.compile(rf"\s(?:(?P<noun>{alternation(words.votes)})\s)?(?:{alternation(language.time.until)})\s")


def _votes(written: Written, start: int, text: str, value: float, unit: str | None = None) -> FigureDraft:
    one = replace(written, start=start, end=start + len(text), text=text, value=value, value_max=None)
    return FigureDraft(one.start, one.end, one, None, unit, "votes")
