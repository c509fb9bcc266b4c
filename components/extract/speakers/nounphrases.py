"""Noun phrases as they stand in a source: where the head is, what hangs on it, and how the phrase serves as a name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from components.extract.speakers.cast import Cast, Mention
from components.extract.speakers.wording import WORD, bare
from components.extract.text.word_sets import words_of
from components.lang.classes import Word
from components.lang.naming import Naming
from components.lang.schema import Language
from components.model import Span

_POSSESSIVE = re.compile(r"[’']s?$")
_STOPS = ",;:("
_QUOTES = '“”"'
_LINKS = Word.PREPOSITION | Word.RELATIVE | Word.MODAL | Word.AUXILIARY


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: its words with their offsets in the article.

    ``head`` is the index of the noun, ``stop`` that of the word with which the complement begins ("official | at the
    office"), or the number of words where there is none. ``prefix`` is what of the head says that it is past
    ("ex-").
    """

    words: tuple[tuple[str, int], ...]
    head: int
    stop: int
    prefix: str = ""

    @property
    def noun(self) -> str:
        """The head in lower case."""
        return bare(self.words[self.head][0]).lower().removeprefix(self.prefix)

    @property
    def first(self) -> str:
        """The first word in lower case."""
        return self.words[0][0].lower()

    @property
    def before(self) -> list[str]:
        """The words before the head, in lower case."""
        past = [self.prefix.rstrip("-")] if self.prefix else []
        return [*(word.lower() for word, _ in self.words[: self.head]), *past]

    @property
    def complement(self) -> list[str]:
        """The words after the head's own part, in lower case."""
        return [word.lower() for word, _ in self.words[self.stop :]]

    @property
    def simple(self) -> bool:
        """Whether nothing hangs on the head."""
        return self.stop == len(self.words)


def read_phrase(span: Span, language: Language) -> Phrase:
    """The phrase in the span; all of it is the head where it holds no word."""
    naming = language.naming
    # A word in quotation marks is the noun it is without them: accused | foreign “provocateurs” |.
    words = [(m.group(), span.start + m.start()) for m in WORD.finditer(span.text) if m.group() not in _QUOTES]
    words = _without_brackets(words) or [(span.text, span.start)]
    while len(words) > 1 and not words[0][0][0].isalnum():
        words = words[1:]
    links = words_of(language, _LINKS) - words_of(language, Word.DETERMINER)
    told = naming.reading_verbs | naming.issuing_verbs
    written = [word for word, _ in words]
    inner = _links_of_name(written, naming)

    def ends(i: int) -> bool:
        read = written[i] in told and written[i - 1].lower() in naming.document_nouns
        return i not in inner and (read or written[i] in links or written[i] in _STOPS)

    stop = next(filter(ends, range(1, len(words))), len(words))
    head, last = stop - 1, words[stop - 1][0].lower()
    thing = written[0].lower() in naming.definite and not naming.is_role(last)
    for index in range(stop - 1, -1, -1):
        word = _present(words[index][0].lower(), naming)
        if thing and index < head and word in naming.proper_nouns:
            break  # "the conservative | camp"
        one = word.removesuffix(naming.plural_ending)
        person = word in naming.people_words or one in naming.people_words or word in naming.kinds_of_people
        if person or word in naming.body_nouns or one in naming.body_nouns or word in naming.document_nouns:
            head = index
            break
        if words[index][0][:1].isupper():
            break
    noun = words[head][0].lower()
    return Phrase(tuple(words), head, stop, noun.removesuffix(_present(noun, naming)))


