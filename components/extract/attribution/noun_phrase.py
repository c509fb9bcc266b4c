"""A noun phrase as token ranges, what it is, and where a plain one ends that is read from its first word."""

from __future__ import annotations

from dataclasses import dataclass

from components.extract.attribution.timed import before_time
from components.extract.text.words import (
    ADVERB,
    AUXILIARY,
    CAPITAL,
    CLOSED,
    COMPLEMENTISER,
    COORDINATOR,
    CUE,
    DETERMINER,
    GERUND,
    HYPHENS,
    INFINITIVE,
    LONGEST_CLAUSE,
    NEGATION,
    NOUNY,
    OWNER,
    PAST,
    PLURAL_ENDING,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    QUANTITY,
    RELATIVE,
    SUBORDINATOR,
    TIME,
    TITLE,
    VERB,
    VERBAL,
    Words,
)

LONGEST_PHRASE = 40
"""Tokens of the longest noun phrase."""
REACH = 25
"""Tokens in which what belongs to a cue is looked for: its object, the preposition behind that, its source."""
NEAR = 6
"""Tokens in which what belongs to a noun or a verb stands close by: "in | a strongly worded letter"."""
_MODIFIERS = 3
"""Plain words between a determiner and its noun: "a revised takeover | offer"."""


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """Tokens ``[first, last)``; ``left`` is the first token of the whole subject, insertions included.

    ``relative`` says that the subject is a relative pronoun and the phrase its antecedent.
    """

    first: int
    last: int
    left: int
    relative: bool = False

    @property
    def span(self) -> tuple[int, int]:
        """The tokens of the phrase, without its insertions."""
        return self.first, self.last


def is_name(words: Words, phrase: NounPhrase) -> bool:
    """Whether the phrase ends in a capitalised word and begins with one; "One" alone is none."""
    first, last = words.bits[phrase.first], words.bits[phrase.last - 1]
    counts = first & QUANTITY and phrase.last == phrase.first + 1
    return bool(first & CAPITAL and last & CAPITAL) and not first & (DETERMINER | PRONOUN) and not counts


def is_fused(words: Words, k: int) -> bool:
    """Whether the pronoun has its antecedent in it: "after | what | police said was a raid", "| What | she calls …"."""
    what = words.bits[k] & COMPLEMENTISER and words.bits[k] & DETERMINER and not words.bits[k] & RELATIVE
    return bool(what and (not k or words.bits[k - 1] & (PREPOSITION | SUBORDINATOR | VERBAL | GERUND | PUNCTUATION)))


def is_somebody(words: Words, span: tuple[int, int]) -> bool:
    """Whether the phrase ends in a name, a pronoun or a noun for people or a body."""
    head, known = span[1] - 1, (words.naming.people_words, words.naming.body_nouns)
    return bool(words.bits[head] & (CAPITAL | PRONOUN)) or any(is_one_of(words, head, nouns) for nouns in known)


def is_one_of(words: Words, k: int, nouns: frozenset[str]) -> bool:
    """Whether the word, or its singular, is one of the nouns."""
    return words.low[k] in nouns or words.low[k].removesuffix(words.naming.plural_ending) in nouns


def speaks_of(words: Words, phrase: NounPhrase | None, nouns: frozenset[str]) -> bool:
    """Whether one of the nouns stands in the phrase ("the minutes of a meeting" is a document)."""
    return phrase is not None and not nouns.isdisjoint(words.low[phrase.first : phrase.last])


def head_of(words: Words, phrase: NounPhrase) -> int:
    """The noun that the rest hangs on: the last one before a preposition ("the | inquest | at Orsk")."""
    inside = range(phrase.first + 1, phrase.last)
    return next((k for k in inside if words.bits[k] & PREPOSITION), phrase.last) - 1


def has_role(words: Words, phrase: NounPhrase) -> bool:
    """Whether a name of two words stands behind a role ("former judge Pia Lund", "third-term senator Pia Lund")."""
    bits, last = words.bits, phrase.last
    named = last - phrase.first > 2 and bits[last - 1] & bits[last - 2] & CAPITAL
    apart = (k for k in range(phrase.first, last) if bits[k] & (CLOSED | TIME))
    return bool(named) and all(words.low[k] in HYPHENS or words.hyphened(k) for k in apart)


def person_in(words: Words, head: NounPhrase) -> int:
    """Where the people begin in what is theirs: "the support of | the mayor, who"; "a friend of" somebody is people."""
    naming, first = words.naming, head.first
    several = PLURAL_ENDING | CAPITAL | QUANTITY | CLOSED
    while (of := words.until(PREPOSITION, first + 1, head.last - 1)) < head.last - 1:
        people = words.bits[of - 1] & several or words.low[of - 1] in naming.relation_nouns
        if people or is_somebody(words, (first, of)):
            break
        first = of + 1
    return first


def undated(words: Words, first: int, last: int) -> tuple[int, int]:
    """The phrase without the date at its end and the participle before it: "a log | for 3 June", "a study | published".

    The time of a document tells when it was made and is no part of what names it.
    """
    bits, end = words.bits, before_time(words, last - 1, first) + 1
    told = end - 2 >= first and bits[end - 1] & (PAST | VERB) and not bits[end - 1] & CAPITAL
    return first, end - 1 if told and not bits[end - 2] & (CLOSED | ADVERB | TIME) else end


