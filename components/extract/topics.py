"""Topics: the few words of an article under which its statements can be compared.

The rule, which the page may print:

1. A statement's words are those of its content and of its attribution (what of its sentence is in no content); a
   reply then stands under those of the claim that it answers, too.
2. A candidate stands in statements of at least two sentences, is printed in lower case at least once (a name never
   is), is no word of a party, a member or a speaker, no number, no word of time, no verb but those of harm done, and
   none of the language's ``topic_stops``. Singular and plural are one word.
3. Two words that stand side by side in statements of two sentences are one candidate, if that is at least half of the
   statements of either; they then replace the single words.
4. Candidates rank by the number of statements, one and a half more for each party beyond the first, one more for two
   words. A single word whose statements all stand under one that ranks before it is passed over. The first eight are
   the topics, shown as first printed (a verb as “killed”, where that is printed) and in order of first mention.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import zip_longest

from components.extract.text.reading import Reading
from components.extract.text.tokens import Token
from components.lang.schema import Language
from components.model import Party, Statement, Topic

MOST = 8
_LEAST = 2
_SHORTEST = 3
_REACH = 200
"""Tokens on either side of a content in which its attribution stands; only texts without full stops have more."""
_WORDS_KEPT = 1 << 16
"""Words whose keys are remembered from article to article."""


@dataclass(slots=True)
class _Candidate:
    """A word or two; ``first`` is where the article prints it first, ``forms`` all that it prints of it.

    ``holders`` are indices of statements.
    """

    words: tuple[str, ...]
    first: int
    forms: list[str]
    holders: set[int] = field(default_factory=set)

    def printed(self, verbs: Collection[str]) -> str:
        """How it is shown: as first printed, a verb in the form by which it is counted if that is printed."""
        return self.words[0] if self.forms[0] in verbs and self.words[0] in self.forms else self.forms[0]


def find_topics(reading: Reading, statements: Sequence[Statement], parties: Sequence[Party]) -> list[Topic]:
    """At most eight topics in order of first mention, each with the ids of its statements in text order."""
    if not statements:
        return []
    keys_of = _keys(reading)
    names = _name_words(reading, keys_of, statements, parties)
    usable = {key for token, key in zip(reading.tokens, keys_of, strict=True) if key and token.text.islower()} - names
    holders: dict[tuple[str, ...], set[int]] = {}
    spoken = _spoken(reading, statements)
    for number, statement in enumerate(statements):
        for run in _runs(reading, statement, spoken):
            keys = [keys_of[token.i] if keys_of[token.i] in usable else "" for token in run]
            for one, two in zip_longest(keys, keys[1:], fillvalue=""):
                if one:
                    holders.setdefault((one,), set()).add(number)
                if one and two and one != two:
                    holders.setdefault((one, two), set()).add(number)
    starts = [statement.sentence.start for statement in statements]
    recurring = {words: held for words, held in holders.items() if len({starts[n] for n in held}) >= _LEAST}
    candidates = _candidates(reading, keys_of, recurring)
    _hand_on_to_replies(statements, candidates)
    chosen = _ranked(candidates, statements)
    chosen.sort(key=lambda candidate: candidate.first)
    verbs = reading.language.topic_verbs
    return [
        Topic(item.printed(verbs), tuple(statements[n].id for n in sorted(item.holders)), tuple(item.forms))
        for item in chosen
    ]


@lru_cache(maxsize=4)
def _stops(language: Language) -> frozenset[str]:
    """The language's stop words, its words of number and of time."""
    counts, time = language.counts, language.time
    numbers = {*counts.numbers, *counts.scales, *counts.fractions, *counts.currency_words}
    percent = {word for words in counts.percent for word in words.split()}
    return language.topic_stops | numbers | percent | {*time.units, *time.parts, *time.seasons, *time.deictics}


def _keys(reading: Reading) -> list[str]:
    """The key of each token; "" for a word that a hyphen ties to another."""
    text, language = reading.article.text, reading.language
    key_of = {word: _key(word, language) for word in {token.lower for token in reading.tokens}}
    keys = [key_of[token.lower] for token in reading.tokens]
    if "-" in text:
        for token in reading.tokens:
            if keys[token.i] and "-" in (text[token.start - 1 : token.start], text[token.end : token.end + 1]):
                keys[token.i] = ""
    return keys


