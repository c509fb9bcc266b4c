"""From attributions to statements: whose words, of which party, as what act, in answer to what."""

from __future__ import annotations

from collections.abc import Sequence

from components.extract.attribution import Attribution
from components.extract.reading import Reading
from components.identity import passage_ids
from components.model import Party, Statement


def make_statements(
    reading: Reading, attributions: Sequence[Attribution], parties: Sequence[Party] | None
) -> tuple[tuple[Statement, ...], tuple[Party, ...]]:
    """The statements in text order, and the parties given or, where none are given, grouped from their speakers."""
    ids = passage_ids(reading.article.text, [a.content for a in attributions], "statement")
    statements = []
    speaker = ""
    for name, found in zip(ids, attributions, strict=True):
        speaker = found.source.text if found.source else speaker
        statements.append(
            Statement(
                id=name,
                type=found.type,
                source=found.source,
                speaker=speaker,
                party=None,
                cue=found.cue,
                act="say",
                content=found.content,
                target=None,
                answers=None,
                resolution="named" if found.source else "carried",
                rule=found.rule,
                sentence=found.sentence.span,
                paragraph=found.sentence.paragraph,
                confidence=found.confidence,
            )
        )
    return tuple(statements), tuple(parties or ())
