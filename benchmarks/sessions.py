"""Readers without a browser: Streamlit's own protocol over a websocket, one reader or many at the same moment."""

from __future__ import annotations

import asyncio
import concurrent.futures
import time
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any, TypeVar

import websockets
from server import Server
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

T = TypeVar("T")

FINISHED = (ForwardMsg.FINISHED_SUCCESSFULLY, ForwardMsg.FINISHED_WITH_COMPILE_ERROR)


@dataclass(slots=True)
class Session:
    """What one reader saw: seconds from the opening to the end of the first run, and of each run asked for after."""

    first_s: float = 0.0
    rerun_s: list[float] = field(default_factory=list)
    messages: int = 0
    exceptions: int = 0


async def read_page(
    address: str, query: str = "", *, reruns: int = 0, hold: asyncio.Event | None = None, done: list[int] | None = None
) -> Session:
    """Open the page and run it once, then ``reruns`` times more; stay until ``hold`` is set, if given."""
    session = Session()
    start = time.perf_counter()
    async with websockets.connect(
        address.replace("http", "ws") + "/_stcore/stream",
        subprotocols=["streamlit", "PLACEHOLDER_AUTH_TOKEN"],  # type: ignore[list-item]
        origin=address,  # type: ignore[arg-type]
        max_size=None,
        compression=None,
        open_timeout=120,
        ping_interval=None,
    ) as socket:
        await _run(socket, query, session)
        session.first_s = time.perf_counter() - start
        for _ in range(reruns):
            session.rerun_s.append(await _run(socket, query, session))
        if done is not None:
            done.append(1)
        if hold is not None:
            await hold.wait()
    return session


async def _run(socket: Any, query: str, session: Session) -> float:
    """Seconds from asking for a run of the script until it has finished."""
    ask = BackMsg()
    ask.rerun_script.query_string = query
    start = time.perf_counter()
    await socket.send(ask.SerializeToString())
    while True:
        raw = await asyncio.wait_for(socket.recv(), 180)
        message = ForwardMsg()
        message.ParseFromString(raw)
        session.messages += 1
        kind = message.WhichOneof("type")
        if kind == "delta" and message.delta.new_element.WhichOneof("type") == "exception":
            session.exceptions += 1
        if kind == "script_finished" and message.script_finished in FINISHED:
            return time.perf_counter() - start


async def read_at_once(server: Server, readers: int, query: str = "") -> dict[str, Any]:
    """So many readers who open the page at the same moment; all stay until the last has it."""
    hold, done = asyncio.Event(), list[int]()
    cpu, start = server.cpu_s(), time.perf_counter()
    tasks = [asyncio.create_task(read_page(server.address, query, hold=hold, done=done)) for _ in range(readers)]
    while len(done) + sum(task.done() for task in tasks) < readers:
        await asyncio.sleep(0.005)
    wall, cpu, memory = time.perf_counter() - start, server.cpu_s() - cpu, server.memory_mb()
    hold.set()
    ended = await asyncio.gather(*tasks, return_exceptions=True)
    served = [session for session in ended if isinstance(session, Session)]
    waited = sorted(session.first_s for session in served) or [float("nan")]
    return {
        "p50": percentile(waited, 50),
        "p95": percentile(waited, 95),
        "wall": wall,
        "cpu_per_session": cpu / readers,
        "memory_mb": memory,
        "served": len(served),
        "exceptions": sum(session.exceptions for session in served),
        "errors": [repr(error)[:120] for error in ended if isinstance(error, BaseException)][:3],
    }


def percentile(ordered: list[float], share: int) -> float:
    return ordered[min(len(ordered) - 1, max(0, round(share / 100 * (len(ordered) - 1))))]


def wait_for(work: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine, run in a thread: the browser's client already runs a loop in this one."""
    with concurrent.futures.ThreadPoolExecutor(1) as threads:
        return threads.submit(asyncio.run, work).result()
