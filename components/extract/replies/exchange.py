"""The statements of a text as an exchange: whose turn it is, what was said before by others, and where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from components.extract.replies.content_words import WORD, senses_of
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
CLAIMING: tuple[Act, ...] = ("say", "accuse", "warn")
"""Acts that say how things are."""
WITHHELD: frozenset[Act] = frozenset(("decline", "support", "acknowledge"))
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
    """The pairs of sides of which one has accused or contradicted the other so far."""

    @property
    def naming(self) -> Naming:
        """The language's words of naming."""
        return self.language.naming

    @property
    def words(self) -> ReplyWords:
        """The language's words of replies."""
        return self.language.replies

    def opposed(self, claim: Statement, reply: Statement) -> bool:
        """Whether the two are of sides that stand against each other."""
        both = frozenset((claim.party or claim.speaker, reply.party or reply.speaker))
        given = self.grouped and claim.party is not None and reply.party is not None
        return len(both) > 1 and (given or both in self.contests)

    def side_of(self, name: str) -> str | None:
        """The party of that name, or of the only side of which it is a part: "the Alliance", "Alliance of Growers"."""
        words = set(name.split())
        known = {party for other, party in self.sides.items() if words and words.issubset(other.split())}
        return self.sides.get(name) or (known.pop() if len(known) == 1 else None)

    def contest(self, statement: Statement) -> None:
        """Note whom a charge or denial is aimed at."""
        aim = self.side_of(statement.target or "") or statement.target
        if statement.act in ("accuse", "deny") and aim:
            self.contests.add(frozenset((statement.party or statement.speaker, aim)))

    def shared(self, claim: int, reply: int) -> set[str]:
        """The senses of which both speak."""
        return senses_of(self.stems[claim], self.language) & senses_of(self.stems[reply], self.language)

    def is_earlier(self, statement: Statement) -> bool:
        """Whether it was said before what it stands behind: "had said"."""
        return statement.cue is not None and statement.cue.text.lower().split()[0] in self.words.pluperfect

    def others_before(self, index: int) -> list[int]:
        """What other sides have claimed or asked for within reach and this side has not answered yet."""
        statement = self.statements[index]
        first = max(0, index - REACH)
        answered = {s.answers for s in self.statements[first:index] if s.party == statement.party}
        others = (i for i in range(first, index) if is_other_side(self.statements[i], statement))
        claiming = (i for i in others if self.statements[i].act not in WITHHELD)
        return [i for i in claiming if self.statements[i].id not in answered]

    def near(self, index: int, earlier: Sequence[int]) -> list[int]:
        """Those of the same paragraph or the one before; one in which nobody speaks may stand between."""
        paragraph = self.statements[index].paragraph
        return [i for i in earlier if self.statements[i].paragraph >= paragraph - (2 if i >= index - 2 else 1)]

    def takes_turn(self, index: int) -> bool:
        """Whether the statement before is another side's: the first words of a rebuttal carry the reply.

        What is conceded in the same sentence is no rebuttal yet: "| acknowledged a delay but | stood by its report".
        """
        before, ours = self.statements[index - 1], self.statements[index]
        if index == 0 or is_other_side(before, ours):
            return index > 0
        conceded = before.act == "acknowledge" and before.answers is None and before.sentence == ours.sentence
        return conceded and self.takes_turn(index - 1)

    def goes_on(self, index: int) -> bool:
        """Whether the statement before is of the same side and has answered; the first words of a rebuttal answer."""
        return index > 0 and not self.takes_turn(index) and self.statements[index - 1].answers is not None

    def illustrates(self, index: int, *, afar: bool = False) -> bool:
        """Whether a statement only shows or explains the one before it of its side and has no claim of its own.

        That is a quotation behind a report in its paragraph (``afar``: or in the one before), a quotation that runs on,
        and what a demand goes on to say in its sentence.
        """
        last, before = self.statements[index], self.statements[index - 1]
        apart = last.paragraph - before.paragraph
        if not index or is_other_side(before, last) or apart > 1 or before.act in (*WITHHELD, "deny"):
            return False
        shows = last.type == "direct" and before.type != "direct" and (afar or not apart)
        return last.source is None or shows or last.sentence == before.sentence and before.act == "demand"

    def gist(self, index: int) -> int:
        """The statement itself, or the one before that it illustrates."""
        while self.illustrates(index):
            index -= 1
        return index

    def focus(self, last: int, reply: int) -> int:
        """What of the turn that ends with a statement the reply takes up: by shared words, else its gist."""
        first = last
        while first and self.statements[first - 1].speaker == self.statements[last].speaker:
            first -= 1
        shared = {i: len(self.stems[i] & self.stems[reply]) for i in range(max(first, last - REACH), last + 1)}
        best = max(shared, key=lambda i: (shared[i], i))
        return best if shared[best] > shared.get(self.gist(last), 0) else self.gist(last)

    def aimed_at(self, claim: Statement, reply: Statement) -> bool:
        """Whether the claim is aimed at the replier or at their side."""
        return claim.target == reply.speaker or (self.side_of(claim.target or "") or "") == reply.party

    def charges(self, index: int, reply: Statement) -> bool:
        """Whether a statement is a charge against the replier or their side."""
        return self.statements[index].act == "accuse" and self.aimed_at(self.statements[index], reply)

    def concerns(self, index: int, reply: Statement) -> bool:
        """Whether a claim is about the replier or their side: aimed at them, or naming them ("the company")."""
        claim = self.statements[index]
        sides = (name for name, party in self.sides.items() if party == reply.party)
        names = {bare(word) for name in (reply.speaker, *sides) for word in name.split()}
        told = {bare(word) for piece in claim.content for word in WORD.findall(piece.text)}
        endings = self.naming.demonym_endings
        people = {name + ending for name in names if name[:1].isupper() for ending in endings}
        return self.aimed_at(claim, reply) or not (names | people).isdisjoint(told)

    def reporter_before(self, index: int) -> str:
        """What the reporter says between the statement before and this one's content."""
        start, spoken = self.statements[index].content[0].start, 0
        if index:
            before = self.statements[index - 1]
            spoken = before.sentence.end if before.sentence.end <= start else before.content[-1].end
        between = self.text[max(min(spoken, start), start - BESIDE) : start]
        _, broken, after = between.partition("\n\n")  # the rest of the paragraph before is about what was said there
        between = after if broken else between
        apart, _, beside = between.rpartition("\n")
        names = {word for word in self.statements[index].speaker.split() if word[0].isupper()}
        of_speaker = not apart or not names.isdisjoint(bare(word) for word in WORD.findall(apart))
        return between if of_speaker else beside  # a paragraph of its own may be about another's answer

    def reporter_words(self, index: int) -> list[str]:
        """What the reporter says beside the content in lower case: before it, and behind it in its sentence."""
        statement = self.statements[index]
        last = statement.sentence.end
        start = max((piece.end for piece in statement.content if piece.end <= last), default=last)
        return WORD.findall(f"{self.reporter_before(index)} {self.text[start:last][:BESIDE]}".lower())


def is_other_side(claim: Statement, reply: Statement) -> bool:
    """Whether two statements are not of one side."""
    if claim.party is not None and claim.party == reply.party:
        return False
    return claim.speaker != reply.speaker
