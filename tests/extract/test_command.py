"""The command: its output, and one line on standard error for whatever it cannot read."""

import json
import subprocess
import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from components.extract import VERSION, extract
from components.extract.__main__ import main

ROOT = Path(__file__).parent.parent.parent
TEXT = "Ada Lorn said on Tuesday that the pier was shut.\n\nShe said the gates would open."
FRONT = "---\ntitle: The pier\npublished: 2024-10-23\n---\n"


def run(*arguments, given=b"", **more):
    command = [sys.executable, "-m", "components.extract", *map(str, arguments)]
    return subprocess.run(command, input=given, capture_output=True, cwd=ROOT, check=False, **more)


def outcome(capsys, *arguments):
    """Exit code, standard output and standard error of the command in this process."""
    code = main([str(argument) for argument in arguments])
    out, err = capsys.readouterr()
    return code, out, err


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "pier.md"
    path.write_text(FRONT + "\n" + TEXT + "\n\n", encoding="utf-8")
    return path


def test_an_article_gives_one_json_object(article, capsys):
    code, out, err = outcome(capsys, article)
    found = json.loads(out)
    assert (code, err, out.count("\n")) == (0, "", 1)
    assert found["id"] == "pier"
    assert found["version"] == VERSION
    assert found["article"]["text"] == TEXT
    assert found["article"]["title"] == "The pier"
    assert (found["article"]["published"], found["article"]["published_basis"]) == ("2024-10-23", "stated")
    assert [s["speaker"] for s in found["statements"]] == ["Ada Lorn", "Ada Lorn"]


def test_a_date_on_the_command_line_stands_over_that_of_the_article(article, capsys):
    _, out, _ = outcome(capsys, article, "--published", "2020-02-29")
    found = json.loads(out)["article"]
    assert (found["published"], found["published_basis"]) == ("2020-02-29", "given")


def test_parties_on_the_command_line_are_used(article, tmp_path, capsys):
    parties = [{"id": "harbour", "name": "Harbour", "members": ["Ada Lorn"]}]
    listed = tmp_path / "parties.json"
    listed.write_text(json.dumps(parties), encoding="utf-8")
    _, out, _ = outcome(capsys, article, "--parties", listed)
    found = json.loads(out)
    assert [s["party"] for s in found["statements"]] == ["harbour", "harbour"]
    assert [(p["id"], p["name"], p["members"]) for p in found["parties"]] == [("harbour", "Harbour", ["Ada Lorn"])]


def test_the_parties_that_the_command_found_can_be_given_back_to_it(article, tmp_path, capsys):
    _, out, _ = outcome(capsys, article)
    found = json.loads(out)["parties"]
    listed = tmp_path / "parties.json"
    listed.write_text(json.dumps(found), encoding="utf-8")
    _, again, _ = outcome(capsys, article, "--parties", listed)
    assert [party["members"] for party in json.loads(again)["parties"]] == [party["members"] for party in found]


def test_without_a_date_the_output_says_so(tmp_path, capsys):
    path = tmp_path / "undated.txt"
    path.write_text(TEXT, encoding="utf-8")
    _, out, _ = outcome(capsys, path)
    found = json.loads(out)
    assert found["article"]["published_basis"] == "unknown"
    assert found["notes"] == ["no-publication-date"]


def test_formatting_that_an_export_left_is_named_with_its_line(tmp_path, capsys):
    path = tmp_path / "exported.md"
    path.write_text(
        "---\ntitle: X\n---\n\nAda Lorn said **it rained**.\n\n## Later\n\n> It is 3 * 4 < 13.", encoding="utf-8"
    )
    code, out, err = outcome(capsys, path)
    assert code == 0
    assert json.loads(out)["article"]["text"].startswith("Ada Lorn said **it")
    assert err.splitlines() == [
        f"{path}:5: note: formatting is shown as it stands, found '**'",
        f"{path}:9: note: formatting is shown as it stands, found '>'",
    ]


def test_of_much_formatting_the_first_lines_are_named(tmp_path, capsys):
    path = tmp_path / "exported.txt"
    path.write_text("\n\n".join("[It](https://e.org) rained &amp; stopped.<br>" for _ in range(3)), encoding="utf-8")
    _, _, err = outcome(capsys, path)
    assert [line.rpartition(" ")[2] for line in err.splitlines()] == [
        "']('",
        "'&amp;'",
        "'<br>'",
        "']('",
        "'&amp;'",
        "more",
    ]


