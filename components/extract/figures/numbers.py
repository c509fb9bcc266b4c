"""Numbers as written in a text: figures with separators, spelled-out words, scales, dozens, fractions."""

from __future__ import annotations

import re
from collections.abc import Iterable

from components.lang.counting import CountWords

DIGITS = (
    r"\d{1,3}(?:,\d{3}){1,5}(?![\d])(?:\.\d{1,6})?"
    r"|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3}){1,5}(?!\d)|(?<=[$£€¥])\d{1,3}(?: \d{3}){1,5}(?!\d)"
    r"|\d{1,12}(?:\.\d{1,6})?"
)
"""A figure in digits, thousands set off by commas, by narrow blanks, behind a currency by any, or not at all."""
NEAR, FAR = 6, 14
"""Tokens beside a number in which its noun, its verb or its label stands, and in which it is said what it is."""
_BLANK = re.compile(r"(?<=\d)[ \u00a0\u2009\u202f](?=\d{3})")


def alternation(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first, white space in them of any kind."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\s{1,2}") for word in ordered)


def words_pattern(words: CountWords) -> str:
    """A pattern for a number in words ("twenty-five", "a dozen", "one hundred and ten"), lower case."""
    word, scale = alternation((*words.numbers, *words.scales)), alternation(words.scales)
    join, article = alternation(words.joins), alternation(words.articles)
    # "A hundred and ten" is one number, "six and eight" are two.
    scaled = "|".join(f"(?<={re.escape(word)})" for word in words.scales)
    follow = rf"(?:(?:[ -]|(?:{scaled})\s{{1,2}}(?:{join})\s{{1,2}})(?:{word})\b){{0,7}}"
    return rf"(?:(?:(?:{article})\s{{1,2}}(?:{scale})|{word})\b{follow})"


def value_of(text: str, words: CountWords) -> float | None:
    """The number that the digits or words stand for; None if there is a word that is no number."""
    if text[:1].isdigit():
        figure, _, scale = _BLANK.sub("", text).partition(" ")
        return float(figure.replace(",", "")) * words.scales.get(scale.lower(), 1.0)
    total, part, seen = 0.0, 0.0, False
    for word in re.split(r"[\s-]+", text.lower().strip()):
        if word in words.joins or word in words.articles and not seen:
            part = part or (1.0 if word in words.articles else 0.0)
            continue
        if word in words.scales:
            scale_value = words.scales[word]
            if scale_value < 1000:
                part = (part or 1.0) * scale_value
            else:
                total, part = total + (part or 1.0) * scale_value, 0.0
        elif word in words.numbers:
            part = words.numbers[word] if not seen else part + words.numbers[word]
        else:
            return None
        seen = True
    return total + part if seen else None
