"""Cues: verbs that look like nouns, verbs with a particle, and what counts and documents tell."""

from __future__ import annotations

import pytest

from tests.extract.attribution.telling import told


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("The union demands new roads.", "The union", "demands", "new roads"),
        ("The guild urges caution.", "The guild", "urges", "caution"),
        ("Farmers demand lower taxes and better schools.", "Farmers", "demand", "lower taxes and better schools"),
        ("The charity documents grave abuses in its report.", "The charity", "documents", "grave abuses in its report"),
    ],
)
def test_a_verb_that_looks_like_a_noun(text: str, source: str, cue: str, content: str) -> None:
    assert told(text) == [(source, cue, [content])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bank estimates losses will top $3 billion.", ("The bank", "estimates", ["losses will top $3 billion"])),
        ("Rowe claims officials were told in May.", ("Rowe", "claims", ["officials were told in May"])),
        ("Rowe says sugar harms teeth.", ("Rowe", "says", ["sugar harms teeth"])),
        ("Velling claim that the striker was pushed.", ("Velling", "claim", ["the striker was pushed"])),
        ("Velling Town claim the referee erred.", ("Velling Town", "claim", ["the referee erred"])),
        ("The Velling Bank forecasts growth will slow.", ("The Velling Bank", "forecasts", ["growth will slow"])),
    ],
)
def test_a_form_that_may_be_a_noun_is_a_verb_between_its_subject_and_a_clause(
    text: str, expected: tuple[str, str, list[str]]
) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "Dock Workers Union state secretary Ada Lorn said it was late.",
            "Dock Workers Union state secretary Ada Lorn",
        ),
        ("Greens state leader Ada Lorn said it was late.", "Greens state leader Ada Lorn"),
        ("The Brask court of sessions judge Ida Moor said it was late.", "The Brask court of sessions judge Ida Moor"),
        ("The rules state Brask must pay.", "The rules"),
    ],
)
def test_a_title_before_a_name_is_no_verb(text: str, source: str) -> None:
    assert [found[0] for found in told(text)] == [source]


@pytest.mark.parametrize(
    "text",
    [
        "The insurance claims offices were shut.",
        "The old reports workers had lost were found.",
        "In Velling claims rose.",
    ],
)
def test_a_plural_noun_before_another_is_no_verb(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A tally kept by the Harbour Guild, which counts boats of all kinds, gives 310 wrecks since May.",
         ("A tally kept by the Harbour Guild", "gives", ["310 wrecks since May"])),
        ("The charity’s count gave 40 dead.", ("The charity’s count", "gave", ["40 dead"])),
        ("The charity documented at least 14 cases.", ("The charity", "documented", ["at least 14 cases"])),
        ("The hospital confirmed about 40 births.", ("The hospital", "confirmed", ["about 40 births"])),
        ("A safety log for 3 June, photographed by a guard, records a “hairline” crack.",
         ("A safety log", "records", ["a “hairline” crack"])),
        ("The coach, speaking after the match, ruled out a return.", ("The coach", "ruled out", ["a return"])),
        ("The court ruled on Monday that the will was void.", ("The court", "ruled", ["the will was void"])),
        (
            "The owner of a farm where two men died in a flood ignored repeated warnings about the dam, a jury heard.",
            (
                "a jury",
                "heard",
                ["The owner of a farm where two men died in a flood ignored repeated warnings about the dam"],
            ),
        ),
        (
            "The mill’s owner ignored warnings about the lift, the court heard.",
            ("the court", "heard", ["The mill’s owner ignored warnings about the lift"]),
        ),
        (
            "Retired judge Ann Moor resigned, citing “a complete lack of support.”",
            ("Retired judge Ann Moor", "citing", ["“a complete lack of support.”"]),
        ),
        ("“It is late,” state Sen. Ann Moor said.", ("state Sen. Ann Moor", "said", ["It is late"])),
    ],
)  # fmt: skip
def test_counts_documents_and_verbs_with_a_particle(text: str, expected: tuple[str, str, list[str]]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The exit poll gave the Reds 43%.", ("The exit poll", "gave", ["the Reds 43%"])),
        ("Analysts gave the bill a one-in-three chance of passing.",
         ("Analysts", "gave", ["the bill a one-in-three chance of passing"])),
        ("Tax records show she moved in June.", ("Tax records", "show", ["she moved in June"])),
        ("She was outvoted, the minutes record, because two members were ill.",
         ("the minutes", "record", ["She was outvoted", "because two members were ill"])),
        ("The growers’ own figures show pumping rose.", ("The growers’ own figures", "show", ["pumping rose"])),
        ("Ida Lund, who lives there, puts the number at thirty.", ("Ida Lund", "puts", ["the number at thirty"])),
        ("Norland says Sudmark hides its losses.", ("Norland", "says", ["Sudmark hides its losses"])),
    ],
)  # fmt: skip
def test_what_documents_tell_and_what_is_given(text: str, expected: tuple[str, str, list[str]]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The firm promises to pay.", [("The firm", "promises", ["to pay"])]),
        ("The seller claims to own the house.", [("The seller", "claims", ["to own the house"])]),
        ("She laid claim to the throne.", []),
        (
            "Sleep shrinks with age, researchers report in the journal Insects.",
            [("researchers", "report", ["Sleep shrinks with age"])],
        ),
        ("He faced three counts, two assault charges in May.", []),
        ("That was rejected by the mayor.", [("the mayor", "was rejected", ["That"])]),
        ("The club would not rule out a sale.", [("The club", "would not", ["rule out a sale"])]),
        (
            "Deputies ignored the call, a lawsuit filed Monday by her sister alleges.",
            [("a lawsuit filed Monday by her sister", "alleges", ["Deputies ignored the call"])],
        ),
    ],
)
def test_verbs_before_an_infinitive_a_place_and_behind_a_participle(
    text: str, expected: list[tuple[str, str, list[str]]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Union demands pay for men sacked in Orsk", [("Union", "demands", ["pay for men sacked in Orsk"])]),
        ("Union demands led to strikes", []),
        ("Union demands for pay rises angered Orsk", []),
        ("“How?” he posed.", [("he", "posed", ["How?"])]),
        ("He posed for Ada Lorn.", []),
        ("Bo Moor regretted that it was late.", [("Bo Moor", "regretted", ["it was late"])]),
        ("The firm has not ruled out a sale.", [("The firm", "has not ruled out", ["a sale"])]),
    ],
)
def test_a_cue_is_a_verb_before_what_it_governs(text, expected):
    assert told(text) == expected
