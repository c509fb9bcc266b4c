"""The only reader of ``data/``: articles as Markdown with YAML front matter, parties as JSON Lines.

Whatever is wrong with a file is one ``CorpusError`` that names the file, the line and what was expected.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import Any, cast, get_args

from components.model import Article, Party, PublishedBasis

DATA = Path(__file__).resolve().parent.parent / "data"

_FENCE = "---\n"
_TEXT_KEYS = ("title", "title_basis", "published_note", "publisher", "url", "place", "language", "licence")
_KEYS = (*_TEXT_KEYS, "published", "published_basis", "parties", "index")
ALIKE = 0.8
"""Likeness (difflib's ratio) from which an unknown key is taken for a slip in a known one: 'publised', not 'tags'."""

_BASES = get_args(PublishedBasis)
_KEY_AND_TEXT = re.compile(r"(\w+):[ \t]+(\S.*)")
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


class CorpusError(ValueError):
    """A file that cannot be read as what it should be; the message is one line: file, line, what was expected.

    ``line`` is None where there is no line to look at, as for an option of the command.
    """

    def __init__(self, file: str, line: int | None, expected: str) -> None:
        super().__init__(f"{file}: {expected}" if line is None else f"{file}, line {line}: {expected}")
        self.file, self.line, self.expected = file, line, expected


@dataclass(frozen=True, slots=True)
class Filed:
    """An article as filed. ``parties`` are None where the front matter names none; on ``line`` the text begins."""

    article: Article
    parties: tuple[Party, ...] | None
    line: int = 1


def article_slugs(data: Path = DATA) -> list[str]:
    """The names of the articles on file, in alphabetical order."""
    return sorted(path.stem for path in (data / "articles").glob("*.md"))


def article_path(slug: str, data: Path = DATA) -> Path:
    """Where the article of that name is on file."""
    return data / "articles" / f"{slug}.md"


def read_filed(path: Path) -> Filed:
    """The article in the file and its parties, in the order in which the front matter names them.

    The article's slug is the file's name without the ending. Ids are looked up in ``parties.jsonl`` of the article's
    own data folder, else of the project's.
    """
    beside = path.resolve().parent.parent / "parties.jsonl"
    return parse_filed(
        read_text(path), path.stem, file=str(path), parties=beside if beside.is_file() else DATA / "parties.jsonl"
    )


def read_text(path: Path) -> str:
    """The file's text, decoded from UTF-8, a line ending in ``\\n`` however it was written."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise CorpusError(str(path), 1, f"expected a file that can be read: {error.strerror}") from None
    return decode(raw, str(path))


def decode(raw: bytes, file: str) -> str:
    """The bytes as text: UTF-8, a byte order mark dropped, ``\\r\\n`` and ``\\r`` read as ``\\n``."""
    bad = _undecodable(raw)
    if bad is not None:
        raise CorpusError(file, raw.count(b"\n", 0, bad) + 1, f"expected UTF-8, found byte 0x{raw[bad]:02x}")
    return raw.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")


def _undecodable(raw: bytes) -> int | None:
    try:
        raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return error.start
    return None


def parse_filed(text: str, slug: str, *, file: str, parties: Path = DATA / "parties.jsonl") -> Filed:
    """The article and its parties in a file's text; ``file`` is what errors call it."""
    front, body, first_line = _split(text, file)
    if not body:
        raise CorpusError(file, first_line, "expected the article's text, found none")
    entries = _front_matter(front, file) if front else {}
    named = entries.get("parties")
    found = None if named is None else _parties(named, file, parties)
    published, basis = _published(entries, file)
    index = entries["index"].choice(("true", "false"), file) == "true" if "index" in entries else False
    texts = {key: entries[key].string(file) for key in _TEXT_KEYS if key in entries}
    language = texts.pop("language", None) or "en"
    article = Article(
        slug=slug,
        text=body,
        published=published,
        published_basis=basis,
        language=language,
        parties=tuple(party.id for party in found or ()),
        index=index,
        **texts,
    )
    return Filed(article, found, first_line)


def _split(text: str, file: str) -> tuple[str, str, int]:
    """Front matter, body without outer white space, and the line on which the body starts."""
    if not text.startswith(_FENCE):
        return "", text.strip(), 1 + _blank_lines(text)
    end = text.find("\n" + _FENCE, len(_FENCE) - 1)
    if end < 0:
        if text.endswith("\n---"):
            return text[len(_FENCE) : -3], "", text.count("\n") + 1
        raise CorpusError(file, 1, "expected a line of --- that closes the front matter, found none")
    after = end + 1 + len(_FENCE)
    first = text.count("\n", 0, after) + 1 + _blank_lines(text[after:])
    return text[len(_FENCE) : end + 1], text[after:].strip(), first


def _blank_lines(text: str) -> int:
    """How many lines without words stand before the text."""
    return text.count("\n", 0, len(text) - len(text.lstrip())) if text.strip() else 0


@dataclass(frozen=True, slots=True)
class _Entry:
    """One value of the front matter and the line of the file where it stands."""

    key: str
    node: Any
    line: int

    def string(self, file: str) -> str | None:
        """The value as printed, None where it is empty or null."""
        if self.node.id != "scalar":
            raise CorpusError(file, self.line, f"expected one text for {self.key!r}, found a {self.node.id}")
        value = str(self.node.value)
        return None if self.node.style is None and value in ("", "null", "~") else value

    def choice(self, choices: Collection[str], file: str) -> str:
        value = self.string(file)
        if value is None or value not in choices:
            expected = f"expected {self.key!r} to be one of {', '.join(choices)}, found {value!r}"
            raise CorpusError(file, self.line, expected)
        return value


def _front_matter(front: str, file: str) -> dict[str, _Entry]:
    import yaml  # loaded only for articles that have front matter

    try:
        root = yaml.compose(front, Loader=yaml.SafeLoader)
    except RecursionError:
        raise CorpusError(file, 2, "expected YAML of moderate depth in the front matter") from None
    except yaml.YAMLError as error:
        # Where a quotation or list that never ends was opened, not the end of the file at which that is noticed.
        mark = getattr(error, "context_mark", None) or getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or "characters it allows"
        line = mark.line if mark else 0
        # A colon, a quotation mark or a bracket in a headline is what goes wrong here, and all are mended alike.
        text = _KEY_AND_TEXT.match(front.split("\n")[line])
        advice = _advice(*text.groups()) if text else ""
        raise CorpusError(file, line + 2, f"expected YAML in the front matter: {problem}{advice}") from None
    if root is None:
        return {}
    if not isinstance(root, yaml.MappingNode):
        raise CorpusError(file, root.start_mark.line + 2, "expected lines of 'key: value' in the front matter")
    entries: dict[str, _Entry] = {}
    for key, value in root.value:
        line = key.start_mark.line + 2
        if key.id != "scalar" or key.value in entries:
            raise CorpusError(file, line, f"expected each key once, found {key.value!r} again")
        if key.value not in _KEYS:
            if meant := get_close_matches(key.value.lower(), _KEYS, n=1, cutoff=ALIKE):
                raise CorpusError(file, line, f"expected a known key, found {key.value!r}; did you mean {meant[0]!r}?")
            continue  # a newsroom's own: its author, its tags
        entries[key.value] = _Entry(key.value, value, line)
    return entries


def _advice(key: str, text: str) -> str:
    """How to mend a text that YAML cannot read, as the end of an error."""
    if text.startswith('"') and text.count('"') > 1:
        return (
            f"; put a backslash before each double quotation mark inside the text of {key!r}, or single ones around it"
        )
    return f"; put the text of {key!r} in double quotation marks"


def _published(entries: Mapping[str, _Entry], file: str) -> tuple[date | None, PublishedBasis]:
    basis: PublishedBasis = "stated"
    if "published_basis" in entries:
        basis = cast(PublishedBasis, entries["published_basis"].choice(_BASES, file))
    entry = entries.get("published")
    text = entry.string(file) if entry else None
    if entry is None or text is None:
        return None, "unknown"
    return parse_date(text, file=file, line=entry.line), basis


def parse_date(text: str, *, file: str, line: int | None) -> date:
    """The day that ``YYYY-MM-DD`` names; CorpusError where it names none."""
    try:
        if _ISO_DATE.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise CorpusError(file, line, f"expected a date YYYY-MM-DD, found {text!r}")


def _parties(entry: _Entry, file: str, known_file: Path) -> tuple[Party, ...]:
    if entry.node.id != "sequence":
        raise CorpusError(file, entry.line, "expected a list of parties")
    known: dict[str, Party] | None = None
    found = []
    for node in entry.node.value:
        line = node.start_mark.line + 2
        if node.id == "scalar":
            known = read_parties(known_file) if known is None else known
            if node.value not in known:
                raise CorpusError(file, line, f"expected a party id of {known_file.name}, found {node.value!r}")
            found.append(known[node.value])
        else:
            found.append(as_party(_plain(node), file=file, line=line))
    return distinct(found, file=file, line=entry.line)


def _plain(node: Any) -> Any:
    """An inline party's node as mappings, lists and texts; deeper than a party goes stays unread."""
    if node.id == "mapping":
        return {key.value: _plain(value) for key, value in node.value if key.id == "scalar" and value.id != "mapping"}
    if node.id == "sequence":
        return [item.value if item.id == "scalar" else None for item in node.value]
    return node.value


def read_parties(path: Path = DATA / "parties.jsonl") -> dict[str, Party]:
    """The parties on file by id, one a line, in the file's order; blank lines are skipped."""
    file = str(path)
    found: dict[str, Party] = {}
    for number, line in enumerate(read_text(path).split("\n"), 1):
        if line.strip():
            party = as_party(parse_json(line, file=file, line=number), file=file, line=number)
            if party.id in found:
                raise CorpusError(file, number, f"expected each party id once, found {party.id!r} again")
            found[party.id] = party
    return found


def parse_json(text: str, *, file: str, line: int = 1) -> Any:
    """The JSON value in the text, whose first line is the file's ``line``."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        expected = f"expected JSON: {error.msg}"
        raise CorpusError(file, line + error.lineno - 1, expected) from None
    except (RecursionError, ValueError):
        raise CorpusError(file, line, "expected JSON of moderate depth and size") from None


def as_party(item: object, *, file: str, line: int) -> Party:
    """A party from ``{"id", "name", "members"}``; other keys, as the command's own output has, are not read."""
    expected = 'expected {"id": text, "name": text, "members": [texts]}'
    if not isinstance(item, dict) or not item.keys() >= {"id", "name", "members"}:
        raise CorpusError(file, line, expected)
    members = item["members"]
    texts = [item["id"], item["name"], *members] if isinstance(members, list) else [None]
    if not all(isinstance(text, str) and text.strip() for text in texts):
        raise CorpusError(file, line, expected)
    return Party(item["id"], item["name"], tuple(members))


def distinct(parties: Iterable[Party], *, file: str, line: int) -> tuple[Party, ...]:
    """The parties as they are; CorpusError where two share an id."""
    found: dict[str, Party] = {}
    for party in parties:
        if party.id in found:
            raise CorpusError(file, line, f"expected each party id once, found {party.id!r} again")
        found[party.id] = party
    return tuple(found.values())


@dataclass(frozen=True, slots=True)
class Country:
    """A country or union of countries: how its government is spoken of by name, adjective and seat.

    ``bodies`` are those known by a name of their own ("Pentagon").
    """

    name: str
    adjectives: tuple[str, ...]
    seats: tuple[str, ...]
    aliases: tuple[str, ...]
    bodies: tuple[str, ...] = ()


@lru_cache(maxsize=1)
def read_countries(path: Path = DATA / "countries.jsonl") -> tuple[Country, ...]:
    """The countries on file, one a line."""
    keys = ("adjectives", "seats", "aliases")
    found = []
    for number, line in enumerate(read_text(path).splitlines(), 1):
        item = parse_json(line, file=str(path), line=number)
        if not isinstance(item, dict) or set(item) - {"bodies"} != {"name", *keys}:
            raise CorpusError(str(path), number, f"expected name, {', '.join(keys)}")
        found.append(Country(item["name"], *(tuple(item.get(key, ())) for key in (*keys, "bodies"))))
    return tuple(found)


@lru_cache(maxsize=1)
def read_given_names(path: Path = DATA / "given_names.jsonl") -> Mapping[str, str]:
    """The gender, "f" or "m", by the given names on file that one gender bears almost alone; names in lower case.

    They are those of at least 4,000 births in the United States since 1930 (figures of the Social Security
    Administration), 97 % of one gender, and common names of other languages that are given to one gender only; without
    names that are as often surnames or places.
    """
    found: dict[str, str] = {}
    for number, line in enumerate(read_text(path).splitlines(), 1):
        item = parse_json(line, file=str(path), line=number)
        if not isinstance(item, dict) or set(item) != {"gender", "names"} or item["gender"] not in ("f", "m"):
            raise CorpusError(str(path), number, "expected gender (f or m) and names")
        found |= dict.fromkeys(item["names"].lower().split(), item["gender"])
    return found
