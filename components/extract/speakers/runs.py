"""Runs of capitalised words: the stretches of text that names are made of, before anyone says whose they are.

A capital proves nothing where a sentence opens, in a headline, or on a function word; a link ("of", "&") joins runs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from components.corpus import read_given_names
from components.extract.text.reading import Reading
from components.extract.text.word_sets import CLOSED, verb_forms, words_of
from components.lang.classes import Word
from components.lang.naming import Naming
from components.lang.schema import Language

LONGEST = 12
"""Words of the longest run that is taken for a name; longer ones are headlines."""
_HEADLINE = 0.8
"""Share of longer words in capitals from which on a first paragraph is a headline."""

_NEAR = 12
"""Characters in which a link between two runs stands, or the word before one."""

_UPPER = r"[^\W\d_a-zß-öø-ÿ]"
_INITIALS = r"(?:[A-Z]\.){1,5}(?:[A-Z](?!\w))?"
_CALLED = re.compile(r"([^,.;:\n()]{1,90}) \(([A-Z]{3,9})\)")
_NUMBER = re.compile(r"[ \u00a0](\d{1,4}(?:[A-Z]\w+)?)\b(?![.,]\d)")
_DASHED = re.compile(r"[—–:-] ")
_LED = re.compile('(?:,[^.:“"\n]{1,60})?: [“"‘\']')
_WORD = re.compile(r"\S+")
_CONTRACTED = re.compile("[’']")
Words = list[tuple[int, str]]
"""Words with their offsets before them."""
_OWNING, _OWNING_MARKS = ("’ ", "' "), ("’", "'")
_PRONOMINAL = Word.PRONOUN | Word.DETERMINER
_FUNCTION = CLOSED | Word.ADVERB | Word.TIME | Word.QUANTITY


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised words at their offsets; ``opening`` says that a sentence begins with them, ``modifies`` that they are
    part of a compound.
    """

    start: int
    words: tuple[tuple[int, str], ...]
    opening: bool
    modifies: bool

    @property
    def end(self) -> int:
        """Where the last word ends."""
        at, word = self.words[-1]
        return at + len(word)


def find_runs(reading: Reading) -> list[Run]:
    """The runs of the text, in order, joined where a link makes them one."""
    return [_with_number(run, reading) for run in _joined(reading, list(_runs(reading)))]


def _with_number(run: Run, reading: Reading) -> Run:
    """The run with the figure behind it that tells it from its like: "Mill Workers Local | 40"."""
    text, naming, word = reading.article.text, reading.language.naming, run.words[-1]
    number = _NUMBER.match(text, run.end)
    if number is None or word[1].lower() not in naming.numbered_bodies and not _is_address(text, word, naming):
        return run
    return Run(run.start, (*run.words, (number.start(1), number.group(1))), run.opening, False)


@lru_cache(maxsize=4)
def _pattern(language: Language) -> re.Pattern[str]:
    naming = language.naming
    ending_in_dot = naming.titles | naming.body_suffixes | naming.eponyms | naming.juniors
    dotted = (w[:-1] for w in ending_in_dot if w.endswith("."))
    titles, particles = _either(word.capitalize() for word in dotted), _either(naming.name_particles)
    ending = re.escape(naming.possessive_ending)
    word = rf"(?:{_INITIALS}|{titles}\.|{_UPPER}\w*(?:[-’'&](?!{ending}\b)\w+|/{_UPPER}\w*)*(?:\.[a-z]{{2,4}}\b)?)"
    nickname = rf"(?:[“‘\"']{_UPPER}\w+[”’\"'][ \u00a0](?={_UPPER}))?"  # "Ray “Chopper” Moor"
    return re.compile(
        rf"(?<![\w’'-])(?={_UPPER}|[a-z]\w*-)"  # most words are told from names by their first letter
        rf"(?:{particles}-)?{word}(?:[ \u00a0]{nickname}(?:{particles}[ \u00a0-]){{0,2}}{word})*"
    )


