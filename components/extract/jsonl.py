"""JSON Lines through the extraction: an article a line in, its records a line out, in the same order.

Where there is more than one core, processes work side by side. One reads the lines and makes tokens; it alone loads
spaCy, which takes longer than all the rules, and these are loaded meanwhile. The workers, forked when they are, turn
tokens into records. The first process puts the answers in order. Pipes hold little, so that nobody runs far ahead.
"""

from __future__ import annotations

import gc
import json
import multiprocessing
import os
import re
import signal
import sys
from array import array
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import count
from multiprocessing.context import ForkContext
from multiprocessing.process import BaseProcess
from types import ModuleType
from typing import Any, NamedTuple

from components.contract import as_json
from components.corpus import CorpusError, parse_date, parse_json
from components.extract.text.tokens import token_bounds
from components.model import Article

_WORD = re.compile(r"\w+|[^\w\s]")
_UNMARKED = str.maketrans("", "", "[]")
MOST_WORKERS = 8
"""Processes that find records, at most as many as there are cores."""
_EXPECTED = 'expected {"id": text or whole number, "text": text, "published": "YYYY-MM-DD" or null}'


class Item(NamedTuple):
    """A line read: its id as given, a text or a number, and the article."""

    id: str | int
    article: Article


def answers(lines: Iterable[bytes], *, file: str) -> Iterator[str]:
    """A JSON object for each line that is not blank.

    After the answers to the lines before it, CorpusError for one that cannot be read; ``file`` is what it calls them.
    ChildProcessError where a process ended before its work was done.
    """
    workers = min(MOST_WORKERS, os.cpu_count() or 1)
    if workers > 1 and "fork" in multiprocessing.get_all_start_methods():
        yield from _Relay(multiprocessing.get_context("fork")).answers(lines, file, workers)
    else:
        _spare_the_collector()
        for item in items(lines, file=file):
            yield _answer(item, token_bounds(item.article.text, item.article.language))


def items(lines: Iterable[bytes], *, file: str) -> Iterator[Item]:
    """The lines that are not blank, read; CorpusError for one that is no object with ``id`` and ``text``."""
    for number, raw in enumerate(readable(lines, file=file), 1):
        if raw.strip():
            yield _item(raw, file, number)


def readable(lines: Iterable[bytes], *, file: str) -> Iterator[bytes]:
    """The lines; CorpusError where they cannot be read on."""
    number = 1
    try:
        for line in lines:
            yield line
            number += 1
    except OSError as error:
        raise CorpusError(file, number, f"expected a file that can be read: {error.strerror}") from None


def _item(raw: bytes, file: str, line: int) -> Item:
    found = parse_json(_decoded(raw, file, line), file=file, line=line)
    fields = found if isinstance(found, dict) else {}
    name, text, published = (fields.get(key) for key in ("id", "text", "published"))
    if not isinstance(name, str | int) or isinstance(name, bool) or not isinstance(text, str):
        raise CorpusError(file, line, _EXPECTED)
    if not isinstance(published, str | None):
        raise CorpusError(file, line, _EXPECTED)
    article = Article(slug=str(name), text=text)
    if published is not None:
        article = replace(article, published=parse_date(published, file=file, line=line), published_basis="given")
    return Item(name, article)


def _decoded(raw: bytes, file: str, line: int) -> str:
    try:
        return raw.decode("utf-8-sig" if line == 1 else "utf-8")
    except UnicodeDecodeError as error:
        raise CorpusError(file, line, f"expected UTF-8, found byte 0x{raw[error.start]:02x}") from None


def _answer(item: Item, bounds: bytes) -> str:
    from components.extract.pipeline import compose

    return json.dumps(as_json(compose(item.article, bounds=bounds)) | {"id": item.id}, ensure_ascii=False)


def _load_rules() -> None:
    """Load everything but the tokeniser, and compile it: the examples of the time rules call for each of them."""
    from components.extract.pipeline import compose, language_of

    article = Article(slug="", text="")
    rules = language_of(article).time.rules
    text = "\n\n".join(sentence.translate(_UNMARKED) for rule in rules for sentence, _ in rule.examples)
    bounds = [number for word in _WORD.finditer(text) for number in (word.start(), len(word.group()))]
    compose(replace(article, text=text), bounds=array("I", bounds).tobytes())
    _spare_the_collector()


def _spare_the_collector() -> None:
    """Look for garbage seldom, and never among what is loaded: records hold no cycles, and modules stay."""
    gc.freeze()
    gc.set_threshold(1_000_000, 50, 50)
    gc.enable()


class _Relay:
    """The pipes between the processes.

    ``tasks`` carry a number, an item and its tokens' bounds, or None: nothing more. ``found`` carry a number and an
    answer; in its place the parts of a CorpusError, or None behind the last one.
    """

    def __init__(self, context: ForkContext) -> None:
        self._context = context
        self._tasks, self._more_tasks = context.Pipe(duplex=False)
        self._found, self._more_found = context.Pipe(duplex=False)
        self._taking, self._giving = context.Lock(), context.Lock()

    def answers(self, lines: Iterable[bytes], file: str, workers: int) -> Iterator[str]:
        """The answers in order."""
        processes = [self._start(self._tokenise, lines, file, workers)]
        try:
            _load_rules()
            processes += [self._start(self._find) for _ in range(workers)]
            for end in (self._tasks, self._more_tasks, self._more_found):
                end.close()  # so that a pipe is seen to end when the others have
            yield from self._in_order()
        finally:
            for process in processes:
                process.terminate()

    def _start(self, work: Callable[..., None], *arguments: Any) -> BaseProcess:
        process = self._context.Process(target=work, args=arguments, daemon=True)
        process.start()
        return process

    def _in_order(self) -> Iterator[str]:
        waiting: dict[int, Any] = {}
        for due in count():
            while due not in waiting:
                try:
                    number, answer = self._found.recv()
                except EOFError:
                    raise ChildProcessError(f"the process that had item {due + 1} ended before it was done") from None
                waiting[number] = answer
            answer = waiting.pop(due)
            if answer is None:
                return
            if not isinstance(answer, str):
                raise CorpusError(*answer)
            yield answer

    def _tokenise(self, lines: Iterable[bytes], file: str, workers: int) -> None:
        _leave_quietly()
        _without_commands()
        self._tasks.close()
        self._found.close()
        number, end = 0, None
        try:
            for item in items(lines, file=file):
                self._more_tasks.send((number, item, token_bounds(item.article.text, item.article.language)))
                number += 1
                if number == 1:
                    _spare_the_collector()
        except CorpusError as error:
            end = error.file, error.line, error.expected
        for _ in range(workers):
            self._more_tasks.send(None)
        with self._giving:
            self._more_found.send((number, end))

    def _find(self) -> None:
        _leave_quietly()
        self._more_tasks.close()
        self._found.close()
        while task := self._task():
            number, item, bounds = task
            answer = _answer(item, bounds)
            with self._giving:
                self._more_found.send((number, answer))

    def _task(self) -> Any:
        """The next task; None behind the last, and where whoever gives them has ended."""
        with self._taking:
            try:
                return self._tasks.recv()
            except EOFError:
                return None


def _without_commands() -> None:
    """Stand-ins for spaCy's own commands: to load them with the tokeniser takes a quarter of the time it needs."""
    for name in ("spacy.cli", "spacy.cli.info"):
        sys.modules[name] = stand_in = ModuleType(name)
        vars(stand_in)["__getattr__"] = lambda _: None


def _leave_quietly() -> None:
    """An interrupt is for the first process to answer, and where nobody reads on there is no more to do."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
