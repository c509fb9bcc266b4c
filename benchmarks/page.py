"""The page against an empty Streamlit app (``st.write("hi")``), in turns in the same run.

usage: python benchmarks/page.py [--runs 5] [--query 'a=…'] [--readers 25,50,100] [--no-browser] [--out FILE.json]

Every figure is the median over the runs. ``ratio`` is the median of the runs' own ratios, page over empty app: each
run measures both, one right after the other, so that a slow moment of the machine weighs on both.

cold_start_s        from the start of the process until the server answers
first_load_s        a new browser, a server nobody has asked yet: from the navigation until the text is visible
warm_load_s         a new browser, a server that has served before
cached_load_s       the same browser again
http_kb, ws_kb      what a first visit brings, as sent: files and websocket; requests: how many files
click_s             from a click on a filter until the page shows it; in the empty app, on a button that counts
ws_first_s          a session without browser: from the connection until the script has run
ws_rerun_s          the same session: one run of the script more
memory_*_mb         the server after its start, after the first readers, with 20 sessions open
readers_N_p50 …     so many sessions opened at the same moment: how long they wait for the first run
"""

from __future__ import annotations

import argparse
import contextlib
import json
import statistics
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright
from reader import click, launch, open_page, weigh
from server import Server
from sessions import read_at_once, read_page, wait_for

HERE = Path(__file__).resolve().parent
DESK = {"width": 1280, "height": 900}
SHOWN = ("cold_start_s", "first_load_s", "click_s", "ws_rerun_s", "exceptions")


@dataclass(frozen=True, slots=True)
class Subject:
    """An app, how one sees that it is ready, and what to click and to expect in turn."""

    app: Path
    ready: str
    query: str = ""
    click: str = ""
    expected: tuple[str, ...] = ()
    clicked_app: Path | None = None
    """Another app to click in, where this one has nothing to click."""


EMPTY = Subject(
    HERE / "apps/empty.py", "hi", "", "role=button[name='go']", ("count {n}",), HERE / "apps/empty_click.py"
)


def measure(subject: Subject, browser: Browser | None, options: argparse.Namespace) -> dict[str, Any]:
    """One row of figures: a fresh server, readers with a browser, then readers without."""
    with Server(subject.app) as server:
        row: dict[str, Any] = {"cold_start_s": server.start_s, "memory_start_mb": server.memory_mb()}
        if browser:
            row |= _measure_in_browser(subject, browser, server, options.clicks)
        else:
            wait_for(read_page(server.address, subject.query))
            row["memory_1_mb"] = server.memory_mb()
        session = wait_for(read_page(server.address, subject.query, reruns=10))
        row["ws_first_s"], row["ws_rerun_s"] = session.first_s, statistics.median(session.rerun_s)
        row["ws_messages"], row["exceptions"] = session.messages // 11, session.exceptions
        row["memory_20_mb"] = wait_for(read_at_once(server, 20, subject.query))["memory_mb"]
        for readers in options.readers:
            load = wait_for(read_at_once(server, readers, subject.query))
            row |= {f"readers_{readers}_{name}": value for name, value in load.items()}
    return row


def _measure_in_browser(subject: Subject, browser: Browser, server: Server, clicks: int) -> dict[str, Any]:
    url = f"{server.address}/" + (f"?{subject.query}" if subject.query else "")
    row: dict[str, Any] = {}
    first, second = (browser.new_context(viewport=DESK) for _ in range(2))  # type: ignore[arg-type]
    page, row["first_load_s"] = open_page(first, url, subject.ready)
    page.wait_for_timeout(1500)
    page, row["warm_load_s"] = open_page(second, url, subject.ready)
    page.wait_for_timeout(1500)
    again, row["cached_load_s"] = open_page(second, url, subject.ready)
    again.wait_for_timeout(800)
    row["memory_1_mb"] = server.memory_mb()
    if subject.click and subject.clicked_app is None:
        page.bring_to_front()
        row["click_s"] = click(page, subject.click, subject.expected, clicks)
    first.close()
    second.close()
    traffic = weigh(browser, url, subject.ready)
    row |= {"http_kb": traffic.http_kb, "ws_kb": traffic.websocket_kb, "requests": traffic.requests}
    row["strangers"] = traffic.strangers
    if subject.clicked_app:
        with Server(subject.clicked_app) as other, contextlib.closing(browser.new_context(viewport=DESK)) as context:  # type: ignore[arg-type]
            page, _ = open_page(context, other.address, subject.expected[0].replace("{n}", "0"))
            page.wait_for_timeout(800)
            row["click_s"] = click(page, subject.click, subject.expected, clicks)
    return row


