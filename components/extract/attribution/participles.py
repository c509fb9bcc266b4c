"""Attributions by a participle: ", saying …", "was quoted as saying …"."""

from __future__ import annotations

from components.extract.attribution.bounds import before_main_verb, short_end
from components.extract.attribution.content_before import content_before
from components.extract.attribution.findings import Finding, Governed, Progress
from components.extract.attribution.frames import governed
from components.extract.attribution.noun_phrase import (
    NEAR,
    NounPhrase,
    head_of,
    is_somebody,
    phrase_from,
    whole_phrase_from,
)
from components.extract.attribution.openings import CLAUSES, open_content
from components.extract.attribution.phrases import phrase_ending, subject_before
from components.extract.attribution.set_off import ends_content
from components.extract.attribution.subjects import main_subject, nearest_subject
from components.extract.attribution.timed import before_time
from components.extract.attribution.verb_groups import CueHit
from components.extract.text.words import (
    AGENT,
    AUXILIARY,
    CONTRAST,
    COORDINATOR,
    CUE,
    DASHES,
    DETERMINER,
    ENSUING,
    LONGEST_CLAUSE,
    MANNER,
    MODAL,
    NOUNY,
    PARENTHETICAL,
    PREPOSITION,
    PUNCTUATION,
    QUANTITY,
    QUOTED,
    RESERVING,
    SUBORDINATOR,
    VERBAL,
    Words,
)
from components.lang.attributing import Cue


def gerund(state: Progress, hit: CueHit) -> None:
    """Read a participle, whose subject is that of the clause before: ", saying …"."""
    words = state.words
    if hit.at == state.first and _fronted(state, hit):
        return
    told = state.active.entry if state.active is not None else None
    if isinstance(told, Cue) and "court" in told.takes:
        return  # "The court heard that Moor rang her, | saying it was late": no words of the court's
    before = _before_participle(state, hit.at - 1)
    own = _quoted_as(state, before) or _own_subject(state, before) or _written_by(words, before, state.first)
    after_comma = before < state.first or words.low[before] in (",", *DASHES) or _goes_with(state, before)
    hangs = words.bits[before] & (PREPOSITION | SUBORDINATOR) and not words.bits[before] & RESERVING
    ensues = VERBAL | CUE | (0 if words.bits[before] & AGENT else PUNCTUATION)
    ensuing = bool(words.bits[before] & ENSUING and words.bits[before - 1] & ensues)
    if ensuing:
        hangs, after_comma = False, True  # "ended by | warning that …", ", before | adding that …"
    if own is None and (hangs or not after_comma and state.active is not None):
        return  # "without explaining …", "after announcing …": what was not, or not here, said
    right = governed(words, hit, state.last)
    if right is None:
        if own is not None and (end := _quoted_till(state, own.first - 1)) >= state.open and ends_content(words, end):
            content_before(state, Finding(own.span, hit.span, [], hit.cue, "set-off", past=False), end, state.last)
        elif after_comma and not ensuing and not words.bits[hit.at] & NOUNY:
            state.cut(hit.at)  # ", blaming the weather": the reporter goes on
    elif own is not None and right.frame != "expects" and hit.cue.act != "support":
        state.cut(own.left - 1)
        open_content(state, hit, own.span, right, "participle")
    elif after_comma or _is_aimed(state, before, right):
        opens = max(state.first, hit.at - LONGEST_CLAUSE)
        fronted = words.mark(",", opens, hit.at) if words.bits[opens] & SUBORDINATOR else hit.at
        if main_subject(words, fronted + 1, hit.at) is not None:
            opens = fronted + 1  # "As nurses waited, | ministers shouted, saying …"
        main = main_subject(words, opens, hit.at)
        near = nearest_subject(words, opens, hit.at) if main and not is_somebody(words, main.span) else None
        main = near if near is not None and is_somebody(words, near.span) else main  # "… after Lund hit back, saying"
        source = _told_by(state, main)
        shares = (
            main is not None and words.low[head_of(words, main)] in words.naming.invested - words.naming.people_words
        )
        if shares or main is not None and words.timed[main.first] == main.span:
            source = None  # "Shares in Velling rose, suggesting …", "Monday brought a letter, saying …"
        apart = words.low[before] == "," and words.quoted[before] < 0  # "refused to go, | instead demanding more"
        state.cut(before + 1 if apart else hit.at)
        if source is not None and not _is_passing(state, hit, right):  # "he had died, | citing two officials"
            open_content(state, hit, source, right, "participle")


