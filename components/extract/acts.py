"""What is done by saying it: the act of each statement, from its cue's entry and from what its content asks for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from components.extract.attribution.attribution import Attribution
from components.extract.attribution.findings import WOULD_NOT
from components.extract.text.word_sets import words_of
from components.lang.attributing import Cue, NominalCue
from components.lang.classes import Word
from components.lang.schema import Language
from components.model import Act

_WORD = re.compile(r"[\w’'-]+")


def find_acts(text: str, attributions: Sequence[Attribution], language: Language) -> list[Act]:
    """An act for each attribution; a carried-over quotation says."""
    return [_act(text, found, language) for found in attributions]


def _act(text: str, found: Attribution, language: Language) -> Act:
    cue = found.entry if isinstance(found.entry, Cue) else None
    act = found.entry.act if isinstance(found.entry, Cue | NominalCue) else "say"
    if not found.content or found.cue is None:
        return act
    content, between = found.content[0].text, text[found.cue.end : found.content[0].start].split()
    clause, takes = between == [language.grammar.that], cue.takes if cue else frozenset()
    link = between[-1].lower() if between else ""
    governed = cue is not None and link in cue.governs and link != language.grammar.genitive  # but "told | of a loss"
    if act == "say" and (
        ("figure" in takes and found.object is not None)  # "gave it | 72 hours to leave"
        # "asked them | to come", but not "“To date, nobody has come,” she told them"
        or ("whom-to" in takes and (governed or found.type != "direct" and _directs(content, language)))
        # "asked that | the vote be put off", "said | Norland must pay"
        or (found.type != "direct" and (clause and "wish" in takes or _obliges(content, language)))
    ):
        return "demand"
    if act == "say" and found.type != "direct" and content.lower().split()[-1] in language.grammar.denied:
        return "deny" if len(content.split()) <= 2 else act  # "maintained | her innocence"
    if act == "demand" and "told" in takes and not _directs(content, language):
        return "deny"  # "challenged | the figures"
    if act in ("deny", "decline") and _negates(found.cue.text, language) and found.rule != WOULD_NOT:
        return "acknowledge" if act == "deny" else "say"  # "does not dispute | that it was late", "did not rule out"
    return "decline" if act == "deny" and not clause and _offers(content, language) else act


def _negates(cue: str, language: Language) -> bool:
    """Whether the cue itself is negated."""
    negations = words_of(language, Word.NEGATION)
    contracted = tuple(word for word in negations if not word.isalpha())
    return any(word in negations or word.endswith(contracted) for word in cue.lower().split())


def _directs(content: str, language: Language) -> bool:
    """Whether the content is what somebody is to do: "to come", "not to come"."""
    words, negations = _WORD.findall(content.lower())[:2], words_of(language, Word.NEGATION)
    return next((word for word in words if word not in negations), "") in words_of(language, Word.INFINITIVE)


def _obliges(content: str, language: Language) -> bool:
    """Whether the main clause lays a duty on somebody named: "Norland must …", "the company should …"."""
    words, naming = _WORD.findall(content)[:7], language.naming
    subject = list(takewhile(lambda word: word.lower() not in naming.obligation, words))
    if not subject or len(subject) == len(words):
        return False
    if subject[0].lower() in naming.definite and len(subject) > 1:
        noun = subject[-1].lower()
        return bool((naming.body_nouns | naming.people_words) & {noun, noun.removesuffix(naming.plural_ending)})
    return all(word[:1].isupper() for word in subject) and subject[0].lower() not in language.classes


def _offers(content: str, language: Language) -> bool:
    """Whether the content is an offer or demand: "the new bid at once", not "making an offer", "it was a bid"."""
    words, nouns = _WORD.findall(content.lower()), language.naming.demanding_nouns
    verbs = words_of(language, Word.AUXILIARY)  # "(denied) it | was a bid"
    if not words or words[0].endswith(language.grammar.gerund_endings) or not verbs.isdisjoint(words[:5]):
        return False
    prepositions = words_of(language, Word.PREPOSITION)
    head = list(takewhile(lambda word: word not in prepositions, words))[-1:]  # "a $6 billion | offer | from Orlo"
    return bool(nouns.intersection(words if len(words) <= 5 else words[:3] + head))
