"""What is done by saying it: the act of each statement, from its cue's entry and from what its content asks for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from components.extract.attribution.attribution import Attribution
from components.extract.text.word_sets import words_of
from components.lang.attributing import Cue
from components.lang.classes import Word
from components.lang.schema import Language
from components.model import Act

_WORD = re.compile(r"[\w’'-]+")


@lru_cache(maxsize=4)
def _entries(language: Language) -> tuple[Mapping[str, Act], Mapping[str, Cue]]:
    """The act of each entry that attributes, and the verbs among them, by lemma."""
    acts: dict[str, Act] = {noun.lemma: noun.act for noun in language.nominal_cues}
    acts |= {cue.lemma: cue.act for cue in language.cues}
    return acts, {cue.lemma: cue for cue in language.cues}


def find_acts(text: str, attributions: Sequence[Attribution], language: Language) -> list[Act]:
    """An act for each attribution; a carried-over quotation says."""
    acts, cues = _entries(language)
    found = []
    for attribution in attributions:
        lemma = attribution.lemma or ""
        found.append(_act(text, attribution, acts.get(lemma, "say"), cues.get(lemma), language))
    return found


def _act(text: str, found: Attribution, act: Act, cue: Cue | None, language: Language) -> Act:
    if not found.content:
        return act
    content, content_start = found.content[0].text, found.content[0].start
    if act == "say" and cue is not None and "whom-to" in cue.takes and _directs(text, found, cue, language):
        return "demand"
    if act == "say" and cue is not None and "figure" in cue.takes and found.object is not None:
        return "demand"  # "gave it | 72 hours to leave"
    if act == "say" and found.type != "direct" and (_obliges(content, language) or _wishes(text, found, cue, language)):
        return "demand"
    if act == "deny" and found.cue is not None and _negates(found.cue.text, language):
        return "acknowledge"  # "does not dispute | that it was late"
    clause = found.cue is not None and text[found.cue.end : content_start].strip() == language.grammar.that
    if act == "deny" and not clause and _offers(content, language):
        return "decline"
    return act


def _negates(cue: str, language: Language) -> bool:
    """Whether the cue itself is negated."""
    negations = words_of(language, Word.NEGATION)
    contracted = tuple(word for word in negations if not word.isalpha())
    return any(word in negations or word.endswith(contracted) for word in cue.lower().split())


def _directs(text: str, found: Attribution, cue: Cue, language: Language) -> bool:
    """ "asked them | to come", "called for | a halt": a verb of speech that makes somebody do something."""
    words = [word.lower() for word in _WORD.findall(found.content[0].text)[:2]]
    classes = [language.classes.get(word, Word.NONE) for word in words]
    negated = bool(classes) and bool(classes[0] & Word.NEGATION)  # "told them | not to come"
    if classes and classes[min(negated, len(classes) - 1)] & Word.INFINITIVE:
        return True
    if found.cue is None or found.cue.end > found.content[0].start:
        return False
    between = text[found.cue.end : found.content[0].start].split()
    return bool(between) and between[-1].lower() in cue.governs


def _wishes(text: str, found: Attribution, cue: Cue | None, language: Language) -> bool:
    """ "asked that | the vote be put off": a clause of a verb that has one only for what is wished."""
    if cue is None or "wish" not in cue.takes or found.cue is None:
        return False
    return text[found.cue.end : found.content[0].start].strip() == language.grammar.that


def _obliges(content: str, language: Language) -> bool:
    """Whether the main clause lays a duty on somebody named: "Norland must …", "the company should …"."""
    words = _WORD.findall(content)[:7]
    lower = [word.lower() for word in words]
    modals = [index for index, word in enumerate(lower) if word in language.naming.obligation]
    if not modals or modals[0] == 0:
        return False
    subject = words[: modals[0]]
    if lower[0] in language.naming.definite and modals[0] >= 2:
        naming, noun = language.naming, lower[modals[0] - 1]
        known = (naming.body_nouns, naming.people_words)
        return any(form in words for words in known for form in (noun, noun.removesuffix(naming.plural_ending)))
    return all(word[:1].isupper() for word in subject) and lower[0] not in language.classes


def _offers(content: str, language: Language) -> bool:
    """Whether the content is an offer or demand: "the new bid at once", not "making an offer"."""
    words, nouns = _WORD.findall(content.lower()), language.naming.demanding_nouns
    if not words or words[0].endswith(language.grammar.gerund_endings):
        return False
    return bool(nouns.intersection(words if len(words) <= 5 else words[:3]))
