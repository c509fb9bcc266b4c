"""Reading the words of a role: nouns of persons and bodies, possessors, and whom they join to whom."""

from __future__ import annotations

import re

from components.extract.speakers.cast import Bearer, Cast
from components.extract.speakers.wording import bare
from components.lang.classes import Word

REACH = 110
"""Characters on either side in which a role is looked for."""
BREAK = re.compile(r"[.!?;:“”\"()\n—–]")


def noun_with_modifiers(cast: Cast, words: list[tuple[str, int]]) -> list[str]:
    """The last word and the plain ones before it: "hospital network" of "of the hospital network"."""
    classes, out = cast.language.classes, list[str]()
    for word, _ in reversed(words[-3:]):
        if word[:1].isupper() or classes.get(word, Word.NONE) or word == ",":
            break
        out.append(word)
    return out


def make_person(cast: Cast, bearer: Bearer, noun: str, *, past: bool = False) -> None:
    """Enter a person's noun as the bearer's role, unless the bearer is a body or a country.

    ``past`` says that it was the role: "former | mayor" is not whom "the mayor" means.
    """
    if bearer.kind in ("unclear", "person"):
        bearer.kind = "person"
        if past and cast.naming.is_office(noun):
            bearer.held.add(noun)
        else:
            bearer.is_called((noun,))
        bearer.gender = bearer.gender or cast.naming.gendered.get(noun)


def noun_phrase(words: list[tuple[str, int]], cast: Cast) -> str:
    """From the last determiner on, the possessive ending off: "the group’s" → "the group"."""
    for index in range(len(words) - 1, -1, -1):
        if words[index][0].lower() in cast.naming.determiners:
            return bare(" ".join(word for word, _ in words[index:]))
    return bare(words[-1][0])


def join(bearer: Bearer, body: Bearer) -> None:
    """Let the bearer stand for the body, unless it has one; what has a body and no kind is a person."""
    if body is not bearer and bearer.body is None:
        bearer.body = body
        if bearer.kind == "unclear":
            bearer.kind = "person"
