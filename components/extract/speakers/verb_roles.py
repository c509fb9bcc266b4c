"""What a verb behind a name says of its bearer: "Ada Lorn | chairs the inquiry", "Bo Crane, who | is a nurse"."""

from __future__ import annotations

from components.extract.speakers.appositions import learn_apposition
from components.extract.speakers.cast import Bearer, Cast, Mention
from components.extract.speakers.role_words import BREAK, REACH, join, make_person, noun_phrase
from components.extract.text.word_sets import words_of
from components.lang.classes import Word

_BODY = 40
"""Characters behind the verb in which the name of a body stands."""


def learn_verbs(cast: Cast, mention: Mention, text: str) -> None:
    """Enter into the mention's bearer the role that the verb behind the name gives it."""
    naming, bearer = cast.naming, mention.bearer
    before = text[max(0, mention.name.outer - _BODY) : mention.name.outer].lower().split()[-2:]
    agents = words_of(cast.language, Word.AGENT)
    if len(before) == 2 and before[1] in agents and before[0] in naming.role_verbs and len(mention.name.words) > 1:
        role = naming.role_verbs[before[0]]
        if bearer.given is not None or role not in naming.body_owners:  # "a home owned by | Velling Living"
            make_person(cast, bearer, role)  # "a panel led by | Ada Lorn"
    tail = BREAK.split(text[mention.end : mention.end + REACH], maxsplit=1)[0]
    if not tail.startswith((" ", ",")):
        return
    words = cast.words(mention.end, mention.end + len(tail))
    if words and words[0][0] == ",":
        words = words[1:]
        if not words or words[0][0].lower() not in naming.relative_pronouns:
            return
    relative = words[0][0].lower() if words and words[0][0].lower() in naming.relative_pronouns else ""
    if relative:
        words = words[1:]
    if len(words) < 2:
        return
    verb, end = words[0][0].lower(), mention.end + len(tail)
    if verb in words_of(cast.language, Word.COPULA) and words[1][0].lower() in naming.articles:
        stop = next((at for word, at in words if word == ","), end)
        learn_apposition(cast, bearer, words[1][1], stop, text[words[1][1] : stop])
    elif (
        verb in naming.role_verbs
        and len(bearer.words) > 1
        and _is_personal(bearer, relative, naming.role_verbs[verb], cast)
    ):
        make_person(cast, bearer, naming.role_verbs[verb])
        _learn_body(cast, mention, words[1:])


def _is_personal(bearer: Bearer, relative: str, role: str, cast: Cast) -> bool:
    """Whether the verb has a person for its subject: a business runs homes, but chairs no meeting."""
    if bearer.kind not in ("unclear", "person"):
        return False
    known = bearer.kind == "person" or bearer.given is not None
    return known or relative in cast.naming.personal_relatives or not relative and role in cast.naming.personal_roles


def _learn_body(cast: Cast, mention: Mention, words: list[tuple[str, int]]) -> None:
    """The body that is led or owned: a name behind the verb, else its noun phrase."""
    at, bearer = words[0][1], mention.bearer
    stop = min(at + _BODY, next((start for word, start in words if word == ","), at + _BODY))
    named = [m for m in cast.within(at, stop) if m.bearer is not bearer]
    if named and named[0].bearer.kind != "person" and not named[0].bearer.place:
        join(bearer, named[0].bearer)
        return
    for index, (word, _) in enumerate(words[:5]):
        if word.lower() in cast.naming.body_nouns:
            bearer.body_words = bearer.body_words or noun_phrase(words[: index + 1], cast)
            return
