"""What the words around a name tell of it: a place, a business, a word that opens a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise, takewhile, zip_longest

from components.corpus import read_given_names
from components.extract.speakers.mentions import Name
from components.extract.speakers.wording import Wording
from components.extract.text.word_sets import cue_forms, verb_forms, words_of
from components.lang.classes import Word
from components.lang.schema import Language

_DATELINE = re.compile(
    r"\([^\n()]{2,40}\) [—–-]+ |[^\W\d_]{3,}[^\n—–]{0,60}?(?: [—–-]+ |\) ?[—–-]+|\):)"
    r"|[^\W\d_a-z]{3,}(?: [^\W\d_a-z]+)*(?:, (?:\w{3,9}\.? \d{1,2}|\d{1,2} \w{3,9}))?: (?=\w)"
)

_NAMING = 6
"""Words of "her first name here only as"."""
_ASIDE = 90
"""Characters behind a name in which it is told that there is no other."""


def own_ending(text: Wording, name: Name) -> str:
    """The possessive ending with which a business calls itself: "| Orlo’s | said", and not "Orlo’s shop"."""
    tokens, ending = text.reading.tokens, text.reading.token_at(name.end - 1) + 1
    single = ending + 1 < len(tokens) and len(name.words) == 1 and not name.prefix
    if not single:
        return ""
    language, mark = text.language, tokens[ending].text
    if mark[0] not in language.apostrophes or mark[1:] != text.naming.possessive_ending:
        return ""
    verb, behind = tokens[ending + 1].lower, text.reading.lower(ending + 2)
    speaks = verb in verb_forms(language) or verb in words_of(language, Word.HAVE) & language.grammar.present
    governs = behind in words_of(language, Word.DETERMINER | Word.PRONOUN)  # "Orlo’s | rejected the claim"
    described = verb.endswith(language.grammar.past_endings) and not governs  # "Orlo’s | proposed | tower"
    return tokens[ending].text if speaks and not described else ""


def only_names(text: Wording, names: Sequence[Name]) -> set[str]:
    """Words that only ever open sentences, but look like nothing else than a name: no noun known, nowhere in small."""
    naming, language, tokens = text.naming, text.language, text.reading.tokens
    verbs = _behind_names(language)
    people = naming.people_words, naming.relatives, naming.callings, naming.plurals
    common = *people, naming.substances  # "| Rain | fell"
    known = (*common, naming.body_nouns, naming.document_nouns, naming.titles, language.classes, text.small)
    out, given = set[str](), read_given_names()
    for name in names:
        word, behind = name.key[0], text.reading.token_at(name.end - 1) + 1
        verb, other = text.reading.lower(behind), tokens[behind + 1].text if behind + 1 < len(tokens) else "-"
        joined = verb in words_of(language, Word.COORDINATOR) and other[0].isupper()  # "Orlo | and Brask"
        one, pronoun = word.removesuffix(naming.plural_ending), naming.pronouns.get(other)
        itself = pronoun is not None and pronoun.stands_for == "body" and not any(one in words for words in known)
        # "Hamras | said", "Orlays | said it had", but not "Farmers | said it had"
        told = verb in verb_forms(language) and (itself or not naming.is_plural(word)) or verb in naming.invested
        likely = told or not word.endswith(naming.common_endings) or word.endswith(naming.singular_endings)
        single = name.opening and len(name.words) == 1 and (len(word) > 3 or word in given)
        proper = word in naming.proper_nouns and not naming.is_plural(word)
        likely = proper or likely and not any(word in words for words in known)
        if single and likely and (joined or verb in verbs):
            out.add(word)
    return out


@lru_cache(maxsize=4)
def _behind_names(language: Language) -> frozenset[str]:
    """What stands behind a name that opens a sentence: verbs, commas, "Orlo | shares |", no "Internal | emails |"."""
    verbs = cue_forms(language) | words_of(language, Word.AUXILIARY | Word.MODAL | Word.VERB | Word.POSSESSIVE) | {","}
    return (verbs | language.naming.invested) - language.naming.document_nouns


def in_dateline(text: Wording, names: Sequence[Name]) -> int:
    """How many names stand in a dateline, a place’s and an agency’s: "BRASK, May 3 (Wire) - ", "BRASK, May 3: "."""
    reading = text.reading
    account = (p.start for n, p in enumerate(reading.paragraphs, 1) if n not in reading.furniture)
    found = _DATELINE.match(text.text, next(account, 0))
    if found is None or found.group()[0] != "(" and not found.group().split()[0].strip(",").isupper():
        return 0
    return sum(name.end <= found.end() for name in names)


def places(text: Wording, names: Sequence[Name]) -> dict[str, str]:
    """Single names of which the text says that something is in them, by their words in lower case, in its order."""
    out: dict[str, str] = {}
    for name in names:
        before, link = text.two_before(name.start)
        bought = before in text.naming.invested or text.owns(name.end)  # "shares in | Velling", "in | Velling’s report"
        if len(name.words) == 1 and link in text.naming.inside_links and not bought:
            out.setdefault(name.key[0], name.text)
    return out


def firms(text: Wording, names: Sequence[Name]) -> set[tuple[str, ...]]:
    """Names of one word that a business has, though somebody may have it too: "the lender | Orlo", "Ada Orlo"."""
    single = (name for name in names if len(name.words) == 1 and not name.prefix)
    firm, unions = text.naming.business_nouns, text.naming.workers
    return {n.key for n in single if n.key[0] in unions or not firm.isdisjoint(text.words_before(n.start))}


def whole_alone(text: Wording, names: Sequence[Name]) -> set[int]:
    """Where those stand who give no other name: "only her first name, | Ros |", "| Ros |, who gave only one name"."""
    naming, out, full = text.naming, set[int](), set[str]()

    def partly(words: Sequence[str]) -> bool:
        pairs = ({*pair} for pair in pairwise(words))
        return any(pair & naming.naming_words and pair & naming.partial_names for pair in pairs)

    for name, other in zip_longest(names, names[1:]):
        if len(name.words) > 1 or name.prefix:
            full.add(name.key[-1])
            continue
        before = [word.rstrip(",") for word in text.words_before(name.start, _NAMING)]
        links = len([*takewhile(lambda word: word in naming.naming_links, reversed(before))])
        word = before[-links - 1] if links < len(before) else ""
        stop = min(text.sentence(name.start).end, name.end + _ASIDE, other.outer if other else len(text.text))
        behind = text.text[name.end : stop].lower().split()
        if (
            partly(before)
            if word in naming.naming_words
            else behind[:1] == [","] and full.isdisjoint(name.key) and partly(behind)
        ):
            out.add(name.start)
    return out


def speaking(text: Wording, names: Sequence[Name]) -> set[str]:
    """Names of one word that somebody has who speaks, in lower case: "| Park | declined", and not "the | Park |"."""
    verbs, single = verb_forms(text.language), (name for name in names if len(name.words) == 1)
    told = (name for name in single if text.word_behind(name.end).rstrip(".,") in verbs)
    return {name.key[0] for name in told if not text.is_definite(name.start)}
