"""What is undocumented fails: every name that a stranger may meet stands in the README, under its heading.

The idea is that of Datasette's ``test_docs.py``.
"""

import ast
import re
from dataclasses import fields
from pathlib import Path

import pytest

from components.contract import as_json
from components.corpus import read_filed, read_parties
from components.exporters import EXPORTERS
from components.extract import extract
from components.extract.__main__ import _options
from components.markup import SECTIONS
from components.model import Article, Event, Explainer, Figure, Party, Sentence, Statement, Timex, Topic
from components.selection import GROUPS, ORDERS, SHOWN, WORDINGS
from components.share import KEYS
from components.texts import LANGUAGES

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def chapter(heading: str) -> str:
    """The README's text from a heading to the next."""
    _, found, rest = README.partition(f"\n## {heading}\n")
    assert found, f"the README has no chapter {heading!r}"
    return rest.partition("\n## ")[0]


def code(text: str) -> set[str]:
    """What stands in backticks, outside fenced blocks."""
    return set(re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", text, flags=re.DOTALL)))


def fenced(text: str) -> str:
    return "\n".join(re.findall(r"```.*?```", text, flags=re.DOTALL))


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.name)
def test_every_section_is_described(section):
    assert section.name in code(chapter("Sections"))


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.key)
def test_every_url_key_is_described(key):
    assert key.key in code(chapter("Links"))


def test_no_url_key_is_described_that_is_none():
    rows = [row.split("|")[1] for row in chapter("Links").splitlines() if row.startswith("| `")]
    assert code(" ".join(rows)) == {key.key for key in KEYS}


@pytest.mark.parametrize("value", [*SHOWN, *WORDINGS, *ORDERS, *GROUPS, *LANGUAGES])
def test_every_fixed_value_of_a_url_key_is_described(value):
    assert value in code(chapter("Links"))


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda exporter: exporter.suffix)
def test_every_exporter_is_described(exporter):
    assert exporter.suffix in code(chapter("Beside the page"))


def routes() -> list[str]:
    """The paths in the server's table of routes, read from its source."""
    tree = ast.parse((ROOT / "components/server/routes.py").read_text(encoding="utf-8"))
    strings = [node.elts[0] for node in ast.walk(tree) if isinstance(node, ast.Tuple) and len(node.elts) == 2]
    return sorted({s.value for s in strings if isinstance(s, ast.Constant) and str(s.value).startswith("/")})


@pytest.mark.parametrize("path", routes())
def test_every_address_is_described(path):
    area = path.strip("/").partition("/")[0]
    written = " ".join(code(chapter("Beside the page")) | code(chapter("Links")))
    assert area in ("", "index.html") or f"/{area}" in written


def variables() -> set[str]:
    """The environment variables that the code looks at."""
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "components").rglob("*.py")]
    return {name for source in sources for name in re.findall(r'"(EXPLAINER_[A-Z_]+)"', source)}


def test_every_environment_variable_is_described_and_no_other():
    assert variables() == {name for name in code(chapter("Beside the page")) if name.startswith("EXPLAINER_")}


def options() -> list[str]:
    return [option for action in _options()._actions for option in action.option_strings if option.startswith("--")]


@pytest.mark.parametrize("option", [option for option in options() if option != "--help"])
def test_every_option_of_the_command_is_described(option):
    assert option in fenced(chapter("The command"))


@pytest.mark.parametrize("record", [Explainer, Article, Sentence, Party, Statement, Timex, Event, Figure, Topic])
def test_every_field_of_the_records_is_described(record):
    json = fenced(chapter("The command"))
    known = {field.name for field in fields(record)} - {"span", "slug" if record is not Article else ""}
    missing = [name for name in known if f'"{name}"' not in json]
    assert not missing


def keys(node: object) -> set[str]:
    if isinstance(node, dict):
        return set(node) | {key for child in node.values() for key in keys(child)}
    return {key for child in node for key in keys(child)} if isinstance(node, list) else set()


