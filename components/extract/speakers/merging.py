"""Two businesses that a text joins: "Orbil’s takeover of Tarvos", "Orbil and Tarvos agreed to merge"."""

from __future__ import annotations

from itertools import islice

from components.extract.speakers.cast import Bearer, Cast, Mention

_SENTENCES = 12
"""Sentences of a text among which the two are looked for."""


def find_joined(cast: Cast) -> tuple[Bearer, Bearer] | None:
    """The two businesses that the first sentence of a merger names, if it names no third."""
    for sentence in islice(cast.reading.sentences, _SENTENCES):
        span = sentence.span
        words = {word.strip(".,:;").lower() for word in cast.text[span.start : span.end].split()}
        if words.isdisjoint(cast.naming.joining):
            continue
        two = {m.bearer.number: m.bearer for m in cast.within(span.start, span.end) if _is_business(cast, m)}
        if len(two) == 2:
            first, second = two.values()
            return first, second
    return None


def _is_business(cast: Cast, mention: Mention) -> bool:
    """Whether a business may be named there: no person, country, place or public body."""
    bearer, naming = mention.bearer, cast.naming
    if bearer.kind not in ("body", "unclear") or bearer.place or bearer.given is not None or mention.name.modifies:
        return False
    return naming.public_nouns.isdisjoint(bearer.words) and bearer.name != cast.place
