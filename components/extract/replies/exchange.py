"""The statements of a text as an exchange: whose turn it is, what was said before by others, and where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from components.extract.replies.content_words import WORD
from components.extract.speakers.wording import bare
from components.lang.naming import Naming
from components.lang.replying import ReplyWords
from components.lang.schema import Language
from components.model import Act, Statement

Sides = Mapping[str, str]
"""Party id by the name of a speaker or target."""

REACH = 14
"""Statements back in which the answered one is looked for."""
BESIDE = 300
"""Characters before a statement in which its reporter is read."""
_OBJECT = 4
"""Words of a denial that only names what it denies ("the charge"); what is said behind it has more to answer."""
_WITHHELD: frozenset[Act] = frozenset(("decline", "support", "acknowledge"))
"""Acts that claim and ask for nothing: nobody answers them, and what the speaker says next stands by itself."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """The statements so far, with the stems of each one's content, their cues' entries and where the parties stand."""

    text: str
    statements: list[Statement]
    lemmas: Sequence[str | None]
    stems: list[set[str]]
    language: Language
    sides: Sides
    grouped: bool
    """Whether the parties are given: two of them are then taken to stand against each other."""
    contests: set[frozenset[str]] = field(default_factory=set)
    """The pairs of parties of which one has accused or contradicted the other so far."""

    @property
    def naming(self) -> Naming:
        """The language's words of naming."""
        return self.language.naming

    @property
    def words(self) -> ReplyWords:
        """The language's words of replies."""
        return self.language.replies

    def opposed(self, claim: Statement, reply: Statement) -> bool:
        """Whether the two are of parties that stand against each other."""
        if claim.party is None or reply.party is None or claim.party == reply.party:
            return False
        return self.grouped or frozenset((claim.party, reply.party)) in self.contests

    def side_of(self, name: str) -> str | None:
        """The party of that name, or of the only side of which it is a part: "the Alliance", "Alliance of Growers"."""
        words = set(name.split())
        known = {party for other, party in self.sides.items() if words and words.issubset(other.split())}
        return self.sides.get(name) or (known.pop() if len(known) == 1 else None)

    def contest(self, statement: Statement) -> None:
        """Note whom a charge or denial is aimed at."""
        aim = self.side_of(statement.target or "")
        if statement.act in ("accuse", "deny") and aim is not None and statement.party is not None:
            self.contests.add(frozenset((statement.party, aim)))

    def is_earlier(self, statement: Statement) -> bool:
        """Whether it was said before what it stands behind: "had said"."""
        words = statement.cue.text.lower().split() if statement.cue else []
        return bool(words) and words[0] in self.words.pluperfect

    def others_before(self, index: int) -> list[int]:
        """What other sides have claimed or asked for within reach and this side has not answered yet."""
        statement = self.statements[index]
        first = max(0, index - REACH)
        answered = {s.answers for s in self.statements[first:index] if s.party == statement.party}
        others = (i for i in range(first, index) if is_other_side(self.statements[i], statement))
        claiming = (i for i in others if self.statements[i].act not in _WITHHELD)
        return [i for i in claiming if self.statements[i].id not in answered]

    def near(self, index: int, earlier: Sequence[int]) -> list[int]:
        """Those of the same paragraph or the one before; one in which nobody speaks may stand between."""
        paragraph = self.statements[index].paragraph
        return [i for i in earlier if self.statements[i].paragraph >= paragraph - (2 if i >= index - 2 else 1)]

    def takes_turn(self, index: int) -> bool:
        """Whether the statement before is another side's: the first words of a rebuttal carry the reply."""
        return index > 0 and is_other_side(self.statements[index - 1], self.statements[index])

    def goes_on(self, index: int) -> bool:
        """Whether the statement before is of the same side and has answered; the first words of a rebuttal answer."""
        if not index or self.takes_turn(index):
            return False
        before = self.statements[index - 1]
        return before.answers is not None and before.paragraph >= self.statements[index].paragraph - 1

    def turn_start(self, index: int) -> int:
        """The first of the statements in a row by the speaker, in the paragraph or the one before."""
        last = self.statements[index]
        while index and (before := self.statements[index - 1]).speaker == last.speaker:
            if before.paragraph < last.paragraph - 1 or before.act not in ("say", "accuse", "deny"):
                break
            index -= 1
        return index

    def gist(self, index: int, *, afar: bool = False) -> int:
        """The statement itself, or the one before that it illustrates or explains.

        A quotation behind a report of the same side in its paragraph (``afar``, for a reply that does not follow on the
        quotation: or in the paragraph before), a quotation that runs on, and what a demand goes on to say in its
        sentence carry no claim of their own.
        """
        while index:
            last, before = self.statements[index], self.statements[index - 1]
            if is_other_side(before, last) or last.paragraph - before.paragraph > 1:
                break
            runs_on = last.source is None
            shows = last.type == "direct" and before.type != "direct" and (afar or last.paragraph == before.paragraph)
            explains = last.sentence == before.sentence and before.act == "demand"
            spurns = before.act == "deny" and len(before.content[0].text.split()) <= _OBJECT
            if not (runs_on or shows or explains) or before.act in _WITHHELD or spurns:
                break
            index -= 1
        return index

    def focus(self, index: int, reply: int) -> int:
        """What of the turn that ends with a statement the reply takes up: by shared words, else its gist."""
        first = max(self.turn_start(index), index - REACH)
        told = [i for i in range(index, first - 1, -1) if self.statements[i].act not in _WITHHELD] or [index]
        shared = {i: len(self.stems[i] & self.stems[reply]) for i in told}
        best = max(told, key=lambda i: (shared[i], i))
        gist = self.gist(told[0])
        return best if shared[best] > shared.get(gist, 0) else gist

    def aimed_at(self, claim: Statement, reply: Statement) -> bool:
        """Whether the claim is aimed at the replier or at their side."""
        if claim.target is None:
            return False
        return claim.target == reply.speaker or (self.side_of(claim.target) or "") == reply.party

    def charges(self, index: int, reply: Statement) -> bool:
        """Whether a statement is a charge against the replier or their side."""
        return self.statements[index].act == "accuse" and self.aimed_at(self.statements[index], reply)

    def concerns(self, index: int, reply: Statement) -> bool:
        """Whether a claim is about the replier or their side: aimed at them, or naming them ("the company")."""
        claim = self.statements[index]
        sides = (name for name, party in self.sides.items() if reply.party is not None and party == reply.party)
        parts = (bare(word) for name in (reply.speaker, *sides) for word in name.split())
        names = set(parts)
        told = {bare(word) for piece in claim.content for word in WORD.findall(piece.text)}
        endings = self.naming.demonym_endings
        people = {name + ending for name in names if name[0].isupper() for ending in endings}
        return self.aimed_at(claim, reply) or not (names | people).isdisjoint(told)

    def reporter_before(self, index: int) -> str:
        """What the reporter says between the statement before and this one's content."""
        start, spoken = self.statements[index].content[0].start, 0
        if index:
            before = self.statements[index - 1]
            spoken = before.sentence.end if before.sentence.end <= start else before.content[-1].end
        between = self.text[max(min(spoken, start), start - BESIDE) : start]
        _, broken, after = between.partition("\n\n")  # the rest of the paragraph before is about what was said there
        return after if broken else between

    def reporter_behind(self, index: int) -> str:
        """What the reporter says behind the content, in the sentence in which it begins."""
        statement = self.statements[index]
        last = statement.sentence.end
        start = max((piece.end for piece in statement.content if piece.end <= last), default=last)
        return self.text[start:last][:BESIDE]


def is_other_side(claim: Statement, reply: Statement) -> bool:
    """Whether two statements are not of one side."""
    if claim.party is not None and claim.party == reply.party:
        return False
    return claim.speaker != reply.speaker
