"""The scorer's command: what it takes for annotated articles, and what it says where there are none."""

import json

import pytest

from tests.gold.scoring import HERE, main


def test_a_folder_without_an_annotated_article_is_refused(tmp_path, capsys):
    for folder in (tmp_path, tmp_path / "missing"):
        with pytest.raises(SystemExit) as stopped:
            main([str(HERE / "reference" / "austin-gaza"), str(folder)])
        assert stopped.value.code == 2
        printed = capsys.readouterr()
        assert str(folder) in printed.err
        assert "austin-gaza" not in printed.err
        assert printed.out == ""


def test_the_folder_of_one_article_is_scored_alone(capsys):
    article = HERE / "reference" / "austin-gaza"
    annotated = json.loads((article / "gold.json").read_text(encoding="utf-8"))
    main([str(article), "--json"])
    assert json.loads(capsys.readouterr().out)["statements"]["gold"] == len(annotated["statements"])
