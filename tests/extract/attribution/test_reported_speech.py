"""Sentences that report what was said: one source or several, one cue or several."""

from __future__ import annotations

import pytest

from tests.extract.attribution.telling import attributions, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Harlan said the dam was safe.", ("Harlan", "said", ["the dam was safe"])),
        ("Harlan said on Monday that the dam was safe.", ("Harlan", "said", ["the dam was safe"])),
        ("Harlan said earlier this month he would go.", ("Harlan", "said", ["he would go"])),
        ("Harlan told AFP that the dam was safe.", ("Harlan", "told", ["the dam was safe"])),
        ("Harlan told the board’s lawyer he would go.", ("Harlan", "told", ["he would go"])),
        ("Harlan told jurors Orla Finn had lied.", ("Harlan", "told", ["Orla Finn had lied"])),
        ("Harlan was at first quoted as saying that the dam was safe.", ("Harlan", "saying", ["the dam was safe"])),
        ("Harlan said so far the dam was safe.", ("Harlan", "said", ["so far the dam was safe"])),
        ("Harlan claimed Orla, 42, had lied.", ("Harlan", "claimed", ["Orla, 42, had lied"])),
        ("Harlan said hardly anyone came.", ("Harlan", "said", ["hardly anyone came"])),
        ("Harlan said nearly half the homes were gone.", ("Harlan", "said", ["nearly half the homes were gone"])),
        ("Harlan said only a few hundred came.", ("Harlan", "said", ["only a few hundred came"])),
        ("Addressing the crowd in Orsk, Harlan said over 90 came.", ("Harlan", "said", ["over 90 came"])),
        ("The plan was dead, Harlan said in two letters.", ("Harlan", "said", ["The plan was dead"])),
        ("Harlan points out that it was late.", ("Harlan", "points out", ["it was late"])),
        ("Nurses point out that it was late.", ("Nurses", "point out", ["it was late"])),
        ("Harlan said she only found out on Monday.", ("Harlan", "said", ["she only found out on Monday"])),
        ("Harlan said this was late.", ("Harlan", "said", ["this was late"])),
        ("Harlan said only last week that he would go.", ("Harlan", "said", ["he would go"])),
        ("Harlan warned Orla Finn would go.", ("Harlan", "warned", ["Orla Finn would go"])),
        ("The dam was safe, Harlan said.", ("Harlan", "said", ["The dam was safe"])),
        ("The dam was safe, said Harlan.", ("Harlan", "said", ["The dam was safe"])),
        ("The dam, Harlan said, was safe.", ("Harlan", "said", ["The dam", "was safe"])),
        ("Until then, Harlan said, the road stays shut.", ("Harlan", "said", ["Until then", "the road stays shut"])),
        ("In each report, Harlan said it cites the law.", ("Harlan", "said", ["In each report", "it cites the law"])),
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
        ("The firm would not say how many it sold, which annoyed fans.",
         ("The firm", "would not", ["say how many it sold"])),
        ("A hook snapped, state investigators concluded in a report.",
         ("state investigators", "concluded", ["A hook snapped"])),
        ("The letter calls on the board to resign.", ("The letter", "calls", ["to resign"])),
        ("Each accused the other of lying.", ("Each", "accused", ["lying"])),
        ("It held, Harlan said, and it will hold.", ("Harlan", "said", ["It held", "and it will hold"])),
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
        ("The mayor took to television to say it was late.", ("The mayor", "say", ["it was late"])),
        ("Ida Moor has written to the council to demand a vote.", ("Ida Moor", "demand", ["a vote"])),
        ("Hundreds marched to demand that the mayor resign.", ("Hundreds", "demand", ["the mayor resign"])),
        ("The firm wrote to cooks to warn them that it was late.", ("The firm", "warn", ["it was late"])),
        ("The council was quick to say that it was late.", ("The council", "quick to say", ["it was late"])),
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
    ("text", "expected"),
    [
        ("Norland says it fired first and accuses Sudia of lying.",
         [("Norland", "says", ["it fired first"]), ("Norland", "accuses", ["lying"])]),
        ("Velling Motors offered to pay half, an offer the board has so far refused.",
         [("Velling Motors", "offered", ["to pay half"]), ("the board", "has so far refused", ["an offer"])]),
        ("The board said it would count again, a concession that the union at once dismissed as “theatre”.",
         [("The board", "said", ["it would count again"]),
          ("the union", "at once dismissed", ["a concession", "“theatre”"])]),
        ("Norland said it would send no more grain, a move the Sudian union condemned.",
         [("Norland", "said", ["it would send no more grain"]), ("the Sudian union", "condemned", ["a move"])]),
        ("Moor, whose 2019 report found that the dam was safe, called the plan “thin”.",
         [("whose 2019 report", "found", ["the dam was safe"]), ("Moor", "called", ["the plan “thin”"])]),
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
        ("Norland accused Osmund of shelling it, hours after Osmund said its men had died.",
         [("Norland", "accused", ["shelling it"]), ("Osmund", "said", ["its men had died"])]),
        ("Moor said she would run again, a few weeks after her party urged her to wait.",
         [("Moor", "said", ["she would run again"]), ("her party", "urged", ["to wait"])]),
        ("The bank said on Thursday it had frozen the sum and warned clients to wait.",
         [("The bank", "said", ["it had frozen the sum"]), ("The bank", "warned", ["to wait"])]),
        ("The union backed the plan but Velling rejected it.",
         [("The union", "backed", ["the plan"]), ("Velling", "rejected", ["it"])]),
        ("Brought to the port on Monday, Moor refused to sign, said two men who were there.",
         [("two men", "said", ["Brought to the port on Monday, Moor refused to sign"])]),
        ("The port would shut by June, nurses who were there said.",
         [("nurses", "said", ["The port would shut by June"])]),
        ("The port would shut by June, two nurses who had been there said.",
         [("two nurses", "said", ["The port would shut by June"])]),
        ("The port was there, Moor said.", [("Moor", "said", ["The port was there"])]),
        ("Moor said the accused, Dean Marsh, 23, had boasted of the fire.",
         [("Moor", "said", ["the accused, Dean Marsh, 23, had boasted of the fire"])]),
        ("Moor rejected the plan, Lund had said.", [("Lund", "had said", ["Moor rejected the plan"])]),
        ("“By Dr Lowe,” Moor replied.", [("Moor", "replied", ["By Dr Lowe"])]),
        ("‘By Dr Lowe’, Moor replied.", [("Moor", "replied", ["By Dr Lowe"])]),
        ("“Meet the Dean” asked Moor about it.", []),
        ("Moor said that when she complained, an agent told her to leave.",
         [("Moor", "said", ["when she complained, an agent told her to leave"])]),
        ("In a letter sent to Orsk in May, the clerk, who left in 2022, says guards “lied” to staff.",
         [("the clerk", "says", ["guards “lied” to staff"])]),
        ("Of the boats counted so far, nine had sunk, said the board.",
         [("the board", "said", ["Of the boats counted so far, nine had sunk"])]),
        ("A clerk, who asked not to be named because he feared he would be sacked, said it rained.",
         [("A clerk", "said", ["it rained"])]),
        ("Moor texted him a photo.", []),
        ("Moor texted him that it was late.", [("Moor", "texted", ["it was late"])]),
        ("According to the mayor, Ida Lund, it rained.", [("the mayor", "According to", ["it rained"])]),
        ("According to the mayor, Ida Lund was ill.", [("the mayor", "According to", ["Ida Lund was ill"])]),
        ("Moor told this newspaper that it was time to leave.", [("Moor", "told", ["it was time to leave"])]),
        ("The firm said it would pay, a sum that Moor called “an insult”.",
         [("The firm", "said", ["it would pay"]), ("Moor", "called", ["a sum", "“an insult”"])]),
        ("Moor warned the port could shut, and in a note to the board she put the loss at $2 million.",
         [("Moor", "warned", ["the port could shut"]), ("she", "put", ["the loss at $2 million"])]),
        ("Calling the sale “a gift”, nurses said they would strike.",
         [("nurses", "Calling", ["the sale “a gift”"]), ("nurses", "said", ["they would strike"])]),
        ("Accusing the port of fraud, Moor asked the court to act.",
         [("Moor", "Accusing", ["fraud"]), ("Moor", "asked", ["to act"])]),
        ("The firm says it was late, a claim that the union disputes.",
         [("The firm", "says", ["it was late"]), ("the union", "disputes", ["a claim"])]),
        ("The firm says it was late, something nurses dispute.",
         [("The firm", "says", ["it was late"]), ("nurses", "dispute", ["something"])]),
        ("The row could last, warned the ministry, which urged calm.",
         [("the ministry", "warned", ["The row could last"]), ("the ministry", "urged", ["calm"])]),
        ("Rejecting the claim, Moor said she would stay.",
         [("Moor", "Rejecting", ["the claim"]), ("Moor", "said", ["she would stay"])]),
        ("The firm says only 90 came, a number disputed by the union.",
         [("The firm", "says", ["only 90 came"]), ("the union", "disputed", ["a number"])]),
        ("The sale was welcomed by the board but condemned by nurses.",
         [("the board", "was welcomed", ["The sale"]), ("nurses", "condemned", ["The sale"])]),
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


def test_a_participle_behind_an_inverted_attribution_has_words_of_its_own() -> None:
    assert told("As many as 31 people are in hospital, said Dr Ida Rowe, adding that all but four were well.") == [
        ("Dr Ida Rowe", "said", ["As many as 31 people are in hospital"]),
        ("Dr Ida Rowe", "adding", ["all but four were well"]),
    ]


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
        ("The firm insisted on Friday that it was late.", ("The firm", "insisted", ["it was late"])),
        ("The mayor warned on Monday of floods.", ("The mayor", "warned", ["floods"])),
        (
            "A cell issued a statement claiming responsibility for the blast.",
            ("A cell", "claiming", ["responsibility for the blast"]),
        ),
        (
            "The minister was quoted by state media as saying the road was open.",
            ("The minister", "saying", ["the road was open"]),
        ),
        ("Lund’s argument that the law is vague has failed.", ("Lund", "argument", ["the law is vague"])),
        ("The dam broke, Lund said, after it rained.", ("Lund", "said", ["The dam broke", "after it rained"])),
        ("And in a quick reply, Lund promised to open the books.", ("Lund", "promised", ["to open the books"])),
        ("Led by their chairman, nurses vowed to go on.", ("nurses", "vowed", ["to go on"])),
        ("“We will go on,” Lund vowed to wild cheers.", ("Lund", "vowed", ["We will go on"])),
    ],
)
def test_the_day_the_paper_and_the_message_between_a_cue_and_its_words(
    text: str, expected: tuple[str, str, list[str]]
) -> None:
    assert told(text) == [expected]
