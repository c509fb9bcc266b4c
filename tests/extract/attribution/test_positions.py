"""Whoever speaks is found whole wherever the attribution stands: before its words, behind them, behind a clause."""

from __future__ import annotations

import pytest

from tests.extract.attribution.telling import told

SOURCES = (
    "Moor",
    "Ida Moor",
    "Dr. Ida Moor",
    "former mayor Ida Moor",
    "Norwegian Foreign Minister Ida Moor",
    "Ida Moor of Clean Rivers",
    "Ida Moor and Bo Lund",
    "Velling Motors",
    "the Norwegian government",
    "Norway’s foreign ministry",
    "the University of Orsk",
    "the Orsk and Brask Railway",
    "a Velling Motors spokeswoman",
    "a spokesman for the Orsk police",
    "an analyst at Orsk Bank",
    "Moor’s lawyer",
    "the victim’s family",
    "she",
    "police",
    "records",
    "court documents",
    "state media",
    "both sides",
    "the accused",
    "others",
    "one of the officials",
    "one unnamed official in Orsk",
    "two retired nurses at the clinic",
    "an unnamed nurse in Orsk",
    "several injured passengers",
    "injured passengers at the hospital",
    "some of the nurses",
    "each of them",
    "everyone in the room",
    "most of the voters",
    "those at Orsk Bank",
    "40 percent of voters",
    "people living near the dam",
    "people familiar with the matter",
    "officials from both parties",
)


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize(
    ("before", "behind", "content"),
    [
        ("", "said that it was late.", "it was late"),
        ("", "said it was late.", "it was late"),
        ("", "said on Monday that it was late.", "it was late"),
        ("It was late,", "said.", "It was late"),
        ("It was late,", "said on Monday.", "It was late"),
        ("“It is late,”", "said.", "It is late"),
        ("The plant closed in May, and", "said that it was late.", "it was late"),
        ("The dam broke in May and", "said that it was late.", "it was late"),
        ("The dam broke in Orsk, but", "said that it was late.", "it was late"),
        ("Prices rose by 3% while", "said that it was late.", "it was late"),
        ("On Monday", "said it was late.", "it was late"),
        ("Last week", "denied that it was late.", "it was late"),
        ("In May", "told reporters that it was late.", "it was late"),
        ("But on Monday", "said it was late.", "it was late"),
        ("Since May,", "have said that it was late.", "it was late"),
        ("At a meeting in Orsk,", "said it was late.", "it was late"),
        ("Speaking in Orsk,", "said it was late.", "it was late"),
        ("Two days later,", "said it was late.", "it was late"),
    ],
)
def test_a_source_is_whole_in_every_position(source: str, before: str, behind: str, content: str) -> None:
    source = source if before else source[0].upper() + source[1:]
    assert [(who, words) for who, _, words in told(f"{before} {source} {behind}".strip())] == [(source, [content])]


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize(
    "clause",
    [
        "Prices fell to a new low and",
        "The plant closed in Orsk and",
        "Nine people died after the vote and",
        "They voted for the plan last week but",
        "It signed a deal with Brask Motors but",
        "It won three seats during the storm but",
        "The dam burst near Brask and",
        "The firm agreed on a truce, and",
        "The firm objected to a truce, so",
        "Two men were shot because of rain and",
    ],
)
def test_a_source_is_whole_behind_a_clause(source: str, clause: str) -> None:
    found = [who for who, _, words in told(f"{clause} {source} warned that it was late.") if words == ["it was late"]]
    assert found == [source]


@pytest.mark.parametrize("source", [source for source in SOURCES if source not in ("she", "everyone in the room")])
@pytest.mark.parametrize(
    ("sentence", "contents"),
    [
        ("Orr was accused by {} of lying.", ["lying"]),
        ("Orr, accused by {} of lying, left on Monday.", ["lying"]),
        ("It was late, {} told reporters in Orsk on Monday.", ["It was late"]),
        ("“It is late,” {} told the BBC on Monday.", ["It is late"]),
        ("“It is late,” {} said in a statement on Monday, adding that it rained.", ["It is late", "it rained"]),
        ("“It is late,” {} wrote on X.", ["It is late"]),
        ("It was late, {} said in a report published on Monday.", ["It was late"]),
        ("Speaking after the vote, {} said: “It is late.”", ["It is late."]),
        ("“It is late,” {} said on Monday after talks in Orsk.", ["It is late"]),
        ("“It is late,” {} said, as residents left.", ["It is late"]),
        ("Nine people died in Orsk, where it rained, {} said.", ["Nine people died in Orsk, where it rained"]),
        ("If it rains, the dam will break, {} warned.", ["If it rains, the dam will break"]),
        ("Still, {} went on to say that it was late.", ["it was late"]),
        ("Still, {} is expected to say that it was late.", []),
        ("On Monday, {} said, however, that it was late.", ["it was late"]),
        ("Still, {} also told the BBC that it was late.", ["it was late"]),
        ("Still, {} said that, after the vote, it was late.", ["after the vote, it was late"]),
        ("Still, {} said it was “late” and “wet”.", ["it was “late” and “wet”"]),
        ("Still, {} called it “late”.", ["it “late”"]),
        ("Still, {} said the dam broke because it was old.", ["the dam broke because it was old"]),
        ("Still, {} blamed the army for the delay.", ["the delay"]),
        ("Still, {} warned against selling the dam.", ["selling the dam"]),
        ("Still, {} confirmed the deaths.", ["the deaths"]),
    ],
)
def test_a_source_is_whole_in_every_construction(source: str, sentence: str, contents: list[str]) -> None:
    found = [(who, *words) for who, _, words in told(sentence.format(source))]
    assert found == [(source, content) for content in contents]


