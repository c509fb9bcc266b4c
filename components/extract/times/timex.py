"""Time expressions with their TIMEX3 values, read against the publication date.

The rules are the language's; each names a calendar operation (``timex_operations``). Two passes find them fast: only
near a word or figure that some rule needs is the text searched at all.
"""

from __future__ import annotations

import re
from functools import lru_cache

from components.extract.text.reading import Reading
from components.extract.text.tokens import Token
from components.extract.times.found import Found, Outcome
from components.extract.times.quoted_days import spoken_on_their_day
from components.extract.times.timex_operations import OPERATIONS
from components.extract.times.timex_rules import TimexGrammar, grammar
from components.lang.schema import Language
from components.model import Timex, TimexType

_BACK = 8
"""Tokens before a trigger at which an expression may begin."""
_LONGEST = 120
"""Characters of the longest expression."""
_FIGURE = re.compile(r"(?<!\d)\d{4}(?!\d)|\d[:/.]\d|\d0s|[’'‘]\d\d")
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
    for index in [token.i for token in tokens if _triggers(token.text, language)]:
        if index < untried:
            continue
        trigger = tokens[index]
        sentence = reading.sentence_at(trigger.start).span
        position = max(untried, index - _BACK)
        while position <= index:
            timex = None
            if tokens[position].start >= sentence.start and _opens(tokens[position], rules):
                timex = _timex_at(reading, rules, tokens[position].start, sentence.end, found)
            position += 1
            if timex is not None:
                found.append(timex)
                position = max(position, reading.token_at(timex.span.end - 1) + 1)
        untried = position
    return spoken_on_their_day(reading, found)


@lru_cache(maxsize=_WORDS_KEPT)
def _triggers(word: str, language: Language) -> bool:
    triggers, lower = grammar(language).triggers, word.lower()
    if lower in triggers:
        return True
    if word.isalpha() or len(word) > 40:
        return False
    return bool(_FIGURE.search(word)) or any(piece in triggers for piece in _PIECE.findall(lower))


def _opens(token: Token, rules: TimexGrammar) -> bool:
    return token.lower in rules.openers or not token.text.isalpha() and len(token.text) <= 40


def _timex_at(
    reading: Reading, rules: TimexGrammar, start: int, sentence_end: int, before: list[Timex]
) -> Timex | None:
    """The expression that begins there by the first rule, in order, that accepts it."""
    end = min(sentence_end, start + _LONGEST)
    match = rules.any_rule.match(reading.article.text, start, end)
    for rule in rules.rules[int((match.lastgroup or "r0")[1:]) :] if match else ():
        exact = rule.form.match(reading.article.text, start, end)
        if exact is None:
            continue
        groups = {name.rstrip("0123456789"): value for name, value in exact.groupdict().items() if value is not None}
        outcome = OPERATIONS[rule.operation](Found(reading, exact.start(), exact.end(), groups, before))
        if outcome is not None:
            stop = outcome.end or exact.end()
            return Timex(
                reading.article.at(exact.start(), stop),
                outcome.type or _type(outcome),
                outcome.value,
                outcome.basis,
                rule.name,
                "likely" if outcome.basis == "default" else "certain",
            )
    return None


def _type(outcome: Outcome) -> TimexType:
    value = outcome.value or ""
    if value.startswith("P") and not value.endswith("_REF"):
        return "DURATION"
    return "TIME" if "T" in value.partition("_")[0] and value[:1].isdigit() else "DATE"
