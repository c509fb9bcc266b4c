"""Quotations, and whose they are: in a sentence, behind one and over paragraphs."""

from __future__ import annotations

import pytest

from tests.extract.attribution.telling import attributions, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We lost it,” she said.", ("she", "said", ["We lost it"])),
        ("“We lost it,” said Ida Rowe, 82, of Fenwick.", ("Ida Rowe", "said", ["We lost it"])),
        ("“We lost it,” Ida Rowe, 82, said as she left.", ("Ida Rowe", "said", ["We lost it"])),
        ("“We lost it,” said the group’s founder, Ida Rowe.", ("Ida Rowe", "said", ["We lost it"])),
        ("“We lost it,” the group’s founder, Ida Rowe, said.", ("Ida Rowe", "said", ["We lost it"])),
        ("“We lost it,” said Rowe at a meeting held in Orsk.", ("Rowe", "said", ["We lost it"])),
        ("“Who pays?” Ida Rowe asked. “Not me.”", ("Ida Rowe", "asked", ["Who pays?", "Not me."])),
        ("“It is,” Rowe said, “and it was.”", ("Rowe", "said", ["It is", "and it was."])),
        ("“It is,” Rowe said, laughing, “and it was.”", ("Rowe", "said", ["It is", "and it was."])),
        ("“It is,” he wrote on X. “It was.”", ("he", "wrote", ["It is", "It was."])),
        ("Rowe said: “It is.” Then she left.", ("Rowe", "said", ["It is."])),
        ("“It is,” recalled her tutor, Ida Rowe.", ("Ida Rowe", "recalled", ["It is"])),
        ("“It is,” said Lt. Col. Ida Rowe.", ("Lt. Col. Ida Rowe", "said", ["It is"])),
        ("“It is,” said Maj. Gen. Ida Rowe, of the army.", ("Maj. Gen. Ida Rowe", "said", ["It is"])),
        ("“It is,” as one farmer put it.", ("one farmer", "put it", ["It is"])),
        ("“It is,” Ida Rowe points out.", ("Ida Rowe", "points out", ["It is"])),
        ("“It is,” she went on.", ("she", "went on", ["It is"])),
        ("“It is,” the director likes to say.", ("the director", "likes to say", ["It is"])),
        ("“No,” was the curt reply from Rowe.", ("Rowe", "reply", ["No"])),
        ("Rowe told the BBC: “It is.”", ("Rowe", "told", ["It is."])),
        ("The firm said in a statement on Monday: “It is.”", ("The firm", "said", ["It is."])),
        ("The letter reads: “We, the undersigned, demand change.”",
         ("The letter", "reads", ["We, the undersigned, demand change."])),
        ("“We are ready,” the general was quoted as saying.", ("the general", "saying", ["We are ready"])),
    ],
)  # fmt: skip
def test_a_quotation_gets_its_speaker(text: str, expected: tuple[str, str, list[str]]) -> None:
    assert told(text) == [expected]
    assert attributions(text)[0].type == "direct"


@pytest.mark.parametrize(
    "text",
    [
        "‘We don’t know who’ll pay,’ said Marta Quill. ‘The drivers’ union won’t.’",
        "'We don't know who'll pay,' said Marta Quill. 'The drivers' union won't.'",
        "\"We don't know who'll pay,\" said Marta Quill. \"The drivers' union won't.\"",
        "«We don’t know who’ll pay», said Marta Quill. «The drivers’ union won’t.»",
        "„We don’t know who’ll pay“, said Marta Quill. „The drivers’ union won’t.“",
        "``We don't know who'll pay,'' said Marta Quill. ``The drivers' union won't.''",
    ],
)
def test_every_style_of_quotation_marks_reads_the_same(text: str) -> None:
    ((source, cue, content),) = told(text)
    assert (source, cue) == ("Marta Quill", "said")
    assert [piece.replace("’", "'") for piece in content] == ["We don't know who'll pay", "The drivers' union won't."]


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("Moor said that “no one was harmed”.", "mixed"),
        ("Moor called it “a catastrophe”.", "mixed"),
        ("Moor said the reports were “lies”.", "mixed"),
        ("Moor said the film “Long Night Home” was late.", "indirect"),
        ("Moor said no one was harmed.", "indirect"),
    ],
)
def test_wording(text: str, wording: str) -> None:
    assert [found.type for found in attributions(text)] == [wording]


