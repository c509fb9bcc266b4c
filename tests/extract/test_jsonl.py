"""Lines of JSON: shared among processes where there are cores for it, in order, and gone without a word."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from components.corpus import CorpusError
from components.extract import jsonl

ROOT = Path(__file__).parent.parent.parent
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="needs files that only Linux has")
SENTENCE = "Ada Lorn said the pier was shut. "


def line(name, text=SENTENCE, **more):
    return json.dumps({"id": name, "text": text, **more}).encode() + b"\n"


def found(lines, cores, monkeypatch):
    monkeypatch.setattr(os, "cpu_count", lambda: cores)
    return [json.loads(answer) for answer in jsonl.answers(lines, file="lines")]


def test_a_long_article_first_does_not_change_the_order(monkeypatch):
    lines = [line(0, SENTENCE * 300), *(line(number) for number in range(1, 30))]
    items = found(lines, 2, monkeypatch)
    assert [item["id"] for item in items] == list(range(30))
    assert [len(item["statements"]) for item in items] == [300] + [1] * 29


def test_one_core_and_several_find_the_same(monkeypatch):
    lines = [line("a", published="2024-10-23"), b"\n", line("b", ""), line("c", "Half a pair: \ud800, she said.")]
    assert found(lines, 1, monkeypatch) == found(lines, 3, monkeypatch)


@pytest.mark.parametrize("cores", [1, 2])
def test_lines_behind_one_that_cannot_be_read_get_no_answer(cores, monkeypatch):
    monkeypatch.setattr(os, "cpu_count", lambda: cores)
    answers = jsonl.answers([line("a"), b"\n", line(True), line("c")], file="lines")
    assert json.loads(next(answers))["id"] == "a"
    with pytest.raises(CorpusError, match=r'lines, line 3: expected \{"id": text or whole number'):
        next(answers)


def test_a_byte_order_mark_before_the_first_line_is_no_part_of_it():
    assert [item.id for item in jsonl.items([b"\xef\xbb\xbf" + line("a"), line("b")], file="lines")] == ["a", "b"]


def test_a_worker_that_is_killed_is_told_and_does_not_keep_the_others_waiting(monkeypatch):
    answer = jsonl._answer

    def killed_at_second(item, bounds):
        if item.id == 1:
            os.kill(os.getpid(), signal.SIGKILL)
        return answer(item, bounds)

    monkeypatch.setattr(jsonl, "_answer", killed_at_second)
    with pytest.raises(ChildProcessError, match="item 2"):
        found([line(number) for number in range(6)], 2, monkeypatch)


def command(**more):
    arguments = [sys.executable, "-m", "components.extract", "--jsonl"]
    return subprocess.Popen(arguments, cwd=ROOT, stdin=subprocess.PIPE, stderr=subprocess.PIPE, **more)


@pytest.fixture
def interruptible():
    """Interrupts arrive: a shell lets what it starts in the background, and all that this starts, ignore them."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_each_answer_is_out_before_the_next_line_is_in_and_an_interrupt_leaves_no_traceback():
    with command(stdout=subprocess.PIPE, start_new_session=True) as process:
        for name in ("a", "b"):
            process.stdin.write(line(name))
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == name
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to all processes of the command
        assert (process.wait(timeout=30), process.stderr.read()) == (130, b"")


@ON_LINUX
def test_output_that_cannot_be_written_is_one_line():
    with open("/dev/full", "wb") as full, command(stdout=full) as process:
        _, err = process.communicate(line("a"))
        assert (process.returncode, err) == (1, b"standard output: No space left on device\n")


@pytest.mark.parametrize("article", ["--jsonl", "-"])
@pytest.mark.parametrize("redirection", ["0>/dev/null", "<&-"])
def test_input_that_cannot_be_read_is_one_line(article, redirection):
    shell = f"{sys.executable} -m components.extract {article} {redirection}"
    done = subprocess.run(["bash", "-c", shell], cwd=ROOT, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (2, b"", 1)
    assert done.stderr.startswith(b"standard input, line 1: expected")


@pytest.mark.parametrize("option", [["--published", "2024-01-01"], ["--parties", "parties.json"], ["--explain"]])
def test_options_of_one_article_are_refused_for_lines(option):
    done = subprocess.run(
        [sys.executable, "-m", "components.extract", "--jsonl", *option],
        cwd=ROOT, input=line("a"), capture_output=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(option[0].encode())