def _told_by(state: Progress, main: NounPhrase | None) -> tuple[int, int] | None:
    """Who spoke last in the sentence, else its subject; that too where it takes up another's word.

    "Moor dropped | Orr’s demand | for talks, saying …".
    """
    last = state.found[-1] if state.found else None
    if last is None or last.source is None:
        return main.span if main else None
    takes_up = last.rule == "nominal" and main is not None and main.last <= last.source[0]
    return main.span if takes_up and main and is_somebody(state.words, main.span) else last.source


def _goes_with(state: Progress, before: int) -> bool:
    """Whether the participle is joined to the one before it: "accusing X of theft and | demanding an inquiry"."""
    goes_on = state.active is not None and state.active.rule == "participle"
    return goes_on and bool(state.words.bits[before] & COORDINATOR)


def _is_aimed(state: Progress, before: int, right: Governed) -> bool:
    """Whether a participle without a comma tells of words: "wrote | asking it to wait", "a statement | claiming it"."""
    words = state.words
    untimed, time = before_time(words, before, state.first), words.timed[before]
    if untimed == before and time is not None:
        untimed = time[0] - 1  # "issued a statement | Tuesday | condemning it"
    noun = words.low[max(untimed, state.first)]
    told = noun in words.grammar.documents | words.grammar.occasions
    return told or right.frame in ("clause", "that", "quote") or right.object is not None


def _fronted(state: Progress, hit: CueHit) -> bool:
    """Read "Calling it a scandal, | she …": the subject stands behind the comma."""
    words, comma = state.words, short_end(state.words, hit.last, state.last)
    right = governed(words, hit, comma)
    if right is not None and _is_subject(words, right, comma):
        return False
    if right is None or hit.cue.lemma in words.grammar.inward or _is_passing(state, hit, right):
        return False
    main = main_subject(words, comma + 1, state.last)
    if main is None or main.left > comma + 1:
        return False
    return state.tell(Finding(main.span, hit.span, [(right.start, comma)], hit.cue, "participle", right.object), comma)


def _is_subject(words: Words, right: Governed, comma: int) -> bool:
    """Whether a fronted phrase has a verb of its own: "| Ruling out a vote | was wrong, she said"."""
    if right.frame in CLAUSES:
        return before_main_verb(words, right.start - 2, comma, room=1) < comma  # "| Saying it was late | was wrong"
    first = right.start + 2 * bool(right.frame == "to")
    end = max(first, whole_phrase_from(words, first, comma))
    return end < comma and bool(words.bits[end] & (AUXILIARY | MODAL))


def _before_participle(state: Progress, before: int) -> int:
    """The token before a participle and its adverbs; of "“…,” adding", ", beyond saying" the comma."""
    words = state.words
    before = words.back(MANNER, before, state.first)
    aside = words.quoted[before] >= 0 or words.bits[before] & RESERVING
    return before - 1 if aside and words.low[before - 1] == "," else before


def _is_passing(state: Progress, hit: CueHit, right: Governed) -> bool:
    """Whether the participle only colours what is told, or stands inside a quotation that goes on."""
    words = state.words
    if right.frame == "noun":
        named = words.bits[right.start] & DETERMINER
        end, who = short_end(words, right.start, state.last), phrase_from(words, right.start, state.last)
        if hit.cue.act == "say" and words.low[who - 1] in words.naming.people_words | words.naming.kinds_of_people:
            return True  # "citing | two officials", "citing | people who saw it"
        # "declined to say, citing | confidentiality", "… citing | the appeal"
        return right.start + 1 + bool(named and hit.cue.act == "say") >= end
    broken = bool(state.found) and state.found[-1].quoted and right.frame == "quote"
    return broken and words.text[right.start + 1][0].islower()  # "…,” she said, laughing, “and …”


