"""The articles on file with what was found in them, loaded once and shared by the page and the server.

Extracted records lie beside the articles (``data/extracted/<slug>.json``, written by ``python -m components.extract``).
Where they are missing or older than the article or the extractor, the article is extracted here and now; only then
is a tokeniser loaded. A file that has changed is read anew, a broken one is listed with its error.
"""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from components import settings
from components.contract import from_json
from components.corpus import DATA, CorpusError, Filed, article_path, article_slugs, read_filed
from components.extract.version import VERSION
from components.markup.citation import headline
from components.model import Article, Explainer
from components.texts import Texts

Stamp = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Shelved:
    """An article on file: the explainer, or else what is wrong with the file, in one line."""

    slug: str
    explainer: Explainer | None
    error: str = ""

    def title(self, texts: Texts) -> str:
        """The headline, or that there is none; the name of a file that cannot be read."""
        return headline(self.explainer.article, texts) if self.explainer else self.slug


def titles(articles: Sequence[Shelved], texts: Texts) -> dict[str, str]:
    """What each article is called in a list of them, by its slug, which stands behind what several are called."""
    said = {shelved.slug: shelved.title(texts) for shelved in articles}
    often = Counter(said.values())
    return {slug: title if often[title] == 1 else f"{title} ({slug})" for slug, title in said.items()}


class Held:
    """An explainer that caches tell apart as an object: comparing hundreds of records takes longer than drawing.

    The library hands out the same object while the article's files stay the same.
    """

    def __init__(self, explainer: Explainer) -> None:
        self.explainer = explainer

    def __hash__(self) -> int:
        return id(self.explainer)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Held) and self.explainer is other.explainer


class Library:
    """Explainers by slug; safe to ask from several threads, each article is read by one of them."""

    def __init__(self, data: Path = DATA) -> None:
        self._data = data
        self._held: dict[str, tuple[Stamp, Shelved]] = {}
        self._lock = threading.RLock()

    def slugs(self) -> tuple[str, ...]:
        """The names of all articles on file, broken ones too, in alphabetical order."""
        return tuple(article_slugs(self._data))

    def articles(self) -> tuple[Shelved, ...]:
        """Every article on file, in alphabetical order of slugs."""
        return tuple(shelved for slug in self.slugs() if (shelved := self.shelved(slug)) is not None)

    def shelved(self, slug: str) -> Shelved | None:
        """The article of that name as it is on file now; None where there is none."""
        if slug not in self.slugs():
            return None
        stamp = self._stamp(slug)
        held = self._held.get(slug)
        if held is not None and held[0] == stamp:
            return held[1]
        with self._lock:
            held = self._held.get(slug)
            if held is None or held[0] != stamp:
                self._held[slug] = held = (stamp, self._load(slug))
        return held[1]

    def explainer(self, slug: str) -> Explainer | None:
        """What was found in the article; None where there is no such article or its file is broken."""
        shelved = self.shelved(slug)
        return shelved.explainer if shelved else None

    def first_on_file(self) -> str:
        """The slug of the first article with records on file, which opens without a tokeniser; empty without any."""
        return next((slug for slug in self.slugs() if self._files(slug)[1].is_file()), "")

    def default(self) -> str:
        """The slug of the article that a link without one opens: the first that can be read; empty without any."""
        return next((shelved.slug for shelved in self.articles() if shelved.explainer), "")

    def stamp(self, slug: str) -> Stamp:
        """Changes whenever a file of the article does; what was drawn from it is then drawn anew."""
        return self._stamp(slug)

    def stamps(self) -> tuple[Stamp, ...]:
        """The stamps of all articles: changes whenever any file does."""
        return tuple(self._stamp(slug) for slug in self.slugs())

    def _files(self, slug: str) -> tuple[Path, ...]:
        records = self._data / "extracted" / f"{slug}.json"
        return (article_path(slug, self._data), records, self._data / "parties.jsonl")

    def _stamp(self, slug: str) -> Stamp:
        return tuple(path.stat().st_mtime_ns if path.is_file() else 0 for path in self._files(slug))

    def _load(self, slug: str) -> Shelved:
        article, records, _ = self._files(slug)
        try:
            filed = read_filed(article)
        except CorpusError as error:
            return Shelved(slug, None, self._told(error))
        kept = _kept(records, filed)
        if kept is not None:
            return Shelved(slug, kept)
        from components.lang import rules_for  # hundreds of entries, needed only where something is to be found

        if rules_for(filed.article.language) is None:
            return Shelved(slug, _unread(filed.article))
        from components.extract import extract  # loads a tokeniser

        return Shelved(slug, extract(filed.article, filed.parties))

    def _told(self, error: CorpusError) -> str:
        """The error with the file as named within the data folder; where that lies is nobody else's affair."""
        return str(error).replace(f"{self._data}/", "")


def _unread(article: Article) -> Explainer:
    """The article's text and nothing found in it: there are no rules for its language, and the page says so."""
    return Explainer(
        article=article,
        paragraphs=article.paragraphs(),
        sentences=(),
        parties=(),
        statements=(),
        timexes=(),
        events=(),
        figures=(),
        topics=(),
        notes=("language-not-read",),
        version=VERSION,
    )


def _kept(records: Path, filed: Filed) -> Explainer | None:
    """The records on file, if the extraction would give the same: same text, date, parties and extractor."""
    if not records.is_file():
        return None
    try:
        kept = from_json(json.loads(records.read_text("utf-8")))
    except (KeyError, TypeError, ValueError):
        return None
    article = filed.article
    depends = ("text", "published", "language", "parties")
    if kept.version != VERSION or any(getattr(kept.article, key) != getattr(article, key) for key in depends):
        return None
    if filed.parties is not None and kept.parties != filed.parties:
        return None
    # What the extraction does not read (headline, publisher, licence) is taken as it is on file now.
    return replace(kept, article=article)


LIBRARY = Library(settings.data(DATA))
"""The articles that page and server show."""

explainer = LIBRARY.explainer
articles = LIBRARY.articles
