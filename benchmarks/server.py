"""A Streamlit server in a process of its own: started, timed, weighed and ended by its own id."""

from __future__ import annotations

import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Sequence
from pathlib import Path

import psutil

PATIENCE = 90
"""Seconds that a server is given until it answers."""


def free_port() -> int:
    """A port that nothing listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Server:
    """``streamlit run`` on a free port; ``start_s`` are the seconds from its start to its first sign of health."""

    def __init__(self, app: Path, flags: Sequence[str] = ()) -> None:
        port = free_port()
        self.address = f"http://127.0.0.1:{port}"
        self._log = tempfile.TemporaryFile("w+")  # noqa: SIM115 (open as long as the server runs)
        command = [
            sys.executable, "-m", "streamlit", "run", app.name, "--server.port", str(port),
            "--server.address", "127.0.0.1", "--server.headless", "true", "--browser.gatherUsageStats", "false", *flags,
        ]  # fmt: skip
        start = time.perf_counter()
        self._process = subprocess.Popen(command, cwd=app.resolve().parent, stdout=self._log, stderr=self._log)
        self._tree = psutil.Process(self._process.pid)
        while not self._healthy():
            if self._process.poll() is not None or time.perf_counter() - start > PATIENCE:
                self.stop()
                raise SystemExit(f"{app} does not answer:\n{self._said()}")
            time.sleep(0.01)
        self.start_s = time.perf_counter() - start

    def _healthy(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.address}/_stcore/health", timeout=2) as answer:
                return bool(answer.read() == b"ok")
        except OSError:
            return False

    def _said(self) -> str:
        self._log.seek(0)
        return self._log.read()[-2000:]

    def _processes(self) -> list[psutil.Process]:
        return [self._tree, *self._tree.children(recursive=True)]

    def memory_mb(self) -> float:
        """Resident memory of the server and its children."""
        return float(sum(process.memory_info().rss for process in self._processes()) / 2**20)

    def cpu_s(self) -> float:
        """Processor seconds that the server and its children have used so far."""
        return float(sum(sum(process.cpu_times()[:2]) for process in self._processes()))

    def stop(self) -> None:
        """End the server, the hard way after ten seconds."""
        if self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait(5)

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        self._log.close()