def _own_subject(state: Progress, before: int) -> NounPhrase | None:
    """The subject that a participle has to itself.

    ", with | its head, Ida Orr, | blaming rain", "on Friday with | nurses | alleging fraud and | Orr | denying it".
    """
    words = state.words
    first = words.last_mark(",", state.first, before) + 2  # ", with | 4% of patients | reporting …"
    whole = state.first + 2 < first <= before and whole_phrase_from(words, first, before + 1) == before + 1
    phrase = NounPhrase(first, before + 1, first) if whole else subject_before(words, before, state.first)
    for k in range(before - 1, max(state.first, before - NEAR), -1):
        attends = words.low[k] in words.grammar.attending and phrase_from(words, k + 1, before + 1) == before + 1
        if attends and (words.timed[k - 1] is not None or _only_they_speak(state, k, before + 1)):
            return NounPhrase(k + 1, before + 1, k + 1)
    if phrase is None:
        return None
    joint, active = phrase.left - 1, state.active
    apart = words.low[joint - 1] == ","
    others = phrase.left == before and words.bits[before] & QUANTITY  # "with some cheering and | others | …"
    told = active.source if active is not None and active.rule == "participle" else None
    beside = told and words.bits[told[0] - 1] & PREPOSITION and is_somebody(words, phrase.span)
    joined = (others or beside) and words.bits[joint] & (COORDINATOR | CONTRAST)
    return phrase if apart and words.bits[joint] & PREPOSITION or joined else None


def _only_they_speak(state: Progress, k: int, last: int) -> bool:
    """Whether people stand behind the preposition and none before it: "The strike began | with | nurses alleging …"."""
    words, main = state.words, main_subject(state.words, max(state.first, k - LONGEST_CLAUSE), k)
    return main is not None and not is_somebody(words, main.span) and is_somebody(words, (k + 1, last))


def _written_by(words: Words, before: int, floor: int) -> NounPhrase | None:
    """Whose letter it is that says something: "The board got a letter from | Ida Orr | demanding more time"."""
    letter, told = phrase_ending(words, before, floor), words.grammar.documents | words.grammar.occasions
    inside = range(letter.first + 1, letter.last - 1) if letter is not None else ()
    by = next((k for k in inside if words.bits[k] & AGENT and words.low[k - 1] in told), None)
    return NounPhrase(by + 1, before + 1, by + 1) if by is not None else None


def _quoted_till(state: Progress, before: int) -> int:
    """Where the words end before "“…,” Moor was quoted as saying", "“…,” the agency quoted Moor as saying"."""
    words = state.words
    if not words.bits[before] & QUOTED:
        return before
    teller = subject_before(words, words.back(AUXILIARY | MANNER, before - 1, state.first), state.first)
    return teller.left - 1 if teller is not None else -1


def _quoted_as(state: Progress, before: int) -> NounPhrase | None:
    """Whoever "was quoted | as saying" it, or whom somebody "quoted | as saying" it."""
    words, last = state.words, before - 1
    if not words.bits[before] & PARENTHETICAL:
        return None
    quoted = phrase_ending(words, last, state.first)
    if quoted is not None and words.bits[quoted.first - 1] & PREPOSITION and not words.bits[last] & QUOTED:
        last = quoted.first - 2  # "was quoted | by the Post | as saying"
    if words.bits[last] & QUOTED:
        k = words.back(AUXILIARY | MANNER, last - 1, state.first)
        if (words.low[k - 1], words.low[k]) in words.grammar.adverb_pairs:
            k = words.back(AUXILIARY | MANNER, k - 2, state.first)  # "was | at first | quoted as saying"
        quoted = subject_before(words, k, state.first)
    elif quoted is not None and not words.bits[quoted.first - 1] & QUOTED:
        return None
    return quoted
