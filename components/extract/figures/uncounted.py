"""Numbers that count nothing, and numbers without a unit that measure all the same."""

from __future__ import annotations

import re

from components.extract.figures.counted_nouns import counted_noun
from components.extract.figures.figure_places import Place
from components.extract.figures.shares import noun_of_count

_SHORT = 30
"""Characters of a sentence that is nothing but a number."""
_TIED = re.compile(r"[-–](?P<word>[^\W\d_A-Z]{2,})(?![\w-])")
_DASHED = re.compile(r"\d[-–]\d")
_CLOCK = re.compile(r"([01]?\d|2[0-3])[.:][0-5]\d")
_ADDRESS = 3
"""Tokens behind a number in which its street stands."""


def names_something(at: Place) -> bool:
    """Identifiers, ages, addresses, scores, ordinals, "one"."""
    written, words, lower = at.written, at.counts, at.reading.lower
    if written.spelled and (written.value == 1 or re.split(r"[\s-]", written.text.lower())[0] in words.scales):
        return True
    passed = words.of | words.than | ({written.opener} if written.opener else set())  # "aged | between | 17 and 42"
    counted, after = lower(at.index - 2) if at.word_before in passed else at.word_before, lower(at.after)
    now = at.word_before in at.time.references and at.second_before == ","  # "the singer, now | 20 |, said"
    if counted in words.age_words and not written.sign or now and not at.following.isalpha():
        return True
    counts_next = at.counts.is_plural(after) and after not in words.unit_stops  # "a line | 12 kilometers | from it"
    several = at.following in words.range_joins or written.value_max is not None  # "junctions | 3 and 5"
    name = {at.word_before, at.word_before.removesuffix(words.plural_ending) if several else ""} & words.identifiers
    if name and not written.sign and not counts_next:
        return True
    text = at.reading.article.text
    follows, precedes = text[written.end : written.end + 2], text[max(0, written.start - 1) : written.start]
    if _CLOCK.fullmatch(text[at.sentence.start : at.sentence.end].strip()):
        return True  # the hour of an entry
    if precedes and precedes in "#/.:-–’'&" or follows[:1] in tuple("/:") and follows[1:].isdigit():
        return True
    if at.before is None and follows in (". ", ") "):
        return True  # "2. The firm was founded in 1990"
    if follows[:1] in tuple("-–") and not written.sign:
        return compound(at) is None
    if after in words.not_counts:
        return after not in words.multiplied or lower(at.after + 1) not in words.multiples
    near = [token for token in at.reading.tokens[at.after : at.after + _ADDRESS] if token.start < at.sentence.end]
    if any(token.lower in words.addresses and token.text[0].isupper() for token in near):
        return not written.spelled
    named = follows[:1] == " " and follows[1:].isupper() or written.text.isdigit() and len(written.text) == 1
    return named and not written.spelled and "," not in written.text and _ends_a_name(at)


def compound(at: Place) -> re.Match[str] | None:
    """The word that a hyphen ties to digits that count it: "an 88-page order", "its 3,000-strong crew"."""
    tied = _TIED.match(at.reading.article.text, at.written.end)
    if tied is None or at.written.spelled or at.written.sign is not None:
        return None
    return tied if tied["word"] not in at.counts.not_compounds and tied["word"] not in at.time.units else None


def _ends_a_name(at: Place) -> bool:
    """Whether the token before a number is part of a name ("the Brask | 225")."""
    if at.before is None:
        return False
    token = at.reading.tokens[at.before]
    name = any(letter.isupper() for letter in token.text) and token.start > at.sentence.start
    return name or token.lower in at.grammar.possessives


def stands_alone(at: Place) -> bool:
    """Whether a number without a unit measures all the same ("puts it at nine", "rose to 444,000").

    It does where its phrase ends with it. Not so an age between commas or behind "is", and what was named before
    ("the two met").
    """
    written, words, grammar, word = at.written, at.counts, at.grammar, at.word_before
    if written.value == 0 or written.year_like and not at.qualifier:
        return False
    if written.exact:
        return True
    if _is_score(at):
        return False
    if at.qualifier:
        told = at.second_before in words.measure_openers  # "put the toll at | over 40", but "people | over 40"
        return told or at.qualifier not in words.age_qualifiers or written.value > 100
    if written.value < 2 or word in words.articles | at.time.each or _ends_a_name(at) or _is_joined_to_none(at):
        return False
    following = "" if at.following in at.time.deictics else at.following
    acts, ends = at.acts() and following not in grammar.speech, not following.isalpha()
    joined = following in grammar.prepositions | grammar.coordinators | grammar.subordinators | grammar.relatives
    behind = at.second_before
    if word in words.definite and word not in words.others:
        taken_up = behind in words.of and (ends or acts or following in grammar.relatives)
        return taken_up or not written.spelled and joined and following not in words.of
    if word in at.time.present_copulas | at.time.past_copulas:
        counts = behind in at.language.replies.figure_nouns | words.measures | at.language.naming.there
        return counts or noun_of_count(at) is not None
    if not word.isalpha() and word not in ":—–":
        in_all = " ".join(at.reading.lower(index) for index in (at.noun, at.noun + 1)) in words.totals
        named = behind in at.language.replies.figure_nouns  # "gave a lower figure, | 14"
        named = named or bool(at.label) and behind == ")"  # "Deaths: 84 (ministry), | 191 | (region)"
        return acts or in_all or named or written.spelled and ends and len(at.sentence.text) < _SHORT
    opened = not written.spelled and word in words.measure_openers | at.time.meant_for
    if word in words.others and following in words.of:
        return False
    return ends or acts or opened or joined or following in grammar.infinitive | words.measures


def _is_score(at: Place) -> bool:
    """ "| 98-104", "245 for | six |", "| 5 for 43": no count stands in a dash alone, nor for another."""
    lower, meant = at.reading.lower, at.time.meant_for
    against = at.word_before in meant and at.second_before.isdigit()
    if against or _DASHED.search(at.reading.article.text, at.written.start, at.written.end):
        return True
    scored = at.following in meant and (lower(at.noun + 1).isdigit() or lower(at.noun + 1) in at.counts.numbers)
    return scored and counted_noun(at.reading, at.noun + 2)[0] is None


def _is_joined_to_none(at: Place) -> bool:
    """Whether the number goes on from one that counts nothing: "aged 9 to | 63"."""
    behind = at.index - 2
    aged = at.word_before in at.counts.range_joins and at.reading.lower(behind - 1) in at.counts.age_words
    if not (aged or at.word_before in at.counts.joins) or not at.forms.may_begin(at.reading.lower(behind)):
        return False
    return at.reading.tokens[behind].end > at.told
