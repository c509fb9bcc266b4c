"""How sure a record is of its speaker: a name is certain, what is worked out is likely, what may be another a guess."""

import pytest

from tests.extract.saying import said


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        ("Ada Lorn said it was late.", "certain"),
        ("Ada Lorn left. She said it was late.", "certain"),
        ("Residents said it was late.", "certain"),
        ("Velling Motors shut its plant. The company said it was late.", "likely"),
        ("The teenager said it was late.", "likely"),
        ("A spokeswoman for Velling Motors said it was late.", "likely"),
        ("A report said it was late.", "likely"),
        ("A report by Velling Motors said it was late.", "likely"),
        ("Velling Motors met the council. It said it was late.", "guess"),
        ("Ada Lorn left. Her lawyer said it was late.", "guess"),
    ],
)
def test_a_speaker_is_as_sure_as_the_rule_that_read_it(text, confidence):
    assert [s.confidence for s in said(text)] == [confidence]


def test_a_body_that_goes_on_in_its_paragraph_is_likely_itself():
    first, second = said("Velling Motors said it was late. It added that the plant was shut.")
    assert (first.speaker, first.confidence) == ("Velling Motors", "certain")
    assert (second.speaker, second.confidence) == ("Velling Motors", "likely")


def test_in_the_next_paragraph_it_may_be_another_body():
    _, second = said("Velling Motors said the plant was shut.\n\nIt said it was late.")
    assert second.confidence == "guess"
