"""How a text is cut into paragraphs, sentences and tokens."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.extract import extract
from components.extract.text.reading import Reading, read
from components.lang import LANGUAGES
from components.model import Article, Span


def reading(text: str) -> Reading:
    return read(Article("test", text), LANGUAGES["en"])


def sentences(text: str) -> list[str]:
    found = reading(text)
    return [found.in_print(sentence.span).text for sentence in found.sentences]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained. It stopped.", ["It rained.", "It stopped."]),
        ("Is it late? It is!", ["Is it late?", "It is!"]),
        ("Mr. Clay met Sen. Moor on Oct. 7 in the U.S. and left.",
         ["Mr. Clay met Sen. Moor on Oct. 7 in the U.S. and left."]),
        ("He lost 3.5 kg. She did not.", ["He lost 3.5 kg.", "She did not."]),
        ("She wrote on X. The ministry left.", ["She wrote on X.", "The ministry left."]),
        ("Malcolm X. Moor spoke.", ["Malcolm X. Moor spoke."]),
        ("J. R. Moor spoke. He left.", ["J. R. Moor spoke.", "He left."]),
        ("“It rained.” She left.", ["“It rained.”", "She left."]),
        ("“It rained,” she said. “It stopped.”", ["“It rained,” she said.", "“It stopped.”"]),
        ("“Did it?” she asked.", ["“Did it?” she asked."]),
        ("It rained … and stopped.", ["It rained … and stopped."]),
        ("Of tank No. 2 she said no. Orr left.", ["Of tank No. 2 she said no.", "Orr left."]),
        ("He blamed Aldane Ltd. The firm denied it.", ["He blamed Aldane Ltd.", "The firm denied it."]),
        ("TUCSON, Ariz. (Bell News) - It rained.", ["TUCSON, Ariz. (Bell News) - It rained."]),
        ("He met us in Tucson, Ariz. The mayor left.", ["He met us in Tucson, Ariz.", "The mayor left."]),
        ("It broke at 4:30 a.m. A guard heard it.", ["It broke at 4:30 a.m.", "A guard heard it."]),
        ("It broke at 4 a.m. Police left.", ["It broke at 4 a.m.", "Police left."]),
        ("It broke at 4 a.m. Monday in Orsk.", ["It broke at 4 a.m. Monday in Orsk."]),
        ("It broke at 4 a.m. Sept. 3 in Orsk.", ["It broke at 4 a.m. Sept. 3 in Orsk."]),
        ("It broke at 4 a.m. Eastern, as planned.", ["It broke at 4 a.m. Eastern, as planned."]),
        ("It broke at 4 a.m. Orsk time, as planned.", ["It broke at 4 a.m. Orsk time, as planned."]),
        ("It broke at 4:30 a.m. Monday in Orsk.", ["It broke at 4:30 a.m. Monday in Orsk."]),
        ("HARL, Ore. (Wire) — It rained in Orsk, Ala. But Harl held.",
         ["HARL, Ore. (Wire) — It rained in Orsk, Ala.", "But Harl held."]),
        ("1. It rained.\n2. It stopped.", ["1. It rained.", "2. It stopped."]),
        ("In short:\n- It rained\n- The dam held", ["In short:", "- It rained", "- The dam held"]),
        ("The plan\n- which he wrote - is dead.", ["The plan\n- which he wrote - is dead."]),
        ("Taken:\n- the yacht\n- two cars", ["Taken:", "- the yacht", "- two cars"]),
        ("* a yacht\n* two cars", ["* a yacht", "* two cars"]),
        ("1998: It opens\n2024: It burns", ["1998: It opens", "2024: It burns"]),
        ("Deaths: 84\nAge – over 60", ["Deaths: 84", "Age – over 60"]),
        ("He said: it rained\nin Harl.", ["He said: it rained\nin Harl."]),
    ],
)  # fmt: skip
def test_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_blank_lines_divide_paragraphs_and_single_lines_do_not() -> None:
    found = reading("One line\nand its next.\n\n \nTwo.\n")
    assert [paragraph.text for paragraph in found.paragraphs] == ["One line and its next.", "Two."]
    assert [sentence.paragraph for sentence in found.sentences] == [1, 2]


def test_lines_are_paragraphs_where_no_blank_line_is_and_lines_end_as_sentences_do() -> None:
    found = reading("“It held,” Moor said.\n“It will.”\nStade left.\n")
    assert [paragraph.text for paragraph in found.paragraphs] == ["“It held,” Moor said.", "“It will.”", "Stade left."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By Ida Rowe, Correspondent\nHARL - It rained.", ["By Ida Rowe, Correspondent", "HARL - It rained."]),
        ("## After the flood\nIt rained\nin Harl.", ["## After the flood", "It rained\nin Harl."]),
        ("It rained.\nIt stopped.\n(Editing by Ida Rowe)\n((ida@harl.example))",
         ["It rained.", "It stopped.", "(Editing by Ida Rowe)", "((ida@harl.example))"]),
        ("It rained\nin Harl.\nEditor’s note: Rowe said so.", ["It rained\nin Harl.", "Editor’s note: Rowe said so."]),
        ("It was late, said a book\nby Ida Rowe\n\nIt ends.", ["It was late, said a book\nby Ida Rowe", "It ends."]),
        ("By Tuesday the dam\nhad fallen.\n\nIt rained.", ["By Tuesday the dam\nhad fallen.", "It rained."]),
        ("Taken:\n- The yacht.\n- Two cars.\n\nIt rained.", ["Taken:\n- The yacht.\n- Two cars.", "It rained."]),
    ],
)  # fmt: skip
def test_lines_that_are_paragraphs(text: str, expected: list[str]) -> None:
    found = reading(text)
    assert [found.in_print(paragraph).text for paragraph in found.paragraphs] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Moor told us: “On\n\nfirst look it held.”",
        "“It held,\n\nand it will,” Moor said.",
        "The dam that was built at Harl in the year after the second flood\n\nheld until May.",
    ],
)
def test_a_blank_line_in_a_sentence_divides_nothing(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "What we know\n\nit rained.",
        "It rained.\n\nand it stopped.",
        "It rained in\n\niPhone towns.",
        "a dam in\n\na town",
    ],
)
def test_a_blank_line_between_sentences_lines_or_items_divides(text: str) -> None:
    assert len(reading(text).paragraphs) == 2


@pytest.mark.parametrize(
    "paragraph",
    [
        "## ‘Nobody told us’",
        "What happened on 3 June\n------",
        "* * *",
        "Day\tHurt\n3 June\t14 people",
        "| Day | Hurt |\n| 3 June | 14 people |",
        "**By Our Correspondents in Harl on 3 June**",
        "HARL, 3 June (Newswire) -",
        "_Correction (3 June, 9:15 p.m.): An earlier version said 14 people were hurt. The mayor said 11._",
        "FILE - Ida Rowe speaks in Harl on 3 June. (Newswire Photo/Tom Lund, File)",
        "Ida Rowe says 14 people were hurt (Image: Harl Live)",
        "Ida Rowe said on 3 June that it fell. Photograph: Tom Lund/The Courier",
        "We knew on 3 June. pic.example/a1 — Harl Council (@harl) June 3, 2025",
        "Full report: https://harl.example/2025/06/03/report/",
        "Ida Rowe says it fell on 3 June Credit: Tom Lund",
        "Ida Rowe\nTue 3 Jun 2025 16.04 BST\nLast modified on Tue 3 Jun 2025",
        "Most read in The Courier\n\nNINE SAVED Rowe says 14 were hurt\nSO LATE Day on which it fell",
        "![Ida Rowe says it fell](https://harl.example/a.jpg)",
        "READ MORE ON THE DAM\n\nRowe says 14 people were hurt\n\nMinister denies a fall on 3 June",
        "‘Of 14 people, none said no’",
        '**"We knew on 3 June"**',
        "Published\n3 June 2025",
        "> **[Rowe says 14 were hurt](https://harl.example/a)**",
        "ADVERTISEMENT",
        "**Read more:** Crane was last checked in 2021, memo shows",
        "By Ida Rowe, Harbour Correspondent",
        "Published 14:32 BST, 3 June 2025",
        "Posted Tue 3 Jun 2025 at 4:12pm, updated Tue 3 Jun 2025 at 6:30pm",
        "Ida Rowe · HBC News · Posted: Jun 3, 2025 4:00 AM EDT | Last Updated: June 3",
        "Share this article",
        "Reporting by Ida Rowe in Harl; Editing by Tom Lund.",
        "Newswire writer Ida Rowe in Harl contributed to this report.",
        "This article was amended on 13 June 2025: the ministry says 14 people were hurt.",
        "© 2025 Harl Courier. All rights reserved.",
    ],
)
def test_what_is_none_of_the_account_has_no_statement_event_or_figure(paragraph: str) -> None:
    text = f"“It fell,” Ann Moor said.\n\n{paragraph}\n\nThe dam is old."
    found = extract(Article("test", text, published=date(2025, 6, 14)))
    assert [statement.content[0].text for statement in found.statements] == ["It fell"]
    assert (found.events, found.figures) == ((), ())
    assert paragraph.startswith(found.paragraphs[1].text)


@pytest.mark.parametrize(
    "paragraph",
    [
        "Watch officers said it was late.",
        "Related firms: Velling said it was late.",
        "Photo evidence is thin, Moor said.",
        "By 2020 the dam was late, Moor said.",
        "READ MORE ON THE DAM\n\nWhat we know\n\nIt was late, Moor said.",
        "Moor showed a photo (and a film) and said it was late.",
        "MOOR said it was late",
        "By 4:30 the dam was late, Moor said.",
        "Moor\tsaid it was late.",
    ],
)
def test_what_only_begins_like_a_label_is_read(paragraph: str) -> None:
    assert extract(Article("test", paragraph)).statements


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Its head, Ada\nLorn, said it was late.", "Ada Lorn"),
        ("The dam held, said Ada \n  Lorn, who built it.", "Ada Lorn"),
        ("The dam held, Gen.  Ada\tLorn said.", "Ada Lorn"),
        ("The Clay\r\nRiver Authority said it was late.", "Clay River Authority"),
        ("**Ada** Lorn said it was late.", "Ada Lorn"),
    ],
)
def test_a_name_may_run_over_lines_and_wide_spaces(text: str, speaker: str) -> None:
    [statement] = extract(Article("test", text)).statements
    assert statement.speaker == speaker
    for span in (statement.source, *statement.content, statement.sentence):
        assert span is not None
        assert text[span.start : span.end] == span.text


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from([" ", "  ", "\n", " \n", "\n   "]), min_size=17, max_size=17))
def test_the_same_is_found_however_words_are_set_apart(spaces: list[str]) -> None:
    words = "Ada Lorn of the Clay River Authority said on May 3 that 41 dams held, and Moor agreed.".split()
    plain, set_apart = " ".join(words), words[0] + "".join(map(str.__add__, spaces, words[1:]))
    as_it_was, as_it_is = extract(Article("test", plain)), extract(Article("test", set_apart))
    assert [(s.speaker, [span.text for span in s.content]) for s in as_it_was.statements] == [
        (s.speaker, [" ".join(span.text.split()) for span in s.content]) for s in as_it_is.statements
    ]
    for one, other in ((as_it_was.timexes, as_it_is.timexes), (as_it_was.figures, as_it_is.figures)):
        assert [found.span.text for found in one] == [" ".join(found.span.text.split()) for found in other]


def test_an_empty_text_has_nothing_in_it() -> None:
    found = reading("")
    assert (found.tokens, found.paragraphs, found.sentences) == ((), (), ())


def test_the_sentence_and_the_token_at_a_character() -> None:
    found = reading("It rained. It stopped.")
    assert found.sentence_at(12).span.text == "It stopped."
    assert found.tokens[found.token_at(12)].text == "It"


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="aB. !?…\n“”'’\t-1", max_size=100))
def test_tokens_and_sentences_are_slices_and_cover_all_but_white_space(text: str) -> None:
    found = reading(text)
    read_text, of_tokens = found.article.text, [Span(t.start, t.end, t.text) for t in found.tokens]
    assert all(read_text[token.start : token.end] == token.text == found.in_print(token).text for token in of_tokens)
    assert all(text[span.start : span.end] == span.text for span in map(found.in_print, of_tokens))
    assert not any(re.search(r"\s\s|[\n\t]", sentence.span.text) for sentence in found.sentences)
    assert [token.i for token in found.tokens] == list(range(len(found.tokens)))
    assert "".join(token.text for token in found.tokens) == "".join(text.split())
    assert "".join("".join(sentence.span.text.split()) for sentence in found.sentences) == "".join(text.split())
    for sentence in found.sentences:
        assert found.paragraphs[sentence.paragraph - 1].covers(sentence.span)


def test_there_are_no_faces_in_the_news():
    tokens = [token.text for token in reading("ORSK (Wire): Two boys (7 and 8) ran.").tokens]
    assert tokens[:5] == ["ORSK", "(", "Wire", ")", ":"]
    assert tokens[-4:] == ["8", ")", "ran", "."]
