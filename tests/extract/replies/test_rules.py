"""By which rule a statement is an answer, how sure that makes it, and what is none by any rule."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.texts import load
from tests.extract.saying import explained, said

RULES = [
    ("reply-contradiction", "Pia Lund said boats went out in a mop-up.\n\nA nurse said she saw no mop-up."),
    (
        "reply-denial-near",
        "Norwegian troops kept boats off the road, Pia Lund said.\n\nNorway denied obstructing anybody.",
    ),
    ("reply-cut-short", "Pia Lund said the app did not share a thing. Two workers said it does."),
    ("reply-denial", "The Chief of Police said shots came from the crowd.\n\nPia Lund rejected the CP’s version."),
    ("reply-refusal", "Norway offered to lend nine boats.\n\nThe offer was dismissed by Sweden."),
    ("reply-denial", "“The sea makes boats late,” said Pia Lund.\n\nBo Harlan rejected that reasoning."),
    ("reply-denial-near", "Pia Lund said guards had shut the gates. Bo Harlan denied involvement in the strike."),
    (
        "reply-rival-figure",
        "Norway said shells killed 46 people.\n\nIt was late.\n\nSweden put the number of dead at 12.",
    ),
    ("reply-verdict", "Pia Lund said the gates were open.\n\nBo Harlan said the claim was dishonest."),
    ("reply-verdict", "Pia Lund said the gates were open.\n\n“That is unfair,” said Bo Harlan."),
    ("reply-verdict", "Pia Lund put the loss at $3 million.\n\nVelling Motors said it did not recognise the figure."),
    ("reply-verdict", "Pia Lund said the gates were open.\n\nBo Harlan said he “did not accept” her account."),
    ("reply-defence", "Pia Lund accused Velling Motors of theft.\n\nVelling Motors said it had known nothing of it."),
    ("reply-rival-figure", "Pia Lund said 46 boats sank.\n\nVelling Motors puts the figure at 9kg of wood."),
    ("reply-rival-figure", "Pia Lund put the loss at $9 million.\n\nVelling Motors put the amount at $3 million."),
    (
        "reply-verdict",
        "Pia Lund said 46 boats sank.\n\nBo Harlan said that figure was simply not supported by the logs.",
    ),
    ("reply-denial", "Pia Lund said the gates were open.\n\nBo Harlan disputed her description."),
    ("reply-refusal", "Pia Lund said the deal would stand only if it rained.\n\nVelling Motors refused to do so."),
    ("reply-rival-figure", "Norway said nine boats sank. Sweden counts 40."),
    ("reply-rival-figure", "Norway said nine boats sank. Sweden gave the figure as 40."),
    ("reply-rival-figure", "Norway said nine boats sank. Sweden gave a higher count, 40."),
    ("reply-rival-figure", "Norway said that 94% of its boats sank.\n\nSweden puts the share at 81%."),
    ("reply-rival-figure", "Norway said nine boats sank.\n\nSweden said it knows of only four, two of them old."),
    ("reply-rival-figure", "Norway said 40 boats sank.\n\nSweden said the toll was twice as high."),
    ("reply-denial", "The Brask Board found that boats were late.\n\nPia Lund disagreed with the conclusion."),
    ("reply-verdict", "Pia Lund said the gates were open.\n\nBo Harlan said there was no basis for that claim."),
    ("reply-verdict", "Pia Lund said the gates were open.\n\nIt was late.\n\nBo Harlan called the claim absurd."),
    ("reply-verdict", "Pia Lund put the loss at $9 million.\n\nBo Harlan said the estimate ignored the boats."),
    ("reply-verdict", "Pia Lund said the gates were open.\n\nBo Harlan said there was no evidence of that."),
    ("reply-verdict", "Pia Lund said Bo Harlan left first.\n\nBo Harlan said the opposite was true."),
    (
        "reply-verdict",
        "Pia Lund said Velling copied a boat.\n\nVelling said the suit was without merit and that it was late.",
    ),
    ("reply-verdict", "Pia Lund put the loss at $9 million.\n\nBo Harlan said Lund’s figure was “a guess.”"),
    ("reply-pointing", "Pia Lund said meetings were held.\n\n“We slept through those meetings,” said Bo Harlan."),
    ("reply-verdict", "Pia Lund said the gates were open. Bo Harlan said her sums were wrong."),
    ("reply-verdict", "Pia Lund said the gates were open.\n\nNot so, said Bo Harlan."),
    ("reply-verdict", "Pia Lund said the gates were open. “They weren’t,” Bo Harlan said."),
    ("reply-denial", "The Brask Board found that boats were late.\n\nVelling Motors rejected the findings."),
    ("reply-refusal", "Norway said the sea was calm.\n\nSweden declined to respond to that."),
    ("reply-contradiction", "Pia Lund said Velling signed a deal. Bo Harlan, its director, said there was no deal."),
    ("reply-rival-figure", "Pia Lund said that 40 boats sank. Velling Motors put it at nine."),
    ("reply-announced", "Pia Lund said the gates were open.\n\nBo Harlan begged to differ. “It was dark,” he said."),
    ("reply-announced", "Pia Lund said the gates were open.\n\nBo Harlan bristled at that.\n\n“It was dark,” he said."),
    ("reply-to-demand", "Norway urged Sweden to open the strait. Sweden said it would think about it."),
    ("reply-taking-up", "Pia Lund said the gates were open.\n\n“Then why whisper?” asked Bo Harlan."),
    ("reply-negation", "Pia Lund said the gates were open.\n\n“Not that I saw,” said Bo Harlan."),
    ("reply-negation", "Pia Lund said the firm was told in writing.\n\nNo such letter came, Velling Motors said."),
    ("reply-pointing", "Pia Lund said the gates were shut.\n\nThat would be put right, said Bo Harlan."),
    ("reply-retort", "Pia Lund said the gates were open.\n\nBo Harlan countered that guards had shut them."),
    ("reply-retort", "Pia Lund said the gates were open. Bo Harlan responded that guards had shut them."),
    ("reply-denial", "Norway threatened to close the strait. Sweden shrugged off the threat."),
    ("reply-to-demand", "Norway called on Sweden to open the strait. It rained.\n\n“Ships are late,” said Sweden."),
    ("reply-rival-figure", "Pia Lund said 400 boats sank. Velling Motors said there were no more than 90."),
    ("reply-cut-short", "Pia Lund said there was no reason to wait.\n\nBo Harlan said he had one."),
    ("reply-cut-short", "Pia Lund said the gates were shut.\n\nBo Harlan said he had expected as much."),
    ("reply-negation", "Pia Lund said the firm was told in writing.\n\nThere was no such letter, Bo Harlan said."),
    ("reply-rival-figure", "Pia Lund said that only two boats sank. Bo Harlan said there were nine."),
    ("reply-to-demand", "Norway called on Sweden to open the strait. Sweden said that it received the request."),
    (
        "reply-announced",
        "Pia Lund said the gates were open.\n\nNot everyone was convinced. “It was dark,” said Bo Harlan.",
    ),
    (
        "reply-announced",
        "Pia Lund said the gates were open.\n\n“It was dark,” Bo Harlan said when that was put to him.",
    ),
    ("reply-standing-by", "Norway accused Sweden of theft.\n\nSweden said it stood by the count."),
    ("reply-standing-by", "Pia Lund called the tally “a guess.”\n\nThe Brask Board stood by its tally."),
    ("reply-insisting", "Bo Harlan said he was made to sign. Velling Motors maintains that he sold it."),
    ("reply-insisting", "Pia Lund said the coup had failed, but the officers insisted they held the port."),
    ("reply-rival-figure", "Pia Lund put the loss at $9 million. The Brask Board put the damage at $2 million."),
    ("reply-pointing", "Pia Lund said a mast had fallen. Bo Harlan said his crew looked for such a mast for days."),
    ("reply-retort", "Pia Lund said the gates were open.\n\n“It was dark,” Bo Harlan replied."),
    ("reply-defence", "Norway accused Sweden of theft.\n\nSweden said it had done nothing wrong."),
    ("reply-to-demand", "Norway demanded that Sweden pay for boats. Sweden said it could not afford that."),
    ("reply-to-demand", "Norway called for a ban on nets. Sweden said it was looking into the matter."),
    ("reply-defence", "Norway accused Sweden of theft.\n\nSweden said it was unaware of a theft."),
    ("reply-standing-by", "Norway accused Sweden of theft.\n\nSweden defended its fleet."),
    ("reply-announced", "Norway accused Sweden of theft.\n\nAsked about the claim, Sweden said boats were late."),
    ("reply-about-speaker", "Pia Lund accused Bo Harlan of theft.\n\nHarlan said Lund was lying about the boats."),
    ("reply-verdict", "Norway accused Sweden of theft.\n\n“Absolutely not,” said Sweden."),
    ("reply-about-speaker", "“The gates were open,” Pia Lund said.\n\n“Lund cannot count,” Bo Harlan said."),
]


@pytest.mark.parametrize(("rule", "text"), RULES, ids=[f"{rule} {text[-30:]}" for rule, text in RULES])
def test_a_reply_says_by_which_rule_it_was_found(rule, text):
    claim, reply = said(text)
    assert (reply.answers, reply.rule.split("/")[-1]) == (claim.id, rule)


def test_every_rule_of_a_reply_has_its_sentence():
    assert all(load("en").has(f"rule.{rule}") for rule, _ in RULES)


NO_REPLIES = [
    "Pia Lund said the gates were open. “Why not?” Bo Harlan asked.",
    "Norway promised $9 million for boats.\n\nSweden called the sum “a handshake.”",
    "Norway said it rained.\n\nSweden described the idea as “dear.”",
    "A study found that one in nine sank. Lead author Pia Lund said the results were “a surprise.”",
    "Norway urged Sweden to sell boats.\n\nIt was late.\n\nSweden said it liked boats.",
    "Norway said it rained.\n\nSweden rejected suggestions that it had sold boats.",
    "Norway said it rained.\n\nSweden rejected a claim by fishermen that it had sold boats.",
    "Norway said Sweden had four ports. Sweden said it has at least nine boats.",
    "Norway promised $9 million for boats. Sweden put the sum at $4 million.",
    "Norway vowed to buy boats.\n\nPia Lund said she had no quarrel with the boats.",
    "Norway vowed to buy boats.\n\nPia Lund said she will not comment.",
    "Norway said it filed a report. The police confirmed receiving the report.",
    "Pia Lund said it was late. Bo Harlan said trains were late.",
    "Norway said nine boats sank. Sweden said it had counted 40 ports.",
    "Norway demanded the arrest of Bo Harlan.\n\nNo one would be spared, Sweden said.",
    "Pia Lund said it rained.\n\nBo Harlan accused the union of misleading its members.",
    "Norway said its guns were silent for eleven days. Sweden put the toll at 34.",
    "Norway said shells killed 34 people.\n\nSweden put the number of dead at 34.",
    "Norway said the sea was calm.\n\nBut Sweden said boats were late.",
    "Norway said the sea was calm.\n\nSweden said it had followed the rules.",
    "Norway accused Denmark of theft.\n\nSweden defended Bo Harlan as honest.",
    "Norway said the sea was calm. Sweden praised the fleet of Norway.",
    "Norway said the sea was calm.\n\nIt was late.\n\nIt was cold.\n\nSweden said the sea was not calm.",
    "Norway said the sea was calm. Sweden, asked about the sea, would not comment.",
    "Ada Lorn said the gates were open.\n\nNot everybody was unmoved. “It was dark,” said Bo Harlan.",
    "Norway said nine boats sank. Denmark said it rained.\n\nSweden counts 40.",
    "Norway said nine boats sank. Sweden counts 40 ports.",
    "Norway said that it rained.\n\nSweden said the weather there showed that rain was a guest.",
    "Norway said that 94% of its boats sank.\n\nDenmark said it rained.\n\nSweden puts the share at 81%.",
    "Norway admitted that boats leaked.\n\n“No such boat leaked,” said Sweden.",
    "Norway accused Sweden of theft.\n\n“We are not at sea, we are on a hill,” said Sweden.",
    "Norway said Sweden had lost boats; Sweden says its boats are safe.",
    "Norway said the sea was calm. Sweden ridiculed the weather.",
    "Norway said the sea was calm. Sweden does not believe in ghosts.",
    "Norway said the sea was calm.\n\nSweden said the gate was broken.",
    "Norway would not say when the talks broke off, but Sweden said boats were late.",
    "Pia Lund said the gates were open.\n\nBo Harlan replied on Monday.",
    "Pia Lund said the gates were open.\n\nBo Harlan said he had seen one of the boats.",
    "Norway said the sea was calm.\n\nDenmark’s answer was late.\n\nSweden offered to help.",
    # A plea is to charges that somebody brought, and not to whoever speaks in court.
    "Pia Lund told the court that it was dark. Bo Harlan denies two counts of theft.",
    # What is brought in only now has not been said.
    "Norway said ten boats sank. The war began in response to a raid by Denmark. Sweden said it rained.",
    "Norway said one in five boats sank. Sweden said it is already testing boats at two ports.",
    # What reporters ask was not said by anybody else, and a hearing is no ear.
    "Norway said ten boats sank. In reply to queries, Sweden said it rained.",
    "Norway said ten boats sank. In response to questions from reporters, Sweden said it rained.",
    "Pia Lund said ten boats sank. Bo Harlan told the hearing that it rained.",
    "Norway said ten boats sank. Critics were sceptical the war would end. “It rained,” said Bo Harlan.",
]


@pytest.mark.parametrize("text", NO_REPLIES)
def test_what_takes_up_nothing_answers_nothing(text):
    assert [statement.answers for statement in said(text)] == [None] * len(said(text))


@settings(deadline=None, max_examples=30)
@given(st.lists(st.sampled_from([text for _, text in RULES] + NO_REPLIES), max_size=6))
def test_a_reply_answers_an_earlier_statement_of_another(texts):
    statements = said("\n\n".join(texts))
    number = {statement.id: index for index, statement in enumerate(statements)}
    for index, statement in enumerate(statements):
        if statement.answers is not None:
            claim = statements[number[statement.answers]]
            assert number[claim.id] < index
            assert claim.speaker != statement.speaker


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        ("Norway accused Sweden of stealing fish. Sweden denied the charge.", "likely"),
        ("Pia Lund said the gates were open. “Not one gate was open,” Bo Harlan said.", "guess"),
    ],
)
def test_a_reply_is_as_sure_as_what_marks_it(text, confidence):
    claim, reply = explained(text).statements
    assert (reply.answers, reply.confidence) == (claim.id, confidence)