@pytest.mark.parametrize("source", [source for source in SOURCES if source != "she"])
def test_a_source_is_whole_behind_according_to(source: str) -> None:
    assert told(f"It was late, according to {source}.") == [(source, "according to", ["It was late"])]


@pytest.mark.parametrize("source", [source for source in SOURCES if source != "she"])
def test_a_source_is_whole_behind_its_verb(source: str) -> None:
    assert told(f"“It is late,” said {source}.") == [(source, "said", ["It is late"])]


@pytest.mark.parametrize(
    "document", ["A note", "The latest report", "An internal memo", "The council’s letter", "A survey"]
)
@pytest.mark.parametrize(
    "behind",
    ["", " from Moor", " by the clinic", " to parents", " seen by the Post", " published on Monday", " posted online",
     " released today", " about the dam"],
)  # fmt: skip
@pytest.mark.parametrize("verb", ["said", "warned", "showed"])
def test_a_document_speaks_whatever_is_told_of_it_first(document: str, behind: str, verb: str) -> None:
    ((who, _, words),) = told(f"{document}{behind} {verb} that it was late.")
    assert (who or "").startswith(document)
    assert words == ["it was late"]


@pytest.mark.parametrize("made", ["he wrote", "that he wrote", "that the firm sent", "which police released"])
def test_a_document_speaks_and_not_who_made_it(made: str) -> None:
    assert told(f"The letter {made} said it was late.") == [("The letter", "said", ["it was late"])]


@pytest.mark.parametrize(
    "cue",
    [
        "said in a statement",
        "said in a statement on Tuesday",
        "said in an interview with the Velling Post",
        "said in a letter dated May 3",
        "said in an email to staff",
        "said at a news conference",
        "said by telephone",
        "said late on Tuesday",
        "said through a spokesman",
        "said, however,",
        "wrote on social media",
        "wrote in a letter to the board",
        "told reporters",
        "told a news conference",
        "told the Velling Post",
        "told the Velling Post on Monday",
        "told a rally in Orsk",
        "told the council’s planning committee",
    ],
)
@pytest.mark.parametrize(
    "clause",
    [
        "prosecutors had requested the records",
        "41 people were arrested that day",
        "Belmora accounted for 14% of its revenue",
        "fragments of a bomb had been found",
        "loyal troops had retaken the palace",
        "three members had pressed him",
        "samples from 412 farms had been tested",
        "children in three villages were ill",
        "oil prices fell 3 percent",
        "Lund’s firm owed money",
        "most voters backed it",
        "only nine boats came",
        "no one was hurt",
        "the plan was dead",
        "it backed the plan",
        "it stood by the figure",
        "at least 25 were killed",
    ],
)
@pytest.mark.parametrize("before", ["", "On Friday, ", "In a letter sent to the board on Monday, ", "Opening a fair, "])
def test_a_clause_without_that_begins_behind_where_and_to_whom_it_was_said(before: str, cue: str, clause: str) -> None:
    assert told(f"{before}Ida Moor {cue} {clause}.") == [("Ida Moor", cue.split()[0].strip(","), [clause])]


@pytest.mark.parametrize(
    "clause",
    [
        "in some cases nurses were beaten",
        "in some cases the victims were children",
        "under the plan taxes would rise",
        "without aid people would die",
        "in other countries workers were paid more",
        "at least nine boats sank",
    ],
)
def test_a_place_or_case_that_the_words_are_about_belongs_to_them(clause: str) -> None:
    assert told(f"Moor said {clause}.") == [("Moor", "said", [clause])]
    assert told(f"Moor told reporters {clause}.") == [("Moor", "told", [clause])]


@pytest.mark.parametrize(
    "sentence",
    [
        "The plan is dead, Moor said in a letter the board had seen.",
        "The plan is dead, Moor said in a statement released on Monday.",
        "“The plan is dead,” Moor said in a statement prosecutors released on Monday.",
        "In Orsk the plan is dead, Moor said in a video shot in May.",
    ],
)
def test_what_is_told_of_a_statement_behind_its_words_is_none_of_them(sentence: str) -> None:
    [(source, cue, [content])] = told(sentence)
    assert (source, cue, content.endswith("plan is dead")) == ("Moor", "said", True)


@pytest.mark.parametrize("met", ["we spoke to in Orsk", "she met in Orsk", "he worked with in Orsk"])
@pytest.mark.parametrize("source", ["Some villagers", "Nurses", "Several of the nurses"])
def test_somebody_whom_others_met_speaks_and_not_the_place(source: str, met: str) -> None:
    assert told(f"{source} {met} said it was late.") == [(source, "said", ["it was late"])]
