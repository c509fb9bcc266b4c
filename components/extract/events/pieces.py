"""A sentence cut into pieces: at commas, semicolons, colons, dashes, brackets and long quotations."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from functools import cached_property

from components.extract.text.reading import Reading
from components.model import Sentence, Timex

_BREAK = re.compile(r"[,;:()\[\]—–“”‘\"«»„…]|--+|\.\.\.|\.-")
_OPENING, _CLOSING = frozenset('“„«"('), frozenset('”“»")')
_QUOTES = _OPENING - {"("} | {"‘"}
_HYPHENS = frozenset("-‑")
_STOPS = frozenset(".!?")
_SHORT_QUOTE = 7
"""Tokens of a quotation or bracket that does not cut its clause."""
_REACH = 80
"""Tokens of the longest piece."""


class Pieces:
    """The pieces of one sentence, as token indices of the reading."""

    def __init__(self, reading: Reading, sentence: Sentence, timexes: Sequence[Timex], cues: frozenset[int]) -> None:
        self.tokens, self.cues = reading.tokens, cues
        self.words = reading.language.happenings
        self.owning = reading.language.time.determiners - self.words.relatives - self.words.possessives
        self.first, self.end = reading.tokens_of(sentence.span)
        self.dated = frozenset(index for timex in timexes for index in range(*reading.tokens_of(timex.span)))

    @cached_property
    def breaks(self) -> frozenset[int]:
        """The tokens at which the sentence is cut."""
        cuts, position = set(), self.first
        while position < self.end:
            token = self.tokens[position]
            marked = _BREAK.match(token.text) or token.text == "-" and self._spaced(position)
            if marked and position not in self.dated:
                closing = self._closing(position) if position > self.first else position
                if closing == position and not self._runs_on(position):
                    cuts.add(position)
                position = closing
            position += 1
        return frozenset(cuts)

    def _spaced(self, position: int) -> bool:
        return self.tokens[position].start > self.tokens[position - 1].end

    def _runs_on(self, position: int) -> bool:
        """Whether a quotation goes on with the clause around it: "its men were | “in their barracks that night”"."""
        if position == self.first or position + 1 >= self.end:
            return False
        before, token, after = self.tokens[position - 1 : position + 2]
        opens = token.text in _QUOTES and before.end < token.start and token.end == after.start
        return opens and before.text.isalpha() and not self.is_speech(position - 1)

    def _closing(self, position: int) -> int:
        """The closing mark of a quotation or bracket of a few words; the token itself where none does."""
        reach = range(position + 1, min(position + _SHORT_QUOTE, self.end))
        opens = self.tokens[position].text in _OPENING and self.tokens[position - 1].text not in ",:"
        return next((k for k in reach if opens and self.tokens[k].text in _CLOSING), position)

    def piece_start(self, position: int) -> int:
        """The first token of the piece that holds the token, or the farthest that is looked back to."""
        low = max(self.first, position - _REACH)
        while position > low and position - 1 not in self.breaks:
            position -= 1
        return position

    def piece_end(self, position: int) -> int:
        """One past the last token of the piece, the sentence's full stop left off; never farther than is looked."""
        high = min(self.end, position + _REACH)
        while position < high and position not in self.breaks:
            position += 1
        while position - 1 > self.first and self._closes(position - 1):
            position -= 1
        return position

    def _closes(self, position: int) -> bool:
        """Whether the token is a sentence's stop, or the single quotation mark after one."""
        text = self.tokens[position].text
        return text in _STOPS or text in "’'" and self.tokens[position - 1].text in _STOPS

    def lower(self, position: int) -> str:
        """The token in lower case; "" outside the sentence."""
        return self.tokens[position].lower if self.first <= position < self.end else ""

    def lowers(self, first: int, end: int) -> frozenset[str]:
        """The words of tokens ``[first, end)`` in lower case."""
        return frozenset(map(self.lower, range(first, end)))

    def has_run(self, first: int, end: int, *kinds: Set[str]) -> bool:
        """Whether among tokens ``[first, end)`` a word of each kind stands right behind one of the kind before."""
        places = range(first, end + 1 - len(kinds))
        return any(all(self.lower(at + k) in kind for k, kind in enumerate(kinds)) for at in places)

    def tied(self, position: int) -> bool:
        """Whether a hyphen ties the token to the one before: "rebel-led" is no verb."""
        hyphen = self.tokens[position - 1]
        return hyphen.text in _HYPHENS and hyphen.end == self.tokens[position].start and not self._spaced(position - 1)

    def is_speech(self, position: int) -> bool:
        """Whether the token is a verb of speech or the cue of a statement."""
        adjective = self.tied(position) or self.lower(position - 1) in self.owning  # "the alleged offence"
        return self.lower(position) in self.words.speech and not adjective or position in self.cues
