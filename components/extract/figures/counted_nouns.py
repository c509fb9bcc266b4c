"""The noun after a number: what is counted, and where its phrase ends."""

from __future__ import annotations

from components.extract.figures.number_forms import Written
from components.extract.text.reading import Reading

_UNIT_REACH = 7
"""Tokens after a number in which its noun may stand."""


def counted_noun(reading: Reading, index: int, *, singular: bool = False) -> tuple[str | None, int]:
    """The noun that is counted, from the token after the number on, and where its phrase ends; a plural if not said."""
    words, happenings, tokens = reading.language.counts, reading.language.happenings, reading.tokens
    sentence_end = reading.sentence_at(tokens[index].start).span.end if index < len(tokens) else 0
    taken: list[int] = []
    for position in range(index, min(index + _UNIT_REACH, len(tokens))):
        token = tokens[position]
        joined = token.text in "-–" and taken and token.start == tokens[position - 1].end
        if joined or token.lower in happenings.possessives and taken:
            continue
        if token.start >= sentence_end or token.lower in words.unit_stops or not token.text[0].isalpha():
            break
        verbal = (
            token.lower in happenings.past_forms
            or token.lower in happenings.auxiliaries
            or token.lower.endswith(words.verb_endings)
            and len(token.text) > 4
        )
        if verbal and token.lower not in words.modifiers and (taken or not _leads_to_noun(reading, position)):
            break
        taken.append(position)
        if _plural(reading, token.lower):
            following = tokens[position + 1] if position + 1 < len(tokens) else None
            if following is not None and following.text in "-–" and following.start == token.end:
                continue
            if following is None or token.lower not in words.plural_modifiers or not _plural(reading, following.lower):
                break
    plurals = [position for position in taken if _plural(reading, tokens[position].lower)]
    if singular and taken and not plurals:
        plurals = taken[-1:]
    if not plurals:
        return None, 0
    last = tokens[plurals[-1]]
    two = plurals[-1] > index and tokens[plurals[-1] - 1].lower in words.compound_units
    unit = reading.article.text[tokens[plurals[-1] - 1].start : last.end] if two else last.text
    return unit, last.end


def odd_unit(reading: Reading, written: Written, index: int) -> tuple[str | None, int | None]:
    """The word after a sum or measure that is no plural ("50,000 som")."""
    words, tokens = reading.language.counts, reading.tokens
    if not written.exact or index >= len(tokens) or tokens[index].start - written.end != 1:
        return None, None
    token, happenings = tokens[index], reading.language.happenings
    verbal = token.lower in happenings.past_forms or token.lower.endswith(words.verb_endings)
    if not token.text.islower() or not token.text.isalpha() or verbal or token.lower in words.unit_stops:
        return None, None
    return token.text, token.end


def _leads_to_noun(reading: Reading, position: int) -> bool:
    """Whether a participle right after the number modifies a noun: "unconfirmed dead", not "killed in"."""
    words = reading.language.counts
    following = reading.tokens[position + 1] if position + 1 < len(reading.tokens) else None
    return following is not None and following.text.isalpha() and following.lower not in words.unit_stops


def _plural(reading: Reading, word: str) -> bool:
    words = reading.language.counts
    if word in words.plurals or word.endswith(words.plural_tails) and word not in words.unit_stops:
        return True
    return (
        word.endswith(words.plural_ending)
        and len(word) > 3
        and not word.endswith(words.not_plural_endings)
        and (word not in words.unit_stops and word not in words.not_counts)
    )


def whole_end(reading: Reading, index: int, end: int) -> int:
    """Where the "of its members" after a percentage ends."""
    words, tokens = reading.language.counts, reading.tokens
    if index >= len(tokens) or tokens[index].lower not in words.of:
        return end
    first = index + 1
    while first < len(tokens) and tokens[first].lower in words.whole_determiners:
        first += 1
    _, noun_end = counted_noun(reading, first, singular=True)
    return noun_end or end
