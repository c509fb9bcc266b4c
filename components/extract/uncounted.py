"""Numbers that count nothing, and numbers without a unit that measure all the same."""

from __future__ import annotations

import re

from components.extract.number_forms import Written
from components.extract.reading import Reading, Token


def names_something(reading: Reading, written: Written, index: int, before: str) -> bool:
    """Identifiers, ages, addresses, scores, ordinals, "one"."""
    text, words, tokens = reading.article.text, reading.language.counts, reading.tokens
    if written.spelled and re.split(r"[\s-]", written.text.lower(), maxsplit=1)[0] in words.scales:
        return True
    if written.value == 1 and written.spelled or written.value_max is None and before in words.age_words:
        return True
    if before in words.identifiers and not written.sign:
        return True
    follows, precedes = text[written.end : written.end + 2], text[max(0, written.start - 1) : written.start]
    if precedes in tuple("#/.:-–’'&") and precedes or follows[:1] in tuple("/:") and follows[1:].isdigit():
        return True
    if follows[:1] in tuple("-–") and not written.sign:
        return True
    after = reading.token_at(written.end - 1) + 1
    if after < len(tokens) and tokens[after].lower in words.not_counts and tokens[after].start - written.end <= 1:
        return True
    if any(token.lower in words.addresses and token.text[0].isupper() for token in tokens[after : after + 3]):
        return not written.spelled
    capital = bool(index) and tokens[index - 1].text[:1].isupper() and tokens[index - 1].text.isalpha()
    opens = reading.sentence_at(written.start).span.start == tokens[index - 1].start if index else True
    named = after < len(tokens) and tokens[after].text[:1].isupper() and tokens[after].start - written.end == 1
    return capital and not opens and named and not written.spelled and "," not in written.text


def was_named_before(reading: Reading, written: Written, before: str, qualifier: str | None, unit: str) -> bool:
    """ "The two leaders": nothing is counted here that was not named before."""
    words = reading.language.counts
    if not written.spelled or written.value > 10 or qualifier:
        return False
    return before in words.definite and (written.value <= 3 or unit in words.parties)


def stands_alone(reading: Reading, written: Written, before: Token | None, qualifier: str | None, after: int) -> bool:
    """Whether a number without a unit measures all the same ("puts it at nine", "rose to 444,000")."""
    words = reading.language.counts
    if written.year_like and not qualifier or written.value == 0:
        return False
    if before is not None and not written.exact and not qualifier and _ends_a_name(reading, before):
        return False
    if qualifier in words.age_qualifiers and written.value <= 100 and not written.exact:
        return False
    following = reading.tokens[after].lower if after < len(reading.tokens) else ""
    happenings = reading.language.happenings
    acts = (
        following in happenings.auxiliaries
        or following in happenings.past_forms
        or (following.endswith(happenings.verb_endings) and len(following) > 4)
    )
    word = before.lower if before else ""
    took = word in happenings.past_forms or word.endswith(happenings.verb_endings) and len(word) > 4
    took = took and word not in happenings.auxiliaries
    if took and written.value >= 2 and not following.isalpha():
        return True
    if acts and written.value >= 2 and word not in words.definite and following not in happenings.speech:
        return not written.spelled or not word.isalpha() or word in words.joins or qualifier is not None
    if written.spelled:
        return (
            word in words.measure_openers
            and following not in words.of
            and not following.isalpha()
            or (qualifier is not None and written.value >= 2 and following not in words.of)
        )
    if written.exact or qualifier:
        return True
    return word in words.measure_openers or following in words.measures


def _ends_a_name(reading: Reading, before: Token) -> bool:
    """Whether the token before a number is part of a name ("the Brask | 225")."""
    opens = reading.sentence_at(before.start).span.start == before.start
    name = any(letter.isupper() for letter in before.text)
    return name and not opens or before.lower in reading.language.happenings.possessives
