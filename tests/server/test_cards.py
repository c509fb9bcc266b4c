"""The picture of a view: whose words, whole or cut and saying so, in any script."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import pytest
from PIL import Image, ImageChops

from components.markup.citation import cut, own_words, words_in_attribution
from components.model import Article, Explainer, Party
from components.selection import View
from components.server import cards, drawing, lettering
from components.server.address import Asked
from components.server.days import find_marks
from components.share import Problem
from tests.explainers import ARTICLE, BRIDGE, EMPTY, STATEMENTS, with_title
from tests.markup.page import sheet

PAPER = (0xFB, 0xFA, 0xF7)


def drawn(explainer: Explainer = BRIDGE, **fields: object) -> tuple[Image.Image, list[str]]:
    """The picture of a view, and every line of text on it."""
    asked = Asked("http://news.test", explainer, replace(View(explainer.article.slug), **fields), ())
    return drawn_for(asked)


def drawn_for(asked: Asked) -> tuple[Image.Image, list[str]]:
    lines: list[str] = []
    put = drawing.put

    def note(draw, at, text, *rest, **more):
        lines.append(text)
        put(draw, at, text, *rest, **more)

    drawing.put = note
    try:
        picture = Image.open(io.BytesIO(cards.draw_card(asked)))
    finally:
        drawing.put = put
    return picture, lines


def test_a_quotation_has_its_speaker_first_then_the_words_then_where_they_are_from():
    _, lines = drawn(selected=STATEMENTS[1].id)
    words = " ".join(lines)
    assert words.index("Ada Lorn:") < words.index("“The piers are cracked,” Lorn said")
    assert "The Example Gazette, 14 Jun 2023 · Port Example" in lines
    assert "Found automatically. Check the sentence." in lines


def test_a_reported_claim_stands_in_its_attribution():
    _, lines = drawn(selected=STATEMENTS[3].id)
    assert "Carriers:" in lines
    assert "reported, ¶5" in lines
    assert "accuse the harbour of hiding a survey" in " ".join(lines)


def test_what_attributes_the_words_is_softer_than_they_are():
    colours = {}
    put = drawing.put

    def note(draw, at, text, voice, size, colour, **more):
        colours[text] = colour
        put(draw, at, text, voice, size, colour, **more)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(drawing, "put", note)
        drawn(selected=STATEMENTS[3].id)
    assert colours["accuse the harbour of"] == drawing.SOFT
    assert colours["hiding a"] == drawing.INK


@pytest.mark.parametrize("statement", STATEMENTS, ids=lambda statement: statement.content[0].text[:20])
def test_each_character_of_a_passage_is_the_statements_or_its_attributions(statement):
    on = sheet(BRIDGE)
    words = words_in_attribution(on, statement)
    own = own_words(on, statement)
    assert len(own) == len(words)
    dark = "".join(letter for letter, is_own in zip(words, own, strict=True) if is_own)
    assert all(part in dark for part in " ".join(span.text for span in statement.content).split())


def test_a_passage_in_a_narrowed_view_says_which_parties_are_hidden():
    _, lines = drawn(selected=STATEMENTS[1].id, parties=("harbour",))
    assert "This view shows 1 of 3 parties. Hidden: Carriers, Others named." in lines
    _, lines = drawn(selected=STATEMENTS[1].id)
    assert not any("Hidden" in line for line in lines)


def test_what_the_article_says_itself_is_given_to_the_article():
    _, lines = drawn(selected=BRIDGE.events[1].id)
    assert "The article, without attribution:" in lines


def test_a_narrowed_view_says_what_it_hides():
    _, lines = drawn(parties=("harbour",))
    assert any(line.startswith("This view shows 1 of 3 parties.") for line in lines)
    assert lines.count("hidden in this view") == 2
    assert "5 statements" in lines


def test_a_whole_view_counts_every_party():
    _, lines = drawn()
    assert [line for line in lines if line.endswith(("statement", "statements"))] == [
        "5 statements",
        "2 statements",
        "1 statement",
    ]
    assert "3 May 2021" in lines


def test_the_days_of_a_view_say_how_they_are_known_and_in_which_words():
    _, lines = drawn()
    for event in BRIDGE.events:
        if event.basis != "inferred":
            assert f"“{event.phrase.text}”" in lines
    assert "stated" in lines
    assert "worked out" in lines


LAST_WEEK = replace(
    BRIDGE.events[1],
    start_date=date(2023, 6, 5),
    end_date=date(2023, 6, 11),
    precision="week",
    basis="resolved",
    edtf="[2023-06-05..2023-06-11]",
)
EVER_SINCE = replace(LAST_WEEK, id="since-then", end_date=None, basis="inferred", edtf="2023-06-05/..")


def test_a_week_bears_the_sign_for_how_it_is_known_and_not_that_of_what_goes_on_since():
    (mark,) = find_marks([EVER_SINCE, LAST_WEEK])
    assert mark.event == LAST_WEEK
    assert mark.is_range


def test_what_goes_on_since_a_day_that_bears_no_other_event_has_a_mark_of_its_own():
    (mark,) = find_marks([EVER_SINCE])
    assert mark.event == EVER_SINCE
    assert not mark.is_range


def test_of_several_events_of_a_day_the_surest_tells_how_it_is_known():
    stated = replace(BRIDGE.events[1], start_date=date(2023, 6, 5), end_date=date(2023, 6, 5), precision="day")
    worked_out = replace(stated, id="same-day", basis="resolved")
    (mark,) = find_marks([worked_out, stated])
    assert mark.event.basis == "stated"


def test_the_days_take_the_width_of_the_picture():
    days = [(date(2022, 3, 1), "stated"), (date(2023, 6, 5), "resolved"), (date(2023, 6, 14), "resolved")]
    events = tuple(
        replace(BRIDGE.events[0], id=f"e{n}", start_date=day, end_date=day, precision="day", basis=basis)
        for n, (day, basis) in enumerate(days)
    )
    places = {}
    put = drawing.put

    def note(draw, at, text, *rest, **more):
        places[text] = at[0]
        put(draw, at, text, *rest, **more)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(drawing, "put", note)
        drawn(replace(BRIDGE, events=events))
    assert places["1 Mar 2022"] < 100
    assert places["14 Jun 2023"] > 900


def test_long_words_are_cut_at_a_sentence_and_the_picture_says_so():
    sentence = "The harbour is old and the bridge is older than anybody in the town can remember today. "
    long = replace(
        STATEMENTS[1], content=(Article("x", sentence * 12).at(0, len(sentence) * 12 - 1),), cue=None, source=None
    )
    explainer = replace(
        BRIDGE,
        article=replace(BRIDGE.article, text=sentence * 12),
        statements=(long,),
        events=(),
        figures=(),
        topics=(),
    )
    _, lines = drawn(explainer, selected=long.id)
    assert "Found automatically. Check the sentence. Cut at a sentence." in lines
    shown = " ".join(line for line in lines if "harbour" in line or "remember" in line)
    assert shown.endswith("…")
    assert "today. …" in shown


@pytest.mark.parametrize(
    ("text", "limit", "short"),
    [
        ("Short.", 20, "Short."),
        ("One is here. Two is here too.", 20, "One is here. …"),
        ("One is long and has no end in it", 20, "One is long and …"),
        ("“One is here.” Two is here too.", 22, "“One is here.” …"),
    ],
)
def test_a_text_is_cut_where_a_sentence_ends_else_between_words(text, limit, short):
    assert cut(text, limit) == short
    assert len(cut(text, limit)) <= limit


TITLES = {
    "Latin": "Überfällige Brücke in Łódź",
    "Greek": "Η γέφυρα κλείνει",
    "Cyrillic": "Мост закрывают на ремонт",
    "Arabic": "إغلاق الجسر القديم للصيانة",
    "Hebrew": "הגשר הישן נסגר לשיפוצים",
}


@pytest.mark.parametrize("shaped", [True, False])
@pytest.mark.parametrize("script", TITLES)
def test_every_script_is_drawn_with_letters_and_not_with_boxes(script, shaped, monkeypatch):
    if shaped and not lettering.RAQM:
        pytest.skip("this machine has no FriBiDi; the other way is tested beside this")
    monkeypatch.setattr(lettering, "RAQM", shaped)
    lettering._font.cache_clear()
    picture, _ = drawn(with_title(TITLES[script]))
    boxes, _ = drawn(with_title("\uffff" * len(TITLES[script])))
    lettering._font.cache_clear()
    headline = (64, 110, 1136, 250)
    assert ImageChops.difference(picture.crop(headline), boxes.crop(headline)).getbbox()
    assert picture.crop(headline).getcolors(100_000) != [(1072 * 140, PAPER)]


def ink(picture: Image.Image, box: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
    """The part of a box that is written on."""
    part = picture.crop(box)
    found = ImageChops.difference(part, Image.new("RGB", part.size, PAPER)).getbbox()
    assert found
    return found


def test_what_runs_right_to_left_starts_at_the_right():
    arabic, _ = drawn(with_title("الجسر"))
    latin, _ = drawn(with_title("Bridge"))
    headline = (0, 110, 1200, 200)
    assert ink(arabic, headline)[0] > 800
    assert ink(arabic, headline)[2] > 1120
    assert ink(latin, headline)[0] < 80
    assert ink(latin, headline)[2] < 400


@pytest.mark.parametrize("title", ["", "x" * 500, "word " * 200, "\u202eabc\u0000\ud800", "🙂", "日本語"])
def test_nothing_in_a_headline_raises_or_leaves_the_picture(title):
    picture, _ = drawn(with_title(title))
    margin = ImageChops.difference(picture.crop((1140, 0, 1200, 630)), Image.new("RGB", (60, 630), PAPER))
    assert margin.getbbox() is None


def test_an_article_in_which_nothing_was_found_has_a_picture():
    assert drawn(EMPTY)[0].size == (1200, 630)


def test_a_claim_and_the_reply_to_it_never_travel_alone():
    claim, reply = BRIDGE.statements[3], BRIDGE.statements[4]
    assert any("Answered by Harbour: a charge it rejects" in line for line in drawn(selected=claim.id)[1])
    assert any("Answers Carriers: accuse the harbour of hiding" in line for line in drawn(selected=reply.id)[1])


def test_a_reply_shows_the_claim_that_it_answers():
    reply = next(s for s in STATEMENTS if s.answers)
    _, lines = drawn(selected=reply.id)
    assert "a charge it rejects." in " ".join(lines)
    assert any(line.startswith("Answers Carriers: accuse the harbour of hiding a survey") for line in lines)


RIGHT_TO_LEFT = replace(
    with_title("إغلاق الجسر القديم في الميناء للصيانة لمدة ثلاثة أشهر"),
    article=replace(ARTICLE, title="إغلاق الجسر القديم", publisher="صحيفة المثال", place="الميناء", language="ar"),
)
WORDY = with_title("A headline that goes on about the harbour, its bridge, its piers, its lorries and its ferry " * 2)
MANY = replace(BRIDGE, parties=tuple(Party(f"p{n}", f"Friends of the bridge number {n}", ()) for n in range(7)))
VIEWS = {
    "whole": {},
    "timeline": {"section": "timeline"},
    "figures": {"section": "figures"},
    "quotes": {"section": "quotes"},
    "narrowed": {"parties": ("harbour",), "wording": ("direct",), "query": "the piers are cracked"},
    "a quotation": {"selected": STATEMENTS[1].id},
    "a claim": {"selected": STATEMENTS[3].id},
    "a reply": {"selected": STATEMENTS[4].id},
    "a claim in a narrowed view": {"selected": STATEMENTS[3].id, "parties": ("carriers",)},
    "an event": {"selected": BRIDGE.events[1].id},
    "a figure": {"selected": BRIDGE.figures[1].id},
}


@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("explainer", [BRIDGE, RIGHT_TO_LEFT, WORDY, MANY], ids=["short", "rtl", "wordy", "many"])
@pytest.mark.parametrize("view", VIEWS)
def test_no_line_runs_into_another_or_out_of_the_picture(view, explainer, lang, monkeypatch):
    boxes: list[tuple[str, float, float, float, float]] = []
    put = drawing.put

    def note(draw, at, text, voice, size, colour, **more):
        x, y = at
        # Letters reach three quarters of their size up and a fifth down.
        boxes.append((text, x, y - size * 0.75, x + lettering.width(text, voice, size), y + size * 0.2))
        put(draw, at, text, voice, size, colour, **more)

    monkeypatch.setattr(drawing, "put", note)
    drawn(explainer, lang=lang, **VIEWS[view])
    assert len(boxes) > 3
    for index, (text, left, top, right, bottom) in enumerate(boxes):
        assert left >= 0, text
        assert right <= 1200, text
        assert bottom <= 630, text
        for other, *edges in boxes[:index]:
            apart = right <= edges[0] or edges[2] <= left or bottom <= edges[1] or edges[3] <= top
            assert apart, f"{text} / {other}"


def test_a_section_of_a_list_shows_its_first_rows():
    _, lines = drawn(section="timeline")
    assert "Who says what, and when · Timeline" in lines
    assert "The bridge opened" in lines
    _, lines = drawn(section="figures")
    assert lines[lines.index("about 400 lorries") - 1].lower() == "the article itself"


def test_what_could_not_be_had_is_said():
    asked = Asked("http://news.test", BRIDGE, View("old-bridge"), (Problem("party", "nobody"),))
    assert any("Not everything this link asks for" in line for line in drawn_for(asked)[1])


def test_names_that_run_the_other_way_are_kept_to_themselves():
    _, lines = drawn(parties=("harbour",), lang="ar")
    assert "\u2068Carriers\u2069" in " ".join(lines)
    _, lines = drawn(parties=("harbour",))
    assert "\u2068" not in " ".join(lines)
