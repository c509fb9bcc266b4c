"""The bits that tell what a word may be."""

from components.extract.text import words
from components.lang.classes import Word


def test_no_bit_has_two_meanings():
    told = (
        "PUNCTUATION",
        "CUE",
        "PAST",
        "ADVERBIAL",
        "CAPITAL",
        "NOMINAL",
        "GERUND",
        "PLURAL_ENDING",
        "PAST_ENDING",
        "NOUNY",
    )
    bits = [getattr(words, name) for name in told] + [int(word) for word in Word if word]
    assert len(set(bits)) == len(bits)
    assert all(bit.bit_count() == 1 for bit in bits)