def test_explain_tells_sentence_by_sentence_which_rules_fired(article, capsys):
    _, out, _ = outcome(capsys, article, "--explain")
    lines = out.splitlines()
    assert [line for line in lines if line.startswith("¶")] == [
        "¶1 Ada Lorn said on Tuesday that the pier was shut.",
        "¶2 She said the gates would open.",
    ]
    statements = [line for line in lines if "statement" in line]
    assert len(statements) == 2
    assert "pronoun" in statements[1]
    assert lines[-1] == "party ada-lorn [by-speaker] Ada Lorn: Ada Lorn"


def test_standard_input_is_an_article(capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO((FRONT + TEXT).encode())))
    code, out, _ = outcome(capsys, "-")
    assert code == 0
    assert json.loads(out)["article"]["text"] == TEXT


def test_lines_of_json_come_out_in_their_order_with_their_texts_untouched():
    lines = [
        {"id": "b", "text": "  Ada Lorn said it rained.\n", "published": "2024-10-23"},
        {"id": "a", "text": "", "published": None},
        {"id": 7, "text": "Half a pair: \ud800. Ada Lorn said it snowed."},
    ]
    done = run("--jsonl", given="\n".join(json.dumps(line) for line in lines).encode())
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert [item["id"] for item in found] == ["b", "a", 7]
    assert [item["article"]["text"] for item in found] == [line["text"] for line in lines]
    assert [len(item["statements"]) for item in found] == [1, 0, 1]


def test_a_reader_that_stops_early_gets_no_traceback():
    line = json.dumps({"id": "a", "text": "Ada Lorn said it rained. " * 2000, "published": None}) + "\n"
    command = f"{sys.executable} -m components.extract --jsonl | head -c 10"
    done = subprocess.run(
        ["bash", "-c", command], input=(line * 4).encode(), capture_output=True, cwd=ROOT, check=False
    )
    assert (len(done.stdout), done.stderr) == (10, b"")


def test_output_is_utf8_wherever_it_runs(article):
    article.write_text("Ada Lørn said the café was “shut.”", encoding="utf-8")
    done = run(article, env={"PYTHONIOENCODING": "ascii", "PATH": ""})
    assert json.loads(done.stdout.decode("utf-8"))["statements"][0]["speaker"] == "Ada Lørn"


BAD_FILES = [
    ("empty.md", b"", 1, "expected the article's text"),
    ("front-only.md", b"---\ntitle: x\n---\n\n \n", 4, "expected the article's text"),
    ("bytes.md", b"one\ntwo \xff three", 2, "expected UTF-8"),
    ("open.md", b"---\ntitle: x\nAda Lorn said so.", 1, "closes the front matter"),
    ("yaml.md", b"---\ntitle: x\nurl: [1, 2\n---\nAda Lorn said so.", 3, "expected YAML"),
    ("list.md", b"---\n- title\n---\nAda Lorn said so.", 2, "key: value"),
    ("twice.md", b"---\ntitle: x\ntitle: y\n---\nAda Lorn said so.", 3, "once"),
    ("date.md", b"---\ntitle: x\npublished: 2024-02-30\n---\nAda Lorn said so.", 3, "expected a date YYYY-MM-DD"),
    ("word.md", b"---\npublished: yesterday\n---\nAda Lorn said so.", 2, "expected a date YYYY-MM-DD"),
    ("basis.md", b"---\npublished_basis: sure\n---\nAda Lorn said so.", 2, "stated, given, inferred, unknown"),
    ("title.md", b"---\ntitle:\n  - x\n---\nAda Lorn said so.", 2, "expected one text"),
    ("party.md", b"---\ntitle: x\nparties: [nobody-knows-them]\n---\nAda Lorn said so.", 3, "nobody-knows-them"),
    ("parties.md", b"---\nparties: x\n---\nAda Lorn said so.", 2, "expected a list of parties"),
    ("inline.md", b"---\nparties:\n  - id: x\n---\nAda Lorn said so.", 3, "members"),
    ("key.md", b"---\ntitle: x\npublised: 2024-10-23\n---\nAda Lorn said so.", 3, "did you mean 'published'?"),
    ("colon.md", b"---\ntitle: Ferries: the ninth day\n---\nAda Lorn said so.", 2, "'title' in double quotation marks"),
    ("mark.md", b"---\ntitle: 'It's over'\n---\nAda Lorn said so.", 2, "'title' in double quotation marks"),
]


