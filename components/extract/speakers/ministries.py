"""The ministry of a minister: "his ministry" under the field and the country that the text tells of him."""

from __future__ import annotations

from components.extract.speakers.cast import Bearer, Cast

_BEFORE, _BEHIND = 50, 60
"""Characters before and behind the first mention of somebody in which the office stands."""
_FIELD = 2
"""Words of a field: "foreign affairs"."""


def find_ministry(cast: Cast, minister: Bearer, noun: str) -> tuple[str, Bearer | None] | None:
    """The field with the noun ("transport ministry") and the country; None for who heads no field.

    The minister is entered as somebody who speaks for it.
    """
    found = find_field(cast, minister)
    if found is None:
        return None
    field, country = found
    body = minister.body if minister.body is not None and minister.body.kind == "country" else None
    minister.body_words = minister.body_words or f"{field} {noun}"
    return f"{field} {noun}", country or body


def find_field(cast: Cast, minister: Bearer) -> tuple[str, Bearer | None] | None:
    """The field that somebody heads, in lower case, and the country whose adjective stands before it."""
    mention = next(iter(cast.after(minister.first)), None)
    if mention is None or minister.kind != "person":
        return None
    sentence = cast.sentence(mention.start)
    before = (max(sentence.start, mention.name.outer - _BEFORE), mention.start)
    apposed = cast.text[mention.end : mention.end + 2] == ", "
    behind = (mention.end + 2, min(sentence.end, mention.end + _BEHIND)) if apposed else (0, 0)
    return _field(cast, *before) or _field(cast, *behind)


def _field(cast: Cast, start: int, stop: int) -> tuple[str, Bearer | None] | None:
    """The words before the office in a stretch, in lower case, and the country whose adjective stands before them."""
    words = cast.words(start, stop)
    naming = cast.naming
    heads = [k for k, (word, _) in enumerate(words) if word.lower() in naming.department_heads]
    if not heads:
        return None
    unfit = naming.past_holders | naming.person_adjectives | naming.no_fields
    field: list[str] = []
    country = None
    for word, at in reversed(words[: heads[-1]]):
        adjective = next((m for m in cast.within(at, at + 1) if m.adjective), None)
        if adjective is not None:
            country = adjective.bearer
        lower = word.lower()
        fits = word.isalpha() and lower not in unfit and lower not in cast.language.classes
        if adjective is not None or not fits or len(field) == _FIELD:
            break
        field.insert(0, lower)
    return (" ".join(field), country) if field else None
