"""How a number may be written, made ready for one language: ``at`` reads the one that begins at a place in the text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from components.extract.figures.numbers import DIGITS, alternation, value_of, words_pattern
from components.lang.counting import CountWords
from components.lang.schema import Language

HALF = 0.5
"""A fraction that needs neither number nor article before it; smaller ones after "the" are ordinals."""
_WIDE = 5
"""Times its lower end that the upper end of a range without "from" or "between" may be."""
_NEXT = re.compile(r"\s(?P<word>[^\W\d_]+)(?:\s(?P<then>[^\W\d_]+))?")
_YEAR = 4
"""Figures of a year."""
_THIRD = 0.333
"""A fraction whose multiples are rounded only at their end."""


@dataclass(frozen=True, slots=True)
class Written:
    """A number as it stands in the text, with the sign, scale or percent that belongs to it."""

    start: int
    end: int
    text: str
    value: float
    value_max: float | None = None
    sign: str | None = None
    percent: str | None = None
    fraction: bool = False
    several: bool = False
    """A fraction with a numerator: "two-thirds"."""
    spelled: bool = False
    exact: bool = False
    """In digits with a separator, a decimal or a scale, so that it can hardly be a name."""
    plain: float | None = None
    """The digits without their scale, where that is written onto them and may be a unit ("the 400m")."""
    code: str | None = None
    """That scale."""
    noun: str | None = None
    """What a share counts that has it in its midst: "one | adult | in seven"."""
    year_like: bool = False
    opener: str | None = None
    """The word before a range: "between"."""


class NumberForms:
    """The patterns of one language."""

    def __init__(self, language: Language) -> None:
        words = self.words = language.counts
        number, article, part = (alternation(table) for table in (words.numbers, words.articles, words.fractions))
        joins, scales, percent = (alternation(table) for table in (words.joins, words.scales, words.percent))
        sign, codes, spelled = _sign(words), alternation(words.unit_codes), f"(?P<words>{words_pattern(words)})"
        digits = rf"(?P<digits>{DIGITS})(?:[ -]?(?P<scale>{_scale(words)}))?"
        join = rf"(?P<join>\s?[-–]\s?|\s{{1,2}}(?:{alternation(words.range_joins)})\s{{1,2}})"
        second = rf"(?:(?P<second>{sign})\s?)?{digits}(?!\w|\.\d)|{spelled}"
        of = rf"(?:\s{{1,2}}(?:(?:{alternation(words.of)})\s)?(?:{article})\s{{1,2}}(?P<scale>{scales}))?"
        self.number = _form(rf"(?:(?P<sign>{sign})\s?)?{digits}(?:(?!\w|\.\d)|(?=(?-i:{codes})(?!\w)))|{spelled}")
        self.mixed = _form(
            rf"(?P<whole>\d{{1,3}}|{number})\s(?:{joins})\s(?:{article})\s(?P<part>{part})(?:\s(?P<scale>{scales}))?\b"
        )
        self.fraction = _form(rf"(?:(?P<top>{article}|{number})(?:\s{{1,2}}|-))?(?P<part>{part}){of}\b")
        self.ratio = _form(
            rf"(?P<part>\d|{number})(?:\s(?P<noun>[^\W\d_]{{3,}}))?[\s-](?:{alternation(words.ratios)})[\s-]"
            rf"(?P<whole>\d{{1,4}}|{words_pattern(words)})(?![\w.,-]\d|\w)"
        )
        self.second = _form(rf"(?P<rate>[\s-]?(?:{percent}))?{join}(?:{second})")
        self.percent = _form(rf"[\s-]{{0,2}}(?P<word>{percent}|(?-i:{codes}))(?!\w)")
        self.opener = _form(rf"\b(?P<word>{alternation(words.range_openers)})\s{{1,2}}$")
        self.before = _form(rf"(?<!\w)(?P<word>{alternation(words.qualifiers)})\s{{1,2}}$")
        self.signed = _form(rf"(?:{alternation((*words.currencies, *words.letter_currencies))})(?:\d|$)")
        self.determiners = language.happenings.determiners
        self.no_shares = language.happenings.nouns | language.time.matches | language.time.units.keys()
        self.first_words = frozenset((*words.numbers, *words.scales, *words.articles, *words.fractions))

    def may_begin(self, word: str) -> bool:
        """Whether a token, in lower case, can open a number."""
        return word[:1].isdigit() or word in self.first_words or bool(self.signed.match(word))

    def at(self, text: str, start: int, end: int) -> Written | None:
        """The number that begins there, with a range's upper end, or None."""
        if share := self._share(text, start, end):
            return share
        match = self.number.match(text, start, end)
        if match is None:
            return None
        sign, opener = match["sign"], self.opener.search(text, max(0, start - 12), start)
        value, top, stop = self._range(text, end, match, opener)
        percent = self.percent.match(text, stop, end) if not sign else None
        figures = match["digits"] or ""
        code = (match["scale"] or "").strip().lower()
        doubtful = code in self.words.doubtful_scales and not sign and top is None
        return Written(
            start,
            percent.end() if percent else stop,
            match.group(),
            value,
            top,
            sign,
            percent["word"] if percent else None,
            spelled=not figures,
            exact=bool(match["scale"]) or "," in figures or "." in figures,
            plain=value_of(figures, self.words) if doubtful else None,
            code=code if doubtful else None,
            year_like=len(figures) == 4 and figures[:2] in ("19", "20"),
            opener=opener["word"].lower() if opener and top is not None else None,
        )

    def _share(self, text: str, start: int, end: int) -> Written | None:
        """ "Two and a half million", "two-thirds of a million", "a third", "one in five".

        Without a number or an article before it only a half is a fraction: "fell to fourth", "quarters".
        """
        words, count = self.words, 1.0
        if match := self.mixed.match(text, start, end):
            share = (value_of(match["whole"], words) or 0.0) + words.fractions[match["part"].lower()]
        elif (match := self.fraction.match(text, start, end)) and (
            match["top"] or words.fractions[match["part"].lower()] >= HALF
        ):
            over, top = words.fractions[match["part"].lower()], (match["top"] or "").lower()
            count = 1.0 if not top or top in words.articles else value_of(top, words) or 1.0
            share = round(count / 3 if over == _THIRD else count * over, 3)
        elif (match := self.ratio.match(text, start, end)) and (not match["noun"] or self._is_shared(match)):
            part, whole = value_of(match["part"], words), value_of(match["whole"], words)
            if not part or not whole or part >= whole:
                return None
            share, count = round(part / whole, 3) or part / whole, whole
        else:
            return None
        told = match.groupdict()
        scale = words.scales[told["scale"].lower()] if told.get("scale") else None
        return Written(
            start,
            match.end(),
            match.group(),
            share * (scale or 1.0),
            fraction=scale is None and match.re is not self.mixed,
            several=count > 1,
            spelled=True,
            noun=told.get("noun"),
        )

    def _is_shared(self, match: re.Match[str]) -> bool:
        """Whether "one adult in seven" is a share: not "one win in five", "one man in two cars", "one cook in 2019"."""
        one, after = value_of(match["part"], self.words) == 1, _NEXT.match(match.string, match.end())
        acts = after is not None and (after["then"] or "").lower() in self.determiners  # "one family in ten | uses a"
        counts = after is not None and self.words.is_plural(after["word"].lower()) and not acts
        year = match["whole"].isdigit() and len(match["whole"]) == _YEAR
        return one and match["noun"].lower() not in self.no_shares and not year and not counts

    def _range(
        self, text: str, end: int, match: re.Match[str], opener: re.Match[str] | None
    ) -> tuple[float, float | None, int]:
        """The number's value, the upper end of its range if one follows, and where both end: "2 to 3 million"."""
        value, second = self._value(match), self.second.match(text, match.end(), end)
        if second is None:
            return value, None, match.end()
        upper, join, factor = self._value(second), second["join"].strip().lower(), self._factor(second)
        near = upper / factor / _WIDE <= value <= upper / factor * _WIDE
        near = near and not second["rate"] and bool(match["sign"] or not second["second"])
        if near and self._factor(match) == 1.0 and (opener or join not in self.words.joins):
            value = _rounded(value * factor)  # "from | 9 | to 7.4 million"
        moves = opener is not None and opener["word"].lower() not in self.words.qualifiers
        half = second["rate"] and not (opener and self.percent.match(text, second.end(), end))
        sums = match["sign"] and second["second"] or upper > _WIDE * value  # "fell by | 60,000 | to 7.4 million"
        joined = join in self.words.range_joins and (opener or not sums and join not in self.words.joins)
        ranges = (joined or join in "-–") and not moves and not half and (upper > value or opener)
        low, high = sorted((value, upper))  # "between 8% and | 5%"
        return (low, high, second.end()) if ranges else (value, None, match.end())

    def qualifier(self, text: str, low: int, written: Written) -> tuple[str | None, int]:
        """The qualifier right before the number in lower case, and where the figure then starts."""
        match = self.before.search(text[max(low, written.start - 28) : written.start])
        if match is None:
            return None, written.start
        return " ".join(match["word"].lower().split()), max(low, written.start - 28) + match.start("word")

    def _factor(self, match: re.Match[str]) -> float:
        """What the scale multiplies that the number ends with; 1 without one."""
        words = self.words
        scale = (match["scale"] or "").strip() if match["digits"] else re.split(r"[\s-]", match["words"])[-1]
        return words.scales.get(scale.lower()) or words.short_scales.get(scale.lower()) or 1.0

    def _value(self, match: re.Match[str]) -> float:
        number = value_of(match["digits"] or match["words"], self.words) or 0.0
        return _rounded(number * self._factor(match)) if match["digits"] else number


@lru_cache(maxsize=4)
def number_forms(language: Language) -> NumberForms:
    """The language's forms compiled; cached."""
    return NumberForms(language)


def _rounded(value: float) -> float:
    """The number without what binary arithmetic adds: 16.6 billion is no 16,600,000,000.000002."""
    return float(f"{value:.13g}")


def _form(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _scale(words: CountWords) -> str:
    return rf"(?:\s{{0,2}}(?:{alternation(words.scales)})|(?:{alternation(words.short_scales)}))\b"


def _sign(words: CountWords) -> str:
    """A currency before a sum; one that is a letter only before a scale or thousands set off."""
    thousands = rf"(?=\d[\d.]{{0,8}}(?:,\d{{3}}|[ -]?(?:{_scale(words)})))"
    return rf"(?:{alternation(words.currencies)}|(?-i:{alternation(words.letter_currencies) or '(?!)'}){thousands})"
