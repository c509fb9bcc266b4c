"""The command: one article in, one JSON object out; or JSON Lines through.

    python -m components.extract ARTICLE [--published YYYY-MM-DD] [--parties FILE.json] [--explain]
    python -m components.extract --jsonl

``ARTICLE`` is a text or Markdown file, ``-`` is standard input. What cannot be read is one line on standard error
that names file, line and what was expected; the exit code is 2 then.
"""

from __future__ import annotations

import argparse
import gc
import json
import multiprocessing
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import TextIOWrapper
from pathlib import Path
from typing import Any

from components.contract import as_json
from components.corpus import (
    CorpusError,
    Filed,
    as_party,
    decode,
    distinct,
    parse_date,
    parse_filed,
    parse_json,
    read_filed,
    read_text,
)
from components.extract import extract
from components.model import Article, Explainer, Party

MOST_WORKERS = 8
"""Processes that share the lines of ``--jsonl``, at most as many as there are cores."""

STDIN = "standard input"


def main(argv: Sequence[str] | None = None) -> int:
    """The exit code: 0, or 2 where the input is not what it should be."""
    options = _options().parse_args(argv)
    if (options.article is None) != options.jsonl:
        _options().error("expected an ARTICLE or --jsonl, and not both")
    # UTF-8 whatever the terminal's own encoding is; half a surrogate pair leaves as JSON's escape for it.
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        for line in _lines(options) if options.jsonl else _article(options):
            print(line)
        sys.stdout.flush()
    except CorpusError as error:
        print(" ".join(str(error).split()), file=sys.stderr)
        return 2
    except BrokenPipeError:
        # The reader has had enough; Python would complain once more when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m components.extract", description=__doc__.split("\n")[0])
    parser.add_argument("article", nargs="?", metavar="ARTICLE", help="a text or Markdown file, - for standard input")
    parser.add_argument("--published", metavar="YYYY-MM-DD", help="the publication date, over that of the article")
    parser.add_argument("--parties", metavar="FILE.json", help='a list of {"id", "name", "members"}')
    parser.add_argument("--explain", action="store_true", help="print sentence by sentence which rules fired")
    parser.add_argument("--jsonl", action="store_true", help='a line {"id", "text", "published"} in, a line out')
    return parser


def _article(options: argparse.Namespace) -> Iterator[str]:
    filed = _filed(options.article)
    article, parties = filed.article, filed.parties
    if options.published is not None:
        day = parse_date(options.published, file="--published", line=1)
        article = replace(article, published=day, published_basis="given", published_note=None)
    if options.parties is not None:
        parties = _parties(options.parties)
        article = replace(article, parties=tuple(party.id for party in parties))
    explainer = _extracted(article, parties, file=options.article)
    if options.explain:
        from components.extract.explain import explain

        yield from explain(explainer)
    else:
        yield json.dumps(as_json(explainer), ensure_ascii=False)


def _filed(name: str) -> Filed:
    if name == "-":
        return parse_filed(decode(sys.stdin.buffer.read(), STDIN), "stdin", file=STDIN)
    return read_filed(Path(name))


def _parties(name: str) -> tuple[Party, ...]:
    items = parse_json(read_text(Path(name)), file=name)
    if not isinstance(items, list):
        raise CorpusError(name, 1, 'expected a list of {"id", "name", "members"}')
    return distinct((as_party(item, file=name, line=1) for item in items), file=name, line=1)


def _extracted(article: Article, parties: Sequence[Party] | None, *, file: str) -> Explainer:
    from components.lang import LANGUAGES

    if article.language.split("-")[0] not in LANGUAGES:
        raise CorpusError(file, 1, f"expected language to be one of {', '.join(LANGUAGES)}, found {article.language!r}")
    return extract(article, parties)


def _lines(options: argparse.Namespace) -> Iterator[str]:
    for flag in ("published", "parties"):
        if getattr(options, flag) is not None:
            raise CorpusError(f"--{flag}", 1, "expected no such option with --jsonl, whose lines speak for themselves")
    _spare_the_collector()
    workers = min(MOST_WORKERS, os.cpu_count() or 1)
    if workers == 1 or "fork" not in multiprocessing.get_all_start_methods():
        yield from map(_record, _items())
        return
    # Forked after everything is loaded, so that each worker begins at once; answers come in the order of the lines.
    failed: list[CorpusError] = []
    with multiprocessing.get_context("fork").Pool(workers) as pool:
        yield from pool.imap(_record, _until_error(_items(), failed))
    if failed:
        raise failed[0]


def _until_error(items: Iterator[tuple[Any, Article]], failed: list[CorpusError]) -> Iterator[tuple[Any, Article]]:
    """The items up to one that cannot be read, whose error is noted: the answers to those before it still come."""
    try:
        yield from items
    except CorpusError as error:
        failed.append(error)


def _items() -> Iterator[tuple[Any, Article]]:
    """The id as given and the article of each line that is not blank; CorpusError for one that cannot be read."""
    for number, raw in enumerate(sys.stdin.buffer, 1):
        if raw.strip():
            item = _item(raw, number)
            published = item.get("published")
            article = Article(slug=str(item["id"]), text=item["text"])
            if published is not None:
                day = parse_date(published, file=STDIN, line=number)
                article = replace(article, published=day, published_basis="given")
            yield item["id"], article


def _record(item: tuple[Any, Article]) -> str:
    name, article = item
    return json.dumps(as_json(extract(article)) | {"id": name}, ensure_ascii=False)


def _spare_the_collector() -> None:
    """Look for garbage seldom, and not among modules: the records hold no cycles, and it is a seventh of the time.

    The rules are compiled first, once for all workers.
    """
    extract(Article(slug="", text=""))
    gc.freeze()
    gc.set_threshold(100_000, 50, 50)


def _item(raw: bytes, number: int) -> dict[str, Any]:
    expected = 'expected {"id": text, "text": text, "published": "YYYY-MM-DD" or null}'
    bad = _decoded(raw, number)
    item = parse_json(bad, file=STDIN, line=number)
    if not isinstance(item, dict) or not isinstance(item.get("text"), str) or not isinstance(item.get("id"), str | int):
        raise CorpusError(STDIN, number, expected)
    if not isinstance(item.get("published"), str | None):
        raise CorpusError(STDIN, number, expected)
    return item


def _decoded(raw: bytes, number: int) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise CorpusError(STDIN, number, f"expected UTF-8, found byte 0x{raw[error.start]:02x}") from None


if __name__ == "__main__":
    sys.exit(main())
