"""Attributions by a participle: ", saying …", "was quoted as saying …"."""

from __future__ import annotations

from components.extract.attribution.adjuncts import LONGEST_CLAUSE
from components.extract.attribution.content_before import content_before
from components.extract.attribution.cues import CueHit
from components.extract.attribution.findings import Finding, Governed, Progress, cut, short_end
from components.extract.attribution.frames import governed
from components.extract.attribution.openings import open_content
from components.extract.attribution.phrases import phrase_ending, subject_before
from components.extract.attribution.rightward import phrase_from
from components.extract.attribution.set_off import ends_content
from components.extract.attribution.subjects import main_subject
from components.extract.text.words import (
    AUXILIARY,
    DASHES,
    DETERMINER,
    MANNER,
    PARENTHETICAL,
    PREPOSITION,
    QUANTITY,
    QUOTED,
    RESERVING,
    SUBORDINATOR,
)


def gerund(state: Progress, hit: CueHit) -> None:
    """Read a participle, whose subject is that of the clause before: ", saying …"."""
    words = state.words
    before = hit.at - 1
    if before > state.first and words.bits[before] & PARENTHETICAL and _quoted_as(state, hit):
        return
    if hit.at == state.first and _fronted(state, hit):
        return
    before = _before_participle(state, before)
    after_comma = before < state.first or words.low[before] in (",", *DASHES)
    own = _own_subject(state, before)
    if not after_comma and own is None and state.active is not None:
        return
    hangs = before >= state.first and words.bits[before] & (PREPOSITION | SUBORDINATOR)
    if hangs and not words.bits[before] & RESERVING:
        return  # "without explaining …", "after announcing …": what was not, or not here, said
    right = governed(words, hit, state.last)
    reports = words.low[hit.at] not in hit.cue.nouns  # but ", making 4,000 barrels a day" goes on with what is said
    if right is None and after_comma and reports and state.active is not None and not state.active.expects:
        cut(state, hit.at)  # ", blaming the weather": the reporter goes on
    if right is None or right.frame == "none":
        return
    if own is not None and right.frame in ("clause", "quote", "predicate", "after-object"):
        cut(state, own[0] - 1)
        open_content(state, hit, own, right, "participle", "likely")
        return
    letter = _letter(state, before) if right.frame == "to" else None  # "a letter | calling on the firm to pay"
    aimed = right.frame in ("clause", "quote") or right.object is not None  # "wrote | asking it to wait"
    if not (after_comma or letter or aimed) or _is_passing(state, hit, right):
        return
    found_source = state.found[-1].source if state.found else None
    if found_source is None:
        main = main_subject(words, max(state.first, hit.at - LONGEST_CLAUSE), hit.at)
        found_source = (main.first, main.last) if main else letter
    if found_source is None:
        return
    cut(state, hit.at)
    open_content(state, hit, found_source, right, "participle", "likely")


def _fronted(state: Progress, hit: CueHit) -> bool:
    """Read "Calling it a scandal, | she …": the subject stands behind the comma."""
    words, comma = state.words, short_end(state.words, hit.last, state.last)
    if comma >= state.last - 2 or words.low[comma] != "," and words.quoted[comma - 1] < 0:
        return False
    right = governed(words, hit, comma)
    framed = right is not None and right.frame in ("predicate", "after-object", "governs", "noun", "to")
    if right is None or not (framed or right.with_that) or _is_passing(state, hit, right):
        return False
    main = main_subject(words, comma + 1, state.last)
    if main is None or main.left > comma + 1:
        return False
    content, source, cue = [(right.start, comma)], (main.first, main.last), (hit.first, hit.last)
    finding = Finding(source, cue, content, hit.cue, hit.cue.lemma, "participle", state.stretch, right.object)
    state.found.append(finding)
    state.open = comma
    return True


def _before_participle(state: Progress, before: int) -> int:
    """The token before a participle and its adverbs; of "“…,” adding", ", beyond saying" the comma."""
    words = state.words
    while before > state.first and words.bits[before] & MANNER:
        before -= 1
    if before > state.first and words.quoted[before] >= 0 and words.low[before - 1] == ",":
        before -= 1
    reserves = before >= state.first and words.bits[before] & RESERVING
    return before - 1 if reserves and words.low[before - 1] == "," else before


def _is_passing(state: Progress, hit: CueHit, right: Governed) -> bool:
    """Whether the participle only colours what is told, or stands inside a quotation that goes on."""
    words, noun = state.words, right.frame == "noun"
    if noun and hit.cue.particle and not state.found:
        return True  # "cut rates, brushing aside warnings": what the reporter makes of it
    end = short_end(words, right.start, state.last)
    named = words.bits[right.start] & DETERMINER and not words.bits[right.start] & QUANTITY
    if noun and right.start + 1 + bool(named and hit.cue.act == "say") >= end:
        return True  # "declined to say, citing | confidentiality", "… citing | the appeal"
    naming = words.reading.language.naming
    if noun and hit.cue.act == "say" and words.low[end - 1] in naming.people_words:
        return True  # "citing | two officials"
    broken = bool(state.found) and state.found[-1].quoted and right.frame == "quote"
    return broken and words.text[right.start + 1][0].islower()  # "…,” she said, laughing, “and …”


def _own_subject(state: Progress, before: int) -> tuple[int, int] | None:
    """The subject that a participle has to itself: ", with | its head, Ida Orr, | blaming the weather"."""
    words = state.words
    if before - 2 <= state.first or words.bits[before] & (PREPOSITION | SUBORDINATOR):
        return None
    phrase = subject_before(words, before, state.first)
    if phrase is None or phrase.left - 2 <= state.first or not words.bits[phrase.left - 1] & PREPOSITION:
        return None
    return (phrase.first, phrase.last) if words.low[phrase.left - 2] == "," else None


def _letter(state: Progress, before: int) -> tuple[int, int] | None:
    """The document that ends there, as what speaks where nobody in the sentence does."""
    written = state.words.low[before] in state.words.lexicon.grammar.documents
    phrase = phrase_ending(state.words, before, state.first) if written else None
    return (phrase.first, phrase.last) if phrase else None


def _quoted_as(state: Progress, hit: CueHit) -> bool:
    """Read "X was quoted as saying …", "Y quoted X as saying …"; also behind a quotation."""
    words, bits = state.words, state.words.bits
    k = hit.at - 2
    while k > state.first and hit.at - k < 14 and words.quoted[k] < 0 and not bits[k] & QUOTED:
        k -= 1
    if k <= state.first or not bits[k] & QUOTED:
        return False
    i = k - 1
    while i > state.first and bits[i] & (AUXILIARY | MANNER):
        i -= 1
    passive = i < k - 1
    if not passive:
        end = phrase_from(words, k + 1, hit.at - 1)
        source: tuple[int, int] | None = (k + 1, end) if end > k + 1 else None
    else:
        subject = subject_before(words, i, state.first)
        source = (subject.first, subject.last) if subject else None
        boundary = subject.left - 1 if subject else -1
        if source and boundary >= state.open and ends_content(words, boundary):
            return content_before(state, hit, source, boundary, state.last, "quoted-as")
    right = governed(words, hit, state.last)
    if source is None or right is None or right.frame == "none":
        return False
    if state.active is not None:
        cut(state, source[0])
    open_content(state, hit, source, right, "quoted-as", "certain")
    return True
