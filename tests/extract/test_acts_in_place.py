"""What somebody does with words is told by its verb, whatever stands beside it: act, aim and words."""

from __future__ import annotations

import pytest

from tests.extract.saying import explained

SOURCES = ("Moor", "She", "Two officials", "Norway’s foreign ministry", "A coalition of unions and charities",
           "Ida Moor, 52,", "Human rights groups", "A spokesman for the army")  # fmt: skip
AIMED = ("Lund", "Velling Steel", "Prime Minister Bo Lund", "his rival, Bo Lund,", "the charity Clean Rivers")
NAMES = {"Lund": "Lund", "Velling Steel": "Velling Steel", "the charity Clean Rivers": "Clean Rivers"}


def only(text: str) -> tuple[str, str | None, str]:
    [statement] = explained(text).statements
    return statement.act, statement.target, " … ".join(piece.text for piece in statement.content)


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("aim", AIMED)
@pytest.mark.parametrize(
    ("act", "told", "words"),
    [
        ("accuse", "accused {} of lying", "lying"),
        ("accuse", "has repeatedly accused {} of lying", "lying"),
        ("accuse", "on Monday accused {} of lying", "lying"),
        ("accuse", "would later accuse {} of lying", "lying"),
        ("accuse", "accused {} on Monday of lying", "lying"),
        ("accuse", "blamed {} for the fire", "the fire"),
        ("accuse", "criticised {} for closing the plant", "closing the plant"),
        ("demand", "called on {} to open the gates", "to open the gates"),
        ("demand", "urged {} to open the gates", "to open the gates"),
        ("demand", "urged {} in a letter to open the gates", "to open the gates"),
        ("demand", "again appealed to {} to open the gates", "to open the gates"),
        ("demand", "asked {} on Monday to open the gates", "to open the gates"),
    ],
)
def test_a_charge_or_a_demand_is_aimed_at_somebody(source: str, aim: str, act: str, told: str, words: str) -> None:
    assert only(f"{source} {told.format(aim)}.") == (act, NAMES.get(aim, "Bo Lund"), words)


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize(
    ("act", "told", "words"),
    [
        ("deny", "denied sinking the boats", "sinking the boats"),
        ("deny", "has repeatedly denied the claim", "the claim"),
        ("deny", "on Monday denied any wrongdoing", "any wrongdoing"),
        ("deny", "rejected allegations that the boats had sunk", "allegations that the boats had sunk"),
        ("demand", "called for an independent inquiry", "an independent inquiry"),
        ("demand", "called on Monday for an independent inquiry", "an independent inquiry"),
        ("demand", "demanded that the gates be opened", "the gates be opened"),
        ("demand", "called on the army and the police to open the gates", "to open the gates"),
        ("warn", "warned of a shortage of water", "a shortage of water"),
        ("warn", "warned the mayor that the dam could break", "the dam could break"),
        ("warn", "threatened to close the plant", "to close the plant"),
        ("warn", "threatened the mayor with court action", "court action"),
        ("promise", "vowed to rebuild the bridge", "to rebuild the bridge"),
        ("promise", "pledged support for the nurses", "support for the nurses"),
        ("support", "welcomed the decision to open the gates", "the decision to open the gates"),
        ("support", "backed the plan", "the plan"),
        ("acknowledge", "admitted sinking the boats", "sinking the boats"),
        ("acknowledge", "would later admit that the dam was old", "the dam was old"),
        ("say", "called the plan “a joke”", "the plan “a joke”"),
    ],
)
def test_what_somebody_does_with_words(source: str, act: str, told: str, words: str) -> None:
    found, _, said = only(f"{source} {told}.")
    assert (found, said) == (act, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("What Moor called “a joke” is dead.", "What … “a joke”"),
        ("What critics call a gift to the rich would cost $9 million.", "What … a gift to the rich"),
        ("In what Moor described as “a mistake”, nine people died.", "what … as “a mistake”"),
        ("Her reply: “No.”", "No."),
    ],
)
def test_what_somebody_calls_something_opens_a_sentence(text: str, words: str) -> None:
    assert only(text) == ("say", None, words)


@pytest.mark.parametrize("text", ["What Moor said was wrong.", "What did Moor call it?", "What Moor wants is clear."])
def test_a_question_or_what_is_not_told_is_no_statement(text: str) -> None:
    assert not explained(text).statements


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("refusal", ["declined to comment", "would not comment", "has refused to say how many sank"])
def test_who_will_not_speak_declines(source: str, refusal: str) -> None:
    assert only(f"{source} {refusal}.")[0] == "decline"


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("deed", ["would later become mayor", "welcomed the team to the palace", "will later open it"])
def test_a_deed_is_no_statement(source: str, deed: str) -> None:
    assert not explained(f"{source} {deed}.").statements


@pytest.mark.parametrize("source", ["Moor", "the nurses’ union", "opposition parties", "Norway"])
@pytest.mark.parametrize(
    ("act", "noun", "words"),
    [
        ("demand", "a demand by {} for a pay rise", "a pay rise"),
        ("demand", "the call by {} for an inquiry", "an inquiry"),
        ("demand", "a request from {} to wait", "to wait"),
        ("warn", "a warning by {} that the dam could break", "the dam could break"),
        ("accuse", "an allegation by {} that the gate was open", "the gate was open"),
    ],
)
@pytest.mark.parametrize("behind", ["came too late", "was rejected", "was ignored", "was dismissed on Monday"])
def test_a_noun_tells_what_its_source_wants_whatever_becomes_of_it(source, act, noun, words, behind) -> None:
    text = f"{noun.format(source)} {behind}."
    assert only(text[0].upper() + text[1:])[::2] == (act, words)
    assert only(f"It rained, and {text}")[::2] == (act, words)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lund, whom Moor accuses of misleading Brask, left.", ("accuse", "Lund", "misleading Brask")),
        (
            "Velling Steel, which Moor accuses of misleading Brask, left.",
            ("accuse", "Velling Steel", "misleading Brask"),
        ),
        ("Moor warned nurses against a “trial by the press.”", ("warn", None, "a “trial by the press.”")),
        ("The toll was put at 40 by the port.", ("say", None, "The toll … at 40")),
        ("Moor said each week of delay costs them $2.", ("say", None, "each week of delay costs them $2")),
    ],
)
def test_charges_warnings_and_tolls_in_other_places(text: str, found: tuple[str, str | None, str]) -> None:
    assert only(text) == found
