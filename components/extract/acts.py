"""What is done by saying it: the act of each statement, from its cue's entry and from what its content asks for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from components.extract.attribution import Attribution
from components.extract.coreference import Speaker
from components.lang.schema import Language
from components.model import Act

_WORD = re.compile(r"[\w’'-]+")


@lru_cache(maxsize=4)
def acts_by_lemma(language: Language) -> Mapping[str, Act]:
    """The act of each entry that attributes."""
    entries = [(cue.lemma, cue.act) for cue in (*language.cues, *language.nominal_cues)]
    return dict(reversed(entries))


def find_acts(attributions: Sequence[Attribution], speakers: Sequence[Speaker], language: Language) -> list[Act]:
    """An act for each attribution; a carried-over quotation says."""
    acts = acts_by_lemma(language)
    return [_act(found, acts.get(found.lemma or "", "say"), language) for found in attributions]


def _act(found: Attribution, act: Act, language: Language) -> Act:
    if act == "say" and found.content and _obliges(found.content[0].text, language):
        return "demand"
    return act


def _obliges(content: str, language: Language) -> bool:
    """Whether the main clause lays a duty on somebody named: "Norland must …", "the company should …"."""
    words = _WORD.findall(content)[:7]
    lower = [word.lower() for word in words]
    modals = [index for index, word in enumerate(lower) if word in language.naming.obligation]
    if not modals or modals[0] == 0:
        return False
    subject = words[: modals[0]]
    if lower[0] in language.naming.definite and modals[0] >= 2:
        return lower[modals[0] - 1] in language.naming.body_nouns | language.naming.person_nouns
    return all(word[:1].isupper() for word in subject) and lower[0] not in language.classes
