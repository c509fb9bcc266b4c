"""On whose side a speaker stands by the list of parties that an article has."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from components.extract.speakers.cast import Bearer, Cast, CastReader
from components.extract.speakers.speakers import Speaker, chain_of
from components.extract.speakers.wording import bare
from components.model import Party


class PartyList(CastReader):
    """Parties as given. A member is matched as a name, as the bearer of that name, or as a noun phrase."""

    def __init__(self, cast: Cast, parties: Sequence[Party]) -> None:
        self.parties = tuple(parties)
        super().__init__(cast)
        self._by_text: dict[str, Party] = {}
        self._by_bearer: dict[int, Party] = {}
        for party in parties:
            for text in (*party.members, party.name):
                self._by_text.setdefault(self.plain(text), party)
                bearer = cast.named(text) or cast.named(self.plain(text))
                if bearer is not None:
                    self._by_bearer.setdefault(bearer.number, party)

    def plain(self, text: str) -> str:
        """The text in lower case, without determiner and possessive ending."""
        words = [bare(word) for word in text.lower().split()]
        while len(words) > 1 and words[0] in self.naming.determiners:
            words = words[1:]
        return " ".join(words)

    def of(self, speaker: Speaker, source: str | None) -> Party | None:
        """The speaker's party: by its own name, by its words in the text, by the body it speaks for."""
        by_text = (self._by_text.get(self.plain(text)) for text in (speaker.name, source) if text is not None)
        by_bearer = (self.of_bearer(bearer) for bearer in (speaker.bearer, *chain_of(speaker.body)) if bearer)
        return next(filter(None, chain(by_text, by_bearer)), None) or self._within(speaker)

    def _within(self, speaker: Speaker) -> Party | None:
        """The party of a member whose words all stand in the speaker's: "officials at the interior ministry"."""
        words = set(self.plain(speaker.name).split()) if speaker.bearer is None else set[str]()
        held = (p for text, p in self._by_text.items() if len(text.split()) > 1 and words.issuperset(text.split()))
        return next(held, None)

    def of_bearer(self, bearer: Bearer) -> Party | None:
        """The party of whoever bears a name."""
        return self._by_bearer.get(bearer.number) or self._by_text.get(self.plain(bearer.name))

    def listed_name(self, speaker: Speaker, source: str | None) -> str | None:
        """The name that the list gives a common noun of the text: the member that says more, else the party's first.

        "the regulator", itself a member, is the first member of its party; "the governor" is the one member that
        holds these words.
        """
        if source is None or speaker.bearer is not None or speaker.body is not None or speaker.rule == "unnamed-source":
            return None
        if source.split()[0].lower() in self.naming.articles - self.naming.definite:
            return None
        words = set(self.plain(source).split())
        members = [(party, member) for party in self.parties for member in party.members]
        fuller = [(party, member) for party, member in members if words < set(self.plain(member).split())]
        listed = self._by_text.get(self.plain(source))
        if listed is not None:
            person = bare(source.split()[-1]).lower() in self.naming.people_words
            first = [] if person else [(listed, member) for member in listed.members[:1]]
            fuller = [item for item in fuller if item[0] is listed] or first
        return fuller[0][1] if len({id(party) for party, _ in fuller}) == 1 and fuller else None
