"""People whom a text names as authors of a document apart from it: "its author, Ada Lorn", "lead author Ada Lorn"."""

from __future__ import annotations

import re

from components.extract.speakers.cast import Bearer, Cast, Mention
from components.extract.speakers.nounphrases import WORD, bare

_BESIDE = 40
"""Characters beside the noun in which a name stands."""
_OCCURRENCES = 12
"""Occurrences of the noun that are looked at."""


def find_named_author(cast: Cast, noun: str) -> Bearer | None:
    """The one person who is called the author of a document of this noun, or of one that the text does not say."""
    found: dict[int, Bearer] = {}
    for author in sorted(cast.naming.authors & cast.small):
        for number, match in enumerate(re.finditer(rf"\b{re.escape(author)}\b", cast.reading.article.text)):
            if number == _OCCURRENCES:
                break
            named = _named(cast, match.start(), match.end()) if _is_of(cast, match.start(), match.end(), noun) else None
            if named is not None:
                found[named.bearer.number] = named.bearer
    return next(iter(found.values())) if len(found) == 1 else None


def _named(cast: Cast, start: int, stop: int) -> Mention | None:
    """Whose name stands behind the noun, "author | Ada Lorn", or before it: "| Ada Lorn |, the lead author"."""
    text = cast.reading.article.text
    for mention in cast.after(stop, 1):
        if text[stop : mention.name.outer] in (" ", ", ") and _is_person(mention):
            return mention
    for mention in cast.before(start):
        between = text[mention.end : start]
        apposed = between.startswith(", ") and len(between) < _BESIDE and "," not in between[1:]
        if apposed and _is_person(mention):
            return mention
    return None


def _is_of(cast: Cast, start: int, stop: int, noun: str) -> bool:
    """Whether what the noun’s complement or possessor says is no other document: "the | study’s | lead author"."""
    text, naming = cast.reading.article.text, cast.naming
    before = [m.group() for m in WORD.finditer(text, max(0, start - _BESIDE), start)][-3:]
    owners = {bare(word).lower() for word in before if bare(word) not in (word, "")}
    after = [m.group().lower() for m in WORD.finditer(text, stop, stop + _BESIDE)][:3]
    if after[:1] and after[0] in naming.subject_links:
        owners |= {word for word in after[1:] if word not in naming.determiners}
    kin = naming.authored | naming.findings if noun in naming.authored | naming.findings else {noun}
    return owners <= kin


def _is_person(mention: Mention) -> bool:
    bearer = mention.bearer
    return bearer.kind == "person" or bearer.kind == "unclear" and len(bearer.words) > 1 and not bearer.place
