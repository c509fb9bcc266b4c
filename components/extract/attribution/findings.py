"""What is found in a stretch while it is read: attributions as token ranges, and where their content ends."""

from __future__ import annotations

from dataclasses import dataclass, field

from components.extract.attribution.adjuncts import has_verb
from components.extract.attribution.noun_phrase import is_verb
from components.extract.text.words import (
    CAPITAL,
    CLOSED,
    CONTRAST,
    COORDINATOR,
    CUE,
    GERUND,
    PREPOSITION,
    PUNCTUATION,
    SUBORDINATOR,
    Words,
)
from components.lang.attributing import Entry
from components.model import Confidence


@dataclass(frozen=True, slots=True)
class Governed:
    """What a cue governs: content begins at token ``start``; ``object`` is the addressee or the one aimed at.

    A "clause", one behind "that" and a "quote" end with their sentence, every other frame with its phrase.
    """

    start: int
    object: tuple[int, int] | None
    frame: str


WOULD_NOT = "would-not"
"""The rule of a verb of speech behind a modal and a negation: "would not | say …"."""
NOTHING = Governed(-1, None, "none")
"""The cue is known to govern nothing here."""


@dataclass(slots=True)
class Finding:
    """One attribution as token ranges; ``content`` may still be cut while the stretch is read."""

    source: tuple[int, int] | None
    cue: tuple[int, int] | None
    content: list[tuple[int, int]]
    entry: Entry | None
    rule: str
    object: tuple[int, int] | None = None
    confidence: Confidence = "certain"
    quoted: bool = False
    """Whether the content is a quotation of its own and not part of a reported clause."""
    past: bool = True
    clause: bool = True
    """Whether the content is a reported clause, in which further cues may be nested."""
    expects: bool = False
    """Whether the stretch ends with a colon and the words are still to come."""


@dataclass(slots=True)
class Progress:
    """How far a stretch has been read."""

    words: Words
    first: int
    last: int
    """Tokens of the stretch without its final mark."""
    found: list[Finding] = field(default_factory=list)
    base: int = 0
    """Where the sentence, or what goes on behind an attribution set off by commas, begins."""
    open: int = 0
    """The first token that no finding has taken yet."""
    active: Finding | None = None
    """The finding whose reported clause is still open to the right."""

    def tell(self, finding: Finding, till: int, *, goes_on: bool = False) -> bool:
        """Add a finding whose words reach to the token ``till``; ``goes_on`` leaves them open to the right."""
        self.found.append(finding)
        self.open, self.active = till, finding if goes_on else None
        return True

    def cut(self, at: int) -> None:
        """End the open reported clause before token ``at``, its conjunction and its comma."""
        words, active, self.active = self.words, self.active, None
        opens = at + (not words.bits[at] & (SUBORDINATOR | PREPOSITION))
        if active is not None and len(active.content) > 1 and opens == active.content[-1][0]:
            # "It is wet, she said | , after a judge ruled …", "It is wet, she said, | with nurses accusing …"
            active.content.pop()
        if active is None or not active.content or at <= active.content[-1][0]:
            return
        a, b = active.content[-1]
        end = min(b, at)
        hangs = SUBORDINATOR | (0 if words.bits[at] & (COORDINATOR | PUNCTUATION) else PREPOSITION)
        if words.bits[end - 1] & hangs and end == at < b:
            end -= 1  # "refused to go | after | observers reported …", "backed it | despite | a warning that …"
        active.content[-1] = (a, _before_marks(words, a, end, PUNCTUATION | COORDINATOR | CONTRAST))


def trim(words: Words, a: int, b: int) -> tuple[int, int]:
    """The range without punctuation at its ends."""
    while a < b and words.quoted[a] < 0 and words.bits[a] & PUNCTUATION and words.low[a] not in "$€£(":
        a += 1
    return a, _before_marks(words, a, b, PUNCTUATION)


def _before_marks(words: Words, a: int, b: int, kinds: int) -> int:
    """The end of the range without words of the kinds, marks above all."""
    while b > a and words.quoted[b - 1] < 0 and words.bits[b - 1] & kinds and words.low[b - 1] not in "%)$":
        b -= 1
    return b


def is_title(words: Words, a: int, b: int) -> bool:
    """Whether a quotation of two words or more is capitalised throughout, as titles and slogans are."""
    inner = [k for k in range(a, b) if not words.bits[k] & (PUNCTUATION | CLOSED) and words.text[k][0].isalnum()]
    return len(inner) >= 2 and all(words.bits[k] & CAPITAL for k in inner)


def is_clause(words: Words, a: int, b: int) -> bool:
    """Whether the tokens may be a clause: long enough, with a verb or a quotation."""
    cues = (k for k in range(a + 1, b) if words.bits[k] & CUE and not words.bits[k] & (GERUND | CAPITAL))
    told = has_verb(words, a, b) or any(words.quoted[k] >= 0 for k in range(a, b))
    return told or any(is_verb(words, k) for k in cues)  # "In the north, workers | found | bodies"
