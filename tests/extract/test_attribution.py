"""Sentences, and who is found in them to say what: source, cue, content, wording."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.extract.attribution.attribution import Attribution, find_attributions
from components.extract.text.reading import read
from components.lang import LANGUAGES
from components.model import Article

ENGLISH = LANGUAGES["en"]


def attributions(text: str) -> list[Attribution]:
    return find_attributions(read(Article("test", text), ENGLISH))


def told(text: str) -> list[tuple[str | None, str | None, list[str]]]:
    """Source, cue and content of each attribution."""
    return [
        (
            found.source.text if found.source else None,
            found.cue.text if found.cue else None,
            [piece.text for piece in found.content],
        )
        for found in attributions(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We lost it,” she said.", ("she", "said", ["We lost it"])),
        ("“We lost it,” said Ida Rowe, 82, of Fenwick.", ("Ida Rowe", "said", ["We lost it"])),
        ("“We lost it,” Ida Rowe, 82, said as she left.", ("Ida Rowe", "said", ["We lost it"])),
        ("“We lost it,” said the group’s founder, Ida Rowe.", ("Ida Rowe", "said", ["We lost it"])),
        ("“We lost it,” the group’s founder, Ida Rowe, said.", ("Ida Rowe", "said", ["We lost it"])),
        ("“Who pays?” Ida Rowe asked. “Not me.”", ("Ida Rowe", "asked", ["Who pays?", "Not me."])),
        ("“It is,” Rowe said, “and it was.”", ("Rowe", "said", ["It is", "and it was."])),
        ("“It is,” Rowe said, laughing, “and it was.”", ("Rowe", "said", ["It is", "and it was."])),
        ("“It is,” he wrote on X. “It was.”", ("he", "wrote", ["It is", "It was."])),
        ("Rowe said: “It is.” Then she left.", ("Rowe", "said", ["It is."])),
        ("“It is,” recalled her tutor, Ida Rowe.", ("Ida Rowe", "recalled", ["It is"])),
        ("“It is,” as one farmer put it.", ("one farmer", "put it", ["It is"])),
        ("“It is,” she went on.", ("she", "went on", ["It is"])),
        ("“It is,” the director likes to say.", ("the director", "likes to say", ["It is"])),
        ("“No,” was the curt reply from Rowe.", ("Rowe", "reply", ["No"])),
        ("Rowe told the BBC: “It is.”", ("Rowe", "told", ["It is."])),
        ("Said Rowe: “It is.”", ("Rowe", "Said", ["It is."])),
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
    ("text", "expected"),
    [
        ("Harlan said the dam was safe.", ("Harlan", "said", ["the dam was safe"])),
        ("Harlan said on Monday that the dam was safe.", ("Harlan", "said", ["the dam was safe"])),
        ("Harlan said earlier this month he would go.", ("Harlan", "said", ["he would go"])),
        ("Harlan told jurors Orla Finn had lied.", ("Harlan", "told", ["Orla Finn had lied"])),
        ("Harlan told AFP that the dam was safe.", ("Harlan", "told", ["the dam was safe"])),
        ("Harlan told the board’s lawyer he would go.", ("Harlan", "told", ["he would go"])),
        ("The dam was safe, Harlan said.", ("Harlan", "said", ["The dam was safe"])),
        ("The dam was safe, said Harlan.", ("Harlan", "said", ["The dam was safe"])),
        ("The dam, Harlan said, was safe.", ("Harlan", "said", ["The dam", "was safe"])),
        ("Until then, Harlan said, the road stays shut.", ("Harlan", "said", ["Until then", "the road stays shut"])),
        ("They left in March, Harlan said, when it rained.",
         ("Harlan", "said", ["They left in March", "when it rained"])),
        ("Nine were hurt, police said, two of them badly.",
         ("police", "said", ["Nine were hurt", "two of them badly"])),
        ("A cable describes guards who refused to fire and were led away.",
         ("A cable", "describes", ["guards who refused to fire and were led away"])),
        ("Orr’s claim that it fell is false, according to police.",
         ("police", "according to", ["Orr’s claim that it fell is false"])),
        ("The road, which drivers say was never lit, is shut.", ("drivers", "say", ["which", "was never lit"])),
        ("Doctors told Harlan to rest.", ("Doctors", "told", ["to rest"])),
        ("The dealer told would-be buyers on Monday that he would stay.", ("The dealer", "told", ["he would stay"])),
        ("Harlan told a rally in the capital, Orsk, on Monday that he would stay.",
         ("Harlan", "told", ["he would stay"])),
        ("The guild, which estimates each day of the strike costs $3 million, is worried.",
         ("The guild", "estimates", ["each day of the strike costs $3 million"])),
        ("The ministry gave a death toll of 11.", ("The ministry", "gave", ["a death toll of 11"])),
        ("The rule was changed, he says, on the advice of the board.",
         ("he", "says", ["The rule was changed", "on the advice of the board"])),
        ("They liked it: by March, according to the firm, sales had doubled.",
         ("the firm", "according to", ["by March", "sales had doubled"])),
        ("Harlan rejected the idea in a letter to the board.", ("Harlan", "rejected", ["the idea"])),
        ("The union has called for a ban, and in June it sued.", ("The union", "has called", ["a ban"])),
        ("The firm would not say how many it sold, which annoyed fans.",
         ("The firm", "would not", ["say how many it sold"])),
        ("A hook snapped, state investigators concluded in a report.",
         ("state investigators", "concluded", ["A hook snapped"])),
        ("The letter calls on the board to resign.", ("The letter", "calls", ["to resign"])),
        ("Each accused the other of lying.", ("Each", "accused", ["lying"])),
        ("It held, Harlan said, and it will hold.", ("Harlan", "said", ["It held", "and it will hold"])),
        ("In each report, Harlan said it cites the law.", ("Harlan", "said", ["In each report", "it cites the law"])),
        ("As Harlan said, the dam was safe.", ("Harlan", "said", ["the dam was safe"])),
        ("The dam was safe, as Harlan said.", ("Harlan", "said", ["The dam was safe"])),
        ("According to police, the road is shut.", ("police", "According to", ["the road is shut"])),
        ("According to police the road is shut.", ("police", "According to", ["the road is shut"])),
        ("The road, according to police, is shut.", ("police", "according to", ["The road", "is shut"])),
        ("The road is shut, according to a map seen by Orla.",
         ("a map seen by Orla", "according to", ["The road is shut"])),
        ("State radio quoted the general as saying the troops were ready.",
         ("the general", "saying", ["the troops were ready"])),
        ("The union went on to demand that the firm pay.", ("The union", "went on to demand", ["the firm pay"])),
        ("The coach made it clear on Monday that Orr would stay.", ("The coach", "made it clear", ["Orr would stay"])),
        ("It was not, she made clear, a promise.", ("she", "made clear", ["It was not", "a promise"])),
        ("The firm apologised to tenants for the delay.", ("The firm", "apologised", ["the delay"])),
        ("The lake, they calculate, held nine million tonnes.",
         ("they", "calculate", ["The lake", "held nine million tonnes"])),
    ],
)  # fmt: skip
def test_reported_speech(text: str, expected: tuple[str, str, list[str]]) -> None:
    assert told(text) == [expected]
    assert attributions(text)[0].type == "indirect"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Its chairman, Ann Moor, said the dam was safe.", "Ann Moor"),
        ("Ann Moor, the chairman, said the dam was safe.", "Ann Moor"),
        ("Ann Moor, a founder of the club, which owns the dam, said it was safe.", "Ann Moor"),
        ("A report dated Feb. 4, 2025, said the dam was safe.", "A report"),
        ("A letter from Moor and Stade last week said the dam was safe.", "A letter from Moor and Stade"),
        ("Two people familiar with the talks said the dam was safe.", "Two people familiar with the talks"),
        ("An official, speaking on condition of anonymity, said the dam was safe.", "An official"),
        ("A spokesman for the army said the dam was safe.", "A spokesman for the army"),
        ("Prime Minister Theresa May said the dam was safe.", "Prime Minister Theresa May"),
        ("The WHO said the dam was safe.", "The WHO"),
        ("People who saw it said the dam was safe.", "People"),
        ("A builder who left a roof half finished for a year said the dam was safe.", "A builder"),
        ("A neighbour of Moor’s, who owns a boat, said the dam was safe.", "A neighbour of Moor’s"),
        ("One trustee, the novelist Ivo Marr, said the dam was safe.", "novelist Ivo Marr"),
        ("A club memo dated Nov. 20, 2025, and seen by the paper, said the dam was safe.", "A club memo"),
        ("A letter sent on March 3, 2024, and signed by nine doctors, said the dam was safe.", "A letter"),
        ("A list drawn up by the guild said the dam was safe.", "A list drawn up by the guild"),
        ("A report by the audit office said the dam was safe.", "A report by the audit office"),
        ("A study published last week said the dam was safe.", "A study"),
        ("Court documents filed on Monday said the dam was safe.", "Court documents"),
        ("A study published in a journal said the dam was safe.", "A study published in a journal"),
        ("The mission sent under the truce said the bridge was shut.", "The mission sent under the truce"),
        # Times between the subject and its cue.
        ("The Works Board (WB) on Friday said the dam was safe.", "The Works Board"),
        ("A nurse who worked nights until June said the dam was safe.", "A nurse"),
        ("A nurse who met her in February said the dam was safe.", "A nurse"),
        ("A panel of judges in 2019 said the dam was safe.", "A panel of judges"),
        ("A survey last spring said the dam was safe.", "A survey"),
        ("The firm last Tuesday said the dam was safe.", "The firm"),
        ("The firm in early May said the dam was safe.", "The firm"),
        ("The group on Sept. 17 said the dam was safe.", "The group"),
        ("Police late on Monday said the dam was safe.", "Police"),
        ("A review earlier this year said the dam was safe.", "A review"),
        ("The victims of Sept. 11 said the dam was safe.", "The victims"),
        # An apposition behind a relative clause, and one to a part of the phrase.
        ("It left the Front, whose president, Ida Lund, said the dam was safe.", "Ida Lund"),
        ("One of them, high school senior Ivo Karn, said the dam was safe.", "high school senior Ivo Karn"),
        ("The firm the following week said the dam was safe.", "The firm"),
        ("The mother of one of the guards, Ivo Karn, 20, said the dam was safe.", "The mother of one of the guards"),
        # Adverbs and adjectives.
        ("She did, however, say the dam was safe.", "She"),
        ("A nurse who formerly worked at the jail said the dam was safe.", "A nurse"),
        ("The panel set up under the Sept. 3 truce said he lied.", "The panel set up under the Sept. 3 truce"),
        ("The wounded said the dam was safe.", "The wounded"),
        (
            "According to figures posted on the club’s website, the dam was safe.",
            "figures posted on the club’s website",
        ),
        ("His party, the Order and Harvest League, said the dam was safe.", "the Order and Harvest League"),
        ("The firm’s owner, the Harbour Guild, said the dam was safe.", "the Harbour Guild"),
        ("Army spokesman Col. Ann Moor said the dam was safe.", "Army spokesman Col. Ann Moor"),
        ("“It is safe,” said the head of the mission, former judge Pia Lund.", "former judge Pia Lund"),
        ("ROME, Oct. 23 (Newswire) — Moor said the dam was safe.", "Moor"),
    ],
)
def test_the_source_is_the_phrase_that_names_it(text: str, source: str) -> None:
    assert [found[0] for found in told(text)] == [source]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norland says it fired first and accuses Sudia of lying.",
         [("Norland", "says", ["it fired first"]), ("Norland", "accuses", ["lying"])]),
        ("Norland says Sudia lies, a charge the group denies.",
         [("Norland", "says", ["Sudia lies"]), ("the group", "denies", ["a charge"])]),
        ("Adair says the club promised the seats, a version of events the club rejects.",
         [("Adair", "says", ["the club promised the seats"]), ("the club", "rejects", ["a version of events"])]),
        ("Moor said crews came “at once”, a figure residents dispute.",
         [("Moor", "said", ["crews came “at once”"]), ("residents", "dispute", ["a figure"])]),
        ("“Never,” said Moor, adding that she would stay.",
         [("Moor", "said", ["Never"]), ("Moor", "adding", ["she would stay"])]),
        ("Ferrand, who refused to resign, said the vote was rigged.",
         [("Ferrand", "refused", ["to resign"]), ("Ferrand", "said", ["the vote was rigged"])]),
        ("Witnesses said they heard shots; police said they found no weapon.",
         [("Witnesses", "said", ["they heard shots"]), ("police", "said", ["they found no weapon"])]),
        ("The fund has asked Moor to wait, and says it may sue.",
         [("The fund", "has asked", ["to wait"]), ("The fund", "says", ["it may sue"])]),
        ("The roof leaks, according to a town paper dated November 2023, which says repairs are late.",
         [("a town paper", "according to", ["The roof leaks"]), ("a town paper", "says", ["repairs are late"])]),
        ("Exports fell by 22 percent, according to the port, and the price of rice has risen.",
         [("the port", "according to", ["Exports fell by 22 percent"])]),
        ("The road is shut, according to police, and will open in May.",
         [("police", "according to", ["The road is shut", "and will open in May"])]),
        ("The club is broke, according to Ann Moor, who said it was late.",
         [("Ann Moor", "according to", ["The club is broke"]), ("Ann Moor", "said", ["it was late"])]),
        ("It came, officials said, as Moor warned that more would.",
         [("officials", "said", ["It came"]), ("Moor", "warned", ["more would"])]),
        ("Moor said it was late, but Stade said it was not.",
         [("Moor", "said", ["it was late"]), ("Stade", "said", ["it was not"])]),
        ("The office opened an inquiry and ordered Calder to wait.", [("The office", "ordered", ["to wait"])]),
        ("The firm conceded that it was late but would not say why.",
         [("The firm", "conceded", ["it was late"]), ("The firm", "would not", ["say why"])]),
        ("The board puts the loss at $3 million; its insurer, Holm & Lark, in a log dated May 3, put it at $1 million.",
         [("The board", "puts", ["the loss at $3 million"]), ("Holm & Lark", "put", ["it at $1 million"])]),
        ("Moor has left, saying it was late, and promised to return.",
         [("Moor", "saying", ["it was late"]), ("Moor", "promised", ["to return"])]),
        ("Officials confirmed that nine had died, but gave no details.",
         [("Officials", "confirmed", ["nine had died"])]),
        ("Moor disputed the number: in May, she said, nine boats sank.",
         [("Moor", "disputed", ["the number"]), ("she", "said", ["in May", "nine boats sank"])]),
        ("Moor said it was a trick, a remark she later withdrew.", [("Moor", "said", ["it was a trick"])]),
        ("It released a film, which Moor called “dull”.", [("Moor", "called", ["which", "“dull”"])]),
        ("“That was late,” said Moor, a former judge who left in May.", [("Moor", "said", ["That was late"])]),
        ("Tavria accused Osmund of shelling it, hours after Osmund said its men had died.",
         [("Tavria", "accused", ["shelling it"]), ("Osmund", "said", ["its men had died"])]),
    ],
)  # fmt: skip
def test_several_cues_in_a_sentence(text: str, expected: list[tuple[str, str, list[str]]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Moor said that Stade had told the court that it was late.", "Stade had told the court that it was late"),
        ("Moor said he raises the need for care and cites the law.", "he raises the need for care and cites the law"),
        ("Stade had told Moor it was late, the clerk added.", "Stade had told Moor it was late"),
    ],
)
def test_speech_inside_reported_speech_belongs_to_the_outer_speaker(text: str, content: str) -> None:
    assert [pieces for _, _, pieces in told(text)] == [[content]]


@pytest.mark.parametrize(
    "text",
    [
        "Moor could not be reached for comment.",
        "The company did not respond to a request for comment.",
        "Police did not say who fired first.",
        "She is likely to say that the tax must rise.",
        "The bank may announce new rules next week.",
        "Mr. Clay was asked to leave the room.",
        "It is said that the lake is haunted.",
        "If Moor says she will go, Stade will stay.",
        "The two sides traded accusations.",
        "The so-called “ghost fleet” has sailed again.",
        "He plays a spy in “The Long Night,” which opens Friday.",
        "Known as “the Hammer,” Briggs won nine titles.",
        "The crowd sang “Oh Happy Day.”",
        "They live in a town called Harsk.",
        "A court-ordered sale of the state land report was delayed.",
        "The army said nothing about it.",
        "U.S. said —",
        "The queen has ruled since May 2011, when her father died.",
        "A bill to widen the canal, first proposed by the guild ten years ago, is stuck in committee.",
        "The mayor gave 40 coins to the museum.",
        "The band recorded an album.",
        "The union demands were met on Friday.",
        "The firm faces claims that it hid the leak.",
        "The ministry issued orders that the port close.",
        "Ann Moor’s claims sparked anger.",
        "‘Strong and Free’, the banner reads.",
        "Officials and relatives argued over how many had been aboard.",
        "The storm has claimed nine lives.",
        "The film tells the story of a boy who claims to be a king.",
        "She reported it that night.",
        "Asked what she knew, she thought for a moment.",
        "The ship answered the call.",
        "No group claimed responsibility.",
        "A tax was proposed in May.",
        "The union asked the firm for comment.",
        "The court ordered the firm to pay the families.",
        "The firm agreed to pay the families.",
        "The appeal was rejected by the court.",
        "The ten judges in the case were appointed in May.",
        "She went on Tuesday “to see”.",
        "The firm replied on May 15.",
        "Few believe it.",
        "Orsk is backed by the army.",
        "The loss was $3bn, well above the sum analysts had forecast.",
    ],
)
def test_what_is_no_statement(text: str) -> None:
    assert told(text) == []


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


def test_a_quotation_behind_what_somebody_did_is_theirs() -> None:
    found = told("“It was late,” Stade said.\n\nAnn Moor shook her head. “Never.”")
    assert found == [("Stade", "said", ["It was late"]), ("Ann Moor", None, ["Never."])]


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


def test_a_title_in_a_paragraph_of_its_own_is_not_carried_over() -> None:
    assert told("“It held,” Moor said.\n\n“The Long Night Home”") == [("Moor", "said", ["It held"])]


def test_the_one_aimed_at_and_the_addressee_are_kept() -> None:
    objects = [found.object.text for text in (
        "Norland accuses Sudia of lying.",
        "Moor told the board that it was late.",
        "Moor urged Stade to wait.",
    ) for found in attributions(text) if found.object]  # fmt: skip
    assert objects == ["Sudia", "the board", "Stade"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Moor refused to sit down and left by the back stairs.", ["to sit down"]),
        ("The bank promised to lower fees, and opened two branches.", ["to lower fees"]),
        ("The mayor promised to resign and is expected to go.", ["to resign"]),
        ("The guild is demanding that the port reopen by May 3 and has hired a lawyer.", ["the port reopen by May 3"]),
        ("The league demanded that the club pay and was told to wait.", ["the club pay"]),
        ("Moor promised to have the road cleared and repaved.", ["to have the road cleared and repaved"]),
        ("Moor promised to see what was wrong and was true to his word.",
         ["to see what was wrong and was true to his word"]),
        ("The park promised to plant trees and protected areas.", ["to plant trees and protected areas"]),
    ],
)  # fmt: skip
def test_a_finite_verb_ends_what_is_refused_promised_or_demanded(text: str, expected: list[str]) -> None:
    assert [pieces for _, _, pieces in told(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The bakery rejected the petition within a day.", "the petition"),
        ("The club rejected the ban hours later.", "the ban"),
        ("The firm denied the charge on Monday.", "the charge"),
        ("The treasury disputed that figure.", "that figure"),
        ("Critics called the bridge a waste of money and sued the town.", "the bridge a waste of money"),
        ("The union condemned the burning of two buses on Friday.", "the burning of two buses on Friday"),
        ("The board demanded a reply within a day.", "a reply within a day"),
    ],
)
def test_the_time_of_a_reaction_is_no_part_of_its_object(text: str, content: str) -> None:
    assert [pieces for _, _, pieces in told(text)] == [[content]]


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


PIECES = st.sampled_from(
    ["Moor said", "“It held", "”", ", ", ". ", "\n\n", "according to", "the dam", "’s claim that", "‘", "’", '"', "(",
     ")",
     " — ", "who", "and", "denies", "she", "was", ";", "told AFP", "saying", "A", "12", "said", "«", "»", ": "]
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=40).map(" ".join))
def test_every_span_is_a_slice_of_the_text_and_content_never_overlaps_itself(text: str) -> None:
    for found in attributions(text):
        spans = [*found.content, *(span for span in (found.source, found.cue, found.object) if span)]
        assert all(text[span.start : span.end] == span.text and span.text.strip() for span in spans)
        assert all(a.end <= b.start for a, b in pairwise(found.content))


@pytest.mark.parametrize("joint", ["\n\n", " "], ids=["paragraphs", "one paragraph"])
def test_twice_the_text_gives_twice_the_attributions(joint: str) -> None:
    text = "“It held,” Moor said. Stade, the mayor, told the board that it was late."
    once, many = len(told(text)), len(told(joint.join([text] * 50)))
    assert many == 50 * once


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The offer was turned down by the union on Friday.", [("the union", "was turned down", ["The offer"])]),
        ("The raid was condemned by the bishops.", [("the bishops", "was condemned", ["The raid"])]),
        ("A mediator has been proposed by the players and turned down by the clubs.",
         [("the players", "has been proposed", ["A mediator"]), ("the clubs", "turned down", ["A mediator"])]),
        ("Staff were told by managers on Friday that the plant would close.",
         [("managers", "were told", ["the plant would close"])]),
        ("The board was warned in June, by its own auditor, that the fund was short.",
         [("its own auditor", "was warned", ["the fund was short"])]),
        ("The move, described by nurses as “shameful”, saves £2m.",
         [("nurses", "described", ["The move", "as “shameful”"])]),
        ("The deal was hailed as “historic” by both sides.",
         [("both sides", "was hailed", ["The deal", "as “historic”"])]),
        ("The offer was dismissed within hours by Orla Finn.", [("Orla Finn", "was dismissed", ["The offer"])]),
        ("Workers were told by a manager at the gate that it was over.",
         [("a manager at the gate", "were told", ["it was over"])]),
        ("Orr was asked by tenants not to sell the block.", [("tenants", "was asked", ["not to sell the block"])]),
        ("That claim was described by the chair, Ida Orr, as “a joke”.",
         [("the chair", "was described", ["That claim", "as “a joke”"])]),
    ],
)  # fmt: skip
def test_who_says_it_in_the_passive(text: str, expected: list[tuple[str, str, list[str]]]) -> None:
    assert told(text) == expected


def test_a_quotation_behind_what_somebody_did_when_asked_is_perhaps_theirs() -> None:
    assert told("Asked if he would go, Rowe shrugged. “Not me.”") == [("Rowe", None, ["Not me."])]


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
        ("The road, which critics have called “a trap”, is shut.", ("critics", "have called", ["which", "“a trap”"])),
        ("It shut, with Orla Finn saying it had “no choice”.", ("Orla Finn", "saying", ["it had “no choice”"])),
    ],
)
def test_quoted_words_inside_a_sentence_of_something_else(text: str, expected: tuple[str, str, list[str]]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The audit faults the builder, Aldane Marine, for skipping two tests.",
         [("The audit", "faults", ["skipping two tests"])]),
        ("Moor blamed the firm, a bank in Orsk, for the delay.", [("Moor", "blamed", ["the delay"])]),
        ("The suit accuses the firm of hiding the tests and demands at least $40 million in damages.",
         [("The suit", "accuses", ["hiding the tests"]), ("The suit", "demands", ["at least $40 million in damages"])]),
        ("The ministry rejected a request from Norland for a recount.",
         [("The ministry", "rejected", ["a request from Norland for a recount"])]),
        ("Moor denied ever taking bribes.", [("Moor", "denied", ["ever taking bribes"])]),
        ("Staff walked out after their union turned down a final offer.",
         [("their union", "turned down", ["a final offer"])]),
        ("The firm agreed to repair the lifts, starting in May.", []),
        ("The firm promised to repair the lifts, starting in May.",
         [("The firm", "promised", ["to repair the lifts, starting in May"])]),
        ("Fees would rise, said the board, which promised that no one would lose a place.",
         [("the board", "said", ["Fees would rise"]), ("the board", "promised", ["no one would lose a place"])]),
        ("It sank, the coastguard said, in the first week of May.",
         [("the coastguard", "said", ["It sank", "in the first week of May"])]),
        ("It was late and, according to Moor, the road was shut.", [("Moor", "according to", ["the road was shut"])]),
        ("The dealer knew it and, according to the writ, it sold the car.",
         [("the writ", "according to", ["it sold the car"])]),
        ("Inspectors tested the air and found a rise of a third.",
         [("Inspectors", "found", ["a rise of a third"])]),
        ("Rovers play at a cost that one official put at ‘well over £4m’.",
         [("one official", "put", ["a cost", "at ‘well over £4m’"])]),
        ("The council will hold an inquiry, which the union demanded in May.", [("the union", "demanded", ["which"])]),
        ("A log kept on site showed the gate was shut, according to the Post.",
         [("the Post", "according to", ["A log kept on site showed the gate was shut"])]),
        ("The gate was shut, a leaked report of the board has found.",
         [("a leaked report of the board", "has found", ["The gate was shut"])]),
        ("Minutes of a meeting held on 6 June show that Ann Lund asked for more time.",
         [("Minutes of a meeting", "show", ["Ann Lund asked for more time"])]),
        ("Workers coming off shift yesterday were told by a manager that it was over.",
         [("a manager", "were told", ["it was over"])]),
        ("She said the dam held, while her lawyers blamed the flood on a valve.",
         [("She", "said", ["the dam held"]), ("her lawyers", "blamed", ["the flood on a valve"])]),
        ("ORSK, Sud. (Norland Wire) — The gate was shut, Ida Lund said.",
         [("Ida Lund", "said", ["The gate was shut"])]),
        ("The inquiry turns to the head, whom it accuses of having ‘misled’ them.",
         [("it", "accuses", ["having ‘misled’ them"])]),
        ("He said his party would reopen the hall in May, but did not say how it would pay.",
         [("He", "said", ["his party would reopen the hall in May"])]),
        ("The brewer rejected an offer from Aldane on Friday.", [("The brewer", "rejected", ["an offer from Aldane"])]),
        ("The farm employs 240 people in the valley, he said, and the water has been clear since May.",
         [("he", "said", ["The farm employs 240 people in the valley", "and the water has been clear since May"])]),
        ("They hold nine tonnes of salt, she said, up from six.",
         [("she", "said", ["They hold nine tonnes of salt", "up from six"])]),
        ("The league gave the rebels 48 hours to leave or face an attack.",
         [("The league", "gave", ["48 hours to leave or face an attack"])]),
        ("The union blamed the port for the delay and gave it until May 31 to pay.",
         [("The union", "blamed", ["the delay"]), ("The union", "gave", ["to pay"])]),
        ("Orr said Lund had handed out pills at a camp and had described them as sugar.",
         [("Orr", "said", ["Lund had handed out pills at a camp and had described them as sugar"])]),
        ("The minister said he knew nothing and has asked his deputy to find out why.",
         [("The minister", "said", ["he knew nothing"]), ("The minister", "has asked", ["to find out why"])]),
        ("According to the report, a welder saw a crack in May and asked for the part to be replaced.",
         [("the report", "According to", ["a welder saw a crack in May and asked for the part to be replaced"])]),
        ("A clerk who declined to be named said she had sold 215 tickets.",
         [("A clerk", "said", ["she had sold 215 tickets"])]),
        ("The court’s own expert, Ida Orr, considers the result moot and says age could explain it.",
         [("Ida Orr", "says", ["age could explain it"])]),
        ("The city suspended the use of a filter linked to nine deaths, and ordered the firm to withdraw it.",
         [("The city", "ordered", ["to withdraw it"])]),
        ("A safety audit ordered by the city and dated 12 May 2022 concluded that it was late.",
         [("A safety audit ordered by the city", "concluded", ["it was late"])]),
        ("Ida Lund said her brother had rung and told her that it was over.",
         [("Ida Lund", "said", ["her brother had rung and told her that it was over"])]),
        ("The app cut the fares it offered to some drivers, according to its files.",
         [("its files", "according to", ["The app cut the fares it offered to some drivers"])]),
        ("His partner, Ian Orr, who left in 2023 to start a rival, said nothing was signed.",
         [("Ian Orr", "said", ["nothing was signed"])]),
        ("According to the report, parts of which leaked, 23 of the lorries have no plates.",
         [("the report", "According to", ["23 of the lorries have no plates"])]),
        ("The union’s secretary, Ian Orr, hit back, saying it had voted for the cut.",
         [("Ian Orr", "saying", ["it had voted for the cut"])]),
        ("Ida Lund told staff on a hastily arranged call that she would stay.",
         [("Ida Lund", "told", ["she would stay"])]),
        ("Its director, Ida Lund, wrote to party leaders warning that lives were at risk.",
         [("Ida Lund", "warning", ["lives were at risk"])]),
        ("She testified that the mayor had rung her and told her to “stop it”.",
         [("She", "testified", ["the mayor had rung her and told her to “stop it”"])]),
        ("Doctors blame a bloom of algae followed by frost.",
         [("Doctors", "blame", ["a bloom of algae followed by frost"])]),
        ("The head appeared in court and denied three counts of fraud.",
         [("The head", "denied", ["three counts of fraud"])]),
        ("Ida Lund wrote to the firm demanding that it repay the grant.",
         [("Ida Lund", "demanding", ["it repay the grant"])]),
        ("The firm declined to comment Friday.", [("The firm", "declined", ["to comment"])]),
        ("Moor told the court that number was wrong.", [("Moor", "told", ["that number was wrong"])]),
    ],
)  # fmt: skip
def test_where_content_begins_and_ends(text: str, expected: list[tuple[str, str, list[str]]]) -> None:
    assert told(text) == expected


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
    "text",
    [
        "The club, which boasts 4,100 members, has a new hall.",
        "The bank cut rates, brushing aside warnings that prices would rise.",
        "The mayor gave the club £4 million.",
        "The referee gave Moor a second chance.",
        "The companies announced the merger on Monday.",
        "The last count accepted by all the states was held in 1991.",
        "The mayor left early, citing illness.",
        "Under Norland rules Aldane has until May to bid.",
        "The school, which charged eighty thousand dollars a year, has shut.",
        "Norland recalled its ambassador on Monday.",
        "I asked her whether she had met him.",
        "It fell as the town and the port argued over who had opened the gates.",
        "Judge Ida Lund gave the firm until Friday to pay.",
        "The office gave them until May to file objections.",
    ],
)
def test_what_a_reporter_tells_of_itself(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The union urged the mayor, a former judge, to resign.", ("The union", "urged", ["to resign"])),
        ("The union urged the mayor, who took office in May, to resign.", ("The union", "urged", ["to resign"])),
        ("The guild urged Ida Rowe -- no relation -- to sell.", ("The guild", "urged", ["to sell"])),
        ("She asked the firm (the town’s largest employer) not to leave.", ("She", "asked", ["not to leave"])),
        ("The bishop called on Norland, Orsk and Velmark to lay down arms.",
         ("The bishop", "called", ["to lay down arms"])),
        ("Police appealed to drivers who filmed the crash to come forward.",
         ("Police", "appealed", ["to come forward"])),
        ("Pat Lorne told police in 2022 that he had seen it.", ("Pat Lorne", "told", ["he had seen it"])),
    ],
)  # fmt: skip
def test_what_is_told_of_an_addressee_is_no_part_of_what_it_is_asked(
    text: str, expected: tuple[str, str, list[str]]
) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bank estimates losses will top $3 billion.", ("The bank", "estimates", ["losses will top $3 billion"])),
        ("Rowe claims officials were told in May.", ("Rowe", "claims", ["officials were told in May"])),
        ("The Velling Bank forecasts growth will slow.", ("The Velling Bank", "forecasts", ["growth will slow"])),
        ("Velling claim that the striker was pushed.", ("Velling", "claim", ["the striker was pushed"])),
        ("Velling Town claim the referee erred.", ("Velling Town", "claim", ["the referee erred"])),
    ],
)
def test_a_form_that_may_be_a_noun_is_a_verb_between_its_subject_and_a_clause(
    text: str, expected: tuple[str, str, list[str]]
) -> None:
    assert told(text) == [expected]


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
        ("Her sister, Ida Rowe, a nurse in Orsk, said she wanted no money.",
         ("Ida Rowe", "said", ["she wanted no money"])),
        ("In a letter, the firm’s owner, Ida Rowe, 52, a former judge, said he had lied.",
         ("Ida Rowe", "said", ["he had lied"])),
        ("The coach, Pim Lund, 41, a father of two, denied lying.", ("Pim Lund", "denied", ["lying"])),
    ],
)  # fmt: skip
def test_a_name_between_a_role_and_an_apposition_is_the_source(text: str, expected: tuple[str, str, list[str]]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor ruled that out.", ("The mayor", "ruled", ["that"])),
        ("The mayor has ruled it out.", ("The mayor", "has ruled", ["it"])),
        ("The union asked that the vote be put off.", ("The union", "asked", ["the vote be put off"])),
        ("Rovers denied hiding a letter, as the league opened an inquiry.", ("Rovers", "denied", ["hiding a letter"])),
    ],
)
def test_an_object_ends_before_a_particle_and_before_what_happens_meanwhile(
    text: str, expected: tuple[str, str, list[str]]
) -> None:
    assert told(text) == [expected]


def test_whoever_asks_that_a_name_be_withheld_says_nothing() -> None:
    assert told("A clerk, who asked that her name be withheld, left.") == []


def test_a_participle_behind_an_inverted_attribution_has_words_of_its_own() -> None:
    assert told("As many as 31 people are in hospital, said Dr Ida Rowe, adding that all but four were well.") == [
        ("Dr Ida Rowe", "said", ["As many as 31 people are in hospital"]),
        ("Dr Ida Rowe", "adding", ["all but four were well"]),
    ]


def test_a_coach_who_rules_somebody_out_turns_nothing_down() -> None:
    assert told("The coach ruled her out.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The suit accuses them of neglect and seeks $18 million.", ("The suit", "accuses", ["neglect"])),
        ("The union accused the firm of neglect and wants a judge to step in.",
         ("The union", "accused", ["neglect"])),
        ("The union called for more schools and hospitals this year.",
         ("The union", "called", ["more schools and hospitals this year"])),
    ],
)  # fmt: skip
def test_a_verb_in_the_present_is_the_speaker_s_again(text: str, expected: tuple[str, str, list[str]]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The owner who complained, baker Ida Rowe, said it was late.", ("baker Ida Rowe", "said", ["it was late"])),
        ("The other, foreman Pim Lund, said it was late.", ("foreman Pim Lund", "said", ["it was late"])),
        ("A report by Rowe Hale, dated October 14 and sent to the builder, Lund Homes, warned that it was late.",
         ("A report by Rowe Hale", "warned", ["it was late"])),
        ("A letter from the council, signed by its clerk, Ida Rowe, warned that it was late.",
         ("A letter from the council", "warned", ["it was late"])),
    ],
)  # fmt: skip
def test_what_stands_between_a_subject_and_its_verb_is_told_of_it(
    text: str, expected: tuple[str, str, list[str]]
) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Most of the members said no, the guild announced late Tuesday.",
         ("the guild", "announced", ["Most of the members said no"])),
        ("The vote failed, the guild said early Friday.", ("the guild", "said", ["The vote failed"])),
        ("BRASK: Two people died, officials said on Friday.", ("officials", "said", ["Two people died"])),
    ],
)  # fmt: skip
def test_the_time_of_saying_and_the_place_of_writing_are_no_content(
    text: str, expected: tuple[str, str, list[str]]
) -> None:
    assert told(text) == [expected]


def test_an_insertion_behind_whose_speaks_of_its_clause_alone() -> None:
    assert told("The board sacked Pim Lund, whose firm, it alleged, has a stake in the dam.") == [
        ("it", "alleged", ["whose firm", "has a stake in the dam"])
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Officials said late on Monday that the bridge was open.", ("Officials", "said", ["the bridge was open"])),
        ("The owner said early Friday he would appeal.", ("The owner", "said", ["he would appeal"])),
        ("Critics said early next week would be too late.", ("Critics", "said", ["early next week would be too late"])),
        ("Critics said early Monday would be too late.", ("Critics", "said", ["early Monday would be too late"])),
        ("The owner said late payment was common.", ("The owner", "said", ["late payment was common"])),
    ],
)
def test_a_part_of_the_day_before_a_day_tells_when_it_was_said(text: str, expected: tuple[str, str, list[str]]) -> None:
    assert told(text) == [expected]


def test_what_is_ruled_out_of_order_is_not_turned_down() -> None:
    assert told("The chair ruled it out of order.") == []