def test_every_key_of_the_json_is_described_and_no_other():
    """Held against the real output: the example has all kinds of records."""
    article = read_filed(ROOT / "data/articles/austin-gaza.md").article
    printed = keys(as_json(extract(article, list(read_parties().values()))))
    block = re.sub(r"//.*", "", fenced(chapter("The command")).partition("```jsonc")[2])
    # A key opens a line or stands after a brace or a comma; behind a colon or a bracket stands a value.
    described = set(re.findall(r'(?:^|[{,])\s*"([a-z_]+)"', block, flags=re.MULTILINE))
    span = {word.strip('"') for word in code(chapter("The command")) if word.startswith('"')}
    assert span == {"start", "end", "text"}
    assert described | span == printed


def front_matter_keys() -> set[str]:
    """The keys that the corpus reads, from its source."""
    source = (ROOT / "components/corpus.py").read_text(encoding="utf-8")
    read = set(re.findall(r'entries(?:\.get\(|\[)"([a-z_]+)"', source))
    listed = re.search(r"_TEXT_KEYS = \(([^)]+)\)", source)
    assert listed
    return read | set(re.findall(r'"([a-z_]+)"', listed.group(1)))


@pytest.mark.parametrize("key", sorted(front_matter_keys()))
def test_every_key_of_the_front_matter_is_described(key):
    assert key in code(chapter("Add an article, a party, a word"))


def test_every_field_of_a_party_is_described():
    line = next(word for word in code(chapter("Add an article, a party, a word")) if word.startswith('{"id"'))
    assert all(f'"{field.name}"' in line for field in fields(Party) if field.name != "rule")


@pytest.mark.parametrize("target", re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), flags=re.MULTILINE))
def test_every_make_target_is_described(target):
    assert f"make {target}" in README + CONTRIBUTING


def modules() -> list[str]:
    """Folders, and modules beside them, that the layout has to name."""
    parts = {path.relative_to(ROOT).parts for path in (ROOT / "components").rglob("*.py") if path.name != "__init__.py"}
    return sorted("/".join(part[1:]) if len(part) == 2 else part[1] + "/" for part in parts)


@pytest.mark.parametrize("module", sorted(set(modules())))
def test_every_module_of_the_house_has_its_line(module):
    assert f"\n  {module}" in CONTRIBUTING or f"\n    {module}" in CONTRIBUTING


def test_the_way_through_the_extraction_is_there_and_as_short_as_it_says():
    way = CONTRIBUTING.partition("In this order, some ")[2].partition("Every other module")[0]
    told, folder, lines = int(way.partition(" lines")[0].replace(",", "")), "", 0
    for name in re.findall(r"`([^`]+)`", way):
        if name.endswith("/"):
            folder = name
            continue
        alone = name in ("pipeline", "statements") or "/" in name
        module = ROOT / "components/extract" / f"{'' if alone else folder}{name}.py"
        lines += len(module.read_text(encoding="utf-8").splitlines())
    assert told - 200 < lines < told + 200


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_what_the_documents_point_at_is_there(document):
    text = (ROOT / document).read_text(encoding="utf-8")
    found = re.findall(r"\]\(([^)#]+)\)", text) + re.findall(r'(?:src|srcset)="([^"]+)"', text)
    local = [target for target in found if not target.startswith("http")]
    assert [target for target in local if not (ROOT / target).exists()] == []


def test_the_entry_shown_as_an_example_is_one():
    shown = [line for line in fenced(CONTRIBUTING).splitlines() if line.startswith("_verb(")]
    written = (ROOT / "components/lang/en.py").read_text(encoding="utf-8").splitlines()
    assert shown
    assert set(shown) <= {line.strip() for line in written}


def test_what_the_documents_call_by_path_is_there():
    paths = {
        word.split()[-1] if word.startswith("python ") else word
        for word in code(README) | code(CONTRIBUTING)
        if re.fullmatch(r"(python )?(components|data|tests|benchmarks|docs)/[\w./-]+", word)
    }
    assert [path for path in sorted(paths) if not (ROOT / path).exists()] == []
