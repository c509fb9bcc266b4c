"""The command: one article in, one JSON object out; or JSON Lines through.

    python -m components.extract ARTICLE [--published YYYY-MM-DD] [--parties FILE.json] [--explain]
    python -m components.extract --jsonl

``ARTICLE`` is a text or Markdown file, ``-`` is standard input. What cannot be read is one line on standard error
that names file, line and what was expected; the exit code is 2 then, 3 where the article's language has no rules,
and 1 where the output cannot be written. Formatting that an export left in the text is noted there as well.
"""

from __future__ import annotations

import argparse
import errno
import gc
import json
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from io import TextIOWrapper
from pathlib import Path

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
from components.extract.jsonl import answers, readable
from components.formatting import formatting_left
from components.model import Article, Explainer, Party

STDIN, STDOUT = "standard input", "standard output"
MOST_NOTES = 5
"""Marks of formatting that are named one by one."""


class NoRulesError(CorpusError):
    """An article that can be read, in a language for which there are no rules."""


def main(argv: Sequence[str] | None = None) -> int:
    """The exit code: 0, 1 where the output cannot be written, 2 for wrong input, 3 for a language without rules."""
    options = _options().parse_args(argv)
    if (options.article is None) != options.jsonl:
        _options().error("expected an ARTICLE or --jsonl, and not both")
    try:
        _print(_lines(options) if options.jsonl else _article(options))
    except NoRulesError as error:
        return _failed(str(error), 3)
    except CorpusError as error:
        return _failed(str(error), 2)
    except ChildProcessError as error:
        return _failed(str(error), 1)
    except KeyboardInterrupt:
        return 130  # what a shell makes of an interrupt
    except BrokenPipeError:
        _close_output()  # the reader has had enough
    except OSError as error:
        _close_output()
        return _failed(f"{STDOUT}: {error.strerror}", 1)
    return 0


def _print(lines: Iterator[str]) -> None:
    """Each line at once, for whoever waits for it at the other end of a pipe."""
    if sys.stdout is None:
        raise OSError(errno.EBADF, "expected it open, found it closed")
    # UTF-8 whatever the terminal's own encoding is; half a surrogate pair leaves as JSON's escape for it.
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    for line in lines:
        print(line, flush=True)


def _close_output() -> None:
    """What could not be written goes nowhere; else Python would complain of it once more when it ends."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _failed(why: str, code: int) -> int:
    print(" ".join(why.split()), file=sys.stderr)
    return code


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
    _note_formatting(filed, STDIN if options.article == "-" else options.article)
    article, parties = filed.article, filed.parties
    if options.published is not None:
        day = parse_date(options.published, file="--published", line=None)
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


def _note_formatting(filed: Filed, file: str) -> None:
    """Say on standard error where the article holds Markdown or HTML: a line for each, ``MOST_NOTES`` at most."""
    left = list(formatting_left(filed.article.text))
    for line, mark in left[:MOST_NOTES]:
        print(
            f"{file}:{filed.line + line - 1}: note: formatting is shown as it stands, found {mark!r}", file=sys.stderr
        )
    if len(left) > MOST_NOTES:
        print(f"{file}: note: and {len(left) - MOST_NOTES} more", file=sys.stderr)


def _filed(name: str) -> Filed:
    if name == "-":
        return parse_filed(decode(b"".join(readable(_stdin(), file=STDIN)), STDIN), "stdin", file=STDIN)
    return read_filed(Path(name))


def _stdin() -> Iterable[bytes]:
    """The lines of standard input.

    Detached from ``sys.stdin``, because a process that is started closes that, and one of those is to read the lines.
    """
    if sys.stdin is None:
        raise CorpusError(STDIN, 1, "expected it open, found it closed")
    return sys.stdin.detach() if isinstance(sys.stdin, TextIOWrapper) else sys.stdin.buffer


def _parties(name: str) -> tuple[Party, ...]:
    items = parse_json(read_text(Path(name)), file=name)
    if not isinstance(items, list):
        raise CorpusError(name, 1, 'expected a list of {"id", "name", "members"}')
    return distinct((as_party(item, file=name, line=1) for item in items), file=name, line=1)


def _extracted(article: Article, parties: Sequence[Party] | None, *, file: str) -> Explainer:
    from components.lang import LANGUAGES

    if article.language.split("-")[0] not in LANGUAGES:
        known = ", ".join(LANGUAGES)
        raise NoRulesError(file, None, f"expected language to be one of {known}, found {article.language!r}")
    return extract(article, parties)


def _lines(options: argparse.Namespace) -> Iterator[str]:
    for flag in ("published", "parties", "explain"):
        if getattr(options, flag) not in (None, False):
            expected = "expected no such option with --jsonl, whose lines speak for themselves"
            raise CorpusError(f"--{flag}", None, expected)
    yield from answers(_stdin(), file=STDIN)


if __name__ == "__main__":
    # Modules are no garbage: to look for some among them takes a sixth of the time in which they are loaded.
    gc.disable()
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy, which comes with spaCy, has nothing to do here
    sys.exit(main())
