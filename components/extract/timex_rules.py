"""The time rules of a language made ready: placeholders filled in, one pattern to look for all of them at once."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from components.extract.numbers import DIGITS, alternation, words_pattern
from components.lang.schema import CountWords, Language, TimeWords

_PLACEHOLDER = re.compile(r"\{([a-z]+?)(\d*)\}")
_NAMED = re.compile(r"\(\?P<\w+>")
_BACK = re.compile(r"\(\?P=(\w+)\)")
_EDGE_OF_WORD = r"(?<![\w$£€¥%#@&/])(?<!\w[.,’'-])"

_DAYREF = (
    r"(?:(?:{weekday7},? )?(?:{month7} {day7}|(?:the )?{day8}(?: of)? {month8})(?:,? {year7})?"
    r"|(?:{shift7} )?{weekday8}|{deictic7})"
)
_CLOCK = (
    r"(?:(?P<hour>1?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d))? ?{meridiem}(?!\w)"
    r"|(?P<hour2>[01]?\d|2[0-3]):(?P<minute2>[0-5]\d)(?![:\d])"
    r"|(?P<hour3>[01]\d|2[0-3])(?P<minute3>[0-5]\d)(?= (?:UTC|GMT))|{clockname})"
)


@dataclass(frozen=True, slots=True)
class CompiledRule:
    """A rule of the language file with its pattern compiled; its groups are the placeholders' names."""

    name: str
    operation: str
    form: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class TimexGrammar:
    """All rules in order, ``search`` to find where one of them matches, ``triggers`` without which none can."""

    rules: tuple[CompiledRule, ...]
    search: re.Pattern[str]
    triggers: frozenset[str]


@lru_cache(maxsize=4)
def grammar(language: Language) -> TimexGrammar:
    """The language's time rules compiled; cached, a second call costs nothing."""
    words = language.time
    fill = _placeholders(words, language.counts)
    rules, parts = [], []
    for number, rule in enumerate(words.rules):
        source = _spaced(_expand(rule.pattern, fill))
        rules.append(CompiledRule(rule.name, rule.operation, re.compile(_EDGE_OF_WORD + f"(?:{source})(?!\\w)", re.IGNORECASE)))
        parts.append(f"(?P<r{number}>{_unnamed(source)})")
    search = re.compile(_EDGE_OF_WORD + f"(?:{'|'.join(parts)})(?!\\w)", re.IGNORECASE) if parts else re.compile(r"(?!)")
    return TimexGrammar(tuple(rules), search, _triggers(words))


def _expand(pattern: str, fill: dict[str, Callable[[str], str]]) -> str:
    while True:
        filled = _PLACEHOLDER.sub(lambda match: fill[match[1]](match[1] + match[2]), pattern)
        if filled == pattern:
            return pattern
        pattern = filled


def _spaced(pattern: str) -> str:
    """White space of any kind for each blank, but not inside a character class."""
    return re.sub(r"(?<!\[) (?![\]-])(\??)", lambda match: r"\s{1,2}" if not match[1] else r"\s{0,2}", pattern)


def _unnamed(pattern: str) -> str:
    return _BACK.sub(r"[/.]", _NAMED.sub("(?:", pattern))


def _placeholders(words: TimeWords, counts: CountWords) -> dict[str, Callable[[str], str]]:
    def named(pattern: str) -> Callable[[str], str]:
        return lambda name: f"(?P<{name}>{pattern})"

    def fixed(pattern: str) -> Callable[[str], str]:
        """The pattern with the placeholder's number on its own groups, so that it may stand twice in a rule."""
        return lambda name: re.sub(r"\(\?P<(\w+)>", rf"(?P<\g<1>{name.lstrip('abcdefghijklmnopqrstuvwxyz')}>", pattern)

    day = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\w%]|[,.]\d|:\d)"
    year = r"(?:1[4-9]|20)\d\d(?!\w|,\d|\.\d)"
    fill = {
        "month": named(f"(?-i:{'|'.join(_month(name) for name in sorted(words.months, key=lambda name: -len(name)))})"),
        "weekday": named(f"(?-i:{alternation(words.weekdays)})"),
        "weekdays": named(f"(?-i:{alternation(name + counts.plural_ending for name in words.weekdays)})"),
        "day": named(day),
        "last": named(day),
        "year": named(year),
        "decadeyear": named(r"(?:1[4-9]|20)\d0"),
        "unit": named(f"(?:{alternation(words.units)})"),
        "units": named(f"(?:{alternation(words.plural_units)})"),
        "shift": named(f"(?:{alternation(words.shifts)})"),
        "deictic": named(f"(?:{alternation(words.deictics)})"),
        "part": named(f"(?:{alternation(words.parts)})"),
        "season": named(f"(?:{alternation(words.seasons)})"),
        "holiday": named(f"(?-i:{alternation(words.holidays)})"),
        "reference": named(f"(?:{alternation(words.references)})"),
        "decadeword": named(f"(?:{alternation(words.decades)})"),
        "clockname": named(f"(?:{alternation(words.clock_names)})"),
        "number": named(
            f"(?:{DIGITS})(?!\\w)|{words_pattern(counts)}|(?:{alternation((*words.vague_numbers, *counts.articles))})"
        ),
        "ordinal": named(f"(?:{alternation(words.ordinals)})"),
        "dayref": fixed(_DAYREF),
        "clock": fixed(_CLOCK),
    }
    return fill | {name: fixed(pattern) for name, pattern in words.pattern_words.items()} | {
        "edge": named(words.pattern_words.get("edge", "(?!)")),
        "every": fixed(f"(?:{alternation(words.each)})"),
        "meridiem": named(words.pattern_words.get("meridiem", "(?!)")),
    }


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
