"""Figures: numbers that count or measure, each one unit of qualifier, number and what is counted.

Left out are ages, dates, clock times, durations, identifiers, ordinals, "one", frequencies, scores, vague plurals
("dozens"), numbers inside a compound ("a five-nation body") and counts of the sources themselves ("two officials
said").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import takewhile

from components.extract.figures.figure_places import FigureDraft, Place, label_of
from components.extract.figures.figure_readers import read_figure
from components.extract.figures.number_forms import Written, number_forms
from components.extract.figures.numbers import NEAR
from components.extract.figures.shares import counted_votes
from components.extract.owning import Owners, content_owners
from components.extract.text.reading import Reading
from components.extract.times import calendar_values as cal
from components.lang.schema import Language
from components.model import Figure, Statement, Timex

_COUNTS = frozenset({"counted", "part-of-whole"})
"""Rules whose unit a later number may lean on."""
_INSERTED = 12
"""Tokens of a part of the counted that is inserted between commas."""
_DATE_REACH = 400
"""Characters on either side of a figure in which its date may stand."""
_DASHES = frozenset("-–−")
_WORDS_KEPT = 1 << 16
"""Words of which is remembered, from article to article, whether a number can begin with them."""
_PAUSE = re.compile(r"[,;:–—]\s")


def find_figures(reading: Reading, timexes: Sequence[Timex], statements: Sequence[Statement]) -> list[Figure]:
    """The figures in text order; each hangs on the statement whose content holds it and on the date in its sentence."""
    drafts = _counted(reading, timexes, statements)
    counted = [item for item in drafts if reading.sentence_at(item.start).paragraph not in reading.furniture]
    spans = [reading.article.at(item.start, item.end) for item in counted]
    ids = reading.ids_of([(span,) for span in spans], "figure")
    contents, starts = content_owners(statements), [timex.span.start for timex in timexes]
    found = []
    for item, span, name in zip(counted, spans, ids, strict=True):
        sentence = reading.sentence_at(item.written.start)
        found.append(
            Figure(
                id=name,
                span=span,
                value=item.written.value,
                value_max=item.written.value_max,
                qualifier=item.qualifier,
                unit=item.unit,
                measure=_measure(reading, item),
                statement=contents.holder(item.written.start, item.written.end),
                timex=_dated(reading, timexes, starts, item),
                rule=item.rule,
                sentence=sentence.span,
                paragraph=sentence.paragraph,
                confidence=item.confidence,
            )
        )
    return found


def _counted(reading: Reading, timexes: Sequence[Timex], statements: Sequence[Statement]) -> Iterator[FigureDraft]:
    forms = number_forms(reading.language)
    times = Owners((timex.span, "") for timex in timexes if not (timex.value or "").endswith("_REF"))
    sources = Owners((statement.source, statement.id) for statement in statements if statement.source)
    done, unit, told = 0, None, -1
    opening = {word for word in {token.lower for token in reading.tokens} if _may_count(word, reading.language)}
    for token in reading.tokens:
        if token.lower not in opening or token.start < done:
            continue
        signed = token.text[0] in _DASHES
        written = forms.at(reading.article.text, token.start + signed, reading.sentence_at(token.start).span.end)
        if written is None:
            continue
        done = written.end
        written, index = _below_zero(reading, written, token.i)
        counts_source = written.spelled and not written.fraction and sources.holder(written.start, written.end)
        if times.touch(written.start, written.end) or counts_source:
            continue
        if votes := counted_votes(reading, forms, written):
            yield from votes
            done = votes[-1].end
            continue
        at = Place(reading, forms, index, written, unit, told)
        item = read_figure(at) or _taken_up(at)
        if item is not None:
            done = max(done, item.end if item.rule != "part-of-whole" else done)
            unit = (item.unit if item.rule in _COUNTS and not _is_among(at, item) else None) or unit
            told = item.end
            yield item


@lru_cache(maxsize=_WORDS_KEPT)
def _may_count(word: str, language: Language) -> bool:
    """Whether a token, in lower case, can open a number or is one behind its sign ("-12")."""
    return word[0] in _DASHES and word[1:2].isdigit() or number_forms(language).may_begin(word)


def _below_zero(reading: Reading, written: Written, index: int) -> tuple[Written, int]:
    """The number with the "minus" before it, or the sign where a measure follows ("-12C"), and its first token."""
    signed = reading.tokens[index].start < written.start
    words, opens = reading.language.counts, reading.language.happenings.prepositions
    joined = reading.lower(index - 2) in words.range_joins - words.joins - opens  # "plus or | minus 3"
    minus = not signed and not written.sign and reading.lower(index - 1) in words.minus and not joined
    if not minus and not (signed and written.percent):
        return written, index
    first = index - minus
    return replace(written, value=-written.value, start=reading.tokens[first].start), first


def _is_among(at: Place, item: FigureDraft) -> bool:
    """Whether some of those counted before are: ", including | six women", "among them | six", "| four of them men"."""
    words = at.reading.article.text[item.start : item.end].lower().split()
    first, pronouns = at.reading.token_at(item.start), at.counts.whole_pronouns - at.grammar.determiners
    before = at.reading.lower(first - 1 - (at.reading.lower(first - 1) in pronouns))
    return before in at.counts.including or not pronouns.isdisjoint(words)


def _taken_up(at: Place) -> FigureDraft | None:
    """A number told before without its noun: "each of | the 71 |"."""
    written, text = at.written, at.reading.article.text
    tied = text[written.end : written.end + 1] in tuple("-–/:’'") or text[written.end + 1 : written.end + 2].isupper()
    tied = tied or at.reading.lower(at.after) in at.counts.not_counts  # "the | 400 | block of Elm Street"
    if written.spelled or written.code or tied or at.reading.lower(at.index - 1) not in at.counts.definite:
        return None
    return FigureDraft(written.start, written.end, written, None, at.unit_before, "elliptical", "likely")


def _measure(reading: Reading, item: FigureDraft) -> str | None:
    """The word that says what happened to the counted, where it governs the figure; None where no known word does.

    That is the unit itself ("12 | wounded |"), the verb or noun before the figure ("killed | 12", "a fine of | $300"),
    the verb or noun behind it ("12 cooks were | killed |", "a $300 | fine |"), or an entry's label ("| Dead |: 12").
    """
    words, happenings = reading.language.counts, reading.language.happenings
    if item.unit and item.unit.lower() in words.measures:
        return item.unit
    sentence = reading.sentence_at(item.written.start).span
    before, behind = reading.token_at(item.start) - 1, _past_insertion(reading, item)
    before -= reading.lower(before) in (words.measure_openers | reading.language.replies.measuring) - words.than
    passed = happenings.auxiliaries | happenings.perfect | happenings.relatives | words.measures
    adverbs, after = reading.language.grammar.adverb_endings, reading.tokens[behind : behind + NEAR]
    near = takewhile(lambda token: token.lower in passed or token.lower.endswith(adverbs), after)
    around = (*reading.tokens[max(0, before) : before + 1], *near, *label_of(reading, sentence.start))
    known = (token for token in around if token.lower in words.measures)
    return next((token.text for token in known if sentence.start <= token.start < sentence.end), None)


def _past_insertion(reading: Reading, item: FigureDraft) -> int:
    """The token behind the figure, or behind what counts some of them: "71 people, including 65 rebels, | died"."""
    including, lower = reading.language.counts.including, reading.lower
    opening, behind = reading.token_at(item.start), reading.token_at(item.end - 1) + 1
    if lower(behind) != ",":
        return behind
    if lower(behind + 1) in including:
        return next((k + 1 for k in range(behind + 2, behind + _INSERTED) if lower(k) == ","), behind)
    return behind + (lower(opening - 1) in including)


def _dated(reading: Reading, timexes: Sequence[Timex], starts: Sequence[int], item: FigureDraft) -> int | None:
    """The nearest date in the sentence; a relative clause set off by commas dates what is in it and nothing else."""
    sentence = reading.sentence_at(item.written.start).span
    low, high = max(sentence.start, item.start - _DATE_REACH), min(sentence.end, item.end + _DATE_REACH)
    inside = _relative_clause(reading, item.start, low)
    first, last = bisect_left(starts, low), bisect_left(starts, high)
    near = [
        (max(timex.span.start - item.end, item.start - timex.span.end), number)
        for number, timex in enumerate(timexes[first:last], first)
        if cal.days(timex.value) and _relative_clause(reading, timex.span.start, low) == inside
    ]
    return min(near)[1] if near else None


def _relative_clause(reading: Reading, start: int, low: int) -> int | None:
    """Where the relative clause set off by a comma begins that holds the place; None where none does."""
    opened = max((mark.end() for mark in _PAUSE.finditer(reading.article.text, low, start)), default=None)
    relatives = reading.language.happenings.relatives
    return opened if opened and reading.tokens[reading.token_at(opened)].lower in relatives else None
