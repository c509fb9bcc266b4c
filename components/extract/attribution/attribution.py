"""Who is said to have said which words: source, cue and content, before anyone is named.

``find_attributions`` returns them in text order; resolving a source to a speaker, a party, an act or an answer is
the work of the modules that read this one's result.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from components.extract.attribution.findings import Finding, is_title
from components.extract.attribution.noun_phrase import is_name, undated
from components.extract.attribution.passages import find_in_stretch
from components.extract.attribution.stretches import TRANSCRIPT, Stretch, stretches
from components.extract.attribution.subjects import main_subject
from components.extract.text.furniture import ITEM_MARKS
from components.extract.text.reading import Reading
from components.extract.text.words import ADVERB, AUXILIARY, COORDINATOR, PUNCTUATION, Words, read_words
from components.lang.attributing import Entry
from components.model import Confidence, Sentence, Span, Timex, Wording

_BLOCK = ">"
"""The mark of a paragraph that is quoted as a whole."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """One attribution as it stands in the text.

    ``source`` and ``cue`` are None where a quotation is carried over from the paragraph before. ``object`` is the
    person or body that the cue governs ("accuses | Hamas | of …", "told | the agency | that …"). ``entry`` is
    the cue's in the language file, None where no word attributes. Of a relative clause the source is the
    antecedent.
    """

    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    type: Wording
    entry: Entry | None
    object: Span | None
    rule: str
    sentence: Sentence
    confidence: Confidence = "certain"

    @property
    def lemma(self) -> str | None:
        """What names the entry."""
        return self.entry.lemma if self.entry else None


def find_attributions(reading: Reading, timexes: Sequence[Timex]) -> list[Attribution]:
    """The article's attributions in text order; one around words in one paragraph is one, in several spans."""
    words = read_words(reading, timexes)
    found: list[Finding] = []
    previous: tuple[int, Finding] | None = None
    """The last finding, and the number of its paragraph or of quotations behind it."""
    before: Stretch | None = None
    """The stretch before, if nobody is told to have spoken in it."""
    for stretch in stretches(words):
        here = find_in_stretch(words, stretch)
        if not here and _is_quotation(words, stretch):
            told = previous is not None and previous[0] == stretch.paragraph
            here = _beside(words, before, stretch, told=told) if before is not None else []
            here = here or (_carry(words, stretch, *previous) if previous is not None else [])
        elif not here and previous is not None and words.low[stretch.first] in (*ITEM_MARKS, _BLOCK):
            here = _listed(words, stretch, *previous)
            previous = stretch.paragraph, previous[1]
        before = None if here else stretch
        found += here
        if here:
            previous = stretch.paragraph, next((f for f in reversed(here) if f.quoted or f.expects), here[-1])
    records = [_record(words, finding) for finding in found if finding.content and not _is_time(words, finding)]
    return sorted(records, key=lambda record: record.content[0].start)


def _is_time(words: Words, finding: Finding) -> bool:
    """Whether the content only tells when: "Velling reports | next week"."""
    first, last = finding.content[0]
    return not finding.quoted and len(finding.content) == 1 and words.timed[first] == (first, last)


def _is_quotation(words: Words, stretch: Stretch) -> bool:
    """Whether nothing stands outside quotation marks but "Then:"."""
    colon = words.past(ADVERB | COORDINATOR, stretch.first, stretch.last)
    first = colon + 1 if colon < stretch.last - 1 and words.low[colon] == ":" else stretch.first
    plain = (k for k in range(first, stretch.last) if words.quoted[k] < 0)
    return words.quoted[first] >= 0 and all(words.bits[k] & PUNCTUATION for k in plain)


