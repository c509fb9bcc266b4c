"""Which words of a sentence are an event."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extract.events.finding import dated, found
from tests.extract.saying import explained


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The ferry sank on Monday.", "The ferry sank on Monday"),
        ("Schools shut as cooks in Orrin and Brask struck on Friday.", "cooks in Orrin and Brask struck on Friday"),
        ("The ferry sank on Monday, killing nine people.", "The ferry sank on Monday"),
        ("The ferry sank off Dalby, Brask, on Monday, killing nine.", "The ferry sank off Dalby, Brask, on Monday"),
        ("He fell in Dalby, Brask, on May 3 because the ice broke.", "He fell in Dalby, Brask, on May 3"),
        ("The shop will sell apples, pears and figs in May.", "The shop will sell apples, pears and figs in May"),
        ("It urged them to leave, as 11 cooks did in May.", "11 cooks did in May"),
        ("With 38 boats at the end of May, Orlo said it will sell.", "With 38 boats at the end of May"),
        ("At the pier on Monday, nurses voted to strike.", "At the pier on Monday, nurses voted to strike"),
        ("Fans left after Saturday’s 4-0 hammering.", "Saturday’s 4-0 hammering"),
        ("Lorn, on Monday, left the hall.", "Lorn, on Monday, left the hall"),
        ("On Monday, during a storm off Orrin, the ferry sank.", "On Monday, during a storm off Orrin, the ferry sank"),
        ("The mayor said on Monday that the pier was safe.", "The mayor said on Monday"),
        ("“The pier is safe,” the mayor said on Monday.", "the mayor said on Monday"),
        ("The mayor said that the ferry sank on Monday.", "the ferry sank on Monday"),
        ("The mayor said the ferry sank on Monday.", "the ferry sank on Monday"),
        ("The mayor promised on Monday to mend the pier.", "The mayor promised on Monday to mend the pier"),
        ("Orrin, a town of glass works, voted on Monday.", "Orrin, a town of glass works, voted on Monday"),
        ("Nine towns, including Brask, signed it in 2021.", "Nine towns, including Brask, signed it in 2021"),
        ("A cook, aged 54, was arrested on Friday.", "A cook, aged 54, was arrested on Friday"),
        ("The mill, once a school, burned on Friday.", "The mill, once a school, burned on Friday"),
        (
            "The firm, which was fined in May 2021 for a leak, appealed.",
            "The firm, which was fined in May 2021 for a leak",
        ),
        ("A report from the port, dated June 3, 2024, was ignored.", "A report from the port, dated June 3, 2024"),
        ("On Monday, the ferry sank off Orrin.", "On Monday, the ferry sank off Orrin"),
        ("The town’s last strike, in 2011, lasted nine days.", "The town’s last strike, in 2011, lasted nine days"),
        ("They talked about Monday’s vote and went home.", "Monday’s vote"),
        ("It recalled the Oct. 7 attack on the depot.", "the Oct. 7 attack"),
        ("But a letter from the port last week warned of ice.", "a letter from the port last week"),
        ("He closed the mine and sacked 40 men in May.", "sacked 40 men in May"),
        ("The crew named it “Big Ice” on Monday.", "The crew named it “Big Ice” on Monday"),
        ("On Monday, after a long night, the ferry sank.", "On Monday, after a long night, the ferry sank"),
        ("He said the head of a union resigned on Monday.", "the head of a union resigned on Monday"),
        ("Cooks living below the dam accused Orrin on Monday.", "Cooks living below the dam accused Orrin on Monday"),
        # A span holds both marks of a quotation or neither.
        (
            "In March he said that “not a metre of it” would be sold.",
            "In March he said that “not a metre of it” would be sold",
        ),
        (
            'In March he said that "not a metre of it" would be sold.',
            'In March he said that "not a metre of it" would be sold',
        ),
        ("“Woman in Grey,” painted in 1911, was sold.", "“Woman in Grey,” painted in 1911"),
        ("The clerk said its men were “in their beds on Monday.”", "its men were “in their beds on Monday.”"),
        ("At a dinner in Orrin on Monday, the mayor wept.", "At a dinner in Orrin on Monday, the mayor wept"),
        ("It is a levy on fish that the town passed in 2019.", "a levy on fish that the town passed in 2019"),
        ("He broke a vow made before the election in May.", "the election in May"),
        ("Ida Orr, 44, joined the crew in May.", "Ida Orr, 44, joined the crew in May"),
        ("The clerk said a cook, 54, was held on Friday.", "a cook, 54, was held on Friday"),
        ("The vote, to be held on Sunday, is close.", "The vote, to be held on Sunday"),
        ("The mill was sold, and last week the owner left.", "last week the owner left"),
        ("Earlier on Tuesday, the crew had left.", "Earlier on Tuesday, the crew had left"),
        ("The port will resume crossings from Monday.", "The port will resume crossings from Monday"),
        ("The court heard that on 3 May he had sold it.", "on 3 May he had sold it"),
        ("The mayor said that last year the port lost 40 boats.", "last year the port lost 40 boats"),
        ("The firm had said so as recently as May.", "The firm had said so as recently as May"),
        ("A US air strike hit the mill in May.", "A US air strike hit the mill in May"),
        ("Since Monday nobody has said why No 10 shut in May.", "No 10 shut in May"),
        ("It rose to 4% on Thursday, its 14th rise since May 2021.", "It rose to 4% on Thursday"),
        ("First thing on Monday, shares fell.", "First thing on Monday, shares fell"),
        ("All through last winter, the heating was off.", "All through last winter, the heating was off"),
        ("They fled, up from 300 in April, after a fire in May.", "a fire in May"),
        ("An inquiry, due to open in December, is likely.", "An inquiry, due to open in December"),
        ("It was not until May that the owner was told.", "the owner was told"),
        ("Born in Orrin in 1950, she left for Brask in 1968.", "she left for Brask in 1968"),
        ("Last year’s winner is out, and a cook was hurt in May.", "a cook was hurt in May"),
        ("The boat, sold to Orr, ran aground in May.", "The boat, sold to Orr, ran aground in May"),
        ("The port said the boat, sold to Orr, sank in May.", "the boat, sold to Orr, sank in May"),
        ("The song, first sung in 2006, is loved.", "The song, first sung in 2006"),
        ("The deal, worth $3m, is due to close in December.", "The deal, worth $3m, is due to close in December"),
        (
            "Police say the cooks, aged 17, 19 and 22, were shot on Monday.",
            "the cooks, aged 17, 19 and 22, were shot on Monday",
        ),
        ("The twins, born in May, went home on Monday.", "The twins, born in May, went home on Monday"),
        ("It rose in May, up 3% on 2023.", "It rose in May"),
        ("It left in June, the town’s fourth loss since May.", "It left in June"),
        ("Nobody has been held since the fire in May.", "the fire in May"),
        ("The guard fired at about 11:30 a.m. on Monday.", "The guard fired at about 11:30 a.m. on Monday"),
        ("In a letter dated June 3, 2024, he warned them.", "a letter dated June 3, 2024"),
        ("‘We lost the boat on Monday.’", "We lost the boat on Monday"),
        ("Army-led troops entered the valley on 3 May 2021.", "Army-led troops entered the valley on 3 May 2021"),
        ("A memorandum of 3 May 2021 says so.", "A memorandum of 3 May 2021"),
        ("She had read it in a brochure from 2019.", "a brochure from 2019"),
        ("Nobody had read the 2021 critique.", "the 2021 critique"),
        ("The union has called a strike for Nov. 28.", "a strike for Nov. 28"),
        ("The hall was sold over the weekend.", "The hall was sold over the weekend"),
        ("The price went up from $3 to $5 in May.", "The price went up from $3 to $5 in May"),
        ("Nine men had signed as of Monday evening.", "Nine men had signed as of Monday evening"),
        ("Her album, “Born Late”, is due out in May.", "Her album, “Born Late”, is due out in May"),
        ("The nine were “in bed with the lamps out on Monday”.", "The nine were “in bed with the lamps out on Monday”"),
        ("The panel, which is not liked, met on Monday.", "The panel, which is not liked, met on Monday"),
        ("Monday was dead.", "Monday was dead"),
        ("The firm’s results, due on Monday, are bad.", "The firm’s results, due on Monday"),
        ("Nobody came to the 21 June concert.", "the 21 June concert"),
        ("The clerks knew of it by May 2023.", "The clerks knew of it by May 2023"),
        ("They handed in a list with 1,874 names last month.", "They handed in a list with 1,874 names last month"),
        ("The rules take effect from 1 November.", "The rules take effect from 1 November"),
        ("The bridge, closed since Monday, is old.", "The bridge, closed since Monday"),
        ("Nine are missing after Monday’s landslide.", "Monday’s landslide"),
        ("The port was warned as early as 2019.", "The port was warned as early as 2019"),
        (
            "On Tuesday, two days after Ida Orr, 24, was killed, her family filed a suit.",
            "On Tuesday, two days after Ida Orr, 24, was killed, her family filed a suit",
        ),
        ("By Monday the boats were gone.", "By Monday the boats were gone"),
        ("On a call last month, Ida Orr owned up to it.", "On a call last month, Ida Orr owned up to it"),
        ("Orr, whose plea in March led to the trial, is old.", "Orr, whose plea in March led to the trial"),
        ("It said exports in May rose by a third.", "exports in May rose by a third"),
        ("It said a visit in May found ice.", "a visit in May found ice"),
        ("She told the guards that he had sunk it on Monday.", "he had sunk it on Monday"),
        ("She told cooks on deck he had sunk it on Monday.", "he had sunk it on Monday"),
        ("The mayor wrote, warning that the pier had sunk in May.", "the pier had sunk in May"),
        ("One died and at least nine men injured on Monday were blind.", "at least nine men injured on Monday"),
        ("The court published the notes of a meeting held in May.", "a meeting held in May"),
        ("It was told of a letter that she sent on Monday.", "a letter that she sent on Monday"),
        (
            "Two days after the span fell, killing nine, the Orrin Works Department (OWD) on Monday blamed rust.",
            "the Orrin Works Department (OWD) on Monday blamed rust",
        ),
        ("Slides from March 2023 show it.", "Slides from March 2023"),
        ('It says it had got "loose pages" in May but lost them.', 'it had got "loose pages" in May'),
        ("It says that 9 percent of boats last year were lost.", "9 percent of boats last year were lost"),
        ("A crew of suspended cooks on Monday blamed rust.", "A crew of suspended cooks on Monday blamed rust"),
        ("On the quay on Monday, cooks read the bill.", "On the quay on Monday, cooks read the bill"),
        ("He sold tin, a metal, on May 3, a day before the sale.", "He sold tin, a metal, on May 3"),
        ("Nobody had mourned the frost of 2013.", "the frost of 2013"),
        ("The town’s fourth fire this year came on Monday.", "The town’s fourth fire this year came on Monday"),
        ("It was held after Monday’s by-election.", "Monday’s by-election"),
        ("Nobody spoke of Monday’s sit-in.", "Monday’s sit-in"),
        ("The bill for Monday’s clean-up is high.", "Monday’s clean-up"),
        ("It follows Saturday’s draw at Orrin.", "Saturday’s draw"),
        ("The mill, she said, burned on Monday.", "The mill, she said, burned on Monday"),
        ("It was wet; the mill, she said, burned on Monday.", "the mill, she said, burned on Monday"),
        ("He was ill, she said, died on Monday.", "died on Monday"),
        ("The fund, one of nine in Orrin, fell in May.", "The fund, one of nine in Orrin, fell in May"),
        (
            "The share rose 9 cents, or 1 percent, to $74.90 a tonne by noon.",
            "The share rose 9 cents, or 1 percent, to $74.90 a tonne by noon",
        ),
        ("A woman in her 60s who was hit on Monday is well.", "A woman in her 60s who was hit on Monday"),
        ("The bank cut rates to 4% from 5% on Monday.", "The bank cut rates to 4% from 5% on Monday"),
        ("Most shops have been shut since Friday.", "Most shops have been shut since Friday"),
        ("Monday’s storm cut power to nine towns.", "Monday’s storm"),
        ("Two were killed and 14 hurt in a fire on Monday.", "Two were killed and 14 hurt in a fire on Monday"),
        ("One was hurt and two others jailed on Monday.", "One was hurt and two others jailed on Monday"),
        ("He left and two men died on Monday.", "two men died on Monday"),
        ("The plant, said Orr, will close in May.", "The plant, said Orr, will close in May"),
        (
            "The vote, originally due in May 2023, will be held on 14 November.",
            "The vote, originally due in May 2023, will be held on 14 November",
        ),
        ("In an attack on Monday, rebels killed six.", "In an attack on Monday, rebels killed six"),
        ("With the vote on Monday, the race is on.", "the vote on Monday"),
        ("At its peak on Monday the fire was huge.", "At its peak on Monday the fire was huge"),
        ("The court heard that the alleged theft was in May.", "the alleged theft was in May"),
        ("The child, then aged three, died in May.", "The child, then aged three, died in May"),
        ("The match was moved to Sunday.", "The match was moved to Sunday"),
        ("He pleaded not guilty on Monday.", "He pleaded not guilty on Monday"),
        (
            "She led, in the poll of 900 cooks conducted last week.",
            "the poll of 900 cooks conducted last week",
        ),
        ("They left, with more trains due to be cut on Friday.", "more trains due to be cut on Friday"),
        ("The judge put the case back to 4 December.", "The judge put the case back to 4 December"),
        ("The town called a day of mourning for Friday.", "a day of mourning for Friday"),
        ("Orr said the guild asked, then pleaded on Monday.", "pleaded on Monday"),
        ("ORR — The mill, which is old, was sold on Monday.", "The mill, which is old, was sold on Monday"),
        ("The board, which is new, next meets on 4 November.", "The board, which is new, next meets on 4 November"),
        ("The port said in a statement that nine cooks fell in May.", "nine cooks fell in May"),
        ("He told a news conference that rents fell in May.", "rents fell in May"),
        ("She called on them to drop a plan that they passed in May.", "a plan that they passed in May"),
        ("Orr said on TV that a law that they passed in May is bad.", "a law that they passed in May"),
        ("The trial, now in its ninth week, was told in May.", "The trial, now in its ninth week, was told in May"),
        ("Sales, a sign of health, rose, to $3, in May.", "Sales, a sign of health, rose, to $3, in May"),
        ("More men left than arrived in May.", "More men left than arrived in May"),
        ("She was due to fly out on Monday but died on Sunday.", "died on Sunday"),
        ("Fees rose from $1m in 2019 to $6m last year.", "Fees rose from $1m in 2019 to $6m last year"),
        ("He assured them that the fair will start on Friday.", "the fair will start on Friday"),
        ("The first boats left this month.", "The first boats left this month"),
        ("The pier will be shut from January.", "The pier will be shut from January"),
        ("The opposition on Monday called for talks.", "The opposition on Monday called for talks"),
        ("The strike leader on Monday called for talks.", "The strike leader on Monday called for talks"),
        ("The prosecution on Monday said he lied.", "The prosecution on Monday said he lied"),
    ],
)
def test_the_words_of_an_event(text, words):
    assert [event.span.text for event in found(text)] == [words]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("The firm paid fines of $5 million in 2019 and $3 million in 2021.", [2019, 2021]),
        ("Sales fell 4 percent in 2022 and 3 percent in 2023.", [2022, 2023]),
        ("Wages will rise by 3 percent in 2025.", [2025]),
        ("The bridge is to be shut at a cost of $5 million in 2026.", [2026]),
    ],
)
def test_amounts_leave_the_date_to_the_verb(text, years):
    assert [event.start_date.year for event in found(text)] == years


def test_an_apostrophe_that_opens_a_sentence_is_nobodys():
    assert dated("’ Monday charge") == [("Monday charge", "2024-10-21", "2024-10-21")]


def test_elections_ahead_of_which_something_is_done_have_the_date_behind_them():
    events = found("The house was dissolved last month ahead of elections on 14 November.")
    assert [event.span.text for event in events][1] == "elections on 14 November"


def test_a_source_inserted_before_when_is_passed_over():
    _, counted = found("It has been shut since March 2020, she said, when a review counted nine falls.")
    assert (counted.span.text, counted.start_date) == ("a review counted nine falls", date(2020, 3, 1))


def test_an_event_begins_behind_what_is_denied():
    events = explained("Both deny theft in public office and will be tried on Monday.").events
    assert [event.span.text for event in events] == ["will be tried on Monday"]


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        ("It began on Monday. The gates were shut at 1:30 a.m.", "guess"),
        ("The gates were opened on Monday and were shut at 1:30 a.m.", "certain"),
        ("The gates were shut at 1:30 a.m. on Monday.", "certain"),
    ],
)
def test_the_day_of_a_clock_time_is_a_guess_where_its_sentence_names_none(text, confidence):
    assert explained(text).events[-1].confidence == confidence
