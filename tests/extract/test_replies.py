"""Which statement answers which: a text, and for each of its statements the number of the one it answers."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.model import Party
from components.texts import load
from tests.extract.saying import explained, said

TEXTS = [
    (
        "Norway called on Sweden to close the port. “Boats are late,” said Pia Lund.\n\nSweden refused to close it.",
        [None, None, 0],
    ),
    (
        "The Brask Board said boats sank. Pia Lund said trains were late. “Trains sink boats,” Bo Harlan shot back.",
        [None, None, 1],
    ),
    (
        "The Brask Union said Velling Motors sold old boats.\n\nIt was late. “We want new boats,” the union said.\n\n"
        "The Harbour Board said it counted ports.\n\nVelling Motors disputed that account.",
        [None, None, None, 0],
    ),
    (
        "Pia Lund accused Velling Motors of theft. The Brask Board said it rained.\n\nVelling Motors denied it.",
        [None, None, 0],
    ),
    (
        "The Brask Board warned that boats would sink. Pia Lund said trains were late.\n\n"
        "Velling Motors said it rained. Asked about the board’s warning, Velling Motors said that it had not read it.",
        [None, None, None, 0],
    ),
    ("Norway says Sweden steals fish, a charge Sweden denies.", [None, 0]),
    ("Norway accused Sweden of stealing fish. Sweden rejected the accusation.", [None, 0]),
    (
        "Norway accused Sweden of stealing fish. Denmark said the sea was calm.\n\n"
        "Sweden denied that its boats steal fish.",
        [None, None, 0],
    ),
    (
        "The Brask Union says that buses run late. Velling Lines demanded new roads.\n\n"
        "Velling Lines rejected the union’s claim.",
        [None, None, 0],
    ),
    ("“The gates were open,” Pia Lund said.\n\n“That is a lie,” Bo Harlan said.", [None, 0]),
    ("Pia Lund said the gates were open. Bo Harlan called that “untrue.”", [None, 0]),
    ("Pia Lund said Velling signed a deal. Bo Harlan, its director, said there was no deal.", [None, 0]),
    ("Norway demanded that Sweden leave the island. Sweden refused to leave.", [None, 0]),
    ("Norway accused Sweden of stealing fish. Sweden declined to comment.", [None, None]),
    ("Norway denied any wrongdoing.", [None]),
    ("Norway said the sea was calm. Norway said the sea was not calm.", [None, None]),
    ("Norway accused Sweden of theft. Sweden said it firmly denied the allegation.", [None, 0]),
    ("The Brask Union said that 40 buses broke. The sea was calm. Velling Motors disputes this.", [None, 0]),
    ("Norway offered to open the strait. It said that ships were safe.\n\nSweden rejected the offer.", [None, None, 0]),
    ("Bo Harlan said the bolt was old. “That’s not what it says,” Pia Lund replied.", [None, 0]),
    ("The Brask Board found that nine in ten gain. “Numbers bend,” Pia Lund said of the study.", [None, 0]),
    ("The Brask Board described the harm as “limited.”\n\n“Limited to whom?” asked Pia Lund.", [None, 0]),
    ("Norway blamed Sweden for the spill. Denmark called the theory “convenient.”", [None, 0]),
    ("The Brask Board said that two men were led away.\n\nNorway denied that anyone had been held.", [None, 0]),
    ("Norway claimed half the sea. It accused Sweden of theft.\n\nSweden rejected Norway’s claim.", [None, None, 0]),
    ("The Brask Board said that nine in ten gain. “It was loud,” Pia Lund said of the meeting.", [None, None]),
    ("Norway accused Pia Lund of theft. Pia Lund’s party dismisses Norway as “a tenant.”", [None, None]),
    ("The Brask Board said that it rained. “Who knows?” asked Pia Lund.", [None, None]),
    ("Norway said it rained. Sweden offered to help. Denmark said it was late.", [None, None, None]),
    ("Norway says Sweden steals fish, which Sweden denies.", [None, 0]),
    ("Pia Lund said the alarm failed. That was untrue, Velling Motors said.", [None, 0]),
    ("Pia Lund said the alarm failed. That, said Bo Harlan, was “a fairy tale.”", [None, 0]),
    ("Bo Harlan put the loss at $9 million. Pia Lund said his sums were wrong.", [None, 0]),
    ("The siren never sounded, Pia Lund said.\n\nVelling Motors said that it had sounded the siren twice.", [None, 0]),
    ("“We paid for a budget and a boat,” Pia Lund said.\n\n“There was no boat,” Velling Motors said.", [None, 0]),
    ("Pia Lund said the survey was late.\n\n“Lund never counts well,” said Bo Harlan.", [None, 0]),
    ("Pia Lund said the boats were late.\n\n“I like trains,” said Bo Harlan.", [None, None]),
    ("Velling Motors said 40 boats sank. The Brask Board said it had opened nine roads.", [None, None]),
    (
        "The Brask Board urged both sides to return. Norway said it was ready to do so.\n\nSweden’s answer was "
        "shorter. “No,” its envoy, Bo Harlan, said.",
        [None, 0, 0],
    ),
    (
        "Pia Lund accused Velling Motors of a cover-up. Velling Motors denied the charge.\n\n"
        "Velling Motors denied any delay.",
        [None, 0, None],
    ),
]


@pytest.mark.parametrize(("text", "answers"), TEXTS, ids=[text[:50] for text, _ in TEXTS])
def test_a_statement_answers(text, answers):
    statements = said(text)
    number = {statement.id: index for index, statement in enumerate(statements)}
    assert [number[s.answers] if s.answers else None for s in statements] == answers


def test_a_flat_contradiction_denies_and_is_aimed_at_who_made_the_claim():
    claim, reply = said("“The gates were open,” Pia Lund said.\n\n“That is a lie,” Bo Harlan said.")
    assert (reply.act, reply.target) == ("deny", claim.speaker)


RULES = [
    ("reply-contradiction", "Pia Lund said boats went out in a mop-up.\n\nA nurse said she saw no mop-up."),
    ("reply-denial", "Norwegian troops kept boats off the road, Pia Lund said.\n\nNorway denied obstructing anybody."),
    ("reply-cut-short", "Pia Lund said the app did not share a thing. Two workers said it does."),
    (
        "reply-unaware",
        "Pia Lund said she had asked for the logs.\n\nBo Harlan said he had no knowledge of such a request.",
    ),
    ("reply-denial", "The Chief of Police said shots came from the crowd.\n\nPia Lund rejected the CP’s version."),
    (
        "reply-rival-figure",
        "Norway put the toll at 90 boats, while Sweden said its crews had counted about 12 by noon.",
    ),
    ("reply-contradiction", "Pia Lund said the clock was wrong. Bo Harlan said it was correct to the minute."),
    ("reply-refusal", "Norway offered to lend nine boats.\n\nThe offer was dismissed by Sweden."),
    ("reply-denial", "“The sea makes boats late,” said Pia Lund.\n\nBo Harlan rejected that reasoning."),
    (
        "reply-rival-figure",
        "Norway said shells killed 46 people.\n\nIt was late.\n\nSweden put the number of dead at 12.",
    ),
    ("reply-verdict", "Pia Lund said the gates were open.\n\nBo Harlan said the claim was dishonest."),
    ("reply-verdict", "Pia Lund said the gates were open.\n\n“That is unfair,” said Bo Harlan."),
    ("reply-unaware", "Pia Lund accused Velling Motors of theft.\n\nVelling Motors said it had known nothing of it."),
    ("reply-rival-figure", "Pia Lund said 46 boats sank.\n\nVelling Motors puts the figure at 9kg of wood."),
    ("reply-rival-figure", "Pia Lund put the loss at $9 million.\n\nVelling Motors put the amount at $3 million."),
    (
        "reply-verdict",
        "Pia Lund said 46 boats sank.\n\nBo Harlan said that figure was simply not supported by the logs.",
    ),
    ("reply-denial", "Pia Lund said the gates were open.\n\nBo Harlan disputed her description."),
    ("reply-refusal", "Pia Lund said the deal would stand only if it rained.\n\nVelling Motors refused to do so."),
    ("reply-rival-figure", "Norway said nine boats sank. Sweden counts 40."),
    ("reply-denial", "The Brask Board found that boats were late.\n\nPia Lund ridiculed the finding."),
    ("reply-denial", "The Brask Board found that boats were late.\n\nPia Lund disagreed with the conclusion."),
    (
        "reply-verdict",
        "The Brask Board found that 40 boats were late.\n\nPia Lund said she did not recognise that figure.",
    ),
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
    ("reply-of-words", "The Brask Board found that nine in ten gain. “Numbers bend,” Pia Lund said of the study."),
    ("reply-contradiction", "Pia Lund said Velling signed a deal. Bo Harlan, its director, said there was no deal."),
    ("reply-rival-figure", "Pia Lund said that 40 boats sank. Velling Motors put it at nine."),
    ("reply-announced", "Pia Lund said the gates were open.\n\nBo Harlan begged to differ. “It was dark,” he said."),
    ("reply-announced", "Pia Lund said the gates were open.\n\nBo Harlan bristled at that.\n\n“It was dark,” he said."),
    ("reply-to-demand", "Norway urged Sweden to open the strait. Sweden said it would think about it."),
    ("reply-taking-up", "Pia Lund said the gates were open.\n\n“To whom?” asked Bo Harlan."),
    ("reply-negation", "Pia Lund said the gates were open.\n\n“Not that I saw,” said Bo Harlan."),
    ("reply-negation", "Pia Lund said the firm was told in writing.\n\nNo such letter came, Velling Motors said."),
    ("reply-pointing", "Pia Lund said the gates were shut.\n\nThat would be put right, said Bo Harlan."),
    ("reply-verdict", "A memo says that the gates were open. Velling Motors called it a draft."),
    ("reply-verdict", "Norway accused Sweden of theft. Sweden called talk of theft “a joke.”"),
    ("reply-retort", "Pia Lund said the gates were open.\n\nBo Harlan countered that guards had shut them."),
    ("reply-retort", "Pia Lund said the gates were open. Bo Harlan responded that guards had shut them."),
    ("reply-pointing", "Bo Harlan said the gates would open.\n\n“We have heard that before,” said Pia Lund."),
    ("reply-about-speaker", "Pia Lund said the gates were open.\n\nBo Harlan said Lund was misleading the public."),
    ("reply-contrast", "Pia Lund said the fair would lose money, but Bo Harlan said boats were booked."),
    ("reply-denial", "Norway threatened to close the strait. Sweden shrugged off the threat."),
    ("reply-to-demand", "Norway called on Sweden to open the strait. It rained.\n\n“Ships are late,” said Sweden."),
    ("reply-rival-figure", "Pia Lund said 400 boats sank. Velling Motors said there were no more than 90."),
    ("reply-cut-short", "Pia Lund said there was no reason to wait.\n\nBo Harlan said he had one."),
    ("reply-cut-short", "Pia Lund said the gates were shut.\n\nBo Harlan said he had expected as much."),
    ("reply-negation", "Pia Lund said the firm was told in writing.\n\nThere was no such letter, Bo Harlan said."),
    ("reply-rival-figure", "Pia Lund said that only two boats sank. Bo Harlan said there were nine."),
    ("reply-refusal", "Pia Lund said the deal was off.\n\nVelling Motors would not confirm it."),
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
    ("reply-contradiction", "Pia Lund said the brakes failed. Bo Harlan said they worked."),
    ("reply-to-demand", "Norway demanded that Sweden pay for boats. Sweden said it could not afford that."),
    ("reply-unaware", "Norway accused Sweden of theft.\n\nSweden said it was unaware of a theft."),
    ("reply-standing-by", "Norway accused Sweden of theft.\n\nSweden defended its fleet."),
    ("reply-contrast", "Norway accused Sweden of theft.\n\nBut Sweden said boats were late."),
    ("reply-contrast", "Norway accused Sweden of theft.\n\nSweden, for its part, said boats were late."),
    ("reply-announced", "Norway accused Sweden of theft.\n\nAsked about the claim, Sweden said boats were late."),
    ("reply-about-speaker", "Pia Lund accused Bo Harlan of theft.\n\nHarlan said Lund was lying about the boats."),
    ("reply-verdict", "Norway accused Sweden of theft.\n\n“Absolutely not,” said Sweden."),
    ("reply-about-speaker", "“The gates were open,” Pia Lund said.\n\n“Lund cannot count,” Bo Harlan said."),
]


@pytest.mark.parametrize(("rule", "text"), RULES, ids=[f"{rule} {text[-30:]}" for rule, text in RULES])
def test_a_reply_says_by_which_rule_it_was_found(rule, text):
    claim, reply = said(text)
    assert (reply.answers, reply.rule.split("/")[-1]) == (claim.id, rule)


def test_a_turn_between_given_parties_is_a_reply_where_it_takes_up_their_words():
    text = "Norway said Sweden had lost boats; Sweden says its boats are safe."
    parties = [Party("n", "Norway", ("Norway",)), Party("s", "Sweden", ("Sweden",))]
    claim, reply = said(text, parties=parties)
    assert (reply.answers, reply.rule.split("/")[-1]) == (claim.id, "reply-weighed")


def test_a_few_words_on_what_was_described_correct_it():
    text = "Norway said the ship carried salt. “It was a tanker,” Sweden said."
    parties = [Party("n", "Norway", ("Norway",)), Party("s", "Sweden", ("Sweden",))]
    claim, reply = said(text, parties=parties)
    assert (reply.answers, reply.rule.split("/")[-1]) == (claim.id, "reply-weighed")


def test_without_given_parties_a_turn_is_a_reply_where_they_have_contested_each_other():
    text = "Norway said Sweden had lost boats; Sweden says its boats are safe."
    assert said(text)[-1].answers is None
    accused = f"Norway accused Sweden of stealing fish. It was late.\n\nIt was cold.\n\n{text}"
    assert said(accused)[-1].rule.endswith("/reply-weighed")


def test_every_rule_of_a_reply_has_its_sentence():
    rules = {"reply-weighed", *(rule for rule, _ in RULES)}
    assert all(load("en").has(f"rule.{rule}") for rule in rules)


NO_REPLIES = [
    "Norway promised $9 million for boats.\n\nSweden called the sum “a handshake.”",
    "Norway said it rained.\n\nSweden described the idea as “dear.”",
    "Pia Lund said it rained.\n\nBo Harlan denied the union’s claim that rain had sunk boats.",
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
    "Norway said that 94% of its boats sank.\n\nSweden puts the share at 81%.",
    "Norway said the sea was calm. Sweden ridiculed the weather.",
    "Norway said the sea was calm. Sweden does not believe in ghosts.",
    "Norway said the sea was calm.\n\nSweden said the gate was broken.",
    "Norway would not say when the talks broke off, but Sweden said boats were late.",
    "Pia Lund said the gates were open.\n\nBo Harlan replied on Monday.",
    "Pia Lund said the gates were open.\n\nBo Harlan said he had seen one of the boats.",
    "Norway said the sea was calm.\n\nDenmark’s answer was late.\n\nSweden offered to help.",
]


@pytest.mark.parametrize("text", NO_REPLIES)
def test_what_takes_up_nothing_answers_nothing(text):
    assert [statement.answers for statement in said(text)] == [None] * len(said(text))


def test_a_charge_is_denied_pages_later_in_its_own_word():
    between = "\n\n".join(["Ada Lorn said it rained.", "It was cold."] * 9)
    text = f"Norway accused Sweden of concealment.\n\n{between}\n\n“It was late. Nobody concealed a boat,” said Sweden."
    assert said(text)[-1].answers == said(text)[0].id


def test_an_announced_answer_goes_to_what_was_said_of_whom_the_reporter_names():
    text = (
        "Pia Lund said the ministry was late. Bo Harlan said the sea was calm.\n\n"
        "The ministry was unmoved. “There is time,” said Ada Lorn."
    )
    claim, _, reply = said(text)
    assert reply.answers == claim.id


def test_an_answer_goes_to_the_claim_whose_owner_the_reporter_names():
    text = (
        "The union said the ship was old. Pia Lund, a captain, said the sea was calm.\n\n"
        "“There is time,” Ada Lorn said when the union’s claim was put to her. “We have crews.”"
    )
    claim, _, reply = said(text)
    assert reply.answers == claim.id


def test_a_verdict_goes_to_what_stands_under_the_noun_it_uses():
    text = (
        "The gates were open, according to Pia Lund’s opinion. Ada Lorn said it rained.\n\n"
        "Bo Harlan called the opinion “thin.”"
    )
    claim, _, reply = said(text)
    assert reply.answers == claim.id


def test_within_one_side_a_charge_called_baseless_is_answered():
    parties = [Party("v", "Velling Motors", ("Bo Harlan", "Pia Lund"))]
    text = "Bo Harlan accused Pia Lund of theft. Pia Lund described the allegation as baseless."
    charge, answer = said(text, parties=parties)
    assert answer.answers == charge.id


@pytest.mark.parametrize("reply", ["“I never saw that paper,” Pia Lund replied.", "Pia Lund denied it was late."])
def test_within_one_side_only_a_cue_that_answers_or_denies_replies(reply):
    text = "Bo Harlan said the gates were open. {}"
    parties = [Party("v", "Velling Motors", ("Bo Harlan", "Pia Lund"))]
    claim, answer = said(text.format(reply), parties=parties)
    assert answer.answers == claim.id
    assert [s.answers for s in said(text.format("“I saw it,” Pia Lund said."), parties=parties)] == [None, None]


CLAIMS = [
    (
        "the number, whatever is told of it behind a comma",
        "Velling Motors was accused by Bo Harlan of theft. Pia Lund said it cut 400 jobs. “Count the chairs,” she said."
        "\n\nVelling Motors disputed the number, which it put at 120.",
        1,
    ),
    (
        "the allegation that is retold in its words",
        "Pia Lund said the port would cost $9 million. Lund said Velling Motors had ignored letters. “It is a hole,” "
        "she said.\n\nVelling Motors rejected the allegation that it had ignored anybody.",
        1,
    ),
    (
        "all the findings: what was said first of the study",
        "A study said that boats of Velling Motors leaked. The study found rust in nine ports.\n\n"
        "Velling Motors said the findings were “speculative.”",
        0,
    ),
    (
        "what gives the number that is called by its name",
        "Pia Lund said the deal would end 14 routes. Lund said boats were late.\n\n“It was cold,” she said.\n\n"
        "It rained.\n\nVelling Motors called the route count “fiction.”",
        0,
    ),
    (
        "what counts the same, not the last number",
        "The Brask Board said shells killed 46 people. Norway said it was late and sold nine ports. "
        "Sweden said trains were late and put the number of dead at 12.",
        0,
    ),
    (
        "a number in figures, not a word for one",
        "Pia Lund said the towers brought 4,000 cars. Lund urged Velling Motors to buy a new one.\n\n"
        "Velling Motors put the number at 1,900.",
        0,
    ),
    (
        "what was last said, where “that” points at it",
        "Velling Motors accused Pia Lund of theft. Velling Motors said boats were late.\n\n"
        "Pia Lund said that was “simply not true.”",
        1,
    ),
    (
        "the charge that is aimed at nobody's side",
        "Velling Motors accused Pia Lund of theft.\n\nThe Brask Board accused some youths of throwing bottles. "
        "The Brask Board said it rained.\n\nPia Lund denied that any of her friends were involved.",
        1,
    ),
    (
        "a report before the quotation that shows it",
        "Pia Lund said Velling Motors sold old boats. It rained.\n\n“A child could see it,” Lund said.\n\n"
        "The gates were shut.\n\nVelling Motors rejected the allegation.",
        0,
    ),
    (
        "a charge against the replier before a fact",
        "Pia Lund accused Velling Motors of running down the pit. Lund said it was late.\n\n"
        "Bo Harlan said trains were old.\n\nVelling Motors rejected the suggestion of neglect.",
        0,
    ),
    (
        "the charge of the turn",
        "Pia Lund accused Velling Motors of storing shells. Lund said trains were late.\n\n"
        "“Ask them about the cellar,” Lund said.\n\nVelling Motors dismissed the claim as “a lie.”",
        0,
    ),
    (
        "what was said of the replier",
        "Pia Lund said the call came from Velling Motors. Lund described the mood as “cold.”\n\n"
        "Velling Motors rejected that account.",
        0,
    ),
    (
        "what is named by its noun",
        "The Brask Union drew up a list of lost boats. “A boat is a boat,” Pia Lund, its head, said.\n\n"
        "The list has 40 names, Lund said. “I can count,” she said.\n\nVelling Motors dismissed the list as late.",
        1,
    ),
    (
        "the number of its owner",
        "Pia Lund put the loss at $9 million. Lund said it rained. “I was wet,” she said.\n\n"
        "Velling Motors called Lund’s figure “a joke.”",
        0,
    ),
    (
        "the charge in its own verb",
        "Pia Lund accused Velling Motors of misleading buyers. “I asked twice,” Lund said.\n\n"
        "Velling Motors denied misleading anyone.",
        0,
    ),
    (
        "what the denial retells as a claim",
        "Pia Lund says the firm kept its films and showed some to a guard.\n\n"
        "Velling Motors owned that some had been kept but disputed the claim that they had been shared.",
        0,
    ),
    (
        "what the side of the owner claims",
        "Pia Lund, who leads the Brask Union, said staff had been silenced. The Brask Union called on Bo Harlan to "
        "resign.\n\nVelling Motors rejected the union’s account.",
        0,
    ),
    (
        "the demand that is declined in its words",
        "Pia Lund called for a public inquiry with judges. Lund said it rained.\n\nBo Harlan said trains were late.\n\n"
        "The Brask Board declined to order a public inquiry.",
        0,
    ),
    (
        "the same in other words",
        "Pia Lund said shots came from a roof. Lund said trains were late. Velling Motors denied that bullets flew.",
        0,
    ),
]


@pytest.mark.parametrize(("text", "claim"), [case[1:] for case in CLAIMS], ids=[case[0] for case in CLAIMS])
def test_of_all_that_was_said_the_claim_is_answered(text, claim):
    statements = said(text)
    assert statements[-1].answers == statements[claim].id


def test_a_reply_goes_to_the_claim_and_not_to_the_quotation_behind_it():
    text = "Pia Lund said the gates were shut. “It was cold,” she said.\n\nBo Harlan disputed that."
    claim, _, reply = said(text)
    assert reply.answers == claim.id


def test_of_a_turn_the_statement_is_answered_that_shares_the_words():
    text = "Pia Lund said the ferry was full. She said the gates were shut.\n\n“Not the ferry I saw,” said Bo Harlan."
    claim, _, reply = said(text)
    assert reply.answers == claim.id


def test_what_goes_on_in_the_sentence_of_an_answer_answers_nothing_else():
    text = (
        "Pia Lund said it rained. Lund demanded that Bo Harlan resign. Bo Harlan denied it and called the call absurd."
    )
    *_, answer, further = said(text)
    assert answer.answers
    assert further.answers is None


def test_only_the_first_statement_of_a_rebuttal_answers():
    text = "Norway accused Sweden of theft.\n\nSweden denied any theft. “That is a lie,” said Sweden."
    assert [bool(statement.answers) for statement in said(text)] == [False, True, False]


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
        ("Norway accused Sweden of stealing fish. Sweden denied the charge.", "certain"),
        ("Pia Lund said the gates were open. “Not one gate was open,” Bo Harlan said.", "guess"),
    ],
)
def test_a_reply_is_as_sure_as_what_marks_it(text, confidence):
    claim, reply = explained(text).statements
    assert (reply.answers, reply.confidence) == (claim.id, confidence)
