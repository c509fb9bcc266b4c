"""Who is taken to speak: the record that coreference makes of a source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from components.extract.speakers.cast import Bearer, Cast, Mention
from components.extract.speakers.demonyms import seats_of_government
from components.extract.text.word_sets import words_of
from components.lang.classes import Word
from components.lang.naming import Gender, Naming, Pronoun
from components.model import Confidence, Resolution

UNLIKELY, IMPOSSIBLE = 3, 4
"""The doubt at which an antecedent is taken only if there is no other, and at which it is not."""
BY_DOCUMENT = "document-speaks-for-author"
"""The rule of those who speak through a document."""
_LONGEST_ROLE = 5
"""Words of the role of somebody who is named with another: "Ada Lorn and | council leader | Bo Crane"."""
_STEPS = 4
"""How far from a speaker to the body at the top: spokeswoman, ministry, government, country."""
_RANK: dict[Confidence, int] = {"certain": 0, "likely": 1, "guess": 2}


@dataclass(frozen=True, slots=True)
class Speaker:
    """A speaker by canonical name.

    ``bearer`` is None for those without a proper name; ``body`` is whom they speak for, themselves where they are a
    body. ``rule`` names what resolved the source.
    """

    name: str
    resolution: Resolution
    rule: str
    bearer: Bearer | None = None
    body: Bearer | None = None
    gender: Gender | None = None
    person: bool = False
    several: bool = False
    confidence: Confidence = "certain"

    @property
    def likely_gender(self) -> Gender | None:
        """The gender that title, description or first name tell."""
        return self.gender or (self.bearer.given if self.bearer is not None else None)


def of_bearer(bearer: Bearer, resolution: Resolution, rule: str) -> Speaker:
    """The bearer of a name as a speaker."""
    body = None if bearer.kind == "person" and bearer.body is None else _above(bearer) or bearer
    person = bearer.kind == "person"
    return Speaker(bearer.name, resolution, rule, bearer=bearer, body=body, gender=bearer.gender, person=person)


def of_mention(mention: Mention) -> Speaker:
    """Whoever is mentioned by name, as a speaker."""
    return of_bearer(mention.bearer, "named", "seat-of-government" if mention.adjective else "name")


def _above(bearer: Bearer) -> Bearer | None:
    """Whom the bearer speaks for; a body may be a country’s, and is no other body’s."""
    body = bearer.body
    return None if body is not None and bearer.kind == "body" and body.kind != "country" else body


def means_people(mention: Mention, naming: Naming) -> bool:
    """Whether a country's adjective in the plural stands for its people: "Norwegians", and not "Oslo"."""
    return _is_adjective(mention) and naming.is_plural(mention.name.key[-1])


def means_person(mention: Mention, naming: Naming) -> bool:
    """Whether a country's adjective behind an article is somebody: "the | Norwegian", and not "the | French"."""
    return _is_adjective(mention) and mention.name.key[-1].endswith(naming.demonym_singulars)


def _is_adjective(mention: Mention) -> bool:
    return mention.adjective and " ".join(mention.name.key) not in seats_of_government()


def chain_of(bearer: Bearer | None) -> Iterator[Bearer]:
    """The bearer and whom they speak for, up to the body at the top."""
    for _ in range(_STEPS):
        if bearer is None:
            return
        yield bearer
        bearer = _above(bearer)


def doubt(speaker: Speaker, pronoun: Pronoun) -> int:
    """0 where the speaker is what the pronoun stands for, up to ``IMPOSSIBLE``: by number, kind and gender."""
    bearer, wanted = speaker.bearer, pronoun.stands_for
    if wanted == "person":
        return _doubt_of_person(speaker, pronoun)
    unclear = bearer is not None and bearer.kind == "unclear"
    place = bearer is not None and bearer.place
    human = speaker.person or bearer is not None and bearer.is_likely_person
    if wanted == "body":
        if speaker.rule == BY_DOCUMENT:
            return 0  # a report is no person, whoever wrote it
        if human or speaker.several:
            return IMPOSSIBLE
        return 0 if not unclear else UNLIKELY if place else 1 + (" " in speaker.name)
    if wanted == "several":
        if not speaker.several and (human or place):
            return IMPOSSIBLE
        return 2 if unclear else int(not speaker.several)
    return 0 if speaker.person else IMPOSSIBLE


def _doubt_of_person(speaker: Speaker, pronoun: Pronoun) -> int:
    bearer = speaker.bearer
    gender = speaker.likely_gender
    human = speaker.person or bearer is not None and bearer.may_be_person
    if not human or speaker.several or pronoun.gender and gender not in (None, pronoun.gender):
        return IMPOSSIBLE
    sure = speaker.person or pronoun.gender and speaker.gender is None and gender
    return 0 if sure else 1 if " " in speaker.name else UNLIKELY


def worse(*grades: Confidence) -> Confidence:
    """The least sure of the grades."""
    return max(grades, key=_RANK.__getitem__)


def listed(cast: Cast, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """Those of the list that ends the mentions, none where there is no list: "Norland, Brask and Meska"."""
    if mentions and mentions[-1].bearer.is_likely_person:
        # "Ada Lorn, of | Ister |, and | German | Chancellor Bo Crane"
        apart = [m for m in mentions[1:] if cast.prepositions.isdisjoint(cast.words_before(m.name.outer))]
        mentions = [mentions[0], *(m for m in apart if not m.adjective)]
    links = [_link(cast, one, other) for one, other in pairwise(mentions)]
    if not links or links[-1].removeprefix(",") not in words_of(cast.language, Word.COORDINATOR):
        return ()
    first = len(links) - 1
    while first and links[first - 1] == ",":
        first -= 1
    return mentions[first:]


def together(cast: Cast, mentions: Sequence[Mention]) -> Speaker | None:
    """Those of a list as one speaker; on whose side is not said where they are of several. None for no list."""
    if not mentions:
        return None
    *names, last = (m.name.text if means_people(m, cast.naming) else m.bearer.name for m in mentions)
    speakers = [of_mention(mention) for mention in mentions]
    bodies = [speaker.body or mention.bearer for speaker, mention in zip(speakers, mentions, strict=True)]
    return replace(
        speakers[0],
        name=f"{', '.join(names)} {_link(cast, *mentions[-2:]).removeprefix(',')} {last}",
        bearer=None,
        body=bodies[0] if all(other is bodies[0] for other in bodies) else None,
        several=True,
        rule="two-names",
        person=all(mention.bearer.is_likely_person for mention in mentions),
    )


def _link(cast: Cast, one: Mention, other: Mention) -> str:
    """What stands between two names but for blanks, an article, an insertion and the role of the second."""
    naming, within = cast.naming, (word.lower() for word, _ in cast.words(one.end, other.start))
    words = [word for word in within if word not in naming.definite]
    joins = [k for k, word in enumerate(words) if word in words_of(cast.language, Word.COORDINATOR)]
    at = joins[-1] if joins else 0 if words[:1] == [","] else len(words)
    inserted, role = words[:at], [word for word in words[at + 1 :] if word != ","]
    aside = not inserted or inserted[0] in ",(" and inserted[-1] in ",)"
    titled = role and len(role) < _LONGEST_ROLE and (naming.is_role(role[-1]) or role[-1] in naming.titles)
    return words[at] if at < len(words) and aside and (titled or not role) else "".join(words)
