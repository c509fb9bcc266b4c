"""WORDS IN CAPITALS at the head of a paragraph, which say nothing of the words, read as they stand elsewhere.

Rules read the text of the same length that results; the records that they find are then taken back to the print.
"""

from __future__ import annotations

import re
from functools import lru_cache

from components.corpus import read_given_names
from components.extract.text.word_sets import CLOSED, words_of
from components.lang.classes import Word
from components.lang.schema import Language

_PLAIN = r"[A-Z]+(?:[’'-][A-Z]+)*"
_HEAD = re.compile(rf"^[^\S\n]*[\"“‘']?((?:{_PLAIN} ){{0,7}}{_PLAIN}(?:[’']s)?) (?=[£$€]?\d|[A-Z]*[a-z])", re.MULTILINE)
"""Words in capitals that open a line and go straight on in small letters: no dateline, no heading."""
_STRESSED, _SHORT = re.compile(r"[A-Z](?<=[a-z] [A-Z])[A-Z]{2,}(?= [a-z]|[.,;!?])"), 4
"""A word in capitals among small letters: "must be | STOPPED |, she said"; letters of initials."""
_WORD = re.compile(r"\b[^\W\d_]+\b")
_ADDRESS = re.compile(r"\w+://\S+|\S+@\S+")
_LONG, _SPOKEN = re.compile(r"(?![^AEIOUY]{4})[A-Z]{5}"), re.compile("[AEIOUY]")
"""A word that is too long for initials; one that can be spoken."""


def as_meant(text: str, language: Language) -> str:
    """The text, of the same length, with the capitals of words and not of typesetting."""
    stressed = words_of(language, CLOSED & ~Word.PRONOUN & ~Word.RELATIVE)
    past = language.happenings.is_past

    def plain(word: re.Match[str]) -> str:
        small = word[0].lower()
        return small if small in stressed or len(small) > _SHORT and past(small) else word[0]

    text = _STRESSED.sub(plain, text)
    if not _HEAD.search(text):
        return text
    rest = _HEAD.sub(" ", text)
    known = frozenset(_WORD.findall(_ADDRESS.sub(" ", rest) if "@" in rest or "://" in rest else rest))
    return _HEAD.sub(lambda head: head[0].replace(head[1], _lowered(head[1].split(" "), known, language)), text)


def _lowered(head: list[str], known: frozenset[str], language: Language) -> str:
    """The words of a head: names with a capital, others small but for the first; initials remain."""
    naming, given = language.naming, read_given_names() if len(head) > 1 else {}
    common = _common(language)
    pronouns = words_of(language, Word.PRONOUN | Word.RELATIVE)
    out: list[str] = []
    plural = language.naming.plural_ending
    named, initials = False, len(head) == 1 and not head[0].lower().endswith(plural)  # "| UNICEF | said"
    for form in head:
        small, title = form.lower(), "-".join(map(str.capitalize, form.split("-")))
        proper = title in known and small not in known
        named = named or proper or small in naming.titles or small in given
        told = named or small in common | known and small not in pronouns
        if form in known or not (told and _SPOKEN.search(form) or _LONG.match(form) and not initials):
            out.append(form)  # "NHS", "WHO", "USA TODAY"
            initials = len(form) > 1
        else:
            out.append(title if not out or proper or named and small not in common else small)
    return " ".join(out)


@lru_cache(maxsize=4)
def _common(language: Language) -> frozenset[str]:
    naming = language.naming
    nouns = naming.people_words.union(naming.gendered, naming.relatives, naming.body_nouns)
    return nouns | words_of(language, CLOSED | Word.QUANTITY)
