"""The extraction told sentence by sentence: which rule found what, and how sure it is."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator

from components.model import Explainer, Span


def explain(explainer: Explainer) -> Iterator[str]:
    """Lines of plain text: each sentence with its paragraph and, indented, what was found in it; then the parties."""
    found: dict[int, list[str]] = defaultdict(list)
    starts = [sentence.span.start for sentence in explainer.sentences]
    for line, at in _records(explainer):
        found[bisect_right(starts, at) - 1].append(line)
    for number, sentence in enumerate(explainer.sentences):
        yield f"¶{sentence.paragraph} {' '.join(sentence.span.text.split())}"
        for line in found[number]:
            yield f"    {line}"
    for party in explainer.parties:
        yield f"party {party.id} [{party.rule}] {party.name}: {', '.join(party.members)}"
    for note in explainer.notes:
        yield f"note: {note}"


def _records(explainer: Explainer) -> Iterator[tuple[str, int]]:
    for s in explainer.statements:
        cue = f"“{s.cue.text}”" if s.cue else "carried over"
        words = " … ".join(_short(piece) for piece in s.content)
        reply = f", answers {s.answers}" if s.answers else ""
        aim = f", aimed at {s.target}" if s.target else ""
        who = f"{s.speaker} ({s.resolution}, party {s.party})"
        found = f"statement {s.id} [{s.rule}, {s.confidence}]"
        yield f"{found} {who} {cue} → {s.act}{aim}{reply}: {words}", s.content[0].start
    for t in explainer.timexes:
        yield f"timex [{t.rule}, {t.confidence}] “{t.span.text}” = {t.type} {t.value} ({t.basis})", t.span.start
    for e in explainer.events:
        yield f"event {e.id} [{e.rule}, {e.confidence}] “{_short(e.span)}” {e.edtf} ({e.basis})", e.span.start
    for f in explainer.figures:
        most = f" to {f.value_max:g}" if f.value_max is not None else ""
        yield f"figure {f.id} [{f.rule}, {f.confidence}] “{f.span.text}” = {f.value:g}{most} {f.unit}", f.span.start


def _short(span: Span, limit: int = 80) -> str:
    words = " ".join(span.text.split())
    return words if len(words) <= limit else words[: limit - 1] + "…"
