"""Fractions and parts of a whole: "a third of the crew", "29 of 38 towers", "three of them"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from components.extract.figures.counted_nouns import counted_noun
from components.extract.figures.figure_drafts import FigureDraft
from components.extract.figures.number_forms import NumberForms, Written
from components.extract.figures.numbers import alternation
from components.extract.text.reading import Reading
from components.lang.schema import Language

_VOTE = re.compile(r"(\d{1,3}(?:,\d{3})?)[-–](\d{1,3}(?:,\d{3})?)(?![\w-])")
_HALF = 0.5
"""Smaller fractions after "the" are ordinals: "the third of nine deals"."""
_NEAR = 12
"""Tokens on either side of two numbers in which they are said to be votes."""
_WHOLE_REACH = 6
"""Tokens after "of" in which the number of the whole may stand."""


def fraction(
    reading: Reading, written: Written, after: int, qualifier: str | None, start: int, before: str
) -> FigureDraft | None:
    """A fraction of something; "a third" needs the "of", a qualifier or "by" before it."""
    words, tokens = reading.language.counts, reading.tokens
    following = tokens[after].lower if after < len(tokens) else ""
    if before in words.definite and not written.several and written.value < _HALF or before in words.sides:
        return None
    if following not in words.of and following not in words.whole_determiners:
        alone = not before.isalpha() and following in reading.language.happenings.auxiliaries
        opened = qualifier or before in words.measure_openers or alone  # "of 61 lakes, | half | could be dry"
        if not (opened or written.several or following in words.lesser):
            return None
        unit, end = counted_noun(reading, after) if written.several else (None, 0)
        return FigureDraft(start, end or written.end, written, qualifier, unit, "fraction", "likely")
    first = after
    while first < len(tokens) and (tokens[first].lower in words.of or tokens[first].lower in words.whole_determiners):
        first += 1
    if first < len(tokens) and tokens[first].lower in words.whole_pronouns:
        unit, end = counted_noun(reading, first + 1)
        return FigureDraft(start, end or tokens[first].end, written, qualifier, unit, "fraction")
    unit, end = counted_noun(reading, first, singular=True)
    return FigureDraft(start, end or written.end, written, qualifier, unit, "fraction")


def part_of_whole(
    reading: Reading, forms: NumberForms, index: int, unit_before: str | None
) -> tuple[str | None, int] | None:
    """The unit of "29 of 38 towers", "12 of them children", "three of the members", and where the figure ends."""
    words, tokens = reading.language.counts, reading.tokens
    if index + 1 >= len(tokens) or tokens[index].lower not in words.of:
        return None
    position = index + 1
    if tokens[position].lower in words.whole_pronouns:
        unit, end = counted_noun(reading, position + 1)
        return (unit, end) if unit else (unit_before, tokens[position].end)
    passed = words.whole_determiners | reading.language.happenings.amounts
    while position < len(tokens) and tokens[position].lower in passed:
        position += 1
    if position < len(tokens) and forms.may_begin(tokens[position].lower):
        start = tokens[position].start
        whole = forms.at(reading.article.text, start, reading.sentence_at(start).span.end)
        if whole is not None:
            unit, _ = counted_noun(reading, reading.token_at(whole.end - 1) + 1)
            return unit or unit_before, tokens[index - 1].end
    unit, end = counted_noun(reading, position)
    if unit is None:
        unit, end = noun_of_number(reading, forms, position), tokens[index - 1].end
    return (unit, end) if unit else None


def noun_of_number(reading: Reading, forms: NumberForms, position: int) -> str | None:
    """The noun of a number shortly after: "the state’s last | five | such deals"."""
    for index in range(position, min(position + _WHOLE_REACH, len(reading.tokens))):
        if forms.may_begin(reading.tokens[index].lower):
            return counted_noun(reading, index + 1)[0]
    return None


def counted_votes(reading: Reading, forms: NumberForms, written: Written) -> list[FigureDraft]:
    """Both numbers of "passed it | 61-38 |", "voted | eight to five |"; none where nobody votes: games have scores."""
    if written.sign or written.percent:
        return []
    sentence, at = reading.sentence_at(written.start).span, reading.token_at(written.start)
    around = reading.tokens[max(0, at - _NEAR) : at + _NEAR]
    votes = reading.language.counts.votes
    if not any(token.lower in votes and sentence.start <= token.start < sentence.end for token in around):
        return []
    text = reading.article.text
    if (match := _VOTE.match(text, written.start)) and match.end() >= written.end:
        return [
            _votes(written, match.start(group), match[group], float(match[group].replace(",", ""))) for group in (1, 2)
        ]
    joined = _joining(reading.language).match(text, written.end)
    second = forms.at(text, joined.end(), sentence.end) if joined else None
    if joined is None or second is None or second.sign or second.percent:
        return []
    if not joined["noun"] and not (written.spelled and second.spelled):
        return []
    return [_votes(one, one.start, one.text, one.value) for one in (written, second)]


@lru_cache(maxsize=4)
def _joining(language: Language) -> re.Pattern[str]:
    """What stands between two counts of votes: "six | votes to | five"."""
    words = language.counts
    return re.compile(rf"\s(?P<noun>(?:{alternation(words.votes)})\s)?(?:{alternation(language.time.until)})\s")


def _votes(written: Written, start: int, text: str, value: float) -> FigureDraft:
    one = replace(written, start=start, end=start + len(text), text=text, value=value, value_max=None)
    return FigureDraft(one.start, one.end, one, None, None, "votes")
