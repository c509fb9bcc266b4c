"""Sentences that look as if somebody spoke in them, read without the extraction: a quotation, a verb of speech.

What no rule has understood is neither a statement nor the article's own voice; the page claims nothing of it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from components.lang.schema import Language

SEVERAL = 3
"""Words from which on what stands between marks is what somebody said and no nickname or single term."""
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


def seems_reported(sentence: str, language: Language) -> bool:
    """Whether the sentence holds a quotation of several words that is no title, or a word that reports speech."""
    if not _speech(language).isdisjoint(_WORD.findall(sentence.lower())):
        return True
    lower = f" {sentence.lower()} "
    if any(f" {' '.join(cue.words)} " in lower for cue in language.phrase_cues):
        return True
    return any(_is_worded(found[found.lastindex or 0]) for found in _quotations(language).finditer(sentence))


def _is_worded(quotation: str) -> bool:
    words = _WORD.findall(quotation)
    return len(words) >= SEVERAL and sum(word[0].islower() for word in words) * 2 > len(words)


@lru_cache(maxsize=4)
def _speech(language: Language) -> frozenset[str]:
    """The forms of the verbs that do nothing else: content may be kept back ("would not say") or has an addressee."""
    verbs = [cue for cue in language.cues if {"quote", "clause"} <= cue.takes and cue.act == "say" and not cue.nouns]
    plain = [cue for cue in verbs if ("withheld" in cue.takes or cue.whom) and "noun" not in cue.takes]
    return frozenset(form for cue in plain for form in (*cue.finite[1:], *cue.gerund))


@lru_cache(maxsize=4)
def _quotations(language: Language) -> re.Pattern[str]:
    """From an opening mark to its closing mark, or to the end of the sentence where no apostrophe looks like it."""
    pairs = []
    for opening, closing in language.quotation_marks:
        end = "" if closing in language.apostrophes else "|$"
        pairs.append(rf"(?<!\w){re.escape(opening)}(?=\S)(.+?)(?:{re.escape(closing)}(?!\w){end})")
    return re.compile("|".join(pairs), re.DOTALL)
