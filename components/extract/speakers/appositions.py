"""What stands behind a name: the apposition that says what the bearer is, and the body that "of" ties it to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from components.extract.speakers.cast import Bearer, Cast, Mention
from components.extract.speakers.role_words import BREAK, REACH, join, make_person, noun_phrase, noun_with_modifiers
from components.extract.speakers.wording import bare, is_possessive
from components.extract.text.word_sets import cue_forms, words_of
from components.lang.classes import Word

_AGE = re.compile(r"\d{1,3}\b")
_LONGEST_BODY = 6
"""Words of an apposition up to the noun of a body."""


def learn_after(cast: Cast, mention: Mention, text: str) -> None:
    """Enter into the mention's bearer what the words behind the name say of it."""
    tail = text[mention.end : mention.end + REACH]
    kin = cast.words(mention.end, mention.end + REACH)[:1] if tail.startswith(" ") else []
    noun = bare(kin[0][0]).rstrip(".").lower() if kin else ""
    _learn_possessed(cast, mention, tail)
    first = text[max(0, mention.start - 4) : mention.start].strip().lower()
    grouped = noun in cast.naming.group_nouns and len(mention.bearer.words) > 1 and not mention.name.prefix
    grouped = grouped and first in cast.naming.definite and (len(mention.bearer.words) > 2 or not mention.bearer.place)
    if (grouped or noun in cast.naming.kin_nouns) and mention.bearer.kind in ("unclear", "body"):
        mention.bearer.kind = "body"
        mention.bearer.is_called((noun,))
    link, spaced, _ = tail.removeprefix(" ").partition(" ")
    if tail.startswith(" ") and spaced and link in cast.naming.member_links and mention.bearer.kind != "body":
        at = mention.end + len(link) + 2
        found = cast.within(at, at + 30)[:1]
        between = text[at : found[0].name.outer].split() if found else []
        plain = all(word in cast.naming.determiners or word in cast.naming.body_nouns for word in between)
        told = found and (found[0].bearer.kind == "body" or any(word in cast.naming.body_nouns for word in between))
        if found and plain and (told or mention.bearer.kind == "person" and not found[0].bearer.place):
            join(mention.bearer, found[0].bearer)
        return
    if not tail.startswith(", "):
        return
    for start, end in _appositions(mention.end, tail):
        segment = text[start:end]
        if (age := _AGE.match(segment)) is not None:
            mention.bearer.age = mention.bearer.age or age.group()
            if mention.bearer.kind == "unclear":
                mention.bearer.kind = "person"
            continue
        if learn_apposition(cast, mention.bearer, start, end, segment):
            return
        break


def _learn_possessed(cast: Cast, mention: Mention, tail: str) -> None:
    """A name of several words that has a president or a board is a body's: "Global Draughts’s | president"."""
    bearer, words = mention.bearer, tail.split(None, 3)[:3]
    if bearer.kind != "unclear" or len(bearer.words) < 2 or bearer.given or not words:
        return
    if is_possessive("x" + words[0]) and any(word.strip(".,") in cast.naming.body_offices for word in words[1:]):
        bearer.kind = "body"


def _appositions(offset: int, tail: str) -> Iterator[tuple[int, int]]:
    """The stretches between commas after a name, the first two."""
    close = BREAK.search(tail)
    stop = close.start() if close else len(tail)
    at = 1
    for _ in range(2):
        comma = tail.find(",", at, stop)
        end = comma if comma >= 0 else stop
        while at < end and tail[at] == " ":
            at += 1
        yield offset + at, offset + end
        at = end + 1


