"""What a statement's words tell about what it answers: the noun for what was said, negations, verdicts, stems."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from components.extract.speakers.wording import bare
from components.lang.naming import Naming
from components.lang.schema import Language
from components.model import Statement

WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
SUBJECT = 3
"""Words at the head of a content in which its subject stands; as many may be all of a short one."""
PHRASE = 4
"""Words of a short noun phrase."""
SHORT = 6
"""Words of a short clause."""
CLAUSE = 10
"""Words at the head of a content in which its main clause stands."""
_AROUND = 1000
"""Characters on either side of a content that are still its sentence; only texts without full stops have more."""
_FEW = 3
"""Letters of words that are too common to tell one claim from another."""
_TEXTS_KEPT = 256
"""Pieces of text whose words are remembered while every rule asks for them: those of an article’s last statements."""
_STEM = 6
"""Letters at the beginning of a word without its ending that tell it from others."""


def first_words(statement: Statement, count: int | None = None) -> list[str]:
    """The words that the content begins with, in lower case; all of its first piece where no count is given."""
    return list(_lower_words(statement.content[0].text)[:count])


@lru_cache(maxsize=_TEXTS_KEPT)
def _lower_words(text: str) -> tuple[str, ...]:
    return tuple(WORD.findall(text.lower()))


def points_back(statement: Statement, language: Language) -> bool:
    """Whether the content only stands for what was said: "that", "it", "doing so"."""
    words = first_words(statement)
    if len(statement.content) > 1 or not 1 <= len(words) <= 2:
        return False
    pronoun = language.naming.pronouns.get(words[-1])
    thing = pronoun is not None and pronoun.stands_for == "body"
    alone = len(words) == 1 and (words[0] in language.naming.demonstratives or thing)
    return alone or " ".join(words) in language.replies.proforms


def head_noun(statement: Statement, naming: Naming) -> str:
    """The head of a content that is a short noun phrase; else "".

    What hangs on the head is left out: "a version | of events", "the claim | as “invented”".
    """
    hanging = naming.name_links | naming.comparers | (naming.relative_pronouns - naming.demonstratives)
    words = first_words(statement)
    words = words[: next((k for k, word in enumerate(words) if k and word in hanging), len(words))]
    return words[-1] if 1 <= len(words) <= SHORT else ""


def sentence_words(statement: Statement) -> list[str]:
    """The words of the statement's sentence in lower case; of one without end, those near the content."""
    start, text = statement.sentence.start, statement.sentence.text
    first, last = statement.content[0].start - start - _AROUND, statement.content[-1].end - start + _AROUND
    return list(_lower_words(text[max(0, first) : max(0, last)]))


def _source_words(statement: Statement) -> set[str]:
    return set(_lower_words(statement.source.text)) if statement.source else set()


def is_of_document(statement: Statement, naming: Naming) -> bool:
    """Whether the statement was read from a document: "a memo | describes …"."""
    return not naming.document_nouns.isdisjoint(_source_words(statement))


def owner_words(statement: Statement) -> set[str]:
    words = statement.content[0].text.lower().split()
    return {bare(word) for word in words[:-1] if bare(word) != word and word[0] not in "‘'"}  # no “‘categorically’”


def name_words(statement: Statement) -> set[str]:
    return {bare(word) for word in statement.speaker.lower().split()} | _source_words(statement)


def stems_of(statement: Statement, language: Language) -> set[str]:
    out = set()
    for piece in statement.content:
        words = WORD.findall(piece.text)
        # Names are common to much that is said; the word that opens the content may be none.
        out |= stems_of_words(words[:1] + [word for word in words[1:] if word[0].islower()], language)
    return out


def stems_of_words(words: Sequence[str], language: Language) -> set[str]:
    """The stems of the words that tell something, in any case of letters."""
    plain = (bare(word.lower()) for word in words)
    endings, senses = language.naming.common_endings, _senses(language)
    told = {_stem(word, endings) for word in plain if word not in language.classes}
    return {stem for stem in told if len(stem) > _FEW or stem in senses}


def senses_of(stems: Iterable[str], language: Language) -> set[str]:
    """The stems, each word of a sense that has several by the one that stands for all: "hid" by "conceal"."""
    senses = _senses(language)
    return {senses.get(stem, stem) for stem in stems}


@lru_cache(maxsize=4)
def _senses(language: Language) -> dict[str, str]:
    """By the stem of each word the one that stands for all of its sense: "hid" for "conceal"."""
    endings = language.naming.common_endings
    return {_stem(word, endings): sense[0] for sense in language.replies.senses for word in sense}


def of_anybody(statement: Statement, naming: Naming) -> bool:
    """Whether the content speaks of nobody in particular: "anyone had been hurt", "it ever sold any"."""
    return not naming.indefinites.isdisjoint(first_words(statement, 4))


@lru_cache(maxsize=20_000)
def _stem(word: str, endings: tuple[str, ...]) -> str:
    """The word without one of the endings, cut to a few letters: the same for "warning" and "warned"."""
    ending = next((e for e in endings if word.endswith(e) and len(word) - len(e) > 3), "")
    return word.removesuffix(ending)[:_STEM]


def calls_charge(statement: Statement, naming: Naming) -> bool:
    """ "a charge", "the allegation “a fabrication”"."""
    pointed = naming.determiners | naming.possessives.keys()
    words = first_words(statement, 2)
    named = len(words) > 1 and words[1] in naming.accusing_nouns and (words[0] in pointed or bare(words[0]) != words[0])
    return named or head_noun(statement, naming) in naming.accusing_nouns


def is_noun_of(noun: str, lemma: str) -> bool:
    """Whether the noun is made from the cue: claim, finding, accusation, proposal of claim, find, accuse, propose."""
    return bool(lemma) and noun.startswith(lemma[: max(4, len(lemma) - 2)])


@lru_cache(maxsize=4)
def measuring(language: Language) -> frozenset[str]:
    """The entries of cues that put a number on something."""
    return frozenset(cue.lemma for cue in language.cues if "measure" in cue.takes)


@lru_cache(maxsize=4)
def hearing(language: Language) -> frozenset[str]:
    """The entries of cues whose subject is told what others say: "the court | heard"."""
    return frozenset(cue.lemma for cue in language.cues if "court" in cue.takes)