def _either(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first; one that matches nowhere if there is none."""
    return f"(?:{'|'.join(sorted(map(re.escape, words), key=len, reverse=True)) or '(?!)'})"


def _runs(reading: Reading) -> Iterator[Run]:
    text, naming, headline = reading.article.text, reading.language.naming, _headline(reading)
    openings = {sentence.span.start for sentence in reading.sentences}
    marks = {mark for pair in reading.language.quotation_marks for mark in "".join(pair)}
    told = verb_forms(reading.language)
    for match in _pattern(reading.language).finditer(text):
        start = match.start()
        if start < headline or reading.furniture and reading.sentence_at(start).paragraph in reading.furniture:
            continue
        phrase = match.group()
        if not any(map(str.isupper, phrase)):
            continue  # letters that have no case, or a small one outside Latin-1
        if phrase.isupper() and phrase.lower() in reading.language.zones:
            continue  # "09:42 | UTC"
        opening = start in openings or text[start - 1 : start] in marks or _DASHED.match(text, start - 2) is not None
        every = [(start + word.start(), word.group()) for word in _WORD.finditer(phrase) if word.group()[0].isalnum()]
        posted = [k for k, (at, _) in enumerate(every) if k and at in openings]
        if posted and every[posted[0] - 1][1].lower().rstrip(".") in naming.platforms:
            every, opening = every[posted[0] :], True  # "wrote on X. | Ada Lorn"
        if opening and every[0][1].lower() in told and _LED.match(text, match.end()):
            every, opening = every[1:], False  # "Said | Ida Moor, the mayor: “…”"
        address = len(every) == 1 and _is_address(text, every[0], naming)
        first = start if opening and not _is_given(reading, every) else None
        for words in [every] if address else _stretches(every, reading.language, first):
            if len(words) > LONGEST or len(words) == 1 and len(words[0][1].strip(".")) < 2:
                continue
            at, last = words[-1]
            head, dash, tail = last.rpartition("-")
            modifies = bool(dash) and tail in naming.participle_tails
            if modifies:
                words[-1] = (at, head)
            if _counts(text, words[-1], naming):
                words = words[:-1]  # "Velling | Flight 212"
            if words:
                yield Run(words[0][0], tuple(words), opening and words[0][0] == start, modifies)


def _headline(reading: Reading) -> int:
    """Where a headline ends that stands as first paragraph with Most Of Its Words in Capitals; 0 where none does."""
    if len(reading.paragraphs) < 2:
        return 0
    words = [word for word in reading.paragraphs[0].text.split() if len(word) > 3 and word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in words)
    share = 1 if reading.paragraphs[0].text.endswith(".") else _HEADLINE  # "Police arrested Ada Lorn." is a sentence
    return reading.paragraphs[0].end if len(words) > 3 and capitals >= share * len(words) else 0


def _is_given(reading: Reading, words: Words) -> bool:
    """Whether a modal before a name that opens a sentence is a given name, as it is in no question: "| Will | Lorn"."""
    (at, first), *others = words
    modal = first.lower() in reading.language.naming.name_like & words_of(reading.language, Word.MODAL)
    return modal and others != [] and others[0][1][0].isupper() and not reading.asks(at)


def _counts(text: str, word: tuple[int, str], naming: Naming) -> bool:
    """Whether a figure follows what is a noun for numbered things: "Number 4 gallery"."""
    at, noun = word
    stop = at + len(noun)
    counted = noun.lower().rstrip(".") in naming.numbered_nouns and text[stop + 1 : stop + 2].isdigit()
    return counted and not _is_address(text, word, naming)


def _is_address(text: str, word: tuple[int, str], naming: Naming) -> bool:
    """Whether a word begins the address of a government: "| Number | 10"."""
    number = _NUMBER.match(text, word[0] + len(word[1]))
    return number is not None and f"{word[1].lower()} {number.group(1)}" in naming.addresses


def _stretches(words: Words, language: Language, opening: int | None) -> Iterator[Words]:
    """The words between function words; a headline capitalises these too, and no name begins or goes on with one."""
    stretch: Words = []
    for index, word in enumerate(words):
        lower, capital, goes_on = word[1].lower(), word[1][:1].isupper(), index + 1 < len(words)
        numbers = lower in language.naming.determiners and lower in words_of(language, Word.QUANTITY)
        called = capital and lower in language.naming.name_like
        inside = stretch and lower in words_of(language, Word.PREPOSITION)  # "Doctors | Without | Borders"
        paper = goes_on and words[index + 1][1].lower() in language.naming.papers  # "the | Sunday | Times"
        paper = paper and word[1] in language.time.weekdays
        initial = stretch and len(word[1]) == 1 and capital  # "Justice | A | R Lorn"
        named = inside or paper or initial or (stretch or word[0] != opening) and (called or numbers and not stretch)
        function = _is_function(word[1], language) and not (named and goes_on)
        if capital and function and (not stretch or goes_on):
            if stretch:
                yield stretch
            stretch = []
        else:
            stretch.append(word)
            if word[1].rpartition("-")[2] in language.naming.participle_tails and "-" in word[1]:
                yield stretch  # "Oslo-based | Velling Motors"
                stretch = []
    if stretch:
        yield stretch


def _is_function(word: str, language: Language) -> bool:
    lower, function = word.lower(), words_of(language, _FUNCTION)
    if lower not in function and _CONTRACTED.split(lower, maxsplit=1)[0] not in function:
        return False
    initial = lower not in words_of(language, _PRONOMINAL)  # "| S | K Lorn"
    return not (word.isupper() and (len(word) > 1 or initial))


def _joined(reading: Reading, runs: list[Run]) -> list[Run]:
    """Runs that a link makes one name: "Secretary | of | State", "Patients’ | Union", "Food | and | Drug Authority"."""
    naming, text = reading.language.naming, reading.article.text
    alone = (run for run in runs if len(run.words) == 1 and not run.opening)
    owners = {run.words[0][1] for run in alone if not text.startswith(_OWNING_MARKS, run.end)}
    out: list[Run] = []
    for run in runs:
        if out and run.start - out[-1].end <= _NEAR and len(out[-1].words) + len(run.words) < LONGEST:
            before = out[-1]
            link = text[before.end : run.start]
            leading = text[max(0, before.start - _NEAR) : before.start].lower().split()[-1:]
            titled = not naming.definite.isdisjoint(leading)
            joins = reading.language.classes.get(link.strip(), Word.NONE) & Word.COORDINATOR
            apart = joins and not naming.pairing.isdisjoint(leading)  # "between | Brask and Dockers Union"
            owned = link in _OWNING and len(before.words) == 1
            apart = apart or owned and before.words[0][1] in owners  # "Hamas’ | Media Office", where there is Hamas
            linked = joins or not naming.name_links.isdisjoint(link.split()[:1])
            if (
                linked
                and _is_called(text, before, run)
                or not apart
                and _links(link, before, run, naming, reading.language, titled)
            ):
                inner = [(before.end + m.start(), m.group()) for m in re.finditer(r"[^\s’']+", link)]
                if not link[0].isspace():
                    (at, word), mark = before.words[-1], link.split()[0].strip(",")
                    words = (*before.words[:-1], (at, word + mark), *run.words)
                else:
                    words = (*before.words, *inner, *run.words)
                out[-1] = Run(before.start, words, before.opening, run.modifies)
                continue
        out.append(run)
    return out


def _is_called(text: str, first: Run, last: Run) -> bool:
    """Whether the initials of all from the first run on stand in brackets: "League of | Drivers for Peace (LDP)"."""
    named = _CALLED.match(text, first.start)
    if named is None or named.end() < last.end:
        return False
    return "".join(word[0] for word in named.group(1).split() if word[0].isupper()) == named.group(2)


def _owns_inside(run: Run, naming: Naming) -> bool:
    """Whether what a run owns is a part of its name: "St Ada | ’s Hospital", "Orlo Coroner | ’s Court"."""
    first, last = run.words[0][1].lower(), run.words[-1][1].lower()
    people = naming.eponyms | naming.people_words
    return first in naming.eponyms or first not in read_given_names() and len(run.words) > 1 and last in people


def _links(link: str, before: Run, after: Run, naming: Naming, language: Language, titled: bool) -> bool:
    last, head = before.words[-1][1].lower(), after.words[-1][1].lower()
    if before.modifies or "\n" in link:
        return False
    if link == ", ":
        return head in naming.juniors and len(after.words) == 1 < len(before.words)  # "Ivo Marr, | Jr."
    if link[1:] == naming.possessive_ending + " " and _owns_inside(before, naming):
        bodies = naming.body_nouns | naming.body_suffixes
        return any(word.lower() in bodies for _, word in after.words)  # "St Ada’s | Hospital"
    if link in _OWNING:
        return last.endswith(naming.possessive_ending) and head in naming.body_nouns  # "Patients’ | Union"
    parts = link.split()
    if not parts or not link[0].isspace():
        return False
    if last in naming.appeals:  # "Save | Our | Pier", "Stop | the | Boats"
        return parts[0].lower() in words_of(language, Word.DETERMINER | Word.PRONOUN)
    word = language.classes.get(parts[0], Word.NONE)
    if parts[0] in naming.name_links:
        leads = last in naming.spokesperson_nouns or last.endswith(language.grammar.gerund_endings)
        if last in naming.invested or before.opening and leads:
            return False  # "Shares | of | Velling Motors", "Lawyers | for | Velling Motors said", "Speaking | on | …"
        if before.words[-1][1].isupper() and last in naming.people_words:
            return False  # "the CEO | of | Velling Motors"
        governs = last in naming.body_nouns or last in naming.titles or last in naming.body_suffixes
        # "Brotherhood | of | Mill Workers"
        governs = governs or len(before.words) == 1 and head in naming.body_suffixes and len(after.words) > 1
        plain = len(before.words) == 1 and last not in naming.people_words and last.isalpha()
        governs = governs or titled and plain and len(parts) == 1
        people = naming.is_plural(last) and not before.opening and len(before.words) == 1
        governs = governs or people and parts[0] != language.grammar.genitive  # "the group | Women | for Change"
        return governs and (len(parts) == 1 or len(parts) == 2 and parts[1] in words_of(language, Word.DETERMINER))
    if len(parts) != 1 or not word & Word.COORDINATOR:
        return False
    if not parts[0].isalpha():
        return True  # "Beck & Sons"
    lower = [part.lower() for _, part in before.words]
    first, linked = lower[0], next((k for k, part in enumerate(lower) if part in naming.name_links), 0)
    if linked and lower[linked - 1] in naming.body_nouns:
        people = head.removesuffix(naming.plural_ending) in naming.people_words
        field = after.words[0][1].lower() in naming.office_fields
        # "Department | for | Land | and | Social Care", "Association | of | School | and | College Leaders"
        return len(after.words) == 1 or len(after.words) == 2 and (field or naming.is_plural(head) and people)
    if head not in naming.body_nouns:  # "the Health | and | Safety Executive"
        return titled and len(after.words) == 2 and {last, after.words[0][1].lower()} <= naming.office_fields
    # "the Food | and | Drug Office", "Orsk Fire | and | Rescue Service", but not "the Velling Foods and Brask Union".
    field = last in naming.office_fields - naming.body_nouns - naming.body_suffixes
    several = last not in naming.body_suffixes - naming.workers and naming.is_plural(last)
    members = several and naming.is_plural(after.words[0][1].lower())  # "Brask Nurses | and | Midwives Union"
    return first in naming.body_nouns or field or members or len(before.words) == 1 and len(after.words) > 1
