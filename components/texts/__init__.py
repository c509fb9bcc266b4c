"""Every sentence of the interface, one TOML file a language, and the dates and plurals that go into them.

The article's own words are never in here: they are handed in as values. ``en.toml`` is the reference; a translation
has the same keys and the same places to fill.
"""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date as Day
from datetime import timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton
from babel.numbers import format_decimal

from components.html import Markup, escape
from components.model import Precision

LANGUAGES = ("en", "ar")
"""The languages of the interface, the default first."""

_FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Texts:
    """The sentences of one language; calling it gives a sentence with its places filled.

    ``lang`` is ISO 639-1, ``dir`` is ``ltr`` or ``rtl``. An unknown key raises ``KeyError``: a sentence that is
    not in the file is a programming error and no state of an article.
    """

    lang: str
    dir: str
    locale: Locale
    templates: Mapping[str, str]
    own: Mapping[str, str]
    """The sentences of the language's own file; ``templates`` has English ones where that lacks any."""

    def __call__(self, key: str, *, n: int | None = None, **values: object) -> str:
        """The sentence under ``key``; ``n`` chooses the plural form and fills ``{n}``, its thousands set apart."""
        if n is not None:
            values["n"] = format_decimal(n, locale=self.locale)
        return self.template(key, n).format_map(values)

    def markup(self, key: str, *, n: int | None = None, **values: object) -> Markup:
        """The same as HTML: the sentence is escaped, and so is every value that is not Markup already."""
        if n is not None:
            values["n"] = format_decimal(n, locale=self.locale)
        return escape(self.template(key, n)).format(**values)

    def isolated(self, text: str) -> str:
        """A name as it stands in a sentence: one that runs the other way is kept to itself by signs without a form."""
        strong = (unicodedata.bidirectional(letter) for letter in text)
        first = next((kind for kind in strong if kind in ("L", "R", "AL")), "L")
        return text if (first != "L") == (self.dir == "rtl") else f"\u2068{text}\u2069"

    def has(self, key: str) -> bool:
        """Whether there is a sentence under this key."""
        return key in self.templates

    def template(self, key: str, n: int | None = None) -> str:
        """The sentence with its places unfilled, in the plural form that ``n`` asks for."""
        if n is not None:
            form = f"{key}.{self.locale.plural_form(n)}"
            if form in self.templates:
                return self.templates[form]
            if f"{key}.other" in self.templates:
                return self.templates[f"{key}.other"]
        return self.templates[key]

    def date(self, day: Day) -> str:
        """A day, "7 Oct 2023"."""
        return format_skeleton("yMMMd", day, locale=self.locale)

    def month(self, day: Day, *, short: bool = False) -> str:
        """The month of a day, "October 2023", or "Oct 2023" where there is little room."""
        return format_skeleton("yMMM" if short else "yMMMM", day, locale=self.locale)

    def weekday(self, day: Day) -> str:
        """The short name of a day's weekday, "Mon"."""
        return format_date(day, "ccc", locale=self.locale)

    def interval(self, start: Day, end: Day | None, precision: Precision = "day") -> str:
        """The days from ``start`` to ``end``, no more exact than ``precision``.

        Without ``end`` it is what goes on: "since 7 Oct 2023"; a start that is only known to lie in a week, month or
        year is spelt as that week, month or year.
        """
        if end is None:
            return self("date.since", date=self.interval(start, unit_end(start, precision), precision))
        if precision in ("month", "quarter", "season"):
            return str(format_interval(start, end, "yMMM", locale=self.locale))
        if precision == "year":
            return str(format_interval(start, end, "y", locale=self.locale))
        return self.date(start) if start == end else str(format_interval(start, end, "yMMMd", locale=self.locale))

    def list(self, items: list[str]) -> str:
        """ "a, b and c" in this language."""
        if len(items) < 2:
            return "".join(items)
        return self("list.last", first=self("list.comma").join(items[:-1]), last=items[-1])


def unit_end(start: Day, precision: Precision) -> Day:
    """The last day of the week, month, quarter, season (three months) or year that begins on ``start``."""
    match precision:
        case "day":
            return start
        case "week":
            return start + timedelta(days=6)
        case "year":
            return Day(start.year, 12, 31)
        case "month" | "quarter" | "season":
            month = start.month - 1 + (1 if precision == "month" else 3)
            year = start.year + month // 12
            return Day(year, month % 12 + 1, 1) - timedelta(days=1) if year <= Day.max.year else Day.max


def _flatten(table: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, str]]:
    for name, value in table.items():
        key = f"{above}.{name}" if above else name
        if isinstance(value, str):
            yield key, value
        else:
            yield from _flatten(value, key)


@lru_cache(maxsize=len(LANGUAGES))
def load(lang: str) -> Texts:
    """The sentences of a language in ``LANGUAGES``; raises ``FileNotFoundError`` for any other."""
    with (_FOLDER / f"{lang}.toml").open("rb") as file:
        own = dict(_flatten(tomllib.load(file)))
    # A sentence that is not translated yet is shown in English rather than not at all.
    templates = own if lang == LANGUAGES[0] else {**load(LANGUAGES[0]).templates, **own}
    # British English writes the day first, as the dates of the page stand under one another by day.
    locale = Locale.parse({"en": "en_GB"}.get(lang, lang))
    return Texts(lang, locale.text_direction, locale, templates, own)
