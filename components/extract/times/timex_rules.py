"""The time rules of a language made ready: placeholders filled in, and for each word the rules that may hold it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from components.extract.figures.numbers import DIGITS, alternation, words_pattern
from components.extract.text.tokens import Token
from components.lang.counting import CountWords
from components.lang.schema import Language
from components.lang.timing import TimeWords

_PLACEHOLDER = re.compile(r"\{([a-z]+?)(\d*)\}")
_NAMED = re.compile(r"\(\?P[<=]\w+[>)]|\{\d+(?:,\d*)?\}")
_ESCAPED = re.compile(r"\\[A-Za-z]")
_WORD = re.compile(r"[^\W\d_]+\??")
_FIGURE = re.compile(r"\\d|\d")
_APOSTROPHE = "[’']"
_EDGE_OF_WORD = r"(?<![\w$£€¥%#@&/])(?<!\w[.,’'-])"


@dataclass(frozen=True, slots=True)
class CompiledRule:
    """A rule of the language file with its placeholders filled in; the groups of ``form`` are their names."""

    name: str
    operation: str
    source: str

    @property
    def form(self) -> re.Pattern[str]:
        """The pattern, compiled when it is first needed."""
        return _compiled(self.source)


@lru_cache(maxsize=256)
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TimexGrammar:
    """All rules in order, and for each word the rules that may hold it, as the bits of a number (rule 0 is bit 0).

    No rule matches without one of the ``triggers``.
    """

    rules: tuple[CompiledRule, ...]
    triggers: frozenset[str]
    holding: Mapping[str, int]
    figures: int
    """The rules that may hold a figure."""

    def fitting(self, token: Token) -> int:
        """The rules that may hold the token: all for one of neither letters nor figures alone."""
        if token.text.isalpha():
            return self.holding.get(token.lower, 0)
        return self.figures if token.text.isdecimal() else -1


@lru_cache(maxsize=4096)
def fitting_rules(language: Language, fitting: int) -> tuple[CompiledRule, ...]:
    """The language's rules of those bits, in order."""
    return tuple(rule for number, rule in enumerate(grammar(language).rules) if fitting >> number & 1)


@lru_cache(maxsize=4)
def grammar(language: Language) -> TimexGrammar:
    """The language's time rules made ready; cached, a second call costs nothing."""
    words = language.time
    fill = _placeholders(words, language.counts)
    rules: list[CompiledRule] = []
    holding: defaultdict[str, int] = defaultdict(int)
    figures = 0
    for number, rule in enumerate(words.rules):
        source = _spaced(_expand(rule.pattern, fill))
        rules.append(CompiledRule(rule.name, rule.operation, _EDGE_OF_WORD + f"(?:{source})(?!\\w)"))
        plain = _NAMED.sub(" ", source)
        figures |= bool(_FIGURE.search(plain)) << number
        for word in _words(plain):
            holding[word] |= 1 << number
    triggers = _triggers(words)
    # A trigger that stands in no pattern as it is ("weeklong") may be in any.
    holding.update((word, -1) for word in triggers if word not in holding)
    return TimexGrammar(tuple(rules), triggers, holding, figures)


def _words(pattern: str) -> frozenset[str]:
    """The words of a pattern in lower case, those with an optional last letter in both forms."""
    found = frozenset(_WORD.findall(_ESCAPED.sub(" ", pattern).lower()))
    return frozenset(form for word in found for form in ((word[:-1], word[:-2]) if word[-1] == "?" else (word,)))


def _expand(pattern: str, fill: dict[str, Callable[[str], str]]) -> str:
    while True:
        filled = _PLACEHOLDER.sub(lambda match: fill[match[1]](match[1] + match[2]), pattern)
        if filled == pattern:
            return pattern
        pattern = filled


def _spaced(pattern: str) -> str:
    """White space of any kind for each blank, but not inside a character class."""
    return re.sub(r"(?<!\[) (?![\]-])(\??)", lambda match: r"\s{1,2}" if not match[1] else r"\s{0,2}", pattern)


def _named(pattern: str) -> Callable[[str], str]:
    return lambda name: f"(?P<{name}>{pattern})"


def _fixed(pattern: str) -> Callable[[str], str]:
    """The pattern with the placeholder's number on its own groups, so that it may stand twice in a rule."""
    return lambda name: re.sub(r"\(\?P<(\w+)>", rf"(?P<\g<1>{name.lstrip('abcdefghijklmnopqrstuvwxyz')}>", pattern)


def _placeholders(words: TimeWords, counts: CountWords) -> dict[str, Callable[[str], str]]:
    day = rf"(?:[12]\d|3[01]|0?[1-9]){words.ordinal_mark}(?![\w%]|[,.]\d|:\d)"
    year = r"(?:1[4-9]|20)\d\d(?!\w|,\d|\.\d)"
    number = rf"(?:{DIGITS})(?!\w)|{words_pattern(counts)}"
    month = f"(?-i:{'|'.join(_month(name) for name in sorted(words.months, key=lambda name: -len(name)))})"
    named = {
        "month": month,
        "firstmonth": month,
        "weekday": f"(?-i:{alternation(words.weekdays)})",
        "weekdays": f"(?-i:{alternation(name + counts.plural_ending for name in words.weekdays)})",
        "day": day,
        "last": day,
        "year": year,
        "decadeyear": r"(?:1[4-9]|20)\d0",
        "holiday": f"(?-i:{alternation(words.holidays).replace('’', _APOSTROPHE)})",
        "number": f"{number}|(?:{alternation((*words.vague_numbers, *counts.articles))})",
        "upper": number,
        "hourname": f"(?:{alternation(name for name, hour in counts.numbers.items() if 1 <= hour <= 12)})",
    }
    tables: dict[str, Iterable[str]] = {
        "unit": words.units, "units": words.plural_units, "shift": words.shifts, "deictic": words.deictics,
        "part": words.parts, "season": words.seasons, "reference": words.references, "decadeword": words.decades,
        "clockname": words.clock_names, "ordinal": words.ordinals,
    }  # fmt: skip
    named |= {name: f"(?:{alternation(table)})" for name, table in tables.items()}
    fixed = {**words.pattern_words, "every": f"(?:{alternation(words.each)})"}
    named |= {name: fixed.pop(name, "(?!)") for name in ("edge", "meridiem")}
    fill = {name: _named(pattern) for name, pattern in named.items()}
    return fill | {name: _fixed(pattern) for name, pattern in fixed.items()}


def _month(name: str) -> str:
    return re.escape(name) + (r"(?:\.(?=\s\d|,|\s)|\b)" if len(name) < 5 else r"\b")


def _triggers(words: TimeWords) -> frozenset[str]:
    tables = (
        words.months, words.weekdays, words.units, words.deictics, words.parts, words.seasons, words.decades,
        words.clock_names, words.triggers,
    )  # fmt: skip
    names = {name.lower() for table in tables for name in table}
    names |= {f"{name.lower()}." for name in words.months} | {f"{name.lower()}s" for name in words.weekdays}
    return frozenset(names | {name.lower().split()[-1] for name in words.holidays})
