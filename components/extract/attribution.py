"""Who is said to have said which words: source, cue and content, before anyone is named.

``find_attributions`` returns them in text order; resolving a source to a speaker, a party, an act or an answer is
the work of the modules that read this one's result.
"""

from __future__ import annotations

from dataclasses import dataclass

from components.model import Confidence, Sentence, Span, Wording


@dataclass(frozen=True, slots=True)
class Attribution:
    """One attribution as it stands in the text.

    ``source`` and ``cue`` are None where a quotation is carried over from the paragraph before. ``object`` is the
    person or body that the cue governs ("accuses | Hamas | of …", "told | the agency | that …"). ``lemma`` names
    the cue's entry in the language file. ``head`` is the antecedent where the source is a relative pronoun.
    """

    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    type: Wording
    lemma: str | None
    object: Span | None
    rule: str
    sentence: Sentence
    confidence: Confidence = "certain"
