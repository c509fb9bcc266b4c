"""Numbers that count nothing, and numbers without a unit that measure all the same."""

from __future__ import annotations

import re
from functools import lru_cache

from components.extract.figures.number_forms import Written
from components.extract.text.reading import Reading
from components.extract.text.tokens import Token
from components.lang.counting import CountWords
from components.lang.schema import Language

_STOPS = frozenset(".!?")
_OPENED = frozenset('“‘"')
"""Marks that may stand between a verb and the word that leads to it: "told to “find | six thousand”"."""
_SHORT = 30
"""Characters of a sentence that is nothing but a number."""
_TIED = re.compile(r"[-–](?P<word>[^\W\d_A-Z]{2,})(?![\w-])")
_GIVE = frozenset({"figure", "tally", "measure", "noun"})
"""What cues take that may give a number."""


def names_something(reading: Reading, written: Written, index: int, before: str) -> bool:
    """Identifiers, ages, addresses, scores, ordinals, "one"."""
    text, words, tokens = reading.article.text, reading.language.counts, reading.tokens
    if written.spelled and re.split(r"[\s-]", written.text.lower(), maxsplit=1)[0] in words.scales:
        return True
    behind = tokens[index - 2].lower if index > 1 else ""
    aged = before in words.age_words or before in words.of and behind in words.age_words
    if written.value == 1 and written.spelled or aged:
        return True
    if before in words.identifiers and not written.sign and not _counts_next(reading, written):
        return True
    follows, precedes = text[written.end : written.end + 2], text[max(0, written.start - 1) : written.start]
    if precedes in tuple("#/.:-–’'&") and precedes or follows[:1] in tuple("/:") and follows[1:].isdigit():
        return True
    if follows[:1] in tuple("-–") and not written.sign:
        return compound(reading, written) is None
    after = reading.token_at(written.end - 1) + 1
    if after < len(tokens) and tokens[after].lower in words.not_counts and tokens[after].start - written.end <= 1:
        multiple = after + 1 < len(tokens) and tokens[after + 1].lower in words.multiples
        return not multiple or tokens[after].lower not in words.multiplied
    end = reading.sentence_at(written.start).span.end
    near = [token for token in tokens[after : after + 3] if token.start < end]
    if any(token.lower in words.addresses and token.text[0].isupper() for token in near):
        return not written.spelled
    capital = bool(index) and tokens[index - 1].text[:1].isupper() and tokens[index - 1].text.isalpha()
    opens = reading.sentence_at(written.start).span.start == tokens[index - 1].start if index else True
    named = after < len(tokens) and tokens[after].text[:1].isupper() and tokens[after].start - written.end == 1
    numbered = written.text.isdigit() and len(written.text) == 1
    return capital and not opens and (named or numbered) and not written.spelled and "," not in written.text


def _counts_next(reading: Reading, written: Written) -> bool:
    """Whether a plural follows right behind: "a line | 12 kilometers | from the river", not "line 12"."""
    words, after = reading.language.counts, reading.token_at(written.end - 1) + 1
    token = reading.tokens[after] if after < len(reading.tokens) else None
    return (
        token is not None
        and token.text.islower()
        and token.lower.endswith(words.plural_ending)
        and (token.lower not in words.unit_stops and len(token.text) > 3)
    )


def compound(reading: Reading, written: Written) -> re.Match[str] | None:
    """The word that a hyphen ties to digits that count it: "an 88-page order", "its 3,000-strong crew"."""
    tied = _TIED.match(reading.article.text, written.end) if not written.spelled and written.sign is None else None
    counts, time = reading.language.counts, reading.language.time
    return tied if tied and tied["word"] not in counts.not_compounds and tied["word"] not in time.units else None


def was_named_before(written: Written, before: str, qualifier: str | None, unit: str, words: CountWords) -> bool:
    """ "The two leaders": the article's own sides, which were named before."""
    named = before in words.definite and unit in words.parties
    return named and written.spelled and written.value <= 10 and not qualifier


def stands_alone(reading: Reading, written: Written, before: Token | None, qualifier: str | None, after: int) -> bool:
    """Whether a number without a unit measures all the same ("puts it at nine", "rose to 444,000")."""
    words, loose = reading.language.counts, reading.language.happenings
    if written.value == 0 or written.year_like and not qualifier:
        return False
    if before is not None and not written.exact and not qualifier and _ends_a_name(reading, before):
        return False
    if qualifier in words.age_qualifiers and written.value <= 100 and not written.exact:
        return False
    following = reading.tokens[after].lower if after < len(reading.tokens) else ""
    following = "" if following in reading.language.time.deictics else following
    word = before.lower if before else ""
    if before is not None and written.value >= 2 and _is_object(reading, written, before, following):
        return True
    if written.value >= 2 and (_sums_up(reading, after) or _is_all_said(reading, written, before, after)):
        return True
    acts = _acts(reading, following) and following not in loose.speech
    if acts and written.value >= 2 and word not in words.definite:
        return not written.spelled or not word.isalpha() or word in words.joins or qualifier is not None
    if not written.spelled:
        opened = word in words.measure_openers | reading.language.time.meant_for
        return written.exact or bool(qualifier) or opened or following in words.measures
    ends = not following.isalpha() or word in words.of and following in loose.coordinators | loose.infinitive
    return word in words.measure_openers and ends or qualifier is not None and following not in words.of


