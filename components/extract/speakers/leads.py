"""The body that a text opens with and names only at the head of the next paragraph.

"A cargo airline …" in the first paragraph, then "Velling, which flies to nine countries, …": Velling is the airline.
"""

from __future__ import annotations

from components.extract.speakers.cast import Bearer, Cast, Mention

_PHRASE = 4
"""Words of "an ailing cargo airline" behind its article."""
_CLAUSE = 12
"""Characters behind a name in which its relative clause begins."""


def learn_lead(cast: Cast) -> None:
    """Enter the noun of the body that the first paragraph speaks of into the bearer who opens the second."""
    paragraphs = cast.reading.paragraphs
    if len(paragraphs) < 2:
        return
    opening = cast.after(paragraphs[1].start, 1)
    nouns = _nouns(cast, paragraphs[0].start, paragraphs[0].end)
    if not opening or not nouns or not _opens(cast, opening[0], paragraphs[1].start):
        return
    bearer = opening[0].bearer
    fitting = [noun for noun in nouns if _fits(cast, bearer, noun)]
    if fitting:
        bearer.is_called(fitting)
        bearer.kind = "body"
        cast.lead = bearer


def _opens(cast: Cast, mention: Mention, start: int) -> bool:
    """Whether a paragraph is about whoever is named at its head for the first time: "| Velling, which | flies"."""
    text, bearer, naming = cast.text, mention.bearer, cast.naming
    before = text[start : mention.name.outer].lower().split()
    if mention.start != bearer.first or not naming.definite.issuperset(before) or len(before) > 1:
        return False
    if bearer.kind not in ("unclear", "body") or bearer.place or mention.name.modifies or bearer.given is not None:
        return False
    after = text[mention.end : mention.end + _CLAUSE]
    return after.startswith(", ") and not naming.thing_relatives.isdisjoint(after.split()[1:2])


def _nouns(cast: Cast, start: int, stop: int) -> list[str]:
    """The bodies that a stretch brings in without a name: "an ailing cargo | airline", "their exam | board"."""
    naming, out = cast.naming, []
    words = [word for word, _ in cast.words(start, stop)]
    nouns = naming.body_nouns - naming.place_nouns
    for index, word in enumerate(words):
        if word.lower() not in naming.indefinite and word.lower() not in naming.possessives:
            continue
        for after in words[index + 1 : index + 1 + _PHRASE]:
            if after in nouns:
                out.append(after)
            if after in nouns or not after.replace("-", "").islower() or after in cast.language.classes:
                break
    return out


def _fits(cast: Cast, bearer: Bearer, noun: str) -> bool:
    """Whether the bearer may be such a body, by the words of its name."""
    naming, words = cast.naming, {*bearer.words}
    if not words.isdisjoint(naming.body_nouns):
        return False  # a court is no airline, and what is called a board needs nobody to say so
    return words.isdisjoint(naming.body_suffixes) or noun not in naming.public_nouns or noun in words
