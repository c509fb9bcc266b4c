"""What holds of any text: nothing raises, every span is its slice, ids are unique and stable, time grows in step."""

import re
import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from components.contract import as_json, from_json
from components.corpus import read_filed
from components.extract import extract
from components.model import Article, Explainer, Party, Span

GOLD = Path(__file__).parents[1] / "gold"
PIECES = st.sampled_from(
    """“ ” " ‘ ’ ' « » „ ( ) , . ; : — - … \n \n\n said says told denied accused of that who it he she they the a
    group company spokesman for according to Ada Lorn Mr. Dr. Norway Norwegian U.S. Velling Motors Inc. NRS would not
    charge claim he’s Lorn’s boats’ 3 1.5 million % $ May Monday 2024 since last week I we and or""".split(" ")
)
NEWSY = st.lists(PIECES, max_size=60).map(" ".join)
ARTICLES = (read_filed(path).article.text for path in sorted(GOLD.glob("*/*/article.md")))
SENTENCES = sorted({part for text in ARTICLES for part in re.split(r"(?<=[.?!”])\s+", text)})
INSERTED = st.sampled_from("it he she they its his their that who said denied report study company".split())
GARBLED = st.builds(
    lambda sentence, word, at, cut: " ".join([*sentence.split()[: at % 12], word, *sentence.split()[at % 12 + cut :]]),
    st.sampled_from(SENTENCES),
    INSERTED,
    st.integers(0, 11),
    st.integers(0, 3),
)
"""Sentences of articles with a word set in, some gone behind it."""
SPLICED = st.lists(st.one_of(st.sampled_from(SENTENCES), GARBLED), max_size=9).map(" ".join)
TEXTS = st.one_of(NEWSY, SPLICED, st.text(max_size=300))
UNHURRIED = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])

FAR = "x" * 20 + ".\n\nFar away somebody walks along a quiet lane.\n\n" + "x" * 20 + ".\n\n"


def read(text: str, parties: list[Party] | None = None) -> Explainer:
    return extract(Article(slug="any", text=text, published=date(2024, 10, 23)), parties)


def spans(found: Explainer) -> list[Span]:
    out = [*found.paragraphs, *(sentence.span for sentence in found.sentences)]
    for statement in found.statements:
        out += [*statement.content, statement.sentence]
        out += [span for span in (statement.source, statement.cue) if span is not None]
    for timex in found.timexes:
        out.append(timex.span)
    for event in found.events:
        out += [event.span, event.sentence]
    for figure in found.figures:
        out += [figure.span, figure.sentence]
    return out


@given(TEXTS)
@example("% said ’ “ “ “ “")  # found once: a source that ended before it began
@UNHURRIED
def test_any_text_is_read_and_every_span_is_its_slice(text):
    found = read(text)
    assert all(0 <= span.start < span.end and text[span.start : span.end] == span.text for span in spans(found))


@given(TEXTS)
@UNHURRIED
def test_whoever_speaks_has_a_name(text):
    assert all(statement.speaker for statement in read(text).statements if statement.source is not None)


@given(TEXTS)
@UNHURRIED
def test_any_text_goes_through_json_and_back(text):
    found = read(text)
    assert from_json(as_json(found)) == found


@given(TEXTS)
@UNHURRIED
def test_ids_differ_and_point_at_something(text):
    found = read(text)
    for records in (found.statements, found.events, found.figures, found.parties):
        assert len({record.id for record in records}) == len(records)
    ids = {statement.id for statement in found.statements}
    assert {s.answers for s in found.statements if s.answers} <= ids
    assert {s.party for s in found.statements if s.party} <= {party.id for party in found.parties}
    assert all(f.statement in ids for f in (*found.figures, *found.events) if f.statement)


@given(NEWSY)
@UNHURRIED
def test_ids_stay_when_text_far_away_is_added(text):
    # The added text stands behind, so that nothing in it can be the antecedent of a word before it.
    text = f"{text}\n\n{'x' * 40}.\n\n"
    before, after = read(text), read(text + FAR)
    ids = {statement.id for statement in after.statements}
    assert {statement.id for statement in before.statements} <= ids


@given(TEXTS, st.lists(st.text(min_size=1, max_size=8).filter(str.strip), max_size=4))
@UNHURRIED
def test_any_list_of_parties_is_kept(text, members):
    party = Party("one", "One", tuple(members))
    found = read(text, [party])
    assert found.parties == (party,)
    assert {s.party for s in found.statements} <= {"one", None}


@given(NEWSY)
@UNHURRIED
def test_without_a_list_a_party_has_its_speakers_for_members_and_none_is_without_a_statement(text):
    found = read(text)
    members = {party.id: party.members for party in found.parties}
    assert all(s.speaker in members[s.party] for s in found.statements if s.party is not None)
    assert {s.party for s in found.statements} - {None} == members.keys()


REPEATED = [
    "Ada Lorn, head of Velling Motors, said the pier was shut. She said it would open. The company denied it.\n\n",
    "“The pier is shut,” he said of Norway. ",
    "Ada Lorn Bo Harlan ",
    "“",
    "the group of the board of ",
]


@pytest.mark.parametrize("piece", REPEATED, ids=[piece[:12] for piece in REPEATED])
def test_time_grows_in_step_with_the_text(piece):
    def seconds(length: int) -> float:
        article = Article(slug="long", text=(piece * (length // len(piece) + 1))[:length])
        start = time.process_time()
        extract(article)
        return time.process_time() - start

    seconds(1_000)
    short, long = min(seconds(20_000) for _ in range(3)), seconds(200_000)
    assert long <= 16 * short + 0.2