def _is_object(reading: Reading, written: Written, before: Token, following: str) -> bool:
    """Whether the words around the number show that it counts what is told of: "counts 340", "six who …"."""
    words, loose = reading.language.counts, reading.language.happenings
    ends = not following.isalpha()
    joined = ends or following in loose.coordinators  # "put the toll at | nine | and its own losses at four"
    if _is_told_of(reading, written, before, following) or joined and _is_given_as(reading, before):
        return True
    if following in loose.relatives - loose.complementisers:
        return True
    if not _is_taken(reading, before):
        return False
    closed = (loose.prepositions | loose.coordinators | loose.subordinators) - words.of
    harmed = before.lower in words.measures and following in closed
    return ends or harmed or not written.spelled and following in loose.relatives


def _is_told_of(reading: Reading, written: Written, before: Token, following: str) -> bool:
    """ "The other | six", "all | nine on board", "of the | eight", "up from | two at the last", "double the | 220"."""
    counts, index = reading.language.counts, reading.token_at(before.start)
    behind = reading.tokens[index - 1].lower if index else ""
    grammar = reading.language.happenings
    ends = not following.isalpha() or following in grammar.prepositions or _acts(reading, following)
    if before.lower in counts.others and ends and following not in counts.of:
        return True
    if behind in counts.particles and before.lower in grammar.compared and following in grammar.prepositions:
        return True
    if before.lower in counts.definite and behind in counts.of and ends:
        return True
    if written.spelled:
        return False
    if before.lower in counts.definite and behind in counts.multiplying and following in grammar.prepositions:
        return True
    return following in _STOPS and (before.text == ":" or before.lower in grammar.speech)


def _acts(reading: Reading, word: str) -> bool:
    """Whether what follows is a verb or the adverb before one: "29 | were found", "five | seriously"."""
    happenings, grammar = reading.language.happenings, reading.language.grammar
    acting = word in happenings.auxiliaries or word in happenings.past_forms
    return acting or (word.endswith((*happenings.verb_endings, *grammar.adverb_endings)) and len(word) > 4)


def _is_taken(reading: Reading, before: Token) -> bool:
    """Whether the word before a number at a clause's end takes it for an object: "counts 340", "they dig three"."""
    happenings, word = reading.language.happenings, before.lower
    index = reading.token_at(before.start)
    behind = reading.tokens[index - 1].lower if index else ""
    if behind in _OPENED and index > 1:
        behind = reading.tokens[index - 2].lower
    if word in reading.language.counts.particles and behind in happenings.past_forms:
        return True
    if word in happenings.perfect | happenings.pluperfect:
        return word.isalpha()
    if word in reading.language.time.present_copulas | reading.language.time.past_copulas and (
        behind in reading.language.replies.figure_nouns | reading.language.counts.measures
    ):
        return True
    if word in happenings.auxiliaries:
        while index > 1 and behind in happenings.auxiliaries:
            index -= 1
            behind = reading.tokens[index - 1].lower
        return behind in reading.language.counts.existential
    if word in happenings.past_forms or word.endswith(happenings.verb_endings) and len(word) > 4:
        return True
    stated = word in counting_verbs(reading.language) or word in reading.language.counts.measures - happenings.nouns
    led_by = happenings.infinitive | reading.language.time.modals
    led = behind in happenings.subjects or behind in led_by and word not in happenings.determiners
    return stated or led and word.isalpha() and word not in happenings.prepositions


def _is_given_as(reading: Reading, before: Token) -> bool:
    """Whether the word before a number gives it as a total: "put the toll | as | six", "was put | as | 12"."""
    index = reading.token_at(before.start)
    replies = reading.language.replies
    if not index or before.lower not in replies.measuring:
        return False
    behind = reading.tokens[index - 1].lower
    return behind in replies.figure_nouns or behind in counting_verbs(reading.language)


@lru_cache(maxsize=4)
def counting_verbs(language: Language) -> frozenset[str]:
    """The finite forms of the cues that may give a number."""
    return frozenset(form for cue in language.cues if cue.takes & _GIVE for form in cue.finite)


def _is_all_said(reading: Reading, written: Written, before: Token | None, after: int) -> bool:
    """Whether the number is a sentence of its own: "Six. Maybe seven."."""
    sentence = reading.sentence_at(written.start).span
    ends = after >= len(reading.tokens) or reading.tokens[after].text in _STOPS
    opens = before is None or reading.sentence_at(before.start).span.start == before.start
    return written.spelled and ends and opens and len(sentence.text) < _SHORT


def _sums_up(reading: Reading, after: int) -> bool:
    """ "Its amendments, four | in all |"."""
    behind = " ".join(token.lower for token in reading.tokens[after : after + 2])
    return behind in reading.language.counts.totals


def _ends_a_name(reading: Reading, before: Token) -> bool:
    """Whether the token before a number is part of a name ("the Brask | 225")."""
    opens = reading.sentence_at(before.start).span.start == before.start
    name = any(letter.isupper() for letter in before.text)
    return name and not opens or before.lower in reading.language.happenings.possessives