def _beside(words: Words, before: Stretch, stretch: Stretch, *, told: bool) -> list[Finding]:
    """A quotation behind a sentence on what somebody did: "Ann Moor shook her head. “Never.”".

    ``told`` says that somebody speaks in the paragraph before; a pronoun then means them, and they go on.
    """
    if before.paragraph != stretch.paragraph or is_title(words, stretch.first, stretch.last):
        return []
    source = main_subject(words, before.first, before.last)
    if source is None or source.first != before.first or words.bits[source.last] & AUXILIARY:
        return []  # "Brask has two schools. | “They are full.”"
    if not is_name(words, source) and (told or words.low[source.first] not in words.naming.pronouns):
        return []
    content = [(stretch.first, stretch.last)]
    return [Finding(source.span, None, content, None, "beside", confidence="guess", quoted=True)]


def _carry(words: Words, stretch: Stretch, paragraph: int, previous: Finding) -> list[Finding]:
    """A quotation without an attribution of its own: it goes on with the speaker of the words before it."""
    between = range(paragraph + 1, stretch.paragraph)  # "“…,” she said. | Read more: … | “It is wet.”"
    if not all(k in words.reading.furniture for k in between) or previous.rule == TRANSCRIPT:
        return []
    content = [(stretch.first, stretch.last)]
    if not previous.content:
        previous.content, previous.quoted = content, True
        return []
    if is_title(words, stretch.first, stretch.last):
        return []
    around = previous.rule in ("set-off", "inverted") and _wording(words, previous) == "mixed"
    if paragraph == stretch.paragraph and (previous.quoted or around):
        previous.content += content
        return []
    confidence: Confidence = "likely" if previous.quoted and not between else "guess"
    return [Finding(None, None, content, None, "carried", None, confidence, quoted=True)]


def _listed(words: Words, stretch: Stretch, paragraph: int, previous: Finding) -> list[Finding]:
    """An item of the list that is said: "The council said: | • It is late. | • It is cold."."""
    if stretch.paragraph - paragraph > 1 or not previous.expects:
        return []
    content = [(stretch.first + 1, stretch.last)]
    quoted = _is_quotation(words, Stretch(stretch.first + 1, stretch.last, stretch.paragraph))
    if not previous.content:
        previous.content, previous.quoted = content, quoted
        return []
    return [Finding(None, None, content, None, "carried", None, "likely", quoted, expects=True)]


def _record(words: Words, finding: Finding) -> Attribution:
    article, start, end = words.reading.article, words.start, words.end

    def span(tokens: tuple[int, int] | None) -> Span | None:
        return article.at(start[tokens[0]], end[tokens[1] - 1]) if tokens and tokens[0] < tokens[1] else None

    content = tuple(piece for a, b in finding.content for piece in _spans(words, a, b, finding.quoted))
    return Attribution(
        source=span(finding.source and undated(words, *finding.source)),
        cue=span(finding.cue),
        content=content,
        type=_wording(words, finding),
        entry=finding.entry,
        object=span(finding.object and undated(words, *finding.object)),
        rule=finding.rule,
        sentence=words.reading.sentence_at(content[0].start),
        confidence=finding.confidence,
    )


def _spans(words: Words, a: int, b: int, quoted: bool) -> list[Span]:
    """A piece of content as spans of the article; of a quotation that stands for itself, the words inside."""
    article, spans = words.reading.article, []
    for number in dict.fromkeys(number for number in words.quoted[a:b] if quoted and number >= 0):
        quotation = words.quotations[number]
        first, last = quotation.inner_start, quotation.inner_end
        while last > first and article.text[last - 1] in ", \n":
            last -= 1
        if first < last:
            spans.append(article.at(first, last))
    return spans or [article.at(words.start[a], words.end[b - 1])]


def _wording(words: Words, finding: Finding) -> Wording:
    """Direct, or mixed where a quotation that is no title stands in the content, else indirect."""
    if finding.quoted or finding.rule == TRANSCRIPT:
        return "direct"
    inside = (number for a, b in finding.content for number in words.quotations_in(a, b))
    return "indirect" if all(is_title(words, *words.range_of(number)) for number in inside) else "mixed"
