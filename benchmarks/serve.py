"""How the plain edition holds: first byte against the empty app's health check, and many readers at once.

    python benchmarks/serve.py [--at-once 200] [--seconds 10] [--starts 5]

Starts the app and an empty Streamlit app on loopback, one after the other's measure, and ends both. A page can be the
very first of a server only once, so that it is asked of several.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import sys
import time
from pathlib import Path
from urllib.parse import urlsplit

from server import Server

ROOT = Path(__file__).resolve().parent.parent
EMPTY = Path(__file__).parent / "apps" / "empty.py"
PATH = "/read/austin-gaza"


def asking(path: str, host: str) -> bytes:
    """An HTTP/1.1 request that keeps the connection and takes brotli."""
    lines = [f"GET {path} HTTP/1.1", f"Host: {host}", "Accept-Encoding: br", "Connection: keep-alive", "", ""]
    return "\r\n".join(lines).encode("ascii")


async def answer(reader: asyncio.StreamReader) -> tuple[int, float, int]:
    """Status, time of the first byte, and length of the answer that comes next."""
    head = await reader.readuntil(b"\r\n\r\n")
    first = time.perf_counter()
    lines = head.decode("latin-1").split("\r\n")
    lengths = [int(line.split(":")[1]) for line in lines if line.lower().startswith("content-length:")]
    length = lengths[0] if lengths else 0
    await reader.readexactly(length)
    return int(lines[0].split()[1]), first, length


async def first_bytes(address: str, path: str, times: int) -> list[float]:
    """Milliseconds to the first byte, one request after the other over one connection."""
    host = urlsplit(address)
    reader, writer = await asyncio.open_connection(host.hostname, host.port)
    found = []
    for _ in range(times):
        start = time.perf_counter()
        writer.write(asking(path, host.netloc))
        _, first, _ = await answer(reader)
        found.append((first - start) * 1000)
    writer.close()
    return found


async def crowd(address: str, at_once: int, seconds: float) -> tuple[list[float], int, int]:
    """Milliseconds of each request, errors and bytes, of so many readers who ask again and again."""
    host = urlsplit(address)
    times: list[float] = []
    errors = received = 0
    until = time.perf_counter() + seconds

    async def read() -> None:
        nonlocal errors, received
        try:
            reader, writer = await asyncio.open_connection(host.hostname, host.port)
            while time.perf_counter() < until:
                start = time.perf_counter()
                writer.write(asking(PATH, host.netloc))
                status, _, length = await answer(reader)
                times.append((time.perf_counter() - start) * 1000)
                received += length
                errors += status != 200
            writer.close()
        except (OSError, asyncio.IncompleteReadError):
            errors += 1

    await asyncio.gather(*(read() for _ in range(at_once)))
    return times, errors, received


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--at-once", type=int, default=200)
    options.add_argument("--seconds", type=float, default=10.0)
    options.add_argument("--starts", type=int, default=5)
    given = options.parse_args()
    with Server(EMPTY) as server:
        floor = asyncio.run(first_bytes(server.address, "/_stcore/health", 300))
    cold = []
    for _ in range(given.starts):
        with Server(ROOT / "app.py") as server:
            cold += asyncio.run(first_bytes(server.address, PATH, 1))
    with Server(ROOT / "app.py") as server:
        # Every address here is new to the server, so each page is drawn anew.
        new = [asyncio.run(first_bytes(server.address, f"{PATH}?q=word{i}", 1))[0] for i in range(50)]
        warm = asyncio.run(first_bytes(server.address, PATH, 300))
        times, errors, received = asyncio.run(crowd(server.address, given.at_once, given.seconds))
    base = statistics.median(floor)
    print(f"empty app's health check   {base:7.2f} ms to the first byte (median of {len(floor)})")
    for name, found in (("the very first page", cold), ("a view asked for first", new), ("a view again", warm)):
        median = statistics.median(found)
        print(f"{name:26} {median:7.2f} ms, {median - base:+.2f} over the health check")
    times.sort()
    print(
        f"{given.at_once} at once for {given.seconds:g} s: {len(times)} answers, {errors} errors, "
        f"{len(times) / given.seconds:.0f} a second, median {times[len(times) // 2]:.0f} ms, "
        f"99 % within {times[int(len(times) * 0.99)]:.0f} ms, {received / max(1, len(times)) / 1024:.1f} kB each"
    )
    sys.exit(1 if errors else 0)


if __name__ == "__main__":
    main()
