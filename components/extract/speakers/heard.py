"""Who has spoken so far in a text, for those whom it means by "the other", "the spokesman" or a pronoun."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from components.extract.speakers.cast import Cast
from components.extract.speakers.named_bearers import NamedBearers
from components.extract.speakers.speakers import Speaker, worse
from components.model import Span

_LATELY = 4
"""Attributions back in which a group has spoken of which one speaks now."""


class Heard(NamedBearers):
    """The bearers of one text, and who has spoken so far."""

    def __init__(self, cast: Cast) -> None:
        super().__init__(cast)
        self._spoken: list[tuple[int, Speaker]] = []
        self._quoted: list[tuple[int, int]] = []

    def spoke(self, at: int, speaker: Speaker) -> None:
        """Remember who spoke, for the pronouns that follow; called in text order."""
        self._spoken.append((at, speaker))

    def quoted(self, spans: Sequence[Span]) -> None:
        """Leave out of account who is named in these quotations: people rarely speak of themselves by name."""
        self._quoted = sorted((span.start, span.end) for span in spans)

    def _is_quoted(self, at: int) -> bool:
        index = bisect_left(self._quoted, (at + 1,)) - 1
        return index >= 0 and at < self._quoted[index][1]

    def last_speaker(self, at: int) -> Speaker | None:
        """Who spoke last before the offset, in its paragraph."""
        if not self._spoken:
            return None
        start, speaker = self._spoken[-1]
        return speaker if self.paragraph(at) == self.paragraph(start) else None

    def still_speaking(self, at: int) -> Speaker | None:
        """Who spoke last before the offset, in its paragraph, with nobody else named outside quotations since."""
        last = self.last_speaker(at)
        if last is None:
            return None
        since = self.cast.within(self._spoken[-1][0], self.sentence(at).start)
        people = (m for m in since if m.bearer.kind == "person" or m.bearer.given is not None)
        others = (m for m in people if m.bearer is not last.bearer and not self._is_quoted(m.start))
        return last if next(others, None) is None else None

    def last_without_name(self, at: int) -> Speaker | None:
        """The one person who spoke last, here or in the paragraph before, and whom no name is given."""
        if not self._spoken:
            return None
        start, last = self._spoken[-1]
        near = self.paragraph(at) - self.paragraph(start) <= 1
        return last if near and last.person and not last.several and last.bearer is None and not last.body else None

    def just_spoke(self, at: int) -> Speaker | None:
        """Who spoke in the sentence before that of the offset, in its paragraph."""
        if not self._spoken or self.last_speaker(at) is None:
            return None
        start, speaker = self._spoken[-1]
        here, there = self.sentence(at), self.sentence(start)
        return speaker if not self.text[there.end : here.start].strip() and there.end <= here.start else None

    def several(self, at: int, noun: str = "") -> Speaker | None:
        """The people in the plural who spoke last, of whom "the other" is one, in this paragraph or the one before.

        With a ``noun``, those who are called so, further back as well: "one of the | teachers".
        """
        paragraph = self.paragraph(at)
        for start, speaker in reversed(self._spoken[-_LATELY:]):
            near = paragraph - self.paragraph(start) <= (_LATELY if noun else 1)
            if noun and noun not in speaker.name.lower().split():
                continue
            if near and speaker.several and speaker.bearer is None and speaker.rule != "both-of-two":
                return replace(speaker, resolution="nominal", rule="part-of-group", confidence="likely")
        return None

    def spokesperson(self, first: str) -> Speaker | None:
        """The one person who has just spoken for a body, and is called "the spokesman" now."""
        if not self._spoken or first not in self.naming.definite:
            return None
        last = self._spoken[-1][1]
        spoke = last.rule == "speaks-for-body" and not last.several
        return replace(last, resolution="nominal", confidence=worse(last.confidence, "likely")) if spoke else None
