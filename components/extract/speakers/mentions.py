"""Names in the text: runs of capitalised words, the titles before them, and what kind of bearer they suggest.

Without a trained model a name is what is written like one: capitalised, not merely because a sentence opens there.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from components.corpus import read_given_names
from components.extract.speakers.runs import Run, find_runs
from components.extract.text.quotation import find_quotations
from components.extract.text.reading import Reading
from components.extract.text.titles import find_titles
from components.extract.text.word_sets import verb_forms, words_of
from components.lang.classes import Word
from components.lang.naming import Naming
from components.lang.schema import Language

NameKind = Literal["person", "body", "name", "word"]

_LONGEST_PERSON = 4
"""Words of a name whose last one may be a person's last name."""
_ARTICLE = 6
"""Characters before an office in which its article stands."""
_BEFORE = 24
"""Characters before a name in which "the mayor of the" stands."""
_LONGEST_OFFICE = 3
"""Words of "the Deputy Fire Chief"."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name at ``[start, end)``; ``prefix`` are the title words before it, from ``outer`` on.

    ``key``, the words in lower case, is what makes two names the same.
    ``kind`` is ``person`` after a title, ``body`` where a word says so, ``name`` for any other run of several words
    and ``word`` for a single one. ``opening`` says that a sentence begins with it, so that the capital proves nothing;
    ``modifies`` that it is part of a compound ("Hamas-led").
    """

    start: int
    end: int
    outer: int
    words: tuple[str, ...]
    key: tuple[str, ...]
    prefix: tuple[str, ...]
    kind: NameKind
    opening: bool
    modifies: bool = False

    @property
    def text(self) -> str:
        """The name's words, one blank between them."""
        return " ".join(self.words)


def find_names(reading: Reading) -> list[Name]:
    """The names of the text, in order; overlapping nowhere."""
    naming, text = reading.language.naming, reading.article.text
    small = {token.text for token in reading.tokens if token.text.islower()}
    titles = find_titles(reading, find_quotations(reading))
    places = ((reading.token_at(title.start), reading.token_at(title.end - 1)) for title in titles)
    entitled = {token.start for first, last in places for token in reading.tokens[first:last]}
    found = (run for run in find_runs(reading) if run.start not in entitled)
    runs = [part for run in found for part in _parted(run, text, naming)]
    runs = [run for run in runs if not _is_office(run, text, naming, small)]
    common = naming.titles | naming.body_nouns | naming.body_suffixes
    full = [run.words for run in runs if 1 < len(run.words) <= _LONGEST_PERSON]
    surnames = {words[-1][1] for words in full if words[-1][1].lower() not in common or _is_surname(words, naming)}
    titled = {run.words[-1][1] for run in runs if _is_courteous(run, naming)}
    lasts = {words[-1][1] for words in full if words[0][1].lower() in read_given_names()}
    runs = [replace(run, opening=False) if _speaks(run, reading, lasts) else run for run in runs]
    nouns = small - {run.words[0][1].lower() for run in runs if len(run.words) == 1 and not run.opening}
    runs = [run for run in runs if not _is_trade(run, reading, nouns)]
    return [name for run in runs for name in _as_names(run, reading.language, surnames, titled)]


def _speaks(run: Run, reading: Reading, lasts: Collection[str]) -> bool:
    """Whether a noun with which a sentence opens is a last name: "Ada Church left. | Church | said"."""
    behind = reading.lower(reading.token_at(run.end - 1) + 1)
    single = len(run.words) == 1 and run.opening and run.words[0][1] in lasts
    return single and behind in verb_forms(reading.language)


def _is_trade(run: Run, reading: Reading, common: Collection[str]) -> bool:
    """Whether a common word opens a sentence before a role: "| Farm | worker Ada Lorn said", where there is a farm."""
    word, behind = run.words[0][1].lower(), reading.lower(reading.token_at(run.end - 1) + 1)
    naming = reading.language.naming
    if len(run.words) > 1 or not run.opening or not naming.is_role(behind):
        return False
    office = naming.is_office(behind) or behind in naming.body_owners
    return word in naming.titles or word in naming.office_fields or word in common and not office


