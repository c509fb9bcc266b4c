"""The noun after a number: what is counted, and where its phrase ends."""

from __future__ import annotations

from components.extract.figures.number_forms import Written
from components.extract.figures.numbers import NEAR
from components.extract.text.reading import Reading

_LARGE = 1e6
"""A number from which on nobody is counted by it who "won"."""


def counted_noun(reading: Reading, index: int, *, singular: bool = False) -> tuple[str | None, int]:
    """The noun that is counted, from the token after the number on, and where its phrase ends; a plural if not said."""
    words, happenings, tokens = reading.language.counts, reading.language.happenings, reading.tokens
    end = reading.sentence_at(tokens[index - 1].start).span.end if 0 < index < len(tokens) else 0
    noun = last = None
    for position in range(index, min(index + NEAR, len(tokens))):
        token, following = tokens[position], reading.lower(position + 1)
        if last is not None and (token.text in "-–" or token.lower in happenings.possessives):
            continue
        if token.start >= end or token.lower in words.unit_stops or not token.text[0].isalpha():
            break
        verbal = _is_verbal(reading, token.lower) and token.lower not in words.modifiers
        leads = last is None and following.isalpha() and following not in words.unit_stops
        if verbal and not leads:  # "nine | unconfirmed | dead", not "nine | killed | in"
            break
        last = position
        if _plural(reading, token.lower):
            noun = position
            modifies = token.lower in words.plural_modifiers or token.text[0].isupper()  # "25 | Hamas | operatives"
            kind = modifies and _plural(reading, following) and not _is_verbal(reading, following)
            if not kind and following not in ("-", "–"):
                break
    noun = last if noun is None and singular else noun
    if noun is None:
        return None, 0
    first = noun - (noun > index and reading.lower(noun - 1) in words.compound_units)
    return reading.article.text[tokens[first].start : tokens[noun].end], tokens[noun].end


def odd_unit(reading: Reading, written: Written, index: int) -> tuple[str | None, int | None]:
    """The word after a sum or measure that is no plural ("50,000 som", "2,300 won |, | or")."""
    words, tokens = reading.language.counts, reading.tokens
    large = written.value >= _LARGE
    if not (written.exact or large) or index >= len(tokens) or tokens[index].start - written.end != 1:
        return None, None
    token, following = tokens[index], reading.lower(index + 1)
    ends = not following.isalpha() or following in reading.language.happenings.prepositions
    money = token.lower in words.currency_words and (large or ends)  # but "the 2,300 won the case"
    word = token.text.islower() and token.text.isalpha() and (money or token.lower not in words.unit_stops)
    if not word or _is_verbal(reading, token.lower) and token.lower not in words.currency_words:
        return None, None
    return token.text, token.end


def _is_verbal(reading: Reading, word: str) -> bool:
    """Whether the word has the form of a verb, a participle or an adverb."""
    ends = word.endswith(reading.language.counts.verb_endings) and len(word) > 4
    return ends or word in reading.language.happenings.past_forms


def _plural(reading: Reading, word: str) -> bool:
    words = reading.language.counts
    return word in words.plurals or words.is_plural(word) and word not in words.unit_stops | words.not_counts


def past_of(reading: Reading, index: int) -> int:
    """Behind the "of the", "of its" or "the" at the token, where the noun of a whole begins."""
    words = reading.language.counts
    while reading.lower(index) in words.whole_determiners | words.of:
        index += 1
    return index


def whole_end(reading: Reading, index: int, end: int) -> int:
    """Where the "of its members" after a percentage ends."""
    if reading.lower(index) not in reading.language.counts.of:
        return end
    return counted_noun(reading, past_of(reading, index), singular=True)[1] or end
