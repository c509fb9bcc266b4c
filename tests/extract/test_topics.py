"""Topics: which words of an article its statements are compared under, and which statements stand under them."""

from __future__ import annotations

from tests.extract.saying import explained

TEXT = """\
The union said the levy would ruin dairy farmers.

The ministry said the levy would pay for clean water.

The union accused the ministry of spending the levy on roads, a charge the ministry denies.

“We drink dirty river water,” said farmer Ida Orr. “A fish farmer told me the river water stinks.”

The ministry said river water was clean.
"""


def test_words_that_recur_in_statements_are_topics_in_order_of_first_mention():
    words = [topic.word for topic in explained(TEXT).topics]
    assert "levy" in words
    assert "river water" in words
    assert words.index("levy") < words.index("river water")
    assert len(words) <= 8


def test_a_pair_of_words_replaces_the_words_it_is_made_of():
    words = [topic.word for topic in explained(TEXT).topics]
    assert "river" not in words


def test_parties_and_speakers_and_verbs_of_speech_are_no_topics():
    words = " ".join(topic.word for topic in explained(TEXT).topics)
    assert all(word not in words for word in ("ministry", "union", "said", "Orr"))


def test_a_reply_stands_under_the_words_of_its_claim():
    read_to_the_end = explained(TEXT)
    (reply,) = [statement for statement in read_to_the_end.statements if statement.act == "deny"]
    (levy,) = [topic for topic in read_to_the_end.topics if topic.word == "levy"]
    assert reply.answers in levy.statements
    assert reply.id in levy.statements


def test_every_topic_is_printed_in_the_article_and_holds_two_statements_in_text_order():
    read_to_the_end = explained(TEXT)
    order = [statement.id for statement in read_to_the_end.statements]
    for topic in read_to_the_end.topics:
        assert topic.word in TEXT
        assert len(topic.statements) >= 2
        assert list(topic.statements) == sorted(topic.statements, key=order.index)


def test_an_article_without_statements_has_no_topics():
    assert explained("The mine is shut. The mine is wet.").topics == ()


def test_a_word_that_another_says_in_the_same_sentence_is_not_yours():
    text = (
        "The union said the boats were late, but the ministry said the nets were torn.\n\n"
        "The ministry said the nets were old.\n\nThe union said the boats sank."
    )
    records = explained(text)
    late, torn = (next(s.id for s in records.statements if word in s.content[0].text) for word in ("late", "torn"))
    nets = next(topic for topic in records.topics if topic.word == "nets")
    assert torn in nets.statements
    assert late not in nets.statements


def test_the_forms_of_a_verb_of_harm_are_one_topic_so_that_no_side_seems_silent():
    text = "The raid was short, killing 40 people, Norland said.\n\nBrask said shells killed nine people in Orsk."
    read_to_the_end = explained(text)
    (killed,) = [topic for topic in read_to_the_end.topics if topic.word == "killed"]
    assert killed.statements == tuple(statement.id for statement in read_to_the_end.statements)
    assert killed.forms == ("killing", "killed")


def test_a_verb_is_shown_in_a_form_that_is_printed():
    text = "The raid was short, killing 40 people, Norland said.\n\nBrask spoke of the killing of nine people."
    words = {topic.word for topic in explained(text).topics}
    assert "killing" in words
    assert "killed" not in words
