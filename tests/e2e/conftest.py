"""A running app and a Chromium for the tests that open the page."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parent.parent.parent
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


def chromium_path() -> str:
    """The browser to test in: ``CHROMIUM``, else the first found on the path; without any, what to install."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, CHROMIUM_NAMES)), None)
    if not found:
        pytest.exit(
            "The browser tests need Chromium. Debian, Ubuntu: apt-get install chromium. "
            "Fedora: dnf install chromium. macOS: brew install --cask chromium. Or set CHROMIUM to its path.",
            returncode=2,
        )
    return found


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """One browser for the tests of this folder: while it runs, no other test can start an event loop of its own."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=FLAGS)
        yield browser
        browser.close()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class App:
    """``streamlit run app.py`` on a port of its own; ``base`` is the path that it is served under, "/explainers"."""

    def __init__(self, log: Path, env: dict[str, str] | None = None, base: str = "") -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}{base}"
        command = [
            sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(self.port),
            "--server.address", "127.0.0.1", "--server.headless", "true", "--server.baseUrlPath", base,
        ]  # fmt: skip
        self._out = log.open("w")
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdout=self._out, stderr=subprocess.STDOUT, env={**os.environ, **(env or {})}
        )
        for _ in range(600):
            if self._process.poll() is not None:
                raise RuntimeError(log.read_text())
            try:
                urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=2).read()
                return
            except OSError:
                time.sleep(0.1)
        raise RuntimeError("the app did not answer within a minute")

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(20)
        self._out.close()


@pytest.fixture(scope="session")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    app = App(tmp_path_factory.mktemp("app") / "log.txt")
    yield app
    app.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A new reader at a desk: nothing stored, light, 1280 x 900. An error in the page's script fails the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, color_scheme="light")
    context.set_default_timeout(15_000)
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    context.close()
    assert errors == []