def test_a_quotation_alone_in_the_next_paragraph_is_carried_over() -> None:
    assert told("“It held,” Moor said.\n\n“It will hold.”") == [
        ("Moor", "said", ["It held"]),
        (None, None, ["It will hold."]),
    ]


def test_a_quotation_over_paragraphs_has_an_opening_mark_in_each() -> None:
    found = told("“It held,” Moor said. “We knew.\n\n“We built it to hold.\n\n“And it did.”\n\nThe rain went on.")
    assert found == [
        ("Moor", "said", ["It held", "We knew."]),
        (None, None, ["We built it to hold."]),
        (None, None, ["And it did."]),
    ]


def test_a_quotation_behind_a_colon_needs_no_cue() -> None:
    assert told("Ana Moor: “It will hold.”") == [("Ana Moor", None, ["It will hold."])]
    assert told("Moor was blunt: “It will hold.”") == [("Moor", None, ["It will hold."])]
    assert told("The coach was blunt: “It will hold.”") == [("The coach", None, ["It will hold."])]
    assert told("The rule was simple: “Never stop.”") == []
    assert told("Ana Moor, the mayor: “It will hold.”") == [("Ana Moor", None, ["It will hold."])]
    assert told("Said Ana Moor, the mayor: “It will hold.”") == [("Ana Moor", "Said", ["It will hold."])]
    assert told("“No,” Stade said. And Moor: “It will.”")[1:] == [("Moor", None, ["It will."])]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_the_items_of_a_list_behind_a_colon_are_said(between: str) -> None:
    items = between.join(["The board said:", "• The dam is old", "• “It will hold”", "• Police say it fell"])
    assert told(items) == [
        ("The board", "said", ["The dam is old"]),
        (None, None, ["It will hold"]),
        ("Police", "say", ["it fell"]),
    ]


@pytest.mark.parametrize("then", ["Then", "And then", "And"])
def test_a_quotation_behind_then_and_a_colon_goes_on(then: str) -> None:
    assert told(f"“It was late,” Stade said. {then}: “Never.”") == [("Stade", "said", ["It was late", "Never."])]


@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_a_quotation_behind_what_somebody_did_is_theirs(between: str) -> None:
    found = told(f"“It was late,” Stade said.{between}Ann Moor shook her head. “Never.”")
    assert found == [("Stade", "said", ["It was late"]), ("Ann Moor", None, ["Never."])]


def test_a_quotation_behind_a_pronoun_or_a_description_goes_on() -> None:
    assert told("“It was late,” Stade said. Brask has two halls. “All full.”") == [
        ("Stade", "said", ["It was late", "All full."])
    ]
    assert told("“It was late,” Stade said. He shrugged. “Never.”") == [("Stade", "said", ["It was late", "Never."])]


@pytest.mark.parametrize("said", ["said after the match", "told the BBC before the long game", "said at the weekend"])
def test_when_it_was_said_stands_before_the_colon(said: str) -> None:
    ((who, _, words),) = told(f"Moor {said}: “We lost.”")
    assert (who, words) == ("Moor", ["We lost."])


def test_words_that_are_how_somebody_put_it() -> None:
    assert told("“Lovely,” was how Moor put it.") == [("Moor", "put it", ["Lovely"])]
    assert [found.confidence for found in attributions("Moor was blunt: “It will hold.”")] == ["guess"]


def test_a_quotation_that_goes_on_after_a_sentence_of_its_own_attribution() -> None:
    found = told("The dam is “very old,” Moor said. “And very safe.”")
    assert found == [("Moor", "said", ["The dam is “very old,”", "“And very safe.”"])]


def test_a_speaker_at_the_end_of_the_paragraph_before() -> None:
    assert told("The rain went on. Moor said:\n\n“It will hold.”") == [("Moor", "said", ["It will hold."])]


def test_an_unclosed_mark_costs_its_own_paragraph_only() -> None:
    found = told("He walked “to the dam and back.\n\n“It held,” Moor said.\n\nStade said it was late.")
    assert ("Moor", "said", ["It held"]) in found
    assert ("Stade", "said", ["it was late"]) in found


INTERVIEW = (
    "Ida Rowe spoke to Ann Moor.\n\nRowe: Was it late?\n\nMoor: It was. The board said it would be.\n\n"
    "Rowe: Why?\n\nMoor: Ask the board."
)