def _without_brackets(words: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """The words without those in brackets inside the phrase: "the data agency (BDA) chief"."""
    opens = next((k for k, (word, _) in enumerate(words) if word == "("), len(words))
    closes = next((k for k, (word, _) in enumerate(words) if k > opens and word == ")"), len(words))
    return words[:opens] + words[closes + 1 :]


def _links_of_name(words: list[str], naming: Naming) -> set[int]:
    """The links within a name before a noun of people: "a Department | for | Fish spokeswoman"."""
    last = words[-1]
    if not last.islower() or naming.people_words.isdisjoint((last, last.removesuffix(naming.plural_ending))):
        return set()
    links = (k for k in range(1, len(words) - 1) if words[k] in naming.name_links)
    return {k for k in links if words[k - 1][0].isupper() and words[k + 1][0].isupper()}


def _present(word: str, naming: Naming) -> str:
    """The word without what makes it a former one: "ex-director" as "director"."""
    prefix = next((prefix for prefix in naming.past_prefixes if word.startswith(prefix)), "")
    return word.removeprefix(prefix)


def own_name(phrase: Phrase, cast: Cast, stop: int | None = None, *, countries: bool = False) -> str:
    """The phrase up to its head (or to ``stop``) as a name: no article, lower case but for names, these in full.

    ``countries`` puts a country's name for its adjective: "Norwegian navy" as "Norway navy".
    """
    told = phrase.words[: phrase.head + 1 if stop is None else stop]
    plain = [item for item in told[: phrase.head] if item[0] not in cast.naming.emphatic]  # "its | own | advisers"
    words = [*plain, *told[phrase.head :]]
    opening, links = cast.naming.articles | cast.naming.relative_pronouns, words_of(cast.language, _LINKS)
    while len(words) > 1 and words[0][0].lower() in opening and words[1][0] not in links:
        words = words[1:]  # "Norway, | whose | health ministry said", but "those | at the bank"
    parts, last = [], -1
    for word, at in words:
        if any(m.name.outer <= at < m.start for m in cast.after(at)):
            continue  # the title of the name that follows
        before = cast.before(at + 1)
        if not before or not before[0].start <= at < before[0].end:
            opens = at == cast.sentence(at).start
            small = opens and not word[1:2].isupper() and not _is_name(word, at, cast)  # "UN | experts"
            parts.append(word[:1].lower() + word[1:] if small else word)
        elif before[0].name.modifies or before[0].adjective and not (countries and _is_country(before[0], cast)):
            parts.append(bare(word))
        elif before[0].start != last:
            parts.append(before[0].bearer.name + _possessive(before[0], cast))
            last = before[0].start
    return "".join(part if part in _STOPS else f" {part}" for part in parts).lstrip()


def _is_country(mention: Mention, cast: Cast) -> bool:
    return not cast.is_people(mention.bearer.name, mention.name.text)


def _is_name(word: str, at: int, cast: Cast) -> bool:
    """Whether a word that opens a sentence keeps its capital: "MPs", "Brask | police"."""
    naming, lower = cast.naming, word.lower()
    plain = lower.endswith(naming.plain_endings) or naming.is_role(lower)
    common = plain or lower in cast.language.classes or lower in naming.body_nouns or lower in cast.small
    named = cast.word_behind(at + len(word)) in naming.body_nouns and not common
    return named or lower in naming.proper_nouns


def _possessive(mention: Mention, cast: Cast) -> str:
    """The ending behind a person's name, "Ada Lorn | ’s office"; a body's or country's stands without."""
    ending = _POSSESSIVE.search(cast.text[mention.end : mention.end + 2].rstrip())
    return ending.group() if ending and mention.bearer.is_likely_person else ""


def whole_name(phrase: Phrase, cast: Cast) -> str:
    """The phrase with its complement, up to a comma that is none of a list, for those who have no other name."""
    words = [word for word, _ in phrase.words]
    joins = max((i for i, word in enumerate(words) if word in words_of(cast.language, Word.COORDINATOR)), default=0)
    return own_name(phrase, cast, next((i for i in range(joins + 1, len(words)) if words[i] in _STOPS), len(words)))


def turned_name(phrase: Phrase, cast: Cast) -> str:
    """A short complement before the head: "An official | at the data office" as "data office official"."""
    naming, complement = cast.naming, [word for word, _ in phrase.words[phrase.stop :]]
    words = [word for word in complement[1:] if word.lower() not in naming.determiners]
    apart = phrase.stop > phrase.head + 1 or not words_of(cast.language, _LINKS).isdisjoint(words)
    if len(complement) < 2 or apart or complement[0] not in naming.body_links:
        return whole_name(phrase, cast)
    own = own_name(phrase, cast).split(" ")
    while len(own) > 1 and own[0] in naming.determiners:
        own = own[1:]  # "Two officials at the ministry" as "ministry officials"
    return " ".join([*words, *own])
