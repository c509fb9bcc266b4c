"""Time expressions with their TIMEX3 values, read against the publication date.

The rules are the language's; each names a calendar operation (``timex_operations``). Two passes find them fast: only
near a word or figure that some rule needs is the text searched at all.
"""

from __future__ import annotations

import re

from components.extract.reading import Reading, Token
from components.extract.timex_operations import OPERATIONS, Found, Outcome
from components.extract.timex_rules import TimexGrammar, grammar
from components.model import Timex, TimexType

_BACK = 64
"""Characters before a trigger at which an expression may begin."""
_AHEAD = 64
_FIGURE = re.compile(r"(?<!\d)\d{4}(?!\d)|\d[:/.]\d|\d0s|[’'‘]\d\d")
_PIECE = re.compile(r"[^\W\d_]+")


def find_timexes(reading: Reading) -> list[Timex]:
    """The time expressions in text order, none overlapping another.

    Without a publication date what is relative to it keeps its words and has the value None.
    """
    rules = grammar(reading.language)
    found: list[Timex] = []
    done = 0
    for token in reading.tokens:
        if token.start < done or not _triggers(token, rules):
            continue
        sentence = reading.sentence_at(token.start).span
        start = max(done, sentence.start, token.start - _BACK)
        end = min(sentence.end, token.end + _AHEAD)
        while start <= token.start and (match := rules.search.search(reading.article.text, start, end)):
            if match.start() > token.start:
                break
            timex = _timex(reading, rules, match, end, found)
            if timex is None:
                start = _next_word(reading, match.start())
                continue
            found.append(timex)
            start = done = timex.span.end
    return found


def _triggers(token: Token, rules: TimexGrammar) -> bool:
    if token.lower in rules.triggers:
        return True
    if token.text.isalpha() or len(token.text) > 40:
        return False
    return bool(_FIGURE.search(token.text)) or any(piece in rules.triggers for piece in _PIECE.findall(token.lower))


def _next_word(reading: Reading, offset: int) -> int:
    index = reading.token_at(offset) + 1
    return max(offset + 1, reading.tokens[index].start if index < len(reading.tokens) else offset + 1)


def _timex(
    reading: Reading, rules: TimexGrammar, match: re.Match[str], end: int, before: list[Timex]
) -> Timex | None:
    """The expression at the match by the first rule, in order, that accepts it there."""
    first = int((match.lastgroup or "r0")[1:])
    for rule in rules.rules[first:]:
        exact = match if rule is None else rule.form.match(reading.article.text, match.start(), end)
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
