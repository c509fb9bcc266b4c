"""How many lines words take: the browser's own rules of breaking, in widths of the page's typefaces."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from components.lines import SANS, SERIF, Run, count_lines


def lines(*texts: str, width: float = 100) -> int:
    return count_lines([Run(text, 10, SERIF) for text in texts], width)


def test_words_break_at_spaces_and_behind_hyphens() -> None:
    assert lines("bridge") == 1
    assert lines("bridge bridge bridge bridge") == 2
    assert lines("bridge-bridge-bridge-bridge") == 2


def test_what_a_hard_space_joins_is_not_parted() -> None:
    ten = "n" * 10  # 64 pixels wide
    assert lines(f"{ten} {ten[:4]} ¶1") == 2
    assert lines(f"{ten[:5]} {ten[:6]} ¶1", width=82) == 2
    assert lines(f"{ten[:5]} {ten[:6]}\u00a0¶1", width=82) == 2
    assert lines(f"{ten} ¶1", width=70) == lines(f"{ten}\u00a0¶1", width=85) + 1


def test_a_word_too_long_for_a_line_is_broken() -> None:
    assert lines("n" * 40) == 3


def test_a_word_goes_on_from_one_run_to_the_next() -> None:
    assert lines("bridge bridge bri", "dge") == lines("bridge bridge bridge")


def test_half_bold_and_full_width_letters_are_wider() -> None:
    assert count_lines([Run("n" * 15 + " n", 10, SERIF)], 106) == 1
    assert count_lines([Run("n" * 15 + " n", 10, SERIF, bold=True)], 106) == 2
    assert count_lines([Run("橋 " * 9, 10, SANS)], 100) == 2


@given(st.text(max_size=200), st.text(max_size=50))
def test_more_words_never_take_fewer_lines(text: str, more: str) -> None:
    assert 1 <= lines(text) <= lines(text, more)
