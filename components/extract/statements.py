"""From attributions to statements: whose words, of which party, as what act, in answer to what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from components.extract.acts import find_acts
from components.extract.attribution.attribution import Attribution
from components.extract.replies.replies import find_replies
from components.extract.speakers.cast import Cast
from components.extract.speakers.coreference import Resolver
from components.extract.speakers.parties import HEARD, group_parties
from components.extract.speakers.party_list import PartyList
from components.extract.speakers.roles import learn_roles
from components.extract.speakers.speakers import Speaker, worse
from components.extract.speakers.sureness import grades
from components.extract.text.reading import Reading
from components.lang.attributing import Cue
from components.model import Act, Confidence, Party, Statement

_AIMED: frozenset[Act] = frozenset(("accuse", "deny", "demand"))
_CONTESTING: frozenset[Act] = frozenset(("accuse", "deny"))


def make_statements(
    reading: Reading, attributions: Sequence[Attribution], parties: Sequence[Party] | None
) -> tuple[tuple[Statement, ...], tuple[Party, ...]]:
    """The statements in text order, and the parties given or, where none are given, grouped from their speakers."""
    cast = Cast(reading)
    learn_roles(cast)
    resolver = Resolver(cast, attributions)
    speakers = resolver.speakers()
    acts = find_acts(reading.article.text, attributions, reading.language)
    aiming = zip(attributions, acts, speakers, strict=True)
    targets = [resolver.target(found, speaker) if act in _AIMED else None for found, act, speaker in aiming]
    shown: tuple[Party, ...] = ()
    sides: list[str | None] = [None for _ in speakers]
    if parties is not None:
        speakers, sides, shown = _listed(PartyList(cast, parties), attributions, speakers)
    ids = reading.ids_of([found.content for found in attributions], "statement")
    statements = [
        _statement(name, found, speaker, sure, side, act, target.name if target else None)
        for name, found, speaker, sure, side, act, target in zip(
            ids, attributions, speakers, grades(attributions, speakers), sides, acts, targets, strict=True
        )
    ]
    heard = _heard(attributions, speakers)
    if parties is None:
        statements, shown = _on_sides(statements, heard, cast)
    side_of = {s.speaker: s.party for s in statements if s.party is not None}
    side_of |= _sides_of_targets(PartyList(cast, shown), targets)
    lemmas, grouped = [found.lemma for found in attributions], parties is not None
    replied = find_replies(reading.article.text, statements, lemmas, reading.language, side_of, grouped=grouped)
    if parties is None and _disputing(replied) != _disputing(statements):
        replied, shown = _on_sides(replied, heard, cast)  # whom a reply contests has accused
        if _contests_itself(replied):  # "Residents counted nine. | Their leader | said the figure was a lie"
            own = [replace(s, party=told.party) for s, told in zip(statements, replied, strict=True)]
            replied = find_replies(reading.article.text, own, lemmas, reading.language, side_of, grouped=grouped)
    return tuple(replied), shown


def _contests_itself(statements: Sequence[Statement]) -> bool:
    """Whether a reply is to somebody of its own side."""
    sides = {s.id: s.party for s in statements}
    return any(s.answers and s.party is not None and sides[s.answers] == s.party for s in statements)


def _heard(attributions: Sequence[Attribution], speakers: Sequence[Speaker]) -> list[Speaker]:
    """The speakers; those to whom something was said are marked so."""
    heard = (isinstance(found.entry, Cue) and "court" in found.entry.takes for found in attributions)
    put_to = (court or s.rule == "carried-from-nothing" for court, s in zip(heard, speakers, strict=True))
    return [replace(s, rule=HEARD) if told else s for told, s in zip(put_to, speakers, strict=True)]


def _on_sides(
    statements: Sequence[Statement], speakers: Sequence[Speaker], cast: Cast
) -> tuple[list[Statement], tuple[Party, ...]]:
    """The statements with the sides of their speakers where no list tells, and these sides."""
    sides, shown = group_parties(speakers, _disputing(statements), cast)
    sided = zip(statements, sides, strict=True)
    return [s if s.party == side else replace(s, party=side) for s, side in sided], shown


def _disputing(statements: Sequence[Statement]) -> frozenset[str]:
    """The names of those who deny or accuse, of whom they deny or accuse, and of whom they answer."""
    contested = [s for s in statements if s.act in _CONTESTING]
    answered = {s.answers for s in contested}
    names = {name for s in contested for name in (s.speaker, s.target) if name}
    return frozenset(names | {s.speaker for s in statements if s.id in answered})


def _listed(
    listed: PartyList, attributions: Sequence[Attribution], speakers: Sequence[Speaker]
) -> tuple[list[Speaker], list[str | None], tuple[Party, ...]]:
    """The speakers with what the list adds to their names, and the ids of their parties."""
    named: list[Speaker] = []
    sides: list[str | None] = []
    for found, speaker in zip(attributions, speakers, strict=True):
        source = found.source.text if found.source else None
        if source is None and named and speaker.rule == "carried-over":
            speaker = replace(named[-1], resolution=speaker.resolution, rule=speaker.rule)
        name = listed.listed_name(speaker, source)
        if name is not None:
            speaker = replace(speaker, name=name, rule="listed-noun")
        party = listed.of(speaker, source)
        named.append(speaker)
        sides.append(party.id if party else None)
    return named, sides, listed.parties


def _sides_of_targets(listed: PartyList, targets: Sequence[Speaker | None]) -> dict[str, str]:
    named = ((target.name, listed.of(target, None)) for target in targets if target is not None)
    return {name: party.id for name, party in named if party is not None}


def _statement(
    name: str, found: Attribution, speaker: Speaker, sure: Confidence, side: str | None, act: Act, target: str | None
) -> Statement:
    return Statement(
        id=name,
        type=found.type,
        source=found.source,
        speaker=speaker.name,
        party=side,
        cue=found.cue,
        act=act,
        content=found.content,
        target=target,
        answers=None,
        resolution=speaker.resolution,
        rule=f"{found.rule}/{speaker.rule}",
        sentence=found.sentence.span,
        paragraph=found.sentence.paragraph,
        confidence=worse(found.confidence, sure),
    )