def test_in_an_interview_the_name_before_the_colon_speaks_the_paragraph() -> None:
    assert told(INTERVIEW) == [
        ("Rowe", None, ["Was it late?"]),
        ("Moor", None, ["It was. The board said it would be."]),
        ("Rowe", None, ["Why?"]),
        ("Moor", None, ["Ask the board."]),
    ]
    assert {found.type for found in attributions(INTERVIEW)} == {"direct"}


@pytest.mark.parametrize(("asks", "tells"), [("**Rowe:**", "**Moor:**"), ("Q:", "A:"), ("_Q:_", "A:")])
def test_the_labels_of_an_interview_may_be_letters_or_stressed(asks: str, tells: str) -> None:
    text = INTERVIEW.replace("Rowe:", asks).replace("Moor:", tells)
    names = [asks.strip("*_:"), tells.strip("*_:")] * 2
    said = ["Was it late?", "It was. The board said it would be.", "Why?", "Ask the board."]
    assert told(text) == [(name, None, [words]) for name, words in zip(names, said, strict=True)]


def test_names_before_a_colon_that_do_not_come_again_are_no_interview() -> None:
    assert told("Orsk: It rained.\n\nHarl: It snowed.\n\nVelmo: It was dry.\n\nLund: Nothing was known.") == []


@pytest.mark.parametrize(("line", "found"), [("Read more: Boats are late", 2), ("## Boats", 2), ("It rained.", 1)])
def test_a_quotation_is_carried_over_a_line_that_tells_nothing(line: str, found: int) -> None:
    text = f"“It is wet,” Ida Moor said.\n\n{line}\n\n“It is cold.”"
    assert [content for _, _, content in told(text)] == [["It is wet"], ["It is cold."]][:found]


def test_a_title_in_a_paragraph_of_its_own_is_not_carried_over() -> None:
    assert told("“It held,” Moor said.\n\n“The Long Night Home”") == [("Moor", "said", ["It held"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ruth Calder, who says she will not “sell the farm,” was met by protesters.",
         ("Ruth Calder", "says", ["she will not “sell the farm,”"])),
        ("The clerk, who called it “a farce,” left the room.", ("The clerk", "called", ["it “a farce,”"])),
    ],
)  # fmt: skip
def test_a_comma_inside_the_marks_ends_a_relative_clause(text: str, expected: tuple[str, str, list[str]]) -> None:
    assert told(text) == [expected]


def test_in_the_words_of_somebody_goes_on_behind_it() -> None:
    assert told("It is, in the words of one envoy, “a bad deal”.") == [
        ("one envoy", "in the words of", ["It is", "“a bad deal”"])
    ]


def test_what_something_is_called_may_stand_before_it() -> None:
    assert told("Moor described as “a waste” the plan to widen the road.") == [
        ("Moor", "described", ["as “a waste” the plan to widen the road"])
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The union’s response was swift: “Not a chance.”", ("The union", "response", ["Not a chance."])),
        ("Jurors were told on Monday: “She ran.”", (None, "told", ["She ran."])),
        ("“She ran,” jurors were told.", (None, "told", ["She ran"])),
        ("Her answer was short: “Not a chance.”", ("Her", "answer", ["Not a chance."])),
        ("“It is over.” Ida Orr said.", ("Ida Orr", "said", ["It is over."])),
        ("She said of her brother: “He was kind.”", ("She", "said", ["He was kind."])),
        ("“It was late,” the mother-of-two told us.", ("the mother-of-two", "told", ["It was late"])),
        ("The road, which critics have called “a trap”, is shut.", ("critics", "have called", ["which", "“a trap”"])),
        ("Moor flew to Brask to praise what he called a “new era”.", ("he", "called", ["what", "a “new era”"])),
        ("The firm left over what it called a rare “mistake”.", ("it", "called", ["what", "a rare “mistake”"])),
        ("It shut, with Orla Finn saying it had “no choice”.", ("Orla Finn", "saying", ["it had “no choice”"])),
    ],
)
def test_quoted_words_inside_a_sentence_of_something_else(text: str, expected: tuple[str, str, list[str]]) -> None:
    assert told(text) == [expected]


def test_who_speaks_behind_a_full_stop_has_said_nothing_but_that() -> None:
    assert told("It is over for “the town.” Orr said it was late.") == [("Orr", "said", ["it was late"])]
    assert told("“It is over.” He left a letter unsaid.") == []