def is_noun(words: Words, j: int, lowest: int) -> bool:
    """Whether a word that may be a cue is a noun here, behind a determiner or a number ("a rail report | by …")."""
    bits, k = words.bits, j - 1
    for _ in range(_MODIFIERS):
        k -= not bits[k] & (CLOSED | CAPITAL | CUE | VERB | PAST | ADVERB | TIME)
    stands = bits[k] & (DETERMINER | POSSESSIVE | QUANTITY) or words.low[k].isdigit()
    return bool(bits[j] & NOUNY and stands) and k >= lowest


def is_verb(words: Words, j: int) -> bool:
    """Whether a word that may be a cue is a verb and nothing else."""
    form = words.low[j]
    return any(form not in cue.nouns and (form in cue.finite or form in cue.gerund) for cue in words.lexicon.cues[form])


def is_participle(words: Words, j: int) -> bool:
    """Whether a word that may be a cue is a participle and no finite verb ("documents | seen by the Post")."""
    form = words.low[j]
    return any(form in cue.participle and form not in cue.finite for cue in words.lexicon.cues.get(form, ()))


def phrase_from(words: Words, i: int, limit: int) -> int:
    """The end of the plain noun phrase that begins at ``i``; ``i`` itself where none does."""
    bits, limit = words.bits, min(limit, i + LONGEST_PHRASE)
    if i >= limit or words.quoted[i] >= 0 or words.low[i] == words.that:
        return i
    owned = bits[i] & OWNER and not bits[i + 1] & (CLOSED | TIME) and words.quoted[i + 1] < 0
    # "told her | 41 people had left", but "her 112-page report"
    owned = owned and not (words.low[i + 1][0].isdigit() and words.low[i + 2] not in HYPHENS)
    if bits[i] & PRONOUN and not owned:
        return i + 1  # "told | her", but "said | her brother"
    j = i + bool(owned)
    while j < limit and bits[j] & (DETERMINER | QUANTITY) and not (j > i and bits[j] & COMPLEMENTISER):
        j += 1
    head = j
    while j < limit and words.quoted[j] < 0:
        if words.low[j] == words.grammar.genitive and head < j < limit - 1:
            end = phrase_from(words, j + 1, limit)
            return end if end > j + 1 else j
        if not _goes_on(words, j, head, limit):
            break
        j += 1
    return j if j > head or (j > i and bits[j - 1] & QUANTITY) else i


def whole_phrase_from(words: Words, i: int, limit: int) -> int:
    """The end of the noun phrase that begins at ``i``, with what prepositions and participles hang on it.

    "the head of the board in Orsk", "figures posted on the club's website", "urged by doctors | to act".
    """
    bits, limit = words.bits, min(limit, i + LONGEST_CLAUSE)
    end = phrase_from(words, i, limit)
    named = bits[i] & CAPITAL and not bits[i] & DETERMINER
    while i < end < limit and bits[end] & (PREPOSITION | PAST) and not bits[end] & SUBORDINATOR:
        at = end + bool(bits[end] & PAST)
        more = phrase_from(words, at + 1, limit)
        stands = at == end or bits[at] & PREPOSITION and not named and not bits[at + 1] & TIME
        if more == at + 1 or not stands or quantifies(words, end) or opens_infinitive(words, end):
            break
        end = more
    return end


def opens_infinitive(words: Words, j: int) -> bool:
    """Whether "to …" or "not to …" begins there."""
    j += bool(words.bits[j] & NEGATION)
    after = words.bits[j + 1]
    named = after & (DETERMINER | PRONOUN | CAPITAL) and not after & (ADVERB | AUXILIARY | VERB)  # "offered | to some"
    plural = after & PLURAL_ENDING and not after & CLOSED and words.reading.language.counts.is_plural(words.low[j + 1])
    named = named or plural  # "wrote | to owners", "directed money | to schools"
    return bool(words.bits[j] & INFINITIVE and not named)


def quantifies(words: Words, i: int) -> bool:
    """Whether a preposition belongs to the number behind it ("at least 20"), as "of" does not."""
    after = words.bits[i + 1]
    number = after & QUANTITY and not after & DETERMINER or words.low[i + 1][0].isdigit() or is_share(words, i + 1)
    return bool(number and words.bits[i] & (PREPOSITION | SUBORDINATOR)) and words.low[i] != words.grammar.genitive


def is_share(words: Words, i: int) -> bool:
    """Whether "a third of", "a quarter of" stands there."""
    return words.low[i + 1] in words.reading.language.counts.fractions and words.low[i + 2] == words.grammar.genitive


def _goes_on(words: Words, j: int, head: int, limit: int) -> bool:
    """Whether the token at ``j`` belongs to the phrase whose first noun or adjective is at ``head``."""
    bits, code = words.bits, words.bits[j]
    if words.low[j] == "." and bits[j - 1] & TITLE:
        return True  # "said | Lt. Col. Ann Moor"
    if code & PUNCTUATION:
        return words.low[j] in HYPHENS and words.end[j] == words.start[j + 1]
    if code & POSSESSIVE and words.end[j - 1] == words.start[j] or j > head and words.hyphened(j):
        return True  # "mother-of-two"
    if code & COORDINATOR and words.low[j] in words.grammar.joins_names and head < j < limit - 1:
        return bool(bits[j + 1] & CAPITAL and bits[j - 1] & CAPITAL)
    if code & CLOSED:
        return bool(code & PREPOSITION and code & bits[j - 1] & bits[j + 1] & CAPITAL)  # "Nurses | Without | Walls"
    return j == head or not (code & (ADVERB | VERB | TIME) or (code & PAST and not code & CAPITAL))
