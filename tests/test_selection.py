"""What a view leaves of an article: each filter alone, what goes with what, and the order of the columns."""

from datetime import date

import pytest

from components.extract import extract
from components.hearsay import seems_reported
from components.lang import LANGUAGES
from components.model import Article
from components.selection import NONE_OF_THESE, OTHERS, View, columns, find_record, own_voice, select, sentence_id
from tests.explainers import BRIDGE, EMPTY


def view(**fields):
    return View("old-bridge", **fields)


def first_words(records):
    return [(r.content[0] if hasattr(r, "content") else r.span).text.split()[0] for r in records]


def test_without_filters_everything_is_there_in_the_order_of_the_text():
    selection = select(BRIDGE, view())
    assert selection.statements == BRIDGE.statements
    assert selection.events == BRIDGE.events
    assert selection.figures == BRIDGE.figures
    assert selection.voice == own_voice(BRIDGE)
    assert selection.hidden == ()


def test_columns_stand_in_order_of_first_mention_and_those_without_a_party_come_last():
    assert [party.id for party in columns(BRIDGE)] == ["harbour", "carriers", OTHERS]
    assert [party.id for party in select(BRIDGE, view(order="az")).columns] == ["carriers", "harbour", OTHERS]


def test_a_party_keeps_its_statements_and_the_articles_own_voice():
    selection = select(BRIDGE, view(parties=("carriers",)))
    assert {s.party for s in selection.statements} == {"carriers"}
    assert [party.id for party in selection.hidden] == ["harbour", OTHERS]
    assert selection.voice == own_voice(BRIDGE)


def test_speakers_of_no_party_can_be_chosen_like_a_party():
    assert {s.speaker for s in select(BRIDGE, view(parties=(OTHERS,))).statements} == {"Bo Finn"}


def test_an_event_goes_with_the_statements_of_its_sentence_and_stays_where_there_is_none():
    opened = next(e for e in BRIDGE.events if e.start_date == date(2021, 5, 3))
    said_on_tuesday = next(e for e in BRIDGE.events if e.sentence == BRIDGE.statements[0].sentence)
    events = select(BRIDGE, view(parties=("carriers",))).events
    assert opened in events
    assert said_on_tuesday not in events


def test_a_figure_goes_with_the_statement_that_gives_it():
    owned = [f for f in BRIDGE.figures if f.statement]
    free = [f for f in BRIDGE.figures if not f.statement]
    assert owned
    assert free
    kept = select(BRIDGE, view(parties=("carriers",))).figures
    assert not set(owned) & set(kept)
    assert set(free) <= set(kept)


@pytest.mark.parametrize("wording", ["direct", "reported", "mixed"])
def test_a_wording_keeps_that_kind_alone(wording):
    kinds = {s.type for s in select(BRIDGE, view(wording=(wording,))).statements}
    assert kinds == {"indirect" if wording == "reported" else wording}


def test_a_word_keeps_the_statements_that_stand_under_it():
    topic = BRIDGE.topics[0]
    assert tuple(s.id for s in select(BRIDGE, view(word=topic.word)).statements) == topic.statements
    under_none = {s.id for s in select(BRIDGE, view(word=NONE_OF_THESE)).statements}
    assert under_none == {s.id for s in BRIDGE.statements} - {i for t in BRIDGE.topics for i in t.statements}


def test_a_word_keeps_the_reporters_sentences_that_hold_it_in_any_of_its_forms():
    found = extract(
        Article(
            "raid",
            "Orsk said shells killed 40 people. Brask spoke of nine killed.\n\nThe killing was quick. It rained.",
        )
    )
    (killed,) = [topic for topic in found.topics if topic.word == "killed"]
    assert killed.forms == ("killed", "killing")
    assert [s.span.text for s in select(found, view(word="killed")).voice] == ["The killing was quick."]


def test_free_text_asks_the_sentence_in_any_case_and_every_section():
    selection = select(BRIDGE, view(query="SURVEY"))
    assert selection.statements
    assert all("survey" in s.sentence.text for s in selection.statements)
    assert all("survey" in s.span.text for s in selection.voice)


def test_a_range_of_days_keeps_what_may_lie_in_it_and_statements_without_a_date_count_as_of_publication():
    before = select(BRIDGE, view(until=date(2022, 12, 31)))
    assert {e.start_date for e in before.events} == {date(2021, 5, 3)}
    undated = [s for s in BRIDGE.statements if not any(e.sentence == s.sentence for e in BRIDGE.events)]
    assert undated
    assert not set(undated) & set(before.statements)
    assert set(undated) <= set(select(BRIDGE, view(since=date(2023, 6, 1))).statements)


@pytest.mark.parametrize("line", ["What happens next", "ADVERTISEMENT", "Reporting by Ida Rowe; Editing by Tom Lund."])
def test_headings_and_credits_are_nobodys_voice(line):
    found = extract(Article("dam", f"“It fell,” Ann Moor said. 😬\n\n{line}\n\nThe dam is old."))
    assert [sentence.span.text for sentence in own_voice(found)] == ["The dam is old."]


def test_the_own_voice_holds_no_sentence_with_a_statement():
    said = {s.sentence for s in BRIDGE.statements}
    assert own_voice(BRIDGE)
    assert not {sentence.span for sentence in own_voice(BRIDGE)} & said


@pytest.mark.parametrize(
    ("sentence", "reported"),
    [
        ("The pier closed in May.", False),
        ("The so-called “ghost pier” closed in May.", False),
        ("Her book, “The Long Way Home to Brask”, sold well.", False),
        ("The boys' club and the firm’s yard closed in '98 and never opened again.", False),
        ("A tangle of “doors that open on nothing at all” was left.", True),
        ("The mood, ‘bad since the autumn and worse now’, did not lift.", True),
        ("He had been told twice.", True),
        ("By then, according to nobody in particular, it was late.", True),
    ],
)
def test_what_looks_like_the_words_of_others_is_not_the_own_voice(sentence: str, reported: bool) -> None:
    assert seems_reported(sentence, LANGUAGES["en"]) is reported


def test_records_are_found_by_their_ids_and_strangers_are_none():
    for record in (*BRIDGE.statements, *BRIDGE.events, *BRIDGE.figures):
        assert find_record(BRIDGE, record.id) is record
    sentence = own_voice(BRIDGE)[0]
    assert find_record(BRIDGE, sentence_id(sentence)) == sentence
    assert find_record(BRIDGE, "ffffffffffff") is None
    assert find_record(BRIDGE, "") is None


def test_an_empty_article_leaves_nothing_and_raises_nothing():
    assert select(EMPTY, View("empty", query="x", parties=("y",))).statements == ()


def test_a_quotation_of_two_sentences_is_found_by_the_words_of_either():
    text = "“The dam held,” said Ruth Moor. “Nobody had to leave the valley.” It rained."
    explainer = extract(Article(slug="dam", text=text, title="The dam"))
    for query in ("dam", "valley"):
        assert [s.speaker for s in select(explainer, View("dam", query=query)).statements] == ["Ruth Moor"], query
    assert not select(explainer, View("dam", query="rained")).statements
