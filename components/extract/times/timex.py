"""Time expressions with their TIMEX3 values, read against the publication date.

The rules are the language's; each names a calendar operation. They are found fast because only
near a word or figure that some rule needs is the text searched at all, and only by the rules that may hold its words.
A value is never finer than the words: "two weeks ago" is a week, "a year ago" a year.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from inspect import getmembers, isfunction

from components.extract.text.reading import Reading
from components.extract.times import day_operations, length_operations, told_operations, unit_operations
from components.extract.times.calendar_values import Unresolved
from components.extract.times.found import CLOCK, Found, Outcome
from components.extract.times.quoted_days import spoken_on_their_day
from components.extract.times.timex_rules import TimexGrammar, fitting_rules, grammar
from components.lang.schema import Language
from components.model import Timex

Operation = Callable[[Found], Outcome | None]
"""From the match of a rule to its value; None where the words are no time expression after all."""

OPERATIONS: Mapping[str, Operation] = {
    name: operation
    for module in (day_operations, length_operations, told_operations, unit_operations)
    for name, operation in getmembers(module, isfunction)
    if operation.__module__ == module.__name__ and not name.startswith("_")
}
"""The operations that a rule of the language file may name: what these modules show."""

_BACK = 8
"""Tokens before a trigger at which an expression may begin."""
_OF_DAY = frozenset({"clockname", "hour", "hourname", "overnight", "part"})
"""Groups of a rule that name a time of day."""
_LONGEST = 120
"""Characters of the longest expression."""
_FIGURE = re.compile(r"(?<!\d)\d{4}(?!\d)|\d[:/.]\d|\d0s|[’'‘]\d\d")
_CLOCKED = re.compile(r"\d[\w-]*T")
_WORDS_KEPT = 1 << 16
"""Words of which is remembered, from article to article, whether they are looked at."""
_PIECE = re.compile(r"[^\W\d_]+")


def find_timexes(reading: Reading) -> list[Timex]:
    """The time expressions in text order, none overlapping another.

    Without a publication date what is relative to it keeps its words and has the value None.
    """
    rules, tokens, language = grammar(reading.language), reading.tokens, reading.language
    found: list[Timex] = []
    untried = 0
    triggers = {word for word in {token.text for token in tokens} if _triggers(word, language)}
    for index in [token.i for token in tokens if token.text in triggers]:
        sentence = reading.sentence_at(tokens[index].start).span
        for place, fitting in _places(reading, rules, max(untried, index - _BACK), index, sentence.start):
            timex = _timex_at(reading, fitting, place, sentence.end, found) if place >= untried else None
            if timex is not None:
                found.append(timex)
                if found[:-1] and _opens_range(reading, found[-2], timex):
                    day = (timex.value or "").partition("T")[0]
                    found[-2] = replace(found[-2], value=f"{day}T{(found[-2].value or '').partition('T')[2]}")
                untried = reading.token_at(timex.span.end - 1) + 1
        untried = max(untried, index + 1)
    return spoken_on_their_day(reading, found)


def _opens_range(reading: Reading, opening: Timex, closing: Timex) -> bool:
    """Whether the clock time before has the day of the one behind: "from | 6am | to 9pm on Thursday"."""
    links = reading.language.time.until | reading.language.counts.joins | {"-", "–"}
    between = reading.article.text[opening.span.end : closing.span.start].strip().lower()
    return opening.rule == CLOCK and closing.rule == "clock-and-day" and bool(closing.value) and between in links


@lru_cache(maxsize=_WORDS_KEPT)
def _triggers(word: str, language: Language) -> bool:
    triggers, lower = grammar(language).triggers, word.lower()
    if lower in triggers or word.isalpha() or len(word) > 40:
        return lower in triggers
    return bool(_FIGURE.search(word)) or any(piece in triggers for piece in _PIECE.findall(lower))


def _places(reading: Reading, rules: TimexGrammar, low: int, index: int, opens: int) -> Iterable[tuple[int, int]]:
    """Where an expression may begin whose first trigger is the token, in text order, with the rules that fit there.

    Those are the rules that may hold every token from there to the trigger; ``opens`` is where the sentence begins.
    """
    places, fitting = [], -1
    for position in range(index, low - 1, -1):
        token = reading.tokens[position]
        fitting &= rules.fitting(token)
        if not fitting or token.start < opens:
            break
        places.append((position, fitting))
    return reversed(places)


def _timex_at(reading: Reading, fitting: int, place: int, sentence_end: int, before: list[Timex]) -> Timex | None:
    """The expression that begins at the token by the first rule, of those that fit, that accepts it."""
    start = reading.tokens[place].start
    end = min(sentence_end, start + _LONGEST)
    for rule in fitting_rules(reading.language, fitting):
        exact = rule.form.match(reading.article.text, start, end)
        if exact is None:
            continue
        groups = {name.rstrip("0123456789"): value for name, value in exact.groupdict().items() if value is not None}
        outcome = _outcome(OPERATIONS[rule.operation], Found(reading, exact.start(), exact.end(), groups, before))
        if outcome is not None:
            return Timex(
                reading.article.at(exact.start(), exact.end()),
                outcome.type or ("TIME" if _CLOCKED.match(outcome.value or "") else "DATE"),
                outcome.value,
                outcome.basis,
                rule.name,
                "likely" if outcome.basis == "default" else "certain",
            )
    return None


def _outcome(operation: Operation, found: Found) -> Outcome | None:
    """What the operation makes of the match; without a value where that cannot be told."""
    try:
        return operation(found)
    except Unresolved:
        return Outcome(None, "resolved", "TIME" if _OF_DAY & found.groups.keys() or found.unit[:1] == "T" else "DATE")
