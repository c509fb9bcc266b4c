"""How a number may be written, made ready for one language: ``at`` reads the one that begins at a place in the text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from components.extract.figures.numbers import DIGITS, alternation, value_of, words_pattern
from components.lang.counting import CountWords
from components.lang.schema import Language

_HALF = 0.5
"""A fraction that needs neither number nor article before it."""


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
    year_like: bool = False
    opener: str | None = None
    """The word before a range ("between"), which begins at ``opener_start``."""
    opener_start: int = 0


@dataclass(frozen=True, slots=True)
class NumberForms:
    """The patterns of one language."""

    words: CountWords
    number: re.Pattern[str]
    mixed: re.Pattern[str]
    fraction: re.Pattern[str]
    ratio: re.Pattern[str]
    second: re.Pattern[str]
    percent: re.Pattern[str]
    opener: re.Pattern[str]
    before: re.Pattern[str]
    first_words: frozenset[str]
    signed: re.Pattern[str]

    def may_begin(self, word: str) -> bool:
        """Whether a token, in lower case, can open a number."""
        return word[:1].isdigit() or word in self.first_words or bool(self.signed.match(word))

    def at(self, text: str, start: int, end: int) -> Written | None:
        """The number that begins there, with a range's upper end, or None."""
        if match := self.mixed.match(text, start, end):
            return self._mixed(match)
        if (match := self.fraction.match(text, start, end)) and not self._is_ordinal(match):
            return self._fraction(match)
        if match := self.ratio.match(text, start, end):
            part, whole = value_of(match["part"], self.words), value_of(match["whole"], self.words)
            if part and whole and part < whole:
                share = round(part / whole, 3)
                return Written(start, match.end(), match.group(), share, fraction=True, several=True, spelled=True)
        match = self.number.match(text, start, end)
        if match is None:
            return None
        value = self._value(match)
        if value is None:
            return None
        sign, opener = match["sign"], self.opener.search(text, max(0, start - 12), start)
        value, top, stop = self._range(text, end, match, value, opener)
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
            plain=self._plain(match) if doubtful else None,
            code=code if doubtful else None,
            year_like=len(figures) == 4 and figures[:2] in ("19", "20"),
            opener=opener["word"].lower() if opener and top is not None else None,
            opener_start=opener.start("word") if opener else start,
        )

    def _range(
        self, text: str, end: int, match: re.Match[str], value: float, opener: re.Match[str] | None
    ) -> tuple[float, float | None, int]:
        """The number's value, the upper end of its range if one follows, and where both end: "2 to 3 million"."""
        second = self.second.match(text, match.end(), end)
        upper = self._value(second) if second else None
        if second is None or upper is None or opener is not None and not self._listed(opener["word"]):
            return value, None, match.end()
        if second["rate"] and not (opener and self.percent.match(text, second.end(), end)):
            return value, None, match.end()
        join = second["join"].strip().lower()
        if join in self.words.joins and not opener:
            return value, None, match.end()
        joined = join in self.words.range_joins and (opener or not (match["sign"] and second["second"]))
        if not joined and join not in "-–":
            return value, None, match.end()
        if second["scale"] and not match["scale"] and value < upper:
            value = value * upper / (self._plain(second) or upper)
        return (value, upper, second.end()) if upper > value else (value, None, match.end())

    def qualifier(self, text: str, low: int, written: Written) -> tuple[str | None, int]:
        """The qualifier right before the number in lower case, and where the figure then starts."""
        match = self.before.search(text[max(low, written.start - 28) : written.start])
        if match is None:
            return None, written.start
        return " ".join(match["word"].lower().split()), max(low, written.start - 28) + match.start("word")

    def _listed(self, word: str) -> bool:
        return word.lower() in self.words.qualifiers

    def _plain(self, match: re.Match[str]) -> float | None:
        return value_of(match["digits"], self.words) if match["digits"] else None

    def _value(self, match: re.Match[str]) -> float | None:
        words, scale = self.words, (match["scale"] or "").strip().lower()
        factor = words.scales.get(scale) or words.short_scales.get(scale) or 1.0
        if match["digits"]:
            number = value_of(match["digits"], words)
            return number * factor if number is not None else None
        return value_of(match["words"], words)

    def _mixed(self, match: re.Match[str]) -> Written:
        """ "Two and a half million"."""
        words = self.words
        value = (value_of(match["whole"], words) or 0.0) + words.fractions[match["part"].lower()]
        if match["scale"]:
            value *= words.scales[match["scale"].lower()]
        return Written(match.start(), match.end(), match.group(), value, spelled=True)

    def _is_ordinal(self, match: re.Match[str]) -> bool:
        """ "Fell to fourth", "quarters": without a number or an article before it only a half is a fraction."""
        return not match["top"] and self.words.fractions[match["part"].lower()] < _HALF

    def _fraction(self, match: re.Match[str]) -> Written:
        words, top = self.words, match["top"]
        over = words.fractions[match["part"].lower()]
        count = value_of(top, words) if top and top.lower() not in words.articles else 1.0
        value = round((count or 1.0) * over, 3) if over != 0.333 else round((count or 1.0) / 3, 3)
        if match["scale"]:
            value *= words.scales[match["scale"].lower()]
        return Written(
            match.start(), match.end(), match.group(), value, fraction=not match["scale"], several=(count or 1.0) > 1,
            spelled=True,
        )  # fmt: skip