def learn_apposition(cast: Cast, bearer: Bearer, start: int, end: int, segment: str) -> bool:
    """Whether the stretch says what the bearer is; the first noun of a known kind decides."""
    naming, language = cast.naming, cast.language
    words = cast.words(start, end)
    if words and words[0][0].lower() in words_of(language, Word.COORDINATOR):
        return False
    attributing, verbs = cue_forms(language), words_of(language, Word.VERB)
    prepositions, subordinators = words_of(language, Word.PREPOSITION), words_of(language, Word.SUBORDINATOR)
    relative = bool(words) and words[0][0].lower() in naming.relative_pronouns
    indefinite = bool(words) and words[0][0].lower() in naming.indefinite
    for index, (word, _) in enumerate(words):
        lower = word.lower().rstrip("’'")
        behind = words[index + 1][0].lower() if index + 1 < len(words) else ""
        titled = indefinite and (
            naming.is_role(lower) or naming.is_role(behind)
        )  # "a former | judge", which is no verb
        if not relative and not titled and (lower in attributing or index and lower in verbs):
            return False
        if relative and index == 1 and lower in attributing and lower not in naming.role_verbs:
            return False  # "Ada Lorn, who said the agency was slow"
        if not relative and not titled and _is_subject(words, index, attributing, cast):
            return False
        if naming.is_role(lower) and not relative:
            if bearer.kind in ("body", "country"):
                return False
            _call_person(cast, bearer, words, index)
            _apposed_body(cast, bearer, words, index, start, end)
            return True
        if lower in naming.body_nouns and (behind in naming.people_words or behind in naming.body_nouns):
            continue  # "the police | chief"
        if lower in naming.body_nouns and not is_possessive(word):
            if not relative and words[0][0].lower() in naming.possessives:
                return False  # "Gull Street, his family left"
            _call_body(cast, bearer, words[: index + 1], relative=relative)
            return True
        if (index and lower in prepositions or lower in subordinators) and not relative:
            return False
        if relative and is_possessive(word) and index:
            bearer.body_words = bearer.body_words or noun_phrase(words[: index + 1], cast)
            return True
    return False


def _call_body(cast: Cast, bearer: Bearer, words: list[tuple[str, int]], *, relative: bool) -> None:
    """Enter the body that the bearer is, or in a relative clause the one it has to do with."""
    if relative:
        bearer.body_words = bearer.body_words or noun_phrase(words, cast)
    elif bearer.kind in ("unclear", "body", "country") and len(words) <= _LONGEST_BODY:
        if bearer.kind == "unclear":
            bearer.kind = "body"
        bearer.is_called(noun_with_modifiers(cast, words))


def _call_person(cast: Cast, bearer: Bearer, words: list[tuple[str, int]], index: int) -> None:
    """Enter the roles from the word on, and whom they lead: "general | secretary of the union"."""
    naming, role = cast.naming, words[index][0].lower().rstrip("’'")
    titles = [word.lower() for word, _ in words[index:]]
    past = not naming.past_holders.isdisjoint(word.lower() for word, _ in words[:index])
    for title in takewhile(naming.person_nouns.__contains__, titles) if len(titles) > 1 else ():
        make_person(cast, bearer, title, past=past)
    make_person(cast, bearer, role, past=past)
    _leads(cast, bearer, words[index + 1 :])


def _leads(cast: Cast, bearer: Bearer, words: list[tuple[str, int]]) -> None:
    """Learn what the clause behind a role adds: "a former judge | who leads the Green Party |"."""
    naming = cast.naming
    if len(words) < 3 or words[0][0].lower() not in naming.relative_pronouns:
        return
    verb = words[1][0].lower()
    if verb in naming.role_verbs:
        make_person(cast, bearer, naming.role_verbs[verb])


def _is_subject(words: list[tuple[str, int]], index: int, verbs: frozenset[str], cast: Cast) -> bool:
    """Whether a verb follows the noun, so that a clause begins here and no apposition: ", the group (also) said …"."""
    adverbs = words_of(cast.language, Word.ADVERB)
    after = [word.lower() for word, _ in words[index + 1 : index + 3]]
    return bool(after) and (after[0] in verbs or after[0] in adverbs and after[-1] in verbs)


def _apposed_body(cast: Cast, bearer: Bearer, words: list[tuple[str, int]], index: int, start: int, end: int) -> None:
    """The body in "Calder’s | head", "head | of the union", "its | head"."""
    if bearer.body is not None or any(word.lower() in cast.naming.past_holders for word, _ in words[:index]):
        return
    at, naming = words[index][1], cast.naming
    before = [m for m in cast.within(start, at) if m.bearer is not bearer]
    if before:
        bearer.body = before[-1].bearer
        return
    while index + 1 < len(words) and words[index + 1][0].lower() in naming.people_words:
        index += 1  # "deputy | president | of the union"
    for position in range(index):
        word = words[position][0]
        if word.lower() in cast.naming.possessives:
            bearer.body_words = word.lower()
            return
        if is_possessive(word):
            bearer.body_words = noun_phrase(words[: position + 1], cast)
            return
    if index + 1 < len(words) and words[index + 1][0].lower() in cast.naming.body_links:
        after = [m for m in cast.within(words[index + 1][1], end) if m.bearer is not bearer]
        place = words[index + 1][0].lower() in naming.place_links
        if after and (after[0].bearer.kind == "body" or not place and not after[0].bearer.place):
            bearer.body = after[0].bearer
        elif index + 2 < len(words) and words[index + 2][0].lower() in cast.naming.definite:
            bearer.body_words = " ".join(word for word, _ in words[index + 2 :][:4])
        return
