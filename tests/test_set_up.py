"""What the code imports is what the requirements name: a fresh machine lacks nothing and gets nothing needless."""

import ast
import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
NOT_IMPORTED = {"ruff", "mypy", "types-pyyaml", "httpx"}
"""Commands, and what other libraries import: Starlette's test client asks for httpx."""

FOLDERS = ("app.py", "components/**/*.py", "tests/*.py", "tests/[!n]*/**/*.py", "benchmarks/**/*.py", "docs/*.py")
OWN = {"components", "tests", *(path.stem for path in (ROOT / "benchmarks").glob("*.py"))}


def named(file: str) -> set[str]:
    """The distributions in a requirements file, in lower case with dashes."""
    lines = (ROOT / file).read_text(encoding="utf-8").splitlines()
    names = [re.match(r"[A-Za-z0-9._-]+", line) for line in lines if not line.startswith("-")]
    return {plain(match.group()) for match in names if match}


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def imported(*folders: str) -> set[str]:
    """The distributions that the code in these folders imports, at the top of a module or inside a function."""
    modules: set[str] = set()
    for file in [path for folder in folders for path in sorted(ROOT.glob(folder))]:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                modules |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                modules.add(node.module.partition(".")[0])
    distributions = packages_distributions()
    strangers = modules - set(sys.stdlib_module_names) - OWN
    return {plain(distributions[module][0]) for module in strangers}


def test_what_the_app_imports_is_required_and_nothing_else():
    assert imported(*FOLDERS[:2]) == named("requirements.txt")


def test_what_tests_and_measurements_import_is_required_and_nothing_else():
    everything = named("requirements.txt") | named("requirements-dev.txt")
    assert imported(*FOLDERS) == everything - NOT_IMPORTED


def test_every_requirement_has_both_ends_of_its_range():
    for file in ("requirements.txt", "requirements-dev.txt"):
        for line in (ROOT / file).read_text(encoding="utf-8").splitlines():
            if line and not line.startswith(("#", "-")):
                assert re.match(r"[A-Za-z0-9-]+>=[\d.]+,<[\d.]+ +# \w", line), line


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
def test_make_extract_works_in_the_folder_that_the_page_reads(tmp_path):
    (tmp_path / "own folder" / "articles").mkdir(parents=True)
    (tmp_path / "own folder" / "articles" / "mast.md").write_text("Ada Lorn said it fell.", "utf-8")
    make = ["make", "-f", str(ROOT / "Makefile"), "-o", "setup", "extract", f"BIN={Path(sys.executable).parent}"]
    env = {**os.environ, "PYTHONPATH": str(ROOT), "EXPLAINER_DATA": str(tmp_path / "own folder")}
    subprocess.run(make, cwd=tmp_path, env=env, capture_output=True, check=True)
    assert (tmp_path / "own folder" / "extracted" / "mast.json").stat().st_size > 100
    assert not (tmp_path / "data").exists()


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
def test_make_extract_goes_on_past_files_that_cannot_be_read(tmp_path):
    (tmp_path / "data" / "articles").mkdir(parents=True)
    files = {
        "a-broken": "---\ntitle: Mast: down\n---\nIt fell.",
        "b-unread": "---\nlanguage: tlh\n---\nIt fell.",
        "c-sound": "Ada Lorn said it fell.",
    }
    for slug, text in files.items():
        (tmp_path / "data" / "articles" / f"{slug}.md").write_text(text, "utf-8")
    make = ["make", "-f", str(ROOT / "Makefile"), "-o", "setup", "extract", f"BIN={Path(sys.executable).parent}"]
    done = subprocess.run(
        make, cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False
    )
    assert done.returncode != 0
    assert "Not extracted: data/articles/a-broken.md\n" in done.stderr
    assert "data/articles/b-unread.md: skipped" in done.stderr
    assert [path.name for path in (tmp_path / "data" / "extracted").iterdir()] == ["c-sound.json"]