@lru_cache(maxsize=4)
def number_forms(language: Language) -> NumberForms:
    """The language's forms compiled; cached."""
    words = language.counts
    spelled, scale = f"(?P<words>{words_pattern(words)})", _scale(words)
    sign, codes, percent = _sign(words), alternation(words.unit_codes), alternation(words.percent)
    digits = rf"(?P<digits>{DIGITS})(?:[ -]?(?P<scale>{scale}))?"
    join = rf"(?P<join>\s?[-–]\s?|\s{{1,2}}(?:{alternation(words.range_joins)})\s{{1,2}})"
    second = rf"(?:(?P<second>{sign})\s?)?{digits}(?!\w|\.\d)|{spelled}"
    mixed, fraction, ratio = _shares(words)
    return NumberForms(
        words,
        _form(rf"(?:(?P<sign>{sign})\s?)?{digits}(?:(?!\w|\.\d)|(?=(?-i:{codes})(?!\w)))|{spelled}"),
        mixed,
        fraction,
        ratio,
        _form(rf"(?P<rate>[\s-]?(?:{percent}))?{join}(?:{second})"),
        _form(rf"[\s-]{{0,2}}(?P<word>{percent}|(?-i:{codes}))(?!\w)"),
        _form(rf"\b(?P<word>{alternation(words.range_openers)})\s{{1,2}}$"),
        _form(rf"(?<!\w)(?P<word>{alternation(words.qualifiers)})\s{{1,2}}$"),
        frozenset((*words.numbers, *words.scales, *words.articles, *words.fractions)),
        _form(rf"(?:{alternation((*words.currencies, *words.letter_currencies))})(?:\d|$)"),
    )


def _form(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _scale(words: CountWords) -> str:
    return rf"(?:\s{{0,2}}(?:{alternation(words.scales)})|(?:{alternation(words.short_scales)}))\b"


def _sign(words: CountWords) -> str:
    """A currency before a sum; one that is a letter only before a scale or thousands set off."""
    thousands = rf"(?=\d[\d.]{{0,8}}(?:,\d{{3}}|[ -]?(?:{_scale(words)})))"
    return rf"(?:{alternation(words.currencies)}|(?-i:{alternation(words.letter_currencies) or '(?!)'}){thousands})"


def _shares(words: CountWords) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """ "Two and a half million"; "two-thirds of a million"; "one in five"."""
    number, article = alternation(words.numbers), alternation(words.articles)
    part, scale = f"(?P<part>{alternation(words.fractions)})", f"(?P<scale>{alternation(words.scales)})"
    of = rf"(?:\s{{1,2}}(?:(?:{alternation(words.of)})\s)?(?:{article})\s{{1,2}}{scale})?"
    return (
        _form(rf"(?P<whole>\d{{1,3}}|{number})\s(?:{alternation(words.joins)})\s(?:{article})\s{part}(?:\s{scale})?\b"),
        _form(rf"(?:(?P<top>{article}|{number})(?:\s{{1,2}}|-))?{part}{of}\b"),
        _form(
            rf"(?P<part>\d|{number})[\s-](?:{alternation(words.ratios)})[\s-]"
            rf"(?P<whole>\d{{1,4}}|{number})(?![\w.,-]\d|\w)"
        ),
    )
