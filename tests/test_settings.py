"""What whoever hosts the page can set, and that nothing unusable gets through."""

from pathlib import Path

import pytest

from components import settings
from components.composed import compose
from components.library import Held
from components.selection import View
from tests.explainers import BRIDGE

README = (Path(__file__).parent.parent / "README.md").read_text("utf-8")


@pytest.fixture(autouse=True)
def _composed_anew():
    compose.cache_clear()
    yield
    compose.cache_clear()


@pytest.mark.parametrize("variable", [value for name, value in vars(settings).items() if name.isupper()])
def test_every_variable_is_in_the_readme(variable):
    assert f"`{variable}`" in README


@pytest.mark.parametrize(
    ("given", "used"),
    [
        ("https://news.example/page/", "https://news.example/page"),
        ("javascript:alert(1)", ""),
        ("news.example", ""),
        ("", ""),
    ],
)
def test_an_address_is_used_if_it_is_one(monkeypatch, given, used):
    monkeypatch.setenv(settings.ADDRESS, given)
    assert settings.address() == used


@pytest.mark.parametrize("given", ["mailto:desk@news.example", "https://news.example/report"])
def test_a_misreading_can_be_reported_where_the_host_says(monkeypatch, given):
    monkeypatch.setenv(settings.REPORT, given)
    page = compose(Held(BRIDGE), View("old-bridge"), (), "", "")
    assert f'href="{given}"' in page.body


def test_without_such_a_place_there_is_no_link_to_it(monkeypatch):
    monkeypatch.setenv(settings.REPORT, "javascript:alert(1)")
    assert "javascript:" not in compose(Held(BRIDGE), View("old-bridge"), (), "", "").body
