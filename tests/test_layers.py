"""Imports go down only, and heavy libraries stay in the layer that needs them."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

LAYERS: list[set[str]] = [
    {"model", "identity", "settings", "html", "formatting"},
    {"lang", "corpus", "contract", "texts", "fragments", "search"},
    {"extract", "hearsay"},
    {"selection"},
    {"share"},
    {"scale", "lines", "dated", "rows"},
    {"picture"},
    {"markup", "charts", "exporters"},
    {"library"},
    {"composed"},
    {"views", "server"},
    {"warm"},
    {"page"},
]
"""From the ground up; a module may import from its own layer and from those before it."""

ONLY_IN: dict[str, set[str]] = {
    "spacy": {"extract"},
    "streamlit": {"views", "page"},
    "altair": {"charts"},
    "pandas": set(),
    "starlette": {"server"},
    "PIL": {"server"},
    "yaml": {"corpus"},
}
"""Which parts of ``components`` may import which library, inside functions too."""

FILES = sorted((ROOT / "components").rglob("*.py"))


def part(path: Path) -> str:
    """The first name below ``components``: the module or package a file belongs to."""
    return path.relative_to(ROOT / "components").parts[0].removesuffix(".py")


def imports(path: Path, *, top_only: bool = False) -> set[str]:
    tree = ast.parse(path.read_text("utf-8"))
    found: set[str] = set()
    for node in tree.body if top_only else ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


def rank(name: str) -> int:
    ranks = [i for i, layer in enumerate(LAYERS) if name in layer]
    assert ranks, f"components/{name} has no place in LAYERS"
    return ranks[0]


@pytest.mark.parametrize(
    "path", [f for f in FILES if f.name != "__init__.py" or f.parent != ROOT / "components"], ids=str
)
def test_a_module_imports_only_from_its_layer_and_below(path):
    for name in imports(path):
        if name.startswith("components."):
            other = name.split(".")[1]
            assert other == part(path) or rank(other) <= rank(part(path)), f"{path} imports {name}"


@pytest.mark.parametrize("library", ONLY_IN)
def test_a_library_is_imported_only_where_it_is_needed(library):
    users = {part(path) for path in FILES if any(n.split(".")[0] == library for n in imports(path))}
    assert users <= ONLY_IN[library]


def test_views_know_nothing_of_each_other():
    views = {path.stem for path in (ROOT / "components/views").glob("*.py")} - {"__init__", "canvas"}
    for path in (ROOT / "components/views").glob("*.py"):
        if path.stem in views:
            named = {n.split(".")[2] for n in imports(path) if n.startswith("components.views.")}
            assert not named & views, f"{path} imports another view"


def test_the_page_shows_an_extracted_article_without_a_tokeniser():
    code = (
        "import sys; from components.library import LIBRARY; "
        "assert LIBRARY.explainer('austin-gaza'); "
        "sys.exit('spacy' in sys.modules or 'pandas' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