@lru_cache(maxsize=_WORDS_KEPT)
def _key(word: str, language: Language) -> str:
    """The word with its plural ending off; "" for what is no word, and for verbs but those of harm done."""
    counts, happenings = language.counts, language.happenings
    if word in language.topic_verbs:
        return language.topic_verbs[word]
    if not word.isalpha() or len(word) < _SHORTEST or word in _stops(language):
        return ""
    verbal = word in happenings.past_forms or word.endswith(happenings.verb_endings + language.grammar.gerund_endings)
    if verbal and word not in happenings.nouns:
        return ""
    if word.endswith(counts.not_plural_endings):
        return word
    for ending, singular in language.plural_endings:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word.removesuffix(ending) + singular
    return word


def _name_words(
    reading: Reading, keys: Sequence[str], statements: Iterable[Statement], parties: Iterable[Party]
) -> set[str]:
    names = [statement.speaker for statement in statements]
    for party in parties:
        names += [party.name, *party.members]
    words = {word.strip(".,’'").lower() for name in names for word in name.split()}
    return {key for token, key in zip(reading.tokens, keys, strict=True) if key and token.lower in words}


def _spoken(reading: Reading, statements: Iterable[Statement]) -> set[int]:
    """The tokens of the contents of these statements."""
    return {
        index for statement in statements for span in statement.content for index in range(*reading.tokens_of(span))
    }


def _runs(reading: Reading, statement: Statement, spoken: set[int]) -> Iterable[list[Token]]:
    """The tokens of each content and of the attribution, what of the sentence nobody says, cut at punctuation."""
    here = _spoken(reading, [statement])
    first, end = reading.tokens_of(statement.sentence)
    around = range(max(first, min(here) - _REACH), min(end, max(here) + _REACH))
    run: list[Token] = []
    for index in sorted(here | (set(around) - spoken)):
        token = reading.tokens[index]
        goes_on = run and run[-1].i == index - 1 and (run[-1].i in here) == (index in here)
        if run and not (goes_on and token.text[0].isalnum()):
            yield run
            run = []
        if token.text[0].isalnum():
            run.append(token)
    yield run


def _hand_on_to_replies(statements: Sequence[Statement], candidates: Iterable[_Candidate]) -> None:
    numbers = {statement.id: number for number, statement in enumerate(statements)}
    replies: dict[int, list[int]] = {}
    for number, statement in enumerate(statements):
        if statement.answers in numbers:
            replies.setdefault(numbers[statement.answers], []).append(number)
    for candidate in candidates:
        candidate.holders.update(reply for claim in tuple(candidate.holders) for reply in replies.get(claim, ()))


def _candidates(reading: Reading, keys: Sequence[str], holders: dict[tuple[str, ...], set[int]]) -> list[_Candidate]:
    pairs = {
        words
        for words, both in holders.items()
        if len(words) > 1 and all(2 * len(both) >= len(holders[(word,)]) for word in words)
    }
    replaced = {(word,) for words in pairs for word in words}
    kept = {
        words: held for words, held in holders.items() if words in pairs or len(words) == 1 and words not in replaced
    }
    found: dict[tuple[str, ...], _Candidate] = {}
    before: tuple[str, Token] | None = None
    for token, key in zip(reading.tokens, keys, strict=True):
        if (key,) in kept and token.text.islower():
            _enter(found, (key,), token.start, token.text)
        if before and key and (before[0], key) in kept and token.start - before[1].end == 1:
            _enter(found, (before[0], key), before[1].start, reading.article.text[before[1].start : token.end])
        before = (key, token) if key else None
    for words, candidate in found.items():
        candidate.holders = kept[words]
    return [found[words] for words in kept if words in found]


def _enter(found: dict[tuple[str, ...], _Candidate], words: tuple[str, ...], first: int, form: str) -> None:
    candidate = found.setdefault(words, _Candidate(words, first, []))
    if form not in candidate.forms:
        candidate.forms.append(form)


def _ranked(candidates: Iterable[_Candidate], statements: Sequence[Statement]) -> list[_Candidate]:
    def weight(candidate: _Candidate) -> float:
        sides = {statements[number].party or statements[number].speaker for number in candidate.holders}
        return len(candidate.holders) + 1.5 * (len(sides) - 1) + (len(candidate.words) > 1)

    chosen: list[_Candidate] = []
    for candidate in sorted(candidates, key=lambda item: (-weight(item), item.first)):
        hidden = len(candidate.words) == 1 and any(candidate.holders <= before.holders for before in chosen)
        if not hidden:
            chosen.append(candidate)
        if len(chosen) == MOST:
            break
    return chosen