def _parted(run: Run, text: str, naming: Naming) -> list[Run]:
    """A run in two where a name stands right behind an office and its place: "mayor of Orsk | Ada Lorn"."""
    lower = [word.lower() for _, word in run.words]
    if len(lower) < 3 or lower[-2] not in read_given_names():
        return [run]
    before = [w for w in text[max(0, run.start - _BEFORE) : run.start].lower().split() if w not in naming.determiners]
    told = [*before[-2:], *lower[:-2]]
    places = [k for k in range(2, len(told)) if told[k - 1] in naming.name_links and naming.is_office(told[k - 2])]
    unplaced = naming.is_office(told[-1]) or told[-1] in read_given_names()
    if not places or unplaced or _is_body(lower[-1:], naming):
        return [run]
    (at, _), words = run.words[-2], run.words[:-2]
    return [Run(run.start, words, run.opening, False), Run(at, run.words[-2:], False, run.modifies)]


def _is_surname(words: Sequence[tuple[int, str]], naming: Naming) -> bool:
    """Whether a title ends the name of somebody: "Otto | King", and not "Deputy | Mayor"."""
    return words[-1][1].lower() in naming.titles and words[0][1].lower() in read_given_names()


@lru_cache(maxsize=4)
def _time_words(language: Language) -> frozenset[str]:
    """Months, weekdays and the like: written as names are, and nobody's name where they stand alone."""
    time = language.time
    return words_of(language, Word.TIME) | {word.lower() for word in (*time.months, *time.weekdays, *time.holidays)}


@lru_cache(maxsize=4)
def _common_nouns(language: Language) -> frozenset[str]:
    """Nouns of people and bodies: no name where they stand alone."""
    naming = language.naming
    return (naming.body_nouns | naming.people_words | naming.body_suffixes) - naming.nicknames - naming.proper_nouns


def _is_courteous(run: Run, naming: Naming) -> bool:
    """Whether the run is a last name behind nothing but a courtesy, whatever else it means: "Mr | Baker"."""
    first, last = run.words[0][1].lower(), run.words[-1][1].lower()
    return len(run.words) == 2 and first in naming.courtesies and last not in naming.addressed


