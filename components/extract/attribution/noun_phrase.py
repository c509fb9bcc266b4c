"""A noun phrase as token ranges, and what it is: a name, a name behind a role, a document with its date."""

from __future__ import annotations

from dataclasses import dataclass

from components.extract.text.words import (
    ADVERB,
    CAPITAL,
    CLOSED,
    CUE,
    DETERMINER,
    NOUNY,
    PAST,
    PLURAL_ENDING,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUANTITY,
    TIME,
    VERB,
    Words,
)


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
    """Whether the phrase ends in a capitalised word and begins with one."""
    return bool(words.bits[phrase.last - 1] & CAPITAL and words.bits[phrase.first] & CAPITAL) and not words.bits[
        phrase.first
    ] & (DETERMINER | PRONOUN)


def is_somebody(words: Words, span: tuple[int, int]) -> bool:
    """Whether the phrase ends in a name, a pronoun or a noun for people or a body."""
    head, naming = words.low[span[1] - 1], words.naming
    return (
        bool(words.bits[span[1] - 1] & (CAPITAL | PRONOUN)) or head in naming.people_words or head in naming.body_nouns
    )


def head_of(words: Words, phrase: NounPhrase) -> int:
    """The noun that the rest hangs on: the last one before a preposition ("the | inquest | at Orsk")."""
    inside = range(phrase.first + 1, phrase.last)
    return next((k for k in inside if words.bits[k] & PREPOSITION), phrase.last) - 1


def has_role(words: Words, phrase: NounPhrase) -> bool:
    """Whether a name of two words stands behind a role ("former judge Pia Lund")."""
    bits, last = words.bits, phrase.last
    named = last - phrase.first > 2 and bits[last - 1] & bits[last - 2] & CAPITAL
    return bool(named) and not any(bits[k] & (CLOSED | TIME) for k in range(phrase.first, last))


def person_in(words: Words, head: NounPhrase) -> int:
    """Where the people begin in what is theirs: "the support of | the mayor, who"; "a friend of" somebody is people."""
    naming, first = words.naming, head.first
    while (of := next((k for k in range(first + 1, head.last - 1) if words.bits[k] & PREPOSITION), None)) is not None:
        noun = words.low[of - 1]
        acts = noun in naming.people_words or noun in naming.body_nouns or noun in naming.relation_nouns
        several = words.bits[of - 1] & PLURAL_ENDING
        if acts or several or words.bits[of - 1] & (CAPITAL | QUANTITY | CLOSED):
            break
        first = of + 1
    return first


def undated(words: Words, first: int, last: int) -> tuple[int, int]:
    """The phrase without the date at its end and the participle before it: "a log | for 3 June", "a study | published".

    The time of a document tells when it was made and is no part of what names it.
    """
    bits, end = words.bits, last
    while end - 1 > first and (words.low[end - 1].isdigit() or bits[end - 1] & TIME):
        end -= 1
    dated = end < last and bits[end - 1] & PREPOSITION and words.low[end - 1] != words.grammar.genitive
    end = end - 1 if dated and end - 1 > first else last
    told = end - 2 >= first and bits[end - 1] & (PAST | VERB) and not bits[end - 1] & CAPITAL
    return first, end - 1 if told and not bits[end - 2] & (CLOSED | ADVERB | TIME) else end


def is_noun(words: Words, j: int, lowest: int) -> bool:
    """Whether a word that may be a cue is a noun here, behind a determiner or a number ("a rail report | by …")."""
    nouny = words.bits[j] & NOUNY
    k = j - 1
    if nouny and k > lowest and not words.bits[k] & (CLOSED | CAPITAL | CUE | VERB | PAST | ADVERB | TIME):
        k -= 1
    if nouny and k - 1 >= lowest and words.bits[k] & PAST:
        k -= 1  # "a leaked report | of …"
    return bool(nouny) and k >= lowest and (bool(words.bits[k] & (DETERMINER | POSSESSIVE)) or words.low[k].isdigit())


def is_verb(words: Words, j: int) -> bool:
    """Whether a word that may be a cue is a verb and nothing else."""
    form = words.low[j]
    return any(form not in cue.nouns and (form in cue.finite or form in cue.gerund) for cue in words.lexicon.cues[form])


def is_participle(words: Words, j: int) -> bool:
    """Whether a word that may be a cue is a participle and no finite verb ("documents | seen by the Post")."""
    form = words.low[j]
    return any(form in cue.participle and form not in cue.finite for cue in words.lexicon.cues.get(form, ()))
