"""The languages that can be read; a new one is a file beside ``en.py`` and its line here."""

from __future__ import annotations

from components.lang.en import ENGLISH
from components.lang.schema import Language

LANGUAGES: dict[str, Language] = {language.code: language for language in (ENGLISH,)}


def rules_for(language: str) -> Language | None:
    """The rules for a language tag; a region ("en-GB") reads as its language. None where there are none yet."""
    return LANGUAGES.get(language.lower().replace("_", "-").split("-")[0])