def _as_names(run: Run, language: Language, surnames: Collection[str], titled: Collection[str]) -> list[Name]:
    """The run's name; a name that stands among the title words before it ("U.S. | Defense Secretary") comes first.

    With one of the ``surnames`` a longer name in the text ends, one of the ``titled`` stands behind a courtesy in it.
    """
    naming = language.naming
    run = _without_postnominals(run, naming)
    opener = run.words[0][1].lower() if run.opening and len(run.words) > 1 else ""
    people = naming.is_plural(opener) and opener.removesuffix(naming.plural_ending) in naming.people_words
    people = (
        people or len(run.words) > 2 and naming.is_role(opener) and not _heralds(opener, naming)
    )  # "Sprinter | Ada"
    people = people and run.words[1][1].lower() in read_given_names()  # "Neighbours | Tom Lund and Ada Lorn"
    trade = opener in naming.openers or opener.endswith(naming.opener_endings) and not naming.is_role(opener)
    if people or trade or opener in naming.person_adjectives:
        run = Run(run.words[1][0], run.words[1:], False, run.modifies)  # "Senior | Norwegian officials"
    lower = [word.lower() for _, word in run.words]
    if _time_words(language).issuperset(lower) or len(lower) == 1 and _is_mark(run.words[0][1], naming):
        return []
    if len(lower) == 1 and lower[0] in naming.communities and run.words[0][1] not in surnames:
        return []  # "a | Shiite | cleric", but "Orlo Black … | Black | said"
    field = len(lower) > 2 and lower[0] in naming.office_fields and lower[1] in read_given_names()
    field = field and lower[1] not in naming.titles  # "Fire | Marshal | Ada Lorn"
    if len(lower) > 2 and (lower[0] in naming.trade_nouns or field) and not _is_body(lower[1:], naming):
        return [_name(run, run.words[1:], (run.words[0][1],), False, False)]  # "spokesman on | Housing | Ivo Brand"
    single = len(lower) == 1 and run.words[0][1] not in surnames and not run.words[0][1].isupper()
    if run.opening and single and (lower[0] in _common_nouns(language) or lower[0] in naming.office_fields):
        return []  # a common noun with which a sentence begins
    member = lower[-1] in naming.callings and lower[-1] + naming.plural_ending in naming.proper_nouns
    member = member and len(lower) == 2 and lower[0] not in naming.body_nouns  # no "Senate Republican | leader"
    if len(lower) > 1 and (member or run.words[-1][1].removesuffix(naming.plural_ending) in naming.ranks):
        body = len(lower) > 2 and _is_body(lower[:-1], naming)  # "Ida Moor, | Orlo Bank | CEO"
        return [_name(run, run.words[:-1], (), body, run.opening)]  # "the Labour | MPs", "an Ohio | Democrat"
    if _is_courteous(run, naming):
        return [_name(run, run.words[1:], (run.words[0][1],), False, False)]
    split = _title_words([word for _, word in run.words], naming)
    body = _is_body(lower, naming) and (len(lower) - split > 2 or run.words[-1][1] not in titled)
    # "Bank of Orsk | Governor Ada Lorn", and yet "the National Union of Rail Workers"
    linked = not naming.name_links.isdisjoint(lower) and not (split and _opens_person(lower[split]))
    if body and lower[0] not in naming.gendered and (linked or _is_body(lower[split:], naming)):
        split = 0
    if not split or len(lower) == split + 1 and len(lower[-1]) == 1:  # "Witness | C"
        return [_name(run, run.words, (), body, run.opening)]
    first = next(i for i, (_, word) in enumerate(run.words) if _heralds(word, naming))
    if not naming.name_links.isdisjoint(lower[:first]):  # "Department of Home Affairs | Deputy Secretary Ada Lorn"
        offices = naming.person_nouns | naming.no_fields
        first = next((i for i in range(first, split) if lower[i] in offices), first)
    person = _name(run, run.words[split:], tuple(word for _, word in run.words[:split]), False, False)
    if (naming.office_fields | naming.body_suffixes | naming.place_nouns).issuperset(lower[:first]):
        return [person]  # "Business | Minister", "Senate Majority | Leader"
    abbreviated = run.words[0][1].isupper() and naming.office_fields.issuperset(lower[1:first])
    field = first > 1 and lower[first] in naming.department_heads
    field &= lower[first - 1] not in naming.body_nouns | naming.workers  # no "Brask Union | Secretary"
    owner = run.words[: 1 if abbreviated else first - field]  # "UK | Business | Minister", "Brask | Roads | Minister"
    body = any(word in naming.body_nouns or word in naming.body_suffixes for word in lower[:first])
    return [_name(run, owner, (), body, run.opening), person]


def _opens_person(word: str) -> bool:
    """Whether a word in lower case is a first name, or an initial: "T. Paul Lorn"."""
    return word in read_given_names() or word[1:] == "."


def _is_mark(word: str, naming: Naming) -> bool:
    """Whether a word alone is a rank or a seat and no name: "MPs", "R-Brask"."""
    return word.removesuffix(naming.plural_ending) in naming.ranks or word[1:2] == "-"


def _is_office(run: Run, text: str, naming: Naming, small: Collection[str]) -> bool:
    """Whether a run is a noun of people with its article and its fields: "the | Minister |", "the | Fire Chief |".

    ``small`` are the words that the text has in small letters; a field in capitals only may be a name.
    """
    words = [word.lower() for _, word in run.words]
    if words[-1] not in naming.person_nouns or words[-1] in naming.papers or len(words) > _LONGEST_OFFICE:
        return False  # "the | Business Courier | said"
    before = text[max(0, run.start - _ARTICLE) : run.start].lower().split()[-1:]
    owned = bool(before) and before[0].endswith(tuple(f"{mark}{naming.possessive_ending}" for mark in "'’"))
    if naming.definite.isdisjoint(before) and not owned:
        return False  # but "Norway’s | Foreign Minister |, Ada Lorn"
    known = (naming.titles, naming.body_nouns, naming.office_fields, small)
    return all(any(word in nouns for nouns in known) for word in words[:-1])


