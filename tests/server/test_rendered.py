"""Answers that are kept: bounded, made once, made anew when they must be."""

from __future__ import annotations

import threading
import time

import anyio
import pytest
from starlette.requests import Request

from components.server.rendered import Answers, Rendered


def request(**headers: str) -> Request:
    raw = [(name.encode(), value.encode()) for name, value in headers.items()]
    return Request({"type": "http", "method": "GET", "path": "/", "headers": raw, "query_string": b""})


def page(size: int = 1000) -> Rendered:
    return Rendered(b"x" * size, "text/html; charset=utf-8")


def test_many_who_ask_for_the_same_at_once_have_it_made_once():
    made: list[int] = []

    def make() -> Rendered:
        made.append(1)
        time.sleep(0.05)
        return page()

    async def crowd() -> None:
        answers = Answers()
        async with anyio.create_task_group() as group:
            for _ in range(20):
                group.start_soon(answers.answer, request(), "key", make)

    anyio.run(crowd)
    assert len(made) == 1


def test_a_limiter_keeps_the_others_threads_free():
    running: list[int] = []
    most: list[int] = []
    lock = threading.Lock()

    def make() -> Rendered:
        with lock:
            running.append(1)
            most.append(len(running))
        time.sleep(0.01)
        with lock:
            running.pop()
        return page()

    async def crowd() -> None:
        answers, limiter = Answers(), anyio.CapacityLimiter(1)
        async with anyio.create_task_group() as group:
            for key in range(8):
                group.start_soon(answers.answer, request(), key, make, limiter)

    anyio.run(crowd)
    assert (len(most), max(most)) == (8, 1)


def test_a_failure_is_not_kept_and_lets_the_next_one_try():
    async def twice() -> None:
        answers = Answers()

        def fail() -> Rendered:
            raise RuntimeError("once")

        with pytest.raises(RuntimeError):
            await answers.answer(request(), "key", fail)
        assert (await answers.answer(request(), "key", page)).status_code == 200

    anyio.run(twice)


def test_what_is_not_there_is_not_kept():
    async def ask() -> None:
        answers = Answers()
        await answers.answer(request(), "key", lambda: Rendered(b"no", "text/html", 404))
        assert answers.get("key") is None

    anyio.run(ask)


def test_the_store_never_holds_more_than_it_may_and_lets_the_oldest_go():
    answers = Answers(most=3500)
    for key in "abc":
        answers.put(key, page())
    answers.get("a")
    answers.put("d", page())
    assert [key for key in "abcd" if answers.get(key)] == ["a", "c", "d"]


def test_what_is_too_large_is_not_kept():
    answers = Answers(most=500)
    answers.put("a", page(1000))
    assert answers.get("a") is None
