"""Reading the words of a role: nouns of persons and bodies, possessors, and whom they join to whom."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile

from components.extract.speakers.cast import Bearer, Cast, Mention
from components.extract.speakers.wording import bare, is_possessive
from components.extract.text.word_sets import words_of
from components.lang.classes import Word

REACH = 110
"""Characters on either side in which a role is looked for."""
STOP = r"(?<!\b[A-Z])\."
"""A full stop that is none of an initial: "the | U.S. | envoy"."""
BREAK = re.compile(rf"{STOP}|[!?;:“”\"()\n—–]")
_LONGEST = 4
"""Words of a body without a name behind a role: "the city’s parks department"."""

Words = list[tuple[str, int]]
"""The words of a stretch with their offsets."""


def make_body(cast: Cast, bearer: Bearer, words: Words) -> None:
    """Call the bearer by the last word and the plain ones before it: "of the | hospital network"."""
    classes = cast.language.classes
    near = [word for word, _ in reversed(words[-3:])]
    plain = takewhile(lambda word: not (word[:1].isupper() or classes.get(word, Word.NONE)), near)
    bearer.kind = "body" if bearer.kind == "unclear" else bearer.kind
    bearer.is_called(plain)


def make_person(cast: Cast, bearer: Bearer, noun: str, *, past: bool = False) -> None:
    """Enter a person's noun as the bearer's role, unless the bearer is a body or a country.

    ``past`` says that it was the role: "former | mayor" is not whom "the mayor" means.
    """
    if bearer.kind in ("unclear", "person"):
        bearer.kind = "person"
        if not (past and cast.naming.is_office(noun)):
            bearer.is_called((noun,))
        bearer.gender = bearer.gender or cast.naming.gendered.get(noun)


def noun_phrase(words: Words, cast: Cast) -> str:
    """From the last determiner on, the possessive ending off: "the group’s" → "the group"."""
    for index in range(len(words) - 1, -1, -1):
        if words[index][0].lower() in cast.naming.determiners:
            return bare(" ".join(word for word, _ in words[index:]))
    return bare(words[-1][0])


def learn_body(cast: Cast, bearer: Bearer, words: Words, head: int) -> None:
    """Enter whom somebody stands for who has the role at ``head`` of the words.

    It is named or owns the role before it ("Calder’s head", "its head"), hangs on it ("head of the union"), or is the
    noun at it ("union head"). A role that is past stands for nobody, nor does a rival.
    """
    naming = cast.naming
    past = not naming.past_holders.isdisjoint(word.lower() for word, _ in words[:head])
    past |= words[head][0].lower() in naming.kinds_of_people  # "Orlo | woman | Ada Lorn" stands for nobody
    apart = not naming.outsiders.isdisjoint(word.lower() for word, _ in words[head : head + 2])
    if bearer.body is not None or past or apart:
        return
    named = [m for m in cast.within(words[0][1], words[head][1]) if _may_employ(cast, bearer, m)]
    if named and not _is_desk(cast, named[-1], words[head + 1 :]):
        owners = [m.bearer for m in named if cast.owns(m.end)]  # "| Orlo | ’s European head"
        beside = [m.bearer for m, place in pairwise(named) if cast.text[m.end : place.start] == ") "]
        bearer.body = (owners or beside or [named[-1].bearer])[0]  # "| the Orsk Front | (OF) Velling president"
        return
    owner = next((k for k in range(head - 1, -1, -1) if is_owner(words[k][0], cast)), None)
    if owner is not None:
        word = words[owner][0].lower()
        told = word if word in naming.possessives else noun_phrase(words[: owner + 1], cast)
        bearer.body_words = bearer.body_words or told
        return
    nouns, last = [word.lower() for word, _ in words], head
    while not naming.people_words.isdisjoint(nouns[last + 1 : last + 3]):
        # "deputy | president |", "chief | financial officer |"
        step = 1 if nouns[last + 1] in naming.people_words else 2
        if step > 1 and nouns[last + 1] in cast.language.classes:
            break
        last += step
    if last + 2 < len(words) and words[last + 1][0].lower() in naming.body_links:
        learn_complement(cast, bearer, words[last + 1 :])
    elif head and words[head - 1][0].lower() in naming.body_nouns - naming.place_nouns:
        word, at = words[head - 1]
        if word.lower() in naming.office_fields and words[head][0].lower() in naming.department_heads:
            return  # "the | business | secretary" is no company's
        opens = at == cast.sentence(at).start and words[head][0].islower()  # no "Business | Secretary"
        if word.islower() or opens:
            bearer.body_words = bearer.body_words or word.lower()  # "| union | president", no "District Attorney"
    elif head:
        bearer.body_words = bearer.body_words or naming.body_adjectives.get(words[head - 1][0].lower())


def _is_desk(cast: Cast, mention: Mention, behind: Words) -> bool:
    """Whether a word before a role is its field, and the body stands behind it: "| Asia | director at Clean Rivers"."""
    naming, bearer = cast.naming, mention.bearer
    linked = len(behind) > 1 and behind[0][0] in naming.body_links
    field = len(mention.name.words) == 1 and bearer.kind not in ("body", "country") and not cast.owns(mention.end)
    found = cast.within(behind[1][1], behind[-1][1] + len(behind[-1][0])) if linked and field else []
    return any(m.bearer.kind == "body" or len(m.name.words) > 1 for m in found[:1])


def is_owner(word: str, cast: Cast) -> bool:
    """Whether a word says whose something is: "its", "Calder’s"."""
    return word.lower() in cast.naming.possessives or is_possessive(word)


def learn_complement(cast: Cast, bearer: Bearer, words: Words) -> None:
    """Enter the body behind a role and its link, or behind a verb: "head | of the union", "who | leads the union"."""
    (link, _), (first, at), (last, end) = words[0], words[1], words[-1]
    naming, within = cast.naming, cast.within(at, end + len(last))
    after = [m.bearer for m in within if m.bearer is not bearer and not m.name.modifies]
    told = " ".join(word for word, _ in words[1 : 2 + _LONGEST] if cast.within(at, words[1:3][-1][1] + 1))
    serving = naming.body_links - naming.member_links - naming.inside_links
    serves = link.lower() in serving and any(map(naming.is_office, bearer.roles))
    placed = link.lower() in naming.place_links and not serves  # "a teacher | at Orsk", but "a director | at Orlo"
    if after and (after[0].kind == "body" or not after[0].place and (not placed or naming.is_state(told))):
        bearer.body = after[0]
        after[0].place |= after[0].kind == "unclear" and not naming.members.isdisjoint(bearer.roles)  # "MP for | Ister"
        bearer.body_words = told if bearer.body.kind == "country" else None  # "Norway’s royal navy"
    elif first.lower() in naming.definite:
        bearer.body_words = bearer.body_words or " ".join(word for word, _ in words[1 : 1 + _LONGEST])


def _may_employ(cast: Cast, bearer: Bearer, mention: Mention) -> bool:
    """Whether a name beside a role may be whom it is for: no place where it is done."""
    naming, other = cast.naming, mention.bearer
    before = cast.link_before(mention.start)
    # "according to | Orlo | head Ada Lorn"
    told = any(cue.words == tuple(before[-2:]) for cue in cast.language.phrase_cues)
    placed = not told and not (naming.place_links | naming.surface_links).isdisjoint(before[-1:])
    # "Ada Lorn and | mayor Bo Crane"
    joined = cast.word_behind(mention.end) in words_of(cast.language, Word.COORDINATOR)
    return other is not bearer and not (placed or joined or mention.name.modifies)