def _without_postnominals(run: Run, naming: Naming) -> Run:
    """The run without the letters behind a person's name, "Ada Lorn | KC"; none of its words where it is only these."""
    words = run.words
    while words and words[-1][1] in naming.postnominals and (len(words) > 2 or len(words) == 1):
        words = words[:-1]
    return run if words == run.words else Run(run.start, words, run.opening, False)


def _is_body(lower: list[str], naming: Naming) -> bool:
    if len(lower) > 1 and lower[0] in naming.place_prefixes:
        lower = lower[1:]  # "Port | Aldis"
    if len(lower) > 1 and lower[-1].isdigit() and lower[-2] in naming.numbered_bodies:
        return True  # "Mill Hands | Local 40"
    if lower[-1] in naming.body_nouns or any(word in naming.body_suffixes for word in lower):
        return True
    if len(lower) > 1 and lower[-1] in naming.staffs and lower[0] in naming.titles:
        return True  # "General | Staff"
    titled = lower[0] in naming.titles and not naming.member_links.isdisjoint(lower[1:2])  # "Bishop | of | Malden"
    office = titled or lower[0] in naming.people_words
    if any(not word[0].isalnum() for word in lower) or not office and not naming.name_links.isdisjoint(lower[1:-1]):
        return True  # "Beck & Sons", "Transport for London"
    return any(word in naming.body_nouns for word in lower) and not naming.person_nouns.intersection(lower)


def _heralds(written: str, naming: Naming) -> bool:
    word = written.lower()
    if written in naming.ranks:
        return True
    compound = naming.is_titled_compound(word)
    return compound or word in naming.titles or word in naming.person_nouns or word in naming.gendered


def _name(run: Run, words: tuple[tuple[int, str], ...], prefix: tuple[str, ...], body: bool, opening: bool) -> Name:
    kind: NameKind = "name"
    if prefix:
        kind = "person"
    elif body or len(words) == 1 and words[0][1].isupper() and len(words[0][1]) > 1:
        kind = "body"
    elif len(words) == 1:
        kind = "word"
    written, end = tuple([word for _, word in words]), words[-1][0] + len(words[-1][1])
    key = tuple([word.lower() for word in written])
    opening &= not any(one.islower() and two.isupper() for one, two in pairwise(written[0]))  # "| WikiLeaks | said"
    return Name(words[0][0], end, run.start, written, key, prefix, kind, opening, run.modifies)


def _title_words(words: list[str], naming: Naming) -> int:
    """How many words at the front are a title and what stands with it; 0 where no person's name follows."""
    roles, given, lower = naming.person_nouns, read_given_names(), [word.lower() for word in words]
    last = 0
    for index, word in enumerate(lower[:-1]):
        title = word in naming.titles or naming.is_titled_compound(word)
        field = lower[index - 1] in naming.name_links and word in naming.office_fields
        goes_on = last == index > 0 and (title or field or word in naming.name_links)
        named = index + 2 < len(lower) and lower[index + 1] in given
        role = word in roles and (named or word in naming.titles or word not in given)  # "Dean | Ada Lorn", no "Dean"
        herald = role or word in naming.gendered or word in naming.title_forms or words[index] in naming.ranks
        if goes_on or herald or title and not word.isalpha():
            last = index + 1
    if not last or lower[last - 1] in naming.name_links:
        return 0  # "Bishop of Malden"
    known = [roles, naming.titles, naming.staffs]
    if not naming.name_links.isdisjoint(lower[:last]):
        known.append(naming.office_fields)  # "Director of Public | Affairs"
    return 0 if all(any(word in kind for kind in known) for word in lower[last:]) else last