def compare(page: Sequence[dict[str, Any]], empty: Sequence[dict[str, Any]]) -> dict[str, dict[str, float]]:
    """For every figure the medians of both, and the median of the runs' ratios (not a number where the floor is 0)."""
    table = {}
    for name, sample in page[0].items():
        if isinstance(sample, int | float):
            pairs = [(row[name], floor[name]) for row, floor in zip(page, empty, strict=True) if name in floor]
            ratios = [mine / floor for mine, floor in pairs if floor]
            table[name] = {
                "empty": statistics.median([floor for _, floor in pairs]) if pairs else float("nan"),
                "page": statistics.median([row[name] for row in page]),
                "ratio": statistics.median(ratios) if ratios else float("nan"),
            }
    return table


def main() -> None:
    options = _options()
    root = HERE.parent
    subject = Subject(
        root / options.app, options.ready, options.query, options.click, tuple(options.expect or DEFAULT_EXPECT)
    )
    page, empty = list[dict[str, Any]](), list[dict[str, Any]]()
    with contextlib.ExitStack() as stack:
        browser = None
        if not options.no_browser:
            browser = launch(stack.enter_context(sync_playwright()))
            stack.callback(browser.close)
        for run in range(options.runs):
            turns = [("empty", EMPTY, empty), ("page", subject, page)]
            for name, which, rows in turns if run % 2 == 0 else reversed(turns):
                rows.append(measure(which, browser, options))
                brief = "  ".join(f"{key} {rows[-1][key]:.3f}" for key in SHOWN if key in rows[-1])
                print(f"run {run + 1} of {options.runs}, {name}: {brief}", file=sys.stderr, flush=True)
    table = compare(page, empty)
    print(f"{'':26}{'empty':>10}{'page':>10}{'ratio':>8}   medians of {options.runs}")
    for name, row in table.items():
        print(f"{name:26}{row['empty']:10.3f}{row['page']:10.3f}{row['ratio']:8.2f}")
    strangers = sorted({address for row in page for address in row.get("strangers", ())})
    print("requests to other hosts:", ", ".join(strangers) or "none")
    if options.out:
        options.out.write_text(json.dumps({"table": table, "page": page, "empty": empty}, indent=1), encoding="utf-8")


DEFAULT_READY = "Austin: failure to protect Gaza civilians"
DEFAULT_CLICK = "role=button[name=/^Israel/]"
DEFAULT_EXPECT = ("Parties and statements found: 1 of 4 shown", "Parties and statements found: all shown")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--app", default="app.py", help="the app to measure, from the project's folder")
    parser.add_argument(
        "--ready", default=DEFAULT_READY, help="text or selector that is visible when the page is ready"
    )
    parser.add_argument("--query", default="", help="the view to open")
    parser.add_argument("--click", default=DEFAULT_CLICK, help="what to click; empty for nothing")
    parser.add_argument("--expect", action="append", help="what a click brings; several take turns")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--clicks", type=int, default=6)
    parser.add_argument("--readers", default="25,50,100", type=lambda text: [int(n) for n in text.split(",") if n])
    parser.add_argument("--no-browser", action="store_true")
    parser.add_argument("--out", type=Path, help="where all rows go as JSON")
    return parser.parse_args()


if __name__ == "__main__":
    main()
