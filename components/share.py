"""The one module that spells views as URLs and reads them back.

``read_view`` never raises: what it cannot use it names as a ``Problem``, and the rest of the link still works.
``write_query(read_view(write_query(view)).view) == write_query(view)`` for every view.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from urllib.parse import parse_qs, quote, urlencode

from components.identity import fingerprint
from components.model import Explainer
from components.selection import GROUPS, NONE_OF_THESE, ORDERS, SHOWN, WORDINGS, View, columns, find_record

LONGEST_VALUE = 300
"""Characters of a free value that are read; a search longer than this is none a reader typed."""

LONGEST_QUERY = 8000
"""Characters of a query string that are looked at, about what browsers and proxies let through."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a link asks for and cannot get: a ``code`` that the interface spells out, and the ``value``."""

    code: str
    value: str = ""

    @property
    def lacks(self) -> bool:
        """Whether the view lacks something for it; a passage found again in a changed text is lacking nothing."""
        return self.code not in ("text-changed-found", "passage-moved")


@dataclass(frozen=True, slots=True)
class Key:
    """One URL key: the field of ``View`` it spells, how a value is written, and how one is read (None: unusable)."""

    key: str
    field: str
    write: Callable[[Any], Sequence[str]]
    read: Callable[[str], Any | None]
    many: bool = False
    problem: str = "value"


def _one_of(choices: Sequence[str]) -> Callable[[str], str | None]:
    return lambda text: text if text in choices else None


def _read_date(text: str) -> date | None:
    # fromisoformat alone also takes 20241023 and 2024-W43-3, which a link never holds.
    if len(text) != 10:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _read_number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 6 and int(text) else None


def _number(value: int) -> Sequence[str]:
    return (str(value),) if value else ()


def _text(value: str) -> Sequence[str]:
    return (value,) if value else ()


def _date(value: date | None) -> Sequence[str]:
    return (value.isoformat(),) if value else ()


KEYS: tuple[Key, ...] = (
    Key("a", "article", _text, lambda text: text),
    Key("v", "section", _text, _one_of(SHOWN), problem="section"),
    Key("party", "parties", tuple, lambda text: text, many=True),
    Key("wording", "wording", tuple, _one_of(tuple(WORDINGS)), many=True, problem="wording"),
    Key("word", "word", _text, lambda text: text),
    Key("from", "since", _date, _read_date, problem="date"),
    Key("to", "until", _date, _read_date, problem="date"),
    Key("q", "query", _text, lambda text: text.strip() or None),
    Key("order", "order", _text, _one_of(ORDERS), problem="order"),
    Key("group", "group", _text, _one_of(GROUPS), problem="group"),
    Key("topic", "topic", _text, lambda text: text),
    Key("s", "selected", _text, lambda text: text),
    Key("h", "fingerprint", _text, lambda text: text),
    Key("x", "version", _text, lambda text: text),
    Key("lang", "lang", _text, lambda text: text),
    Key("p", "paragraph", _number, _read_number),
)
"""Every key a link may hold, in the order they are written."""

FOREIGN_KEYS = ("embed", "embed_options", "fbclid", "gclid", "utm_source", "utm_medium", "utm_campaign")
"""Keys that belong to the server or to the way a link was sent: no fault of the link, so not reported."""


def read_view(params: Mapping[str, Sequence[str]], default_article: str) -> tuple[View, tuple[Problem, ...]]:
    """The view that URL parameters ask for, and what of them could not be read.

    Only the spelling is judged here; ``settle`` holds the view against an article.
    """
    problems: list[Problem] = []
    fields: dict[str, Any] = {}
    for key in KEYS:
        values = [value[:LONGEST_VALUE] for value in params.get(key.key, ()) if value]
        if not values:
            continue
        read = [(value, key.read(value)) for value in dict.fromkeys(values)]
        problems += [Problem(key.problem, value) for value, got in read if got is None]
        good = [got for _, got in read if got is not None]
        if key.many:
            fields[key.field] = tuple(good)
        elif good:
            fields[key.field] = good[0]
            problems += [Problem("extra", value) for value, got in read[1:] if got is not None]
    known = {key.key for key in KEYS}
    problems += [Problem("key", name[:LONGEST_VALUE]) for name in params if name not in known and not _foreign(name)]
    view = View(**{"article": default_article, **fields})
    if view.since and view.until and view.since > view.until:
        problems.append(Problem("range", f"{view.since.isoformat()} – {view.until.isoformat()}"))
        view = replace(view, since=None, until=None)
    return view, tuple(problems)