@pytest.mark.parametrize(("name", "content", "line", "expected"), BAD_FILES, ids=[row[0] for row in BAD_FILES])
def test_a_file_that_is_no_article_gets_one_line(tmp_path, capsys, name, content, line, expected):
    path = tmp_path / name
    path.write_bytes(content)
    code, out, err = outcome(capsys, path)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert name in err
    assert f"line {line}:" in err
    assert expected in err


def test_a_language_without_rules_has_an_exit_code_of_its_own(tmp_path, capsys):
    path = tmp_path / "strange.md"
    path.write_text("---\nlanguage: tlh\n---\nAda Lorn said so.", encoding="utf-8")
    code, out, err = outcome(capsys, path)
    assert (code, out, err.count("\n")) == (3, "", 1)
    assert "strange.md: expected language to be one of en" in err


def test_no_such_file_and_a_folder_get_one_line(tmp_path, capsys):
    for path in (tmp_path / "nothing.md", tmp_path):
        code, out, err = outcome(capsys, path)
        assert (code, out, err.count("\n")) == (2, "", 1)
        assert str(path) in err
        assert "expected a file" in err


BAD_PARTIES = [
    ("{", "expected JSON"),
    ("{}", "expected a list"),
    ("[1]", '"members"'),
    ('[{"id": "x", "name": "X"}]', '"members"'),
    ('[{"id": "x", "name": "X", "members": "Ada"}]', '"members"'),
    ('[{"id": 1, "name": "X", "members": []}]', '"members"'),
    ('[{"id": "x", "name": "X", "members": []}, {"id": "x", "name": "Y", "members": []}]', "once"),
]


@pytest.mark.parametrize(("content", "expected"), BAD_PARTIES)
def test_a_file_that_is_no_list_of_parties_gets_one_line(article, tmp_path, capsys, content, expected):
    listed = tmp_path / "parties.json"
    listed.write_text(content, encoding="utf-8")
    code, out, err = outcome(capsys, article, "--parties", listed)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "parties.json, line 1" in err
    assert expected in err


@pytest.mark.parametrize("day", ["2024-13-01", "23 October", "2024-1-1", ""])
def test_a_date_that_is_none_gets_one_line(article, capsys, day):
    code, out, err = outcome(capsys, article, "--published", day)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("--published: expected a date YYYY-MM-DD")


BAD_LINES = [
    (b"{", "expected JSON"),
    (b"[]", '"text"'),
    (b'{"id": "a"}', '"text"'),
    (b'{"id": null, "text": "x"}', '"id"'),
    (b'{"id": "a", "text": 1}', '"text"'),
    (b'{"id": "a", "text": "x", "published": 5}', '"published"'),
    (b'{"id": "a", "text": "x", "published": "soon"}', "YYYY-MM-DD"),
    (b'{"id": "a", "text": "\xff"}', "UTF-8"),
]


@pytest.mark.parametrize(("line", "expected"), BAD_LINES)
def test_a_line_that_is_no_item_gets_one_line_and_those_before_it_are_out(line, expected, capsys, monkeypatch):
    given = b'{"id": "ok", "text": "x", "published": null}\n' + line
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(given)))
    code, out, err = outcome(capsys, "--jsonl")
    assert [json.loads(line)["id"] for line in out.splitlines()] == ["ok"]
    assert (code, err.count("\n")) == (2, 1)
    assert "standard input, line 2" in err
    assert expected in err


@pytest.mark.parametrize("arguments", [[], ["x.md", "--jsonl"], ["--jsonl", "--no-such-option"]])
def test_a_command_that_makes_no_sense_exits_with_2(arguments, capsys):
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    assert "Traceback" not in capsys.readouterr().err


def test_the_version_is_known_without_a_tokeniser():
    code = "import sys, components.extract; sys.exit('spacy' in sys.modules or not components.extract.VERSION)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
    assert callable(extract)