def _foreign(name: str) -> bool:
    return name.lower() in FOREIGN_KEYS


def parse_query(query: str) -> dict[str, list[str]]:
    """URL parameters of a query string, repeated keys in order; an unreadable part is left out, never raised."""
    try:
        return parse_qs(query.lstrip("?")[:LONGEST_QUERY], keep_blank_values=True, max_num_fields=200)
    except ValueError:
        return {}


def settle(
    view: View, explainer: Explainer, languages: Sequence[str], *, paged: bool = False
) -> tuple[View, tuple[Problem, ...]]:
    """The view as far as this article can give it, and a problem for each thing that it cannot.

    ``paged`` is whether a view may take several pages, of which it asks for one; else it is whole.
    """
    problems: list[Problem] = []
    order = [party.id for party in columns(explainer)]
    problems += [Problem("party", party) for party in view.parties if party not in order]
    parties = tuple(party for party in order if party in view.parties)
    if len(parties) == len(order):
        parties = ()
    words = [topic.word for topic in explainer.topics] + [NONE_OF_THESE]
    changes: dict[str, Any] = {"parties": parties}
    changes["wording"] = tuple(name for name in WORDINGS if name in view.wording)
    if len(changes["wording"]) == len(WORDINGS):
        changes["wording"] = ()
    for field in ("word", "topic"):
        if (word := getattr(view, field)) and word not in words:
            problems.append(Problem("word", word))
            changes[field] = ""
    if view.lang not in languages:
        problems.append(Problem("lang", view.lang))
        changes["lang"] = languages[0]
    if view.paragraph > len(explainer.paragraphs):
        problems.append(Problem("value", str(view.paragraph)))
        changes["paragraph"] = 0
    if not paged:
        changes["paragraph"] = 0
    if view.selected:
        changes["selected"], more = _settle_selected(view, explainer)
        problems += more
    return replace(view, fingerprint="", version="", **changes), tuple(problems)


def _settle_selected(view: View, explainer: Explainer) -> tuple[str, list[Problem]]:
    changed = bool(view.fingerprint) and view.fingerprint != fingerprint(explainer.article.text)
    if find_record(explainer, view.selected) is not None:
        return view.selected, [Problem("text-changed-found")] if changed else []
    moved = _find_again(view.selected, explainer)
    if moved:
        return moved, [Problem("passage-moved", view.selected)]
    return "", [Problem("passage-gone" if changed else "selected", view.selected)]


def _find_again(old: str, explainer: Explainer) -> str:
    """The id of the record whose words, or else whose surroundings on both sides, are those of ``old``."""
    old = old.partition(".")[0]
    ids = [r.id for records in (explainer.statements, explainer.events, explainer.figures) for r in records]
    if len(old) != 12:
        return ""
    same_words = [i for i in ids if i[:6] == old[:6]]
    if same_words:
        return max(same_words, key=lambda i: (i[6:9] == old[6:9]) + (i[9:12] == old[9:12]))
    return next((i for i in ids if i[6:12] == old[6:12]), "")


def write_query(view: View, *, default_article: str = "") -> str:
    """The query string of a view, without the question mark; what is at its default is left out."""
    plain = View(article=default_article)
    pairs = [
        (key.key, value)
        for key in KEYS
        if getattr(view, key.field) != getattr(plain, key.field)
        for value in key.write(getattr(view, key.field))
    ]
    # Half a surrogate pair, which a JSON file can bring in, has no form in a URL.
    return urlencode(pairs, quote_via=quote, errors="replace")


def plain_path(view: View) -> str:
    """The path and query of a view in the plain edition."""
    return _with_query(f"/read/{quote(view.article)}", view)


def export_path(view: View, suffix: str) -> str:
    """The path and query of an export of a view; of the article's text, if ``suffix`` is ``txt``."""
    path = f"/export/{quote(view.article)}.{suffix}"
    return path if suffix == "txt" else _with_query(path, replace(view, paragraph=0))


def card_path(view: View) -> str:
    """The path and query of the picture that previews of a view show."""
    return _with_query(f"/card/{quote(view.article)}.png", replace(view, paragraph=0))


def _with_query(path: str, view: View) -> str:
    query = write_query(view, default_article=view.article)
    return f"{path}?{query}" if query else path


def item_view(view: View, record_id: str, explainer: Explainer) -> View:
    """The view with one record selected, and what a later reader needs to tell whether the text has changed."""
    return replace(view, selected=record_id, fingerprint=fingerprint(explainer.article.text), version=explainer.version)
